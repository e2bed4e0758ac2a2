//! Row-wise arithmetic of a transformer layer. The loops are plain Rust; running them as a [`SimdOp`] compiles each for the widest
//! instructions the processor has. Knows nothing of weights or of texts.

use rten_simd::{Isa, SimdOp};
use rten_vecmath::Softmax;

/// Floats per step of the reductions: two AVX2 registers.
const LANES: usize = 16;
/// Scores per step of attention: four AVX2 registers keep the adders busy.
pub(super) const SCORES: usize = 32;

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
    pub(super) column_scale: &'a [f32],
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
            for (((out, sum), scale), bias) in to.iter_mut().zip(from).zip(self.column_scale).zip(self.bias) {
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

/// Self-attention of one text of a few dozen tokens: for so few, the loops cost less than a matrix product's set-up.
pub(super) struct ShortAttention<'a> {
    /// `[tokens, 3 × hidden]`: queries (already scaled), keys, values
    pub(super) qkv: &'a [f32],
    /// Width of a token: heads × [`HEAD`]
    pub(super) hidden: usize,
    /// `[tokens, hidden]`
    pub(super) to: &'a mut [f32],
    /// Room for one head's keys, transposed: [`HEAD`] rows of as many floats as `scores` has
    pub(super) keys: &'a mut [f32],
    /// Room for one token's scores: the number of tokens, rounded up to [`SCORES`]
    pub(super) scores: &'a mut [f32],
}

/// Values per attention head.
pub(super) const HEAD: usize = 32;

impl SimdOp for ShortAttention<'_> {
    type Output = ();

    #[inline(always)]
    fn eval<I: Isa>(self, isa: I) {
        let (hidden, stride) = (self.hidden, 3 * self.hidden);
        let (tokens, padded) = (self.to.len() / hidden, self.scores.len());
        self.keys.fill(0.0);
        for head in (0..hidden).step_by(HEAD) {
            for token in 0..tokens {
                let key = &self.qkv[token * stride + hidden + head..][..HEAD];
                for (d, value) in key.iter().enumerate() {
                    self.keys[d * padded + token] = *value;
                }
            }
            for token in 0..tokens {
                let query = &self.qkv[token * stride + head..][..HEAD];
                for (block, scores) in self.scores.chunks_exact_mut(SCORES).enumerate() {
                    let mut sums = [0f32; SCORES];
                    for (q, keys) in query.iter().zip(self.keys.chunks_exact(padded)) {
                        for (sum, key) in sums.iter_mut().zip(&keys[block * SCORES..][..SCORES]) {
                            *sum += q * key;
                        }
                    }
                    scores.copy_from_slice(&sums);
                }
                let weights = &mut self.scores[..tokens];
                Softmax::new_mut(weights).eval(isa);
                let mut context = [0f32; HEAD];
                for (other, weight) in self.scores[..tokens].iter().enumerate() {
                    let value = &self.qkv[other * stride + 2 * hidden + head..][..HEAD];
                    for (sum, v) in context.iter_mut().zip(value) {
                        *sum += weight * v;
                    }
                }
                self.to[token * hidden + head..][..HEAD].copy_from_slice(&context);
            }
        }
    }
}
