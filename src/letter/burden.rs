//! How much work an SVG is. A few bytes can ask for hours and for all memory: a part shown ten times
//! in a part shown ten times, groups that are each painted on a sheet of their own, dashes too fine
//! to see. What is more than any logo needs is refused before it is done.

use std::collections::HashMap;

use resvg::tiny_skia::{PathSegment, Point, Transform};
use resvg::usvg::roxmltree::{Document, Node as Element, NodeId};
use resvg::usvg::{Group, ImageKind, Node, Path, Rect, Tree};

use crate::model::{LogoError, png_size};

/// What an SVG may grow to when each part counts as often as it is shown, in bytes.
const MOST_BYTES: usize = 2 * 1024 * 1024;
/// How often the whole paper may be painted over.
const MOST_PAPERS: f32 = 300.0;
/// How many dashes lines may have.
const MOST_DASHES: f32 = 50_000.0;
/// The least that any part takes, in papers.
const LEAST: f32 = 0.005;
/// What cannot be placed, or reaches so many dots beyond the paper, is refused: the painter reckons in
/// whole numbers.
const BEYOND: f32 = 2.0 * MOST_PAPERS;
const FARTHEST: f32 = 1_000_000.0;
/// How deep parts may show parts.
const DEEPEST: usize = 64;

fn too_much(what: &str) -> LogoError {
    LogoError::Damaged(format!("it is too much to draw: {what}"))
}

/// Refuses what would grow too large, before it does.
///
/// # Errors
/// [`LogoError::Damaged`]; also for markers, which are repeated at each point of a line.
pub(super) fn check_text(document: &Document) -> Result<(), LogoError> {
    let elements = document.descendants().filter(Element::is_element);
    if elements.clone().any(|element| element.tag_name().name() == "marker") {
        return Err(too_much("marks are repeated along its lines"));
    }
    let named = elements.filter_map(|element| Some((element.attribute("id")?, element)));
    let mut sizes = Sizes { named: named.collect(), known: HashMap::new() };
    let size = sizes.of(document.root_element(), DEEPEST);
    if size.is_some_and(|size| size <= MOST_BYTES) {
        return Ok(());
    }
    Err(too_much("parts are shown too often"))
}

struct Sizes<'a> {
    named: HashMap<&'a str, Element<'a, 'a>>,
    known: HashMap<NodeId, usize>,
}

impl<'a> Sizes<'a> {
    /// What an element grows to; `None` if it holds itself, or is too deep.
    fn of(&mut self, element: Element<'a, 'a>, depth: usize) -> Option<usize> {
        if let Some(size) = self.known.get(&element.id()) {
            return Some(*size);
        }
        let depth = depth.checked_sub(1)?;
        let attributes = element.attributes();
        let mut size: usize = 16 + attributes.map(|own| own.value().len()).sum::<usize>();
        for child in element.children() {
            let more = if child.is_element() {
                self.of(child, depth)?
            } else {
                child.text().map_or(0, str::len)
            };
            size = size.saturating_add(more);
        }
        if element.tag_name().name() == "use" {
            let links = element.attributes().filter(|own| own.name() == "href");
            for shown in links.filter_map(|own| own.value().trim().strip_prefix('#')) {
                if let Some(shown) = self.named.get(shown).copied() {
                    size = size.saturating_add(self.of(shown, depth)?);
                }
            }
        }
        self.known.insert(element.id(), size);
        Some(size)
    }
}

/// Refuses what would take too long to paint on paper of that many dots, with `place` for the drawing.
///
/// # Errors
/// [`LogoError::Damaged`].
pub(super) fn check_tree(tree: &Tree, place: Transform, dots: (f32, f32)) -> Result<(), LogoError> {
    let mut burden = Burden { dots, papers: 0.0, dashes: 0.0 };
    burden.group(tree.root(), place);
    if burden.papers > MOST_PAPERS {
        return Err(too_much("it paints over itself too often, or beyond all bounds"));
    }
    if burden.dashes > MOST_DASHES {
        return Err(too_much("its lines have too many dashes"));
    }
    Ok(())
}

struct Burden {
    dots: (f32, f32),
    papers: f32,
    dashes: f32,
}

impl Burden {
    fn is_too_much(&self) -> bool {
        self.papers > MOST_PAPERS || self.dashes > MOST_DASHES
    }

    fn group(&mut self, group: &Group, place: Transform) {
        let place = place.pre_concat(group.transform());
        if group.should_isolate() {
            // It is painted on a sheet of its own, and that over what is there.
            self.papers += 2.0 * self.sheet(group.layer_bounding_box().to_rect(), place);
        }
        for node in group.children() {
            if self.is_too_much() {
                return;
            }
            self.papers += self.share(node.stroke_bounding_box(), place);
            match node {
                Node::Group(inner) => self.group(inner, place),
                Node::Path(path) => self.dashes += dashes(path),
                Node::Image(image) => {
                    if let ImageKind::PNG(data) = image.kind() {
                        self.picture(data);
                    }
                }
                Node::Text(text) => self.group(text.flattened(), place),
            }
            // Masks, clips and patterns are painted anew for each part that has them.
            node.subroots(|root| {
                if !self.is_too_much() {
                    self.papers += 2.0;
                    self.group(root, place);
                }
            });
        }
    }

    /// Every dot of a picture is unpacked, however small it is drawn.
    #[expect(clippy::cast_precision_loss, reason = "a measure of work")]
    fn picture(&mut self, data: &[u8]) {
        let (width, height) = png_size(data).unwrap_or_default();
        self.papers += width as f32 * height as f32 / (self.dots.0 * self.dots.1);
    }

    /// How much of the paper a part may cover.
    fn share(&self, part: Rect, place: Transform) -> f32 {
        let Some(part) = part.transform(place) else { return BEYOND };
        let side = |from: f32, to: f32, dots: f32| (to.min(dots) - from.max(0.0)).max(0.0) / dots;
        let across = side(part.left(), part.right(), self.dots.0);
        let down = side(part.top(), part.bottom(), self.dots.1);
        (across * down).clamp(LEAST, 1.0)
    }

    /// How large a sheet of its own is, in papers. It may reach beyond the paper, up to five times
    /// its sides.
    fn sheet(&self, part: Rect, place: Transform) -> f32 {
        let Some(part) = part.transform(place) else { return BEYOND };
        let sides = [part.left(), part.top(), part.right(), part.bottom()];
        if sides.iter().any(|side| side.abs() > FARTHEST) {
            return BEYOND;
        }
        let across = (part.width() / self.dots.0).min(5.0);
        let down = (part.height() / self.dots.1).min(5.0);
        (across * down).max(LEAST)
    }
}

/// How many dashes the lines of a path have, at most.
fn dashes(path: &Path) -> f32 {
    let Some(dashes) = path.stroke().and_then(|stroke| stroke.dasharray()) else { return 0.0 };
    let period: f32 = dashes.iter().sum();
    let mut length = 0.0;
    let (mut first, mut last) = (Point::zero(), Point::zero());
    let mut line = |to: Point| {
        length += last.distance(to);
        last = to;
    };
    for segment in path.data().segments() {
        match segment {
            PathSegment::MoveTo(to) => {
                first = to;
                // Counted as a line: too much rather than too little.
                line(to);
            }
            PathSegment::LineTo(to) => line(to),
            PathSegment::QuadTo(by, to) => [by, to].into_iter().for_each(&mut line),
            PathSegment::CubicTo(by, then, to) => [by, then, to].into_iter().for_each(&mut line),
            PathSegment::Close => line(first),
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a measure of work")]
    let count = length / period * dashes.len() as f32;
    if count.is_finite() { count } else { MOST_DASHES + 1.0 }
}
