//! `practice`: the practice network for the command line.

use std::io::BufRead;
use std::path::{Path, PathBuf};

use serde::Serialize;
use tempfile::TempDir;
use tokio::sync::mpsc;

use super::args;
use super::context::Context;
use super::exit::{Exit, Failure};
use super::{Ended, SCHEMA};
use crate::advise::diagnose;
use crate::i18n::tr;
use crate::model::{DomainName, DomainObservation, Strategy};
use crate::plan::change;
use crate::practice::Practice;
use crate::probe::{Resolver, detect};
use crate::report::title;
use crate::store::{StoreError, load_service, save_document, save_new_document};

#[derive(Serialize)]
struct Document {
    schema: u32,
    resolver: String,
    /// The port of the name servers: `MAILWARD_AUTHORITY_PORT` for other commands.
    authority_port: u16,
    profile: String,
    service: String,
    cast: Vec<CompanyReport>,
    examples: Vec<String>,
}

#[derive(Serialize)]
struct CompanyReport {
    domain: String,
    ascii: String,
    story: String,
}

/// What the operator did, one line each after the document.
#[derive(Serialize)]
struct Event {
    schema: u32,
    #[serde(rename = "event")]
    what: &'static str,
    domain: String,
}

pub(super) async fn run(cx: &mut Context, args: &args::Practice) -> Ended {
    let practice = Practice::start().await?;
    // The folder goes when the command ends.
    let (profile, _folder) = write_profile(&practice, args.profile.as_deref())?;
    introduce(cx, &practice, &profile);
    cx.out.flush();
    let mut lines = standard_input();
    while let Some(line) = lines.recv().await {
        if !obey(cx, &practice, &line).await? {
            return Ok(Exit::Well);
        }
        cx.out.flush();
    }
    // Input that was closed from the start means a program that runs in the background.
    std::future::pending().await
}

fn write_profile(
    practice: &Practice,
    wished: Option<&Path>,
) -> Result<(PathBuf, Option<TempDir>), Failure> {
    let text = practice.service_toml();
    if let Some(path) = wished {
        // The profile of an earlier practice may be replaced, but nothing else.
        let save = if load_service(path).is_ok() { save_document } else { save_new_document };
        save(path, text.as_bytes())?;
        return Ok((path.to_owned(), None));
    }
    let folder =
        tempfile::Builder::new().prefix("mailward-practice-").tempdir().map_err(|error| {
            StoreError::Write { path: std::env::temp_dir(), reason: error.to_string() }
        })?;
    let path = folder.path().join("practice.toml");
    save_document(&path, text.as_bytes())?;
    Ok((path, Some(folder)))
}

fn introduce(cx: &mut Context, practice: &Practice, profile: &Path) {
    let profile = profile.display().to_string();
    let resolver = practice.resolver().to_string();
    // A shell splits a path at its blanks.
    let quote = if profile.contains(' ') { "\"" } else { "" };
    let options = format!("--resolver {resolver} --service {quote}{profile}{quote}");
    let examples = [
        format!("mailward-cli check company.example {options}"),
        format!("mailward-cli plan company.example {options}"),
        format!("mailward-cli letter company.example -o letter.pdf {options}"),
    ];
    if cx.common.json {
        let company = |company: &crate::practice::Company| CompanyReport {
            domain: company.domain.unicode(),
            ascii: company.domain.ascii().to_owned(),
            story: company.story.words(&cx.texts),
        };
        let document = Document {
            schema: SCHEMA,
            resolver,
            authority_port: practice.resolver().port(),
            profile,
            service: practice.service().id.clone(),
            cast: practice.cast().iter().map(company).collect(),
            examples: examples.to_vec(),
        };
        cx.out.json_line(&document);
        return;
    }
    let texts = cx.texts.clone();
    cx.out.line(&tr!(texts, "practice-title"));
    if !cx.common.quiet {
        cx.out.paragraph("", &tr!(texts, "practice-intro"));
    }
    cx.out.line("");
    cx.out.line(&tr!(texts, "practice-resolver", address = resolver));
    let port = practice.resolver().port().to_string();
    cx.out.line(&tr!(texts, "practice-authority", port = port));
    cx.out.line(&tr!(texts, "practice-profile", path = profile));
    cx.out.line("");
    let heads = [tr!(texts, "practice-domain"), tr!(texts, "practice-story")];
    let rows = practice.cast().iter().map(|company| {
        let name = title(&company.domain.unicode(), company.domain.ascii());
        vec![name, company.story.words(&texts)]
    });
    cx.out.table("", &heads, &[], &rows.collect::<Vec<_>>());
    if cx.common.quiet {
        return;
    }
    cx.out.line("");
    cx.out.line(&tr!(texts, "practice-try"));
    for example in &examples {
        cx.out.line(&format!("  {example}"));
    }
    cx.out.line("");
    cx.out.paragraph("", &tr!(texts, "practice-operator"));
}

/// Does what one line asks for; `false` if it asks to end.
async fn obey(cx: &mut Context, practice: &Practice, line: &str) -> Result<bool, Failure> {
    let mut words = line.split_whitespace();
    let (verb, domain, rest) = (words.next(), words.next(), words.next());
    let (event, domain) = match (verb, domain, rest) {
        (None, ..) => return Ok(true),
        (Some("quit"), None, _) => return Ok(false),
        (Some(verb @ ("apply" | "reset")), Some(domain), None) => (verb, domain),
        _ => {
            cx.error(&tr!(cx.texts, "practice-command", text = line.trim()));
            return Ok(true);
        }
    };
    let domain = match DomainName::parse(domain) {
        Ok(domain) => domain,
        Err(error) => {
            cx.error(&cx.texts.domain_error(&error));
            return Ok(true);
        }
    };
    if !practice.has(&domain) {
        cx.error(&tr!(cx.texts, "practice-stranger", domain = domain.unicode()));
        return Ok(true);
    }
    let event = if event == "apply" {
        let seen = look(practice, &domain).await?;
        let now = diagnose(&seen, practice.service(), None);
        let set = seen.mx_set();
        match change(&domain, &now, &set, practice.service(), Strategy::Replace, &[]) {
            Ok(change) => practice.apply(&domain, &change.after_set()),
            Err(error) => {
                cx.error(&cx.texts.plan_error(&error));
                return Ok(true);
            }
        }
        "applied"
    } else {
        practice.reset(&domain);
        "reset"
    };
    if cx.common.json {
        let domain = domain.ascii().to_owned();
        cx.out.json_line(&Event { schema: SCHEMA, what: event, domain });
    } else {
        let domain = domain.unicode();
        let words = if event == "applied" {
            tr!(cx.texts, "practice-applied", domain = domain)
        } else {
            tr!(cx.texts, "practice-reset", domain = domain)
        };
        cx.out.line(&words);
    }
    Ok(true)
}

async fn look(practice: &Practice, domain: &DomainName) -> Result<DomainObservation, Failure> {
    let resolver = Resolver::new(&practice.resolver_config())?;
    Ok(detect(&resolver, domain, practice.service(), &|_| {}).await)
}

/// The lines typed, read on a thread of their own: reading cannot be broken off, and must not
/// keep the program from ending.
fn standard_input() -> mpsc::Receiver<String> {
    let (sender, receiver) = mpsc::channel(16);
    std::thread::spawn(move || {
        let mut input = std::io::stdin().lock();
        let mut line = Vec::new();
        while input.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            let text = String::from_utf8_lossy(&line).into_owned();
            line.clear();
            if sender.blocking_send(text).is_err() {
                break;
            }
        }
    });
    receiver
}
