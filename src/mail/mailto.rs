//! Links that open a new message in the user's mail program (RFC 6068).

use std::fmt::Write as _;

use lettre::message::Mailbox;

/// Windows and some mail programs cut links off beyond about two thousand characters.
const MAX_LINK: usize = 1_900;

/// A link to a message. A text that would make it too long for mail programs is left out, and
/// `false` returned beside.
#[must_use]
pub fn mailto(to: &[Mailbox], cc: &[Mailbox], subject: &str, text: &str) -> (String, bool) {
    let list = |boxes: &[Mailbox]| {
        let all: Vec<String> = boxes.iter().map(|one| encode(one.email.as_ref())).collect();
        all.join(",")
    };
    let mut link = format!("mailto:{}?subject={}", list(to), encode(subject));
    if !cc.is_empty() {
        let _ = write!(link, "&cc={}", list(cc));
    }
    // Line ends are CRLF here (RFC 6068 §5).
    let body = format!("&body={}", encode(&text.replace('\n', "\r\n")));
    let whole = link.len() + body.len() <= MAX_LINK;
    if whole {
        link.push_str(&body);
    }
    (link, whole)
}

/// Everything but what RFC 3986 §2.3 leaves unreserved, and the @ of an address.
fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'@' => {
                out.push(char::from(byte));
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::mailbox;

    #[test]
    fn encodes_what_a_link_may_not_hold() {
        let to = [mailbox("dns&ops@isp.example").unwrap()];
        let cc = [mailbox("it@company.com").unwrap()];
        let (link, whole) = mailto(&to, &cc, "MX & é?", "a\nb");
        assert!(whole);
        assert_eq!(
            link,
            "mailto:dns%26ops@isp.example?subject=MX%20%26%20%C3%A9%3F&cc=it@company.com&body=a%0D%0Ab"
        );
        let (link, whole) = mailto(&to, &[], "MX", &"x".repeat(3_000));
        assert!(!whole && !link.contains("body"), "{link}");
    }
}
