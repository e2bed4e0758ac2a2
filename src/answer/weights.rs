//! Numbers fitted on the practice questions by `scripts/calibrate`; the floors are measured on other questions. Knows nothing else.

/// Weights of [`super::Features`] in its order.
pub(super) const RANK: [f32; 9] = [0.354, 0.000, 0.350, 0.335, 0.101, 0.171, 0.056, 0.092, 0.065];

/// Weights of [`super::Signs`] in its order.
pub(super) const JUDGE: [f32; 12] = [4.883, 3.313, -1.836, -11.438, 1.831, 0.059, 0.479, 0.726, 0.878, 1.161, -4.393, -0.182];

/// Added to the weighted signs: above zero the question is answered.
pub(super) const JUDGE_BIAS: f32 = -5.489;
