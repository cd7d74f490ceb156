//! Answers for the rules that need many of them.

use futures_util::StreamExt;
use futures_util::stream;
use hickory_resolver::proto::rr::{RData, RecordType};

use super::Resolver;
use super::name::{host_name, wire_name};
use crate::model::{Fact, FactKind, Facts, KnownFacts, Query};

/// Questions asked at a time.
const AT_ONCE: usize = 24;
/// One record can lead to many; so many questions are asked for a domain, whatever it holds.
const MAX_FACTS: usize = 400;

impl Resolver {
    /// The answer to one question, and the seconds for which it may be kept.
    async fn fact(&self, query: &Query) -> (Fact, Option<u32>) {
        let kind = match query.kind {
            FactKind::Txt => RecordType::TXT,
            FactKind::Address4 => RecordType::A,
            FactKind::Address6 => RecordType::AAAA,
            FactKind::Mx => RecordType::MX,
            FactKind::Pointer => RecordType::PTR,
            FactKind::Tlsa => RecordType::TLSA,
        };
        let Some(name) = wire_name(&query.name) else {
            return (Fact::NxDomain, None);
        };
        match self.ask(&name, kind).await {
            Ok(lookup) => {
                let mut records: Vec<&RData> =
                    lookup.answers().iter().map(|record| &record.data).collect();
                records.sort_by_key(|data| match data {
                    RData::MX(mx) => mx.preference,
                    _ => 0,
                });
                let values: Vec<String> = records.into_iter().filter_map(text).collect();
                let ttl = lookup.answers().iter().map(|record| record.ttl).max();
                (if values.is_empty() { Fact::NoData } else { Fact::Found(values) }, ttl)
            }
            Err(none) if none.failure.is_some() => (Fact::Failed, None),
            Err(none) if none.exists => (Fact::NoData, none.negative_ttl),
            Err(none) => (Fact::NxDomain, none.negative_ttl),
        }
    }

    /// Learns the answers to questions, all at once.
    pub(super) async fn learn(&self, facts: &mut Facts, queries: impl IntoIterator<Item = Query>) {
        let room = MAX_FACTS.saturating_sub(facts.len());
        let unknown: Vec<Query> =
            queries.into_iter().filter(|query| facts.fact(query).is_none()).take(room).collect();
        let mut answers = stream::iter(unknown)
            .map(|query| async move {
                let answer = self.fact(&query).await;
                (query, answer)
            })
            .buffer_unordered(AT_ONCE);
        while let Some((query, (fact, ttl))) = answers.next().await {
            facts.insert(query, fact, ttl);
        }
    }

    /// Learns all that a reckoning misses, round by round, until it misses nothing.
    pub(super) async fn learn_for<R>(
        &self,
        facts: &mut Facts,
        reckon: impl Fn(&Facts) -> R,
        missing: impl Fn(R) -> Vec<Query>,
    ) {
        loop {
            let known = facts.len();
            let wanted = missing(reckon(facts));
            self.learn(facts, wanted).await;
            if facts.len() == known {
                return;
            }
        }
    }
}

fn text(data: &RData) -> Option<String> {
    match data {
        // A byte a character: texts may hold anything, and nothing of it is lost.
        RData::TXT(txt) => Some(
            txt.txt_data.iter().flat_map(|piece| piece.iter().copied()).map(char::from).collect(),
        ),
        RData::A(a) => Some(a.0.to_string()),
        RData::AAAA(aaaa) => Some(aaaa.0.to_string()),
        RData::MX(mx) => Some(host_name(&mx.exchange).to_string()),
        RData::PTR(name) => Some(host_name(&name.0).to_string()),
        RData::TLSA(tlsa) => Some(tlsa.to_string()),
        _ => None,
    }
}
