//! Tests: nothing is said that nobody saw.

use super::tests::{concluded, read, said};

#[test]
fn whose_server_greets_is_not_taken_for_granted() {
    let foreign = "220 mail.corp.example Microsoft ESMTP MAIL Service ready at Fri, 27 Nov 2026 \
                   10:00:00 +0100\nehlo me\n250-mail.corp.example Hello [10.1.1.1]\n250 STARTTLS";
    assert_eq!(concluded(foreign), "other_server");
    let own = "220 E-securemail 3.0 ESMTP running on france.security-mail.net\nehlo me\n250 hello";
    assert_eq!(concluded(own), "all_well");
}

#[test]
fn why_there_is_no_connection_is_left_open() {
    let telnet = "C:\\>telnet smtp.security-mail.net 25\nConnecting To smtp.security-mail.net...Could \
                  not open connection to the host, on port 25: Connect failed";
    assert_eq!(concluded(telnet), "no_connection");
    assert!(said(telnet).starts_with("No connection comes about"), "{}", said(telnet));
    assert!(!said(telnet).contains("no way"), "{}", said(telnet));
}

#[test]
fn who_could_not_be_found_is_named() {
    for text in [
        "telnet: could not resolve mx.example/25: Name or service not known",
        "telnet: could not resolve mx.example/smtp: Name or service not known",
        "curl: (6) Could not resolve host: mx.example",
        "Ncat: Could not resolve hostname \"mx.example\": Name or service not known. QUITTING.",
        "mx.example: nodename nor servname provided, or not known",
        "telnet: mx.example: Name or service not known\nmx.example: Unknown host",
        "telnet: mx.example: Temporary failure in name resolution",
        "$ telnet mx.example 25\ntelnet: could not resolve mx.example/25: Name or service not known",
    ] {
        assert_eq!(read(text), ["mx.example - 25 name_not_found"], "{text}");
    }
    let two = "a.example: nodename nor servname provided, or not known\n\
               b.example: nodename nor servname provided, or not known";
    assert_eq!(read(two), ["a.example - 25 name_not_found", "b.example - 25 name_not_found"]);
}

#[test]
fn certificates_are_told_with_what_was_shown_of_them() {
    let openssl = |error: &str, more: &str| {
        let text = format!(
            "openssl s_client -starttls smtp -connect mx.example:25\nCONNECTED(00000003)\n\
             verify error:num={error}\n{more}\n---\nNew, TLSv1.3, Cipher is TLS_AES_256_GCM_SHA384\n\
             ---\n250 CHUNKING\n"
        );
        said(&text)
    };
    let expired = "10:certificate has expired";
    let dated = openssl(expired, "notAfter=Nov  1 00:00:00 2026 GMT");
    assert!(dated.contains("(valid until 2026-11-01)"), "{dated}");
    let other = openssl("62:hostname mismatch", "subject=C = FR, CN = mx.other.example");
    assert!(other.ends_with("to mx.example, but to: mx.other.example"), "{other}");
    let issuer = openssl("20:unable to get local issuer", "issuer=C=US, O=Somebody, CN=R11");
    assert!(issuer.ends_with("does not know: C=US, O=Somebody, CN=R11"), "{issuer}");
    for error in [expired, "62:hostname mismatch", "20:unable to get local issuer certificate"] {
        let bare = openssl(error, "notAfter=soon");
        assert!(bare.ends_with('.') && !bare.contains(['(', ':']), "{bare}");
    }
}
