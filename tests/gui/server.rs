//! The steps Smart host and Restrict: pages for the very server, and the door that is held back.

use std::path::Path;

use iced_test::core::Theme;
use iced_test::core::keyboard::key::Named;
use jiff::Timestamp;
use mailward::gui::{Options, theme};
use mailward::guide::all;
use mailward::model::{
    Arrival, Case, DomainName, DomainObservation, End, EndpointObservation, Field, Language,
    MxAnswer, MxRecord, MxSet, NetworkSource, Reply, ServiceNetwork, Sighting, Stage, Step,
    Witness,
};
use mailward::store::{Folders, load_case, save_case};
use mailward::wizard::Change;

use crate::images::assert_matches;
use crate::window::Window;

pub const SIZE: (f32, f32) = (1024.0, 768.0);
/// High enough that nothing has to be scrolled to be clicked.
pub const TALL: (f32, f32) = (1024.0, 4600.0);
pub const OWN: &str = "mailgate.company.example";

/// When everything has long happened.
pub fn past() -> Timestamp {
    Timestamp::from_second(1_700_000_000).unwrap()
}

/// A time that lies ahead whenever the tests run.
fn ahead() -> Timestamp {
    Timestamp::from_second(4_000_000_000).unwrap()
}

pub fn answered(greeting: &str) -> Change {
    let address = Some([192, 0, 2, 25].into());
    let mut seen = EndpointObservation::new(OWN.into(), address, 25, End::Finished);
    seen.banner = Some(format!("220 {greeting}"));
    seen.greeting = Some(Reply { code: 220, lines: vec![greeting.to_owned()] });
    // What Exchange says after the greeting, where it is asked.
    let lines = vec![OWN.to_owned(), "X-EXPS GSSAPI NTLM".to_owned(), "SIZE 10240000".to_owned()];
    seen.hello = greeting.contains("6.0").then_some(Reply { code: 250, lines });
    Change::ServerSeen(Box::new(seen))
}

fn networks() -> Change {
    let of = |net: &str, host: &str| ServiceNetwork {
        net: net.parse().unwrap(),
        source: NetworkSource::Host(host.into()),
        confirmed: false,
    };
    Change::NetworksFound(vec![
        of("203.0.113.1/32", "france.security-mail.net"),
        of("203.0.113.2/32", "europe.security-mail.net"),
        of("2001:db8:25::1/128", "smtp.security-mail.net"),
    ])
}

/// A domain whose change was seen everywhere at that time, by the one name server it has.
pub fn switched(at: Timestamp) -> Vec<Change> {
    let name = DomainName::parse("company.example").unwrap();
    let old = MxSet::new(vec![MxRecord::new(5, OWN, 86_400)]);
    let seen = DomainObservation {
        mx: MxAnswer::Records(old),
        ttl_exact: true,
        ..DomainObservation::unknown(name.clone(), at)
    };
    let new = Sighting {
        witness: Witness::Authority("ns1.isp.example".into(), [192, 0, 2, 53].into()),
        arrival: Arrival::New,
        records: MxSet::new(vec![MxRecord::new(3, "france.security-mail.net", 3_600)]),
        ttl: Some(3_600),
        fault: String::new(),
    };
    vec![Change::Observed(Box::new(seen)), Change::Watched(name, at, vec![new])]
}

/// The same seen again, and lately, whenever the tests run.
fn seen_again() -> Change {
    Change::Observed(Box::new(looked(&SERVICE, ahead())))
}

const SERVICE: [&str; 3] =
    ["france.security-mail.net", "europe.security-mail.net", "asia.security-mail.net"];

/// What a look at that time saw.
fn looked(hosts: &[&str], at: Timestamp) -> DomainObservation {
    let records = (3..).zip(hosts).map(|(n, host)| MxRecord::new(n, *host, 3_600)).collect();
    DomainObservation {
        mx: MxAnswer::Records(MxSet::new(records)),
        ttl_exact: true,
        ..DomainObservation::unknown(DomainName::parse("company.example").unwrap(), at)
    }
}

pub fn window(
    home: &Path,
    step: Step,
    language: Language,
    size: (f32, f32),
    more: Vec<Change>,
) -> Window {
    let now = past();
    let mut case = Case::new("picture", "security-mail", now);
    let mut changes = vec![
        Change::TextEdited(Field::Company, "Blue Door Bakery Ltd".into()),
        Change::TextEdited(Field::MailServer, OWN.into()),
        Change::DomainsEdited(vec![DomainName::parse("company.example").unwrap()]),
        answered(&format!("{OWN} ready")),
        networks(),
        Change::StepOpened(step),
    ];
    changes.extend(more);
    for change in changes {
        case.apply(change, now).unwrap();
    }
    let path = home.join("cases/picture.mailward");
    save_case(&path, &case).unwrap();
    assert_eq!(load_case(&path).unwrap().server, case.server, "a case keeps what was decided");
    let options = Options {
        folders: Some(Folders::at(home)),
        case: Some(path),
        language: Some(language),
        documents: None,
        ..Options::default()
    };
    Window::open(options, size)
}

pub fn kept(home: &Path) -> Case {
    load_case(&home.join("cases/picture.mailward")).unwrap()
}

/// As in the window at first, and the whole page.
fn look(name: &str, greeting: &str, language: Language, theme: &Theme) {
    let home = tempfile::tempdir().unwrap();
    let greeting = format!("{OWN} {greeting}");
    let changes = || vec![answered(&greeting)];
    let mut first = window(home.path(), Step::SmartHost, language, SIZE, changes());
    assert_matches(&format!("server-{name}"), first.draw(theme, 1.0));
    let tall = (SIZE.0, 1_500.0);
    let mut whole = window(home.path(), Step::SmartHost, language, tall, changes());
    assert_matches(&format!("server-{name}-whole"), whole.draw(theme, 1.0));
}

#[test]
fn the_page_for_the_very_server_comes_first() {
    for (name, greeting) in [
        (
            "exchange-5.5",
            "ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2653.13) ready",
        ),
        ("exchange-2003", "Microsoft ESMTP MAIL Service, Version: 6.0.3790.4675 ready"),
        ("notes", "ESMTP Service (Lotus Domino Release 5.0.8) ready"),
        ("postfix", "ESMTP Postfix (Debian/GNU)"),
    ] {
        look(&format!("{name}-light-en"), greeting, Language::En, &theme::light());
        look(&format!("{name}-dark-fr"), greeting, Language::Fr, &theme::dark());
    }
}

#[test]
fn what_a_page_is_shown_for_is_asked_where_nobody_knows() {
    let home = tempfile::tempdir().unwrap();
    let tall = (SIZE.0, 1_050.0);
    let mut window = window(home.path(), Step::SmartHost, Language::En, tall, Vec::new());
    assert_matches("server-unknown-light-en", window.draw(&theme::light(), 1.0));
}

#[test]
fn a_firewall_before_the_server_knows_its_address() {
    let home = tempfile::tempdir().unwrap();
    let pfsense = Change::FirewallChosen("pfsense".into());
    let changes = [switched(past()), vec![seen_again(), pfsense]].concat();
    let mut window = restrict(home.path(), Language::Fr, (SIZE.0, 2_100.0), changes);
    window.click("stage-log");
    assert_matches("restrict-pfsense-light-fr", window.draw(&theme::light(), 1.0));
}

#[test]
fn what_is_not_recognised_is_chosen_and_can_be_changed() {
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), Step::SmartHost, Language::En, TALL, Vec::new());
    assert!(window.bounds("section-smarthost").is_none(), "no page for nobody knows what");
    window.click("product-exim");
    assert_eq!(kept(home.path()).server.guide.as_deref(), Some("exim"));
    assert!(window.bounds("section-smarthost").is_some());
    assert!(window.bounds("product-qmail").is_none(), "the list is folded away");
    window.click("pick");
    window.click("product-exchange-2003");
    assert!(window.bounds("dialog-advanced").is_some());
    window.click("section-undo");
    assert!(window.bounds("dialog-advanced").is_none());
    window.click("set");
    assert!(kept(home.path()).server.smart_host.is_some());
    window.click("set");
    assert!(kept(home.path()).server.smart_host.is_none());
}

#[test]
fn every_page_fits_into_the_window_in_every_language() {
    for language in Language::ALL {
        let home = tempfile::tempdir().unwrap();
        for guide in all() {
            let chosen = vec![Change::GuideChosen(Some(guide.id.clone()))];
            let mut window = window(home.path(), Step::SmartHost, language, SIZE, chosen);
            for section in ["allow", "smarthost", "verify", "undo"] {
                // Wherever its tab stands: what counts is the width.
                window.resize(TALL);
                window.click(&format!("section-{section}"));
                window.resize(SIZE);
                let right = window.right_edge();
                assert!(right <= SIZE.0, "{} {section} {language:?}: {right}", guide.id);
                assert!(right > 700.0, "something was measured");
            }
        }
    }
}

fn restrict(home: &Path, language: Language, size: (f32, f32), more: Vec<Change>) -> Window {
    window(home, Step::Restrict, language, size, more)
}

#[test]
fn the_door_is_held_back_and_then_open() {
    let changes = |at| [switched(at), vec![Change::FirewallChosen("nftables".into())]].concat();
    let tall = (SIZE.0, 2_000.0);
    for (name, language, theme) in
        [("light-en", Language::En, theme::light()), ("dark-fr", Language::Fr, theme::dark())]
    {
        let home = tempfile::tempdir().unwrap();
        let mut held = restrict(home.path(), language, tall, changes(ahead()));
        held.click("stage-reject");
        assert_matches(&format!("restrict-held-{name}"), held.draw(&theme, 1.0));
        held.click("early");
        assert_matches(&format!("restrict-risk-{name}"), held.draw(&theme, 1.0));
        assert!(held.right_edge() <= SIZE.0);
        let home = tempfile::tempdir().unwrap();
        let again = || [changes(past()), vec![seen_again()]].concat();
        let mut open = restrict(home.path(), language, SIZE, again());
        assert_matches(&format!("restrict-open-{name}"), open.draw(&theme, 1.0));
        let mut open = restrict(home.path(), language, tall, again());
        open.click("stage-reject");
        assert_matches(&format!("restrict-rules-{name}"), open.draw(&theme, 1.0));
        assert!(open.right_edge() <= SIZE.0);
    }
}

#[test]
fn nothing_is_shown_too_early_unless_the_risk_is_taken() {
    let home = tempfile::tempdir().unwrap();
    let mut changes = switched(ahead());
    changes.push(Change::FirewallChosen("nftables".into()));
    let mut window = restrict(home.path(), Language::En, TALL, changes);
    assert!(window.bounds("copy-rules-0").is_some(), "letting the service in harms nobody");
    for stage in ["defer", "reject"] {
        window.click(&format!("stage-{stage}"));
        assert!(window.bounds("copy-rules-0").is_none(), "{stage}");
        window.click("early");
        assert!(window.bounds("copy-rules-0").is_none(), "the risk is told first");
        window.click("wait");
        assert!(window.bounds("copy-rules-0").is_none(), "{stage}");
        window.click("early");
        window.click("take-risk");
        assert!(window.bounds("copy-rules-0").is_some(), "{stage}");
    }
    window.click("stage-log");
    assert!(window.bounds("copy-rules-0").is_some());
    window.click("undo");
    assert!(window.bounds("copy-undo-0").is_some());
    window.click("is-set");
    assert_eq!(kept(home.path()).server.restriction, Some(Stage::Log));
    window.click("taken-back");
    assert_eq!(kept(home.path()).server.restriction, None);
}

#[test]
fn a_domain_that_was_not_seen_to_arrive_holds_everything_back() {
    let home = tempfile::tempdir().unwrap();
    let changes = vec![Change::FirewallChosen("ufw".into())];
    let mut window = restrict(home.path(), Language::En, TALL, changes);
    assert!(window.shows(
        "Not yet: the change of company.example has not been seen everywhere (step Propagation). \
         Its mail still comes straight to your server."
    ));
    window.click("stage-reject");
    assert!(window.bounds("copy-rules-0").is_none());
}

#[test]
fn networks_are_checked_confirmed_added_and_taken_away() {
    let home = tempfile::tempdir().unwrap();
    let mut window = restrict(home.path(), Language::En, TALL, switched(past()));
    let nets = |home: &Path| -> Vec<String> {
        kept(home).server.nets().iter().map(ToString::to_string).collect()
    };
    for (typed, words) in [
        ("0.0.0.0/0", "0.0.0.0/0 would let far too many in."),
        (
            "10.1.2.3",
            "10.1.2.3/32 is a network inside of companies; no service delivers from there.",
        ),
        (
            "198.51.100.7/24",
            "198.51.100.7/24 is an address inside of a network. The network is 198.51.100.0/24.",
        ),
        ("nonsense", "\"nonsense\" is no network such as 192.0.2.0/24."),
    ] {
        window.click("network");
        window.type_words(typed);
        window.press(Named::Enter);
        assert!(window.shows(words), "{typed}");
        assert_eq!(nets(home.path()).len(), 3);
        for _ in typed.chars() {
            window.press(Named::Backspace);
        }
        assert!(!window.shows(words), "gone as soon as it is changed");
    }
    window.click("network");
    window.type_words("198.51.100.0/24");
    window.click("add-network");
    window.click("confirm-3");
    window.click("remove-0");
    let kept = kept(home.path()).server.networks;
    assert_eq!(kept.len(), 3);
    assert_eq!(kept[2].source, NetworkSource::Given);
    assert!(kept[2].confirmed && !kept[0].confirmed);
    assert_eq!(nets(home.path()), ["203.0.113.2/32", "2001:db8:25::1/128", "198.51.100.0/24"]);
}

#[test]
fn each_firewall_has_rules_for_each_stage() {
    let home = tempfile::tempdir().unwrap();
    let changes = [switched(past()), vec![seen_again()]].concat();
    let mut window = restrict(home.path(), Language::Fr, TALL, changes);
    assert!(window.bounds("copy-rules-0").is_none(), "nothing before a firewall is chosen");
    for firewall in mailward::guide::firewall::Firewall::ALL {
        window.click(&format!("firewall-{}", firewall.as_str()));
        for stage in Stage::ALL {
            window.click(&format!("stage-{}", stage.as_str()));
            let nothing = "Il n’y a rien à mettre en place à ce palier.";
            let shown = window.bounds("copy-rules-0").is_some() || window.shows(nothing);
            assert!(shown, "{} {}", firewall.as_str(), stage.as_str());
            let right = window.right_edge();
            assert!(right <= SIZE.0, "{} {}: {right}", firewall.as_str(), stage.as_str());
        }
    }
}

const STALE: &str = "The records may have been changed since they were last seen. Look at them \
                     again before you turn anybody away.";
const FREE: &str = "Nobody goes by the old records any more: your server can be closed to all but \
                    the service, one stage after the other.";

#[test]
fn what_was_seen_long_ago_opens_no_stage_that_turns_anybody_away() {
    let home = tempfile::tempdir().unwrap();
    let nft = Change::FirewallChosen("nftables".into());
    let changes = [switched(past()), vec![nft]].concat();
    let mut window = restrict(home.path(), Language::En, TALL, changes.clone());
    assert!(window.shows(STALE) && !window.shows(FREE));
    assert!(window.shows_part("The records were last seen on "));
    assert!(window.bounds("look-at-records").is_some());
    for (stage, is_shown) in [("log", true), ("defer", false), ("reject", false)] {
        window.click(&format!("stage-{stage}"));
        assert_eq!(window.bounds("copy-rules-0").is_some(), is_shown, "{stage}");
    }
    let changes = [changes, vec![seen_again()]].concat();
    let mut window = restrict(home.path(), Language::En, TALL, changes);
    assert!(window.shows(FREE) && !window.shows(STALE));
    window.click("stage-defer");
    assert!(window.bounds("copy-rules-0").is_some());
}

#[test]
fn a_server_that_is_closed_to_its_own_mail_is_opened_again() {
    let home = tempfile::tempdir().unwrap();
    let back = Change::Observed(Box::new(looked(&[OWN], ahead())));
    let nft = Change::FirewallChosen("nftables".into());
    let closed = Change::RestrictionSet(Some(Stage::Reject));
    let changes = [switched(past()), vec![nft, closed, back]].concat();
    let mut window = restrict(home.path(), Language::En, TALL, changes);
    let lost = "Mail for company.example does not come through the service";
    assert!(window.shows_part(lost));
    assert!(window.bounds("copy-undo-0").is_some(), "the way back is shown");
    for step in ["step-4", "step-11"] {
        window.click(step);
        assert!(window.shows_part(lost), "{step}");
        assert!(!window.shows_part("Mail keeps arriving by the old way"), "{step}");
        window.click("go-restrict");
        assert!(window.bounds("stage-reject").is_some());
    }
    window.click("taken-back");
    assert_eq!(kept(home.path()).server.restriction, None);
    assert!(!window.shows_part(lost));
}

#[test]
fn records_that_went_back_are_not_called_left_over() {
    let home = tempfile::tempdir().unwrap();
    let back = Change::Observed(Box::new(looked(&[OWN], ahead())));
    let changes = [switched(past()), vec![back]].concat();
    let mut window = window(home.path(), Step::Propagation, Language::En, TALL, changes);
    assert!(window.shows_part("The change of company.example had arrived and is gone again"));
    assert!(!window.shows_part("delete these old records"));
    assert!(!window.shows_part("have the change"), "what was seen before that is over");
    window.click("step-7");
    assert!(window.shows_part("Ask your DNS operator for the change once more."));
}

#[test]
fn who_has_no_listed_firewall_or_server_can_finish_too() {
    let home = tempfile::tempdir().unwrap();
    let domino = Change::GuideChosen(Some("exim".into()));
    let changes = [switched(past()), vec![seen_again(), domino]].concat();
    let mut restrict = restrict(home.path(), Language::En, TALL, changes);
    restrict.click("firewall-server");
    restrict.click("stage-reject");
    assert!(restrict.bounds("server-page").is_some());
    restrict.click("is-set");
    assert_eq!(kept(home.path()).server.restriction, Some(Stage::Reject));
    restrict.click("taken-back");
    assert_eq!(kept(home.path()).server.restriction, None);
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), Step::SmartHost, Language::En, TALL, Vec::new());
    assert!(window.bounds("section-smarthost").is_none(), "there is no page");
    window.click("set");
    assert!(kept(home.path()).server.smart_host.is_some());
}

const ASKED: &str = "The smart host would take mail from you. Nothing was sent. Next: send a test \
                     message.";
const TAKEN: &str = "The smart host took the message. That is half of the way: now its answer has \
                     to arrive.";

#[test]
fn a_test_message_goes_through_the_smart_host_and_its_echo_is_noted() {
    let home = tempfile::tempdir().unwrap();
    let options = Options {
        folders: Some(Folders::at(home.path())),
        case: None,
        language: Some(Language::En),
        practise: true,
        documents: None,
        ..Options::default()
    };
    let mut window = Window::open(options, TALL);
    window.click("begin");
    window.click("step-9");
    assert!(window.shows("Send your mail through the service"));
    window.click("trial-ask");
    assert!(window.shows("Fill in your address."));
    window.click("trial-from");
    window.type_words("it@company.example");
    window.click("trial-ask");
    assert!(window.shows(ASKED));
    window.click("trial-send");
    assert!(window.shows(TAKEN));
    assert!(window.bounds("trial-echo").is_some(), "the echo is still to come");
    window.click("trial-echo");
    assert!(window.bounds("trial-echo").is_none(), "the echo came");
}

#[test]
fn what_is_installed_on_this_computer_is_offered() {
    let home = tempfile::tempdir().unwrap();
    let unknown = vec![answered(&format!("{OWN} ready"))];
    let mut window = window(home.path(), Step::SmartHost, Language::En, TALL, unknown);
    assert!(window.bounds("installed-0").is_none(), "nothing was found");
    window.app.set_installed(all().iter().filter(|guide| guide.id == "postfix").collect());
    assert!(window.shows("Postfix 2.10–3.11 is installed on this computer."));
    window.click("installed-0");
    assert!(window.shows("You chose the page for Postfix 2.10–3.11."));
    assert_eq!(kept(home.path()).server.guide.as_deref(), Some("postfix"));
}
