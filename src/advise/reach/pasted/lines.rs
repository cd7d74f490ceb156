//! The forms of single lines.

use std::net::IpAddr;

use super::super::document::shorten;
use jiff::fmt::strtime;

use crate::model::{CertificateFacts, Handshake};

/// Where a line says that something was tried.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) host: Option<String>,
    pub(super) address: Option<IpAddr>,
    pub(super) port: Option<u16>,
}

/// The one line by which a netcat tells how the connection to one address went. In OpenBSD's:
/// `Connection to mx.example (192.0.2.1) 25 port [tcp/smtp] succeeded!`,
/// `nc: connect to mx.example (192.0.2.1) port 25 (tcp) failed: …`,
/// `nc: getaddrinfo for host "mx.example" port 25: …`; in the traditional one:
/// `mx.example [192.0.2.1] 25 (smtp) open`, `mx.example: forward host lookup failed: …`.
pub(super) fn netcat(line: &str) -> Option<Place> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
    let host_at = match lower[..] {
        ["connection" | "connect" | "connectx", "to", ..] => 2,
        [program, "connect" | "connectx", "to", ..] if program.ends_with(':') => 3,
        [program, "getaddrinfo", "for", "host", ..] if program.ends_with(':') => 4,
        [_, _, _, service, ..] if service.starts_with('(') => return traditional(&words),
        [host, "forward", "host", "lookup", "failed:", ..] if host.ends_with(':') => {
            let host = words[0].trim_end_matches([':', '.']).to_owned();
            return Some(Place { host: Some(host), ..Place::default() });
        }
        _ => return None,
    };
    let host = words.get(host_at)?.trim_matches(['"', ':', ',']).trim_end_matches('.');
    if host.is_empty() {
        return None;
    }
    let mut next = host_at + 1;
    let address = words.get(next).filter(|word| word.starts_with('(')).and_then(|word| bare(word));
    next += usize::from(address.is_some());
    // `25 port` or `port 25`.
    let port = match lower.get(next..next + 2)? {
        ["port", port] | [port, "port"] => port.trim_end_matches(':').parse().ok()?,
        _ => return None,
    };
    let address = address.or_else(|| host.parse().ok());
    Some(Place { host: Some(host.to_owned()), address, port: Some(port) })
}

/// `mx.example [192.0.2.1] 25 (smtp) open`; of a bare address: `(UNKNOWN) [192.0.2.1] 25 …`.
fn traditional(words: &[&str]) -> Option<Place> {
    let [host, address, port, ..] = words else { return None };
    let address = address.starts_with('[').then(|| bare(address)).flatten()?;
    let host = (!host.starts_with('(')).then(|| host.trim_end_matches('.').to_owned());
    let host = host.or_else(|| Some(address.to_string()));
    Some(Place { host, address: Some(address), port: Some(port.parse().ok()?) })
}

fn bare(word: &str) -> Option<IpAddr> {
    word.trim_matches(|c| "()[]:,".contains(c)).parse().ok()
}

/// The address in `Ncat: Connected to 192.0.2.1:25.` and
/// `Ncat: Connection to 192.0.2.1 failed: …`; it never names the host.
pub(super) fn ncat(line: &str) -> Option<Place> {
    let rest = line.strip_prefix("Ncat: Connect")?;
    let (_, rest) = rest.split_once(" to ")?;
    let place = rest.split(' ').next().unwrap_or(rest).trim_end_matches('.');
    // `2001:db8::1:25` would be an address, too: only where it failed there is no port.
    let (address, port) = if rest.contains(" failed") {
        (place, None)
    } else {
        place.rsplit_once(':').map(|(address, port)| (address, port.parse().ok()))?
    };
    let address = address.trim_matches(['[', ']']).parse().ok()?;
    Some(Place { host: None, address: Some(address), port })
}

/// A line of a reply (RFC 5321 §4.2).
pub(super) fn reply(line: &str) -> Option<&str> {
    let is_code = line.get(..3)?.bytes().all(|byte| byte.is_ascii_digit());
    let code_fits = line.starts_with(['2', '3', '4', '5']);
    let next = line.as_bytes().get(3).copied().unwrap_or(b' ');
    (is_code && code_fits && (next == b' ' || next == b'-')).then_some(line)
}

/// `New, TLSv1.3, Cipher is TLS_AES_256_GCM_SHA384`
pub(super) fn cipher(line: &str) -> Option<Handshake> {
    let (head, cipher) = line.split_once(", Cipher is ")?;
    let version = head.rsplit(", ").next()?;
    let is_none = cipher == "(NONE)";
    (!is_none).then(|| Handshake { version: shorten(version), cipher: shorten(cipher) })
}

/// `notAfter=Nov  1 00:00:00 2026 GMT`, which openssl shows of a certificate that is out of date;
/// `subject=CN=mx.example` and `issuer=C=US, O=Somebody`, of the server's.
pub(super) fn certificate(line: &str, facts: &mut CertificateFacts) {
    let Some((key, value)) = line.split_once('=') else { return };
    match key {
        "notAfter" if facts.not_after.is_none() => {
            let day = strtime::parse("%b %d %H:%M:%S %Y GMT", value);
            let day = day.and_then(|day| day.to_datetime());
            facts.not_after = day.and_then(|day| day.in_tz("UTC")).map(|day| day.timestamp()).ok();
        }
        "subject" if facts.names.is_empty() => {
            // `CN = x` in older ones, `/CN=x` in yet older ones.
            let name = value.split([',', '/']).filter_map(|part| part.split_once('='));
            let mut names = name.filter(|(key, _)| key.trim() == "CN");
            facts.names.extend(names.next().map(|(_, name)| shorten(name.trim())));
        }
        "issuer" if facts.issuer.is_empty() => facts.issuer = shorten(value.trim()),
        _ => {}
    }
}

/// The host that a program could not find: `telnet: could not resolve mx.example/25: …`,
/// `curl: (6) Could not resolve host: mx.example`, `mx.example: nodename nor servname provided, …`,
/// `telnet: mx.example: Name or service not known`.
pub(super) fn unresolved(line: &str) -> Option<String> {
    const RESOLVE: &str = "could not resolve ";
    const UNKNOWN: [&str; 5] = [
        ": nodename nor servname",
        ": name or service not known",
        ": temporary failure in name resolution",
        ": unknown host",
        ": no address associated",
    ];
    let lower = line.to_ascii_lowercase();
    let name = if let Some(at) = lower.find(RESOLVE) {
        let mut words = line[at + RESOLVE.len()..].split_whitespace();
        let kinds = ["host", "host:", "hostname", "hostname:"];
        words.find(|word| !kinds.contains(&word.to_ascii_lowercase().as_str()))?
    } else {
        let at = UNKNOWN.iter().find_map(|words| lower.find(words))?;
        line[..at].split_whitespace().next_back()?
    };
    let name = name.split('/').next()?.trim_matches(|c| "\"':,.".contains(c));
    name.contains('.').then(|| name.to_owned())
}

/// `RemotePort       : 25`
pub(super) fn net_connection(line: &str) -> Option<(&str, &str)> {
    const KEYS: [&str; 5] =
        ["computername", "remoteaddress", "remoteport", "pingsucceeded", "tcptestsucceeded"];
    let (key, value) = line.split_once(':')?;
    let known = KEYS.into_iter().find(|known| key.trim().eq_ignore_ascii_case(known))?;
    Some((known, value.trim()))
}

/// `mx.example:25> 220 …` or `mx.example:25! ConnectionRefused …`: what our own line for PowerShell
/// prints.
pub(super) fn marked(line: &str) -> Option<(String, Option<u16>, &str)> {
    let (place, rest) = line.split_once(' ').unwrap_or((line, ""));
    let place = place.strip_suffix('>').or_else(|| place.strip_suffix('!'))?;
    let (host, port) = place.rsplit_once(':')?;
    let port = port.parse().ok()?;
    let host = host.trim_matches(['[', ']']);
    (!host.is_empty()).then(|| (host.to_owned(), Some(port), rest))
}

/// A command that somebody typed, with or without the prompt before it. It may be one of several
/// on the line: `echo QUIT | nc mx.example 25`.
pub(super) fn command(line: &str) -> Option<(String, Option<u16>)> {
    line.split(['|', ';', '&']).find_map(simple_command)
}

fn simple_command(line: &str) -> Option<(String, Option<u16>)> {
    const COMMANDS: [&str; 7] =
        ["telnet", "nc", "ncat", "netcat", "test-netconnection", "tnc", "openssl"];
    let words: Vec<&str> = line.split_whitespace().collect();
    let name = |word: &str| {
        let word = word.rsplit(['>', '/', '\\', '$', '#']).next().unwrap_or(word);
        word.trim_end_matches(".exe").to_ascii_lowercase()
    };
    let at = words.iter().position(|word| COMMANDS.contains(&name(word).as_str()))?;
    // "telnet: Unable to connect" is no command, and a prompt is short or ends as prompts do.
    let is_behind_prompt =
        at.checked_sub(1).is_some_and(|before| words[before].ends_with(['>', '$', '#', '%']));
    if (at > 2 && !is_behind_prompt) || words[at].ends_with(':') {
        return None;
    }
    let arguments = &words[at + 1..];
    if name(words[at]) == "openssl" {
        let connect = arguments.iter().position(|word| *word == "-connect")?;
        let (host, port) = arguments.get(connect + 1)?.rsplit_once(':')?;
        return Some((host.trim_matches(['[', ']']).to_owned(), port.parse().ok()));
    }
    let is_host = |word: &&&str| word.contains('.') || word.contains(':');
    let host = arguments.iter().find(|word| is_host(word) && !word.starts_with('-'))?;
    // The last number is the port: nc takes a time-out before.
    let port = arguments.iter().rev().find_map(|word| word.parse::<u16>().ok());
    Some(((*host).trim_matches(['[', ']', '"', '\'']).to_owned(), port))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_found_behind_prompts_and_pipes() {
        for line in [
            "echo QUIT | nc -v -w 15 mx.example 25",
            "admin@mx:~$ echo QUIT | nc -v -w 15 mx.example 25",
            "[root@mx ~]# cd /tmp && nc mx.example 25",
            "PS C:\\Users\\Jo van Dam> tnc mx.example -Port 25",
            ">> Test-NetConnection mx.example -Port 25",
            "C:\\Users\\jo>telnet.exe mx.example 25",
            "date; openssl s_client -connect mx.example:25 </dev/null | head",
        ] {
            assert_eq!(command(line), Some(("mx.example".to_owned(), Some(25))), "{line}");
        }
        for line in
            ["telnet: Unable to connect to mx.example", "I tried it by telnet mx.example 25"]
        {
            assert_eq!(command(line), None, "{line}");
        }
    }

    #[test]
    fn the_result_of_a_netcat_says_where() {
        let place = |host: &str, address: &str, port| {
            Some(Place { host: Some(host.to_owned()), address: address.parse().ok(), port })
        };
        for (line, wanted) in [
            (
                "nc: connect to mx.example port 25 (tcp) failed: x",
                place("mx.example", "", Some(25)),
            ),
            ("nc: connectx to mx.example port 25 (tcp) failed", place("mx.example", "", Some(25))),
            ("Connection to mx.example port 25 [tcp/smtp] ok", place("mx.example", "", Some(25))),
            (
                "Connection to mx.example (2001:db8::1) 587 port [tcp/*] succeeded!",
                place("mx.example", "2001:db8::1", Some(587)),
            ),
            (
                "(UNKNOWN) [192.0.2.1] 25 (smtp) : Connection refused",
                place("192.0.2.1", "192.0.2.1", Some(25)),
            ),
            (
                "nc: getaddrinfo for host \"mx.example\" port 25: Name or service not known",
                place("mx.example", "", Some(25)),
            ),
            ("mx.example: forward host lookup failed: Unknown host", place("mx.example", "", None)),
            ("Connection to mx.example closed by foreign host", None),
            ("WARNING: TCP connect to (192.0.2.1 : 25) failed", None),
        ] {
            assert_eq!(netcat(line), wanted, "{line}");
        }
        let of_ncat =
            |line| ncat(line).map(|place| (place.address.unwrap().to_string(), place.port));
        let v6 = "2001:db8::1".to_owned();
        assert_eq!(of_ncat("Ncat: Connected to 2001:db8::1:25."), Some((v6.clone(), Some(25))));
        assert_eq!(of_ncat("Ncat: Connection to 2001:db8::1 failed: x."), Some((v6, None)));
        assert_eq!(of_ncat("Ncat: Connection refused."), None);
    }
}
