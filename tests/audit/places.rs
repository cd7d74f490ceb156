//! What a run may write over, and what it leaves as it was.

use std::fs;

use crate::program::{Ran, run};
use crate::{file, lines, names, portfolio, serve, shown};

const BEFORE: &str = "what stood there before\n";

#[test]
fn nothing_is_written_over_what_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let text = "a.example\nb.example\n";
    let list = file(folder.path(), "list", text);
    let base = file(folder.path(), "base.ndjson", "");
    let audit = |more: &[&str]| -> Ran {
        let all = ["audit", shown(&list), "--mx-only", "--json", "--resolver", "127.0.0.1:9"];
        run(&[&all[..], more].concat())
    };
    let detour = folder.path().join(".").join("list");
    let fresh = folder.path().join("fresh");
    for more in [
        &["-o", shown(&list), "--force"][..],
        &["-o", shown(&detour), "--force"],
        &["-o", shown(&base), "--since", shown(&base), "--force"],
        &["-o", shown(&fresh), "--resume", shown(&fresh)],
    ] {
        let ran = audit(more);
        assert_eq!(ran.code, 2, "{more:?}: {ran:?}");
        assert!(ran.stderr.contains("is read by this command"), "{more:?}: {ran:?}");
    }
    assert_eq!(fs::read_to_string(&list).unwrap(), text);
    assert!(!fresh.exists());
}

#[test]
fn earlier_results_are_replaced_by_results_alone() {
    let (list, records) = portfolio(3);
    let named = serve(&records, None);
    let folder = tempfile::tempdir().unwrap();
    let results = file(folder.path(), "results.ndjson", BEFORE);
    let resolver = named.resolver();
    let audit = |list: &str, results: &str, more: &[&str]| {
        let list = file(folder.path(), "list", list);
        let all = ["audit", shown(&list), "--mx-only", "--json", "--resolver", &resolver];
        run(&[&all[..], &["-o", results], more].concat())
    };
    for nothing in ["", "# nobody\n", "no domain at all\n"] {
        let ran = audit(nothing, shown(&results), &["--force"]);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert_eq!(fs::read_to_string(&results).unwrap(), BEFORE, "{nothing:?}");
    }
    let fresh = folder.path().join("fresh");
    assert_eq!(audit("", shown(&fresh), &[]).code, 2);
    assert!(!fresh.exists(), "a file without results would only be in the way");

    assert_eq!(audit(&list, shown(&results), &["--force"]).code, 1);
    let text = fs::read_to_string(&results).unwrap();
    assert_eq!(names(&lines(&text)), ["c0.many.test", "c1.many.test", "c2.many.test"]);
    // That nothing changed is a result as well.
    let base = file(folder.path(), "base.ndjson", &text);
    let ran = audit(&list, shown(&results), &["--force", "--since", shown(&base)]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(fs::read_to_string(&results).unwrap(), "");
}

#[test]
fn a_disk_that_is_full_at_the_start_stands_in_nobodys_way() {
    let (list, records) = portfolio(3);
    let named = serve(&records, None);
    let folder = tempfile::tempdir().unwrap();
    let list = file(folder.path(), "list", &list);
    let (results, journal) = (folder.path().join("results"), folder.path().join("journal"));
    let resolver = named.resolver();
    let audit = |journal: &str| {
        let all = ["audit", shown(&list), "--mx-only", "--json", "--resolver", &resolver];
        run(&[&all[..], &["-o", shown(&results), "--resume", journal]].concat())
    };
    let nowhere = audit(shown(&folder.path().join("nowhere/journal")));
    assert_eq!(nowhere.code, 2, "{nowhere:?}");
    assert!(!results.exists(), "nothing is left behind: {nowhere:?}");
    // What a run leaves that is ended before it notes anything, or that could not write its first line.
    for begun in ["", "{\"schema\":1,\"au"] {
        file(folder.path(), "results", "");
        let journal = file(folder.path(), "journal", begun);
        let ran = audit(shown(&journal));
        assert_eq!(ran.code, 1, "{ran:?}");
        let text = fs::read_to_string(&results).unwrap();
        assert_eq!(lines(&text).len(), 3);
    }
    // Another file's content is nobody's to take, whatever the journal says not.
    file(folder.path(), "results", BEFORE);
    for begun in ["", "{\"schema\":1,\"au"] {
        file(folder.path(), "journal", begun);
        let ran = audit(shown(&journal));
        assert!(ran.code == 2 && ran.stderr.contains("exists already"), "{ran:?}");
        assert_eq!(fs::read_to_string(&results).unwrap(), BEFORE);
    }
}
