//! What mail servers write: settings, logs, headers.

use std::sync::OnceLock;

use ipnet::IpNet;
use mailward::guide::log::{LogReader, Who};
use mailward::guide::postfix::{Aim, Settings, changes, traps};
use mailward::guide::received::Path;
use mailward::model::{HostName, ServiceProfile};

struct World {
    service: ServiceProfile,
    ranges: Vec<IpNet>,
    domains: Vec<String>,
    own: HostName,
}

fn world() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(|| World {
        service: ServiceProfile::built_in(),
        ranges: ["192.0.2.0/24", "2001:db8::/32"]
            .iter()
            .filter_map(|net| net.parse().ok())
            .collect(),
        domains: vec!["company.example".to_owned()],
        own: HostName::new("mail.company.example"),
    })
}

/// Settings that are read stay the same when they are written one a line; values do not grow
/// without end.
pub(super) fn main_cf(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Ok(settings) = Settings::read(&text) else { return };
    let lines: Vec<String> =
        settings.iter().map(|(name, setting)| format!("{name} = {}", setting.value)).collect();
    let written = lines.join("\n");
    let again = Settings::read(&written);
    let values = |settings: &Settings| -> Vec<(String, String)> {
        settings.iter().map(|(name, set)| (name.to_owned(), set.value.clone())).collect()
    };
    assert_eq!(again.as_ref().map(values), Ok(values(&settings)), "{written}");
    for (name, _) in settings.iter() {
        assert!(settings.value(name).len() <= 16 * 1024);
    }
    let world = world();
    let aim = Aim {
        service: &world.service,
        ranges: &world.ranges,
        domains: &world.domains,
        own_server: Some(&world.own),
    };
    let found = traps(&settings, &aim);
    assert!(found.iter().all(|trap| trap.value.chars().count() <= 201));
    assert!(found.is_sorted_by_key(|trap| trap.code.severity()));
    assert!(changes(&settings, &aim).iter().all(|change| !change.new.contains('\n')));
}

/// A log means the same in whatever pieces it comes.
pub(super) fn log(data: &[u8]) {
    let world = world();
    let who = Who {
        service: &world.service,
        ranges: &world.ranges,
        inside: &[],
        domains: &world.domains,
        now: jiff::Timestamp::UNIX_EPOCH,
    };
    let read = |pieces: &mut dyn Iterator<Item = &[u8]>| {
        let mut reader = LogReader::new(&world.domains);
        pieces.for_each(|piece| reader.feed(piece));
        format!("{:?}", reader.finish(&who))
    };
    let whole = read(&mut std::iter::once(data));
    assert_eq!(read(&mut data.chunks(1)), whole);
    assert_eq!(read(&mut data.chunks(13)), whole);
}

/// Headers give a way of bounded length, and what is told of it lies on it.
pub(super) fn headers(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Ok(path) = Path::read(&text) else { return };
    assert!((1..=120).contains(&path.hops.len()));
    let shown = |text: &String| text.len() <= 1_020 && !text.chars().any(char::is_control);
    for hop in &path.hops {
        let names = [&hop.from, &hop.from_name, &hop.by, &hop.with];
        assert!(names.into_iter().flatten().all(shown), "{hop:?}");
        let _ = (hop.sender(), hop.is_authenticated());
    }
    for at in 0..=path.hops.len() {
        let _ = path.delay(at);
    }
    let world = world();
    let through = path.through(&world.service, &world.ranges);
    assert!(through.is_sorted() && through.iter().all(|at| *at < path.hops.len()));
    let _ = (path.last_server(), path.entry());
    let _ = path.direction(&world.domains, Some(&world.own));
}
