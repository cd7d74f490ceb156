//! The domains in what somebody typed or pasted into one field.

use crate::model::{DomainError, DomainName};

/// Every domain in the text: one, or a list of names, addresses and people with their addresses.
///
/// # Errors
/// [`DomainError`]: what is wrong with the first that is none.
pub(super) fn domains(text: &str) -> Result<Vec<DomainName>, DomainError> {
    let text = without_quoted_names(text);
    let mut names = Vec::new();
    // Behind a closing bracket something new begins.
    let pieces = text.split([',', ';', '\n', '\t']).flat_map(|piece| piece.split_inclusive('>'));
    for piece in pieces {
        // The blanks in a person's name part nothing.
        let is_person = piece.split_once('<').is_some_and(|(_, address)| address.contains('@'));
        if is_person {
            names.push(DomainName::parse(piece)?);
        } else {
            for word in piece.split_whitespace() {
                names.push(DomainName::parse(word)?);
            }
        }
    }
    if names.is_empty() { DomainName::parse(&text).map(|name| vec![name]) } else { Ok(names) }
}

/// Leaves out quoted names of people before their addresses: there may be commas in them.
fn without_quoted_names(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('"') {
        let Some((quoted, behind)) = after.split_once('"') else { break };
        kept.push_str(before);
        if !behind.trim_start().starts_with('<') {
            kept.push_str(quoted);
        }
        rest = behind;
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        domains(text).unwrap().iter().map(|name| name.ascii().to_owned()).collect()
    }

    #[test]
    fn lists_are_read_however_they_are_parted() {
        let all = ["a.example", "b.example", "c.example"];
        for text in [
            "a.example b.example c.example",
            "a.example, b.example;c.example",
            "a.example\nb.example\r\nc.example\n",
            "a.example\tb.example\tc.example",
            "jo@a.example, Jo Bloggs <jo@b.example>, <jo@c.example>",
            "Jo Bloggs <jo@a.example> Mary <mary@b.example> c.example",
            "\"Bloggs, Jo\" <jo@a.example>; \"b.example\"; c.example",
        ] {
            assert_eq!(read(text), all, "{text}");
        }
    }

    #[test]
    fn a_person_with_an_address_is_one_domain() {
        assert_eq!(read("Jo Bloggs <jo@company.example>"), ["company.example"]);
        assert_eq!(read("Jo Bloggs <jo@company.example"), ["company.example"]);
    }

    #[test]
    fn what_is_no_domain_is_told() {
        assert_eq!(domains("  , "), Err(DomainName::parse(",").unwrap_err()));
        assert_eq!(domains(""), Err(DomainError::Empty));
        assert!(domains("a.example 192.0.2.1").is_err());
        assert!(domains("Jo Bloggs").is_err());
    }
}
