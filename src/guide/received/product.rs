//! Which product wrote a `Received` line, as far as it tells.

use crate::guide::{Guide, all};

/// What a server says of its software.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    /// Its name, as its vendor writes it.
    pub name: String,
    /// The guides that may fit, the likeliest first.
    pub guides: Vec<&'static str>,
}

/// Words of the line, in small letters, and the guides for the product. The first that fits counts.
const WORDS: [(&str, &[&str]); 18] = [
    ("internet mail service (5.5", &["exchange-5.5"]),
    ("internet mail service", &["exchange-5.5"]),
    // 5.0 is that of Windows 2000, 6.0 that of Windows 2003; later ones are no Exchange.
    ("microsoft smtpsvc", &["exchange-2003"]),
    ("(opensmtpd)", &["opensmtpd"]),
    ("(postfix", &["postfix", "zimbra", "synology-mailplus"]),
    ("(exim ", &["exim", "exim-debian"]),
    ("(lotus domino release 5", &["domino-5"]),
    ("(lotus domino", &["domino", "domino-5"]),
    ("(ibm domino", &["domino"]),
    ("(hcl domino", &["domino"]),
    (" domino release", &["domino"]),
    ("mdaemon", &["mdaemon"]),
    ("icewarp", &["icewarp"]),
    ("merak", &["icewarp"]),
    ("kerio", &["kerio-connect"]),
    ("hmailserver", &["hmailserver"]),
    ("zimbra", &["zimbra"]),
    ("(qmail ", &["qmail"]),
];

impl Product {
    /// From the clauses of a line, and the name of the server that wrote it.
    pub(super) fn of(clauses: &str, by: Option<&str>) -> Option<Self> {
        let lower = clauses.to_ascii_lowercase();
        let host = by.unwrap_or_default().to_ascii_lowercase();
        let ids = if is_of_microsoft_365(&host) {
            vec!["microsoft-365"]
        } else if host.ends_with(".google.com") || is_of_google(&host, &lower) {
            vec!["google-workspace"]
        } else if lower.contains("with microsoft smtp server") || lower.contains("with mapi id") {
            exchange(&lower)
        } else if let Some((_, ids)) = WORDS.iter().find(|(words, _)| lower.contains(words)) {
            ids.to_vec()
        } else if is_sendmail(&lower) {
            vec!["sendmail"]
        } else {
            return None;
        };
        let guides: Vec<&'static Guide> =
            ids.iter().filter_map(|id| all().iter().find(|guide| guide.id == *id)).collect();
        Some(Self {
            name: guides.first()?.product.clone(),
            guides: guides.iter().map(|guide| guide.id.as_str()).collect(),
        })
    }
}

/// Microsoft's own servers, those of national clouds among them.
fn is_of_microsoft_365(by: &str) -> bool {
    [".outlook.com", ".exchangelabs.com", ".outlook.de", ".partner.outlook.cn", ".office365.us"]
        .iter()
        .any(|ending| by.ends_with(ending))
}

/// Google's own servers go by IPv6 addresses of the network of 6to4 that nobody has.
fn is_of_google(by: &str, clauses: &str) -> bool {
    by.starts_with("2002:a") && clauses.contains("with smtp id")
}

/// Exchange names its version: 8 is 2007, 14 is 2010, 15 is 2013 and later, 15.20 Microsoft 365.
fn exchange(clauses: &str) -> Vec<&'static str> {
    let version = clauses.split_whitespace().skip_while(|word| *word != "id").nth(1);
    let mut parts = version.unwrap_or_default().split('.');
    match (parts.next(), parts.next()) {
        (Some("8" | "14"), _) => vec!["exchange-2010"],
        (Some("15"), Some("20")) => vec!["microsoft-365"],
        _ => vec!["exchange-2019"],
    }
}

/// Sendmail gives its version and that of its configuration: `(8.17.1/8.17.1)`.
fn is_sendmail(clauses: &str) -> bool {
    clauses.split('(').skip(1).any(|rest| {
        let comment = rest.split(')').next().unwrap_or_default();
        let Some((program, configuration)) = comment.split_once('/') else { return false };
        let is_version = |text: &str| {
            text.starts_with("8.")
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || b".-+~".contains(&b))
        };
        is_version(program) && configuration.starts_with("8.")
    })
}
