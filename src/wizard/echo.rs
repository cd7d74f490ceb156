//! Test messages that come back.

use data_encoding::BASE64_NOPAD;

use crate::model::{Case, TestMail};

/// Encoded words are looked for so far into a text: in its headers.
const MAX_HEADERS: usize = 256 * 1024;

/// The test message whose word stands in a text, such as the headers of its echo: the last one, if
/// there are several.
#[must_use]
pub fn echoed<'a>(case: &'a Case, text: &str) -> Option<&'a TestMail> {
    let decoded = decoded(text);
    let is_there = |token: &str| stands_in(token, text) || stands_in(token, &decoded);
    case.tests.iter().rev().find(|test| test.token.as_deref().is_some_and(is_there))
}

/// Whether the word of a test message stands in a text.
#[must_use]
pub fn has_token(text: &str, token: &str) -> bool {
    stands_in(token, text) || stands_in(token, &decoded(text))
}

/// As a word of its own; an empty one stands nowhere. What is encoded as quoted-printable (RFC 2047 §4.2) has the word as it is,
/// with `_` for spaces beside it.
fn stands_in(token: &str, text: &str) -> bool {
    let is_end = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric());
    !token.is_empty()
        && text.match_indices(token).any(|(at, _)| {
            let (before, after) = (&text[..at], &text[at + token.len()..]);
            is_end(before.chars().next_back()) && is_end(after.chars().next())
        })
}

/// What stands in words encoded as base64 (RFC 2047 §4.1), one after the other: a long subject is
/// cut anywhere. Of the charset only the letters matter that all have in common.
fn decoded(text: &str) -> String {
    let end = (0..=text.len().min(MAX_HEADERS)).rev().find(|at| text.is_char_boundary(*at));
    let mut decoded = Vec::new();
    for word in text[..end.unwrap_or(0)].split("=?").skip(1) {
        let mut parts = word.split('?');
        let (Some(_charset), Some(encoding), Some(data)) =
            (parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        // The last sign of the padding went with the end of the word, `?=`.
        if encoding.eq_ignore_ascii_case("b")
            && let Ok(bytes) = BASE64_NOPAD.decode(data.trim_end_matches('=').as_bytes())
        {
            decoded.extend(bytes);
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// What a message quotes below its headers: an answer may hold there what it answers. The headers
/// themselves come first. Lines that were pasted with empty ones between them are not yet the end:
/// whoever writes a message puts a subject, a date and so on below what servers put there.
#[must_use]
pub fn without_quoted(text: &str) -> (&str, &str) {
    const OWN: [&str; 5] = ["subject:", "from:", "date:", "to:", "message-id:"];
    let (mut is_received, mut is_whole) = (false, false);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_start_matches(['>', '\u{feff}', ' ', '\t']);
        let is = |name: &str| {
            bare.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
        };
        is_received |= is("received:");
        is_whole |= OWN.iter().any(|name| is(name));
        if is_received && is_whole && line.trim().is_empty() {
            return text.split_at(at);
        }
        at += line.len();
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::wizard::Change;

    fn case(tokens: &[Option<&str>]) -> Case {
        let now = Timestamp::UNIX_EPOCH;
        let mut case = Case::new("x", "security-mail", now);
        for token in tokens {
            let test = TestMail {
                at: now,
                server: "smtp.example:25".into(),
                from: "a@a.example".into(),
                to: "echo@b.example".into(),
                token: token.map(str::to_owned),
                accepted: true,
                reply: String::new(),
                echoed: None,
            };
            case.apply(Change::Tested(test), now).unwrap();
        }
        case
    }

    #[test]
    fn the_word_of_a_test_is_known_again() {
        let case = case(&[Some("abcde23456"), None, Some("mnpqr23456")]);
        let found = |text| echoed(&case, text).and_then(|test| test.token.as_deref());
        assert_eq!(found("Subject: Re: Mail test abcde23456"), Some("abcde23456"));
        assert_eq!(found("Subject: =?utf-8?Q?R=C3=A9ponse_mnpqr23456_?="), Some("mnpqr23456"));
        assert_eq!(found("Message-ID: <xabcde23456@b.example>"), None, "part of another word");
        // "Réponse : Mail test ab" and "cde23456".
        let cut =
            "Subject: =?utf-8?B?UsOpcG9uc2UgOiBNYWlsIHRlc3QgYWI=?=\n =?utf-8?b?Y2RlMjM0NTY=?=";
        assert_eq!(found(cut), Some("abcde23456"));
        assert_eq!(found("Subject: hello =? =?x?B?*?= é"), None);
        assert_eq!(found(""), None);
        assert!(has_token(cut, "abcde23456"));
        assert!(!has_token(cut, "abcde") && !has_token(cut, ""));
    }

    #[test]
    fn nothing_is_known_where_nothing_was_sent() {
        assert_eq!(echoed(&case(&[None, Some("")]), "Subject: hello"), None);
    }

    #[test]
    fn what_stands_below_the_headers_is_found() {
        let text = "\nReceived: from a\r\n\tby b\r\nSubject: x\r\n\r\nHello\r\n\r\nYou";
        assert_eq!(without_quoted(text).1, "\r\nHello\r\n\r\nYou");
        assert_eq!(without_quoted("Received: from a\nSubject: é").1, "");
        let apart = "Received: from a\n\nReceived: from b\n\nSubject: x\n\nHello";
        let (above, below) = without_quoted(apart);
        assert!(above.ends_with("Subject: x\n") && below == "\nHello", "{above:?}");
        assert_eq!(without_quoted("Subject: x\n\nHello").1, "", "no headers of a way");
    }
}
