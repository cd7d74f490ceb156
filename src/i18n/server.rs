//! The words for mail servers and firewalls.

use super::{Catalog, tr};
use crate::guide::SectionId;
use crate::guide::firewall::{NoRules, Note};
use crate::guide::ranges::RangeError;
use crate::model::{HostName, NetworkSource, Stage};
use crate::wizard::{Hold, Reason};

impl Catalog {
    /// What is wrong with a network.
    #[must_use]
    pub fn range_error(&self, error: &RangeError) -> String {
        match error {
            RangeError::Syntax(text) => tr!(self, "range-syntax", text = text.as_str()),
            RangeError::HostBits(text, meant) => {
                tr!(self, "range-host-bits", text = text.as_str(), meant = meant.to_string())
            }
            RangeError::TooWide(net) => tr!(self, "range-too-wide", net = net.to_string()),
            RangeError::Private(net) => tr!(self, "range-private", net = net.to_string()),
        }
    }

    /// What to know of rules.
    #[must_use]
    pub fn firewall_note(&self, note: Note) -> String {
        match note {
            Note::NoReplies => tr!(self, "restrict-no-replies"),
            Note::NotKept => tr!(self, "restrict-not-kept"),
            Note::AdaptNames => tr!(self, "restrict-adapt-names"),
            Note::Untried => tr!(self, "restrict-untried"),
            Note::NoLog => tr!(self, "restrict-no-log"),
            Note::Ipv4Only => tr!(self, "restrict-ipv4-only"),
            Note::InboundList => tr!(self, "restrict-inbound-list"),
            Note::NoIpv6 => tr!(self, "restrict-no-ipv6"),
            Note::NoIpv4 => tr!(self, "restrict-no-ipv4"),
            Note::LogLetsIn => tr!(self, "restrict-log-lets-in"),
            Note::RealAddress => tr!(self, "restrict-real-address"),
            Note::Published => tr!(self, "restrict-published"),
            Note::OnlyThese => tr!(self, "restrict-only-these"),
            Note::LookAgain => tr!(self, "restrict-look-again"),
            Note::RefusalFromOutside => tr!(self, "restrict-refusal-outside"),
            Note::BackToOpen => tr!(self, "restrict-back-to-open"),
        }
    }

    /// Why there are no rules.
    #[must_use]
    pub fn no_rules(&self, why: &NoRules) -> String {
        match why {
            NoRules::Ipv4Only(firewall) => {
                tr!(self, "restrict-ipv4-wanted", firewall = firewall.name())
            }
            NoRules::OtherFamily(server) => {
                tr!(self, "restrict-other-family", server = server.to_string())
            }
            NoRules::Network(error) => self.range_error(error),
            NoRules::PublicWanted(firewall, server) => tr!(
                self,
                "restrict-public-wanted",
                firewall = firewall.name(),
                server = server.to_string()
            ),
        }
    }

    /// Why nobody is to be kept out yet.
    #[must_use]
    pub fn hold(&self, hold: &Hold) -> String {
        match hold {
            Hold::NoDomain => tr!(self, "reason-no-domain"),
            Hold::NotArrived(domain) => {
                tr!(self, "restrict-hold-not-arrived", domain = domain.unicode())
            }
            Hold::Until(at) => tr!(self, "restrict-hold-until", until = self.moment(*at)),
            Hold::StillListed(domain, hosts) => {
                let hosts: Vec<&str> = hosts.iter().map(HostName::as_str).collect();
                let domain = domain.unicode();
                tr!(self, "restrict-hold-listed", domain = domain, hosts = hosts.join(", "))
            }
            Hold::Forbidden(domain) => self.reason(&Reason::PolicyLacksHosts(domain.clone())),
            Hold::Queued(at) => tr!(self, "restrict-hold-queued", until = self.moment(*at)),
        }
    }

    /// What a stage of the restriction is called.
    #[must_use]
    pub fn stage(&self, stage: Stage) -> String {
        match stage {
            Stage::Open => tr!(self, "restrict-stage-open"),
            Stage::Log => tr!(self, "restrict-stage-log"),
            Stage::Defer => tr!(self, "restrict-stage-defer"),
            Stage::Reject => tr!(self, "restrict-stage-reject"),
        }
    }

    /// What a stage of the restriction does, and when it is for.
    #[must_use]
    pub fn stage_what(&self, stage: Stage) -> String {
        match stage {
            Stage::Open => tr!(self, "restrict-stage-open-what"),
            Stage::Log => tr!(self, "restrict-stage-log-what"),
            Stage::Defer => tr!(self, "restrict-stage-defer-what"),
            Stage::Reject => tr!(self, "restrict-stage-reject-what"),
        }
    }

    /// From where a network is known.
    #[must_use]
    pub fn network_source(&self, source: &NetworkSource) -> String {
        match source {
            NetworkSource::Profile => tr!(self, "restrict-source-profile"),
            NetworkSource::Host(host) => tr!(self, "restrict-source-host", host = host.as_str()),
            NetworkSource::Given => tr!(self, "restrict-source-given"),
        }
    }

    /// What a section of a guide is for, in a word or two.
    #[must_use]
    pub fn guide_section(&self, section: SectionId) -> String {
        match section {
            SectionId::Allow => tr!(self, "guide-section-allow"),
            SectionId::SmartHost => tr!(self, "guide-section-smarthost"),
            SectionId::Restrict => tr!(self, "guide-section-restrict"),
            SectionId::Verify => tr!(self, "guide-section-verify"),
            SectionId::Undo => tr!(self, "guide-section-undo"),
        }
    }

    /// Where lines are to be run or typed, by the language of guides and rules.
    #[must_use]
    pub fn shell(&self, shell: &str) -> String {
        match shell {
            "powershell" => tr!(self, "guide-run-powershell"),
            "cmd" => tr!(self, "guide-run-cmd"),
            "domino" => tr!(self, "guide-run-domino"),
            "cisco" => tr!(self, "guide-run-cisco"),
            "routeros" => tr!(self, "guide-run-routeros"),
            "fortios" => tr!(self, "guide-run-fortios"),
            "conf" => tr!(self, "guide-run-conf"),
            _ => tr!(self, "guide-run-sh"),
        }
    }
}
