//! Whatever is typed, it stays on the paper.

use proptest::prelude::*;

use super::*;

fn wild() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "\\PC{0,60}",
        2 => any::<String>(),
        1 => "[Wm]{0,300}",
        1 => "([a-z]{1,63}\\.){1,6}example",
        1 => "(\\PC{0,40}\n){0,20}",
        1 => "[a-z\u{300}-\u{36f}]{0,80}",
        1 => "[\u{900}-\u{97f}]{0,60}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_stays_on_the_paper(
        texts in prop::collection::vec(wild(), Field::ALL.len()),
        labels in prop::collection::vec("[a-z0-9]{1,50}", 1..4),
        host in wild(),
        preferences in prop::collection::vec(any::<u16>(), 0..6),
        strategy in prop::sample::select(Keep::ALL.to_vec()),
        language in prop::sample::select(Language::ALL.to_vec()),
        spoken in prop::sample::select(Language::ALL.to_vec()),
        paper in prop::sample::select(vec![Paper::A4, Paper::Letter]),
        headed in any::<bool>(),
        has_logo in any::<bool>(),
    ) {
        let domain = format!("{}.example", labels.join("."));
        let mut case = case(&[&domain]);
        for (field, text) in Field::ALL.iter().zip(texts) {
            case.texts.set(*field, text);
        }
        case.letter.paper = paper;
        case.letter.headed_paper = headed;
        case.letter.logo = has_logo.then(logo);
        let records: Vec<(u16, String)> = preferences
            .iter()
            .enumerate()
            .map(|(n, preference)| (*preference, format!("mx{n}.{host}")))
            .collect();
        let records: Vec<(u16, &str)> = records.iter().map(|(p, h)| (*p, h.as_str())).collect();
        let changes = [change(&domain, &records, strategy)];
        for content in [
            write(&case, &changes, language),
            write(&case, &[], language),
            sheet(&case, &ServiceProfile::built_in(), today(), &Catalog::new(spoken)),
        ] {
            let pages = lay_out(&content);
            prop_assert!(!pages.is_empty());
            stays_on_paper(&pages);
            let bytes = to_pdf(&pages, &Meta::from(&content));
            prop_assert!(bytes.is_ok_and(|bytes| bytes.starts_with(b"%PDF")));
            prop_assert!(content.to_text().ends_with('\n'));
        }
    }
}
