//! Makes the cosines of a model tell more of one matter's texts from another's. Knows nothing of models, texts or files.
//!
//! All vectors of a sentence model lie in a narrow cone (cosines of 0.75 to 0.95 with the default one), and much of what differs between
//! two ways of asking the same is language and wording. So the mean is taken off, and only those directions are kept in which matters differ most
//! compared with how much wordings of one matter differ among themselves (linear discriminant analysis: Fisher 1936, Rao 1948; the covariance
//! within matters with a ridge of its own mean variance: Friedman 1989). What is left out is noise, and half of what would be kept and compared.
//! Measured in docs/quality.md.

use nalgebra::{Cholesky, DMatrix, DVector, SymmetricEigen};

/// How much of the mean variance is added to every direction: 0.3 to 3 measured alike.
const RIDGE: f64 = 1.0;

/// Directions that are kept: 160 to 256 measured alike.
const DIRECTIONS: usize = 192;

/// A linear map of one model's vectors, with the mean that it takes off.
#[derive(Debug, Clone, PartialEq)]
pub struct Projection {
    mean: Vec<f32>,
    /// The directions, one after the other, each as long as the mean.
    directions: Vec<f32>,
}

impl Projection {
    /// From groups of vectors that ask for the same. `None` without vectors of one length that differ within their groups.
    pub fn fit(groups: &[Vec<Vec<f32>>]) -> Option<Self> {
        let all = || groups.iter().flatten();
        let (dimension, count) = (all().next()?.len(), all().count() as f64);
        if all().any(|vector| vector.len() != dimension) {
            return None;
        }
        let mean = mean_of(all(), dimension);
        let (mut within, mut between) = (DMatrix::zeros(dimension, dimension), DMatrix::zeros(dimension, dimension));
        for group in groups.iter().filter(|group| !group.is_empty()) {
            let centre = mean_of(group.iter(), dimension);
            for vector in group {
                add_square(&mut within, &(column(vector) - &centre), 1.0 / count);
            }
            add_square(&mut between, &(&centre - &mean), group.len() as f64 / count);
        }
        let variance = within.trace() / dimension as f64;
        within += DMatrix::identity(dimension, dimension) * (RIDGE * variance);
        // In coordinates in which all directions differ alike within matters, those are kept in which matters differ most.
        let whiten = Cholesky::new(within)?.l().try_inverse()?;
        let eigen = SymmetricEigen::new(&whiten * between * whiten.transpose());
        let mut order: Vec<usize> = (0..dimension).collect();
        order.sort_by(|a, b| eigen.eigenvalues[*b].total_cmp(&eigen.eigenvalues[*a]));
        order.truncate(DIRECTIONS);
        let kept = eigen.eigenvectors.select_columns(&order).transpose() * whiten;
        let directions = kept.row_iter().flat_map(|row| row.iter().map(|x| *x as f32).collect::<Vec<_>>()).collect();
        Some(Self { mean: mean.iter().map(|x| *x as f32).collect(), directions })
    }

    /// The vector as it is compared, of unit length. One of another length is given back as it is.
    pub fn of(&self, vector: &[f32]) -> Vec<f32> {
        if vector.len() != self.mean.len() {
            return vector.to_vec();
        }
        let off: Vec<f32> = vector.iter().zip(&self.mean).map(|(x, m)| x - m).collect();
        let mut seen: Vec<f32> = self.directions.chunks_exact(off.len()).map(|row| dot(row, &off)).collect();
        let length = seen.iter().map(|x| x * x).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
        for x in &mut seen {
            *x /= length;
        }
        seen
    }

    /// The dimension as a little-endian u32, then mean and directions as little-endian numbers.
    pub fn bytes(&self) -> Vec<u8> {
        let numbers = self.mean.iter().chain(&self.directions).flat_map(|x| x.to_le_bytes());
        (self.mean.len() as u32).to_le_bytes().into_iter().chain(numbers).collect()
    }

    /// The same again; `None` where there are not as many numbers as some directions have, or one that is not finite.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (dimension, numbers) = bytes.split_first_chunk()?;
        let dimension = u32::from_le_bytes(*dimension) as usize;
        let (numbers, rest) = numbers.as_chunks();
        let numbers: Vec<f32> = numbers.iter().map(|number| f32::from_le_bytes(*number)).collect();
        let (mean, directions) = numbers.split_at_checked(dimension)?;
        let whole = rest.is_empty() && !directions.is_empty() && directions.len().checked_rem(dimension) == Some(0);
        (whole && numbers.iter().all(|x| x.is_finite())).then(|| Self { mean: mean.to_vec(), directions: directions.to_vec() })
    }
}

/// Sums side by side: additions of floats may not be reordered, so one sum would be added up number by number.
fn dot(one: &[f32], other: &[f32]) -> f32 {
    let mut sums = [0f32; 16];
    let (ones, others) = (one.chunks_exact(16), other.chunks_exact(16));
    let rest: f32 = ones.remainder().iter().zip(others.remainder()).map(|(a, b)| a * b).sum();
    for (ones, others) in ones.zip(others) {
        for lane in 0..16 {
            sums[lane] += ones[lane] * others[lane];
        }
    }
    sums.iter().sum::<f32>() + rest
}

fn column(vector: &[f32]) -> DVector<f64> {
    DVector::from_iterator(vector.len(), vector.iter().map(|x| f64::from(*x)))
}

fn mean_of<'v>(vectors: impl Iterator<Item = &'v Vec<f32>>, dimension: usize) -> DVector<f64> {
    let (sum, count) = vectors.fold((DVector::zeros(dimension), 0.0), |(sum, count), vector| (sum + column(vector), count + 1.0));
    sum / f64::max(count, 1.0)
}

fn add_square(sum: &mut DMatrix<f64>, vector: &DVector<f64>, weight: f64) {
    sum.ger(weight, vector, vector, 1.0);
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
        let projection = Projection::fit(&groups).expect("vectors that differ");
        let cosine = |a: &[f32], b: &[f32]| -> f32 { projection.of(a).iter().zip(projection.of(b)).map(|(x, y)| x * y).sum() };
        let (same, other) = (cosine(&groups[0][0], &groups[0][1]), cosine(&groups[0][0], &groups[1][0]));
        let plain = |a: &[f32], b: &[f32]| -> f32 { a.iter().zip(b).map(|(x, y)| x * y).sum() };
        assert!(plain(&groups[0][0], &groups[0][1]) < plain(&groups[0][0], &groups[1][0]), "before, the language decides");
        assert!(same > other, "{same} {other}");
        assert!((projection.of(&groups[0][0]).iter().map(|x| x * x).sum::<f32>() - 1.0).abs() < 1e-5);
    }

    #[test]
    fn the_directions_in_which_matters_differ_most_are_kept() {
        // Matters differ in the last ten of 400 directions, wordings of one matter in the others.
        let vector = |matter: usize, wording: usize| -> Vec<f32> {
            (0..400)
                .map(|at| if at >= 390 { f32::from((matter >> (at - 390)) & 1 == 1) } else { ((at * 7 + wording * 13 + matter * 5) as f32).sin() })
                .collect()
        };
        let groups: Vec<Vec<Vec<f32>>> = (0..64).map(|matter| (0..4).map(|wording| vector(matter * 16, wording)).collect()).collect();
        let projection = Projection::fit(&groups).expect("vectors that differ");
        let seen = projection.of(&groups[0][0]);
        assert_eq!(seen.len(), DIRECTIONS);
        let cosine = |other: &[f32]| -> f32 { seen.iter().zip(projection.of(other)).map(|(x, y)| x * y).sum() };
        let (same, other) = (cosine(&groups[0][1]), cosine(&groups[63][0]));
        assert!(same > other, "{same} {other}");
    }

    #[test]
    fn it_comes_back_from_its_bytes() {
        let projection = Projection::fit(&groups()).expect("vectors that differ");
        assert_eq!(Projection::from_bytes(&projection.bytes()), Some(projection.clone()));
        assert_eq!(Projection::from_bytes(&projection.bytes()[4..]), None);
        assert_eq!(Projection::from_bytes(&projection.bytes()[..projection.bytes().len() - 1]), None);
        assert_eq!(Projection::from_bytes(&[]), None);
        assert_eq!(projection.of(&[1.0]), [1.0]);
    }

    #[test]
    fn nothing_is_learnt_from_nothing() {
        assert_eq!(Projection::fit(&[]), None);
        assert_eq!(Projection::fit(&[vec![vec![1.0, 0.0], vec![1.0]]]), None);
        assert_eq!(Projection::fit(&[vec![vec![1.0, 0.0]], vec![vec![0.0, 1.0]]]), None, "no group differs within");
    }
}
