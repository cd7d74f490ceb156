//! `check`: what hangs on the name servers and on the policies.

use serde_json::Value;

use crate::contract::{each, holds};
use crate::world::{Situation, World, all};

fn listed(records: &Value) -> Vec<String> {
    let records = records.as_array().unwrap().iter();
    records
        .map(|r| {
            let (host, role) = (r["exchange"].as_str().unwrap(), r["role"].as_str().unwrap());
            format!("{} {host} {role}", r["preference"])
        })
        .collect()
}

fn differences(s: &Situation, domain: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut expect = |what: &str, wanted: String, is: String| {
        if wanted != is {
            found.push(format!("{what} is {is}, not {wanted}"));
        }
    };
    expect("state", s.state.clone(), domain["state"].as_str().unwrap().to_owned());
    if let Some(wanted) = &s.mx {
        expect("mx", format!("{wanted:?}"), format!("{:?}", listed(&domain["mx"])));
    }
    if let Some(wanted) = &s.authority {
        let answers = domain["authority"].as_array().unwrap().iter();
        let answers: Vec<String> = answers
            .map(|a| {
                let serial = a["serial"].as_u64().map_or("-".to_owned(), |n| n.to_string());
                let last = a["error"]
                    .as_str()
                    .map_or_else(|| a["mx"].as_array().unwrap().len().to_string(), str::to_owned);
                format!(
                    "{} {} {serial} {last}",
                    a["server"].as_str().unwrap(),
                    a["address"].as_str().unwrap()
                )
            })
            .collect();
        expect("authority", format!("{wanted:?}"), format!("{answers:?}"));
    }
    if let Some(wanted) = &s.operator {
        let id = domain["operator"]["id"].as_str().unwrap_or_default();
        expect("operator", wanted.clone(), id.to_owned());
    }
    for (key, wanted) in &s.spf {
        let wanted = serde_json::to_value(wanted).unwrap();
        expect(key, wanted.to_string(), domain["spf"][key].to_string());
    }
    let findings = domain["findings"].as_array().unwrap();
    let of = |code: &str| findings.iter().filter(|f| f["code"] == code).collect::<Vec<_>>();
    let text = |code: &str, key: &str| {
        of(code).first().and_then(|f| f[key].as_str()).unwrap_or_default().to_owned()
    };
    for (code, wanted) in &s.severities {
        expect(code, wanted.clone(), text(code, "severity"));
    }
    for (code, wanted) in &s.subjects {
        expect(code, wanted.clone(), text(code, "subject"));
    }
    for (code, wanted) in &s.count_of {
        expect(code, wanted.to_string(), of(code).len().to_string());
    }
    for (code, words) in &s.says {
        let message = text(code, "message");
        if !message.contains(words) {
            found.push(format!("{code} does not say {words}: {message}"));
        }
    }
    let codes = each(&domain["findings"], "code");
    let missing = s.must.iter().filter(|code| !codes.contains(&code.as_str()));
    found.extend(missing.map(|code| format!("{code} does not fire: {codes:?}")));
    let wrong = s.must_not.iter().filter(|code| codes.contains(&code.as_str()));
    found.extend(wrong.map(|code| format!("{code} fires")));
    found.into_iter().map(|difference| format!("{}: {difference}", s.about)).collect()
}

#[test]
fn every_situation_of_servers_and_policies_is_recognised() {
    let situations = all();
    let world = World::start(&situations);
    let mut wrong = Vec::new();
    for situation in &situations {
        let ran = world.run(&["check", "--json", &situation.domain]);
        let document = ran.json();
        let domain = &document["domains"][0];
        holds(domain);
        wrong.extend(differences(situation, domain));
        if ran.code != situation.exit {
            let (about, exit) = (&situation.about, situation.exit);
            wrong.push(format!("{about}: exit code {}, not {exit}: {}", ran.code, ran.stdout));
        }
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}
