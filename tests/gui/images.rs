//! Comparing what is drawn with pictures that somebody has looked at.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{BufReader, BufWriter};
use std::path::PathBuf;

/// Differences below this, of 255, are rounding.
const ROUNDING: u8 = 40;
/// So large a part of the pixels may differ: more than a date, less than a button.
const TOLERATED: f64 = 0.0015;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/gui/images")
}

/// Fails if the picture is missing or differs. With `MAILWARD_UPDATE_IMAGES=1` it is made anew:
/// look at it before you commit it.
pub fn assert_matches(name: &str, (width, height, bytes): (u32, u32, Vec<u8>)) {
    let path = folder().join(format!("{name}.png"));
    if std::env::var_os("MAILWARD_UPDATE_IMAGES").is_some() {
        save(&path, width, height, &bytes);
        return;
    }
    let Some((known_width, known_height, known)) = load(&path) else {
        panic!("{} is missing; MAILWARD_UPDATE_IMAGES=1 makes it", path.display());
    };
    assert_eq!((width, height), (known_width, known_height), "{name}: another size");
    let rgb = bytes.chunks(4).map(|pixel| &pixel[..3]);
    let differing = rgb
        .zip(known.chunks(3))
        .filter(|(a, b)| a.iter().zip(*b).any(|(a, b)| a.abs_diff(*b) > ROUNDING))
        .count();
    #[allow(clippy::cast_precision_loss)]
    let part = differing as f64 / f64::from(width * height);
    if part > TOLERATED {
        let actual = std::env::temp_dir().join(format!("mailward-{name}.png"));
        save(&actual, width, height, &bytes);
        panic!("{name}: {:.2} % of the pixels differ, see {}", part * 100.0, actual.display());
    }
}

/// How many of the commonest colours are kept as they are: those of areas.
const COMMONEST: usize = 48;

/// Few colours are enough to see what changed, and make small files: those of areas, and eight
/// levels each of red, green and blue for the edges of letters.
fn save(path: &PathBuf, width: u32, height: u32, rgba: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let exact = || rgba.chunks(4).map(|p| [p[0], p[1], p[2]]);
    let mut counts: BTreeMap<[u8; 3], usize> = BTreeMap::new();
    exact().for_each(|colour| *counts.entry(colour).or_default() += 1);
    let mut by_count: Vec<_> = counts.into_iter().collect();
    by_count.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let kept: BTreeSet<[u8; 3]> = by_count.iter().take(COMMONEST).map(|(c, _)| *c).collect();
    #[allow(clippy::cast_possible_truncation)]
    let level = |value: u8| ((u16::from(value) + 18) / 36 * 36).min(255) as u8;
    let few = |colour: [u8; 3]| if kept.contains(&colour) { colour } else { colour.map(level) };
    let colours: Vec<[u8; 3]> = exact().map(few).collect();
    let palette: BTreeSet<[u8; 3]> = colours.iter().copied().collect();
    let mut encoder = png::Encoder::new(BufWriter::new(File::create(path).unwrap()), width, height);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    let bytes: Vec<u8> = if palette.len() <= 256 {
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_palette(palette.iter().flatten().copied().collect::<Vec<u8>>());
        let places: BTreeMap<[u8; 3], u8> = palette.into_iter().zip(0..=255).collect();
        colours.iter().map(|colour| places[colour]).collect()
    } else {
        encoder.set_color(png::ColorType::Rgb);
        colours.into_iter().flatten().collect()
    };
    encoder.write_header().unwrap().write_image_data(&bytes).unwrap();
}

fn load(path: &PathBuf) -> Option<(u32, u32, Vec<u8>)> {
    let mut decoder = png::Decoder::new(BufReader::new(File::open(path).ok()?));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().ok()?;
    let mut bytes = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut bytes).ok()?;
    bytes.truncate(info.buffer_size());
    Some((info.width, info.height, bytes))
}
