//! Whether the records still are as they were seen: whoever closes the server goes by them.

use std::collections::BTreeSet;

use iced::widget::row;
use iced::{Alignment, Element, Length, Task, task};
use jiff::Timestamp;

use crate::gui::action::Action;
use crate::gui::context::Context;
use crate::gui::lookup::{self, Event};
use crate::gui::theme::{self, space};
use crate::gui::widget::{secondary, small};
use crate::i18n::tr;
use crate::model::DomainName;
use crate::wizard::{Change, FRESH, last_seen};

/// What this part remembers.
#[derive(Debug, Default)]
pub struct State {
    run: Option<Run>,
    /// Counts runs, so that what an earlier one still sends is dropped.
    runs: u64,
}

/// A look that is under way.
#[derive(Debug)]
struct Run {
    id: u64,
    /// Ends the look when dropped.
    _handle: task::Handle,
    waiting: BTreeSet<DomainName>,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The records are to be looked at again.
    LookPressed,
    /// Something came from the look.
    Came(u64, Event),
}

/// When the records were seen last, if that is too long ago to turn anybody away by it.
pub fn stale(cx: &Context) -> Option<Timestamp> {
    let at = last_seen(&cx.case, &cx.service)?;
    (Timestamp::now().duration_since(at) > FRESH).then_some(at)
}

impl State {
    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<super::Message> {
        match message {
            Message::LookPressed => Action::Run(self.look(cx)),
            Message::Came(id, event) => self.came(id, event, cx),
        }
    }

    fn look(&mut self, cx: &Context) -> Task<super::Message> {
        let names: Vec<DomainName> = cx.case.domains.iter().map(|d| d.name.clone()).collect();
        if names.is_empty() {
            return Task::none();
        }
        self.runs += 1;
        let id = self.runs;
        let waiting = names.iter().cloned().collect();
        let stream = lookup::stream(cx.resolver.clone(), names, cx.service.clone());
        let came = move |event| super::Message::Records(Message::Came(id, event));
        let (task, handle) = Task::run(stream, came).abortable();
        self.run = Some(Run { id, _handle: handle.abort_on_drop(), waiting });
        task
    }

    fn came(&mut self, id: u64, event: Event, cx: &Context) -> Action<super::Message> {
        let Some(run) = self.run.as_mut().filter(|run| run.id == id) else {
            return Action::None;
        };
        match event {
            Event::Progressed(..) => Action::None,
            Event::Seen(seen) => {
                run.waiting.remove(&seen.domain);
                if run.waiting.is_empty() {
                    self.run = None;
                }
                let is_known = cx.case.domain(&seen.domain).is_some();
                if is_known { Action::Commit(Change::Observed(seen)) } else { Action::None }
            }
            // The time of the last look stays as it is.
            Event::Failed(error) => {
                tracing::warn!(%error, "the records cannot be looked at");
                self.run = None;
                Action::None
            }
        }
    }

    /// Draws when the records were seen, and how to look again.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let words = match last_seen(&cx.case, &cx.service) {
            _ if self.run.is_some() => tr!(texts, "restrict-records-looking"),
            Some(at) => tr!(texts, "restrict-records-seen", time = texts.moment(at)),
            None => tr!(texts, "restrict-records-never"),
        };
        let can_look = self.run.is_none() && !cx.case.domains.is_empty();
        let label = tr!(texts, "restrict-records-look");
        row![
            small(words).style(theme::muted).width(Length::Fill),
            secondary("look-at-records", label, can_look.then_some(Message::LookPressed)),
        ]
        .spacing(space::M)
        .align_y(Alignment::Center)
        .into()
    }
}
