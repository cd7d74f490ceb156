use super::*;
use crate::model::{
    Arrival, DomainObservation, MxAnswer, MxRecord, MxSet, SentLetter, Sighting, TestMail, Witness,
};

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn name(text: &str) -> DomainName {
    DomainName::parse(text).unwrap()
}

fn apply(case: &mut Case, second: i64, change: Change) {
    case.apply(change, at(second)).unwrap();
}

fn text(field: Field, text: &str) -> Change {
    Change::TextEdited(field, text.to_owned())
}

fn seen(domain: &str, second: i64, host: &str) -> Change {
    let mx = MxAnswer::Records(MxSet::new(vec![MxRecord::new(10, host, 300)]));
    Change::Observed(Box::new(DomainObservation {
        mx,
        ..DomainObservation::unknown(name(domain), at(second))
    }))
}

/// A case, and the copy of it that went to the customer.
fn handed_over() -> (Case, Case) {
    let mut ours = Case::new("case-1", "security-mail", at(0));
    apply(&mut ours, 1, Change::DomainsEdited(vec![name("a.example"), name("b.example")]));
    apply(&mut ours, 2, text(Field::Company, "Company"));
    apply(&mut ours, 2, text(Field::Phone, "1"));
    apply(&mut ours, 3, Change::NotesEdited("pays late".into()));
    apply(&mut ours, 3, Change::TagsEdited(vec!["lyon".into()]));
    apply(&mut ours, 4, seen("a.example", 4, "old.a.example"));
    let copy = ours.hand_over("copy-1", at(5));
    (ours, copy)
}

fn together(ours: &Case, theirs: &Case, choices: &Choices) -> Merge {
    merge(ours, theirs, ours.base_of(theirs), choices, at(100)).unwrap()
}

fn outcome(merge: &Merge, word: &str) -> Option<Outcome> {
    let found = merge.differences.iter().find(|difference| difference.part.word() == word);
    found.map(|difference| difference.outcome)
}

#[test]
fn the_copy_goes_without_what_is_not_for_the_customer() {
    let (ours, copy) = handed_over();
    assert_eq!((copy.notes.as_str(), copy.tags.len()), ("", 0));
    assert_eq!(ours.notes, "pays late");
    assert!(ours.base_of(&copy).is_some_and(|base| base.notes.is_empty()));
    assert!(copy.handed_over.iter().all(|known| known.base.is_none()));
    let unchanged = together(&ours, &copy, &Choices::default());
    assert_eq!((unchanged.differences.len(), &unchanged.case), (0, &ours));
}

#[test]
fn what_one_side_changed_is_taken_and_what_both_changed_is_told() {
    let (mut ours, mut theirs) = handed_over();
    apply(&mut ours, 10, text(Field::Operator, "ISP"));
    apply(&mut ours, 10, text(Field::Phone, "2"));
    apply(&mut ours, 10, text(Field::Email, "x@a.example"));
    apply(&mut theirs, 11, text(Field::Surname, "Dupont"));
    apply(&mut theirs, 11, text(Field::Phone, "3"));
    apply(&mut theirs, 11, text(Field::Email, "x@a.example"));
    apply(&mut theirs, 11, Change::StrategyChosen(Strategy::KeepRelays));
    apply(&mut theirs, 12, Change::DomainsEdited(vec![name("a.example"), name("c.example")]));
    let merged = together(&ours, &theirs, &Choices::default());
    assert_eq!(outcome(&merged, "operator"), Some(Outcome::Taken(Side::Ours)));
    assert_eq!(outcome(&merged, "surname"), Some(Outcome::Taken(Side::Theirs)));
    assert_eq!(outcome(&merged, "email"), Some(Outcome::Same));
    assert_eq!(outcome(&merged, "phone"), Some(Outcome::Conflict));
    assert_eq!(outcome(&merged, "company"), None);
    assert_eq!(outcome(&merged, "domain:b.example"), Some(Outcome::Taken(Side::Theirs)));
    assert_eq!(merged.conflicts().count(), 1);
    let phone = merged.conflicts().next().unwrap();
    assert_eq!(
        (phone.base.as_deref(), phone.ours.as_str(), phone.theirs.as_str()),
        (Some("1"), "2", "3")
    );
    let case = &merged.case;
    assert_eq!((case.text(Field::Operator), case.text(Field::Surname)), ("ISP", "Dupont"));
    assert_eq!(case.strategy, Strategy::KeepRelays);
    let names: Vec<_> = case.domains.iter().map(|domain| domain.name.ascii()).collect();
    assert_eq!(names, ["a.example", "c.example"]);
    assert!(case.domains[0].observation.is_some(), "what was seen stays");
    assert_eq!(case.notes, "pays late");

    let each = BTreeMap::from([("phone".to_owned(), Side::Theirs)]);
    let chosen = together(&ours, &theirs, &Choices { each, rest: None });
    assert_eq!(chosen.conflicts().count(), 0);
    assert_eq!(chosen.case.text(Field::Phone), "3");
    let ours_all = Choices { rest: Some(Side::Ours), ..Choices::default() };
    assert_eq!(together(&ours, &theirs, &ours_all).case.text(Field::Phone), "2");
}

#[test]
fn what_was_seen_and_done_on_both_sides_is_kept() {
    let (mut ours, mut theirs) = handed_over();
    let letter = |second| SentLetter { at: at(second), to: Vec::new(), reply: "ok".into() };
    let test = |second, token: &str| TestMail {
        at: at(second),
        server: "smtp:25".into(),
        from: String::new(),
        to: String::new(),
        token: Some(token.into()),
        accepted: true,
        reply: String::new(),
        echoed: None,
    };
    apply(&mut ours, 30, Change::Sent(letter(30)));
    apply(&mut theirs, 20, Change::Sent(letter(20)));
    apply(&mut theirs, 21, Change::Tested(test(21, "x")));
    apply(&mut ours, 40, seen("a.example", 40, "new.a.example"));
    apply(&mut theirs, 22, seen("a.example", 22, "between.a.example"));
    apply(&mut theirs, 22, seen("b.example", 22, "old.b.example"));
    let merged = together(&ours, &theirs, &Choices::default());
    assert_eq!(merged.conflicts().count(), 0);
    let sent: Vec<_> = merged.case.sent.iter().map(|letter| letter.at).collect();
    assert_eq!(sent, [at(20), at(30)]);
    assert_eq!(outcome(&merged, "sent"), Some(Outcome::Both));
    assert_eq!(outcome(&merged, "tests"), Some(Outcome::Taken(Side::Theirs)));
    assert_eq!(outcome(&merged, "seen:a.example"), Some(Outcome::Both));
    assert_eq!(outcome(&merged, "seen:b.example"), Some(Outcome::Taken(Side::Theirs)));
    let looks: Vec<_> = merged.case.domains[0].looks().map(|look| look.at).collect();
    assert_eq!(looks, [at(4), at(22), at(40)], "the newest last, none lost");
    // Once merged, the same copy brings nothing new.
    let again = together(&merged.case, &theirs, &Choices::default());
    assert_eq!(again.case, merged.case);
    // And a later state of it is compared with the one before: what only they changed is no
    // conflict with what they changed before.
    apply(&mut theirs, 50, text(Field::Phone, "4"));
    let later = together(&merged.case, &theirs, &Choices::default());
    apply(&mut theirs, 60, text(Field::Phone, "5"));
    let latest = together(&later.case, &theirs, &Choices::default());
    assert_eq!(latest.conflicts().count(), 0);
    assert_eq!(latest.case.text(Field::Phone), "5");
}

#[test]
fn a_logo_is_taken_as_a_text_is() {
    let logo = |svg: &str| crate::model::Logo::new(svg.as_bytes()).unwrap();
    let (mut ours, mut theirs) = handed_over();
    apply(&mut theirs, 10, Change::LogoChosen(Some(logo("<svg/>"))));
    let merged = together(&ours, &theirs, &Choices::default());
    assert_eq!(outcome(&merged, "logo"), Some(Outcome::Taken(Side::Theirs)));
    assert_eq!(merged.differences[0].theirs, "SVG, 6 B");
    assert_eq!(merged.case.letter.logo, theirs.letter.logo);
    apply(&mut ours, 11, Change::LogoChosen(Some(logo("<svg />"))));
    let open = together(&ours, &theirs, &Choices::default());
    assert_eq!(outcome(&open, "logo"), Some(Outcome::Conflict));
}

#[test]
fn an_echo_that_came_makes_no_second_test() {
    let test = |token: Option<&str>| TestMail {
        at: at(2),
        server: "smtp:25".into(),
        from: String::new(),
        to: String::new(),
        token: token.map(str::to_owned),
        accepted: true,
        reply: String::new(),
        echoed: None,
    };
    let mut ours = Case::new("case-1", "security-mail", at(0));
    apply(&mut ours, 2, Change::Tested(test(None)));
    apply(&mut ours, 2, Change::Tested(test(Some("x"))));
    let mut theirs = ours.hand_over("copy-1", at(5));
    apply(&mut theirs, 10, Change::EchoCame("x".into()));
    let merged = together(&ours, &theirs, &Choices::default());
    assert_eq!(outcome(&merged, "tests"), Some(Outcome::Taken(Side::Theirs)));
    assert_eq!(merged.case.tests, theirs.tests);
    // Seen here as well, it stays as it was seen here.
    apply(&mut ours, 11, Change::EchoCame("x".into()));
    let both = together(&ours, &theirs, &Choices::default());
    assert_eq!(both.case.tests, ours.tests);
    let unknown = merge(&ours, &theirs, None, &Choices::default(), at(100)).unwrap();
    assert_eq!(unknown.case.tests, ours.tests);
}

#[test]
fn without_a_base_whatever_differs_is_a_conflict() {
    let (mut ours, mut theirs) = handed_over();
    theirs.handed_over.clear();
    assert!(ours.base_of(&theirs).is_none());
    apply(&mut ours, 10, text(Field::Phone, "2"));
    apply(&mut theirs, 10, text(Field::Surname, "Dupont"));
    let merged = together(&ours, &theirs, &Choices::default());
    assert_eq!(outcome(&merged, "phone"), Some(Outcome::Conflict));
    assert_eq!(outcome(&merged, "surname"), Some(Outcome::Conflict));
    assert_eq!(merged.case, ours, "nothing is decided for the user");
}

#[test]
fn a_copy_cannot_bring_more_than_a_case_holds() {
    let (ours, mut theirs) = handed_over();
    let many = (0..200).map(|n| crate::model::CaseDomain::new(name(&format!("d{n}.example"))));
    theirs.domains.extend(many);
    let refused = merge(&ours, &theirs, ours.base_of(&theirs), &Choices::default(), at(9));
    assert_eq!(refused, Err(Refused::TooManyDomains));
    let (ours, mut theirs) = handed_over();
    theirs.texts.set(Field::Company, "x".repeat(5_000));
    let refused = merge(&ours, &theirs, ours.base_of(&theirs), &Choices::default(), at(9));
    assert_eq!(refused, Err(Refused::TextTooLong));
}

#[test]
fn looks_at_another_service_stay_out() {
    let (mut ours, mut theirs) = handed_over();
    apply(&mut ours, 10, Change::ServiceChosen("other".into()));
    apply(&mut theirs, 11, seen("a.example", 11, "x.example"));
    let merged = together(&ours, &theirs, &Choices::default());
    assert_eq!(merged.case.service, "other");
    assert!(merged.case.domains[0].observation.is_none());
    let (ours, mut theirs) = handed_over();
    apply(&mut theirs, 10, Change::ServiceChosen("other".into()));
    apply(&mut theirs, 11, seen("a.example", 11, "x.example"));
    let merged = together(&ours, &theirs, &Choices::default());
    assert_eq!(merged.case.service, "other");
    let looks: Vec<_> = merged.case.domains[0].looks().map(|look| look.at).collect();
    assert_eq!(looks, [at(11)], "only those of the service that counts");
}

/// A look while waiting for a domain's change.
fn watched(second: i64, arrival: Arrival, ttl: u32) -> Change {
    let witness = Witness::Authority("ns.example".into(), "192.0.2.1".parse().unwrap());
    let (records, fault) = (MxSet::default(), String::new());
    let sighting = Sighting { witness, arrival, records, ttl: Some(ttl), fault };
    Change::Watched(name("a.example"), at(second), vec![sighting])
}

/// When the change arrived, and until when old answers are remembered.
fn arrived(case: &Case) -> (Option<Timestamp>, Option<Timestamp>) {
    let watch = case.watch(&name("a.example")).unwrap();
    (watch.arrived, watch.old_until)
}

#[test]
fn a_copy_that_saw_nothing_of_the_arrival_brings_nothing_of_it() {
    let (mut ours, _) = handed_over();
    apply(&mut ours, 10, watched(10, Arrival::New, 300));
    let unchanged = ours.hand_over("copy-2", at(11));
    apply(&mut ours, 20, watched(20, Arrival::Old, 300));
    let merged = together(&ours, &unchanged, &Choices::default());
    assert_eq!(arrived(&merged.case), (None, Some(at(320))), "the old records are back");
    assert_eq!((merged.case == ours, outcome(&merged, "arrival")), (true, None));
    // Nor does it where nobody knows what went.
    let unknown = merge(&ours, &unchanged, None, &Choices::default(), at(100)).unwrap();
    assert_eq!(arrived(&unknown.case).0, None);
}

#[test]
fn whoever_looked_last_knows_whether_the_change_is_there() {
    let (mut ours, _) = handed_over();
    apply(&mut ours, 10, watched(10, Arrival::New, 300));
    let mut theirs = ours.hand_over("copy-2", at(11));
    apply(&mut theirs, 20, watched(20, Arrival::Old, 50));
    let back = together(&ours, &theirs, &Choices::default());
    assert_eq!(outcome(&back, "arrival"), Some(Outcome::Taken(Side::Theirs)));
    assert_eq!(arrived(&back.case), (None, Some(at(70))), "the old records are back");
    // Both went on: the later look counts, and the old answer that is remembered for longer.
    apply(&mut ours, 15, watched(15, Arrival::Old, 5_000));
    apply(&mut ours, 30, watched(30, Arrival::New, 300));
    let both = together(&ours, &theirs, &Choices::default());
    assert_eq!(outcome(&both, "arrival"), Some(Outcome::Taken(Side::Ours)));
    assert_eq!(arrived(&both.case), (Some(at(30)), Some(at(5_030))));
    apply(&mut theirs, 40, watched(40, Arrival::Partly, 300));
    let later = together(&ours, &theirs, &Choices::default());
    assert_eq!(outcome(&later, "arrival"), Some(Outcome::Taken(Side::Theirs)));
    assert_eq!(arrived(&later.case), (None, Some(at(5_030))));
}

#[test]
fn an_older_state_of_a_copy_takes_nothing_back() {
    let (mut ours, outgoing) = handed_over();
    let mut first = outgoing.clone();
    apply(&mut first, 10, text(Field::Phone, "111"));
    let mut second = first.clone();
    apply(&mut second, 20, text(Field::Phone, "222"));
    apply(&mut second, 20, text(Field::Email, "x@a.example"));
    ours = together(&ours, &second, &Choices::default()).case;
    // The copy as it went has nothing new.
    let went = together(&ours, &outgoing, &Choices::default());
    assert_eq!((went.age, went.differences.len()), (CopyAge::Superseded, 0));
    assert_eq!(went.case, ours);
    // What was not here before may be somebody else's work: the user decides.
    let late = together(&ours, &first, &Choices::default());
    assert_eq!(late.age, CopyAge::Older);
    assert_eq!(outcome(&late, "phone"), Some(Outcome::Conflict));
    assert_eq!(outcome(&late, "email"), Some(Outcome::Conflict));
    assert_eq!(late.case.text(Field::Phone), "222");
    let rest = Some(Side::Ours);
    let settled = together(&ours, &first, &Choices { rest, ..Choices::default() });
    assert_eq!(settled.case, ours, "and it is compared with the later state as before");
    // A later one goes on from there; then that one has been here.
    let mut third = second.clone();
    apply(&mut third, 30, text(Field::Phone, "333"));
    let merged = together(&ours, &third, &Choices::default());
    assert_eq!((merged.age, merged.conflicts().count()), (CopyAge::Latest, 0));
    assert_eq!(merged.case.text(Field::Phone), "333");
    let again = together(&merged.case, &second, &Choices::default());
    assert_eq!((again.age, &again.case), (CopyAge::Superseded, &merged.case));
}
