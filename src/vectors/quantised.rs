//! Vectors as 16-bit numbers in two planes of bytes, and products with them. Knows nothing of cells, filters or points.
//!
//! The high plane alone is an int8 quantisation and is what a scan reads; both planes together give the cosine to about 2·10⁻⁶,
//! which is what rescoring reads. Rows that were in few steps already have no low plane. Two bytes a component instead of five (int8 and f32) keep a million sections in memory.

use std::borrow::Cow;

use rten_simd::{Isa, SimdOp};

use crate::quantised::{self, product, rounded};

/// Largest 16-bit number used: the high byte stays within ±127 after rounding. A multiple of 20 · 256, so that vectors of so many steps, as
/// they are committed, need the high plane only.
const LARGEST: f32 = 30_720.0;

/// Rows of one dimension, quantised each with its own step.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Quantised {
    /// Components a row has.
    pub dimension: usize,
    /// High bytes, row after row.
    pub high: Vec<i8>,
    /// Low bytes, row after row; none at all when every one of them is 0.
    pub low: Vec<i8>,
    /// What one unit of a row's 16-bit numbers is worth.
    pub steps: Vec<f32>,
    coarsest: f32,
}

/// A question's vector, prepared for products with rows.
pub struct Probe<'q> {
    exact: &'q [f32],
    coarse: quantised::Probe,
}

impl<'q> Probe<'q> {
    /// Prepares a vector of unit length.
    pub fn new(vector: &'q [f32]) -> Self {
        Self { exact: vector, coarse: quantised::Probe::of(vector) }
    }
}

impl Quantised {
    /// No rows yet.
    pub fn new(dimension: usize) -> Self {
        Self { dimension, ..Self::default() }
    }

    /// Rows that were quantised before, from their parts.
    pub fn of(dimension: usize, high: Vec<i8>, low: Vec<i8>, steps: Vec<f32>) -> Self {
        let coarsest = steps.iter().fold(0f32, |most, step| most.max(*step));
        Self { dimension, high, low, steps, coarsest }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.steps.len()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Adds a row; its length is the caller's promise.
    pub fn push(&mut self, vector: &[f32]) {
        debug_assert_eq!(vector.len(), self.dimension);
        let largest = vector.iter().fold(0f32, |most, x| most.max(x.abs())).max(f32::MIN_POSITIVE);
        let scale = LARGEST / largest;
        for x in vector {
            let whole = rounded(x * scale);
            let high = (whole + 128) >> 8;
            self.high.push(high as i8);
            self.low.push((whole - (high << 8)) as i8);
        }
        self.steps.push(largest / LARGEST);
        self.coarsest = self.coarsest.max(largest / LARGEST);
    }

    /// The row as numbers again, to about five digits.
    pub fn row(&self, row: usize) -> Vec<f32> {
        let (high, low) = self.planes(row);
        high.iter().zip(low.iter().chain(std::iter::repeat(&0))).map(|(h, l)| (f32::from(*h) * 256.0 + f32::from(*l)) * self.steps[row]).collect()
    }

    /// The low plane as bytes, also where none is kept.
    pub fn low_plane(&self) -> Cow<'_, [i8]> {
        if self.low.is_empty() { Cow::Owned(vec![0; self.high.len()]) } else { Cow::Borrowed(&self.low) }
    }

    /// The rows in another order: row `order[i]` comes to place `i`.
    #[must_use]
    pub fn reordered(&self, order: &[u32]) -> Self {
        let mut other = Self { coarsest: self.coarsest, ..Self::new(self.dimension) };
        other.high.reserve_exact(self.high.len());
        other.low.reserve_exact(self.low.len());
        for &row in order {
            let (high, low) = self.planes(row as usize);
            other.high.extend_from_slice(high);
            other.low.extend_from_slice(low);
            other.steps.push(self.steps[row as usize]);
        }
        other.fitted()
    }

    /// The same rows without room for more, nor for a low plane that says nothing.
    #[must_use]
    pub fn fitted(mut self) -> Self {
        if self.low.iter().all(|byte| *byte == 0) {
            self.low.clear();
        }
        self.high.shrink_to_fit();
        self.low.shrink_to_fit();
        self.steps.shrink_to_fit();
        self
    }

    /// How far a coarse product can be from the true one, for all practical purposes (eight standard deviations of the rounding).
    pub fn margin(&self) -> f32 {
        8.0 * 0.29 * 256.0 * self.coarsest
    }

    /// Coarse cosines of the rows of a range, from the high plane, in the place of what `into` held.
    pub fn scan(&self, probe: &Probe<'_>, rows: std::ops::Range<usize>, into: &mut Vec<f32>) {
        into.clear();
        Scan { vectors: self, probe, rows, into }.dispatch();
    }

    /// The cosine of one row, from both planes and the unrounded question.
    pub fn score(&self, probe: &Probe<'_>, row: u32) -> f32 {
        let (high, low) = self.planes(row as usize);
        let whole = product(high, probe.exact) * 256.0;
        let sum = if low.is_empty() { whole } else { whole + product(low, probe.exact) };
        sum * self.steps[row as usize]
    }

    fn planes(&self, row: usize) -> (&[i8], &[i8]) {
        let range = row * self.dimension..(row + 1) * self.dimension;
        (&self.high[range.clone()], self.low.get(range).unwrap_or_default())
    }
}

struct Scan<'a> {
    vectors: &'a Quantised,
    probe: &'a Probe<'a>,
    rows: std::ops::Range<usize>,
    into: &'a mut Vec<f32>,
}

// The loops are plain: compiled inside the dispatched function they use the widest registers the machine has.
impl SimdOp for Scan<'_> {
    type Output = ();

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "only inlined code is compiled for the dispatched instruction set")]
    fn eval<I: Isa>(self, _: I) {
        let dimension = self.vectors.dimension;
        let coarse = &self.probe.coarse;
        let unit = coarse.unit() * 256.0;
        self.into.resize(self.rows.len(), 0.0);
        for (row, cosine) in self.rows.zip(self.into.iter_mut()) {
            let bytes = &self.vectors.high[row * dimension..(row + 1) * dimension];
            *cosine = coarse.sum(bytes) as f32 * unit * self.vectors.steps[row];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(seed: u32, dimension: usize) -> Vec<f32> {
        let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(12345);
        let raw: Vec<f32> = (0..dimension)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 8) as f32 / 8_388_608.0 - 1.0
            })
            .collect();
        let norm = raw.iter().map(|x| x * x).sum::<f32>().sqrt();
        raw.iter().map(|x| x / norm).collect()
    }

    #[test]
    fn both_planes_give_the_cosine_and_the_high_plane_comes_near() {
        for dimension in [3, 16, 100, 384, 1024] {
            let mut rows = Quantised::new(dimension);
            let vectors: Vec<_> = (0..20).map(|seed| unit(seed, dimension)).collect();
            for vector in &vectors {
                rows.push(vector);
            }
            let question = unit(99, dimension);
            let probe = Probe::new(&question);
            let mut coarse = Vec::new();
            rows.scan(&probe, 0..20, &mut coarse);
            assert_eq!(coarse.len(), 20);
            for (vector, (row, coarse)) in vectors.iter().zip((0..).zip(coarse)) {
                let truth: f32 = vector.iter().zip(&question).map(|(a, b)| a * b).sum();
                assert!((rows.score(&probe, row) - truth).abs() < 1e-4 / (dimension as f32).sqrt() + 3e-6);
                assert!((coarse - truth).abs() < rows.margin(), "{dimension}: {coarse} {truth}");
            }
        }
    }

    #[test]
    fn rows_come_back_and_can_be_reordered() {
        let mut rows = Quantised::new(8);
        (0..3).for_each(|seed| rows.push(&unit(seed, 8)));
        let turned = rows.reordered(&[2, 0, 1]);
        assert_eq!(turned.row(0), rows.row(2));
        let mut again = Quantised::new(8);
        (0..3).for_each(|row| again.push(&rows.row(row)));
        assert_eq!(again.high, rows.high);
    }

    #[test]
    fn vectors_as_they_are_committed_need_the_high_plane_only() {
        let mut rows = Quantised::new(192);
        (0..50).for_each(|seed| rows.push(&quantised::Quantised::of(&unit(seed, 192)).vector()));
        assert!(rows.fitted().low.is_empty());
    }

    #[test]
    fn a_vector_of_zeros_is_no_danger() {
        let mut rows = Quantised::new(4);
        rows.push(&[0.0; 4]);
        let probe = Probe::new(&[0.0; 4]);
        assert!(rows.score(&probe, 0).abs() < 1e-9);
    }
}
