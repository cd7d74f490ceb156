//! What the guide changes.

use super::Aim;
use super::rules::CLIENTS;
use super::settings::Settings;
use crate::guide::SectionId;
use crate::guide::ranges::{for_postfix, merged};

/// A parameter that the guide sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The section that sets it.
    pub section: SectionId,
    /// Its name.
    pub name: &'static str,
    /// How it is set now; none: by default.
    pub old: Option<String>,
    /// How it will be set.
    pub new: String,
}

impl Change {
    /// Whether it stands there already.
    #[must_use]
    pub fn is_done(&self) -> bool {
        let bare = |text: &str| {
            text.split([',', ' ', '\t'])
                .filter(|word| !word.is_empty())
                .collect::<Vec<_>>()
                .join(" ")
        };
        self.old.as_deref().is_some_and(|old| bare(old) == bare(&self.new))
    }
}

/// What the guide's commands make of the settings, in the guide's order. What is not known of the
/// service is left out.
#[must_use]
pub fn changes(settings: &Settings, aim: &Aim) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut set = |section, name: &'static str, new: String| {
        changes.push(Change { section, name, old: settings.set(name).map(str::to_owned), new });
    };
    if !aim.ranges.is_empty() {
        let nets = for_postfix(&merged(aim.ranges)).join(", ");
        let exempt = format!("$mynetworks, {nets}");
        set(SectionId::Allow, "smtpd_client_event_limit_exceptions", exempt);
    }
    if let Some(relay_host) = aim.relay_host() {
        set(SectionId::SmartHost, "relayhost", relay_host);
        // What is stricter stays as it is.
        let level = settings.value("smtp_tls_security_level");
        if (level.is_empty() || level == "none") && !settings.needs_tls() {
            set(SectionId::SmartHost, "smtp_tls_security_level", "may".to_owned());
        }
    }
    let clients = "permit_mynetworks, permit_inet_interfaces, permit_sasl_authenticated, \
                   check_client_access cidr:$config_directory/mailward-service.cidr, reject";
    set(SectionId::Restrict, CLIENTS, clients.to_owned());
    changes
}
