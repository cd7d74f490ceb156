//! The way of mail as a picture: boxes with arrows between.

use iced::widget::{Row, column, container, row, text};
use iced::{Alignment, Element};

use super::basics::muted;
use super::icon::{Icon, icon, state_icon};
use crate::gui::theme::{self, size, space};
use crate::i18n::{Catalog, tr};
use crate::model::{ServiceProfile, Severity};
use crate::plan::path::{MailPath, Stop};

/// Draws a way, with what comes in beside it.
pub fn mail_path<'a, M: 'a>(
    path: Option<&MailPath>,
    texts: &Catalog,
    service: &ServiceProfile,
) -> Element<'a, M> {
    let Some(path) = path else {
        return muted(tr!(texts, "path-none"));
    };
    let mut boxes: Vec<Element<'a, M>> = Vec::new();
    for (place, stop) in path.usual.iter().enumerate() {
        if place > 0 {
            boxes.push(icon(Icon::Arrow, |c| c.muted).into());
        }
        boxes.push(one(*stop, texts, service));
    }
    let usual = Row::with_children(boxes).spacing(space::S).align_y(Alignment::Center).wrap();
    let names: Vec<String> = path.beside.iter().map(|stop| name(*stop, texts, service)).collect();
    let beside = (!names.is_empty()).then(|| {
        let names = names.join(", ");
        if path.has_back_door() {
            let words = tr!(texts, "path-back-door", stops = names);
            row![state_icon(Severity::Warning), text(words).size(size::SMALL)].spacing(space::S)
        } else {
            row![muted(tr!(texts, "path-beside", stops = names))]
        }
    });
    column![usual].push(beside).spacing(space::S).into()
}

fn one<'a, M: 'a>(stop: Stop, texts: &Catalog, service: &ServiceProfile) -> Element<'a, M> {
    let (mark, tone): (_, fn(&theme::Colours) -> iced::Color) = match stop {
        Stop::Senders => (Icon::Mail, |c| c.text),
        Stop::Service => (Icon::Shield, |c| c.success.strong),
        Stop::Relay | Stop::OwnServer | Stop::Other => (Icon::Server, |c| c.text),
    };
    let words = text(name(stop, texts, service)).size(size::SMALL).font(theme::BOLD);
    let content = row![icon(mark, tone), words].spacing(space::S).align_y(Alignment::Center);
    container(content).padding([7.0, 12.0]).style(theme::stop(stop == Stop::Service)).into()
}

fn name(stop: Stop, texts: &Catalog, service: &ServiceProfile) -> String {
    match stop {
        Stop::Senders => tr!(texts, "path-senders"),
        Stop::Service => service.name_in(texts.language()).to_owned(),
        Stop::Relay => tr!(texts, "path-relay"),
        Stop::OwnServer => tr!(texts, "path-own-server"),
        Stop::Other => tr!(texts, "path-other"),
    }
}
