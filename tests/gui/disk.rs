//! The window where files are damaged, or cannot be written.

use std::fs;

use mailward::gui::Options;
use mailward::i18n::Catalog;
use mailward::model::Language;
use mailward::store::{Folders, StoreError};

use crate::window::Window;

/// High enough that nothing has to be scrolled to be clicked.
const TALL: (f32, f32) = (1024.0, 3600.0);

fn options(home: &tempfile::TempDir) -> Options {
    Options {
        folders: Some(Folders::at(home.path())),
        language: Some(Language::En),
        documents: Some(home.path().to_owned()),
        ..Options::default()
    }
}

#[test]
fn damaged_settings_are_put_aside_and_named() {
    const DAMAGED: &str = "= broken";
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("settings.toml"), DAMAGED).unwrap();
    let mut window = Window::open(options(&home), TALL);
    let path = home.path().join("settings.toml.damaged-1");
    let reason = DAMAGED.parse::<toml::Table>().unwrap_err().to_string();
    let told = StoreError::Damaged { path: path.clone(), reason };
    assert!(window.shows(&Catalog::new(Language::En).store_error(&told)), "{told}");
    assert_eq!(fs::read_to_string(path).unwrap(), DAMAGED);
    window.click("dismiss");
    assert!(window.bounds("dismiss").is_none());
}

#[test]
fn what_cannot_be_saved_is_told_stays_and_is_saved_as_soon_as_it_can_be() {
    let home = tempfile::tempdir().unwrap();
    // Where the folder of the cases should be there is something else.
    let folder = home.path().join("cases");
    fs::write(&folder, "").unwrap();
    let mut window = Window::open(options(&home), TALL);
    window.click("begin");
    window.click("continue");
    window.click("domain");
    window.type_words("company.example");
    window.click("add-domain");
    assert!(window.bounds("dismiss").is_some(), "it is told");
    assert!(window.app.title().contains("company.example"), "it is there");
    fs::remove_file(&folder).unwrap();
    window.send(mailward::gui::Message::BackPressed);
    let saved = fs::read_dir(&folder).unwrap().flatten().map(|entry| entry.path());
    let saved: Vec<_> = saved.filter(|path| path.extension().is_some()).collect();
    assert!(saved.iter().any(|path| {
        fs::read_to_string(path).is_ok_and(|text| text.contains("company.example"))
    }));
}
