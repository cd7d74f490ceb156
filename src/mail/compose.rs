//! Composes messages (RFC 5322), such that nothing typed can add a header.

use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment as Part, Mailbox, Message, MultiPart, SinglePart};
use lettre::{Address, message};
use thiserror::Error;

use crate::model::HostName;

/// Longer subjects help nobody.
const MAX_SUBJECT: usize = 300;

/// A file that goes with a message.
#[derive(Debug, Clone, Copy)]
pub struct Attachment<'a> {
    /// What it is called.
    pub name: &'a str,
    /// Its media type, such as `application/pdf`.
    pub kind: &'a str,
    /// What it holds.
    pub bytes: &'a [u8],
}

/// A message to be sent.
#[derive(Debug, Clone)]
pub struct Outgoing<'a> {
    /// Who sends it.
    pub from: &'a Mailbox,
    /// To whom.
    pub to: &'a [Mailbox],
    /// To whom as well.
    pub cc: &'a [Mailbox],
    /// What it is about.
    pub subject: &'a str,
    /// What it says.
    pub text: &'a str,
    /// What goes with it.
    pub attachment: Option<Attachment<'a>>,
    /// When it is written.
    pub at: Timestamp,
}

/// Why a message cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ComposeError {
    /// Something that is no e-mail address.
    #[error("\"{0}\" is no e-mail address")]
    Address(String),
    /// There is nobody to send it to.
    #[error("the message has no recipient")]
    NoRecipient,
    /// The mail library refused it; its reason.
    #[error("the message cannot be written: {0}")]
    Refused(String),
}

/// Reads an address, bare or as `Name <user@domain>`. The domain may be international; the part
/// before the @ may not (that takes RFC 6531, which few servers have).
///
/// # Errors
/// [`ComposeError::Address`] with the text as typed.
pub fn mailbox(text: &str) -> Result<Mailbox, ComposeError> {
    let wrong = || ComposeError::Address(plain(text));
    // A line end here is an attempt to add a header, or an accident; neither is mended silently.
    if text.trim().chars().any(char::is_control) {
        return Err(wrong());
    }
    let text = text.trim();
    let (name, address) = match text.strip_suffix('>').and_then(|rest| rest.rsplit_once('<')) {
        Some((name, address)) => (plain(name.trim().trim_matches('"')), address.trim()),
        None => (String::new(), text),
    };
    let (user, domain) = address.rsplit_once('@').ok_or_else(wrong)?;
    if !user.is_ascii() || user.is_empty() || domain.contains(['/', ':', '@', ' ', '<', '>']) {
        return Err(wrong());
    }
    let domain = HostName::parse(domain).map_err(|_| wrong())?;
    let address = Address::new(user, domain.as_str()).map_err(|_| wrong())?;
    Ok(Mailbox::new(Some(name).filter(|name| !name.is_empty()), address))
}

/// Writes a message.
///
/// # Errors
/// [`ComposeError`] without a recipient, or if the mail library refuses a part.
pub fn compose(outgoing: &Outgoing) -> Result<Message, ComposeError> {
    build(outgoing, false)
}

/// Writes a message that mail programs open for the user to send.
///
/// # Errors
/// As for [`compose`].
pub fn draft(outgoing: &Outgoing) -> Result<Message, ComposeError> {
    build(outgoing, true)
}

fn build(outgoing: &Outgoing, draft: bool) -> Result<Message, ComposeError> {
    if outgoing.to.is_empty() {
        return Err(ComposeError::NoRecipient);
    }
    let since = u64::try_from(outgoing.at.as_second()).unwrap_or_default();
    let at = SystemTime::UNIX_EPOCH + Duration::from_secs(since);
    let domain = outgoing.from.email.domain();
    // Unique by its time, and it tells nothing of this computer.
    let id = format!("<{}.{}@{domain}>", outgoing.at.as_nanosecond(), std::process::id());
    let mut builder = message::MessageBuilder::new()
        .from(outgoing.from.clone())
        .subject(subject(outgoing.subject))
        .date(at)
        .message_id(Some(id));
    for to in outgoing.to {
        builder = builder.to(to.clone());
    }
    for cc in outgoing.cc {
        builder = builder.cc(cc.clone());
    }
    if draft {
        // Outlook and others open such a file in the window for new messages.
        let name = HeaderName::new_from_ascii_str("X-Unsent");
        builder = builder.raw_header(HeaderValue::new(name, "1".to_owned()));
    }
    let text = SinglePart::plain(outgoing.text.to_owned());
    let refused = |reason: String| ComposeError::Refused(reason);
    let message = match &outgoing.attachment {
        None => builder.singlepart(text),
        Some(file) => {
            let kind: ContentType =
                file.kind.parse().map_err(|error| refused(format!("{error}")))?;
            let part = Part::new(plain(file.name)).body(file.bytes.to_vec(), kind);
            builder.multipart(MultiPart::mixed().singlepart(text).singlepart(part))
        }
    };
    message.map_err(|error| refused(error.to_string()))
}

fn subject(text: &str) -> String {
    plain(text).chars().take(MAX_SUBJECT).collect()
}

/// On one line, without control characters.
fn plain(text: &str) -> String {
    let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(from: &str, subject: &str, text: &str, file: &str) -> String {
        let from = mailbox(from).unwrap();
        let to = [mailbox("dns@isp.example").unwrap()];
        let message = compose(&Outgoing {
            from: &from,
            to: &to,
            cc: &[],
            subject,
            text,
            attachment: Some(Attachment { name: file, kind: "application/pdf", bytes: b"%PDF" }),
            at: Timestamp::UNIX_EPOCH,
        });
        String::from_utf8(message.unwrap().formatted()).unwrap()
    }

    #[test]
    fn reads_addresses_as_people_write_them() {
        let read = |text: &str| mailbox(text).map(|mailbox| mailbox.to_string());
        assert_eq!(read(" it@company.com ").unwrap(), "it@company.com");
        assert_eq!(read("it@www.company.com").unwrap(), "it@www.company.com");
        assert_eq!(read("Zoë <it@société.example>").unwrap(), "Zoë <it@xn--socit-esab.example>");
        for wrong in [
            "",
            "company.com",
            "a@b@c.com",
            "é@company.com",
            "a@company.com\nBcc: x@y.zz",
            "a b@company.com",
            "@company.com",
            "it@",
            "it@https://company.com",
        ] {
            assert!(mailbox(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_message_needs_a_recipient() {
        let from = mailbox("it@company.com").unwrap();
        let outgoing = Outgoing {
            from: &from,
            to: &[],
            cc: &[],
            subject: "",
            text: "",
            attachment: None,
            at: Timestamp::UNIX_EPOCH,
        };
        assert_eq!(compose(&outgoing).unwrap_err(), ComposeError::NoRecipient);
    }

    #[test]
    fn a_draft_says_that_it_is_one() {
        let from = mailbox("it@company.com").unwrap();
        let to = [from.clone()];
        let outgoing = Outgoing {
            from: &from,
            to: &to,
            cc: &[],
            subject: "MX",
            text: "é",
            attachment: None,
            at: Timestamp::UNIX_EPOCH,
        };
        let text = |message: Message| String::from_utf8(message.formatted()).unwrap();
        assert!(text(draft(&outgoing).unwrap()).contains("X-Unsent: 1\r\n"));
        assert!(!text(compose(&outgoing).unwrap()).contains("X-Unsent"));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

        #[test]
        fn nothing_typed_adds_a_header(
            subject in "[\\PC\r\n\u{0}\u{2028}]{0,80}",
            name in "[\\PC]{0,40}",
            file in "[\\PC\r\n\"]{0,40}",
        ) {
            let evil = format!("{subject}\r\nBcc: evil@bad.example\r\n\r\nX");
            let from = format!("{} <it@company.com>", name.replace(['<', '>'], ""));
            prop_assume!(mailbox(&from).is_ok());
            let text = written(&from, &evil, "Text", &format!("{file}\r\nX-Evil: 1"));
            let (head, _) = text.split_once("\r\n\r\n").unwrap();
            let names: Vec<&str> = head
                .split("\r\n")
                .filter(|line| !line.starts_with([' ', '\t']))
                .map(|line| line.split(':').next().unwrap())
                .collect();
            let mut sorted = names.clone();
            sorted.sort_unstable();
            prop_assert_eq!(sorted,
                ["Content-Type", "Date", "From", "MIME-Version", "Message-ID", "Subject", "To"]);
            prop_assert!(!text.contains("\r\nX-Evil"), "{}", text);
        }
    }
}
