//! The message that tests the way through a smart host.

use jiff::Timestamp;

use super::{Account, ComposeError, Mailbox, Message, Outgoing, Security, Token, compose};
use crate::i18n::{Catalog, tr};
use crate::model::ServiceProfile;

/// The account for the service's smart host; `None`: it has none. Without a login it is spoken
/// to as mail servers speak to each other.
#[must_use]
pub fn smart_host(service: &ServiceProfile, login: &str) -> Option<Account> {
    let host = service.outbound.first()?;
    let security = match (host.port, login.is_empty()) {
        (465, _) => Security::Tls,
        (_, true) => Security::Offered,
        (_, false) => Security::StartTls,
    };
    Some(Account {
        host: host.host.to_string(),
        port: host.port,
        security,
        login: login.to_owned(),
        from: String::new(),
    })
}

/// Writes a message that carries a token, to be known again by its echo.
///
/// # Errors
/// [`ComposeError`] if the mail library refuses a part.
pub fn test_message(
    from: &Mailbox,
    to: &Mailbox,
    through: &Account,
    token: &Token,
    service: &ServiceProfile,
    texts: &Catalog,
) -> Result<Message, ComposeError> {
    let text = tr!(
        texts,
        "trial-text",
        token = token.as_str(),
        server = through.host.as_str(),
        service = service.name_in(texts.language())
    );
    compose(&Outgoing {
        from,
        to: std::slice::from_ref(to),
        cc: &[],
        subject: &tr!(texts, "trial-subject", token = token.as_str()),
        text: &text,
        attachment: None,
        at: Timestamp::now(),
    })
}
