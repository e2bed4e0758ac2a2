//! Numbers fitted on the practice questions by `scripts/calibrate`; the floors are measured on other questions. Knows nothing else.

/// Weights of [`super::Features`] in its order.
pub(super) const RANK: [f32; 9] = [0.342, 0.000, 0.328, 0.348, 0.080, 0.170, 0.053, 0.096, 0.082];

/// Weights of [`super::Signs`] in its order.
pub(super) const JUDGE: [f32; 12] = [5.681, 2.287, -0.384, -10.182, 1.601, -1.881, 1.537, 0.330, 0.656, 1.448, -4.738, 0.041];

/// Added to the weighted signs: above zero the question is answered.
pub(super) const JUDGE_BIAS: f32 = -4.710;
