//! Looks up which addresses the hosts of the service have now.

use ipnet::IpNet;

use crate::guide::ranges::parse;
use crate::model::{NetworkSource, ServiceNetwork, ServiceProfile};
use crate::probe::{Resolver, ResolverConfig, ResolverError, look_up};
use crate::wizard::{profile_networks, service_hosts};

/// The networks that the profile names and the addresses that the hosts have.
///
/// # Errors
/// [`ResolverError`]: there is nobody to ask.
pub async fn find(
    config: ResolverConfig,
    service: ServiceProfile,
) -> Result<Vec<ServiceNetwork>, ResolverError> {
    let resolver = Resolver::new(&config)?;
    let mut found = profile_networks(&service);
    for host in look_up(&resolver, &service_hosts(&service)).await {
        for address in host.addresses() {
            // An address that no service can have comes from a resolver that lies.
            match parse(&IpNet::from(address).to_string(), &service.private_networks) {
                Ok(net) if found.iter().all(|known| !known.net.contains(&net)) => {
                    let source = NetworkSource::Host(host.host.clone());
                    found.push(ServiceNetwork { net, source, confirmed: false });
                }
                Ok(_) => {}
                Err(error) => tracing::warn!(%error, host = %host.host, "left out"),
            }
        }
    }
    Ok(found)
}
