//! `apply`: updates of a real BIND, and all that can go wrong.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::cases::{all, serve};
use crate::named::{self, KEY, Named, SECRET, STRANGER, Zone};
use crate::program::{Ran, run};

/// A folder with a key in it.
pub struct Desk {
    folder: TempDir,
}

impl Desk {
    pub fn new(name: &str, secret: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("key"), named::key(name, secret)).unwrap();
        Self { folder }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn apply(&self, server: &str, domain: &str, more: &[&str]) -> Ran {
        let (key, undo) = (self.path("key"), self.path("undo"));
        let mut all = vec!["apply", domain, "--server", server, "--resolver", server];
        all.extend(["--key-file", key.to_str().unwrap()]);
        all.extend(["--undo-file", undo.to_str().unwrap()]);
        all.extend(more);
        run(&all)
    }
}

const SERVICE: &str = "france A 198.51.100.1\neurope A 198.51.100.2\nasia A 198.51.100.3\n";

fn zone<'a>(origin: &'a str, records: &'a str) -> Zone<'a> {
    Zone { origin, records: Some(records), ..Zone::default() }
}

fn look(named: &Named, domain: &str) -> (String, Vec<String>) {
    let check = run(&["check", "--json", "--resolver", &named.resolver(), domain]).json();
    let domain = &check["domains"][0];
    let record = |r: &Value| format!("{} {} {}", r["preference"], r["exchange"], r["ttl"]);
    let records = domain["mx"].as_array().unwrap().iter().map(record).collect();
    (domain["state"].as_str().unwrap().to_owned(), records)
}

#[test]
fn the_change_is_made_and_taken_back() {
    let named = serve(&all());
    for domain in ["seed.test", "zero.test", "null.test", "implicit.test"] {
        let desk = Desk::new(KEY, SECRET);
        let before = look(&named, domain);
        let dry = desk.apply(&named.resolver(), domain, &["--dry-run"]);
        assert_eq!(dry.code, 0, "{dry:?}");
        assert!(dry.stdout.contains(&format!("+ {domain}. 3600 IN MX 3 france.")), "{dry:?}");
        assert_eq!(look(&named, domain), before, "a dry run changes nothing");
        assert!(!desk.path("undo").exists());

        let silent = desk.apply(&named.resolver(), domain, &[]);
        assert!(silent.code == 2 && silent.stderr.contains("--yes"), "{silent:?}");
        assert_eq!(look(&named, domain), before, "nobody agreed");

        let made = desk.apply(&named.resolver(), domain, &["--yes", "--json"]);
        assert_eq!(made.code, 0, "{made:?}");
        let document = made.json();
        assert_eq!((&document["schema"], &document["applied"]), (&json!(1), &json!(true)));
        assert_eq!((&document["zone"], &document["key"]), (&json!(domain), &json!(KEY)));
        assert_eq!(document["after"].as_array().unwrap().len(), 3);
        assert_eq!(look(&named, domain).0, "switched");

        let again = desk.apply(&named.resolver(), domain, &["--yes", "--json"]).json();
        assert_eq!(again["applied"], false, "there is nothing left to do");

        // By the tool of BIND, or by this program.
        if domain == "zero.test" {
            let ended = Command::new("nsupdate")
                .arg("-k")
                .args([desk.path("key"), desk.path("undo")])
                .status();
            assert!(ended.expect("nsupdate").success());
        } else {
            let (undo, redo) = (desk.path("undo"), desk.path("redo"));
            let key = desk.path("key");
            let script = std::fs::read_to_string(&undo).unwrap();
            let cut = desk.path("cut");
            std::fs::write(&cut, script.trim_end().trim_end_matches("send")).unwrap();
            let half =
                desk.apply(&named.resolver(), domain, &["--yes", "--undo", cut.to_str().unwrap()]);
            assert!(half.code == 2 && half.stderr.contains("cut off"), "{half:?}");
            assert_eq!(look(&named, domain).0, "switched", "half a way back is none");
            let back = run(&[
                "apply",
                domain,
                "--server",
                &named.resolver(),
                "--yes",
                "--key-file",
                key.to_str().unwrap(),
                "--undo",
                undo.to_str().unwrap(),
                "--undo-file",
                redo.to_str().unwrap(),
            ]);
            assert_eq!(back.code, 0, "{back:?}");
            // The way forth again has the TTLs that stood there.
            assert!(back.stdout.contains(&format!("- {domain}. 3600 IN MX 3 france.")), "{back:?}");
            let redo = std::fs::read_to_string(redo).unwrap();
            assert!(redo.contains(&format!("update add {domain}. 3600 IN MX 3")), "{redo}");
        }
        assert_eq!(look(&named, domain), before);
    }
}

#[test]
fn a_domain_below_the_zone_is_changed_in_it_and_none_is_invented() {
    let named = serve(&all());
    let script = "update add branch.seed.test. 60 IN A 192.0.2.7\n\
                  update add alias.seed.test. 60 IN CNAME branch.seed.test.\nsend\n";
    let desk = Desk::new(KEY, SECRET);
    let address = named.address;
    let script = format!("server {} {}\n{script}", address.ip(), address.port());
    std::fs::write(desk.path("script"), script).unwrap();
    let files = [desk.path("key"), desk.path("script")];
    let ended = Command::new("nsupdate").arg("-k").args(files).status();
    assert!(ended.expect("nsupdate").success());
    let made = desk.apply(&named.resolver(), "branch.seed.test", &["--yes", "--json"]);
    assert_eq!(made.code, 0, "{made:?}");
    assert_eq!(made.json()["zone"], "seed.test");
    assert_eq!(look(&named, "branch.seed.test").0, "switched");
    // BIND would pass MX records beside a CNAME over, and say that all is well.
    let alias = desk.apply(&named.resolver(), "alias.seed.test", &["--yes"]);
    assert!(alias.code == 1 && alias.stderr.contains("alias of branch.seed.test"), "{alias:?}");
    let missing = desk.apply(&named.resolver(), "nothing.seed.test", &["--yes"]);
    assert!(missing.code == 1 && missing.stderr.contains("does not exist"), "{missing:?}");
}

#[test]
fn records_of_a_wildcard_stay_where_they_are() {
    let named = serve(&all());
    let desk = Desk::new(KEY, SECRET);
    let resolver = named.resolver();
    let (domain, sibling) = ("branch.wild.test", "sibling.wild.test");
    let (before, beside) = (look(&named, domain), look(&named, sibling));
    let plan = run(&["plan", domain, "--json", "--resolver", &resolver]).json();
    assert_eq!(plan["delete"], json!([]), "{plan}");
    assert_eq!(plan["create"].as_array().unwrap().len(), 3, "{plan}");
    let file = desk.path("letter.pdf");
    let file = file.to_str().unwrap();
    let letter = ["letter", domain, "--lang", "en", "--resolver", &resolver, "--output", file];
    assert_eq!(run(&letter).code, 0);
    let text = Command::new("pdftotext").args([file, "-"]).output().expect("pdftotext").stdout;
    let words: Vec<_> =
        String::from_utf8(text).unwrap().split_whitespace().map(str::to_owned).collect();
    assert!(words.join(" ").contains("from the wildcard *.wild.test"), "{words:?}");
    assert!(!words.join(" ").contains("lower the TTL"), "it is to be left as it is: {words:?}");

    let made = desk.apply(&resolver, domain, &["--yes"]);
    assert!(made.code == 0 && made.stderr.contains("*.wild.test"), "{made:?}");
    assert_eq!(look(&named, domain).0, "switched");
    assert_eq!(look(&named, sibling), beside, "the wildcard goes on");
    let undo = desk.path("undo");
    let back = ["--yes", "--undo", undo.to_str().unwrap(), "--json"];
    let redo = desk.path("redo");
    let key = desk.path("key");
    let mut all = vec!["apply", domain, "--server", &resolver, "--key-file", key.to_str().unwrap()];
    all.extend(["--undo-file", redo.to_str().unwrap()]);
    all.extend(back);
    let ended = run(&all);
    assert_eq!(ended.code, 0, "{ended:?}");
    assert_eq!(look(&named, domain), before, "the wildcard answers again");

    // Beside a wildcard, a name with records of its own has them replaced.
    let own = run(&["plan", "own.wild.test", "--json", "--resolver", &resolver]).json();
    assert_eq!(own["delete"].as_array().unwrap().len(), 1, "{own}");
}

#[test]
fn what_the_server_refuses_is_told_and_changes_nothing() {
    let named = serve(&all());
    let other = "b3RoZXIgc2VjcmV0IG9mIHRoZSB0ZXN0cywgMzIgYnl0ZXM=";
    let cases = [
        (Desk::new("nobody.test", SECRET), "seed.test", "BADKEY"),
        (Desk::new(KEY, other), "seed.test", "BADSIG"),
        (Desk::new(STRANGER, SECRET), "seed.test", "REFUSED"),
        (Desk::new(KEY, SECRET), "broken.test", "SERVFAIL"),
    ];
    let before = look(&named, "seed.test");
    for (desk, domain, word) in cases {
        let failed = desk.apply(&named.resolver(), domain, &["--yes"]);
        assert_eq!(failed.code, 1, "{word}: {failed:?}");
        assert!(failed.stderr.contains(word), "{word}: {failed:?}");
        assert!(failed.stderr.contains("Nothing was changed"), "{word}: {failed:?}");
        assert!(!desk.path("undo").exists(), "{word}: there is nothing to go back from");
    }
    assert_eq!(look(&named, "seed.test"), before);
}

#[test]
fn names_with_odd_octets_are_those_that_the_zone_holds() {
    let records = "@ 60 MX 10 sp\\032ace\n@ 60 MX 20 \\195\\169\nsp\\032ace A 192.0.2.5\n";
    let named = Named::start(&[zone("odd.test", records), zone("security-mail.net", SERVICE)]);
    let (desk, server) = (Desk::new(KEY, SECRET), named.resolver());
    let before = look(&named, "odd.test").1;
    assert_eq!(before, [r#"10 "sp\\032ace.odd.test" 60"#, r#"20 "\\195\\169.odd.test" 60"#]);
    let made = desk.apply(&server, "odd.test", &["--yes"]);
    assert_eq!(made.code, 0, "{made:?}");
    assert_eq!(look(&named, "odd.test").0, "switched");
    let (key, undo) = (desk.path("key"), desk.path("undo"));
    let script = std::fs::read_to_string(&undo).unwrap();
    assert!(script.contains("MX 10 sp\\032ace.odd.test."), "{script}");
    let files = ["--key-file", key.to_str().unwrap(), "--undo", undo.to_str().unwrap()];
    let redo = desk.path("redo");
    let mut all = vec!["apply", "odd.test", "--server", &server, "--yes"];
    all.extend(files);
    all.extend(["--undo-file", redo.to_str().unwrap()]);
    assert_eq!(run(&all).code, 0);
    assert_eq!(look(&named, "odd.test").1, before);
}

#[test]
fn a_second_try_takes_the_way_back_that_the_first_one_left() {
    let named = serve(&all());
    let (first, desk) = (Desk::new(KEY, SECRET), Desk::new(KEY, SECRET));
    let (server, undo) = (named.resolver(), desk.path("undo"));
    // As it was left where nobody knows whether the change was made.
    assert_eq!(first.apply(&server, "seed.test", &["--yes"]).code, 0);
    std::fs::copy(first.path("undo"), &undo).unwrap();
    let (key, back) = (first.path("key"), first.path("undo"));
    let files = ["--key-file", key.to_str().unwrap(), "--undo", back.to_str().unwrap()];
    let redo = first.path("redo");
    let mut all = vec!["apply", "seed.test", "--server", &server, "--yes"];
    all.extend(files);
    all.extend(["--undo-file", redo.to_str().unwrap()]);
    assert_eq!(run(&all).code, 0);
    let before = std::fs::read(&undo).unwrap();
    let again = desk.apply(&server, "seed.test", &["--yes"]);
    assert_eq!(again.code, 0, "{again:?}");
    assert_eq!(std::fs::read(&undo).unwrap(), before);

    // The way back of something else is neither replaced nor taken for this one's.
    let other = desk.apply(&server, "zero.test", &["--yes"]);
    assert!(other.code == 2 && other.stderr.contains("--undo-file"), "{other:?}");
    assert!(!other.stderr.contains("--force"), "{other:?}");
    assert_eq!(std::fs::read(&undo).unwrap(), before);
}

#[test]
fn other_records_than_those_of_the_way_back_are_left_alone() {
    let named = serve(&all());
    let desk = Desk::new(KEY, SECRET);
    let server = named.resolver();
    let made = desk.apply(&server, "seed.test", &["--yes", "--strategy", "prepend"]);
    assert_eq!(made.code, 0, "{made:?}");
    let second = Desk::new(KEY, SECRET);
    assert_eq!(second.apply(&server, "seed.test", &["--yes"]).code, 0);
    let before = look(&named, "seed.test");
    let undo = desk.path("undo");
    let redo = desk.path("redo");
    let key = desk.path("key");
    let late = run(&[
        "apply",
        "seed.test",
        "--server",
        &server,
        "--yes",
        "--json",
        "--key-file",
        key.to_str().unwrap(),
        "--undo",
        undo.to_str().unwrap(),
        "--undo-file",
        redo.to_str().unwrap(),
    ]);
    assert_eq!(late.code, 1, "{late:?}");
    assert!(late.json()["error"].as_str().unwrap().contains("Other MX records"), "{late:?}");
    assert_eq!(look(&named, "seed.test"), before);
    assert!(!redo.exists());
}

#[test]
fn a_server_that_does_not_answer_is_told_from_one_that_is_not_there() {
    let desk = Desk::new(KEY, SECRET);
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let server = silent.local_addr().unwrap().to_string();
    let failed = desk.apply(&server, "seed.test", &["--yes", "--timeout", "0.5"]);
    assert!(failed.code == 1 && failed.stderr.contains("did not answer"), "{failed:?}");
    let document = desk.apply(&server, "seed.test", &["--yes", "--json", "--timeout", "0.5"]);
    assert!(document.json()["error"].as_str().unwrap().contains("did not answer"));
    drop(silent);
    let failed = desk.apply(&server, "seed.test", &["--yes"]);
    assert!(failed.code == 1 && failed.stderr.contains("could not be reached"), "{failed:?}");
    let garbage = TcpListener::bind("127.0.0.1:0").unwrap();
    let server = garbage.local_addr().unwrap().to_string();
    let thread = std::thread::spawn(move || {
        let (mut stream, _) = garbage.accept().unwrap();
        let mut asked = [0; 64];
        let _ = stream.read(&mut asked).unwrap();
        stream.write_all(b"\0\x04abcd").unwrap();
    });
    let failed = desk.apply(&server, "seed.test", &["--yes"]);
    assert!(failed.code == 1 && failed.stderr.contains("broke off"), "{failed:?}");
    thread.join().unwrap();
}

/// The primary may stand where the DNS of the world cannot be asked.
#[test]
fn where_no_resolver_answers_this_is_told_and_the_change_goes_on() {
    let named = serve(&all());
    let desk = Desk::new(KEY, SECRET);
    let (key, undo) = (desk.path("key"), desk.path("undo"));
    let files = ["--key-file", key.to_str().unwrap(), "--undo-file", undo.to_str().unwrap()];
    let server = named.resolver();
    let mut all = vec!["apply", "seed.test", "--server", &server, "--yes", "--json"];
    all.extend(["--resolver", "127.0.0.1:9", "--timeout", "1"]);
    all.extend(files);
    let made = run(&all);
    assert!(made.code == 0 && made.stderr.contains("No resolver answers"), "{made:?}");
    assert_eq!(made.json()["applied"], true);
    assert_eq!(look(&named, "seed.test").0, "switched");
}

#[test]
fn a_key_file_that_cannot_be_used_is_explained() {
    let desk = Desk::new(KEY, SECRET);
    for (text, words) in [
        ("", "holds no key"),
        ("key k { algorithm hmac-md5; secret c2VjcmV0; };", "not supported"),
        ("key k { algorithm hmac-sha256; secret \"!\"; };", "damaged"),
    ] {
        std::fs::write(desk.path("key"), text).unwrap();
        let failed = desk.apply("127.0.0.1:9", "seed.test", &[]);
        assert!(failed.code == 2 && failed.stderr.contains(words), "{failed:?}");
    }
    std::fs::remove_file(desk.path("key")).unwrap();
    assert_eq!(desk.apply("127.0.0.1:9", "seed.test", &[]).code, 2);
}

fn message(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut length = [0; 2];
    stream.read_exact(&mut length).ok()?;
    let mut bytes = vec![0; usize::from(u16::from_be_bytes(length))];
    stream.read_exact(&mut bytes).ok()?;
    Some(bytes)
}

fn framed(message: &[u8]) -> Vec<u8> {
    [&u16::try_from(message.len()).unwrap().to_be_bytes(), message].concat()
}

/// Passes everything on, and gives its own answer to updates.
fn relay(to: SocketAddr, answer: fn(&[u8]) -> Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            while let Some(asked) = message(&mut stream) {
                let mut server = TcpStream::connect(to).unwrap();
                server.write_all(&framed(&asked)).unwrap();
                let said = message(&mut server).unwrap();
                let is_update = (asked[2] >> 3) & 0xf == 5;
                let said = if is_update { answer(&asked) } else { said };
                stream.write_all(&framed(&said)).unwrap();
            }
        }
    });
    address
}

/// The head of an answer to an update, with a code and a number of additional records.
fn head(asked: &[u8], code: u8, more: u8) -> Vec<u8> {
    [&asked[..2], &[0xa8, code, 0, 0, 0, 0, 0, 0, 0, more]].concat()
}

fn refused(asked: &[u8]) -> Vec<u8> {
    head(asked, 5, 0)
}

/// NOTAUTH, with a TSIG record that says BADSIG and is not signed (RFC 8945 §5.3.2).
fn bad_signature(asked: &[u8]) -> Vec<u8> {
    let mut answer = head(asked, 9, 1);
    for label in KEY.split('.') {
        answer.push(u8::try_from(label.len()).unwrap());
        answer.extend(label.bytes());
    }
    let algorithm = b"\x0bhmac-sha256\0";
    let time = [0; 6];
    let data = [algorithm, &time[..], &[1, 44, 0, 0], &asked[..2], &[0, 16, 0, 0]].concat();
    answer.extend([0, 0, 250, 0, 255, 0, 0, 0, 0]);
    answer.extend(framed(&data));
    answer
}

/// Whatever stands between may pass the update on and answer by itself.
#[test]
fn a_refusal_that_nothing_proves_keeps_the_way_back() {
    for answer in [refused, bad_signature] {
        let named = serve(&all());
        let desk = Desk::new(KEY, SECRET);
        let before = look(&named, "seed.test");
        let relay = relay(named.address, answer);
        let failed = desk.apply(&relay, "seed.test", &["--yes", "--resolver", &named.resolver()]);
        assert_eq!(failed.code, 1, "{failed:?}");
        assert!(failed.stderr.contains("not signed with the key"), "{failed:?}");
        assert!(failed.stderr.contains("may have been made all the same"), "{failed:?}");
        assert_eq!(look(&named, "seed.test").0, "switched", "it was passed on");
        let script = std::fs::read_to_string(desk.path("undo")).unwrap();
        let [there, here] = [relay, named.resolver()].map(|at| at.replace(':', " "));
        std::fs::write(desk.path("back"), script.replace(&there, &here)).unwrap();
        let files = [desk.path("key"), desk.path("back")];
        assert!(Command::new("nsupdate").arg("-k").args(files).status().unwrap().success());
        assert_eq!(look(&named, "seed.test"), before);
    }
}

#[test]
fn records_that_lead_nowhere_are_not_put_in_place_unasked() {
    let some = SERVICE.replace("asia A 198.51.100.3\n", "");
    let records = "@ MX 10 mail\nmail A 192.0.2.5\n";
    let named = Named::start(&[zone("own.test", records), zone("security-mail.net", &some)]);
    let (desk, server) = (Desk::new(KEY, SECRET), named.resolver());
    let before = look(&named, "own.test");
    for more in [&["--yes"][..], &["--dry-run"]] {
        let failed = desk.apply(&server, "own.test", more);
        assert_eq!(failed.code, 1, "{failed:?}");
        for words in ["asia.security-mail.net", "go nowhere", "--force"] {
            assert!(failed.stderr.contains(words), "{words}: {failed:?}");
        }
        assert!(!failed.stderr.contains("europe.security-mail.net"), "{failed:?}");
        assert_eq!(look(&named, "own.test"), before);
        assert!(!desk.path("undo").exists());
    }
    let forced = desk.apply(&server, "own.test", &["--yes", "--force"]);
    assert!(forced.code == 0 && forced.stderr.contains("asia.security-mail.net"), "{forced:?}");
    assert_eq!(look(&named, "own.test").0, "switched");
}

/// `nsupdate` takes no such name unless it is told to.
#[test]
fn the_way_back_holds_names_that_no_host_may_have() {
    let records = "@ 60 MX 10 mail_1\nmail_1 A 192.0.2.5\n";
    let named = Named::start(&[zone("odd.test", records), zone("security-mail.net", SERVICE)]);
    let (desk, server) = (Desk::new(KEY, SECRET), named.resolver());
    let before = look(&named, "odd.test").1;
    assert_eq!(desk.apply(&server, "odd.test", &["--yes"]).code, 0);
    let files = [desk.path("key"), desk.path("undo")];
    assert!(Command::new("nsupdate").arg("-k").args(files).status().unwrap().success());
    assert_eq!(look(&named, "odd.test").1, before);
}
