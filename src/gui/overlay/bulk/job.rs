//! Makes what is wanted of many cases, beside the window.

use std::path::PathBuf;

use iced::Task;
use jiff::{Timestamp, ZonedDateTime};

use super::Message;
use crate::gui::book::Bulk;
use crate::i18n::{Catalog, tr};
use crate::model::Language;
use crate::portfolio::PortfolioError;
use crate::portfolio::letters::{Missing, together, write_all};
use crate::portfolio::table::{reminders, table};
use crate::store::book::Row;
use crate::store::{ServiceList, StoreError, save_document, save_new_document};

/// What was written.
#[derive(Debug, Clone)]
pub struct Done {
    pub(super) path: PathBuf,
    pub(super) count: usize,
    /// The cases without a letter, by what they are called.
    pub(super) missing: Vec<(String, Missing)>,
    /// What speaks against sending some of the letters now.
    pub(super) early: Vec<String>,
}

/// What is to be made, and where it goes.
pub(super) struct Job {
    pub(super) bulk: Bulk,
    pub(super) rows: Vec<Row>,
    pub(super) services: ServiceList,
    pub(super) language: Language,
    pub(super) path: PathBuf,
    pub(super) is_each: bool,
    pub(super) over: bool,
}

impl Job {
    /// Makes and writes what is wanted. Blocks.
    pub(super) fn write(&self) -> Result<Done, PortfolioError> {
        let texts = Catalog::new(self.language);
        let save = if self.over { save_document } else { save_new_document };
        let done =
            |count| Done { path: self.path.clone(), count, missing: Vec::new(), early: Vec::new() };
        match self.bulk {
            Bulk::Letters => {
                let letters = write_all(&self.rows, &self.services, &ZonedDateTime::now())?;
                let count = letters.written.len();
                let title = |id: &String| {
                    let row = self.rows.iter().find(|row| row.id == *id);
                    row.map_or_else(|| id.clone(), |row| row.title().to_owned())
                };
                let early = letters.written.iter().filter_map(|letter| {
                    let (title, reason) =
                        (letter.title.as_str(), letter.warnings(&texts).join(" "));
                    let is_told = !reason.is_empty();
                    is_told.then(|| tr!(texts, "bulk-letter-early", title = title, reason = reason))
                });
                let early = early.collect();
                let missing =
                    letters.missing.iter().map(|(id, why)| (title(id), why.clone())).collect();
                if self.is_each {
                    for letter in &letters.written {
                        save(&self.path.join(letter.file_name()), &letter.to_pdf()?)?;
                    }
                } else if count > 0 {
                    save(&self.path, &together(letters.written, &texts)?.0)?;
                }
                Ok(Done { missing, early, ..done(count) })
            }
            Bulk::Reminders => {
                let (bytes, count) = reminders(&self.rows, &texts, Timestamp::now());
                save(&self.path, &bytes)?;
                Ok(done(count))
            }
            Bulk::Table | Bulk::Tags => {
                save(&self.path, &table(&self.rows, &self.path, &texts)?)?;
                Ok(done(self.rows.len()))
            }
        }
    }
}

/// Runs what blocks beside the window. What panics there is told as a file that was not written.
pub(super) fn beside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, PortfolioError> + Send + 'static,
    wrap: impl Fn(Result<T, PortfolioError>) -> Message + Send + 'static,
) -> Task<Message> {
    let work = async move {
        tokio::task::spawn_blocking(work).await.unwrap_or_else(|stopped| {
            let reason = stopped.to_string();
            Err(StoreError::Write { path: PathBuf::new(), reason }.into())
        })
    };
    Task::perform(work, wrap)
}
