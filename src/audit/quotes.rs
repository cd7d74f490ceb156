//! Whether a row of a CSV file ends with its line (RFC 4180 §2).

/// Reads a row line by line, up to where its last quoted field is closed.
#[derive(Debug)]
pub(super) struct Quotes {
    at: Place,
    /// What separates the columns of this row.
    separator: Option<u8>,
}

/// How a line of a row ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineEnd {
    /// The row ends with it.
    Closed,
    /// A quoted field goes on in the next line.
    Open,
    /// What seemed to be a quoted field is none: more stands behind its end.
    Stray,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Begin,
    Plain,
    Quoted,
    /// Behind a quotation mark that ends the field, unless another one follows.
    Mark,
}

impl Quotes {
    pub(super) const fn new() -> Self {
        Self { at: Place::Begin, separator: None }
    }

    /// Reads the first line of a row. A mark opens a field where it begins it, and nowhere else.
    pub(super) fn first(&mut self, line: &str) -> LineEnd {
        if !line.contains('"') || !line.contains(is_separator) {
            return LineEnd::Closed;
        }
        let line = line.trim_start();
        let head = line.split(is_separator).next().unwrap_or_default();
        // Without columns, a mark is part of what was pasted; and a note goes on to the line's end.
        let is_note = line.starts_with('#') || (!line.starts_with('"') && head.contains(" #"));
        if is_note {
            return LineEnd::Closed;
        }
        self.walk(line);
        if self.at == Place::Quoted { LineEnd::Open } else { LineEnd::Closed }
    }

    /// Reads a further line of a row that is open.
    pub(super) fn next(&mut self, line: &str) -> LineEnd {
        if self.walk(line) {
            return LineEnd::Stray;
        }
        if self.at == Place::Quoted { LineEnd::Open } else { LineEnd::Closed }
    }

    /// Whether the field that was open at the start had more behind its end.
    fn walk(&mut self, line: &str) -> bool {
        let mut is_first = self.at == Place::Quoted;
        let mut is_stray = false;
        // A carriage return belongs to the line's end.
        for byte in line.trim_end().bytes() {
            let separates = match self.separator {
                Some(separator) => byte == separator,
                None => is_separator(byte.into()),
            };
            self.at = match (self.at, byte) {
                (Place::Quoted, b'"') => Place::Mark,
                (Place::Quoted, _) | (Place::Mark, b'"') => Place::Quoted,
                (Place::Begin | Place::Plain | Place::Mark, _) if separates => {
                    self.separator = Some(byte);
                    is_first = false;
                    Place::Begin
                }
                (Place::Begin, b'"') => Place::Quoted,
                (Place::Mark, b' ') => Place::Mark,
                (Place::Mark, _) => {
                    is_stray |= is_first;
                    Place::Plain
                }
                (Place::Begin | Place::Plain, _) => Place::Plain,
            };
        }
        is_stray
    }
}

const fn is_separator(c: char) -> bool {
    matches!(c, ',' | ';' | '\t')
}

#[cfg(test)]
mod tests {
    use super::LineEnd::{Closed, Open, Stray};
    use super::*;

    fn ends(lines: &[&str]) -> Vec<LineEnd> {
        let mut quotes = Quotes::new();
        let first = quotes.first(lines[0]);
        let further = lines[1..].iter().map(|line| quotes.next(line));
        [first].into_iter().chain(further).collect()
    }

    #[test]
    fn a_mark_opens_a_field_at_its_beginning_alone() {
        for line in [
            "a.example;rack 19\"",
            "a.example\tTV 32\"",
            "a.example;19\",b",
            "a.example;7,\"wide",
            "a.example, \"x",
            "a.example;\"x\"\"y\"\r\n",
            "a.example;\"x\"\"\"",
            "a.example;\"\"",
            "\"a.example\";\"x;y\";z\"",
            "# a list, \"x",
            "a.example # seen, \"x",
            "\"a.example",
            "\"Jo\" <jo@a.example>,\"x\"",
        ] {
            assert_eq!(ends(&[line]), [Closed], "{line:?}");
        }
        assert_eq!(ends(&["a.example,\"x"]), [Open]);
        assert_eq!(ends(&["\"a.example\";\"x\"\"\n", "y\"\r\n"]), [Open, Closed]);
        assert_eq!(ends(&["a;\"x", "y\";\"z", "\"\"", "z\";1"]), [Open, Open, Open, Closed]);
    }

    #[test]
    fn a_field_that_ends_amid_words_is_none() {
        assert_eq!(ends(&["a.example;\"19", "b.example;x", "c.example;\"20"]), [Open, Open, Stray]);
        assert_eq!(ends(&["a;\"x", "y\" z"]), [Open, Stray]);
    }
}
