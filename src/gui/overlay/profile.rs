//! A service that came as a file: what it is, before it is installed.

use std::path::Path;

use iced::widget::{column, container, row, text};
use iced::{Element, Length};

use super::Message;
use crate::gui::context::Context;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{banner, body, muted, primary};
use crate::i18n::tr;
use crate::model::{ServiceProfile, Severity};

/// Draws the dialog.
pub fn view<'a>(cx: &'a Context, profile: &'a ServiceProfile, path: &Path) -> Element<'a, Message> {
    let texts = &cx.texts;
    let inbound: Vec<String> =
        profile.inbound.iter().map(|inbound| inbound.host.to_string()).collect();
    let outbound: Vec<String> =
        profile.outbound.iter().map(|outbound| outbound.host.to_string()).collect();
    let support = [profile.support.phone.clone(), profile.support.email.clone()];
    let support: Vec<String> = support.into_iter().flatten().collect();
    let facts = [
        (tr!(texts, "cli-services-id"), profile.id.clone()),
        (tr!(texts, "cli-services-inbound"), inbound.join("\n")),
        (tr!(texts, "cli-services-outbound"), outbound.join("\n")),
        (tr!(texts, "cli-services-console"), profile.console.clone().unwrap_or_default()),
        (tr!(texts, "cli-services-support"), support.join("\n")),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| {
        let name = container(muted(name)).width(Length::FillPortion(2));
        row![name, text(value).size(size::SMALL).font(theme::MONO).width(Length::FillPortion(5))]
            .spacing(space::M)
            .into()
    });
    let known = cx.services.get(&profile.id).map(|known| {
        let words = tr!(texts, "profile-replaces", name = known.name.as_str());
        // One from elsewhere in place of the one that is trusted is worth a second look.
        let is_usual = known.signed_by.is_some() && known.signed_by == profile.signed_by;
        let severity = if is_usual { Severity::Notice } else { Severity::Warning };
        banner(Some(severity), words, Vec::new())
    });
    let install = Message::InstallPressed(path.to_owned());
    column![
        text(profile.name_in(texts.language())).size(size::HEADING).font(theme::BOLD),
        text(tr!(texts, "profile-text")).size(size::BODY),
        column(facts).spacing(space::S),
    ]
    .push(profile.description_in(texts.language()).map(body))
    .push(known)
    .push(primary("install-profile", tr!(texts, "profile-install"), Some(install)))
    .spacing(space::M)
    .into()
}
