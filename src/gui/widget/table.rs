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

/// A table. `widths` gives each column's share of the width.
pub fn table<'a, M: 'a>(
    widths: &[u16],
    heads: Vec<String>,
    rows: Vec<Vec<Cell>>,
) -> Element<'a, M> {
    let shares = || widths.iter().copied().map(Length::FillPortion);
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
