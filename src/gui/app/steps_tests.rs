use std::path::Path;

use jiff::Timestamp;

use super::*;
use crate::gui::app::on_disk::{case, open};
use crate::gui::arrival::Event;
use crate::gui::step::propagation::Message as Watching;
use crate::model::{Arrival, DomainName, MxSet, Sighting, Witness};
use crate::store::load_case;
use crate::wizard::Change;

fn name(text: &str) -> DomainName {
    DomainName::parse(text).unwrap()
}

fn looked(run: u64) -> Message {
    let sighting = Sighting {
        witness: Witness::Resolver("192.0.2.53:53".parse().unwrap()),
        arrival: Arrival::Old,
        records: MxSet::default(),
        ttl: Some(60),
        fault: String::new(),
    };
    let event = Event::Looked(name("one.example"), Timestamp::now(), vec![sighting]);
    Message::Propagation(Watching::Came(run, event))
}

fn is_watching(app: &App) -> bool {
    matches!(&app.screen, Screen::Propagation(state) if state.is_watching())
}

#[test]
fn the_wait_goes_on_in_other_steps_and_ends_with_its_case() {
    let home = tempfile::tempdir().unwrap();
    let (one, other) = (
        case(home.path(), "one", Step::Propagation),
        case(home.path(), "other", Step::Propagation),
    );
    let looks = |path: &Path| load_case(path).unwrap().watches.first().map_or(0, |w| w.looks);
    let mut app = open(home.path(), &one);
    _ = app.update(Message::Propagation(Watching::WatchPressed));
    assert!(is_watching(&app));
    _ = app.update(Message::StepPressed(Step::Service));
    _ = app.update(looked(1));
    assert_eq!(looks(&one), 1, "seen while another step is open");
    _ = app.update(Message::StepPressed(Step::Propagation));
    assert!(is_watching(&app));
    // Another list of domains is waited for anew, and what comes for the old one is dropped.
    _ = app.update(Message::StepPressed(Step::Company));
    app.commit(Change::DomainsEdited(vec![name("one.example"), name("b.example")]));
    _ = app.update(looked(1));
    assert_eq!(looks(&one), 1);
    _ = app.update(looked(2));
    assert_eq!(looks(&one), 2);
    _ = app.open_case(&other);
    _ = app.update(looked(2));
    assert_eq!((looks(&one), looks(&other)), (2, 0));
    assert!(!is_watching(&app) && app.watching.is_none());
}
