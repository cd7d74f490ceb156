//! `check`.

use serde_json::Value;

use crate::cases::{Case, all, serve};
use crate::contract::{each, holds};
use crate::program::run;

/// What differs from what the case expects.
fn differences(case: &Case, domain: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut expect = |what: &str, wanted: &str, is: &str| {
        if wanted != is {
            found.push(format!("{what} is {is}, not {wanted}"));
        }
    };
    expect("state", &case.state, domain["state"].as_str().unwrap());
    expect("mx_source", &case.source, domain["mx_source"].as_str().unwrap());
    let mx = domain["mx"].as_array().unwrap();
    let listed: Vec<String> = mx
        .iter()
        .map(|r| {
            let (host, role) = (r["exchange"].as_str().unwrap(), r["role"].as_str().unwrap());
            format!("{} {host} {role}", r["preference"])
        })
        .collect();
    if let Some(wanted) = &case.mx {
        expect("mx", &format!("{wanted:?}"), &format!("{listed:?}"));
    }
    if let Some(count) = case.count {
        expect("the number of records", &count.to_string(), &mx.len().to_string());
    }
    let codes = each(&domain["findings"], "code");
    for code in &case.must {
        if !codes.contains(&code.as_str()) {
            found.push(format!("{code} does not fire: {codes:?}"));
        }
    }
    for code in &case.must_not {
        if codes.contains(&code.as_str()) {
            found.push(format!("{code} fires"));
        }
    }
    found.into_iter().map(|difference| format!("{}: {difference}", case.about)).collect()
}

#[test]
fn every_situation_is_recognised() {
    let cases = all();
    let named = serve(&cases);
    let mut wrong = Vec::new();
    for case in &cases {
        let ran = run(&["check", "--json", "--resolver", &named.resolver(), &case.domain]);
        let document = ran.json();
        assert_eq!(document["schema"], 1);
        let domain = &document["domains"][0];
        holds(domain);
        wrong.extend(differences(case, domain));
        if ran.code != case.exit {
            wrong.push(format!("{}: exit code {}, not {}", case.about, ran.code, case.exit));
        }
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn many_domains_come_out_in_the_order_given_and_once() {
    let cases = all();
    let named = serve(&cases);
    let resolver = named.resolver();
    let mut arguments = vec!["check", "--json", "--resolver", &resolver];
    arguments.extend(cases.iter().map(|case| case.domain.as_str()));
    // Again, in other spellings.
    arguments.extend(["SEED.test.", "https://half.test/x", "jo@done.test"]);
    let ran = run(&arguments);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let document = ran.json();
    let given: Vec<&str> = cases
        .iter()
        .map(|case| match (&case.origin, case.domain.as_str()) {
            (Some(_), "alias.parent.test" | "branch.wild.test") | (None, _) => &case.domain,
            (Some(origin), _) => origin,
        })
        .map(String::as_str)
        .collect();
    assert_eq!(each(&document["domains"], "ascii"), given);
    let of = |ascii: &str| {
        let mut domains = document["domains"].as_array().unwrap().iter();
        domains.find(|domain| domain["ascii"] == ascii).unwrap()
    };
    assert_eq!(of("xn--socit-esab.test")["domain"], "société.test");
    let seed = &of("seed.test")["mx"][0];
    assert_eq!(seed["addresses"], serde_json::json!(["192.0.2.5"]));
    assert_eq!(seed["ttl"], 86_400, "the authority's, not a cache's");
}

#[test]
fn people_read_tables_and_advice_in_their_language() {
    let cases = all();
    let named = serve(&cases);
    let resolver = named.resolver();
    let ran = run(&["check", "--resolver", &resolver, "seed.test", "société.test"]);
    assert_eq!(ran.code, 1);
    assert_eq!(ran.stderr, "", "no progress where there is no terminal");
    for words in [
        "seed.test: Not switched yet",
        "  5  mailgate.seed.test",
        "Warning: Mail to seed.test does not pass the service yet.",
        "To do: Send the letter",
        "société.test (xn--socit-esab.test): Not switched yet",
        "Warning: Mail to société.test does not pass the service yet.",
    ] {
        assert!(ran.stdout.contains(words), "{words}\n{}", ran.stdout);
    }
    let ran = run(&["check", "--lang", "fr", "--resolver", &resolver, "seed.test"]);
    assert!(ran.stdout.contains("seed.test : Pas encore basculé"), "{}", ran.stdout);
    let ran = run(&["check", "-q", "--resolver", &resolver, "seed.test", "done.test"]);
    assert_eq!(ran.stdout, "seed.test: Not switched yet\ndone.test: Switched\n");
}

#[test]
fn the_resolver_may_be_reached_over_ipv6() {
    let cases = all();
    let named = serve(&cases);
    let resolver = format!("[::1]:{}", named.address.port());
    let ran = run(&["check", "--json", "--resolver", &resolver, "many.test"]);
    assert_eq!(ran.json()["domains"][0]["mx"].as_array().unwrap().len(), 40, "{}", ran.stderr);
}

#[test]
fn a_service_whose_host_does_not_exist_is_found_out() {
    let cases = all();
    let named = serve(&cases);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("moved.toml");
    let profile = include_str!("../../assets/services/security-mail.toml");
    std::fs::write(&file, profile.replace("asia.security-mail.net", "asie.security-mail.net"))
        .unwrap();
    let (resolver, service) = (named.resolver(), file.to_str().unwrap());
    let options = ["check", "--json", "--resolver", &resolver, "--service", service];
    let ran = run(&[&options[..], &["seed.test", "done.test"]].concat());
    assert_eq!(ran.code, 1, "{ran:?}");
    for domain in ran.json()["domains"].as_array().unwrap() {
        let mut findings = domain["findings"].as_array().unwrap().iter();
        let found = findings.find(|f| f["code"] == "service_host_unresolvable");
        let found = found.unwrap_or_else(|| panic!("{domain}"));
        assert_eq!(found["subject"], "asie.security-mail.net");
        assert_eq!(found["severity"], "error");
    }
}
