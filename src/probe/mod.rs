//! Looks at the world. Everything here is asynchronous, bounded in time, and cancelled by dropping
//! its future; it reports what was seen and judges nothing.

mod detect;
mod resolver;
mod servers;
mod trust;

pub use detect::{Progress, detect};
pub use resolver::{DEFAULT_TIMEOUT, Resolver, ResolverConfig, ResolverError};
pub use trust::{TrustError, client_config, verifier};
