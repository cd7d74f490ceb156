//! What a Postfix has set: read from `main.cf` or from the output of `postconf -n`, compared with
//! what the guide sets, and searched for what gets in the way.

mod change;
mod domains;
mod find;
mod networks;
mod rules;
mod settings;
mod trap;

use ipnet::IpNet;

pub use change::{Change, changes};
pub use find::traps;
pub use settings::{NotPostfix, Setting, Settings};
pub use trap::{Trap, TrapCode};

use crate::model::{HostName, ServiceProfile};

/// What settings are looked at for.
#[derive(Debug, Clone, Copy)]
pub struct Aim<'a> {
    /// The service.
    pub service: &'a ServiceProfile,
    /// The networks that it delivers from, as far as they are known.
    pub ranges: &'a [IpNet],
    /// The company's domains, in A-label form.
    pub domains: &'a [String],
    /// The customer's mail server, as others call it.
    pub own_server: Option<&'a HostName>,
}

impl Aim<'_> {
    /// What `relayhost` will be.
    fn relay_host(&self) -> Option<String> {
        let smart_host = self.service.outbound.first()?;
        Some(format!("[{}]:{}", smart_host.host, smart_host.port))
    }
}

#[cfg(test)]
mod tests;
