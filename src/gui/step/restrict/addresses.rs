//! The addresses that the service delivers from: each to be confirmed by its support.

use iced::widget::{Column, column, row, text, text_input};
use iced::{Alignment, Element, Length};

use super::{Message, State};
use crate::gui::context::Context;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{
    Icon, banner, body, field, icon, labelled, muted, secondary, section, small, state_icon,
};
use crate::i18n::tr;
use crate::model::{ServiceNetwork, Severity};

impl State {
    pub(super) fn addresses<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let server = &cx.case.server;
        let looked = match server.looked_up {
            _ if self.looks => tr!(texts, "restrict-looking"),
            Some(at) => tr!(texts, "restrict-looked-up", time = texts.moment(at)),
            None => tr!(texts, "restrict-never-looked"),
        };
        let look = (!self.looks).then_some(Message::LookPressed);
        let bar = row![
            small(looked).style(theme::muted).width(Length::Fill),
            secondary("look-again", tr!(texts, "restrict-look"), look),
        ];
        let mut content = vec![
            body(tr!(texts, "restrict-addresses-text")).into(),
            bar.spacing(space::M).align_y(Alignment::Center).into(),
        ];
        if let Some(error) = &self.failure {
            let words = texts.resolver_error(error);
            content.push(banner(Some(Severity::Error), words, Vec::new()));
        }
        if server.networks.is_empty() {
            let words = tr!(texts, "restrict-no-networks");
            content.push(banner(Some(Severity::Warning), words, Vec::new()));
        } else {
            let rows = server.networks.iter().enumerate();
            let rows = rows.map(|(place, network)| one(cx, place, network));
            content.push(Column::with_children(rows).spacing(space::S).into());
        }
        content.push(self.adding(cx));
        if let Some(fault) = &self.fault {
            content.push(banner(Some(Severity::Error), texts.range_error(fault), Vec::new()));
        }
        section(tr!(texts, "restrict-addresses"), content)
    }

    fn adding<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let typed: text_input::TextInput<'a, Message> =
            field("network", "192.0.2.0/24", &self.typed, Message::NetworkEdited)
                .on_submit(Message::AddPressed);
        let can_add = !self.typed.trim().is_empty();
        let label = tr!(texts, "restrict-add");
        let add = secondary("add-network", label, can_add.then_some(Message::AddPressed));
        labelled(
            tr!(texts, "restrict-add-label"),
            row![typed, add].spacing(space::M).align_y(Alignment::Center),
            None,
        )
    }
}

fn one<'a>(cx: &'a Context, place: usize, network: &'a ServiceNetwork) -> Element<'a, Message> {
    let texts = &cx.texts;
    let (mark, words, label) = if network.confirmed {
        let mark = icon(Icon::Check, |c| c.success.strong);
        (mark, tr!(texts, "restrict-confirmed-by"), tr!(texts, "restrict-unconfirm"))
    } else {
        let mark = state_icon(Severity::Warning);
        (mark, tr!(texts, "restrict-to-confirm"), tr!(texts, "restrict-confirm-it"))
    };
    let net = text(network.net.to_string()).size(size::BODY).font(theme::MONO);
    let source = muted(format!("{} · {words}", texts.network_source(&network.source)));
    let told = column![net, source].width(Length::Fill);
    let confirm = Some(Message::ConfirmPressed(place));
    let remove = Some(Message::RemovePressed(place));
    row![
        mark,
        told,
        secondary(format!("confirm-{place}"), label, confirm),
        secondary(format!("remove-{place}"), tr!(texts, "restrict-remove"), remove),
    ]
    .spacing(space::M)
    .align_y(Alignment::Center)
    .into()
}
