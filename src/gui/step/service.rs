//! Service: what the filtering service is, what will happen, and the sheet for the subscription.

use iced::widget::{column, row, text};
use iced::{Alignment, Element, Length};

use crate::gui::action::{Action, Target};
use crate::gui::context::Context;
use crate::gui::document;
use crate::gui::save;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{
    Area, banner, body, choice, field, heading, labelled, muted, secondary, section,
};
use crate::i18n::tr;
use crate::model::{Field, Severity};
use crate::wizard::{Change, Reason};

/// What the step remembers.
#[derive(Debug)]
pub struct State {
    sending: Area,
    save: save::State,
}

/// What happened in the step.
#[derive(Debug, Clone)]
pub enum Message {
    /// A service was chosen.
    ServicePressed(String),
    /// The console is to be opened.
    ConsolePressed(String),
    /// A link is to be copied.
    CopyPressed(String),
    /// A field was edited.
    FieldEdited(Field, String),
    /// The addresses that send were edited.
    SendingEdited(iced::widget::text_editor::Action),
    /// The sheet is being saved.
    Save(save::Message),
}

impl State {
    /// The step as the case has it.
    #[must_use]
    pub fn new(cx: &Context) -> Self {
        let name = tr!(cx.texts, "service-sheet-file");
        Self {
            sending: Area::new(cx.case.text(Field::SendingAddresses)),
            save: save::State::new(&document::default_path(&name, cx)),
        }
    }

    /// Takes over what the case has, after something was undone.
    pub fn restore(&mut self, cx: &Context) {
        self.sending = Area::new(cx.case.text(Field::SendingAddresses));
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<Message> {
        match message {
            Message::ServicePressed(id) => Action::Commit(Change::ServiceChosen(id)),
            Message::ConsolePressed(url) => Action::Open(Target::Link(url)),
            Message::CopyPressed(words) => Action::Copy(words),
            Message::FieldEdited(field, text) => Action::Commit(Change::TextEdited(field, text)),
            Message::SendingEdited(action) => match self.sending.perform(action) {
                Some(text) => Action::Commit(Change::TextEdited(Field::SendingAddresses, text)),
                None => Action::None,
            },
            Message::Save(message) => {
                let update = self.save.update(message, || document::sheet(cx));
                update.into_action(Message::Save)
            }
        }
    }

    /// Draws the step.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        if !cx.has_service() {
            let missing = banner(Some(Severity::Warning), missing(cx), Vec::new());
            return column![missing, choose(cx)].spacing(space::L).into();
        }
        let service = cx.service.name_in(cx.texts.language());
        let mut page = column![heading(
            tr!(texts, "service-heading", service = service),
            tr!(texts, "service-why", service = service),
        )]
        .spacing(space::L);
        let described = cx.service.description_in(texts.language()).map(body);
        page = page.push(described);
        if cx.services.profiles.len() > 1 {
            page = page.push(choose(cx));
        }
        page.push(what_happens(cx)).push(console(cx)).push(self.sheet(cx)).into()
    }

    fn sheet<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let edited = |field| move |text| Message::FieldEdited(field, text);
        let case = &cx.case;
        section(
            tr!(texts, "service-sheet-title"),
            vec![
                body(tr!(texts, "service-sheet-text")).into(),
                labelled(
                    tr!(texts, "service-mail-server"),
                    field(
                        "mail-server",
                        &tr!(texts, "service-mail-server-example"),
                        case.text(Field::MailServer),
                        edited(Field::MailServer),
                    ),
                    Some(tr!(texts, "service-mail-server-hint")),
                ),
                row![
                    labelled(
                        tr!(texts, "service-sending"),
                        self.sending.view(
                            "sending",
                            tr!(texts, "service-sending-example"),
                            Message::SendingEdited,
                        ),
                        Some(tr!(texts, "service-sending-hint")),
                    ),
                    labelled(
                        tr!(texts, "service-recipients"),
                        field(
                            "recipients",
                            &tr!(texts, "service-recipients-example"),
                            case.text(Field::Recipients),
                            edited(Field::Recipients),
                        ),
                        Some(tr!(texts, "service-recipients-hint")),
                    ),
                ]
                .spacing(space::L)
                .into(),
                self.save
                    .view(&cx.texts, "save-sheet", tr!(texts, "service-sheet-save"), false)
                    .map(Message::Save),
            ],
        )
    }
}

/// That the case's service is not installed.
#[must_use]
pub fn missing(cx: &Context) -> String {
    cx.texts.reason(&Reason::NoService(cx.case.service.clone()))
}

fn choose(cx: &Context) -> Element<'_, Message> {
    let choices = cx.services.profiles.iter().map(|profile| {
        let chosen = profile.id == cx.case.service;
        let content = column![
            text(profile.name_in(cx.texts.language())).size(size::BODY).font(theme::BOLD),
            muted(profile.id.as_str()),
        ];
        let message = Message::ServicePressed(profile.id.clone());
        choice(format!("service-{}", profile.id), content, chosen, message)
    });
    section(tr!(cx.texts, "service-choose"), choices.collect())
}

fn what_happens(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let steps = [
        (tr!(texts, "service-step-look"), tr!(texts, "service-step-look-time")),
        (tr!(texts, "service-step-letter"), tr!(texts, "service-step-letter-time")),
        (tr!(texts, "service-step-wait"), tr!(texts, "service-step-wait-time")),
        (tr!(texts, "service-step-close"), tr!(texts, "service-step-close-time")),
    ];
    let rows = steps.into_iter().enumerate().map(|(at, (what, time))| {
        row![
            text(format!("{}.", at + 1)).size(size::BODY).font(theme::BOLD).width(20),
            body(what).width(Length::FillPortion(4)),
            text(time).size(size::SMALL).style(theme::muted).width(Length::FillPortion(2)),
        ]
        .spacing(space::S)
        .into()
    });
    section(tr!(texts, "service-steps-title"), rows.collect())
}

fn console(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let Some(url) = &cx.service.console else {
        return section(
            tr!(texts, "service-console-title"),
            vec![text(tr!(texts, "service-no-console")).size(size::BODY).into()],
        );
    };
    section(
        tr!(texts, "service-console-title"),
        vec![
            body(tr!(texts, "service-console-text")).into(),
            row![
                text(url.as_str()).size(size::BODY).font(theme::MONO),
                secondary(
                    "open-console",
                    tr!(texts, "service-console-open"),
                    Some(Message::ConsolePressed(url.clone())),
                ),
                secondary(
                    "copy-console",
                    tr!(texts, "copy"),
                    Some(Message::CopyPressed(url.clone()))
                ),
            ]
            .spacing(space::M)
            .align_y(Alignment::Center)
            .wrap()
            .into(),
        ],
    )
}
