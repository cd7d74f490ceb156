//! The one place that writes to the terminal.

use std::io::{self, IsTerminal, Write};

use indicatif::ProgressBar;
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

/// Where nothing is known of the terminal.
const USUAL_WIDTH: usize = 80;
/// Longer lines are hard to read, shorter ones hold no table.
const WIDTHS: (usize, usize) = (40, 100);

/// Writes what a command has to say, in pieces that belong together: what was said appears at the
/// next [`Output::flush`]. A reader that goes away (a closed pipe) ends the writing and
/// nothing else; any other fault is kept for the end.
pub(super) struct Output {
    width: usize,
    pending: String,
    /// Whether standard output is a file's, so that what is said goes to standard error.
    taken: bool,
    gone: bool,
    fault: Option<io::Error>,
    bar: ProgressBar,
}

impl Output {
    pub(super) fn new() -> Self {
        let width = if io::stdout().is_terminal() {
            terminal_size::terminal_size().map_or(USUAL_WIDTH, |(width, _)| usize::from(width.0))
        } else {
            USUAL_WIDTH
        };
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        Self {
            width,
            pending: String::new(),
            taken: false,
            gone: false,
            fault: None,
            bar: ProgressBar::hidden(),
        }
    }

    /// While this bar is shown, lines are written above it.
    pub(super) fn beside(&mut self, bar: ProgressBar) {
        self.bar = bar;
    }

    /// One line, as it is.
    pub(super) fn line(&mut self, text: &str) {
        self.pending.push_str(&printable(text));
        self.pending.push('\n');
    }

    /// A text of several lines as it is, line ends included.
    pub(super) fn raw(&mut self, text: &str) {
        self.pending.push_str(text);
    }

    /// A paragraph, broken at the terminal's width. The first line starts with `head`, the others
    /// are indented as far.
    pub(super) fn paragraph(&mut self, head: &str, text: &str) {
        for line in wrap(head, text, self.width) {
            self.line(&line);
        }
    }

    /// A table under its heads, if it has any rows. Cells of `right` columns end at the same
    /// place.
    pub(super) fn table(
        &mut self,
        indent: &str,
        heads: &[String],
        right: &[usize],
        rows: &[Vec<String>],
    ) {
        for line in lay_out(heads, right, rows) {
            self.line(&format!("{indent}{line}"));
        }
    }

    /// A document, indented for people to read.
    pub(super) fn json(&mut self, document: &impl Serialize) {
        self.document(serde_json::to_string_pretty(document));
    }

    /// A document on one line, for a stream of them.
    pub(super) fn json_line(&mut self, document: &impl Serialize) {
        self.document(serde_json::to_string(document));
    }

    fn document(&mut self, text: serde_json::Result<String>) {
        match text {
            Ok(text) => {
                self.pending.push_str(&text);
                self.pending.push('\n');
            }
            Err(error) => self.fault = Some(error.into()),
        }
    }

    /// Writes what was said since the last time.
    pub(super) fn flush(&mut self) {
        let text = std::mem::take(&mut self.pending);
        if self.taken {
            // Where even that cannot be written there is nobody to read it.
            let _ = self.bar.suspend(|| io::stderr().lock().write_all(text.as_bytes()));
        } else if !text.is_empty() {
            self.write(text.as_bytes());
        }
    }

    /// A file that was wanted on standard output. What is said from now on goes to standard error.
    pub(super) fn file(&mut self, bytes: &[u8]) {
        self.flush();
        self.write(bytes);
        self.taken = true;
    }

    fn write(&mut self, bytes: &[u8]) {
        if self.gone || self.fault.is_some() {
            return;
        }
        let written = self.bar.suspend(|| {
            let mut stdout = io::stdout().lock();
            stdout.write_all(bytes).and_then(|()| stdout.flush())
        });
        match written {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => self.gone = true,
            Err(error) => self.fault = Some(error),
        }
    }

    /// A message on standard error.
    pub(super) fn aside(&self, label: &str, text: &str) {
        let line = format!("{}\n", printable(&format!("{label} {text}")));
        // Where even that cannot be written there is nobody to read it.
        self.bar.suspend(|| {
            let _ = io::stderr().lock().write_all(line.as_bytes());
        });
    }

    /// What went wrong with writing, other than that the reader went away.
    pub(super) fn take_fault(&mut self) -> Option<io::Error> {
        self.fault.take()
    }
}

/// Names and files come from strangers, and a terminal obeys control characters.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

fn wrap(head: &str, text: &str, width: usize) -> Vec<String> {
    let indent = " ".repeat(head.width());
    let mut lines = Vec::new();
    let mut line = head.to_owned();
    let mut has_words = false;
    for word in text.split_ascii_whitespace() {
        if has_words && line.width() + 1 + word.width() > width {
            lines.push(std::mem::replace(&mut line, indent.clone()));
            has_words = false;
        }
        if has_words {
            line.push(' ');
        }
        line.push_str(word);
        has_words = true;
    }
    lines.push(line);
    lines
}

fn lay_out(heads: &[String], right: &[usize], rows: &[Vec<String>]) -> Vec<String> {
    if rows.is_empty() {
        return Vec::new();
    }
    let all = || std::iter::once(heads).chain(rows.iter().map(Vec::as_slice));
    let cell = |row: &[String], column: usize| row.get(column).map_or(0, |text| text.width());
    let widths: Vec<usize> = (0..heads.len())
        .map(|column| all().map(|row| cell(row, column)).max().unwrap_or_default())
        .collect();
    let line = |row: &[String]| {
        let cells = widths.iter().enumerate().map(|(column, width)| {
            let text = row.get(column).map_or("", String::as_str);
            let gap = " ".repeat(width.saturating_sub(text.width()));
            if right.contains(&column) { format!("{gap}{text}") } else { format!("{text}{gap}") }
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    all().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_broken_between_words() {
        let lines = wrap("  ! ", "one two three four", 12);
        assert_eq!(lines, ["  ! one two", "    three", "    four"]);
        assert_eq!(wrap("", "unbreakable", 4), ["unbreakable"]);
        assert_eq!(wrap("> ", "", 4), ["> "]);
    }

    #[test]
    fn columns_stand_below_each_other_whatever_the_script() {
        let heads = ["N".to_owned(), "Host".to_owned(), "X".to_owned()];
        let rows = [
            vec!["5".to_owned(), "société.example".to_owned(), "a".to_owned()],
            vec!["40".to_owned(), "例え.example".to_owned(), "b".to_owned()],
        ];
        let lines = lay_out(&heads, &[0], &rows);
        assert_eq!(lines[0], " N  Host             X");
        assert_eq!(lines[1], " 5  société.example  a");
        assert_eq!(lines[2], "40  例え.example     b");
        assert!(lay_out(&heads, &[], &[]).is_empty());
    }

    #[test]
    fn control_characters_never_reach_the_terminal() {
        assert_eq!(printable("a\u{1b}[31mb\nc\u{9b}d"), "a\u{fffd}[31mb\u{fffd}c\u{fffd}d");
    }
}
