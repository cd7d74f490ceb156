//! What experts want to know of a domain: its name servers, and the rules behind the findings.

use std::collections::BTreeSet;

use iced::Element;
use iced::widget::{column, text};

use super::Message;
use crate::gui::context::Context;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{Cell, muted, table};
use crate::i18n::tr;
use crate::model::{DomainObservation, Finding, Term};

/// The name servers with their answers, then the details of each finding.
pub(super) fn details<'a>(
    cx: &'a Context,
    seen: &DomainObservation,
    findings: &[Finding],
) -> Element<'a, Message> {
    let texts = &cx.texts;
    let mut content = column![].spacing(space::M);
    if let Some(delegation) = &seen.delegation {
        let rows = delegation.answers.iter().map(|answer| {
            let address = answer.address.map_or_else(|| "–".to_owned(), |a| a.to_string());
            let serial = answer.serial.map_or_else(|| "–".to_owned(), |s| s.to_string());
            vec![
                Cell::Technical(answer.server.to_string()),
                Cell::Technical(address),
                Cell::Technical(serial),
                Cell::Words(texts.server_answer(answer)),
            ]
        });
        let heads = vec![
            tr!(texts, "servers-name"),
            tr!(texts, "servers-address"),
            tr!(texts, "servers-serial"),
            tr!(texts, "servers-answer"),
        ];
        content = content.push(table(&[7, 6, 4, 9], heads, rows.collect()));
    }
    for finding in findings {
        let words = texts.finding(finding);
        content = content.push(
            column![
                text(finding.code.as_str()).size(size::SMALL).font(theme::MONO),
                muted(words.details)
            ]
            .spacing(space::XS),
        );
    }
    let terms: BTreeSet<Term> =
        findings.iter().flat_map(|finding| finding.code.terms().iter().copied()).collect();
    if !terms.is_empty() {
        content =
            content.push(text(tr!(texts, "glossary-title")).size(size::SMALL).font(theme::BOLD));
    }
    for term in terms {
        let (name, what) = texts.term(term);
        content =
            content.push(column![text(name).size(size::SMALL), muted(what)].spacing(space::XS));
    }
    content.into()
}
