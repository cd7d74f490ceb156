//! The firewall, the stage, and the rules that follow from both.

use iced::widget::{Row, column, row, text};
use iced::{Alignment, Element, Length};

use super::{Message, State, firewall, goes_by_page};
use crate::gui::context::Context;
use crate::gui::guide::Press;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{
    Icon, banner, body, card, choice, code_block, disclosure, field, icon, labelled, muted,
    secondary, section, small, state_icon, title,
};
use crate::guide::SectionId;
use crate::guide::firewall::{Command, Firewall, Note};
use crate::guide::ranges::in_a_row;
use crate::i18n::tr;
use crate::model::{Severity, Stage};

/// Which firewall it is.
pub(super) fn firewalls<'a>(state: &'a State, cx: &'a Context) -> Element<'a, Message> {
    let texts = &cx.texts;
    let chosen = firewall(cx);
    let choices = Firewall::ALL.iter().map(|one| {
        let words = text(one.name()).size(size::BODY);
        let id = format!("firewall-{}", one.as_str());
        choice(id, words, chosen == Some(*one), Message::FirewallPressed(*one))
    });
    let by_page = choice(
        "firewall-server",
        text(tr!(texts, "restrict-firewall-server")).size(size::BODY),
        goes_by_page(cx),
        Message::PageChosen,
    );
    let choices = choices.chain([by_page]);
    let mut content = vec![
        body(tr!(texts, "restrict-firewall-text")).into(),
        Row::with_children(choices).spacing(space::S).wrap().into(),
    ];
    if chosen.is_some_and(Firewall::takes_address) {
        let typed = field("server-address", "", &state.server, Message::ServerEdited);
        let is_wrong = !state.server.trim().is_empty()
            && state.server.trim().parse::<std::net::IpAddr>().is_err();
        let hint = if is_wrong {
            tr!(texts, "restrict-server-wrong")
        } else if chosen == Some(Firewall::CiscoIos) {
            tr!(texts, "restrict-server-public")
        } else if chosen.is_some_and(Firewall::is_appliance) {
            tr!(texts, "restrict-server-behind")
        } else {
            tr!(texts, "restrict-server-hint")
        };
        content.push(labelled(tr!(texts, "restrict-server"), typed, Some(hint)));
    }
    section(tr!(texts, "restrict-firewall"), content)
}

/// How far it goes.
pub(super) fn stages<'a>(state: &'a State, cx: &'a Context) -> Element<'a, Message> {
    let texts = &cx.texts;
    let choices = Stage::ALL.into_iter().zip(1..).map(|(stage, number)| {
        let name = format!("{number}. {}", texts.stage(stage));
        let words = column![
            text(name).size(size::BODY).font(theme::BOLD),
            small(texts.stage_what(stage)).style(theme::muted),
        ]
        .width(Length::Fill);
        let id = format!("stage-{}", stage.as_str());
        choice(id, words, state.stage == stage, Message::StagePressed(stage))
    });
    section(tr!(texts, "restrict-stages"), choices.collect())
}

/// The rules, with the way back.
pub(super) fn rules<'a>(state: &'a State, cx: &'a Context) -> Element<'a, Message> {
    let texts = &cx.texts;
    let rules = match &state.rules {
        Some(Ok(rules)) => rules,
        Some(Err(why)) => {
            return banner(Some(Severity::Warning), texts.no_rules(why), Vec::new());
        }
        None if goes_by_page(cx) => {
            let words = body(tr!(texts, "restrict-by-page"));
            return card(column![words, set(state, cx, true)].spacing(space::M));
        }
        None => {
            let words = if cx.case.server.networks.is_empty() {
                tr!(texts, "restrict-needs-networks")
            } else {
                tr!(texts, "restrict-needs-firewall")
            };
            return banner(Some(Severity::Notice), words, Vec::new());
        }
    };
    let mut page = column![title(tr!(texts, "restrict-rules", stage = texts.stage(state.stage)))]
        .spacing(space::M);
    if state.held.is_some() {
        let words = tr!(texts, "restrict-forced");
        page = page.push(banner(Some(Severity::Warning), words, Vec::new()));
    }
    if state.stage == Stage::Defer && !state.relays.is_empty() {
        let words = tr!(texts, "restrict-relays", addresses = in_a_row(&state.relays));
        page = page.push(banner(Some(Severity::Notice), words, Vec::new()));
    }
    if cx.case.server.networks.iter().any(|network| !network.confirmed) {
        let words = tr!(texts, "restrict-confirm");
        page = page.push(banner(Some(Severity::Warning), words, Vec::new()));
    }
    // What becomes of senders who are turned away concerns the stages that turn them away.
    let concerns = |note: &&Note| **note != Note::NoReplies || state.stage.restricts();
    for note in rules.notes.iter().filter(concerns) {
        let words = body(texts.firewall_note(*note)).width(Length::Fill);
        page = page.push(row![state_icon(Severity::Notice), words].spacing(space::M));
    }
    page = page.extend(commands("rules", &rules.commands, cx));
    if rules.commands.is_empty() {
        page = page.push(muted(tr!(texts, "restrict-nothing-to-do")));
    }
    let label = tr!(texts, "restrict-way-back");
    page = page.push(disclosure("undo", label, state.shows_undo, Message::UndoToggled, || {
        column(commands("undo", &rules.undo, cx)).spacing(space::M).into()
    }));
    card(page.push(set(state, cx, true)))
}

fn commands<'a>(key: &str, commands: &'a [Command], cx: &'a Context) -> Vec<Element<'a, Message>> {
    let one = |(place, command): (usize, &'a Command)| {
        let head = match command.shell {
            "text" => tr!(cx.texts, "restrict-by-hand"),
            shell => cx.texts.shell(shell),
        };
        let id = format!("copy-{key}-{place}");
        let copy = tr!(cx.texts, "copy");
        let block = code_block(id, command.text.clone(), copy, |text| {
            Message::PagePressed(Press::Copy(text))
        });
        column![muted(head), block].spacing(space::XS).into()
    };
    commands.iter().enumerate().map(one).collect()
}

/// What takes the stage back that was set up, where its rules are not shown.
pub(super) fn way_back<'a>(state: &'a State, cx: &'a Context) -> Element<'a, Message> {
    let texts = &cx.texts;
    let mut page = column![title(tr!(texts, "restrict-way-back"))].spacing(space::M);
    match &state.way_back {
        Some(rules) => page = page.extend(commands("undo", &rules.undo, cx)),
        None => page = page.push(body(tr!(texts, "restrict-open-by-hand"))),
    }
    card(page.push(set(state, cx, false)))
}

/// What the user says is set up, and whether the chosen stage may be said to be.
fn set<'a>(state: &'a State, cx: &'a Context, may_set: bool) -> Element<'a, Message> {
    let texts = &cx.texts;
    let (mark, words) = match cx.case.server.restriction {
        Some(reached) => (
            icon(Icon::Check, |c| c.success.strong),
            tr!(texts, "restrict-set", stage = texts.stage(reached)),
        ),
        None => (icon(Icon::Ahead, |c| c.edge), tr!(texts, "restrict-not-set")),
    };
    let words = body(words).width(Length::Fill);
    let mut bar = row![mark, words].spacing(space::M).align_y(Alignment::Center);
    if cx.case.server.restriction.is_some() {
        let label = tr!(texts, "restrict-taken-back");
        bar = bar.push(secondary("taken-back", label, Some(Message::SetPressed(None))));
    }
    if may_set && cx.case.server.restriction != Some(state.stage) {
        let label = tr!(texts, "restrict-is-set");
        let press = Message::SetPressed(Some(state.stage));
        bar = bar.push(secondary("is-set", label, Some(press)));
    }
    bar.into()
}

/// The same on the mail server itself, by its guide.
pub(super) fn server_page<'a>(state: &'a State, cx: &'a Context) -> Option<Element<'a, Message>> {
    let page = state.page.as_ref().filter(|_| state.stage == Stage::Reject || goes_by_page(cx))?;
    let label = tr!(cx.texts, "restrict-on-server", product = page.guide.product.as_str());
    Some(disclosure("server-page", label, state.shows_page, Message::PageToggled, || {
        let shown = page.view(SectionId::Restrict, &cx.texts, Message::PagePressed);
        card(column![page.checked(&cx.texts), shown].spacing(space::M))
    }))
}
