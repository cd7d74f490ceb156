//! What to run on the mail server to look from there.

use crate::model::{ServiceProfile, Target};

/// A command to be run on the mail server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServerCommand {
    /// For Windows from 2012 on.
    TestNetConnection(String),
    /// For any PowerShell; it shows who answers.
    PowerShell(String),
    /// Where there is nothing else.
    Telnet(String),
    /// For Linux and the like.
    Netcat(String),
    /// The same with its encryption.
    OpenSsl(String),
    /// This program itself, without a window.
    Mailward(String),
}

/// The commands that look from the mail server at these hosts. Names from a profile hold nothing
/// that a shell could take for anything else.
#[must_use]
pub fn server_commands(targets: &[Target], service: &ServiceProfile) -> Vec<ServerCommand> {
    let Some(first) = targets.first() else { return Vec::new() };
    let lines =
        |line: &dyn Fn(&Target) -> String| targets.iter().map(line).collect::<Vec<_>>().join("\n");
    let quoted: Vec<String> = targets.iter().map(|target| format!("'{target}'")).collect();
    let tests =
        lines(&|target| format!("Test-NetConnection {} -Port {}", target.host, target.port));
    let greetings = format!(
        "foreach ($e in {}) {{ $h, $p = $e -split ':'; try {{ \
         $c = New-Object Net.Sockets.TcpClient; \
         if (-not $c.ConnectAsync($h, [int]$p).Wait(10000)) {{ \"${{e}}! TimedOut\"; continue }}; \
         $s = $c.GetStream(); $s.ReadTimeout = 15000; \
         \"${{e}}> \" + (New-Object IO.StreamReader $s).ReadLine(); $c.Close() }} \
         catch {{ $x = $_.Exception.GetBaseException(); \
         \"${{e}}! $($x.SocketErrorCode) $($x.Message)\" }} }}",
        quoted.join(", ")
    );
    let (host, port) = (&first.host, first.port);
    vec![
        ServerCommand::PowerShell(greetings),
        ServerCommand::TestNetConnection(tests),
        ServerCommand::Telnet(format!("telnet {host} {port}")),
        ServerCommand::Netcat(lines(&|target| {
            format!("echo QUIT | nc -v -w 15 {} {}", target.host, target.port)
        })),
        ServerCommand::OpenSsl(format!(
            "openssl s_client -starttls smtp -connect {first} -servername {host} -verify_hostname {host} </dev/null"
        )),
        ServerCommand::Mailward(format!("mailward-cli reach --json --service {}", service.id)),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::pasted::read_pasted;
    use super::*;

    #[test]
    fn what_the_commands_print_can_be_read_back() {
        let service = ServiceProfile::built_in();
        let targets = Target::of_service(&service);
        for command in server_commands(&targets, &service) {
            if let ServerCommand::Telnet(line) | ServerCommand::OpenSsl(line) = command {
                let output = format!("$ {line}\nCONNECTED(00000003)\n220 E-securemail 3.0\n");
                let seen = read_pasted(&output);
                assert_eq!((seen.len(), seen[0].host.clone()), (1, targets[0].host.clone()));
            }
        }
        assert!(server_commands(&[], &service).is_empty());
    }
}
