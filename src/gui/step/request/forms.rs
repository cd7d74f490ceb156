//! The change in the forms that DNS operators' machines take.

use iced::widget::{Row, column, container, row, text};
use iced::{Element, Length, Task};

use crate::export::{self, Direction, Export, ExportError, Format, Swap, Template};
use crate::gui::action::{Action, Target};
use crate::gui::context::Context;
use crate::gui::document;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{banner, body, choice, disclosure, labelled, muted, secondary};
use crate::i18n::tr;
use crate::model::Severity;
use crate::probe::{ConnectFault, DomainConnect, Resolver, domain_connect, zone_and_host};

/// What is chosen.
#[derive(Debug)]
pub struct State {
    open: bool,
    format: Format,
    direction: Direction,
    /// Which domain, where the form holds one.
    domain: usize,
    asks: bool,
    /// What the DNS operator says on Domain Connect.
    link: Option<Result<DomainConnect, ConnectFault>>,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The forms are to be shown or folded away.
    Toggled,
    /// A form was chosen.
    FormatPressed(Format),
    /// The change, or the way back.
    DirectionPressed(Direction),
    /// A domain was chosen.
    DomainPressed(usize),
    /// The text is to be copied.
    CopyPressed,
    /// The text is to be saved.
    SavePressed,
    /// The DNS operator is to be asked for a link.
    LinkPressed,
    /// The DNS operator answered, or not.
    Answered(Result<DomainConnect, ConnectFault>),
    /// The link is to be opened.
    OpenPressed(String),
}

impl Default for State {
    fn default() -> Self {
        Self {
            open: false,
            format: Format::Bind,
            direction: Direction::Forth,
            domain: 0,
            asks: false,
            link: None,
        }
    }
}

impl State {
    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<super::Message> {
        match message {
            Message::Toggled => self.open = !self.open,
            Message::FormatPressed(format) => self.format = format,
            Message::DirectionPressed(direction) => self.direction = direction,
            Message::DomainPressed(domain) => {
                self.domain = domain;
                self.link = None;
            }
            Message::CopyPressed => {
                if let Ok(export) = self.export(cx) {
                    return Action::Copy(export.text);
                }
            }
            Message::SavePressed => return self.save(cx),
            Message::LinkPressed => return self.ask(cx),
            Message::Answered(found) => {
                self.asks = false;
                self.link = Some(found);
            }
            Message::OpenPressed(url) => return Action::Open(Target::Link(url)),
        }
        Action::None
    }

    fn export(&self, cx: &Context) -> Result<Export, ExportError> {
        let mut swaps: Vec<Swap> =
            cx.changes().iter().map(|change| Swap::new(change, self.direction)).collect();
        if !self.format.holds_several() && self.domain < swaps.len() {
            swaps = vec![swaps.swap_remove(self.domain)];
        }
        let seen = cx.case.domains.iter().filter_map(|domain| domain.observation.as_ref());
        let zones = seen.filter_map(|seen| seen.delegation.as_ref());
        let zones: Vec<_> = zones.map(|delegation| delegation.zone.clone()).collect();
        export::write_in(self.format, &swaps, &zones, &cx.service, &cx.texts)
    }

    fn save(&self, cx: &Context) -> Action<super::Message> {
        let Ok(export) = self.export(cx) else { return Action::None };
        match document::save_beside(&export.filename, export.text.as_bytes(), cx) {
            Ok(path) => document::saved(&path, cx),
            Err(error) => Action::Say(Severity::Error, cx.texts.store_error(&error)),
        }
    }

    /// Asks the DNS operator of the chosen domain for a link.
    fn ask(&mut self, cx: &Context) -> Action<super::Message> {
        let changes = cx.changes();
        let Some(change) = changes.get(self.domain) else { return Action::None };
        let (zone, host) = zone_and_host(&change.domain);
        let template = Template::of(&cx.service);
        let config = cx.resolver.clone();
        self.asks = true;
        self.link = None;
        let run = async move {
            let resolver = Resolver::new(&config).map_err(|_| ConnectFault::Unknown)?;
            domain_connect(&resolver, &zone, &host, &template).await
        };
        let answered = |found| super::Message::Forms(Message::Answered(found));
        Action::Run(Task::perform(run, answered))
    }

    /// Where the change can be agreed to in a browser, if the operator offers that.
    fn link_view<'a>(&self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        if self.asks {
            return muted(tr!(texts, "domain-connect-asking"));
        }
        let Some(found) = &self.link else {
            let label = tr!(texts, "domain-connect-ask");
            return secondary("ask-link", label, Some(Message::LinkPressed));
        };
        let words = texts.domain_connect(found);
        let url = found.as_ref().ok().and_then(|found| found.link.clone());
        let Some(url) = url else {
            return banner(Some(Severity::Notice), words, Vec::new());
        };
        let shown = text(url.clone()).size(size::SMALL).font(theme::MONO);
        let label = tr!(texts, "domain-connect-open");
        let button = secondary("open-link", label, Some(Message::OpenPressed(url)));
        banner(None, words, vec![shown.into(), button])
    }

    /// Draws the part.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let label = tr!(cx.texts, "request-forms");
        disclosure("forms", label, self.open, Message::Toggled, move || self.content(cx))
    }

    fn content<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let changes = cx.changes();
        if changes.is_empty() {
            return muted(tr!(texts, "request-forms-unknown"));
        }
        let line = |choices: Vec<Element<'a, Message>>| -> Element<'a, Message> {
            Row::with_children(choices).spacing(space::S).wrap().into()
        };
        let formats = Format::ALL.into_iter().map(|format| {
            let words = body(texts.export_name(format));
            let id = format!("form-{format}");
            choice(id, words, self.format == format, Message::FormatPressed(format))
        });
        let directions = [
            (Direction::Forth, "form-forth", tr!(texts, "request-forms-forth")),
            (Direction::Back, "form-back", tr!(texts, "request-forms-back")),
        ]
        .into_iter()
        .map(|(direction, id, words)| {
            let chosen = self.direction == direction;
            choice(id, body(words), chosen, Message::DirectionPressed(direction))
        });
        let mut page = column![
            body(tr!(texts, "request-forms-text")),
            line(formats.collect()),
            line(directions.collect()),
        ]
        .spacing(space::M);
        if !self.format.holds_several() && changes.len() > 1 {
            let domains = changes.iter().enumerate().map(|(place, change)| {
                let id = format!("form-domain-{place}");
                let words = body(change.domain.unicode());
                choice(id, words, self.domain == place, Message::DomainPressed(place))
            });
            page = page.push(labelled(
                tr!(texts, "request-forms-domain"),
                line(domains.collect()),
                None,
            ));
        }
        match self.export(cx) {
            Ok(export) => page.push(self.result(&export, cx)).into(),
            Err(error) => {
                let words = texts.export_error(&error);
                page.push(banner(Some(Severity::Warning), words, Vec::new())).into()
            }
        }
    }

    fn result<'a>(&self, export: &Export, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let words = texts.export_use(self.format, &export.filename, self.direction);
        let code = text(export.text.replace('\r', "")).size(size::SMALL).font(theme::MONO);
        let code = container(code.width(Length::Fill))
            .padding([space::S, space::M])
            .width(Length::Fill)
            .style(theme::code);
        let buttons = row![
            secondary("copy-form", tr!(texts, "copy"), Some(Message::CopyPressed)),
            secondary(
                "save-form",
                tr!(texts, "request-forms-save", file = export.filename.as_str()),
                Some(Message::SavePressed),
            ),
        ]
        .spacing(space::M);
        let is_link = self.format == Format::DomainConnect && self.direction == Direction::Forth;
        column![text(words).size(size::BODY), code, buttons]
            .push(is_link.then(|| self.link_view(cx)))
            .spacing(space::M)
            .into()
    }
}
