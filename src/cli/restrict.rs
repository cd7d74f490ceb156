//! `restrict`: rules by which only the service may deliver.

mod held;
mod log;

use ipnet::IpNet;
use serde::Serialize;

use super::args;
use super::context::Context;
use super::exit::{Exit, Failure};
use super::{Ended, SCHEMA};
use crate::guide::firewall::{Allowed, Command, Firewall, Rules, rules};
use crate::guide::ranges::{in_a_row, merged, parse};
use crate::i18n::tr;
use crate::model::{Case, NetworkSource, ServiceProfile, Stage};
use crate::probe::look_up;
use crate::store::load_case;
use crate::wizard::{old_relays, profile_networks, service_hosts};
use held::HeldBack;

#[derive(Serialize)]
struct Document {
    schema: u32,
    firewall: &'static str,
    stage: &'static str,
    ranges: Vec<RangeReport>,
    held_back: Option<HeldBack>,
    commands: Vec<CommandReport>,
    undo: Vec<CommandReport>,
    notes: Vec<String>,
}

/// A network, and where it comes from. Only the service's support can confirm it.
#[derive(Debug, Clone, Serialize)]
struct RangeReport {
    net: String,
    source: String,
    confirmed: bool,
    /// Whether somebody told it, and it is not what a host's name leads to now.
    #[serde(skip)]
    is_told: bool,
}

#[derive(Serialize)]
struct CommandReport {
    shell: &'static str,
    text: String,
}

impl CommandReport {
    fn all(commands: &[Command]) -> Vec<Self> {
        commands.iter().map(|c| Self { shell: c.shell, text: c.text.clone() }).collect()
    }
}

#[derive(Serialize)]
struct List {
    schema: u32,
    firewalls: Vec<Listed>,
}

#[derive(Serialize)]
struct Listed {
    id: &'static str,
    name: &'static str,
}

pub(super) async fn run(cx: &mut Context, args: &args::Restrict) -> Ended {
    if let Some(file) = &args.log {
        return log::run(cx, args, file).await;
    }
    let Some(firewall) = args.firewall else { return Ok(list(cx)) };
    let case = args.case.as_deref().map(load_case).transpose()?;
    let service = cx.service(case.as_ref().map(|case| case.service.as_str()))?;
    let (ranges, unlocated) = ranges(cx, &service, args, case.as_ref()).await?;
    if ranges.is_empty() {
        return Err(Failure::NoRanges);
    }
    let nets: Vec<IpNet> = ranges.iter().map(|(net, _)| *net).collect();
    let nets = merged(&nets);
    let stage = args.stage;
    let unlocated = (!unlocated.is_empty())
        .then(|| tr!(cx.texts, "restrict-unlocated", hosts = unlocated.join(", ")));
    // Addresses of hosts alone are all that there is to go by: none may be missing.
    let by_hosts_alone = !ranges.iter().any(|(_, range)| range.is_told);
    let held_back = match &case {
        _ if !stage.restricts() => None,
        Some(case) => held::by_case(cx, case, &service, stage).await?,
        None => held::by_domains(cx, &service, args).await?,
    };
    let held_back = held_back.or_else(|| {
        let words = unlocated.as_deref().filter(|_| stage.restricts() && by_hosts_alone)?;
        Some(HeldBack::unlocated(words))
    });
    let shows = held_back.is_none() || args.force;
    let mut relays = case.as_ref().map(|case| old_relays(case, &service)).unwrap_or_default();
    for text in &args.relays {
        relays.push(parse(text, &service.private_networks)?);
    }
    let private = &service.private_networks;
    let allowed = Allowed { service: &nets, relays: &relays, private };
    let found = rules(firewall, stage, allowed, args.server, &cx.texts)?;
    let found =
        if shows { found } else { Rules { commands: Vec::new(), undo: Vec::new(), ..found } };
    let mut notes: Vec<String> =
        found.notes.iter().map(|note| cx.texts.firewall_note(*note)).collect();
    if ranges.iter().any(|(_, range)| !range.confirmed) {
        notes.insert(0, tr!(cx.texts, "restrict-confirm"));
    }
    if let Some(words) = unlocated {
        notes.insert(0, words);
    }
    if stage.restricts() && args.domains.is_empty() && case.is_none() {
        notes.push(tr!(cx.texts, "restrict-must-be-over"));
    }
    if stage == Stage::Defer && !relays.is_empty() {
        notes.push(tr!(cx.texts, "restrict-relays", addresses = in_a_row(&relays)));
    }
    if held_back.is_some() && args.force {
        notes.push(tr!(cx.texts, "restrict-forced"));
    }
    let exit = match &held_back {
        Some(held) if !shows => held.exit,
        _ => Exit::Well,
    };
    let document = Document {
        schema: SCHEMA,
        firewall: firewall.as_str(),
        stage: stage.as_str(),
        ranges: ranges.into_iter().map(|(_, range)| range).collect(),
        held_back,
        commands: CommandReport::all(&found.commands),
        undo: CommandReport::all(&found.undo),
        notes,
    };
    if cx.common.json {
        cx.out.json(&document);
    } else {
        write(cx, firewall, &document);
    }
    Ok(exit)
}

fn list(cx: &mut Context) -> Exit {
    let one = |firewall: &Firewall| Listed { id: firewall.as_str(), name: firewall.name() };
    let firewalls: Vec<Listed> = Firewall::ALL.iter().map(one).collect();
    if cx.common.json {
        cx.out.json(&List { schema: SCHEMA, firewalls });
        return Exit::Well;
    }
    let heads = [tr!(cx.texts, "guide-id"), tr!(cx.texts, "guide-product")];
    let rows = firewalls.iter().map(|f| vec![f.id.to_owned(), f.name.to_owned()]);
    let rows: Vec<Vec<String>> = rows.collect();
    cx.out.table("", &heads, &[], &rows);
    Exit::Well
}

/// The networks of the service: those of the profile, those of the case, those given, and the
/// addresses that its hosts have now. Which of them support confirmed, only the case knows. With them
/// the hosts whose addresses could not be looked up.
async fn ranges(
    cx: &Context,
    service: &ServiceProfile,
    args: &args::Restrict,
    case: Option<&Case>,
) -> Result<(Vec<(IpNet, RangeReport)>, Vec<String>), Failure> {
    let mut found: Vec<(IpNet, RangeReport)> = Vec::new();
    let mut add = |net: IpNet, source: &str, confirmed: bool, is_told: bool| {
        if let Some((_, report)) = found.iter_mut().find(|(known, _)| *known == net) {
            report.confirmed |= confirmed;
            report.is_told |= is_told;
        } else {
            let (net_text, source) = (net.to_string(), source.to_owned());
            let report = RangeReport { net: net_text, source, confirmed, is_told };
            found.push((net, report));
        }
    };
    let of_case = case.map(|case| case.server.networks.clone()).unwrap_or_default();
    for known in profile_networks(service).into_iter().chain(of_case) {
        let source = match &known.source {
            NetworkSource::Profile => "profile",
            NetworkSource::Host(host) => host.as_str(),
            NetworkSource::Given => "given",
        };
        // A file may say anything.
        let net = parse(&known.net.to_string(), &service.private_networks)?;
        let is_told = known.confirmed || !matches!(known.source, NetworkSource::Host(_));
        add(net, source, known.confirmed, is_told);
    }
    for text in &args.ranges {
        add(parse(text, &service.private_networks)?, "given", false, true);
    }
    let mut unlocated = Vec::new();
    for host in look_up(&cx.resolver()?, &service_hosts(service)).await {
        if !host.is_known() {
            unlocated.push(host.host.to_string());
        }
        for address in host.addresses() {
            let net = IpNet::from(address);
            // An address that no service can have comes from a resolver that lies.
            match parse(&net.to_string(), &service.private_networks) {
                Ok(net) => add(net, host.host.as_str(), false, false),
                Err(error) => tracing::warn!(%error, host = %host.host, "left out"),
            }
        }
    }
    Ok((found, unlocated))
}

fn write(cx: &mut Context, firewall: Firewall, document: &Document) {
    let texts = cx.texts.clone();
    cx.out.line(&format!("{}: {}", firewall.name(), document.stage));
    cx.out.line("");
    let heads = [
        tr!(texts, "restrict-net"),
        tr!(texts, "restrict-source"),
        tr!(texts, "restrict-confirmed"),
    ];
    let rows = document.ranges.iter().map(|range| {
        let confirmed = if range.confirmed {
            tr!(texts, "restrict-confirmed-yes")
        } else {
            tr!(texts, "restrict-confirmed-no")
        };
        vec![range.net.clone(), range.source.clone(), confirmed]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    cx.out.table("  ", &heads, &[], &rows);
    for note in &document.notes {
        cx.out.line("");
        cx.out.paragraph("! ", note);
    }
    if let Some(held) = &document.held_back {
        cx.out.line("");
        cx.out.paragraph("! ", &held.reason);
    }
    for (head, commands) in [
        (tr!(texts, "restrict-commands"), &document.commands),
        (tr!(texts, "restrict-undo"), &document.undo),
    ] {
        for command in commands {
            cx.out.line("");
            cx.out.line(&head);
            command.text.lines().for_each(|line| cx.out.line(&format!("    {line}")));
        }
    }
}
