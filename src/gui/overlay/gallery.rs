//! Every widget in every state, for whoever changes one: `mailward --gallery`.
//!
//! The captions are the names in the code; what stands in the widgets are texts of the program.

use iced::widget::{Row, column, container, progress_bar, row, text, text_editor};
use iced::{Alignment, Color, Element, Length};

use super::Message;
use crate::gui::context::Context;
use crate::gui::theme::{self, Emphasis, colours, size, space};
use crate::gui::widget::{
    Area, Cell, Icon, Mark, Moment, action, banner, choice, code_block, disclosure, entry, field,
    heading, icon, labelled, line, mail_path, muted, primary, secondary, section, table, timeline,
    title,
};
use crate::i18n::tr;
use crate::model::{Severity, Step};
use crate::plan::path::{MailPath, Stop};

/// What the fields of the page need.
#[derive(Debug)]
pub struct State {
    area: Area,
}

impl State {
    /// The page.
    #[must_use]
    pub fn new(cx: &Context) -> Self {
        Self { area: Area::new(&tr!(cx.texts, "start-why")) }
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        column![
            part("palette", palette()),
            part("type", types(cx)),
            part("icon", icons()),
            part("primary, secondary", buttons(cx)),
            part("choice, entry, action", choices(cx)),
            part("field, labelled, Area", self.fields(cx)),
            part("banner", banners(cx)),
            part("section, disclosure", folds(cx)),
            part("table", records(cx)),
            part("code_block", code(cx)),
            part("timeline", times(cx)),
            part("mail_path", ways(cx)),
            part("progress", progress()),
        ]
        .spacing(space::XL)
        .into()
    }

    fn fields<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let same = |_: String| Message::Nothing;
        let editor = self
            .area
            .view("gallery-area", String::new(), |_: text_editor::Action| Message::Nothing);
        column![
            labelled(
                tr!(texts, "start-path"),
                field("gallery-empty", "company.example", "", same),
                Some(tr!(texts, "request-day-hint")),
            ),
            labelled(
                tr!(texts, "start-path"),
                field("gallery-filled", "", "company.example", same),
                None
            ),
            editor,
        ]
        .spacing(space::M)
        .into()
    }
}

fn part<'a>(name: &'static str, content: Element<'a, Message>) -> Element<'a, Message> {
    let caption = text(name).size(size::SMALL).font(theme::MONO).style(theme::muted);
    column![caption, line(), content].spacing(space::M).into()
}

fn palette<'a>() -> Element<'a, Message> {
    type Pick = fn(&theme::Colours) -> Color;
    let all: [(&str, Pick); 13] = [
        ("background", |c| c.background),
        ("surface", |c| c.surface),
        ("side", |c| c.side),
        ("line", |c| c.line),
        ("edge", |c| c.edge),
        ("text", |c| c.text),
        ("muted", |c| c.muted),
        ("primary", |c| c.primary),
        ("on_primary", |c| c.on_primary),
        ("error", |c| c.error.strong),
        ("warning", |c| c.warning.strong),
        ("notice", |c| c.notice.strong),
        ("success", |c| c.success.strong),
    ];
    let swatches = all.into_iter().map(|(name, pick)| {
        let swatch = container(iced::widget::space().width(64).height(30))
            .style(move |theme: &iced::Theme| theme::swatch(pick(&colours(theme)), theme));
        column![swatch, text(name).size(size::SMALL).font(theme::MONO)].spacing(2).into()
    });
    Row::with_children(swatches).spacing(space::M).wrap().into()
}

fn types(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    column![
        heading(tr!(texts, "start-heading"), tr!(texts, "start-why")),
        title(tr!(texts, "start-new-title")),
        text(tr!(texts, "start-new-text")).size(size::BODY),
        muted(tr!(texts, "schedule-earliest")),
        text("company.example. 3600 IN MX 3").size(size::SMALL).font(theme::MONO),
    ]
    .spacing(space::S)
    .into()
}

fn icons<'a>() -> Element<'a, Message> {
    let all = Icon::ALL.iter().map(|one| icon(*one, |c| c.text).into());
    Row::with_children(all).spacing(space::M).wrap().into()
}

fn buttons(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let press = Some(Message::Nothing);
    row![
        primary("gallery-primary", tr!(texts, "continue"), press.clone()),
        primary("gallery-primary-off", tr!(texts, "continue"), None),
        secondary("gallery-secondary", tr!(texts, "back"), press),
        secondary("gallery-secondary-off", tr!(texts, "back"), None),
    ]
    .spacing(space::M)
    .wrap()
    .into()
}

fn choices(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let press = Message::Nothing;
    let label = |words: String| text(words).size(size::BODY);
    let (light, dark) = (tr!(texts, "start-look-light"), tr!(texts, "start-look-dark"));
    let entries = column![
        entry("gallery-entry-open", label(texts.step(Step::Start)), true, press.clone()),
        entry("gallery-entry", label(texts.step(Step::Service)), false, press.clone()),
    ];
    column![
        row![
            choice("gallery-choice-on", label(light), true, press.clone()),
            choice("gallery-choice-off", label(dark), false, press.clone()),
        ]
        .spacing(space::S),
        entries.width(200),
        action(
            "gallery-action",
            label(tr!(texts, "start-untitled")),
            Some(press),
            Emphasis::Secondary,
            10.into()
        ),
    ]
    .spacing(space::M)
    .into()
}

fn banners(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let more = || vec![text(tr!(texts, "records-no-network-text")).size(size::BODY).into()];
    column![
        banner(Some(Severity::Error), tr!(texts, "save-failed"), more()),
        banner(Some(Severity::Warning), tr!(texts, "records-no-network"), Vec::new()),
        banner(Some(Severity::Notice), tr!(texts, "save-no-dialog"), Vec::new()),
        banner(None, tr!(texts, "finish-all-done"), Vec::new()),
    ]
    .spacing(space::M)
    .into()
}

fn folds(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let label = || tr!(texts, "records-details");
    let inner = || text(tr!(texts, "start-new-text")).size(size::BODY).into();
    section(
        tr!(texts, "start-new-title"),
        vec![
            disclosure("gallery-folded", label(), false, Message::Nothing, inner),
            disclosure("gallery-open", label(), true, Message::Nothing, inner),
        ],
    )
}

fn records(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let heads =
        vec![tr!(texts, "table-preference"), tr!(texts, "table-host"), tr!(texts, "table-role")];
    let record =
        |host: &str, mark, tone, words| Cell::Record { host: host.into(), mark, tone, words };
    let rows = vec![
        vec![
            Cell::Technical("3".into()),
            record("france.service.example", Icon::Arrow, |c| c.primary, tr!(texts, "change-new")),
            Cell::Words(cx.service.name_in(cx.texts.language()).to_owned()),
        ],
        vec![
            Cell::Technical("5".into()),
            record(
                "a-very-long-name-of-a-mail-server.with.many.labels.company.example",
                Icon::Error,
                |c| c.error.strong,
                tr!(texts, "change-goes"),
            ),
            Cell::Words(tr!(texts, "role-own-server")),
        ],
    ];
    table(&[2, 6, 3], heads, rows)
}

fn code(cx: &Context) -> Element<'_, Message> {
    let copy = || tr!(cx.texts, "copy");
    let same = |_: String| Message::Nothing;
    column![
        code_block("gallery-code", "dig company.example. MX +noall +answer", copy(), same),
        code_block(
            "gallery-lines",
            "relayhost = [smtp.service.example]:25\nmynetworks = 127.0.0.0/8",
            copy(),
            same
        ),
    ]
    .spacing(space::M)
    .into()
}

fn times(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let moments = [
        (Mark::Done, crate::plan::schedule::Event::Ask),
        (Mark::Coming, crate::plan::schedule::Event::TtlLowered),
        (Mark::ToDo, crate::plan::schedule::Event::Change),
    ];
    let moment = |(mark, event)| {
        let words = texts.event(event);
        let when = texts.moment(jiff::Timestamp::UNIX_EPOCH);
        let back = tr!(texts, "schedule-back", back = words.back.as_str());
        Moment { mark, when, title: words.title, what: words.what, back }
    };
    timeline(moments.into_iter().map(moment).collect())
}

fn ways(cx: &Context) -> Element<'_, Message> {
    let way = |usual: &[Stop], beside: &[Stop]| {
        let path = MailPath { usual: usual.to_vec(), beside: beside.to_vec() };
        mail_path(Some(&path), &cx.texts, &cx.service)
    };
    column![
        way(&[Stop::Senders, Stop::OwnServer], &[Stop::Relay]),
        way(&[Stop::Senders, Stop::Service, Stop::OwnServer], &[]),
        way(&[Stop::Senders, Stop::Service, Stop::OwnServer], &[Stop::Other]),
        mail_path(None, &cx.texts, &cx.service),
    ]
    .spacing(space::M)
    .into()
}

fn progress<'a>() -> Element<'a, Message> {
    let bar = |part| progress_bar(0.0..=1.0, part).girth(8).style(theme::progress);
    row![bar(0.0), bar(0.4), bar(1.0)]
        .spacing(space::M)
        .align_y(Alignment::Center)
        .width(Length::Fill)
        .into()
}
