//! The fonts of the program, embedded: neither the window nor a letter depends on what the
//! system has installed. Noto Sans, under the SIL Open Font License (`assets/fonts/OFL.txt`).

mod known;
mod shape;

pub(crate) use shape::{Glyph, missing, outline, printable, shape, width};

/// Noto Sans Regular, a TrueType file.
pub static REGULAR: &[u8] = include_bytes!("../../assets/fonts/NotoSans-Regular.ttf");
/// Noto Sans Bold, a TrueType file.
pub static BOLD: &[u8] = include_bytes!("../../assets/fonts/NotoSans-Bold.ttf");
/// Noto Sans Mono Regular, a TrueType file.
pub static MONO: &[u8] = include_bytes!("../../assets/fonts/NotoSansMono-Regular.ttf");
/// What the proportional fonts call their family.
pub const FAMILY: &str = "Noto Sans";
/// What the monospaced font calls its family.
pub const MONO_FAMILY: &str = "Noto Sans Mono";
/// All of them.
pub static ALL: [&[u8]; 3] = [REGULAR, BOLD, MONO];

/// One of the fonts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Noto Sans Regular.
    Regular,
    /// Noto Sans Bold.
    Bold,
    /// Noto Sans Mono Regular.
    Mono,
}
