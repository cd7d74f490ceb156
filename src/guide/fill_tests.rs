use std::process::Command;

use proptest::prelude::*;

use super::*;
use crate::guide::{SectionId, all};
use crate::model::Language;

fn values(domain: &str, server: &str, ranges: &[&str]) -> Values {
    let ranges: Vec<IpNet> = ranges.iter().map(|net| net.parse().unwrap()).collect();
    let service = ServiceProfile::built_in();
    Values::new(&service, &[domain.to_owned()], Some(&server.into()), &ranges).unwrap()
}

#[test]
fn lines_are_repeated_for_each_network() {
    let values = values("a.example", "mx.a.example", &["192.0.2.0/24", "2001:db8::/32"]);
    let mut blanks = BTreeSet::new();
    let text = "{{#each ranges_v4}}\n{{net}} OK {{address}} {{mask}}\n{{/each}}\n{{ranges}}\n";
    let filled = values.lines(text, &mut blanks);
    assert_eq!(filled, "192.0.2.0/24 OK 192.0.2.0 255.255.255.0\n192.0.2.0/24, 2001:db8::/32\n");
    assert!(blanks.is_empty());
    let unknown = Values::default().lines(text, &mut blanks);
    assert!(unknown.starts_with("ADDRESSES-OF-THE-SERVICE OK"), "{unknown}");
    assert_eq!(blanks.into_iter().collect::<Vec<_>>(), [Blank::Ranges]);
}

#[test]
fn an_address_is_no_smart_host() {
    let mut service = ServiceProfile::built_in();
    service.outbound[0].host = "192.0.2.1".into();
    let refused = Values::new(&service, &[], None, &[]);
    assert_eq!(refused, Err(GuideError::AddressAsSmartHost("192.0.2.1".into())));
}

#[test]
fn every_guide_is_filled_in_to_the_end() {
    let values = values("a.example", "mx.a.example", &["192.0.2.0/24"]);
    for guide in all() {
        for language in [Language::En, Language::Fr] {
            let mut blanks = BTreeSet::new();
            for section in guide.sections(language) {
                let filled = format!("{:?}", values.fill(section, &mut blanks));
                assert!(!filled.contains("{{"), "{}: {filled}", guide.id);
            }
            assert!(blanks.is_empty(), "{}: {blanks:?}", guide.id);
        }
        let ids: Vec<SectionId> = guide.sections(Language::En).iter().map(|s| s.id).collect();
        assert_eq!(ids, SectionId::ALL);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn nothing_that_a_shell_obeys_gets_into_a_command(domain in ".*", server in ".*", name in ".*") {
        let mut service = ServiceProfile::built_in();
        service.name = name;
        let values =
            Values::new(&service, &[domain], Some(&HostName::new(&server)), &[]).unwrap();
        let text = "{{domain}} {{own_server}} {{service}} {{domains}}";
        let filled = values.words(text, true, &mut BTreeSet::new());
        let plain = |b: u8| b.is_ascii_alphanumeric() || b" .-_@:".contains(&b);
        prop_assert!(filled.bytes().all(plain), "{filled}");
    }
}

#[test]
fn a_real_shell_prints_hostile_values_as_words() {
    for hostile in ["$(touch x)", "`id`", "a;b", "a'b", "a\"b", "a\nb", "-rf", "a b", "%PATH%"] {
        let values = values(hostile, hostile, &[]);
        let mut blanks = BTreeSet::new();
        let line = values.words("printf '%s' {{domain}}/{{own_server}}", true, &mut blanks);
        let output = Command::new("sh").args(["-c", &line]).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert_eq!(said, "YOUR-DOMAIN/YOUR-MAIL-SERVER", "{hostile}");
    }
}
