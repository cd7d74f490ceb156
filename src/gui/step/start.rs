//! Start: a new or recent case, practice, language.

mod recent;

use std::path::PathBuf;

use iced::widget::{Row, column, row, text};
use iced::{Alignment, Element, Length};

use crate::gui::action::Action;
use crate::gui::context::Context;
use crate::gui::place::place;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{
    banner, body, choice, field, heading, muted, primary, secondary, section, small,
};
use crate::i18n::tr;
use crate::model::{Language, Severity};
use crate::store::Appearance;

/// What the step remembers.
#[derive(Debug, Default)]
pub struct State {
    path: String,
    recent: recent::State,
}

/// What happened in the step.
#[derive(Debug, Clone)]
pub enum Message {
    /// "Begin" was pressed.
    BeginPressed,
    /// "New case" was pressed.
    NewPressed,
    /// A recent case was chosen.
    RecentPressed(PathBuf),
    /// Other words were typed into the search field.
    SearchEdited(String),
    /// All cases are to be shown.
    ShowAllPressed,
    /// Cases that were put away are to be shown, or no longer.
    ShowArchivedPressed,
    /// A case like this one is wanted.
    DuplicatePressed(PathBuf),
    /// A case is to be put away, or taken out again.
    ArchivePressed(PathBuf, bool),
    /// The customer book is wanted.
    BookPressed,
    /// A list of domains is to be checked.
    AuditPressed,
    /// The tour is wanted, or not.
    TourPressed(bool),
    /// The path of a case file was typed.
    PathEdited(String),
    /// "Open" was pressed.
    OpenPressed,
    /// Practice was entered or left.
    PractisePressed(bool),
    /// A language was chosen.
    LanguagePressed(Language),
    /// Light or dark was chosen.
    AppearancePressed(Appearance),
}

impl State {
    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<Message> {
        match message {
            Message::BeginPressed => Action::Next,
            Message::NewPressed => Action::NewCase,
            Message::RecentPressed(path) => Action::OpenCase(path),
            Message::SearchEdited(words) => {
                self.recent.search(words);
                Action::None
            }
            Message::ShowAllPressed => {
                self.recent.show_all();
                Action::None
            }
            Message::ShowArchivedPressed => {
                self.recent.toggle_archived();
                Action::None
            }
            Message::DuplicatePressed(path) => Action::Duplicate(path),
            Message::ArchivePressed(path, archived) => Action::Archive(path, archived),
            Message::BookPressed => Action::OpenBook,
            Message::AuditPressed => Action::OpenAudit,
            Message::TourPressed(wanted) => Action::Tour(wanted),
            Message::PathEdited(path) => {
                self.path = path;
                Action::None
            }
            Message::OpenPressed => {
                let path = self.path.trim();
                if path.is_empty() {
                    Action::None
                } else {
                    Action::OpenCase(place(path, &cx.documents))
                }
            }
            Message::PractisePressed(on) => Action::Practise(on),
            Message::LanguagePressed(language) => Action::Speak(language),
            Message::AppearancePressed(appearance) => Action::Look(appearance),
        }
    }

    /// Draws the step.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let mut page = column![heading(tr!(texts, "start-heading"), tr!(texts, "start-why"))]
            .spacing(space::L);
        if let (Some(reason), None) = (&cx.no_dns, &cx.practice) {
            let words = tr!(texts, "start-no-dns", reason = reason.as_str());
            page = page.push(banner(
                Some(Severity::Warning),
                tr!(texts, "start-no-dns-title"),
                vec![text(words).size(size::BODY).into()],
            ));
        }
        page.push(cx.offers_tour.then(|| offer(cx)))
            .push(recent::due(cx))
            .push(begin(cx))
            .push(self.recent.view(cx))
            .push(practice(cx))
            .push(self.open_file(cx))
            .push(preferences(cx))
            .into()
    }

    fn open_file<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let path = field("case-path", &tr!(texts, "start-path"), &self.path, Message::PathEdited)
            .on_submit(Message::OpenPressed);
        let ready = !self.path.trim().is_empty();
        let open =
            secondary("open-case", tr!(texts, "start-open"), ready.then_some(Message::OpenPressed));
        section(
            tr!(texts, "start-open-title"),
            vec![row![path, open].spacing(space::M).align_y(Alignment::Center).into()],
        )
    }
}

fn begin(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    match cx.case.title() {
        None => section(
            tr!(texts, "start-new-title"),
            vec![
                body(tr!(texts, "start-new-text")).into(),
                primary("begin", tr!(texts, "start-begin"), Some(Message::BeginPressed)),
            ],
        ),
        Some(title) => {
            let small = |id, label, message| recent::small(id, label, message);
            let more = cx.open.as_ref().map(|path| {
                let twin = Message::DuplicatePressed(path.clone());
                let away = Message::ArchivePressed(path.clone(), true);
                row![
                    small("duplicate-open", tr!(texts, "start-duplicate"), twin),
                    small("archive-open", tr!(texts, "start-archive"), away),
                ]
                .spacing(space::XS)
            });
            section(
                tr!(texts, "start-go-on-title", title = title),
                vec![
                    text(tr!(texts, "start-go-on-text")).size(size::BODY).into(),
                    row![
                        primary("begin", tr!(texts, "start-go-on"), Some(Message::BeginPressed)),
                        secondary("new-case", tr!(texts, "start-new"), Some(Message::NewPressed)),
                    ]
                    .push(more)
                    .spacing(space::M)
                    .align_y(Alignment::Center)
                    .into(),
                ],
            )
        }
    }
}

/// The tour, offered until it was taken or turned down.
fn offer(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let take = secondary("tour", tr!(texts, "tour-take"), Some(Message::TourPressed(true)));
    let later =
        secondary("tour-later", tr!(texts, "tour-later"), Some(Message::TourPressed(false)));
    banner(
        Some(Severity::Notice),
        tr!(texts, "tour-offer-title"),
        vec![
            text(tr!(texts, "tour-offer")).size(size::BODY).into(),
            row![take, later].spacing(space::S).into(),
        ],
    )
}

fn practice(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let Some(practice) = &cx.practice else {
        let enter = tr!(texts, "start-practice-enter");
        return section(
            tr!(texts, "start-practice-title"),
            vec![
                body(tr!(texts, "start-practice-text")).into(),
                row![secondary("practise", enter, Some(Message::PractisePressed(true)))]
                    .push((!cx.offers_tour).then(|| {
                        let take = tr!(texts, "tour-take");
                        secondary("tour", take, Some(Message::TourPressed(true)))
                    }))
                    .spacing(space::M)
                    .into(),
            ],
        );
    };
    let cast = practice.cast().iter().map(|company| {
        row![
            text(company.domain.unicode()).size(size::SMALL).font(theme::MONO).width(180),
            small(company.story.words(texts)).width(Length::Fill),
        ]
        .spacing(space::M)
        .into()
    });
    let leave = tr!(texts, "start-practice-leave");
    section(
        tr!(texts, "start-practice-title"),
        vec![
            body(tr!(texts, "start-practice-on")).into(),
            column(cast).spacing(space::XS).into(),
            secondary("practise", leave, Some(Message::PractisePressed(false))),
        ],
    )
}

fn preferences(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let languages = Language::ALL.into_iter().map(|language| {
        let chosen = texts.language() == language;
        let label = text(language.endonym()).size(size::BODY);
        let id = format!("language-{}", language.tag());
        choice(id, label, chosen, Message::LanguagePressed(language))
    });
    let looks = [
        (Appearance::System, "look-system", tr!(texts, "start-look-system")),
        (Appearance::Light, "look-light", tr!(texts, "start-look-light")),
        (Appearance::Dark, "look-dark", tr!(texts, "start-look-dark")),
        (Appearance::Contrast, "look-contrast", tr!(texts, "start-look-contrast")),
    ]
    .into_iter()
    .map(|(look, id, label)| {
        let label = text(label).size(size::BODY);
        choice(id, label, cx.appearance == look, Message::AppearancePressed(look))
    });
    section(
        tr!(texts, "start-preferences-title"),
        vec![
            muted(tr!(texts, "start-language")),
            Row::with_children(languages).spacing(space::S).wrap().into(),
            muted(tr!(texts, "start-look")),
            Row::with_children(looks).spacing(space::S).wrap().into(),
        ],
    )
}
