//! Rules for Windows Defender Firewall. There a block beats every allow, so what is blocked is every
//! address but those that may come in. The rules that let others in stay as they are, whatever they
//! are called and whichever ports and programs they are for.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::IpNet;

use super::{Command, Given, Note, Rules, Stage};
use crate::guide::ranges::gaps;

/// What was logged: `PROFILE|ALLOWED|BLOCKED`, one a line.
const LOGGING: &str = "$env:ProgramData\\mailward-firewall-log.txt";

/// The addresses that anybody can come from, but for those inside of companies, which end these.
const WORLD_V4: (Ipv4Addr, Ipv4Addr) =
    (Ipv4Addr::new(1, 0, 0, 0), Ipv4Addr::new(223, 255, 255, 255));
const WORLD_V6: (Ipv6Addr, Ipv6Addr) = (
    Ipv6Addr::new(1, 0, 0, 0, 0, 0, 0, 0),
    Ipv6Addr::new(0xfbff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff),
);

pub(super) fn rules(given: &Given) -> Rules {
    let new = |name: &str, action: &str, addresses: &[String]| {
        let addresses: Vec<String> = addresses.iter().map(|one| format!("\"{one}\"")).collect();
        format!(
            "New-NetFirewallRule -DisplayName \"{name}\" -Group \"Mailward\" -Direction Inbound \
             -Action {action} -Protocol TCP -LocalPort 25 -RemoteAddress {} | Out-Null",
            addresses.join(",")
        )
    };
    let remove = "Remove-NetFirewallRule -Group \"Mailward\" -ErrorAction SilentlyContinue";
    let service: Vec<String> = given.nets(false).into_iter().chain(given.nets(true)).collect();
    let mut lines = vec![remove.to_owned(), new("Mailward: the service", "Allow", &service)];
    match given.stage {
        Stage::Open => {}
        Stage::Log => {
            lines.push(format!(
                "if (-not (Test-Path \"{LOGGING}\")) {{ Get-NetFirewallProfile | ForEach-Object {{ \
                 \"$($_.Name)|$($_.LogAllowed)|$($_.LogBlocked)\" }} | Set-Content \"{LOGGING}\" }}"
            ));
            lines.push("Set-NetFirewallProfile -All -LogAllowed True -LogBlocked True".to_owned());
        }
        Stage::Defer | Stage::Reject => {
            let inside = Given::inside(false).into_iter().chain(Given::inside(true));
            let inside: Vec<String> = inside.map(str::to_owned).collect();
            lines.push(new("Mailward: the own network", "Allow", &inside));
            lines.push(new("Mailward: everybody else", "Block", &others(given.service)));
        }
    }
    let mut undo = vec![
        format!(
            "if (Test-Path \"{LOGGING}\") {{ Get-Content \"{LOGGING}\" | ForEach-Object {{ \
             $name, $allowed, $blocked = $_ -split \"\\|\"; Set-NetFirewallProfile -Name $name \
             -LogAllowed $allowed -LogBlocked $blocked }}; Remove-Item \"{LOGGING}\" }}"
        ),
        remove.to_owned(),
    ];
    if given.stage != Stage::Open {
        let of_family = |v6| super::of_family(given.stays, v6);
        let stays: Vec<String> = of_family(false).into_iter().chain(of_family(true)).collect();
        undo.push(new("Mailward: the service", "Allow", &stays));
    }
    let commands = vec![Command::new("powershell", &lines)];
    let undo = vec![Command::new("powershell", &undo)];
    Rules { commands, undo, notes: vec![Note::NoReplies, Note::Untried] }
}

/// Everybody but the service, the own network and the server itself.
fn others(service: &[IpNet]) -> Vec<String> {
    let own = Given::inside(false).into_iter().chain(Given::inside(true)).chain(["127.0.0.0/8"]);
    let mut known: Vec<IpNet> = own.filter_map(|net| net.parse().ok()).collect();
    known.extend(service);
    let (v4, v6) = (WORLD_V4, WORLD_V6);
    let mut found = gaps(IpAddr::V4(v4.0), IpAddr::V4(v4.1), &known);
    found.extend(gaps(IpAddr::V6(v6.0), IpAddr::V6(v6.1), &known));
    let word = |(first, last): (IpAddr, IpAddr)| {
        if first == last { first.to_string() } else { format!("{first}-{last}") }
    };
    found.into_iter().map(word).collect()
}
