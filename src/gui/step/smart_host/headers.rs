//! The way that a message took, from its pasted headers: which server is the last one before the
//! Internet, and whether the service had the message.

use iced::widget::{Row, column, text};
use iced::{Element, Task};
use ipnet::IpNet;

use crate::gui::action::Action;
use crate::gui::context::Context;
use crate::gui::pasted::{self, Ids, Pasted};
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{Cell, Icon, banner, body, card, disclosure, muted, secondary, table};
use crate::guide::received::{Direction, Hop, NoReceived, Path, Product, Server};
use crate::guide::{self, Guide};
use crate::i18n::tr;
use crate::model::Severity;
use crate::store::StoreError;
use crate::wizard::{Change, echoed, server_guide, without_quoted};

const IDS: Ids = Ids {
    paste: "headers-paste",
    read: "headers-read",
    path: "headers-path",
    file: "headers-file",
};

/// What the fold remembers.
#[derive(Debug)]
pub struct State {
    is_open: bool,
    pasted: Pasted,
    seen: Option<Result<Seen, Fault>>,
}

#[derive(Debug)]
enum Fault {
    NoReceived(NoReceived),
    Unread(StoreError),
}

/// What headers tell.
#[derive(Debug)]
struct Seen {
    /// The way of the message, and that of the message which it answers, where it quotes that.
    ways: Vec<Way>,
    /// The word of the test message that it is, or answers.
    token: Option<String>,
}

/// What headers tell of a message's way.
#[derive(Debug)]
struct Way {
    path: Path,
    /// The hops at which the service gave or took it.
    through: Vec<usize>,
    direction: Option<Direction>,
    /// The server of the company that gave it to the Internet, or took it from there.
    server: Option<Server>,
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
    /// The page for a product is wanted.
    UsePressed(String),
}

impl State {
    /// Folded away.
    pub fn new() -> Self {
        Self { is_open: false, pasted: Pasted::new(IDS), seen: None }
    }

    /// Judges anew what was read, for the case as it is.
    pub fn refresh(&mut self, cx: &Context) {
        if let Some(Ok(seen)) = self.seen.take_if(|seen| seen.is_ok()) {
            let ways = seen.ways.into_iter().map(|way| Way::new(way.path, cx)).collect();
            self.seen = Some(Ok(Seen { ways, ..seen }));
        }
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<super::Message> {
        match message {
            Message::Toggled => self.is_open = !self.is_open,
            Message::Pasted(message) => {
                let wrap = |message| super::Message::Headers(Message::Pasted(message));
                return match self.pasted.update(message, &cx.documents).settle(&cx.texts, wrap) {
                    Ok(action) => action,
                    Err(source) => Action::Run(Task::perform(source.text(), |read| {
                        super::Message::Headers(Message::Came(read))
                    })),
                };
            }
            Message::Came(Err(error)) => self.seen = Some(Err(Fault::Unread(error))),
            Message::Came(Ok(text)) => return self.read(&text, cx),
            Message::UsePressed(id) => return Action::Commit(Change::GuideChosen(Some(id))),
        }
        Action::None
    }

    fn read(&mut self, text: &str, cx: &Context) -> Action<super::Message> {
        // Those that answer test messages often quote them with their headers.
        let (above, below) = without_quoted(text);
        let path = match Path::read(above) {
            Ok(path) => path,
            Err(error) => {
                self.seen = Some(Err(Fault::NoReceived(error)));
                return Action::None;
            }
        };
        let quoted = Path::read(below).ok();
        let ways = [Some(path), quoted].into_iter().flatten().map(|path| Way::new(path, cx));
        let known = echoed(&cx.case, text);
        let token = known.and_then(|test| test.token.clone());
        self.seen = Some(Ok(Seen { ways: ways.collect(), token: token.clone() }));
        match (known, token) {
            (Some(known), Some(token)) if known.echoed.is_none() => {
                Action::Commit(Change::EchoCame(token))
            }
            _ => Action::None,
        }
    }

    /// Draws the fold.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let label = tr!(texts, "headers-title");
        disclosure("headers", label, self.is_open, Message::Toggled, move || {
            let pasted = self.pasted.view(texts, tr!(texts, "headers-paste"), "", false);
            let page = column![body(tr!(texts, "headers-text")), pasted.map(Message::Pasted),];
            let seen = self.seen.as_ref().map(|seen| match seen {
                Ok(seen) => seen.view(cx),
                Err(fault) => {
                    let words = match fault {
                        Fault::NoReceived(_) => tr!(texts, "guide-headers-none"),
                        Fault::Unread(error) => texts.store_error(error),
                    };
                    banner(Some(Severity::Warning), words, Vec::new())
                }
            });
            card(page.push(seen).spacing(space::M))
        })
    }
}

impl Seen {
    fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let mut page = column![].spacing(space::M);
        if let Some(token) = &self.token {
            let test = cx.case.tests.iter().find(|test| test.token.as_ref() == Some(token));
            let at = test.map(|test| texts.moment(test.at)).unwrap_or_default();
            let words = tr!(texts, "headers-echo", token = token.as_str(), at = at);
            page = page.push(banner(None, words, Vec::new()));
        }
        for (place, way) in self.ways.iter().enumerate() {
            if place > 0 {
                let words = tr!(texts, "headers-quoted");
                page = page.push(text(words).size(size::BODY).font(theme::BOLD));
            }
            page = page.push(way.view(cx));
        }
        page.into()
    }
}

impl Way {
    fn new(path: Path, cx: &Context) -> Self {
        let (case, service) = (&cx.case, &cx.service);
        let nets: Vec<IpNet> =
            case.server.nets().into_iter().chain(service.ranges.iter().copied()).collect();
        let domains: Vec<String> =
            case.domains.iter().map(|domain| domain.name.ascii().to_owned()).collect();
        let direction = path.direction(&domains, case.mail_server().as_ref());
        let server = match direction {
            Some(Direction::Incoming) => path.entry(),
            _ => path.last_server(),
        };
        Self { through: path.through(service, &nets), path, direction, server }
    }

    fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let page = column![self.hops(cx), self.passage(cx), self.server(cx)];
        page.spacing(space::M).into()
    }

    fn hops<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let heads = vec![
            tr!(texts, "guide-headers-from"),
            tr!(texts, "guide-headers-address"),
            tr!(texts, "guide-headers-by"),
            tr!(texts, "guide-headers-product"),
            tr!(texts, "guide-headers-delay"),
        ];
        let row = |(at, hop): (usize, &Hop)| {
            let by = hop.by.clone().unwrap_or_default();
            let by = if self.through.contains(&at) {
                let words = cx.service.name_in(cx.texts.language()).to_owned();
                Cell::Record { host: by, mark: Icon::Check, tone: |c| c.success.strong, words }
            } else {
                Cell::Technical(by)
            };
            let product = hop.product.as_ref().map(|product| product.name.clone());
            let delay = self.path.delay(at).map(|seconds| seconds.to_string());
            vec![
                Cell::Technical(hop.sender().unwrap_or_default().to_owned()),
                Cell::Technical(hop.from_address.map(|a| a.to_string()).unwrap_or_default()),
                by,
                Cell::Words(product.unwrap_or_default()),
                Cell::Words(delay.unwrap_or_default()),
            ]
        };
        table(&[7, 5, 7, 4, 3], heads, self.path.hops.iter().enumerate().map(row).collect())
    }

    /// Whether the service had the message.
    fn passage<'a>(&self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let service = cx.service.name_in(cx.texts.language());
        let passed = !self.through.is_empty();
        let words = match (self.direction, passed) {
            (Some(Direction::Outgoing), true) => tr!(texts, "headers-out-by", service = service),
            (Some(Direction::Outgoing), false) => tr!(texts, "headers-out-past", service = service),
            (Some(Direction::Incoming), true) => tr!(texts, "headers-in-by", service = service),
            (Some(Direction::Incoming), false) => tr!(texts, "headers-in-past", service = service),
            (None, true) => tr!(texts, "guide-headers-passed", service = service),
            (None, false) => tr!(texts, "guide-headers-past", service = service),
        };
        banner(if passed { None } else { Some(Severity::Notice) }, words, Vec::new())
    }

    /// The company's server at the border, and the page for it.
    fn server<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let Some(server) = &self.server else {
            let words = tr!(texts, "guide-headers-inside");
            return banner(Some(Severity::Notice), words, Vec::new());
        };
        let address = server.address.map(|address| address.to_string()).unwrap_or_default();
        let name = server.name.clone().unwrap_or_else(|| address.clone());
        let words = match self.direction {
            Some(Direction::Incoming) => tr!(texts, "headers-entry", name = name),
            _ => tr!(texts, "guide-headers-last", name = name, address = address),
        };
        let more = match &server.product {
            Some(product) => pages(product, cx),
            None => muted(tr!(texts, "headers-nameless")),
        };
        banner(Some(Severity::Notice), words, vec![more])
    }
}

/// The pages that fit a product.
fn pages<'a>(product: &'a Product, cx: &'a Context) -> Element<'a, Message> {
    let texts = &cx.texts;
    let looks = tr!(texts, "headers-looks", product = product.name.as_str());
    let shown = server_guide(&cx.case, &cx.service).guide;
    let fitting: Vec<&'static Guide> =
        product.guides.iter().filter_map(|id| guide::find(id)).collect();
    let one = |guide: &&'static Guide| -> Element<'a, Message> {
        if shown.is_some_and(|shown| shown.id == guide.id) {
            return muted(tr!(texts, "headers-used", product = guide.product.as_str()));
        }
        let label = if fitting.len() == 1 {
            tr!(texts, "headers-use")
        } else {
            tr!(texts, "headers-use-one", product = guide.product.as_str())
        };
        let press = Message::UsePressed(guide.id.clone());
        secondary(format!("headers-use-{}", guide.id), label, Some(press))
    };
    let buttons = Row::with_children(fitting.iter().map(one))
        .spacing(space::M)
        .align_y(iced::Alignment::Center);
    column![text(looks).size(size::BODY), buttons.wrap()].spacing(space::S).into()
}
