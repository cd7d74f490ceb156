//! Pages of guides in the window: filled in once, shown as often as needed.

use std::collections::BTreeSet;

use iced::widget::text::Wrapping;
use iced::widget::{Column, column, container, row, svg, text};
use iced::{Element, Length};

use super::theme::{self, size, space};
use super::widget::{Look, Run, banner, code_block, muted, runs};
use crate::guide::draw::draw;
use crate::guide::draw::svg::{Letters, to_svg};
use crate::guide::{Blank, Block, Guide, Section, SectionId, Span, Values};
use crate::i18n::{Catalog, tr};
use crate::model::Severity;

/// What can be pressed on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// Lines are to be copied.
    Copy(String),
    /// A link is to be opened.
    Open(String),
}

/// A guide with the customer's values filled in.
#[derive(Debug)]
pub struct Page {
    /// The guide.
    pub guide: &'static Guide,
    /// What is not known yet.
    pub blanks: BTreeSet<Blank>,
    sections: Vec<Section>,
    /// The dialogs, drawn: the handle is the key of the renderer's cache.
    dialogs: Vec<(String, Picture)>,
}

#[derive(Debug)]
struct Picture {
    handle: svg::Handle,
    width: f32,
    height: f32,
}

impl Page {
    /// Fills a guide in.
    #[must_use]
    pub fn new(guide: &'static Guide, values: &Values, texts: &Catalog) -> Self {
        let language = texts.language();
        let mut blanks = BTreeSet::new();
        let sections = guide.sections(language).iter();
        let sections = sections.map(|section| values.fill(section, &mut blanks)).collect();
        let dialogs = guide.dialogs.iter().map(|dialog| {
            let drawing = draw(dialog, values, language);
            let image = to_svg(&drawing, Letters::Outlines).into_bytes();
            let (width, height) = (drawing.width, drawing.height);
            let picture = Picture { handle: svg::Handle::from_memory(image), width, height };
            (dialog.id.clone(), picture)
        });
        Self { guide, blanks, sections, dialogs: dialogs.collect() }
    }

    /// What a section shows.
    pub fn view<'a, M: Clone + 'a>(
        &'a self,
        id: SectionId,
        texts: &Catalog,
        on_press: impl Fn(Press) -> M + Copy + 'a,
    ) -> Element<'a, M> {
        let Some(section) = self.sections.iter().find(|section| section.id == id) else {
            return column![].into();
        };
        let title = text(section.title.as_str()).size(size::TITLE).font(theme::BOLD);
        let mut page = column![title].spacing(space::M);
        for (place, block) in section.blocks.iter().enumerate() {
            let key = format!("{}-{place}", id.as_str());
            page = page.push(self.block(&key, block, texts, on_press));
        }
        page.into()
    }

    /// Whether the page was compared with the vendor's documentation.
    pub fn checked<'a, M: 'a>(&self, texts: &Catalog) -> Element<'a, M> {
        match &self.guide.checked {
            Some(day) => muted(tr!(texts, "guide-checked", day = day.as_str())),
            None => banner(Some(Severity::Warning), tr!(texts, "guide-unchecked"), Vec::new()),
        }
    }

    fn block<'a, M: Clone + 'a>(
        &'a self,
        key: &str,
        block: &'a Block,
        texts: &Catalog,
        on_press: impl Fn(Press) -> M + Copy + 'a,
    ) -> Element<'a, M> {
        let open = move |url| on_press(Press::Open(url));
        match block {
            Block::Heading(spans) => text(said(spans)).size(size::BODY).font(theme::BOLD).into(),
            Block::Paragraph(spans) => line(spans, open),
            Block::Note(spans) => container(line(spans, open))
                .padding([space::M, space::L])
                .width(Length::Fill)
                .style(theme::toned(|c| c.warning))
                .into(),
            Block::List { ordered, items } => {
                let items = items.iter().enumerate().map(|(place, item)| {
                    let mark = if *ordered { format!("{}.", place + 1) } else { "•".to_owned() };
                    let mark = text(mark).size(size::BODY).width(24);
                    row![mark, line(item, open)].spacing(space::XS).into()
                });
                Column::with_children(items).spacing(space::S).into()
            }
            Block::Code { language, text, .. } if language == "text" => {
                let head = muted(tr!(texts, "guide-expect"));
                column![head, plain_code(text)].spacing(space::XS).into()
            }
            Block::Code { language, file, text } => {
                let head = match file {
                    Some(file) => tr!(texts, "guide-file", file = file.as_str()),
                    None => texts.shell(language),
                };
                let copy = tr!(texts, "copy");
                let code = code_block(format!("copy-{key}"), text.clone(), copy, move |text| {
                    on_press(Press::Copy(text))
                });
                column![muted(head), code].spacing(space::XS).into()
            }
            Block::Dialog { id, caption } => {
                let found = self.dialogs.iter().find(|(known, _)| known == id);
                let Some((_, picture)) = found else { return column![].into() };
                let image = svg(picture.handle.clone()).width(picture.width).height(picture.height);
                let caption = text(caption.as_str()).size(size::SMALL).font(theme::BOLD);
                let words = muted(tr!(texts, "guide-arrows"));
                let id = format!("dialog-{id}");
                column![caption, container(image).id(id), words].spacing(space::XS).into()
            }
        }
    }
}

/// Code to compare with, not to run.
fn plain_code<'a, M: 'a>(code: &'a str) -> Element<'a, M> {
    let words = text(code.trim_end())
        .size(size::SMALL)
        .font(theme::MONO)
        .wrapping(Wrapping::WordOrGlyph)
        .width(Length::Fill);
    container(words).padding([space::S, space::M]).width(Length::Fill).style(theme::code).into()
}

fn line<'a, M: Clone + 'a>(
    spans: &'a [Span],
    on_link: impl Fn(String) -> M + 'a,
) -> Element<'a, M> {
    let mut ends_open = false;
    let mut pieces: Vec<Run<'a>> = Vec::new();
    let run = |words: &'a str, look| Run { words: words.into(), look };
    for piece in spans {
        let words = words(piece);
        // A word is shaped with one font if it is all ASCII, however many it is made of: what is
        // joined by an invisible sign is not.
        if ends_open && words.starts_with(|c: char| !c.is_whitespace()) {
            pieces.push(run("\u{2060}", Look::Plain));
        }
        ends_open = words.ends_with(|c: char| !c.is_whitespace());
        pieces.push(match piece {
            Span::Text(words) => run(words, Look::Plain),
            Span::Strong(words) => run(words, Look::Strong),
            Span::Code(words) => run(words, Look::Code),
            Span::Link(words, url) => run(words, Look::Link(url.clone())),
        });
    }
    runs(pieces).on_link(on_link).wrapping(Wrapping::WordOrGlyph).width(Length::Fill).into()
}

fn said(spans: &[Span]) -> String {
    spans.iter().map(words).collect()
}

fn words(span: &Span) -> &str {
    match span {
        Span::Text(words) | Span::Strong(words) | Span::Code(words) | Span::Link(words, _) => words,
    }
}
