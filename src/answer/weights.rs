//! Numbers fitted on the practice questions by `scripts/calibrate`; the floors are measured on other questions. Knows nothing else.

/// Weights of [`super::Features`] in its order.
pub(super) const RANK: [f32; 9] = [0.346, 0.000, 0.333, 0.339, 0.083, 0.159, 0.047, 0.096, 0.082];

/// Weights of [`super::Signs`] in its order.
pub(super) const JUDGE: [f32; 11] = [8.218, -0.453, -5.495, 1.792, -1.308, 3.095, -1.148, 0.737, 1.888, -4.576, 0.646];

/// Added to the weighted signs: above zero the question is answered.
pub(super) const JUDGE_BIAS: f32 = -2.145;
