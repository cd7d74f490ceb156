//! Conversations with mail servers, cut at every byte.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use mailward::advise::reach::verdict;
use mailward::mail::{self, Account, Outgoing, Security, SendFault, compose, mailbox, send};
use mailward::model::{
    CertificateState, End, EndpointObservation, Expectation, HostName, ServiceProfile, Target,
};
use mailward::probe::{ReachOptions, Resolver, ResolverConfig, reach};
use rustls::ServerConfig;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::certificates::{Authority, to};
use crate::relay::{Cut, Relay};
use crate::{each, ends};

/// For a server that says nothing any more.
const SHORT: Duration = Duration::from_millis(1_000);
/// For whatever ends by itself.
const LONG: Duration = Duration::from_secs(20);
const GREETING: &str = "220 lab.example ESMTP Postfix\r\n";
const HELLO: &str = "250-lab.example\r\n250-SIZE 1000000\r\n250 STARTTLS\r\n";

/// A mail server that encrypts, and takes mail.
struct Server {
    address: SocketAddr,
    taken: Arc<AtomicUsize>,
}

impl Server {
    async fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let config = Authority::new("Test Authority").server(to("127.0.0.1"));
        let taken: Arc<AtomicUsize> = Arc::default();
        let count = taken.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, config.clone(), count.clone()));
            }
        });
        Self { address, taken }
    }
}

async fn serve(
    mut stream: TcpStream,
    config: Arc<ServerConfig>,
    taken: Arc<AtomicUsize>,
) -> std::io::Result<()> {
    stream.write_all(GREETING.as_bytes()).await?;
    let mut stream = BufReader::new(stream);
    if !talk(&mut stream, HELLO, &taken).await? {
        return Ok(());
    }
    let stream = TlsAcceptor::from(config).accept(stream.into_inner()).await?;
    talk(&mut BufReader::new(stream), "250-lab.example\r\n250 SIZE 1000000\r\n", &taken)
        .await
        .map(drop)
}

/// Until the client leaves; whether it wants to encrypt.
async fn talk<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut BufReader<S>,
    hello: &str,
    taken: &AtomicUsize,
) -> std::io::Result<bool> {
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(false);
        }
        let verb = line.split([' ', '\r']).next().unwrap_or_default().to_uppercase();
        let answer = match verb.as_str() {
            "EHLO" => hello,
            "STARTTLS" => "220 go ahead\r\n",
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await?;
                stream.flush().await?;
                let mut data = Vec::new();
                while !data.ends_with(b"\r\n.\r\n") {
                    if stream.read_until(b'\n', &mut data).await? == 0 {
                        return Ok(false);
                    }
                }
                taken.fetch_add(1, Ordering::Relaxed);
                "250 2.0.0 taken as 4711\r\n"
            }
            "QUIT" => "221 bye\r\n",
            _ => "250 ok\r\n",
        };
        stream.write_all(answer.as_bytes()).await?;
        stream.flush().await?;
        if verb == "STARTTLS" || verb == "QUIT" {
            return Ok(verb == "STARTTLS");
        }
    }
}

fn resolver() -> Resolver {
    // Addresses alone are asked for; nobody is there to answer questions.
    let servers = vec![SocketAddr::from((Ipv4Addr::LOCALHOST, 9))];
    Resolver::new(&ResolverConfig { servers, ..ResolverConfig::default() }).unwrap()
}

async fn look(at: SocketAddr, timeout: Duration) -> EndpointObservation {
    let host = HostName::new(&at.ip().to_string());
    let target = Target::new(host, at.port(), Expectation::Any);
    let (resolver, options) = (resolver(), ReachOptions::bounded_by(timeout));
    let look = reach(&resolver, std::slice::from_ref(&target), &options, &|_| {});
    ends("a look", look).await.remove(0)
}

/// How much is said to be known: it may only grow with what was heard.
fn known(seen: &EndpointObservation) -> usize {
    let is_judged = !matches!(
        seen.tls.certificate,
        CertificateState::NotOffered | CertificateState::HandshakeFailed
    );
    [seen.greeting.is_some(), seen.hello.is_some(), seen.tls.handshake.is_some(), is_judged]
        .into_iter()
        .filter(|is_known| *is_known)
        .count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_look_cut_at_any_byte_tells_what_was_seen_and_no_more() {
    let server = Server::start().await;
    let service = ServiceProfile::built_in();
    let whole = Relay::tcp(server.address, None).await;
    let seen = look(whole.address, LONG).await;
    assert_eq!((&seen.end, known(&seen)), (&End::Finished, 4), "{seen:?}");
    let bytes = whole.carried();
    assert!(bytes > 800, "{bytes}");
    for cut in Cut::ALL {
        // Whoever falls silent is waited for: there every third byte has to do.
        let (stride, patience) = if cut == Cut::Silent { (3, SHORT) } else { (1, LONG) };
        let all = each((0..bytes).step_by(stride), async |at| {
            let relay = Relay::tcp(server.address, Some((at, cut))).await;
            look(relay.address, patience).await
        })
        .await;
        let mut verdicts: BTreeMap<&str, usize> = BTreeMap::new();
        for (number, seen) in all.iter().enumerate() {
            let at = number * stride;
            let about = format!("{cut:?} after {at} of {bytes} bytes: {seen:?}");
            let judged = verdict(seen, Expectation::Any, &service).as_str();
            *verdicts.entry(judged).or_default() += 1;
            if at < GREETING.len() {
                assert!(seen.greeting.is_none() && seen.end != End::Finished, "{about}");
                // A reset may overtake the connection itself.
                assert!(["closed", "no_banner", "refused"].contains(&judged), "{judged}: {about}");
            } else if at < GREETING.len() + HELLO.len() {
                assert!(seen.hello.is_none() && seen.end != End::Finished, "{about}");
                assert!(["closed", "no_banner"].contains(&judged), "{judged}: {about}");
            } else {
                assert!((judged, known(seen) >= 2) == ("reachable", true), "{judged}: {about}");
            }
            // Signatures differ in length by a few bytes. How the operating system times a reset,
            // and a busy computer an answer, is its own affair.
            let before = all[..number.saturating_sub(16)].iter().map(known).max();
            let knows = known(seen) >= before.unwrap_or_default();
            assert!(knows || cut != Cut::Closed, "it knew more before: {about}");
            assert!(seen.elapsed_ms < 60_000, "{about}");
        }
        println!("{cut:?}: {verdicts:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_hears_no_more_after_any_byte_is_no_reason_to_hang() {
    let server = Server::start().await;
    let all = each(0..700, async |after| {
        let relay = Relay::tcp_deaf(server.address, after).await;
        look(relay.address, LONG).await
    })
    .await;
    assert!(all.iter().all(|seen| seen.end != End::NoReply), "no nonsense was said");
    assert!(known(&all[0]) <= 1 && known(&all[699]) == 4, "{:?}", all[699]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_called_sent_only_if_the_server_said_that_it_took_it() {
    let server = Server::start().await;
    let from = mailbox("it@company.example").unwrap();
    let recipients = [mailbox("dns@isp.example").unwrap()];
    let message = compose(&Outgoing {
        from: &from,
        to: &recipients,
        cc: &[],
        subject: "MX",
        text: "Please change it.",
        attachment: None,
        at: Timestamp::UNIX_EPOCH,
    })
    .unwrap();
    let message = &message;
    let hand_over = async |at: SocketAddr, limit: Duration| {
        let account = Account {
            host: at.ip().to_string(),
            port: at.port(),
            security: Security::None,
            ..Account::default()
        };
        let target = mail::Target { account, password: None, addresses: None };
        ends("sending", Box::pin(send(&target, message, limit))).await
    };
    let whole = Relay::tcp(server.address, None).await;
    let receipt = hand_over(whole.address, LONG).await.unwrap();
    assert!(receipt.reply.contains("4711"), "{receipt:?}");
    let goodbye = "221 bye\r\n".len();
    let bytes = whole.carried();
    assert!(bytes > 100, "{bytes}");
    for cut in Cut::ALL {
        let before = server.taken.load(Ordering::Relaxed);
        let all = each(0..bytes, async |at| {
            let relay = Relay::tcp(server.address, Some((at, cut))).await;
            hand_over(relay.address, SHORT).await
        })
        .await;
        let sent = all.iter().filter(|result| result.is_ok()).count();
        let taken = server.taken.load(Ordering::Relaxed) - before;
        assert!(sent <= taken, "{cut:?}: {sent} called sent, and {taken} taken");
        // The last line of the answer to the message may end without its line's end.
        for (at, result) in all.iter().enumerate().take(bytes - goodbye - 2) {
            let error = result.as_ref().expect_err("not taken yet");
            assert!(!error.transcript.is_empty(), "{cut:?} at {at}: {error:?}");
        }
    }
}

/// Where a server begins to say what never ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Endless {
    Greeting,
    Hello,
    Encrypted,
    Recipient,
    Content,
}

/// Talks until it is asked for what never ends, and counts how much of that is taken.
async fn never_end<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut BufReader<S>,
    verb: &str,
    taken: &AtomicUsize,
) -> std::io::Result<()> {
    let mut is_data = false;
    loop {
        let mut line = String::new();
        if verb.is_empty() || stream.read_line(&mut line).await? == 0 || line.starts_with(verb) {
            break;
        }
        if !is_data {
            is_data = line == "DATA\r\n";
            let answer: &[u8] = if is_data { b"354 go\r\n" } else { b"250 ok\r\n" };
            stream.write_all(answer).await?;
            stream.flush().await?;
        }
    }
    stream.write_all(b"250-").await?;
    loop {
        stream.write_all(&[b'x'; 16_384]).await?;
        stream.flush().await?;
        taken.fetch_add(16_384, Ordering::Relaxed);
    }
}

async fn serve_endless(
    mut stream: TcpStream,
    config: Arc<ServerConfig>,
    at: Endless,
    taken: Arc<AtomicUsize>,
) -> std::io::Result<()> {
    if at != Endless::Greeting {
        stream.write_all(GREETING.as_bytes()).await?;
    }
    let mut stream = BufReader::new(stream);
    match at {
        Endless::Greeting => never_end(&mut stream, "", &taken).await,
        Endless::Hello => never_end(&mut stream, "EHLO", &taken).await,
        Endless::Recipient => never_end(&mut stream, "RCPT", &taken).await,
        Endless::Content => never_end(&mut stream, ".\r\n", &taken).await,
        Endless::Encrypted => {
            talk(&mut stream, HELLO, &taken).await?;
            let stream = TlsAcceptor::from(config).accept(stream.into_inner()).await?;
            never_end(&mut BufReader::new(stream), "EHLO", &taken).await
        }
    }
}

/// A line is bounded before it has ended: otherwise it would take all memory.
#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_never_ends_takes_neither_memory_nor_the_whole_time() {
    use Endless::{Content, Encrypted, Greeting, Hello, Recipient};
    let from = mailbox("it@company.example").unwrap();
    let message = compose(&Outgoing {
        from: &from,
        to: &[mailbox("dns@isp.example").unwrap()],
        cc: &[],
        subject: "MX",
        text: "Please change it.",
        attachment: None,
        at: Timestamp::UNIX_EPOCH,
    })
    .unwrap();
    let authority = Authority::new("Test Authority");
    for at in [Greeting, Hello, Encrypted, Recipient, Content] {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let taken: Arc<AtomicUsize> = Arc::default();
        let (config, count) = (authority.server(to("127.0.0.1")), taken.clone());
        let server = tokio::spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
            serve_endless(stream, config, at, count).await
        });
        let security = if at == Encrypted { Security::Offered } else { Security::None };
        let account =
            Account { host: "127.0.0.1".to_owned(), port, security, ..Account::default() };
        let begun = std::time::Instant::now();
        let target = mail::Target { account, password: None, addresses: None };
        let error = ends("sending", Box::pin(send(&target, &message, LONG))).await;
        let fault = error.expect_err("nothing was taken").fault;
        let broke = matches!(&fault, SendFault::Connection(_) | SendFault::Tls(_));
        assert!(broke && fault.to_string().contains("does not end"), "{at:?}: {fault:?}");
        assert!(begun.elapsed() < LONG, "{at:?}: {:?}", begun.elapsed());
        assert!(server.await.unwrap().is_err(), "{at:?}: the connection is still there");
        // What lies in the buffers of the system counts as taken too.
        let taken = taken.load(Ordering::Relaxed);
        assert!(taken < 16 * 1024 * 1024, "{at:?}: {taken} bytes were taken");
    }
}
