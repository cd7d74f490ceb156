//! Rules for Cisco's ASA and IOS.
//!
//! Lines are taken away by what they say, not by their numbers: a router numbers its lists anew when
//! it restarts, and a number would then name a line of the user's own. So that none of the user's says
//! the same, ours name all source ports there are.

use ipnet::{IpNet, Ipv4Net};

use super::appliance::notes;
use super::{Command, Given, Note, Rules, Stage};

const FROM_ANY: &str = "any range 1 65535";

/// How many lines fit in front of a list whose first number is 10.
const ROOM: usize = 9;

pub(super) fn asa(given: &Given) -> Rules {
    let rules = "outside_access_in";
    let server = given.server.map_or_else(|| "any".to_owned(), |server| format!("host {server}"));
    let permit = format!("permit tcp object-group MAILWARD {server} eq smtp");
    let log = format!("permit tcp {FROM_ANY} {server} eq smtp log");
    let deny = format!("deny tcp {FROM_ANY} {server} eq smtp log");
    let gone = |line: &String| format!("no access-list {rules} extended {line}");
    // The stage before may have left either, and whichever stands first would decide.
    let mut lines = match given.stage {
        Stage::Open => Vec::new(),
        Stage::Log | Stage::Defer | Stage::Reject => [&log, &deny].map(gone).to_vec(),
    };
    let object = |net: &IpNet| match net {
        IpNet::V4(v4) => format!("network-object {} {}", v4.network(), v4.netmask()),
        IpNet::V6(v6) => format!("network-object {v6}"),
    };
    lines.push("object-group network MAILWARD".to_owned());
    lines.extend(given.service.iter().map(|net| format!(" {}", object(net))));
    lines.extend(given.former.iter().map(|net| format!(" no {}", object(net))));
    lines.push(format!("access-list {rules} line 1 extended {permit}"));
    match given.stage {
        Stage::Open => {}
        Stage::Log => lines.push(format!("access-list {rules} line 2 extended {log}")),
        Stage::Defer | Stage::Reject => {
            lines.push(format!("access-list {rules} line 2 extended {deny}"));
        }
    }
    let mut undo = match given.stage {
        Stage::Open => Vec::new(),
        Stage::Log | Stage::Defer | Stage::Reject => [&log, &deny].map(gone).to_vec(),
    };
    let going = given.going();
    if given.stage == Stage::Open {
        undo.push(gone(&permit));
        undo.push("no object-group network MAILWARD".to_owned());
    } else if !going.is_empty() {
        undo.push("object-group network MAILWARD".to_owned());
        undo.extend(going.iter().map(|net| format!(" no {}", object(net))));
    }
    if given.stage == Stage::Reject {
        lines.push("service resetinbound interface outside".to_owned());
        undo.push("no service resetinbound interface outside".to_owned());
    }
    let commands = vec![Command::new("cisco", &lines)];
    let mut notes = notes();
    notes.extend(given.server.map(|_| Note::RealAddress));
    notes.extend((given.stage == Stage::Log).then_some(Note::LogLetsIn));
    Rules { commands, undo: vec![Command::new("cisco", &undo)], notes }
}

/// An interface asks one list about what comes in. Where it has one, the lines go to its head, and
/// the list stays; only where it has none is there one of our own.
pub(super) fn ios(given: &Given) -> Rules {
    const OWN: &str = "ip access-list extended MAILWARD";
    const THEIRS: &str = "ip access-list extended INBOUND-LIST";
    const INTERFACE: &str = "interface OUTSIDE-INTERFACE";
    let server = given.server.map_or_else(|| "any".to_owned(), |server| format!("host {server}"));
    let permit = |net: &Ipv4Net| {
        let (first, mask) = (net.network(), net.hostmask());
        format!("permit tcp {first} {mask} range 1 65535 {server} eq smtp")
    };
    let mut new: Vec<String> = given.nets_v4().iter().map(permit).collect();
    let log = format!("permit tcp {FROM_ANY} {server} eq smtp log");
    let deny = format!("deny tcp {FROM_ANY} {server} eq smtp log");
    let last = [&log, &deny].map(Clone::clone);
    let former: Vec<String> = given.former_v4().iter().map(permit).collect();
    let gone = last.iter().chain(&new).chain(&former);
    let gone: Vec<String> = gone.map(|line| format!(" no {line}")).collect();
    match given.stage {
        Stage::Open => {}
        Stage::Log => new.push(log),
        Stage::Defer | Stage::Reject => new.push(deny),
    }

    let mut into = vec![THEIRS.to_owned()];
    into.extend(gone.iter().cloned());
    if new.len() > ROOM {
        into.push("ip access-list resequence INBOUND-LIST 1000 10".to_owned());
        into.push(THEIRS.to_owned());
    }
    into.extend((1..).zip(&new).map(|(number, line)| format!(" {number} {line}")));

    let unbound =
        [INTERFACE.to_owned(), " no ip access-group MAILWARD in".to_owned(), format!("no {OWN}")];
    let mut own = unbound.to_vec();
    own.push(OWN.to_owned());
    own.extend(new.iter().map(|line| format!(" {line}")));
    own.extend([
        " permit ip any any".to_owned(),
        INTERFACE.to_owned(),
        " ip access-group MAILWARD in".to_owned(),
    ]);

    let mut out = vec![THEIRS.to_owned()];
    let going: Vec<Ipv4Net> = given.going().iter().filter_map(super::v4).collect();
    let going: Vec<String> = going.iter().map(permit).collect();
    let going = last.iter().chain(&going).chain(&former);
    out.extend(going.map(|line| format!(" no {line}")));
    let find = Command::new("cisco", &["show ip interface OUTSIDE-INTERFACE".to_owned()]);
    let mut notes = notes();
    notes.push(Note::InboundList);
    notes.extend((given.stage == Stage::Log).then_some(Note::LogLetsIn));
    Rules {
        commands: vec![find, Command::new("cisco", &into), Command::new("cisco", &own)],
        undo: vec![Command::new("cisco", &out), Command::new("cisco", &unbound)],
        notes,
    }
}
