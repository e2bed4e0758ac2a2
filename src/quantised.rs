//! Unit vectors in one byte per component, as they are committed and kept in memory. Knows nothing of models or texts.
//!
//! The largest component is 20 steps: finer steps would take more room on the disk and find nothing more (of 1,124 questions and 756 turns two or
//! three are answered otherwise with 31, some better, some worse).

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use rten_simd::{Isa, SimdOp};

/// Steps of the largest component.
const LARGEST: f32 = 20.0;

/// A vector in one byte per component.
#[derive(Debug, Clone, PartialEq)]
pub struct Quantised {
    /// What one step is worth.
    pub scale: f32,
    /// The components in steps.
    pub steps: Steps,
}

/// The components of one vector, in a block that many vectors share: what is compared one after the other lies one behind the other, which a
/// processor reads several times as fast as what lies about. Clones share the block, since one text's vector stands in several places.
#[derive(Clone)]
pub struct Steps {
    block: Arc<[i8]>,
    from: u32,
    len: u32,
}

impl Steps {
    /// The rows of a block, each of `dimension` components; a rest is left out.
    pub fn rows(block: Vec<i8>, dimension: usize) -> impl Iterator<Item = Self> {
        let block: Arc<[i8]> = block.into();
        let rows = block.len().checked_div(dimension).unwrap_or_default();
        (0..rows).map(move |row| Self { block: Arc::clone(&block), from: (row * dimension) as u32, len: dimension as u32 })
    }
}

impl Deref for Steps {
    type Target = [i8];

    fn deref(&self) -> &[i8] {
        &self.block[self.from as usize..][..self.len as usize]
    }
}

impl FromIterator<i8> for Steps {
    fn from_iter<I: IntoIterator<Item = i8>>(steps: I) -> Self {
        let block: Arc<[i8]> = steps.into_iter().collect();
        Self { from: 0, len: block.len() as u32, block }
    }
}

impl PartialEq for Steps {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl fmt::Debug for Steps {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(out)
    }
}

impl From<Steps> for Quantised {
    /// The unit vector in the direction of the steps.
    fn from(steps: Steps) -> Self {
        let length = steps.iter().map(|step| f32::from(*step).powi(2)).sum::<f32>().sqrt();
        Self { scale: if length > 0.0 { length.recip() } else { 1.0 }, steps }
    }
}

impl Quantised {
    /// Rounds a unit vector: rounding turns it, but does not stretch its cosines.
    pub fn of(vector: &[f32]) -> Self {
        let largest = vector.iter().fold(0.0f32, |largest, x| largest.max(x.abs()));
        let step = if largest > 0.0 { largest / LARGEST } else { 1.0 };
        Self::from(vector.iter().map(|x| (x / step).round() as i8).collect::<Steps>())
    }

    /// The vector again, at unit length.
    pub fn vector(&self) -> Vec<f32> {
        self.steps.iter().map(|step| f32::from(*step) * self.scale).collect()
    }

    /// Cosine with a unit vector of the same model, from -1 to 1.
    pub fn cosine(&self, probe: &Probe) -> f32 {
        let mut cosine = 0.0;
        cosines(std::iter::once(((), self)), probe, |(), own| cosine = own);
        cosine
    }
}

/// A unit vector prepared for products with many quantised ones: whole numbers, since a processor multiplies twice as many of them at once.
#[derive(Debug, Clone, PartialEq)]
pub struct Probe {
    coarse: Vec<i16>,
    unit: f32,
}

impl Probe {
    /// Prepares a vector. Components of 13 bits keep the sums within 32 bits up to 1,024 dimensions, and a cosine changes by less than 10⁻⁵.
    pub fn of(vector: &[f32]) -> Self {
        let largest = vector.iter().fold(0f32, |most, x| most.max(x.abs())).max(f32::MIN_POSITIVE);
        // Cauchy-Schwarz bounds the sum by 127·√d · |q|; with more dimensions there are fewer bits left for the question.
        let range = 8191.0 * (1024.0 / vector.len().max(1024) as f32);
        let coarse = vector.iter().map(|x| rounded(x / largest * range) as i16).collect();
        Self { coarse, unit: largest / range }
    }

    /// What one unit of a [`sum`](Self::sum) is worth, in steps of the other vector.
    pub fn unit(&self) -> f32 {
        self.unit
    }

    /// The sum of the products with as many steps. A plain loop: inlined into a [`SimdOp`] it uses the widest registers the machine has.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "only inlined code is compiled for the dispatched instruction set")]
    pub fn sum(&self, steps: &[i8]) -> i32 {
        steps.iter().zip(&self.coarse).map(|(a, b)| i32::from(i16::from(*a)) * i32::from(*b)).sum()
    }
}

/// To the nearest whole number; `f32::round` is a library call where SSE 4.1 may not be assumed, three times as slow.
pub fn rounded(x: f32) -> i32 {
    (x + 0.5f32.copysign(x)) as i32
}

/// Cosines of vectors with a unit vector of the same model, each given with what names it. Many at once take a third less time than one by one.
pub fn cosines<'v, N>(vectors: impl Iterator<Item = (N, &'v Quantised)>, probe: &Probe, give: impl FnMut(N, f32)) {
    Each { vectors, probe, give }.dispatch();
}

struct Each<'a, I, G> {
    vectors: I,
    probe: &'a Probe,
    give: G,
}

impl<'v, N, I: Iterator<Item = (N, &'v Quantised)>, G: FnMut(N, f32)> SimdOp for Each<'_, I, G> {
    type Output = ();

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "only inlined code is compiled for the dispatched instruction set")]
    fn eval<S: Isa>(mut self, _: S) {
        for (name, vector) in self.vectors {
            (self.give)(name, self.probe.sum(&vector.steps) as f32 * self.probe.unit * vector.scale);
        }
    }
}

/// The sum of the products of steps and as many numbers.
pub fn product(steps: &[i8], numbers: &[f32]) -> f32 {
    Product { steps, numbers }.dispatch()
}

struct Product<'a> {
    steps: &'a [i8],
    numbers: &'a [f32],
}

// The loop is plain: compiled inside the dispatched function it uses the widest registers the machine has.
impl SimdOp for Product<'_> {
    type Output = f32;

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "only inlined code is compiled for the dispatched instruction set")]
    fn eval<I: Isa>(self, _: I) -> f32 {
        // Sums side by side: additions of floats may not be reordered, so one sum would not vectorise.
        let mut sums = [0.0f32; 32];
        let (steps, numbers) = (self.steps.chunks_exact(32), self.numbers.chunks_exact(32));
        let rest: f32 = steps.remainder().iter().zip(numbers.remainder()).map(|(step, part)| f32::from(*step) * part).sum();
        for (steps, parts) in steps.zip(numbers) {
            for lane in 0..32 {
                sums[lane] += f32::from(steps[lane]) * parts[lane];
            }
        }
        sums.iter().sum::<f32>() + rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vector_stays_itself() {
        let vector: Vec<f32> = (0..384).map(|i| (i as f32 * 0.7).sin()).collect();
        let length = vector.iter().map(|x| x * x).sum::<f32>().sqrt();
        let unit: Vec<f32> = vector.iter().map(|x| x / length).collect();
        let quantised = Quantised::of(&unit);
        assert!((quantised.cosine(&Probe::of(&unit)) - 1.0).abs() < 1e-3);
        let short = Quantised::of(&[0.6, 0.8]);
        assert!((short.cosine(&Probe::of(&[0.6, 0.8])) - 1.0).abs() < 2e-2, "also where the dimension is no multiple of a register's");
        let back = quantised.vector();
        assert!(back.iter().zip(&unit).map(|(a, b)| a * b).sum::<f32>() > 0.999);
    }
}
