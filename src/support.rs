//! What support needs to know, without what identifies a person. Pure.
//!
//! For support to read, so it is in English whatever the window speaks. Domain names stay: they are
//! public, and without them nobody could help.

use std::fmt::Write;
use std::sync::LazyLock;

use regex::Regex;

use crate::advise::diagnose;
use crate::advise::reach::conclude;
use crate::model::{Case, Field, ServiceProfile};

/// What is put where something was left out.
const LEFT_OUT: &str = "<left out>";
/// Texts shorter than this occur in anything.
const SHORTEST: usize = 3;

/// The program and where it runs.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// The program's version.
    pub version: String,
    /// From which commit it was built.
    pub commit: Option<String>,
    /// The operating system and processor.
    pub system: String,
    /// The language of the window.
    pub language: String,
    /// How large everything is drawn, in percent.
    pub scale: u16,
    /// Light or dark.
    pub appearance: String,
    /// Whether the practice network runs.
    pub practice: bool,
}

impl About {
    /// This program on this computer.
    #[must_use]
    pub fn this() -> Self {
        Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            commit: commit().map(str::to_owned),
            system: format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
            ..Self::default()
        }
    }
}

/// The commit that this program was built from, if the build said so.
#[must_use]
pub fn commit() -> Option<&'static str> {
    option_env!("MAILWARD_COMMIT").filter(|commit| !commit.is_empty())
}

/// A text to send to support. Of the case it has which fields are filled in, not with what; of the
/// log its lines, without addresses, the case's texts and whatever looks like a key.
#[must_use]
pub fn diagnostics(about: &About, case: &Case, service: &ServiceProfile, log: &[String]) -> String {
    let mut text = String::new();
    let mut line = |name: &str, value: &str| {
        if !value.is_empty() {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{name}: {value}");
        }
    };
    line("Mailward", &about.version);
    line("commit", about.commit.as_deref().unwrap_or_default());
    line("system", &about.system);
    line("language", &about.language);
    line("scale", &format!("{} %", about.scale));
    line("look", &about.appearance);
    line("practice", if about.practice { "yes" } else { "no" });
    line("service", &service.id);
    line("step", &format!("{:?} (reached {:?})", case.step, case.reached));
    line("strategy", case.strategy.as_str());
    let filled = Field::ALL.iter().filter(|field| !case.text(**field).trim().is_empty());
    let filled: Vec<&str> = filled.map(|field| field.as_str()).collect();
    line("filled in", &filled.join(", "));
    let counts = format!(
        "{} letters sent, {} tests, {} looks at connections, {} networks",
        case.sent.len(),
        case.tests.len(),
        case.reach.len(),
        case.server.networks.len()
    );
    line("done", &counts);
    line("guide", case.server.guide.as_deref().unwrap_or_default());
    line("firewall", case.server.firewall.as_deref().unwrap_or_default());
    line("restriction", case.server.restriction.map_or("", |stage| stage.as_str()));
    if let Some(run) = case.reach.last() {
        line("connection", conclude(run, service).code.as_str());
    }
    let own = case.mail_server();
    for domain in &case.domains {
        let name = format!("domain {}", domain.name.ascii());
        let Some(seen) = &domain.observation else {
            line(&name, "not looked at");
            continue;
        };
        let now = diagnose(seen, service, own.as_ref());
        let codes: Vec<String> = now
            .findings
            .iter()
            .map(|found| format!("{} {}", found.severity.as_str(), found.code.as_str()))
            .collect();
        line(&name, &format!("{}, looked at {}", now.state.as_str(), seen.at));
        line("  findings", &codes.join(", "));
    }
    if !log.is_empty() {
        text.push_str("log:\n");
        for entry in log {
            let _ = writeln!(text, "  {}", without_persons(entry, case));
        }
    }
    text
}

/// A line of the log without addresses of people, keys, paths below a home folder, and without
/// whatever stands in the case.
fn without_persons(entry: &str, case: &Case) -> String {
    static LEAVE_OUT: LazyLock<Option<Regex>> = LazyLock::new(|| {
        // Mail addresses; values of passwords and keys; people's folders; long words of base64.
        let named = "(?i-u:passw(?:or)?d|pass|secret|token|key|user|login)";
        let pattern = [
            r#"[^ \t<>"'(]+@[^ \t<>"')]+"#.to_owned(),
            format!(r#"{named}["']? *[:=] *(?:"[^"]*"|[^ \t,;]+)"#),
            r#"(?:/home/|/Users/|\\Users\\)[^/\\ \t"]+"#.to_owned(),
            "[a-zA-Z0-9+/_-]{28,}={0,2}".to_owned(),
        ];
        let pattern = pattern.join("|");
        Regex::new(&pattern).ok()
    });
    let mut entry = entry.to_owned();
    let lines = Field::ALL.iter().flat_map(|field| case.text(*field).lines());
    let mut texts: Vec<&str> = lines.map(str::trim).filter(|t| t.len() >= SHORTEST).collect();
    // The longest first: one may be part of another.
    texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
    for text in texts {
        entry = entry.replace(text, LEFT_OUT);
    }
    match &*LEAVE_OUT {
        Some(pattern) => pattern.replace_all(&entry, LEFT_OUT).into_owned(),
        // Better nothing than too much.
        None => LEFT_OUT.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::{DomainName, DomainObservation, SentLetter, TestMail};
    use crate::wizard::Change;

    fn case() -> Case {
        let now = Timestamp::UNIX_EPOCH;
        let mut case = Case::new("x", "security-mail", now);
        let canary = |field: &Field| (*field, format!("canary {}\nmore canary", field.as_str()));
        let name = DomainName::parse("company.example").unwrap();
        let test = TestMail {
            at: now,
            server: "canary:25".into(),
            from: "canary@a.example".into(),
            to: "canary@b.example".into(),
            token: Some("canary".into()),
            accepted: true,
            reply: "250 canary".into(),
            echoed: None,
        };
        let letter =
            SentLetter { at: now, to: vec!["canary@c.example".into()], reply: "canary".into() };
        for change in [
            Change::TextsEdited(Field::ALL.iter().map(canary).collect()),
            Change::DomainsEdited(vec![name.clone()]),
            Change::Observed(Box::new(DomainObservation::unknown(name, now))),
            Change::Sent(letter),
            Change::Tested(test),
        ] {
            case.apply(change, now).unwrap();
        }
        case
    }

    #[test]
    fn nothing_that_identifies_a_person_or_opens_a_door_gets_out() {
        let log = [
            "INFO storage: canary company cannot be saved in /home/canary/Documents",
            "INFO mail: RCPT TO:<canary@company.example> from \"canary@a.example\"",
            "INFO mail: password=canary, user: canary; token = \"canary with words\"",
            "INFO keys: AGE-SECRET-KEY-1CANARYCANARYCANARYCANARYCANARY",
            "INFO keys: Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5 (canary customer_number)",
            r"INFO C:\Users\canary\AppData is full",
        ];
        let log = log.map(str::to_owned);
        let text = diagnostics(&About::this(), &case(), &ServiceProfile::built_in(), &log);
        let small = text.to_lowercase();
        assert!(!small.contains("canary") && !text.contains("Y2Fu"), "{text}");
        assert_eq!(text.matches("INFO").count(), log.len(), "the rest of each line stays");
    }

    #[test]
    fn what_support_asks_for_is_there() {
        let about = About { language: "de".into(), scale: 125, ..About::this() };
        let log = vec!["INFO mailward: ready".to_owned()];
        let text = diagnostics(&about, &case(), &ServiceProfile::built_in(), &log);
        for wanted in [
            &format!("Mailward: {}", env!("CARGO_PKG_VERSION")),
            std::env::consts::OS,
            "language: de",
            "scale: 125 %",
            "filled in: company, company_address",
            "domain company.example: unknown",
            "findings: error timeout",
            "1 letters sent, 1 tests",
            "INFO mailward: ready",
        ] {
            assert!(text.contains(wanted), "{wanted} is missing in\n{text}");
        }
    }
}
