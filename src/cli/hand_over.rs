//! `case hand-over`: a copy of a case for the customer; and reading what may be locked.

use std::env;
use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;

use super::args::CasePassword as Source;
use super::case::open;
use super::context::{Context, installed};
use super::exit::{Exit, Failure, ResellerFault};
use super::letter::save;
use super::{Ended, SCHEMA};
use crate::i18n::tr;
use crate::model::{Case, ServiceProfile};
use crate::portfolio;
use crate::store::{CasePassword, CaseStore, Folders, StoreError, open_case};

const PASSWORD_VARIABLE: &str = "MAILWARD_CASE_PASSWORD";

/// How the copy is locked.
#[derive(Clone, Copy)]
pub(super) struct Lock {
    pub(super) password: Source,
    pub(super) armor: bool,
}

#[derive(Serialize)]
struct Document {
    schema: u32,
    id: String,
    path: String,
    /// Names this copy.
    copy: String,
    locked: bool,
}

pub(super) fn run(
    cx: &mut Context,
    which: &str,
    output: &Path,
    lock: Option<Lock>,
    force: bool,
) -> Ended {
    let (path, case, _) = open(which)?;
    let now = Timestamp::now();
    let copy = match case.handed_over.last() {
        Some(known) if case.is_copy() => known.copy.clone(),
        _ => CaseStore::new(&Folders::of_user()?).new_id(now),
    };
    let password = match lock {
        Some(lock) => Some(password(lock.password)?.ok_or(ResellerFault::NoCasePassword)?),
        None => None,
    };
    let armored = lock.is_some_and(|lock| lock.armor);
    let lock = (password.as_ref(), armored);
    let write = |bytes: &[u8]| save(cx, output, bytes, force);
    let output = portfolio::copy::hand_over(&path, &copy, output, lock, now, write)?;
    if cx.common.json {
        let locked = password.is_some();
        cx.out.json(&Document { schema: SCHEMA, id: case.id, path: output, copy, locked });
    } else if !cx.common.quiet {
        let words = tr!(cx.texts, "hand-over-written", path = output);
        cx.out.paragraph("", &words);
        if case.service != ServiceProfile::built_in().id {
            let words = tr!(cx.texts, "hand-over-profile", service = case.service.as_str());
            cx.out.paragraph("", &words);
        }
    }
    Ok(Exit::Well)
}

/// Reads a case that somebody sent; asks for its password only if it is locked.
pub(super) fn read(file: &Path, source: Source) -> Result<Case, Failure> {
    let case = match open_case(file, None) {
        Err(StoreError::Locked { path }) => match password(source)? {
            Some(password) => open_case(&path, Some(&password))?,
            None => return Err(StoreError::Locked { path }.into()),
        },
        other => other?,
    };
    let services = installed();
    let service = services.get(&case.service);
    Ok(case.from_elsewhere(service))
}

fn password(source: Source) -> Result<Option<CasePassword>, Failure> {
    if source.password_stdin {
        let mut line = String::new();
        let read = std::io::stdin().read_line(&mut line);
        if read.is_err() || line.trim_end_matches(['\r', '\n']).is_empty() {
            return Err(ResellerFault::NoCasePassword.into());
        }
        return Ok(Some(CasePassword::new(line.trim_end_matches(['\r', '\n']).to_owned())));
    }
    Ok(env::var(PASSWORD_VARIABLE).ok().filter(|text| !text.is_empty()).map(CasePassword::new))
}
