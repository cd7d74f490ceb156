//! Cases of somebody else: for a service that is not installed, and with networks that nobody here
//! confirmed.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use mailward::gui::Options;
use mailward::model::{
    Case, DomainName, DomainObservation, Language, MxAnswer, MxRecord, MxSet, NetworkSource,
    ServiceNetwork, Step,
};
use mailward::store::{CaseStore, Folders, load_case, save_case};
use mailward::wizard::Change;

use crate::window::Window;

const TALL: (f32, f32) = (1024.0, 3600.0);
const ACME: &str = "schema=1\nid=\"acme\"\nname=\"Acme Filter\"\nbanner=\"A\"\n[[inbound]]\nhost=\"mx.acme.example\"\npreference=1\nregion=\"a\"\n";

/// A case for a service, looked at, which stands at a step.
fn case(id: &str, service: &str, step: Step) -> Case {
    let now = Timestamp::now();
    let name = DomainName::parse(&format!("{id}.example")).unwrap();
    let set = MxSet::new(vec![MxRecord::new(5, format!("mail.{id}.example"), 300)]);
    let seen = DomainObservation {
        mx: MxAnswer::Records(set),
        ..DomainObservation::unknown(name.clone(), now)
    };
    let mut case = Case::new(id, service, now);
    for change in [
        Change::DomainsEdited(vec![name]),
        Change::Observed(Box::new(seen)),
        Change::StepOpened(step),
    ] {
        case.apply(change, now).unwrap();
    }
    case
}

fn keep(home: &Path, case: &Case) -> PathBuf {
    let path = CaseStore::new(&Folders::at(home)).path(case);
    save_case(&path, case).unwrap();
    path
}

fn open(home: &Path, path: &Path) -> Window {
    let options = Options {
        folders: Some(Folders::at(home)),
        case: Some(path.to_owned()),
        practise: false,
        language: Some(Language::En),
        documents: Some(home.to_owned()),
        ..Options::default()
    };
    Window::open(options, TALL)
}

#[test]
fn a_case_for_a_service_that_is_not_installed_says_so_and_asks_nobody_for_anything() {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir_all(home.path().join("services")).unwrap();
    fs::write(home.path().join("services/acme.toml"), ACME).unwrap();
    let gone = keep(home.path(), &case("strange", "gone", Step::Request));
    let known = keep(home.path(), &case("known", "acme", Step::Request));
    let missing = "This case is for the service \"gone\", which is not installed here. Ask your \
        reseller for its profile.";
    let mut window = open(home.path(), &known);
    assert!(window.bounds("save-letter").is_some());
    window.click("step-1");
    assert!(window.shows("next: Service"), "the list knows it too");
    window.click("recent-0");
    assert!(window.app.title().contains("strange.example"), "{}", window.app.title());
    assert_eq!(window.app.service_id(), "security-mail", "nothing stays of the case before");
    for step in 4..=11 {
        window.click(&format!("step-{step}"));
        assert!(window.shows(missing), "{step}");
        for button in ["look", "save-letter", "save-dossier", "send"] {
            assert!(window.bounds(button).is_none(), "{step}: {button}");
        }
        assert!(!window.shows_part("acme") && !window.shows_part("security-mail.net"), "{step}");
    }
    let before = load_case(&gone).unwrap();
    assert!(before.sent.is_empty() && before.service == "gone");
    window.click("step-7");
    window.click("choose-service");
    assert!(window.shows(missing));
    window.click("service-acme");
    assert!(!window.shows(missing) && window.app.service_id() == "acme");
    window.click("step-4");
    assert!(!window.shows(missing));
}

#[test]
fn the_profile_that_was_missing_opens_the_step() {
    let home = tempfile::tempdir().unwrap();
    let path = keep(home.path(), &case("strange", "acme", Step::Request));
    let file = home.path().join("acme.mailward-service");
    fs::write(&file, ACME).unwrap();
    let mut window = open(home.path(), &path);
    assert!(window.bounds("choose-service").is_some());
    window.click("step-1");
    window.click("case-path");
    window.type_words(file.to_str().unwrap());
    window.click("open-case");
    window.click("install-profile");
    window.click("step-7");
    assert!(window.bounds("choose-service").is_none() && window.bounds("save-letter").is_some());
}

#[test]
fn networks_of_a_case_that_came_count_as_put_in_by_hand() {
    let home = tempfile::tempdir().unwrap();
    let network = |net: &str| ServiceNetwork {
        net: net.parse().unwrap(),
        source: NetworkSource::Profile,
        confirmed: true,
    };
    let mut came = case("came", "security-mail", Step::Start);
    let networks = vec![network("0.0.0.0/0"), network("203.0.113.0/24")];
    came.apply(Change::NetworksEdited(networks.clone()), Timestamp::now()).unwrap();
    let outside = home.path().join("came.mailward");
    save_case(&outside, &came).unwrap();
    open(home.path(), &outside);
    let put_in = ServiceNetwork {
        source: NetworkSource::Given,
        confirmed: false,
        ..network("203.0.113.0/24")
    };
    assert_eq!(load_case(&outside).unwrap().server.networks, [put_in]);
    // What is confirmed here stays so, where the case lies as in its folder.
    let own = vec![network("203.0.113.0/24")];
    let mut here = load_case(&outside).unwrap();
    here.apply(Change::NetworksEdited(own.clone()), Timestamp::now()).unwrap();
    save_case(&outside, &here).unwrap();
    open(home.path(), &outside);
    assert_eq!(load_case(&outside).unwrap().server.networks, own);
    let inside = keep(home.path(), &case("inside", "security-mail", Step::Start));
    let mut kept = load_case(&inside).unwrap();
    kept.apply(Change::NetworksEdited(own.clone()), Timestamp::now()).unwrap();
    save_case(&inside, &kept).unwrap();
    open(home.path(), &inside);
    assert_eq!(load_case(&inside).unwrap().server.networks, own);
}
