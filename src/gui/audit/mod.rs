//! "Check a list": where a whole portfolio of domains stands.
//!
//! The page asks what is to be checked ([`wish`]), runs the audit of the core as a stream
//! ([`stream`]) and shows how it goes and what came of it ([`course`], [`report`]). The run goes on
//! while other pages are looked at; whatever ends it, the journal beside the results knows how far
//! it came.

mod course;
mod gathered;
mod report;
mod stream;
mod wish;
mod words;

use std::path::PathBuf;

use iced::widget::{Id, column, container, responsive, row, scrollable};
use iced::{Element, Length, Task, task};
use tokio::sync::oneshot;

use super::action::{Action, Target};
use super::context::Context;
use super::dialog;
use super::theme::{self, space};
use super::widget::{heading, secondary};
use crate::audit::{Outcome, Progress, Scope};
use crate::i18n::tr;
use crate::model::Severity;
use gathered::Gathered;
use report::Report;
use stream::{Event, Fault, Order};
use wish::{Clash, Wish};

/// The pane that the page scrolls in.
const SCROLL: Id = Id::new("audit");
/// Lines of text longer than this are hard to read.
const WIDEST: f32 = 1040.0;
/// In a narrower pane there is less room around.
const NARROW: f32 = 560.0;

/// What the page remembers.
#[derive(Debug)]
pub struct State {
    wish: Wish,
    phase: Phase,
    /// Counts runs, so that what an ended one still sends is dropped.
    runs: u64,
    /// Whether pace and comparison are folded out.
    is_more_open: bool,
}

/// How far it is.
#[derive(Debug)]
enum Phase {
    /// The user says what is to be checked.
    Wishing {
        /// What stands in the way of the results.
        clash: Option<Clash>,
        /// Why the last run came to nothing.
        fault: Option<Fault>,
    },
    /// A run is under way.
    Running(Running),
    /// It ended, or was stopped.
    Ended(Box<Ended>),
}

#[derive(Debug)]
struct Running {
    id: u64,
    /// Ends the run when dropped, at the cost of what is not written yet.
    _handle: task::Handle,
    /// Stops the run so that all that is known is written; none: it was used.
    stop: Option<oneshot::Sender<()>>,
    progress: Option<Progress>,
}

#[derive(Debug)]
struct Ended {
    outcome: Outcome,
    gathered: Gathered,
    report: Report,
    /// Whether all that need attention are shown, not only the first.
    shows_more: bool,
}

/// What happened on the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// The path of the list was edited.
    ListEdited(String),
    /// A dialog for the list is wanted.
    ListBrowsePressed,
    /// The dialog for the list was answered.
    ListBrowsed(dialog::Answer),
    /// A service was chosen.
    ServicePressed(String),
    /// It was chosen what to look up.
    ScopePressed(Scope),
    /// The path of the results was edited.
    OutputEdited(String),
    /// A dialog for the results is wanted.
    OutputBrowsePressed,
    /// The dialog for the results was answered.
    OutputBrowsed(dialog::Answer),
    /// Pace and comparison were folded out or away.
    MoreToggled,
    /// A pace was chosen: polite, or as fast as answers come.
    PacePressed(bool),
    /// The path of earlier results was edited.
    SinceEdited(String),
    /// The check is to begin.
    StartPressed,
    /// It is to go on where it was stopped.
    GoOnPressed,
    /// It is to begin anew, in place of what is there.
    AnewPressed,
    /// It is to be stopped.
    CancelPressed,
    /// Something came from a run.
    Came(u64, Event),
    /// The results are to be opened.
    ShowPressed,
    /// The summary is to be copied.
    CopyPressed,
    /// All that need attention are to be shown.
    ShowMorePressed,
    /// Something else is to be checked.
    AgainPressed,
    /// The step is to be shown again.
    LeavePressed,
}

impl State {
    /// Asks what is to be checked.
    #[must_use]
    pub fn new(cx: &Context) -> Self {
        let phase = Phase::Wishing { clash: None, fault: None };
        Self { wish: Wish::new(cx), phase, runs: 0, is_more_open: false }
    }

    /// Whether a run is under way.
    #[must_use]
    pub const fn is_running(&self) -> bool {
        matches!(self.phase, Phase::Running(_))
    }

    /// What the keyboard should be at: the one thing to do.
    #[must_use]
    pub const fn first(&self) -> &'static str {
        match &self.phase {
            Phase::Wishing { clash: Some(Clash::Interrupted), .. } => "audit-go-on",
            Phase::Wishing { clash: Some(Clash::Exists), .. } => "audit-anew",
            Phase::Wishing { .. } => "audit-list",
            Phase::Running(_) => "audit-cancel",
            Phase::Ended(ended) if ended.outcome.is_unfinished => "audit-go-on",
            Phase::Ended(_) => "audit-show",
        }
    }

    /// Puts what was found into words anew, in another language.
    pub fn reword(&mut self, cx: &Context) {
        if let Phase::Ended(ended) = &mut self.phase {
            ended.report = Report::new(&ended.gathered, &self.wish.service(cx).name, &cx.texts);
        }
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<Message> {
        match message {
            Message::ListEdited(path) => self.edit(|wish| wish.list = path),
            Message::ListBrowsePressed => {
                Action::Run(Task::perform(dialog::open(), Message::ListBrowsed))
            }
            Message::ListBrowsed(answer) => self.browsed(answer, cx, |wish, path| wish.list = path),
            Message::ServicePressed(id) => self.edit(|wish| wish.service = id),
            Message::ScopePressed(scope) => self.edit(|wish| wish.scope = scope),
            Message::OutputEdited(path) => self.edit(|wish| wish.output = path),
            Message::OutputBrowsePressed => {
                let ask = dialog::save(self.wish.results(cx));
                Action::Run(Task::perform(ask, Message::OutputBrowsed))
            }
            Message::OutputBrowsed(answer) => {
                self.browsed(answer, cx, |wish, path| wish.output = path)
            }
            Message::MoreToggled => {
                self.is_more_open = !self.is_more_open;
                Action::None
            }
            Message::PacePressed(is_polite) => self.edit(|wish| wish.is_polite = is_polite),
            Message::SinceEdited(path) => self.edit(|wish| wish.since = path),
            Message::StartPressed => self.start(cx),
            Message::GoOnPressed => self.go(false, cx),
            Message::AnewPressed => self.go(true, cx),
            Message::CancelPressed => self.cancel(),
            Message::Came(id, event) => self.came(id, event, cx),
            Message::ShowPressed => Action::Open(Target::File(self.wish.results(cx))),
            Message::CopyPressed => self.copy(cx),
            Message::ShowMorePressed => {
                if let Phase::Ended(ended) = &mut self.phase {
                    ended.shows_more = true;
                }
                Action::None
            }
            Message::AgainPressed => {
                self.phase = Phase::Wishing { clash: None, fault: None };
                Action::None
            }
            Message::LeavePressed => Action::LeaveArea,
        }
    }

    /// Another wish: what was said about the last one holds no longer.
    fn edit(&mut self, change: impl FnOnce(&mut Wish)) -> Action<Message> {
        if let Phase::Wishing { clash, fault } = &mut self.phase {
            (*clash, *fault) = (None, None);
            change(&mut self.wish);
        }
        Action::None
    }

    fn browsed(
        &mut self,
        answer: dialog::Answer,
        cx: &Context,
        change: impl FnOnce(&mut Wish, String),
    ) -> Action<Message> {
        match answer {
            dialog::Answer::Chosen(path) => {
                self.edit(|wish| change(wish, path.to_string_lossy().into_owned()))
            }
            dialog::Answer::Cancelled => Action::None,
            dialog::Answer::NoDialog => {
                Action::Say(Severity::Notice, tr!(cx.texts, "save-no-dialog"))
            }
        }
    }

    fn start(&mut self, cx: &Context) -> Action<Message> {
        if self.is_running() || self.wish.list.trim().is_empty() {
            return Action::None;
        }
        match self.wish.clash(cx) {
            None => self.go(false, cx),
            clash => {
                self.phase = Phase::Wishing { clash, fault: None };
                Action::None
            }
        }
    }

    /// `anew`: in place of what an earlier run left.
    fn go(&mut self, anew: bool, cx: &Context) -> Action<Message> {
        if self.is_running() {
            return Action::None;
        }
        self.runs += 1;
        let id = self.runs;
        let was = std::mem::replace(&mut self.phase, Phase::Wishing { clash: None, fault: None });
        let gathered = match was {
            // What was found before it was stopped is still true.
            Phase::Ended(ended) if !anew => ended.gathered.go_on(),
            _ => Gathered::default(),
        };
        let order = Order::new(&self.wish, anew, cx);
        let (stop, stopped) = oneshot::channel();
        let events = stream::stream(order, gathered, stopped);
        let (task, handle) = Task::run(events, move |event| Message::Came(id, event)).abortable();
        let handle = handle.abort_on_drop();
        self.phase =
            Phase::Running(Running { id, _handle: handle, stop: Some(stop), progress: None });
        Action::Run(task)
    }

    fn cancel(&mut self) -> Action<Message> {
        if let Phase::Running(running) = &mut self.phase
            && let Some(stop) = running.stop.take()
        {
            // Where nobody hears it the run has come to its end.
            let _ = stop.send(());
        }
        Action::None
    }

    fn came(&mut self, id: u64, event: Event, cx: &Context) -> Action<Message> {
        let Phase::Running(running) = &mut self.phase else { return Action::None };
        if running.id != id {
            return Action::None;
        }
        match event {
            Event::Progressed(progress) => running.progress = Some(progress),
            Event::Failed(fault) => {
                self.phase = Phase::Wishing { clash: None, fault: Some(fault) };
            }
            Event::Ended(outcome, gathered) => {
                let report = Report::new(&gathered, &self.wish.service(cx).name, &cx.texts);
                let gathered = *gathered;
                let ended = Ended { outcome, gathered, report, shows_more: false };
                self.phase = Phase::Ended(Box::new(ended));
            }
        }
        Action::None
    }

    fn copy(&self, cx: &Context) -> Action<Message> {
        match &self.phase {
            Phase::Ended(ended) => Action::Copy(report::plain(ended, &cx.texts)),
            Phase::Wishing { .. } | Phase::Running(_) => Action::None,
        }
    }

    /// Draws the page; it scrolls by itself.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        responsive(move |pane| self.page(pane.width, cx)).into()
    }

    fn page<'a>(&'a self, width: f32, cx: &'a Context) -> Element<'a, Message> {
        let around = if width < NARROW { space::M } else { space::XL };
        let texts = &cx.texts;
        let words = heading(tr!(texts, "audit-window-heading"), tr!(texts, "audit-window-why"));
        let leave = secondary("leave-audit", tr!(texts, "book-leave"), Some(Message::LeavePressed));
        let head = row![container(words).width(Length::Fill), leave].spacing(space::M);
        let page = column![head].spacing(space::L).max_width(WIDEST);
        let page = match &self.phase {
            Phase::Wishing { clash, fault } => {
                let fault = fault.as_ref().map(|fault| words::failed(fault, texts));
                page.push(self.wish.view(cx, *clash, fault, self.is_more_open))
            }
            Phase::Running(running) => page.push(course::view(running, &self.wish, cx)),
            Phase::Ended(ended) => page.push(report::view(ended, &self.wish, cx)),
        };
        scrollable(container(page).padding(around).center_x(Length::Fill))
            .id(SCROLL)
            .style(theme::scroll)
            .height(Length::Fill)
            .width(Length::Fill)
            .into()
    }
}

/// The journal of a run: beside its results, under their name.
fn journal_of(results: &std::path::Path) -> PathBuf {
    let mut name = results.as_os_str().to_owned();
    name.push(".journal");
    name.into()
}
