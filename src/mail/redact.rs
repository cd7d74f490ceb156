//! Keeps a password out of what is told. Some servers repeat what they did not understand, and then
//! the answer to a login holds the login.

use data_encoding::BASE64;

use super::{Account, Password};

/// What is put where something was left out.
const LEFT_OUT: &str = "…";
/// Shorter pieces of a secret occur in anything.
const SHORTEST: usize = 4;

/// What must not be told.
#[derive(Default)]
pub(super) struct Secrets(Vec<String>);

impl Secrets {
    /// A password, and the forms in which it goes over the wire (RFC 4616, and the customary AUTH
    /// LOGIN). Letters are compared small: servers change them.
    pub(super) fn of(account: &Account, password: Option<&Password>) -> Self {
        let Some(secret) = password.map(Password::reveal).filter(|secret| !secret.is_empty())
        else {
            return Self::default();
        };
        let plain = format!("\0{}\0{secret}", account.login);
        let forms =
            [secret.to_owned(), BASE64.encode(secret.as_bytes()), BASE64.encode(plain.as_bytes())];
        Self(forms.into_iter().map(|form| form.to_lowercase()).collect())
    }

    /// The text without them. Of a word that holds a secret or a piece of one nothing stays.
    pub(super) fn hide(&self, text: &str) -> String {
        if self.0.is_empty() {
            return text.to_owned();
        }
        let mut told = text.to_owned();
        // One that has blanks in it is no word.
        for form in self.0.iter().filter(|form| form.len() >= SHORTEST) {
            while let Some(at) = told.to_lowercase().find(form.as_str()) {
                // Small letters may be longer than large ones; then nothing is told at all.
                if !told.is_char_boundary(at) || !told.is_char_boundary(at + form.len()) {
                    return LEFT_OUT.to_owned();
                }
                told.replace_range(at..at + form.len(), LEFT_OUT);
            }
        }
        let is_mark = |c: char| c.is_whitespace() || "\"'<>()[],;:".contains(c);
        let mut safe = String::with_capacity(told.len());
        for word in told.split_inclusive(is_mark) {
            let bare = word.trim_end_matches(is_mark);
            let small = bare.to_lowercase();
            let is_piece =
                small.len() >= SHORTEST && self.0.iter().any(|form| form.contains(&small));
            if is_piece || self.0.contains(&small) {
                safe.push_str(LEFT_OUT);
                safe.push_str(&word[bare.len()..]);
            } else {
                safe.push_str(word);
            }
        }
        safe
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secrets(password: &str) -> Secrets {
        let account = Account { login: "it".into(), ..Account::default() };
        Secrets::of(&account, Some(&Password::new(password)))
    }

    #[test]
    fn no_form_of_a_password_is_told() {
        let secrets = secrets("Canary words 42");
        let plain = BASE64.encode(b"\0it\0Canary words 42");
        let login = BASE64.encode(b"Canary words 42");
        for echo in [
            format!("500 unknown command: \"AUTH PLAIN {plain}\""),
            format!("500 unknown: AUTH PLAIN {}", &plain[..plain.len() - 3]),
            format!("500 <{}>", login.to_uppercase()),
            "535 no such password: Canary words 42.".to_owned(),
            "535 CANARY WORDS 42 is wrong".to_owned(),
            "535 you said Canary".to_owned(),
        ] {
            let told = secrets.hide(&echo);
            let small = told.to_lowercase();
            assert!(!small.contains("canary") && !small.contains("words"), "{told}");
            for form in [&plain, &login] {
                assert!(!small.contains(&form.to_lowercase()[..8]), "{told}");
            }
            assert!(told.starts_with('5') && told.contains(LEFT_OUT), "{told}");
        }
    }

    #[test]
    fn everything_else_is_told_as_it_is() {
        let words = "535 5.7.8 the server says: x marks <it@company.example>, \"x\"";
        assert_eq!(secrets("another").hide(words), words);
        assert_eq!(Secrets::default().hide(words), words);
        let short = secrets("x").hide(words);
        assert_eq!(short, words.replace(" x ", " … ").replace("\"x\"", "\"…\""));
        // A letter whose small form is longer.
        assert!(!secrets("pass").hide("İİ pass İ").contains("pass"));
    }
}
