//! The situations of `zones.toml`.

use serde::Deserialize;

use crate::named::{Named, Zone};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub about: String,
    pub domain: String,
    pub origin: Option<String>,
    pub records: Option<String>,
    #[serde(default)]
    pub without_zone: bool,
    pub mx: Option<Vec<String>>,
    pub count: Option<usize>,
    pub state: String,
    pub source: String,
    pub must: Vec<String>,
    pub must_not: Vec<String>,
    pub exit: i32,
}

#[derive(Deserialize)]
struct File {
    case: Vec<Case>,
}

/// All situations.
pub fn all() -> Vec<Case> {
    let file: File = toml::from_str(include_str!("zones.toml")).expect("zones.toml");
    file.case
}

/// BIND with the zones of all of them.
pub fn serve(cases: &[Case]) -> Named {
    let zones: Vec<Zone> = cases
        .iter()
        .filter(|case| !case.without_zone)
        .map(|case| Zone {
            origin: case.origin.as_deref().unwrap_or(&case.domain),
            records: case.records.as_deref(),
            ..Zone::default()
        })
        .collect();
    Named::start(&zones)
}
