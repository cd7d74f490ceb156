//! What a letter says, before it has a shape: blocks of text in reading order.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::font;
use super::page::Face;
use super::picture::Picture;
use super::text;
use crate::guide::draw::Drawing;
use crate::model::{Language, Paper};

/// How much room a blank leaves for handwriting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blank {
    /// For a number.
    Short,
    /// For a name.
    Medium,
    /// For a line of an address.
    Long,
}

impl Blank {
    /// The room in millimetres.
    #[must_use]
    pub const fn width_mm(self) -> f32 {
        match self {
            Self::Short => 14.0,
            Self::Medium => 40.0,
            Self::Long => 64.0,
        }
    }
}

/// Part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Text in bold.
    Strong(String),
    /// A ruled blank, to be filled in by hand.
    Blank(Blank),
}

/// A line or a paragraph: it is broken where the paper ends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line(pub Vec<Inline>);

/// Where a block stands across the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// At the left margin.
    Left,
    /// In the right half.
    Right,
}

/// A record of a table; what is not known is a blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The name that has the record, with its final dot.
    pub owner: Option<String>,
    /// Seconds for which it may be kept.
    pub ttl: Option<String>,
    /// The preference.
    pub preference: Option<String>,
    /// The host, with its final dot.
    pub target: Option<String>,
}

/// What a table's columns are called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heads {
    /// The owner's.
    pub owner: String,
    /// The TTL's.
    pub ttl: String,
    /// The type's, over `IN MX`.
    pub kind: String,
    /// The preference's.
    pub preference: String,
    /// The host's.
    pub target: String,
}

/// A part of a letter.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Block {
    /// Who writes. Left out on headed paper.
    Sender(Vec<Line>, Side),
    /// To whom, where the window of the envelope is.
    Addressee(Vec<Line>, Side),
    /// Place and date.
    Date(Line, Side),
    /// What a sheet is.
    Title(Line),
    /// What the letter is about, in bold.
    Subject(Line),
    /// Under what number the addressee files it; right below the subject.
    Reference(Line),
    /// What stands over a part, in bold.
    Heading(Line),
    /// A paragraph.
    Paragraph(Line),
    /// What stands over a table; kept with it.
    Caption(Line),
    /// A table of MX records.
    Records(Heads, Vec<Row>),
    /// Lines to type or to copy; kept with what stands over them.
    Code(Vec<String>),
    /// A dialog of a mail server's product.
    Drawing(Arc<Drawing>),
    /// A list of points.
    Points(Vec<Line>),
    /// What is asked and what the answer is.
    Facts(Vec<(Line, Vec<Line>)>),
    /// What is where: a title at the left, a page at the right.
    Index(Vec<(Line, Line)>),
    /// The words before the signature; kept with it.
    Closing(Line, Side),
    /// Room to sign over a ruled line, and who signs.
    Signature(Vec<Line>, Side),
}

/// All that a letter or a sheet says, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// What the document is called.
    pub title: String,
    /// Who wrote it; empty where that is not known.
    pub author: String,
    /// Its language.
    pub language: Language,
    /// The paper it is meant for.
    pub paper: Paper,
    /// Whether the top of the first page stays blank, for headed paper.
    pub headed: bool,
    /// The logo at the head of the first page, across from the sender.
    pub logo: Option<Arc<Picture>>,
    /// Small lines at the foot of each page.
    pub foot: Vec<String>,
    /// What it says.
    pub blocks: Vec<Block>,
}

impl Line {
    /// A line of plain text.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self(vec![Inline::Text(text.into())])
    }

    /// A line of bold text.
    #[must_use]
    pub fn strong(text: impl Into<String>) -> Self {
        Self(vec![Inline::Strong(text.into())])
    }

    /// A line that is nothing but a blank.
    #[must_use]
    pub fn blank(blank: Blank) -> Self {
        Self(vec![Inline::Blank(blank)])
    }
}

impl Content {
    /// The same as plain text, in the same order, for an e-mail or a ticket.
    #[must_use]
    pub fn to_text(&self) -> String {
        text::plain(self)
    }

    /// The characters that the fonts lack: on paper a placeholder stands for each.
    #[must_use]
    pub fn missing_glyphs(&self) -> BTreeSet<char> {
        let mut found = BTreeSet::new();
        for block in &self.blocks {
            if let Block::Records(heads, rows) = block {
                let Heads { owner, ttl, kind, preference, target } = heads;
                for head in [owner, ttl, kind, preference, target] {
                    found.extend(font::missing(Face::Regular, head));
                }
                for cell in rows.iter().flat_map(Row::cells).flatten() {
                    found.extend(font::missing(Face::Mono, cell));
                }
            }
            if let Block::Code(lines) = block {
                found.extend(lines.iter().flat_map(|line| font::missing(Face::Mono, line)));
            }
            for inline in block.lines().into_iter().flat_map(|line| &line.0) {
                match inline {
                    Inline::Text(text) => found.extend(font::missing(block.face(), text)),
                    Inline::Strong(text) => found.extend(font::missing(Face::Bold, text)),
                    Inline::Blank(_) => {}
                }
            }
        }
        found
    }
}

impl Row {
    /// The cells that vary, from left to right.
    pub(super) fn cells(&self) -> [Option<&str>; 4] {
        [&self.owner, &self.ttl, &self.preference, &self.target].map(Option::as_deref)
    }
}

impl Block {
    /// The face of what is not strong.
    pub(super) fn face(&self) -> Face {
        match self {
            Self::Title(_) | Self::Subject(_) | Self::Heading(_) | Self::Caption(_) => Face::Bold,
            _ => Face::Regular,
        }
    }

    /// Its lines in reading order; the cells of a table are none.
    fn lines(&self) -> Vec<&Line> {
        match self {
            Self::Sender(lines, _)
            | Self::Addressee(lines, _)
            | Self::Points(lines)
            | Self::Signature(lines, _) => lines.iter().collect(),
            Self::Date(line, _)
            | Self::Closing(line, _)
            | Self::Title(line)
            | Self::Subject(line)
            | Self::Reference(line)
            | Self::Heading(line)
            | Self::Paragraph(line)
            | Self::Caption(line) => vec![line],
            Self::Facts(facts) => facts
                .iter()
                .flat_map(|(name, values)| std::iter::once(name).chain(values))
                .collect(),
            Self::Index(entries) => {
                entries.iter().flat_map(|(title, page)| [title, page]).collect()
            }
            Self::Records(..) | Self::Code(_) | Self::Drawing(_) => Vec::new(),
        }
    }
}
