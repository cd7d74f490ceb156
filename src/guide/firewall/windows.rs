//! Rules for Windows Defender Firewall. There a block beats every allow, so nothing is blocked: what
//! lets everybody in at port 25 is switched off, and the firewall keeps out whatever nobody lets in.
//! A rule that opens other ports too, as installers write them, keeps those.

use super::{Command, Given, Note, Rules, Stage};

/// The rules that let everybody in, with their ports: `25,587|NAME`, one a line.
const BROAD: &str = "$env:ProgramData\\mailward-firewall.txt";
/// What was logged: `PROFILE|ALLOWED|BLOCKED`, one a line.
const LOGGING: &str = "$env:ProgramData\\mailward-firewall-log.txt";

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
    let ports_back = format!(
        "if (Test-Path \"{BROAD}\") {{ {}; Remove-Item \"{BROAD}\" }}",
        each_broad(
            "Set-NetFirewallRule -Name $name -LocalPort ($ports -split \",\")",
            "Enable-NetFirewallRule -Name $name",
        )
    );
    let mut lines = Vec::new();
    // A stage that keeps nobody out may come after one that did.
    if !given.stage.restricts() {
        lines.push(ports_back.clone());
    }
    lines.extend([remove.to_owned(), new("Mailward: the service", &quoted(service))]);
    let mut notes = vec![Note::NoReplies, Note::Untried];
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
            let own = ["LocalSubnet"].into_iter().chain(inside).map(str::to_owned).collect();
            lines.push(new("Mailward: the own network", &quoted(own)));
            lines.push(format!(
                "if (-not (Test-Path \"{BROAD}\")) {{ Get-NetFirewallPortFilter -Protocol TCP | \
                 Where-Object {{ $_.LocalPort -contains \"25\" }} | ForEach-Object {{ \
                 $ports = @($_.LocalPort) -join \",\"; $_ | Get-NetFirewallRule | \
                 Where-Object {{ $_.Enabled -eq \"True\" -and $_.Direction -eq \"Inbound\" -and \
                 $_.Action -eq \"Allow\" -and $_.Group -ne \"Mailward\" }} | ForEach-Object {{ \
                 \"$ports|$($_.Name)\" }} }} | Set-Content \"{BROAD}\" }}"
            ));
            lines.push(each_broad(
                "Set-NetFirewallRule -Name $name -LocalPort $rest",
                "Disable-NetFirewallRule -Name $name",
            ));
            notes.extend([Note::BroadRule, Note::OtherPorts]);
        }
    }
    // Whatever stage it is: the ports come back before the rules of our own go.
    let undo = [
        ports_back,
        format!(
            "if (Test-Path \"{LOGGING}\") {{ Get-Content \"{LOGGING}\" | ForEach-Object {{ \
             $name, $allowed, $blocked = $_ -split \"\\|\"; Set-NetFirewallProfile -Name $name \
             -LogAllowed $allowed -LogBlocked $blocked }}; Remove-Item \"{LOGGING}\" }}"
        ),
        remove.to_owned(),
    ];
    let commands = vec![Command::new("powershell", &lines)];
    Rules { commands, undo: vec![Command::new("powershell", &undo)], notes }
}

/// Does one thing with the rules that open other ports too, and another with those for port 25 alone.
fn each_broad(several: &str, alone: &str) -> String {
    format!(
        "Get-Content \"{BROAD}\" | ForEach-Object {{ $ports, $name = $_ -split \"\\|\", 2; \
         $rest = @($ports -split \",\" | Where-Object {{ $_ -ne \"25\" }}); \
         if ($rest) {{ {several} }} else {{ {alone} }} }}"
    )
}
