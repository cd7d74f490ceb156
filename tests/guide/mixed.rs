//! The guide for Postfix and `restrict postfix` one after the other, and servers that have more of their
//! own than a plain one.

use crate::real::{OPEN, World, at, commands, rules, run_world};

const REFUSED: [&str; 4] = ["250", "554", "250", "250"];

fn run(steps: &[(&str, String)]) -> Vec<String> {
    let World { said, .. } = run_world("postfix", &["postfix"], steps);
    said
}

/// A list that names a table which is gone puts everybody off.
#[test]
fn no_table_goes_that_the_settings_name() {
    let guide = |section: &str| commands("postfix", section).concat();
    let said = run(&[
        ("reject", rules("reject", "commands")),
        // Its copy holds the restriction.
        ("guide", guide("smarthost")),
        ("guide-back", guide("undo")),
        ("way-back", rules("reject", "undo")),
        // And the other way about: what is kept of before is the guide's.
        ("guide", guide("restrict")),
        ("reject", rules("reject", "commands")),
        ("way-back", rules("reject", "undo")),
        ("guide-back", guide("undo")),
    ]);
    let wanted = [
        at("before", OPEN),
        at("10-reject", REFUSED),
        at("11-guide", REFUSED),
        at("12-guide-back", REFUSED),
        at("13-way-back", OPEN),
        at("14-guide", REFUSED),
        at("15-reject", REFUSED),
        at("16-way-back", REFUSED),
        at("17-guide-back", OPEN),
        "as before".into(),
    ];
    assert_eq!(said, wanted);
}

/// What port 25 has of its own in master.cf comes in the place of main.cf, and where clients are judged
/// before they log in, users are strangers.
#[test]
fn what_services_have_of_their_own_neither_opens_nor_shuts_a_door() {
    let own = "postconf -e 'smtpd_delay_reject = no'
               postconf -P smtp/inet/smtpd_client_restrictions=permit_mynetworks,permit
               postfix reload\n";
    let kept = "postconf -P smtp/inet/smtpd_client_restrictions | grep 'permit_mynetworks,permit$'
                [ -z \"$(postconf -P submission/inet/smtpd_delay_reject 2>/dev/null)\" ]
                postconf -PX smtp/inet/smtpd_client_restrictions
                postconf -X smtpd_delay_reject
                postfix reload\n";
    let put_off = ["250", "450", "250", "250"];
    let said = run(&[
        ("own", own.to_owned()),
        ("log", rules("log", "commands")),
        ("defer", rules("defer", "commands")),
        ("reject", rules("reject", "commands")),
        ("way-back", rules("reject", "undo")),
        ("kept", kept.to_owned()),
        ("own", own.to_owned()),
        ("guide", commands("postfix", "restrict").concat()),
        ("guide-back", commands("postfix", "undo").concat()),
        ("kept", kept.to_owned()),
    ]);
    let wanted = [
        at("before", OPEN),
        at("10-own", OPEN),
        at("11-log", OPEN),
        at("12-defer", put_off),
        at("13-reject", REFUSED),
        at("14-way-back", OPEN),
        at("15-kept", OPEN),
        at("16-own", OPEN),
        at("17-guide", REFUSED),
        at("18-guide-back", OPEN),
        at("19-kept", OPEN),
        "as before".into(),
    ];
    assert_eq!(said, wanted);
}

/// A smart host would take what is passed on to servers inside as well, and bring it back.
#[test]
fn no_smart_host_is_set_before_the_routes_inside_are() {
    let guide = commands("postfix", "smarthost").concat();
    let with = |before: &str, after: &str| format!("{before}\n{guide}\n{after}\n");
    let said = run(&[
        (
            "relay",
            with(
                "postconf -e 'relay_domains = b.example'",
                "postconf -h relayhost | grep -F '[old.isp.example]'",
            ),
        ),
        (
            "routed",
            with(
                "postconf -e 'transport_maps = inline:{b.example=smtp:[192.168.7.10]}'",
                "postconf -h relayhost | grep -F '[smtp.security-mail.net]:25'",
            ),
        ),
        // What is stricter stays, also where it is said as it once was.
        ("back", commands("postfix", "undo").concat()),
        (
            "enforced",
            with(
                "postconf -X relay_domains\npostconf -e 'smtp_enforce_tls = yes'",
                "postconf -h relayhost | grep -F '[smtp.security-mail.net]:25'
                 [ -z \"$(postconf -n smtp_tls_security_level)\" ]",
            ),
        ),
        (
            "back",
            commands("postfix", "undo").concat() + "postconf -X smtp_enforce_tls\npostfix reload\n",
        ),
    ]);
    let steps = ["before", "10-relay", "11-routed", "12-back", "13-enforced", "14-back"];
    let mut wanted = steps.map(|step| at(step, OPEN)).to_vec();
    wanted.push("as before".into());
    assert_eq!(said, wanted);
}

/// The same for Debian's Exim, whose routes stand in a file of their own.
#[test]
fn exims_smart_host_waits_for_the_routes_inside() {
    let guide = commands("exim-debian", "smarthost").concat();
    let conf = "/etc/exim4/update-exim4.conf.conf";
    let blocked = format!(
        "sed -i \"s/^dc_relay_domains=.*/dc_relay_domains='b.example'/\" {conf}\n{guide}\n\
         grep \"^dc_smarthost=''\" {conf}\n"
    );
    let routed = format!(
        "echo 'b.example: 192.168.7.10' > /etc/exim4/hubbed_hosts\n{guide}\n\
         grep \"^dc_smarthost='smtp.security-mail.net::25'\" {conf}\n\
         exim4 -bt x@b.example | grep -F 192.168.7.10\n"
    );
    let back = commands("exim-debian", "undo").concat()
        + &format!(
            "sed -i \"s/^dc_relay_domains=.*/dc_relay_domains=''/\" {conf}\n\
             rm /etc/exim4/hubbed_hosts\nupdate-exim4.conf && systemctl restart exim4\n"
        );
    let steps = [("relay", blocked), ("routed", routed), ("back", back)];
    let World { said, .. } = run_world("exim-debian", &crate::real::EXIM, &steps);
    let steps = ["before", "10-relay", "11-routed", "12-back"];
    let mut wanted = steps.map(|step| at(step, OPEN)).to_vec();
    wanted.push("as before".into());
    assert_eq!(said, wanted);
}
