//! Every dialog of every guide, and hostile values.

use ipnet::IpNet;
use proptest::prelude::*;

use super::svg::{Letters, to_svg};
use super::*;
use crate::fonts::width;
use crate::guide::all;
use crate::model::{HostName, ServiceProfile};

fn values(smart_host: &str, ranges: &[&str]) -> Values {
    let mut service = ServiceProfile::built_in();
    service.outbound[0].host = smart_host.into();
    let ranges: Vec<IpNet> = ranges.iter().map(|net| net.parse().unwrap()).collect();
    let own = HostName::new("mailgate.company.example");
    Values::new(&service, &["company.example".to_owned()], Some(&own), &ranges).unwrap()
}

/// The texts of a drawing, which must all lie within it.
fn texts(drawing: &Drawing) -> Vec<String> {
    let mut found = Vec::new();
    for shape in &drawing.shapes {
        if let Shape::Text { x, baseline, size, face, width: wide, text, .. } = shape {
            assert!((width(*face, *size, text) - wide).abs() < 0.01, "{text}");
            assert!(*x >= 0.0 && x + wide <= drawing.width, "{text:?} sticks out: {}", x + wide);
            assert!(*baseline > 0.0 && *baseline < drawing.height, "{text:?}");
            found.push(text.clone());
        }
    }
    found
}

#[test]
fn every_dialog_shows_the_values_and_marks_what_to_change() {
    let values = values("smtp.service.example", &["192.0.2.0/24", "2001:db8::/32"]);
    let mut count = 0;
    for guide in all() {
        for dialog in &guide.dialogs {
            for language in [Language::En, Language::Fr] {
                let drawing = draw(dialog, &values, language);
                let shown = texts(&drawing);
                let wanted: Vec<String> = dialog
                    .rows
                    .iter()
                    .flat_map(|row| row.items(language).chain([row.value(language)]))
                    .flat_map(|text| {
                        values.field(text).split(", ").map(str::to_owned).collect::<Vec<_>>()
                    })
                    .filter(|text| !text.is_empty())
                    .collect();
                for text in wanted {
                    assert!(shown.contains(&text), "{}/{}: {text}", guide.id, dialog.id);
                }
                let targets = dialog.rows.iter().filter(|row| row.target).count();
                let marks = (1..=targets).filter(|n| shown.contains(&n.to_string())).count();
                assert!(targets > 0 && marks == targets, "{}/{}", guide.id, dialog.id);
                assert!(shown.iter().all(|text| !text.contains("{{")), "{shown:?}");
                count += 1;
            }
        }
    }
    assert!(count > 20);
}

#[test]
fn what_is_too_long_ends_with_an_ellipsis() {
    let long = format!("{}.example", "very-long-label.".repeat(12));
    let drawing = |host: &str, nets: &[&str]| {
        let guide = crate::guide::find("exchange-5.5").unwrap();
        draw(guide.dialog("connections").unwrap(), &values(host, nets), Language::En)
    };
    let shown = texts(&drawing(&long, &[]));
    let host = shown.iter().find(|text| text.starts_with("very-long")).unwrap();
    assert!(host.ends_with('…') && host.chars().count() < long.len(), "{host}");
    let same = texts(&drawing("short.example", &[]));
    assert!(same.contains(&"short.example".to_owned()));
}

#[test]
fn a_long_list_is_cut_after_a_few_entries() {
    let nets: Vec<String> = (0..40).map(|n| format!("192.0.2.{}/32", n * 4)).collect();
    let nets: Vec<&str> = nets.iter().map(String::as_str).collect();
    let guide = crate::guide::find("exchange-2003").unwrap();
    let values = values("smtp.service.example", &nets);
    let shown = texts(&draw(guide.dialog("connection").unwrap(), &values, Language::En));
    assert!(shown.contains(&"…".to_owned()), "{shown:?}");
    assert_eq!(shown.iter().filter(|text| text.starts_with("192.0.2.")).count(), 8);
}

/// Elements and texts of an image, as an XML parser reads it.
fn parsed(image: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(image).expect("an XML document");
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    texts.map(|node| node.text().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_image_says_the_same_as_the_drawing() {
    let values = values("smtp.service.example", &["192.0.2.0/24"]);
    for guide in all() {
        for dialog in &guide.dialogs {
            let drawing = draw(dialog, &values, Language::Fr);
            assert_eq!(parsed(&to_svg(&drawing, Letters::Text)), texts(&drawing), "{}", guide.id);
            let outlined = to_svg(&drawing, Letters::Outlines);
            assert!(parsed(&outlined).is_empty() && outlined.contains("<path d=\"M"));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn hostile_words_stay_words(title in ".{0,200}", label in "\\PC{0,300}", value in ".*", width in 0_u16..2_000) {
        let text = |text: &str| toml::Value::String(text.to_owned()).to_string();
        let source = format!(
            "id = \"x\"\nlook = \"winxp\"\ntitle = {{ en = {0} }}\nwidth = {width}\n\
             tabs = [{{ en = {0} }}, {{ en = {1} }}]\n\
             [[row]]\nkind = \"field\"\nlabel = {{ en = {1} }}\nvalue = {2}\ntarget = true\n\
             [[row]]\nkind = \"group\"\nlabel = {{ en = {1} }}\n\
             [[row]]\nkind = \"check\"\nlabel = {{ en = {1} }}\nindent = 200\n\
             [[row]]\nkind = \"list\"\nlabel = {{ en = {0} }}\nitems = [{2}]\n\
             [[row]]\nkind = \"buttons\"\nitems = [{0}, {1}, {2}]\n",
            text(&title), text(&label), text(&value)
        );
        let dialog: Dialog = toml::from_str(&source).unwrap();
        let drawing = draw(&dialog, &Values::default(), Language::En);
        let shown = texts(&drawing);
        prop_assert_eq!(parsed(&to_svg(&drawing, Letters::Text)), shown);
        prop_assert!(roxmltree::Document::parse(&to_svg(&drawing, Letters::Outlines)).is_ok());
    }
}
