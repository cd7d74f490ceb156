//! The wizard without its window: which step comes when, what holds it back, and the one way in
//! which a case changes. Pure.

mod ask;
mod came;
mod change;
mod duplicate;
mod echo;
mod flow;
mod glance;
mod history;
mod hold;
mod item;
pub mod merge;
mod operators;
mod progress;
mod server;
mod state;

pub use ask::{Doubt, comes_first, day, doubts, doubts_of_letter};
pub use change::{Change, Refused};
pub use echo::{echoed, has_token, without_quoted};
pub use flow::{Gate, Reason, Standing, gate, lacks_service, next, position, previous, standing};
pub use glance::{Glance, glance};
pub use history::{History, Undone};
pub use hold::{Hold, hold, left_over, queues_empty, still_listed};
pub use item::{Difference, Item, differences};
pub use progress::{FRESH, Progress, last_seen, progress, shut_out};
pub use server::{
    ServerGuide, guide_values, old_relays, own_address, own_server, profile_networks, server_guide,
    service_hosts,
};
pub use state::CaseState;
