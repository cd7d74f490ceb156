//! Rules that mail servers keep themselves.

use super::{Command, Given, Note, Rules, Stage};
use crate::guide::ranges::{for_exchange_online, for_postfix};

/// Postfix's names of what is changed in main.cf.
const LIMITS: &str = "smtpd_client_event_limit_exceptions";
const CLIENTS: &str = "smtpd_client_restrictions";
/// Postfix's name of what has clients judged only once they have said all.
const DELAY: &str = "smtpd_delay_reject";
/// The services for users, as master.cf may call them.
const USERS: &str = "submission submissions smtps";

/// Who is let in besides the service: the own networks, this computer at any address of its own, and
/// whoever has logged in.
const OURS: [&str; 3] =
    ["permit_mynetworks", "permit_inet_interfaces", "permit_sasl_authenticated"];

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
        lines.extend(keep_services());
        if given.stage.restricts() {
            lines.extend(users_stay());
        } else {
            // Nobody is refused in this stage: the users' ports need no rule of their own yet.
            lines.extend(services_back(Some(USERS)));
        }
        lines.extend(no_exceptions());
        let last = match given.stage {
            Stage::Open | Stage::Log => "warn_if_reject, reject",
            Stage::Defer => "defer",
            Stage::Reject => "reject",
        };
        lines.push(format!(
            "postconf -e \"{CLIENTS} = {}, \
             check_client_access cidr:\\$config_directory/mailward-service.cidr, {last}\"",
            OURS.join(", ")
        ));
    }
    lines.push("postfix reload".to_owned());
    let commands = vec![Command::new("sh", &lines)];
    Rules { commands, undo: vec![Command::new("sh", &postfix_undo(given))], notes: Vec::new() }
}

fn postfix_undo(given: &Given) -> Vec<String> {
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
    if given.stage == Stage::Open {
        undo.push(format!("back {LIMITS} \"\""));
    }
    // Rules that somebody has written anew in the meantime no longer name the table, and stay.
    undo.push(format!("back {CLIENTS} mailward-service.cidr"));
    undo.extend(services_back(None));
    // A list that names a table that is not there puts everybody off, and this one may be named by
    // what the guide has set, or by postscreen.
    undo.push(
        "grep -q mailward-service.cidr \"$dir/main.cf\" \"$dir/master.cf\" || \
         rm -f \"$dir/mailward-service.cidr\""
            .to_owned(),
    );
    undo.push("postfix reload".to_owned());
    undo
}

/// What services have of their own in master.cf is kept once, all in one folder: a file for each
/// service and setting, empty where there was none.
fn keep_services() -> Vec<String> {
    [
        "keep() {",
        "  saved=\"$dir/mailward-before.services/$(echo \"$1\" | tr / ,),$2\"",
        "  [ ! -e \"$saved\" ] || return 0",
        "  mkdir -p \"$dir/mailward-before.services\"",
        // Here postconf writes no blanks; between the words of a list a comma means the same.
        "  postconf -P \"$1/$2\" 2>/dev/null |",
        "    sed -e 's/ *= */=/' -e 's/, */,/g' -e 's/  */,/g' > \"$saved\"",
        "}",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// The ports for users get a rule of their own: whoever logs in, and what the company has standing
/// in its networks, such as printers. It is asked only once they have had the time to log in.
fn users_stay() -> Vec<String> {
    let mut lines = vec![format!("for service in {USERS}; do")];
    lines.push("  [ -n \"$(postconf -M \"$service/inet\" 2>/dev/null)\" ] || continue".to_owned());
    for (name, value) in
        [(CLIENTS, format!("{},reject", OURS.join(","))), (DELAY, "yes".to_owned())]
    {
        lines.push(format!("  keep \"$service/inet\" {name}"));
        lines.push(format!("  postconf -P \"$service/inet/{name}={value}\""));
    }
    lines.push("done".to_owned());
    lines
}

/// What a service at port 25 has of its own would come in the place of what stands in main.cf.
fn no_exceptions() -> Vec<String> {
    let lines = [
        &format!("for service in $(postconf -P 2>/dev/null | sed -n 's|/{CLIENTS} *=.*||p'); do"),
        "  case \"$service\" in",
        "    smtp/inet|25/inet|*:smtp/inet|*:25/inet|smtpd/pass)",
        &format!("      keep \"$service\" {CLIENTS}"),
        &format!("      postconf -PX \"$service/{CLIENTS}\" ;;"),
        "  esac",
        "done",
    ];
    lines.map(str::to_owned).to_vec()
}

/// Services get back what they had: those named, or all.
fn services_back(which: Option<&str>) -> Vec<String> {
    let files = match which {
        Some(names) => {
            let files = names
                .split(' ')
                .map(|name| format!("\"$dir\"/mailward-before.services/{name},inet,*"));
            files.collect::<Vec<_>>().join(" ")
        }
        None => "\"$dir\"/mailward-before.services/*".to_owned(),
    };
    let lines = [
        &format!("for saved in {files}; do"),
        "  [ -e \"$saved\" ] || continue",
        "  setting=$(basename \"$saved\" | tr , /)",
        "  if [ -s \"$saved\" ]; then postconf -P \"$(cat \"$saved\")\"",
        "  elif [ -n \"$(postconf -P \"$setting\" 2>/dev/null)\" ]; then postconf -PX \"$setting\"",
        "  fi",
        "  rm -f \"$saved\"",
        "done",
        "rmdir \"$dir/mailward-before.services\" 2>/dev/null || :",
    ];
    lines.map(str::to_owned).to_vec()
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
    let undo = [if given.stage == Stage::Open {
        format!("Remove-InboundConnector \"{name}\" -Confirm:$false")
    } else {
        format!("Set-InboundConnector \"{name}\" -RestrictDomainsToIPAddresses $false")
    }];
    let mut notes = vec![Note::Untried, Note::Ipv4Only];
    if given.stage == Stage::Log {
        notes.push(Note::NoLog);
    }
    let commands = vec![Command::new("powershell", &lines)];
    Rules { commands, undo: vec![Command::new("powershell", &undo)], notes }
}
