//! Finish: what is done, what is left, the way back, and the papers to keep.

use std::path::PathBuf;

use iced::widget::{Column, column, row, text};
use iced::{Alignment, Element, Length};

use crate::gui::action::{Action, Target};
use crate::gui::context::Context;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{
    Icon, banner, heading, icon, muted, primary, secondary, section, state_icon, timeline,
};
use crate::gui::{document, save, schedule};
use crate::i18n::tr;
use crate::model::{DomainName, Severity, Step};
use crate::plan::calendar::Entered;
use crate::plan::course::Course;
use crate::plan::reminder::is_settled;
use crate::wizard::{Gate, Reason, Standing, gate, shut_out, standing};

/// So many dates of a domain are shown; the calendar has all.
const SHOWN: usize = 4;
/// The steps in which something is done; the others only tell.
const STEPS: [Step; 8] = [
    Step::Company,
    Step::CurrentRecords,
    Step::Connection,
    Step::Change,
    Step::Request,
    Step::Propagation,
    Step::SmartHost,
    Step::Restrict,
];

/// What the step remembers.
#[derive(Debug)]
pub struct State {
    save: save::State,
}

/// What happened in the step.
#[derive(Debug, Clone)]
pub enum Message {
    /// A step is to be opened.
    StepPressed(Step),
    /// The dossier is being saved.
    Save(save::Message),
    /// The emergency sheet is to be saved.
    EmergencyPressed,
    /// The schedule of a domain is to be saved as a calendar file.
    CalendarPressed(DomainName),
    /// A copy of the case is to go to whoever does their part.
    HandOverPressed(PathBuf),
    /// The console for mailboxes is to be opened.
    MailboxesPressed(String),
}

impl State {
    /// The step as the case has it.
    #[must_use]
    pub fn new(cx: &Context) -> Self {
        let name = tr!(cx.texts, "request-dossier-file");
        Self { save: save::State::new(&document::default_path(&name, cx)) }
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<Message> {
        match message {
            Message::StepPressed(step) => Action::GoTo(step),
            Message::Save(message) => {
                self.save.update(message, || document::dossier(cx)).into_action(Message::Save)
            }
            Message::EmergencyPressed => {
                let name = tr!(cx.texts, "request-emergency-file");
                document::keep(&name, document::emergency(cx), cx)
            }
            Message::CalendarPressed(name) => schedule::save_calendar(cx, &name),
            Message::HandOverPressed(path) => Action::HandOver(path),
            Message::MailboxesPressed(url) => Action::Open(Target::Link(url)),
        }
    }

    /// Draws the step.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let left: Vec<Step> = STEPS.into_iter().filter(|step| !is_done(cx, *step)).collect();
        let why = tr!(texts, "finish-why");
        let mut page = column![heading(tr!(texts, "finish-heading"), why)].spacing(space::L);
        page = page.push(standing_of(cx, &left)).push(steps(cx, first(&left)));
        for domain in &cx.case.domains {
            page = page.push(dates(cx, &domain.name));
        }
        page.push(self.dossier(cx, left.is_empty()))
            .push(way_back(cx))
            .push(mailboxes(cx))
            .push(hand_over(cx))
            .into()
    }

    fn dossier<'a>(&'a self, cx: &'a Context, is_main: bool) -> Element<'a, Message> {
        let texts = &cx.texts;
        let label = tr!(texts, "finish-dossier-save");
        section(
            tr!(texts, "request-dossier"),
            vec![
                text(tr!(texts, "finish-dossier")).size(size::BODY).into(),
                self.save.view(texts, "save-dossier", label, is_main).map(Message::Save),
            ],
        )
    }
}

fn is_done(cx: &Context, step: Step) -> bool {
    standing(&cx.case, &cx.service, step) == Standing::Done
}

/// Whether one could stop here, without waiting for anything.
fn may_be_left(step: Step) -> bool {
    matches!(step, Step::Connection | Step::SmartHost | Step::Restrict)
}

/// Where to go first: what is needed comes before what may be left.
fn first(left: &[Step]) -> Option<Step> {
    left.iter().find(|step| !may_be_left(**step)).or(left.first()).copied()
}

/// In one sentence, how far it is.
fn standing_of<'a>(cx: &'a Context, left: &[Step]) -> Element<'a, Message> {
    let texts = &cx.texts;
    if let Some(domain) = shut_out(&cx.case, &cx.service) {
        let words = texts.reason(&Reason::ShutOut(domain));
        let label = tr!(texts, "finish-go");
        let press = Some(Message::StepPressed(Step::Restrict));
        let there = secondary("go-restrict", label, press);
        return banner(Some(Severity::Error), words, vec![there]);
    }
    let needed = left.iter().filter(|step| !may_be_left(**step)).count();
    if left.is_empty() {
        banner(None, tr!(texts, "finish-all-done"), Vec::new())
    } else if needed == 0 || is_done(cx, Step::Finish) {
        banner(None, tr!(texts, "finish-enough"), Vec::new())
    } else {
        let words = tr!(texts, "finish-left", count = needed);
        banner(Some(Severity::Notice), words, Vec::new())
    }
}

/// Each step with what is missing; the first of those is where to go.
fn steps(cx: &Context, first: Option<Step>) -> Element<'_, Message> {
    let texts = &cx.texts;
    let rows = STEPS.into_iter().map(|step| {
        let mark = match standing(&cx.case, &cx.service, step) {
            Standing::Done => icon(Icon::Check, |c| c.success.strong),
            Standing::Attention => state_icon(Severity::Warning),
            Standing::Ahead => icon(Icon::Ahead, |c| c.edge),
        };
        let words = match gate(&cx.case, &cx.service, step) {
            _ if is_done(cx, step) => tr!(texts, "finish-step-done"),
            Gate::Open => tr!(texts, "finish-step-ahead"),
            Gate::Optional(reason) | Gate::Blocked(reason) => texts.reason(&reason),
        };
        let name = text(texts.step(step)).size(size::BODY).font(theme::BOLD);
        let told = column![name, muted(words)].width(Length::Fill);
        let label = tr!(texts, "finish-go");
        let press = Some(Message::StepPressed(step));
        let button = (!is_done(cx, step)).then(|| {
            if first == Some(step) {
                primary("go-first", label, press)
            } else {
                secondary(format!("go-{step:?}"), label, press)
            }
        });
        row![mark, told].push(button).spacing(space::M).align_y(Alignment::Center).into()
    });
    let rows = Column::with_children(rows).spacing(space::M);
    section(tr!(texts, "finish-steps"), vec![rows.into()])
}

/// What is still to come of a domain's schedule.
fn dates<'a>(cx: &'a Context, name: &DomainName) -> Option<Element<'a, Message>> {
    let domain = cx.case.domain(name)?;
    let change = cx.plan(domain)?.ok()?;
    let from = domain.observation.as_ref()?.at;
    let entries = schedule::entries(cx, domain, &change, from);
    let course = Course::of(&cx.case, domain, &cx.service)?;
    let is_ahead =
        |entered: &Entered| !entered.done && !is_settled(&cx.case, &course, entered.event);
    let entries = entries.into_iter().filter(is_ahead).collect();
    let mut moments = schedule::moments(cx, entries);
    if moments.is_empty() {
        return None;
    }
    moments.truncate(SHOWN);
    for moment in &mut moments {
        moment.back.clear();
    }
    let texts = &cx.texts;
    let save = Some(Message::CalendarPressed(name.clone()));
    let id = format!("calendar-{}", name.ascii());
    Some(section(
        tr!(texts, "finish-dates", domain = name.unicode()),
        vec![
            timeline(moments),
            muted(tr!(texts, "schedule-earliest")),
            secondary(id, tr!(texts, "schedule-save"), save),
        ],
    ))
}

fn way_back(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let label = tr!(texts, "request-emergency");
    section(
        tr!(texts, "emergency-title"),
        vec![
            text(tr!(texts, "finish-back")).size(size::BODY).into(),
            secondary("emergency", label, Some(Message::EmergencyPressed)),
        ],
    )
}

/// Somebody else does a part of it; only a case that is saved can go.
fn hand_over(cx: &Context) -> Option<Element<'_, Message>> {
    let texts = &cx.texts;
    let path = cx.open.clone()?;
    let words = if cx.case.is_copy() {
        tr!(texts, "hand-over-return")
    } else {
        tr!(texts, "hand-over-text")
    };
    let open = Some(Message::HandOverPressed(path));
    Some(section(
        tr!(texts, "hand-over-title"),
        vec![
            text(words).size(size::BODY).into(),
            secondary("hand-over", tr!(texts, "hand-over-open"), open),
        ],
    ))
}

fn mailboxes(cx: &Context) -> Option<Element<'_, Message>> {
    let texts = &cx.texts;
    let mailboxes = cx.service.mailboxes.as_ref()?;
    let open = Some(Message::MailboxesPressed(mailboxes.url.clone()));
    Some(section(
        tr!(texts, "request-mailboxes-title"),
        vec![
            text(tr!(texts, "request-mailboxes-text")).size(size::BODY).into(),
            row![
                text(mailboxes.url.as_str()).size(size::SMALL).font(theme::MONO),
                secondary("mailboxes", tr!(texts, "service-console-open"), open),
            ]
            .spacing(space::M)
            .align_y(Alignment::Center)
            .wrap()
            .into(),
        ],
    ))
}
