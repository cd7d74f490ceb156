//! What is read of settings and headers that somebody pastes.

use std::io::Write;
use std::process::Stdio;

use crate::program::{Ran, command, ran};

/// The program with a text on its standard input. Nobody can be asked for addresses.
pub fn fed(arguments: &[&str], text: &str) -> Ran {
    let nobody = ["--resolver", "127.0.0.1:9", "--timeout", "1"];
    let mut child = command(&[arguments, &nobody].concat())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    ran(child.wait_with_output().unwrap())
}

const RANGE: [&str; 2] = ["--range", "192.0.2.0/24"];

#[test]
fn settings_of_postfix_are_compared_with_the_guide() {
    let text = "myhostname = mx.a.example\nmydestination = a.example\nmynetworks = 0.0.0.0/0\n\
                relayhost = old.isp.example\n";
    let arguments = ["guide", "postfix", "--main-cf", "-", "--domain", "a.example", "--json"];
    let ran = fed(&[&arguments[..], &RANGE].concat(), text);
    assert_eq!(ran.code, 1, "{ran:?}");
    let document = ran.json();
    let keys: Vec<&String> = document.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["schema", "guide", "settings", "changes", "traps"]);
    let change = document["changes"].as_array().unwrap().iter().find(|c| c["name"] == "relayhost");
    let change = change.unwrap();
    assert_eq!(change["old"], "old.isp.example");
    assert_eq!(change["new"], "[smtp.security-mail.net]:25");
    let traps = document["traps"].as_array().unwrap();
    assert_eq!(traps[0]["code"], "mynetworks_too_wide");
    assert_eq!(traps[0]["value"], "0.0.0.0/0");
    assert!(traps.iter().any(|trap| trap["code"] == "relayhost_no_brackets"));
    let words = fed(&[&["guide", "--main-cf", "-", "--lang", "fr"], &RANGE[..]].concat(), text);
    assert!(words.stdout.contains("- relayhost = old.isp.example"), "{}", words.stdout);
    assert!(words.stdout.contains("+ relayhost = [smtp.security-mail.net]:25"));
    assert!(words.stdout.contains("Des inconnus peuvent envoyer"));
    let in_order = "myhostname = mx.a.example\nmydestination = a.example\n";
    let ran = fed(&[&["guide", "postfix", "--main-cf", "-"], &RANGE[..]].concat(), in_order);
    assert_eq!(ran.code, 0, "{ran:?}");
    let no = fed(&["guide", "postfix", "--main-cf", "-"], "Dear Sir,\n");
    assert_eq!(no.code, 2);
    assert!(no.stderr.contains("no settings of Postfix"), "{no:?}");
    assert_eq!(fed(&["guide", "exim", "--main-cf", "-"], in_order).code, 2);
}

#[test]
fn headers_name_the_last_server_and_its_guide() {
    let text = "Received: from smtp.security-mail.net (smtp.security-mail.net [203.0.113.9])\r\n\
        \tby mx.home.example (Postfix) with ESMTPS id 3; Tue, 24 Nov 2026 10:00:30 +0100\r\n\
        Received: from gate.a.example (gate.a.example [198.51.100.9])\r\n\tby \
        smtp.security-mail.net with ESMTP id 2; Tue, 24 Nov 2026 10:00:10 +0100\r\n\
        Received: from pc ([192.168.1.20]) by dom.a.example (HCL Domino Release 12.0.2)\r\n\twith \
        ESMTP id 1; Tue, 24 Nov 2026 10:00:00 +0100\r\nSubject: test\r\n";
    let arguments = ["guide", "--headers", "-", "--domain", "a.example", "--json"];
    let ran = fed(&arguments, text);
    assert_eq!(ran.code, 0, "{ran:?}");
    let document = ran.json();
    assert_eq!(document["hops"].as_array().unwrap().len(), 3);
    assert_eq!(document["hops"][1]["delay_s"], 10);
    assert_eq!(document["last_server"]["name"], "dom.a.example");
    assert_eq!(document["last_server"]["address"], "198.51.100.9");
    assert_eq!(document["guide"], "domino");
    assert_eq!(document["direction"], "outgoing");
    assert_eq!(document["service"]["passed"], true);
    let words = fed(&["guide", "--headers", "-"], text).stdout;
    assert!(words.contains("mailward-cli guide domino"), "{words}");
    assert!(words.contains("passed"), "{words}");
    let no = fed(&["guide", "--headers", "-"], "Subject: test\n\nHello\n");
    assert_eq!(no.code, 2, "{no:?}");
    assert!(no.stderr.contains("Received:"), "{no:?}");
}

#[test]
fn headers_of_a_message_that_came_in_name_the_server_it_came_to() {
    let text = "Received: from fr1.security-mail.net (fr1.security-mail.net [192.0.2.9])\r\n\tby \
        mail-1.a.example (Postfix) with ESMTPS id 2; Fri, 27 Nov 2026 10:00:05 +0100\r\n\
        Received: from mail-sor-f41.google.com (mail-sor-f41.google.com [198.51.100.41])\r\n\tby \
        fr1.security-mail.net (E-securemail) with ESMTPS id 1; Fri, 27 Nov 2026 10:00:01 +0100\r\n\
        Subject: test\r\n";
    let arguments = ["guide", "--headers", "-", "--domain", "a.example"];
    let document = fed(&[&arguments[..], &["--json"]].concat(), text).json();
    assert_eq!(
        (&document["direction"], &document["guide"]),
        (&"incoming".into(), &"postfix".into())
    );
    // Lines are broken to the width of the terminal.
    let words = fed(&arguments, text).stdout;
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("took it from the Internet: mail-1.a.example"), "{words}");
    assert!(words.contains("mailward-cli guide postfix"), "{words}");
    assert!(!words.contains("smart host belongs there"), "the sender's server: {words}");
}

#[cfg(unix)]
#[test]
fn the_postfix_of_this_computer_is_asked_only_when_it_is_there() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("postconf");
    let script = "#!/bin/sh\n[ \"$*\" = -P ] && echo \
                  'smtp/inet/smtpd_client_restrictions = permit' && exit\n\
                  [ \"$*\" = -n ] || exit 1\necho 'myhostname = mx.a.example'\n\
                  echo 'relayhost = [192.0.2.1]'\n";
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let asked = |path: &str| {
        let options = ["guide", "postfix", "--local", "--json", "--range", "192.0.2.0/24"];
        ran(command(&options).env("PATH", path).output().unwrap())
    };
    let path = format!("{}:/usr/bin:/bin", folder.path().display());
    let found = asked(&path);
    assert_eq!(found.code, 1, "{found:?}");
    assert_eq!(found.json()["traps"][0]["code"], "relayhost_address");
    let told = found.json()["traps"].to_string();
    assert!(told.contains("smtp/inet: permit"), "what master.cf has is asked for too: {told}");
    std::fs::write(&program, "#!/bin/sh\nexit 3\n").unwrap();
    let failed = asked(&path);
    assert_eq!(failed.code, 2, "{failed:?}");
    assert!(failed.stderr.contains("--main-cf"), "{failed:?}");
}
