//! Makes the cosines of a model tell more of one matter's texts from another's. Knows nothing of models, texts or files.
//!
//! All vectors of a sentence model lie in a narrow cone (cosines of 0.75 to 0.95 with the default one), and much of what differs between
//! two ways of asking the same is language and wording. So the mean is taken off, and directions in which wordings of one section differ
//! among themselves are shortened: `y = L⁻¹(x − m)`, where `L·Lᵀ = C + λ·I` is the covariance within sections with a ridge of its own mean
//! variance (within-class covariance normalisation: Hatch, Kajarekar, Stolcke 2006). Measured in docs/quality.md.

/// How much of the mean variance is added to every direction: 0.3 to 3 measured alike.
const RIDGE: f64 = 1.0;

/// A linear map of one model's vectors, with the mean that it takes off.
#[derive(Debug, Clone, PartialEq)]
pub struct Whitening {
    mean: Vec<f32>,
    /// The lower triangle of `L⁻¹`, row after row.
    triangle: Vec<f32>,
}

impl Whitening {
    /// From groups of vectors that ask for the same. `None` without vectors of one length that differ within their groups.
    pub fn fit(groups: &[Vec<Vec<f32>>]) -> Option<Self> {
        let all = || groups.iter().flatten();
        let (dimension, count) = (all().next()?.len(), all().count());
        if all().any(|vector| vector.len() != dimension) {
            return None;
        }
        let mean = mean_of(all(), dimension);
        let mut covariance = vec![0.0; dimension * dimension];
        for group in groups {
            let centre = mean_of(group.iter(), dimension);
            for vector in group {
                let off: Vec<f64> = vector.iter().zip(&centre).map(|(x, m)| f64::from(*x) - m).collect();
                for (row, a) in off.iter().enumerate() {
                    let place = row * dimension;
                    covariance[place..=place + row].iter_mut().zip(&off).for_each(|(sum, b)| *sum += a * b);
                }
            }
        }
        for sum in &mut covariance {
            *sum /= count as f64;
        }
        let variance = (0..dimension).map(|at| covariance[at * dimension + at]).sum::<f64>() / dimension as f64;
        (0..dimension).for_each(|at| covariance[at * dimension + at] += RIDGE * variance);
        let triangle = inverse(&cholesky(&covariance, dimension)?, dimension);
        Some(Self { mean: mean.into_iter().map(|x| x as f32).collect(), triangle })
    }

    /// The vector as it is compared, of unit length. One of another length is given back as it is.
    pub fn of(&self, vector: &[f32]) -> Vec<f32> {
        if vector.len() != self.mean.len() {
            return vector.to_vec();
        }
        let off: Vec<f32> = vector.iter().zip(&self.mean).map(|(x, m)| x - m).collect();
        let mut rows = self.triangle.as_slice();
        let mut seen: Vec<f32> = (1..=off.len())
            .map(|length| {
                let (row, rest) = rows.split_at(length);
                rows = rest;
                row.iter().zip(&off).map(|(a, b)| a * b).sum()
            })
            .collect();
        let length = seen.iter().map(|x| x * x).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
        for x in &mut seen {
            *x /= length;
        }
        seen
    }

    /// Mean and triangle as little-endian numbers.
    pub fn bytes(&self) -> Vec<u8> {
        self.mean.iter().chain(&self.triangle).flat_map(|x| x.to_le_bytes()).collect()
    }

    /// The same again; `None` when there are not as many numbers as some dimension has, or one that is not finite.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let numbers: Vec<f32> = bytes.as_chunks().0.iter().map(|number| f32::from_le_bytes(*number)).collect();
        let dimension = (1..=4096).find(|dimension| (dimension + dimension * (dimension + 1) / 2) * 4 == bytes.len())?;
        let (mean, triangle) = numbers.split_at(dimension);
        numbers.iter().all(|x| x.is_finite()).then(|| Self { mean: mean.to_vec(), triangle: triangle.to_vec() })
    }
}

fn mean_of<'v>(vectors: impl Iterator<Item = &'v Vec<f32>>, dimension: usize) -> Vec<f64> {
    let (mut sum, mut count) = (vec![0.0; dimension], 0.0);
    for vector in vectors {
        sum.iter_mut().zip(vector).for_each(|(sum, x)| *sum += f64::from(*x));
        count += 1.0;
    }
    for sum in &mut sum {
        *sum /= f64::max(count, 1.0);
    }
    sum
}

/// The lower triangle `L` with `L·Lᵀ = matrix`, of which the lower triangle is read. `None` where it is not positive definite.
fn cholesky(matrix: &[f64], size: usize) -> Option<Vec<f64>> {
    let mut lower = vec![0.0; size * size];
    for row in 0..size {
        for column in 0..=row {
            let known: f64 = (0..column).map(|k| lower[row * size + k] * lower[column * size + k]).sum();
            let left = matrix[row * size + column] - known;
            lower[row * size + column] = if row == column {
                if left <= 0.0 {
                    return None;
                }
                left.sqrt()
            } else {
                left / lower[column * size + column]
            };
        }
    }
    Some(lower)
}

/// The inverse of a lower triangle, as its rows without what lies above the diagonal.
fn inverse(lower: &[f64], size: usize) -> Vec<f32> {
    let mut inverse = vec![0.0; size * size];
    for column in 0..size {
        inverse[column * size + column] = 1.0 / lower[column * size + column];
        for row in column + 1..size {
            let known: f64 = (column..row).map(|k| lower[row * size + k] * inverse[k * size + column]).sum();
            inverse[row * size + column] = -known / lower[row * size + row];
        }
    }
    (0..size).flat_map(|row| inverse[row * size..=row * size + row].iter().map(|x| *x as f32)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two matters that differ in the first direction, asked in two languages that differ more in the second.
    fn groups() -> Vec<Vec<Vec<f32>>> {
        let vector = |matter: f32, language: f32, noise: f32| vec![6.0 * matter, 10.0 * language, noise];
        [-1.0, 1.0].iter().map(|matter| vec![vector(*matter, -1.0, 0.01), vector(*matter, 1.0, -0.01), vector(*matter, 0.5, 0.02)]).collect()
    }

    #[test]
    fn what_differs_within_a_matter_counts_less_than_what_differs_between_matters() {
        let groups = groups();
        let whitening = Whitening::fit(&groups).expect("vectors that differ");
        let cosine = |a: &[f32], b: &[f32]| -> f32 { whitening.of(a).iter().zip(whitening.of(b)).map(|(x, y)| x * y).sum() };
        let (same, other) = (cosine(&groups[0][0], &groups[0][1]), cosine(&groups[0][0], &groups[1][0]));
        let plain = |a: &[f32], b: &[f32]| -> f32 { a.iter().zip(b).map(|(x, y)| x * y).sum() };
        assert!(plain(&groups[0][0], &groups[0][1]) < plain(&groups[0][0], &groups[1][0]), "before, the language decides");
        assert!(same > other, "{same} {other}");
        assert!((whitening.of(&groups[0][0]).iter().map(|x| x * x).sum::<f32>() - 1.0).abs() < 1e-5);
    }

    #[test]
    fn it_comes_back_from_its_bytes() {
        let whitening = Whitening::fit(&groups()).expect("vectors that differ");
        assert_eq!(Whitening::from_bytes(&whitening.bytes()), Some(whitening.clone()));
        assert_eq!(Whitening::from_bytes(&whitening.bytes()[4..]), None);
        assert_eq!(Whitening::from_bytes(&[]), None);
        assert_eq!(whitening.of(&[1.0]), [1.0]);
    }

    #[test]
    fn nothing_is_learnt_from_nothing() {
        assert_eq!(Whitening::fit(&[]), None);
        assert_eq!(Whitening::fit(&[vec![vec![1.0, 0.0], vec![1.0]]]), None);
        assert_eq!(Whitening::fit(&[vec![vec![1.0, 0.0]], vec![vec![0.0, 1.0]]]), None, "no group differs within");
    }
}
