use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::model::{
    CaseDomain, DomainName, DomainObservation, End, EndpointObservation, Field, Language,
    NetworkSource, ReachRun, SentLetter, ServiceNetwork, Stage, Strategy as Kept, TestMail,
    Vantage,
};

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn name(number: u8) -> DomainName {
    DomainName::parse(&format!("d{number}.example")).unwrap()
}

fn network(number: u8) -> ServiceNetwork {
    let net = format!("192.0.2.{number}/32").parse().unwrap();
    ServiceNetwork { net, source: NetworkSource::Given, confirmed: false }
}

fn field() -> impl Strategy<Value = Field> {
    select(Field::ALL)
}

fn words() -> impl Strategy<Value = String> {
    select(vec!["", "a", "mx.a.example", "mx.b.example "]).prop_map(str::to_owned)
}

/// Something that the user decides.
fn decision() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => (field(), words()).prop_map(|(field, text)| Change::TextEdited(field, text)),
        1 => words().prop_map(|text| Change::TextEdited(Field::MailServer, text)),
        1 => prop::collection::vec((field(), words()), 0..4).prop_map(Change::TextsEdited),
        3 => prop::collection::vec((0_u8..5).prop_map(name), 0..5).prop_map(Change::DomainsEdited),
        1 => select(vec!["security-mail", "other"]).prop_map(|id| Change::ServiceChosen(id.into())),
        1 => select(&Kept::ALL).prop_map(Change::StrategyChosen),
        1 => words().prop_map(|host| Change::HostsOrdered(vec![(&*host).into()])),
        1 => select(&Language::ALL).prop_map(Change::LetterLanguageChosen),
        1 => any::<bool>().prop_map(Change::HeadedPaperChosen),
        1 => any::<bool>().prop_map(Change::SmartHostSet),
        1 => prop::option::of(select(&Stage::ALL)).prop_map(Change::RestrictionSet),
        1 => prop::collection::vec((0_u8..9).prop_map(network), 0..3)
            .prop_map(Change::NetworksEdited),
        1 => words().prop_map(Change::FirewallChosen),
        1 => prop::option::of(words()).prop_map(Change::GuideChosen),
        1 => any::<bool>().prop_map(Change::Archived),
        1 => any::<bool>().prop_map(Change::RemindersChosen),
    ]
}

/// Something that was seen or done.
fn fact() -> impl Strategy<Value = Change> {
    let second = 0_i64..1_000;
    prop_oneof![
        (0_u8..5, second.clone()).prop_map(|(number, second)| {
            Change::Observed(Box::new(DomainObservation::unknown(name(number), at(second))))
        }),
        (0_u8..5, second.clone()).prop_map(|(number, second)| Change::Watched(
            name(number),
            at(second),
            Vec::new()
        )),
        second.clone().prop_map(|second| {
            let (at, to) = (at(second), Vec::new());
            Change::Sent(SentLetter { at, to, reply: "250".into() })
        }),
        second.clone().prop_map(|second| {
            Change::Tested(TestMail {
                at: at(second),
                server: "mx:25".into(),
                from: "a@a.example".into(),
                to: "b@b.example".into(),
                token: None,
                accepted: true,
                reply: String::new(),
                echoed: None,
            })
        }),
        second.prop_map(|second| {
            Change::Reached(Box::new(ReachRun {
                at: at(second),
                vantage: Vantage::Here,
                endpoints: Vec::new(),
                controls: Vec::new(),
                signer: None,
            }))
        }),
        Just(Change::ServerSeen(Box::new(EndpointObservation::new(
            "mx.a.example".into(),
            None,
            25,
            End::Closed
        )))),
    ]
}

/// A case in any state that changes lead to.
fn anything() -> impl Strategy<Value = Case> {
    let change = prop_oneof![decision(), fact()];
    prop::collection::vec(change, 0..12).prop_map(|changes| {
        let mut case = Case::new("x", "security-mail", at(0));
        for change in changes {
            // Of domains that are not there nothing can be seen.
            let _ = case.apply(change, at(1));
        }
        case
    })
}

/// The case without the time of its last change.
fn timeless(case: &Case) -> Case {
    Case { changed: at(0), ..case.clone() }
}

/// The case without what was seen of its domains.
fn decided(case: &Case) -> Case {
    let domains = case.domains.iter().map(|domain| CaseDomain::new(domain.name.clone())).collect();
    Case { domains, watches: Vec::new(), ..timeless(case) }
}

proptest! {
    #[test]
    fn undoing_a_change_is_as_if_it_had_not_been(before in anything(), change in decision()) {
        let (mut case, mut history) = (before.clone(), History::default());
        let told = history.apply(&mut case, change, at(2)).unwrap();
        let after = case.clone();
        prop_assert_eq!(told.is_some(), timeless(&after) != timeless(&before));
        prop_assert_eq!(history.undo(&mut case, at(3)).map(|undone| undone.item), told.clone());
        prop_assert_eq!(timeless(&case), timeless(&before));
        prop_assert_eq!(history.redo(&mut case, at(4)).map(|done| done.item), told);
        prop_assert_eq!(timeless(&case), timeless(&after));
        prop_assert_eq!(history.redo(&mut case, at(5)), None);
    }

    #[test]
    fn all_can_be_undone_and_done_again(
        before in anything(),
        changes in prop::collection::vec(decision(), 0..20),
    ) {
        let (mut case, mut history) = (before.clone(), History::default());
        for change in changes {
            history.apply(&mut case, change, at(2)).unwrap();
        }
        let after = case.clone();
        while history.undo(&mut case, at(3)).is_some() {}
        prop_assert_eq!(timeless(&case), timeless(&before));
        while history.redo(&mut case, at(4)).is_some() {}
        // A domain that had been put in anew may by now be known better than it was.
        prop_assert_eq!(decided(&case), decided(&after));
    }

    #[test]
    fn facts_are_not_undone(
        before in anything(),
        changes in prop::collection::vec(prop_oneof![decision(), fact()], 0..20),
    ) {
        let (mut case, mut history) = (before.clone(), History::default());
        for change in changes {
            // With another service all that was seen is forgotten: that is no fact any more.
            if !matches!(change, Change::ServiceChosen(_)) {
                let _ = history.apply(&mut case, change, at(2));
            }
        }
        let after = case.clone();
        while history.undo(&mut case, at(3)).is_some() {}
        prop_assert_eq!(&case.sent, &after.sent);
        prop_assert_eq!(&case.tests, &after.tests);
        prop_assert_eq!(&case.reach, &after.reach);
        for domain in &case.domains {
            // A domain that was taken out and put in anew had been forgotten in between.
            let Some(known) = after.domain(&domain.name) else { continue };
            let seen = |domain: &CaseDomain| domain.observation.as_ref().map(|seen| seen.at);
            prop_assert!(seen(domain) >= seen(known));
            let watched = |case: &Case| case.watch(&domain.name).map(|watch| watch.at);
            prop_assert!(watched(&case) >= watched(&after));
        }
    }

    #[test]
    fn what_is_typed_in_one_go_is_one_change(typed in "[a-z]{1,20}", more in "[a-z]{1,20}") {
        let mut case = Case::new("x", "security-mail", at(0));
        let mut history = History::default();
        let mut text = String::new();
        for (part, pauses) in [(&typed, true), (&more, false)] {
            for letter in part.chars() {
                text.push(letter);
                let change = Change::TextEdited(Field::Company, text.clone());
                history.apply(&mut case, change, at(1)).unwrap();
            }
            if pauses {
                history.pause();
            }
        }
        history.undo(&mut case, at(2));
        prop_assert_eq!(case.text(Field::Company), typed.as_str());
        history.undo(&mut case, at(2));
        prop_assert_eq!(case.text(Field::Company), "");
        prop_assert_eq!(history.undo(&mut case, at(2)), None);
    }
}

fn typed(case: &mut Case, history: &mut History, field: Field, text: &str) {
    history.apply(case, Change::TextEdited(field, text.into()), at(1)).unwrap();
}

#[test]
fn another_field_and_another_step_begin_another_change() {
    let mut case = Case::new("x", "security-mail", at(0));
    let mut history = History::default();
    typed(&mut case, &mut history, Field::Company, "A");
    typed(&mut case, &mut history, Field::Place, "B");
    typed(&mut case, &mut history, Field::Company, "AA");
    history.apply(&mut case, Change::StepOpened(Step::Company), at(1)).unwrap();
    typed(&mut case, &mut history, Field::Company, "AAA");
    let told = history.undo(&mut case, at(2));
    assert_eq!(told, Some(Undone { item: Item::Text(Field::Company), step: Step::Company }));
    assert_eq!(case.text(Field::Company), "AA");
    history.undo(&mut case, at(2));
    assert_eq!((case.text(Field::Company), case.text(Field::Place)), ("A", "B"));
    typed(&mut case, &mut history, Field::Place, "C");
    assert_eq!(history.redo(&mut case, at(3)), None, "a new change ends the way forward");
}

#[test]
fn typed_and_deleted_again_is_no_change() {
    let mut case = Case::new("x", "security-mail", at(0));
    let mut history = History::default();
    typed(&mut case, &mut history, Field::Company, "A");
    typed(&mut case, &mut history, Field::Company, "");
    assert_eq!(history.last(), None);
}

#[test]
fn the_oldest_changes_are_forgotten() {
    let mut case = Case::new("x", "security-mail", at(0));
    let mut history = History::default();
    for number in 0..250 {
        typed(&mut case, &mut history, Field::Company, &number.to_string());
        history.pause();
    }
    while history.undo(&mut case, at(2)).is_some() {}
    assert_eq!(case.text(Field::Company), (249 - KEPT).to_string());
}

#[test]
fn networks_that_were_looked_up_anew_stay() {
    let mut case = Case::new("x", "security-mail", at(0));
    let mut history = History::default();
    history.apply(&mut case, Change::NetworksEdited(vec![network(1)]), at(1)).unwrap();
    let found = ServiceNetwork { source: NetworkSource::Host("mx.example".into()), ..network(2) };
    history.apply(&mut case, Change::NetworksFound(vec![found]), at(1)).unwrap();
    assert_eq!(history.undo(&mut case, at(2)), None);
    assert_eq!(case.server.networks.len(), 2);
}
