//! Writes the sheet with what the provider asks for at subscription.

use jiff::civil::Date;

use super::content::{Blank, Block, Content, Line};
use super::conventions;
use super::date;
use super::words::{clean, domain, field, field_lines, line, name, or_blank};
use crate::i18n::{Catalog, tr};
use crate::model::{Case, Field, ServiceProfile};

/// Writes the subscription sheet: what the service has to know before it can take the mail of the
/// case's domains. What the case does not say stays as a ruled blank.
#[must_use]
pub fn sheet(case: &Case, service: &ServiceProfile, today: Date, texts: &Catalog) -> Content {
    let conventions = conventions::of(texts.language(), case.letter.paper);
    let title = tr!(texts, "sheet-title", service = clean(service.name_in(texts.language())));
    let one = |label: String, wanted| {
        (line(&label), vec![line(&or_blank(field(case, wanted), Blank::Long))])
    };
    let several = |label: String, wanted| {
        (line(&label), or_blanks(field_lines(case, wanted).into_iter().map(Line::plain).collect()))
    };
    let domains = case.domains.iter().map(|entry| Line::plain(domain(&entry.name))).collect();
    let company = vec![
        one(tr!(texts, "sheet-company"), Field::Company),
        several(tr!(texts, "sheet-address"), Field::CompanyAddress),
    ];
    let contact = vec![
        (line(&tr!(texts, "sheet-contact")), vec![line(&or_blank(name(case), Blank::Long))]),
        one(tr!(texts, "sheet-capacity"), Field::Capacity),
        one(tr!(texts, "sheet-phone"), Field::Phone),
        one(tr!(texts, "sheet-email"), Field::Email),
    ];
    let mail = vec![
        (line(&tr!(texts, "sheet-domains")), or_blanks(domains)),
        one(tr!(texts, "sheet-mail-server"), Field::MailServer),
        several(tr!(texts, "sheet-sending"), Field::SendingAddresses),
        several(tr!(texts, "sheet-recipients"), Field::Recipients),
    ];
    let mut blocks = vec![Block::Title(line(&title)), paragraph(&tr!(texts, "sheet-intro"))];
    for (heading, facts) in [
        (tr!(texts, "sheet-part-company"), company),
        (tr!(texts, "sheet-part-contact"), contact),
        (tr!(texts, "sheet-part-mail"), mail),
    ] {
        blocks.push(Block::Heading(line(&heading)));
        blocks.push(Block::Facts(facts));
    }
    blocks.push(paragraph(&tr!(texts, "sheet-mail-note")));
    let support = [&service.support.phone, &service.support.email];
    let support: Vec<String> = support.into_iter().flatten().map(|text| clean(text)).collect();
    if !support.is_empty() {
        blocks.push(paragraph(&tr!(texts, "sheet-support", support = support.join(", "))));
    }
    let dated = tr!(
        texts,
        "letter-place-date",
        place = or_blank(field(case, Field::Place), Blank::Medium),
        date = date::long(today, &conventions),
    );
    blocks.push(paragraph(&dated));
    Content {
        title,
        author: field(case, Field::Company).or_else(|| name(case)).unwrap_or_default(),
        language: texts.language(),
        paper: case.letter.paper,
        // It goes to the provider as it is, on plain paper.
        headed: false,
        logo: None,
        foot: Vec::new(),
        blocks,
    }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(line(text))
}

fn or_blanks(lines: Vec<Line>) -> Vec<Line> {
    if lines.is_empty() { vec![Line::blank(Blank::Long); 2] } else { lines }
}
