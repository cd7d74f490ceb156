//! `explain`: the glossary, and what the findings mean.

use serde::Serialize;

use super::args::Explain;
use super::context::Context;
use super::exit::{Exit, Failure};
use super::{Ended, SCHEMA};
use crate::i18n::{FindingText, tr};
use crate::model::{FindingCode, Severity, Term};

#[derive(Serialize)]
struct Document {
    schema: u32,
    terms: Vec<TermReport>,
    findings: Vec<FindingReport>,
}

#[derive(Serialize)]
struct TermReport {
    term: &'static str,
    name: String,
    what: String,
    standards: Option<&'static str>,
}

#[derive(Serialize)]
struct FindingReport {
    code: &'static str,
    severity: Severity,
    what: String,
    why: String,
    todo: String,
    details: String,
    terms: Vec<&'static str>,
}

/// What was asked for.
enum Word {
    Term(Term),
    Finding(FindingCode),
}

pub(super) fn run(cx: &mut Context, args: &Explain) -> Ended {
    let words = if args.words.is_empty() { all() } else { read(&args.words)? };
    if cx.common.json {
        let document = document(cx, &words);
        cx.out.json(&document);
        return Ok(Exit::Well);
    }
    if args.words.is_empty() {
        list(cx);
        return Ok(Exit::Well);
    }
    for (at, word) in words.iter().enumerate() {
        if at > 0 {
            cx.out.line("");
        }
        match word {
            Word::Term(term) => tell_term(cx, *term),
            Word::Finding(code) => tell_finding(cx, *code),
        }
    }
    Ok(Exit::Well)
}

fn all() -> Vec<Word> {
    let terms = Term::ALL.iter().copied().map(Word::Term);
    terms.chain(FindingCode::ALL.iter().copied().map(Word::Finding)).collect()
}

fn read(words: &[String]) -> Result<Vec<Word>, Failure> {
    let read = |word: &String| {
        let plain = word.trim().to_ascii_lowercase().replace('-', "_");
        let code = FindingCode::ALL.iter().find(|code| code.as_str() == plain);
        let term = || word.parse().map(Word::Term);
        code.map_or_else(term, |code| Ok(Word::Finding(*code)))
    };
    words.iter().map(|word| read(word).map_err(|error| Failure::NoSuchWord(error.0))).collect()
}

fn document(cx: &Context, words: &[Word]) -> Document {
    let mut document = Document { schema: SCHEMA, terms: Vec::new(), findings: Vec::new() };
    for word in words {
        match word {
            Word::Term(term) => {
                let (name, what) = cx.texts.term(*term);
                let (term, standards) = (term.as_str(), term.standards());
                let standards = (!standards.is_empty()).then_some(standards);
                document.terms.push(TermReport { term, name, what, standards });
            }
            Word::Finding(code) => {
                let FindingText { what, why, todo, details } = cx.texts.finding_in_general(*code);
                let (severity, terms) = (code.severity(), code.terms());
                let terms = terms.iter().map(|term| term.as_str()).collect();
                let code = code.as_str();
                let report = FindingReport { code, severity, what, why, todo, details, terms };
                document.findings.push(report);
            }
        }
    }
    document
}

fn list(cx: &mut Context) {
    let texts = cx.texts.clone();
    let rows: Vec<Vec<String>> =
        Term::ALL.iter().map(|term| vec![term.as_str().to_owned(), texts.term(*term).0]).collect();
    cx.out.line(&tr!(texts, "explain-terms"));
    cx.out.table("  ", &[String::new(), String::new()], &[], &rows);
    let rows: Vec<Vec<String>> = FindingCode::ALL
        .iter()
        .map(|code| vec![code.as_str().to_owned(), texts.severity(code.severity())])
        .collect();
    cx.out.line("");
    cx.out.line(&tr!(texts, "explain-findings"));
    cx.out.table("  ", &[String::new(), String::new()], &[], &rows);
}

fn tell_term(cx: &mut Context, term: Term) {
    let (name, what) = cx.texts.term(term);
    cx.out.line(&name);
    cx.out.paragraph("  ", &what);
    if !term.standards().is_empty() {
        let texts = cx.texts.clone();
        cx.out.paragraph("  ", &tr!(texts, "glossary-standards", names = term.standards()));
    }
}

fn tell_finding(cx: &mut Context, code: FindingCode) {
    let texts = cx.texts.clone();
    let words = texts.finding_in_general(code);
    let head = format!("{} ({})", code.as_str(), texts.severity(code.severity()));
    cx.out.line(&head);
    for (label, text) in [
        (tr!(texts, "explain-what"), words.what),
        (tr!(texts, "explain-why"), words.why),
        (tr!(texts, "explain-todo"), words.todo),
        (tr!(texts, "explain-details"), words.details),
    ] {
        let label = cx.label(&label);
        cx.out.paragraph("  ", &format!("{label} {text}"));
    }
    let terms: Vec<&str> = code.terms().iter().map(|term| term.as_str()).collect();
    cx.out.line(&format!("  {}", tr!(texts, "explain-see", terms = terms.join(", "))));
}
