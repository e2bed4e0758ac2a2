//! Numbers fitted on the practice questions by `scripts/calibrate`; the floors are measured on other questions. Knows nothing else.

/// Weights of [`super::Features`] in its order.
pub(super) const RANK: [f32; 7] = [1.0, 0.6, 0.6, 0.8, 0.4, 0.6, 0.06];

/// Weights of [`super::Signs`] in its order.
pub(super) const JUDGE: [f32; 9] = [20.0, 10.0, -20.0, 4.0, 10.0, 10.0, 10.0, 1.0, 0.0];

/// Added to the weighted signs: above zero the question is answered.
pub(super) const JUDGE_BIAS: f32 = -4.0;
