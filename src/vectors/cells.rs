//! Divides many vectors into k-means cells, so that a search reads the nearest ones only. Knows nothing of filters or points.

use rayon::prelude::*;

use super::quantised::{Probe, Quantised};

/// Below this many rows a partition has one cell and is scanned whole: exact, and quick enough.
pub const WHOLE_BELOW: usize = 4_000;

/// Cells per square root of the rows: at 12,500 rows recall@10 was 0.97 with 1.5, 0.994 with 3 for the same rows read.
const CELLS_PER_ROOT: f64 = 3.0;
/// Of fewer rows a fifth or more is read anyway; then cells found by a third of the work serve as well.
const ROUGH_BELOW: usize = 10_000;
/// Rounds and samples for each cell, for fewer rows than that and for more: at 11,000 rows recall@10 was 0.984 with the first, 0.994 with the second.
const ROUGH: (usize, usize) = (4, 10);
const FINE: (usize, usize) = (5, 32);

/// Where the cells of a partition begin, and their centres.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Cells {
    /// Centres of unit length; empty when there is one cell.
    pub centres: Quantised,
    /// First row of each cell, and the number of rows at the end.
    pub starts: Vec<u32>,
}

impl Cells {
    /// One cell with all rows.
    pub fn whole(rows: usize) -> Self {
        Self { centres: Quantised::default(), starts: vec![0, rows as u32] }
    }

    /// Divides the rows; the order says which row comes to which place. The result is the same for the same rows.
    pub fn divide(vectors: &Quantised) -> (Self, Vec<u32>) {
        let rows = vectors.len();
        if rows < WHOLE_BELOW {
            return (Self::whole(rows), (0..rows as u32).collect());
        }
        let count = (CELLS_PER_ROOT * (rows as f64).sqrt()) as usize;
        let centres = train(vectors, count);
        let cell_of: Vec<u32> = (0..rows).into_par_iter().map_init(Vec::new, |room, row| nearest(&centres, &vectors.row(row), room)).collect();
        let mut starts = vec![0u32; count + 1];
        for cell in &cell_of {
            starts[*cell as usize + 1] += 1;
        }
        (0..count).for_each(|cell| starts[cell + 1] += starts[cell]);
        let mut next = starts.clone();
        let mut order = vec![0u32; rows];
        for (row, cell) in cell_of.iter().enumerate() {
            let place = &mut next[*cell as usize];
            order[*place as usize] = row as u32;
            *place += 1;
        }
        (Self { centres, starts }, order)
    }

    /// How many cells there are.
    pub fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Whether there is no cell at all.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Gives each cell's rows with the cosine of its centre, in no order; that of an undivided partition is 1.
    pub fn each(&self, probe: &Probe<'_>, mut give: impl FnMut(f32, std::ops::Range<usize>)) {
        if self.centres.is_empty() {
            (0..self.len()).for_each(|cell| give(1.0, self.rows(cell)));
        } else {
            let mut cosines = Vec::with_capacity(self.len());
            self.centres.scan(probe, 0..self.len(), &mut cosines);
            cosines.into_iter().enumerate().for_each(|(cell, cosine)| give(cosine, self.rows(cell)));
        }
    }

    fn rows(&self, cell: usize) -> std::ops::Range<usize> {
        self.starts[cell] as usize..self.starts[cell + 1] as usize
    }
}

/// Of equals the first; `cosines` is room that is used again.
fn nearest(centres: &Quantised, vector: &[f32], cosines: &mut Vec<f32>) -> u32 {
    centres.scan(&Probe::new(vector), 0..centres.len(), cosines);
    let best = (0..).zip(cosines.iter()).reduce(|best, next| if next.1 > best.1 { next } else { best });
    best.map_or(0, |(cell, _)| cell)
}

/// Spherical k-means on an even sample.
fn train(vectors: &Quantised, count: usize) -> Quantised {
    let rows = vectors.len();
    let (rounds, samples) = if rows < ROUGH_BELOW { ROUGH } else { FINE };
    let wanted = (count * samples).min(rows);
    let sample: Vec<Vec<f32>> = (0..wanted).map(|at| vectors.row(at * rows / wanted)).collect();
    let mut centres = Quantised::new(vectors.dimension);
    (0..count).for_each(|cell| centres.push(&sample[cell * wanted / count]));
    for _ in 0..rounds {
        let cell_of: Vec<u32> = sample.par_iter().map_init(Vec::new, |room, vector| nearest(&centres, vector, room)).collect();
        let mut sums = vec![vec![0f32; vectors.dimension]; count];
        for (vector, cell) in sample.iter().zip(&cell_of) {
            sums[*cell as usize].iter_mut().zip(vector).for_each(|(sum, x)| *sum += x);
        }
        let mut moved = Quantised::new(vectors.dimension);
        for (cell, sum) in sums.iter_mut().enumerate() {
            let norm = sum.iter().map(|x| x * x).sum::<f32>().sqrt();
            if norm > 0.0 {
                for x in sum.iter_mut() {
                    *x /= norm;
                }
                moved.push(sum);
            } else {
                // A centre nobody chose begins again at a sample of its own.
                moved.push(&sample[(cell * 7919 + 13) % wanted]);
            }
        }
        centres = moved;
    }
    centres
}
