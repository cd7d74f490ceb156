//! Names on the wire and names as people write them.

use std::fmt::Write as _;

use hickory_proto::rr::Name;

use crate::model::HostName;

/// A name in presentation form (RFC 1035 §5.1): odd octets as three decimal digits, where the library
/// writes octal ones.
pub(crate) fn host_name(name: &Name) -> HostName {
    let ascii = name.to_ascii();
    let mut form = String::with_capacity(ascii.len());
    let mut rest = ascii.as_str();
    while let Some((before, escaped)) = rest.split_once('\\') {
        form.push_str(before);
        form.push('\\');
        if let Some((octet, after)) = octal(escaped) {
            // A string takes whatever is written.
            let _ = write!(form, "{octet:03}");
            rest = after;
        } else {
            let mut after = escaped.chars();
            form.extend(after.next());
            rest = after.as_str();
        }
    }
    form.push_str(rest);
    HostName::new(&form)
}

/// An octet in three octal digits, and what stands behind them.
fn octal(text: &str) -> Option<(u8, &str)> {
    let (digits, after) = text.split_at_checked(3)?;
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    Some((u8::from_str_radix(digits, 8).ok().filter(|_| is_number)?, after))
}

/// The name to ask for; `None` for what the DNS cannot hold.
pub(crate) fn wire_name(host: &HostName) -> Option<Name> {
    if host.is_root() {
        return Some(Name::root());
    }
    let mut labels = vec![Vec::new()];
    let mut rest = host.as_str().as_bytes();
    while let [first, after @ ..] = rest {
        let (octet, after) = match (first, after) {
            (b'.', _) => {
                labels.push(Vec::new());
                rest = after;
                continue;
            }
            (b'\\', [a, b, c, after @ ..]) if a.is_ascii_digit() => {
                let digits = [*a, *b, *c];
                (std::str::from_utf8(&digits).ok()?.parse::<u8>().ok()?, after)
            }
            (b'\\', [escaped, after @ ..]) if !escaped.is_ascii_digit() => (*escaped, after),
            (b'\\', _) => return None,
            (octet, after) => (*octet, after),
        };
        labels.last_mut()?.push(octet);
        rest = after;
    }
    if labels.iter().any(Vec::is_empty) {
        return None;
    }
    let mut name = Name::from_labels(labels.iter().map(Vec::as_slice)).ok()?;
    name.set_fqdn(true);
    Some(name)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(labels: &[&[u8]]) -> Name {
        let mut name = Name::from_labels(labels.iter().copied()).unwrap();
        name.set_fqdn(true);
        name
    }

    #[test]
    fn odd_octets_are_written_in_decimal() {
        let cases: [(&[&[u8]], &str); 7] = [
            (&[b"mx1", b"Company", b"example"], "mx1.company.example"),
            (&[b"sp ace", b"example"], r"sp\032ace.example"),
            (&["é".as_bytes(), b"example"], r"\195\169.example"),
            (&[b"a.b", b"example"], r"a\.b.example"),
            (&[b"\\", b"2001:db8"], r"\\.2001\:db8"),
            (&[b"+12", b"example"], r"\+12.example"),
            (&[b"\x07\xff1"], r"\007\2551"),
        ];
        for (labels, text) in cases {
            assert_eq!(host_name(&of(labels)).as_str(), text);
            assert_eq!(wire_name(&HostName::new(text)), Some(of(labels)), "{text}");
        }
        assert_eq!(wire_name(&HostName::new(".")), Some(Name::root()));
        assert!(host_name(&Name::root()).is_root());
    }

    #[test]
    fn what_no_name_can_be_is_none() {
        let long = format!("{}.example", "a".repeat(64));
        for text in ["", "a..example", r"a\256.example", r"a\25", "a\\", &long] {
            assert_eq!(wire_name(&HostName::new(text)), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_name_is_read_as_it_was_written(
            labels in prop::collection::vec(prop::collection::vec(any::<u8>(), 1..20), 1..5),
        ) {
            let labels: Vec<Vec<u8>> =
                labels.into_iter().map(|label| label.to_ascii_lowercase()).collect();
            let labels: Vec<&[u8]> = labels.iter().map(Vec::as_slice).collect();
            let name = of(&labels);
            prop_assert_eq!(wire_name(&host_name(&name)), Some(name));
        }
    }
}
