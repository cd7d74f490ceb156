//! A reseller's brand in the window.

use std::fs;

use iced_test::core::Color;
use jiff::Timestamp;
use mailward::gui::{Message, Options, Page};
use mailward::model::{Case, DomainName, Language, Step};
use mailward::store::{Appearance, CaseStore, Folders, Settings, save_case};
use mailward::wizard::Change;

use crate::images::assert_matches;
use crate::window::Window;

const PROFILE: &str = r##"
schema = 1
id = "acme-filter"
name = "Acme Filter"
banner = "Acme"

[[inbound]]
host = "mx1.acme.example"
preference = 5
region = "europe"

[support]
phone = "+44 20 7946 0123"
hours = "9 to 17"

[brand]
accent = { light = "#7a1f5c", dark = "#f0a6d2" }
logo = "logo.svg"
letter_footer = ["Acme Filter is a service of Reseller Ltd."]

[texts.fr]
name = "Filtre Acme"
description = "Filtre votre courrier et vous montre chaque message retenu."
support_hours = "de 9 h à 17 h"
"##;

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="120" height="32" viewBox="0 0 120 32"><rect width="32" height="32" rx="6" fill="#7a1f5c"/><path d="M8 24 16 8l8 16" fill="none" stroke="#fff" stroke-width="3"/><rect x="40" y="12" width="76" height="8" rx="4" fill="#7a1f5c"/></svg>"##;

#[test]
fn the_service_shows_itself_in_the_language_of_the_window() {
    let home = tempfile::tempdir().unwrap();
    let folders = Folders::at(home.path());
    fs::create_dir_all(folders.services()).unwrap();
    fs::write(folders.services().join("acme-filter.toml"), PROFILE).unwrap();
    fs::write(folders.services().join("logo.svg"), LOGO).unwrap();
    let now = Timestamp::UNIX_EPOCH;
    let mut case = Case::new("one", "acme-filter", now);
    for change in [
        Change::DomainsEdited(vec![DomainName::parse("company.example").unwrap()]),
        Change::StepOpened(Step::Service),
    ] {
        case.apply(change, now).unwrap();
    }
    let path = CaseStore::new(&folders).path(&case);
    save_case(&path, &case).unwrap();
    let mut settings = Settings { appearance: Appearance::Light, ..Settings::default() };
    settings.save(&folders).unwrap();
    let options = Options {
        folders: Some(folders),
        case: Some(path),
        language: Some(Language::Fr),
        ..Options::default()
    };
    let mut window = Window::open(options, (1024.0, 768.0));
    assert!(window.shows("Filtre Acme"));
    assert!(window.shows("Filtre votre courrier et vous montre chaque message retenu."));
    let theme = window.app.theme().expect("an appearance was chosen");
    assert_eq!(theme.palette().primary, Color::from_rgb8(0x7a, 0x1f, 0x5c));
    assert_matches("brand-fr", window.draw(&theme, 1.0));
    window.send(Message::HelpPressed(Page::Help));
    assert!(window.shows("Des questions sur Filtre Acme"));
    assert!(window.shows("+44 20 7946 0123") && window.shows("de 9 h à 17 h"));
}
