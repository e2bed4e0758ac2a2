//! How many questions would be refused, and how rightly, at other thresholds of the judge. Knows nothing of how a curve is drawn.

use std::collections::BTreeMap;

use super::Judged;
use crate::language::Language;

/// Refusing at one threshold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// The balance up to which is refused.
    pub threshold: f32,
    /// Share of the refused that had to be.
    pub precision: f64,
    /// Share of those to be refused that would be.
    pub recall: f64,
}

impl Point {
    /// Harmonic mean of both.
    pub fn f1(&self) -> f64 {
        if self.precision + self.recall == 0.0 { 0.0 } else { 2.0 * self.precision * self.recall / (self.precision + self.recall) }
    }
}

/// The threshold that is used.
pub const CHOSEN: f32 = 0.0;
/// The thresholds looked at: weighed signs seldom lie further from zero.
const FROM: f32 = -6.0;
const TO: f32 = 6.0;
const STEPS: usize = 120;

/// The curve of some questions, from mild to strict; none if nothing of them is to be refused.
pub fn curve(results: &[&Judged]) -> Vec<Point> {
    let to_refuse = results.iter().filter(|result| result.refuse).count();
    if to_refuse == 0 {
        return Vec::new();
    }
    (0..=STEPS).map(|step| at(results, to_refuse, FROM + (TO - FROM) * step as f32 / STEPS as f32)).collect()
}

/// The curve's point at the threshold that is used.
pub fn chosen(points: &[Point]) -> Option<Point> {
    points.iter().min_by(|a, b| (a.threshold - CHOSEN).abs().total_cmp(&(b.threshold - CHOSEN).abs())).copied()
}

/// The curves of all languages that have enough to refuse for one.
pub fn curves(results: &[Judged], enough: usize) -> BTreeMap<Language, Vec<Point>> {
    let mut of: BTreeMap<Language, Vec<&Judged>> = BTreeMap::new();
    for result in results {
        of.entry(result.language).or_default().push(result);
    }
    of.retain(|_, results| results.iter().filter(|result| result.refuse).count() >= enough);
    of.into_iter().map(|(language, results)| (language, curve(&results))).collect()
}

fn at(results: &[&Judged], to_refuse: usize, threshold: f32) -> Point {
    let refused: Vec<&&Judged> = results.iter().filter(|result| refused(result, threshold)).collect();
    let rightly = refused.iter().filter(|result| result.refuse).count() as f64;
    // Who refuses nothing refuses nothing wrongly.
    let precision = if refused.is_empty() { 1.0 } else { rightly / refused.len() as f64 };
    Point { threshold, precision, recall: rightly / to_refuse as f64 }
}

/// What was refused although the signs spoke for an answer was refused by a rule, which holds at any threshold; likewise what was answered.
fn refused(result: &Judged, threshold: f32) -> bool {
    let by_signs = result.balance <= CHOSEN;
    if by_signs == result.answered { !result.answered } else { result.balance <= threshold }
}

#[cfg(test)]
mod tests {
    use super::super::tests::judged;
    use super::*;

    #[test]
    fn stricter_thresholds_refuse_more() {
        let results = [judged("a", true, false, -3.0), judged("b", true, true, 1.0), judged("c", false, true, 2.0), judged("d", false, true, 5.0)];
        let points = curve(&results.iter().collect::<Vec<_>>());
        assert!(points.windows(2).all(|pair| pair[0].recall <= pair[1].recall));
        let now = chosen(&points).expect("a point");
        assert_eq!((now.threshold, now.precision, now.recall), (0.0, 1.0, 0.5));
        let stricter = points.iter().find(|point| point.threshold >= 1.5).expect("a point");
        assert_eq!((stricter.precision, stricter.recall), (1.0, 1.0));
        assert_eq!(points.last().map(|point| point.precision), Some(0.5));
    }

    #[test]
    fn what_a_rule_refuses_stays_refused() {
        let results = [judged("greeting", true, false, 4.0)];
        assert!(curve(&[&results[0]]).iter().all(|point| point.recall > 0.99));
        assert!(curve(&[&judged("asked", false, true, 1.0)]).is_empty());
    }
}
