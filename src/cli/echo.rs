//! `test-mail --echo`: whether a message is the echo of a test message, and which way it took.

use std::path::Path as FilePath;

use ipnet::IpNet;
use serde::Serialize;

use super::amend::amend;
use super::args;
use super::context::Context;
use super::exit::{Exit, Failure};
use super::{Ended, SCHEMA, input};
use crate::guide::received::{Direction, Path};
use crate::i18n::tr;
use crate::model::{Case, ServiceProfile};
use crate::store::load_case;
use crate::wizard::{Change, echoed, has_token, without_quoted};

#[derive(Serialize)]
struct Document {
    schema: u32,
    /// The test message whose word stands in the text.
    token: Option<String>,
    /// The way of the message, then that of the one which it quotes, if it quotes one.
    ways: Vec<Way>,
}

#[derive(Serialize)]
struct Way {
    direction: Option<&'static str>,
    passed_service: bool,
    hops: usize,
    #[serde(skip)]
    said: String,
}

pub(super) fn run(cx: &mut Context, args: &args::TestMail, file: &FilePath) -> Ended {
    let text = input::text(file)?;
    // What the answer quotes is another message.
    let (above, below) = without_quoted(&text);
    let path = Path::read(above).map_err(|_| Failure::NoReceived)?;
    let case = args.case.as_deref().map(load_case).transpose()?;
    let service = cx.service(case.as_ref().map(|case| case.service.as_str()))?;
    let token = match (&args.token, &case) {
        (Some(token), _) => has_token(&text, token).then(|| token.clone()),
        (None, Some(case)) => echoed(case, &text).and_then(|test| test.token.clone()),
        (None, None) => None,
    };
    let ways = [Some(path), Path::read(below).ok()].into_iter().flatten();
    let ways: Vec<Way> = ways.map(|path| way(cx, &path, case.as_ref(), &service)).collect();
    let document = Document { schema: SCHEMA, token, ways };
    if let (Some(file), Some(token)) = (args.case.as_deref(), &document.token) {
        amend(file, &Change::EchoCame(token.clone()))?;
    }
    if cx.common.json {
        cx.out.json(&document);
    } else {
        write(cx, &document);
    }
    // How an answer came in says nothing on the way out.
    let outgoing = Some(Direction::Outgoing.as_str());
    let went_past =
        document.ways.iter().any(|way| way.direction == outgoing && !way.passed_service);
    Ok(if document.token.is_some() && !went_past { Exit::Well } else { Exit::Wrong })
}

fn way(cx: &Context, path: &Path, case: Option<&Case>, service: &ServiceProfile) -> Way {
    let texts = &cx.texts;
    let name = service.name_in(texts.language());
    let nets = case.map(|case| case.server.nets()).unwrap_or_default();
    let nets: Vec<IpNet> = nets.into_iter().chain(service.ranges.iter().copied()).collect();
    let domains = case.iter().flat_map(|case| &case.domains);
    let domains: Vec<String> = domains.map(|domain| domain.name.ascii().to_owned()).collect();
    let own = case.and_then(Case::mail_server);
    let direction = path.direction(&domains, own.as_ref());
    let passed_service = !path.through(service, &nets).is_empty();
    let said = match (direction, passed_service) {
        (Some(Direction::Outgoing), true) => tr!(texts, "headers-out-by", service = name),
        (Some(Direction::Outgoing), false) => tr!(texts, "headers-out-past", service = name),
        (Some(Direction::Incoming), true) => tr!(texts, "headers-in-by", service = name),
        (Some(Direction::Incoming), false) => tr!(texts, "headers-in-past", service = name),
        (None, true) => tr!(texts, "guide-headers-passed", service = name),
        (None, false) => tr!(texts, "guide-headers-past", service = name),
    };
    let direction = direction.map(Direction::as_str);
    Way { direction, passed_service, hops: path.hops.len(), said }
}

fn write(cx: &mut Context, document: &Document) {
    let texts = cx.texts.clone();
    let found = match &document.token {
        Some(token) => tr!(texts, "echo-found", token = token.as_str()),
        None => tr!(texts, "echo-not-found"),
    };
    cx.out.paragraph("", &found);
    for (place, way) in document.ways.iter().enumerate() {
        if place > 0 {
            cx.out.paragraph("", &tr!(texts, "headers-quoted"));
        }
        cx.out.paragraph("", &way.said);
    }
}
