use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

use super::*;
use crate::advise::diagnose;
use crate::model::{DomainState, FindingCode, MxSource, Strategy};
use crate::plan::change;
use crate::probe::{Resolver, detect};

async fn look(practice: &Practice, domain: &str) -> crate::model::DomainObservation {
    let resolver = Resolver::new(&practice.resolver_config()).unwrap();
    let domain = DomainName::parse(domain).unwrap();
    detect(&resolver, &domain, practice.service(), &|_| {}).await
}

#[tokio::test]
async fn every_company_tells_its_story() {
    let practice = Practice::start().await.unwrap();
    for company in practice.cast() {
        let seen = look(&practice, company.domain.ascii()).await;
        let diagnosis = diagnose(&seen, practice.service(), None);
        let codes: Vec<FindingCode> = diagnosis.findings.iter().map(|f| f.code).collect();
        let expected = match company.story {
            Story::OwnAndRelays | Story::International => DomainState::NotSwitched,
            Story::HalfSwitched => DomainState::PartlySwitched,
            Story::Switched => DomainState::Switched,
            Story::NoMx => {
                assert_eq!(diagnosis.source, MxSource::Implicit);
                DomainState::NotSwitched
            }
            Story::TakesNoMail => DomainState::NoMail,
            Story::Broken => {
                for code in [
                    FindingCode::MxIsCname,
                    FindingCode::MxIsIp,
                    FindingCode::NoRoomBelow,
                    FindingCode::ServiceHostUnknown,
                    FindingCode::MxTargetMissing,
                    FindingCode::LongTtl,
                ] {
                    assert!(codes.contains(&code), "{code:?} in {codes:?}");
                }
                DomainState::NotSwitched
            }
            Story::OutOfOrder => DomainState::Unknown,
        };
        assert_eq!(diagnosis.state, expected, "{company:?}: {codes:?}");
        if company.story == Story::OwnAndRelays {
            for code in [FindingCode::SpfUsesMx, FindingCode::DmarcStrict] {
                assert!(codes.contains(&code), "{code:?} in {codes:?}");
            }
        }
        assert!(!codes.contains(&FindingCode::AuthorityUnreachable), "{company:?}: {codes:?}");
        if company.story == Story::Switched {
            assert_eq!(codes, [], "a clean switch");
        }
    }
}

#[tokio::test]
async fn the_operator_applies_the_change_and_takes_it_back() {
    let practice = Practice::start().await.unwrap();
    let domain = DomainName::parse("company.example").unwrap();
    let seen = look(&practice, domain.ascii()).await;
    let now = diagnose(&seen, practice.service(), None);
    let set = seen.mx_set();
    let plan = change(&domain, &now, &set, practice.service(), Strategy::Replace, &[]).unwrap();
    practice.apply(&domain, &plan.after_set());
    let seen = look(&practice, domain.ascii()).await;
    let state = diagnose(&seen, practice.service(), None).state;
    assert_eq!(state, DomainState::Switched);
    practice.reset(&domain);
    assert_eq!(look(&practice, domain.ascii()).await.mx_set(), set);
    let unknown = look(&practice, "elsewhere.example").await;
    assert_eq!(unknown.source(), MxSource::None, "the rest of the world does not exist");
}

/// Says the lines to a server and returns the codes of all its replies.
async fn talk(address: SocketAddr, lines: &str) -> Vec<String> {
    let mut stream = BufReader::new(TcpStream::connect(address).await.unwrap());
    stream.write_all(lines.as_bytes()).await.unwrap();
    let mut replies = Vec::new();
    let mut said = stream.lines();
    while let Some(line) = said.next_line().await.unwrap() {
        replies.push(line);
    }
    replies
}

fn codes(replies: &[String]) -> Vec<&str> {
    // The last line of a reply has a blank after its code.
    replies.iter().filter(|line| line.as_bytes()[3] == b' ').map(|line| &line[..3]).collect()
}

fn server(practice: &Practice, host: &str) -> SocketAddr {
    practice.smtp_address(&host.into()).unwrap()
}

#[tokio::test]
async fn own_servers_greet_in_their_own_manner_and_take_mail() {
    let practice = Practice::start().await.unwrap();
    let own = server(&practice, "mailgate.company.example");
    let mail = "EHLO me\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@company.example>\r\nDATA\r\n\
                Subject: x\r\n\r\nQUIT\r\n..\r\n.\r\nQUIT\r\n";
    let replies = talk(own, mail).await;
    assert_eq!(replies[0], "220 mailgate.company.example ESMTP Postfix");
    assert_eq!(codes(&replies), ["220", "250", "250", "250", "354", "250", "221"]);
    assert_eq!(practice.messages_taken(), 1);
}

#[tokio::test]
async fn the_servers_keep_the_order_and_their_bounds() {
    let practice = Practice::start().await.unwrap();
    let own = server(&practice, "mailgate.company.example");
    let odd = "DATA\r\nMAIL FROM:<>\r\nHELO me\r\nDATA\r\nFLY\r\nNOOP\r\nRSET\r\nmail from:<>\r\n\
               DATA\r\nQUIT\r\n";
    let replies = talk(own, odd).await;
    let expected = ["220", "503", "503", "250", "503", "502", "250", "250", "250", "503", "221"];
    assert_eq!(codes(&replies), expected);
    assert_eq!(codes(&talk(own, &"x".repeat(2_500)).await), ["220", "500"]);
    assert_eq!(practice.messages_taken(), 0);
}

#[test]
fn where_there_is_one_loopback_address_all_zones_use_it() {
    let cast = cast::load().unwrap();
    let (zones, broken) = read(&cast, false).unwrap();
    assert_eq!(broken.len(), 1);
    let addresses: Vec<_> = zones.iter().flat_map(Zone::addresses).collect();
    assert!(addresses.len() > 10, "{addresses:?}");
    assert!(addresses.iter().all(|(_, address)| address.octets() == [127, 0, 0, 1]));
    let (zones, _) = read(&cast, true).unwrap();
    let addresses: Vec<_> = zones.iter().flat_map(Zone::addresses).collect();
    assert!(addresses.iter().any(|(_, address)| address.octets() == [127, 0, 0, 11]));
}

#[tokio::test]
async fn the_profile_survives_as_a_file() {
    let practice = Practice::start().await.unwrap();
    let read = ServiceProfile::parse(&practice.service_toml()).unwrap();
    assert_eq!(&read, practice.service());
}

#[tokio::test]
async fn the_service_greets_and_ends_with_the_network() {
    let practice = Practice::start().await.unwrap();
    for host in ["france", "europe", "asia", "smtp"] {
        let address = server(&practice, &format!("{host}.security-mail.net"));
        let replies = talk(address, "EHLO me\r\nQUIT\r\n").await;
        let greeting = format!("220 E-securemail 3.0 ESMTP running on {host}.security-mail.net");
        assert_eq!(replies[0], greeting);
        assert_eq!(codes(&replies), ["220", "250", "221"]);
    }
    let address = server(&practice, "smtp.security-mail.net");
    assert_eq!(address.port(), practice.service().outbound[0].port, "as the profile says");
    let copy = practice.clone();
    drop(practice);
    assert!(TcpStream::connect(address).await.is_ok(), "a clone keeps it running");
    drop(copy);
    let gone = async {
        while TcpStream::connect(address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(10), gone).await.unwrap();
}
