//! Cases: one TOML file each.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::format::{keep_older, read_as};
use super::locked::is_locked;
use super::write::{MAX_BYTES, files, read, read_bytes, replace};
use super::{Folders, StoreError};
use crate::model::{Case, ServiceProfile};
use crate::plan::reminder::{Reminder, reminders};
use crate::wizard::{Glance, glance};

/// The ending of a case file's name.
pub(super) const ENDING: &str = "mailward";

/// What a list of cases shows of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseSummary {
    /// The file.
    pub path: PathBuf,
    /// The company, else the first domain; `None` while there is neither.
    pub title: Option<String>,
    /// The domains, in U-label form.
    pub domains: Vec<String>,
    /// When the case last changed.
    pub changed: Timestamp,
    /// Whether the case is put away.
    pub archived: bool,
    /// How it stands.
    pub glance: Glance,
    /// What its schedule has ahead, the earliest first.
    pub ahead: Vec<Reminder>,
    /// Whether the user wants to be reminded of that.
    pub remind: bool,
}

impl CaseSummary {
    /// What to show of a case for this service.
    #[must_use]
    pub fn of(path: PathBuf, case: &Case, service: &ServiceProfile) -> Self {
        Self {
            path,
            title: case.title(),
            domains: case.domains.iter().map(|domain| domain.name.unicode()).collect(),
            changed: case.changed,
            archived: case.archived,
            glance: glance(case, service),
            ahead: if case.service == service.id { reminders(case, service) } else { Vec::new() },
            remind: case.remind,
        }
    }

    /// Whether each word of a search stands in the title or in a domain, in any case of letters.
    #[must_use]
    pub fn matches(&self, search: &str) -> bool {
        let title = self.title.as_deref().unwrap_or_default();
        let all = format!("{title} {}", self.domains.join(" ")).to_lowercase();
        search.to_lowercase().split_whitespace().all(|word| all.contains(word))
    }
}

/// The cases of one user.
#[derive(Debug, Clone)]
pub struct CaseStore {
    folder: PathBuf,
}

impl CaseStore {
    /// The cases in the user's folders.
    #[must_use]
    pub fn new(folders: &Folders) -> Self {
        Self { folder: folders.cases() }
    }

    /// Where they are.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The file of a case.
    #[must_use]
    pub fn path(&self, case: &Case) -> PathBuf {
        self.folder.join(format!("{}.{ENDING}", case.id))
    }

    /// An identifier that no case has yet.
    #[must_use]
    pub fn new_id(&self, now: Timestamp) -> String {
        let random = RandomState::new().hash_one(now.as_nanosecond());
        format!("{}-{:06x}", now.strftime("%Y%m%d-%H%M%S"), random & 0xff_ffff)
    }

    /// All cases that can be read, the last changed first, and the files that cannot. Of a case whose
    /// service is not among `services` nothing is said but that.
    #[must_use]
    pub fn list(&self, services: &[ServiceProfile]) -> (Vec<CaseSummary>, Vec<StoreError>) {
        let mut cases = Vec::new();
        let mut errors = Vec::new();
        let found = files(&self.folder).unwrap_or_else(|error| {
            errors.push(error);
            Vec::new()
        });
        let is_case = |path: &PathBuf| path.extension().is_some_and(|ending| ending == ENDING);
        for path in found.into_iter().filter(is_case) {
            match load_case(&path) {
                Ok(case) => {
                    let own = services.iter().find(|service| service.id == case.service);
                    if let Some(service) = own.or(services.first()) {
                        cases.push(CaseSummary::of(path, &case, service));
                    }
                }
                Err(error) => errors.push(error),
            }
        }
        cases.sort_by_key(|case| std::cmp::Reverse(case.changed));
        (cases, errors)
    }
}

/// Reads a case.
///
/// # Errors
/// [`StoreError`]; the file is not touched.
pub fn load_case(path: &Path) -> Result<Case, StoreError> {
    parse_case(path, &read_case(path)?)
}

/// The text of a case file that is not locked.
pub(super) fn read_case(path: &Path) -> Result<String, StoreError> {
    let bytes = read_bytes(path)?;
    if is_locked(&bytes) {
        return Err(StoreError::Locked { path: path.to_owned() });
    }
    String::from_utf8(bytes)
        .map_err(|error| StoreError::Damaged { path: path.to_owned(), reason: error.to_string() })
}

/// Reads the text of a case file; `path` is for the error.
pub(crate) fn parse_case(path: &Path, text: &str) -> Result<Case, StoreError> {
    let case: Case = read_as(path, text)?;
    // The identifier becomes a file's name; a case that came by mail must not choose a path.
    let safe = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if case.id.is_empty() || case.id.len() > 80 || !case.id.chars().all(safe) {
        let reason = "the case's id may have letters, digits and hyphens only".to_owned();
        return Err(StoreError::Damaged { path: path.to_owned(), reason });
    }
    case.check_bounds().map_err(|refused| StoreError::Damaged {
        path: path.to_owned(),
        reason: refused.to_string(),
    })?;
    Ok(case)
}

/// The text of a case file; `path` is for the error. What could not be read again is refused.
pub(crate) fn to_text(path: &Path, case: &Case) -> Result<String, StoreError> {
    let failed = |reason| StoreError::Write { path: path.to_owned(), reason };
    let text = toml::to_string(case).map_err(|error| failed(error.to_string()))?;
    if text.len() as u64 > MAX_BYTES {
        return Err(failed(format!("larger than {} MiB", MAX_BYTES >> 20)));
    }
    Ok(text)
}

/// Writes a case, whole or not at all.
///
/// # Errors
/// [`StoreError::Write`]; what stood there before is still there.
pub fn save_case(path: &Path, case: &Case) -> Result<(), StoreError> {
    let text = to_text(path, case)?;
    if let Ok(old) = read(path) {
        keep_older(path, &old)?;
    }
    replace(path, text.as_bytes())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::net::{IpAddr, Ipv4Addr};

    use super::*;
    use crate::model::{
        AddressAnswer, Delegation, Dnssec, DomainName, DomainObservation, Fact, FactKind, Facts,
        Field, HostObservation, LookupFailure, MxAnswer, MxRecord, MxSet, PolicyFault, PolicyFetch,
        Query, ServerAnswer, ServerFault, Soa, Step,
    };
    use crate::wizard::Change;

    fn facts() -> Facts {
        let mut facts = Facts::default();
        let query = |kind| Query::new(kind, "_x.example");
        let text = "v=spf1 \"\\ -all\u{e9}".to_owned();
        facts.insert(query(FactKind::Txt), Fact::Found(vec![text]), Some(60));
        facts.insert(query(FactKind::Mx), Fact::NoData, None);
        facts
    }

    fn delegation() -> Delegation {
        let answer = |address: Option<IpAddr>, serial, mx| ServerAnswer {
            server: "ns.example".into(),
            address,
            serial,
            mx,
        };
        Delegation {
            zone: "example".into(),
            soa: Some(Soa {
                primary: "ns.example".into(),
                mailbox: "host.example".into(),
                serial: u32::MAX,
                refresh: 1,
                negative_ttl: 2,
            }),
            servers: vec!["ns.example".into()],
            delegated_to: None,
            answers: vec![
                answer(
                    Some(Ipv4Addr::LOCALHOST.into()),
                    Some(1),
                    Ok(MxAnswer::NoData { negative_ttl: None }),
                ),
                answer(None, None, Err(ServerFault::NoAddress)),
                answer(None, None, Err(ServerFault::Odd("odd".to_owned()))),
            ],
        }
    }

    fn full_case(id: &str) -> Case {
        let now = Timestamp::from_second(1_800_000_000).unwrap();
        let mut case = Case::new(id, "security-mail", now);
        let domain = DomainName::parse("société.example").unwrap();
        let changes = [
            Change::DomainsEdited(vec![domain.clone()]),
            Change::TextEdited(Field::Company, "Société \"A\"\n\\ & fils".into()),
            Change::HostsOrdered(vec!["europe.security-mail.net".into()]),
            Change::DayAskedFor(Some(jiff::civil::date(2026, 12, 1))),
            Change::Observed(Box::new(DomainObservation {
                elapsed_ms: 12,
                resolvers: vec!["192.0.2.53:53".into()],
                aliases: vec!["alias.example".into()],
                mx: MxAnswer::Records(MxSet::new(vec![MxRecord::new(5, "mx.example", 300)])),
                ttl_exact: true,
                apex: HostObservation {
                    host: "apex.example".into(),
                    aliases: Vec::new(),
                    v4: AddressAnswer::Found(vec![Ipv4Addr::LOCALHOST]),
                    v6: AddressAnswer::Failed(LookupFailure::Network("odd".into())),
                },
                wildcard_mx: Some(false),
                delegation: Some(delegation()),
                dnssec: Dnssec::Validated,
                facts: facts(),
                mta_sts: Some(PolicyFetch { body: Err(PolicyFault::Status(404)) }),
                ..DomainObservation::unknown(domain, now)
            })),
        ];
        for change in changes {
            case.apply(change, now).unwrap();
        }
        case
    }

    #[test]
    fn a_case_survives_the_way_to_disk_and_back() {
        let dir = tempfile::tempdir().unwrap();
        let store = CaseStore::new(&Folders::at(dir.path()));
        let case = full_case("case-1");
        let path = store.path(&case);
        save_case(&path, &case).unwrap();
        assert_eq!(load_case(&path).unwrap(), case);
        let (list, errors) = store.list(&[ServiceProfile::built_in()]);
        assert_eq!(list[0].domains, ["société.example"]);
        assert!(list[0].matches("") && list[0].matches("FILS société.ex"));
        assert!(!list[0].matches("fils other"));
        assert_eq!((list[0].archived, list[0].glance.next), (false, Some(Step::Connection)));
        assert!(errors.is_empty());
    }

    #[test]
    fn newer_and_damaged_files_are_refused_and_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let store = CaseStore::new(&Folders::at(dir.path()));
        let case = full_case("case-1");
        let good = toml::to_string(&case).unwrap();
        let path = store.path(&case);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let newer = good.replace("format = 1", "format = 2\nshape = \"unheard of\"");
        let cases =
            [newer, good[..good.len() / 2].to_owned(), "\0".into(), good.replace("case-1", "../x")];
        for text in cases {
            fs::write(&path, &text).unwrap();
            let error = load_case(&path).unwrap_err();
            assert!(
                matches!(error, StoreError::Newer { .. } | StoreError::Damaged { .. }),
                "{error}"
            );
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
            assert_eq!(store.list(&[ServiceProfile::built_in()]).1.len(), 1);
        }
        let mut large = case;
        large.notes = "x".repeat(100_000);
        let text = toml::to_string(&large).unwrap();
        let refused = parse_case(&path, &text);
        assert!(matches!(refused, Err(StoreError::Damaged { .. })), "more than a case holds");
    }
}
