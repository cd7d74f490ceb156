//! Commands of the `DnsServer` module for the DNS server of Windows.

use std::fmt::Write as _;

use super::head;
use super::quote::{self, powershell};
use super::swap::Swap;
use crate::i18n::Catalog;
use crate::model::HostName;

pub(super) fn text(swaps: &[Swap], zones: &[HostName], texts: &Catalog) -> String {
    let mut text = "$ErrorActionPreference = 'Stop'\n".to_owned();
    for swap in swaps {
        part(swap, zones, texts, &mut text);
    }
    text
}

/// First what comes, then what goes, so that the domain is never without a record.
fn part(swap: &Swap, zones: &[HostName], texts: &Catalog, text: &mut String) {
    let (zone, name) = swap.zone(zones);
    let _ = writeln!(text, "\n{}$zone = {}", head("#", swap, texts), powershell(&zone));
    let _ = writeln!(text, "$name = {}", powershell(&name));
    for record in swap.added() {
        let host = powershell(&quote::name(&record.exchange));
        let _ = writeln!(
            text,
            "Add-DnsServerResourceRecordMX -ZoneName $zone -Name $name -MailExchange {host} \
             -Preference {} -TimeToLive ([TimeSpan]::FromSeconds({}))",
            record.preference,
            swap.ttl()
        );
    }
    for record in swap.removed() {
        // The server names hosts with their final dot, some versions without.
        let host = powershell(&quote::name(&record.exchange));
        let _ = writeln!(
            text,
            "Get-DnsServerResourceRecord -ZoneName $zone -Name $name -RRType Mx -Node | \
             Where-Object {{ $_.RecordData.Preference -eq {} -and \
             ($_.RecordData.MailExchange.TrimEnd('.') + '.') -eq {host} }} | \
             Remove-DnsServerResourceRecord -ZoneName $zone -Force",
            record.preference
        );
    }
}
