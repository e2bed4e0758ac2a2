//! Numbers fitted on the practice questions by `scripts/calibrate`; the floors are measured on other questions. Knows nothing else.

/// Weights of [`super::Features`] in its order.
pub(super) const RANK: [f32; 9] = [0.354, 0.000, 0.350, 0.335, 0.101, 0.171, 0.056, 0.092, 0.065];

/// Weights of [`super::Signs`] in its order.
pub(super) const JUDGE: [f32; 12] = [5.898, 2.484, -2.238, -9.750, 1.604, -0.403, 0.751, -0.210, 0.854, 1.290, -4.419, -0.262];

/// Added to the weighted signs: above zero the question is answered.
pub(super) const JUDGE_BIAS: f32 = -4.995;
