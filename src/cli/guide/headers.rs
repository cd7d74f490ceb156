//! `guide --headers`: the way that a message took, the last server before the Internet, and the
//! guide for it.

use std::path::Path as FilePath;

use serde::Serialize;

use crate::cli::args;
use crate::cli::context::{Context, domains};
use crate::cli::exit::{Exit, Failure};
use crate::cli::{Ended, SCHEMA, input};
use crate::guide::received::{Direction, Hop, Path, Server};
use crate::i18n::tr;
use crate::model::HostName;

#[derive(Serialize)]
struct Document {
    schema: u32,
    hops: Vec<HopReport>,
    last_server: Option<ServerReport>,
    entry_server: Option<ServerReport>,
    direction: Option<&'static str>,
    service: Passage,
    guide: Option<&'static str>,
}

#[derive(Serialize)]
struct HopReport {
    from: Option<String>,
    from_name: Option<String>,
    from_address: Option<String>,
    by: Option<String>,
    with: Option<String>,
    product: Option<String>,
    at: Option<String>,
    delay_s: Option<i64>,
    service: bool,
}

#[derive(Serialize)]
struct ServerReport {
    name: Option<String>,
    address: Option<String>,
    product: Option<String>,
    guides: Vec<&'static str>,
}

/// Whether the service had the message in its hands.
#[derive(Serialize)]
struct Passage {
    id: String,
    passed: bool,
    hops: Vec<usize>,
}

impl From<Server> for ServerReport {
    fn from(server: Server) -> Self {
        let (product, guides) = match server.product {
            Some(product) => (Some(product.name), product.guides),
            None => (None, Vec::new()),
        };
        let address = server.address.map(|address| address.to_string());
        Self { name: server.name, address, product, guides }
    }
}

pub(super) async fn run(cx: &mut Context, args: &args::Guide, file: &FilePath) -> Ended {
    let path = Path::read(&input::text(file)?).map_err(|_| Failure::NoReceived)?;
    let service = cx.service(None)?;
    let names = if args.domains.is_empty() { Vec::new() } else { domains(&args.domains)? };
    let names: Vec<String> = names.iter().map(|domain| domain.ascii().to_owned()).collect();
    let own = args.own_server.as_ref().map(|host| HostName::new(host));
    let ranges = super::ranges(cx, &service, &args.ranges).await?;
    let through = path.through(&service, &ranges);
    let last_server = path.last_server().map(ServerReport::from);
    let entry_server = path.entry().map(ServerReport::from);
    let direction = path.direction(&names, own.as_ref());
    // The last server before the Internet is the sender's, if the message came in.
    let ours = if direction == Some(Direction::Incoming) { &entry_server } else { &last_server };
    let guide = ours.as_ref().and_then(|server| server.guides.first().copied());
    let hop = |(at, hop): (usize, &Hop)| HopReport {
        from: hop.from.clone(),
        from_name: hop.from_name.clone(),
        from_address: hop.from_address.map(|address| address.to_string()),
        by: hop.by.clone(),
        with: hop.with.clone(),
        product: hop.product.as_ref().map(|product| product.name.clone()),
        at: hop.at.map(|at| at.to_string()),
        delay_s: path.delay(at),
        service: through.contains(&at),
    };
    let document = Document {
        schema: SCHEMA,
        hops: path.hops.iter().enumerate().map(hop).collect(),
        last_server,
        entry_server,
        direction: direction.map(Direction::as_str),
        service: Passage { id: service.id.clone(), passed: !through.is_empty(), hops: through },
        guide,
    };
    if cx.common.json {
        cx.out.json(&document);
    } else {
        let name = service.name_in(cx.texts.language());
        write(cx, name, &document);
    }
    // Where nothing crossed the Internet there is no last server before it.
    Ok(if document.last_server.is_some() { Exit::Well } else { Exit::Unknown })
}

fn write(cx: &mut Context, service: &str, document: &Document) {
    let texts = cx.texts.clone();
    let heads = [
        tr!(texts, "guide-headers-from"),
        tr!(texts, "guide-headers-address"),
        tr!(texts, "guide-headers-by"),
        tr!(texts, "guide-headers-product"),
        tr!(texts, "guide-headers-delay"),
    ];
    let rows = document.hops.iter().map(|hop| {
        vec![
            hop.from_name.clone().or_else(|| hop.from.clone()).unwrap_or_default(),
            hop.from_address.clone().unwrap_or_default(),
            hop.by.clone().unwrap_or_default(),
            hop.product.clone().unwrap_or_default(),
            hop.delay_s.map_or_else(String::new, |seconds| seconds.to_string()),
        ]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    cx.out.table("", &heads, &[4], &rows);
    cx.out.line("");
    let passed = if document.service.passed {
        tr!(texts, "guide-headers-passed", service = service)
    } else {
        tr!(texts, "guide-headers-past", service = service)
    };
    cx.out.paragraph("", &passed);
    let is_incoming = document.direction == Some(Direction::Incoming.as_str());
    let server = if is_incoming { &document.entry_server } else { &document.last_server };
    let Some(server) = server else {
        cx.out.paragraph("", &tr!(texts, "guide-headers-inside"));
        return;
    };
    let name = server.name.clone().or_else(|| server.address.clone()).unwrap_or_default();
    let address = server.address.clone().unwrap_or_default();
    let words = if is_incoming {
        tr!(texts, "guide-headers-entry", name = name)
    } else {
        tr!(texts, "guide-headers-last", name = name, address = address)
    };
    cx.out.paragraph("", &words);
    let words = match (&server.product, server.guides.split_first()) {
        (Some(product), Some((likeliest, others))) => {
            let others = match others {
                [] => String::new(),
                others => format!(" ({})", others.join(", ")),
            };
            let guide = format!("{likeliest}{others}");
            tr!(texts, "guide-headers-open", product = product.as_str(), guide = guide)
        }
        _ => tr!(texts, "guide-headers-unknown"),
    };
    cx.out.paragraph("", &words);
}
