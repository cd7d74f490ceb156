//! Names that people type, paste or list.

use std::collections::HashSet;
use std::io::Cursor;
use std::sync::OnceLock;

use mailward::audit::{Entry, List, Shard};
use mailward::guide::ranges;
use mailward::model::{DomainName, HostName, ServiceProfile, Target};

/// A domain that is read is one that the DNS can hold, and is read again from either spelling.
pub(super) fn domain(data: &[u8]) {
    static SERVICE: OnceLock<ServiceProfile> = OnceLock::new();
    let text = String::from_utf8_lossy(data);
    match DomainName::parse(&text) {
        Ok(name) => {
            let ascii = name.ascii();
            assert!(ascii.len() <= 253 && ascii.contains('.'), "{ascii}");
            assert!(ascii.split('.').all(|label| (1..=63).contains(&label.len())), "{ascii}");
            let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b);
            assert!(ascii.bytes().all(plain), "{ascii}");
            assert_eq!(DomainName::parse(ascii).as_ref(), Ok(&name));
            assert_eq!(
                DomainName::parse(&name.unicode()).as_ref(),
                Ok(&name),
                "{}",
                name.unicode()
            );
            assert_eq!(HostName::new(ascii).as_str(), ascii);
        }
        Err(error) => assert!(error.to_string().chars().count() < 2_200),
    }
    let service = SERVICE.get_or_init(ServiceProfile::built_in);
    if let Ok(target) = Target::parse(&text, service) {
        let again = Target::parse(&target.to_string(), service);
        assert_eq!(again, Ok(target));
    }
    if let Ok(net) = ranges::parse(&text, &[]) {
        assert_eq!(net.trunc(), net);
        assert_eq!(ranges::parse(&net.to_string(), &[]), Ok(net));
    }
}

/// Each domain of a list comes once, in its order, and parts of a list add up to the whole.
pub(super) fn audit_list(data: &[u8]) {
    let whole = read(data, None);
    let parts: Vec<Vec<DomainName>> =
        ["1/2", "2/2"].iter().map(|part| read(data, part.parse::<Shard>().ok())).collect();
    assert_eq!(parts.iter().map(Vec::len).sum::<usize>(), whole.len());
    assert!(parts.iter().flatten().all(|name| whole.contains(name)));
    let again: Vec<u8> = whole.iter().flat_map(|name| format!("{name}\n").into_bytes()).collect();
    assert_eq!(read(&again, None), whole);
}

fn read(data: &[u8], shard: Option<Shard>) -> Vec<DomainName> {
    let source = Cursor::new(data.to_vec());
    let mut list = match List::new(source, shard, HashSet::new()) {
        Ok(list) => list,
        Err(error) => panic!("memory cannot fail: {error}"),
    };
    let (mut names, mut last_line, mut last_read) = (Vec::new(), 0, 0);
    loop {
        match list.next_entry() {
            Ok(Some(Entry::Domain(job))) => {
                assert_eq!(job.place, names.len() as u64);
                assert!(job.read >= last_read && !names.contains(&job.name));
                last_read = job.read;
                names.push(job.name);
            }
            Ok(Some(Entry::Heading { text })) => {
                assert!(names.is_empty() && text.len() < 40, "{text:?}");
            }
            Ok(Some(Entry::Fault { line, error })) => {
                assert!(line > last_line, "{error}");
                last_line = line;
            }
            Ok(None) => break,
            Err(error) => panic!("memory cannot fail: {error}"),
        }
    }
    assert!(list.found() >= names.len() as u64 + list.repeated());
    names
}
