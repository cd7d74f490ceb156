//! Tables of records.

use iced::widget::{Column, Row, column, container, row, text};
use iced::{Alignment, Element, Length};

use super::basics::{line, small};
use super::icon::{Icon, icon};
use crate::gui::theme::{self, size, space};

/// A cell of a table.
pub enum Cell {
    /// Words.
    Words(String),
    /// A name, a number or an address of the DNS.
    Technical(String),
    /// A host with what becomes of its record.
    Record {
        /// The host's name.
        host: String,
        /// The mark before the words.
        mark: Icon,
        /// The mark's colour.
        tone: fn(&theme::Colours) -> iced::Color,
        /// What becomes of it, and whose it is.
        words: String,
    },
}

/// A letter of a table is about so wide, in the font of numbers and bold.
const LETTER: f32 = 0.6 * size::SMALL;

/// How wide a column of numbers is, so that neither they nor a word of its head break. `None`:
/// something else is in it.
fn of_numbers<'a>(head: &str, mut cells: impl Iterator<Item = &'a Cell>) -> Option<f32> {
    let number = |cell: &Cell| match cell {
        Cell::Technical(words) if words.bytes().all(|byte| byte.is_ascii_digit()) => {
            Some(words.len())
        }
        _ => None,
    };
    let longest = cells.try_fold(0, |longest, cell| Some(number(cell)?.max(longest)))?;
    let word = head.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
    // Room for letters wider than most.
    (longest > 0)
        .then(|| f32::from(u8::try_from(longest.max(word)).unwrap_or(u8::MAX)) * LETTER + 6.0)
}

/// A table. `widths` gives each column's share of the width; numbers take what they need.
pub fn table<'a, M: 'a>(
    widths: &[u16],
    heads: Vec<String>,
    rows: Vec<Vec<Cell>>,
) -> Element<'a, M> {
    let widths: Vec<Length> = widths
        .iter()
        .enumerate()
        .map(|(at, share)| {
            let cells = rows.iter().filter_map(|row| row.get(at));
            of_numbers(heads.get(at).map_or("", String::as_str), cells)
                .map_or(Length::FillPortion(*share), Length::Fixed)
        })
        .collect();
    let shares = || widths.iter().copied();
    let heads = heads.into_iter().zip(shares()).map(|(head, width)| {
        let head = small(head).font(theme::BOLD).style(theme::muted);
        container(head).width(width).into()
    });
    let mut table = column![Row::with_children(heads).spacing(space::M)].spacing(6.0);
    for cells in rows {
        let cells = cells
            .into_iter()
            .zip(shares())
            .map(|(cell, width)| container(view(cell)).width(width).into());
        let row = Row::with_children(cells).spacing(space::M).align_y(Alignment::Center);
        table = table.push(line()).push(row);
    }
    let table: Column<'a, M> = table;
    table.width(Length::Fill).into()
}

fn view<'a, M: 'a>(cell: Cell) -> Element<'a, M> {
    let technical = |words| {
        // Host names break anywhere rather than run over the edge.
        text(words).size(size::SMALL).font(theme::MONO).wrapping(text::Wrapping::WordOrGlyph)
    };
    match cell {
        Cell::Words(words) => small(words).into(),
        Cell::Technical(words) => technical(words).into(),
        Cell::Record { host, mark, tone, words } => column![
            technical(host),
            row![icon(mark, tone), small(words).style(theme::muted)]
                .spacing(space::S)
                .align_y(Alignment::Center),
        ]
        .spacing(2)
        .into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_their_heads_have_the_room_they_need() {
        let numbers = |cells: &[&str]| -> Vec<Cell> {
            cells.iter().map(|cell| Cell::Technical((*cell).to_owned())).collect()
        };
        let wide = |head, cells: &[&str]| of_numbers(head, numbers(cells).iter());
        let letters = |count: f32| count * LETTER;
        assert!(wide("TTL (s)", &["60", "604800"]).unwrap() > letters(6.0));
        assert!(wide("Preferenza", &["5"]).unwrap() > letters(10.0));
        assert!(wide("TTL (s)", &["60"]).unwrap() < letters(5.0));
        assert_eq!(wide("Host", &["5", "mail.company.example"]), None);
        assert_eq!(wide("Host", &[]), None);
        assert_eq!(of_numbers("Host", [Cell::Words("5".to_owned())].iter()), None);
    }
}
