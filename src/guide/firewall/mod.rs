//! Rules by which only the service may deliver, for firewalls and for servers.
//!
//! Order-safe: whoever may come in is let in before anybody is kept out, and connections that stand,
//! the server itself, the own network and the ports for users (587, 465) are left alone. Each stage
//! replaces the one before, and has its own undo. That of the stage `open` takes away all; that of a
//! later one goes back to `open` and no further, since the service delivers by then. Nothing that was
//! there before is touched.

mod appliance;
mod cisco;
mod firewalld;
mod iptables;
mod nftables;
mod server;
mod ufw;
mod windows;

use std::net::IpAddr;
use std::str::FromStr;

use ipnet::{IpNet, Ipv4Net};
use thiserror::Error;

use super::ranges::{INSIDE, RangeError, check};
use crate::i18n::Catalog;
use crate::model::network::is_inside;

pub use crate::model::Stage;

/// A word that names nothing here.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("\"{0}\" is not known")]
pub struct Unknown(pub String);

macro_rules! firewalls {
    ($($(#[$doc:meta])* $variant:ident = $id:literal, $name:literal;)*) => {
        /// What keeps others out.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Firewall { $($(#[$doc])* $variant,)* }

        impl Firewall {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The word of the command line and the JSON.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// Its name, as its vendor writes it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

firewalls! {
    /// nft.
    Nftables = "nftables", "nftables";
    /// iptables and ip6tables.
    Iptables = "iptables", "iptables";
    /// Ubuntu's front end.
    Ufw = "ufw", "ufw";
    /// Red Hat's front end.
    Firewalld = "firewalld", "firewalld";
    /// Windows.
    Windows = "windows", "Windows Defender Firewall";
    /// `pfSense`.
    Pfsense = "pfsense", "pfSense";
    /// `OPNsense`.
    Opnsense = "opnsense", "OPNsense";
    /// `FortiGate`.
    Fortigate = "fortigate", "FortiGate";
    /// Cisco ASA.
    CiscoAsa = "cisco-asa", "Cisco ASA";
    /// Cisco IOS.
    CiscoIos = "cisco-ios", "Cisco IOS";
    /// `MikroTik`.
    Mikrotik = "mikrotik", "MikroTik RouterOS";
    /// Sophos.
    Sophos = "sophos", "Sophos Firewall";
    /// Postfix itself.
    Postfix = "postfix", "Postfix";
    /// Microsoft 365 itself.
    ExchangeOnline = "exchange-online", "Exchange Online";
}

impl Firewall {
    /// Whether it stands before the mail server in any case, so that its rules name the server.
    #[must_use]
    pub const fn is_appliance(self) -> bool {
        matches!(
            self,
            Self::Pfsense
                | Self::Opnsense
                | Self::Fortigate
                | Self::CiscoAsa
                | Self::CiscoIos
                | Self::Mikrotik
                | Self::Sophos
        )
    }

    /// Whether its rules can name the mail server's address.
    #[must_use]
    pub const fn takes_address(self) -> bool {
        self.is_appliance()
            || matches!(self, Self::Nftables | Self::Iptables | Self::Ufw | Self::Firewalld)
    }
}

impl FromStr for Firewall {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        let firewall = Self::ALL.iter().copied().find(|firewall| firewall.as_str() == word);
        firewall.ok_or_else(|| Unknown(word.to_owned()))
    }
}

/// Lines to run or to enter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    /// For which shell: `sh`, `powershell`, `cisco`, `routeros`, `fortios`, or `text` for people.
    pub shell: &'static str,
    /// The lines.
    pub text: String,
}

impl Command {
    fn new(shell: &'static str, lines: &[String]) -> Self {
        Self { shell, text: lines.join("\n") + "\n" }
    }
}

/// Something to know about rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// A firewall cannot answer 4xx; senders whose connection fails try again.
    NoReplies,
    /// Not kept over a restart of the computer unless saved.
    NotKept,
    /// Where rules of the user's own stand has to be filled in.
    AdaptNames,
    /// Written from documentation, not tried by machine.
    Untried,
    /// There is no way to write down only.
    NoLog,
    /// Only IPv4 of certain sizes is taken.
    Ipv4Only,
    /// The lines go into the list that the interface asks already; how to find its name.
    InboundList,
    /// The rules are for IPv4, and leave IPv6 as open as it is.
    NoIpv6,
    /// The rules are for IPv6, and leave IPv4 as open as it is.
    NoIpv4,
    /// What writes down lets in too, also whom rules of the user keep out.
    LogLetsIn,
    /// Which of its addresses the mail server is known by.
    RealAddress,
    /// Ports of containers, as Docker publishes them, are not asked about.
    Published,
    /// Whoever else is to come in with a public address has to be among the networks.
    OnlyThese,
    /// Only a look from outside shows whether it is closed.
    LookAgain,
    /// The same of a server that goes on answering: whether it refuses.
    RefusalFromOutside,
    /// The way back leaves the service let in.
    BackToOpen,
}

/// Why there are no rules: they would keep the service out too, or nobody.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NoRules {
    /// The firewall, or its rules here, take IPv4 only, and no network of the service is one.
    #[error("{} takes IPv4 only, and no network of the service is one", .0.name())]
    Ipv4Only(Firewall),
    /// The mail server's address is one of the other kind of addresses.
    #[error("no network of the service can reach {0}")]
    OtherFamily(IpAddr),
    /// A network that nobody may be let in from, whoever put it there.
    #[error(transparent)]
    Network(#[from] RangeError),
    /// The firewall is asked before it translates addresses, and sees the public one.
    #[error("{} sees the public address of the mail server, and not {}", .0.name(), .1)]
    PublicWanted(Firewall, IpAddr),
}

/// The rules of a stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// What sets it up.
    pub commands: Vec<Command>,
    /// What takes it back.
    pub undo: Vec<Command>,
    /// What to know.
    pub notes: Vec<Note>,
}

/// Who may come in.
#[derive(Debug, Clone, Copy)]
pub struct Allowed<'a> {
    /// The networks of the service.
    pub service: &'a [IpNet],
    /// The old relays, let in while strangers are turned away for the moment, and in no other
    /// stage: what they took in before may still be on its way.
    pub relays: &'a [IpNet],
    /// Networks inside of companies that the service may have all the same.
    pub private: &'a [IpNet],
}

/// The rules of a firewall for a stage; what is done by hand in the language of `texts`. `server`
/// is the mail server's address where the firewall stands before it; none: they run on the server
/// itself.
///
/// # Errors
/// [`NoRules`]: without a network of the service that the firewall can let in, they would keep
/// everybody out; with networks that no service has, they would keep nobody out.
pub fn rules(
    firewall: Firewall,
    stage: Stage,
    allowed: Allowed<'_>,
    server: Option<IpAddr>,
    texts: &Catalog,
) -> Result<Rules, NoRules> {
    // Whoever made the list: this is the last place to look at it.
    for net in allowed.service.iter().chain(allowed.relays) {
        check(*net, allowed.private)?;
    }
    let server = server.filter(|_| firewall.takes_address());
    // A network that stands within the service's own needs no rule of its own.
    let is_apart = |net: &&IpNet| !allowed.service.iter().any(|other| other.contains(*net));
    let relays: Vec<IpNet> = allowed.relays.iter().filter(is_apart).copied().collect();
    let mut nets = allowed.service.to_vec();
    let former = if stage == Stage::Defer {
        nets.extend(&relays);
        Vec::new()
    } else {
        relays
    };
    let given = Given { stage, service: &nets, stays: allowed.service, former: &former, server };
    // Whoever lets in relays alone keeps the service out.
    Given { service: allowed.service, ..given }.check(firewall)?;
    let mut rules = match firewall {
        Firewall::Nftables => nftables::rules(&given, texts),
        Firewall::Iptables => iptables::rules(&given),
        Firewall::Ufw => ufw::rules(&given),
        Firewall::Firewalld => firewalld::rules(&given),
        Firewall::Windows => windows::rules(&given),
        Firewall::Pfsense | Firewall::Opnsense => appliance::pfsense(&given, texts),
        Firewall::Fortigate => appliance::fortigate(&given),
        Firewall::CiscoAsa => cisco::asa(&given),
        Firewall::CiscoIos => cisco::ios(&given),
        Firewall::Mikrotik => appliance::mikrotik(&given),
        Firewall::Sophos => appliance::sophos(&given, texts),
        Firewall::Postfix => server::postfix(&given),
        Firewall::ExchangeOnline => server::exchange_online(&given),
    };
    rules.notes.extend(given.left_open(firewall));
    if stage.restricts() && firewall != Firewall::ExchangeOnline {
        rules.notes.push(Note::OnlyThese);
        // A server that restricts by itself goes on answering.
        rules.notes.push(match firewall {
            Firewall::Postfix => Note::RefusalFromOutside,
            _ => Note::LookAgain,
        });
    }
    rules.notes.extend((stage != Stage::Open).then_some(Note::BackToOpen));
    Ok(rules)
}

/// What rules are made for.
#[derive(Clone, Copy)]
struct Given<'a> {
    stage: Stage,
    /// Who is let in.
    service: &'a [IpNet],
    /// The service alone: whom the way back of a later stage leaves in.
    stays: &'a [IpNet],
    /// Who was let in at another stage, and is no longer.
    former: &'a [IpNet],
    server: Option<IpAddr>,
}

impl Given<'_> {
    /// Who goes with the way back: all at the first stage; later the old relays alone.
    fn going(&self) -> Vec<IpNet> {
        let goes = |net: &&IpNet| self.stage == Stage::Open || !self.stays.contains(net);
        self.service.iter().filter(goes).copied().collect()
    }

    /// What the first stage would be given: where the way back of a later one ends.
    const fn opened(&self) -> Self {
        Self { stage: Stage::Open, service: self.stays, ..*self }
    }

    fn check(&self, firewall: Firewall) -> Result<(), NoRules> {
        let has = |v6: bool| self.service.iter().any(|net| net.addr().is_ipv6() == v6);
        let v4_only =
            matches!(firewall, Firewall::Fortigate | Firewall::CiscoIos | Firewall::ExchangeOnline);
        match self.server {
            _ if v4_only && !has(false) => Err(NoRules::Ipv4Only(firewall)),
            Some(server) if !has(server.is_ipv6()) || (v4_only && server.is_ipv6()) => {
                Err(NoRules::OtherFamily(server))
            }
            Some(server) if firewall == Firewall::CiscoIos && is_inside(&server.into()) => {
                Err(NoRules::PublicWanted(firewall, server))
            }
            _ => Ok(()),
        }
    }

    fn nets_v4(&self) -> Vec<Ipv4Net> {
        self.service.iter().filter_map(v4).collect()
    }

    fn former_v4(&self) -> Vec<Ipv4Net> {
        self.former.iter().filter_map(v4).collect()
    }

    /// Whether the mail server's address is one of the other kind.
    fn is_other_family(&self, v6: bool) -> bool {
        self.server.is_some_and(|server| server.is_ipv6() != v6)
    }

    /// Which kind of addresses the rules say nothing of.
    fn left_open(&self, firewall: Firewall) -> Option<Note> {
        let v4_only = matches!(
            firewall,
            Firewall::Pfsense
                | Firewall::Opnsense
                | Firewall::Sophos
                | Firewall::Fortigate
                | Firewall::CiscoIos
        );
        match self.server {
            Some(server) if server.is_ipv6() => Some(Note::NoIpv4),
            Some(_) => Some(Note::NoIpv6),
            None => v4_only.then_some(Note::NoIpv6),
        }
    }

    fn nets(&self, v6: bool) -> Vec<String> {
        of_family(self.service, v6)
    }

    fn former(&self, v6: bool) -> Vec<String> {
        of_family(self.former, v6)
    }

    /// The own networks.
    fn inside(v6: bool) -> Vec<&'static str> {
        INSIDE.into_iter().filter(|net| net.contains(':') == v6).collect()
    }
}

const fn v4(net: &IpNet) -> Option<Ipv4Net> {
    match net {
        IpNet::V4(net) => Some(*net),
        IpNet::V6(_) => None,
    }
}

fn of_family(nets: &[IpNet], v6: bool) -> Vec<String> {
    nets.iter().filter(|net| net.addr().is_ipv6() == v6).map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests;
