//! What the server said, and to which command: people type more than an introduction.

use super::super::document::shorten;
use crate::model::Reply;

/// More lines than any greeting and introduction have.
const MAX_LINES: usize = 500;

/// A command that was typed, where the screen shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Typed {
    Ehlo,
    Helo,
    Else,
}

impl Typed {
    /// Reads a line that somebody typed.
    pub(super) fn read(line: &str) -> Option<Self> {
        let upper: String = line.chars().take(16).collect::<String>().to_ascii_uppercase();
        let is = |command: &str| {
            let rest = upper.strip_prefix(command);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        if is("EHLO") {
            Some(Self::Ehlo)
        } else if is("HELO") {
            Some(Self::Helo)
        } else {
            let begins = ["MAIL FROM", "RCPT TO", "AUTH ", "VRFY ", "EXPN "];
            let alone = ["DATA", "RSET", "NOOP", "QUIT", "HELP", "STARTTLS"];
            let is_command = begins.iter().any(|begin| upper.starts_with(begin))
                || alone.contains(&upper.trim_end());
            is_command.then_some(Self::Else)
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct Replies {
    all: Vec<Answer>,
    typed: Option<Typed>,
}

/// The lines of one reply.
#[derive(Debug)]
struct Answer {
    to: Option<Typed>,
    code: u16,
    lines: Vec<String>,
    is_whole: bool,
}

impl Replies {
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub(super) fn typed(&mut self, command: Typed) {
        self.typed = Some(command);
    }

    /// The next line of a reply, which begins with its code.
    pub(super) fn add(&mut self, line: &str) {
        let Some(code) = line.get(..3).and_then(|code| code.parse().ok()) else { return };
        let is_last = line.as_bytes().get(3) != Some(&b'-');
        let goes_on = |answer: &&mut Answer| {
            !answer.is_whole && answer.code == code && answer.to == self.typed
        };
        if let Some(answer) = self.all.last_mut().filter(goes_on) {
            answer.is_whole = is_last;
            if answer.lines.len() < MAX_LINES {
                answer.lines.push(line.to_owned());
            }
        } else if self.all.len() < MAX_LINES {
            let lines = vec![line.to_owned()];
            self.all.push(Answer { to: self.typed, code, lines, is_whole: is_last });
        }
    }

    /// The greeting as it stands there. Where it is not shown, as by openssl, what comes first is
    /// the answer to something.
    pub(super) fn banner(&self) -> Option<String> {
        let first = self.all.first().filter(|first| first.is_greeting())?;
        Some(shorten(&first.lines.join("\n")))
    }

    /// The answer to the introduction, and the extensions that it lists. Answers to what was typed
    /// later say nothing on whether the server can be reached. No lines: nothing is known of the
    /// extensions.
    pub(super) fn hello(&self) -> Option<(Reply, Vec<String>)> {
        let greeting = self.all.first().is_some_and(Answer::is_greeting);
        let after_greeting = self.all.iter().skip(usize::from(greeting));
        let may_be: Vec<&Answer> = after_greeting.filter(|answer| answer.may_be_hello()).collect();
        let good = may_be.iter().find(|answer| answer.code == 250);
        let answer = good.or(may_be.first())?;
        let text = |line: &String| shorten(line.get(4..).unwrap_or_default());
        let mut lines: Vec<String> = answer.lines.iter().map(text).collect();
        let lists = answer.code == 250 && (answer.to == Some(Typed::Ehlo) || lines.len() > 1);
        let extensions =
            if lists { lines.iter().skip(1).take(64).cloned().collect() } else { Vec::new() };
        if answer.code == 250 && !lists {
            lines.clear();
        }
        Some((Reply { code: answer.code, lines }, extensions))
    }
}

impl Answer {
    fn is_greeting(&self) -> bool {
        self.to.is_none() && !matches!(self.code, 250 | 221 | 300..400)
    }

    fn may_be_hello(&self) -> bool {
        match self.to {
            Some(Typed::Ehlo | Typed::Helo) => true,
            Some(Typed::Else) => false,
            // Not every screen shows what is typed. Nobody is told by these that his name is not
            // wanted: they are a farewell, patience at its end, and a command too early.
            None => !matches!(self.code, 421 | 503 | 200..=249 | 251..=399),
        }
    }
}
