//! Icons: drawn for Mailward, in one colour each, so that they follow the theme.

use std::sync::LazyLock;

use iced::widget::svg::{self, Handle, Svg};

use crate::gui::theme;
use crate::model::Severity;

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)*) => {
        /// An icon.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Icon { $($(#[$doc])* $name,)* }

        impl Icon {
            /// Every icon.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            fn handle(self) -> Handle {
                match self {
                    $(Self::$name => {
                        // Parsed once: the handle is the key of the renderer's cache.
                        static HANDLE: LazyLock<Handle> = LazyLock::new(|| {
                            Handle::from_memory(include_bytes!(concat!(
                                "../../../assets/icons/", $file, ".svg"
                            )).as_slice())
                        });
                        HANDLE.clone()
                    })*
                }
            }
        }
    };
}

icons! {
    /// Done, well.
    Check = "check";
    /// An error: an octagon.
    Error = "error";
    /// A warning: a triangle.
    Warning = "warning";
    /// A notice: a circle with an i.
    Notice = "notice";
    /// Not reached yet: a ring.
    Ahead = "ahead";
    /// The step that is open: a ring with a dot.
    Here = "here";
    /// A choice that is chosen.
    ChoiceOn = "choice-on";
    /// A choice that is not.
    ChoiceOff = "choice-off";
    /// From before to after.
    Arrow = "arrow";
    /// Folded out.
    Open = "open";
    /// Those who write: an envelope.
    Mail = "mail";
    /// The filtering service: a shield.
    Shield = "shield";
    /// A mail server.
    Server = "server";
    /// Help: a question mark in a circle.
    Help = "help";
    /// Customers: a book.
    Book = "book";
    /// A list with marks.
    List = "list";
    /// Sorted the other way round.
    Up = "up";
    /// Folded.
    Folded = "folded";
}

/// An icon of the size of text.
pub fn icon<'a>(icon: Icon, tone: fn(&theme::Colours) -> iced::Color) -> Svg<'a> {
    svg::Svg::new(icon.handle()).width(18).height(18).style(theme::icon(tone))
}

/// The icon of a severity: its shape says it as well as its colour.
#[must_use]
pub fn state_icon<'a>(severity: Severity) -> Svg<'a> {
    match severity {
        Severity::Error => icon(Icon::Error, |c| c.error.strong),
        Severity::Warning => icon(Icon::Warning, |c| c.warning.strong),
        Severity::Notice => icon(Icon::Notice, |c| c.notice.strong),
    }
}
