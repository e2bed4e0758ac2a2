//! Numbers fitted on the practice questions by `scripts/calibrate`; the floors are measured on other questions. Knows nothing else.

/// Weights of [`super::Features`] in its order.
pub(super) const RANK: [f32; 9] = [0.764, 0.428, 0.656, 0.717, 0.622, 0.696, 0.116, 0.090, 0.118];

/// Weights of [`super::Signs`] in its order.
pub(super) const JUDGE: [f32; 12] = [15.021, 26.392, -22.815, 5.444, 13.190, 9.482, -1.614, 2.022, 1.992, 0.009, -3.178, 0.585];

/// Added to the weighted signs: above zero the question is answered.
pub(super) const JUDGE_BIAS: f32 = -6.982;
