//! Rules that mail servers keep themselves.

use super::{Command, Given, Note, Rules, Stage};
use crate::guide::ranges::{for_exchange_online, for_postfix};

/// Postfix's names of what is changed in main.cf.
const LIMITS: &str = "smtpd_client_event_limit_exceptions";
const CLIENTS: &str = "smtpd_client_restrictions";
/// The services for users, as master.cf may call them.
const USERS: &str = "submission submissions smtps";

/// Each value is kept as it was before its first change, in a file of its own: what is changed
/// elsewhere in main.cf and master.cf in the meantime stays.
pub(super) fn postfix(given: &Given) -> Rules {
    let mut lines = vec!["dir=$(postconf -h config_directory)".to_owned()];
    let keep = |name: &str| {
        format!(
            "[ -e \"$dir/mailward-before.{name}\" ] || postconf -n {name} > \"$dir/mailward-before.{name}\""
        )
    };
    if given.stage == Stage::Open {
        lines.push(keep(LIMITS));
        // Exceptions of the user's own stay.
        lines.push(format!("before=$(sed 's/^[^=]*= *//' \"$dir/mailward-before.{LIMITS}\")"));
        lines.push(format!(
            "postconf -e \"{LIMITS} = ${{before:-\\$mynetworks}}, {}\"",
            for_postfix(given.service).join(", ")
        ));
    } else {
        lines.push("cat > \"$dir/mailward-service.cidr\" <<END".to_owned());
        lines.extend(given.service.iter().map(|net| format!("{net} OK")));
        lines.push("END".to_owned());
        lines.push(keep(CLIENTS));
        if given.stage.restricts() {
            lines.extend(users_stay());
        } else {
            // Nobody is refused in this stage: the users' ports need no rule of their own yet.
            lines.extend(users_back());
        }
        let last = match given.stage {
            Stage::Open | Stage::Log => "warn_if_reject, reject",
            Stage::Defer => "defer",
            Stage::Reject => "reject",
        };
        lines.push(format!(
            "postconf -e \"{CLIENTS} = permit_mynetworks, permit_sasl_authenticated, \
             check_client_access cidr:\\$config_directory/mailward-service.cidr, {last}\""
        ));
    }
    lines.push("postfix reload".to_owned());
    let mut undo: Vec<String> = [
        "dir=$(postconf -h config_directory)",
        "back() {",
        "  saved=\"$dir/mailward-before.$1\"",
        "  [ -e \"$saved\" ] || return 0",
        "  case \"$(postconf -h \"$1\")\" in",
        "    *\"$2\"*) if [ -s \"$saved\" ]; then postconf -e \"$(cat \"$saved\")\"; else postconf -X \"$1\"; fi ;;",
        "  esac",
        "  rm -f \"$saved\"",
        "}",
    ]
    .map(str::to_owned)
    .to_vec();
    undo.push(format!("back {LIMITS} \"\""));
    // Rules that somebody has written anew in the meantime no longer name the table, and stay.
    undo.push(format!("back {CLIENTS} mailward-service.cidr"));
    undo.extend(users_back());
    undo.push("rm -f \"$dir/mailward-service.cidr\"".to_owned());
    undo.push("postfix reload".to_owned());
    let commands = vec![Command::new("sh", &lines)];
    Rules { commands, undo: vec![Command::new("sh", &undo)], notes: Vec::new() }
}

/// The ports for users get a rule of their own: whoever logs in, and what the company has standing
/// in its networks, such as printers.
fn users_stay() -> Vec<String> {
    let mut lines = vec![format!("for service in {USERS}; do")];
    lines.extend(
        [
            "  [ -n \"$(postconf -M \"$service/inet\" 2>/dev/null)\" ] || continue",
            "  saved=\"$dir/mailward-before.$service\"",
            // Here postconf writes no blanks; between the words of a list a comma means the same.
            "  [ -e \"$saved\" ] || postconf -P \"$service/inet/smtpd_client_restrictions\" 2>/dev/null |",
            "    sed -e 's/ *= */=/' -e 's/, */,/g' -e 's/  */,/g' > \"$saved\"",
            "  postconf -P \"$service/inet/smtpd_client_restrictions=permit_mynetworks,permit_sasl_authenticated,reject\"",
            "done",
        ]
        .map(str::to_owned),
    );
    lines
}

/// The ports for users get back what they had.
fn users_back() -> Vec<String> {
    let mut lines = vec![format!("for service in {USERS}; do")];
    lines.extend(
        [
            "  saved=\"$dir/mailward-before.$service\"",
            "  [ -e \"$saved\" ] || continue",
            "  if [ -s \"$saved\" ]; then postconf -P \"$(cat \"$saved\")\"; else postconf -PX \"$service/inet/smtpd_client_restrictions\"; fi",
            "  rm -f \"$saved\"",
            "done",
        ]
        .map(str::to_owned),
    );
    lines
}

/// A connector that is on makes Microsoft's checks pass over the service's own address; that is
/// needed from the day on which the service delivers, before anybody is kept out.
pub(super) fn exchange_online(given: &Given) -> Rules {
    let nets: Vec<String> =
        for_exchange_online(given.service).iter().map(|net| format!("\"{net}\"")).collect();
    let name = "Mailward";
    let restricts = if given.stage.restricts() { "$true" } else { "$false" };
    // It never goes: without it the service's address would be judged.
    let lines = [
        format!("$networks = {}", nets.join(",")),
        format!(
            "if (-not (Get-InboundConnector \"{name}\" -ErrorAction SilentlyContinue)) {{ \
             New-InboundConnector -Name \"{name}\" -ConnectorType Partner -SenderDomains * \
             -RequireTls $false -SenderIPAddresses $networks }}"
        ),
        format!(
            "Set-InboundConnector \"{name}\" -SenderIPAddresses $networks \
             -RestrictDomainsToIPAddresses {restricts} -EFSkipLastIP $true -Enabled $true"
        ),
    ];
    // As long as the service delivers, only the restriction goes.
    let undo = [if given.stage.restricts() {
        format!("Set-InboundConnector \"{name}\" -RestrictDomainsToIPAddresses $false")
    } else {
        format!("Remove-InboundConnector \"{name}\" -Confirm:$false")
    }];
    let mut notes = vec![Note::Untried, Note::Ipv4Only];
    if given.stage == Stage::Log {
        notes.push(Note::NoLog);
    }
    let commands = vec![Command::new("powershell", &lines)];
    Rules { commands, undo: vec![Command::new("powershell", &undo)], notes }
}
