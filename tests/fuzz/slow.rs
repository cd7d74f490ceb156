//! Inputs that are made to take long: each as large as gets in, and done with before anybody who
//! runs the tests would notice. What grew with the square of the size took minutes here.

use std::fmt::Write;

use crate::targets;

#[test]
fn references_that_are_never_closed_take_no_time() {
    for open in ["${", "$(", "${x:", "${a?{"] {
        let text = format!("myhostname = {}\nrelayhost = $myhostname\n", open.repeat(30_000));
        targets::run("main_cf", text.as_bytes());
    }
    let mut text = "myhostname = a\n".to_owned();
    for level in 0..300 {
        writeln!(text, "x{level} = $x{0}$x{0}$x{0}", (level + 1) % 300).unwrap();
    }
    targets::run("main_cf", format!("{text}relayhost = $x0\n").as_bytes());
}

#[test]
fn a_logo_of_few_elements_that_become_many_takes_no_time() {
    let svg = |body: &str| {
        format!("<svg xmlns='http://www.w3.org/2000/svg' width='650' height='240'>{body}</svg>")
    };
    // Each shows the one before ten times: a hundred thousand, each as large as the paper.
    let mut copies = "<g id='a0'><rect width='650' height='240' opacity='.5'/></g>".to_owned();
    for level in 1..6 {
        let used = format!("<use href='#a{}'/>", level - 1);
        write!(copies, "<g id='a{level}'>{}</g>", used.repeat(10)).unwrap();
    }
    targets::run("logo", svg(&copies).as_bytes());
    // A mark at each point of a line, and dashes that nobody sees.
    let marks = format!(
        "<marker id='m'>{}</marker><path d='M0 0{}' marker-mid='url(#m)'/>",
        "<rect width='9' height='9'/>".repeat(1_000),
        "h1v1".repeat(20_000)
    );
    targets::run("logo", svg(&marks).as_bytes());
    let dashes = "<path d='M0 0H650' stroke='red' stroke-dasharray='.001'/>".repeat(2_000);
    targets::run("logo", svg(&dashes).as_bytes());
    // Each group is drawn on a paper of its own.
    let groups = "<g opacity='.5'><rect width='650' height='240'/></g>".repeat(9_000);
    targets::run("logo", svg(&groups).as_bytes());
}

#[test]
fn lists_and_logs_of_the_longest_lines_take_no_time() {
    let quotes = format!("\"{}\n", "a,".repeat(30_000)).repeat(220);
    targets::run("audit_list", quotes.as_bytes());
    targets::run(
        "log",
        &b"Nov 24 09:10:01 mx postfix/smtpd[1]: 4A: client=b.example[198.51.100.5] ".repeat(5_000),
    );
    targets::run("headers", format!("Received: {}\n", "(from [".repeat(20_000)).as_bytes());
    targets::run("pasted", "220-(telnet [".repeat(40_000).as_bytes());
    targets::run("banner", &b"220 ESMTP postfix exim (".repeat(20_000));
    targets::run("policy", &b"mx: a.example\n".repeat(300));
}
