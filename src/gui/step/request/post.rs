//! Sends the letter by e-mail, from the window.

use std::time::Duration;

use iced::widget::{Row, column, row, text};
use iced::{Element, Task};

use super::papers;
use crate::gui::action::Action;
use crate::gui::context::{Context, Origin};
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{banner, body, choice, disclosure, field, labelled, muted, secondary};
use crate::i18n::{Catalog, tr};
use crate::mail::{self, Account, Mailbox, Password, Receipt, Security, SendError, Target};
use crate::model::{Field, Severity};
use crate::wizard::Change;

/// How long the mail server may take for each answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// What is filled in, and what became of it.
#[derive(Debug)]
pub struct State {
    open: bool,
    to: String,
    from: String,
    host: String,
    port: String,
    security: Security,
    login: String,
    password: Password,
    busy: bool,
    outcome: Option<Outcome>,
}

#[derive(Debug)]
enum Outcome {
    Sent(String),
    Tried,
    Failed(SendError),
    Faulty(String),
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The form is to be shown or folded away.
    Toggled,
    /// The operator's address was edited.
    ToEdited(String),
    /// The sender was edited.
    FromEdited(String),
    /// The mail server was edited.
    HostEdited(String),
    /// Its port was edited.
    PortEdited(String),
    /// The security was chosen.
    SecurityPressed(Security),
    /// The login was edited.
    LoginEdited(String),
    /// The password was edited.
    PasswordEdited(Password),
    /// The account is to be tried, and nothing sent.
    TryPressed,
    /// The letter is to be sent.
    SendPressed,
    /// The account was tried.
    Tried(Result<Receipt, SendError>),
    /// A letter was sent, or not. The application hears of it, whatever is open by then.
    Sent(Box<Sent>),
}

/// What became of a letter that was to be sent.
#[derive(Debug, Clone)]
pub struct Sent {
    /// The case whose letter it is.
    pub origin: Origin,
    /// To whom.
    pub to: Vec<String>,
    /// What the mail server said.
    pub result: Result<Receipt, SendError>,
}

impl super::Message {
    /// What became of a letter, if this tells it.
    #[must_use]
    pub fn sent(&self) -> Option<&Sent> {
        match self {
            Self::Post(Message::Sent(sent)) => Some(sent),
            _ => None,
        }
    }
}

impl super::State {
    /// Shows what became of the letter of the case that is open here.
    pub fn sent(&mut self, result: &Result<Receipt, SendError>) {
        self.post.outcome = Some(match result {
            Ok(receipt) => Outcome::Sent(receipt.reply.clone()),
            Err(error) => Outcome::Failed(error.clone()),
        });
    }
}

impl State {
    /// As the case and the settings have it.
    #[must_use]
    pub fn new(cx: &Context) -> Self {
        let account = cx.account.clone().unwrap_or_default();
        let port = if account.port == 0 { account.security.port() } else { account.port };
        let own = cx.case.text(Field::Email).to_owned();
        Self {
            open: false,
            to: cx.case.text(Field::OperatorEmail).to_owned(),
            from: if account.from.is_empty() { own } else { account.from },
            host: account.host,
            port: port.to_string(),
            security: account.security,
            login: account.login,
            password: Password::default(),
            busy: false,
            outcome: None,
        }
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<super::Message> {
        match message {
            Message::Toggled => self.open = !self.open,
            Message::ToEdited(text) => {
                self.to.clone_from(&text);
                return Action::Commit(Change::TextEdited(Field::OperatorEmail, text));
            }
            Message::FromEdited(text) => self.from = text,
            Message::HostEdited(text) => self.host = text,
            Message::PortEdited(text) => self.port = text,
            Message::SecurityPressed(security) => self.choose(security),
            Message::LoginEdited(text) => self.login = text,
            Message::PasswordEdited(password) => self.password = password,
            Message::TryPressed => return self.try_out(cx),
            Message::SendPressed => return self.send(cx),
            Message::Tried(result) => {
                self.busy = false;
                self.outcome = Some(match result {
                    Ok(_) => Outcome::Tried,
                    Err(error) => Outcome::Failed(error),
                });
            }
            // The application has taken it.
            Message::Sent(_) => {}
        }
        Action::None
    }

    /// A port that was not chosen by hand goes with the security.
    fn choose(&mut self, security: Security) {
        if Security::ALL.iter().any(|known| known.port().to_string() == self.port) {
            self.port = security.port().to_string();
        }
        self.security = security;
    }

    fn account(&self, texts: &Catalog) -> Result<(Account, Mailbox), String> {
        if self.from.trim().is_empty() {
            return Err(tr!(texts, "request-send-no-from"));
        }
        let from = mail::mailbox(&self.from).map_err(|error| texts.compose_error(&error))?;
        let port = self.port.trim().parse().ok().filter(|port| *port != 0);
        let port = port.ok_or_else(|| tr!(texts, "request-send-port"))?;
        let host = self.host.trim().to_owned();
        if host.is_empty() {
            return Err(tr!(texts, "request-send-no-host"));
        }
        let account = Account {
            host,
            port,
            security: self.security,
            login: self.login.trim().to_owned(),
            from: from.to_string(),
        };
        Ok((account, from))
    }

    fn try_out(&mut self, cx: &Context) -> Action<super::Message> {
        let account = match self.account(&cx.texts) {
            Ok((account, _)) => account,
            Err(words) => return self.faulty(words),
        };
        self.busy = true;
        self.outcome = None;
        let (tried, typed) = (account.clone(), self.password.clone());
        let run = async move {
            let password = known(&tried, typed).await;
            let target = Target { account: tried, password, addresses: None };
            mail::try_out(&target, PATIENCE).await
        };
        let task = Task::perform(run, Message::Tried);
        Action::Remember(account, task.map(super::Message::Post))
    }

    fn send(&mut self, cx: &Context) -> Action<super::Message> {
        if cx.is_sending() {
            return Action::None;
        }
        let (account, from) = match self.account(&cx.texts) {
            Ok(known) => known,
            Err(words) => return self.faulty(words),
        };
        if self.to.trim().is_empty() {
            return self.faulty(tr!(cx.texts, "request-send-no-to"));
        }
        let to = match mail::mailbox(&self.to) {
            Ok(to) => to,
            Err(error) => return self.faulty(cx.texts.compose_error(&error)),
        };
        let message = match papers::message(&from, &to, false, cx) {
            Ok(message) => message,
            Err(words) => return self.faulty(words),
        };
        self.outcome = None;
        let (through, typed) = (account.clone(), self.password.clone());
        let origin = Origin::of(cx);
        let names = vec![to.to_string()];
        let run = async move {
            let password = known(&through, typed.clone()).await;
            let target = Target { account: through.clone(), password, addresses: None };
            let sent = mail::send(&target, &message, PATIENCE).await;
            if sent.is_ok() && !typed.reveal().is_empty() {
                keep(through, typed).await;
            }
            sent
        };
        let task = Task::perform(run, move |result| {
            Message::Sent(Box::new(Sent { origin: origin.clone(), to: names.clone(), result }))
        });
        Action::Send(account, task.map(super::Message::Post))
    }

    fn faulty(&mut self, words: String) -> Action<super::Message> {
        self.outcome = Some(Outcome::Faulty(words));
        Action::None
    }

    /// Draws the part.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let label = tr!(cx.texts, "request-send-title");
        let last = cx.case.sent.last().map(|sent| {
            let at = cx.texts.moment(sent.at);
            muted(tr!(cx.texts, "request-send-last", at = at, to = sent.to.join(", ")))
        });
        let form = disclosure("send", label, self.open, Message::Toggled, move || self.content(cx));
        column![form].push(last).spacing(space::S).into()
    }

    fn content<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let secret = field("send-password", "", self.password.reveal(), |text| {
            Message::PasswordEdited(Password::new(text))
        })
        .secure(true);
        let ways = [
            (Security::StartTls, "send-starttls", tr!(texts, "request-send-starttls")),
            (Security::Tls, "send-tls", tr!(texts, "request-send-tls")),
            (Security::Offered, "send-offered", tr!(texts, "request-send-offered")),
            (Security::None, "send-open", tr!(texts, "request-send-open")),
        ]
        .into_iter()
        .map(|(security, id, words)| {
            let chosen = self.security == security;
            choice(id, text(words).size(size::BODY), chosen, Message::SecurityPressed(security))
        });
        let one = |id, label: String, value: &'a str, edited: fn(String) -> Message| {
            labelled(label, field(id, "", value, edited), None)
        };
        let busy = self.busy || cx.is_sending();
        let ready = (!busy).then_some(());
        let buttons = row![
            secondary(
                "try-account",
                tr!(texts, "request-send-try"),
                ready.map(|()| Message::TryPressed),
            ),
            secondary(
                "send-letter",
                tr!(texts, "request-send"),
                ready.map(|()| Message::SendPressed),
            ),
        ]
        .spacing(space::M);
        column![
            body(tr!(texts, "request-send-text")),
            row![
                one("send-to", tr!(texts, "request-send-to"), &self.to, Message::ToEdited),
                one("send-from", tr!(texts, "request-send-from"), &self.from, Message::FromEdited),
            ]
            .spacing(space::L),
            row![
                one("send-host", tr!(texts, "request-send-host"), &self.host, Message::HostEdited),
                one("send-port", tr!(texts, "cli-reach-port"), &self.port, Message::PortEdited),
            ]
            .spacing(space::L),
            Row::with_children(ways).spacing(space::S).wrap(),
            row![
                one(
                    "send-login",
                    tr!(texts, "request-send-login"),
                    &self.login,
                    Message::LoginEdited,
                ),
                labelled(
                    tr!(texts, "request-send-password"),
                    secret,
                    Some(tr!(texts, "request-send-keyring")),
                ),
            ]
            .spacing(space::L),
            buttons,
        ]
        .push(busy.then(|| muted(tr!(texts, "request-send-busy"))))
        .push(self.outcome.as_ref().map(|outcome| outcome_view(outcome, texts)))
        .spacing(space::M)
        .into()
    }
}

fn outcome_view<'a>(outcome: &Outcome, texts: &Catalog) -> Element<'a, Message> {
    match outcome {
        Outcome::Sent(reply) => {
            let words = tr!(texts, "request-send-done", reply = reply.as_str());
            banner(None, words, Vec::new())
        }
        Outcome::Tried => banner(None, tr!(texts, "request-send-tried"), Vec::new()),
        Outcome::Faulty(words) => banner(Some(Severity::Warning), words.clone(), Vec::new()),
        Outcome::Failed(error) => {
            let said = error.transcript.join("\n");
            let said = text(said).size(size::SMALL).font(theme::MONO);
            banner(Some(Severity::Error), texts.send_fault(&error.fault), vec![said.into()])
        }
    }
}

/// The password typed, else the one in the keyring.
async fn known(account: &Account, typed: Password) -> Option<Password> {
    if account.login.is_empty() || !typed.reveal().is_empty() {
        return Some(typed);
    }
    let account = account.clone();
    let asked = tokio::task::spawn_blocking(move || mail::remembered(&account)).await;
    asked.ok().and_then(Result::ok).flatten()
}

/// Into the keyring. Without one the password lives for this run only, as the form says.
async fn keep(account: Account, password: Password) {
    let kept = tokio::task::spawn_blocking(move || mail::remember(&account, &password)).await;
    if let Ok(Err(error)) = kept {
        tracing::info!(%error, "the password is not remembered");
    }
}
