//! Which sentences of a translation belong to which of the original. Knows nothing of what is wrong with them.

use std::ops::Range;

use super::reading::Reading;

/// Sentences that say the same: ranges of the original's and of the translation's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Sentences of the original.
    pub original: Range<usize>,
    /// Sentences of the translation.
    pub translation: Range<usize>,
}

/// How many sentences of each side form a group, with what the form costs.
const FORMS: [(usize, usize, f32); 7] = [(1, 1, 0.0), (1, 2, 0.6), (2, 1, 0.6), (2, 2, 1.4), (1, 3, 1.6), (3, 1, 1.6), (3, 3, 2.6)];

/// What a sentence without a twin costs.
const ALONE: f32 = 3.0;

/// What a number without a twin costs.
const STRANGER: f32 = 1.0;

/// Aligns sentences in order, so that numbers meet their twins and lengths are alike; a translation may split, join or swap sentences.
pub fn align(original: &[(Reading, usize)], translation: &[(Reading, usize)]) -> Vec<Group> {
    if let Some(pairs) = one_by_one(original, translation) {
        return pairs;
    }
    let length = |sentences: &[(Reading, usize)]| sentences.iter().map(|(_, length)| *length).sum::<usize>().max(1) as f32;
    let scale = length(original) / length(translation);
    let (rows, columns) = (original.len() + 1, translation.len() + 1);
    let mut best = vec![(f32::INFINITY, (0, 0)); rows * columns];
    best[0].0 = 0.0;
    for row in 0..rows {
        for column in 0..columns {
            let so_far = best[row * columns + column].0;
            let alone = [(1, 0, ALONE), (0, 1, ALONE)];
            for (down, right, cost) in FORMS.iter().chain(&alone).copied() {
                if row + down >= rows || column + right >= columns {
                    continue;
                }
                let (ours, theirs) = (&original[row..row + down], &translation[column..column + right]);
                let unlike = if down > 0 && right > 0 { (length(ours) / (length(theirs) * scale)).ln().abs() } else { 0.0 };
                let cost = so_far + cost + unlike + STRANGER * strangers(ours, theirs) as f32;
                let cell = &mut best[(row + down) * columns + column + right];
                if cost < cell.0 {
                    *cell = (cost, (down, right));
                }
            }
        }
    }
    let mut groups = Vec::new();
    let (mut row, mut column) = (rows - 1, columns - 1);
    while row + column > 0 {
        let (down, right) = best[row * columns + column].1;
        groups.push(Group { original: row - down..row, translation: column - right..column });
        (row, column) = (row - down, column - right);
    }
    groups.reverse();
    groups
}

/// Pairs of sentences, if they cost less than the cheapest other way: one sentence split and one joined.
fn one_by_one(original: &[(Reading, usize)], translation: &[(Reading, usize)]) -> Option<Vec<Group>> {
    const CHEAPEST_OTHER: f32 = 1.2;
    if original.len() != translation.len() {
        return None;
    }
    let length = |sentences: &[(Reading, usize)]| sentences.iter().map(|(_, length)| *length).sum::<usize>().max(1) as f32;
    let scale = length(original) / length(translation);
    let pairs = original.chunks(1).zip(translation.chunks(1));
    let cost: f32 = pairs.map(|(ours, theirs)| (length(ours) / (length(theirs) * scale)).ln().abs() + STRANGER * strangers(ours, theirs) as f32).sum();
    (cost < CHEAPEST_OTHER).then(|| (0..original.len()).map(|at| Group { original: at..at + 1, translation: at..at + 1 }).collect())
}

/// Numbers in digits that only one side has.
fn strangers(ours: &[(Reading, usize)], theirs: &[(Reading, usize)]) -> usize {
    let lacks = |of: &[(Reading, usize)], other: &[(Reading, usize)]| {
        let known = |value| other.iter().any(|(reading, _)| reading.numbers.contains_key(value) || reading.spelled.contains(value));
        of.iter().flat_map(|(reading, _)| reading.numbers.keys()).filter(|value| !known(value)).count()
    };
    lacks(ours, theirs) + lacks(theirs, ours)
}
