//! Unit vectors in one byte per component, as they are committed and kept in memory. Knows nothing of models or texts.
//!
//! The largest component is 31 steps: finer steps would take more room on the disk and find nothing more. For the default model the cosine of
//! a vector with its own quantised form is above 0.999.

use std::sync::Arc;

use rten_simd::{Isa, SimdOp};

/// Steps of the largest component.
const LARGEST: f32 = 31.0;

/// A vector in one byte per component.
#[derive(Debug, Clone, PartialEq)]
pub struct Quantised {
    /// What one step is worth.
    pub scale: f32,
    /// The components in steps; shared, since one text's vector stands in several places.
    pub steps: Arc<[i8]>,
}

impl Quantised {
    /// Rounds a vector.
    pub fn of(vector: &[f32]) -> Self {
        let largest = vector.iter().fold(0.0f32, |largest, x| largest.max(x.abs()));
        let scale = if largest > 0.0 { largest / LARGEST } else { 1.0 };
        Self { scale, steps: vector.iter().map(|x| (x / scale).round() as i8).collect() }
    }

    /// The vector again, at unit length.
    pub fn vector(&self) -> Vec<f32> {
        let mut vector: Vec<f32> = self.steps.iter().map(|step| f32::from(*step)).collect();
        let length = vector.iter().map(|x| x * x).sum::<f32>().sqrt();
        if length > 0.0 {
            for x in &mut vector {
                *x /= length;
            }
        }
        vector
    }

    /// Cosine with a unit vector of the same model, from -1 to 1.
    pub fn cosine(&self, unit: &[f32]) -> f32 {
        product(&self.steps, unit) * self.scale
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
        assert!((quantised.cosine(&unit) - 1.0).abs() < 1e-3);
        let short = Quantised::of(&[0.6, 0.8]);
        assert!((short.cosine(&[0.6, 0.8]) - 1.0).abs() < 2e-2, "also where the dimension is no multiple of a register's");
        let back = quantised.vector();
        assert!(back.iter().zip(&unit).map(|(a, b)| a * b).sum::<f32>() > 0.999);
    }
}
