//! Keeps integer products exact on processors whose byte product adds two neighbours in 16 bits (AVX2 and AVX-512 without VNNI).
//! Knows a matrix of weights, not what it is for.
//!
//! There, `a₁·w₁ + a₂·w₂` with `a` up to 255 overflows when two neighbouring weights of one sign are large, and is cut off at 32,767.
//! On the shipped model that costs up to 0.009 of cosine (0.9913 to the reference instead of 0.9994). A column in which this can
//! happen is scaled down just enough and its scale up: it loses a fraction of a bit, the lowest cosine stays 0.9993.

/// The largest sum of two neighbouring weights of one sign that cannot overflow: 255 × 128 = 32,640.
const HIGHEST: i32 = 128;
/// Where a column is scaled to; rounding may add a half to each of two weights.
const TARGET: f32 = 127.0;

/// `weights` is `[rows, columns]`; neighbours are rows 2n and 2n + 1. Columns keep their values: what a weight loses, its column's
/// scale gains.
pub(super) fn limit(weights: &mut [i8], column_scale: &mut [f32]) {
    let columns = column_scale.len();
    let mut highest = vec![0i32; columns];
    for pair in weights.chunks_exact(2 * columns) {
        let (even, odd) = pair.split_at(columns);
        for ((highest, a), b) in highest.iter_mut().zip(even).zip(odd) {
            let (a, b) = (i32::from(*a), i32::from(*b));
            *highest = (*highest).max(a.max(0) + b.max(0)).max(-(a.min(0) + b.min(0)));
        }
    }
    let factors: Vec<f32> = highest.iter().map(|sum| if *sum > HIGHEST { TARGET / *sum as f32 } else { 1.0 }).collect();
    for row in weights.chunks_exact_mut(columns) {
        for (weight, factor) in row.iter_mut().zip(&factors) {
            // Shifted to positive, cutting off rounds.
            *weight = ((f32::from(*weight) * factor + 128.5) as i32 - 128) as i8;
        }
    }
    for (scale, factor) in column_scale.iter_mut().zip(&factors) {
        *scale /= factor;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::limit;

    proptest! {
        #[test]
        fn no_two_neighbours_overflow_and_every_weight_keeps_its_value(
            weights in prop::collection::vec(-127i8..=127, 8 * 3),
            scale in prop::collection::vec(0.001f32..1.0, 3),
        ) {
            let (mut limited, mut new_scale) = (weights.clone(), scale.clone());
            limit(&mut limited, &mut new_scale);
            for pair in limited.chunks_exact(6) {
                for column in 0..3 {
                    for (a, b) in [(0, 255), (255, 0), (255, 255)] {
                        let sum = a * i32::from(pair[column]) + b * i32::from(pair[3 + column]);
                        prop_assert!(i16::try_from(sum).is_ok(), "{sum}");
                    }
                }
            }
            for (place, (new, old)) in limited.iter().zip(&weights).enumerate() {
                let column = place % 3;
                let difference = f32::from(*new) * new_scale[column] - f32::from(*old) * scale[column];
                prop_assert!(difference.abs() <= 0.501 * new_scale[column]);
            }
        }
    }
}
