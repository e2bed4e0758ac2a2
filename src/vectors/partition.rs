//! The sections of one language in memory: vectors, cells and postings in one row order. Knows nothing of what rows mean.

use super::cells::Cells;
use super::postings::{Occurrence, Postings};
use super::quantised::{Probe, Quantised};
use super::top::Top;
use crate::terms::Sparse;

/// Rows that a search reads at least before it leaves the remaining cells: measured for recall@10 ≥ 0.98 under filters.
const READ_AT_LEAST: usize = 1_600;
/// And this many times the square root of the rows.
const READ_PER_ROOT: f64 = 14.0;
/// Rows that the filter must have let through before cells are left, as a multiple of what is asked for.
const ADMITTED_PER_ASKED: usize = 24;

/// A searchable set of rows.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Partition {
    /// Vectors, in the order of the cells.
    pub vectors: Quantised,
    /// The division of the rows.
    pub cells: Cells,
    /// The lexical side.
    pub postings: Postings,
}

/// Rows on their way into a partition.
#[derive(Debug, Default)]
pub struct PartitionBuilder {
    vectors: Quantised,
    occurrences: Vec<Occurrence>,
}

impl PartitionBuilder {
    /// Of vectors with so many components.
    pub fn new(dimension: usize) -> Self {
        Self { vectors: Quantised::new(dimension), occurrences: Vec::new() }
    }

    /// Adds a row.
    pub fn push(&mut self, dense: &[f32], lexical: &Sparse) {
        let row = self.vectors.len() as u32;
        self.vectors.push(dense);
        self.occurrences.extend(lexical.indices.iter().zip(&lexical.values).map(|(term, weight)| (*term, row, *weight)));
    }

    /// Divides, sorts and indexes; the order says which pushed row came to which place.
    pub fn finish(self) -> (Partition, Vec<u32>) {
        let Self { vectors, mut occurrences } = self;
        let (cells, order) = Cells::divide(&vectors);
        let vectors = if cells.len() > 1 {
            let mut place_of = vec![0u32; order.len()];
            order.iter().enumerate().for_each(|(place, row)| place_of[*row as usize] = place as u32);
            for (_, row, _) in &mut occurrences {
                *row = place_of[*row as usize];
            }
            vectors.reordered(&order)
        } else {
            vectors.fitted()
        };
        let postings = Postings::new(order.len(), occurrences);
        (Partition { vectors, cells, postings }, order)
    }
}

impl Partition {
    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.vectors.len()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.vectors.is_empty()
    }

    /// The admitted rows nearest to the question, best first, with their cosines. `exact` reads all cells.
    pub fn dense(&self, probe: &Probe<'_>, limit: usize, exact: bool, admits: impl Fn(u32) -> bool) -> Vec<(u32, f32)> {
        if limit == 0 || self.is_empty() {
            return Vec::new();
        }
        let rough = if exact { 4 * limit + 64 } else { 2 * limit + 32 };
        let mut top = Top::new(rough);
        let enough = if exact { usize::MAX } else { READ_AT_LEAST.max((READ_PER_ROOT * (self.len() as f64).sqrt()) as usize) };
        let (mut read, mut admitted) = (0, 0);
        for rows in self.cells.nearest_first(probe) {
            read += rows.len();
            self.vectors.scan(probe, rows, &admits, |row, score| {
                admitted += 1;
                top.push(row, score);
            });
            if read >= enough && admitted >= ADMITTED_PER_ASKED * limit {
                break;
            }
        }
        self.rescored(probe, top.sorted(), limit)
    }

    /// Replaces coarse scores by exact ones where they can matter.
    fn rescored(&self, probe: &Probe<'_>, rough: Vec<(u32, f32)>, limit: usize) -> Vec<(u32, f32)> {
        let floor = rough.get(limit - 1).map_or(f32::NEG_INFINITY, |(_, score)| score - 2.0 * self.vectors.margin());
        let mut best = Top::new(limit);
        for (row, _) in rough.into_iter().take_while(|(_, score)| *score >= floor) {
            best.push(row, self.vectors.score(probe, row));
        }
        best.sorted()
    }

    /// The admitted rows with the largest BM25 sums, best first; factors are those of the question's terms.
    pub fn lexical(&self, question: &[(u32, f32)], limit: usize, admits: impl Fn(u32) -> bool) -> Vec<(u32, f32)> {
        self.postings.search(question, limit, admits)
    }
}
