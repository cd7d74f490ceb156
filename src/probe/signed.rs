//! Whether a domain's answers are signed, and whether the resolver finds the signatures good.

use hickory_proto::op::ResponseCode;
use hickory_proto::rr::{Name, RecordType};

use super::Resolver;
use super::exchange::{self, Flags};
use crate::model::{Dnssec, DomainName};

/// Asks the resolvers one after the other, until one tells.
pub(super) async fn dnssec(resolver: &Resolver, domain: &DomainName) -> Dnssec {
    let Ok(name) = Name::from_ascii(format!("{}.", domain.ascii())) else {
        return Dnssec::Unknown;
    };
    let flags = Flags { recursion: true, signatures: true, unchecked: false };
    for server in resolver.servers() {
        let name = &name;
        let ask = async |flags| {
            resolver.leave().await;
            exchange::ask(*server, name, RecordType::MX, flags, resolver.timeout()).await
        };
        let Ok(answer) = ask(flags).await else { continue };
        match answer.metadata.response_code {
            ResponseCode::NoError | ResponseCode::NXDomain => {
                let mut sections = answer.answers.iter().chain(&answer.authorities);
                let is_signed = sections.any(|record| record.record_type() == RecordType::RRSIG);
                return match (is_signed, answer.metadata.authentic_data) {
                    (_, true) => Dnssec::Validated,
                    (true, false) => Dnssec::Unchecked,
                    (false, false) => Dnssec::Unsigned,
                };
            }
            ResponseCode::ServFail => {
                // With checking switched off (CD) the answer comes through, if that was the cause.
                let unchecked = ask(Flags { unchecked: true, ..flags }).await;
                let comes_through = unchecked.is_ok_and(|answer| {
                    matches!(
                        answer.metadata.response_code,
                        ResponseCode::NoError | ResponseCode::NXDomain
                    )
                });
                return if comes_through { Dnssec::Bogus } else { Dnssec::Unknown };
            }
            _ => {}
        }
    }
    Dnssec::Unknown
}
