//! The letters of many cases, from what their files hold. No question is asked of the DNS, so that
//! a hundred letters are written in a moment: a look at the domains comes before.

use jiff::{Timestamp, ZonedDateTime};

use super::PortfolioError;
use crate::advise::{diagnose, without_address};
use crate::i18n::{Catalog, tr};
use crate::letter::{self, Meta, Page, PdfError};
use crate::model::{Case, CaseDomain, DomainObservation, HostName, ServiceProfile};
use crate::plan::{MxChange, PlanError, change};
use crate::store::book::Row;
use crate::store::{ServiceList, load_case};
use crate::wizard::{Doubt, FRESH, doubts};

/// A letter, laid out.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The identifier of its case.
    pub id: String,
    /// What the case is called.
    pub title: String,
    /// What speaks against sending it now.
    pub doubts: Vec<Doubt>,
    /// The service's hosts that the DNS does not know, as far as was seen.
    pub unresolved: Vec<HostName>,
    /// The characters that the letter's fonts lack.
    pub lacking: String,
    meta: Meta,
    pages: Vec<Page>,
}

/// Why a case has no letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// It has no domain, or one that nobody looked at.
    Unseen,
    /// Its service is not installed.
    NoService,
    /// The change of one of its domains cannot be told, so a letter would be a part of what is
    /// wanted.
    Unplanned(PlanError),
    /// Its domains are as they should be.
    NothingToAsk,
}

/// The letters of cases.
#[derive(Debug, Clone, Default)]
pub struct Letters {
    /// Those that there are.
    pub written: Vec<Letter>,
    /// The identifiers of the cases without one.
    pub missing: Vec<(String, Missing)>,
}

/// Where a letter stands in a PDF of many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The identifier of its case.
    pub id: String,
    /// Its first page, from 1.
    pub page: usize,
    /// How many it has.
    pub pages: usize,
}

/// Writes the letters of cases, dated as `now` is.
///
/// # Errors
/// [`PortfolioError::Store`] if a case cannot be read.
pub fn write_all<'a>(
    rows: impl IntoIterator<Item = &'a Row>,
    services: &ServiceList,
    now: &ZonedDateTime,
) -> Result<Letters, PortfolioError> {
    let mut letters = Letters::default();
    for row in rows {
        match write(&load_case(&row.path)?, row, services, now) {
            Ok(letter) => letters.written.push(letter),
            Err(why) => letters.missing.push((row.id.clone(), why)),
        }
    }
    Ok(letters)
}

fn write(
    case: &Case,
    row: &Row,
    services: &ServiceList,
    now: &ZonedDateTime,
) -> Result<Letter, Missing> {
    let service = services.get(&case.service).ok_or(Missing::NoService)?;
    let is_unseen = |domain: &CaseDomain| domain.observation.is_none();
    if case.domains.is_empty() || case.domains.iter().any(is_unseen) {
        return Err(Missing::Unseen);
    }
    let planned = planned(case, service).map_err(Missing::Unplanned)?;
    if planned.iter().all(MxChange::is_done) {
        return Err(Missing::NothingToAsk);
    }
    let texts = Catalog::new(case.letter.language);
    let content = letter::compose(case, service, &planned, now.date(), &texts);
    let looks: Vec<&DomainObservation> =
        case.domains.iter().filter_map(|domain| domain.observation.as_ref()).collect();
    let mut all: Vec<Doubt> = old_looks(&looks, now.timestamp()).collect();
    all.extend(doubts(case, service, now.timestamp(), now.time_zone()));
    Ok(Letter {
        id: row.id.clone(),
        title: row.title().to_owned(),
        doubts: all,
        unresolved: without_address(&looks, service),
        lacking: content.missing_glyphs().into_iter().collect(),
        meta: Meta::from(&content),
        pages: letter::lay_out(&content),
    })
}

/// The looks that are so old that something else may stand there now.
fn old_looks(looks: &[&DomainObservation], now: Timestamp) -> impl Iterator<Item = Doubt> {
    let is_old = move |look: &&&DomainObservation| now.duration_since(look.at) > FRESH;
    let doubt = |look: &&DomainObservation| Doubt::NotRenewed(look.domain.clone(), look.at);
    looks.iter().filter(is_old).map(doubt)
}

/// The change of each domain that somebody looked at.
fn planned(case: &Case, service: &ServiceProfile) -> Result<Vec<MxChange>, PlanError> {
    let of_domain = |domain: &CaseDomain| {
        let seen = domain.observation.as_ref()?;
        let now = diagnose(seen, service, case.mail_server().as_ref());
        let (set, order) = (seen.mx_set(), &case.host_order);
        Some(change(&domain.name, &now, &set, service, case.strategy, order))
    };
    case.domains.iter().filter_map(of_domain).collect()
}

/// All letters as one PDF with a bookmark each, and where each stands. The PDF's own words are in
/// the language of `texts`.
///
/// # Errors
/// [`PdfError`]
pub fn together(letters: Vec<Letter>, texts: &Catalog) -> Result<(Vec<u8>, Vec<Place>), PdfError> {
    let mut pages = Vec::new();
    let (mut bookmarks, mut places) = (Vec::new(), Vec::new());
    for letter in letters {
        bookmarks.push((letter.title, pages.len()));
        let (page, count) = (pages.len() + 1, letter.pages.len());
        places.push(Place { id: letter.id, page, pages: count });
        pages.extend(letter.pages);
    }
    let meta = Meta {
        title: tr!(texts, "book-letters"),
        author: String::new(),
        language: texts.language(),
    };
    Ok((letter::to_pdf_with(&pages, &meta, &bookmarks)?, places))
}

impl Letter {
    /// All that speaks against sending it now, in words.
    #[must_use]
    pub fn warnings(&self, texts: &Catalog) -> Vec<String> {
        let mut words: Vec<String> = self.doubts.iter().map(|doubt| texts.doubt(doubt)).collect();
        let unresolved = self.unresolved.iter().map(HostName::as_str);
        words.extend(unresolved.map(|host| tr!(texts, "cli-letter-unresolved", host = host)));
        if !self.lacking.is_empty() {
            words.push(tr!(texts, "cli-letter-glyphs", characters = self.lacking.as_str()));
        }
        words
    }

    /// The letter as a PDF of its own.
    ///
    /// # Errors
    /// [`PdfError`]
    pub fn to_pdf(&self) -> Result<Vec<u8>, PdfError> {
        letter::to_pdf(&self.pages, &self.meta)
    }

    /// How many pages it has.
    #[must_use]
    pub const fn pages(&self) -> usize {
        self.pages.len()
    }

    /// A name for its file that every system takes.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}-{}.pdf", plain(&self.title), self.id)
    }
}

/// A company's name as a part of a file's name.
fn plain(title: &str) -> String {
    let mut name: String =
        title.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(40).collect();
    while name.contains("--") {
        name = name.replace("--", "-");
    }
    name.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_harmless() {
        assert_eq!(plain("Société \"A\" & fils"), "Société-A-fils");
        assert_eq!(plain("../../etc/passwd"), "etc-passwd");
        assert_eq!(plain("..."), "");
    }
}
