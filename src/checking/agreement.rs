//! How far people who judge the same agree: their share, and Krippendorff's alpha. Knows nothing of what they judge.
//!
//! Alpha and not Cohen's kappa: there may be two reviewers or more, other ones for each answer, and not everybody judges everything; and the values have an
//! order, by which right and partly are closer than right and wrong.

/// Counts pairs of judgements of the same thing, on a scale of `N` ordered values.
#[derive(Debug, Clone)]
pub struct Agreement<const N: usize> {
    /// How often one value stands beside another, each thing weighing as much as it has values.
    beside: [[f64; N]; N],
    pairs: u64,
    alike: u64,
}

impl<const N: usize> Default for Agreement<N> {
    fn default() -> Self {
        Self { beside: [[0.0; N]; N], pairs: 0, alike: 0 }
    }
}

impl<const N: usize> Agreement<N> {
    /// Adds all values that one thing got. One alone agrees with nobody.
    pub fn add(&mut self, values: &[usize]) {
        if values.len() < 2 {
            return;
        }
        let weight = 1.0 / (values.len() - 1) as f64;
        for (at, one) in values.iter().enumerate() {
            for (other_at, other) in values.iter().enumerate() {
                if at == other_at || *one >= N || *other >= N {
                    continue;
                }
                self.beside[*one][*other] += weight;
                if at < other_at {
                    self.pairs += 1;
                    self.alike += u64::from(one == other);
                }
            }
        }
    }

    /// Pairs of judgements of the same thing.
    pub fn pairs(&self) -> u64 {
        self.pairs
    }

    /// The share of pairs that are alike.
    pub fn share(&self) -> Option<f64> {
        (self.pairs > 0).then(|| self.alike as f64 / self.pairs as f64)
    }

    /// Krippendorff's alpha for ordered values; none where all values are the same, and chance cannot be told from agreement.
    pub fn alpha(&self) -> Option<f64> {
        let totals: [f64; N] = std::array::from_fn(|value| self.beside[value].iter().sum());
        let all: f64 = totals.iter().sum();
        let distance = |one: usize, other: usize| {
            let (low, high) = (one.min(other), one.max(other));
            let between: f64 = totals[low..=high].iter().sum();
            (between - f64::midpoint(totals[low], totals[high])).powi(2)
        };
        let (mut observed, mut expected) = (0.0, 0.0);
        for (one, other) in (0..N).flat_map(|one| (0..N).map(move |other| (one, other))).filter(|(one, other)| one != other) {
            observed += self.beside[one][other] * distance(one, other);
            expected += totals[one] * totals[other] * distance(one, other);
        }
        (expected > 0.0).then(|| 1.0 - (all - 1.0) * observed / expected)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alpha_is_that_of_the_example_that_is_worked_out_in_the_literature() {
        // Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example with four observers, twelve units and missing values: ordinal 0.815.
        let values: [&[usize]; 12] = [
            &[1, 1, 1],
            &[2, 2, 3, 2],
            &[3, 3, 3, 3],
            &[3, 3, 3, 3],
            &[2, 2, 2, 2],
            &[1, 2, 3, 4],
            &[4, 4, 4, 4],
            &[1, 1, 2, 1],
            &[2, 2, 2, 2],
            &[5, 5, 5],
            &[1, 1],
            &[3],
        ];
        let mut agreement = Agreement::<6>::default();
        for each in values {
            agreement.add(each);
        }
        let alpha = agreement.alpha().expect("a figure");
        assert!((alpha - 0.815).abs() < 0.001, "{alpha}");
    }

    #[test]
    fn who_always_agrees_agrees_and_nothing_is_said_of_chance_alone() {
        let mut agreement = Agreement::<3>::default();
        agreement.add(&[0]);
        assert_eq!((agreement.share(), agreement.alpha()), (None, None));
        agreement.add(&[0, 0]);
        assert_eq!((agreement.share(), agreement.alpha()), (Some(1.0), None), "all the same: nothing tells it from chance");
        agreement.add(&[2, 2]);
        assert_eq!(agreement.alpha(), Some(1.0));
        agreement.add(&[0, 1]);
        agreement.add(&[0, 2]);
        let with_both = agreement.alpha().expect("a figure");
        assert!(with_both < 1.0 && agreement.share() == Some(0.5) && agreement.pairs() == 4);
    }
}
