//! Request: the letter to the DNS operator, as it will be printed, and as a PDF.

mod day;
mod forms;
mod logo;
mod papers;
mod post;

pub use post::Sent;

use iced::widget::{Row, column, container, row, scrollable, text};
use iced::{Alignment, Element, Length};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::gui::action::{Action, OperatorMove};
use crate::gui::context::Context;
use crate::gui::document;
use crate::gui::preview;
use crate::gui::save;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{banner, body, choice, heading, labelled, muted, secondary, section};
use crate::i18n::tr;
use crate::letter::{self, Page};
use crate::model::{DomainName, FindingCode, Language, Paper, Severity, Step};
use crate::wizard::{self, Change, Doubt, Gate, Reason, gate};

/// Zoom of the preview in per cent of the real size.
const ZOOM: std::ops::RangeInclusive<u16> = 50..=200;
const ZOOM_STEP: u16 = 25;

/// What the step remembers.
#[derive(Debug)]
pub struct State {
    day: String,
    day_is_wrong: bool,
    save: save::State,
    /// The letter as it was saved.
    saved: Vec<Page>,
    pages: Vec<Page>,
    /// The characters that the letter's fonts lack.
    missing: String,
    /// What has to be seen to before the change is asked for.
    doubts: Vec<Doubt>,
    zoom: u16,
    forms: forms::State,
    post: Box<post::State>,
    logo: logo::State,
}

/// What happened in the step.
#[derive(Debug, Clone)]
pub enum Message {
    /// A language was chosen for the letter.
    LanguagePressed(Language),
    /// A paper was chosen.
    PaperPressed(Paper),
    /// Headed paper or plain.
    HeadedPressed(bool),
    /// In the part for the logo.
    Logo(logo::Message),
    /// The day was edited.
    DayEdited(String),
    /// The preview is to be larger or smaller.
    Zoomed(bool),
    /// The letter is being saved.
    Save(save::Message),
    /// The letter is handed over, or another paper is wanted.
    Papers(papers::Message),
    /// In the forms for machines.
    Forms(forms::Message),
    /// In the form for sending.
    Post(post::Message),
    /// In practice: the operator carries out the change.
    OperatorApplies,
    /// In practice: the operator takes it back.
    OperatorResets,
}

impl State {
    /// The step as the case has it.
    #[must_use]
    pub fn new(cx: &Context) -> Self {
        let name = tr!(cx.texts, "request-file");
        let day = cx.case.letter.asked_for.map(|day| day.to_string()).unwrap_or_default();
        let mut state = Self {
            day,
            day_is_wrong: false,
            save: save::State::new(&document::default_path(&name, cx)),
            saved: Vec::new(),
            pages: Vec::new(),
            missing: String::new(),
            doubts: Vec::new(),
            zoom: 75,
            logo: logo::State::default(),
            forms: forms::State::default(),
            post: Box::new(post::State::new(cx)),
        };
        state.refresh(cx);
        state
    }

    /// Whether the letter was saved.
    #[must_use]
    pub const fn is_saved(&self) -> bool {
        self.save.is_saved()
    }

    /// Takes over what the case has, after something was undone.
    pub fn restore(&mut self, cx: &Context) {
        self.day = cx.case.letter.asked_for.map(|day| day.to_string()).unwrap_or_default();
        self.day_is_wrong = false;
        self.refresh(cx);
    }

    /// Lays the letter out anew after the case changed.
    pub fn refresh(&mut self, cx: &Context) {
        // What is missing of the look-ups, and the day, have their own places.
        let here = TimeZone::system();
        self.doubts = wizard::doubts(&cx.case, &cx.service, Timestamp::now(), &here);
        self.doubts.retain(|doubt| {
            let is_elsewhere = matches!(doubt, Doubt::Past(_) | Doubt::Early(..));
            !is_elsewhere && !matches!(doubt, Doubt::Missing(_))
                || matches!(doubt, Doubt::Missing(Reason::NotProven(..)))
        });
        let content = document::letter_content(cx);
        self.missing = content.missing_glyphs().into_iter().collect();
        self.pages = letter::lay_out(&content);
        self.save.set_changed(self.pages != self.saved);
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<Message> {
        match message {
            Message::LanguagePressed(language) => {
                Action::Commit(Change::LetterLanguageChosen(language))
            }
            Message::PaperPressed(paper) => Action::Commit(Change::PaperChosen(paper)),
            Message::HeadedPressed(headed) => Action::Commit(Change::HeadedPaperChosen(headed)),
            Message::Logo(message) => self.logo.update(message, cx),
            Message::DayEdited(text) => self.day_edited(text, cx),
            Message::Zoomed(larger) => {
                let wished = if larger {
                    self.zoom + ZOOM_STEP
                } else {
                    self.zoom.saturating_sub(ZOOM_STEP)
                };
                self.zoom = wished.clamp(*ZOOM.start(), *ZOOM.end());
                Action::None
            }
            Message::Save(message) => {
                let update = self.save.update(message, || document::letter(cx));
                if self.save.is_saving() {
                    self.saved.clone_from(&self.pages);
                }
                update.into_action(Message::Save)
            }
            Message::Papers(message) => papers::update(message, cx),
            Message::Forms(message) => self.forms.update(message, cx),
            Message::Post(message) => self.post.update(message, cx),
            Message::OperatorApplies => operator(cx, true),
            Message::OperatorResets => operator(cx, false),
        }
    }

    /// Draws the step.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        // In one place whatever is said of the day: a field that moves in the tree loses the focus.
        let head = column![heading(tr!(texts, "request-heading"), tr!(texts, "request-why"))]
            .push(self.day_doubt(cx))
            .spacing(space::L);
        let mut page = column![head].spacing(space::L);
        match gate(&cx.case, &cx.service, Step::Request) {
            Gate::Blocked(why) => {
                let words = texts.reason(&why);
                let more = vec![text(tr!(texts, "request-blocked")).size(size::BODY).into()];
                page = page.push(banner(Some(Severity::Warning), words, more));
            }
            Gate::Optional(why) => {
                page = page.push(banner(Some(Severity::Notice), texts.reason(&why), Vec::new()));
            }
            Gate::Open => {}
        }
        for doubt in &self.doubts {
            page = page.push(banner(Some(Severity::Warning), texts.doubt(doubt), Vec::new()));
        }
        for host in unresolvable(cx) {
            let words = tr!(texts, "request-host-missing", host = host.as_str());
            let todo = body(tr!(texts, "request-host-missing-todo"));
            page = page.push(banner(Some(Severity::Error), words, vec![todo.into()]));
        }
        if !self.missing.is_empty() {
            let words = tr!(texts, "cli-letter-glyphs", characters = self.missing.as_str());
            page = page.push(banner(Some(Severity::Warning), words, Vec::new()));
        }
        if nothing_to_ask(cx) {
            let more = vec![text(tr!(texts, "request-nothing-text")).size(size::BODY).into()];
            page = page.push(banner(None, tr!(texts, "request-nothing"), more));
        }
        page = page.push(section(
            tr!(texts, "request-save-title"),
            vec![
                body(tr!(texts, "request-save-text")).into(),
                self.save
                    .view(texts, "save-letter", tr!(texts, "request-save"), true)
                    .map(Message::Save),
                papers::view(cx).map(Message::Papers),
                self.post.view(cx).map(Message::Post),
                self.forms.view(cx).map(Message::Forms),
            ],
        ));
        if cx.practice.is_some() {
            page = page.push(practice(cx));
        }
        page = page.push(self.options(cx)).push(self.preview(cx));
        page.push(mailboxes(cx)).into()
    }

    fn options<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let letter = &cx.case.letter;
        let languages = Language::ALL.into_iter().map(|language| {
            let id = format!("letter-language-{}", language.tag());
            let chosen = letter.language == language;
            choice(id, body(language.to_string()), chosen, Message::LanguagePressed(language))
        });
        let papers = [
            (Paper::A4, "paper-a4", tr!(texts, "request-paper-a4")),
            (Paper::Letter, "paper-letter", tr!(texts, "request-paper-letter")),
        ]
        .into_iter()
        .map(|(paper, id, label)| {
            choice(id, body(label), letter.paper == paper, Message::PaperPressed(paper))
        });
        let heads = [
            (false, "paper-plain", tr!(texts, "request-paper-plain")),
            (true, "paper-headed", tr!(texts, "request-paper-headed")),
        ]
        .into_iter()
        .map(|(headed, id, label)| {
            let chosen = letter.headed_paper == headed;
            choice(id, body(label), chosen, Message::HeadedPressed(headed))
        });
        let line = |choices: Vec<Element<'a, Message>>| -> Element<'a, Message> {
            Row::with_children(choices).spacing(space::S).wrap().into()
        };
        let mut rows: Vec<Element<'a, Message>> = vec![
            row![
                labelled(tr!(texts, "request-language"), line(languages.collect()), None),
                self.day(cx),
            ]
            .spacing(space::XL)
            .into(),
            row![
                labelled(tr!(texts, "request-paper"), line(papers.collect()), None),
                labelled(tr!(texts, "request-head"), line(heads.collect()), None),
            ]
            .spacing(space::XL)
            .into(),
        ];
        let now = Timestamp::now();
        if let Some(doubt) = wizard::day(&cx.case, &cx.service, now, &TimeZone::system()) {
            let words = match doubt {
                Doubt::Past(_) => tr!(texts, "request-day-past"),
                Doubt::Early(_, day) => tr!(texts, "request-day-early", day = texts.date(day)),
                other => texts.doubt(&other),
            };
            rows.insert(1, banner(Some(Severity::Warning), words, Vec::new()));
        }
        if !letter.headed_paper {
            rows.push(self.logo.view(cx));
        }
        section(tr!(texts, "request-options-title"), rows)
    }

    fn preview<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let smaller = (self.zoom > *ZOOM.start()).then_some(Message::Zoomed(false));
        let larger = (self.zoom < *ZOOM.end()).then_some(Message::Zoomed(true));
        let controls = row![
            muted(tr!(texts, "request-zoom", percent = u32::from(self.zoom))),
            secondary("zoom-out", "–", smaller),
            secondary("zoom-in", "+", larger),
        ]
        .spacing(space::S)
        .align_y(Alignment::Center);
        let scale = f32::from(self.zoom) / 100.0;
        let pages = column(self.pages.iter().map(|page| preview::page(page, scale)))
            .spacing(space::L)
            .padding(space::M);
        let pages = scrollable(pages)
            .direction(scrollable::Direction::Horizontal(scrollable::Scrollbar::default()))
            .style(theme::scroll)
            .width(Length::Fill);
        section(
            tr!(texts, "request-preview-title"),
            vec![controls.into(), container(pages).style(theme::side).width(Length::Fill).into()],
        )
    }
}

/// New hosts that the DNS does not know: a letter that asks for them would lose mail.
fn unresolvable(cx: &Context) -> Vec<String> {
    let seen = cx.case.domains.iter().filter_map(|domain| domain.observation.as_ref());
    let mut hosts: Vec<String> = seen
        .flat_map(|seen| cx.diagnose(seen).findings)
        .filter(|finding| finding.code == FindingCode::ServiceHostUnresolvable)
        .map(|finding| finding.subject)
        .collect();
    hosts.sort();
    hosts.dedup();
    hosts
}

fn nothing_to_ask(cx: &Context) -> bool {
    let changes = cx.changes();
    !changes.is_empty() && changes.iter().all(crate::plan::MxChange::is_done)
}

fn operator(cx: &Context, applies: bool) -> Action<Message> {
    // The case's first domain that the practice network hosts; it has one domain a company.
    let Some(domain) = practised(cx) else {
        return Action::None;
    };
    if !applies {
        return Action::Operator(OperatorMove::Reset(domain));
    }
    let change = cx.changes().into_iter().find(|change| change.domain == domain);
    match change {
        Some(change) => Action::Operator(OperatorMove::Apply(domain, change.after_set())),
        None => Action::None,
    }
}

fn practised(cx: &Context) -> Option<DomainName> {
    let practice = cx.practice.as_ref()?;
    let names = cx.case.domains.iter().map(|domain| &domain.name);
    names.into_iter().find(|name| practice.has(name)).cloned()
}

fn practice(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let known = practised(cx).is_some();
    section(
        tr!(texts, "request-practice-title"),
        vec![
            body(tr!(texts, "request-practice-text")).into(),
            row![
                secondary(
                    "operator-applies",
                    tr!(texts, "request-practice-apply"),
                    known.then_some(Message::OperatorApplies),
                ),
                secondary(
                    "operator-resets",
                    tr!(texts, "request-practice-reset"),
                    known.then_some(Message::OperatorResets),
                ),
            ]
            .spacing(space::M)
            .wrap()
            .into(),
        ],
    )
}

fn mailboxes(cx: &Context) -> Option<Element<'_, Message>> {
    let texts = &cx.texts;
    cx.service.mailboxes.as_ref().map(|mailboxes| {
        section(
            tr!(texts, "request-mailboxes-title"),
            vec![
                body(tr!(texts, "request-mailboxes-text")).into(),
                text(mailboxes.url.as_str()).size(size::SMALL).font(theme::MONO).into(),
            ],
        )
    })
}
