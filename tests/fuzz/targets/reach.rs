//! What mail servers say, and what people paste of it.

use std::sync::OnceLock;

use jiff::Timestamp;
use mailward::advise::reach::{conclude, read_report, recognise, verdict};
use mailward::fuzzing::{Ending, Server, read_case, write_case};
use mailward::model::{
    Case, End, EndpointObservation, Expectation, HostName, Reply, ServiceProfile, Speaker, Target,
};
use mailward::wizard::Change;

use super::{choice, fields};

/// The first bytes may be anything; what is shown of them is not.
const MAX_BANNER: usize = 600;

fn service() -> &'static ServiceProfile {
    static SERVICE: OnceLock<ServiceProfile> = OnceLock::new();
    SERVICE.get_or_init(ServiceProfile::built_in)
}

/// A server that says anything, cut into packets in any way, hears nothing but what asks: no
/// message, no name, no password. What is kept of it is bounded and can be shown.
pub(super) fn smtp(data: &[u8]) {
    let Some((how, script)) = choice(data) else { return };
    let ending =
        [Ending::Closed, Ending::Silent, Ending::Reset, Ending::Closed][usize::from(how & 3)];
    let port = if how & 4 == 0 { 25 } else { 465 };
    let target = Target::new(HostName::new("mx.example"), port, Expectation::Any);
    let talk = |pieces: Vec<Vec<u8>>| match Server::new(pieces, ending).talk(&target) {
        Ok(talked) => talked,
        Err(error) => panic!("no runtime: {error}"),
    };
    let (seen, told) = talk(pieces(script, how >> 3));
    is_bounded(&seen);
    only_asks(&told, target.is_implicit_tls());
    is_judged(&seen);

    // However the network cuts it, it says the same; but what comes before TLS is another matter.
    let (other, _) = talk(pieces(script, (how >> 3) + 1));
    let is_plain = !target.is_implicit_tls() && !seen.tls.offered && !other.tls.offered;
    if is_plain && script.len() < 4_000 {
        assert_eq!((&seen.end, &seen.greeting), (&other.end, &other.greeting));
        assert_eq!(seen.hello, other.hello);
    }
}

/// Line by line, byte by byte, whole, or in pieces of seven bytes.
fn pieces(script: &[u8], how: u8) -> Vec<Vec<u8>> {
    match how & 3 {
        0 => script.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect(),
        1 => script.chunks(1).map(<[u8]>::to_vec).collect(),
        2 => vec![script.to_vec()],
        _ => script.chunks(7).map(<[u8]>::to_vec).collect(),
    }
}

fn can_be_shown(text: &str) -> bool {
    text.chars().all(|c| c == '\n' || !c.is_control())
}

fn is_bounded(seen: &EndpointObservation) {
    assert!(seen.capabilities.len() <= 64);
    assert!(seen.transcript.len() <= 150, "{}", seen.transcript.len());
    for line in &seen.transcript {
        assert!(line.text.chars().count() <= 301, "{}", line.text);
        assert!(can_be_shown(&line.text), "{:?}", line.text);
    }
    let banner = seen.banner.as_deref().unwrap_or_default();
    // Escaped, a byte takes up to ten characters.
    assert!(banner.chars().count() <= 10 * 512 && can_be_shown(banner), "{banner:?}");
    for reply in seen.greeting.iter().chain(&seen.hello) {
        assert!(reply.code == 0 || (100..600).contains(&reply.code));
        assert!(reply.lines.len() <= 512 && reply.lines.iter().all(|line| can_be_shown(line)));
    }
    let said = seen.transcript.iter().filter(|line| line.speaker == Speaker::Us);
    assert!(said.count() <= 5);
}

/// All that a server is ever told in the clear.
fn only_asks(told: &[u8], is_encrypted: bool) {
    if is_encrypted {
        assert!(told.first().is_none_or(|kind| *kind == 0x16), "it begins with a handshake of TLS");
        return;
    }
    for line in told.split_inclusive(|byte| *byte == b'\n') {
        if line.starts_with(&[0x16, 3]) {
            return;
        }
        let known =
            [&b"EHLO [127.0.0.1]\r\n"[..], b"HELO [127.0.0.1]\r\n", b"STARTTLS\r\n", b"QUIT\r\n"];
        assert!(known.contains(&line), "{}", String::from_utf8_lossy(line));
    }
}

/// Whatever was seen has a meaning, and can be kept.
fn is_judged(seen: &EndpointObservation) {
    for expect in [Expectation::Any, Expectation::Service, Expectation::Closed] {
        let _ = verdict(seen, expect, service());
    }
    if let Some(software) = recognise(seen) {
        assert!(!software.name.trim().is_empty() && can_be_shown(&software.name));
    }
    let text = serde_json::to_string(seen).unwrap_or_default();
    assert_eq!(serde_json::from_str::<EndpointObservation>(&text).ok().as_ref(), Some(seen));
}

/// A greeting names one product, in one line, whatever it holds.
pub(super) fn banner(data: &[u8]) {
    let [greeting, hello] = fields(data);
    let reply = |code, text: &str| Reply { code, lines: text.lines().map(str::to_owned).collect() };
    let mut seen = EndpointObservation::new(HostName::new("mx.example"), None, 25, End::Finished);
    seen.greeting = Some(reply(220, &greeting));
    seen.hello = Some(reply(250, &hello));
    seen.capabilities = hello.lines().skip(1).map(str::to_owned).collect();
    let first = recognise(&seen);
    if let Some(software) = &first {
        let name = &software.name;
        assert!(!name.trim().is_empty() && !name.contains('\n'), "{name:?}");
        assert!(!name.contains("$1") || greeting.contains("$1"), "{name:?}");
        assert!(name.chars().count() <= greeting.chars().count() + 60, "{name:?}");
    }
    assert_eq!(recognise(&seen), first);
    for expect in [Expectation::Any, Expectation::Service] {
        let _ = verdict(&seen, expect, service());
    }
}

/// What is pasted is read into a bounded number of endpoints that can be shown, judged and kept.
pub(super) fn pasted(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Ok(report) = read_report(&text) else { return };
    assert!(report.seen.len() <= 1_000);
    for (_, seen) in &report.seen {
        assert!(can_be_shown(seen.host.as_str()), "{:?}", seen.host);
        let banner = seen.banner.as_deref().unwrap_or_default();
        assert!(banner.chars().count() <= MAX_BANNER && can_be_shown(banner), "{banner:?}");
        assert!(seen.capabilities.len() <= 64);
        // The program that connected may not have been told to wait for more.
        if report.at.is_none() && seen.banner.is_some() && !text.contains('{') {
            assert!(seen.greeting.is_some(), "what greeted is a greeting: {banner:?}");
        }
        is_judged(seen);
    }
    let run = report.into_run(None, service(), Timestamp::UNIX_EPOCH);
    let _ = conclude(&run, service());
    // It becomes part of a case, which has to be saved and opened again.
    let mut case = Case::new("pasted", "security-mail", Timestamp::UNIX_EPOCH);
    let taken = case.apply(Change::Reached(Box::new(run)), Timestamp::UNIX_EPOCH);
    let written = write_case(&case).unwrap_or_else(|error| panic!("{taken:?} {error}"));
    assert_eq!(read_case(&written).as_ref(), Ok(&case), "{written}");
}
