//! The core of Mailward: what it knows of domains, mail and the DNS, without a window or a console.

pub mod advise;
pub mod fonts;
pub mod i18n;
pub mod letter;
pub mod model;
pub mod plan;
pub mod probe;
pub mod store;
pub mod wizard;
