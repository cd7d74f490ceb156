//! `test-mail`: whether mail goes through the service's smart host, or another server.

use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use super::amend::amend;
use super::args;
use super::context::Context;
use super::exit::{Exit, Failure};
use super::{Ended, SCHEMA, echo, outlet};
use crate::i18n::tr;
use crate::mail::{
    self, Account, Advice, Mailbox, Outcome, Patience, Progress, Security, Target, Token, Trial,
    try_mail,
};
use crate::model::{Case, ServiceProfile, TestMail};
use crate::store::load_case;
use crate::wizard::Change;

/// How long the server may take for each answer, unless something else is asked for.
const PATIENCE: Duration = Duration::from_secs(30);

#[derive(Serialize)]
struct Document {
    schema: u32,
    kind: &'static str,
    accepted: bool,
    from: String,
    to: String,
    server: String,
    token: Option<String>,
    reply: Option<String>,
    error: Option<String>,
    advice: Option<AdviceReport>,
    attempts: usize,
    transcript: Vec<String>,
}

#[derive(Serialize)]
struct AdviceReport {
    code: &'static str,
    message: String,
}

/// A test, ready to be made.
struct Prepared {
    target: Target,
    trial: Trial,
    token: Option<Token>,
    from: Mailbox,
    to: Mailbox,
}

pub(super) async fn run(cx: &mut Context, args: args::TestMail) -> Ended {
    if let Some(file) = &args.echo {
        return echo::run(cx, &args, file);
    }
    let case = args.case.as_deref().map(load_case).transpose()?;
    let service = cx.service(case.as_ref().map(|case| case.service.as_str()))?;
    let prepared = prepare(cx, &args, case.as_ref(), &service).await?;
    let patience =
        Patience { limit: Duration::from_secs(u64::from(args.retry_for)), every: args.every };
    let limit = args.wait.or(cx.common.timeout).unwrap_or(PATIENCE);
    introduce(cx, &prepared);
    let (progress, happens) = unbounded_channel();
    let Prepared { target, trial, .. } = &prepared;
    let trying = async move { try_mail(target, trial, patience, limit, &progress).await };
    let (outcome, ()) = tokio::join!(trying, follow(cx, happens));
    let document = report(cx, &prepared, &outcome);
    let kept = args.case.as_deref().map_or(Ok(()), |path| keep(path, &prepared, &document));
    conclude(cx, &document);
    // What the server said is so, whatever becomes of the files here.
    if let Err(failure) = kept {
        cx.out.flush();
        cx.warn(&outlet::not_kept(cx, &failure));
    }
    if args.outlet.remember && outcome.result.is_ok() {
        let Target { account, password, .. } = prepared.target.clone();
        outlet::remember(cx, account, password).await;
    }
    Ok(match &outcome.result {
        Ok(_) => Exit::Well,
        Err(error) if error.fault.is_temporary() => Exit::Unknown,
        Err(_) => Exit::Wrong,
    })
}

async fn prepare(
    cx: &Context,
    args: &args::TestMail,
    case: Option<&Case>,
    service: &ServiceProfile,
) -> Result<Prepared, Failure> {
    let remembered = outlet::known();
    let nobody = Case::new("", service.id.as_str(), Timestamp::UNIX_EPOCH);
    let from = outlet::sender(&args.outlet, remembered.as_ref(), case.unwrap_or(&nobody))?;
    let to = args.to.as_deref().or(service.autoresponder.as_deref());
    let to = mail::mailbox(to.ok_or(Failure::NoAutoresponder)?)?;
    let account = account(args, service, &from).ok_or(Failure::NoMailServer)?;
    let password = outlet::password(&args.outlet, &account).await?;
    let target = outlet::target(cx, account, password).await?;
    let (trial, token) = if args.envelope {
        let (from, to) = (Box::new(from.clone()), Box::new(to.clone()));
        (Trial::Envelope { from, to }, None)
    } else {
        let token = Token::new().ok_or(Failure::NoRandomness)?;
        let message = mail::test_message(&from, &to, &target.account, &token, service, &cx.texts)?;
        (Trial::Message(Box::new(message)), Some(token))
    };
    Ok(Prepared { target, trial, token, from, to })
}

/// What was typed, else the service's smart host.
fn account(args: &args::TestMail, service: &ServiceProfile, from: &Mailbox) -> Option<Account> {
    if args.outlet.smtp.is_some() {
        let mut account = outlet::account(&args.outlet, None, from)?;
        if args.outlet.tls.is_none() && args.outlet.login.is_none() && account.port == 25 {
            account.security = Security::Offered;
        }
        return Some(account);
    }
    let login = args.outlet.login.as_deref().unwrap_or_default();
    let mut account = mail::smart_host(service, login)?;
    account.from = from.to_string();
    account.security = args.outlet.tls.unwrap_or(account.security);
    Some(account)
}

fn introduce(cx: &mut Context, prepared: &Prepared) {
    if !talks(cx) {
        return;
    }
    let texts = cx.texts.clone();
    let account = &prepared.target.account;
    let rows = [
        (tr!(texts, "cli-send-from"), prepared.from.to_string()),
        (tr!(texts, "cli-send-to"), prepared.to.to_string()),
        (tr!(texts, "cli-send-through"), account.server()),
    ];
    for (name, value) in rows {
        let line = format!("{} {value}", cx.label(&name));
        cx.out.line(&line);
    }
    cx.out.line("");
    cx.out.flush();
}

fn talks(cx: &Context) -> bool {
    !cx.common.json && !cx.common.quiet
}

/// Shows what is said while it is said.
async fn follow(cx: &mut Context, mut happens: UnboundedReceiver<Progress>) {
    while let Some(progress) = happens.recv().await {
        if !talks(cx) {
            continue;
        }
        let line = match progress {
            Progress::Said(line) => format!("  {line}"),
            Progress::Waits(wait) => tr!(cx.texts, "trial-waits", seconds = wait.as_secs()),
        };
        cx.out.line(&line);
        cx.out.flush();
    }
}

fn report(cx: &Context, prepared: &Prepared, outcome: &Outcome) -> Document {
    let texts = &cx.texts;
    let (reply, error, advice, transcript) = match &outcome.result {
        Ok(receipt) => (Some(receipt.reply.clone()), None, None, receipt.transcript.clone()),
        Err(error) => {
            let advice = Advice::of(&error.fault);
            (None, Some(texts.send_fault(&error.fault)), advice, error.transcript.clone())
        }
    };
    Document {
        schema: SCHEMA,
        kind: if prepared.token.is_some() { "message" } else { "envelope" },
        accepted: outcome.result.is_ok(),
        from: prepared.from.to_string(),
        to: prepared.to.to_string(),
        server: prepared.target.account.server(),
        token: prepared.token.as_ref().map(Token::to_string),
        reply,
        error,
        advice: advice
            .map(|advice| AdviceReport { code: advice.as_str(), message: texts.advice(advice) }),
        attempts: outcome.attempts,
        transcript,
    }
}

/// Writes into the case how it ended.
fn keep(path: &std::path::Path, prepared: &Prepared, document: &Document) -> Result<(), Failure> {
    let said = document.reply.as_ref().or(document.error.as_ref());
    let test = TestMail {
        at: Timestamp::now(),
        server: document.server.clone(),
        from: prepared.from.email.to_string(),
        to: prepared.to.email.to_string(),
        token: document.token.clone(),
        accepted: document.accepted,
        reply: said.cloned().unwrap_or_default(),
        echoed: None,
    };
    amend(path, &Change::Tested(test)).map(|_| ())
}

fn conclude(cx: &mut Context, document: &Document) {
    if cx.common.json {
        cx.out.json(document);
        return;
    }
    if !cx.common.quiet {
        cx.out.line("");
    }
    let texts = cx.texts.clone();
    let to = document.to.as_str();
    let words = match (&document.error, &document.token) {
        (Some(error), _) => error.clone(),
        (None, None) => tr!(texts, "trial-envelope-taken", to = to),
        (None, Some(token)) => {
            let from = document.from.as_str();
            tr!(texts, "trial-taken", to = to, from = from, token = token.as_str())
        }
    };
    cx.out.line(&words);
    if let Some(advice) = &document.advice {
        cx.out.line(&advice.message);
    }
}
