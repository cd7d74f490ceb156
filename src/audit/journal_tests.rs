use std::fs;

use super::*;

fn terms() -> Terms {
    Terms {
        only: "mx".into(),
        service: "s".into(),
        shard: None,
        form: "json".into(),
        output: Some("out".into()),
    }
}

fn id(name: &str) -> Id {
    Id::of(&DomainName::parse(name).unwrap())
}

/// A journal of three lines; with where each ends.
fn three(path: &Path) -> Vec<usize> {
    let (mut journal, past) = Journal::open(path, &terms(), Some(0)).unwrap();
    assert!(past.done.is_empty());
    for (name, to) in [("a.example", 10), ("b.example", 20), ("c.example", 30)] {
        let tally = Tally { told: to / 10, ..Tally::default() };
        journal.note(&[name.to_owned()], tally, to, None).unwrap();
    }
    journal.finish(None).unwrap();
    let text = fs::read(path).unwrap();
    (0..text.len()).filter(|at| text[*at] == b'\n').map(|at| at + 1).collect()
}

#[test]
fn goes_on_wherever_it_was_cut_off() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal");
    let ends = three(&path);
    let whole = fs::read(&path).unwrap();
    for cut in 0..=whole.len() {
        fs::write(&path, &whole[..cut]).unwrap();
        let (mut journal, past) = Journal::open(&path, &terms(), Some(1000)).unwrap();
        // The first line is the head.
        let lines = ends.iter().filter(|end| **end <= cut).count().saturating_sub(1);
        assert_eq!(past.done.len(), lines, "cut at {cut}");
        assert_eq!((past.to, past.tally.told), (10 * lines as u64, lines as u64));
        journal.note(&["d.example".to_owned()], Tally::default(), 99, None).unwrap();
        drop(journal);
        let (_, past) = Journal::open(&path, &terms(), Some(1000)).unwrap();
        assert_eq!(past.done.len(), lines + 1, "what was appended after a cut is read");
        assert!(past.done.contains(&id("d.example")));
    }
}

#[test]
fn never_speaks_of_results_that_are_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal");
    for (length, known) in [(30, 3), (29, 2), (10, 1), (9, 0), (0, 0)] {
        let _ = fs::remove_file(&path);
        three(&path);
        let (_, past) = Journal::open(&path, &terms(), Some(length)).unwrap();
        assert_eq!(past.done.len(), known, "{length} octets of results");
        assert!(past.to <= length);
    }
    let _ = fs::remove_file(&path);
    three(&path);
    assert_eq!(Journal::open(&path, &terms(), None).unwrap().1.done.len(), 3);
}

#[test]
fn files_of_others_are_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal");
    for text in
        ["x", "a.example\n", "{\"schema\":1,\"domain\":\"a.example\"}\n", "{\"schema\":1,\"do"]
    {
        fs::write(&path, text).unwrap();
        let opened = Journal::open(&path, &terms(), None);
        assert!(matches!(opened, Err(JournalError::Foreign { .. })), "{text}");
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
    fs::remove_file(&path).unwrap();
    three(&path);
    let before = fs::read(&path).unwrap();
    let other = Terms { only: "full".into(), ..terms() };
    let opened = Journal::open(&path, &other, None);
    assert!(matches!(opened, Err(JournalError::Terms { what: "--only", .. })));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn one_run_at_a_time_has_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal");
    let (mut first, _) = Journal::open(&path, &terms(), Some(0)).unwrap();
    first.note(&["a.example".to_owned()], Tally::default(), 10, None).unwrap();
    let before = fs::read(&path).unwrap();
    let second = Journal::open(&path, &terms(), Some(1000));
    assert!(matches!(second, Err(JournalError::Busy { .. })), "{second:?}");
    assert_eq!(fs::read(&path).unwrap(), before);
    drop(first);
    let (_, past) = Journal::open(&path, &terms(), Some(1000)).unwrap();
    assert_eq!(past.done.len(), 1);
}

#[test]
fn one_that_nothing_came_of_is_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal");
    assert!(!Journal::claim(&path).unwrap().is_begun());
    assert!(!path.exists());
    three(&path);
    assert!(Journal::claim(&path).unwrap().is_begun());
    assert!(path.exists());
    // An empty one of somebody's stays.
    fs::write(&path, "").unwrap();
    drop(Journal::claim(&path).unwrap());
    assert!(path.exists());
}
