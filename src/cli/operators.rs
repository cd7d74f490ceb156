//! `operators`: those who run the DNS of many domains, and the user's own address book.

use serde::Serialize;

use super::args::{Operators, OperatorsTask};
use super::context::Context;
use super::exit::{Exit, Failure};
use super::{Ended, SCHEMA};
use crate::i18n::tr;
use crate::model::{OperatorKind, operators};
use crate::store::{AddressBook, Folders, OperatorContact};

#[derive(Serialize)]
struct Document {
    schema: u32,
    own: Vec<Own>,
    known: Vec<Known>,
}

/// An entry of the address book: each field, be it empty.
#[derive(Serialize)]
struct Own {
    name: String,
    address: String,
    fax: String,
    email: String,
}

impl From<&OperatorContact> for Own {
    fn from(contact: &OperatorContact) -> Self {
        let OperatorContact { name, address, fax, email } = contact.clone();
        Self { name, address, fax, email }
    }
}

#[derive(Serialize)]
struct Known {
    id: &'static str,
    name: &'static str,
    kind: OperatorKind,
    change: &'static str,
    link: &'static str,
}

pub(super) fn run(cx: &mut Context, args: Operators) -> Ended {
    let folders = Folders::of_user()?;
    let (mut book, damage) = AddressBook::open(&folders);
    if let Some(error) = damage {
        cx.warn(&cx.texts.store_error(&error));
    }
    match args.task.unwrap_or(OperatorsTask::List) {
        OperatorsTask::List => {}
        OperatorsTask::Keep { name, address, fax, email } => {
            if !email.trim().is_empty() {
                crate::mail::mailbox(&email)?;
            }
            let contact = OperatorContact { name, address, fax, email };
            book.keep(contact)?;
            book.save(&folders)?;
        }
        OperatorsTask::Forget { name } => {
            if !book.forget(&name) {
                return Err(Failure::NoSuchOperator(name));
            }
            book.save(&folders)?;
        }
    }
    list(cx, &book);
    Ok(Exit::Well)
}

fn list(cx: &mut Context, book: &AddressBook) {
    let language = cx.texts.language();
    let known = operators().iter().map(|operator| Known {
        id: &operator.id,
        name: &operator.name,
        kind: operator.kind,
        change: operator.how_to_ask(language),
        link: &operator.link,
    });
    let own = book.entries().iter().map(Own::from).collect();
    let document = Document { schema: SCHEMA, own, known: known.collect() };
    if cx.common.json {
        cx.out.json(&document);
        return;
    }
    if cx.common.quiet {
        return;
    }
    let texts = cx.texts.clone();
    cx.out.line(&tr!(texts, "operators-own"));
    if document.own.is_empty() {
        cx.out.line(&format!("  {}", tr!(texts, "operators-none")));
    }
    for contact in &document.own {
        let address = contact.address.lines().collect::<Vec<_>>().join(", ");
        let parts = [contact.name.as_str(), &address, &contact.fax, &contact.email];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        cx.out.line(&format!("  {}", parts.join(" · ")));
    }
    cx.out.line("");
    cx.out.line(&tr!(texts, "operators-known"));
    let rows: Vec<Vec<String>> = document
        .known
        .iter()
        .map(|known| vec![known.name.to_owned(), known.link.to_owned()])
        .collect();
    cx.out.table("  ", &[String::new(), String::new()], &[], &rows);
}
