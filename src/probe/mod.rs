//! Looks at the world. Everything here is asynchronous, bounded in time, and cancelled by dropping
//! its future; it reports what was seen and judges nothing.

mod authority;
mod bucket;
mod detect;
mod domain_connect;
mod exchange;
mod fact;
mod installed;
mod mta_sts;
mod name;
mod policies;
mod ports;
mod postconf;
mod reach;
mod reply;
mod resolver;
mod servers;
mod shared;
mod signed;
mod smtp;
mod trust;
mod watch;
mod web;
mod wildcard;

pub(crate) use name::{host_name, wire_name};
pub(crate) use smtp::talk_over;
pub(crate) use wildcard::{names_above, unlikely_name};

pub use bucket::Bucket;
pub use detect::{Progress, detect, is_alive, locate, look_up, mail_servers};
pub use domain_connect::{ConnectFault, DomainConnect, domain_connect, zone_and_host};
pub use installed::installed_servers;
pub use policies::delivery_rules;
pub use ports::Ports;
pub use postconf::{ask_postconf, find_postconf};
pub use reach::{Controls, ReachEvent, ReachOptions, is_near, reach, reach_with_controls};
pub use resolver::{DEFAULT_TIMEOUT, Resolver, ResolverConfig, ResolverError};
pub use trust::{TrustError, client_config, verifier};
pub use watch::look_around;
