//! The picture of the way, and what is at its end.

use std::collections::BTreeSet;

use iced::widget::{Row, column, container, row, text};
use iced::{Alignment, Element, Length};

use super::{Fold, Message};
use crate::advise::reach::{Stage, Verdict, broken_stage, conclude, recognise, verdict};
use crate::gui::context::Context;
use crate::gui::theme::{self, Colours, Tone, size, space};
use crate::gui::widget::{
    Icon, code_block, disclosure, icon, line, muted, section, small, state_icon,
};
use crate::i18n::tr;
use crate::model::{CertificateState, EndpointObservation, ReachRun, Severity, Target, Vantage};

/// The width of a mark and the gap after it.
const MARK: f32 = 18.0 + space::M;

/// How a stage stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Not looked at, or not yet.
    Open,
    /// Passed.
    Good,
    /// Here it ends.
    Bad,
    /// Not come so far.
    Beyond,
    /// It works in part.
    Part,
}

/// The way from here to the service, with the place where it ends.
pub(super) fn picture<'a>(
    cx: &'a Context,
    run: Option<&ReachRun>,
    is_looking: bool,
) -> Element<'a, Message> {
    let mut way = Row::new().spacing(space::S).align_y(Alignment::Center);
    for stage in Stage::ALL {
        if stage != Stage::Computer {
            way = way.push(icon(Icon::Arrow, |c| c.muted));
        }
        way = way.push(stage_view(cx, run, stage, standing(cx, run, stage, is_looking)));
    }
    container(way.width(Length::Fill)).id("path").width(Length::Fill).into()
}

fn standing(cx: &Context, run: Option<&ReachRun>, stage: Stage, is_looking: bool) -> Standing {
    let Some(run) = run.filter(|_| !is_looking) else { return Standing::Open };
    let code = conclude(run, &cx.service).code;
    match broken_stage(code) {
        Some(broken) if stage == broken => Standing::Bad,
        Some(broken) if stage > broken => Standing::Beyond,
        Some(_) => Standing::Good,
        None if code.is_good() => Standing::Good,
        None if stage == Stage::Computer => Standing::Good,
        None => Standing::Part,
    }
}

fn stage_view<'a>(
    cx: &'a Context,
    run: Option<&ReachRun>,
    stage: Stage,
    standing: Standing,
) -> Element<'a, Message> {
    let texts = &cx.texts;
    let is_elsewhere = run.is_some_and(|run| run.vantage == Vantage::Elsewhere);
    let name = match stage {
        Stage::Computer if is_elsewhere => tr!(texts, "connection-stage-server"),
        Stage::Computer => tr!(texts, "connection-stage-computer"),
        Stage::Firewall => tr!(texts, "connection-stage-firewall"),
        Stage::Internet => tr!(texts, "connection-stage-internet"),
        Stage::Service => cx.service.name_in(cx.texts.language()).to_owned(),
    };
    let (mark, words, tone): (_, _, fn(&Colours) -> Tone) = match standing {
        Standing::Open => {
            (icon(Icon::Ahead, |c| c.edge), tr!(texts, "connection-stage-open"), |c| Tone {
                strong: c.edge,
                soft: c.surface,
            })
        }
        Standing::Good => {
            let words = match stage {
                Stage::Service => tr!(texts, "connection-stage-answers"),
                _ => tr!(texts, "connection-stage-good"),
            };
            (icon(Icon::Check, |c| c.success.strong), words, |c| c.success)
        }
        Standing::Bad => {
            (state_icon(Severity::Error), tr!(texts, "connection-stage-bad"), |c| c.error)
        }
        Standing::Beyond => {
            (icon(Icon::Ahead, |c| c.edge), tr!(texts, "connection-stage-beyond"), |c| Tone {
                strong: c.edge,
                soft: c.surface,
            })
        }
        Standing::Part => {
            (state_icon(Severity::Warning), tr!(texts, "connection-stage-part"), |c| c.warning)
        }
    };
    let words = column![
        text(name).size(size::BODY).font(theme::BOLD),
        row![mark, text(words).size(size::SMALL)].spacing(space::S).align_y(Alignment::Center),
    ]
    .spacing(space::XS);
    container(words).padding(space::M).width(Length::Fill).style(theme::toned(tone)).into()
}

/// The endpoints while they come in.
pub(super) fn coming<'a>(
    cx: &'a Context,
    targets: &'a [Target],
    seen: &'a [EndpointObservation],
) -> Element<'a, Message> {
    let mut rows: Vec<Element<'a, Message>> = Vec::new();
    for target in targets {
        let mut of_target =
            seen.iter().filter(|seen| seen.host == target.host && seen.port == target.port);
        let mut is_waiting = true;
        for one in of_target.by_ref() {
            is_waiting = false;
            rows.push(summary(cx, one, verdict(one, target.expect, &cx.service)));
        }
        if is_waiting {
            let place = text(target.to_string()).size(size::SMALL).font(theme::MONO);
            let words = muted(tr!(cx.texts, "connection-waiting"));
            let mark = icon(Icon::Ahead, |c| c.edge);
            rows.push(row![mark, place, words].spacing(space::M).into());
        }
    }
    section(tr!(cx.texts, "connection-servers"), rows)
}

/// The endpoints of a finished look, each with its conversation folded away.
pub(super) fn endpoints<'a>(
    cx: &'a Context,
    run: &'a ReachRun,
    open: &BTreeSet<Fold>,
) -> Element<'a, Message> {
    let texts = &cx.texts;
    let mut rows: Vec<Element<'a, Message>> = Vec::new();
    for (at, endpoint) in run.endpoints.iter().enumerate() {
        let seen = &endpoint.seen;
        let verdict = verdict(seen, endpoint.expect, &cx.service);
        let words = small(texts.endpoint(seen, verdict, &cx.service));
        let mut below = column![words].spacing(space::S);
        if !seen.transcript.is_empty() {
            let is_open = open.contains(&Fold::Transcript(at));
            let label = tr!(texts, "connection-transcript");
            let copy = tr!(texts, "copy");
            below = below.push(disclosure(
                format!("transcript-{at}"),
                label,
                is_open,
                Message::Toggled(Fold::Transcript(at)),
                move || {
                    let said = seen.transcript_text();
                    code_block("copy-transcript", said, copy, Message::CopyPressed)
                },
            ));
        }
        if at > 0 {
            rows.push(line());
        }
        // Below the name, not below its mark.
        let below = container(below).padding(iced::padding::left(MARK));
        rows.push(column![summary(cx, seen, verdict), below].spacing(space::XS).into());
    }
    if !run.controls.is_empty() {
        rows.push(line());
        rows.push(muted(tr!(texts, "connection-controls")));
        for control in &run.controls {
            let verdict = verdict(&control.seen, crate::model::Expectation::Any, &cx.service);
            let kind = muted(texts.control(control.kind));
            rows.push(row![summary(cx, &control.seen, verdict), kind].spacing(space::M).into());
        }
    }
    section(tr!(texts, "connection-servers"), rows)
}

/// An endpoint on one line.
fn summary<'a>(
    cx: &'a Context,
    seen: &'a EndpointObservation,
    verdict: Verdict,
) -> Element<'a, Message> {
    let is_doubtful =
        !matches!(seen.tls.certificate, CertificateState::Valid | CertificateState::NotOffered)
            || seen.tls.injected;
    let mark = match verdict {
        Verdict::Reachable if is_doubtful => state_icon(Severity::Notice),
        Verdict::Reachable => icon(Icon::Check, |c| c.success.strong),
        Verdict::OtherServer | Verdict::TempReject | Verdict::ProxySuspected => {
            state_icon(Severity::Warning)
        }
        _ => state_icon(Severity::Error),
    };
    let address = seen.address.map(|address| address.to_string()).filter(|text| {
        // Where an address was asked for, it is the name too.
        text != seen.host.as_str()
    });
    let place = match address {
        Some(address) => format!("{} ({address})", seen.place()),
        None => seen.place(),
    };
    let place = text(place)
        .size(size::SMALL)
        .font(theme::MONO)
        .wrapping(text::Wrapping::WordOrGlyph)
        .width(Length::FillPortion(5));
    let mut words = vec![cx.texts.verdict(verdict)];
    words.extend(recognise(seen).map(|software| software.name));
    let milliseconds = seen.connect_ms.unwrap_or(seen.elapsed_ms);
    words.push(tr!(cx.texts, "cli-reach-milliseconds", milliseconds = milliseconds));
    let words = text(words.join(" · ")).size(size::SMALL).width(Length::FillPortion(4));
    row![mark, place, words].spacing(space::M).align_y(Alignment::Center).into()
}
