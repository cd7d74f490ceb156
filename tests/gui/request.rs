//! Handing the letter over: forms for machines, papers, and mail.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::Path;

use iced_test::core::keyboard::key::Named;
use mailward::gui::Options;
use mailward::model::Language;
use mailward::store::Folders;

use crate::window::Window;

/// High enough that nothing has to be scrolled to be clicked.
const TALL: (f32, f32) = (1024.0, 5000.0);

const ZONE_LINES: &str = "Delete all MX records of the domain from its zone file, put these lines \
    in their place, raise the serial number in the SOA record, and reload the zone. The lines \
    after a semicolon name what goes.";
const NSUPDATE: &str = "Run: nsupdate -k KEYFILE mx-company.example.nsupdate, with a key that may \
    change the zone. The server makes the change only if the old records still stand there \
    exactly as listed.";

/// In the step Request, with one company of the practice network.
fn at_request(home: &Path) -> Window {
    let options = Options {
        folders: Some(Folders::at(home)),
        practise: true,
        language: Some(Language::En),
        case: None,
        documents: Some(home.to_owned()),
        ..Options::default()
    };
    let mut window = Window::open(options, TALL);
    window.click("begin");
    window.click("continue");
    window.click("domain");
    window.type_words("company.example");
    window.click("add-domain");
    for _ in 0..4 {
        window.click("continue");
    }
    assert!(window.shows("The letter to your DNS operator"));
    window
}

fn fill(window: &mut Window, id: &str, words: &str) {
    window.click(id);
    // Two clicks in a row choose a word.
    window.press(Named::End);
    for _ in 0..40 {
        window.press(Named::Backspace);
    }
    window.type_words(words);
}

fn read(home: &Path, name: &str) -> String {
    String::from_utf8_lossy(&fs::read(home.join(name)).unwrap()).into_owned()
}

#[test]
fn a_form_for_machines_is_chosen_and_saved_and_never_replaced() {
    let home = tempfile::tempdir().unwrap();
    let mut window = at_request(home.path());
    window.click("forms");
    assert!(window.shows(ZONE_LINES), "zone lines come first");
    window.click("form-nsupdate");
    assert!(window.shows(NSUPDATE));
    window.click("save-form");
    window.click("form-back");
    window.click("save-form");
    window.click("save-form");
    let forth = read(home.path(), "mx-company.example.nsupdate");
    assert!(forth.contains("update add company.example. 3600 IN MX 3 "), "{forth}");
    let back = read(home.path(), "mx-company.example-undo.nsupdate");
    assert!(back.contains("IN MX 5 mailgate.company.example."), "{back}");
    assert_eq!(read(home.path(), "mx-company.example-undo-2.nsupdate"), back);
    window.click("copy-form");
    assert!(window.shows("Copied."));
}

#[test]
fn a_letter_that_changed_since_it_was_saved_says_so() {
    let home = tempfile::tempdir().unwrap();
    let mut window = at_request(home.path());
    let changed = "Changed since it was saved: the file still has the earlier text";
    window.click("save-letter");
    assert!(window.shows("Saved") && !window.shows(changed));
    let name = fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().path());
    let file = name.into_iter().find(|path| path.extension().is_some_and(|e| e == "pdf")).unwrap();
    let before = fs::read(&file).unwrap();
    fill(&mut window, "day", "2199-12-31");
    assert!(window.shows(changed) && !window.shows("Saved"));
    window.click("save-anew");
    assert!(window.shows("Saved") && !window.shows(changed));
    assert_ne!(fs::read(&file).unwrap(), before);
    // Put back as it was on paper, it is the same again.
    fill(&mut window, "day", "2199-12-30");
    fill(&mut window, "day", "2199-12-31");
    assert!(window.shows("Saved"));
}

#[test]
fn papers_are_saved_beside_the_letter() {
    let home = tempfile::tempdir().unwrap();
    let mut window = at_request(home.path());
    window.click("emergency");
    window.click("dossier");
    for name in ["emergency-company.example.pdf", "dossier-company.example.pdf"] {
        assert!(read(home.path(), name).starts_with("%PDF"), "{name}");
    }
    window.click("draft-letter");
    assert!(window.shows("Fill in your e-mail address first, in the step Company."));
}

#[test]
fn the_letter_is_sent_and_the_case_knows_it() {
    let home = tempfile::tempdir().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.set_read_timeout(Some(std::time::Duration::from_secs(30))).unwrap();
        stream.write_all(b"220 mail.test ESMTP\r\n").unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let (mut heard, mut line, mut in_data) = (String::new(), String::new(), false);
        while reader.read_line(&mut line).unwrap_or_default() > 0 {
            heard.push_str(&line);
            let answer = match line.trim_end() {
                "." => "250 taken as 4711",
                "DATA" => "354 go on",
                "QUIT" => "221 bye",
                _ => "250 ok",
            };
            in_data = (in_data || line.starts_with("DATA")) && line.trim_end() != ".";
            if !in_data || line.starts_with("DATA") {
                stream.write_all(format!("{answer}\r\n").as_bytes()).unwrap();
            }
            line.clear();
        }
        heard
    });
    let mut window = at_request(home.path());
    window.click("send");
    window.click("send-letter");
    assert!(window.shows("Fill in your address."));
    fill(&mut window, "send-to", "dns@isp.example");
    fill(&mut window, "send-from", "it@company.example");
    window.click("send-letter");
    assert!(window.shows("Fill in the mail server for sending."));
    fill(&mut window, "send-host", "127.0.0.1");
    window.click("send-open");
    fill(&mut window, "send-port", &port);
    window.click("send-letter");
    assert!(window.shows("Sent. The mail server says: taken as 4711"));
    let heard = server.join().unwrap();
    assert!(heard.contains("RCPT TO:<dns@isp.example>"), "{heard}");
    assert!(heard.contains("Content-Type: application/pdf"), "{heard}");
    let settings = read(home.path(), "settings.toml");
    assert!(settings.contains("127.0.0.1") && !settings.contains("password"), "{settings}");
}

#[test]
fn an_operator_is_kept_and_chosen_for_the_next_case() {
    let home = tempfile::tempdir().unwrap();
    let options = Options {
        folders: Some(Folders::at(home.path())),
        practise: true,
        language: Some(Language::En),
        case: None,
        documents: Some(home.path().to_owned()),
        ..Options::default()
    };
    let mut window = Window::open(options, TALL);
    window.click("begin");
    window.click("step-3");
    window.click("operators");
    fill(&mut window, "operator-word", "cloudfl");
    window.click("operator-0");
    assert!(window.bounds("operator-word").is_none(), "the list is folded away");
    fill(&mut window, "operator-email", "dns@isp.example");
    window.click("keep-operator");
    assert!(read(home.path(), "operators.toml").contains("dns@isp.example"));
    assert!(window.shows("The address book is saved."));
    window.click("operators");
    window.click("forget-operator-0");
    assert!(!read(home.path(), "operators.toml").contains("dns@isp.example"));
}
