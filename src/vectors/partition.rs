//! The sections of one language in memory: vectors, cells and postings in one row order. Knows nothing of what rows mean.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

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

/// One row in so many is asked whether the filter lets it through.
const SAMPLED: u32 = 8;

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

    /// The admitted rows with the largest BM25 sums, best first; factors are those of the question's terms.
    pub fn lexical(&self, question: &[(u32, f32)], limit: usize, admits: impl Fn(u32) -> bool) -> Vec<(u32, f32)> {
        self.postings.search(question, limit, admits)
    }
}

/// A row with its cosine.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    /// Which of the partitions asked.
    pub partition: usize,
    /// The row in it.
    pub row: u32,
    /// Cosine with the question.
    pub cosine: f32,
}

/// How many rows are kept by their coarse cosines. Where the high plane says all these are as good as exact ones, and few more than are asked for do.
fn kept<A>(partitions: &[(&Partition, A)], limit: usize, exact: bool) -> usize {
    let is_whole = partitions.iter().all(|(partition, _)| partition.vectors.low.is_empty());
    match exact {
        true => 4 * limit + 64,
        false if is_whole => limit + limit / 4 + 8,
        false => 2 * limit + 32,
    }
}

/// The admitted rows of partitions that are nearest to the question, best first. `exact` reads all cells.
///
/// The partitions are read as one: the nearest cells of all of them first, until enough rows have been read. Those that are not divided are read whole.
pub fn nearest<A: Fn(u32) -> bool>(partitions: &[(&Partition, A)], probe: &Probe<'_>, limit: usize, exact: bool) -> Vec<Near> {
    if limit == 0 {
        return Vec::new();
    }
    let mut top = Top::new(kept(partitions, limit, exact));
    // Rows of all partitions are counted through.
    let firsts: Vec<u32> = partitions.iter().scan(0, |first, (partition, _)| Some(std::mem::replace(first, *first + partition.len() as u32))).collect();
    let mut cosines = Vec::new();
    let mut read_cell = |at: usize, rows: std::ops::Range<usize>, counts: bool| {
        let ((partition, admits), mut admitted) = (&partitions[at], 0);
        partition.vectors.scan(probe, rows.clone(), &mut cosines);
        for (row, cosine) in (rows.start as u32..).zip(cosines.iter().copied()) {
            // A filter reads a row's tags, far apart in memory, which takes longer than its cosine: only rows good enough to be kept are asked
            // about, and where it counts a sample by which it is told how many are let through.
            if counts && row % SAMPLED == 0 && admits(row) {
                admitted += SAMPLED as usize;
            }
            if top.takes(cosine) && admits(row) {
                top.push(firsts[at] + row, cosine);
            }
        }
        admitted
    };
    let (mut divided, mut cells) = (0, BinaryHeap::new());
    for (at, (partition, _)) in partitions.iter().enumerate() {
        if partition.cells.len() > 1 {
            divided += partition.len();
            // Cosines raised above zero: their bits sort as they do.
            partition.cells.each(probe, |cosine, rows| cells.push(((cosine + 2.0).to_bits(), Reverse((at, rows.start, rows.end)))));
        } else {
            read_cell(at, 0..partition.len(), false);
        }
    }
    let enough = if exact { usize::MAX } else { READ_AT_LEAST.max((READ_PER_ROOT * (divided as f64).sqrt()) as usize) };
    let (mut read, mut admitted) = (0, 0);
    let wanted = ADMITTED_PER_ASKED * limit;
    while (read < enough || admitted < wanted)
        && let Some((_, Reverse((at, start, end)))) = cells.pop()
    {
        read += end - start;
        admitted += read_cell(at, start..end, admitted < wanted);
    }
    let margin = partitions.iter().map(|(partition, _)| partition.vectors.margin()).fold(0.0, f32::max);
    let rough = top.sorted();
    let floor = rough.get(limit - 1).map_or(f32::NEG_INFINITY, |(_, cosine)| cosine - 2.0 * margin);
    // Coarse cosines are replaced by exact ones where they can matter.
    let near = |(counted, _): (u32, f32)| {
        let partition = firsts.partition_point(|first| *first <= counted) - 1;
        let row = counted - firsts[partition];
        Near { partition, row, cosine: partitions[partition].0.vectors.score(probe, row) }
    };
    let mut best: Vec<Near> = rough.into_iter().take_while(|(_, cosine)| *cosine >= floor).map(near).collect();
    best.sort_by(|a, b| b.cosine.total_cmp(&a.cosine).then((a.partition, a.row).cmp(&(b.partition, b.row))));
    best.truncate(limit);
    best
}
