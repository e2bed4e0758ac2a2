//! Rows of words as a plain-text table with aligned columns. Knows nothing of what they mean.

/// The rows below one another, each column as wide as its widest cell and two spaces apart; columns of numbers stand to the right.
pub(super) fn aligned<const N: usize>(rows: &[[String; N]]) -> String {
    let width = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or_default();
    let widths: [usize; N] = std::array::from_fn(width);
    let is_number = |at: usize| rows.iter().skip(1).all(|row| !row[at].is_empty() && row[at].bytes().all(|b| b.is_ascii_digit()));
    let numeric: [bool; N] = std::array::from_fn(is_number);
    let mut table = String::new();
    for row in rows {
        let cells: [String; N] =
            std::array::from_fn(
                |at| {
                    if numeric[at] && rows.len() > 1 { format!("{:>1$}", row[at], widths[at]) } else { format!("{:<1$}", row[at], widths[at]) }
                },
            );
        table.push_str(cells.join("  ").trim_end());
        table.push('\n');
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned() {
        let rows = [["guide", "days"], ["overstay", "7"], ["tax", "60"]].map(|row| row.map(str::to_owned));
        assert_eq!(aligned(&rows), "guide     days\noverstay     7\ntax         60\n");
    }
}
