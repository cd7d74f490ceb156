//! `test-mail --echo`: whether a message is the echo of a test message, and which way it took.

use std::path::Path as FilePath;

use jiff::Timestamp;
use serde::Serialize;

use super::args;
use super::context::Context;
use super::exit::{Exit, Failure};
use super::{Ended, SCHEMA, input};
use crate::guide::received::{Direction, Path};
use crate::i18n::tr;
use crate::model::Case;
use crate::store::{load_case, save_case};
use crate::wizard::{Change, echoed};

#[derive(Serialize)]
struct Document {
    schema: u32,
    /// The test message whose word stands in the text.
    token: Option<String>,
    passed_service: bool,
    direction: Option<&'static str>,
    hops: usize,
}

pub(super) fn run(cx: &mut Context, args: &args::TestMail, file: &FilePath) -> Ended {
    let text = input::text(file)?;
    let path = Path::read(&text).map_err(|_| Failure::NoReceived)?;
    let mut case = args.case.as_deref().map(load_case).transpose()?;
    let service = cx.service(case.as_ref().map(|case| case.service.as_str()))?;
    let token = match (&args.token, &case) {
        (Some(token), _) => text.contains(token.as_str()).then(|| token.clone()),
        (None, Some(case)) => echoed(case, &text).and_then(|test| test.token.clone()),
        (None, None) => None,
    };
    let domains: Vec<String> = case
        .iter()
        .flat_map(|case| case.domains.iter().map(|domain| domain.name.ascii().to_owned()))
        .collect();
    let own = case.as_ref().and_then(Case::mail_server);
    let direction = path.direction(&domains, own.as_ref());
    let document = Document {
        schema: SCHEMA,
        passed_service: !path.through(&service, &service.ranges).is_empty(),
        direction: direction.map(Direction::as_str),
        hops: path.hops.len(),
        token,
    };
    if let (Some(file), Some(case), Some(token)) =
        (args.case.as_deref(), &mut case, &document.token)
    {
        case.apply(Change::EchoCame(token.clone()), Timestamp::now())?;
        save_case(file, case)?;
    }
    if cx.common.json {
        cx.out.json(&document);
    } else {
        write(cx, &service.name, &document);
    }
    Ok(if document.token.is_some() && document.passed_service { Exit::Well } else { Exit::Wrong })
}

fn write(cx: &mut Context, service: &str, document: &Document) {
    let texts = cx.texts.clone();
    let found = match &document.token {
        Some(token) => tr!(texts, "echo-found", token = token.as_str()),
        None => tr!(texts, "echo-not-found"),
    };
    let passed = if document.passed_service {
        tr!(texts, "guide-headers-passed", service = service)
    } else {
        tr!(texts, "guide-headers-past", service = service)
    };
    cx.out.paragraph("", &found);
    cx.out.paragraph("", &passed);
}
