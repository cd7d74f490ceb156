//! `services`: the profiles of filtering services.

mod new;
mod sign;

use std::path::Path;

use serde::Serialize;

use super::args::{Services, ServicesTask};
use super::context::{Context, installed, service};
use super::exit::Exit;
use super::{Ended, SCHEMA};
use crate::i18n::tr;
use crate::model::ServiceProfile;
use crate::store::{Folders, StoreError, add_service, load_service};

#[derive(Serialize)]
struct ListDocument {
    schema: u32,
    services: Vec<ServiceProfile>,
    errors: Vec<String>,
}

#[derive(Serialize)]
struct ShowDocument {
    schema: u32,
    service: ServiceProfile,
}

#[derive(Serialize)]
struct ValidDocument<'a> {
    schema: u32,
    file: String,
    valid: bool,
    service: Option<&'a ServiceProfile>,
    error: Option<FaultReport>,
}

#[derive(Serialize)]
struct FaultReport {
    /// Where it is; null where the whole file is meant, as with its signature.
    line: Option<usize>,
    column: Option<usize>,
    message: String,
}

impl FaultReport {
    fn of(error: &StoreError, cx: &Context) -> Self {
        match error {
            StoreError::Profile { error, .. } => Self {
                line: Some(error.line),
                column: Some(error.column),
                message: cx.texts.profile_error(error),
            },
            other => Self { line: None, column: None, message: cx.texts.store_error(other) },
        }
    }
}

pub(super) fn run(cx: &mut Context, args: &Services) -> Ended {
    match &args.task {
        None | Some(ServicesTask::List) => {
            list(cx);
            Ok(Exit::Well)
        }
        Some(ServicesTask::Show { service: named }) => {
            let profile = match named {
                Some(name) => service(name)?,
                None => cx.service(None)?,
            };
            show(cx, profile);
            Ok(Exit::Well)
        }
        Some(ServicesTask::Validate { file }) => validate(cx, file),
        Some(ServicesTask::New(args)) => new::run(cx, args),
        Some(ServicesTask::Add { file, force }) => add(cx, file, *force),
        Some(ServicesTask::Sign { file, output, issuer, force }) => {
            sign::sign(cx, file, output, issuer.as_deref(), *force)
        }
        Some(ServicesTask::Verify { file, key }) => sign::verify(cx, file, key.as_deref()),
        Some(ServicesTask::Schema) => {
            cx.out.json(&ServiceProfile::json_schema());
            Ok(Exit::Well)
        }
    }
}

fn list(cx: &mut Context) {
    let list = installed();
    let errors: Vec<String> = list.errors.iter().map(|error| cx.texts.store_error(error)).collect();
    if cx.common.json {
        cx.out.json(&ListDocument { schema: SCHEMA, services: list.profiles, errors });
        return;
    }
    let heads = [
        tr!(cx.texts, "cli-services-id"),
        tr!(cx.texts, "cli-services-name"),
        tr!(cx.texts, "cli-services-hosts"),
    ];
    let rows = list.profiles.iter().map(|profile| {
        let hosts: Vec<&str> = profile.inbound.iter().map(|i| i.host.as_str()).collect();
        vec![profile.id.clone(), profile.name.clone(), hosts.join(", ")]
    });
    cx.out.table("", &heads, &[], &rows.collect::<Vec<_>>());
    for error in &errors {
        cx.warn(error);
    }
}

fn show(cx: &mut Context, profile: ServiceProfile) {
    if cx.common.json {
        cx.out.json(&ShowDocument { schema: SCHEMA, service: profile });
        return;
    }
    let texts = cx.texts.clone();
    cx.out.line(&format!("{} ({})", profile.name_in(texts.language()), profile.id));
    let ranges: Vec<String> = profile.ranges.iter().map(ToString::to_string).collect();
    let ranges =
        if ranges.is_empty() { tr!(texts, "cli-services-ranges-none") } else { ranges.join(", ") };
    let support = &profile.support;
    let hours = profile.support_hours_in(texts.language()).map(str::to_owned);
    let support = [support.phone.clone(), support.email.clone(), support.page.clone(), hours];
    let support: Vec<String> = support.into_iter().flatten().collect();
    let issuer = match (&profile.issuer, &profile.signed_by) {
        (Some(issuer), Some(key)) => {
            Some(tr!(texts, "services-signed-by", name = issuer.as_str(), key = key.to_string()))
        }
        (None, Some(key)) => Some(key.to_string()),
        (Some(issuer), None) => Some(tr!(texts, "services-unsigned", name = issuer.as_str())),
        (None, None) => None,
    };
    let accent = profile.brand.accent.map(|accent| format!("{}, {}", accent.light, accent.dark));
    let footer = profile.letter_footer_in(texts.language()).join(" / ");
    let description = profile.description_in(texts.language()).map(str::to_owned);
    let facts = [
        (tr!(texts, "services-description"), description),
        (tr!(texts, "services-issuer"), issuer),
        (tr!(texts, "services-accent"), accent),
        (tr!(texts, "services-footer"), (!footer.is_empty()).then_some(footer)),
        (tr!(texts, "cli-services-banner"), Some(profile.banner.clone())),
        (tr!(texts, "cli-services-console"), profile.console.clone()),
        (tr!(texts, "cli-services-autoresponder"), profile.autoresponder.clone()),
        (tr!(texts, "cli-services-support"), (!support.is_empty()).then(|| support.join(", "))),
        (
            tr!(texts, "cli-services-mailboxes"),
            profile.mailboxes.as_ref().map(|mailboxes| mailboxes.url.clone()),
        ),
        (tr!(texts, "cli-services-ranges"), Some(ranges)),
    ];
    for (name, value) in facts {
        if let Some(value) = value {
            let head = format!("  {} ", cx.label(&name));
            cx.out.paragraph(&head, &value);
        }
    }
    let heads = [
        tr!(texts, "table-preference"),
        tr!(texts, "table-host"),
        tr!(texts, "cli-reach-port"),
        tr!(texts, "cli-services-region"),
    ];
    let rows: Vec<Vec<String>> = profile
        .inbound
        .iter()
        .map(|inbound| {
            let region = profile.region_name(&inbound.region, texts.language());
            let region = format!("{region} ({})", inbound.region);
            let preference = inbound.preference.to_string();
            vec![preference, inbound.host.to_string(), inbound.port.to_string(), region]
        })
        .collect();
    cx.out.line("");
    cx.out.line(&tr!(texts, "cli-services-inbound"));
    cx.out.table("  ", &heads, &[0, 2], &rows);
    let rows: Vec<Vec<String>> = profile
        .outbound
        .iter()
        .map(|outbound| vec![outbound.host.to_string(), outbound.port.to_string()])
        .collect();
    if !rows.is_empty() {
        cx.out.line("");
        cx.out.line(&tr!(texts, "cli-services-outbound"));
        cx.out.table("  ", &[heads[1].clone(), heads[2].clone()], &[1], &rows);
    }
}

fn add(cx: &mut Context, file: &Path, force: bool) -> Ended {
    let (profile, path) = add_service(&Folders::of_user()?, file, force)?;
    if !cx.common.json && !cx.common.quiet {
        let (path, name) = (path.display().to_string(), profile.name.as_str());
        let words = tr!(cx.texts, "services-added", name = name, path = path);
        cx.out.line(&words);
    }
    warn_of_ports(cx, &profile);
    show(cx, profile);
    Ok(Exit::Well)
}

/// MX records hold no port: whoever sends asks for 25 (RFC 5321 §4.5.4.2). On the premises a network
/// may lead elsewhere.
fn warn_of_ports(cx: &Context, profile: &ServiceProfile) {
    let odd = profile.inbound.iter().filter(|inbound| inbound.port != 25);
    for inbound in odd.take_while(|_| profile.private_networks.is_empty()) {
        let (host, port) = (inbound.host.as_str(), u32::from(inbound.port));
        cx.warn(&tr!(cx.texts, "cli-services-odd-port", host = host, port = port));
    }
}

fn validate(cx: &mut Context, file: &Path) -> Ended {
    let path = file.display().to_string();
    let read = load_service(file);
    let profile = match read {
        Ok(profile) => profile,
        Err(error @ (StoreError::Profile { .. } | StoreError::Signature { .. })) => {
            if cx.common.json {
                cx.out.json(&ValidDocument {
                    schema: SCHEMA,
                    file: path,
                    valid: false,
                    service: None,
                    error: Some(FaultReport::of(&error, cx)),
                });
            } else {
                cx.error(&cx.texts.store_error(&error));
            }
            return Ok(Exit::Wrong);
        }
        Err(error) => return Err(error.into()),
    };
    warn_of_ports(cx, &profile);
    if cx.common.json {
        cx.out.json(&ValidDocument {
            schema: SCHEMA,
            file: path,
            valid: true,
            service: Some(&profile),
            error: None,
        });
    } else if !cx.common.quiet {
        let name = profile.name.as_str();
        let words = tr!(cx.texts, "cli-services-valid", path = path, name = name);
        cx.out.line(&words);
    }
    Ok(Exit::Well)
}
