//! The letter's pages in the window: the same laid-out pages that go into the PDF.

use iced::advanced::svg::{self, Renderer as _};
use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Renderer as _, Text, Widget, layout, mouse, renderer, text};
use iced::alignment::Vertical;
use iced::{Border, Color, Element, Length, Pixels, Point, Rectangle, Renderer, Size, Theme};

use super::theme;
use crate::guide::draw::svg::{Letters, to_svg};
use crate::letter::{Face, Item, Page};

/// Logical pixels of a millimetre and of a typographic point at full size (96 dpi).
const PX_PER_MM: f32 = 96.0 / 25.4;
const PX_PER_PT: f32 = 96.0 / 72.0;
/// The part of a line that lies above the base line in the fonts used.
const ASCENT: f32 = 1.069;

/// A page, drawn `scale` times its real size.
pub fn page<'a, M: 'a>(page: &'a Page, scale: f32) -> Element<'a, M> {
    Element::new(Preview { page, scale })
}

struct Preview<'a> {
    page: &'a Page,
    scale: f32,
}

impl Preview<'_> {
    fn size(&self) -> Size {
        let px = PX_PER_MM * self.scale;
        Size::new(self.page.width_mm * px, self.page.height_mm * px)
    }
}

impl<M> Widget<M, Theme, Renderer> for Preview<'_> {
    fn size(&self) -> Size<Length> {
        let size = self.size();
        Size::new(size.width.into(), size.height.into())
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, _: &layout::Limits) -> layout::Node {
        layout::Node::new(self.size())
    }

    fn draw(
        &self,
        _: &Tree,
        renderer: &mut Renderer,
        _: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let Some(visible) = bounds.intersection(viewport) else {
            return;
        };
        let paper = renderer::Quad {
            bounds,
            border: Border {
                width: 1.0,
                color: Color::from_rgb8(0xc4, 0xca, 0xd2),
                ..Border::default()
            },
            ..renderer::Quad::default()
        };
        renderer.fill_quad(paper, Color::WHITE);
        let mm = PX_PER_MM * self.scale;
        for item in &self.page.items {
            match item {
                Item::Text { x_mm, baseline_mm, size_pt, face, text, width_mm } => {
                    let size = size_pt * PX_PER_PT * self.scale;
                    let top = baseline_mm * mm - size * ASCENT;
                    let position = Point::new(bounds.x + x_mm * mm, bounds.y + top);
                    // The renderer culls and clips by these bounds; the shaper of the window may
                    // round a little wider than the letter's.
                    let room = Size::new(width_mm * mm * 1.1 + size, size * 1.5);
                    let place = Rectangle::new(position, room);
                    if place.intersects(&visible) {
                        write(renderer, text, size, *face, place);
                    }
                }
                Item::Rule { x1_mm, y1_mm, x2_mm, y2_mm, thickness_mm } => {
                    let thickness = (thickness_mm * mm).max(1.0);
                    let quad = renderer::Quad {
                        bounds: Rectangle {
                            x: bounds.x + x1_mm * mm,
                            y: bounds.y + y1_mm * mm - thickness / 2.0,
                            width: ((x2_mm - x1_mm) * mm).max(thickness),
                            height: ((y2_mm - y1_mm) * mm).max(thickness),
                        },
                        ..renderer::Quad::default()
                    };
                    renderer.fill_quad(quad, Color::BLACK);
                }
                Item::Drawing { x_mm, y_mm, px_mm, drawing } => {
                    let corner = Point::new(bounds.x + x_mm * mm, bounds.y + y_mm * mm);
                    let (width, height) = (drawing.width * px_mm, drawing.height * px_mm);
                    let place = Rectangle::new(corner, Size::new(width * mm, height * mm));
                    if place.intersects(&visible) {
                        let image = to_svg(drawing, Letters::Outlines).into_bytes();
                        let image = svg::Svg::new(svg::Handle::from_memory(image));
                        renderer.draw_svg(image, place, visible);
                    }
                }
                Item::Picture { x_mm, y_mm, picture } => {
                    let corner = Point::new(bounds.x + x_mm * mm, bounds.y + y_mm * mm);
                    let size = Size::new(picture.width_mm * mm, picture.height_mm * mm);
                    let place = Rectangle::new(corner, size);
                    if place.intersects(&visible) {
                        let image = svg::Svg::new(svg::Handle::from_memory(picture.svg.clone()));
                        renderer.draw_svg(image, place, visible);
                    }
                }
            }
        }
    }
}

fn write(renderer: &mut Renderer, words: &str, size: f32, face: Face, place: Rectangle) {
    use iced::advanced::text::Renderer as _;

    let font = match face {
        Face::Regular => theme::FONT,
        Face::Bold => theme::BOLD,
        Face::Mono => theme::MONO,
    };
    let text = Text {
        content: words.to_owned(),
        bounds: place.size(),
        size: Pixels(size),
        line_height: text::LineHeight::Absolute(Pixels(size * (ASCENT + 0.293))),
        font,
        align_x: text::Alignment::Left,
        align_y: Vertical::Top,
        shaping: text::Shaping::Advanced,
        wrapping: text::Wrapping::None,
    };
    // The text's own place: what sticks out of the layer is clipped by the layer.
    renderer.fill_text(text, place.position(), Color::BLACK, place);
}
