//! `send` and `test-mail`, where the case is gone by the time that the message is taken.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;

use crate::practice::Running;
use crate::program::run;

/// Takes one message, and removes a file meanwhile.
fn serve(remove: PathBuf) -> (String, JoinHandle<usize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let thread = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
        stream.write_all(b"220 lab.example ESMTP\r\n").unwrap();
        let mut taken = 0;
        while let Some(Ok(line)) = lines.next() {
            let answer = match line.split(' ').next().unwrap() {
                "EHLO" => "250 lab.example",
                "DATA" => {
                    stream.write_all(b"354 go on\r\n").unwrap();
                    while lines.next().unwrap().unwrap() != "." {}
                    std::fs::remove_file(&remove).unwrap();
                    taken += 1;
                    "250 2.0.0 taken as 4711"
                }
                "QUIT" => "221 bye",
                _ => "250 ok",
            };
            stream.write_all(format!("{answer}\r\n").as_bytes()).unwrap();
        }
        taken
    });
    (address, thread)
}

fn case(path: &Path, practice: &Running) {
    let path = path.to_str().unwrap();
    let made = run(&["case", "new", "company.example", "--output", path]);
    assert_eq!(made.code, 0, "{made:?}");
    run(&["case", "look", path, "--resolver", practice.resolver()]);
}

#[test]
fn what_was_sent_is_told_although_the_case_cannot_be_written() {
    let practice = Running::start(&[]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("company.mailward");
    let mail = ["--from", "it@company.example", "--to", "dns@isp.example", "--tls", "none"];
    for (command, words) in [("send", "dns@isp.example"), ("test-mail", "4711")] {
        for json in [false, true] {
            case(&path, &practice);
            let (smtp, server) = serve(path.clone());
            let file = path.to_str().unwrap();
            let mut all = vec![command, file, "--smtp", &smtp, "--resolver", practice.resolver()];
            all.extend(mail);
            all.extend(json.then_some("--json"));
            let sent = run(&all);
            assert_eq!(server.join().unwrap(), 1, "{command}");
            assert_eq!(sent.code, 0, "whoever reads a failure sends it again: {sent:?}");
            assert!(sent.stdout.contains(words), "{sent:?}");
            let warned = sent.stderr.contains("Warning") && sent.stderr.contains(file);
            assert!(warned, "{sent:?}");
            if json {
                let document = sent.json();
                let done = if command == "send" { "sent" } else { "accepted" };
                assert_eq!(document[done], true, "{document}");
            }
        }
    }
}
