//! The way back, as a file that both `nsupdate` and Mailward understand.

use std::net::SocketAddr;

use thiserror::Error;

use crate::export::{Direction, Format, Swap, write};
use crate::i18n::Catalog;
use crate::model::{DomainName, HostName, MxRecord, MxSet, ServiceProfile};

/// Why a file is no way back.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum UndoError {
    /// A line that has no business there; its number and its text.
    #[error("line {0} is not understood: {1}")]
    Line(usize, String),
    /// Nothing is to be put back.
    #[error("no change was found")]
    Nothing,
    /// The end is missing, and with it perhaps records that were to be put back.
    #[error("the file is cut off: its last line has to be \"send\"")]
    Cut,
}

/// A script for `nsupdate` that takes a change back at this server.
#[must_use]
pub fn write_undo(
    swap: &Swap,
    server: SocketAddr,
    service: &ServiceProfile,
    texts: &Catalog,
) -> String {
    let back = Swap {
        domain: swap.domain.clone(),
        direction: Direction::Back,
        from: swap.to.clone(),
        to: swap.from.clone(),
    };
    // This form can say every swap of one domain.
    let script = write(Format::Nsupdate, &[back], service, texts);
    let script = script.map(|export| export.text).unwrap_or_default();
    format!("server {} {}\n{script}", server.ip(), server.port())
}

/// Reads such a script. Only what [`write_undo`] writes is understood, and only as a whole: half of
/// it would take records away and put none in their place.
///
/// # Errors
/// [`UndoError`]
pub fn read_undo(text: &str) -> Result<Swap, UndoError> {
    let mut domain: Option<DomainName> = None;
    let (mut from, mut to) = (Vec::new(), Vec::new());
    let mut is_whole = false;
    for (number, line) in text.lines().enumerate() {
        let wrong = || UndoError::Line(number + 1, line.chars().take(80).collect());
        let words: Vec<&str> = line.split_whitespace().collect();
        let owner = match words.as_slice() {
            [] => continue,
            [first, ..] if first.starts_with(';') => continue,
            _ if is_whole => return Err(wrong()),
            ["send"] => {
                is_whole = true;
                continue;
            }
            ["server", ..] | ["check-names", "off"] => continue,
            ["prereq", "yxrrset", owner, "IN", "MX", preference, host] => {
                from.push(record(preference, host, "0").ok_or_else(wrong)?);
                owner
            }
            ["prereq", "nxrrset", owner, "IN", "MX"] | ["update", "delete", owner, "IN", "MX"] => {
                owner
            }
            ["update", "add", owner, ttl, "IN", "MX", preference, host] => {
                to.push(record(preference, host, ttl).ok_or_else(wrong)?);
                owner
            }
            _ => return Err(wrong()),
        };
        let owner = DomainName::parse(owner).map_err(|_| wrong())?;
        if domain.as_ref().is_some_and(|known| *known != owner) {
            return Err(wrong());
        }
        domain = Some(owner);
    }
    let domain = domain.ok_or(UndoError::Nothing)?;
    if !is_whole {
        return Err(UndoError::Cut);
    }
    let (from, to) = (MxSet::new(from), MxSet::new(to));
    Ok(Swap { domain, direction: Direction::Back, from, to })
}

fn record(preference: &str, host: &str, ttl: &str) -> Option<MxRecord> {
    Some(MxRecord::new(preference.parse().ok()?, HostName::new(host), ttl.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    fn set(records: &[(u16, &str)], ttl: u32) -> MxSet {
        records.iter().map(|(p, host)| MxRecord::new(*p, *host, ttl)).collect()
    }

    #[test]
    fn what_was_written_is_read_back() {
        let texts = Catalog::new(Language::Fr);
        let service = ServiceProfile::built_in();
        for old in [
            &[(5, "mail.company.com"), (40, "smtp.isp.net")][..],
            &[(5, "mail_1.company.com"), (40, r"a\032b.isp.net")],
            &[(0, ".")],
            &[],
        ] {
            let swap = Swap {
                domain: "company.com".parse().unwrap(),
                direction: Direction::Forth,
                from: set(old, 7_200),
                to: set(&[(3, "france.security-mail.net")], 3_600),
            };
            let server = "[::1]:5353".parse().unwrap();
            let text = write_undo(&swap, server, &service, &texts);
            assert!(text.starts_with("server ::1 5353\n"), "{text}");
            let back = read_undo(&text).unwrap();
            assert_eq!(back.to, swap.from);
            assert!(back.from.same_routing(&swap.to));
            assert!(text.contains("\ncheck-names off\n"), "{text}");
            // As it was written before, and by others.
            assert_eq!(read_undo(&text.replace("check-names off\n", "")), Ok(back));
        }
    }

    #[test]
    fn what_was_cut_off_is_no_way_back() {
        let swap = Swap {
            domain: "company.com".parse().unwrap(),
            direction: Direction::Forth,
            from: set(&[(5, "mail.company.com"), (40, "smtp.isp.net")], 7_200),
            to: set(&[(3, "france.security-mail.net")], 3_600),
        };
        let server = "192.0.2.53:53".parse().unwrap();
        let texts = Catalog::new(Language::En);
        let text = write_undo(&swap, server, &ServiceProfile::built_in(), &texts);
        let whole = text.trim_end().len();
        assert_eq!(read_undo(&text[..whole]).unwrap().to, swap.from);
        for length in 0..whole {
            assert!(read_undo(&text[..length]).is_err(), "{length}: {}", &text[..length]);
        }
        let lines: Vec<&str> = text.lines().collect();
        let cut = read_undo(&lines[..lines.len() - 1].join("\n"));
        assert_eq!(cut, Err(UndoError::Cut));
        // Nothing comes after the end, not even the rest of another file.
        assert!(matches!(read_undo(&text.repeat(2)), Err(UndoError::Line(..))));
    }

    #[test]
    fn nothing_else_is_taken_for_a_way_back() {
        assert_eq!(read_undo("; nothing\nsend\n"), Err(UndoError::Nothing));
        for line in [
            "update delete company.com. IN NS",
            "update add company.com. 60 IN MX x host.",
            "zone other.com",
            "update add company.com. 60 IN MX 1 a.\nupdate add other.com. 60 IN MX 1 a.",
        ] {
            assert!(matches!(read_undo(line), Err(UndoError::Line(..))), "{line}");
        }
    }
}
