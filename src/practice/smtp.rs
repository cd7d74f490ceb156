//! The mail servers of the practice network: they greet like the service, take any message, and
//! keep none.

use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// The longest line taken (RFC 5321 §4.5.3.1.6 asks for 1,000 octets).
const MAX_LINE: u64 = 2_000;
/// The longest conversation.
const MAX_TIME: Duration = Duration::from_secs(120);
/// The most lines of one conversation.
const MAX_LINES: usize = 20_000;

/// Greets everybody who connects, until aborted.
pub(super) async fn serve(listener: TcpListener, greeting: String, host: String) {
    // Conversations end with the server: they live in its own task set.
    let mut conversations = tokio::task::JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((stream, _)) = accepted else { continue };
                let (greeting, host) = (greeting.clone(), host.clone());
                conversations.spawn(async move {
                    let talk = converse(stream, &greeting, &host);
                    // Whoever hangs up or dawdles is simply gone.
                    let _ = tokio::time::timeout(MAX_TIME, talk).await;
                });
            }
            Some(_) = conversations.join_next() => {}
        }
    }
}

async fn converse(stream: TcpStream, greeting: &str, host: &str) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    say(&mut stream, greeting).await?;
    let mut in_message = false;
    for _ in 0..MAX_LINES {
        let mut line = Vec::new();
        let read = (&mut stream).take(MAX_LINE).read_until(b'\n', &mut line).await?;
        if read == 0 {
            return Ok(());
        }
        if !line.ends_with(b"\n") {
            return say(&mut stream, "500 Line too long").await;
        }
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        if in_message {
            if line == "." {
                in_message = false;
                say(&mut stream, "250 Taken, and forgotten: this is practice").await?;
            }
            continue;
        }
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let reply = match verb.as_str() {
            "EHLO" => format!("250-{host}\r\n250-SIZE 10240000\r\n250-PIPELINING\r\n250 8BITMIME"),
            "HELO" => format!("250 {host}"),
            "MAIL" | "RCPT" | "RSET" | "NOOP" => "250 OK".to_owned(),
            "DATA" => {
                in_message = true;
                "354 End with a dot on a line of its own".to_owned()
            }
            "QUIT" => return say(&mut stream, "221 Bye").await,
            _ => "502 Not known here".to_owned(),
        };
        say(&mut stream, &reply).await?;
    }
    say(&mut stream, "421 Enough").await
}

async fn say(stream: &mut BufReader<TcpStream>, words: &str) -> std::io::Result<()> {
    stream.write_all(format!("{words}\r\n").as_bytes()).await
}
