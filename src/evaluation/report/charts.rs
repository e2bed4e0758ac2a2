//! Charts as SVG. Knows nothing of what the figures mean.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::super::curve::{CHOSEN, Point, chosen};
use super::super::{Figures, Row};
use super::rows;
use crate::language::Language;

/// One measure of a row, by name.
type Measure = (&'static str, fn(&Row) -> f64);

const MEASURES: [Measure; 4] =
    [("recall@1", |row| row.recall_1), ("recall@5", |row| row.recall_5), ("facts", |row| row.right), ("refusing F1", |row| row.refusal_f1)];
const LINE: usize = 20;
const PANEL: usize = 220;
const BAR: f64 = 150.0;

/// Four measures of each language as bars.
pub(super) fn languages(figures: &Figures) -> Markup {
    let rows: Vec<(String, &Row)> = rows(figures).collect();
    let height = 30 + rows.len() * LINE;
    html! {
        svg viewBox={ "0 0 930 " (height) } role="img" aria-label="recall at 1 and 5, facts and F1 of refusing per language" {
            @for (panel, (name, _)) in MEASURES.iter().enumerate() { text x=(50 + panel * PANEL) y="14" { (name) } }
            @for (at, (name, row)) in rows.iter().enumerate() {
                text.soft x="0" y=(40 + at * LINE) { (name) }
                @for (panel, (_, measure)) in MEASURES.iter().enumerate() {
                    @let (x, y) = (50 + panel * PANEL, 29 + at * LINE);
                    rect.track x=(x) y=(y) width=(BAR) height="13" rx="2" {}
                    rect.bar x=(x) y=(y) width=(format!("{:.1}", BAR * measure(row).clamp(0.0, 1.0))) height="13" rx="2" {}
                    text x=(x + BAR as usize + 6) y=(y + 11) { (format!("{:.1}", measure(row) * 100.0)) }
                }
            }
        }
    }
}

const WIDE: f64 = 210.0;
const HIGH: f64 = 120.0;
const COLUMNS: usize = 4;
const ROW: usize = 175;

/// Precision and recall of refusing over the threshold, for all questions and for each language.
pub(super) fn refusing(languages: &BTreeMap<Language, Vec<Point>>, all: &[Point]) -> Markup {
    let panels: Vec<(String, &[Point])> = [("all".to_owned(), all)]
        .into_iter()
        .chain(languages.iter().map(|(language, points)| (language.to_string(), points.as_slice())))
        .filter(|(_, points)| !points.is_empty())
        .collect();
    let height = 30 + panels.len().div_ceil(COLUMNS) * ROW;
    html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox={ "-30 0 990 " (height) } role="img" aria-label="precision and recall of refusing over the judge's balance, per language" {
            path.precision d="M0 10h28" {}
            text x="34" y="14" { "precision" }
            path.recall d="M110 10h28" {}
            text x="144" y="14" { "recall" }
            path.chosen d="M210 3v14" {}
            text x="220" y="14" { "threshold in use" }
            @for (at, (name, points)) in panels.iter().enumerate() {
                g transform={ "translate(" (at % COLUMNS * 248) " " (30 + at / COLUMNS * ROW) ")" } { (panel(name, points)) }
            }
        }
    }
}

fn panel(name: &str, points: &[Point]) -> Markup {
    let now = chosen(points).map(|point| format!("F1 {:.1}", point.f1() * 100.0)).unwrap_or_default();
    html! {
        rect.axis x="0" y="20" width=(WIDE) height=(HIGH) {}
        path.axis d={ "M0 " (20.0 + HIGH / 2.0) "h" (WIDE) } {}
        path.chosen d={ "M" (format!("{:.1}", across(points, CHOSEN))) " 20v" (HIGH) } {}
        path.precision d=(line(points, |point| point.precision)) {}
        path.recall d=(line(points, |point| point.recall)) {}
        text x="0" y="14" { (name) }
        text.soft x=(WIDE) y="14" text-anchor="end" { (now) }
        @for (share, up) in [("100", 0.0), ("50", HIGH / 2.0), ("0", HIGH)] { text.soft x="-4" y=(24.0 + up) text-anchor="end" { (share) } }
        @for end in points.first().into_iter().chain(points.last()) { text.soft x=(across(points, end.threshold)) y=(34.0 + HIGH) text-anchor="middle" { (end.threshold) } }
    }
}

/// Where a threshold stands from left to right.
fn across(points: &[Point], threshold: f32) -> f64 {
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return 0.0 };
    let wide = f64::from(last.threshold - first.threshold);
    if wide <= 0.0 { 0.0 } else { f64::from(threshold - first.threshold) / wide * WIDE }
}

fn line(points: &[Point], value: impl Fn(&Point) -> f64) -> String {
    let spots = points.iter().map(|point| format!("{:.1} {:.1}", across(points, point.threshold), 20.0 + HIGH * (1.0 - value(point))));
    format!("M{}", spots.collect::<Vec<_>>().join("L"))
}
