//! Rules for firewalls that stand before the server. Their own names of interfaces and policies have
//! to be filled in.

use super::{Command, Given, Note, Rules, Stage};
use crate::i18n::{Catalog, tr};

/// What to know of all of them.
pub(super) fn notes() -> Vec<Note> {
    vec![Note::NoReplies, Note::AdaptNames, Note::Untried]
}

fn server(given: &Given) -> String {
    given.server.map_or_else(|| "MAIL-SERVER".to_owned(), |server| server.to_string())
}

/// Menus and fields bear the names that the English interface gives them.
pub(super) fn pfsense(given: &Given, texts: &Catalog) -> Rules {
    const FORWARD: &str = "Firewall > NAT > Port Forward";
    const WAN: &str = "Firewall > Rules > WAN";
    const LOG: &str = "Log packets that are handled by this rule";
    let nets: Vec<String> = given.service.iter().map(ToString::to_string).collect();
    let mut lines = vec![
        "Firewall > Aliases > IP > Add".to_owned(),
        "Name: mailward_service; Type: Network(s)".to_owned(),
    ];
    lines.extend(nets.iter().map(|net| format!("  {net}")));
    let server = server(given);
    let was =
        |setting: &str, was: &str| tr!(texts, "appliance-before", setting = setting, was = was);
    lines.extend(match given.stage {
        Stage::Open => vec![
            tr!(texts, "appliance-add-above", menu = FORWARD),
            format!(
                "Source: mailward_service; Destination port: 25; Redirect target: {server} port \
                 25; Description: mailward"
            ),
        ],
        Stage::Log => {
            vec![tr!(texts, "appliance-edit", menu = WAN), tr!(texts, "appliance-on", field = LOG)]
        }
        Stage::Defer | Stage::Reject => vec![
            tr!(texts, "appliance-edit", menu = FORWARD),
            was("Source: mailward_service", "any"),
        ],
    });
    lines.push("Save, Apply Changes".to_owned());
    let before = |field: &str| tr!(texts, "appliance-as-before", field = field);
    let mut undo = match given.stage {
        Stage::Open => Vec::new(),
        Stage::Log => vec![tr!(texts, "appliance-edit", menu = WAN), before(LOG)],
        Stage::Defer | Stage::Reject => {
            vec![
                tr!(texts, "appliance-edit", menu = FORWARD),
                before("Source"),
                tr!(texts, "appliance-edit", menu = WAN),
                before(LOG),
            ]
        }
    };
    if given.stage == Stage::Open {
        // The alias can only go when no rule uses it any more.
        undo.push(tr!(texts, "appliance-delete", menu = FORWARD, what = "mailward"));
        undo.push("Save, Apply Changes".to_owned());
        let alias = "mailward_service";
        undo.push(tr!(texts, "appliance-delete", menu = "Firewall > Aliases", what = alias));
    } else {
        undo.push("Save, Apply Changes".to_owned());
    }
    let commands = vec![Command::new("text", &lines)];
    Rules { commands, undo: vec![Command::new("text", &undo)], notes: notes() }
}

pub(super) fn sophos(given: &Given, texts: &Catalog) -> Rules {
    const RULES: &str = "Rules and policies > Firewall rules";
    const GROUPS: &str = "Hosts and services > IP host group";
    let nets: Vec<String> = given.service.iter().map(ToString::to_string).collect();
    let action = match given.stage {
        Stage::Open => tr!(texts, "appliance-sophos-open"),
        Stage::Log => tr!(texts, "appliance-sophos-log"),
        Stage::Defer => tr!(texts, "appliance-sophos-close", action = "Drop"),
        Stage::Reject => tr!(texts, "appliance-sophos-close", action = "Reject"),
    };
    let mut lines = vec![format!("{GROUPS} > Add: mailward")];
    lines.extend(nets.iter().map(|net| format!("  {net}")));
    lines.push(format!("{RULES}, WAN > {}, SMTP: {action}", server(given)));
    let undo = if given.stage == Stage::Open {
        vec![
            tr!(texts, "appliance-sophos-gone", menu = RULES),
            tr!(texts, "appliance-delete", menu = GROUPS, what = "mailward"),
        ]
    } else {
        vec![tr!(texts, "appliance-sophos-back", menu = RULES)]
    };
    let commands = vec![Command::new("text", &lines)];
    Rules { commands, undo: vec![Command::new("text", &undo)], notes: notes() }
}

pub(super) fn fortigate(given: &Given) -> Rules {
    let nets = given.nets_v4();
    let mut lines =
        vec!["show firewall policy POLICY-NUMBER".to_owned(), "config firewall address".to_owned()];
    for (number, net) in nets.iter().enumerate() {
        lines.push(format!("  edit mailward-{number}"));
        lines.push(format!("    set subnet {} {}", net.addr(), net.netmask()));
        lines.push("  next".to_owned());
    }
    let members: Vec<String> = (0..nets.len()).map(|number| format!("mailward-{number}")).collect();
    lines.extend([
        "end".to_owned(),
        "config firewall addrgrp".to_owned(),
        "  edit mailward".to_owned(),
        format!("    set member {}", members.join(" ")),
        "  next".to_owned(),
        "end".to_owned(),
        "config firewall policy".to_owned(),
        "  edit POLICY-NUMBER".to_owned(),
    ]);
    // What stood there before only the user knows: it is noted from what is shown first.
    let set = match given.stage {
        Stage::Open => "    append srcaddr mailward",
        Stage::Log => "    set logtraffic all",
        Stage::Defer => "    set srcaddr mailward",
        Stage::Reject => "    set srcaddr mailward\n    set send-deny-packet enable",
    };
    // What stood there before may be from before the first stage.
    let back = match given.stage {
        Stage::Open => "    unselect srcaddr mailward",
        Stage::Log => "    set logtraffic LOGTRAFFIC-BEFORE",
        Stage::Defer => {
            "    set srcaddr SRCADDR-BEFORE\n    append srcaddr mailward\n    set logtraffic LOGTRAFFIC-BEFORE"
        }
        Stage::Reject => {
            "    set srcaddr SRCADDR-BEFORE\n    append srcaddr mailward\n    set logtraffic LOGTRAFFIC-BEFORE\n    unset send-deny-packet"
        }
    };
    lines.extend([set.to_owned(), "  next".to_owned(), "end".to_owned()]);
    let mut undo = vec![
        "config firewall policy".to_owned(),
        "  edit POLICY-NUMBER".to_owned(),
        back.to_owned(),
        "  next".to_owned(),
        "end".to_owned(),
    ];
    // The service's own come first.
    let stays = if given.stage == Stage::Open { 0 } else { given.opened().nets_v4().len() };
    if stays < members.len() {
        undo.push("config firewall addrgrp".to_owned());
        if stays == 0 {
            undo.push("  delete mailward".to_owned());
        } else {
            undo.push("  edit mailward".to_owned());
            undo.push(format!("    set member {}", members[..stays].join(" ")));
            undo.push("  next".to_owned());
        }
        undo.push("end".to_owned());
        undo.push("config firewall address".to_owned());
        undo.extend(members[stays..].iter().map(|member| format!("  delete {member}")));
        undo.push("end".to_owned());
    }
    let commands = vec![Command::new("fortios", &lines)];
    Rules { commands, undo: vec![Command::new("fortios", &undo)], notes: notes() }
}

pub(super) fn mikrotik(given: &Given) -> Rules {
    let lines = routeros(given);
    // What a stage sets up takes the place of what stands there, so going back is setting up too.
    let undo = match given.stage {
        Stage::Open => routeros_menus(given).flat_map(|(menu, _)| routeros_gone(menu)).collect(),
        Stage::Log | Stage::Defer | Stage::Reject => routeros(&given.opened()),
    };
    let commands = vec![Command::new("routeros", &lines)];
    Rules { commands, undo: vec![Command::new("routeros", &undo)], notes: notes() }
}

fn routeros_menus(given: &Given) -> impl Iterator<Item = (&'static str, bool)> {
    let menus = [("/ip", false), ("/ipv6", true)].into_iter();
    menus.filter(|(_, v6)| !given.is_other_family(*v6))
}

fn routeros_gone(menu: &str) -> [String; 2] {
    [
        format!("{menu} firewall filter remove [find comment=mailward]"),
        format!("{menu} firewall address-list remove [find comment=mailward]"),
    ]
}

fn routeros(given: &Given) -> Vec<String> {
    let to = given.server.map(|server| format!(" dst-address={server}")).unwrap_or_default();
    let mut lines = Vec::new();
    for (menu, v6) in routeros_menus(given) {
        let nets = given.nets(v6);
        // A service that knows IPv4 only leaves IPv6 to strangers.
        let comes = !nets.is_empty();
        // What the stage before put there would stand beside what this one puts.
        lines.extend(routeros_gone(menu));
        for net in nets {
            lines.push(format!(
                "{menu} firewall address-list add list=mailward address={net} comment=mailward"
            ));
        }
        let rule = |more: &str| {
            format!(
                "{menu} firewall filter add chain=forward protocol=tcp dst-port=25{to} {more} \
                 comment=mailward place-before=0"
            )
        };
        // Each goes to the top, so the last one written is the first one asked.
        match given.stage {
            Stage::Open => {}
            Stage::Log => {
                lines.push(rule("connection-state=new in-interface-list=WAN action=log log-prefix=mailward"));
            }
            Stage::Defer => lines.push(rule("connection-state=new in-interface-list=WAN action=drop log=yes")),
            Stage::Reject => lines.push(rule(
                "connection-state=new in-interface-list=WAN action=reject reject-with=tcp-reset log=yes",
            )),
        }
        if comes {
            lines.push(rule("src-address-list=mailward action=accept"));
        }
    }
    lines
}
