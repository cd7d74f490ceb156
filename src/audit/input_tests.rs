use super::*;

fn list(bytes: &[u8], shard: Option<&str>) -> List {
    let shard = shard.map(|text| text.parse().unwrap());
    List::new(Cursor::new(bytes.to_vec()), shard, HashSet::new()).unwrap()
}

/// Each entry as a word.
fn read(bytes: &[u8]) -> Vec<String> {
    let mut list = list(bytes, None);
    std::iter::from_fn(|| list.next_entry().unwrap())
        .map(|entry| match entry {
            Entry::Domain(job) => job.name.to_string(),
            Entry::Heading { text } => format!("heading {text}"),
            Entry::Fault { line, error } => format!("{line}: {error}"),
        })
        .collect()
}

#[test]
fn one_domain_a_line() {
    let text = "# customers\n\na.example\r\n  B.example.  # a note\njo@c.example\n\
                https://d.example/x\nSociété.example\na.EXAMPLE\n";
    assert_eq!(
        read(text.as_bytes()),
        ["a.example", "b.example", "c.example", "d.example", "xn--socit-esab.example"]
    );
    assert_eq!(read(b"a.example"), ["a.example"], "no line end at the end");
    assert!(read(b"").is_empty() && read(b"\n#\n").is_empty());
}

#[test]
fn the_first_column_of_a_csv_file() {
    let text = "Domain;Name\na.example;Company A\n\"b.example\",\"Company, \"\"B\"\"\"\n\
                c.example\tC\nd.example,\"two\nlines, e.example\"\nf.example,\n";
    assert_eq!(
        read(text.as_bytes()),
        ["heading Domain", "a.example", "b.example", "c.example", "d.example", "f.example"]
    );
    assert_eq!(read(b"\"Jo\" <jo@a.example>\nb.example\n"), ["a.example", "b.example"]);
}

#[test]
fn every_encoding_that_windows_writes() {
    let wide: Vec<u8> = "\u{feff}a.example\r\nsociété.example\r\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(read(&wide), ["a.example", "xn--socit-esab.example"]);
    assert_eq!(read(b"\xef\xbb\xbfa.example\n"), ["a.example"]);
}

#[test]
fn lines_end_as_each_system_ends_them() {
    let names = ["heading Domain", "a.example", "b.example"];
    for end in ["\n", "\r\n", "\r"] {
        let text = ["Domain;Name", "a.example;A", "", "b.example;\"B\""].join(end);
        assert_eq!(read(text.as_bytes()), names, "{end:?}");
        assert_eq!(read((text + end).as_bytes()), names, "{end:?}");
    }
    let many: Vec<String> = (0..20_000).map(|n| format!("c{n}.example")).collect();
    assert_eq!(read(many.join("\r").as_bytes()).len(), 20_000);
    // Line by line, as a terminal gives it: nobody waits for what may follow a carriage return.
    let mut slow = list(b"a.example\r\nb.example\r\n", None);
    assert!(slow.next_entry().unwrap().is_some() && slow.is_at_hand());
    assert!(slow.next_entry().unwrap().is_some() && !slow.is_at_hand());
    assert_eq!(slow.next_entry().unwrap(), None);
    assert_eq!(slow.read, 22);
}

#[test]
fn several_domains_in_a_row_are_not_passed_over_without_a_word() {
    let aside = |text: &str| {
        let mut list = list(text.as_bytes(), None);
        while list.next_entry().unwrap().is_some() {}
        (list.take_aside(), list.take_aside())
    };
    let told = |line, cell: &str| (Some((line, cell.to_owned())), None);
    assert_eq!(aside("x.example\na.example, b.example, c.example\n"), told(2, "b.example"));
    assert_eq!(aside("a.example;A;b.example\nc.example;d.example\n"), told(1, "b.example"));
    for table in [
        "Domain;Server\na.example;mx.b.example\n",
        "a.example;info@a.example;www.b.example;https://b.example;A. Example Ltd\n",
        "a.example;a.example\n\"a.example\";\"b.example\"\n",
        "a.example # no longer, b.example\n",
    ] {
        assert_eq!(aside(table), (None, None), "{table}");
    }
}

#[test]
fn a_file_in_another_encoding_is_called_so() {
    let german = b"Dom\xe4ne;Kunde\r\nm\xfcller.example;M\xfcller\r\nkunde.example;M\xfcller\r\n";
    let expected = ["heading Dom\u{fffd}ne", "2: this is no UTF-8 text", "kunde.example"];
    assert_eq!(read(german), expected);
}

#[test]
fn faults_are_told_with_their_line_and_stop_nothing() {
    let mut text = b"a.example\ncompany\n192.0.2.1\n\xff\xfe.example\n,x\n".to_vec();
    text.extend(std::iter::repeat_n(b'x', 200_000));
    text.extend(b"\nb.example\nc.example,\"never closed\nd.example\n");
    let read = read(&text);
    assert_eq!(read[0], "a.example");
    for (at, start) in
        [(1, "2: "), (2, "3: "), (3, "4: "), (4, "5: "), (5, "6: the line is longer")]
    {
        assert!(read[at].starts_with(start), "{read:?}");
    }
    assert_eq!(read[6..], ["b.example", "8: a quotation mark is not closed", "d.example"]);
}

#[test]
fn a_stray_mark_swallows_no_line() {
    for between in [";", "\t"] {
        let line = |name: &str, note: &str| format!("{name}.example{between}{note}\n");
        let all = |notes: [&str; 3]| {
            let names = ["a", "b", "c"].iter().zip(notes).map(|(name, note)| line(name, note));
            read(names.collect::<String>().as_bytes())
        };
        let names = ["a.example", "b.example", "c.example"];
        assert_eq!(all(["rack 19\"", "none", "rack 10\""]), names);
        // At the beginning it opens a field, but one that does not end as fields do.
        let told = ["1: a quotation mark is not closed", "b.example"];
        assert_eq!(all(["\"19 inch", "none", "\"10 inch"])[..2], told);
    }
}

#[test]
fn parts_and_earlier_runs_leave_out_what_is_not_theirs() {
    let lines: Vec<String> = (0..300).map(|n| format!("c{n}.example")).collect();
    let text = lines.join("\n");
    let names = |shard: &str| {
        let mut list = list(text.as_bytes(), Some(shard));
        let mut names = Vec::new();
        while let Some(Entry::Domain(job)) = list.next_entry().unwrap() {
            assert_eq!(job.place, names.len() as u64, "places are counted within the part");
            names.push((job.name, job.id));
        }
        assert_eq!(list.found(), 300);
        names
    };
    let mut all: Vec<_> = ["0/3", "1/3", "2/3"].iter().flat_map(|shard| names(shard)).collect();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 300);
    let known = all.iter().take(299).map(|(_, id)| *id).collect();
    let mut rest = List::new(Cursor::new(text.clone().into_bytes()), None, known).unwrap();
    let Some(Entry::Domain(job)) = rest.next_entry().unwrap() else { panic!("one is left") };
    assert_eq!(job.name, all[299].0);
    assert_eq!(rest.next_entry().unwrap(), None);
}

#[test]
fn what_spreadsheets_add_is_passed_over() {
    let text =
        b"sep=;\r\ndomain;customer\r\na.example;A\r\n;;;\r\n\"\";\"\"\r\nb.example;B\r\n;;\r\n";
    assert_eq!(read(text), ["heading domain", "a.example", "b.example"]);
}
