//! How results are written.

use std::path::Path;

/// The form of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One JSON document a line.
    Json,
    /// A table (RFC 4180).
    Csv,
    /// For people.
    Text,
}

impl Form {
    /// What the ending of a file's name says, if it says anything.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()? {
            "json" | "ndjson" | "jsonl" => Some(Self::Json),
            "csv" => Some(Self::Csv),
            _ => None,
        }
    }

    /// The word that journals know it by.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Text => "text",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_of_the_name_says_it() {
        let of = |name: &str| Form::of(Path::new(name));
        for name in ["a.json", "a.b.ndjson", "/a/b.jsonl"] {
            assert_eq!(of(name), Some(Form::Json), "{name}");
        }
        assert_eq!(of("a.csv"), Some(Form::Csv));
        for name in ["a", "a.txt", ".csv", ""] {
            assert_eq!(of(name), None, "{name}");
        }
    }
}
