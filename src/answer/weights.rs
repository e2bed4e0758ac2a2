//! Numbers fitted on the practice questions by `scripts/calibrate`; the floors are measured on other questions. Knows nothing else.

/// Weights of [`super::Features`] in its order.
pub(super) const RANK: [f32; 9] = [0.337, 0.064, 0.264, 0.155, 0.124, 0.101, 0.083, 0.123, 0.080];

/// Weights of [`super::Signs`] in its order; that of a case number is less than fitted, since people give their passport's number by habit;
/// that of another country's office was set afterwards, any from 2 to 5 serves practice questions alike.
pub(super) const JUDGE: [f32; 16] = [3.814, 0.046, -1.293, -12.557, 3.665, 1.349, -0.182, 3.266, 0.764, 1.285, -3.5, -0.435, 0.753, -8.747, -1.574, -5.0];

/// Added to the weighted signs: above zero the question is answered.
pub(super) const JUDGE_BIAS: f32 = -7.5;
