//! An inverted index with term weights and the search in it. Knows nothing of inverse document frequency's source, filters or text.
//!
//! Rows are looked at in windows. The largest weight of each term in each window bounds what a row there can reach, so windows are read from
//! the most promising on, until none that is left can hold a row among the best. Rows stand in the order of their cells, like beside like,
//! so few windows are read however many rows there are (ranges of a clustered index: Mackenzie, Petri, Moffat, "Anytime ranking on
//! document-ordered indexes", 2021). The result is that of reading everything.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::top::Top;

/// Weights are kept in 16 bits; this many units make the largest weight of an index.
const UNITS: f32 = 65_535.0;

/// Rows in a window. Smaller ones bound better, larger ones need less room for their bounds.
const WINDOW: u32 = 256;

/// Bounds are sums rounded in another order than the scores.
const SLACK: f32 = 1.0001;

/// Rows and weights per term, rows ascending.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Postings {
    /// Term numbers, ascending.
    pub terms: Vec<u32>,
    /// Where each term's rows begin, and their number at the end.
    pub starts: Vec<u64>,
    /// Rows.
    pub rows: Vec<u32>,
    /// Weights beside the rows, in units.
    pub weights: Vec<u16>,
    /// What a unit is worth.
    pub unit: f32,
    /// How many rows the partition has, those without any term too.
    pub documents: u32,
    /// What bounds the windows; made by [`Postings::bounded`], never stored.
    pub bounds: Bounds,
}

/// The blocks of each term; terms with few rows have none.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Bounds {
    /// Where each term's blocks begin, and their number at the end.
    starts: Vec<u64>,
    blocks: Vec<Block>,
}

/// The rows that a term has in one window.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Block {
    window: u32,
    /// The first of them, counted from the term's first row.
    place: u32,
    /// Their largest weight, in units.
    most: u16,
}

/// One occurrence of a term: term, row, weight.
pub type Occurrence = (u32, u32, f32);

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
            }
            index.rows.push(row);
            index.weights.push((weight.max(0.0) / most * UNITS).round() as u16);
        }
        index.starts.push(index.rows.len() as u64);
        index.bounded()
    }

    /// The same with the bounds of its windows.
    #[must_use]
    pub fn bounded(mut self) -> Self {
        let mut bounds = Bounds { starts: vec![0], blocks: Vec::new() };
        for term in 0..self.terms.len() {
            let range = self.range(term);
            // What is not longer than a window is read as quickly as its blocks would be.
            if range.len() > WINDOW as usize {
                bounds.blocks.extend(blocks(&self.rows[range.clone()], &self.weights[range]));
            }
            bounds.starts.push(bounds.blocks.len() as u64);
        }
        bounds.blocks.shrink_to_fit();
        self.bounds = bounds;
        self
    }

    fn range(&self, term: usize) -> std::ops::Range<usize> {
        self.starts[term] as usize..self.starts[term + 1] as usize
    }

    /// How many rows have the term.
    pub fn frequency(&self, term: u32) -> usize {
        self.terms.binary_search(&term).map_or(0, |at| self.range(at).len())
    }

    /// Every occurrence, as it was put in (weights to 16 bits).
    pub fn occurrences(&self) -> impl Iterator<Item = Occurrence> + '_ {
        let of = move |at: usize, term: u32| self.range(at).map(move |place| (term, self.rows[place], f32::from(self.weights[place]) * self.unit));
        self.terms.iter().enumerate().flat_map(move |(at, term)| of(at, *term))
    }

    /// The admitted rows with the largest sums of `factor × weight` over the question's terms, best first; equal sums by row.
    pub fn search(&self, question: &[(u32, f32)], limit: usize, admits: impl Fn(u32) -> bool) -> Vec<(u32, f32)> {
        let lists: Vec<List<'_>> = question.iter().filter(|(_, factor)| *factor > 0.0).filter_map(|(term, factor)| self.list(*term, *factor)).collect();
        if lists.is_empty() || limit == 0 {
            return Vec::new();
        }
        let mut top = Top::new(limit);
        let mut windows = self.windows(&lists);
        let mut window = Window::default();
        while let Some((bound, Reverse(number))) = windows.pop() {
            if f32::from_bits(bound) * SLACK < top.floor() {
                break;
            }
            window.read(number, &lists, &mut top, &admits);
        }
        top.sorted()
    }

    fn list(&self, term: u32, factor: f32) -> Option<List<'_>> {
        let at = self.terms.binary_search(&term).ok()?;
        let range = self.range(at);
        let (rows, weights) = (&self.rows[range.clone()], &self.weights[range]);
        let stored = &self.bounds.blocks[self.bounds.starts[at] as usize..self.bounds.starts[at + 1] as usize];
        let blocks = if stored.is_empty() { Cow::Owned(blocks(rows, weights).collect()) } else { Cow::Borrowed(stored) };
        Some(List { rows, weights, blocks, factor: factor * self.unit })
    }

    /// The windows in which any term occurs by the most that a row there can reach. Bounds are positive, so their bits sort as they do.
    fn windows(&self, lists: &[List<'_>]) -> BinaryHeap<(u32, Reverse<u32>)> {
        let mut bounds = vec![0f32; self.documents.div_ceil(WINDOW) as usize];
        for list in lists {
            for block in list.blocks.iter() {
                bounds[block.window as usize] += list.worth(block.most);
            }
        }
        (0..).zip(bounds).filter(|(_, bound)| *bound > 0.0).map(|(window, bound)| (bound.to_bits(), Reverse(window))).collect()
    }
}

fn blocks(rows: &[u32], weights: &[u16]) -> impl Iterator<Item = Block> {
    let mut place = 0;
    rows.chunk_by(|a, b| a / WINDOW == b / WINDOW).map(move |part| {
        let most = weights[place..place + part.len()].iter().copied().max().unwrap_or_default();
        let block = Block { window: part[0] / WINDOW, place: place as u32, most };
        place += part.len();
        block
    })
}

/// One term's rows with what the question gives it.
struct List<'p> {
    rows: &'p [u32],
    weights: &'p [u16],
    blocks: Cow<'p, [Block]>,
    factor: f32,
}

impl List<'_> {
    /// A posting of weight 0 still counts as found: the smallest positive number.
    #[inline]
    fn worth(&self, weight: u16) -> f32 {
        (self.factor * f32::from(weight)).max(f32::MIN_POSITIVE)
    }

    /// What the term has in a window.
    fn span(&self, window: u32) -> Option<Span<'_>> {
        let at = self.blocks.binary_search_by_key(&window, |block| block.window).ok()?;
        let end = self.blocks.get(at + 1).map_or(self.rows.len(), |next| next.place as usize);
        let places = self.blocks[at].place as usize..end;
        Some(Span { list: self, rows: &self.rows[places.clone()], weights: &self.weights[places], most: self.worth(self.blocks[at].most) })
    }
}

/// The rows that one term has in one window.
struct Span<'p> {
    list: &'p List<'p>,
    rows: &'p [u32],
    weights: &'p [u16],
    most: f32,
}

/// Scores of a window's rows, all zero between readings.
struct Window {
    scores: [f32; WINDOW as usize],
}

impl Default for Window {
    fn default() -> Self {
        Self { scores: [0.0; WINDOW as usize] }
    }
}

impl Window {
    /// Offers the window's rows. The most valuable terms come first, and the window is left as soon as those to come cannot lift any of
    /// its rows among the best.
    fn read(&mut self, number: u32, lists: &[List<'_>], top: &mut Top, admits: &impl Fn(u32) -> bool) {
        let mut spans: Vec<Span<'_>> = lists.iter().filter_map(|list| list.span(number)).collect();
        spans.sort_unstable_by(|a, b| b.most.total_cmp(&a.most));
        let mut left: f32 = spans.iter().map(|span| span.most).sum();
        for span in &spans {
            span.add(&mut self.scores);
            left -= span.most;
            if (self.most() + left) * SLACK < top.floor() {
                self.scores.fill(0.0);
                return;
            }
        }
        for (score, row) in self.scores.iter_mut().zip(number * WINDOW..) {
            let score = std::mem::take(score);
            // A filter reads a row's tags, far apart in memory: only rows good enough to be kept are asked about.
            if score > 0.0 && top.takes(score) && admits(row) {
                top.push(row, score);
            }
        }
        top.settle();
    }

    /// The largest score. Scores are not negative, so their bits sort as they do, and the largest of whole numbers is found many at a time.
    fn most(&self) -> f32 {
        f32::from_bits(self.scores.iter().map(|score| score.to_bits()).max().unwrap_or_default())
    }
}

impl Span<'_> {
    fn add(&self, scores: &mut [f32; WINDOW as usize]) {
        for (row, weight) in self.rows.iter().zip(self.weights) {
            scores[(row % WINDOW) as usize] += self.list.worth(*weight);
        }
    }
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
