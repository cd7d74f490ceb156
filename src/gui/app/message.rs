//! Everything that can happen in the window.

use iced::keyboard::{self, Modifiers};
use iced::{Size, window};

use crate::gui::area;
use crate::gui::overlay::{self, Page};
use crate::gui::step::{
    change, company, connection, current_records, finish, propagation, request, restrict, service,
    smart_host, start,
};
use crate::model::Step;
use crate::portfolio::PortfolioError;
use crate::practice::{Practice, PracticeError};
use crate::store::{CaseSummary, StoreError};

/// Everything that can happen.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the step Start.
    Start(start::Message),
    /// In the step Service.
    Service(service::Message),
    /// In the step Company.
    Company(company::Message),
    /// In the step Current records.
    CurrentRecords(current_records::Message),
    /// In the step Connection.
    Connection(connection::Message),
    /// In the step The change.
    Change(change::Message),
    /// In the step Request.
    Request(request::Message),
    /// In the step Propagation.
    Propagation(propagation::Message),
    /// In the step Smart host.
    SmartHost(smart_host::Message),
    /// In the step Restrict.
    Restrict(restrict::Message),
    /// In the step Finish.
    Finish(finish::Message),
    /// A step was chosen in the side bar.
    StepPressed(Step),
    /// The steps are to be listed where there is no side bar, or no longer.
    StepsToggled,
    /// "Continue" was pressed.
    NextPressed,
    /// "Back" was pressed.
    BackPressed,
    /// The notice was dismissed.
    NoticeDismissed,
    /// What happens if one makes a mistake is to be told, or folded away.
    WhatIfToggled,
    /// What the notice tells is to be undone.
    UndoPressed,
    /// The cases were listed; the number of the list.
    Listed(u64, Vec<CaseSummary>, Vec<StoreError>),
    /// A reminder is due.
    ReminderDue,
    /// Something was told on the desktop.
    Notified,
    /// The customer book is to be opened.
    BookPressed,
    /// The check of a list is to be opened.
    AuditPressed,
    /// On a page over all cases.
    Area(area::Message),
    /// Many cases were changed, or not.
    CasesChanged(Result<usize, PortfolioError>),
    /// A dialog is to be opened.
    HelpPressed(Page),
    /// In a dialog.
    Overlay(overlay::Message),
    /// A key was pressed that no widget wanted.
    KeyPressed(keyboard::Key, Modifiers),
    /// The practice network runs, or not.
    PracticeStarted(Result<Practice, PracticeError>),
    /// A link or file was opened, or not.
    Opened(Result<(), String>),
    /// The system is light or dark now.
    ModeChanged(iced::theme::Mode),
    /// The window has another size.
    Resized(Size),
    /// The window is to be closed.
    CloseRequested(window::Id),
}
