//! Numbers fitted on the practice questions by `scripts/calibrate`; the floors are measured on other questions. Knows nothing else.

/// Weights of [`super::Features`] in its order.
pub(super) const RANK: [f32; 9] = [0.258, 0.000, 0.457, 0.330, 0.136, 0.119, 0.071, 0.119, 0.052];

/// Weights of [`super::Signs`] in its order.
pub(super) const JUDGE: [f32; 15] = [1.098, 6.991, -0.016, -13.719, 3.378, 1.563, -0.096, 0.336, 0.798, 1.525, -4.565, 0.042, 1.735, -6.256, -1.538];

/// Added to the weighted signs: above zero the question is answered.
pub(super) const JUDGE_BIAS: f32 = -7.618;
