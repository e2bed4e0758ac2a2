//! Unit vectors in one byte per component, as they are committed and kept in memory. Knows nothing of models or texts.
//!
//! The largest component is 31 steps: finer steps would take more room on the disk and find nothing more. For the default model the cosine of
//! a vector with its own quantised form is above 0.999.

use std::sync::Arc;

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
        // Eight sums side by side so that the loop runs in vector registers.
        let mut sums = [0.0f32; 8];
        for (steps, parts) in self.steps.chunks_exact(8).zip(unit.chunks_exact(8)) {
            for lane in 0..8 {
                sums[lane] += f32::from(steps[lane]) * parts[lane];
            }
        }
        sums.iter().sum::<f32>() * self.scale
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
        let back = quantised.vector();
        assert!(back.iter().zip(&unit).map(|(a, b)| a * b).sum::<f32>() > 0.999);
    }
}
