use super::validate::MAX_HOSTS;
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
fn a_profile_opens_no_door_to_the_world() {
    let judged = |lines: &str| {
        let text = SMALL.replace("banner = \"Acme\"", &format!("banner = \"Acme\"\n{lines}"));
        ServiceProfile::parse(&text)
    };
    let ranges = ["0.0.0.0/0", "::/0", "64.0.0.0/7", "127.0.0.0/8", "224.0.0.0/8", "10.1.0.0/16"];
    for net in ranges {
        let error = judged(&format!("ranges = [\"192.0.2.0/24\", \"{net}\"]")).unwrap_err();
        assert_eq!((error.line, error.column), (5, 27), "{net}: {error}");
        assert!(error.to_string().contains(net), "{error}");
    }
    for net in ["0.0.0.0/0", "192.0.2.0/24", "8.0.0.0/8", "2001:db8::/32"] {
        let error = judged(&format!("private_networks = [\"{net}\"]")).unwrap_err();
        assert!(matches!(error.fault, ProfileFault::Outside(_)), "{net}: {error}");
    }
    // A service on the premises delivers from there.
    let inside = "ranges = [\"10.1.2.0/24\"]\nprivate_networks = [\"10.1.0.0/16\"]";
    assert_eq!(judged(inside).unwrap().ranges.len(), 1);
    let elsewhere = inside.replace("10.1.0.0", "10.2.0.0");
    assert!(matches!(judged(&elsewhere).unwrap_err().fault, ProfileFault::Inside(_)));
}

#[test]
fn a_host_keeps_all_its_labels() {
    let text = SMALL.replace("host = \"", "host = \"www.");
    let hosts = ServiceProfile::parse(&text).unwrap().inbound;
    assert!(hosts[0].host.as_str().starts_with("www."), "{hosts:?}");
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

/// The profile with these lines after its first table's, as TOML wants it.
fn with(more: &str) -> String {
    format!("{SMALL}\n{more}\n")
}

#[test]
fn brand_and_texts_are_read() {
    let text = with(
        "[support]\nphone = \"+33 1\"\npage = \"https://help.acme.example/\"\nhours = \"9-17\"\n\
         [brand]\naccent = { light = \"#0b5cad\", dark = \"#72b4ff\" }\n\
         letter_footer = [\"Acme Ltd\"]\n\
         [texts.fr]\nname = \"Filtre Acme\"\ndescription = \"Il filtre.\"\n\
         support_hours = \"9 h - 17 h\"\n[texts.en]\nletter_footer = [\"Acme\", \"London\"]",
    );
    let profile = ServiceProfile::parse(&text).unwrap();
    assert_eq!(profile.name_in(Language::Fr), "Filtre Acme");
    assert_eq!(profile.name_in(Language::De), "Acme Filter");
    assert_eq!(profile.description_in(Language::Fr), Some("Il filtre."));
    assert_eq!(profile.description_in(Language::En), None);
    assert_eq!(profile.support_hours_in(Language::Fr), Some("9 h - 17 h"));
    assert_eq!(profile.support_hours_in(Language::De), Some("9-17"));
    assert_eq!(profile.letter_footer_in(Language::De), ["Acme", "London"], "English comes next");
    assert_eq!(profile.brand.accent.unwrap().light.to_string(), "#0b5cad");
    let again = ServiceProfile::parse(&Draft::from(&profile).to_toml());
    assert_eq!(again.as_ref(), Ok(&profile), "what is written is what was read");
    let built_in = ServiceProfile::built_in();
    assert_eq!(ServiceProfile::parse(&Draft::from(&built_in).to_toml()), Ok(built_in));
}

#[test]
fn hostile_brands_and_texts_are_refused_with_the_reason() {
    let lines = |n: usize, line: &str| vec![line; n].join(",");
    let many_ranges = (0..201).map(|n| format!("\"10.0.{n}.0/24\"")).collect::<Vec<_>>().join(",");
    let region = |n| format!("[regions.r{n}]\nen = \"x\"\n");
    let regions: String = (0..33).map(region).collect();
    let cases = [
        ("[brand.accent]\nlight = \"#ffff00\"\ndark = \"#72b4ff\"".to_owned(), "contrast of 1.0:1"),
        ("[brand.accent]\nlight = \"#0b5cad\"\ndark = \"#0b5cad\"".to_owned(), "contrast of 2."),
        ("[brand.accent]\nlight = \"blue\"\ndark = \"#72b4ff\"".to_owned(), "is no colour"),
        ("[brand.accent]\nlight = \"#0b5cad\"".to_owned(), "dark"),
        ("[brand]\nlogo = \"../../etc/passwd\"".to_owned(), "no folders, no links"),
        ("[brand]\nlogo = \"logo.png\"".to_owned(), "cannot be read"),
        ("[brand]\nlogo_data = \"!\"".to_owned(), "no base64"),
        ("[brand]\nlogo_data = \"R0lGODlh\"".to_owned(), "PNG or an SVG"),
        ("[brand]\nlogo = \"a.png\"\nlogo_data = \"\"".to_owned(), "not both"),
        (format!("[brand]\nletter_footer = [{}]", lines(5, "\"x\"")), "at most 4"),
        ("[brand]\nletter_footer = [\"a\\u001bb\"]".to_owned(), "no control characters"),
        ("[brand]\nletter_footer = [\"a\\u202eb\"]".to_owned(), "no control characters"),
        ("[texts.tlh]\nname = \"x\"".to_owned(), "no language"),
        ("[texts.\"../x\"]\nname = \"x\"".to_owned(), "no language"),
        (format!("[texts.fr]\ndescription = \"{}\"", "x".repeat(601)), "1 to 200 characters"),
        ("[support]\npage = \"javascript:alert(1)\"".to_owned(), "https"),
        (regions, "at most 32"),
        ("[brand]\nscript = \"x\"".to_owned(), "script"),
    ];
    for (more, words) in cases {
        let error = ServiceProfile::parse(&with(&more)).unwrap_err();
        assert!(error.to_string().contains(words), "{more}: {error}");
        assert!(error.line > 9, "{more}: {error}");
    }
    let ranges = format!("banner = \"Acme\"\nranges = [{many_ranges}]");
    let error = ServiceProfile::parse(&SMALL.replace("banner = \"Acme\"", &ranges)).unwrap_err();
    assert_eq!(error.fault, ProfileFault::TooMany(200));
}

#[test]
fn the_schema_in_the_assets_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/services/schema.json");
    let current = serde_json::to_string_pretty(&ServiceProfile::json_schema()).unwrap() + "\n";
    if std::env::var_os("MAILWARD_UPDATE_DOCS").is_some() {
        std::fs::write(path, &current).unwrap();
    }
    let known = std::fs::read_to_string(path).unwrap_or_default();
    assert!(known == current, "MAILWARD_UPDATE_DOCS=1 cargo test --lib schema writes it anew");
    for key in ["inbound", "brand", "texts", "support"] {
        assert!(current.contains(&format!("\"{key}\"")), "{key}");
    }
}

mod hostile {
    use proptest::prelude::*;

    use super::*;

    /// A profile with all that one can have.
    const FULL: &str = r##"schema = 1
id = "acme"
name = "Acme Filter"
banner = "Acme"
issuer = "Reseller SARL"
console = "https://console.acme.example/"
autoresponder = "ping@acme.example"
ranges = ["192.0.2.0/24", "2001:db8::/32"]

[support]
phone = "+33 1 23"
email = "help@acme.example"

[[inbound]]
host = "mx1.acme.example"
port = 25
preference = 10
region = "west"

[[outbound]]
host = "smtp.acme.example"

[regions.west]
en = "West"

[brand]
logo_data = "PHN2Zy8+"
letter_footer = ["Acme"]
accent = { light = "#0b5cad", dark = "#72b4ff" }

[texts.fr]
name = "Filtre"
"##;

    /// What every profile that was accepted keeps to.
    fn is_bounded(profile: &ServiceProfile) -> bool {
        let texts = [&profile.name, &profile.banner];
        let hosts = profile.inbound.iter().map(|inbound| inbound.host.as_str());
        let sound = |text: &str| text.chars().count() <= 200 && !text.chars().any(char::is_control);
        (1..=16).contains(&profile.inbound.len())
            && profile.outbound.len() <= 16
            && profile.ranges.len() <= 200
            && profile.regions.len() <= 32
            && profile.brand.letter_footer.len() <= 4
            && profile.brand.logo.as_ref().is_none_or(|l| l.bytes.len() <= MAX_BRAND_LOGO_BYTES)
            && texts.into_iter().all(|text| sound(text))
            && hosts.into_iter().all(|host| {
                host.len() <= 253 && !host.contains(['/', '@', ' ', '\\', ':', '<', '"'])
            })
            && profile.console.iter().all(|link| link.starts_with("https://") && sound(link))
            && profile.id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    }

    fn judge(text: &str) {
        match ServiceProfile::parse(text) {
            Ok(profile) => {
                assert!(is_bounded(&profile), "{text}");
                let again = ServiceProfile::parse(&Draft::from(&profile).to_toml());
                assert_eq!(again, Ok(profile), "{text}");
            }
            Err(error) => {
                let lines = text.lines().count().max(1);
                assert!((1..=lines + 1).contains(&error.line) && error.column >= 1, "{error}");
            }
        }
    }

    #[test]
    fn the_full_profile_is_good() {
        let profile = ServiceProfile::parse(FULL).unwrap();
        assert!(is_bounded(&profile) && profile.brand.logo.is_some());
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

        #[test]
        fn a_value_of_anything_is_accepted_sound_or_refused(
            which in 0_usize..16,
            value in "\\PC{0,300}|[a-z0-9.:/@-]{0,300}|[\\x00-\\x1f]{1,4}|(\\.\\./){1,9}[a-z]{1,9}",
        ) {
            let quoted = serde_json::to_string(&value).unwrap();
            let mut at = 0;
            let lines: Vec<String> = FULL.lines().map(|line| match line.split_once(" = \"") {
                Some((key, _)) => {
                    at += 1;
                    if at - 1 == which { format!("{key} = {quoted}") } else { line.to_owned() }
                }
                None => line.to_owned(),
            }).collect();
            judge(&lines.join("\n"));
        }

        #[test]
        fn a_profile_with_bytes_changed_is_accepted_sound_or_refused(
            changes in prop::collection::vec((0_usize..FULL.len(), any::<char>()), 1..8),
        ) {
            let mut chars: Vec<char> = FULL.chars().collect();
            for (at, c) in changes {
                let at = at % chars.len();
                chars[at] = c;
            }
            judge(&chars.into_iter().collect::<String>());
        }

        #[test]
        fn more_entries_than_allowed_are_refused(count in 17_usize..60) {
            let host = |n| format!("[[inbound]]\nhost=\"h{n}.acme.example\"\npreference=1\nregion=\"a\"\n");
            let text: String = std::iter::once(SMALL.to_owned()).chain((0..count).map(host)).collect();
            prop_assert_eq!(ServiceProfile::parse(&text).unwrap_err().fault, ProfileFault::HostCount);
        }
    }
}

#[test]
fn the_profile_in_the_docs_is_good_and_has_every_field() {
    let document = include_str!("../../docs/service-profile.md");
    let text = document.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    let profile = ServiceProfile::parse(text).unwrap();
    let written: toml::Table = Draft::from(&profile).to_toml().parse().unwrap();
    let shown: toml::Table = text.parse().unwrap();
    assert_eq!(written.keys().collect::<Vec<_>>(), shown.keys().collect::<Vec<_>>());
    let schema = ServiceProfile::json_schema();
    let known = schema["properties"].as_object().unwrap();
    let lacking: Vec<_> = known.keys().filter(|key| !shown.contains_key(*key)).collect();
    assert!(lacking.is_empty(), "{lacking:?}");
}
