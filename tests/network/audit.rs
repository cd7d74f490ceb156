//! Many questions to a resolver that is not there.

use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::time::Duration;

use mailward::audit::{Answer, Id, Job, Pace, Sight, mx::ask_all};
use mailward::model::{DomainName, MxAnswer};
use mailward::probe::{Resolver, ResolverConfig};
use tokio::sync::mpsc;

use crate::ends;

/// Enough that some are not asked yet when it turns out that nobody lives.
const DOMAINS: u64 = 700;
/// How often: it depends on when the system tells of a closed port.
const ROUNDS: usize = 30;

fn job(place: u64) -> Job {
    let name = DomainName::parse(&format!("c{place}.example")).unwrap();
    Job { id: Id::of(&name), name, place, read: 0 }
}

#[tokio::test]
async fn where_nobody_listens_every_domain_comes_back_and_it_ends() {
    for round in 0..ROUNDS {
        // Free, and closed again.
        let closed = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
        let silent = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let at: SocketAddr = if round % 5 == 4 { silent.local_addr().unwrap() } else { closed };
        let config = ResolverConfig { servers: vec![at], ..ResolverConfig::default() };
        let resolver = Resolver::new(&config).unwrap();
        let pace = Pace {
            concurrency: 64,
            rate: (round % 2 == 0).then_some(20_000),
            timeout: Duration::from_millis(100),
            retries: u8::try_from(round % 3).unwrap(),
        };
        let (feed, jobs) = mpsc::channel(16);
        let (out, mut answers) = mpsc::channel::<Vec<Answer>>(16);
        let feeder = async move {
            for first in (0..DOMAINS).step_by(50) {
                feed.send((first..first + 50).map(job).collect::<Vec<_>>()).await.unwrap();
            }
        };
        let taker = async {
            let mut places = Vec::new();
            while let Some(batch) = answers.recv().await {
                for answer in batch {
                    assert!(
                        matches!(
                            answer.sight,
                            Sight::Dead | Sight::Mx { answer: MxAnswer::Failed(_), .. }
                        ),
                        "nobody could say that"
                    );
                    places.push(answer.job.place);
                }
            }
            places
        };
        let asking = async {
            let ((), asked, places) =
                tokio::join!(feeder, ask_all(&resolver, pace, jobs, out), taker);
            asked.unwrap();
            places
        };
        let mut places = ends(&format!("round {round}"), asking).await;
        places.sort_unstable();
        assert_eq!(places, (0..DOMAINS).collect::<Vec<_>>(), "round {round}");
    }
}
