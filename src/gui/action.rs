//! What a step asks of the application: the child reports, the parent acts.

use iced::Task;

use super::book::Bulk;
use super::overlay::Merged;
use crate::mail::Account;
use crate::model::{Case, DomainName, Language, MxSet, Severity, Step};
use crate::store::book::Row;
use crate::store::{Appearance, OperatorContact};
use crate::wizard::Change;

/// What is to be done after a step handled a message of its own.
pub enum Action<M> {
    /// Nothing.
    None,
    /// Run a task, whose messages come back to the step.
    Run(Task<M>),
    /// Change the case.
    Commit(Change),
    /// Walk to the next step.
    Next,
    /// Walk to this step.
    GoTo(Step),
    /// Put a text on the clipboard.
    Copy(String),
    /// Open an https link in the browser, or a file in its viewer.
    Open(Target),
    /// Say something above the step.
    Say(Severity, String),
    /// Begin a new case.
    NewCase,
    /// Open a case file.
    OpenCase(std::path::PathBuf),
    /// Make another case like that of a file.
    Duplicate(std::path::PathBuf),
    /// Put the case of a file away, or take it out again.
    Archive(std::path::PathBuf, bool),
    /// Take the tour, or turn it down.
    Tour(bool),
    /// Enter the practice network, or leave it.
    Practise(bool),
    /// In practice: the operator carries out the change, or takes it back.
    Operator(OperatorMove),
    /// Keep a DNS operator in the address book.
    KeepOperator(OperatorContact),
    /// Take a DNS operator out of the address book.
    ForgetOperator(String),
    /// Remember the account that mail is sent through, and run a task.
    Remember(Account, Task<M>),
    /// Remember the account, and run the task that sends the letter of the open case.
    Send(Account, Task<M>),
    /// Speak another language.
    Speak(Language),
    /// Show the step again in place of the page.
    LeaveArea,
    /// Open the customer book.
    OpenBook,
    /// Check a list of domains.
    OpenAudit,
    /// Ask what else is to be known to do something with these cases.
    Bulk(Bulk, Vec<Row>),
    /// Put these cases away, or take them out again.
    ArchiveAll(Vec<Row>, bool),
    /// Show tags and notes of the case in a file.
    Card(std::path::PathBuf),
    /// Make a copy of the case in a file, for whoever is to do their part.
    HandOver(std::path::PathBuf),
    /// Show the cases as they are by now, and run a task.
    CasesChanged(Task<M>),
    /// Close the dialog: something was done with so many cases.
    BulkDone(usize),
    /// Take in a case that was read from a file.
    CaseCame(Box<Case>, std::path::PathBuf),
    /// Keep a case that two sides worked on.
    Merged(Box<Merged>),
    /// Look otherwise.
    Look(Appearance),
}

/// What can be opened outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A link; anything but https is refused.
    Link(String),
    /// A file that Mailward wrote.
    File(std::path::PathBuf),
    /// A message to be written in the mail program; anything but mailto is refused.
    Mail(String),
}

/// What the operator of the practice network does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OperatorMove {
    /// Publishes this MX set.
    Apply(DomainName, MxSet),
    /// Puts the old one back.
    Reset(DomainName),
}
