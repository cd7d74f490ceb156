//! `plan --export`: each form read by what it is for.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::cases::{all, serve};
use crate::contract::{each, keys};
use crate::named::{self, KEY, Named, SECRET};
use crate::program::{Ran, run};

const FORMATS: [&str; 12] = [
    "bind",
    "nsupdate",
    "route53",
    "cloudflare",
    "azure",
    "gcloud",
    "powershell",
    "cpanel",
    "plesk",
    "csv",
    "table",
    "domain-connect",
];

fn export(named: &Named, format: &str, more: &[&str]) -> Ran {
    let resolver = named.resolver();
    let mut all = vec!["plan", "--export", format, "--resolver", &resolver];
    all.extend(more);
    run(&all)
}

fn tool(name: &str, arguments: &[&str], folder: &Path) -> String {
    let path = format!("{}:/usr/sbin:/sbin", std::env::var("PATH").unwrap_or_default());
    let output = Command::new(name).args(arguments).current_dir(folder).env("PATH", path).output();
    let output = output.unwrap_or_else(|error| panic!("these tests need {name}: {error}"));
    let said = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(output.status.success(), "{name} {arguments:?}: {said}");
    said
}

fn routing(named: &Named, domain: &str) -> (String, Vec<String>) {
    let check = run(&["check", "--json", "--resolver", &named.resolver(), domain]).json();
    let domain = &check["domains"][0];
    let records = domain["mx"].as_array().unwrap().iter();
    let records =
        records.map(|r| format!("{} {}", r["preference"], r["exchange"].as_str().unwrap()));
    (domain["state"].as_str().unwrap().to_owned(), records.collect())
}

#[test]
fn each_form_is_listed_and_comes_as_text_and_in_a_document() {
    let named = serve(&all());
    let help = run(&["plan", "--help"]).stdout;
    let docs = include_str!("../../docs/cli.md");
    for format in FORMATS {
        assert!(help.contains(format) && docs.contains(&format!("| `{format}` |")), "{format}");
        let ran = export(&named, format, &["seed.test"]);
        assert_eq!((ran.code, ran.stderr.as_str()), (1, ""), "{format}: there is something to do");
        let document = export(&named, format, &["--json", "seed.test"]).json();
        assert_eq!(
            keys(&document),
            ["schema", "format", "undo", "domains", "filename", "text", "instructions"]
        );
        assert_eq!((&document["schema"], &document["format"]), (&json!(1), &json!(format)));
        assert_eq!(document["text"].as_str(), Some(ran.stdout.as_str()), "{format}");
        assert!(document["filename"].as_str().unwrap().starts_with("mx-seed.test."));
        assert!(document["instructions"].as_str().unwrap().len() > 20);
        assert!(ran.stdout.contains("france.security-mail.net"), "{}", ran.stdout);
    }
    assert_eq!(export(&named, "papyrus", &["seed.test"]).code, 2);
    assert_eq!(export(&named, "route53", &["seed.test", "zero.test"]).code, 2);
    let unknown = export(&named, "bind", &["broken.test"]);
    assert_eq!((unknown.code, unknown.stdout.as_str()), (3, ""), "half a file is none");
    let document = export(&named, "bind", &["--json", "broken.test"]).json();
    assert_eq!((&document["schema"], &document["text"]), (&json!(1), &Value::Null));
    assert!(document["error"].as_str().unwrap().contains("broken.test"), "{document}");
}

#[test]
fn zone_lines_load_in_bind() {
    let named = serve(&all());
    let folder = tempfile::tempdir().unwrap();
    for domain in ["seed.test", "zero.test", "null.test", "implicit.test", "done.test"] {
        for format in ["bind", "cloudflare"] {
            for more in [&[][..], &["--strategy", "prepend"]] {
                let mut arguments = more.to_vec();
                arguments.push(domain);
                let lines = export(&named, format, &arguments).stdout;
                let head = "@ 300 IN SOA ns.test. host.test. 1 2 3 4 5\n@ 300 IN NS ns.test.\n";
                std::fs::write(folder.path().join("zone"), format!("{head}{lines}")).unwrap();
                let said =
                    tool("named-checkzone", &["-i", "none", "-D", domain, "zone"], folder.path());
                let records = said.lines().filter(|line| line.contains("IN MX"));
                let count = records.count();
                assert!(count >= 3, "{domain} {format}: {said}");
            }
        }
    }
}

/// Everything in a folder of its own: a key and the script.
fn nsupdate(named: &Named, script: &str) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("key"), named::key(KEY, SECRET)).unwrap();
    let address = named.address;
    let script = format!("server {} {}\n{script}", address.ip(), address.port());
    std::fs::write(folder.path().join("script"), script).unwrap();
    tool("nsupdate", &["-k", "key", "script"], folder.path());
}

#[test]
fn nsupdate_makes_the_change_and_takes_it_back() {
    let named = serve(&all());
    for domain in ["seed.test", "zero.test", "null.test", "implicit.test"] {
        let before = routing(&named, domain);
        let forth = export(&named, "nsupdate", &[domain]).stdout;
        let back = export(&named, "nsupdate", &["--undo", domain]).stdout;
        nsupdate(&named, &forth);
        assert_eq!(routing(&named, domain).0, "switched", "{forth}");
        nsupdate(&named, &back);
        assert_eq!(routing(&named, domain), before, "{back}");
    }
    let two = export(&named, "nsupdate", &["seed.test", "zero.test"]).stdout;
    nsupdate(&named, &two);
    assert_eq!(routing(&named, "seed.test").0, "switched");
    assert_eq!(routing(&named, "zero.test").0, "switched");
    let to_null = export(&named, "nsupdate", &["--undo", "null.test"]);
    assert!(to_null.stderr.contains("senders give up at once"), "{to_null:?}");
    let late = export(&named, "nsupdate", &["--undo", "seed.test"]);
    assert!(late.stderr.contains("made already"), "{}", late.stderr);
}

#[test]
fn a_spreadsheet_reads_the_table() {
    let named = serve(&all());
    let folder = tempfile::tempdir().unwrap();
    let text = export(&named, "csv", &["--strategy", "keep_relays", "seed.test"]).stdout;
    std::fs::write(folder.path().join("mx.csv"), text).unwrap();
    let script =
        "import csv, json; print(json.dumps(list(csv.DictReader(open('mx.csv', newline='')))))";
    let rows: Value =
        serde_json::from_str(&tool("python3", &["-c", script], folder.path())).unwrap();
    assert_eq!(each(&rows, "action"), ["delete", "create", "create", "create", "keep", "keep"]);
    assert_eq!(rows[0]["target"], "mailgate.seed.test.");
    assert_eq!((&rows[1]["preference"], &rows[1]["ttl"]), (&json!("3"), &json!("3600")));
}

/// A program that writes down what it was called with, under the names of the operators' tools.
fn stand_ins(folder: &Path) -> PathBuf {
    let log = folder.join("log");
    for name in ["az", "gcloud", "plesk"] {
        let script = format!(
            "#!/bin/sh\nfor word in {name} \"$@\"; do printf '%s|' \"$word\"; done >> {}\n\
             echo >> {}\ncase \" $* \" in *' list '*) echo found;; esac\n",
            log.display(),
            log.display()
        );
        let path = folder.join(name);
        std::fs::write(&path, script).unwrap();
        tool("chmod", &["755", path.to_str().unwrap()], folder);
    }
    log
}

#[test]
fn shells_call_the_operators_tools_with_whole_words() {
    let named = serve(&all());
    let calls = |format: &str, more: &[&str]| {
        let folder = tempfile::tempdir().unwrap();
        let log = stand_ins(folder.path());
        let script = export(&named, format, more).stdout;
        std::fs::write(folder.path().join("script"), &script).unwrap();
        let path = format!("PATH={}:/usr/bin:/bin", folder.path().display());
        tool("env", &[&path, "sh", "script"], folder.path());
        std::fs::read_to_string(log).unwrap()
    };
    let said = calls("azure", &["seed.test"]);
    assert!(
        said.starts_with(
            "az|network|dns|zone|list|--query|[?name=='seed.test'].resourceGroup | [0]|"
        ),
        "{said}"
    );
    assert!(said.contains("add-record|--resource-group|found|--zone-name|seed.test|--record-set-name|@|--exchange|france.security-mail.net|--preference|3|\n"), "{said}");
    assert!(said.contains("remove-record|"), "{said}");
    assert!(said.ends_with("--name|@|--set|ttl=3600|\n"), "{said}");
    let said = calls("gcloud", &["seed.test", "implicit.test"]);
    assert!(said.contains("gcloud|dns|record-sets|update|seed.test.|--zone=found|--type=MX|--ttl=3600|--rrdatas=3 france.security-mail.net.,4 europe.security-mail.net.,5 asia.security-mail.net.|\n"), "{said}");
    assert!(said.contains("record-sets|create|implicit.test.|"), "{said}");
    let said = calls("plesk", &["seed.test"]);
    assert!(said.contains("plesk|bin|dns|--add|seed.test|-mx||-mailexchanger|france.security-mail.net|-priority|3|\n"), "{said}");
    assert!(
        said.contains(
            "plesk|bin|dns|--del|seed.test|-mx||-mailexchanger|mailgate.seed.test|-priority|5|\n"
        ),
        "{said}"
    );
}

/// botocore, from the package index into a folder of the build, once; none where the index cannot
/// be reached.
fn botocore() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("botocore");
    if !folder.join("botocore").is_dir() {
        let here = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let target = folder.to_str().unwrap();
        let install = ["-m", "pip", "install", "--quiet", "--target", target, "botocore"];
        let output = Command::new("python3").args(install).current_dir(here).output().unwrap();
        if !output.status.success() {
            eprintln!("NOT RUN: botocore cannot be fetched: {output:?}");
            return None;
        }
    }
    Some(folder)
}

#[test]
fn amazons_own_model_accepts_the_batch() {
    let Some(library) = botocore() else { return };
    let named = serve(&all());
    let script = "\
import json, sys
from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.validate import ParamValidator
model = ServiceModel(Loader().load_service_model('route53', 'service-2'))
shape = model.operation_model('ChangeResourceRecordSets').input_shape
batch = json.load(open('batch.json'))
report = ParamValidator().validate({'HostedZoneId': 'Z1', 'ChangeBatch': batch}, shape)
sys.exit(report.generate_report() if report.has_errors() else 0)
";
    for domain in ["seed.test", "null.test", "implicit.test"] {
        for undo in [&[][..], &["--undo"]] {
            let folder = tempfile::tempdir().unwrap();
            let mut more = undo.to_vec();
            more.push(domain);
            let text = export(&named, "route53", &more).stdout;
            std::fs::write(folder.path().join("batch.json"), text).unwrap();
            let path = format!("PYTHONPATH={}", library.display());
            tool("env", &[&path, "python3", "-c", script], folder.path());
        }
    }
}
