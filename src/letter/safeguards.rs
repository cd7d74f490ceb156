//! The parts of the dossier on what shuts others out, and on the messages that tried the way.

use super::content::{Block, Line};
use super::words::{clean, line};
use crate::guide::firewall::{Allowed, Command, Firewall, Stage, rules};
use crate::guide::ranges::in_a_row;
use crate::i18n::{Catalog, tr};
use crate::model::{Case, ServiceProfile, TestMail};
use crate::wizard::{old_relays, own_address};

/// The rules of each stage for the firewall of the case, with their ways back; none where no
/// firewall was chosen or no network of the service is known.
pub(super) fn restriction(
    case: &Case,
    service: &ServiceProfile,
    texts: &Catalog,
) -> Option<(String, Vec<Block>)> {
    let setup = &case.server;
    let firewall: Firewall = setup.firewall.as_ref()?.parse().ok()?;
    let nets = setup.nets();
    if nets.is_empty() {
        return None;
    }
    let title = tr!(texts, "dossier-restriction", firewall = firewall.name());
    let mut blocks = vec![
        Block::Title(line(&title)),
        Block::Paragraph(Line::strong(tr!(texts, "dossier-restrict-last"))),
    ];
    if let Some(stage) = setup.restriction {
        let words = tr!(texts, "restrict-set", stage = texts.stage(stage));
        blocks.push(Block::Paragraph(line(&words)));
    }
    let networks = setup.networks.iter().map(|network| {
        let source = texts.network_source(&network.source);
        let known = if network.confirmed {
            tr!(texts, "restrict-confirmed-by")
        } else {
            tr!(texts, "restrict-to-confirm")
        };
        (
            Line::plain(network.net.to_string()),
            vec![Line::plain(clean(&format!("{source}, {known}")))],
        )
    });
    blocks.push(Block::Caption(line(&tr!(texts, "restrict-addresses"))));
    blocks.push(Block::Facts(networks.collect()));
    let server = own_address(case, service).filter(|_| firewall.is_appliance());
    let relays = old_relays(case, service);
    let private = &service.private_networks;
    let allowed = Allowed { service: &nets, relays: &relays, private };
    for stage in Stage::ALL {
        let rules = match rules(firewall, stage, allowed, server, texts) {
            Ok(rules) => rules,
            // The same at every stage.
            Err(why) => {
                blocks.push(Block::Paragraph(line(&texts.no_rules(&why))));
                break;
            }
        };
        blocks.push(Block::Heading(line(&texts.stage(stage))));
        blocks.push(Block::Paragraph(line(&texts.stage_what(stage))));
        if stage == Stage::Defer && !relays.is_empty() {
            let addresses = in_a_row(&relays);
            let words = tr!(texts, "restrict-relays", addresses = addresses);
            blocks.push(Block::Paragraph(line(&words)));
        }
        for note in rules.notes {
            blocks.push(Block::Paragraph(line(&texts.firewall_note(note))));
        }
        if rules.commands.is_empty() {
            blocks.push(Block::Paragraph(line(&tr!(texts, "restrict-nothing-to-do"))));
        }
        commands(&rules.commands, texts, &mut blocks);
        if !rules.undo.is_empty() {
            blocks.push(Block::Paragraph(Line::strong(tr!(texts, "restrict-way-back"))));
            commands(&rules.undo, texts, &mut blocks);
        }
    }
    Some((title, blocks))
}

fn commands(commands: &[Command], texts: &Catalog, blocks: &mut Vec<Block>) {
    for command in commands {
        let head = match command.shell {
            "text" => tr!(texts, "restrict-by-hand"),
            shell => texts.shell(shell),
        };
        blocks.push(Block::Caption(line(&clean(&head))));
        if command.shell == "text" {
            // Written for people: to be broken where it is long.
            let lines = command.text.lines().filter(|text| !text.trim().is_empty());
            blocks.push(Block::Points(lines.map(|text| Line::plain(clean(text))).collect()));
        } else {
            blocks.push(Block::Code(command.text.lines().map(str::to_owned).collect()));
        }
    }
}

/// The test messages of the case, the last one first; none if none was sent.
pub(super) fn tests(case: &Case, texts: &Catalog) -> Option<(String, Vec<Block>)> {
    if case.tests.is_empty() {
        return None;
    }
    let title = tr!(texts, "dossier-tests");
    let facts = case.tests.iter().rev().map(|test| {
        let way = tr!(
            texts,
            "dossier-test-way",
            from = clean(&test.from),
            to = clean(&test.to),
            server = clean(&test.server)
        );
        let said = clean(&test.reply);
        let lines = [way, outcome(test, texts), said].into_iter().filter(|text| !text.is_empty());
        (Line::plain(texts.moment(test.at)), lines.map(Line::plain).collect())
    });
    Some((title.clone(), vec![Block::Title(line(&title)), Block::Facts(facts.collect())]))
}

fn outcome(test: &TestMail, texts: &Catalog) -> String {
    let token = test.token.as_deref();
    match (test.accepted, token, test.echoed) {
        (false, ..) => tr!(texts, "dossier-test-refused"),
        (true, None, _) => tr!(texts, "dossier-test-asked"),
        (true, Some(token), None) => tr!(texts, "dossier-test-taken", token = clean(token)),
        (true, Some(token), Some(at)) => {
            tr!(texts, "trial-echoed", token = clean(token), at = texts.moment(at))
        }
    }
}

#[cfg(test)]
mod checks {
    use jiff::Timestamp;

    use super::*;
    use crate::letter::content::Content;
    use crate::model::{Language, NetworkSource, Paper, ServiceNetwork};
    use crate::wizard::Change;

    fn text(part: Option<(String, Vec<Block>)>, language: Language) -> String {
        let (title, blocks) = part.unwrap();
        let (author, paper) = (String::new(), Paper::A4);
        let content = Content {
            title,
            author,
            language,
            paper,
            headed: false,
            logo: None,
            foot: Vec::new(),
            blocks,
        };
        content.to_text()
    }

    #[test]
    fn the_rules_of_every_firewall_are_on_paper_with_the_way_back() {
        let now = Timestamp::UNIX_EPOCH;
        for &firewall in Firewall::ALL {
            let mut case = Case::new("x", "security-mail", now);
            let texts = Catalog::new(Language::En);
            assert!(restriction(&case, &ServiceProfile::built_in(), &texts).is_none());
            let net = "192.0.2.0/28".parse().unwrap();
            let known = ServiceNetwork { net, source: NetworkSource::Given, confirmed: false };
            let word = firewall.as_str().to_owned();
            case.apply(Change::FirewallChosen(word), now).unwrap();
            case.apply(Change::NetworksEdited(vec![known]), now).unwrap();
            let said = text(restriction(&case, &ServiceProfile::built_in(), &texts), Language::En);
            assert!(said.contains("192.0.2.0"), "{firewall:?}");
            let nets = case.server.nets();
            let allowed = Allowed { service: &nets, relays: &[], private: &[] };
            let known = rules(firewall, Stage::Reject, allowed, None, &texts).unwrap();
            for command in known.undo {
                let first = command.text.lines().next().unwrap().trim().to_owned();
                assert!(said.contains(clean(&first).as_str()), "{firewall:?}: {first}");
            }
        }
    }

    #[test]
    fn a_firewall_that_could_not_let_the_service_in_has_the_reason_on_paper() {
        let now = Timestamp::UNIX_EPOCH;
        let mut case = Case::new("x", "security-mail", now);
        let net = "2001:db8::/32".parse().unwrap();
        let known = ServiceNetwork { net, source: NetworkSource::Given, confirmed: false };
        case.apply(Change::FirewallChosen("cisco-ios".to_owned()), now).unwrap();
        case.apply(Change::NetworksEdited(vec![known]), now).unwrap();
        let said = text(
            restriction(&case, &ServiceProfile::built_in(), &Catalog::new(Language::En)),
            Language::En,
        );
        assert!(said.contains("Cisco IOS takes IPv4 networks only"), "{said}");
        assert!(!said.contains("deny tcp"), "{said}");
    }

    #[test]
    fn a_test_message_is_told_with_its_outcome() {
        let now = Timestamp::UNIX_EPOCH;
        let mut case = Case::new("x", "security-mail", now);
        let texts = Catalog::new(Language::En);
        assert!(tests(&case, &texts).is_none());
        let test = TestMail {
            at: now,
            server: "smtp.example:25".into(),
            from: "a@company.example".into(),
            to: "echo@service.example".into(),
            token: Some("MW-1".into()),
            accepted: true,
            reply: "250 queued".into(),
            echoed: None,
        };
        case.apply(Change::Tested(test.clone()), now).unwrap();
        let said = text(tests(&case, &texts), Language::En);
        assert!(said.contains("MW-1") && said.contains("250 queued"), "{said}");
        assert!(!said.contains(&tr!(texts, "dossier-test-refused")), "{said}");
        case.apply(Change::Tested(TestMail { accepted: false, ..test }), now).unwrap();
        let said = text(tests(&case, &texts), Language::En);
        assert!(said.contains(&tr!(texts, "dossier-test-refused")), "{said}");
    }
}
