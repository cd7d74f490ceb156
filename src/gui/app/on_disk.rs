//! For tests: a window with a case on disk.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::{App, Options};
use crate::model::{Case, DomainName, Step};
use crate::store::{CaseStore, Folders, save_case};
use crate::wizard::Change;

/// A case with a domain, which stands at this step.
pub(super) fn case(home: &Path, id: &str, step: Step) -> PathBuf {
    let now = Timestamp::now();
    let mut case = Case::new(id, "security-mail", now);
    let name = DomainName::parse(&format!("{id}.example")).unwrap();
    case.apply(Change::DomainsEdited(vec![name]), now).unwrap();
    case.apply(Change::StepOpened(step), now).unwrap();
    let path = CaseStore::new(&Folders::at(home)).path(&case);
    save_case(&path, &case).unwrap();
    path
}

/// The window with this case in it.
pub(super) fn open(home: &Path, path: &Path) -> App {
    let folders = Some(Folders::at(home));
    App::new(Options { folders, case: Some(path.to_owned()), ..Options::default() }).0
}
