//! An inverted index with term weights and the search in it. Knows nothing of inverse document frequency's source, filters or text.
//!
//! Search takes a term at a time, the most valuable first. Once the terms that are left cannot lift a new row among the best, they only
//! add to rows already found (`MaxScore`), so words that stand in almost every section cost almost nothing.

use std::cell::RefCell;

use super::top::Top;

/// Weights are kept in 16 bits; this many units make the largest weight of an index.
const UNITS: f32 = 65_535.0;

/// Rows and weights per term, rows ascending.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Postings {
    /// Term numbers, ascending.
    pub terms: Vec<u32>,
    /// Where each term's rows begin, and their number at the end.
    pub starts: Vec<u64>,
    /// Largest weight of each term, in units.
    pub largest: Vec<u16>,
    /// Rows.
    pub rows: Vec<u32>,
    /// Weights beside the rows, in units.
    pub weights: Vec<u16>,
    /// What a unit is worth.
    pub unit: f32,
    /// How many rows the partition has, those without any term too.
    pub documents: u32,
}

/// One occurrence of a term: term, row, weight.
pub type Occurrence = (u32, u32, f32);

thread_local! {
    /// Scores per row, all zero between searches.
    static SCORES: RefCell<Vec<f32>> = const { RefCell::new(Vec::new()) };
}

impl Postings {
    /// An index of the occurrences.
    pub fn new(documents: usize, mut occurrences: Vec<Occurrence>) -> Self {
        rayon::slice::ParallelSliceMut::par_sort_unstable_by_key(occurrences.as_mut_slice(), |(term, row, _)| (*term, *row));
        let most = occurrences.iter().fold(0f32, |most, (_, _, weight)| most.max(*weight)).max(f32::MIN_POSITIVE);
        let mut index = Self { unit: most / UNITS, documents: documents as u32, ..Self::default() };
        index.rows.reserve_exact(occurrences.len());
        index.weights.reserve_exact(occurrences.len());
        for (term, row, weight) in occurrences {
            if index.terms.last() != Some(&term) {
                index.terms.push(term);
                index.starts.push(index.rows.len() as u64);
                index.largest.push(0);
            }
            let units = (weight.max(0.0) / most * UNITS).round() as u16;
            index.rows.push(row);
            index.weights.push(units);
            if let Some(largest) = index.largest.last_mut() {
                *largest = units.max(*largest);
            }
        }
        index.starts.push(index.rows.len() as u64);
        index
    }

    /// How many rows have the term.
    pub fn frequency(&self, term: u32) -> usize {
        self.terms.binary_search(&term).map_or(0, |at| (self.starts[at + 1] - self.starts[at]) as usize)
    }

    /// Every occurrence, as it was put in (weights to 16 bits).
    pub fn occurrences(&self) -> impl Iterator<Item = Occurrence> + '_ {
        self.terms.iter().enumerate().flat_map(|(at, term)| {
            let range = self.starts[at] as usize..self.starts[at + 1] as usize;
            range.map(|place| (*term, self.rows[place], f32::from(self.weights[place]) * self.unit))
        })
    }

    /// The admitted rows with the largest sums of `factor × weight` over the question's terms, best first.
    pub fn search(&self, question: &[(u32, f32)], limit: usize, admits: impl Fn(u32) -> bool) -> Vec<(u32, f32)> {
        let lists = self.lists(question);
        if lists.is_empty() || limit == 0 {
            return Vec::new();
        }
        SCORES.with_borrow_mut(|scores| {
            if scores.len() < self.documents as usize {
                scores.resize(self.documents as usize, 0.0);
            }
            let mut touched = Vec::new();
            let best = Self::best(&lists, limit, &admits, scores, &mut touched);
            for row in touched {
                scores[row as usize] = 0.0;
            }
            best
        })
    }

    /// The terms of the question that occur, the one that can add most first.
    fn lists(&self, question: &[(u32, f32)]) -> Vec<List<'_>> {
        let mut lists: Vec<List<'_>> = question
            .iter()
            .filter(|(_, factor)| *factor > 0.0)
            .filter_map(|(term, factor)| {
                let at = self.terms.binary_search(term).ok()?;
                let range = self.starts[at] as usize..self.starts[at + 1] as usize;
                let factor = factor * self.unit;
                Some(List { rows: &self.rows[range.clone()], weights: &self.weights[range], factor, most: factor * f32::from(self.largest[at]) })
            })
            .collect();
        lists.sort_by(|a, b| b.most.total_cmp(&a.most));
        lists
    }

    fn best(lists: &[List<'_>], limit: usize, admits: &impl Fn(u32) -> bool, scores: &mut [f32], touched: &mut Vec<u32>) -> Vec<(u32, f32)> {
        let mut left: f32 = lists.iter().map(|list| list.most).sum();
        let mut at = 0;
        let mut floor = f32::NEG_INFINITY;
        while at < lists.len() {
            lists[at].add(scores, touched);
            left -= lists[at].most;
            at += 1;
            if at < lists.len() {
                let best = admitted(touched, limit, admits, scores);
                floor = if best.len() < limit { f32::NEG_INFINITY } else { best[limit - 1].1 };
                // A little slack: `left` is a difference of rounded sums.
                if left * 1.0001 < floor {
                    break;
                }
            }
        }
        if at < lists.len() {
            let mut found: Vec<(u32, f32)> = touched.iter().map(|row| (*row, scores[*row as usize])).collect();
            found.retain(|(_, score)| score + left * 1.0001 >= floor);
            found.sort_unstable_by_key(|(row, _)| *row);
            lists[at..].iter().for_each(|list| list.lift(&mut found));
            let mut top = Top::new(limit);
            for (row, score) in found {
                if top.takes(score) && admits(row) {
                    top.push(row, score);
                }
            }
            return top.sorted();
        }
        admitted(touched, limit, admits, scores)
    }
}

/// One term's rows with what the question gives it.
struct List<'p> {
    rows: &'p [u32],
    weights: &'p [u16],
    factor: f32,
    most: f32,
}

impl List<'_> {
    fn add(&self, scores: &mut [f32], touched: &mut Vec<u32>) {
        for (row, weight) in self.rows.iter().zip(self.weights) {
            let score = &mut scores[*row as usize];
            if *score == 0.0 {
                touched.push(*row);
            }
            // A posting of weight 0 still counts as touched once: the smallest positive number keeps it from being pushed again.
            *score += (self.factor * f32::from(*weight)).max(f32::MIN_POSITIVE);
        }
    }

    /// Adds to rows that were found already; both ascend, so the place is found by doubling steps.
    fn lift(&self, found: &mut [(u32, f32)]) {
        let mut from = 0;
        for (row, score) in found {
            let mut step = 1;
            while from + step < self.rows.len() && self.rows[from + step] < *row {
                step *= 2;
            }
            let end = (from + step + 1).min(self.rows.len());
            from += self.rows[from..end].partition_point(|other| other < row);
            if from >= self.rows.len() {
                return;
            }
            if self.rows[from] == *row {
                *score += self.factor * f32::from(self.weights[from]);
            }
        }
    }
}

/// The best admitted rows. A filter reads a row's tags, far apart in memory: only rows good enough to be kept are asked about, and those
/// that are not admitted are marked.
fn admitted(touched: &[u32], limit: usize, admits: &impl Fn(u32) -> bool, scores: &mut [f32]) -> Vec<(u32, f32)> {
    let mut top = Top::new(limit);
    for &row in touched {
        let score = scores[row as usize];
        if score > 0.0 && top.takes(score) {
            if admits(row) {
                top.push(row, score);
            } else {
                scores[row as usize] = f32::NEG_INFINITY;
            }
        }
    }
    top.sorted()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> (Postings, Vec<Vec<(u32, f32)>>) {
        let mut state = 7u32;
        let mut random = move |below: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) % below
        };
        let documents: Vec<Vec<(u32, f32)>> = (0..400)
            .map(|_| {
                let mut terms: Vec<u32> = (0..20)
                    .map(|_| {
                        let most = 1 + random(60);
                        random(most)
                    })
                    .collect();
                terms.sort_unstable();
                terms.dedup();
                terms.into_iter().map(|term| (term, 0.2 + random(100) as f32 / 50.0)).collect()
            })
            .collect();
        let occurrences = documents.iter().enumerate().flat_map(|(row, terms)| terms.iter().map(move |(t, w)| (*t, row as u32, *w))).collect();
        (Postings::new(documents.len(), occurrences), documents)
    }

    #[test]
    fn skipping_changes_no_result() {
        let (index, documents) = index();
        for first in 0..50u32 {
            let question: Vec<(u32, f32)> = [first, 0, 1, first / 2]
                .iter()
                .collect::<std::collections::BTreeSet<_>>()
                .into_iter()
                .map(|t| (*t, 1.0 / (1.0 + index.frequency(*t) as f32)))
                .collect();
            let admits = |row: u32| row % 3 != 1;
            let mut truth: Vec<f32> = documents
                .iter()
                .enumerate()
                .filter(|(row, _)| admits(*row as u32))
                .map(|(_, terms)| terms.iter().map(|(t, w)| question.iter().find(|(q, _)| q == t).map_or(0.0, |(_, f)| f * w)).sum::<f32>())
                .filter(|score| *score > 0.0)
                .collect();
            truth.sort_by(|a, b| b.total_cmp(a));
            truth.truncate(10);
            let found = index.search(&question, 10, admits);
            assert_eq!(found.len(), truth.len());
            for ((row, score), expected) in found.iter().zip(&truth) {
                assert!(admits(*row));
                assert!((score - expected).abs() < 1e-4, "{score} {expected}");
            }
        }
    }

    #[test]
    fn an_unknown_term_finds_nothing() {
        let (index, _) = index();
        assert!(index.search(&[(9999, 1.0)], 5, |_| true).is_empty());
        assert!(index.search(&[], 5, |_| true).is_empty());
        assert!(Postings::new(0, Vec::new()).search(&[(1, 1.0)], 5, |_| true).is_empty());
    }

    #[test]
    fn occurrences_come_back() {
        let (index, documents) = index();
        assert_eq!(index.occurrences().count(), documents.iter().map(Vec::len).sum::<usize>());
    }
}
