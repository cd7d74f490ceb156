//! A copy of a case that came back: what both sides changed, and what nobody but the user decides.

use std::path::PathBuf;

use iced::widget::{Column, column, container, row, text};
use iced::{Element, Length};
use jiff::Timestamp;

use crate::gui::action::Action;
use crate::gui::context::Context;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{banner, body, choice, muted, primary, secondary, small};
use crate::i18n::{Catalog, tr};
use crate::model::{Case, CopyAge, Severity};
use crate::store::Stamp;
use crate::wizard::Refused;
use crate::wizard::merge::{Choices, Difference, Merge, Outcome, Side, merge};

/// What the dialog remembers.
#[derive(Debug)]
pub struct State {
    path: PathBuf,
    ours: Case,
    stamp: Stamp,
    theirs: Case,
    choices: Choices,
    merged: Merge,
}

/// What happened.
#[derive(Debug, Clone)]
#[allow(clippy::enum_variant_names, reason = "all are presses")]
pub enum Message {
    /// A side was chosen for what both changed; by the word of what differs.
    SidePressed(String, Side),
    /// A side was chosen for all that both changed.
    AllPressed(Side),
    /// Both are to be brought together.
    MergePressed,
}

/// A case as both sides have it, to be saved.
#[derive(Debug, Clone)]
pub struct Merged {
    /// The file.
    pub path: PathBuf,
    /// What it held.
    pub stamp: Stamp,
    /// What it is to hold.
    pub case: Case,
}

impl State {
    /// The case in a file with its stamp, and a copy of it that came back.
    ///
    /// # Errors
    /// [`Refused`] if the copy holds what no case can.
    pub fn new(path: PathBuf, ours: Case, stamp: Stamp, theirs: Case) -> Result<Self, Refused> {
        let choices = Choices::default();
        let merged = merge(&ours, &theirs, ours.base_of(&theirs), &choices, Timestamp::now())?;
        Ok(Self { path, ours, stamp, theirs, choices, merged })
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message) -> Action<Message> {
        match message {
            Message::SidePressed(word, side) => {
                self.choices.each.insert(word, side);
            }
            Message::AllPressed(side) => {
                self.choices.each.clear();
                self.choices.rest = Some(side);
            }
            Message::MergePressed if self.merged.conflicts().next().is_some() => {}
            Message::MergePressed => {
                return Action::Merged(Box::new(Merged {
                    path: self.path.clone(),
                    stamp: self.stamp.clone(),
                    case: self.merged.case.clone(),
                }));
            }
        }
        let base = self.ours.base_of(&self.theirs);
        // What was sound with one choice is so with another.
        if let Ok(merged) = merge(&self.ours, &self.theirs, base, &self.choices, Timestamp::now()) {
            self.merged = merged;
        }
        Action::None
    }

    /// Draws the dialog.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let title = self.ours.title().unwrap_or_else(|| self.ours.id.clone());
        if self.merged.differences.is_empty() {
            let words = match self.merged.age {
                CopyAge::Superseded => tr!(texts, "merge-superseded"),
                CopyAge::Latest | CopyAge::Older => tr!(texts, "merge-nothing"),
            };
            return column![
                body(words),
                primary("merge", tr!(texts, "start-open"), Some(Message::MergePressed)),
            ]
            .spacing(space::M)
            .into();
        }
        let unknown = match self.merged.age {
            CopyAge::Older => Some(tr!(texts, "merge-older")),
            _ if self.ours.base_of(&self.theirs).is_none() => Some(tr!(texts, "merge-no-base")),
            CopyAge::Latest | CopyAge::Superseded => None,
        };
        let unknown = unknown.map(|words| banner(Some(Severity::Notice), words, Vec::new()));
        let open = self.merged.conflicts().count();
        let can_decide = self.merged.differences.iter().any(is_open);
        let all = can_decide.then(|| {
            let side = |id, label, side| secondary(id, label, Some(Message::AllPressed(side)));
            row![
                side("merge-all-ours", tr!(texts, "merge-all-ours"), Side::Ours),
                side("merge-all-theirs", tr!(texts, "merge-all-theirs"), Side::Theirs),
            ]
            .spacing(space::S)
            .wrap()
        });
        let differences = self.merged.differences.iter().map(|one| shown(one, texts));
        let wait = (open > 0).then(|| muted(tr!(texts, "merge-open", count = open)));
        let press = (open == 0).then_some(Message::MergePressed);
        column![body(tr!(texts, "merge-text", title = title))]
            .push(unknown)
            .push(all)
            .push(Column::with_children(differences).spacing(space::S))
            .push(primary("merge", tr!(texts, "merge-take"), press))
            .push(wait)
            .spacing(space::M)
            .into()
    }
}

/// What differs, with the choice between both where it is the user's.
fn shown<'a>(one: &Difference, texts: &'a Catalog) -> Element<'a, Message> {
    let word = one.part.word();
    let name = text(texts.part(&one.part)).size(size::BODY).font(theme::BOLD);
    let value = |label: String, value: &str| {
        let value = if value.is_empty() { "–" } else { value };
        let label = container(muted(label)).width(Length::FillPortion(1));
        row![label, container(small(value.to_owned())).width(Length::FillPortion(3))]
            .spacing(space::S)
    };
    let mut lines = column![name].spacing(2);
    if let Some(base) = &one.base {
        lines = lines.push(value(tr!(texts, "merge-before"), base));
    }
    lines = lines
        .push(value(tr!(texts, "merge-ours"), &one.ours))
        .push(value(tr!(texts, "merge-theirs"), &one.theirs));
    if is_open(one) {
        let side = |side, id: &str, label| {
            let is_on = one.outcome == Outcome::Chosen(side);
            let label = text(label).size(size::SMALL);
            let message = Message::SidePressed(word.clone(), side);
            choice(format!("merge-{id}-{word}"), label, is_on, message)
        };
        let sides = row![
            side(Side::Ours, "ours", tr!(texts, "merge-taken-ours")),
            side(Side::Theirs, "theirs", tr!(texts, "merge-taken-theirs")),
        ];
        lines = lines.push(sides.spacing(space::S).wrap());
    } else {
        lines = lines.push(muted(format!(
            "{}: {}",
            tr!(texts, "merge-outcome"),
            match one.outcome {
                Outcome::Taken(Side::Theirs) => tr!(texts, "merge-taken-theirs"),
                Outcome::Same => tr!(texts, "merge-same"),
                Outcome::Both => tr!(texts, "merge-both"),
                _ => tr!(texts, "merge-taken-ours"),
            }
        )));
    }
    let style = if one.outcome == Outcome::Conflict { theme::chosen } else { theme::plain };
    container(lines).padding([space::S, space::M]).width(Length::Fill).style(style).into()
}

/// Whether it is the user who decides.
const fn is_open(difference: &Difference) -> bool {
    matches!(difference.outcome, Outcome::Chosen(_) | Outcome::Conflict)
}
