//! Writes the dossier: one document of the whole case, for the folder of whoever looks after it.

use jiff::civil::Date;

use super::content::{Block, Content, Line, Row};
use super::conventions;
use super::date;
use super::layout::{lay_out_part, number_all};
use super::page::Page;
use super::request::table;
use super::safeguards::{restriction, tests};
use super::server::server;
use super::words::{clean, domain, field, field_lines, line, name};
use crate::advise::Diagnosis;
use crate::advise::reach::{conclude, verdict};
use crate::i18n::{Catalog, tr};
use crate::model::{
    Case, CaseDomain, DomainObservation, Field, MxRecord, ReachRun, ServiceProfile,
};
use crate::plan::course::Course;
use crate::plan::prepare::Prepare;
use crate::plan::{MxChange, way_back};

/// What is known of a domain.
#[derive(Debug, Clone, Copy)]
pub struct Examined<'a> {
    /// What was seen.
    pub seen: &'a DomainObservation,
    /// Where it stands.
    pub now: &'a Diagnosis,
    /// Its change, if one could be planned.
    pub change: Option<&'a MxChange>,
}

/// A dossier: a cover, then parts that each begin on a page of their own.
#[derive(Debug, Clone, PartialEq)]
pub struct Dossier {
    /// The cover, without the index of the parts.
    pub cover: Content,
    /// The parts.
    pub parts: Vec<Content>,
    index_heading: String,
}

/// Writes the dossier. `letter` and `emergency` are the documents that [`super::compose`] and
/// [`super::emergency`] wrote; they are taken in as they are.
#[must_use]
pub fn dossier(
    case: &Case,
    service: &ServiceProfile,
    domains: &[Examined],
    (letter, emergency): (Content, Content),
    today: Date,
    texts: &Catalog,
) -> Dossier {
    let of = |title: String, blocks: Vec<Block>| Content {
        title,
        author: field(case, Field::Company).or_else(|| name(case)).unwrap_or_default(),
        language: texts.language(),
        paper: case.letter.paper,
        headed: false,
        logo: None,
        foot: Vec::new(),
        blocks,
    };
    let mut parts = Vec::new();
    for examined in domains {
        let title = tr!(texts, "dossier-domain", domain = domain(&examined.seen.domain));
        let blocks = examined_domain(examined, case, service, &title, texts);
        parts.push(of(title, blocks));
    }
    if let Some(run) = case.reach.last() {
        let title = tr!(texts, "dossier-connection");
        let blocks = connection(run, service, &title, texts);
        parts.push(of(title, blocks));
    }
    let safeguards =
        [server(case, service, texts), restriction(case, service, texts), tests(case, texts)];
    for (title, blocks) in safeguards.into_iter().flatten() {
        parts.push(of(title, blocks));
    }
    // A letter on headed paper has its head left blank; here it is a copy.
    parts.push(Content { headed: false, ..letter });
    if !case.sent.is_empty() {
        let title = tr!(texts, "dossier-sent");
        let sent = case.sent.iter().map(|letter| {
            (
                Line::plain(texts.moment(letter.at)),
                vec![Line::plain(clean(&letter.to.join(", "))), Line::plain(clean(&letter.reply))],
            )
        });
        parts.push(of(
            title.clone(),
            vec![Block::Title(line(&title)), Block::Facts(sent.collect())],
        ));
    }
    parts.push(emergency);
    let title = tr!(texts, "dossier-title", name = whose(case, domains));
    let cover = of(title.clone(), cover(case, service, today, &title, texts));
    Dossier { cover, parts, index_heading: tr!(texts, "dossier-contents") }
}

impl Dossier {
    /// Lays everything out; with the title and the first page of each part, counted from 0.
    #[must_use]
    pub fn lay_out(&self) -> (Vec<Page>, Vec<(String, usize)>) {
        let parts: Vec<Vec<Page>> = self.parts.iter().map(lay_out_part).collect();
        // Numbers do not change how many lines an index has, so its length is known before them.
        let mut first = lay_out_part(&self.with_index(&vec![1; parts.len()])).len();
        let mut bookmarks = vec![(self.cover.title.clone(), 0)];
        let mut numbers = Vec::with_capacity(parts.len());
        for (part, pages) in self.parts.iter().zip(&parts) {
            bookmarks.push((part.title.clone(), first));
            first += pages.len();
            numbers.push(first - pages.len() + 1);
        }
        let mut pages = lay_out_part(&self.with_index(&numbers));
        pages.extend(parts.into_iter().flatten());
        number_all(&mut pages, &self.cover);
        (pages, bookmarks)
    }

    /// The whole as plain text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let parts: Vec<String> =
            std::iter::once(&self.cover).chain(&self.parts).map(Content::to_text).collect();
        parts.join("\n")
    }

    fn with_index(&self, numbers: &[usize]) -> Content {
        let mut cover = self.cover.clone();
        let entries = self.parts.iter().zip(numbers);
        let entries =
            entries.map(|(part, number)| (line(&part.title), Line::plain(number.to_string())));
        cover.blocks.push(Block::Heading(line(&self.index_heading)));
        cover.blocks.push(Block::Index(entries.collect()));
        cover
    }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(line(text))
}

/// The company, else the first domain.
fn whose(case: &Case, domains: &[Examined]) -> String {
    let first = || domains.first().map(|examined| domain(&examined.seen.domain));
    field(case, Field::Company).or_else(first).unwrap_or_default()
}

fn cover(
    case: &Case,
    service: &ServiceProfile,
    today: Date,
    title: &str,
    texts: &Catalog,
) -> Vec<Block> {
    let day = date::long(today, &conventions::of(texts.language(), case.letter.paper));
    let domains = case.domains.iter().map(|entry| Line::plain(domain(&entry.name))).collect();
    let one = |text: Option<String>| text.map(Line::plain).into_iter().collect();
    let facts: [(String, Vec<Line>); 9] = [
        (tr!(texts, "sheet-company"), one(field(case, Field::Company))),
        (tr!(texts, "sheet-contact"), one(name(case))),
        (tr!(texts, "sheet-phone"), one(field(case, Field::Phone))),
        (tr!(texts, "sheet-email"), one(field(case, Field::Email))),
        (tr!(texts, "sheet-domains"), domains),
        (tr!(texts, "sheet-mail-server"), one(field(case, Field::MailServer))),
        (tr!(texts, "emergency-operator"), one(field(case, Field::Operator))),
        (tr!(texts, "dossier-service"), one(Some(clean(service.name_in(texts.language()))))),
        (tr!(texts, "dossier-made"), one(Some(day))),
    ];
    let known = facts.into_iter().filter(|(_, values)| !values.is_empty());
    let known = known.map(|(label, values)| (line(&label), values)).collect();
    let mut blocks = vec![Block::Title(line(title)), Block::Facts(known)];
    let sending = field_lines(case, Field::SendingAddresses);
    if !sending.is_empty() {
        let lines = sending.into_iter().map(Line::plain).collect();
        blocks.push(Block::Facts(vec![(line(&tr!(texts, "sheet-sending")), lines)]));
    }
    blocks
}

fn examined_domain(
    examined: &Examined,
    case: &Case,
    service: &ServiceProfile,
    title: &str,
    texts: &Catalog,
) -> Vec<Block> {
    let Examined { seen, now, change } = examined;
    let owner = format!("{}.", seen.domain.ascii());
    let row = |record: &MxRecord| Row {
        owner: Some(owner.clone()),
        ttl: Some(record.ttl.to_string()),
        preference: Some(record.preference.to_string()),
        target: Some(record.exchange.absolute()),
    };
    let mut blocks =
        vec![Block::Title(line(title)), paragraph(&texts.standing(now.state, now.source, service))];
    let current: Vec<MxRecord> = now.records.iter().map(|(record, _)| record.clone()).collect();
    let earlier = case.domain(&seen.domain).and_then(|domain| domain.before_change(service));
    let earlier = earlier.filter(|before| before.at != seen.at);
    // After the change the DNS no longer tells what was there.
    let before = earlier.map_or(current, |look| way_back::records(look, service).all().to_vec());
    if !before.is_empty() {
        let rows = before.iter().map(row).collect();
        table(&tr!(texts, "change-before"), rows, texts, &mut blocks);
    }
    if let Some(change) = change {
        let rows: Vec<Row> = change.after.iter().map(|planned| row(&planned.record)).collect();
        if !rows.is_empty() {
            table(&tr!(texts, "change-after"), rows, texts, &mut blocks);
        }
        let notes: Vec<Line> =
            change.notes.iter().map(|note| line(&texts.note(note, change, service))).collect();
        if !notes.is_empty() {
            blocks.push(Block::Points(notes));
        }
    }
    if let Some(domain) = case.domain(&seen.domain) {
        let is_done = change.is_none_or(MxChange::is_done);
        if !is_done || domain.before_change(service).is_some() {
            course(domain, seen, case, service, texts, &mut blocks);
        }
    }
    if !now.findings.is_empty() {
        blocks.push(Block::Heading(line(&tr!(texts, "dossier-findings"))));
    }
    for finding in &now.findings {
        let words = texts.finding(finding);
        let severity = texts.severity(finding.severity);
        let head = tr!(texts, "cli-label", words = severity);
        blocks.push(Block::Caption(line(&clean(&format!("{head} {}", words.what)))));
        blocks.push(paragraph(&clean(&words.why)));
        let todo = tr!(texts, "cli-todo");
        blocks.push(paragraph(&clean(&format!("{todo} {}", words.todo))));
    }
    blocks
}

/// What to publish first, and when to do what at the earliest.
fn course(
    domain: &CaseDomain,
    seen: &DomainObservation,
    case: &Case,
    service: &ServiceProfile,
    texts: &Catalog,
    blocks: &mut Vec<Block>,
) {
    let prepare = Prepare::of(seen, service, case.mail_server().as_ref());
    for (head, record) in texts.prepare(&prepare) {
        blocks.push(Block::Caption(line(&head)));
        blocks.extend(record.lines().map(|text| paragraph(&clean(text))));
    }
    let course = Course::of(case, domain, service);
    let times = course.map(|course| course.times(seen.at)).unwrap_or_default();
    if times.is_empty() {
        return;
    }
    blocks.push(Block::Heading(line(&tr!(texts, "schedule-heading"))));
    let facts = times.into_iter().map(|(event, at)| {
        let words = texts.event(event);
        let told = vec![Line::strong(clean(&words.title)), Line::plain(clean(&words.what))];
        (Line::plain(texts.moment(at)), told)
    });
    blocks.push(Block::Facts(facts.collect()));
}

fn connection(
    run: &ReachRun,
    service: &ServiceProfile,
    title: &str,
    texts: &Catalog,
) -> Vec<Block> {
    let conclusion = conclude(run, service);
    let at = texts.moment(run.at);
    let mut blocks = vec![
        Block::Title(line(title)),
        paragraph(&tr!(texts, "dossier-looked", at = at)),
        paragraph(&clean(&texts.conclusion(&conclusion, service))),
        paragraph(&clean(&texts.conclusion_action(&conclusion, service))),
    ];
    let facts = run.endpoints.iter().map(|endpoint| {
        let seen = &endpoint.seen;
        let verdict = verdict(seen, endpoint.expect, service);
        let place = match seen.address {
            Some(address) => format!("{} ({address}), {}", seen.host, seen.port),
            None => format!("{}, {}", seen.host, seen.port),
        };
        let said = clean(&texts.endpoint(seen, verdict, service));
        (Line::plain(clean(&place)), vec![Line::plain(said)])
    });
    blocks.push(Block::Facts(facts.collect()));
    for endpoint in run.endpoints.iter().filter(|endpoint| !endpoint.seen.transcript.is_empty()) {
        blocks.push(Block::Caption(line(&clean(&endpoint.seen.host.to_string()))));
        for said in &endpoint.seen.transcript {
            blocks.push(paragraph(&clean(&said.text)));
        }
    }
    blocks
}
