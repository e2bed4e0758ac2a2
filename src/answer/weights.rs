//! Numbers fitted on the practice questions by `scripts/calibrate`; the floors are measured on other questions. Knows nothing else.

/// Weights of [`super::Features`] in its order.
pub(super) const RANK: [f32; 9] = [0.838, 0.595, 0.892, 0.938, 0.822, 0.382, 0.101, 0.059, 0.077];

/// Weights of [`super::Signs`] in its order.
pub(super) const JUDGE: [f32; 12] = [24.500, 7.299, -14.347, 3.231, 13.360, 13.822, -1.007, 2.067, 2.169, -0.409, -4.593, -1.298];

/// Added to the weighted signs: above zero the question is answered.
pub(super) const JUDGE_BIAS: f32 = -4.830;
