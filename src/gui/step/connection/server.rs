//! The look from the mail server: what to run there, and where to paste what it said.

use iced::Element;
use iced::widget::{column, row, text};

use super::{Fold, Message, NothingRead, State};
use crate::advise::reach::{ServerCommand, server_commands};
use crate::gui::context::Context;
use crate::gui::dialog;
use crate::gui::theme::{size, space};
use crate::gui::widget::{banner, code_block, disclosure, labelled, muted, secondary};
use crate::i18n::tr;
use crate::model::{Severity, Target};

pub(super) fn view<'a>(state: &'a State, cx: &'a Context) -> Element<'a, Message> {
    let label = tr!(cx.texts, "connection-server-title");
    let is_open = state.open.contains(&Fold::Server);
    disclosure("server", label, is_open, Message::Toggled(Fold::Server), move || content(state, cx))
}

fn content<'a>(state: &'a State, cx: &'a Context) -> Element<'a, Message> {
    let texts = &cx.texts;
    let mut page =
        column![text(tr!(texts, "connection-server-text")).size(size::BODY)].spacing(space::S);
    for command in server_commands(&Target::of_service(&cx.service), &cx.service) {
        let (id, what, line) = match command {
            ServerCommand::PowerShell(line) => {
                ("copy-powershell", tr!(texts, "connection-command-powershell"), line)
            }
            ServerCommand::TestNetConnection(line) => {
                ("copy-test", tr!(texts, "connection-command-test"), line)
            }
            ServerCommand::Telnet(line) => {
                ("copy-telnet", tr!(texts, "connection-command-telnet"), line)
            }
            ServerCommand::Netcat(line) => ("copy-nc", tr!(texts, "connection-command-nc"), line),
            ServerCommand::OpenSsl(line) => {
                ("copy-openssl", tr!(texts, "connection-command-openssl"), line)
            }
            ServerCommand::Mailward(line) => {
                ("copy-mailward", tr!(texts, "connection-command-mailward"), line)
            }
        };
        let block = code_block(id, line, tr!(texts, "copy"), Message::CopyPressed);
        page = page.push(muted(what)).push(block);
    }
    let field = state.pasted.view("paste", String::new(), Message::PasteEdited);
    page = page.push(labelled(tr!(texts, "connection-paste"), field, None));
    let can_read = !state.paste.trim().is_empty();
    let read = tr!(texts, "connection-read");
    let mut buttons =
        row![secondary("read", read, can_read.then_some(Message::ReadPressed))].spacing(space::M);
    if dialog::is_likely() {
        let label = tr!(texts, "connection-file");
        buttons = buttons.push(secondary("read-file", label, Some(Message::FilePressed)));
    }
    page = page.push(buttons);
    if let Some(why) = state.nothing_read {
        let words = match why {
            NothingRead::Unknown => tr!(texts, "cli-reach-pasted"),
            NothingRead::Forged => tr!(texts, "reach-forged"),
        };
        page = page.push(banner(Some(Severity::Warning), words, Vec::new()));
    }
    page.into()
}
