//! What is fuzzed: one function for each kind of input that comes from strangers. It says by a panic
//! that a promise is broken. The crate in `fuzz/` and the test beside use the same functions.

mod address;
mod case;
mod dns;
mod escape;
mod layout;
mod paper;
mod profile;
mod reach;
mod server;

/// A target: what it is called, and what is done with the bytes.
pub struct Target {
    /// Names the binary in `fuzz/fuzz_targets` and the folder in `fuzz/corpus`.
    pub name: &'static str,
    /// Reads the bytes, and panics if a promise is broken.
    pub run: fn(&[u8]),
}

/// Every target.
pub const ALL: &[Target] = &[
    Target { name: "audit_list", run: address::audit_list },
    Target { name: "banner", run: reach::banner },
    Target { name: "case", run: case::case },
    Target { name: "dns_reply", run: dns::reply },
    Target { name: "domain", run: address::domain },
    Target { name: "export", run: escape::export },
    Target { name: "guide", run: escape::guide },
    Target { name: "headers", run: server::headers },
    Target { name: "layout", run: layout::layout },
    Target { name: "letter", run: paper::letter },
    Target { name: "locked", run: case::locked },
    Target { name: "log", run: server::log },
    Target { name: "logo", run: paper::logo },
    Target { name: "main_cf", run: server::main_cf },
    Target { name: "pasted", run: reach::pasted },
    Target { name: "policy", run: dns::policy },
    Target { name: "profile", run: profile::profile },
    Target { name: "smtp", run: reach::smtp },
    Target { name: "spf", run: dns::spf },
];

/// Reads the bytes as the target of that name does.
pub fn run(name: &str, data: &[u8]) {
    match ALL.iter().find(|target| target.name == name) {
        Some(target) => (target.run)(data),
        None => panic!("no target is called {name}"),
    }
}

/// The fields of an input: texts apart by a byte that UTF-8 never has. Missing ones are empty.
fn fields<const N: usize>(data: &[u8]) -> [String; N] {
    let mut parts = data.splitn(N, |byte| *byte == 0xff);
    std::array::from_fn(|_| String::from_utf8_lossy(parts.next().unwrap_or_default()).into_owned())
}

/// The first byte chooses, the rest is the input.
fn choice(data: &[u8]) -> Option<(u8, &[u8])> {
    data.split_first().map(|(first, rest)| (*first, rest))
}
