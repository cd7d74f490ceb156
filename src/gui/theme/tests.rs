use std::fs;
use std::path::Path;

use super::*;

type Style = fn(&Theme) -> container::Style;

#[test]
fn nothing_has_a_shadow_that_would_add_up() {
    let styles: [Style; 12] =
        [card, plain, chosen, strip, dialog, scrim, toast, paper, side, footer, line, code];
    for theme in [light(), dark(), contrast()] {
        for style in styles {
            assert_eq!(style(&theme).shadow, Shadow::default());
        }
        for emphasis in [Emphasis::Primary, Emphasis::Secondary, Emphasis::Choice(true)] {
            let style = pressable(emphasis)(&theme, button::Status::Active);
            assert_eq!(style.shadow, Shadow::default());
        }
        let status = scrollable::Status::Active {
            is_horizontal_scrollbar_disabled: false,
            is_vertical_scrollbar_disabled: false,
        };
        assert_eq!(scroll(&theme, status).auto_scroll.shadow, Shadow::default());
    }
}

#[test]
fn no_part_of_the_window_draws_a_shadow_of_its_own() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/gui")];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with("theme/tests.rs") {
                let source = fs::read_to_string(&path).unwrap();
                for way in ["Shadow {", "Shadow::new", ".shadow("] {
                    assert!(!source.contains(way), "{way} in {}", path.display());
                }
                files += 1;
            }
        }
    }
    assert!(files > 50, "{files}");
}

#[test]
fn what_is_said_over_a_step_has_an_edge() {
    for theme in [light(), dark(), contrast()] {
        let style = toast(&theme);
        assert!(style.border.width >= 1.0 && style.background.is_some());
        assert_eq!(style.border.color, colours(&theme).edge);
    }
}
