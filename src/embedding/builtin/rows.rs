//! Row-wise arithmetic of a transformer layer. The loops are plain Rust; running them as a [`SimdOp`] compiles each for the widest
//! instructions the processor has. Knows nothing of weights or of texts.

#![expect(clippy::inline_always, reason = "only what is inlined into a SimdOp is compiled for its instructions")]

use rten_simd::ops::{BitOps, NumOps};
use rten_simd::{Isa, Simd, SimdOp, SimdUnaryOp};
use rten_vecmath::Exp;

/// Floats per step of the reductions: two AVX2 registers.
const LANES: usize = 16;

/// float32 rows → uint8 rows around 128, after dividing each channel by its smoothing factor.
pub(super) struct Quantise<'a> {
    /// `[rows, width]`
    pub(super) from: &'a [f32],
    /// One over the smoothing factor of each channel; none where it is folded into the weights before.
    pub(super) smooth: Option<&'a [f32]>,
    pub(super) width: usize,
    /// `[rows, width]`
    pub(super) to: &'a mut [u8],
    /// Each row's largest magnitude; 127 steps reach it.
    pub(super) largest: &'a mut [f32],
    /// Room for one row.
    pub(super) room: &'a mut [f32],
}

impl SimdOp for Quantise<'_> {
    type Output = ();

    #[inline(always)]
    fn eval<I: Isa>(self, _: I) {
        // Adding 2^23 leaves the rounded integer in a float's lowest bits: cheaper than a saturating cast.
        const INTEGER_BITS: f32 = 8_388_608.0;
        let room = &mut self.room[..self.width];
        let rows = self.from.chunks_exact(self.width).zip(self.to.chunks_exact_mut(self.width));
        for ((row, to), largest) in rows.zip(self.largest) {
            match self.smooth {
                Some(smooth) => {
                    for ((out, x), s) in room.iter_mut().zip(row).zip(smooth) {
                        *out = x * s;
                    }
                }
                None => room.copy_from_slice(row),
            }
            // The bits of non-negative floats are ordered like the floats, and integer maxima need no care for NaN.
            let bits = room.iter().fold(0u32, |most, x| most.max(x.to_bits() & 0x7fff_ffff));
            *largest = f32::from_bits(bits).max(1e-10);
            let scale = 127.0 / *largest;
            for (out, x) in to.iter_mut().zip(room.iter()) {
                *out = (x * scale + (INTEGER_BITS + 128.0)).to_bits() as u8;
            }
        }
    }
}

/// int32 sums → float32: times the row's and the column's scale, plus the bias.
pub(super) struct Scale<'a> {
    /// `[rows, columns]`
    pub(super) from: &'a [i32],
    pub(super) largest: &'a [f32],
    pub(super) of_column: &'a [f32],
    pub(super) bias: &'a [f32],
    /// `[rows, columns]`
    pub(super) to: &'a mut [f32],
}

impl SimdOp for Scale<'_> {
    type Output = ();

    #[inline(always)]
    fn eval<I: Isa>(self, _: I) {
        let width = self.bias.len();
        for ((from, to), largest) in self.from.chunks_exact(width).zip(self.to.chunks_exact_mut(width)).zip(self.largest) {
            for (((out, sum), scale), bias) in to.iter_mut().zip(from).zip(self.of_column).zip(self.bias) {
                *out = *sum as f32 * scale * largest + bias;
            }
        }
    }
}

/// Adds `delta` to the rows and brings each to mean 0 and variance 1, then scales and shifts it (layer normalisation).
pub(super) struct AddAndNormalise<'a> {
    /// `[rows, width]`, changed in place
    pub(super) rows: &'a mut [f32],
    /// `[rows, width]`, or nothing to add
    pub(super) delta: Option<&'a [f32]>,
    pub(super) scale: &'a [f32],
    pub(super) shift: &'a [f32],
}

impl SimdOp for AddAndNormalise<'_> {
    type Output = ();

    #[inline(always)]
    fn eval<I: Isa>(self, _: I) {
        const EPSILON: f32 = 1e-12;
        let width = self.scale.len();
        for (number, row) in self.rows.chunks_exact_mut(width).enumerate() {
            if let Some(delta) = self.delta {
                for (x, d) in row.iter_mut().zip(&delta[number * width..]) {
                    *x += d;
                }
            }
            let mean = sum(row, |x| x) / width as f32;
            let variance = sum(row, |x| (x - mean) * (x - mean)) / width as f32;
            let factor = 1.0 / (variance + EPSILON).sqrt();
            for ((x, scale), shift) in row.iter_mut().zip(self.scale).zip(self.shift) {
                *x = (*x - mean) * factor * scale + shift;
            }
        }
    }
}

/// The sum of `f` over a row, in as many partial sums as registers have lanes.
#[inline(always)]
fn sum(row: &[f32], f: impl Fn(f32) -> f32) -> f32 {
    let mut partial = [0f32; LANES];
    let chunks = row.chunks_exact(LANES);
    let rest: f32 = chunks.remainder().iter().map(|x| f(*x)).sum();
    for chunk in chunks {
        for (total, x) in partial.iter_mut().zip(chunk) {
            *total += f(*x);
        }
    }
    partial.iter().sum::<f32>() + rest
}

/// Values per attention head.
pub(super) const HEAD: usize = 32;
/// Tokens that share each load of a key or a value.
const TOGETHER: usize = 4;
/// Floats of the widest register (AVX-512): rows of scores are rounded up to whole registers.
const WIDEST: usize = 16;

/// Self-attention of one text of a few dozen tokens: for so few, the loops cost less than a matrix product's set-up.
pub(super) struct ShortAttention<'a> {
    /// `[tokens, 3 × hidden]`: queries (already scaled), keys, values
    pub(super) qkv: &'a [f32],
    /// Width of a token: heads × [`HEAD`]
    pub(super) hidden: usize,
    /// `[tokens, hidden]`
    pub(super) to: &'a mut [f32],
    /// Room for one head's keys, transposed: [`HEAD`] rows of [`scores_of`] floats
    pub(super) keys: &'a mut [f32],
    /// Room for the scores of [`TOGETHER`] tokens: as many rows
    pub(super) scores: &'a mut [f32],
}

/// Floats that one token's scores take, and how many rows of them `scores` has.
pub(super) fn scores_of(tokens: usize) -> (usize, usize) {
    (tokens.next_multiple_of(WIDEST), TOGETHER)
}

impl SimdOp for ShortAttention<'_> {
    type Output = ();

    #[inline(always)]
    fn eval<I: Isa>(self, isa: I) {
        let (hidden, stride) = (self.hidden, 3 * self.hidden);
        let tokens = self.to.len() / hidden;
        let (padded, _) = scores_of(tokens);
        for head in (0..hidden).step_by(HEAD) {
            for token in 0..tokens {
                let key = &self.qkv[token * stride + hidden + head..][..HEAD];
                for (value, column) in key.iter().zip(self.keys.chunks_exact_mut(padded)) {
                    column[token] = *value;
                }
            }
            for first in (0..tokens).step_by(TOGETHER) {
                // The last group may be short: it computes its last token more than once.
                let group: [usize; TOGETHER] = [0, 1, 2, 3].map(|n| (first + n).min(tokens - 1));
                let queries = group.map(|token| &self.qkv[token * stride + head..][..HEAD]);
                scores(isa, queries, self.keys, self.scores);
                let shares = weigh(isa, self.scores, tokens);
                let values = &self.qkv[2 * hidden + head..];
                let [a, b, c, d] = group.map(|token| token * hidden + head);
                let targets = [(a, shares[0]), (b, shares[1]), (c, shares[2]), (d, shares[3])];
                mix(isa, self.scores, (values, stride), targets, self.to);
            }
        }
    }
}

/// The products of each query with every key.
#[inline(always)]
fn scores<I: Isa>(isa: I, queries: [&[f32]; TOGETHER], keys: &[f32], to: &mut [f32]) {
    let ops = isa.f32();
    let padded = to.len() / TOGETHER;
    for block in (0..padded).step_by(ops.len()) {
        let [mut a, mut b, mut c, mut d] = [ops.zero(); TOGETHER];
        for place in 0..HEAD {
            let key = ops.load(&keys[place * padded + block..][..ops.len()]);
            a = ops.mul_add(ops.splat(queries[0][place]), key, a);
            b = ops.mul_add(ops.splat(queries[1][place]), key, b);
            c = ops.mul_add(ops.splat(queries[2][place]), key, c);
            d = ops.mul_add(ops.splat(queries[3][place]), key, d);
        }
        ops.store(a, &mut to[block..]);
        ops.store(b, &mut to[padded + block..]);
        ops.store(c, &mut to[2 * padded + block..]);
        ops.store(d, &mut to[3 * padded + block..]);
    }
}

/// A score so low that its weight is 0.
const NOTHING: f32 = -1e6;

/// Scores → `e^(score − highest)`, and one over their sum: softmax, whose last step is left to [`mix`].
#[inline(always)]
fn weigh<I: Isa>(isa: I, scores: &mut [f32], tokens: usize) -> [f32; TOGETHER] {
    let ops = isa.f32();
    let padded = scores.len() / TOGETHER;
    let mut shares = [0f32; TOGETHER];
    for (row, share) in scores.chunks_exact_mut(padded).zip(&mut shares) {
        row[tokens..].fill(NOTHING);
        let mut highest = ops.splat(f32::MIN);
        for block in row.chunks_exact(ops.len()) {
            highest = ops.max(highest, ops.load(block));
        }
        let highest = ops.splat(ops.fold_splat(highest, f32::MIN, f32::max).to_array()[0]);
        let mut sum = ops.zero();
        for block in row.chunks_exact_mut(ops.len()) {
            let weight = Exp::apply(isa, ops.sub(ops.load(block), highest));
            sum = ops.add(sum, weight);
            ops.store(weight, block);
        }
        *share = 1.0 / ops.sum(sum);
    }
    shares
}

/// The values of all tokens, mixed as the weights say. Each of `targets` is a place in `to` and what its mixture is multiplied by.
#[inline(always)]
fn mix<I: Isa>(isa: I, weights: &[f32], (values, stride): (&[f32], usize), targets: [(usize, f32); TOGETHER], to: &mut [f32]) {
    let ops = isa.f32();
    let (padded, tokens) = (weights.len() / TOGETHER, values.len().div_ceil(stride));
    for block in (0..HEAD).step_by(ops.len()) {
        let [mut a, mut b, mut c, mut d] = [ops.zero(); TOGETHER];
        for token in 0..tokens {
            let value = ops.load(&values[token * stride + block..][..ops.len()]);
            a = ops.mul_add(ops.splat(weights[token]), value, a);
            b = ops.mul_add(ops.splat(weights[padded + token]), value, b);
            c = ops.mul_add(ops.splat(weights[2 * padded + token]), value, c);
            d = ops.mul_add(ops.splat(weights[3 * padded + token]), value, d);
        }
        for (sum, (place, share)) in [a, b, c, d].into_iter().zip(targets) {
            ops.store(ops.mul(sum, ops.splat(share)), &mut to[place + block..]);
        }
    }
}
