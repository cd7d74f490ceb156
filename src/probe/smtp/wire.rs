//! Replies, read from a stream of bytes (RFC 5321 §4.2.1).

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::{Instant, timeout_at};

use super::transcript::{Transcript, escape};
use crate::advise::reach::is_masked;
use crate::model::Reply;

/// The longest line, in bytes; RFC 5321 §4.5.3.1.5 allows 512.
const MAX_LINE: usize = 4_096;
/// The most lines of one reply.
const MAX_LINES: usize = 512;
/// The most bytes of one conversation.
const MAX_TOTAL: usize = 64 * 1024;
/// How much is read at a time.
const CHUNK: usize = 4_096;
/// How many of the first bytes are kept to be shown.
const MAX_HEARD: usize = 512;

/// Why no reply came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// Closed or reset; with the system's words.
    Closed(String),
    /// The time is over.
    Silent,
    /// It is no reply.
    NoReply,
    /// It is too long.
    TooMuch,
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self::Closed(error.to_string())
    }
}

/// A connection on which one side asks and the other replies.
pub(super) struct Wire<S> {
    stream: S,
    buffer: Vec<u8>,
    total: usize,
    heard: Vec<u8>,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Wire<S> {
    pub(super) fn new(stream: S) -> Self {
        Self { stream, buffer: Vec::new(), total: 0, heard: Vec::new() }
    }

    /// The next reply. What was read when the time ran out stays for the transcript.
    pub(super) async fn reply(
        &mut self,
        log: &mut Transcript,
        until: Instant,
    ) -> Result<Reply, Fault> {
        let read = timeout_at(until, self.lines(log)).await;
        let read = read.unwrap_or(Err(Fault::Silent));
        if read.is_err() && !self.buffer.is_empty() {
            let rest = std::mem::take(&mut self.buffer);
            log.them(&rest);
            self.hear(&rest);
        }
        read
    }

    async fn lines(&mut self, log: &mut Transcript) -> Result<Reply, Fault> {
        let mut lines = Vec::new();
        loop {
            let line = self.line().await?;
            log.them(&line);
            match read_line(&line) {
                Some(Line { code, is_last, text }) => {
                    if lines.len() == MAX_LINES {
                        return Err(Fault::TooMuch);
                    }
                    lines.push(escape(text));
                    if is_last {
                        return Ok(Reply { code, lines });
                    }
                }
                None if lines.is_empty() && is_masked(&line) => {
                    return Ok(Reply { code: 0, lines: vec![escape(&line)] });
                }
                None => return Err(Fault::NoReply),
            }
        }
    }

    /// The next line, without its end.
    async fn line(&mut self) -> Result<Vec<u8>, Fault> {
        let mut searched = 0;
        loop {
            if let Some(at) = self.buffer[searched..].iter().position(|byte| *byte == b'\n') {
                let mut line: Vec<u8> = self.buffer.drain(..=searched + at).collect();
                self.hear(&line);
                // Nothing but what may end a line: what else looks blank is no part of a reply, however
                // the network cuts it.
                let end = line.iter().rposition(|byte| !b" \r\n".contains(byte));
                line.truncate(end.map_or(0, |last| last + 1));
                return if line.len() > MAX_LINE { Err(Fault::TooMuch) } else { Ok(line) };
            }
            searched = self.buffer.len();
            if searched > MAX_LINE {
                return Err(Fault::TooMuch);
            }
            if !may_become_reply(&self.buffer) {
                return Err(Fault::NoReply);
            }
            self.buffer.reserve(CHUNK);
            let count = self.stream.read_buf(&mut self.buffer).await?;
            if count == 0 {
                return Err(Fault::Closed("closed by the server".to_owned()));
            }
            self.total += count;
            if self.total > MAX_TOTAL {
                return Err(Fault::TooMuch);
            }
        }
    }

    /// Sends a command.
    pub(super) async fn say(
        &mut self,
        command: &str,
        log: &mut Transcript,
        until: Instant,
    ) -> Result<(), Fault> {
        log.us(command);
        let bytes = format!("{command}\r\n");
        let written = async {
            self.stream.write_all(bytes.as_bytes()).await?;
            self.stream.flush().await
        };
        match timeout_at(until, written).await {
            Ok(written) => Ok(written?),
            Err(_) => Err(Fault::Silent),
        }
    }

    fn hear(&mut self, bytes: &[u8]) {
        let room = MAX_HEARD - self.heard.len();
        self.heard.extend_from_slice(&bytes[..bytes.len().min(room)]);
    }

    /// The first bytes that came since the beginning, or since this was last asked.
    pub(super) fn take_heard(&mut self) -> Option<String> {
        let heard = escape(&std::mem::take(&mut self.heard));
        let heard = heard.trim_end();
        (!heard.is_empty()).then(|| heard.to_owned())
    }

    /// The stream itself, and what was read from it but belongs to no reply.
    pub(super) fn into_parts(self) -> (S, Vec<u8>) {
        (self.stream, self.buffer)
    }
}

struct Line<'a> {
    code: u16,
    is_last: bool,
    text: &'a [u8],
}

fn read_line(line: &[u8]) -> Option<Line<'_>> {
    let digits = line.get(..3)?;
    if !digits.iter().all(u8::is_ascii_digit) || !(b'1'..=b'5').contains(&digits[0]) {
        return None;
    }
    let code = digits.iter().fold(0, |code, digit| code * 10 + u16::from(digit - b'0'));
    match line.get(3) {
        // The text, and the blank before it, may be missing (RFC 5321 §4.2).
        None => Some(Line { code, is_last: true, text: b"" }),
        Some(b' ') => Some(Line { code, is_last: true, text: line[4..].trim_ascii_end() }),
        Some(b'-') => Some(Line { code, is_last: false, text: line[4..].trim_ascii_end() }),
        Some(_) => None,
    }
}

/// Whether a reply can begin like this. What cannot is no SMTP, however it goes on.
fn may_become_reply(start: &[u8]) -> bool {
    let is_code = start.iter().take(3).all(u8::is_ascii_digit)
        && start.first().is_none_or(|first| (b'1'..=b'5').contains(first))
        && start.get(3).is_none_or(|next| b" -\r".contains(next));
    is_code || start.iter().all(|byte| b"*20 .-\r".contains(byte))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;
    use tokio::io::duplex;

    use super::*;

    async fn read(bytes: &[u8]) -> (Result<Reply, Fault>, Option<String>) {
        let (ours, mut theirs) = duplex(1 << 20);
        theirs.write_all(bytes).await.unwrap();
        drop(theirs);
        let now = Instant::now();
        let mut wire = Wire::new(ours);
        let read = wire.reply(&mut Transcript::new(now), now + Duration::from_secs(5)).await;
        (read, wire.take_heard())
    }

    async fn code(bytes: &[u8]) -> Result<u16, Fault> {
        read(bytes).await.0.map(|reply| reply.code)
    }

    #[tokio::test]
    async fn replies_are_read_to_their_last_line() {
        let (read, heard) = read(b"220-one\r\n220-two\n220 three\r\n250 more\r\n").await;
        let reply = read.unwrap();
        assert_eq!((reply.code, reply.lines.join("|")), (220, "one|two|three".to_owned()));
        assert_eq!(heard.as_deref(), Some("220-one\n220-two\n220 three"));
        assert_eq!(code(b"220\r\n").await, Ok(220));
        assert_eq!(code(b"554-\r\n554 \r\n").await, Ok(554));
        assert_eq!(code(b"220 ****2**0\r\n").await, Ok(220));
        assert_eq!(code(b"*******2*0 ***\r\n").await, Ok(0), "masked, code and all");
    }

    #[tokio::test]
    async fn what_is_no_reply_is_told_at_once() {
        for bytes in [
            &b"SSH-2.0-OpenSSH_9.2"[..],
            b"HTTP/1.1 400 Bad Request\r\n\r\n",
            b"\x16\x03\x01\x02\x00",
            b"\x15\x03\x01",
            b"+OK ready\r\n",
            b"* OK IMAP4rev1\r\n",
            b"\r\n220 late\r\n",
            b"2200 odd\r\n",
            b"220x\r\n",
            b"920 x\r\n",
            b"220-one\r\ntwo\r\n",
            b"***\r\n\xff",
        ] {
            let expected = if bytes.starts_with(b"***") { Ok(0) } else { Err(Fault::NoReply) };
            assert_eq!(code(bytes).await, expected, "{}", escape(bytes));
        }
        let closed = |bytes: &'static [u8]| async move {
            matches!(code(bytes).await, Err(Fault::Closed(_)))
        };
        assert!(closed(b"").await);
        assert!(closed(b"22").await);
        assert!(closed(b"220-one\r\n220").await);
    }

    #[tokio::test]
    async fn nothing_is_read_without_end() {
        let endless_line = [b"220 ".to_vec(), vec![b'x'; 5_000]].concat();
        assert_eq!(code(&endless_line).await, Err(Fault::TooMuch));
        let lines = |count| b"220-x\r\n".repeat(count);
        assert_eq!(code(&lines(10_000)).await, Err(Fault::TooMuch));
        assert_eq!(code(&[lines(511), b"220 x\r\n".to_vec()].concat()).await, Ok(220));
        assert_eq!(code(&[lines(512), b"220 x\r\n".to_vec()].concat()).await, Err(Fault::TooMuch));
        let volume = [b"220-".to_vec(), vec![b'x'; 4_000], b"\r\n".to_vec()].concat().repeat(17);
        assert_eq!(code(&volume).await, Err(Fault::TooMuch));
    }

    #[tokio::test]
    async fn an_unfinished_greeting_is_kept() {
        let (ours, mut theirs) = duplex(64);
        theirs.write_all(b"220-soon\r\n22").await.unwrap();
        let now = Instant::now();
        let mut log = Transcript::new(now);
        let mut wire = Wire::new(ours);
        let read = wire.reply(&mut log, now + Duration::from_millis(50)).await;
        assert_eq!(read, Err(Fault::Silent));
        assert_eq!(wire.take_heard().as_deref(), Some("220-soon\n22"));
        assert_eq!(log.finish().len(), 2);
    }

    proptest! {
        #[test]
        fn whatever_comes_is_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            let (read, heard) = runtime.block_on(read(&bytes));
            if let Ok(reply) = read {
                prop_assert!(reply.code == 0 || (100..600).contains(&reply.code));
            }
            let heard = heard.unwrap_or_default();
            prop_assert!(heard.chars().all(|c| c == '\n' || !c.is_control()));
        }
    }
}
