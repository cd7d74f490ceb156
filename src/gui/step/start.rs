//! Start: a new or recent case, practice, language.

use std::path::PathBuf;

use iced::widget::{Id, Row, column, row, text};
use iced::{Alignment, Element, Length};

use crate::gui::action::Action;
use crate::gui::context::Context;
use crate::gui::theme::{self, Emphasis, size, space};
use crate::gui::widget::{
    action, banner, body, choice, field, heading, muted, primary, secondary, section, small,
};
use crate::i18n::tr;
use crate::model::{Language, Severity};
use crate::store::{Appearance, CaseSummary};

/// The case list shows so many; the rest is reached by opening a file.
const RECENT: usize = 6;

/// What the step remembers.
#[derive(Debug, Default)]
pub struct State {
    path: String,
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
    pub fn update(&mut self, message: Message) -> Action<Message> {
        match message {
            Message::BeginPressed => Action::Next,
            Message::NewPressed => Action::NewCase,
            Message::RecentPressed(path) => Action::OpenCase(path),
            Message::PathEdited(path) => {
                self.path = path;
                Action::None
            }
            Message::OpenPressed => {
                let path = self.path.trim();
                if path.is_empty() { Action::None } else { Action::OpenCase(path.into()) }
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
        page = page.push(begin(cx));
        if !cx.recent.is_empty() {
            page = page.push(recent(cx));
        }
        page.push(practice(cx)).push(self.open_file(cx)).push(preferences(cx)).into()
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
        Some(title) => section(
            tr!(texts, "start-go-on-title", title = title),
            vec![
                body(tr!(texts, "start-go-on-text")).into(),
                row![
                    primary("begin", tr!(texts, "start-go-on"), Some(Message::BeginPressed)),
                    secondary("new-case", tr!(texts, "start-new"), Some(Message::NewPressed)),
                ]
                .spacing(space::M)
                .into(),
            ],
        ),
    }
}

fn recent(cx: &Context) -> Element<'_, Message> {
    let entries = cx.recent.iter().take(RECENT).enumerate().map(|(at, case)| entry(cx, at, case));
    section(tr!(cx.texts, "start-recent-title"), entries.collect())
}

fn entry<'a>(cx: &'a Context, at: usize, case: &'a CaseSummary) -> Element<'a, Message> {
    let title = case.title.clone().unwrap_or_else(|| tr!(cx.texts, "start-untitled"));
    let domains = case.domains.join(", ");
    let content = row![
        text(title).size(size::BODY).font(theme::BOLD).width(Length::FillPortion(2)),
        text(domains).size(size::SMALL).style(theme::muted).width(Length::FillPortion(3)),
    ]
    .spacing(space::M)
    .align_y(Alignment::Center)
    .width(Length::Fill);
    let message = Some(Message::RecentPressed(case.path.clone()));
    action(Id::from(format!("recent-{at}")), content, message, Emphasis::Secondary, 10.into())
}

fn practice(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let Some(practice) = &cx.practice else {
        let enter = tr!(texts, "start-practice-enter");
        return section(
            tr!(texts, "start-practice-title"),
            vec![
                body(tr!(texts, "start-practice-text")).into(),
                secondary("practise", enter, Some(Message::PractisePressed(true))),
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
