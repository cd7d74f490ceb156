//! The frame around every step: side bar, practice strip, notice, Back and Continue.

use iced::widget::{
    Column, Id, bottom, column, container, opaque, responsive, row, scrollable, stack, text,
};
use iced::{Alignment, Element, Length, Size};

use super::{App, Message, Screen};
use crate::gui::area::Area;
use crate::gui::brand;
use crate::gui::overlay::Page;
use crate::gui::step;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{
    Icon, banner, body, disclosure, entry, glossed, icon, inert, line, muted, primary, secondary,
    small, state_icon,
};
use crate::i18n::tr;
use crate::model::{Severity, Step};
use crate::wizard::{Gate, Standing, gate, next, position, previous, standing};

/// The pane that a step scrolls in.
pub(super) const SCROLL: Id = Id::new("step");

/// The pane of the steps' names.
const STEPS: Id = Id::new("steps");

/// Lines of text longer than this are hard to read.
const WIDEST: f32 = 1040.0;
/// In a narrower window there is no side bar.
const NARROW: f32 = 720.0;
/// Above and below the buttons of the footer, which is as high as what is in it.
const FOOTER: f32 = 14.25;
/// What is said over a step is not wider.
const TOAST: f32 = 640.0;

impl App {
    /// Draws the window.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        responsive(|size| self.frame(size)).into()
    }

    /// The step that is open, scrolled as it needs.
    fn step(&self, is_narrow: bool) -> Element<'_, Message> {
        let step = match &self.screen {
            Screen::Start(state) => state.view(&self.cx).map(Message::Start),
            Screen::Service(state) => state.view(&self.cx).map(Message::Service),
            Screen::Company(state) => state.view(&self.cx).map(Message::Company),
            Screen::CurrentRecords(state) => state.view(&self.cx).map(Message::CurrentRecords),
            Screen::Connection(state) => state.view(&self.cx).map(Message::Connection),
            Screen::Change => step::change::view(&self.cx).map(Message::Change),
            Screen::Request(state) => state.view(&self.cx).map(Message::Request),
            Screen::Propagation(state) => state.view(&self.cx).map(Message::Propagation),
            Screen::SmartHost(state) => state.view(&self.cx).map(Message::SmartHost),
            Screen::Restrict(state) => state.view(&self.cx).map(Message::Restrict),
            Screen::Finish(state) => state.view(&self.cx).map(Message::Finish),
            Screen::NoService => {
                let label = self.cx.texts.step(Step::Service);
                let choose = Some(Message::StepPressed(Step::Service));
                let there = secondary("choose-service", label, choose);
                banner(Some(Severity::Warning), step::service::missing(&self.cx), vec![there])
            }
        };
        let content = column![step, self.what_if()].spacing(space::L).max_width(WIDEST);
        let around = if is_narrow { space::M } else { space::XL };
        scrollable(container(content).padding(around).center_x(Length::Fill))
            .id(SCROLL)
            .style(theme::scroll)
            .height(Length::Fill)
            .width(Length::Fill)
            .into()
    }

    fn frame(&self, size: Size) -> Element<'_, Message> {
        let is_narrow = size.width < NARROW;
        let lists_steps = is_narrow && self.lists_steps;
        let pane = match &self.area {
            _ if lists_steps => self.list_in_place(),
            Some(area) => area.view(&self.cx).map(Message::Area),
            None => self.step(is_narrow),
        };
        let mut main = column![].width(Length::Fill);
        if self.cx.practice.is_some() {
            main = main.push(self.practice_strip());
        }
        let area = self.area.as_ref().filter(|_| !lists_steps);
        let below = area.and_then(|area| area.bar(&self.cx));
        let mut main = main
            .push(stack![pane].push(self.toast()))
            .push(below.map(|bar| bar.map(Message::Area)));
        // Start has a button of its own for what comes next.
        if self.cx.case.step != Step::Start && self.area.is_none() && !lists_steps {
            main = main.push(line()).push(self.footer());
        }
        let window: Element<'_, Message> = if is_narrow {
            column![self.top_bar(), line(), main].into()
        } else {
            row![self.side_bar(), main].into()
        };
        let window = match &self.overlay {
            None => stack![window],
            Some(overlay) => {
                stack![inert(window), overlay.view(&self.cx).map(Message::Overlay)]
            }
        };
        let open = |term| Message::HelpPressed(Page::Glossary(Some(term)));
        glossed(self.cx.texts.terms(), window, open)
    }

    /// What happens if one makes a mistake here.
    fn what_if(&self) -> Element<'_, Message> {
        let texts = &self.cx.texts;
        let label = tr!(texts, "wrong-title");
        let words = || body(texts.what_if_wrong(self.cx.case.step)).into();
        disclosure("what-if", label, self.tells_what_if, Message::WhatIfToggled, words)
    }

    /// What is said at the moment: over the step, so that nothing moves.
    fn toast(&self) -> Option<Element<'_, Message>> {
        let notice = self.notice.as_ref()?;
        let dismiss = tr!(self.cx.texts, "dismiss");
        let dismiss = secondary("dismiss", dismiss, Some(Message::NoticeDismissed));
        let undo = notice
            .undo
            .as_ref()
            .map(|_| secondary("undo", tr!(self.cx.texts, "undo"), Some(Message::UndoPressed)));
        let buttons = row![].push(undo).push(dismiss).spacing(space::S);
        let words = banner(notice.severity, notice.words.as_str(), vec![buttons.into()]);
        let toast = container(words).max_width(TOAST).style(theme::toast);
        Some(bottom(opaque(toast)).padding(space::L).into())
    }

    /// The steps, each with how it stands.
    fn steps(&self) -> Column<'_, Message> {
        let texts = &self.cx.texts;
        let open = self.cx.case.step;
        let steps = Step::ALL.into_iter().map(|step| {
            let is_open = step == open && self.area.is_none();
            let mark = match standing(&self.cx.case, &self.cx.service, step) {
                _ if is_open => icon(Icon::Here, |c| c.primary),
                Standing::Done => icon(Icon::Check, |c| c.success.strong),
                Standing::Attention => state_icon(Severity::Warning),
                Standing::Ahead => icon(Icon::Ahead, |c| c.edge),
            };
            let name = text(texts.step(step)).size(size::BODY);
            let name = if is_open { name.font(theme::BOLD) } else { name };
            let content = row![mark, name].spacing(space::S).align_y(Alignment::Center);
            let (number, _) = position(step);
            entry(format!("step-{number}"), content, is_open, Message::StepPressed(step))
        });
        Column::with_children(steps).spacing(space::XS)
    }

    /// The customer book and the check of a list, where there is a use for them.
    fn pages(&self) -> Option<Column<'_, Message>> {
        let texts = &self.cx.texts;
        let page = |id, mark, label: String, is_open, message| {
            let content = row![icon(mark, |c| c.muted), text(label).size(size::BODY)];
            entry(id, content.spacing(space::S).align_y(Alignment::Center), is_open, message)
        };
        self.has_book().then(|| {
            let is_book = matches!(self.area, Some(Area::Book(_)));
            let is_list = matches!(self.area, Some(Area::Audit(_)));
            let (book, list) = (tr!(texts, "book-title"), tr!(texts, "audit-window-open"));
            column![
                page("book", Icon::Book, book, is_book, Message::BookPressed),
                page("check-list", Icon::List, list, is_list, Message::AuditPressed),
            ]
            .spacing(space::XS)
        })
    }

    fn side_bar(&self) -> Element<'_, Message> {
        let texts = &self.cx.texts;
        let title = text(tr!(texts, "app-name")).size(size::TITLE + 3.0).font(theme::BOLD);
        let title = container(title).padding([space::S, 10.0]);
        // In a small window the steps scroll, and the rest stays.
        let steps = scrollable(self.steps()).id(STEPS).style(theme::scroll).height(Length::Fill);
        let mut bar = column![title].push(brand::mark(&self.cx)).push(steps).spacing(space::XS);
        if let Some(case) = self.cx.case.title() {
            // A company's name of one long word breaks rather than run over the edge.
            let case = text(case).size(size::BODY).wrapping(text::Wrapping::WordOrGlyph);
            let of = column![muted(tr!(texts, "side-case")), case];
            bar = bar.push(container(of.spacing(2)).padding(10));
        }
        bar = bar.push(self.pages());
        let help =
            row![icon(Icon::Help, |c| c.muted), text(tr!(texts, "side-help")).size(size::BODY)]
                .spacing(space::S)
                .align_y(Alignment::Center);
        bar = bar.push(entry("help", help, false, Message::HelpPressed(Page::Help)));
        container(bar.width(218))
            .padding([space::L, space::M])
            .height(Length::Fill)
            .style(theme::side)
            .into()
    }

    /// What the side bar holds, in place of the step.
    fn list_in_place(&self) -> Element<'_, Message> {
        let list = self.steps().push(self.pages());
        scrollable(container(list).padding(space::M))
            .id(STEPS)
            .style(theme::scroll)
            .height(Length::Fill)
            .width(Length::Fill)
            .into()
    }

    /// Whoever has a few cases only needs no book of them in sight.
    fn has_book(&self) -> bool {
        const SEVERAL: usize = 3;
        self.area.is_some() || self.parked.is_some() || self.cx.recent.len() >= SEVERAL
    }

    /// In place of the side bar where there is no room for it.
    fn top_bar(&self) -> Element<'_, Message> {
        let texts = &self.cx.texts;
        let step = self.cx.case.step;
        let (number, of) = position(step);
        let (name, place) = if let Some(area) = &self.area {
            (area.title(texts), None)
        } else {
            let place = tr!(texts, "step-place", number = number, of = of);
            (texts.step(step), Some(muted(place)))
        };
        let name = text(name).size(size::TITLE).font(theme::BOLD);
        let shape = if self.lists_steps { Icon::Open } else { Icon::Folded };
        let title = row![icon(shape, |c| c.primary), column![name].push(place)]
            .spacing(space::S)
            .align_y(Alignment::Center);
        let title = entry("steps", title, false, Message::StepsToggled);
        let help =
            secondary("help", tr!(texts, "side-help"), Some(Message::HelpPressed(Page::Help)));
        let bar = row![title, help].spacing(space::M).align_y(Alignment::Center);
        container(bar).padding([space::XS, space::M]).width(Length::Fill).style(theme::side).into()
    }

    fn practice_strip(&self) -> Element<'_, Message> {
        let words = tr!(self.cx.texts, "practice-strip");
        let strip = row![state_icon(Severity::Notice), small(words)]
            .spacing(space::S)
            .align_y(Alignment::Center);
        container(strip).padding([6.0, space::XL]).width(Length::Fill).style(theme::strip).into()
    }

    fn footer(&self) -> Element<'_, Message> {
        let texts = &self.cx.texts;
        let step = self.cx.case.step;
        let mut bar = row![].spacing(space::M).align_y(Alignment::Center);
        if previous(step).is_some() {
            bar = bar.push(secondary("back", tr!(texts, "back"), Some(Message::BackPressed)));
        }
        // What is typed and not added yet is added on the way on.
        let is_typed = matches!(&self.screen, Screen::Company(state) if state.holds_domain());
        let gate = gate(&self.cx.case, &self.cx.service, step);
        let why = match &gate {
            _ if is_typed => String::new(),
            Gate::Blocked(reason) if step != Step::Request => texts.reason(reason),
            _ => String::new(),
        };
        let why = small(why).style(theme::muted).width(Length::Fill);
        bar = bar.push(container(why).align_right(Length::Fill));
        if next(step).is_some() {
            let open = is_typed || !matches!(gate, Gate::Blocked(_));
            let label = tr!(texts, "continue");
            bar = bar.push(primary("continue", label, open.then_some(Message::NextPressed)));
        }
        container(bar).padding([FOOTER, space::XL]).width(Length::Fill).style(theme::footer).into()
    }
}
