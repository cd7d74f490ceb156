//! Each section of a guide alone, and the way back from it: nobody has to begin at the beginning.

use crate::real::{EXIM, OPEN, SENDMAIL, World, at, commands, run_world};

/// A program on the server that sends to the server by its public name is no stranger. At this address
/// there is nobody of the service.
const ITSELF: &str = "[ \"$(python3 /tmp/world/client.py 198.51.100.1 25)\" = 250 ]\n";

/// The smart host and back, the restriction and back, and back once more, where there is no copy to
/// go back to. Strangers get the code given while they are kept out.
fn alone(server: &str, guide: &str, packages: &[&str], refused: Option<&str>) {
    let all = |section| commands(guide, section).concat();
    let once_more = format!("{}\n:\n", all("undo"));
    let steps = [
        ("smarthost", all("smarthost")),
        ("undo", all("undo")),
        ("restrict", all("restrict")),
        ("itself", ITSELF.to_owned()),
        ("undo", all("undo")),
        ("undo", once_more),
    ];
    // Where there is nothing to restrict, there is nothing to take back.
    let steps = if refused.is_some() { &steps[..] } else { &steps[..2] };
    let World { said, .. } = run_world(server, packages, steps);
    let mut wanted = vec![
        at("before", OPEN),
        at("10-smarthost", OPEN),
        "10-smarthost: the smart host got x@elsewhere.example ".into(),
        at("11-undo", OPEN),
        "11-undo: the smart host got ".into(),
    ];
    if let Some(code) = refused {
        wanted.push(at("12-restrict", ["250", code, "250", "250"]));
        wanted.push(at("13-itself", ["250", code, "250", "250"]));
        for step in ["14-undo", "15-undo"] {
            wanted.push(at(step, OPEN));
            wanted.push(format!("{step}: the smart host got "));
        }
    }
    wanted.push("as before".into());
    assert_eq!(said, wanted, "{guide}");
}

#[test]
fn each_section_for_postfix_has_its_way_back() {
    alone("postfix", "postfix", &["postfix"], Some("554"));
}

#[test]
fn each_section_for_exim_of_debian_has_its_way_back() {
    alone("exim-debian", "exim-debian", &EXIM, Some("550"));
}

#[test]
fn each_section_for_exim_in_one_file_has_its_way_back() {
    alone("exim", "exim", &EXIM, Some("550"));
}

/// Its lists go by other names.
#[test]
fn exim_as_panels_set_it_up_is_changed_and_set_back() {
    alone("exim-panel", "exim", &EXIM, Some("550"));
}

#[test]
fn each_section_for_opensmtpd_has_its_way_back() {
    alone("opensmtpd", "opensmtpd", &["opensmtpd"], Some("550"));
}

#[test]
fn the_smart_host_of_sendmail_alone_has_its_way_back() {
    alone("sendmail", "sendmail", &SENDMAIL, None);
}
