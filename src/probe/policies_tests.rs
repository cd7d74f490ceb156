use super::*;
use crate::model::Fact;
use crate::probe::ResolverConfig;

#[tokio::test]
async fn what_only_a_cache_told_may_be_kept_for_a_day() {
    // Whom the zone is run by is not known, so nobody is asked.
    let servers = vec!["127.0.0.1:9".parse().unwrap()];
    let resolver = Resolver::new(&ResolverConfig { servers, ..ResolverConfig::default() }).unwrap();
    let domain = DomainName::parse("company.example").unwrap();
    for (left, kept) in [(12, 86_400), (86_400, 86_400), (604_800, 604_800)] {
        let mut facts = Facts::default();
        let text = Fact::Found(vec!["v=spf1 mx -all".to_owned()]);
        facts.insert(own_text(&domain), text, Some(left));
        facts.insert(rules::record_query(&domain), Fact::NxDomain, Some(left));
        zone_ttls(&resolver, &domain, None, &mut facts).await;
        assert_eq!(facts.ttl(&own_text(&domain)), Some(kept), "{left} s were left");
        let missing = facts.ttl(&rules::record_query(&domain));
        assert_eq!(missing, Some(left), "there is nothing that anybody would keep");
    }
}
