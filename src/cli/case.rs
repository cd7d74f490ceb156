//! `case`: begins, shows, fills in and takes in cases.

use std::path::{Path, PathBuf};
use std::pin::pin;

use futures_util::StreamExt;
use jiff::Timestamp;
use serde::Serialize;

use super::args::{self, CaseTask, Edits};
use super::context::{Context, domains, installed};
use super::exit::{Exit, Failure};
use super::letter::is_case_file;
use super::lookup::Lookup;
use super::plan::order;
use super::{Ended, SCHEMA, case_report, hand_over, merge};
use crate::i18n::tr;
use crate::mail::mailbox;
use crate::model::{Case, DomainName, Field, ServiceProfile};
use crate::portfolio::change::retagged;
use crate::store::{
    AddressBook, CaseStore, Folders, Stamp, StoreError, open_stamped, read_logo, save_case_over,
};
use crate::wizard::Change;
use crate::wizard::merge::Choices;

#[derive(Serialize)]
struct ListDocument {
    schema: u32,
    cases: Vec<Listed>,
    errors: Vec<String>,
}

#[derive(Serialize)]
struct Listed {
    id: String,
    path: String,
    title: Option<String>,
    domains: Vec<String>,
    changed: Timestamp,
}

pub(super) async fn run(cx: &mut Context, args: args::Case) -> Ended {
    match args.task.unwrap_or(CaseTask::List) {
        CaseTask::List => list(cx),
        CaseTask::New { domains, output, edits } => begin(cx, &domains, output, &edits),
        CaseTask::Show { case } => {
            let (path, case, _) = open(&case)?;
            let service = cx.service(Some(&case.service))?;
            Ok(case_report::show(cx, &path, &case, &service))
        }
        CaseTask::Set { case, edits, add, remove } => {
            let (path, mut case, stamp) = open(&case)?;
            set_domains(&mut case, &domains(&add)?, &domains(&remove)?)?;
            let service = edit(cx, &mut case, &edits)?;
            save_case_over(&path, &case, Some(&stamp))?;
            Ok(case_report::show(cx, &path, &case, &service))
        }
        CaseTask::Look { case } => look(cx, &case).await,
        CaseTask::Import { file, password } => import(cx, &file, password),
        CaseTask::HandOver { case, output, lock, armor, password, force } => {
            let locked = lock.then_some(hand_over::Lock { password, armor });
            hand_over::run(cx, &case, &output, locked, force)
        }
        CaseTask::Merge { file, into, take, take_all, dry_run, password } => {
            let came_back = hand_over::read(&file, password)?;
            let choices = Choices { each: take.into_iter().collect(), rest: take_all };
            merge::run(cx, &came_back, into.as_deref(), &choices, dry_run)
        }
    }
}

fn list(cx: &mut Context) -> Ended {
    let (cases, errors) = CaseStore::new(&Folders::of_user()?).list(&installed().profiles);
    let errors: Vec<String> = errors.iter().map(|error| cx.texts.store_error(error)).collect();
    let id = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let cases = cases.into_iter().map(|case| Listed {
        id: id(&case.path),
        path: case.path.display().to_string(),
        title: case.title,
        domains: case.domains,
        changed: case.changed,
    });
    let cases: Vec<Listed> = cases.collect();
    if cx.common.json {
        cx.out.json(&ListDocument { schema: SCHEMA, cases, errors });
        return Ok(Exit::Well);
    }
    if cases.is_empty() && !cx.common.quiet {
        cx.out.line(&tr!(cx.texts, "cli-case-none"));
    }
    let heads = [
        tr!(cx.texts, "cli-case-id"),
        tr!(cx.texts, "cli-case-company"),
        tr!(cx.texts, "cli-case-domains"),
        tr!(cx.texts, "cli-case-changed"),
    ];
    let rows: Vec<Vec<String>> = cases
        .into_iter()
        .map(|case| {
            let title = case.title.unwrap_or_default();
            vec![case.id, title, case.domains.join(", "), cx.texts.moment(case.changed)]
        })
        .collect();
    if !rows.is_empty() {
        cx.out.table("", &heads, &[], &rows);
    }
    for error in &errors {
        cx.warn(error);
    }
    Ok(Exit::Well)
}

fn begin(cx: &mut Context, names: &[String], output: Option<PathBuf>, edits: &Edits) -> Ended {
    let names = domains(names)?;
    let now = Timestamp::now();
    let store = CaseStore::new(&Folders::of_user()?);
    let service = cx.service(None)?;
    let mut case = Case::new(store.new_id(now), service.id.as_str(), now);
    case.apply(Change::LetterLanguageChosen(cx.texts.language()), now)?;
    case.apply(Change::DomainsEdited(names), now)?;
    let service = edit(cx, &mut case, edits)?;
    let path = match output {
        Some(path) if path.exists() => {
            return Err(Failure::CaseExists(path.display().to_string()));
        }
        Some(path) => path,
        None => store.path(&case),
    };
    save_case_over(&path, &case, None)?;
    Ok(case_report::show(cx, &path, &case, &service))
}

/// The case of a file, or of an identifier.
pub(super) fn open(named: &str) -> Result<(PathBuf, Case, Stamp), Failure> {
    let path = if is_case_file(named) || Path::new(named).is_file() {
        PathBuf::from(named)
    } else {
        Folders::of_user()?.cases().join(named).with_extension("mailward")
    };
    match open_stamped(&path) {
        Ok((case, stamp)) => Ok((path, case, stamp)),
        Err(StoreError::Read { .. }) if !path.exists() => {
            Err(Failure::NoSuchCase(named.to_owned()))
        }
        Err(error) => Err(error.into()),
    }
}

fn set_domains(case: &mut Case, add: &[DomainName], remove: &[DomainName]) -> Result<(), Failure> {
    if add.is_empty() && remove.is_empty() {
        return Ok(());
    }
    if let Some(unknown) = remove.iter().find(|name| case.domain(name).is_none()) {
        return Err(crate::wizard::Refused::UnknownDomain(unknown.clone()).into());
    }
    let known = case.domains.iter().map(|domain| domain.name.clone());
    let names = known.filter(|name| !remove.contains(name)).chain(add.iter().cloned()).collect();
    Ok(case.apply(Change::DomainsEdited(names), Timestamp::now())?)
}

/// Writes what was typed into the case; returns its service.
fn edit(cx: &Context, case: &mut Case, edits: &Edits) -> Result<ServiceProfile, Failure> {
    let service = cx.service(Some(&case.service))?;
    let order = order(&edits.wishes, &service)?;
    let mut changes = vec![Change::ServiceChosen(service.id.clone())];
    if let Some(name) = &edits.operator {
        let (book, damage) = AddressBook::open(&Folders::of_user()?);
        if let Some(error) = damage {
            cx.warn(&cx.texts.store_error(&error));
        }
        let known = book.get(name).ok_or_else(|| Failure::NoSuchOperator(name.clone()))?;
        changes.push(Change::TextsEdited(known.texts()));
    }
    addresses(&edits.texts)?;
    changes.push(Change::TextsEdited(edits.texts.clone()));
    let chosen = [
        edits.wishes.strategy.map(Change::StrategyChosen),
        (!order.is_empty()).then_some(Change::HostsOrdered(order)),
        edits.letter_language.map(Change::LetterLanguageChosen),
        edits.paper.map(Change::PaperChosen),
        edits.headed.map(Change::HeadedPaperChosen),
        logo(edits)?,
        edits.asked_for.map(|day| Change::DayAskedFor(day.0)),
        edits.notes.clone().map(Change::NotesEdited),
        retagged(case, &edits.tag, &edits.untag),
    ];
    changes.extend(chosen.into_iter().flatten());
    for change in changes {
        case.apply(change, Timestamp::now())?;
    }
    Ok(service)
}

/// What is to be an e-mail address has to be one: the letter could not be sent to it, nor from it.
fn addresses(texts: &[(Field, String)]) -> Result<(), Failure> {
    let is_address = |field| {
        matches!(
            field,
            Field::Email | Field::OperatorEmail | Field::TestSender | Field::TestRecipient
        )
    };
    for (field, text) in texts {
        if is_address(*field) && !text.trim().is_empty() {
            mailbox(text)?;
        }
    }
    Ok(())
}

/// That a logo was asked for, or that there be none.
fn logo(edits: &Edits) -> Result<Option<Change>, Failure> {
    match &edits.logo {
        Some(path) => Ok(Some(Change::LogoChosen(Some(read_logo(path)?)))),
        None => Ok(edits.no_logo.then_some(Change::LogoChosen(None))),
    }
}

async fn look(cx: &mut Context, which: &str) -> Ended {
    let (_, case, _) = open(which)?;
    let service = cx.service(Some(&case.service))?;
    let lookup = Lookup::new(cx, service, case.mail_server())?;
    let names = case.domains.iter().map(|domain| domain.name.clone()).collect();
    let mut exit = Exit::Well;
    let mut seen = Vec::new();
    {
        let mut looks = pin!(lookup.all(names));
        while let Some(look) = looks.next().await {
            exit = exit.and(Exit::of(look.now.state, &look.now.findings));
            seen.push(look.seen);
        }
    }
    // Looking takes a while: somebody may have gone on with the case in a window meanwhile.
    let (path, mut case, stamp) = open(which)?;
    for seen in seen {
        if case.domain(&seen.domain).is_some() {
            case.apply(Change::Observed(Box::new(seen)), Timestamp::now())?;
        }
    }
    save_case_over(&path, &case, Some(&stamp))?;
    let shown = case_report::show(cx, &path, &case, &lookup.service);
    Ok(exit.and(shown))
}

fn import(cx: &mut Context, file: &Path, password: args::CasePassword) -> Ended {
    let case = hand_over::read(file, password)?;
    let path = CaseStore::new(&Folders::of_user()?).path(&case);
    if path.exists() {
        // Two people may have gone on with one case; neither part is to be lost silently.
        return Err(Failure::CaseExists(path.display().to_string()));
    }
    let service = cx.service(Some(&case.service))?;
    save_case_over(&path, &case, None)?;
    Ok(case_report::show(cx, &path, &case, &service))
}
