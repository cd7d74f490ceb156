//! What to do about an answer of a mail server.

use super::{SendFault, Stage};

/// What a refusal means for whoever tests the way through a smart host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Advice {
    /// The server does not know this network as a customer's.
    RelayDenied,
    /// The server does not accept this network's address at all.
    AddressRefused,
    /// The server wants a login first.
    LoginWanted,
    /// The server wants encryption first.
    EncryptionWanted,
    /// Name or password are wrong.
    WrongLogin,
    /// Greylisting: strangers have to come back.
    ComeBackLater,
    /// The server has too much to do, or is being stopped.
    Busy,
    /// No such mailbox.
    NoSuchRecipient,
    /// The server does not take mail from this sender.
    SenderRefused,
    /// The content was refused: taken for spam, or too large.
    ContentRefused,
    /// No connection: the connection check finds out why.
    CheckConnection,
    /// The connection stood, and could not be encrypted.
    EncryptionFailed,
    /// The sender's SPF record does not name this network's address (RFC 7372 §3.2).
    SpfFailed,
}

impl Advice {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::RelayDenied,
        Self::AddressRefused,
        Self::LoginWanted,
        Self::EncryptionWanted,
        Self::WrongLogin,
        Self::ComeBackLater,
        Self::Busy,
        Self::NoSuchRecipient,
        Self::SenderRefused,
        Self::ContentRefused,
        Self::CheckConnection,
        Self::EncryptionFailed,
        Self::SpfFailed,
    ];

    /// The word of the JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RelayDenied => "relay_denied",
            Self::AddressRefused => "address_refused",
            Self::LoginWanted => "login_wanted",
            Self::EncryptionWanted => "encryption_wanted",
            Self::WrongLogin => "wrong_login",
            Self::ComeBackLater => "come_back_later",
            Self::Busy => "busy",
            Self::NoSuchRecipient => "no_such_recipient",
            Self::SenderRefused => "sender_refused",
            Self::ContentRefused => "content_refused",
            Self::CheckConnection => "check_connection",
            Self::EncryptionFailed => "encryption_failed",
            Self::SpfFailed => "spf_failed",
        }
    }

    /// What a fault calls for: by the reply code (RFC 5321 §4.2.3), the enhanced status code
    /// (RFC 3463), and the words that servers use where they leave the codes vague.
    #[must_use]
    pub fn of(fault: &SendFault) -> Option<Self> {
        match fault {
            SendFault::Connection(_) | SendFault::Timeout => Some(Self::CheckConnection),
            SendFault::Tls(_) => Some(Self::EncryptionFailed),
            SendFault::Unprotected | SendFault::NoStartTls => Some(Self::EncryptionWanted),
            SendFault::NoLogin | SendFault::NoAddress(_) => None,
            SendFault::Refused { stage, code, text } => Some(of_reply(*stage, *code, text)),
        }
    }
}

fn of_reply(stage: Stage, code: u16, text: &str) -> Advice {
    let text = text.to_ascii_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let status = status(&text);
    match (code, stage) {
        (530 | 538, _) if says(&["starttls", "encrypt", "tls"]) => Advice::EncryptionWanted,
        (530, _) => Advice::LoginWanted,
        // A server that does not know this network may say so for the time being, as Postfix does
        // by itself: it says the same for ever.
        (400..=499, Stage::Sender | Stage::Recipient) if denies_relaying(&text) => {
            Advice::RelayDenied
        }
        (450 | 451, Stage::Sender | Stage::Recipient) => Advice::ComeBackLater,
        (400..=499, _) => Advice::Busy,
        (_, Stage::Login) => Advice::WrongLogin,
        // No mail server refuses the greeting as such: something stands between.
        (500 | 502, Stage::Connect) => Advice::CheckConnection,
        (_, Stage::Connect) => Advice::AddressRefused,
        (_, Stage::Encrypt) => Advice::EncryptionFailed,
        _ if matches!(status, Some((7, 23 | 24)))
            || names_spf(&text)
                && says(&["fail", "not allowed", "not permitted", "not authorized"]) =>
        {
            Advice::SpfFailed
        }
        // RFC 7372 §3.3: the address has no name, or another.
        _ if status == Some((7, 25)) => Advice::AddressRefused,
        _ if says(&["relay"]) => Advice::RelayDenied,
        (_, Stage::Content) => Advice::ContentRefused,
        (552 | 554, _) if status == Some((3, 4)) => Advice::ContentRefused,
        _ if status == Some((1, 1)) || says(&["no such user", "user unknown", "unknown user"]) => {
            Advice::NoSuchRecipient
        }
        _ if says(&["authentication required", "must authenticate"]) => Advice::LoginWanted,
        // Denied by policy, and no word on which: with a smart host that is relaying.
        _ if matches!(status, Some((7, _))) => Advice::RelayDenied,
        (_, Stage::Sender) => Advice::SenderRefused,
        (_, Stage::Recipient) => Advice::NoSuchRecipient,
    }
}

fn denies_relaying(text: &str) -> bool {
    const WORDS: [&str; 6] = [
        "relay access denied",
        "relay denied",
        "relaying denied",
        "relay not permitted",
        "relaying not permitted",
        "unable to relay",
    ];
    WORDS.iter().any(|words| text.contains(words))
}

/// Whether the word stands alone: names of hosts hold it, too.
fn names_spf(text: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '.' || c == '-';
    text.split(|c| !is_part(c)).any(|word| word.trim_matches(['.', '-']) == "spf")
}

/// Subject and detail of an enhanced status code at the start of a reply, with or without the
/// reply code before it.
fn status(text: &str) -> Option<(u16, u16)> {
    let word = text.split_whitespace().take(2).find(|word| word.matches('.').count() == 2)?;
    let mut parts = word.split('.');
    let class = parts.next()?;
    if !matches!(class, "2" | "4" | "5") {
        return None;
    }
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(stage: Stage, code: u16, text: &str) -> Advice {
        let fault = SendFault::Refused { stage, code, text: text.to_owned() };
        Advice::of(&fault).unwrap()
    }

    #[test]
    fn servers_say_relay_denied_in_many_ways() {
        for (code, text) in [
            (550, "550 relay not permitted"),
            (554, "5.7.1 <a@b.example>: Relay access denied"),
            (550, "5.7.1 Unable to relay"),
            (550, "5.7.54 SMTP; Unable to relay recipient in non-accepted domain"),
            (
                553,
                "sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) relaying denied",
            ),
            (550, "5.7.1 Client does not have permissions to send as this sender"),
            (551, "we do not relay"),
            (454, "4.7.1 <x@b.example>: Relay access denied"),
            (450, "4.7.1 Unable to relay for x@b.example"),
            (550, "Relaying denied. Proper authentication required."),
        ] {
            assert_eq!(of(Stage::Recipient, code, text), Advice::RelayDenied, "{text}");
        }
    }

    #[test]
    fn other_answers_call_for_other_things() {
        use Stage::{Connect, Content, Login, Recipient, Sender};
        let busy = of(Connect, 421, "4.3.2 Service not available");
        assert_eq!(busy, Advice::Busy);
        let grey = of(Recipient, 451, "4.7.1 Greylisting in action, please come back later");
        assert_eq!(grey, Advice::ComeBackLater);
        assert_eq!(of(Recipient, 450, "4.2.0 Greylisted"), Advice::ComeBackLater);
        let helo = "4.7.1 <relay.b.example>: Helo command rejected: Host not found";
        assert_eq!(of(Recipient, 450, helo), Advice::ComeBackLater);
        assert_eq!(of(Connect, 500, "5.5.1 Command unrecognized"), Advice::CheckConnection);
        assert_eq!(of(Recipient, 550, "5.1.1 User unknown"), Advice::NoSuchRecipient);
        assert_eq!(of(Sender, 530, "5.7.0 Must issue a STARTTLS first"), Advice::EncryptionWanted);
        assert_eq!(of(Sender, 530, "5.7.0 Authentication required"), Advice::LoginWanted);
        assert_eq!(of(Login, 535, "5.7.8 Bad credentials"), Advice::WrongLogin);
        assert_eq!(of(Sender, 553, "5.1.8 Sender domain does not exist"), Advice::SenderRefused);
        assert_eq!(of(Content, 554, "5.7.1 looks like spam"), Advice::ContentRefused);
        assert_eq!(of(Connect, 554, "5.7.1 your address is listed"), Advice::AddressRefused);
        assert_eq!(of(Content, 451, "4.3.0 try later"), Advice::Busy);
        assert_eq!(Advice::of(&SendFault::Timeout), Some(Advice::CheckConnection));
        // Somebody was there.
        let broken = SendFault::Tls("certificate not valid for name".into());
        assert_eq!(Advice::of(&broken), Some(Advice::EncryptionFailed));
        for text in ["5.7.23 SPF validation failed", "5.7.1 SPF: 192.0.2.1 is not allowed to relay"]
        {
            assert_eq!(of(Sender, 550, text), Advice::SpfFailed, "{text}");
            assert_eq!(of(Content, 550, text), Advice::SpfFailed, "{text}");
        }
        let other = "5.7.1 mx.spf.example: relaying is not permitted";
        assert_eq!(of(Recipient, 550, other), Advice::RelayDenied);
        assert_eq!(of(Content, 554, "5.7.1 spam (SPF, DKIM)"), Advice::ContentRefused);
        assert_eq!(of(Sender, 550, "5.7.25 no reverse DNS"), Advice::AddressRefused);
    }

    #[test]
    fn words_are_not_taken_for_status_codes() {
        assert_eq!(status("550 5.7.1 no"), Some((7, 1)));
        assert_eq!(status("5.1.1 no"), Some((1, 1)));
        assert_eq!(status("192.0.2.1 is listed"), None);
        assert_eq!(status("mail.b.example says no"), None);
        assert_eq!(status(""), None);
    }
}
