//! A mail server of the practice network: it takes any message, counts it, and keeps none.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// The longest line taken (RFC 5321 §4.5.3.1.6 asks for 1,000 octets).
const MAX_LINE: u64 = 2_000;
/// The longest conversation.
const MAX_TIME: Duration = Duration::from_mins(2);
/// The most lines of one conversation.
const MAX_LINES: usize = 20_000;
/// The most conversations at a time.
const MAX_TALKS: usize = 32;
/// How long to wait where the system refuses a connection, for want of file handles say.
const BREATH: Duration = Duration::from_millis(100);

/// How a server presents itself.
#[derive(Debug, Clone)]
pub(super) struct Manner {
    /// The host's name.
    pub(super) host: String,
    /// What follows the reply code of the greeting.
    pub(super) greeting: String,
}

/// Greets everybody who connects, until aborted.
pub(super) async fn serve(listener: TcpListener, manner: Manner, taken: Arc<AtomicUsize>) {
    // Conversations end with the server: they live in its own task set.
    let mut conversations = tokio::task::JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept(), if conversations.len() < MAX_TALKS => {
                let Ok((stream, _)) = accepted else {
                    tokio::time::sleep(BREATH).await;
                    continue;
                };
                let (manner, taken) = (manner.clone(), Arc::clone(&taken));
                conversations.spawn(async move {
                    let talk = converse(stream, &manner, &taken);
                    // Whoever hangs up or dawdles is simply gone.
                    let _ = tokio::time::timeout(MAX_TIME, talk).await;
                });
            }
            Some(_) = conversations.join_next() => {}
        }
    }
}

/// How far a conversation has come (RFC 5321 §4.1.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Greeted,
    Introduced,
    HasSender,
    HasRecipient,
    InMessage,
}

async fn converse(stream: TcpStream, manner: &Manner, taken: &AtomicUsize) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    say(&mut stream, &format!("220 {}", manner.greeting)).await?;
    let mut stage = Stage::Greeted;
    for _ in 0..MAX_LINES {
        let mut line = Vec::new();
        let read = (&mut stream).take(MAX_LINE).read_until(b'\n', &mut line).await?;
        if read == 0 {
            return Ok(());
        }
        if !line.ends_with(b"\n") {
            return say(&mut stream, "500 5.5.2 Line too long").await;
        }
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        if stage == Stage::InMessage {
            if line == "." {
                taken.fetch_add(1, Ordering::Relaxed);
                stage = Stage::Introduced;
                say(&mut stream, "250 2.0.0 Taken, and forgotten: this is practice").await?;
            }
            continue;
        }
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        if verb == "QUIT" {
            return say(&mut stream, "221 2.0.0 Bye").await;
        }
        let (reply, next) = answer(&verb, stage, &manner.host);
        stage = next;
        say(&mut stream, &reply).await?;
    }
    say(&mut stream, "421 4.3.2 Enough").await
}

/// The reply to a command, and how far the conversation is then.
fn answer(verb: &str, stage: Stage, host: &str) -> (String, Stage) {
    let order = || ("503 5.5.1 Not in this order".to_owned(), stage);
    let ok = |next| ("250 2.1.0 OK".to_owned(), next);
    match verb {
        "EHLO" => {
            let words =
                "SIZE 10240000\r\n250-PIPELINING\r\n250-ENHANCEDSTATUSCODES\r\n250 8BITMIME";
            (format!("250-{host}\r\n250-{words}"), Stage::Introduced)
        }
        "HELO" => (format!("250 {host}"), Stage::Introduced),
        "NOOP" => ok(stage),
        "RSET" => ok(stage.min(Stage::Introduced)),
        "MAIL" if stage == Stage::Introduced => ok(Stage::HasSender),
        "RCPT" if stage >= Stage::HasSender => ok(Stage::HasRecipient),
        "DATA" if stage == Stage::HasRecipient => {
            ("354 End with a dot on a line of its own".to_owned(), Stage::InMessage)
        }
        "MAIL" | "RCPT" | "DATA" => order(),
        _ => ("502 5.5.1 Not known here".to_owned(), stage),
    }
}

async fn say(stream: &mut BufReader<TcpStream>, words: &str) -> std::io::Result<()> {
    stream.write_all(format!("{words}\r\n").as_bytes()).await
}
