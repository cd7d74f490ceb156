//! The mail server that commands send through: what was typed, and what is remembered.

use std::env;
use std::time::Duration;

use super::args::Outlet;
use super::context::Context;
use super::exit::Failure;
use crate::i18n::tr;
use crate::mail::{self, Account, Mailbox, Password, Security, Target};
use crate::model::{Case, Field};
use crate::probe::locate;
use crate::store::{Folders, Settings, StoreError};

const PASSWORD_VARIABLE: &str = "MAILWARD_SMTP_PASSWORD";
/// A keyring that wants to be unlocked may wait for somebody who is not there.
const KEYRING_PATIENCE: Duration = Duration::from_secs(60);

/// The account that is remembered.
pub(super) fn known() -> Option<Account> {
    Settings::load(&Folders::of_user().ok()?).account
}

/// The sender typed, else the one remembered, else the case's.
pub(super) fn sender(
    args: &Outlet,
    remembered: Option<&Account>,
    case: &Case,
) -> Result<Mailbox, Failure> {
    if let Some(from) = &args.from {
        return Ok(mail::mailbox(from)?);
    }
    let remembered = remembered.map(|account| account.from.as_str());
    let known = [remembered.unwrap_or_default(), case.text(Field::Email)];
    let from = known.into_iter().find(|text| !text.trim().is_empty());
    Ok(mail::mailbox(from.ok_or(Failure::NoSender)?)?)
}

/// What was typed comes before what is remembered.
pub(super) fn account(
    args: &Outlet,
    remembered: Option<Account>,
    from: &Mailbox,
) -> Option<Account> {
    let mut account = remembered.unwrap_or_default();
    if let Some(security) = args.tls {
        account.security = security;
    }
    if let Some(server) = &args.smtp {
        let (host, port) = host_and_port(server);
        let security = args.tls.unwrap_or(match port {
            Some(465) => Security::Tls,
            _ => Security::StartTls,
        });
        account = Account { host, security, ..Account::default() };
        account.port = port.unwrap_or_else(|| security.port());
    }
    if let Some(login) = &args.login {
        account.login.clone_from(login);
    }
    account.from = from.to_string();
    (!account.host.is_empty()).then_some(account)
}

/// A host and its port, also for IPv6: `[2001:db8::1]:587`.
fn host_and_port(text: &str) -> (String, Option<u16>) {
    let text = text.trim();
    if text.matches(':').count() > 1 && !text.starts_with('[') {
        return (text.to_owned(), None);
    }
    match text.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => match port.parse() {
            Ok(port) => (host.trim_matches(['[', ']']).to_owned(), Some(port)),
            Err(_) => (text.to_owned(), None),
        },
        _ => (text.trim_matches(['[', ']']).to_owned(), None),
    }
}

/// From standard input, the environment or the keyring; never from the command line, which
/// everybody on the computer can read.
pub(super) async fn password(
    args: &Outlet,
    account: &Account,
) -> Result<Option<Password>, Failure> {
    if account.login.is_empty() {
        return Ok(None);
    }
    if args.password_stdin {
        let line = tokio::task::spawn_blocking(|| {
            let mut line = String::new();
            std::io::stdin().read_line(&mut line).map(|_| line)
        });
        let line = line.await.ok().and_then(Result::ok).ok_or(Failure::NoPassword)?;
        return Ok(Some(Password::new(line.trim_end_matches(['\r', '\n']))));
    }
    if let Ok(text) = env::var(PASSWORD_VARIABLE) {
        return Ok(Some(Password::new(text)));
    }
    let own = account.clone();
    let asked = tokio::task::spawn_blocking(move || mail::remembered(&own));
    match tokio::time::timeout(KEYRING_PATIENCE, asked).await {
        Ok(Ok(Ok(Some(password)))) => Ok(Some(password)),
        _ => Err(Failure::NoPassword),
    }
}

/// The way to the server: by the resolvers that were named, as for everything else.
pub(super) async fn target(
    cx: &Context,
    account: Account,
    password: Option<Password>,
) -> Result<Target, Failure> {
    let addresses = if cx.common.resolvers.is_empty() || account.is_local() {
        None
    } else {
        Some(locate(&cx.resolver()?, &account.host, account.port).await)
    };
    Ok(Target { account, password, addresses })
}

/// Why what became of a message does not stand in its case. The message is gone all the same: whoever
/// is told of a failure alone would send it again.
pub(super) fn not_kept(cx: &Context, failure: &Failure) -> String {
    tr!(cx.texts, "cli-not-kept", reason = failure.words(&cx.texts).join(" "))
}

/// Remembers the account; its password goes into the keyring. The message is sent by now: that these
/// have to be given again is worth a word only.
pub(super) async fn remember(cx: &Context, account: Account, password: Option<Password>) {
    if let Err(error) = put_down(&account) {
        cx.warn(&cx.texts.store_error(&error));
    }
    let Some(password) = password else { return };
    let stored = tokio::task::spawn_blocking(move || mail::remember(&account, &password));
    if let Ok(Ok(Err(error))) = tokio::time::timeout(KEYRING_PATIENCE, stored).await {
        cx.warn(&tr!(cx.texts, "cli-send-remembered", reason = error.to_string()));
    }
}

fn put_down(account: &Account) -> Result<(), StoreError> {
    let folders = Folders::of_user()?;
    let (mut settings, _) = Settings::open(&folders);
    settings.account = Some(account.clone());
    settings.save(&folders)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_are_read_in_every_spelling() {
        let read = |text: &str| host_and_port(text);
        assert_eq!(read("smtp.isp.net"), ("smtp.isp.net".into(), None));
        assert_eq!(read("smtp.isp.net:465"), ("smtp.isp.net".into(), Some(465)));
        assert_eq!(read("[2001:db8::1]:587"), ("2001:db8::1".into(), Some(587)));
        assert_eq!(read("[2001:db8::1]"), ("2001:db8::1".into(), None));
        assert_eq!(read("2001:db8::1"), ("2001:db8::1".into(), None));
    }
}
