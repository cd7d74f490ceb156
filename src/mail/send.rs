//! Hands a message to the user's mail server (RFC 5321, RFC 6409).

use std::time::Duration;

use lettre::Message;

use super::session::{Route, Session};
use super::{Account, Password, Receipt, SendError};

/// Sends a message. `limit` bounds each exchange with the server.
///
/// # Errors
/// [`SendError`]; the message was not taken, or the answer to it was lost.
pub async fn send(
    account: &Account,
    password: Option<&Password>,
    message: &Message,
    limit: Duration,
) -> Result<Receipt, SendError> {
    let mut session = Session::new(limit, None);
    let outcome = session.deliver(&Route::of(account, password), message).await;
    session.end(outcome)
}

/// Connects and logs in, and sends nothing.
///
/// # Errors
/// [`SendError`] as sending would give it.
pub async fn try_out(
    account: &Account,
    password: Option<&Password>,
    limit: Duration,
) -> Result<Receipt, SendError> {
    let mut session = Session::new(limit, None);
    let outcome = session.call(&Route::of(account, password)).await;
    session.end(outcome)
}
