//! `services sign` and `services verify`.

use std::path::Path;

use serde::Serialize;

use super::super::context::Context;
use super::super::exit::{Exit, Failure, ResellerFault};
use super::super::letter::save;
use super::super::{Ended, SCHEMA};
use crate::i18n::tr;
use crate::model::{Draft, Fingerprint, ProfileError, ServiceProfile, SignedError};
use crate::store::{Folders, StoreError, load_service, sign_service};

#[derive(Serialize)]
struct Signed {
    schema: u32,
    path: String,
    id: String,
    issuer: String,
    key: Fingerprint,
}

#[derive(Serialize)]
struct Verified {
    schema: u32,
    file: String,
    signed: bool,
    /// Whether it is as it was signed, and with the key asked for.
    valid: bool,
    issuer: Option<String>,
    key: Option<Fingerprint>,
}

pub(super) fn sign(
    cx: &mut Context,
    file: &Path,
    output: &Path,
    issuer: Option<&str>,
    force: bool,
) -> Ended {
    let profile = load_service(file)?;
    let issuer = issuer.map(str::to_owned).or_else(|| profile.issuer.clone());
    let draft = Draft { issuer, ..Draft::from(&profile) };
    // The name was typed: it is judged like the rest.
    let profile =
        ServiceProfile::parse(&draft.to_toml()).map_err(|ProfileError { fault, .. }| {
            Failure::from(ResellerFault::NewService { line: "--as".to_owned(), fault })
        })?;
    let Some(issuer) = profile.issuer.clone() else { return Err(ResellerFault::NoIssuer.into()) };
    let key = Folders::of_user()?.signing_key()?;
    let path = save(cx, output, sign_service(&profile, &key).as_bytes(), force)?;
    let key = key.fingerprint();
    if cx.common.json {
        cx.out.json(&Signed { schema: SCHEMA, path, id: profile.id, issuer, key });
    } else if !cx.common.quiet {
        let words =
            tr!(cx.texts, "services-signed", path = path, name = issuer, key = key.to_string());
        cx.out.paragraph("", &words);
    }
    Ok(Exit::Well)
}

pub(super) fn verify(cx: &mut Context, file: &Path, wanted: Option<&str>) -> Ended {
    let (profile, forged) = match load_service(file) {
        Ok(profile) => (Some(profile), None),
        Err(StoreError::Signature { error, .. }) => (None, Some(error)),
        Err(other) => return Err(other.into()),
    };
    let key = profile.as_ref().and_then(|profile| profile.signed_by.clone());
    let issuer = profile.and_then(|profile| profile.issuer);
    let is_wanted = match (&key, wanted) {
        (Some(key), Some(wanted)) => bare(&key.to_string()) == bare(wanted),
        (key, None) => key.is_some(),
        (None, Some(_)) => false,
    };
    if cx.common.json {
        let signed = key.is_some() || forged.as_ref().is_some_and(|e| *e != SignedError::NotSigned);
        let file = file.display().to_string();
        cx.out.json(&Verified { schema: SCHEMA, file, signed, valid: is_wanted, issuer, key });
    } else {
        let name = issuer.unwrap_or_else(|| tr!(cx.texts, "services-nobody"));
        let words = match (key.map(|key| key.to_string()), forged) {
            (_, Some(error)) => cx.texts.signed_error(&error),
            (None, None) => tr!(cx.texts, "services-not-signed"),
            (Some(key), None) if !is_wanted => tr!(cx.texts, "services-other-key", key = key),
            (Some(key), None) if wanted.is_some() => {
                tr!(cx.texts, "services-verified-key", name = name, key = key)
            }
            (Some(key), None) => tr!(cx.texts, "services-verified", name = name, key = key),
        };
        if is_wanted {
            cx.out.paragraph("", &words);
        } else {
            cx.error(&words);
        }
    }
    Ok(if is_wanted { Exit::Well } else { Exit::Wrong })
}

/// A fingerprint as people type it: blanks, colons and capitals do not count.
fn bare(fingerprint: &str) -> String {
    let digits = fingerprint.chars().filter(char::is_ascii_alphanumeric);
    digits.map(|c| c.to_ascii_lowercase()).collect()
}
