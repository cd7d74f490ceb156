//! `mynetworks`: who may send through the server.

use std::net::IpAddr;

use ipnet::IpNet;

use super::settings::{Settings, is_unseen};
use super::trap::{Trap, TrapCode};
use crate::guide::ranges::INSIDE;

/// Companies hold public networks of these sizes at most; who holds a larger one knows it.
const WIDEST_V4: u8 = 16;
const WIDEST_V6: u8 = 32;
/// Networks of the computer itself.
const OWN: [&str; 3] = ["127.0.0.0/8", "::1/128", "169.254.0.0/16"];

pub(super) fn traps(settings: &Settings, found: &mut Vec<Trap>) {
    if settings.set("mynetworks").is_none() {
        let style = settings.value("mynetworks_style");
        if style.eq_ignore_ascii_case("class") {
            found.push(Trap { code: TrapCode::NetworksClass, value: style });
        }
        return;
    }
    for entry in settings.list("mynetworks") {
        let code = match read(&entry) {
            Entry::Broken => TrapCode::NetworksBroken,
            Entry::Network(net) if is_too_wide(&net) => TrapCode::NetworksTooWide,
            // What a table or a file holds is not seen here.
            Entry::Network(_) | Entry::Table => continue,
        };
        found.push(Trap { code, value: entry });
    }
}

enum Entry {
    Network(IpNet),
    Table,
    Broken,
}

fn read(entry: &str) -> Entry {
    // An exclamation mark takes a network out, which widens nothing.
    let bare = entry.strip_prefix('!').unwrap_or(entry);
    // IPv6 stands in brackets: a colon is the sign of a table.
    let plain = match bare.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, prefix)) => format!("{address}{prefix}"),
        None if bare.contains(':') || bare.starts_with('/') || is_unseen(bare) => {
            return Entry::Table;
        }
        None => bare.to_owned(),
    };
    if let Ok(address) = plain.parse::<IpAddr>() {
        return Entry::Network(IpNet::from(address));
    }
    match plain.parse::<IpNet>() {
        Ok(net) if net.trunc() == net => Entry::Network(net),
        // Postfix refuses networks whose host bits are set.
        _ => Entry::Broken,
    }
}

fn is_too_wide(net: &IpNet) -> bool {
    let mut own = INSIDE.iter().chain(&OWN).filter_map(|text| text.parse::<IpNet>().ok());
    if own.any(|known| known.contains(net)) {
        return false;
    }
    net.prefix_len() < if net.addr().is_ipv4() { WIDEST_V4 } else { WIDEST_V6 }
}
