//! Many endpoints at once, and hostile ones without end.

use std::process::Stdio;
use std::time::Duration;

use crate::lab::{Act, Server, healthy, reach, say};
use crate::program::command;

#[test]
fn two_hundred_endpoints_take_as_long_as_the_slowest() {
    let slow = Duration::from_millis(1_500);
    let servers: Vec<Server> = (0..200)
        .map(|at| {
            let wait = if at % 10 == 0 { vec![Act::Wait(slow)] } else { vec![] };
            Server::start([wait, healthy("mx.example ESMTP Postfix")].concat())
        })
        .collect();
    let places: Vec<String> = servers.iter().map(Server::place).collect();
    let mut arguments = vec!["--no-controls"];
    arguments.extend(places.iter().map(String::as_str));
    let document = reach(&arguments).json();
    let endpoints = document["endpoints"].as_array().unwrap();
    assert_eq!(endpoints.len(), 200);
    assert!(endpoints.iter().all(|endpoint| endpoint["verdict"] == "reachable"));
    // Had the slow ones come one after the other, or ten at a time, the last would have waited.
    let slowest = endpoints.iter().filter_map(|endpoint| endpoint["elapsed_ms"].as_u64()).max();
    assert!(slowest.unwrap() < 3 * 1_500, "{slowest:?}");
}

#[test]
fn fifty_healthy_and_sick_take_little_more_than_one_time_out() {
    let healthy = |_| Server::start(healthy("mx.example ESMTP Postfix"));
    let silent = |_| Server::start(vec![Act::Hold]);
    let servers: Vec<Server> = (0..30).map(healthy).chain((0..20).map(silent)).collect();
    let places: Vec<String> = servers.iter().map(Server::place).collect();
    let mut arguments = vec!["--no-controls", "--timeout", "2"];
    arguments.extend(places.iter().map(String::as_str));
    let document = reach(&arguments).json();
    let endpoints = document["endpoints"].as_array().unwrap();
    let count = |verdict: &str| endpoints.iter().filter(|one| one["verdict"] == verdict).count();
    assert_eq!((count("reachable"), count("no_banner")), (30, 20));
    // One after the other, the silent ones would have needed forty seconds.
    let longest = endpoints.iter().filter_map(|endpoint| endpoint["elapsed_ms"].as_u64()).max();
    assert!(longest.unwrap() < 2 * 2_000, "{longest:?}");
}

/// The most memory a look needed, in kB.
fn peak(places: &[&str]) -> u64 {
    let mut child = command(&[&["reach", "--no-controls", "--timeout", "3"], places].concat())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let path = format!("/proc/{}/status", child.id());
    let mut most = 0;
    while child.try_wait().unwrap().is_none() {
        let status = std::fs::read_to_string(&path).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let now = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
        most = most.max(now.unwrap_or(0));
        std::thread::sleep(Duration::from_millis(5));
    }
    most
}

#[test]
fn memory_stays_flat_against_whoever_never_ends() {
    let quiet = Server::start(vec![Act::Hold]);
    let endless = [
        Server::start(vec![say("220 "), Act::Endless(vec![b'x'; 65_536])]),
        Server::start(vec![Act::Endless(b"220-more and more\r\n".repeat(1_000))]),
        Server::start(vec![
            say("220 x\r\n"),
            Act::Hear,
            Act::Endless(b"250-MORE\r\n".repeat(1_000)),
        ]),
    ];
    let polite = [(); 3].map(|()| Server::start(healthy("mx.example ESMTP")));
    let press = |servers: &[Server; 3]| {
        let places = servers.each_ref().map(Server::place);
        let [one, two, three] = places.each_ref().map(String::as_str);
        // The quiet one keeps either run alive for as long as the other.
        peak(&[&quiet.place(), one, two, three])
    };
    let calm = press(&polite);
    let pressed = press(&endless);
    assert!(calm > 0);
    assert!(pressed < calm + 2_048, "{calm} kB, and {pressed} kB");
}
