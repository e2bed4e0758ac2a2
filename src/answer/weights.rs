//! Numbers fitted on the practice questions by `scripts/calibrate`; the floors are measured on other questions. Knows nothing else.

/// Weights of [`super::Features`] in its order.
pub(super) const RANK: [f32; 9] = [0.354, 0.000, 0.350, 0.335, 0.101, 0.171, 0.056, 0.092, 0.065];

/// Weights of [`super::Signs`] in its order.
pub(super) const JUDGE: [f32; 15] = [4.224, 3.542, -0.349, -12.853, 2.152, 0.050, -0.011, 0.602, 0.808, 1.388, -4.565, 0.004, 0.621, -2.545, -1.384];

/// Added to the weighted signs: above zero the question is answered.
pub(super) const JUDGE_BIAS: f32 = -6.262;
