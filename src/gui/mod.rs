//! The window.

mod action;
mod agenda;
mod app;
mod area;
mod arrival;
mod audit;
mod book;
mod brand;
mod connect;
mod context;
mod dialog;
mod document;
mod driven;
mod emblem;
mod guide;
mod links;
mod logs;
mod lookup;
mod networks;
mod notify;
mod overlay;
mod pasted;
mod place;
mod preview;
mod print;
mod save;
mod schedule;
mod step;
pub mod theme;
mod trial;
mod widget;

pub use app::{App, Message, Options, heard};
pub use overlay::Page;

use iced::{Settings, Size, window};

use crate::i18n::{Catalog, tr};
use crate::probe::{find_postconf, installed_servers};

/// The window's size where the user never changed it: with its frame it fits a screen of 1024x768.
const SIZE: (f32, f32) = (1000.0, 690.0);
/// So long the window waits for another program that is saving in the same folder.
const WAIT: std::time::Duration = std::time::Duration::from_millis(400);
/// Smaller than this, things are cut off.
const SMALLEST: Size = Size::new(480.0, 360.0);

/// How the renderer is to be set up: our fonts, nothing that depends on what is installed.
#[must_use]
pub fn settings() -> Settings {
    Settings {
        id: Some("net.mailward.Mailward".to_owned()),
        fonts: crate::fonts::ALL.iter().map(|font| (*font).into()).collect(),
        default_font: theme::FONT,
        default_text_size: theme::size::BODY.into(),
        ..Settings::default()
    }
}

/// What to say on standard error where no window can be opened: why, if that is known, and what does
/// the same. In the user's language.
#[must_use]
pub fn no_window(options: &Options, reason: Option<String>) -> String {
    let kept = || crate::store::Settings::load(options.folders.as_ref()?).language;
    let texts = options.language.or_else(kept).map_or_else(Catalog::of_system, Catalog::new);
    let reason = reason.unwrap_or_else(|| tr!(texts, "window-ended"));
    format!("{reason}\n{}", tr!(texts, "window-none"))
}

/// Opens the window and runs until it is closed.
///
/// # Errors
/// If no window can be opened.
pub fn run(options: Options) -> iced::Result {
    crate::store::wait_at_most(WAIT);
    let remembered = options
        .folders
        .as_ref()
        .and_then(|folders| crate::store::Settings::load(folders).window)
        .unwrap_or(SIZE);
    let (postconf, installed) = (find_postconf(), installed_servers());
    let boot = move || {
        let (mut app, task) = App::new(options.clone());
        app.set_postconf(postconf.clone());
        app.set_installed(installed.clone());
        (app, task)
    };
    iced::application(boot, App::update, App::view)
        .title(App::title)
        .theme(App::theme)
        .scale_factor(App::scale)
        .style(|_, theme| theme::window(theme))
        .subscription(App::subscription)
        .settings(settings())
        .window(window::Settings {
            size: remembered.into(),
            min_size: Some(SMALLEST),
            exit_on_close_request: false,
            icon: emblem::icon(),
            ..window::Settings::default()
        })
        .run()
}
