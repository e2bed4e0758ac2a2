//! Keeps the best of many scored rows. Knows nothing of what the scores mean.

/// The best rows seen so far, at most twice as many as asked for in memory.
pub struct Top {
    keep: usize,
    rows: Vec<(f32, u32)>,
    /// Score and row of the last that is kept, once there are enough.
    floor: (f32, u32),
}

impl Top {
    /// Keeps the `keep` best.
    pub fn new(keep: usize) -> Self {
        Self { keep, rows: Vec::with_capacity(2 * keep + 64), floor: (f32::NEG_INFINITY, 0) }
    }

    /// Offers a row.
    #[inline]
    pub fn push(&mut self, row: u32, score: f32) {
        if score > self.floor.0 || score >= self.floor.0 && row < self.floor.1 {
            self.rows.push((score, row));
            if self.rows.len() >= 2 * self.keep + 64 {
                self.shrink();
            }
        }
    }

    /// Whether a row of that score would be kept for now.
    #[inline]
    pub fn takes(&self, score: f32) -> bool {
        score >= self.floor.0
    }

    /// The score below which nothing is kept any more.
    #[inline]
    pub fn floor(&self) -> f32 {
        self.floor.0
    }

    /// Forgets all but the best, which makes the floor as high as it can be.
    pub fn settle(&mut self) {
        if self.rows.len() > self.keep || self.rows.len() == self.keep && self.floor.0 == f32::NEG_INFINITY {
            self.shrink();
        }
    }

    /// The best rows, best first; equal scores by row.
    pub fn sorted(mut self) -> Vec<(u32, f32)> {
        self.settle();
        self.rows.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        self.rows.into_iter().map(|(score, row)| (row, score)).collect()
    }

    fn shrink(&mut self) {
        if self.keep == 0 {
            self.rows.clear();
            return;
        }
        self.rows.select_nth_unstable_by(self.keep - 1, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        self.rows.truncate(self.keep);
        self.floor = self.rows[self.keep - 1];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_stay_in_order() {
        let mut top = Top::new(3);
        (0..1000u32).for_each(|row| top.push(row, (row * 7919 % 1009) as f32));
        let best = top.sorted();
        assert_eq!(best.len(), 3);
        assert!(best.windows(2).all(|pair| pair[0].1 > pair[1].1));
        let most = (0..1000u32).map(|row| row * 7919 % 1009).max().expect("rows") as f32;
        assert!((best[0].1 - most).abs() < f32::EPSILON);
    }

    #[test]
    fn nothing_asked_nothing_kept() {
        let mut top = Top::new(0);
        (0..500).for_each(|row| top.push(row, 1.0));
        assert!(top.sorted().is_empty());
    }
}
