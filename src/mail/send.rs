//! Hands a message to the user's mail server (RFC 5321, RFC 6409).

use std::time::Duration;

use lettre::Message;

use super::session::{Route, Session};
use super::{Receipt, SendError, Target};

/// Sends a message. `limit` bounds each exchange with the server.
///
/// # Errors
/// [`SendError`]; the message was not taken, or the answer to it was lost.
pub async fn send(
    target: &Target,
    message: &Message,
    limit: Duration,
) -> Result<Receipt, SendError> {
    let mut session = Session::new(limit, None);
    let outcome = session.deliver(&Route::to(target), message).await;
    session.end(outcome)
}

/// Connects and logs in, and sends nothing.
///
/// # Errors
/// [`SendError`] as sending would give it.
pub async fn try_out(target: &Target, limit: Duration) -> Result<Receipt, SendError> {
    let mut session = Session::new(limit, None);
    let outcome = session.call(&Route::to(target)).await;
    session.end(outcome)
}
