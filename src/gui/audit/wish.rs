//! What is to be checked: the list, the service, what to look up, and where the results go.

use std::path::{Path, PathBuf};

use iced::widget::{column, row, text};
use iced::{Alignment, Element, Length};

use super::{Message, journal_of};
use crate::audit::{Form, Pace, Scope};
use crate::gui::context::Context;
use crate::gui::dialog;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{
    banner, body, card, choice, disclosure, field, labelled, primary, secondary, small,
};
use crate::i18n::tr;
use crate::model::{ServiceProfile, Severity};

/// What the user wants.
#[derive(Debug, Clone)]
pub struct Wish {
    /// The path of the list, as typed.
    pub list: String,
    /// The service's identifier.
    pub service: String,
    /// What to look up.
    pub scope: Scope,
    /// The path of the results, as typed.
    pub output: String,
    /// The path of earlier results, as typed; empty: none.
    pub since: String,
    /// Whether the pace is bounded.
    pub is_polite: bool,
}

/// What an earlier check left where the results are to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clash {
    /// It was interrupted, and can go on.
    Interrupted,
    /// A file of that name.
    Exists,
}

impl Wish {
    /// As most users will want it.
    #[must_use]
    pub fn new(cx: &Context) -> Self {
        let name = format!("{}.csv", tr!(cx.texts, "audit-window-file"));
        Self {
            list: String::new(),
            service: cx.service.id.clone(),
            scope: Scope::Full,
            output: cx.documents.join(name).to_string_lossy().into_owned(),
            since: String::new(),
            is_polite: true,
        }
    }

    /// The service that is chosen.
    #[must_use]
    pub fn service<'a>(&self, cx: &'a Context) -> &'a ServiceProfile {
        cx.services.get(&self.service).unwrap_or(&cx.service)
    }

    /// The list's file. A bare name is one of the folder for documents.
    #[must_use]
    pub fn list(&self, cx: &Context) -> PathBuf {
        cx.documents.join(self.list.trim())
    }

    /// The file for the results.
    #[must_use]
    pub fn results(&self, cx: &Context) -> PathBuf {
        cx.documents.join(with_ending(self.output.trim()))
    }

    /// The earlier results, if there are to be any.
    #[must_use]
    pub fn since(&self, cx: &Context) -> Option<PathBuf> {
        let since = self.since.trim();
        (!since.is_empty()).then(|| cx.documents.join(since))
    }

    /// The form that the name of the results asks for.
    #[must_use]
    pub fn form(&self) -> Form {
        form_of(&with_ending(self.output.trim())).unwrap_or(Form::Csv)
    }

    /// Whether an earlier check left something where the results are to go.
    #[must_use]
    pub fn clash(&self, cx: &Context) -> Option<Clash> {
        let results = self.results(cx);
        if journal_of(&results).metadata().is_ok_and(|journal| journal.len() > 0) {
            Some(Clash::Interrupted)
        } else {
            results.exists().then_some(Clash::Exists)
        }
    }

    /// Draws the fields. What failed stands below them: it goes as soon as one is edited, and
    /// must not take the keyboard with it.
    pub fn view<'a>(
        &'a self,
        cx: &'a Context,
        clash: Option<Clash>,
        fault: Option<Element<'a, Message>>,
        is_more_open: bool,
    ) -> Element<'a, Message> {
        let texts = &cx.texts;
        let list = place(
            cx,
            "audit-list",
            &tr!(texts, "audit-window-list-example"),
            &self.list,
            Message::ListEdited,
            ("audit-list-browse", Message::ListBrowsePressed),
        );
        let hint = tr!(texts, "audit-window-list-hint");
        let mut content =
            column![labelled(tr!(texts, "audit-window-list"), list, Some(hint))].spacing(space::M);
        if cx.services.profiles.len() > 1 {
            content =
                content.push(labelled(tr!(texts, "audit-window-service"), self.services(cx), None));
        }
        let output = place(
            cx,
            "audit-output",
            &tr!(texts, "save-path"),
            &self.output,
            Message::OutputEdited,
            ("audit-output-browse", Message::OutputBrowsePressed),
        );
        let hint = tr!(texts, "audit-window-output-hint");
        content = content
            .push(labelled(tr!(texts, "audit-window-part"), self.scopes(cx), None))
            .push(labelled(tr!(texts, "audit-window-output"), output, Some(hint)));
        let content = content.push(fault);
        let content = match clash {
            Some(clash) => content.push(clash_view(clash, cx)),
            None => content.push(self.start(cx)),
        };
        let label = tr!(texts, "audit-window-more");
        let more = disclosure("audit-more", label, is_more_open, Message::MoreToggled, move || {
            card(self.more(cx))
        });
        column![card(content), more].spacing(space::L).into()
    }

    fn start<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let is_ready = !self.list.trim().is_empty();
        let press = is_ready.then_some(Message::StartPressed);
        let start = primary("audit-start", tr!(texts, "audit-window-start"), press);
        let why = (!is_ready).then(|| {
            small(tr!(texts, "audit-window-needs-list")).style(theme::muted).width(Length::Fill)
        });
        row![start].push(why).spacing(space::M).align_y(Alignment::Center).into()
    }

    fn services<'a>(&self, cx: &'a Context) -> Element<'a, Message> {
        let choices = cx.services.profiles.iter().map(|profile| {
            let label = text(&profile.name).size(size::BODY);
            let message = Message::ServicePressed(profile.id.clone());
            let id = format!("audit-service-{}", profile.id);
            choice(id, label, profile.id == self.service(cx).id, message)
        });
        row(choices).spacing(space::S).wrap().into()
    }

    fn scopes<'a>(&self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let full = (tr!(texts, "audit-window-full"), tr!(texts, "audit-window-full-why"));
        let mx = (tr!(texts, "audit-window-mx"), tr!(texts, "audit-window-mx-why"));
        let choices = [("audit-full", Scope::Full, full), ("audit-mx", Scope::Mx, mx)];
        let choices = choices.into_iter().map(|(id, scope, words)| {
            explained(id, words, self.scope == scope, Message::ScopePressed(scope))
        });
        column(choices).spacing(space::S).into()
    }

    fn more<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let polite = (
            tr!(texts, "audit-window-polite", rate = Pace::RATE),
            tr!(texts, "audit-window-polite-why"),
        );
        let unlimited =
            (tr!(texts, "audit-window-unlimited"), tr!(texts, "audit-window-unlimited-why"));
        let choices = [("audit-polite", true, polite), ("audit-unlimited", false, unlimited)];
        let choices = choices.into_iter().map(|(id, is_polite, words)| {
            explained(id, words, self.is_polite == is_polite, Message::PacePressed(is_polite))
        });
        let example = tr!(texts, "audit-window-since-example");
        let since = field("audit-since", &example, &self.since, Message::SinceEdited);
        let hint = tr!(texts, "audit-window-since-hint");
        column![
            labelled(tr!(texts, "audit-window-pace"), column(choices).spacing(space::S), None),
            labelled(tr!(texts, "audit-window-since"), since, Some(hint)),
        ]
        .spacing(space::M)
        .into()
    }
}

/// A choice with a sentence on what it means.
fn explained<'a>(
    id: &'static str,
    (name, why): (String, String),
    chosen: bool,
    message: Message,
) -> Element<'a, Message> {
    let words =
        column![text(name).size(size::BODY).font(theme::BOLD), small(why).style(theme::muted),]
            .width(Length::Fill);
    choice(id, words, chosen, message)
}

/// A field for a path, with a dialog where there is one.
fn place<'a>(
    cx: &Context,
    id: &'static str,
    example: &str,
    path: &str,
    on_input: fn(String) -> Message,
    (browse, on_browse): (&'static str, Message),
) -> Element<'a, Message> {
    let path = field(id, example, path, on_input).on_submit(Message::StartPressed);
    let browse = dialog::is_likely()
        .then(|| secondary(browse, tr!(cx.texts, "save-browse"), Some(on_browse)));
    row![path].push(browse).spacing(space::M).align_y(Alignment::Center).into()
}

fn clash_view(clash: Clash, cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    match clash {
        Clash::Interrupted => banner(
            Some(Severity::Notice),
            tr!(texts, "audit-window-interrupted"),
            vec![
                body(tr!(texts, "audit-window-interrupted-text")).into(),
                row![
                    primary(
                        "audit-go-on",
                        tr!(texts, "audit-window-go-on"),
                        Some(Message::GoOnPressed)
                    ),
                    secondary(
                        "audit-anew",
                        tr!(texts, "audit-window-anew"),
                        Some(Message::AnewPressed)
                    ),
                ]
                .spacing(space::M)
                .wrap()
                .into(),
            ],
        ),
        Clash::Exists => banner(
            Some(Severity::Warning),
            tr!(texts, "save-exists"),
            vec![
                body(tr!(texts, "audit-window-exists-text")).into(),
                secondary("audit-anew", tr!(texts, "save-replace"), Some(Message::AnewPressed)),
            ],
        ),
    }
}

/// The form that an ending stands for, in capitals too.
fn form_of(path: &Path) -> Option<Form> {
    Form::of(Path::new(&path.to_string_lossy().to_lowercase()))
}

/// People leave the ending out.
fn with_ending(path: &str) -> PathBuf {
    let path = Path::new(path);
    if form_of(path).is_some() {
        return path.to_owned();
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".csv");
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_decides_on_the_form_and_is_added_where_it_is_missing() {
        let form = |name: &str| form_of(&with_ending(name));
        assert_eq!(with_ending("/a/results"), Path::new("/a/results.csv"));
        assert_eq!(with_ending("/a/results.txt"), Path::new("/a/results.txt.csv"));
        assert_eq!(with_ending("/a/r.NDJSON"), Path::new("/a/r.NDJSON"));
        assert_eq!(form("r.NDJSON"), Some(Form::Json));
        assert_eq!(form("r"), Some(Form::Csv));
    }
}
