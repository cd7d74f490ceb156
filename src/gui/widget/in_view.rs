//! Long lists of rows of one height, of which only those near the view are laid out.

/// The first row to lay out, and how many: those in a pane of this height scrolled so far down, if
/// what stands above the list is no higher than `above` rows.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "no negative heights")]
pub fn in_view(offset: f32, pane: f32, row: f32, above: usize, all: usize) -> (usize, usize) {
    let whole = |length: f32| (length.max(0.0) / row) as usize;
    // Of the rows at both edges a part only is seen.
    let end = whole(offset).saturating_add(whole(pane) + 2).min(all);
    let first = whole(offset).saturating_sub(above).min(end);
    (first, end - first)
}

/// How high so many rows are.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "some thousand rows")]
pub fn rows_high(rows: usize, row: f32) -> f32 {
    rows as f32 * row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_near_the_view_is_laid_out() {
        assert_eq!(in_view(0.0, 380.0, 19.0, 12, 9_000), (0, 22));
        assert_eq!(in_view(19_000.0, 380.0, 19.0, 12, 9_000), (988, 34));
        assert_eq!(in_view(9e9, 380.0, 19.0, 12, 9_000), (9_000, 0));
        assert_eq!(in_view(-5.0, 380.0, 19.0, 12, 10), (0, 10));
    }
}
