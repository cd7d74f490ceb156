//! Rules for Windows Defender Firewall. There a block beats every allow, so nothing is blocked: what
//! lets everybody in is switched off, and the firewall keeps out whatever nobody lets in.

use super::{Command, Given, Note, Rules, Stage};

pub(super) fn rules(given: &Given) -> Rules {
    let quoted = |nets: Vec<String>| {
        nets.iter().map(|net| format!("\"{net}\"")).collect::<Vec<_>>().join(",")
    };
    let service: Vec<String> = given.nets(false).into_iter().chain(given.nets(true)).collect();
    let new = |name: &str, addresses: &str| {
        format!(
            "New-NetFirewallRule -DisplayName \"{name}\" -Group \"Mailward\" -Direction Inbound \
             -Action Allow -Protocol TCP -LocalPort 25 -RemoteAddress {addresses} | Out-Null"
        )
    };
    let remove = "Remove-NetFirewallRule -Group \"Mailward\" -ErrorAction SilentlyContinue";
    let mut lines = vec![remove.to_owned(), new("Mailward: the service", &quoted(service))];
    let mut undo = vec![remove.to_owned()];
    let mut notes = vec![Note::NoReplies, Note::Untried];
    match given.stage {
        Stage::Open => {}
        Stage::Log => {
            lines.push("Set-NetFirewallProfile -All -LogAllowed True -LogBlocked True".to_owned());
            undo.push(
                "Set-NetFirewallProfile -All -LogAllowed NotConfigured -LogBlocked NotConfigured"
                    .to_owned(),
            );
        }
        Stage::Defer | Stage::Reject => {
            let file = "$env:ProgramData\\mailward-firewall.txt";
            lines.push(new("Mailward: the own network", "LocalSubnet"));
            lines.push(format!(
                "if (-not (Test-Path \"{file}\")) {{ Get-NetFirewallPortFilter -Protocol TCP | \
                 Where-Object {{ $_.LocalPort -contains \"25\" }} | Get-NetFirewallRule | \
                 Where-Object {{ $_.Enabled -eq \"True\" -and $_.Direction -eq \"Inbound\" -and \
                 $_.Action -eq \"Allow\" -and $_.Group -ne \"Mailward\" }} | ForEach-Object {{ \
                 $_.Name }} | Set-Content \"{file}\" }}"
            ));
            lines.push(format!(
                "Get-Content \"{file}\" | ForEach-Object {{ Disable-NetFirewallRule -Name $_ }}"
            ));
            undo.insert(
                0,
                format!(
                    "Get-Content \"{file}\" | ForEach-Object {{ Enable-NetFirewallRule -Name $_ }}"
                ),
            );
            undo.push(format!("Remove-Item \"{file}\""));
            notes.push(Note::BroadRule);
        }
    }
    let commands = vec![Command::new("powershell", &lines)];
    Rules { commands, undo: vec![Command::new("powershell", &undo)], notes }
}
