//! Rows of bytes times a matrix of weights, for processors with AVX2 and nothing newer: short texts have so few rows that packing them, and
//! writing sums to scale them later, costs as much as a sixth of the products. Knows a matrix, not what it is for.

#![expect(clippy::inline_always, reason = "only what is inlined into the vectorised function is compiled for its instructions")]

use std::arch::x86_64::{__m256, __m256i};

use bytemuck::{Pod, Zeroable, cast, cast_slice};
use pulp::NullaryFnOnce;
use pulp::x86::V3;

/// Columns of a panel: two registers of sums for each row.
const COLUMNS: usize = 16;
/// Bytes of a row that one 32-bit sum takes in at once.
const DEPTH: usize = 4;
/// Rows that share each load of weights: their sums, the weights and what is between stay in sixteen registers.
const TOGETHER: usize = 5;
/// What the bytes of a row stand around.
const ZERO: i32 = 128;

/// Weights of [`COLUMNS`] columns in [`DEPTH`] rows, column after column, in one line of the cache.
#[derive(Debug, Clone, Copy, Pod, Zeroable)]
#[repr(C, align(64))]
struct Group([i8; COLUMNS * DEPTH]);

/// A matrix, panel after panel.
pub(super) struct Panels {
    v3: V3,
    /// Groups of a panel: rows of the matrix by [`DEPTH`].
    depth: usize,
    groups: Vec<Group>,
    /// What the zero of the bytes adds to each column, taken off.
    starts: Vec<i32>,
}

/// How sums become numbers: times the column's and the row's scale, plus the bias.
#[derive(Clone, Copy)]
pub(super) struct Scales<'a> {
    pub(super) of_row: &'a [f32],
    pub(super) of_column: &'a [f32],
    pub(super) bias: &'a [f32],
}

impl Panels {
    /// From `[inputs, outputs]` weights of which no two neighbours overflow (see `pairs`); `None` where the processor or the shape does not fit.
    pub(super) fn of(weights: &[i8], inputs: usize, outputs: usize) -> Option<Self> {
        let v3 = V3::try_new()?;
        if !inputs.is_multiple_of(DEPTH) || !outputs.is_multiple_of(COLUMNS) {
            return None;
        }
        let group =
            |first_row: usize, first_column: usize| Group(std::array::from_fn(|at| weights[(first_row + at % DEPTH) * outputs + first_column + at / DEPTH]));
        let panels = (0..outputs).step_by(COLUMNS);
        let groups = panels.flat_map(|column| (0..inputs).step_by(DEPTH).map(move |row| (row, column))).map(|(row, column)| group(row, column)).collect();
        let sum_of = |column: usize| weights.iter().skip(column).step_by(outputs).map(|weight| i32::from(*weight)).sum::<i32>();
        Some(Self { v3, depth: inputs / DEPTH, groups, starts: (0..outputs).map(|column| -ZERO * sum_of(column)).collect() })
    }

    /// `to = scaled(rows × weights)`. `rows` are bytes around 128, four to a number.
    pub(super) fn product(&self, rows: &[i32], scales: Scales<'_>, to: &mut [f32]) {
        self.v3.vectorize(Product { panels: self, rows, scales, to });
    }

    #[inline(always)]
    fn tile<const ROWS: usize>(&self, groups: &[Group], rows: &[i32], place: Place, scales: Scales<'_>, to: &mut [f32]) {
        let (avx, avx2) = (self.v3.avx, self.v3.avx2);
        let rows: [&[i32]; ROWS] = std::array::from_fn(|row| &rows[(place.row + row) * self.depth..][..groups.len()]);
        let columns = place.column..place.column + COLUMNS;
        let starts: [__m256i; 2] = eights(&self.starts[columns.clone()]);
        let mut sums = [starts; ROWS];
        let ones = avx._mm256_set1_epi16(1);
        for (at, group) in groups.iter().enumerate() {
            let weights: [__m256i; 2] = cast(*group);
            for row in 0..ROWS {
                let bytes = avx._mm256_set1_epi32(rows[row][at]);
                for half in 0..2 {
                    let products = avx2._mm256_madd_epi16(avx2._mm256_maddubs_epi16(bytes, weights[half]), ones);
                    sums[row][half] = avx2._mm256_add_epi32(sums[row][half], products);
                }
            }
        }
        let of_column: [__m256; 2] = eights(&scales.of_column[columns.clone()]);
        let bias: [__m256; 2] = eights(&scales.bias[columns]);
        for (row, sums) in sums.into_iter().enumerate() {
            let of_row = avx._mm256_set1_ps(scales.of_row[place.row + row]);
            let to = &mut to[(place.row + row) * place.outputs + place.column..][..COLUMNS];
            for half in 0..2 {
                let product = avx._mm256_mul_ps(avx._mm256_mul_ps(avx._mm256_cvtepi32_ps(sums[half]), of_column[half]), of_row);
                let numbers: [f32; 8] = cast(avx._mm256_add_ps(product, bias[half]));
                to[half * 8..][..8].copy_from_slice(&numbers);
            }
        }
    }
}

/// A product to be computed with the processor's widest instructions.
struct Product<'a> {
    panels: &'a Panels,
    rows: &'a [i32],
    scales: Scales<'a>,
    to: &'a mut [f32],
}

impl NullaryFnOnce for Product<'_> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        let Self { panels, rows, scales, to } = self;
        let (count, outputs) = (scales.of_row.len(), panels.starts.len());
        let tiles = count.div_ceil(TOGETHER).max(1);
        for (panel, groups) in panels.groups.chunks_exact(panels.depth).enumerate() {
            // Tiles of like height: a last one of a single row would take as long as one of two.
            for tile in 0..tiles {
                let (first, end) = (count * tile / tiles, count * (tile + 1) / tiles);
                let place = Place { row: first, column: panel * COLUMNS, outputs };
                match end - first {
                    1 => panels.tile::<1>(groups, rows, place, scales, to),
                    2 => panels.tile::<2>(groups, rows, place, scales, to),
                    3 => panels.tile::<3>(groups, rows, place, scales, to),
                    4 => panels.tile::<4>(groups, rows, place, scales, to),
                    5 => panels.tile::<5>(groups, rows, place, scales, to),
                    _ => {}
                }
            }
        }
    }
}

/// Where a tile lies in the product.
#[derive(Clone, Copy)]
struct Place {
    row: usize,
    column: usize,
    outputs: usize,
}

/// Two registers of sixteen numbers.
#[inline(always)]
fn eights<T: Pod, R: Pod>(numbers: &[T]) -> [R; 2] {
    let bytes: &[u8] = cast_slice(numbers);
    [bytemuck::pod_read_unaligned(&bytes[..32]), bytemuck::pod_read_unaligned(&bytes[32..64])]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_product_is_that_of_plain_sums() {
        let (inputs, outputs) = (12, 32);
        let weights: Vec<i8> = (0..inputs * outputs).map(|at| ((at * 37 + at / 7) % 127) as i8 - 63).collect();
        let (of_column, bias): (Vec<f32>, Vec<f32>) = (0..outputs).map(|column| (0.01 + column as f32 * 0.001, column as f32 - 9.0)).unzip();
        let Some(panels) = Panels::of(&weights, inputs, outputs) else { return };
        for count in 1..14 {
            let bytes: Vec<u8> = (0..count * inputs).map(|at| (at * 61 % 255) as u8 + 1).collect();
            let of_row: Vec<f32> = (0..count).map(|row| 1.0 + row as f32 / 8.0).collect();
            let rows: Vec<i32> = bytes.chunks_exact(4).map(|four| i32::from_le_bytes([four[0], four[1], four[2], four[3]])).collect();
            let mut to = vec![f32::NAN; count * outputs];
            panels.product(&rows, Scales { of_row: &of_row, of_column: &of_column, bias: &bias }, &mut to);
            for row in 0..count {
                for column in 0..outputs {
                    let sum: i32 = (0..inputs).map(|at| (i32::from(bytes[row * inputs + at]) - ZERO) * i32::from(weights[at * outputs + column])).sum();
                    let expected = sum as f32 * of_column[column] * of_row[row] + bias[column];
                    assert!((to[row * outputs + column] - expected).abs() <= 1e-3, "{count} rows: {row}, {column}");
                }
            }
        }
    }
}
