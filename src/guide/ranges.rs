//! The networks that a service delivers from, checked before they get into any rule.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use ipnet::{IpNet, Ipv4Net};
use thiserror::Error;

use crate::model::network::{self, is_inside};

/// What is wrong with a network.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RangeError {
    /// It is none.
    #[error("\"{0}\" is no network such as 192.0.2.0/24")]
    Syntax(String),
    /// Bits behind the prefix are set; with the network that was probably meant.
    #[error("{0} has host bits set: {1} is the network")]
    HostBits(String, IpNet),
    /// It lets in the whole world, or a large part of it.
    #[error("{0} lets in far too many")]
    TooWide(IpNet),
    /// It is a network inside of companies, which no service delivers from.
    #[error("{0} is a network inside of companies")]
    Private(IpNet),
}

/// Networks inside of companies, whose computers keep their way to the mail server.
pub const INSIDE: [&str; 5] =
    ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fe80::/10"];

/// Reads a network, or a single address.
///
/// # Errors
/// [`RangeError`]. Private networks are refused unless one of `allowed` holds them.
pub fn parse(text: &str, allowed: &[IpNet]) -> Result<IpNet, RangeError> {
    let text = text.trim();
    let net = match IpAddr::from_str(text) {
        Ok(address) => IpNet::from(address),
        Err(_) => IpNet::from_str(text).map_err(|_| RangeError::Syntax(text.to_owned()))?,
    };
    check(net, allowed)?;
    Ok(net)
}

/// Whether somebody may be let in from a network.
///
/// # Errors
/// [`RangeError`], as [`parse`].
pub fn check(net: IpNet, allowed: &[IpNet]) -> Result<(), RangeError> {
    if net.trunc() != net {
        return Err(RangeError::HostBits(net.to_string(), net.trunc()));
    }
    if network::is_too_wide(&net) {
        return Err(RangeError::TooWide(net));
    }
    let is_allowed = allowed.iter().any(|known| known.contains(&net));
    if !is_allowed && (is_inside(&net) || network::is_nobodys(&net)) {
        return Err(RangeError::Private(net));
    }
    Ok(())
}

/// The addresses between two of one kind that stand in none of the networks, from where to where.
#[must_use]
pub fn gaps(first: IpAddr, last: IpAddr, nets: &[IpNet]) -> Vec<(IpAddr, IpAddr)> {
    let number = |address: IpAddr| match address {
        IpAddr::V4(v4) => u128::from(v4.to_bits()),
        IpAddr::V6(v6) => v6.to_bits(),
    };
    let address = |number: u128| match u32::try_from(number) {
        Ok(number) if first.is_ipv4() => IpAddr::V4(Ipv4Addr::from_bits(number)),
        _ => IpAddr::V6(Ipv6Addr::from_bits(number)),
    };
    let alike = nets.iter().filter(|net| net.addr().is_ipv4() == first.is_ipv4());
    let mut spans: Vec<(u128, u128)> =
        alike.map(|net| (number(net.network()), number(net.broadcast()))).collect();
    spans.sort_unstable();
    let end = number(last);
    let mut next = Some(number(first));
    let mut found = Vec::new();
    for (from, to) in spans {
        let Some(free) = next.filter(|free| *free <= end) else { break };
        if from > free {
            found.push((address(free), address(end.min(from - 1))));
        }
        next = to.checked_add(1).map(|after| after.max(free));
    }
    found.extend(next.filter(|free| *free <= end).map(|free| (address(free), last)));
    found
}

/// Networks in a row for people; single addresses without their length.
#[must_use]
pub fn in_a_row(nets: &[IpNet]) -> String {
    let is_single = |net: &IpNet| net.prefix_len() == net.max_prefix_len();
    let word = |net: &IpNet| if is_single(net) { net.addr().to_string() } else { net.to_string() };
    nets.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// The same networks without those that others hold, neighbours joined.
#[must_use]
pub fn merged(nets: &[IpNet]) -> Vec<IpNet> {
    IpNet::aggregate(&nets.to_vec())
}

/// The networks in the sizes that Exchange Online takes: IPv4 from /24 to /32.
#[must_use]
pub fn for_exchange_online(nets: &[IpNet]) -> Vec<Ipv4Net> {
    const LARGEST: u8 = 24;
    // One cannot enter more than this; what is wider than /16 is cut off.
    const MOST: usize = 256;
    let parts = |net: Ipv4Net| match net.subnets(net.prefix_len().max(LARGEST)) {
        Ok(parts) => parts.take(MOST).collect(),
        Err(_) => Vec::new(),
    };
    v4(nets).flat_map(parts).collect()
}

/// The networks as Postfix takes them in lists of its parameters: IPv6 in brackets, since a colon
/// stands behind the type of a table (postconf(5)).
#[must_use]
pub fn for_postfix(nets: &[IpNet]) -> Vec<String> {
    let one = |net: &IpNet| match net {
        IpNet::V4(net) => net.to_string(),
        IpNet::V6(net) => format!("[{}]/{}", net.addr(), net.prefix_len()),
    };
    nets.iter().map(one).collect()
}

/// The networks as `tcprules` of ucspi-tcp takes them: whole octets with a dot behind, and a span in
/// the last one given (`192.0.2.`, `198.51.100.64-95`, `192.0.16-31.`).
#[must_use]
pub fn for_tcprules(nets: &[IpNet]) -> Vec<String> {
    let one = |net| {
        let octets = octets(net);
        let dot = if octets.len() < 4 { "." } else { "" };
        octets.join(".") + dot
    };
    v4(nets).map(one).collect()
}

/// The networks as Domino takes them: in brackets, whole octets, spans and stars (`[192.0.2.*]`,
/// `[198.51.100.64-95]`).
#[must_use]
pub fn for_domino(nets: &[IpNet]) -> Vec<String> {
    let one = |net| {
        let mut octets = octets(net);
        octets.resize(4, "*".to_owned());
        format!("[{}]", octets.join("."))
    };
    v4(nets).map(one).collect()
}

/// The networks as dialogs with a field for the mask take them: `192.0.2.0 (255.255.255.0)`, and a
/// single address without one.
#[must_use]
pub fn masked(nets: &[IpNet]) -> Vec<String> {
    let one = |net: Ipv4Net| match net.prefix_len() {
        32 => net.addr().to_string(),
        _ => format!("{} ({})", net.network(), net.netmask()),
    };
    v4(nets).map(one).collect()
}

/// The networks from the first address to the last one, as products without prefixes take them.
#[must_use]
pub fn spans(nets: &[IpNet]) -> Vec<String> {
    nets.iter().map(|net| format!("{} - {}", net.network(), net.broadcast())).collect()
}

fn v4(nets: &[IpNet]) -> impl Iterator<Item = Ipv4Net> {
    nets.iter().filter_map(|net| match net {
        IpNet::V4(net) => Some(*net),
        IpNet::V6(_) => None,
    })
}

/// The octets that a network has in common; the last one may be a span.
fn octets(net: Ipv4Net) -> Vec<String> {
    let (first, last) = (net.network().octets(), net.broadcast().octets());
    let mut octets = Vec::with_capacity(4);
    for (from, to) in first.into_iter().zip(last) {
        if (from, to) == (0, u8::MAX) {
            break;
        }
        octets.push(if from == to { from.to_string() } else { format!("{from}-{to}") });
    }
    octets
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_let_too_many_in_is_refused() {
        let net = |text: &str| parse(text, &[]);
        assert_eq!(net("192.0.2.0/24").unwrap().to_string(), "192.0.2.0/24");
        assert_eq!(net(" 192.0.2.7 ").unwrap().to_string(), "192.0.2.7/32");
        assert_eq!(net("2001:db8::1").unwrap().to_string(), "2001:db8::1/128");
        for (text, wanted) in [
            ("0.0.0.0/0", RangeError::TooWide("0.0.0.0/0".parse().unwrap())),
            ("::/0", RangeError::TooWide("::/0".parse().unwrap())),
            (
                "192.0.2.7/24",
                RangeError::HostBits("192.0.2.7/24".into(), "192.0.2.0/24".parse().unwrap()),
            ),
            ("10.1.0.0/16", RangeError::Private("10.1.0.0/16".parse().unwrap())),
            ("127.0.0.1", RangeError::Private("127.0.0.1/32".parse().unwrap())),
            ("240.0.0.0/8", RangeError::Private("240.0.0.0/8".parse().unwrap())),
            ("224.0.0.0/8", RangeError::Private("224.0.0.0/8".parse().unwrap())),
            ("::ffff:0:0/96", RangeError::Private("::ffff:0:0/96".parse().unwrap())),
            ("fd00::/16", RangeError::Private("fd00::/16".parse().unwrap())),
            ("192.0.2.0/33", RangeError::Syntax("192.0.2.0/33".into())),
            ("; reboot", RangeError::Syntax("; reboot".into())),
        ] {
            assert_eq!(net(text), Err(wanted), "{text}");
        }
        assert!(parse("10.1.0.0/16", &["10.0.0.0/8".parse().unwrap()]).is_ok());
    }

    #[test]
    fn networks_are_written_as_each_product_takes_them() {
        let nets = [
            "10.0.0.0/8",
            "172.16.0.0/12",
            "192.0.2.0/24",
            "198.51.100.64/27",
            "203.0.113.7/32",
            "2001:db8::/32",
        ]
        .map(|text| text.parse().unwrap());
        assert_eq!(
            for_tcprules(&nets),
            ["10.", "172.16-31.", "192.0.2.", "198.51.100.64-95", "203.0.113.7"]
        );
        assert_eq!(
            for_domino(&nets),
            ["[10.*.*.*]", "[172.16-31.*.*]", "[192.0.2.*]", "[198.51.100.64-95]", "[203.0.113.7]"]
        );
        assert_eq!(
            masked(&nets[2..5]),
            ["192.0.2.0 (255.255.255.0)", "198.51.100.64 (255.255.255.224)", "203.0.113.7"]
        );
        assert_eq!(spans(&nets[3..4]), ["198.51.100.64 - 198.51.100.95"]);
        let wide = ["192.0.2.0/23", "203.0.113.7/32", "2001:db8::/32"].map(|t| t.parse().unwrap());
        let split: Vec<String> =
            for_exchange_online(&wide).iter().map(ToString::to_string).collect();
        assert_eq!(split, ["192.0.2.0/24", "192.0.3.0/24", "203.0.113.7/32"]);
    }

    #[test]
    fn what_stands_between_networks_is_found() {
        let found = |first: &str, last: &str, nets: &[&str]| -> Vec<String> {
            let nets: Vec<IpNet> = nets.iter().map(|net| net.parse().unwrap()).collect();
            let gaps = gaps(first.parse().unwrap(), last.parse().unwrap(), &nets);
            gaps.iter().map(|(from, to)| format!("{from}-{to}")).collect()
        };
        let nets = ["192.0.2.0/24", "192.0.2.9/32", "1.0.0.0/8", "2001:db8::/32"];
        assert_eq!(
            found("1.0.0.0", "223.255.255.255", &nets),
            ["2.0.0.0-192.0.1.255", "192.0.3.0-223.255.255.255"]
        );
        assert_eq!(found("1.0.0.0", "1.0.0.255", &nets), [""; 0]);
        assert_eq!(
            found("0.0.0.0", "255.255.255.255", &["128.0.0.0/1"]),
            ["0.0.0.0-127.255.255.255"]
        );
        assert_eq!(
            found("::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", &["8000::/1", "::/16"]),
            ["1::-7fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"]
        );
        assert_eq!(found("192.0.1.0", "192.0.2.0", &nets), ["192.0.1.0-192.0.1.255"]);
    }

    #[test]
    fn overlaps_are_merged() {
        let nets: Vec<IpNet> = ["192.0.2.0/25", "192.0.2.128/25", "192.0.2.9/32", "2001:db8::/32"]
            .iter()
            .map(|text| text.parse().unwrap())
            .collect();
        let texts: Vec<String> = merged(&nets).iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["192.0.2.0/24", "2001:db8::/32"]);
    }
}
