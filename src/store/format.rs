//! Versions of the case file: newer ones are refused, older ones are brought up to date.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::StoreError;
use super::write::save_new_document;
use crate::model::CASE_FORMAT;

/// Changes a case of one format into one of the next.
type Rise = fn(&mut toml::Table);

/// The first leads from format 1 to 2, and so on. There is only one format yet.
const RISES: &[Rise] = &[];

const _: () = assert!(RISES.len() + 1 == CASE_FORMAT as usize, "every format leads to the next");

/// Reads the text of a case of this or an older format; `path` is for the error.
pub(super) fn read_as<T: serde::de::DeserializeOwned>(
    path: &Path,
    text: &str,
) -> Result<T, StoreError> {
    read_by(path, text, RISES)
}

/// Before an older file is replaced by one of this format, it is kept beside it, as
/// `name.format-1`: whoever goes back to an older Mailward needs it.
pub(super) fn keep_older(path: &Path, text: &str) -> Result<(), StoreError> {
    keep_below(path, text, CASE_FORMAT)
}

/// Line and column of an octet of a text, counted from 1, as editors show them.
fn place(text: &str, at: usize) -> String {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let (line, column) = (before.matches('\n').count(), before[line_start..].chars().count());
    format!("{}:{}: ", line + 1, column + 1)
}

fn read_by<T: serde::de::DeserializeOwned>(
    path: &Path,
    text: &str,
    rises: &[Rise],
) -> Result<T, StoreError> {
    let damaged = |error: &toml::de::Error| {
        // Of a table made over from an older format nobody has seen the lines.
        let place = error.span().map(|span| place(text, span.start)).unwrap_or_default();
        let reason = format!("{place}{}", error.message());
        StoreError::Damaged { path: path.to_owned(), reason }
    };
    // The version first: a newer case may have any shape.
    let format = format_of(text).map_err(|error| damaged(&error))?;
    let current = rises.len() + 1;
    let steps = current.checked_sub(format as usize);
    match steps {
        None => Err(StoreError::Newer { path: path.to_owned(), format }),
        // Told with line and column.
        Some(0) => toml::from_str(text).map_err(|error| damaged(&error)),
        Some(steps) if steps < current => {
            let mut table: toml::Table = toml::from_str(text).map_err(|error| damaged(&error))?;
            for rise in &rises[current - 1 - steps..] {
                rise(&mut table);
            }
            let now = i64::try_from(current).unwrap_or(i64::MAX);
            table.insert("format".to_owned(), now.into());
            table.try_into().map_err(|error| damaged(&error))
        }
        Some(_) => {
            let reason = format!("there never was a format {format}");
            Err(StoreError::Damaged { path: path.to_owned(), reason })
        }
    }
}

fn keep_below(path: &Path, text: &str, current: u32) -> Result<(), StoreError> {
    match format_of(text) {
        Ok(format) if format < current => {
            let mut name = path.as_os_str().to_owned();
            name.push(format!(".format-{format}"));
            match save_new_document(&PathBuf::from(name), text.as_bytes()) {
                // It was kept before.
                Ok(()) | Err(StoreError::Exists { .. }) => Ok(()),
                Err(error) => Err(error),
            }
        }
        _ => Ok(()),
    }
}

fn format_of(text: &str) -> Result<u32, toml::de::Error> {
    #[derive(Deserialize)]
    struct Version {
        format: u32,
    }
    toml::from_str::<Version>(text).map(|version| version.format)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[derive(Debug, Deserialize, PartialEq)]
    struct Third {
        format: u32,
        company: String,
        people: Vec<String>,
    }

    /// Two changes that might have been.
    const RISES: &[Rise] = &[
        |case| {
            let name = case.remove("firm").unwrap_or_else(|| "".into());
            case.insert("company".to_owned(), name);
        },
        |case| {
            let person = case.remove("person").into_iter().collect();
            case.insert("people".to_owned(), toml::Value::Array(person));
        },
    ];

    #[test]
    fn older_cases_rise_step_by_step_and_others_are_refused() {
        let path = Path::new("x.mailward");
        let read = |text: &str| read_by::<Third>(path, text, RISES);
        let third = Third { format: 3, company: "A".into(), people: vec!["B".into()] };
        for text in [
            "format = 1\nfirm = \"A\"\nperson = \"B\"\n",
            "format = 2\ncompany = \"A\"\nperson = \"B\"\n",
            "format = 3\ncompany = \"A\"\npeople = [\"B\"]\n",
        ] {
            assert_eq!(read(text).as_ref(), Ok(&third), "{text}");
        }
        let newer = StoreError::Newer { path: path.to_owned(), format: 4 };
        assert_eq!(read("format = 4\nshape = \"unheard of\"\n"), Err(newer));
        for text in ["format = 0\n", "format = -1\n", "format = 1\n= broken", "company = \"A\"\n"] {
            assert!(matches!(read(text), Err(StoreError::Damaged { .. })), "{text}");
        }
    }

    #[test]
    fn an_older_file_is_kept_once_before_it_is_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("x.mailward");
        let kept = dir.path().join("x.mailward.format-1");
        keep_below(&path, "format = 2\n", 2).unwrap();
        keep_below(&path, "no case", 2).unwrap();
        assert!(!kept.exists());
        keep_below(&path, "format = 1\nfirst = 1\n", 2).unwrap();
        keep_below(&path, "format = 1\nsecond = 1\n", 2).unwrap();
        assert_eq!(fs::read_to_string(&kept).unwrap(), "format = 1\nfirst = 1\n");
        let nowhere = dir.path().join("no\0folder/x.mailward");
        assert!(keep_below(&nowhere, "format = 1\n", 2).is_err(), "nothing is replaced then");
    }
}
