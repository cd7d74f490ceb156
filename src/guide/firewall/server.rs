//! Rules that mail servers keep themselves.

use ipnet::IpNet;

use super::{Command, Given, Note, Rules, Stage};

pub(super) fn postfix(given: &Given) -> Rules {
    let save = [
        "dir=$(postconf -h config_directory)",
        "[ -e \"$dir/main.cf.before-restriction\" ] || cp -p \"$dir/main.cf\" \"$dir/main.cf.before-restriction\"",
        "[ -e \"$dir/master.cf.before-restriction\" ] || cp -p \"$dir/master.cf\" \"$dir/master.cf.before-restriction\"",
    ];
    let mut lines: Vec<String> = save.iter().map(ToString::to_string).collect();
    let nets: Vec<String> = given.service.iter().map(ToString::to_string).collect();
    if given.stage == Stage::Open {
        let nets = nets.join(", ");
        lines.push(format!(
            "postconf -e \"smtpd_client_event_limit_exceptions = \\$mynetworks, {nets}\""
        ));
    } else {
        lines.push("cat > \"$dir/mailward-service.cidr\" <<END".to_owned());
        lines.extend(nets.iter().map(|net| format!("{net} OK")));
        lines.push("END".to_owned());
        for line in [
            "for service in submission submissions smtps; do",
            "  if [ -n \"$(postconf -M \"$service/inet\" 2>/dev/null)\" ]; then",
            "    postconf -P \"$service/inet/smtpd_client_restrictions=permit_sasl_authenticated,reject\"",
            "  fi",
            "done",
        ] {
            lines.push(line.to_owned());
        }
        let last = match given.stage {
            Stage::Open | Stage::Log => "warn_if_reject, reject",
            Stage::Defer => "defer",
            Stage::Reject => "reject",
        };
        lines.push(format!(
            "postconf -e \"smtpd_client_restrictions = permit_mynetworks, permit_sasl_authenticated, \
             check_client_access cidr:\\$config_directory/mailward-service.cidr, {last}\""
        ));
    }
    lines.push("postfix reload".to_owned());
    let undo = [
        "dir=$(postconf -h config_directory)",
        "mv \"$dir/main.cf.before-restriction\" \"$dir/main.cf\"",
        "mv \"$dir/master.cf.before-restriction\" \"$dir/master.cf\"",
        "rm -f \"$dir/mailward-service.cidr\"",
        "postfix reload",
    ];
    let undo: Vec<String> = undo.iter().map(ToString::to_string).collect();
    let commands = vec![Command::new("sh", &lines)];
    Rules { commands, undo: vec![Command::new("sh", &undo)], notes: Vec::new() }
}

/// The largest networks that Exchange Online takes.
const LARGEST: u8 = 24;

pub(super) fn exchange_online(given: &Given) -> Rules {
    // It takes IPv4 from /24 to /32 only.
    let nets: Vec<String> = given
        .service
        .iter()
        .filter_map(|net| match net {
            IpNet::V4(v4) => Some(*v4),
            IpNet::V6(_) => None,
        })
        .flat_map(|net| match net.subnets(net.prefix_len().max(LARGEST)) {
            Ok(parts) => parts.take(256).map(|part| format!("\"{part}\"")).collect::<Vec<_>>(),
            Err(_) => Vec::new(),
        })
        .collect();
    let name = "Mailward";
    let enabled = if given.stage.restricts() { "$true" } else { "$false" };
    let lines = [
        format!(
            "if (Get-InboundConnector \"{name}\" -ErrorAction SilentlyContinue) {{ \
             Remove-InboundConnector \"{name}\" -Confirm:$false }}"
        ),
        format!(
            "New-InboundConnector -Name \"{name}\" -ConnectorType Partner -SenderDomains * \
             -RestrictDomainsToIPAddresses $true -SenderIPAddresses {} -Enabled {enabled}",
            nets.join(",")
        ),
        format!("Set-InboundConnector \"{name}\" -EFSkipLastIP $true"),
    ];
    let undo = [format!("Remove-InboundConnector \"{name}\" -Confirm:$false")];
    let mut notes = vec![Note::Untried, Note::Ipv4Only];
    if given.stage == Stage::Log {
        notes.push(Note::NoLog);
    }
    let commands = vec![Command::new("powershell", &lines)];
    Rules { commands, undo: vec![Command::new("powershell", &undo)], notes }
}
