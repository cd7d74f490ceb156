use jiff::Timestamp;

use super::*;
use crate::model::{Fact, MxAnswer, MxRecord, MxSet, PolicyFetch};

const OWN: &str = "mail.company.com";

/// A look at a domain with these MX hosts, under a policy of this mode that names these hosts.
fn seen(listed: &[&str], mode: &str, named: &[&str]) -> DomainObservation {
    let records = listed.iter().zip(1..).map(|(host, n)| MxRecord::new(n, *host, 300));
    let domain = DomainName::parse("company.com").unwrap();
    let mut seen = DomainObservation {
        mx: MxAnswer::Records(MxSet::new(records.collect())),
        ..DomainObservation::unknown(domain, Timestamp::UNIX_EPOCH)
    };
    let record = Fact::Found(vec!["v=STSv1; id=1".to_owned()]);
    seen.facts.insert(record_query(&seen.domain), record, Some(60));
    let named: Vec<String> = named.iter().map(|host| format!("mx: {host}")).collect();
    let named = named.join("\n");
    let body = format!("version: STSv1\nmode: {mode}\n{named}\nmax_age: 86400\n");
    seen.mta_sts = Some(PolicyFetch { body: Ok(body) });
    seen
}

fn service_hosts() -> Vec<String> {
    ServiceProfile::built_in().inbound.iter().map(|inbound| inbound.host.to_string()).collect()
}

/// The hosts of the service with another one behind them.
fn behind(other: Option<&'static str>) -> Vec<String> {
    service_hosts().into_iter().chain(other.map(str::to_owned)).collect()
}

fn told(seen: &DomainObservation) -> Vec<(Code, Severity, String)> {
    let found = findings(seen, &ServiceProfile::built_in()).into_iter();
    let found = found.filter(|finding| finding.code != Code::MtaStsPresent);
    let effect = |finding: &Finding| {
        let effect = finding.args.iter().find(|(name, _)| *name == "effect");
        effect.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    found.map(|finding| (finding.code, finding.severity, effect(&finding))).collect()
}

fn refs(hosts: &[String]) -> Vec<&str> {
    hosts.iter().map(String::as_str).collect()
}

#[test]
fn what_a_policy_does_to_the_mail_depends_on_what_is_listed() {
    let service = ServiceProfile::built_in();
    let of = |listed: &[&str], mode| {
        let seen = seen(listed, mode, &[OWN]);
        let refused = refusal(&seen, &service).is_some();
        let told = told(&seen);
        assert_eq!((told.len(), told[0].0), (1, Code::MtaStsListsOld), "{told:?}");
        (told[0].1, told[0].2.clone(), refused, is_urgent(&seen))
    };
    let expected =
        |severity, effect: &str, refused, urgent| (severity, effect.to_owned(), refused, urgent);
    let (error, warning) = (Severity::Error, Severity::Warning);
    assert_eq!(of(&[OWN], "enforce"), expected(error, "later", false, false));
    let (alone, kept) = (behind(None), behind(Some(OWN)));
    assert_eq!(of(&refs(&alone), "enforce"), expected(error, "refused", true, true));
    assert_eq!(of(&refs(&kept), "enforce"), expected(error, "passed", true, true));
    assert_eq!(of(&[&alone[0], OWN], "enforce"), expected(error, "passed", true, true));
    assert_eq!(of(&refs(&alone), "testing"), expected(warning, "reported", false, true));
    assert_eq!(of(&[OWN], "testing"), expected(warning, "reported", false, false));
    let none = seen(&refs(&alone), "none", &[OWN]);
    assert!(told(&none).is_empty() && !is_urgent(&none) && !forbids(&none, &service));
}

#[test]
fn a_listed_host_that_does_not_fit_is_told_of_whoever_it_is() {
    // The domain went back to the own server, and the policy did not.
    let covers = "*.security-mail.net";
    let of = |listed: &[&str], mode| told(&seen(listed, mode, &[covers]));
    let lacks =
        |severity, effect: &str| vec![(Code::MtaStsLacksListed, severity, effect.to_owned())];
    assert_eq!(of(&[OWN], "enforce"), lacks(Severity::Error, "refused"));
    assert_eq!(of(&[OWN], "testing"), lacks(Severity::Warning, "reported"));
    let kept = behind(Some("backup.isp.net"));
    assert_eq!(of(&refs(&kept), "enforce"), lacks(Severity::Error, "passed"));
    assert_eq!(of(&refs(&behind(None)), "enforce"), []);
    // That keeps nobody from the service.
    let back = seen(&[OWN], "enforce", &[covers]);
    let service = ServiceProfile::built_in();
    assert!(refusal(&back, &service).is_none() && !forbids(&back, &service));
    assert!(is_urgent(&back));
}

#[test]
fn the_policy_that_is_proposed_names_old_and_new_hosts() {
    let service = ServiceProfile::built_in();
    let proposed = |listed: &[&str], named: &[&str]| {
        let text = proposal(&seen(listed, "enforce", named), &service)?;
        Some(Policy::parse(&text).unwrap().hosts)
    };
    let mut all = vec![OWN.to_owned()];
    all.extend(service_hosts());
    assert_eq!(proposed(&[OWN], &[OWN]), Some(all.clone()));
    assert_eq!(proposed(&refs(&behind(None)), &[OWN]), Some(all.clone()));
    let back = proposed(&[OWN, "192.0.2.1", "europa.security-mail.net"], &refs(&service_hosts()));
    let mut hosts = service_hosts();
    hosts.push(OWN.to_owned());
    assert_eq!(back, Some(hosts), "no slip of the pen gets into the policy");
    // What is left behind the service is a back door.
    assert_eq!(proposed(&refs(&behind(Some(OWN))), &refs(&service_hosts())), None);
}
