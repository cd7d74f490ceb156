//! What a Postfix has set, what the page changes of it, and what gets in the way.

use iced::widget::{Column, column, row, text};
use iced::{Element, Length, Task};
use ipnet::IpNet;

use crate::gui::action::Action;
use crate::gui::context::Context;
use crate::gui::pasted::{self, Ids, Pasted};
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{Icon, banner, card, disclosure, icon, line, muted, secondary, small};
use crate::guide::postfix::{Aim, Change as Setting, Settings, Trap, changes, traps};
use crate::i18n::tr;
use crate::model::Severity;
use crate::probe::ask_postconf;
use crate::store::StoreError;

const IDS: Ids = Ids {
    paste: "postfix-paste",
    read: "postfix-read",
    path: "postfix-path",
    file: "postfix-file",
};
/// The width of the words before a value.
const WORD: f32 = 90.0;
/// Where the settings are, as a rule.
const EXAMPLE: &str = "/etc/postfix/main.cf";

/// What the fold remembers.
#[derive(Debug)]
pub struct State {
    is_open: bool,
    asks: bool,
    pasted: Pasted,
    seen: Option<Result<Seen, Fault>>,
}

#[derive(Debug)]
enum Fault {
    NotPostfix,
    Unread(StoreError),
    /// The one on this computer does not tell; why.
    Silent(String),
}

#[derive(Debug)]
struct Seen {
    settings: Settings,
    changes: Vec<Setting>,
    traps: Vec<Trap>,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The fold is to be opened or closed.
    Toggled,
    /// Something happened in the fields.
    Pasted(pasted::Message),
    /// The text was read, or not.
    Came(Result<String, StoreError>),
    /// The Postfix on this computer is to be asked.
    AskPressed,
    /// It answered, or not.
    Answered(Result<String, String>),
}

impl State {
    /// Folded away.
    pub fn new() -> Self {
        Self { is_open: false, asks: false, pasted: Pasted::new(IDS), seen: None }
    }

    /// Judges anew what was read, for the case as it is.
    pub fn refresh(&mut self, cx: &Context) {
        if let Some(Ok(seen)) = self.seen.take_if(|seen| seen.is_ok()) {
            self.seen = Some(Ok(Seen::new(seen.settings, cx)));
        }
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<super::Message> {
        let wrap = super::Message::Postfix;
        match message {
            Message::Toggled => self.is_open = !self.is_open,
            Message::Pasted(message) => {
                let update = self.pasted.update(message, &cx.documents);
                return match update
                    .settle(&cx.texts, |m| super::Message::Postfix(Message::Pasted(m)))
                {
                    Ok(action) => action,
                    Err(source) => Action::Run(Task::perform(source.text(), move |read| {
                        wrap(Message::Came(read))
                    })),
                };
            }
            Message::Came(Ok(text)) => self.read(&text, cx),
            Message::Came(Err(error)) => self.seen = Some(Err(Fault::Unread(error))),
            Message::AskPressed => {
                let Some(program) = cx.postconf.clone().filter(|_| !self.asks) else {
                    return Action::None;
                };
                self.asks = true;
                return Action::Run(Task::perform(ask_postconf(program), move |answer| {
                    wrap(Message::Answered(answer))
                }));
            }
            Message::Answered(answer) => {
                self.asks = false;
                match answer {
                    Ok(text) => self.read(&text, cx),
                    Err(reason) => self.seen = Some(Err(Fault::Silent(reason))),
                }
            }
        }
        Action::None
    }

    fn read(&mut self, text: &str, cx: &Context) {
        let settings = Settings::read(text);
        self.seen = Some(settings.map(|set| Seen::new(set, cx)).map_err(|_| Fault::NotPostfix));
    }

    /// Draws the fold.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let label = tr!(texts, "postfix-title");
        disclosure("postfix", label, self.is_open, Message::Toggled, move || {
            let mut page =
                column![text(tr!(texts, "postfix-text")).size(size::BODY)].spacing(space::M);
            if cx.postconf.is_some() {
                let press = (!self.asks).then_some(Message::AskPressed);
                page = page.push(secondary("postfix-ask", tr!(texts, "postfix-ask"), press));
            }
            let label = tr!(texts, "postfix-paste");
            let pasted = self.pasted.view(texts, label, EXAMPLE, self.asks);
            page = page.push(pasted.map(Message::Pasted));
            let seen = self.seen.as_ref().map(|seen| match seen {
                Ok(seen) => seen.view(cx),
                Err(fault) => {
                    let words = match fault {
                        Fault::NotPostfix => tr!(texts, "guide-postfix-not"),
                        Fault::Unread(error) => texts.store_error(error),
                        Fault::Silent(why) => tr!(texts, "postfix-silent", reason = why.as_str()),
                    };
                    banner(Some(Severity::Warning), words, Vec::new())
                }
            });
            card(page.push(seen))
        })
    }
}

impl Seen {
    fn new(settings: Settings, cx: &Context) -> Self {
        let (case, service) = (&cx.case, &cx.service);
        let nets = case.server.nets();
        let ranges: Vec<IpNet> = if nets.is_empty() { service.ranges.clone() } else { nets };
        let domains: Vec<String> =
            case.domains.iter().map(|domain| domain.name.ascii().to_owned()).collect();
        let own = case.mail_server();
        let aim = Aim { service, ranges: &ranges, domains: &domains, own_server: own.as_ref() };
        let (changes, traps) = (changes(&settings, &aim), traps(&settings, &aim));
        Self { settings, changes, traps }
    }

    fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let mut page = column![].spacing(space::M);
        let (done, open): (Vec<&Setting>, Vec<&Setting>) =
            self.changes.iter().partition(|change| change.is_done());
        let bold = |words| text(words).size(size::BODY).font(theme::BOLD);
        if !open.is_empty() {
            let rows = open.into_iter().flat_map(|change| [line(), one(change, cx)]);
            page = page.push(bold(tr!(texts, "guide-postfix-changes")));
            page = page.push(Column::with_children(rows).spacing(space::S));
        }
        if !done.is_empty() {
            let names: Vec<&str> = done.iter().map(|change| change.name).collect();
            page = page.push(muted(tr!(texts, "guide-postfix-done", names = names.join(", "))));
        }
        if self.traps.is_empty() {
            let words = tr!(texts, "guide-postfix-no-traps");
            return page.push(banner(None, words, Vec::new())).into();
        }
        page = page.push(bold(tr!(texts, "guide-postfix-traps")));
        page.extend(self.traps.iter().map(|trap| {
            let words = texts.trap(trap);
            let mark = icon(Icon::Arrow, |c| c.muted);
            let todo = row![mark, small(words.todo)].spacing(space::S);
            let more = vec![small(words.why).into(), todo.into()];
            banner(Some(trap.code.severity()), words.what, more)
        }))
        .into()
    }
}

/// A parameter, as it is set and as it will be.
fn one<'a>(change: &'a Setting, cx: &'a Context) -> Element<'a, Message> {
    let texts = &cx.texts;
    let technical = |words: String| {
        // Lists without spaces break anywhere rather than run over the edge.
        let words = text(words).size(size::SMALL).font(theme::MONO);
        words.wrapping(text::Wrapping::WordOrGlyph).width(Length::Fill)
    };
    let part = |word: String, value| {
        let word = text(word).size(size::SMALL).style(theme::muted).width(WORD);
        row![word, value].spacing(space::M)
    };
    let old = match &change.old {
        Some(old) => technical(old.clone()),
        None => text(tr!(texts, "guide-postfix-default")).size(size::SMALL).style(theme::muted),
    };
    column![
        technical(change.name.to_owned()),
        part(tr!(texts, "postfix-old"), old),
        part(tr!(texts, "postfix-new"), technical(change.new.clone())),
    ]
    .spacing(space::XS)
    .into()
}
