//! The test message: first the envelope, then a message whose echo has to come.

use iced::widget::{column, row, text};
use iced::{Element, Task, task};
use jiff::Timestamp;

use crate::gui::action::Action;
use crate::gui::context::{Context, Origin};
use crate::gui::theme::{self, size, space};
use crate::gui::trial::{Event, stream};
use crate::gui::widget::{
    banner, body, disclosure, field, labelled, muted, primary, secondary, section,
};
use crate::i18n::tr;
use crate::mail::{
    self, Account, Advice, Mailbox, Password, Progress, SendError, SendFault, Target, Token, Trial,
};
use crate::model::{Field, Severity, TestMail};
use crate::wizard::Change;

mod ended;

pub use ended::Ended;

/// What is filled in, and what became of it.
#[derive(Debug)]
pub struct State {
    from: String,
    to: String,
    login: String,
    password: Password,
    /// Whether a login is wanted.
    logs_in: bool,
    /// Counts tests, so that what a cancelled one still sends is dropped.
    tests: u64,
    running: Option<Running>,
    said: Vec<String>,
    outcome: Option<Outcome>,
}

#[derive(Debug)]
struct Running {
    id: u64,
    /// Ends the test when dropped, unless a message is being sent: that goes on when the step is
    /// left, so that what became of it is known.
    handle: task::Handle,
    test: TestMail,
    waits: Option<u64>,
}

#[derive(Debug)]
enum Outcome {
    EnvelopeTaken,
    MessageTaken,
    Failed(SendError),
    Faulty(String),
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The sender was edited.
    FromEdited(String),
    /// The recipient was edited.
    ToEdited(String),
    /// A login is wanted, or not.
    LoginToggled,
    /// The login was edited.
    LoginEdited(String),
    /// The password was edited.
    PasswordEdited(Password),
    /// Sender and recipient are to be named, and nothing sent.
    AskPressed,
    /// A message is to be sent.
    SendPressed,
    /// The test is to be given up.
    CancelPressed,
    /// A test goes on.
    Came(u64, Progress),
    /// A test has ended. The application hears of it, whatever is open by then.
    Ended(Box<Ended>),
    /// The user says that the echo came; the token.
    EchoPressed(String),
}

impl Message {
    const fn is_edit(&self) -> bool {
        matches!(
            self,
            Self::FromEdited(_)
                | Self::ToEdited(_)
                | Self::LoginToggled
                | Self::LoginEdited(_)
                | Self::PasswordEdited(_)
        )
    }
}

impl State {
    /// As the case has it.
    pub fn new(cx: &Context) -> Self {
        let (from, to) = addresses(cx);
        Self {
            from,
            to,
            login: String::new(),
            password: Password::default(),
            logs_in: false,
            tests: 0,
            running: None,
            said: Vec::new(),
            outcome: None,
        }
    }

    /// Takes over what the case has, after something was undone.
    pub fn restore(&mut self, cx: &Context) {
        (self.from, self.to) = addresses(cx);
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<super::Message> {
        if message.is_edit() && matches!(self.outcome, Some(Outcome::Faulty(_))) {
            // What was wrong is being mended.
            self.outcome = None;
        }
        match message {
            Message::FromEdited(text) => {
                self.from.clone_from(&text);
                return Action::Commit(Change::TextEdited(Field::TestSender, text));
            }
            Message::ToEdited(text) => {
                self.to.clone_from(&text);
                return Action::Commit(Change::TextEdited(Field::TestRecipient, text));
            }
            Message::LoginToggled => self.logs_in = !self.logs_in,
            Message::LoginEdited(text) => self.login = text,
            Message::PasswordEdited(password) => self.password = password,
            Message::AskPressed => return self.begin(false, cx),
            Message::SendPressed => return self.begin(true, cx),
            Message::CancelPressed => {
                if let Some(running) = self.running.take() {
                    running.handle.abort();
                }
            }
            Message::Came(id, progress) => self.came(id, progress),
            // The application has taken it.
            Message::Ended(_) => {}
            Message::EchoPressed(token) => return Action::Commit(Change::EchoCame(token)),
        }
        Action::None
    }

    fn begin(&mut self, sends: bool, cx: &Context) -> Action<super::Message> {
        match self.prepare(sends, cx) {
            Ok((target, trial, test)) => {
                self.tests += 1;
                let id = self.tests;
                self.said.clear();
                self.outcome = None;
                let events = stream(cx.resolver.clone(), target, trial);
                let (origin, begun) = (Origin::of(cx), test.clone());
                let (task, handle) = Task::run(events, move |event| match event {
                    Event::Progressed(progress) => Message::Came(id, progress),
                    Event::Done(done) => {
                        let (origin, test) = (origin.clone(), begun.clone());
                        Message::Ended(Box::new(Ended { origin, test, result: done.result }))
                    }
                })
                .abortable();
                let handle = if sends { handle } else { handle.abort_on_drop() };
                self.running = Some(Running { id, handle, test, waits: None });
                Action::Run(task.map(super::Message::Trial))
            }
            Err(words) => {
                self.outcome = Some(Outcome::Faulty(words));
                Action::None
            }
        }
    }

    fn prepare(&self, sends: bool, cx: &Context) -> Result<(Target, Trial, TestMail), String> {
        let texts = &cx.texts;
        let address = |text: &str, missing: String| match text.trim() {
            "" => Err(missing),
            text => mail::mailbox(text).map_err(|error| texts.compose_error(&error)),
        };
        let from: Mailbox = address(&self.from, tr!(texts, "request-send-no-from"))?;
        let to: Mailbox = address(&self.to, tr!(texts, "trial-no-to"))?;
        let login = if self.logs_in { self.login.trim() } else { "" };
        let account: Account = mail::smart_host(&cx.service, login)
            .ok_or_else(|| tr!(texts, "trial-no-smart-host"))?;
        let (trial, token) = if sends {
            let token = Token::new().ok_or_else(|| tr!(texts, "trial-no-randomness"))?;
            let message = mail::test_message(&from, &to, &account, &token, &cx.service, texts)
                .map_err(|error| texts.compose_error(&error))?;
            (Trial::Message(Box::new(message)), Some(token.to_string()))
        } else {
            let envelope =
                Trial::Envelope { from: Box::new(from.clone()), to: Box::new(to.clone()) };
            (envelope, None)
        };
        let test = TestMail {
            at: Timestamp::now(),
            server: account.server(),
            from: from.email.to_string(),
            to: to.email.to_string(),
            token,
            accepted: false,
            reply: String::new(),
            echoed: None,
        };
        let password = self.logs_in.then(|| self.password.clone());
        Ok((Target { account, password, addresses: None }, trial, test))
    }

    fn came(&mut self, id: u64, progress: Progress) {
        let Some(running) = self.running.as_mut().filter(|running| running.id == id) else {
            return;
        };
        match progress {
            Progress::Said(line) => {
                running.waits = None;
                self.said.push(line);
            }
            Progress::Waits(wait) => running.waits = Some(wait.as_secs()),
        }
    }

    /// Draws the part.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let server = mail::smart_host(&cx.service, "").map(|account| account.server());
        let Some(server) = server else {
            return section(
                tr!(texts, "trial-title"),
                vec![muted(tr!(texts, "trial-no-smart-host"))],
            );
        };
        let enter = self.on_enter();
        let one = |id, label: String, value: &'a str, edited: fn(String) -> Message| {
            let field = field(id, "", value, edited).on_submit_maybe(enter.clone());
            labelled(label, field, None)
        };
        let mut parts = vec![
            body(tr!(texts, "trial-why", server = server)).into(),
            row![
                one("trial-from", tr!(texts, "trial-from"), &self.from, Message::FromEdited),
                one("trial-to", tr!(texts, "trial-to"), &self.to, Message::ToEdited),
            ]
            .spacing(space::L)
            .into(),
            self.login(cx),
            self.buttons(cx),
        ];
        if let Some(running) = &self.running {
            let words = match running.waits {
                Some(seconds) => tr!(texts, "trial-waiting", seconds = seconds),
                None => tr!(texts, "trial-busy"),
            };
            parts.push(muted(words));
        }
        parts.extend(self.outcome.as_ref().map(|outcome| outcome_view(outcome, cx)));
        if !self.said.is_empty() {
            let said = text(self.said.join("\n")).size(size::SMALL).font(theme::MONO);
            parts.push(said.into());
        }
        parts.extend(echo(cx));
        section(tr!(texts, "trial-title"), parts)
    }

    fn login<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let label = tr!(texts, "trial-login");
        disclosure("trial-login", label, self.logs_in, Message::LoginToggled, move || {
            let secret = field("trial-password", "", self.password.reveal(), |text| {
                Message::PasswordEdited(Password::new(text))
            })
            .secure(true)
            .on_submit_maybe(self.on_enter());
            let name = field("trial-name", "", &self.login, Message::LoginEdited)
                .on_submit_maybe(self.on_enter());
            row![
                labelled(tr!(texts, "request-send-login"), name, None),
                labelled(tr!(texts, "request-send-password"), secret, None),
            ]
            .spacing(space::L)
            .into()
        })
    }

    /// Enter in a field asks, which sends nothing.
    fn on_enter(&self) -> Option<Message> {
        self.running.is_none().then_some(Message::AskPressed)
    }

    fn buttons<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        if self.running.is_some() {
            return secondary("trial-cancel", tr!(texts, "cancel"), Some(Message::CancelPressed));
        }
        row![
            secondary("trial-ask", tr!(texts, "trial-ask"), Some(Message::AskPressed)),
            primary("trial-send", tr!(texts, "trial-send"), Some(Message::SendPressed)),
        ]
        .spacing(space::M)
        .into()
    }
}

/// Sender and recipient: as typed before, else what suits most.
fn addresses(cx: &Context) -> (String, String) {
    let typed = |field| Some(cx.case.text(field)).filter(|text| !text.is_empty());
    let from = typed(Field::TestSender).unwrap_or_else(|| cx.case.text(Field::Email));
    let answers = || cx.service.autoresponder.as_deref().unwrap_or_default();
    (from.to_owned(), typed(Field::TestRecipient).unwrap_or_else(answers).to_owned())
}

fn outcome_view<'a>(outcome: &Outcome, cx: &Context) -> Element<'a, Message> {
    let texts = &cx.texts;
    match outcome {
        Outcome::EnvelopeTaken => banner(None, tr!(texts, "trial-ok-envelope"), Vec::new()),
        Outcome::MessageTaken => banner(None, tr!(texts, "trial-ok-message"), Vec::new()),
        Outcome::Faulty(words) => banner(Some(Severity::Warning), words.clone(), Vec::new()),
        Outcome::Failed(error) => {
            let advice = Advice::of(&error.fault).map(|advice| texts.advice(advice));
            let more = advice.map(|advice| body(advice).into());
            let severity = match &error.fault {
                fault if SendFault::is_temporary(fault) => Severity::Warning,
                _ => Severity::Error,
            };
            banner(Some(severity), texts.send_fault(&error.fault), more.into_iter().collect())
        }
    }
}

/// Whether the echo of the last message came.
fn echo<'a>(cx: &Context) -> Option<Element<'a, Message>> {
    let texts = &cx.texts;
    let test = cx.case.tests.iter().rev().find(|test| test.accepted && test.token.is_some())?;
    let token = test.token.clone()?;
    Some(if let Some(at) = test.echoed {
        let at = texts.moment(at);
        banner(None, tr!(texts, "trial-echoed", at = at, token = token), Vec::new())
    } else {
        let words = tr!(
            texts,
            "trial-look",
            from = test.from.as_str(),
            token = token.as_str(),
            at = texts.moment(test.at)
        );
        let label = tr!(texts, "trial-echo");
        let button = secondary("trial-echo", label, Some(Message::EchoPressed(token)));
        column![text(words).size(size::BODY), button].spacing(space::S).into()
    })
}
