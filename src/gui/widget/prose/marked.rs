//! A text as it was shaped, with the places of its terms and links: found when the words change,
//! not with every frame.

use std::sync::Arc;

use iced::advanced::text::{
    self, Difference, LineHeight, Paragraph as _, Shaping, Span, Text, Wrapping,
};
use iced::advanced::widget::operation;
use iced::{Font, Pixels, Point, Rectangle, Renderer, Size, alignment};

use super::super::glossed;
use super::super::popover::Popup;
use super::{Look, Run};
use crate::gui::theme;
use crate::i18n::Terms;
use crate::model::Term;

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// What a text remembers.
#[derive(Default)]
pub(super) struct State {
    runs: Vec<Run<'static>>,
    terms: Option<Arc<Terms>>,
    paragraph: Paragraph,
    marks: Vec<Mark>,
    /// The first mark of each target: where the keyboard stops.
    stops: Vec<usize>,
    /// Of the stops, the one that Tab leads to.
    first: usize,
    /// Of the stops, the one with the focus.
    at: usize,
    /// Whether this is in a button.
    quiet: bool,
    /// Whether the pop-over of the focus was closed.
    dismissed: bool,
    /// Whether the keyboard is here.
    pub focused: bool,
    /// The mark under the pointer.
    pub hovered: Option<usize>,
    /// The mark on which a button of the mouse went down.
    pub pressed: Option<usize>,
    /// What is shown beside a term.
    pub popup: Popup,
}

/// What a mark leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// A term of the glossary.
    Term(Term),
    /// An address.
    Link(String),
}

struct Mark {
    target: Target,
    /// Which of the spans it is.
    span: usize,
    /// Where it stands, a region a line.
    regions: Vec<Rectangle>,
}

/// How a text is to be shaped.
pub(super) struct Shape {
    /// The room there is.
    pub bounds: Size,
    /// The size of the letters.
    pub size: Pixels,
    /// The font.
    pub font: Font,
    /// Where lines may break.
    pub wrapping: Wrapping,
}

impl Shape {
    fn text<C>(&self, content: C, shaping: Shaping) -> Text<C, Font> {
        Text {
            content,
            bounds: self.bounds,
            size: self.size,
            line_height: LineHeight::default(),
            font: self.font,
            align_x: text::Alignment::Default,
            align_y: alignment::Vertical::Top,
            shaping,
            wrapping: self.wrapping,
        }
    }
}

impl State {
    /// Shapes the text if it is not shaped so already; how much room it takes.
    pub fn shape(&mut self, runs: &[Run<'_>], shape: &Shape) -> Size {
        self.quiet = glossed::is_in_button();
        let terms = glossed::terms();
        let same_terms = match (&self.terms, &terms) {
            (Some(old), Some(new)) => Arc::ptr_eq(old, new),
            (None, None) => true,
            _ => false,
        };
        let difference = if same_terms && self.runs == runs {
            self.paragraph.compare(shape.text((), Shaping::Advanced))
        } else {
            self.terms = terms;
            self.runs = runs.iter().map(Run::to_static).collect();
            (self.hovered, self.pressed) = (None, None);
            Difference::Shape
        };
        match difference {
            Difference::None => return self.paragraph.min_bounds(),
            Difference::Bounds => self.paragraph.resize(shape.bounds),
            Difference::Shape => self.mark(shape),
        }
        for mark in &mut self.marks {
            mark.regions = self.paragraph.span_bounds(mark.span);
        }
        self.paragraph.min_bounds()
    }

    /// Looks for terms, and shapes the text with them.
    fn mark(&mut self, shape: &Shape) {
        let mut spans: Vec<Span<'_, (), Font>> = Vec::new();
        let mut marks = Vec::new();
        for run in &self.runs {
            let span = |words: &'_ str| match run.look {
                Look::Strong => Span::new(words.to_owned()).font(theme::BOLD),
                Look::Code => {
                    Span::new(words.to_owned()).font(theme::MONO).size(shape.size.0 - 1.0)
                }
                Look::Plain | Look::Link(_) => Span::new(words.to_owned()),
            };
            let target = |target, span| Mark { target, span, regions: Vec::new() };
            match (&run.look, &self.terms) {
                (Look::Plain | Look::Strong, Some(terms)) => {
                    for piece in terms.mark(&run.words) {
                        marks
                            .extend(piece.term.map(|term| target(Target::Term(term), spans.len())));
                        spans.push(span(piece.text));
                    }
                }
                (Look::Link(url), _) => {
                    marks.push(target(Target::Link(url.clone()), spans.len()));
                    spans.push(span(&run.words));
                }
                _ => spans.push(span(&run.words)),
            }
        }
        let is_first = |(at, mark): &(usize, &Mark)| {
            !marks[..*at].iter().any(|other: &Mark| other.target == mark.target)
        };
        self.stops = marks.iter().enumerate().filter(is_first).map(|(at, _)| at).collect();
        self.at = self.at.min(self.stops.len().saturating_sub(1));
        self.marks = marks;
        let text = shape.text(spans.as_slice(), Shaping::Advanced);
        self.paragraph = Paragraph::with_spans(text);
    }

    /// The shaped text.
    pub fn paragraph(&self) -> &Paragraph {
        &self.paragraph
    }

    /// Whether there is nothing to point at.
    pub fn has_no_marks(&self) -> bool {
        self.marks.is_empty()
    }

    /// Whether clicks are somebody else's.
    pub fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// The mark at a point of the text.
    pub fn hit(&self, at: Point) -> Option<usize> {
        let holds = |mark: &Mark| mark.regions.iter().any(|region| region.contains(at));
        self.marks.iter().position(holds)
    }

    /// Each region of each mark.
    pub fn regions(&self) -> impl Iterator<Item = (usize, Rectangle)> {
        let marks = self.marks.iter().enumerate();
        marks.flat_map(|(at, mark)| mark.regions.iter().map(move |region| (at, *region)))
    }

    /// What a mark leads to.
    pub fn target(&self, mark: usize) -> Option<&Target> {
        self.marks.get(mark).map(|mark| &mark.target)
    }

    /// The mark that the keyboard is at.
    pub fn current(&self) -> Option<usize> {
        self.stops.get(self.at).copied()
    }

    /// The mark whose pop-over is to be shown.
    pub fn open(&self) -> Option<usize> {
        let by_keyboard = || self.current().filter(|_| self.focused && !self.dismissed);
        let mark = self.hovered.or_else(by_keyboard)?;
        matches!(self.target(mark), Some(Target::Term(_))).then_some(mark)
    }

    /// Where the term with the open pop-over stands.
    pub fn anchor(&self) -> Option<Rectangle> {
        self.marks.get(self.open()?)?.regions.first().copied()
    }

    /// The term with the open pop-over, the glossary, and the words as they were shaped.
    pub fn explained(&mut self) -> Option<(&mut Popup, &Terms, Term)> {
        let Target::Term(term) = self.marks.get(self.open()?)?.target else {
            return None;
        };
        Some((&mut self.popup, self.terms.as_deref()?, term))
    }

    /// Closes the pop-over until the pointer or the keyboard comes back.
    pub fn dismiss(&mut self) {
        (self.hovered, self.dismissed) = (None, true);
    }

    /// Goes to the next or the previous term of the text.
    pub fn walk(&mut self, forward: bool) {
        let count = self.stops.len().max(1);
        let step = if forward { 1 } else { count - 1 };
        self.at = (self.at + step) % count;
        self.dismissed = false;
    }

    /// Whether Tab stops here: only where something is met that no text above explained, so that
    /// the way through a step does not get long.
    pub fn find_first_stop(&mut self) -> bool {
        let mut first = None;
        if !self.quiet {
            for (at, stop) in self.stops.iter().enumerate() {
                let is_new = match &self.marks[*stop].target {
                    Target::Term(term) => glossed::meet(*term),
                    Target::Link(_) => true,
                };
                if is_new && first.is_none() {
                    first = Some(at);
                }
            }
        }
        self.first = first.unwrap_or(0);
        self.focused &= first.is_some();
        first.is_some()
    }
}

impl operation::Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
        self.dismissed = false;
        self.at = self.first;
    }

    fn unfocus(&mut self) {
        self.focused = false;
    }
}

impl Run<'_> {
    fn to_static(&self) -> Run<'static> {
        Run { words: self.words.clone().into_owned().into(), look: self.look.clone() }
    }
}
