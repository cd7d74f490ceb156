//! `plan --export`: the change in a form for the DNS operator's machines.

use std::pin::pin;

use futures_util::StreamExt;
use serde::Serialize;

use super::args::Plan;
use super::context::Context;
use super::exit::{Exit, Failure};
use super::lookup::Lookup;
use super::plan::order;
use super::{Ended, SCHEMA};
use crate::advise::mta_sts;
use crate::export::{self, Direction, Export, Format, Swap, Template};
use crate::i18n::tr;
use crate::model::{DomainName, Finding};
use crate::plan::{Note, change};
use crate::probe::{domain_connect, zone_and_host};
use crate::wizard::{Doubt, comes_first};

#[derive(Serialize)]
struct Document {
    schema: u32,
    format: &'static str,
    undo: bool,
    domains: Vec<String>,
    filename: Option<String>,
    text: Option<String>,
    instructions: Option<String>,
    /// Where the change can be agreed to in a browser, if that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<LinkReport>,
    /// Why there is no text.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

#[derive(Serialize)]
struct LinkReport {
    /// The DNS operator.
    provider: Option<String>,
    url: Option<String>,
    /// What there is to say on it.
    message: String,
}

pub(super) async fn run(
    cx: &mut Context,
    args: &Plan,
    names: Vec<DomainName>,
    format: Format,
) -> Ended {
    let mut document = Document {
        schema: SCHEMA,
        format: format.as_str(),
        undo: args.undo,
        domains: names.iter().map(|name| name.ascii().to_owned()).collect(),
        filename: None,
        text: None,
        instructions: None,
        link: None,
        error: None,
    };
    let first = names.first().cloned();
    let result = write(cx, args, names, format).await;
    if let (Ok(_), Some(domain), true, Format::DomainConnect) = (&result, first, args.link, format)
    {
        let found = ask_for_link(cx, &domain).await?;
        if !cx.common.json {
            let url = found.url.as_deref().unwrap_or_default();
            cx.out.aside(&found.message, url);
        }
        document.link = Some(found);
    }
    match &result {
        Ok((_, export)) if cx.common.json => {
            let direction = direction(args);
            let words = cx.texts.export_use(format, &export.filename, direction);
            document.instructions = Some(words);
            document.filename = Some(export.filename.clone());
            document.text = Some(export.text.clone());
        }
        // The file and nothing else, so that it can be piped.
        Ok((_, export)) => cx.out.raw(&export.text),
        Err(failure) => document.error = Some(failure.words(&cx.texts).join(" ")),
    }
    if cx.common.json {
        cx.out.json(&document);
    }
    result.map(|(exit, _)| exit)
}

async fn ask_for_link(cx: &Context, domain: &DomainName) -> Result<LinkReport, Failure> {
    let template = Template::of(&cx.service(None)?);
    let (zone, host) = zone_and_host(domain);
    let found = domain_connect(&cx.resolver()?, &zone, &host, &template).await;
    let message = cx.texts.domain_connect(&found);
    let (provider, url) = match found {
        Ok(found) => (Some(found.provider), found.link),
        Err(_) => (None, None),
    };
    Ok(LinkReport { provider, url, message })
}

const fn direction(args: &Plan) -> Direction {
    if args.undo { Direction::Back } else { Direction::Forth }
}

async fn write(
    cx: &mut Context,
    args: &Plan,
    names: Vec<DomainName>,
    format: Format,
) -> Result<(Exit, Export), Failure> {
    let service = cx.service(None)?;
    let order = order(&args.wishes, &service)?;
    let strategy = args.wishes.strategy.unwrap_or_default();
    let direction = direction(args);
    let lookup = Lookup::new(cx, service, None)?;
    let mut exit = Exit::Well;
    let mut swaps = Vec::with_capacity(names.len());
    let mut zones = Vec::with_capacity(names.len());
    {
        let mut looks = pin!(lookup.all(names));
        while let Some(look) = looks.next().await {
            exit = exit.and(Exit::of(look.now.state, &look.now.findings));
            let (domain, set) = (&look.seen.domain, look.seen.mx_set());
            // Half a file would be taken for the whole: the first that fails ends it.
            let change = change(domain, &look.now, &set, &lookup.service, strategy, &order)?;
            if change.is_done() {
                let domain = domain.unicode();
                cx.warn(&match direction {
                    Direction::Forth => tr!(cx.texts, "cli-export-done", domain = domain),
                    Direction::Back => tr!(cx.texts, "cli-export-no-way-back", domain = domain),
                });
            }
            // Only the file goes to the output; what has to come before it is told beside it.
            if direction == Direction::Forth {
                let matters: fn(&Finding) -> bool =
                    if change.is_done() { mta_sts::is_refusal } else { comes_first };
                for finding in look.now.findings.iter().filter(|finding| matters(finding)) {
                    cx.warn(&cx.texts.doubt(&Doubt::First(finding.clone())));
                }
            }
            if direction == Direction::Back && change.notes.contains(&Note::WasNull) {
                cx.warn(&tr!(cx.texts, "cli-export-back-to-null", domain = domain.unicode()));
            }
            swaps.push(Swap::new(&change, direction));
            zones.extend(look.seen.delegation.map(|delegation| delegation.zone));
        }
    }
    let export = export::write_in(format, &swaps, &zones, &lookup.service, &cx.texts)?;
    Ok((exit, export))
}
