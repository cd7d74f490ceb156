//! Hands a message to the user's mail server (RFC 5321, RFC 6409).

use std::time::Duration;

use lettre::Message;
use lettre::address::Envelope;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension};
use lettre::transport::smtp::response::Response;
use lettre::transport::smtp::{self};
use thiserror::Error;

use super::{Account, Password, Security};

/// What was going on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Connecting, and the first words.
    Connect,
    /// Encrypting the connection.
    Encrypt,
    /// Logging in.
    Login,
    /// Naming the sender.
    Sender,
    /// Naming the recipients.
    Recipient,
    /// Handing over the message.
    Content,
}

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SendFault {
    /// No connection came about, or it broke; the reason.
    #[error("no connection: {0}")]
    Connection(String),
    /// No answer within the time.
    #[error("the server did not answer in time")]
    Timeout,
    /// The server offers no encryption, and none is not wanted.
    #[error("the server offers no STARTTLS")]
    NoStartTls,
    /// The encryption failed, or the certificate is not trusted; the reason.
    #[error("the connection cannot be encrypted: {0}")]
    Tls(String),
    /// A password would go over the network unprotected.
    #[error("the password would be sent unencrypted")]
    Unprotected,
    /// The server offers no way of logging in that is known here.
    #[error("the server offers no way to log in")]
    NoLogin,
    /// The server said no.
    #[error("the server answered {code} {text}")]
    Refused {
        /// What it was asked.
        stage: Stage,
        /// The reply code (RFC 5321 §4.2).
        code: u16,
        /// Its words.
        text: String,
    },
}

/// A message that was not sent, and what was said until then.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{fault}")]
pub struct SendError {
    /// What went wrong.
    pub fault: SendFault,
    /// What was said, `>` before our words and `<` before the server's; no passwords.
    pub transcript: Vec<String>,
}

/// What the server said when it took the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Its last words.
    pub reply: String,
    /// What was said; see [`SendError::transcript`].
    pub transcript: Vec<String>,
}

/// Sends a message. `limit` bounds each exchange with the server.
///
/// # Errors
/// [`SendError`]; the message was not taken.
pub async fn send(
    account: &Account,
    password: Option<&Password>,
    message: &Message,
    limit: Duration,
) -> Result<Receipt, SendError> {
    let mut session = Session { limit, transcript: Vec::new() };
    match session.deliver(account, password, message).await {
        Ok(reply) => Ok(Receipt { reply, transcript: session.transcript }),
        Err(fault) => Err(SendError { fault, transcript: session.transcript }),
    }
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
    let mut session = Session { limit, transcript: Vec::new() };
    match session.open(account, password).await {
        Ok(mut connection) => {
            session.leave(&mut connection).await;
            let reply = session.transcript.last().cloned().unwrap_or_default();
            Ok(Receipt { reply, transcript: session.transcript })
        }
        Err(fault) => Err(SendError { fault, transcript: session.transcript }),
    }
}

struct Session {
    limit: Duration,
    transcript: Vec<String>,
}

impl Session {
    async fn deliver(
        &mut self,
        account: &Account,
        password: Option<&Password>,
        message: &Message,
    ) -> Result<String, SendFault> {
        let mut connection = self.open(account, password).await?;
        let done = self.transact(&mut connection, message).await;
        self.leave(&mut connection).await;
        done
    }

    async fn transact(
        &mut self,
        connection: &mut AsyncSmtpConnection,
        message: &Message,
    ) -> Result<String, SendFault> {
        let envelope: &Envelope = message.envelope();
        let mail = Mail::new(envelope.from().cloned(), Vec::new());
        let said = mail.to_string();
        self.exchange(Stage::Sender, &said, connection.command(mail)).await?;
        for recipient in envelope.to() {
            let rcpt = Rcpt::new(recipient.clone(), Vec::new());
            let said = rcpt.to_string();
            self.exchange(Stage::Recipient, &said, connection.command(rcpt)).await?;
        }
        self.exchange(Stage::Content, "DATA", connection.command(Data)).await?;
        let bytes = message.formatted();
        let said = format!("({} bytes)", bytes.len());
        let reply = self.exchange(Stage::Content, &said, connection.message(&bytes)).await?;
        Ok(words(&reply))
    }

    async fn open(
        &mut self,
        account: &Account,
        password: Option<&Password>,
    ) -> Result<AsyncSmtpConnection, SendFault> {
        let logs_in = !account.login.is_empty();
        if logs_in && account.security == Security::None && !account.is_local() {
            return Err(SendFault::Unprotected);
        }
        let host = account.host.trim_start_matches('[').trim_end_matches(']');
        let tls =
            || TlsParameters::new(host.to_owned()).map_err(|error| SendFault::Tls(reason(&error)));
        let implicit = if account.security == Security::Tls { Some(tls()?) } else { None };
        let name = ClientId::default();
        self.transcript.push(format!("= {host}:{}", account.port));
        let connecting = AsyncSmtpConnection::connect_tokio1(
            (host, account.port),
            Some(self.limit),
            &name,
            implicit,
            None,
        );
        let connected = tokio::time::timeout(self.limit, connecting).await;
        let mut connection = match connected {
            Ok(Ok(connection)) => connection,
            Ok(Err(error)) => return Err(self.note(Stage::Connect, &error)),
            Err(_) => return Err(SendFault::Timeout),
        };
        self.transcript.push(format!("< {}", connection.server_info()));
        if account.security == Security::StartTls {
            if !connection.server_info().supports_feature(Extension::StartTls) {
                self.leave(&mut connection).await;
                return Err(SendFault::NoStartTls);
            }
            self.transcript.push("> STARTTLS".to_owned());
            let secured =
                tokio::time::timeout(self.limit, connection.starttls(tls()?, &name)).await;
            match secured {
                Ok(Ok(())) => {}
                Ok(Err(error)) => return Err(self.note(Stage::Encrypt, &error)),
                Err(_) => return Err(SendFault::Timeout),
            }
            self.transcript.push(format!("< {}", connection.server_info()));
        }
        if logs_in {
            let ways = [Mechanism::Plain, Mechanism::Login];
            let Some(way) = connection.server_info().get_auth_mechanism(&ways) else {
                self.leave(&mut connection).await;
                return Err(SendFault::NoLogin);
            };
            let secret = password.map(Password::reveal).unwrap_or_default();
            let credentials = Credentials::new(account.login.clone(), secret.to_owned());
            // The answer may repeat what was sent, so only its code and words are kept.
            let said = format!("AUTH {way} …");
            let ways = [way];
            self.exchange(Stage::Login, &said, connection.auth(&ways, &credentials)).await?;
        }
        Ok(connection)
    }

    /// One command and its answer.
    async fn exchange(
        &mut self,
        stage: Stage,
        said: &str,
        answer: impl Future<Output = Result<Response, smtp::Error>>,
    ) -> Result<Response, SendFault> {
        self.transcript.push(format!("> {said}"));
        match tokio::time::timeout(self.limit, answer).await {
            Ok(Ok(response)) => {
                self.transcript.push(format!("< {} {}", response.code(), words(&response)));
                Ok(response)
            }
            Ok(Err(error)) => Err(self.note(stage, &error)),
            Err(_) => Err(SendFault::Timeout),
        }
    }

    /// What an error of the library means.
    fn note(&mut self, stage: Stage, error: &smtp::Error) -> SendFault {
        let text = reason(error);
        if let Some(code) = error.status() {
            self.transcript.push(format!("< {text}"));
            let code = code.to_string().parse().unwrap_or_default();
            return SendFault::Refused { stage, code, text };
        }
        self.transcript.push(format!("! {text}"));
        if error.is_timeout() {
            SendFault::Timeout
        } else if error.is_tls() || stage == Stage::Encrypt {
            SendFault::Tls(text)
        } else {
            SendFault::Connection(text)
        }
    }

    /// What became of the message is known by now; a server that does not say goodbye is left.
    async fn leave(&self, connection: &mut AsyncSmtpConnection) {
        let goodbye = self.limit.min(Duration::from_secs(2));
        let _ = tokio::time::timeout(goodbye, connection.abort()).await;
    }
}

fn words(response: &Response) -> String {
    let lines: Vec<&str> = response.message().collect();
    lines.join(" ")
}

/// The reason itself, without the library's layers around it.
fn reason(error: &smtp::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}
