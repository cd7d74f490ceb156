//! The program's icon as the system shows it: on the title bar, the task bar, between windows.

use iced::window::{Icon, icon};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

const PICTURE: &[u8] = include_bytes!("../../assets/app/mailward.svg");
/// What systems scale down from without loss of much.
const SIZE: u16 = 64;

/// The icon, or none if it cannot be drawn: a window without it is better than no window.
pub(super) fn icon() -> Option<Icon> {
    let tree = Tree::from_data(PICTURE, &Options::default()).ok()?;
    let mut pixels = Pixmap::new(u32::from(SIZE), u32::from(SIZE))?;
    let scale = f32::from(SIZE) / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    let plain = pixels.pixels().iter().flat_map(|pixel| {
        let pixel = pixel.demultiply();
        [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]
    });
    icon::from_rgba(plain.collect(), u32::from(SIZE), u32::from(SIZE)).ok()
}

#[cfg(test)]
mod tests {
    // A test fails by panicking.
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_icon_is_drawn_with_clear_corners_and_a_solid_middle() {
        let (pixels, size) = icon().unwrap().into_raw();
        assert_eq!((size.width, size.height), (64, 64));
        let at = |x: usize, y: usize| &pixels[(y * 64 + x) * 4..][..4];
        assert_eq!(at(0, 0)[3], 0, "the corner is clear");
        assert_eq!(at(32, 6), [0x0b, 0x5c, 0xad, 0xff], "the ground is the program's blue");
        assert_eq!(at(16, 32), [0xff, 0xff, 0xff, 0xff], "the letter is white");
    }
}
