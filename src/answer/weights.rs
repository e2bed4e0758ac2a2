//! Numbers fitted on the practice questions by `scripts/calibrate`; the floors are measured on other questions. Knows nothing else.

/// Weights of [`super::Features`] in its order.
pub(super) const RANK: [f32; 9] = [0.346, 0.000, 0.333, 0.339, 0.084, 0.159, 0.053, 0.096, 0.082];

/// Weights of [`super::Signs`] in its order.
pub(super) const JUDGE: [f32; 12] = [7.577, -0.326, -5.365, 1.845, -1.122, 3.028, -1.021, 0.981, 1.885, -0.014, -4.444, 0.463];

/// Added to the weighted signs: above zero the question is answered.
pub(super) const JUDGE_BIAS: f32 = -2.783;
