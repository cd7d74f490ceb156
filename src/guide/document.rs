//! The text of a guide: sections of blocks, read from Markdown.

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::load::GuideError;

/// The sections of every guide, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SectionId {
    /// Let the service in, beside everybody else.
    Allow,
    /// Send through the service.
    SmartHost,
    /// Accept mail from the service only.
    Restrict,
    /// Make sure that it works.
    Verify,
    /// Take it all back.
    Undo,
}

impl SectionId {
    /// All, in order.
    pub const ALL: [Self; 5] =
        [Self::Allow, Self::SmartHost, Self::Restrict, Self::Verify, Self::Undo];

    /// The word in guides, on the command line and in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::SmartHost => "smarthost",
            Self::Restrict => "restrict",
            Self::Verify => "verify",
            Self::Undo => "undo",
        }
    }
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Words.
    Text(String),
    /// Words that matter.
    Strong(String),
    /// Something to type or to look for.
    Code(String),
    /// A link: its words and where it leads.
    Link(String, String),
}

/// A block of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The head of what follows.
    Heading(Vec<Span>),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A paragraph to take heed of.
    Note(Vec<Span>),
    /// A list.
    List {
        /// Whether the entries are numbered.
        ordered: bool,
        /// The entries.
        items: Vec<Vec<Span>>,
    },
    /// Something to be copied as it is, or to be expected.
    Code {
        /// For whom: a shell, or `conf`, `text`.
        language: String,
        /// The file that it belongs into.
        file: Option<String>,
        /// The lines.
        text: String,
    },
    /// A dialog of the product, by its name.
    Dialog {
        /// Its name in `dialogs.toml`.
        id: String,
        /// What it shows.
        caption: String,
    },
}

/// A section with its head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Which one.
    pub id: SectionId,
    /// Its head in the guide's language.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// Languages of code blocks; values are made safe for each.
const LANGUAGES: [&str; 7] = ["sh", "powershell", "cmd", "domino", "conf", "cisco", "text"];

/// Reads a guide's text: one title, then the five sections.
pub(super) fn read(markdown: &str) -> Result<Vec<Section>, GuideError> {
    let mut reader = Reader::default();
    for event in Parser::new_ext(markdown, Options::ENABLE_HEADING_ATTRIBUTES) {
        reader.take(event)?;
    }
    let found: Vec<SectionId> = reader.sections.iter().map(|section| section.id).collect();
    if found == SectionId::ALL { Ok(reader.sections) } else { Err(GuideError::Sections) }
}

#[derive(Default)]
struct Reader {
    sections: Vec<Section>,
    spans: Vec<Span>,
    strong: bool,
    link: Option<(String, String)>,
    /// The identifier of the section whose head is being read.
    heading: Option<String>,
    list: Option<(bool, Vec<Vec<Span>>)>,
    code: Option<(String, Option<String>, String)>,
    dialog: Option<String>,
    quoted: bool,
}

impl Reader {
    fn take(&mut self, event: Event) -> Result<(), GuideError> {
        match event {
            Event::Start(tag) => self.start(tag)?,
            Event::End(tag) => self.end(tag)?,
            Event::Text(words) => self.words(&words),
            Event::Code(words) => self.spans.push(Span::Code(words.into_string())),
            Event::SoftBreak | Event::HardBreak => self.words(" "),
            other => return Err(GuideError::Markdown(format!("{other:?}"))),
        }
        Ok(())
    }

    fn start(&mut self, tag: Tag) -> Result<(), GuideError> {
        match tag {
            Tag::Heading { level, id, .. } => {
                let is_section = level == HeadingLevel::H2;
                self.heading = id.filter(|_| is_section).map(pulldown_cmark::CowStr::into_string);
            }
            // Names of fields and buttons, as the product writes them.
            Tag::Strong | Tag::Emphasis => self.strong = true,
            Tag::Link { dest_url, .. } => {
                if !dest_url.starts_with("https://") {
                    return Err(GuideError::Link(dest_url.into_string()));
                }
                self.link = Some((String::new(), dest_url.into_string()));
            }
            Tag::List(first) if self.list.is_none() => {
                self.flush(false);
                self.list = Some((first.is_some(), Vec::new()));
            }
            Tag::BlockQuote(_) => self.quoted = true,
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                let mut words = info.split_whitespace();
                let language = words.next().unwrap_or_default().to_owned();
                if !LANGUAGES.contains(&language.as_str()) {
                    return Err(GuideError::CodeLanguage(language));
                }
                let file = words.next().and_then(|word| word.strip_prefix("file="));
                self.code = Some((language, file.map(str::to_owned), String::new()));
            }
            Tag::Image { dest_url, .. } => {
                let id = dest_url.strip_prefix("dialog:").map(str::to_owned);
                self.dialog = Some(id.ok_or(GuideError::Link(dest_url.into_string()))?);
            }
            Tag::Paragraph | Tag::Item => {}
            other => return Err(GuideError::Markdown(format!("{other:?}"))),
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd) -> Result<(), GuideError> {
        match tag {
            TagEnd::Heading(level) => {
                let spans = std::mem::take(&mut self.spans);
                let id = self.heading.take();
                match level {
                    HeadingLevel::H1 => {}
                    HeadingLevel::H2 => self.open(id.as_deref(), &spans)?,
                    _ => self.push(Block::Heading(spans)),
                }
            }
            TagEnd::Strong | TagEnd::Emphasis => self.strong = false,
            TagEnd::Link => {
                if let Some((words, url)) = self.link.take() {
                    self.spans.push(Span::Link(words, url));
                }
            }
            TagEnd::Item => {
                let spans = std::mem::take(&mut self.spans);
                if let Some((_, items)) = &mut self.list {
                    items.push(spans);
                }
            }
            TagEnd::List(_) => {
                if let Some((ordered, items)) = self.list.take() {
                    self.push(Block::List { ordered, items });
                }
            }
            TagEnd::Paragraph if self.list.is_none() => self.flush(self.quoted),
            TagEnd::BlockQuote(_) => self.quoted = false,
            TagEnd::CodeBlock => {
                if let Some((language, file, text)) = self.code.take() {
                    self.push(Block::Code { language, file, text });
                }
            }
            TagEnd::Image => {
                if let Some(id) = self.dialog.take() {
                    let caption = plain(&std::mem::take(&mut self.spans));
                    self.push(Block::Dialog { id, caption });
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn words(&mut self, words: &str) {
        if let Some((_, _, text)) = &mut self.code {
            text.push_str(words);
        } else if let Some((said, _)) = &mut self.link {
            said.push_str(words);
        } else if self.strong {
            self.spans.push(Span::Strong(words.to_owned()));
        } else if let Some(Span::Text(last)) = self.spans.last_mut() {
            last.push_str(words);
        } else {
            self.spans.push(Span::Text(words.to_owned()));
        }
    }

    fn flush(&mut self, is_note: bool) {
        let spans = std::mem::take(&mut self.spans);
        if !spans.is_empty() {
            self.push(if is_note { Block::Note(spans) } else { Block::Paragraph(spans) });
        }
    }

    fn open(&mut self, id: Option<&str>, title: &[Span]) -> Result<(), GuideError> {
        let id = SectionId::ALL.into_iter().find(|known| Some(known.as_str()) == id);
        let id = id.ok_or(GuideError::Sections)?;
        self.sections.push(Section { id, title: plain(title), blocks: Vec::new() });
        Ok(())
    }

    /// What stands before the first section belongs to none, and is left out.
    fn push(&mut self, block: Block) {
        if let Some(section) = self.sections.last_mut() {
            section.blocks.push(block);
        }
    }
}

/// The words alone.
pub(super) fn plain(spans: &[Span]) -> String {
    let words = spans.iter().map(|span| match span {
        Span::Text(words) | Span::Strong(words) | Span::Code(words) | Span::Link(words, _) => {
            words.as_str()
        }
    });
    words.collect()
}
