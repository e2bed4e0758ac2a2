//! Numbers fitted on the practice questions by `scripts/calibrate`; the floors are measured on other questions. Knows nothing else.

/// Weights of [`super::Features`] in its order.
pub(super) const RANK: [f32; 9] = [0.311, 0.026, 0.308, 0.186, 0.069, 0.086, 0.108, 0.125, 0.061];

/// Weights of [`super::Signs`] in its order.
pub(super) const JUDGE: [f32; 15] = [2.263, 1.573, 0.913, -13.763, 3.610, 3.254, -0.913, 3.861, 1.312, 1.302, -6.141, -1.119, 1.835, -8.490, -1.622];

/// Added to the weighted signs: above zero the question is answered.
pub(super) const JUDGE_BIAS: f32 = -7.7;
