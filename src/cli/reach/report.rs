//! What was seen of connections, as JSON and as text.

use jiff::Timestamp;
use serde::Serialize;

use crate::advise::reach::{Conclusion, Verdict, conclude, recognise, verdict};
use crate::cli::SCHEMA;
use crate::cli::context::Context;
use crate::i18n::tr;
use crate::model::{
    CertificateState, Control, ControlKind, EndpointObservation, Expectation, Handshake, ReachRun,
    ServiceProfile, TranscriptLine, Vantage,
};

/// The document of `reach --json`.
#[derive(Serialize)]
pub(super) struct Document {
    schema: u32,
    /// When; only where it is signed, or more was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<Timestamp>,
    /// Who answers for it; told where it is signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    /// The key that signed it, if it was read in.
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    endpoints: Vec<EndpointReport>,
    conclusion: ConclusionReport,
    /// Only where more was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    controls: Option<Vec<ControlReport>>,
}

#[derive(Serialize)]
struct EndpointReport {
    host: String,
    address: Option<String>,
    port: u16,
    /// What was hoped for; like the time.
    #[serde(skip_serializing_if = "Option::is_none")]
    expect: Option<Expectation>,
    /// Whether it is in the network of the computer that looked, where nothing is proven; like
    /// the time.
    #[serde(skip_serializing_if = "Option::is_none")]
    near: Option<bool>,
    verdict: &'static str,
    banner: Option<String>,
    software: Option<String>,
    capabilities: Vec<String>,
    tls: TlsReport,
    message: String,
    elapsed_ms: u64,
    /// Only where more was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    transcript: Option<Vec<TranscriptLine>>,
}

#[derive(Serialize)]
struct TlsReport {
    offered: bool,
    handshake: Option<Handshake>,
    certificate: &'static str,
}

#[derive(Serialize)]
struct ConclusionReport {
    code: &'static str,
    message: String,
    action: String,
}

#[derive(Serialize)]
struct ControlReport {
    kind: ControlKind,
    #[serde(flatten)]
    endpoint: EndpointReport,
}

/// The document for a look.
pub(super) fn document(cx: &Context, run: &ReachRun, service: &ServiceProfile) -> Document {
    // Whoever gets it from somebody else has nothing but this.
    let is_full = cx.common.verbose > 0 || run.signer.is_some();
    let conclusion = conclude(run, service);
    let endpoint = |seen: &EndpointObservation, expect| {
        let verdict = verdict(seen, expect, service);
        let expect = is_full.then_some(expect);
        EndpointReport { expect, ..endpoint(cx, seen, verdict, service, is_full) }
    };
    let controls = run.controls.iter().map(|Control { kind, seen }| ControlReport {
        kind: *kind,
        endpoint: endpoint(seen, Expectation::Any),
    });
    Document {
        schema: SCHEMA,
        at: is_full.then_some(run.at),
        by: run.signer.as_ref().map(|signer| signer.name.clone()),
        key: run.signer.as_ref().map(|signer| signer.key.to_string()),
        endpoints: run.endpoints.iter().map(|one| endpoint(&one.seen, one.expect)).collect(),
        conclusion: ConclusionReport {
            code: conclusion.code.as_str(),
            message: cx.texts.conclusion(&conclusion, service),
            action: cx.texts.conclusion_action(&conclusion, service),
        },
        controls: is_full.then(|| controls.collect()),
    }
}

fn endpoint(
    cx: &Context,
    seen: &EndpointObservation,
    verdict: Verdict,
    service: &ServiceProfile,
    is_full: bool,
) -> EndpointReport {
    EndpointReport {
        host: seen.host.to_string(),
        address: seen.address.map(|address| address.to_string()),
        port: seen.port,
        expect: None,
        near: is_full.then_some(seen.is_near),
        verdict: verdict.as_str(),
        banner: seen.banner.clone(),
        software: recognise(seen).map(|software| software.name),
        capabilities: seen.capabilities.clone(),
        tls: TlsReport {
            offered: seen.tls.offered,
            handshake: seen.tls.handshake.clone(),
            certificate: seen.tls.certificate.as_str(),
        },
        message: cx.texts.endpoint(seen, verdict, service),
        elapsed_ms: seen.elapsed_ms,
        transcript: is_full.then(|| seen.transcript.clone()),
    }
}

/// The document for a look as one text, to be signed.
pub(super) fn text(cx: &Context, run: &ReachRun, service: &ServiceProfile) -> String {
    // Texts, numbers and times: all of it can be written as JSON.
    serde_json::to_string(&document(cx, run, service)).unwrap_or_default()
}

/// Writes what was seen for people: the conclusion first.
pub(super) fn write(
    cx: &mut Context,
    run: &ReachRun,
    service: &ServiceProfile,
    with_transcripts: bool,
) {
    if run.vantage == Vantage::Elsewhere {
        let words = cx.texts.vantage(run);
        cx.out.paragraph("", &words);
        cx.out.line("");
    }
    let conclusion = conclude(run, service);
    sentence(cx, &conclusion, service);
    if cx.common.quiet {
        return;
    }
    let judged: Vec<(&EndpointObservation, Verdict)> = run
        .endpoints
        .iter()
        .map(|one| (&one.seen, verdict(&one.seen, one.expect, service)))
        .collect();
    cx.out.line("");
    table(cx, &judged);
    for (seen, verdict) in &judged {
        let is_plain = *verdict == Verdict::Reachable
            && matches!(
                seen.tls.certificate,
                CertificateState::Valid | CertificateState::NotOffered
            )
            && !seen.tls.injected;
        if !is_plain {
            let address = seen.address.map(|address| format!(" ({address})")).unwrap_or_default();
            let head = cx.label(&format!("{}{address}", seen.place()));
            let words = cx.texts.endpoint(seen, *verdict, service);
            cx.out.line("");
            cx.out.paragraph("  ", &format!("{head} {words}"));
        }
    }
    if !run.controls.is_empty() {
        cx.out.line("");
        let head = tr!(cx.texts, "cli-reach-controls");
        let head = format!("  {}", cx.label(&head));
        cx.out.line(&head);
        let judged = run
            .controls
            .iter()
            .map(|control| (&control.seen, verdict(&control.seen, Expectation::Any, service)));
        table(cx, &judged.collect::<Vec<_>>());
    }
    if with_transcripts {
        for (seen, _) in &judged {
            let address = seen.address.map(|address| address.to_string()).unwrap_or_default();
            let place = seen.place();
            let head = tr!(cx.texts, "cli-reach-transcript", place = place, address = address);
            cx.out.line("");
            let head = format!("  {}", cx.label(&head));
            cx.out.line(&head);
            for line in seen.transcript_text().lines() {
                cx.out.line(&format!("    {line}"));
            }
        }
    }
}

fn sentence(cx: &mut Context, conclusion: &Conclusion, service: &ServiceProfile) {
    let words = cx.texts.conclusion(conclusion, service);
    cx.out.paragraph("", &words);
    if !conclusion.code.is_good() {
        let todo = format!("{} ", tr!(cx.texts, "cli-todo"));
        let action = cx.texts.conclusion_action(conclusion, service);
        cx.out.paragraph(&todo, &action);
    }
}

fn table(cx: &mut Context, judged: &[(&EndpointObservation, Verdict)]) {
    let heads = [
        tr!(cx.texts, "cli-reach-host"),
        tr!(cx.texts, "cli-reach-address"),
        tr!(cx.texts, "cli-reach-port"),
        tr!(cx.texts, "cli-reach-verdict"),
        tr!(cx.texts, "cli-reach-time"),
        tr!(cx.texts, "cli-reach-software"),
    ];
    let rows: Vec<Vec<String>> = judged
        .iter()
        .map(|(seen, verdict)| {
            vec![
                seen.host.to_string(),
                seen.address.map(|address| address.to_string()).unwrap_or_default(),
                seen.port.to_string(),
                cx.texts.verdict(*verdict),
                tr!(cx.texts, "cli-reach-milliseconds", milliseconds = seen.elapsed_ms),
                recognise(seen).map(|software| software.name).unwrap_or_default(),
            ]
        })
        .collect();
    cx.out.table("  ", &heads, &[2, 4], &rows);
}
