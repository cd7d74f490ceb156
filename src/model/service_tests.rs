use super::*;

const SMALL: &str = r#"schema = 1
id = "acme"
name = "Acme Filter"
banner = "Acme"

[[inbound]]
host = "mx1.acme.example"
preference = 10
region = "west"
"#;

#[test]
fn the_built_in_profile_holds_the_facts() {
    let profile = ServiceProfile::built_in();
    let hosts: Vec<_> = profile
        .inbound
        .iter()
        .map(|h| (h.preference, h.host.as_str(), h.region.as_str(), h.port))
        .collect();
    assert_eq!(
        hosts,
        [
            (3, "france.security-mail.net", "france", 25),
            (4, "europe.security-mail.net", "europe", 25),
            (5, "asia.security-mail.net", "asia", 25),
        ]
    );
    assert_eq!(profile.outbound[0].host.as_str(), "smtp.security-mail.net");
    assert_eq!(profile.outbound[0].port, 25);
    assert_eq!(profile.banner, "E-securemail");
    assert_eq!(profile.console.as_deref(), Some("https://www.security-mail.net"));
    assert_eq!(profile.autoresponder.as_deref(), Some("ping@oleane.net"));
    assert!(profile.ranges.is_empty(), "to be confirmed with support");
    assert_eq!(profile.region_name("asia", Language::Fr), "Asie");
}

#[test]
fn a_small_profile_has_defaults() {
    let profile = ServiceProfile::parse(SMALL).unwrap();
    assert_eq!(profile.inbound[0].port, 25);
    assert_eq!(profile.region_name("west", Language::En), "west");
}

#[test]
fn faults_are_placed() {
    let cases = [
        ("id = \"acme\"", "id = \"Ac me\"", 2, 6, "is no identifier"),
        ("schema = 1", "schema = 9", 1, 10, "format 9"),
        ("\"Acme Filter\"", "\"\"", 3, 8, "1 to 200 characters"),
        ("mx1.acme.example", "mx1..example", 7, 8, "is no host name"),
        ("mx1.acme.example", "https://mx1.acme.example", 7, 8, "is no host name"),
        ("preference = 10", "preference = 70000", 8, 14, "70000"),
        ("banner", "baner", 4, 1, "baner"),
        ("banner = \"Acme\"", "banner = \"Acme", 4, 15, ""),
        ("banner = \"Acme\"", "banner = \"A\"\nconsole = \"http://x.example\"", 5, 11, "https"),
        (
            "banner = \"Acme\"",
            "banner = \"A\"\nconsole = \"https://good.example@evil.example\"",
            5,
            11,
            "https",
        ),
        ("banner = \"Acme\"", "banner = \"A\"\nranges = [\"192.0.2.1/24\"]", 5, 11, "network"),
        ("banner = \"Acme\"", "banner = \"A\"\nautoresponder = \"a b@x.example\"", 5, 17, "e-mail"),
    ];
    for (from, to, line, column, words) in cases {
        let text = SMALL.replace(from, to);
        let error = ServiceProfile::parse(&text).unwrap_err();
        assert_eq!((error.line, error.column), (line, column), "{to}: {error}");
        assert!(error.to_string().contains(words), "{to}: {error}");
    }
}

#[test]
fn hostile_sizes_are_refused() {
    let big = format!("{SMALL}# {}", "x".repeat(MAX_BYTES));
    assert_eq!(ServiceProfile::parse(&big).unwrap_err().fault, ProfileFault::TooLarge);
    let host = |n| format!("[[inbound]]\nhost=\"h{n}.acme.example\"\npreference=1\nregion=\"a\"\n");
    let many: String = std::iter::once(SMALL.to_owned()).chain((0..MAX_HOSTS).map(host)).collect();
    assert_eq!(ServiceProfile::parse(&many).unwrap_err().fault, ProfileFault::HostCount);
    let twice = format!("{SMALL}{}", &SMALL[SMALL.find("[[").unwrap()..]);
    let error = ServiceProfile::parse(&twice).unwrap_err();
    assert!(matches!(error.fault, ProfileFault::DuplicateHost(_)), "{error}");
}
