//! What is known of a domain, as text.

use super::context::Context;
use crate::advise::{Look, operator};
use crate::i18n::tr;
use crate::model::{DomainObservation, Finding, ServiceProfile};
use crate::report::{addresses, title};

/// Writes what is known of a domain for people.
pub(super) fn write(cx: &mut Context, look: &Look, service: &ServiceProfile) {
    let Look { seen, now, .. } = look;
    let name = title(&seen.domain.unicode(), seen.domain.ascii());
    let head = format!("{} {}", cx.label(&name), cx.texts.state(now.state));
    cx.out.line(&head);
    if cx.common.quiet {
        return;
    }
    cx.out.paragraph("  ", &cx.texts.standing(now.state, now.source, service));
    if let Some(target) = seen.aliases.last() {
        cx.out.paragraph("  ", &tr!(cx.texts, "cli-alias", target = target.as_str()));
    }
    if !now.records.is_empty() {
        let heads = [
            tr!(cx.texts, "table-preference"),
            tr!(cx.texts, "table-host"),
            tr!(cx.texts, "table-role"),
            tr!(cx.texts, "table-ttl"),
            tr!(cx.texts, "table-addresses"),
        ];
        let rows = now.records.iter().map(|(record, role)| {
            vec![
                record.preference.to_string(),
                record.exchange.to_string(),
                cx.texts.role(*role, service),
                record.ttl.to_string(),
                addresses(look, record).join(", "),
            ]
        });
        cx.out.line("");
        cx.out.table("  ", &heads, &[0, 3], &rows.collect::<Vec<_>>());
    }
    servers(cx, seen);
    findings(cx, &now.findings);
    let resolvers = seen.resolvers.join(", ");
    let asked = tr!(cx.texts, "cli-asked", resolvers = resolvers, milliseconds = seen.elapsed_ms);
    cx.out.line("");
    cx.out.paragraph("  ", &asked);
}

/// Who answers for the zone, and who runs that.
fn servers(cx: &mut Context, seen: &DomainObservation) {
    let Some(delegation) = &seen.delegation else { return };
    let heads = [
        tr!(cx.texts, "servers-name"),
        tr!(cx.texts, "servers-address"),
        tr!(cx.texts, "servers-serial"),
        tr!(cx.texts, "servers-answer"),
    ];
    let rows: Vec<Vec<String>> = delegation
        .answers
        .iter()
        .map(|answer| {
            vec![
                answer.server.to_string(),
                answer.address.map(|address| address.to_string()).unwrap_or_default(),
                answer.serial.map(|serial| serial.to_string()).unwrap_or_default(),
                cx.texts.server_answer(answer),
            ]
        })
        .collect();
    cx.out.line("");
    cx.out.table("  ", &heads, &[2], &rows);
    if let Some(operator) = operator(delegation) {
        let change = operator.how_to_ask(cx.texts.language());
        let (name, link) = (operator.name.as_str(), operator.link.as_str());
        let text = tr!(cx.texts, "servers-operator", name = name, change = change, link = link);
        cx.out.paragraph("  ", &text);
    }
}

/// Writes findings for people: what, why, and what to do.
pub(super) fn findings(cx: &mut Context, findings: &[Finding]) {
    for finding in findings {
        let words = cx.texts.finding(finding);
        cx.out.line("");
        let label = cx.label(&cx.texts.severity(finding.severity));
        cx.out.paragraph(&format!("  {label} "), &words.what);
        cx.out.paragraph("    ", &words.why);
        cx.out.paragraph(&format!("    {} ", tr!(cx.texts, "cli-todo")), &words.todo);
        if cx.common.verbose > 0 {
            cx.out.paragraph(&format!("    {} ", tr!(cx.texts, "cli-details")), &words.details);
        }
    }
}
