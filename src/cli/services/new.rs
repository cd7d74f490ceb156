//! `services new`: a profile from options, and from questions on a terminal.

use std::collections::BTreeMap;
use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::super::args::{NewService, inbound, outbound};
use super::super::context::Context;
use super::super::exit::{Exit, Failure, ResellerFault};
use super::super::letter::save;
use super::super::{Ended, SCHEMA};
use crate::i18n::tr;
use crate::model::{
    BrandLogo, Draft, DraftBrand, MAX_BRAND_LOGO_BYTES, ProfileError, ProfileFault, ServiceProfile,
};
use crate::store::{Folders, StoreError, keep_service};

/// The first line of the file: editors that know TOML check and complete by it.
const HEAD: &str =
    "# A service profile of Mailward; its JSON Schema: mailward-cli services schema\n";

#[derive(Serialize)]
struct Document {
    schema: u32,
    path: String,
    service: ServiceProfile,
}

pub(super) fn run(cx: &mut Context, args: &NewService) -> Ended {
    let mut draft = draft(args)?;
    let is_asking = args.ask || (!cx.common.json && std::io::stdin().is_terminal());
    if is_asking && !lacking(&draft).is_empty() {
        ask(cx, &mut draft)?;
    }
    let lacking = lacking(&draft);
    if !lacking.is_empty() {
        return Err(ResellerFault::ServiceLacks(lacking).into());
    }
    let text = draft.to_toml();
    let profile = ServiceProfile::parse(&text).map_err(|error| at_fault(&text, error))?;
    let text = format!("{HEAD}{text}");
    let path = match &args.output {
        Some(path) => save(cx, path, text.as_bytes(), args.force)?,
        None => among_installed(&profile, &text, args.force)?.display().to_string(),
    };
    if cx.common.json {
        cx.out.json(&Document { schema: SCHEMA, path, service: profile });
    } else if !cx.common.quiet {
        let words = tr!(cx.texts, "services-written", path = path);
        cx.out.line(&words);
    }
    Ok(Exit::Well)
}

fn among_installed(profile: &ServiceProfile, text: &str, force: bool) -> Result<PathBuf, Failure> {
    keep_service(&Folders::of_user()?, profile, text, force).map_err(|error| match error {
        StoreError::Exists { path } => Failure::Exists(path.display().to_string()),
        other => other.into(),
    })
}

/// The line of the text that is at fault: nobody has seen the file with that number.
fn at_fault(text: &str, error: ProfileError) -> Failure {
    let line = text.lines().nth(error.line.saturating_sub(1)).unwrap_or_default();
    let line = line.chars().take(120).collect();
    ResellerFault::NewService { line, fault: error.fault }.into()
}

fn lacking(draft: &Draft) -> Vec<&'static str> {
    let wanted = [
        ("--id", draft.id.is_empty()),
        ("--name", draft.name.is_empty()),
        ("--banner", draft.banner.is_empty()),
        ("--inbound", draft.inbound.is_empty()),
    ];
    wanted.into_iter().filter(|(_, lacks)| *lacks).map(|(option, _)| option).collect()
}

fn draft(args: &NewService) -> Result<Draft, Failure> {
    let support = [
        ("phone", &args.support_phone),
        ("email", &args.support_email),
        ("page", &args.support_page),
        ("hours", &args.support_hours),
    ];
    let given = |pairs: &[(&str, &Option<String>)]| -> BTreeMap<String, String> {
        let given = pairs.iter().filter_map(|(key, value)| Some((*key, value.as_ref()?)));
        given.map(|(key, value)| (key.to_owned(), value.clone())).collect()
    };
    let mut draft = Draft {
        id: args.id.clone().unwrap_or_default(),
        name: args.name.clone().unwrap_or_default(),
        banner: args.banner.clone().unwrap_or_default(),
        issuer: args.issuer.clone(),
        console: args.console.clone(),
        autoresponder: args.autoresponder.clone(),
        ranges: args.range.clone(),
        private_networks: args.private_network.clone(),
        support: given(&support),
        inbound: args.inbound.clone(),
        outbound: args.outbound.clone(),
        mailboxes: given(&[("url", &args.mailboxes)]),
        brand: DraftBrand {
            logo_data: args.logo.as_deref().map(logo).transpose()?,
            letter_footer: args.footer.clone(),
            accent: given(&[("light", &args.accent_light), ("dark", &args.accent_dark)]),
        },
        ..Draft::default()
    };
    for (region, tag, name) in &args.region_name {
        draft.regions.entry(region.clone()).or_default().insert(tag.clone(), name.clone());
    }
    for (tag, what, text) in &args.words {
        let texts = draft.texts.entry(tag.clone()).or_default();
        match what.as_str() {
            "name" => texts.name = Some(text.clone()),
            "description" => texts.description = Some(text.clone()),
            "support_hours" => texts.support_hours = Some(text.clone()),
            "letter_footer" => texts.letter_footer.push(text.clone()),
            other => {
                let fault = ProfileFault::Syntax(
                    "name, description, support-hours or letter-footer is wanted".to_owned(),
                );
                let line = format!("{tag}.{other}");
                return Err(ResellerFault::NewService { line, fault }.into());
            }
        }
    }
    Ok(draft)
}

fn logo(path: &Path) -> Result<String, Failure> {
    let failed = |reason: String| StoreError::Read { path: path.to_owned(), reason };
    let file = std::fs::File::open(path).map_err(|error| failed(error.to_string()))?;
    let mut bytes = Vec::new();
    file.take(MAX_BRAND_LOGO_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| failed(error.to_string()))?;
    let logo = BrandLogo::new(bytes).map_err(|fault| ResellerFault::NewService {
        line: path.display().to_string(),
        fault: ProfileFault::Logo(fault),
    })?;
    Ok(logo.to_base64())
}

/// Asks for what was not given. Questions go to standard error, so that what is written to
/// standard output can be read by programs.
fn ask(cx: &Context, draft: &mut Draft) -> Result<(), Failure> {
    let texts = &cx.texts;
    let wanted = [
        (&mut draft.id, tr!(texts, "services-ask-id")),
        (&mut draft.name, tr!(texts, "services-ask-name")),
        (&mut draft.banner, tr!(texts, "services-ask-banner")),
    ];
    for (value, question) in wanted {
        if value.is_empty() {
            *value = answer(cx, &question)?;
        }
    }
    if draft.inbound.is_empty() {
        let question = tr!(texts, "services-ask-inbound");
        while let Some(host) = one(cx, &question, inbound)? {
            draft.inbound.push(host);
        }
    }
    if draft.outbound.is_empty() {
        let question = tr!(texts, "services-ask-outbound");
        draft.outbound.extend(one(cx, &question, outbound)?);
    }
    let optional = [
        (&mut draft.issuer, tr!(texts, "services-ask-issuer")),
        (&mut draft.console, tr!(texts, "services-ask-console")),
    ];
    for (value, question) in optional {
        if value.is_none() {
            *value = Some(answer(cx, &question)?).filter(|text| !text.is_empty());
        }
    }
    let contacts =
        [("phone", tr!(texts, "services-ask-phone")), ("email", tr!(texts, "services-ask-email"))];
    for (key, question) in contacts {
        if !draft.support.contains_key(key) {
            let text = answer(cx, &question)?;
            if !text.is_empty() {
                draft.support.insert(key.to_owned(), text);
            }
        }
    }
    Ok(())
}

/// An answer that is understood; `None`: an empty one. Asks again where it is not, but a script
/// that is at its end is not asked for ever.
fn one<T>(
    cx: &Context,
    question: &str,
    read: impl Fn(&str) -> Result<T, String>,
) -> Result<Option<T>, Failure> {
    loop {
        let text = answer(cx, question)?;
        if text.is_empty() {
            return Ok(None);
        }
        match read(&text) {
            Ok(value) => return Ok(Some(value)),
            Err(fault) => cx.error(&fault),
        }
    }
}

/// One line; empty at the end of the input.
fn answer(cx: &Context, question: &str) -> Result<String, Failure> {
    let failed = |error: std::io::Error| {
        Failure::from(StoreError::Read { path: PathBuf::from("-"), reason: error.to_string() })
    };
    let mut stderr = std::io::stderr().lock();
    // Where nobody sees the question, the answer may still come.
    let _ = write!(stderr, "{} ", cx.label(question));
    let _ = stderr.flush();
    drop(stderr);
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).map_err(failed)?;
    Ok(line.trim().to_owned())
}
