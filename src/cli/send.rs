//! `send`: the letter to the DNS operator, by e-mail.

use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;

use super::amend::amend;
use super::args::Send;
use super::context::Context;
use super::exit::{Exit, Failure};
use super::letter::{self, DoubtReport, Written};
use super::{Ended, SCHEMA, outlet};
use crate::i18n::tr;
use crate::mail::{self, Account, Attachment, Mailbox, Message, Outgoing};
use crate::model::{Field, SentLetter};
use crate::wizard::Change;

/// How long the mail server may take for each answer, unless something else is asked for.
const PATIENCE: Duration = Duration::from_secs(30);

#[derive(Serialize)]
struct Document {
    schema: u32,
    sent: bool,
    from: String,
    to: Vec<String>,
    cc: Vec<String>,
    subject: String,
    attachment: String,
    language: &'static str,
    text: String,
    path: Option<String>,
    server: Option<String>,
    reply: Option<String>,
    error: Option<String>,
    transcript: Vec<String>,
    /// What speaks against asking for the change now.
    doubts: Vec<DoubtReport>,
}

/// A message, and what is told of it.
struct Mail {
    message: Message,
    document: Document,
}

pub(super) async fn run(cx: &mut Context, args: Send) -> Ended {
    let remembered = outlet::known();
    let typed_cc = mailboxes(&args.cc)?;
    let written = letter::write(cx, &args.contents).await?;
    written.warn(cx);
    let exit = written.exit();
    let mut to = mailboxes(&args.to)?;
    let known = written.case.text(Field::OperatorEmail);
    if to.is_empty() && !known.trim().is_empty() {
        to.push(mail::mailbox(known)?);
    }
    let from = outlet::sender(&args.outlet, remembered.as_ref(), &written.case)?;
    let cc = copies(&from, typed_cc, &to, !args.no_copy);
    let mut mail = compose(&from, &to, &cc, &written, args.eml.is_some())?;
    mail.document.doubts = DoubtReport::all(&written.doubts, &cx.texts);
    if let Some(path) = &args.eml {
        let path = letter::save(cx, path, &mail.message.formatted(), args.force)?;
        tell(cx, &mail.document, &tr!(cx.texts, "cli-send-saved", path = path.as_str()));
        mail.document.path = Some(path);
        return Ok(finish(cx, &mail.document, exit));
    }
    let account = outlet::account(&args.outlet, remembered, &from);
    mail.document.server = account.as_ref().map(Account::server);
    if args.dry_run {
        tell(cx, &mail.document, &tr!(cx.texts, "cli-send-dry"));
        if !cx.common.json {
            cx.out.line("");
            cx.out.raw(&mail.document.text);
        }
        return Ok(finish(cx, &mail.document, exit));
    }
    let account = account.ok_or(Failure::NoMailServer)?;
    let password = outlet::password(&args.outlet, &account).await?;
    let patience = cx.common.timeout.unwrap_or(PATIENCE);
    let target = outlet::target(cx, account, password).await?;
    let receipt = match mail::send(&target, &mail.message, patience).await {
        Ok(receipt) => receipt,
        Err(error) => {
            if cx.common.json {
                mail.document.error = Some(cx.texts.send_fault(&error.fault));
                mail.document.transcript.clone_from(&error.transcript);
                cx.out.json(&mail.document);
            }
            return Err(error.into());
        }
    };
    mail.document.sent = true;
    let case = args.contents.subjects.iter().find(|text| letter::is_case_file(text));
    let to = mail.document.to.clone();
    let kept = case.map_or(Ok(()), |path| keep(Path::new(path), to, &receipt.reply));
    let names = mail.document.to.join(", ");
    let reply = receipt.reply.as_str();
    let said = tr!(cx.texts, "cli-send-done", to = names, reply = reply);
    mail.document.reply = Some(receipt.reply.clone());
    mail.document.transcript = receipt.transcript;
    mail.document.error = kept.as_ref().err().map(|failure| outlet::not_kept(cx, failure));
    tell(cx, &mail.document, &said);
    // It is sent: whoever reads a failure sends it again.
    let exit = finish(cx, &mail.document, Exit::Well);
    if let Some(words) = &mail.document.error {
        cx.out.flush();
        cx.warn(words);
    }
    if args.outlet.remember {
        outlet::remember(cx, target.account, target.password).await;
    }
    Ok(exit)
}

fn mailboxes(texts: &[String]) -> Result<Vec<Mailbox>, Failure> {
    Ok(texts.iter().map(|text| mail::mailbox(text)).collect::<Result<_, _>>()?)
}

/// Those who get a copy: nobody twice.
fn copies(from: &Mailbox, typed: Vec<Mailbox>, to: &[Mailbox], own: bool) -> Vec<Mailbox> {
    let mut all = typed;
    let is_there = |list: &[Mailbox]| list.iter().any(|one| one.email == from.email);
    if own && !is_there(&all) && !is_there(to) {
        all.push(from.clone());
    }
    all
}

fn compose(
    from: &Mailbox,
    to: &[Mailbox],
    cc: &[Mailbox],
    written: &Written,
    draft: bool,
) -> Result<Mail, Failure> {
    let text = written.content.to_text();
    let of = match written.case.domains.as_slice() {
        [one] => format!("-{}", one.name.ascii()),
        _ => String::new(),
    };
    let name = format!("letter{of}.pdf");
    let outgoing = Outgoing {
        from,
        to,
        cc,
        subject: &written.content.title,
        text: &text,
        attachment: Some(Attachment {
            name: &name,
            kind: "application/pdf",
            bytes: &written.bytes,
        }),
        at: Timestamp::now(),
    };
    let message = if draft { mail::draft(&outgoing)? } else { mail::compose(&outgoing)? };
    let names = |boxes: &[Mailbox]| boxes.iter().map(ToString::to_string).collect();
    let document = Document {
        schema: SCHEMA,
        sent: false,
        from: from.to_string(),
        to: names(to),
        cc: names(cc),
        subject: written.content.title.clone(),
        attachment: name,
        language: written.language.tag(),
        text,
        path: None,
        server: None,
        reply: None,
        error: None,
        transcript: Vec::new(),
        doubts: Vec::new(),
    };
    Ok(Mail { message, document })
}

/// Writes into the case that the letter went out.
fn keep(path: &Path, to: Vec<String>, reply: &str) -> Result<(), Failure> {
    let letter = SentLetter { at: Timestamp::now(), to, reply: reply.to_owned() };
    amend(path, &Change::Sent(letter)).map(|_| ())
}

/// Tells people what the message is and what became of it.
fn tell(cx: &mut Context, document: &Document, outcome: &str) {
    if cx.common.json || cx.common.quiet {
        return;
    }
    let texts = cx.texts.clone();
    let to = document.to.join(", ");
    let cc = document.cc.join(", ");
    let rows = [
        (tr!(texts, "cli-send-from"), document.from.as_str()),
        (tr!(texts, "cli-send-to"), to.as_str()),
        (tr!(texts, "cli-send-cc"), cc.as_str()),
        (tr!(texts, "cli-send-subject"), document.subject.as_str()),
        (tr!(texts, "cli-send-attachment"), document.attachment.as_str()),
        (tr!(texts, "cli-send-through"), document.server.as_deref().unwrap_or_default()),
    ];
    for (name, value) in rows.into_iter().filter(|(_, value)| !value.is_empty()) {
        let line = format!("{} {value}", cx.label(&name));
        cx.out.line(&line);
    }
    cx.out.line(outcome);
}

fn finish(cx: &mut Context, document: &Document, exit: Exit) -> Exit {
    if cx.common.json {
        cx.out.json(document);
    }
    exit
}
