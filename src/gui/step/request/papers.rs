//! The ways of handing the letter over, and the other papers of the case.

use iced::widget::{column, row};
use iced::{Element, Task};
use jiff::Timestamp;

use crate::gui::action::{Action, Target};
use crate::gui::context::Context;
use crate::gui::document;
use crate::gui::print::{self, Printed};
use crate::gui::theme::space;
use crate::gui::widget::{body, muted, secondary};
use crate::i18n::tr;
use crate::mail::{self, Attachment, ComposeError, Mailbox, Message as Mail, Outgoing};
use crate::model::{Field, Severity};

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The letter is to be copied as text.
    CopyPressed,
    /// The letter is to be saved as a message and opened in the mail program.
    DraftPressed,
    /// A new message is to be opened in the mail program, without the PDF.
    MailtoPressed,
    /// The letter is to be printed.
    PrintPressed,
    /// It went to the printer, or not.
    Printed(Printed),
    /// The emergency sheet is to be saved.
    EmergencyPressed,
    /// The dossier is to be saved.
    DossierPressed,
}

/// Handles a message; this part remembers nothing.
pub fn update(message: Message, cx: &Context) -> Action<super::Message> {
    let texts = &cx.texts;
    match message {
        Message::CopyPressed => Action::Copy(document::letter_content(cx).to_text()),
        Message::DraftPressed => draft(cx),
        Message::MailtoPressed => mailto(cx),
        Message::PrintPressed => print(cx),
        Message::Printed(Printed::Sent) => {
            Action::Say(Severity::Notice, tr!(texts, "request-printed"))
        }
        Message::Printed(Printed::Opened) => {
            Action::Say(Severity::Notice, tr!(texts, "request-print-opened"))
        }
        Message::Printed(Printed::Failed(reason)) => {
            Action::Say(Severity::Error, tr!(texts, "open-failed", reason = reason))
        }
        Message::EmergencyPressed => {
            document::keep(&tr!(texts, "request-emergency-file"), document::emergency(cx), cx)
        }
        Message::DossierPressed => {
            document::keep(&tr!(texts, "request-dossier-file"), document::dossier(cx), cx)
        }
    }
}

fn print(cx: &Context) -> Action<super::Message> {
    let bytes = match document::letter(cx) {
        Ok(bytes) => bytes,
        Err(words) => return Action::Say(Severity::Error, words),
    };
    let name = document::default_path(&tr!(cx.texts, "request-file"), cx);
    let name = name.file_name().unwrap_or_default().to_string_lossy().into_owned();
    match document::save_beside(&name, &bytes, cx) {
        Ok(path) => {
            let printing = Task::perform(print::print(path), Message::Printed);
            Action::Run(printing.map(super::Message::Papers))
        }
        Err(error) => Action::Say(Severity::Error, cx.texts.store_error(&error)),
    }
}

/// The operator's address, if it is one.
fn operator(cx: &Context) -> Result<Mailbox, ComposeError> {
    mail::mailbox(cx.case.text(Field::OperatorEmail))
}

/// The letter as a message: text and PDF.
pub(super) fn message(
    from: &Mailbox,
    to: &Mailbox,
    is_draft: bool,
    cx: &Context,
) -> Result<Mail, String> {
    let bytes = document::letter(cx)?;
    let content = document::letter_content(cx);
    let file = document::default_path(&tr!(cx.texts, "request-file"), cx);
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let to = [to.clone()];
    let copy = [from.clone()];
    let outgoing = Outgoing {
        from,
        to: &to,
        // A copy for one's own files.
        cc: &copy,
        subject: &content.title,
        text: &content.to_text(),
        attachment: Some(Attachment { name: &name, kind: "application/pdf", bytes: &bytes }),
        at: Timestamp::now(),
    };
    let message = if is_draft { mail::draft(&outgoing) } else { mail::compose(&outgoing) };
    message.map_err(|error| cx.texts.compose_error(&error))
}

fn draft(cx: &Context) -> Action<super::Message> {
    let account = cx.account.as_ref().map(|account| account.from.as_str());
    let from = mail::mailbox(account.unwrap_or_else(|| cx.case.text(Field::Email)));
    let to = operator(cx);
    let made = match (from, to) {
        (Ok(from), Ok(to)) => message(&from, &to, true, cx),
        (Err(_), _) => Err(tr!(cx.texts, "request-no-sender")),
        (_, Err(_)) => Err(tr!(cx.texts, "request-no-recipient")),
    };
    let bytes = match made {
        Ok(message) => message.formatted(),
        Err(words) => return Action::Say(Severity::Warning, words),
    };
    let name = document::default_path(&tr!(cx.texts, "request-file"), cx).with_extension("eml");
    let name = name.file_name().unwrap_or_default().to_string_lossy().into_owned();
    match document::save_beside(&name, &bytes, cx) {
        Ok(path) => document::saved(&path, cx),
        Err(error) => Action::Say(Severity::Error, cx.texts.store_error(&error)),
    }
}

fn mailto(cx: &Context) -> Action<super::Message> {
    let to: Vec<Mailbox> = operator(cx).into_iter().collect();
    let content = document::letter_content(cx);
    let (link, _) = mail::mailto(&to, &[], &content.title, &content.to_text());
    Action::Open(Target::Mail(link))
}

/// Draws the part.
pub fn view(cx: &Context) -> Element<'_, Message> {
    let texts = &cx.texts;
    let letter = row![
        secondary("print-letter", tr!(texts, "request-print"), Some(Message::PrintPressed)),
        secondary("copy-letter", tr!(texts, "request-copy"), Some(Message::CopyPressed)),
        secondary("draft-letter", tr!(texts, "request-draft"), Some(Message::DraftPressed)),
        secondary("mailto-letter", tr!(texts, "request-mailto"), Some(Message::MailtoPressed)),
    ]
    .spacing(space::S)
    .wrap();
    let papers = row![
        secondary("emergency", tr!(texts, "request-emergency"), Some(Message::EmergencyPressed)),
        secondary("dossier", tr!(texts, "request-dossier"), Some(Message::DossierPressed)),
    ]
    .spacing(space::S)
    .wrap();
    column![
        body(tr!(texts, "request-hand-over")),
        letter,
        muted(tr!(texts, "request-mailto-hint")),
        body(tr!(texts, "request-papers")),
        papers,
    ]
    .spacing(space::S)
    .into()
}
