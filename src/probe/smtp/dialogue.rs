//! The conversation: greeting, EHLO or HELO, STARTTLS, QUIT.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout_at};

use super::tls::{Trust, secure};
use super::transcript::Transcript;
use super::wire::{Fault, Wire};
use crate::model::{
    CertificateState, ConnectFault, End, EndpointObservation, Reply, Target, TlsObservation,
};

/// Nobody waits longer than this for a farewell.
const FAREWELL: Duration = Duration::from_millis(500);
/// For a greeting over a connection whose end is all that matters.
const GREETING: Duration = Duration::from_secs(60);
/// The most service extensions that are kept.
const MAX_CAPABILITIES: usize = 64;

/// What a conversation may take.
#[derive(Debug, Clone, Copy)]
pub(in crate::probe) struct Times {
    /// For the connection.
    pub(in crate::probe) connect: Duration,
    /// For the greeting, once connected.
    pub(in crate::probe) greeting: Duration,
    /// The end of everything.
    pub(in crate::probe) until: Instant,
}

/// Connects to one address of a host and talks to what answers there.
pub(in crate::probe) async fn talk(
    target: &Target,
    address: IpAddr,
    times: Times,
    trust: &Arc<Trust>,
) -> EndpointObservation {
    let begun = Instant::now();
    let mut log = Transcript::new(begun);
    let mut seen =
        EndpointObservation::new(target.host.clone(), Some(address), target.port, End::Silent);
    let to = SocketAddr::new(address, target.port);
    log.event(format!("connecting to {to}"));
    let until = times.until.min(begun + times.connect);
    match connect(to, until).await {
        Ok(stream) => {
            seen.connect_ms = Some(log.elapsed_ms());
            log.event("connected");
            let own = stream.local_addr().map(|own| own.ip()).ok();
            seen.is_near = own == Some(address);
            let mut talk = Talk { seen, log, target, times, trust, own };
            // With the state of TLS it is large, and there may be hundreds.
            Box::pin(talk.all(stream)).await;
            (seen, log) = (talk.seen, talk.log);
        }
        Err((fault, words)) => {
            log.event(&*words);
            seen.end = fault.map_or(End::Closed, |fault| End::NotConnected(fault, words));
        }
    }
    seen.elapsed_ms = log.elapsed_ms();
    seen.transcript = log.finish();
    seen
}

/// Connects. No fault where a connection stood already when it was reset.
async fn connect(
    to: SocketAddr,
    until: Instant,
) -> Result<TcpStream, (Option<ConnectFault>, String)> {
    match timeout_at(until, TcpStream::connect(to)).await {
        Ok(Ok(stream)) => Ok(stream),
        Ok(Err(error)) => Err((connect_fault(&error), error.to_string())),
        Err(_) => Err((Some(ConnectFault::TimedOut), "no answer within the time".to_owned())),
    }
}

/// What the system's error means. Codes that the standard library has no kind for are few: they
/// are told as they are.
fn connect_fault(error: &io::Error) -> Option<ConnectFault> {
    use io::ErrorKind;
    let fault = match error.kind() {
        // A reset in answer to the first packet is told as a refusal; so the answer was another.
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe => {
            return None;
        }
        ErrorKind::ConnectionRefused => ConnectFault::Refused,
        ErrorKind::TimedOut => ConnectFault::TimedOut,
        ErrorKind::HostUnreachable
        | ErrorKind::NetworkUnreachable
        | ErrorKind::NetworkDown
        | ErrorKind::AddrNotAvailable
        // A link-local address of no known link, and families that the system has not.
        | ErrorKind::InvalidInput
        | ErrorKind::Unsupported => ConnectFault::NoRoute,
        ErrorKind::PermissionDenied => ConnectFault::Forbidden,
        _ => ConnectFault::Other,
    };
    Some(fault)
}

/// Talks over a connection that stands already, and may be none of the network.
pub(crate) async fn talk_over<S: AsyncRead + AsyncWrite + Unpin>(
    target: &Target,
    stream: S,
    until: Instant,
) -> EndpointObservation {
    let trust = Arc::new(Trust::default());
    let times = Times { connect: FAREWELL, greeting: GREETING, until };
    let seen = EndpointObservation::new(target.host.clone(), None, target.port, End::Silent);
    let log = Transcript::new(Instant::now());
    let mut talk = Talk { seen, log, target, times, trust: &trust, own: None };
    talk.all(stream).await;
    let Talk { mut seen, log, .. } = talk;
    seen.elapsed_ms = log.elapsed_ms();
    seen.transcript = log.finish();
    seen
}

struct Talk<'a> {
    seen: EndpointObservation,
    log: Transcript,
    target: &'a Target,
    times: Times,
    trust: &'a Arc<Trust>,
    own: Option<IpAddr>,
}

impl Talk<'_> {
    async fn all<S: AsyncRead + AsyncWrite + Unpin>(&mut self, stream: S) {
        if !self.target.is_implicit_tls() {
            return self.converse(stream).await;
        }
        let until = self.times.until.min(Instant::now() + self.times.greeting);
        let (secured, tls) = secure(stream, &self.target.host, self.trust, until).await;
        self.note_tls(tls);
        match secured {
            Some(stream) => self.converse(stream).await,
            None if Instant::now() >= until => self.seen.end = End::Silent,
            None => {
                let detail = self.seen.tls.detail.as_deref().unwrap_or_default();
                let is_gone = detail.contains("eof") || detail.contains("reset");
                self.seen.end = if is_gone { End::Closed } else { End::NoReply };
            }
        }
    }

    async fn converse<S: AsyncRead + AsyncWrite + Unpin>(&mut self, stream: S) {
        let mut wire = Wire::new(stream);
        let until = self.times.until.min(Instant::now() + self.times.greeting);
        let greeted = wire.reply(&mut self.log, until).await;
        self.seen.banner = wire.take_heard();
        match greeted {
            Ok(reply) => {
                let is_welcome = reply.is_positive() || reply.code == 0;
                self.seen.greeting = Some(reply);
                if !is_welcome {
                    self.seen.end = End::Finished;
                    return self.quit(&mut wire).await;
                }
            }
            Err(fault) => return self.ended(&fault),
        }
        match self.hello(&mut wire).await {
            Ok(reply) => {
                if reply.is_positive() && self.seen.tls.handshake.is_none() {
                    self.seen.tls.offered = offers(&self.seen.capabilities, "STARTTLS");
                }
                let is_offered = reply.is_positive() && self.seen.tls.offered;
                self.seen.hello = Some(reply);
                self.seen.end = End::Finished;
                if is_offered && self.seen.tls.handshake.is_none() {
                    self.start_tls(wire).await;
                } else {
                    self.quit(&mut wire).await;
                }
            }
            Err(fault) => self.ended(&fault),
        }
    }

    /// EHLO, and HELO where the server is too old for that (RFC 5321 §3.2).
    async fn hello<S: AsyncRead + AsyncWrite + Unpin>(
        &mut self,
        wire: &mut Wire<S>,
    ) -> Result<Reply, Fault> {
        let name = self.own_name();
        let reply = self.ask(wire, &format!("EHLO {name}")).await?;
        if matches!(reply.code, 500..=504 | 530) {
            return self.ask(wire, &format!("HELO {name}")).await;
        }
        if reply.is_positive() {
            let words = reply.lines.iter().skip(1).map(|line| line.trim().to_owned());
            let words = words.filter(|line| !line.is_empty());
            self.seen.capabilities = words.take(MAX_CAPABILITIES).collect();
        }
        Ok(reply)
    }

    /// Our address as a literal: a name would have to be true (RFC 5321 §4.1.4).
    fn own_name(&self) -> String {
        match self.own.map(|own| own.to_canonical()) {
            Some(IpAddr::V4(v4)) => format!("[{v4}]"),
            Some(IpAddr::V6(v6)) => format!("[IPv6:{v6}]"),
            None => "[127.0.0.1]".to_owned(),
        }
    }

    async fn ask<S: AsyncRead + AsyncWrite + Unpin>(
        &mut self,
        wire: &mut Wire<S>,
        command: &str,
    ) -> Result<Reply, Fault> {
        wire.say(command, &mut self.log, self.times.until).await?;
        wire.reply(&mut self.log, self.times.until).await
    }

    async fn start_tls<S: AsyncRead + AsyncWrite + Unpin>(&mut self, mut wire: Wire<S>) {
        self.seen.tls.certificate = CertificateState::HandshakeFailed;
        match self.ask(&mut wire, "STARTTLS").await {
            Ok(reply) if reply.code == 220 => {}
            Ok(reply) => {
                let words = format!("{} {}", reply.code, reply.lines.join(" "));
                self.seen.tls.detail = Some(words);
                return self.quit(&mut wire).await;
            }
            Err(fault) => {
                let words = format!("STARTTLS: {}", self.words(&fault));
                self.log.event(&*words);
                self.seen.tls.detail = Some(words);
                return;
            }
        }
        // Whatever is here already came before the first byte of TLS was sent, so it is no part
        // of that; taking it for an answer inside the encryption is the fault of CVE-2011-0411.
        let (stream, early) = wire.into_parts();
        if !early.is_empty() {
            self.log.event("text before the encryption, thrown away:");
            self.log.them(&early);
        }
        let until = self.times.until;
        let (secured, mut tls) = secure(stream, &self.target.host, self.trust, until).await;
        tls.injected = !early.is_empty();
        self.note_tls(tls);
        if let Some(stream) = secured {
            let mut wire = Wire::new(stream);
            // Anew, for what was said before is forgotten (RFC 3207 §4.2).
            let hello = format!("EHLO {}", self.own_name());
            if self.ask(&mut wire, &hello).await.is_ok() {
                self.quit(&mut wire).await;
            }
        }
    }

    fn note_tls(&mut self, tls: TlsObservation) {
        if let Some(handshake) = &tls.handshake {
            self.log.event(format!("{} {}", handshake.version, handshake.cipher));
        }
        self.log.event(match &tls.detail {
            Some(detail) => format!("certificate: {} ({detail})", tls.certificate.as_str()),
            None => format!("certificate: {}", tls.certificate.as_str()),
        });
        self.seen.tls = tls;
    }

    /// Takes leave. How the server takes that changes nothing any more.
    async fn quit<S: AsyncRead + AsyncWrite + Unpin>(&mut self, wire: &mut Wire<S>) {
        let until = self.times.until.min(Instant::now() + FAREWELL);
        if wire.say("QUIT", &mut self.log, until).await.is_ok() {
            let _ = wire.reply(&mut self.log, until).await;
        }
    }

    fn ended(&mut self, fault: &Fault) {
        let words = self.words(fault);
        self.log.event(words);
        self.seen.end = match fault {
            Fault::Closed(_) => End::Closed,
            Fault::Silent => End::Silent,
            Fault::NoReply => End::NoReply,
            Fault::TooMuch => End::TooMuch,
        };
    }

    fn words(&self, fault: &Fault) -> String {
        match fault {
            Fault::Closed(words) => words.clone(),
            Fault::Silent => {
                format!("no reply after {} ms, given up", self.log.elapsed_ms())
            }
            Fault::NoReply => "that is no reply of SMTP, given up".to_owned(),
            Fault::TooMuch => "too much, given up".to_owned(),
        }
    }
}

/// Whether an extension is among those that EHLO listed.
fn offers(capabilities: &[String], keyword: &str) -> bool {
    let is_it = |line: &String| {
        line.split([' ', '=']).next().is_some_and(|word| word.eq_ignore_ascii_case(keyword))
    };
    capabilities.iter().any(is_it)
}
