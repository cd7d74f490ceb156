//! Comparing what is drawn with pictures that somebody has looked at.

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

fn save(path: &PathBuf, width: u32, height: u32, rgba: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let rgb: Vec<u8> = rgba.chunks(4).flat_map(|pixel| pixel[..3].to_vec()).collect();
    let mut encoder = png::Encoder::new(BufWriter::new(File::create(path).unwrap()), width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    encoder.write_header().unwrap().write_image_data(&rgb).unwrap();
}

fn load(path: &PathBuf) -> Option<(u32, u32, Vec<u8>)> {
    let decoder = png::Decoder::new(BufReader::new(File::open(path).ok()?));
    let mut reader = decoder.read_info().ok()?;
    let mut bytes = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut bytes).ok()?;
    bytes.truncate(info.buffer_size());
    Some((info.width, info.height, bytes))
}
