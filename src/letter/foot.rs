//! The lines at the foot of each page: whose service it is.

use super::content::{Content, Line};
use super::flow::{self, SetLine};
use super::page::{Face, Page};
use super::pieces::draw;

const SIZE_PT: f32 = 7.5;
const LEADING_MM: f32 = 3.4;
/// From the foot of the page to the last line; the page's number stands below it.
const BELOW_MM: f32 = 13.5;

/// The lines as they are set; each may take several.
fn lines(content: &Content, width_mm: f32) -> Vec<SetLine> {
    let set =
        |line: &String| flow::wrap(&Line::plain(line.as_str()), Face::Regular, SIZE_PT, width_mm);
    content.foot.iter().flat_map(set).collect()
}

/// How much room they need, in millimetres.
#[allow(clippy::cast_precision_loss, reason = "a few lines")]
pub(super) fn height_mm(content: &Content, width_mm: f32) -> f32 {
    lines(content, width_mm).len() as f32 * LEADING_MM
}

/// Puts them on each page.
pub(super) fn add(pages: &mut [Page], content: &Content, left_mm: f32, width_mm: f32, end_mm: f32) {
    let top_mm = end_mm - BELOW_MM - height_mm(content, width_mm);
    for page in pages {
        let mut y_mm = top_mm;
        for line in lines(content, width_mm) {
            page.items.extend(draw(line, left_mm, y_mm, SIZE_PT, LEADING_MM));
            y_mm += LEADING_MM;
        }
    }
}
