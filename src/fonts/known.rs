//! How far the pen moves for words that were measured before: a layout measures the same words at
//! several sizes, and a letter is made of the words of the one before it.

use std::cell::RefCell;
use std::collections::HashMap;

use super::Face;

/// So many words are known at most, of each face: some hundred kilobytes.
const MOST: usize = 4_096;
/// A text of more bytes than this is a line, and hardly comes again.
const LONGEST: usize = 64;

thread_local! {
    static KNOWN: RefCell<[HashMap<Box<str>, i32>; 3]> = RefCell::default();
}

/// The advance of a text in the font's own units: as it was when it was last measured, or measured
/// now.
pub(super) fn advance(face: Face, text: &str, measure: impl FnOnce() -> i32) -> i32 {
    if text.len() > LONGEST {
        return measure();
    }
    let place = face as usize;
    let known = KNOWN.with_borrow(|known| known[place].get(text).copied());
    known.unwrap_or_else(|| {
        let advance = measure();
        KNOWN.with_borrow_mut(|known| {
            let words = &mut known[place];
            if words.len() >= MOST {
                words.clear();
            }
            words.insert(text.into(), advance);
        });
        advance
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_measured_once_a_face() {
        let measured = |face, text| {
            let mut asked = false;
            let measure = || {
                asked = true;
                7
            };
            assert_eq!(advance(face, text, measure), 7);
            asked
        };
        assert!(measured(Face::Regular, "word"));
        assert!(!measured(Face::Regular, "word"));
        assert!(measured(Face::Mono, "word"));
        let line = "w".repeat(LONGEST + 1);
        assert!(measured(Face::Bold, &line) && measured(Face::Bold, &line));
        for number in 0..2 * MOST {
            advance(Face::Bold, &number.to_string(), || 1);
        }
        assert!(KNOWN.with_borrow(|known| known[Face::Bold as usize].len()) <= MOST);
    }
}
