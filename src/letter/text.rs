//! The plain-text form of a letter.

use super::content::{Block, Content, Inline, Line, Row};

const BLANK: &str = "____________";

/// The whole as plain text. Paragraphs are not broken: who shows them knows how wide they may be.
pub(super) fn plain(content: &Content) -> String {
    let mut parts: Vec<String> = Vec::new();
    for block in &content.blocks {
        let text = match block {
            // No paper, no letterhead: the sender is always named.
            Block::Sender(lines, _) | Block::Addressee(lines, _) | Block::Signature(lines, _) => {
                stack(lines)
            }
            Block::Date(line, _)
            | Block::Closing(line, _)
            | Block::Title(line)
            | Block::Subject(line)
            | Block::Reference(line)
            | Block::Heading(line)
            | Block::Paragraph(line)
            | Block::Caption(line) => flat(line),
            Block::Records(_, rows) => table(rows),
            Block::Points(points) => points
                .iter()
                .map(|point| format!("- {}", flat(point)))
                .collect::<Vec<_>>()
                .join("\n"),
            Block::Code(lines) => {
                lines.iter().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
            }
            Block::Drawing(drawing) => drawing.said.clone(),
            Block::Index(entries) => entries
                .iter()
                .map(|(title, page)| format!("{} {}", flat(page), flat(title)))
                .collect::<Vec<_>>()
                .join("\n"),
            Block::Facts(facts) => facts
                .iter()
                .map(|(name, values)| {
                    let values: Vec<String> = values.iter().map(flat).collect();
                    match values.as_slice() {
                        [one] => format!("{} {one}", flat(name)),
                        _ => format!("{}\n    {}", flat(name), values.join("\n    ")),
                    }
                })
                .collect::<Vec<_>>()
                .join("\n"),
        };
        match (parts.last_mut(), block) {
            // A table stands right below its caption.
            (Some(caption), Block::Records(..)) => {
                caption.push('\n');
                caption.push_str(&text);
            }
            _ => parts.push(text),
        }
    }
    parts.push(content.foot.join("\n"));
    parts.retain(|part| !part.is_empty());
    let mut whole = parts.join("\n\n");
    whole.push('\n');
    // What keeps a line of a letter together would only disturb a search.
    whole.replace(['\u{a0}', '\u{202f}'], " ")
}

fn flat(line: &Line) -> String {
    line.0
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) | Inline::Strong(text) => text.as_str(),
            Inline::Blank(_) => BLANK,
        })
        .collect()
}

fn stack(lines: &[Line]) -> String {
    lines.iter().map(flat).collect::<Vec<_>>().join("\n")
}

/// As in a zone file, the columns one below the other.
fn table(rows: &[Row]) -> String {
    let rows: Vec<[&str; 4]> =
        rows.iter().map(|row| row.cells().map(|cell| cell.unwrap_or("____"))).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max();
    let widths = [0, 1, 2].map(|column| width(column).unwrap_or_default());
    rows.iter()
        .map(|[owner, ttl, preference, target]| {
            let [first, second, third] = widths;
            format!("    {owner:<first$} {ttl:>second$} IN MX {preference:>third$} {target}")
        })
        .collect::<Vec<_>>()
        .join("\n")
}
