//! `watch`: a change arrives.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::contract::keys;
use crate::named::{KEY, SECRET};
use crate::world::{Situation, World, all, situation};

const OLD: &str = "@ 2 MX 10 mail\nmail A 192.0.2.5\n";

/// Ends the program with the test, whatever becomes of it.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The operator makes the change.
fn change(world: &World, domain: &str) {
    let (server, port) = world.primary();
    let script = format!(
        "server {server} {port}\nkey hmac-sha256:{KEY} {SECRET}\nzone {domain}\n\
         update delete {domain} MX\n\
         update add {domain} 60 MX 3 france.security-mail.net.\n\
         update add {domain} 60 MX 4 europe.security-mail.net.\n\
         update add {domain} 60 MX 5 asia.security-mail.net.\nsend\n"
    );
    let mut nsupdate = Command::new("nsupdate").stdin(Stdio::piped()).spawn().expect("nsupdate");
    nsupdate.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
    assert!(nsupdate.wait().unwrap().success());
}

#[test]
fn it_ends_when_the_change_is_there() {
    let world = World::start(&[situation("late.test", OLD)]);
    let mut command =
        world.command(&["watch", "--json", "--every", "1", "--for", "60", "late.test"]);
    let mut running = Running(command.stdout(Stdio::piped()).spawn().unwrap());
    let mut lines = BufReader::new(running.0.stdout.take().unwrap()).lines();
    let mut next = || -> Value { serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap() };
    let first = next();
    assert_eq!(
        keys(&first),
        [
            "schema",
            "domain",
            "ascii",
            "look",
            "at",
            "arrived",
            "new",
            "known",
            "old_until",
            "next_in",
            "witnesses"
        ]
    );
    assert_eq!((&first["arrived"], &first["new"]), (&false.into(), &0.into()));
    change(&world, "late.test");
    let mut last = first;
    while last["next_in"] != Value::Null {
        last = next();
    }
    assert_eq!(last["arrived"], true, "{last}");
    assert_eq!(last["new"], last["known"]);
    assert!(last["old_until"].is_string(), "an old answer was seen: {last}");
    assert_eq!(running.0.wait().unwrap().code(), Some(0));
}

#[test]
fn the_whole_time_is_waited_and_the_last_look_is_at_its_end() {
    let world = World::start(&[situation("slow.test", OLD)]);
    let begun = Instant::now();
    let ran = world.run(&["watch", "--json", "--every", "60", "--for", "2", "slow.test"]);
    assert!(begun.elapsed() >= Duration::from_secs(2), "{ran:?}");
    let looks: Vec<Value> =
        ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((ran.code, looks.len()), (1, 2), "{ran:?}");
    assert!(looks[0]["next_in"].as_u64().unwrap() <= 2 && looks[1]["next_in"].is_null());
}

#[test]
fn one_look_tells_who_lags() {
    let world = World::start(&all());
    let look = |domain: &str| world.run(&["watch", "--once", "--json", domain]);
    let stale = look("stale.test");
    assert_eq!(stale.code, 1, "{stale:?}");
    let document = stale.json();
    let states: Vec<String> = document["witnesses"]
        .as_array()
        .unwrap()
        .iter()
        .map(|w| format!("{} {}", w["kind"].as_str().unwrap(), w["state"].as_str().unwrap()))
        .collect();
    assert_eq!(states, ["authority new", "authority old", "resolver new"]);
    assert_eq!(look("model.test").code, 0);
    let refused = look("refused.test").json();
    assert_eq!(refused["witnesses"][1]["error"], "refused");
    let text = world.run(&["watch", "--once", "--lang", "fr", "stale.test"]).stdout;
    assert!(text.contains("2 sur 3 ont le changement"), "{text}");
}

#[test]
fn it_goes_on_where_it_was() {
    let world = World::start(&[situation("kept.test", OLD)]);
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("kept.json");
    let file = state.to_str().unwrap();
    let look = || world.run(&["watch", "--once", "--json", "--state", file, "kept.test"]).json();
    assert_eq!(look()["look"], 1);
    let second = look();
    assert_eq!(second["look"], 2);
    let before = std::fs::read(&state).unwrap();
    let other = world.run(&["watch", "--once", "--state", file, "other.test"]);
    assert!(other.code == 2 && other.stderr.contains("kept.test"), "{other:?}");
    assert_eq!(std::fs::read(&state).unwrap(), before, "another domain's is kept");
    std::fs::write(&state, "no JSON").unwrap();
    let ran = world.run(&["watch", "--once", "--state", file, "kept.test"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert_eq!(std::fs::read_to_string(&state).unwrap(), "no JSON", "nothing is overwritten");
}

#[test]
fn silence_is_not_taken_for_an_arrival() {
    let world = World::start(&[situation("mute.test", OLD)]);
    let ran = world.run(&["watch", "--once", "--json", "--with", "127.0.0.3:9", "gone.test"]);
    let witnesses = ran.json()["witnesses"].as_array().unwrap().len();
    assert!(witnesses >= 1 && ran.code != 0, "{ran:?}");
}

#[test]
fn where_no_name_server_can_be_asked_that_is_said_and_not_waited_for() {
    const NEW: &str = "@ MX 3 france.security-mail.net.\n@ MX 4 europe.security-mail.net.\n\
                       @ MX 5 asia.security-mail.net.\n";
    let world = World::start(&[situation("there.test", NEW)]);
    let shut = [("MAILWARD_AUTHORITY_PORT", "9")];
    let once = world.run_in(&["watch", "--once", "there.test"], &shut);
    let said = once.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(once.code, 3, "{once:?}");
    assert!(said.contains("own name servers can be asked from here"), "{once:?}");
    assert!(!said.contains("has not arrived everywhere yet"), "{once:?}");
    let ran = world.run_in(&["watch", "--json", "--every", "1", "there.test"], &shut);
    let last: Value = serde_json::from_str(ran.stdout.lines().last().unwrap()).unwrap();
    assert_eq!(
        (ran.code, &last["look"], &last["arrived"]),
        (3, &3.into(), &false.into()),
        "{ran:?}"
    );
    assert_eq!(world.run(&["watch", "--once", "there.test"]).code, 0);
}

#[test]
fn nobody_waits_for_a_domain_that_does_not_exist() {
    let world = World::start(&[situation("here.test", OLD)]);
    let ran = world.run(&["watch", "not-here.test"]);
    assert!(ran.code == 1 && ran.stderr.contains("does not exist"), "{ran:?}");
    let ran = world.run(&["watch", "here.mailward", "--once"]);
    assert!(ran.code == 2 && ran.stderr.contains("is a case file"), "{ran:?}");
}

const NEW: &str = "@ MX 3 france.security-mail.net.\n@ MX 4 europe.security-mail.net.\n\
                   @ MX 5 asia.security-mail.net.\n";

#[test]
fn behind_an_alias_the_change_is_there_for_every_command() {
    let sw = Situation {
        elsewhere: true,
        servers: vec!["second.dns.test.".to_owned()],
        ..situation("sw.test", NEW)
    };
    let world = World::start(&[situation("al.test", "post CNAME sw.test.\n"), sw]);
    let folder = tempfile::tempdir().unwrap();
    let letter = folder.path().join("letter.pdf");
    let domain = "post.al.test";
    let ran = world.run(&["watch", "--once", "--json", domain]);
    assert_eq!((ran.code, &ran.json()["arrived"]), (0, &true.into()), "{ran:?}");
    for arguments in [
        &["check", domain][..],
        &["plan", domain],
        &["plan", "--json", domain],
        &["letter", domain, "-o", letter.to_str().unwrap()],
        &["restrict", "nftables", "--stage", "defer", "--range", "192.0.2.0/24"],
    ] {
        let until = ["--domain", domain, "--changed", "2020-01-01T00:00:00Z"];
        let more = if arguments[0] == "restrict" { &until[..] } else { &[] };
        let ran = world.run(&[arguments, more].concat());
        assert_eq!(ran.code, 0, "{arguments:?}: {ran:?}");
    }
}

#[test]
fn a_null_mx_beside_others_and_broken_signatures_are_told_alike() {
    let mut situations = all();
    situations.retain(|s| s.domain == "bogus.test");
    situations.push(situation("mixed.test", &format!("{NEW}@ MX 0 .\n")));
    let world = World::start(&situations);
    let mixed = world.run(&["watch", "--once", "mixed.test"]);
    assert!(mixed.code == 1 && mixed.stdout.contains("0 ., 3 france"), "{mixed:?}");
    let plan = |more: &[&str]| world.run(&[&["plan", "bogus.test"], more].concat());
    assert_eq!((plan(&[]).code, plan(&["--json"]).code), (1, 1));
    let watched = world.run(&["watch", "--once", "bogus.test"]);
    assert!(watched.stdout.contains("signatures (DNSSEC)"), "{watched:?}");
    let folder = tempfile::tempdir().unwrap();
    let letter = folder.path().join("letter.pdf");
    let ran = world.run(&["letter", "--json", "bogus.test", "-o", letter.to_str().unwrap()]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert_eq!(ran.json()["doubts"][0]["code"], "bogus_dnssec");
    assert!(ran.stderr.contains("Change nothing before"), "{ran:?}");
}

#[test]
fn a_case_is_held_by_the_name_server_that_lags_behind() {
    let world = World::start(&all());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stale.mailward");
    let file = path.to_str().unwrap();
    assert_eq!(world.run(&["case", "new", "stale.test", "-o", file]).code, 0);
    world.run(&["case", "look", file]);
    let rules = ["restrict", "nftables", "--stage", "defer", "--json", "--case", file];
    let ran = world.run(&rules);
    assert!(ran.code == 1 && ran.json()["held_back"]["until"].is_null(), "{ran:?}");
    let reason = ran.json()["held_back"]["reason"].to_string();
    assert!(reason.contains("not at all of its name servers"), "{reason}");
}
