//! Case files, as they are and locked.

use std::sync::OnceLock;

use jiff::Timestamp;
use mailward::advise::diagnose;
use mailward::advise::reach::{conclude, recognise, verdict};
use mailward::advise::spf::what_if;
use mailward::fuzzing::{open_locked, read_case, write_case};
use mailward::model::{Case, ServiceProfile};
use mailward::store::CaseSummary;
use mailward::wizard::merge::{Choices, merge};

fn service() -> &'static ServiceProfile {
    static SERVICE: OnceLock<ServiceProfile> = OnceLock::new();
    SERVICE.get_or_init(ServiceProfile::built_in)
}

/// A case that opens reads the same when it is saved, and everything that looks at it bears it.
pub(super) fn case(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match read_case(text) {
        Ok(case) => look_at(&case),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// A locked file opens with its password or is refused with a reason; no file can ask for more
/// work than is allowed.
pub(super) fn locked(data: &[u8]) {
    if let Some(opened) = open_locked(data, "correct horse") {
        match opened {
            Ok(case) => look_at(&case),
            Err(error) => assert!(!error.to_string().is_empty()),
        }
    }
}

fn look_at(case: &Case) {
    let is_safe = |c: char| c.is_ascii_alphanumeric() || c == '-';
    assert!(!case.id.is_empty() && case.id.chars().all(is_safe), "{:?}", case.id);
    let written = write_case(case);
    let written =
        written.unwrap_or_else(|error| panic!("it was read, and cannot be saved: {error}"));
    let again = read_case(&written);
    assert_eq!(again.as_ref(), Ok(case), "{written}");

    let service = service();
    let summary = CaseSummary::of("a.mailward".into(), case, service);
    assert_eq!(summary.domains.len(), case.domains.len());
    for domain in &case.domains {
        for seen in domain.looks() {
            let diagnosis = diagnose(seen, service, case.mail_server().as_ref());
            assert!(diagnosis.findings.is_sorted_by_key(|finding| finding.severity));
            let _ = what_if(seen, service, case.mail_server().as_ref());
        }
    }
    for run in &case.reach {
        let _ = conclude(run, service);
        for endpoint in &run.endpoints {
            let _ = verdict(&endpoint.seen, endpoint.expect, service);
            let _ = recognise(&endpoint.seen);
        }
    }
    // It may come back from the customer.
    let now = Timestamp::UNIX_EPOCH;
    if let Ok(merged) = merge(case, case, None, &Choices::default(), now) {
        assert_eq!(merged.differences.len(), 0, "a case differs from itself");
    }
}
