//! Tests: what guides fill in is what each product takes.

use std::collections::BTreeSet;

use ipnet::IpNet;

use super::draw::draw;
use super::{Block, Guide, SectionId, Values, all, find};
use crate::model::{Language, ServiceProfile};

/// A service on another port than 25, with networks of every shape.
fn values() -> Values {
    let mut service = ServiceProfile::built_in();
    service.outbound[0].port = 587;
    let nets = ["198.51.96.0/20", "192.0.2.64/27", "203.0.113.7/32", "2001:db8::/32"];
    let nets: Vec<IpNet> = nets.map(|net| net.parse().unwrap()).to_vec();
    Values::new(&service, &["a.example".into()], Some(&"mx.a.example".into()), &nets).unwrap()
}

fn section(guide: &Guide, id: SectionId, language: Language) -> String {
    let values = values();
    let known = guide.sections(language).iter().find(|section| section.id == id).unwrap();
    format!("{:?}", values.fill(known, &mut BTreeSet::new()))
}

fn code(id: &str, section: SectionId) -> String {
    let values = values();
    let known = find(id).unwrap().sections(Language::En).iter().find(|s| s.id == section).unwrap();
    let filled = values.fill(known, &mut BTreeSet::new());
    let blocks = filled.blocks.into_iter().filter_map(|block| match block {
        Block::Code { text, .. } => Some(text),
        _ => None,
    });
    blocks.collect()
}

fn dialog(id: &str, dialog: &str) -> String {
    let known = find(id).unwrap().dialog(dialog).unwrap();
    format!("{:?}", draw(known, &values(), Language::En))
}

#[test]
fn every_guide_gives_the_port_of_the_smart_host_or_says_that_it_is_25() {
    for guide in all() {
        for language in Language::ALL {
            let said = section(guide, SectionId::SmartHost, language);
            let rows = guide.dialogs.iter().flat_map(|dialog| &dialog.rows);
            let drawn = rows.flat_map(super::Row::fillable).any(|text| text.contains("smart_port"));
            let fixed = ["port 25", "Port 25", "puerto 25", "porta 25", "poort 25"];
            let says_fixed = fixed.iter().any(|words| said.contains(words));
            assert!(said.contains("587") || drawn || says_fixed, "{} {language:?}", guide.id);
        }
    }
}

#[test]
fn no_field_is_drawn_that_the_product_does_not_have() {
    for id in ["google-workspace", "icewarp"] {
        assert!(!dialog(id, "relay").contains("Port:"), "{id}");
    }
    assert!(dialog("icewarp", "relay").contains("smtp.security-mail.net:587"));
}

#[test]
fn networks_stand_as_the_product_takes_them() {
    let exchange_online = code("microsoft-365", SectionId::Allow);
    assert!(exchange_online.contains("\"198.51.96.0/24\",\"198.51.97.0/24\""), "{exchange_online}");
    assert!(!exchange_online.contains("2001:db8") && !exchange_online.contains("/20"));
    // A colon stands behind the type of a table.
    let postfix = code("postfix", SectionId::Allow);
    assert!(postfix.contains("203.0.113.7/32, [2001:db8::]/32\""), "{postfix}");
    for id in ["domino", "domino-5"] {
        let drawn = dialog(id, "inbound");
        for net in ["[198.51.96-111.*]", "[192.0.2.64-95]", "[203.0.113.7]"] {
            assert!(drawn.contains(net), "{id}: {net}");
        }
        assert!(!drawn.contains("2001:db8"), "{id}");
        let said = section(find(id).unwrap(), SectionId::Restrict, Language::En);
        assert!(said.contains("[192.0.2.64-95]"), "{said}");
    }
    for (id, which) in [("exchange-5.5", "accept"), ("exchange-2003", "connection")] {
        let drawn = dialog(id, which);
        assert!(drawn.contains("192.0.2.64 (255.255.255.224)"), "{id}: {drawn}");
        assert!(!drawn.contains("2001:db8") && !drawn.contains("/27"), "{id}: {drawn}");
        let said = section(find(id).unwrap(), SectionId::Restrict, Language::En);
        assert!(!said.contains("2001:db8"), "{id}: {said}");
    }
    let hmailserver = section(find("hmailserver").unwrap(), SectionId::Restrict, Language::En);
    assert!(hmailserver.contains("192.0.2.64 - 192.0.2.95"), "{hmailserver}");
    // Whoever pastes it keeps devices and other servers of the own network in.
    for id in ["exchange-2010", "exchange-2019"] {
        let restrict = code(id, SectionId::Restrict);
        assert!(super::ranges::INSIDE.iter().all(|net| restrict.contains(net)), "{id}");
    }
}

#[test]
fn where_nothing_fits_a_blank_stands_and_no_empty_list() {
    let service = ServiceProfile::built_in();
    let nets: [IpNet; 1] = ["2001:db8::/32".parse().unwrap()];
    let values = Values::new(&service, &[], None, &nets).unwrap();
    for (id, section) in [("microsoft-365", SectionId::Allow), ("qmail", SectionId::Restrict)] {
        let sections = find(id).unwrap().sections(Language::En);
        let known = sections.iter().find(|s| s.id == section).unwrap();
        let filled = format!("{:?}", values.fill(known, &mut BTreeSet::new()));
        assert!(filled.contains("ADDRESSES-OF-THE-SERVICE"), "{id}: {filled}");
    }
}

#[test]
fn a_cloud_is_not_said_to_close_its_port() {
    for guide in all().iter().filter(|guide| guide.platform == "cloud") {
        for language in Language::ALL {
            let said = section(guide, SectionId::Verify, language);
            assert!(!said.contains("mx.a.example"), "{} {language:?}: {said}", guide.id);
            let said = section(guide, SectionId::Restrict, language);
            assert!(!said.contains("587"), "{} {language:?}: {said}", guide.id);
        }
    }
}

#[test]
fn clouds_know_the_service_before_they_keep_others_out() {
    let allow = code("microsoft-365", SectionId::Allow);
    for words in ["-RestrictDomainsToIPAddresses $false", "-EFSkipLastIP $true", "-Enabled $true"] {
        assert!(allow.contains(words), "{allow}");
    }
    let restrict = code("microsoft-365", SectionId::Restrict);
    assert!(restrict.contains("-RestrictDomainsToIPAddresses $true"), "{restrict}");
    for language in Language::ALL {
        let allow = section(find("google-workspace").unwrap(), SectionId::Allow, language);
        assert!(allow.contains("Automatically detect external IP"), "{language:?}: {allow}");
    }
}

#[test]
fn commands_are_the_same_in_every_language() {
    for guide in all() {
        let of = |language| -> Vec<&Block> {
            let blocks = guide.sections(language).iter().flat_map(|section| &section.blocks);
            let is_code = |block: &&Block| matches!(block, Block::Code { language, .. } if language != "text");
            blocks.filter(is_code).collect()
        };
        for language in Language::ALL {
            assert_eq!(of(language), of(Language::En), "{} {language:?}", guide.id);
        }
    }
}

#[test]
fn whoever_changes_a_file_keeps_a_copy_first_and_goes_back_only_to_one() {
    for id in ["postfix", "exim", "exim-debian", "opensmtpd", "sendmail"] {
        for section in [SectionId::SmartHost, SectionId::Restrict] {
            let code = code(id, section);
            assert!(code.is_empty() || code.contains(".before-mailward"), "{id} {section:?}");
        }
    }
}

#[test]
fn a_restart_as_above_stands_above() {
    for guide in all() {
        let undo = section(guide, SectionId::Undo, Language::En);
        if undo.contains("as above") {
            let setting = section(guide, SectionId::SmartHost, Language::En);
            assert!(setting.to_lowercase().contains("restart"), "{}", guide.id);
        }
    }
}
