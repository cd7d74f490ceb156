//! The part of the dossier on the customer's mail server: its guide, with dialogs and commands.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::content::{Block, Inline, Line};
use super::words::{clean, line};
use crate::guide::draw::draw;
use crate::guide::{self, Guide, SectionId, Span, Values};
use crate::i18n::{Catalog, tr};
use crate::model::{Case, ServiceProfile};
use crate::wizard::{guide_values, server_guide};

/// What the part is called and what it says; none where the product is not known.
pub(super) fn server(
    case: &Case,
    service: &ServiceProfile,
    texts: &Catalog,
) -> Option<(String, Vec<Block>)> {
    let guide = server_guide(case, service).guide?;
    let values = guide_values(case, service).ok()?;
    let name = format!("{} {}", guide.product, guide.versions);
    let title = tr!(texts, "dossier-server", product = name);
    let mut blanks = BTreeSet::new();
    let sections: Vec<guide::Section> = guide
        .sections(texts.language())
        .iter()
        .map(|section| values.fill(section, &mut blanks))
        .collect();
    let checked = match &guide.checked {
        Some(day) => tr!(texts, "guide-checked", day = day.as_str()),
        None => tr!(texts, "guide-unchecked"),
    };
    let mut blocks = vec![Block::Title(line(&title)), Block::Paragraph(line(&checked))];
    if !blanks.is_empty() {
        let words: Vec<&str> = blanks.iter().map(|blank| blank.as_str()).collect();
        let words = tr!(texts, "guide-blanks", blanks = words.join(", "));
        blocks.push(Block::Paragraph(line(&words)));
    }
    for section in &sections {
        blocks.push(Block::Heading(line(&clean(&section.title))));
        if section.id == SectionId::Restrict {
            blocks.push(Block::Paragraph(Line::strong(tr!(texts, "dossier-restrict-last"))));
        }
        for block in &section.blocks {
            add(block, guide, &values, texts, &mut blocks);
        }
    }
    let sources = guide.sources.iter();
    let sources =
        sources.map(|source| Line::plain(clean(&format!("{}: {}", source.title, source.url))));
    let sources: Vec<Line> = sources.collect();
    if !sources.is_empty() {
        blocks.push(Block::Heading(line(&tr!(texts, "guide-sources"))));
        blocks.push(Block::Points(sources));
    }
    Some((title, blocks))
}

fn add(
    block: &guide::Block,
    guide: &Guide,
    values: &Values,
    texts: &Catalog,
    blocks: &mut Vec<Block>,
) {
    match block {
        guide::Block::Heading(spans) => blocks.push(Block::Caption(said(spans))),
        guide::Block::Paragraph(spans) | guide::Block::Note(spans) => {
            blocks.push(Block::Paragraph(said(spans)));
        }
        guide::Block::List { ordered, items } => {
            let items = items.iter().enumerate().map(|(place, item)| {
                let mut line = said(item);
                if *ordered {
                    line.0.insert(0, Inline::Text(format!("{}. ", place + 1)));
                }
                line
            });
            blocks.push(Block::Points(items.collect()));
        }
        guide::Block::Code { language, file, text } => {
            let head = match file {
                _ if language == "text" => tr!(texts, "guide-expect"),
                Some(file) => tr!(texts, "guide-file", file = file.as_str()),
                None => texts.shell(language),
            };
            blocks.push(Block::Caption(line(&clean(&head))));
            blocks.push(Block::Code(text.lines().map(str::to_owned).collect()));
        }
        guide::Block::Dialog { id, caption } => {
            let Some(dialog) = guide.dialog(id) else { return };
            blocks.push(Block::Caption(line(&clean(caption))));
            let drawing = draw(dialog, values, texts.language());
            blocks.push(Block::Drawing(Arc::new(drawing)));
        }
    }
}

/// Words for paper, where a link cannot be followed and names of fields stand out.
fn said(spans: &[Span]) -> Line {
    let one = |span: &Span| match span {
        Span::Text(words) | Span::Code(words) => Inline::Text(kept(words)),
        Span::Strong(words) => Inline::Strong(kept(words)),
        Span::Link(words, url) if words == url => Inline::Text(kept(url)),
        Span::Link(words, url) => Inline::Text(kept(&format!("{words} ({url})"))),
    };
    Line(spans.iter().map(one).collect())
}

/// Cleaned, but with the blanks that part it from its neighbours.
fn kept(words: &str) -> String {
    let blank = |is_there: bool| if is_there { " " } else { "" };
    let inner = clean(words);
    if inner.is_empty() {
        return blank(!words.is_empty()).to_owned();
    }
    let (before, after) = (words.starts_with(' '), words.ends_with(' '));
    format!("{}{inner}{}", blank(before), blank(after))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;

    use super::*;
    use crate::guide::all;
    use crate::letter::page::Item;
    use crate::letter::{Meta, dossier, to_pdf_with};
    use crate::model::{Field, Language, Paper};
    use crate::wizard::Change;

    fn case(guide: &str, paper: Paper) -> Case {
        let now = Timestamp::UNIX_EPOCH;
        let mut case = Case::new("x", "security-mail", now);
        for change in [
            Change::TextEdited(Field::MailServer, "mailgate.company.example".into()),
            Change::GuideChosen(Some(guide.to_owned())),
            Change::PaperChosen(paper),
        ] {
            case.apply(change, now).unwrap();
        }
        case
    }

    #[test]
    fn every_guide_is_laid_out_on_paper_with_its_dialogs() {
        let service = ServiceProfile::built_in();
        let today = date(2026, 11, 25);
        for (language, paper) in [(Language::En, Paper::Letter), (Language::Fr, Paper::A4)] {
            let texts = Catalog::new(language);
            for guide in all() {
                let case = case(&guide.id, paper);
                let letter = super::super::compose(&case, &service, &[], today, &texts);
                let emergency = super::super::emergency(&case, &service, &[], today, &texts);
                let dossier = dossier(&case, &service, &[], (letter, emergency), today, &texts);
                let text = dossier.to_text();
                assert!(text.contains("smtp.security-mail.net"), "{}", guide.id);
                assert!(text.contains(&tr!(texts, "dossier-restrict-last")), "{}", guide.id);
                let (pages, bookmarks) = dossier.lay_out();
                assert!(bookmarks.iter().any(|(title, _)| title.contains(&guide.product)));
                let mut drawn = 0;
                for page in &pages {
                    for item in &page.items {
                        let Item::Drawing { x_mm, y_mm, px_mm, drawing } = item else { continue };
                        let (right, bottom) =
                            (x_mm + drawing.width * px_mm, y_mm + drawing.height * px_mm);
                        assert!(right <= page.width_mm - 19.9 && bottom <= page.height_mm - 14.0);
                        drawn += 1;
                    }
                }
                assert_eq!(drawn, guide.dialogs.len(), "{}: each dialog once", guide.id);
                let bytes = to_pdf_with(&pages, &Meta::from(&dossier.cover), &bookmarks).unwrap();
                let read = lopdf::Document::load_mem(&bytes).unwrap();
                assert_eq!(read.get_pages().len(), pages.len());
            }
        }
    }

    #[test]
    fn a_product_that_nobody_named_has_no_part() {
        let case = Case::new("x", "security-mail", Timestamp::UNIX_EPOCH);
        let texts = Catalog::new(Language::En);
        assert!(server(&case, &ServiceProfile::built_in(), &texts).is_none());
    }
}
