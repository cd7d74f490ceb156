//! How the service of a case shows itself: its logo, what it does, whom to ask.

use iced::widget::svg::{Handle, Svg};
use iced::widget::{Column, column, container, text};
use iced::{Element, Length};

use super::context::Context;
use super::theme::{self, size, space};
use super::widget::{muted, title};
use crate::i18n::tr;
use crate::letter::Picture;
use crate::model::{Logo, ServiceProfile};

/// How high a logo is in the side bar.
const HEIGHT: f32 = 34.0;

/// The logo of a service, to be drawn. One that cannot be drawn is left out: the name says enough.
#[must_use]
pub fn logo(service: &ServiceProfile) -> Option<Handle> {
    let logo = Logo::new(&service.brand.logo.as_ref()?.bytes).ok()?;
    let picture = Picture::of(&logo).ok()?;
    Some(Handle::from_memory(picture.svg.clone()))
}

/// The service in the side bar; nothing if it has no brand.
pub fn mark<'a, M: 'a>(cx: &'a Context) -> Option<Element<'a, M>> {
    let brand = &cx.service.brand;
    if brand.logo.is_none() && brand.accent.is_none() {
        return None;
    }
    let name = muted(cx.service.name_in(cx.texts.language()));
    let logo = cx.logo.clone().map(|logo| {
        let logo = Svg::new(logo).height(HEIGHT).width(Length::Shrink);
        // A logo is made for white paper.
        container(logo).padding(5).style(theme::paper)
    });
    Some(container(column![].push(logo).push(name).spacing(space::XS)).padding([0, 10]).into())
}

/// Whom to ask about the service; nothing if it names nobody.
pub fn support<'a, M: 'a>(cx: &'a Context) -> Option<Element<'a, M>> {
    let (texts, support) = (&cx.texts, &cx.service.support);
    let hours = cx.service.support_hours_in(texts.language()).map(str::to_owned);
    let page = support.page.as_ref().map(ToString::to_string);
    let lines = [support.phone.clone(), support.email.clone(), page, hours];
    let lines: Vec<Element<'a, M>> =
        lines.into_iter().flatten().map(|line| text(line).size(size::BODY).into()).collect();
    if lines.is_empty() {
        return None;
    }
    let service = cx.service.name_in(texts.language());
    let heading = title(tr!(texts, "help-support", service = service));
    Some(column![heading, Column::with_children(lines).spacing(2)].spacing(space::S).into())
}
