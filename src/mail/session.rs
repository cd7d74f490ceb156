//! The conversation with a mail server (RFC 5321, RFC 3207, RFC 4954).

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::Duration;

use lettre::Message;
use lettre::address::Envelope;
use lettre::transport::smtp;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
#[allow(deprecated)] // As in `Encrypted`.
use lettre::transport::smtp::client::AsyncNetworkStream;
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, ServerInfo};
use lettre::transport::smtp::response::Response;
use tokio::sync::mpsc::UnboundedSender;

use super::redact::Secrets;
use super::stream::{Bounded, Budget, Encrypted, connect};
use super::{Account, Password, Receipt, Security, SendError, SendFault, Stage, Target};

/// The way to a mail server.
#[derive(Debug, Clone, Copy)]
pub(super) struct Route<'a> {
    pub(super) account: &'a Account,
    pub(super) password: Option<&'a Password>,
    /// Where the server is; none: the system is asked.
    pub(super) addresses: Option<&'a [SocketAddr]>,
}

impl<'a> Route<'a> {
    pub(super) fn to(target: &'a Target) -> Self {
        let Target { account, password, addresses } = target;
        Self { account, password: password.as_ref(), addresses: addresses.as_deref() }
    }
}

/// A conversation with a mail server, and what was said in it.
pub(super) struct Session {
    limit: Duration,
    transcript: Vec<String>,
    listener: Option<UnboundedSender<String>>,
    secrets: Secrets,
    budget: Budget,
}

impl Session {
    /// `limit` bounds each exchange; every line said goes to the listener at once.
    pub(super) fn new(limit: Duration, listener: Option<UnboundedSender<String>>) -> Self {
        Self {
            limit,
            transcript: Vec::new(),
            listener,
            secrets: Secrets::default(),
            budget: Budget::default(),
        }
    }

    /// What was said, for good or bad.
    pub(super) fn end(self, outcome: Result<String, SendFault>) -> Result<Receipt, SendError> {
        match outcome {
            Ok(reply) => Ok(Receipt { reply, transcript: self.transcript }),
            Err(fault) => Err(SendError { fault, transcript: self.transcript }),
        }
    }

    fn hear(&mut self, line: &str) {
        let line = self.secrets.hide(line);
        if let Some(listener) = &self.listener {
            // Where nobody listens any more, the lines are kept all the same.
            let _ = listener.send(line.clone());
        }
        self.transcript.push(line);
    }

    /// Connects, logs in and leaves again; the server's last words.
    pub(super) async fn call(&mut self, route: &Route<'_>) -> Result<String, SendFault> {
        let mut connection = self.open(route).await?;
        self.leave(&mut connection).await;
        Ok(self.transcript.last().cloned().unwrap_or_default())
    }

    /// Names sender and recipient, and leaves without a message; the server's last words.
    pub(super) async fn knock(
        &mut self,
        route: &Route<'_>,
        envelope: &Envelope,
    ) -> Result<String, SendFault> {
        let mut connection = self.open(route).await?;
        let done = self.name(&mut connection, envelope).await;
        self.leave(&mut connection).await;
        done
    }

    /// Hands over a message; the server's last words.
    pub(super) async fn deliver(
        &mut self,
        route: &Route<'_>,
        message: &Message,
    ) -> Result<String, SendFault> {
        let mut connection = self.open(route).await?;
        let done = self.transact(&mut connection, message).await;
        self.leave(&mut connection).await;
        done
    }

    async fn transact(
        &mut self,
        connection: &mut AsyncSmtpConnection,
        message: &Message,
    ) -> Result<String, SendFault> {
        self.name(connection, message.envelope()).await?;
        self.exchange(Stage::Content, "DATA", connection.command(Data)).await?;
        let bytes = message.formatted();
        let said = format!("({} bytes)", bytes.len());
        self.exchange(Stage::Content, &said, connection.message(&bytes)).await
    }

    async fn name(
        &mut self,
        connection: &mut AsyncSmtpConnection,
        envelope: &Envelope,
    ) -> Result<String, SendFault> {
        let mail = Mail::new(envelope.from().cloned(), Vec::new());
        let said = mail.to_string();
        let mut reply = self.exchange(Stage::Sender, &said, connection.command(mail)).await?;
        for recipient in envelope.to() {
            let rcpt = Rcpt::new(recipient.clone(), Vec::new());
            let said = rcpt.to_string();
            reply = self.exchange(Stage::Recipient, &said, connection.command(rcpt)).await?;
        }
        Ok(reply)
    }

    async fn open(&mut self, route: &Route<'_>) -> Result<AsyncSmtpConnection, SendFault> {
        let account = route.account;
        self.secrets = Secrets::of(account, route.password);
        let logs_in = !account.login.is_empty();
        let is_safe = matches!(account.security, Security::StartTls | Security::Tls);
        if logs_in && !is_safe && !account.is_local() {
            return Err(SendFault::Unprotected);
        }
        let host = account.host.trim_start_matches('[').trim_end_matches(']');
        let tls = || {
            TlsParameters::builder(host.to_owned())
                // Whoever would go on unencrypted gains nothing by refusing a certificate.
                .dangerous_accept_invalid_certs(account.security == Security::Offered)
                .dangerous_accept_invalid_hostnames(account.security == Security::Offered)
                .build()
                .map_err(|error| SendFault::Tls(reason(&error)))
        };
        let implicit = if account.security == Security::Tls { Some(tls()?) } else { None };
        let name = ClientId::default();
        let mut connection = self.dial(route, host, implicit).await?;
        let is_offered = connection.server_info().supports_feature(Extension::StartTls);
        if account.security == Security::StartTls && !is_offered {
            self.leave(&mut connection).await;
            return Err(SendFault::NoStartTls);
        }
        if is_offered && matches!(account.security, Security::StartTls | Security::Offered) {
            self.hear("> STARTTLS");
            self.budget.renew();
            let secured =
                tokio::time::timeout(self.limit, connection.starttls(tls()?, &name)).await;
            match secured {
                Ok(Ok(())) => self.hear(&format!("< {}", introduction(connection.server_info()))),
                Ok(Err(error)) => {
                    let fault = self.note(Stage::Encrypt, &error);
                    if account.security == Security::StartTls || self.budget.is_spent() {
                        return Err(fault);
                    }
                    // Mail servers would sooner go on in the clear than not at all (RFC 7435 §3).
                    connection = self.dial(route, host, None).await?;
                }
                Err(_) => return Err(SendFault::Timeout),
            }
        }
        if logs_in {
            let ways = [Mechanism::Plain, Mechanism::Login];
            let Some(way) = connection.server_info().get_auth_mechanism(&ways) else {
                self.leave(&mut connection).await;
                return Err(SendFault::NoLogin);
            };
            let secret = route.password.map(Password::reveal).unwrap_or_default();
            let credentials = Credentials::new(account.login.clone(), secret.to_owned());
            // The answer may repeat what was sent.
            let said = format!("AUTH {way} …");
            let ways = [way];
            self.exchange(Stage::Login, &said, connection.auth(&ways, &credentials)).await?;
        }
        Ok(connection)
    }

    /// Connects, and lets the server introduce itself.
    async fn dial(
        &mut self,
        route: &Route<'_>,
        host: &str,
        tls: Option<TlsParameters>,
    ) -> Result<AsyncSmtpConnection, SendFault> {
        if route.addresses.is_some_and(<[_]>::is_empty) {
            return Err(SendFault::NoAddress(host.to_owned()));
        }
        self.hear(&format!("= {host}:{}", route.account.port));
        let greeted = tokio::time::timeout(self.limit, self.greet(route, host, tls)).await;
        let connection = greeted.unwrap_or(Err(SendFault::Timeout))?;
        self.hear(&format!("< {}", introduction(connection.server_info())));
        Ok(connection)
    }

    /// Connects at the addresses known, else at those that the system finds, and listens to the
    /// first words.
    async fn greet(
        &mut self,
        route: &Route<'_>,
        host: &str,
        tls: Option<TlsParameters>,
    ) -> Result<AsyncSmtpConnection, SendFault> {
        let found = match route.addresses {
            Some(addresses) => Ok(addresses.to_vec()),
            None => tokio::net::lookup_host((host, route.account.port)).await.map(Vec::from_iter),
        };
        let connected = match found {
            Ok(addresses) => connect(addresses.into_iter(), self.limit).await,
            Err(error) => Err(error),
        };
        let stream = match connected {
            Ok(stream) => stream,
            Err(error) => {
                self.hear(&format!("! {error}"));
                let is_late = error.kind() == ErrorKind::TimedOut;
                let fault = || SendFault::Connection(error.to_string());
                return Err(if is_late { SendFault::Timeout } else { fault() });
            }
        };
        self.budget.renew();
        let begun = begin(Bounded::new(stream, self.budget.clone()), tls).await;
        begun.map_err(|error| self.note(Stage::Connect, &error))
    }

    /// One command and the words of its answer.
    async fn exchange(
        &mut self,
        stage: Stage,
        said: &str,
        answer: impl Future<Output = Result<Response, smtp::Error>>,
    ) -> Result<String, SendFault> {
        // The library writes commands with their line end.
        self.hear(&format!("> {}", said.trim_end()));
        self.budget.renew();
        match tokio::time::timeout(self.limit, answer).await {
            Ok(Ok(response)) => {
                let words = self.secrets.hide(&words(&response));
                self.hear(&format!("< {} {words}", response.code()));
                Ok(words)
            }
            Ok(Err(error)) => Err(self.note(stage, &error)),
            Err(_) => Err(SendFault::Timeout),
        }
    }

    /// What an error of the library means.
    fn note(&mut self, stage: Stage, error: &smtp::Error) -> SendFault {
        let text = self.secrets.hide(&reason(error));
        if let Some(code) = error.status() {
            let number = code.to_string();
            let before = if text.starts_with(&number) { "" } else { &format!("{number} ") };
            self.hear(&format!("< {before}{text}"));
            let code = number.parse().unwrap_or_default();
            return SendFault::Refused { stage, code, text };
        }
        self.hear(&format!("! {text}"));
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

/// Listens to the greeting, and greets; encrypted from the first byte where that is wanted.
async fn begin(
    stream: Bounded,
    tls: Option<TlsParameters>,
) -> Result<AsyncSmtpConnection, smtp::Error> {
    let name = ClientId::default();
    let Some(tls) = tls else {
        return AsyncSmtpConnection::connect_with_transport(Box::new(stream), &name).await;
    };
    #[allow(deprecated)] // As in `Encrypted`.
    let mut stream = AsyncNetworkStream::use_existing_tokio1(Box::new(stream));
    stream.upgrade_tls(tls).await?;
    AsyncSmtpConnection::connect_with_transport(Box::new(Encrypted(stream)), &name).await
}

/// What a server says of itself, as it says it.
fn introduction(server: &ServerInfo) -> String {
    let known = [Extension::EightBitMime, Extension::SmtpUtfEight, Extension::StartTls];
    let logins = [Mechanism::Plain, Mechanism::Login, Mechanism::Xoauth2];
    let known = known.into_iter().chain(logins.map(Extension::Authentication));
    let offered = known.filter(|extension| server.supports_feature(*extension));
    let words = offered.map(|extension| extension.to_string());
    std::iter::once(server.name().to_owned()).chain(words).collect::<Vec<_>>().join(", ")
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
