//! The wizard without its window: which step comes when, what holds it back, and the one way in
//! which a case changes. Pure.

mod change;
mod flow;

pub use change::{Change, Refused};
pub use flow::{Gate, Reason, Standing, gate, next, position, previous, standing};
