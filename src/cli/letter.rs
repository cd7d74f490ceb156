//! `letter`: the request to the DNS operator, as a PDF.

use std::path::Path;
use std::pin::pin;

use futures_util::StreamExt;
use jiff::civil::Date;
use jiff::{Timestamp, ZonedDateTime};
use serde::Serialize;

use super::args::{Contents, Letter};
use super::context::{Context, domains};
use super::exit::{Exit, Failure};
use super::lookup::Lookup;
use super::plan::order;
use super::{Ended, SCHEMA};
use crate::advise::{Look, without_address};
use crate::i18n::{Catalog, tr};
use crate::letter::{self, Content, Meta};
use crate::model::{
    Case, DomainName, Finding, FindingCode, HostName, Language, MxSource, ServiceProfile,
};
use crate::plan::{MxChange, PlanError, change};
use crate::store::{StoreError, load_case, read_logo, save_document, save_new_document};
use crate::wizard::{Change, Doubt, doubts_of_letter};

#[derive(Serialize)]
struct Document {
    schema: u32,
    path: String,
    pages: usize,
    language: &'static str,
    domains: Vec<String>,
    /// Domains whose present records are not known, so that the letter has blanks for them.
    unknown: Vec<String>,
    /// The service's hosts that the DNS does not know.
    unresolved: Vec<String>,
    /// What speaks against asking for the change now.
    doubts: Vec<DoubtReport>,
}

/// What speaks against asking for the change.
#[derive(Debug, Serialize)]
pub(super) struct DoubtReport {
    code: &'static str,
    message: String,
}

impl DoubtReport {
    pub(super) fn all(doubts: &[Doubt], texts: &Catalog) -> Vec<Self> {
        let report = |doubt: &Doubt| Self { code: doubt.as_str(), message: texts.doubt(doubt) };
        doubts.iter().map(report).collect()
    }
}

/// A letter that is ready.
pub(super) struct Written {
    pub(super) case: Case,
    pub(super) service: ServiceProfile,
    pub(super) content: Content,
    pub(super) pages: usize,
    pub(super) bytes: Vec<u8>,
    pub(super) language: Language,
    pub(super) date: Date,
    pub(super) planned: Vec<MxChange>,
    pub(super) looks: Vec<Look>,
    pub(super) unknown: Vec<DomainName>,
    pub(super) unresolved: Vec<HostName>,
    pub(super) doubts: Vec<Doubt>,
}

pub(super) async fn run(cx: &mut Context, args: Letter) -> Ended {
    let mut written = write(cx, &args.contents).await?;
    if args.emergency {
        written.become_emergency()?;
        written.warn_of_old_looks(cx);
    } else {
        written.warn(cx);
    }
    let path = save(cx, &args.output, &written.bytes, args.force)?;
    if cx.common.json {
        cx.out.json(&Document {
            schema: SCHEMA,
            path,
            pages: written.pages,
            language: written.language.tag(),
            domains: written.case.domains.iter().map(|d| d.name.ascii().to_owned()).collect(),
            unknown: written.unknown.iter().map(|name| name.ascii().to_owned()).collect(),
            unresolved: written.unresolved.iter().map(ToString::to_string).collect(),
            doubts: DoubtReport::all(&written.doubts, &cx.texts),
        });
    } else if !cx.common.quiet {
        let pages = written.pages;
        let said = if args.emergency {
            tr!(cx.texts, "cli-emergency-written", path = path, pages = pages)
        } else {
            tr!(cx.texts, "cli-letter-written", path = path, pages = pages)
        };
        cx.out.line(&said);
    }
    Ok(written.exit())
}

impl Written {
    /// Warns of what speaks against sending the letter. What leaves blanks in it was told before.
    pub(super) fn warn(&self, cx: &Context) {
        for doubt in self.doubts.iter().filter(|doubt| !doubt.leaves_blanks()) {
            cx.warn(&cx.texts.doubt(doubt));
        }
        if self.doubts.is_empty()
            && self.unknown.is_empty()
            && self.planned.iter().all(MxChange::is_done)
        {
            cx.warn(&tr!(cx.texts, "cli-letter-nothing"));
        }
    }

    /// Warns of domains that could not be looked at now.
    pub(super) fn warn_of_old_looks(&self, cx: &Context) {
        let is_old = |doubt: &&Doubt| matches!(doubt, Doubt::NotRenewed(..));
        for doubt in self.doubts.iter().filter(is_old) {
            cx.warn(&cx.texts.doubt(doubt));
        }
    }

    pub(super) fn exit(&self) -> Exit {
        let unresolved = if self.unresolved.is_empty() { Exit::Well } else { Exit::Wrong };
        Exit::of_doubts(&self.doubts).and(unresolved)
    }

    /// The sheet for the day on which mail has stopped.
    pub(super) fn emergency(&self) -> Content {
        let texts = Catalog::new(self.language);
        letter::emergency(&self.case, &self.service, &self.planned, self.date, &texts)
    }

    fn become_emergency(&mut self) -> Result<(), Failure> {
        self.content = self.emergency();
        let pages = letter::lay_out(&self.content);
        self.bytes = letter::to_pdf(&pages, &Meta::from(&self.content))?;
        (self.pages, self.language) = (pages.len(), self.content.language);
        // It asks for no change; blanks in it matter, and how old what stands in it is.
        let matters =
            |doubt: &Doubt| doubt.leaves_blanks() || matches!(doubt, Doubt::NotRenewed(..));
        self.doubts.retain(matters);
        Ok(())
    }
}

/// Saves a document, over another one only if told so; returns its path. `-` is standard output.
pub(super) fn save(
    cx: &mut Context,
    path: &Path,
    bytes: &[u8],
    force: bool,
) -> Result<String, Failure> {
    if path == Path::new("-") {
        cx.out.file(bytes);
        return Ok(path.display().to_string());
    }
    let save = if force { save_document } else { save_new_document };
    let name = path.display().to_string();
    // A folder that does not exist is a slip of the pen more often than a wish.
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(missing) = folder.filter(|folder| !folder.is_dir()) {
        return Err(Failure::NoFolder(missing.display().to_string()));
    }
    match save(path, bytes) {
        Ok(()) => Ok(name),
        Err(StoreError::Exists { .. }) => Err(Failure::Exists(name)),
        Err(other) => Err(other.into()),
    }
}

/// Looks the domains up and writes the letter.
pub(super) async fn write(cx: &mut Context, args: &Contents) -> Result<Written, Failure> {
    let (mut case, service) = subject(cx, args)?;
    let order = order(&args.wishes, &service)?;
    adapt(&mut case, cx, args, order)?;
    let lookup = Lookup::new(cx, service, case.mail_server())?;
    let (changes, unknown) = changes(cx, &case, &lookup).await;
    let unresolved = cx.check_hosts(&changes.looks, &lookup.service);
    for look in &changes.looks {
        case.apply(Change::Observed(Box::new(look.seen.clone())), Timestamp::now())?;
    }
    let now = ZonedDateTime::now();
    let date = args.date.unwrap_or_else(|| now.date());
    let mut doubts = doubts_of_letter(&case, &lookup.service, &now, date);
    doubts.splice(..0, changes.not_renewed);
    let texts = Catalog::new(case.letter.language);
    let content = letter::compose(&case, &lookup.service, &changes.planned, date, &texts);
    let missing: String = content.missing_glyphs().into_iter().collect();
    if !missing.is_empty() {
        cx.warn(&tr!(cx.texts, "cli-letter-glyphs", characters = missing));
    }
    let pages = letter::lay_out(&content);
    let bytes = letter::to_pdf(&pages, &Meta::from(&content))?;
    let (pages, language) = (pages.len(), texts.language());
    let Changes { planned, looks, .. } = changes;
    let service = lookup.service;
    Ok(Written {
        case,
        service,
        content,
        pages,
        bytes,
        language,
        date,
        planned,
        looks,
        unknown,
        unresolved,
        doubts,
    })
}

/// The case in question, be it one for these domains only, and its service.
fn subject(cx: &Context, args: &Contents) -> Result<(Case, ServiceProfile), Failure> {
    if let Some(path) = args.subjects.iter().find(|text| is_case_file(text)) {
        if args.subjects.len() > 1 {
            return Err(Failure::MixedSubjects);
        }
        let case = load_case(Path::new(path))?;
        if case.domains.is_empty() {
            return Err(Failure::EmptyCase(path.clone()));
        }
        let service = cx.service(Some(&case.service))?;
        return Ok((case, service));
    }
    let domains = domains(&args.subjects)?;
    let service = cx.service(None)?;
    let now = Timestamp::now();
    let mut case = Case::new("letter", service.id.clone(), now);
    case.letter.language = cx.texts.language();
    case.apply(Change::DomainsEdited(domains), now)?;
    Ok((case, service))
}

/// A domain may be the name of a file here, but not with this ending or a folder before it.
pub(super) fn is_case_file(text: &str) -> bool {
    let path = Path::new(text);
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("mailward"))
        || (text.contains(std::path::MAIN_SEPARATOR) && path.is_file())
}

/// What was typed comes before what the case says.
fn adapt(
    case: &mut Case,
    cx: &Context,
    args: &Contents,
    order: Vec<HostName>,
) -> Result<(), Failure> {
    let logo = args.logo.as_deref().map(read_logo).transpose()?;
    let typed = [
        args.wishes.strategy.map(Change::StrategyChosen),
        (!order.is_empty()).then_some(Change::HostsOrdered(order)),
        cx.common.language.map(Change::LetterLanguageChosen),
        args.paper.map(Change::PaperChosen),
        args.headed.then_some(Change::HeadedPaperChosen(true)),
        logo.is_some().then_some(Change::HeadedPaperChosen(false)),
        logo.map(|logo| Change::LogoChosen(Some(logo))),
    ];
    for change in typed.into_iter().flatten() {
        case.apply(change, Timestamp::now())?;
    }
    Ok(())
}

struct Changes {
    planned: Vec<MxChange>,
    looks: Vec<Look>,
    /// The domains that could not be looked at now.
    not_renewed: Vec<Doubt>,
}

/// The change of each domain; and the domains whose change is not known, of which the user is
/// told.
async fn changes(cx: &Context, case: &Case, lookup: &Lookup) -> (Changes, Vec<DomainName>) {
    let mut changes = Changes { planned: Vec::new(), looks: Vec::new(), not_renewed: Vec::new() };
    let mut unknown = Vec::new();
    let names = case.domains.iter().map(|domain| domain.name.clone()).collect();
    let mut looks = pin!(lookup.all(names));
    while let Some(mut look) = looks.next().await {
        let name = look.seen.domain.clone();
        let before = case.domain(&name).and_then(|known| known.observation.as_ref());
        if let (MxSource::Unknown, Some(before)) = (look.now.source, before) {
            // What the case last saw is better than nothing.
            look = lookup.judge(before.clone());
            if look.now.source != MxSource::Unknown {
                changes.not_renewed.push(Doubt::NotRenewed(name.clone(), before.at));
            }
        }
        let set = look.seen.mx_set();
        let (strategy, order) = (case.strategy, &case.host_order);
        match change(&name, &look.now, &set, &lookup.service, strategy, order) {
            Ok(change) => changes.planned.push(change),
            Err(error) => {
                let domain = name.unicode();
                cx.warn(&match error {
                    PlanError::NoDomain(_) => {
                        tr!(cx.texts, "cli-letter-no-domain", domain = domain)
                    }
                    PlanError::Alias { .. } => cx.texts.plan_error(&error),
                    _ => tr!(cx.texts, "cli-letter-unknown", domain = domain),
                });
                unknown.push(name);
            }
        }
        changes.looks.push(look);
    }
    (changes, unknown)
}

impl Context {
    /// Warns of policies on mail that nobody could read: the change may meet one that forbids it.
    pub(super) fn check_policies(&self, look: &Look) {
        let is_unread = |finding: &&Finding| {
            matches!(finding.code, FindingCode::PolicyUnknown | FindingCode::MtaStsUnreachable)
        };
        for finding in look.now.findings.iter().filter(is_unread) {
            self.warn(&self.texts.finding(finding).what);
        }
    }

    /// Warns of each host of the service that the DNS does not know, and returns those. No letter
    /// should go out with a name that leads nowhere.
    fn check_hosts(&self, looks: &[Look], service: &ServiceProfile) -> Vec<HostName> {
        let looks: Vec<_> = looks.iter().map(|look| &look.seen).collect();
        // That one could not be looked up is among the doubts.
        let unresolved = without_address(&looks, service);
        for host in &unresolved {
            self.warn(&tr!(self.texts, "cli-letter-unresolved", host = host.as_str()));
        }
        unresolved
    }
}
