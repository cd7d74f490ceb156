//! What kind of address something is.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether a name is the text of an IP address. The colons of IPv6 come escaped (RFC 1035 §5.1).
pub(super) fn is_address(name: &str) -> bool {
    name.replace("\\:", ":").parse::<IpAddr>().is_ok()
}

/// Whether the Internet has no way to an address (the IANA special-purpose registries). The
/// documentation blocks are left out: whoever uses them knows.
pub(super) fn is_private(address: IpAddr) -> bool {
    fn v4(a: Ipv4Addr) -> bool {
        let [first, second, ..] = a.octets();
        a.is_private()
            || a.is_loopback()
            || a.is_link_local()
            || first == 0
            || a.octets()[..3] == [192, 0, 0]
            || (first == 198 && (18..20).contains(&second))
            || (first == 100 && (64..128).contains(&second))
            || first >= 224
    }
    fn v6(a: Ipv6Addr) -> bool {
        a.to_ipv4_mapped().is_some_and(v4)
            || a.is_loopback()
            || a.is_unspecified()
            || a.is_unique_local()
            || a.is_unicast_link_local()
            || a.is_multicast()
    }
    match address {
        IpAddr::V4(a) => v4(a),
        IpAddr::V6(a) => v6(a),
    }
}
