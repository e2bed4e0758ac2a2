//! Numbers fitted on the practice questions by `scripts/calibrate`; the floors are measured on other questions. Knows nothing else.

/// Weights of [`super::Features`] in its order.
pub(super) const RANK: [f32; 9] = [0.813, 0.379, 0.714, 0.708, 0.695, 0.673, 0.131, 0.05, 0.05];

/// Weights of [`super::Signs`] in its order.
pub(super) const JUDGE: [f32; 12] = [34.037, 10.776, -27.936, 4.929, 19.977, 9.199, -6.533, 3.005, 1.978, 0.0, -2.0, -1.050];

/// Added to the weighted signs: above zero the question is answered.
pub(super) const JUDGE_BIAS: f32 = -5.847;
