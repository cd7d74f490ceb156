//! A further cell of a list that could be a domain too: only the first column is read, which whoever
//! puts all names into one row does not know.

use crate::model::DomainName;

/// The first such cell.
#[derive(Debug, Default)]
pub(super) enum Aside {
    /// None was met so far.
    #[default]
    None,
    /// On this line, and still to be told.
    Met(u64, String),
    /// Told, or never to be.
    Over,
}

impl Aside {
    /// A heading says what the columns are: nothing is to be told.
    pub(super) fn end(&mut self) {
        *self = Self::Over;
    }

    /// Looks at a line that names a domain.
    pub(super) fn look(&mut self, number: u64, line: &str, first: &DomainName) {
        if let (Self::None, Some(cell)) = (&*self, further_domain(line, first)) {
            *self = Self::Met(number, cell);
        }
    }

    /// What is to be told; once.
    pub(super) fn take(&mut self) -> Option<(u64, String)> {
        match std::mem::take(self) {
            Self::Met(line, cell) => {
                self.end();
                Some((line, cell))
            }
            other => {
                *self = other;
                None
            }
        }
    }
}

/// A bare domain in a further cell, other than the one that the line names: not an address or a web
/// site, which customers have as well.
fn further_domain(line: &str, first: &DomainName) -> Option<String> {
    // Quoted cells are a table's; whoever types names into a row does not quote them.
    if line.contains('"') {
        return None;
    }
    let line = line.split_once(" #").map_or(line, |(line, _)| line);
    let cells = line.split([',', ';', '\t']).skip(1).map(str::trim);
    let is_bare = |cell: &&str| cell.contains('.') && !cell.contains(['@', '/', ':', ' ']);
    let mut names = cells.filter(is_bare).filter(|cell| {
        !cell.starts_with("www.") && DomainName::parse(cell).is_ok_and(|name| name != *first)
    });
    names.next().map(str::to_owned)
}
