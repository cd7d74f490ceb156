//! What needs to know more before it is done with many cases: where letters, a calendar or a table
//! go, and which tags come and go.

mod job;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use iced::widget::{Row as Line, column, row, text};
use iced::{Alignment, Element, Task};

use self::job::{Done, Job, beside};
use crate::gui::action::{Action, Target};
use crate::gui::book::Bulk;
use crate::gui::context::Context;
use crate::gui::dialog;
use crate::gui::place::{check, place};
use crate::gui::theme::{size, space};
use crate::gui::widget::{banner, body, choice, field, labelled, muted, primary, secondary};
use crate::i18n::{Catalog, tr};
use crate::model::Severity;
use crate::portfolio::PortfolioError;
use crate::portfolio::change::{change_all, retagged};
use crate::portfolio::letters::Missing;
use crate::store::StoreError;
use crate::store::book::Row;

/// So many cases without a letter are named, and so many whose letter should wait.
const NAMED: usize = 8;

/// What the dialog remembers.
#[derive(Debug)]
pub struct State {
    bulk: Bulk,
    rows: Vec<Row>,
    path: String,
    /// A file for each letter, and not one for all.
    is_each: bool,
    /// Tags that come.
    add: String,
    /// Tags that go.
    gone: BTreeSet<String>,
    is_working: bool,
    outcome: Option<Outcome>,
}

#[derive(Debug)]
enum Outcome {
    Done(Done),
    Exists,
    Failed(PortfolioError),
    NoDialog,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The path was edited.
    PathEdited(String),
    /// Letters are to come in one file, or in one each.
    EachPressed(bool),
    /// A file dialog is to be shown.
    BrowsePressed,
    /// The dialog was answered.
    Browsed(dialog::Answer),
    /// It is to be written.
    SavePressed,
    /// It is to be written over a file that exists.
    ReplacePressed,
    /// It was written, or not.
    Written(Result<Done, PortfolioError>),
    /// What was written is to be opened.
    OpenPressed(PathBuf),
    /// Other tags are to come.
    AddEdited(String),
    /// A tag is to go, or to stay.
    GonePressed(String),
    /// The tags are to be changed.
    ApplyPressed,
    /// They were, in so many cases, or not.
    Applied(Result<usize, PortfolioError>),
}

impl State {
    /// For these cases.
    #[must_use]
    pub fn new(bulk: Bulk, rows: Vec<Row>, cx: &Context) -> Self {
        let name = match bulk {
            Bulk::Letters => "letters.pdf",
            Bulk::Reminders => "reminders.ics",
            Bulk::Table => "customers.xlsx",
            Bulk::Tags => "",
        };
        let path = cx.documents.join(name).to_string_lossy().into_owned();
        Self {
            bulk,
            rows,
            path,
            is_each: false,
            add: String::new(),
            gone: BTreeSet::new(),
            is_working: false,
            outcome: None,
        }
    }

    /// The heading of the dialog.
    #[must_use]
    pub fn title(&self, texts: &Catalog) -> String {
        let what = match self.bulk {
            Bulk::Letters => tr!(texts, "book-letters"),
            Bulk::Reminders => tr!(texts, "book-reminders"),
            Bulk::Table => tr!(texts, "book-table"),
            Bulk::Tags => tr!(texts, "book-tags"),
        };
        format!("{what} ({})", self.rows.len())
    }

    /// The button to begin with.
    #[must_use]
    pub const fn first(&self) -> &'static str {
        if matches!(self.bulk, Bulk::Tags) { "bulk-add" } else { "bulk-save" }
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<Message> {
        match message {
            Message::PathEdited(path) => {
                self.path = path;
                self.outcome = None;
            }
            Message::EachPressed(is_each) => self.choose_each(is_each),
            Message::BrowsePressed => {
                let ask = dialog::save(place(&self.path, &cx.documents));
                return Action::Run(Task::perform(ask, Message::Browsed));
            }
            Message::Browsed(dialog::Answer::Chosen(path)) => {
                self.path = path.to_string_lossy().into_owned();
                // The dialog has asked about replacing already.
                return self.save(cx, true);
            }
            Message::Browsed(dialog::Answer::Cancelled) => {}
            Message::Browsed(dialog::Answer::NoDialog) => self.outcome = Some(Outcome::NoDialog),
            Message::SavePressed => return self.save(cx, false),
            Message::ReplacePressed => return self.save(cx, true),
            Message::Written(result) => {
                self.is_working = false;
                self.outcome = Some(match result {
                    Ok(done) => Outcome::Done(done),
                    Err(PortfolioError::Store(StoreError::Exists { .. })) => Outcome::Exists,
                    Err(error) => Outcome::Failed(error),
                });
            }
            Message::OpenPressed(path) => return Action::Open(Target::File(path)),
            Message::AddEdited(words) => self.add = words,
            Message::GonePressed(tag) => {
                if !self.gone.remove(&tag) {
                    self.gone.insert(tag);
                }
            }
            Message::ApplyPressed => return self.apply(),
            Message::Applied(Ok(count)) => return Action::BulkDone(count),
            Message::Applied(Err(error)) => {
                self.is_working = false;
                self.outcome = Some(Outcome::Failed(error));
            }
        }
        Action::None
    }

    fn choose_each(&mut self, is_each: bool) {
        if is_each != self.is_each {
            self.is_each = is_each;
            let path = Path::new(&self.path);
            let path = if is_each { path.with_extension("") } else { path.with_extension("pdf") };
            self.path = path.to_string_lossy().into_owned();
            self.outcome = None;
        }
    }

    fn save(&mut self, cx: &Context, over: bool) -> Action<Message> {
        if self.is_working || self.path.trim().is_empty() {
            return Action::None;
        }
        let path = place(&self.path, &cx.documents);
        if let Err(error) = check(&path, &cx.documents) {
            self.outcome = Some(Outcome::Failed(PortfolioError::Store(error)));
            return Action::None;
        }
        self.is_working = true;
        self.outcome = None;
        let job = Job {
            bulk: self.bulk,
            rows: self.rows.clone(),
            services: cx.services.clone(),
            language: cx.texts.language(),
            path,
            is_each: self.is_each,
            over,
        };
        Action::Run(beside(move || job.write(), Message::Written))
    }

    fn apply(&mut self) -> Action<Message> {
        let add: Vec<String> = split(&self.add);
        let gone: Vec<String> = self.gone.iter().cloned().collect();
        if self.is_working || (add.is_empty() && gone.is_empty()) {
            return Action::None;
        }
        self.is_working = true;
        let rows = self.rows.clone();
        let change = move || change_all(&rows, |case| retagged(case, &add, &gone));
        Action::Run(beside(move || change().map(|changed| changed.len()), Message::Applied))
    }

    /// Draws the dialog.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        if self.bulk == Bulk::Tags {
            return self.tags(texts);
        }
        let words = match self.bulk {
            Bulk::Letters => tr!(texts, "bulk-letters-text"),
            Bulk::Reminders => tr!(texts, "bulk-reminders-text"),
            Bulk::Table | Bulk::Tags => tr!(texts, "bulk-table-text"),
        };
        let each = (self.bulk == Bulk::Letters).then(|| {
            let one = |id, label, is_each| {
                let label = text(label).size(size::BODY);
                choice(id, label, self.is_each == is_each, Message::EachPressed(is_each))
            };
            row![
                one("bulk-one", tr!(texts, "bulk-one"), false),
                one("bulk-each", tr!(texts, "bulk-each"), true)
            ]
            .spacing(space::S)
            .wrap()
        });
        let ready = !self.is_working && !self.path.trim().is_empty();
        let press = ready.then_some(Message::SavePressed);
        let path = field("bulk-path", &tr!(texts, "save-path"), &self.path, Message::PathEdited)
            .on_submit_maybe(press.clone());
        let browse = (dialog::is_likely() && !self.is_each).then(|| {
            secondary("bulk-browse", tr!(texts, "save-browse"), Some(Message::BrowsePressed))
        });
        let save = primary("bulk-save", tr!(texts, "bulk-save"), press);
        let line = row![path].push(browse).push(save).spacing(space::M);
        column![body(words)]
            .push(each)
            .push(muted(tr!(texts, "save-where")))
            .push(line.align_y(Alignment::Center))
            .push(self.outcome.as_ref().map(|outcome| told(outcome, texts)))
            .spacing(space::M)
            .into()
    }

    fn tags<'a>(&'a self, texts: &'a Catalog) -> Element<'a, Message> {
        let known: BTreeSet<&String> = self.rows.iter().flat_map(|row| &row.tags).collect();
        let gone = known.iter().map(|tag| {
            let is_gone = self.gone.contains(*tag);
            let label = text((*tag).clone()).size(size::BODY);
            let id = format!("bulk-gone-{tag}");
            choice(id, label, is_gone, Message::GonePressed((*tag).clone()))
        });
        let gone = (!known.is_empty()).then(|| {
            column![
                text(tr!(texts, "bulk-tags-gone")).size(size::SMALL),
                Line::with_children(gone).spacing(space::S).wrap()
            ]
            .spacing(space::XS)
        });
        let changes = !split(&self.add).is_empty() || !self.gone.is_empty();
        let press = (changes && !self.is_working).then_some(Message::ApplyPressed);
        let add =
            field("bulk-add", "", &self.add, Message::AddEdited).on_submit_maybe(press.clone());
        column![labelled(tr!(texts, "bulk-tags-add"), add, Some(tr!(texts, "bulk-tags-hint")))]
            .push(gone)
            .push(primary("bulk-apply", tr!(texts, "bulk-apply"), press))
            .push(self.outcome.as_ref().map(|outcome| told(outcome, texts)))
            .spacing(space::L)
            .into()
    }
}

/// Tags as they are typed: after commas.
pub(super) fn split(words: &str) -> Vec<String> {
    words.split(',').map(str::trim).filter(|tag| !tag.is_empty()).map(str::to_owned).collect()
}

fn told<'a>(outcome: &Outcome, texts: &Catalog) -> Element<'a, Message> {
    match outcome {
        Outcome::Done(done) => {
            let path = done.path.display().to_string();
            let words = tr!(texts, "book-written", path = path, count = done.count);
            let early = done.early.iter().take(NAMED);
            let mut more: Vec<Element<'a, Message>> =
                early.map(|words| muted(words.clone())).collect();
            if done.early.len() > NAMED {
                let count = done.early.len() - NAMED;
                more.push(muted(tr!(texts, "bulk-letter-early-more", count = count)));
            }
            let missing = done.missing.iter().take(NAMED);
            more.extend(missing.map(|(title, why)| muted(texts.no_letter(title, why))));
            if done.missing.len() > NAMED {
                let count = done.missing.len() - NAMED;
                more.push(muted(tr!(texts, "bulk-letter-more", count = count)));
            }
            if done.count > 0 {
                let open = Some(Message::OpenPressed(done.path.clone()));
                more.push(secondary("bulk-open", tr!(texts, "save-open"), open));
            }
            let is_whole = done.early.is_empty()
                && done.missing.iter().all(|(_, why)| *why == Missing::NothingToAsk);
            let severity = (!is_whole || done.count == 0).then_some(Severity::Warning);
            banner(severity, words, more)
        }
        Outcome::Exists => {
            let replace = Some(Message::ReplacePressed);
            let replace = secondary("bulk-replace", tr!(texts, "save-replace"), replace);
            banner(Some(Severity::Warning), tr!(texts, "save-exists"), vec![replace])
        }
        Outcome::Failed(error) => {
            let detail = text(texts.portfolio_error(error)).size(size::SMALL);
            banner(Some(Severity::Error), tr!(texts, "save-failed"), vec![detail.into()])
        }
        Outcome::NoDialog => {
            banner(Some(Severity::Notice), tr!(texts, "save-no-dialog"), Vec::new())
        }
    }
}
