//! A password is typed once, and then looked for everywhere.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use data_encoding::{BASE64, HEXLOWER};

use crate::program::{Ran, command, ran};
use crate::running::Running;

const MAIL: &str = "c4nary-Of-the-Mail";
const CASE: &str = "c4nary-Of-the-Case";
/// As it stands in a key file.
const KEY: &str = "YzRuYXJ5LU9mLXRoZS1LZXktZm9yLXVwZGF0ZXM=";
/// Longer than anything takes here.
const LIMIT: Duration = Duration::from_secs(30);

/// A mail server that repeats whatever it was told when it says no.
struct Parrot {
    port: u16,
    /// Says when it was given a login, and then waits until it may answer.
    asked: Receiver<()>,
    answer: Sender<()>,
}

impl Parrot {
    fn start(takes_the_login: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (tell, asked) = channel();
        let (answer, may_answer) = channel::<()>();
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            stream.set_read_timeout(Some(LIMIT)).unwrap();
            let lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let mut say = |text: &str| stream.write_all(format!("{text}\r\n").as_bytes());
            say("220 parrot.test ESMTP").unwrap();
            for line in lines.map_while(Result::ok) {
                let verb = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
                let said = match verb.as_str() {
                    "EHLO" => say("250-parrot.test\r\n250 AUTH PLAIN"),
                    "AUTH" => {
                        let _ = tell.send(());
                        let _ = may_answer.recv_timeout(LIMIT);
                        let code = if takes_the_login { 235 } else { 535 };
                        say(&format!("{code}-5.7.8 I heard \"{line}\"\r\n{code} 5.7.8 {MAIL}"))
                    }
                    "QUIT" => say("221 bye"),
                    _ => say(&format!("550 5.1.1 {line}: and your password is <{MAIL}>")),
                };
                if said.is_err() || verb == "QUIT" {
                    return;
                }
            }
        });
        Self { port, asked, answer }
    }
}

/// What is looked for, in all forms in which it may be met.
struct Search(Vec<String>);

impl Search {
    /// The passwords, and a key as it stands in its file.
    fn of(passwords: &[&str], key: &str) -> Self {
        let mut forms = vec![key.to_owned()];
        forms.push(HEXLOWER.encode(&BASE64.decode(key.as_bytes()).unwrap()));
        for secret in passwords {
            forms.push((*secret).to_owned());
            forms.push(BASE64.encode(secret.as_bytes()));
            forms.push(HEXLOWER.encode(secret.as_bytes()));
            forms.push(BASE64.encode(format!("\0it\0{secret}").as_bytes()));
        }
        Self(forms.iter().map(|form| form.to_lowercase()).collect())
    }

    /// The forms that a text holds.
    fn within(&self, bytes: &[u8]) -> Vec<String> {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        self.0.iter().filter(|form| text.contains(form.as_str())).cloned().collect()
    }

    /// Everything below a folder; the text of PDFs as well.
    fn below(&self, folder: &Path) -> Vec<(PathBuf, String)> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                found.extend(self.below(&path));
                continue;
            }
            let mut forms = self.within(&fs::read(&path).unwrap());
            if path.extension().is_some_and(|ending| ending == "pdf") {
                let text = Command::new("pdftotext").arg(&path).arg("-").output();
                forms.extend(self.within(&text.expect("pdftotext (Debian: poppler-utils)").stdout));
            }
            found.extend(forms.into_iter().map(|form| (path.clone(), form)));
        }
        found
    }

    /// What can be seen of processes by everybody on the computer.
    fn in_the_process_list(&self) -> Vec<String> {
        let mut found = Vec::new();
        for entry in fs::read_dir("/proc").unwrap().flatten() {
            if entry.file_name().to_string_lossy().bytes().all(|byte| byte.is_ascii_digit()) {
                let line = fs::read(entry.path().join("cmdline")).unwrap_or_default();
                found.extend(self.within(&line));
            }
        }
        found
    }
}

/// A folder of its own for everything that is written.
struct Place {
    search: Search,
    folder: tempfile::TempDir,
    told: Vec<String>,
}

impl Place {
    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = command(arguments);
        command
            .env("MAILWARD_HOME", self.path("home"))
            .env("HOME", self.path("user"))
            .env("TMPDIR", self.path("tmp"))
            .env("MAILWARD_SMTP_PASSWORD", MAIL)
            .env("MAILWARD_CASE_PASSWORD", CASE)
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .current_dir(self.folder.path());
        command
    }

    fn run(&mut self, arguments: &[&str]) -> Ran {
        let output = self.command(arguments).output().unwrap();
        self.keep(output)
    }

    /// The same, looked at in the process list while it holds the password.
    fn run_against(&mut self, parrot: &Parrot, arguments: &[&str]) -> Ran {
        let child =
            self.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        parrot.asked.recv_timeout(LIMIT).expect("a login");
        assert_eq!(self.search.in_the_process_list(), Vec::<String>::new());
        parrot.answer.send(()).unwrap();
        self.keep(child.wait_with_output().unwrap())
    }

    fn keep(&mut self, output: Output) -> Ran {
        let outcome = ran(output);
        self.told.push(format!("{}{}", outcome.stdout, outcome.stderr));
        outcome
    }
}

#[test]
fn no_password_is_found_in_any_file_output_or_process_list() {
    let practice = Running::start(&[]);
    let resolver = practice.resolver().to_owned();
    let service = practice.facts["profile"].as_str().unwrap().to_owned();
    let search = Search::of(&[MAIL, CASE], KEY);
    let folder = tempfile::tempdir().unwrap();
    let mut place = Place { search, folder, told: Vec::new() };
    for folder in ["home", "user", "tmp"] {
        fs::create_dir(place.path(folder)).unwrap();
    }
    let case = place.path("move.mailward");
    let new = ["case", "new", "company.example", "--text", "company=Company Ltd", "-o", &case];
    let made = place.run(&new);
    assert_eq!(made.code, 0, "{made:?}");

    // Logins that are refused, and one that is taken before the recipient is refused.
    let from = ["--from", "it@company.example", "--login", "it", "--tls", "offered"];
    for (takes_the_login, format) in [(false, "--json"), (false, "-v"), (true, "-v"), (true, "-q")]
    {
        let parrot = Parrot::start(takes_the_login);
        let smtp = format!("127.0.0.1:{}", parrot.port);
        let base = ["test-mail", &case, "--smtp", &smtp, "--to", "echo@service.example", format];
        let tried = place.run_against(&parrot, &[&base[..], &from].concat());
        assert_eq!(tried.code, 1, "{tried:?}");
        let parrot = Parrot::start(takes_the_login);
        let smtp = format!("127.0.0.1:{}", parrot.port);
        let base = ["send", "company.example", "--resolver", &resolver, "--smtp", &smtp, format];
        let more = [&["--to", "dns@isp.example", "--remember"], &from[..]].concat();
        let tried = place.run_against(&parrot, &[&base[..], &more].concat());
        assert_eq!(tried.code, 1, "{tried:?}");
        // The rest of what was said is there.
        let said = format!("{}{}", tried.stdout, tried.stderr);
        assert!(said.contains("5.7.8") || said.contains("5.1.1"), "{said}");
    }

    // What is made of the case afterwards.
    let (locked, dossier) = (place.path("locked.mailward"), place.path("dossier.pdf"));
    let given = place.run(&["case", "hand-over", &case, "-o", &locked, "--lock", "--armor"]);
    assert_eq!(given.code, 0, "{given:?}");
    let options = ["--resolver", &resolver, "--service", &service];
    let made = place.run(&[&["dossier", &case, "-o", &dossier], &options[..]].concat());
    assert!(Path::new(&dossier).exists(), "{made:?}");

    // A key for updates, at a server that is not there.
    let key = place.path("key");
    fs::write(&key, format!("key \"k.example\" {{ algorithm hmac-sha256; secret \"{KEY}\"; }};"))
        .unwrap();
    let apply = ["apply", "company.example", "--server", "127.0.0.1:1", "--key-file", &key];
    let more = ["--timeout", "1", "--yes", "-v", "--resolver", &resolver];
    let tried = place.run(&[&apply[..], &more].concat());
    assert_ne!(tried.code, 0, "{tried:?}");
    fs::remove_file(&key).unwrap();

    let told: Vec<_> =
        place.told.iter().flat_map(|text| place.search.within(text.as_bytes())).collect();
    assert!(told.is_empty(), "told: {told:?}\n{:?}", place.told);
    let kept = place.search.below(place.folder.path());
    assert!(kept.is_empty(), "kept: {kept:?}");
    assert_private(&PathBuf::from(place.path("home")));
    for file in [&case, &locked, &dossier] {
        let bits = fs::metadata(file).unwrap().permissions().mode();
        assert_eq!(bits & 0o777, 0o600, "{file}");
    }
}

#[test]
fn the_search_finds_what_it_looks_for() {
    // Another secret, since the other test looks at the same process list.
    const OTHER: &str = "c4nary-to-be-Found";
    let search = Search::of(&[OTHER], "Zm91bmQ=");
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("deep")).unwrap();
    let secret = BASE64.encode(format!("\0it\0{OTHER}").as_bytes());
    fs::write(folder.path().join("deep/log"), format!("AUTH PLAIN {secret}")).unwrap();
    assert_eq!(search.below(folder.path()).len(), 1);
    assert_eq!(search.within(OTHER.to_uppercase().as_bytes()).len(), 1);
    let mut sleeper =
        Command::new("sh").args(["-c", "read -r _", OTHER]).stdin(Stdio::piped()).spawn().unwrap();
    // A program that has just begun is in the list before its arguments are.
    let limit = Instant::now() + Duration::from_secs(20);
    let is_found = || search.in_the_process_list().contains(&OTHER.to_lowercase());
    let mut found = is_found();
    while !found && Instant::now() < limit {
        std::thread::yield_now();
        found = is_found();
    }
    drop(sleeper.stdin.take());
    sleeper.wait().unwrap();
    assert!(found);
}

/// Nobody else on the computer may read what is below.
pub fn assert_private(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let mode = fs::symlink_metadata(&path).unwrap().permissions().mode() & 0o777;
        if path.is_dir() {
            assert_eq!(mode, 0o700, "{}", path.display());
            assert_private(&path);
        } else {
            assert_eq!(mode, 0o600, "{}", path.display());
        }
    }
}
