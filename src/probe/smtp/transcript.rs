//! What was said, with its times, fit to be shown.

use std::fmt::Write;

use tokio::time::Instant;

use crate::model::{Speaker, TranscriptLine};

/// The most lines kept; of a hostile greeting nobody wants more.
const MAX_LINES: usize = 120;
/// The longest line kept, in characters.
const MAX_TEXT: usize = 300;

/// Collects the lines of a conversation.
#[derive(Debug)]
pub(super) struct Transcript {
    begun: Instant,
    lines: Vec<TranscriptLine>,
    left_out: usize,
}

impl Transcript {
    pub(super) fn new(begun: Instant) -> Self {
        Self { begun, lines: Vec::new(), left_out: 0 }
    }

    pub(super) fn us(&mut self, text: &str) {
        self.add(Speaker::Us, text.to_owned());
    }

    pub(super) fn them(&mut self, bytes: &[u8]) {
        // Escaped, a byte takes up to four characters.
        self.add(Speaker::Them, escape(&bytes[..bytes.len().min(4 * MAX_TEXT)]));
    }

    pub(super) fn event(&mut self, text: impl Into<String>) {
        self.add(Speaker::Event, text.into());
    }

    fn add(&mut self, speaker: Speaker, text: String) {
        // What we do ourselves is little, and tells how it ended.
        if self.lines.len() >= MAX_LINES && speaker == Speaker::Them {
            self.left_out += 1;
            return;
        }
        self.note_what_is_left_out();
        let text = shorten(text);
        self.lines.push(TranscriptLine { at_ms: self.elapsed_ms(), speaker, text });
    }

    fn note_what_is_left_out(&mut self) {
        let left_out = std::mem::take(&mut self.left_out);
        if left_out > 0 {
            let text = format!("[{left_out} more lines]");
            let at_ms = self.elapsed_ms();
            self.lines.push(TranscriptLine { at_ms, speaker: Speaker::Event, text });
        }
    }

    pub(super) fn elapsed_ms(&self) -> u64 {
        u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    pub(super) fn finish(mut self) -> Vec<TranscriptLine> {
        self.note_what_is_left_out();
        self.lines
    }
}

fn shorten(text: String) -> String {
    match text.char_indices().nth(MAX_TEXT) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

/// Bytes as text: what can be read stays as it is, all else as `\xNN` or `\u{NNNN}`. Line ends
/// stay line ends.
pub(super) fn escape(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '\r' => {}
                '\n' => text.push('\n'),
                '\t' => text.push(' '),
                // Writing to a string cannot fail.
                c if c.is_ascii_control() => _ = write!(text, "\\x{:02x}", u32::from(c)),
                c if is_invisible(c) => _ = write!(text, "\\u{{{:x}}}", u32::from(c)),
                c => text.push(c),
            }
        }
        for byte in chunk.invalid() {
            _ = write!(text, "\\x{byte:02x}");
        }
    }
    text
}

/// Characters that show nothing, or turn the direction of what is shown.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_shown_is_escaped() {
        assert_eq!(escape(b"220 mail\r\n"), "220 mail\n");
        assert_eq!(escape(b"\x16\x03\x01\xff\x00"), "\\x16\\x03\\x01\\xff\\x00");
        assert_eq!(escape("h\u{e9}\u{202e}\u{9b}".as_bytes()), "h\u{e9}\\u{202e}\\u{9b}");
        assert_eq!(escape(b"a\x1b[31m"), "a\\x1b[31m");
    }

    #[test]
    fn a_transcript_is_bounded_and_says_so() {
        let mut transcript = Transcript::new(Instant::now());
        for _ in 0..1_000 {
            transcript.them(&[b'x'; 5_000]);
        }
        transcript.event("enough");
        let lines = transcript.finish();
        assert_eq!(lines.len(), MAX_LINES + 2);
        assert_eq!(lines[MAX_LINES].text, "[880 more lines]");
        assert!(lines[0].text.chars().count() <= MAX_TEXT + 1);
    }
}
