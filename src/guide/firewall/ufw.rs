//! Rules for ufw.
//!
//! It takes rules that differ in nothing but their action for one: an `allow 25/tcp` of the user's
//! becomes, at its place, what is said of everybody. Rules that name all source ports there are say
//! the same and are others, so that none of the user's is changed, deleted or taken for ours. They
//! go before the user's, whatever those are called and whichever ports they open.

use super::{Command, Given, Note, Rules, Stage, iptables};

pub(super) fn rules(given: &Given) -> Rules {
    let to = given.server.map_or_else(|| "any".to_owned(), |server| server.to_string());
    let route = if given.server.is_some() { "route " } else { "" };
    let from = |who: &str| format!("proto tcp from {who} port 1:65535 to {to} port 25");
    let quietly = |command: &str| format!("{command} >/dev/null 2>&1 || :");
    // A rule from addresses of one kind to one of the other is refused.
    let kinds = || [false, true].into_iter().filter(|v6| !given.is_other_family(*v6));
    let service: Vec<String> = kinds().flat_map(|v6| given.nets(v6)).collect();
    let inside: Vec<String> = kinds().flat_map(Given::inside).map(str::to_owned).collect();
    let former = kinds().flat_map(|v6| given.former(v6));
    let everybody = from("any");
    let strangers = |action: &str| format!("ufw {route}delete {action} {everybody}");
    let delete = |net: &String| format!("ufw {route}delete allow {}", from(net));
    let prepend = |net: &str| format!("ufw {route}prepend allow {} comment mailward", from(net));

    let turned_away = match given.stage {
        Stage::Open | Stage::Log => None,
        Stage::Defer => Some("deny log"),
        Stage::Reject => Some("reject log"),
    };
    let anew = ["allow", "deny log", "reject log"].map(|action| quietly(&strangers(action)));
    let gone = former.map(|net| quietly(&delete(&net)));
    let mut lines = Vec::new();
    let mut undo = Vec::new();
    if let Some(action) = turned_away {
        // Everybody is let in until those who may come stand before; then this one rule is changed
        // where it is.
        lines.extend(anew);
        lines.push(prepend("any"));
        lines.extend(gone);
        for net in inside.iter().chain(&service) {
            lines.push(quietly(&delete(net)));
            lines.push(prepend(net));
        }
        lines.push(format!("ufw {route}{action} {everybody} comment mailward"));
        undo.push(strangers(action));
        undo.extend(inside.iter().map(delete));
    } else {
        lines.extend(service.iter().map(|net| prepend(net)));
        lines.extend(anew);
        lines.extend(gone);
        lines.extend(inside.iter().map(|net| quietly(&delete(net))));
    }
    let going = given.going();
    let going = kinds().flat_map(|v6| super::of_family(&going, v6));
    undo.extend(going.map(|net| delete(&net)));

    let mut notes = vec![Note::NoReplies];
    // ufw has no rule that only writes down, and one that lets in would overrule the user's.
    let (log, log_undo) = iptables::chain(&Given { stage: Stage::Log, ..*given });
    if given.stage == Stage::Log {
        lines.extend(log);
        undo.extend(log_undo);
        notes.push(Note::NotKept);
    } else {
        // A loop over chains is quiet by itself.
        let quiet =
            |line: &String| if line.ends_with("done") { line.clone() } else { quietly(line) };
        lines.extend(log_undo.iter().map(quiet));
    }
    if given.server.is_none() && given.stage != Stage::Open {
        notes.push(Note::Published);
    }
    let (commands, undo) = (vec![Command::new("sh", &lines)], vec![Command::new("sh", &undo)]);
    Rules { commands, undo, notes }
}
