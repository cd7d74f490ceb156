//! Tries whether mail goes through a server: the envelope alone, or a whole message.

use std::net::SocketAddr;
use std::time::Duration;

use lettre::Message;
use lettre::address::Envelope;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::Instant;

use super::session::{Route, Session};
use super::{Account, Mailbox, Password, Receipt, SendError, SendFault};

/// The waits between attempts, as mail servers make them (RFC 5321 §4.5.4.1 asks for half an
/// hour; whoever waits in front of a screen deserves a sooner look).
const WAITS: [u64; 4] = [60, 120, 180, 300];

/// What is tried.
#[derive(Debug, Clone)]
pub enum Trial {
    /// Whether the server would take mail from this sender to this recipient; no mail is sent.
    Envelope {
        /// The sender.
        from: Box<Mailbox>,
        /// The recipient.
        to: Box<Mailbox>,
    },
    /// Whether this message is taken.
    Message(Box<Message>),
}

/// How long to go on when the server asks to come back later (a 4yz reply, RFC 5321 §4.2.1): as
/// greylisting does with strangers (RFC 6647).
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// Altogether; zero: one attempt.
    pub limit: Duration,
    /// Between two attempts; none: a minute, then longer.
    pub every: Option<Duration>,
}

impl Patience {
    /// The wait after so many attempts; `None`: it is time to give up.
    fn wait(self, attempts: usize, passed: Duration) -> Option<Duration> {
        let at = attempts.saturating_sub(1).min(WAITS.len() - 1);
        let wait = self.every.unwrap_or(Duration::from_secs(WAITS[at]));
        (passed + wait <= self.limit).then_some(wait)
    }
}

/// What happens in a trial.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// Something was said; see [`SendError::transcript`].
    Said(String),
    /// The server asked to come back later; how long it is waited.
    Waits(Duration),
}

/// How a trial ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// How the last attempt ended.
    pub result: Result<Receipt, SendError>,
    /// How many there were.
    pub attempts: usize,
}

/// A mail server, and the way to it.
#[derive(Debug, Clone)]
pub struct Target {
    /// The server, and how to log in.
    pub account: Account,
    /// The password, if it is needed.
    pub password: Option<Password>,
    /// Where the server is, as the resolvers say that the user named; empty: they know no address.
    /// None: the system is asked.
    pub addresses: Option<Vec<SocketAddr>>,
}

/// Tries it, and again where the server asks for that. `limit` bounds each exchange.
pub async fn try_mail(
    target: &Target,
    trial: &Trial,
    patience: Patience,
    limit: Duration,
    progress: &UnboundedSender<Progress>,
) -> Outcome {
    let begun = Instant::now();
    let mut attempts = 0;
    loop {
        attempts += 1;
        let (said, lines) = unbounded_channel();
        let (result, ()) = tokio::join!(once(target, trial, limit, said), pass(lines, progress));
        let later = result.as_ref().err().is_some_and(|error| error.fault.is_temporary());
        let wait = if later { patience.wait(attempts, begun.elapsed()) } else { None };
        let Some(wait) = wait else { return Outcome { result, attempts } };
        // Nobody has to listen.
        let _ = progress.send(Progress::Waits(wait));
        tokio::time::sleep(wait).await;
    }
}

async fn pass(mut lines: UnboundedReceiver<String>, progress: &UnboundedSender<Progress>) {
    while let Some(line) = lines.recv().await {
        let _ = progress.send(Progress::Said(line));
    }
}

async fn once(
    target: &Target,
    trial: &Trial,
    limit: Duration,
    said: UnboundedSender<String>,
) -> Result<Receipt, SendError> {
    let route = Route::to(target);
    let mut session = Session::new(limit, Some(said));
    let outcome = match trial {
        Trial::Message(message) => session.deliver(&route, message).await,
        Trial::Envelope { from, to } => {
            match Envelope::new(Some(from.email.clone()), vec![to.email.clone()]) {
                Ok(envelope) => session.knock(&route, &envelope).await,
                Err(error) => Err(SendFault::Connection(error.to_string())),
            }
        }
    };
    session.end(outcome)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_longer_each_time_and_gives_up_in_time() {
        let patience = Patience { limit: Duration::from_secs(400), every: None };
        let wait = |attempts, passed| patience.wait(attempts, Duration::from_secs(passed));
        assert_eq!(wait(1, 0), Some(Duration::from_secs(60)));
        assert_eq!(wait(2, 60), Some(Duration::from_secs(120)));
        assert_eq!(wait(3, 180), Some(Duration::from_secs(180)));
        assert_eq!(wait(4, 360), None);
        assert_eq!(wait(99, 50), Some(Duration::from_secs(300)));
        let once = Patience { limit: Duration::ZERO, every: None };
        assert_eq!(once.wait(1, Duration::ZERO), None);
    }
}
