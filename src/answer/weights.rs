//! Numbers fitted on the practice questions by `scripts/calibrate`; the floors are measured on other questions. Knows nothing else.

/// Weights of [`super::Features`] in its order.
pub(super) const RANK: [f32; 7] = [0.734, 0.633, 0.784, 0.767, 0.734, 0.712, 0.124];

/// Weights of [`super::Signs`] in its order.
pub(super) const JUDGE: [f32; 10] = [27.922, 13.022, -34.762, 3.403, 16.453, 19.385, -4.617, 0.951, 2.527, -3.627];

/// Added to the weighted signs: above zero the question is answered.
pub(super) const JUDGE_BIAS: f32 = -0.75;
