//! Networks that somebody may be let in from, by what can be told from the network alone.

use std::net::IpAddr;

use ipnet::IpNet;

/// The widest networks that a service may mean: nobody else has a sixteenth of the Internet.
const WIDEST_V4: u8 = 8;
const WIDEST_V6: u8 = 16;

/// Networks inside of companies (RFC 1918, RFC 4193, RFC 4291 §2.5.6), and a computer's own
/// (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3).
const INSIDE: [&str; 7] = [
    "10.0.0.0/8",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "127.0.0.0/8",
    "fc00::/7",
    "fe80::/10",
    "::1/128",
];

/// Whether a network is so wide that it lets in a large part of the world.
pub(crate) fn is_too_wide(net: &IpNet) -> bool {
    let widest = if net.addr().is_ipv4() { WIDEST_V4 } else { WIDEST_V6 };
    net.prefix_len() < widest
}

/// Whether a network lies inside of companies or of one computer, where the Internet has no way to.
pub(crate) fn is_inside(net: &IpNet) -> bool {
    let mut inside = INSIDE.iter().filter_map(|text| text.parse::<IpNet>().ok());
    inside.any(|known| known.contains(net))
}

/// Whether no server on the Internet can have an address of it: groups of receivers and what is
/// reserved (RFC 6890). What begins with nought holds addresses of IPv4 written as IPv6 too.
pub(crate) fn is_nobodys(net: &IpNet) -> bool {
    match net.addr() {
        IpAddr::V4(v4) => matches!(v4.octets()[0], 0 | 224..),
        IpAddr::V6(v6) => v6.segments()[0] == 0 || v6.is_multicast(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn net(text: &str) -> IpNet {
        text.parse().unwrap()
    }

    #[test]
    fn networks_are_told_apart() {
        for text in ["0.0.0.0/0", "::/0", "64.0.0.0/7", "2000::/3"] {
            assert!(is_too_wide(&net(text)), "{text}");
        }
        for text in ["10.1.0.0/16", "127.0.0.0/8", "192.168.7.9/32", "fd00:1::/32", "::1/128"] {
            assert!(is_inside(&net(text)) && !is_too_wide(&net(text)), "{text}");
        }
        for text in ["224.0.0.0/8", "240.0.0.0/8", "0.0.0.0/8", "ff00::/16", "::/16"] {
            assert!(is_nobodys(&net(text)) && !is_inside(&net(text)), "{text}");
        }
        for text in ["192.0.2.0/24", "85.10.1.0/28", "172.32.0.0/16", "2001:db8::/32"] {
            let net = net(text);
            assert!(!is_too_wide(&net) && !is_inside(&net) && !is_nobodys(&net), "{text}");
        }
    }
}
