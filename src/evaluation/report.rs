//! Figures → one HTML file that needs nothing else: no script, no font, no picture from outside. Knows nothing of how figures come about.

mod charts;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::compare::{Change, Comparison, good};
use super::curve::{chosen, curve, curves};
use super::{Figures, Judged, Row};
use crate::language::Language;

/// Questions to be refused from which a language has a curve of its own.
const ENOUGH: usize = 8;

const STYLE: &str = "
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#59636e;--line:#d1d9e0;--paper:#fff;--bar:#2a6fb0;--other:#c2570c;--mark:#8250df}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9198a1;--line:#3d444d;--paper:#0d1117;--bar:#6cb6ff;--other:#f0883e;--mark:#bc8cff}}
body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:960px;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.5rem}p{max-width:70ch}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{padding:.2rem .6rem;text-align:end;border-bottom:1px solid var(--line)}
th:first-child,td:first-child{text-align:start}td.text,th.text{text-align:start}.scroll{overflow-x:auto}
svg{width:100%;height:auto;font-family:system-ui,sans-serif}svg text{fill:var(--ink);font-size:12px;font-family:inherit}svg .soft{fill:var(--soft)}
svg .bar{fill:var(--bar)}svg .track{fill:var(--line)}svg .axis{stroke:var(--line);fill:none}svg .precision{stroke:var(--bar);fill:none;stroke-width:2}
svg .recall{stroke:var(--other);fill:none;stroke-width:2;stroke-dasharray:6 3}svg .chosen{stroke:var(--mark);stroke-width:1.5}
.worse{color:var(--other)}.better{color:var(--bar)}
";

/// The report of a run, with what changed since an earlier one.
pub fn report(results: &[Judged], comparison: Option<&Comparison>) -> String {
    let figures = Figures::of(results);
    let all: Vec<&Judged> = results.iter().collect();
    let drawn = curves(results, ENOUGH);
    let content = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "openwindow: quality of answers" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { "Quality of answers" }
                p { (figures.all.questions) " questions that have an answer, " (figures.all.to_refuse) " that must be refused. In percent; " (figures.all.wrong) " wrong values, " (figures.all.expired) " citations out of force." }
                @if let Some(comparison) = comparison { (compared(comparison)) }
                h2 { "Per language" }
                (charts::languages(&figures))
                (table(&figures))
                h2 { "Language of the question and of the source" }
                p { "Answers by the language of the first section cited, and the share of them that state all they must." }
                (sources(&figures))
                h2 { "Refusing" }
                p { "Precision and recall of refusing over the judge's balance: further right more is refused. The upright line is the threshold that is used." }
                (charts::refusing(&drawn, &curve(&all)))
                (at_the_threshold(&figures, results))
                (failures(results))
            }
        }
    };
    content.into_string()
}

/// The curves of refusing as a picture that stands alone, light and dark.
pub fn picture(results: &[Judged]) -> String {
    let drawn = charts::refusing(&curves(results, ENOUGH), &curve(&results.iter().collect::<Vec<_>>())).into_string();
    drawn.replacen('>', &format!("><style>{STYLE}</style>"), 1)
}

fn percent(share: f64) -> String {
    format!("{:.1}", share * 100.0)
}

fn rows(figures: &Figures) -> impl Iterator<Item = (String, &Row)> {
    figures.languages.iter().map(|(language, row)| (language.to_string(), row)).chain([("all".to_owned(), &figures.all)])
}

fn table(figures: &Figures) -> Markup {
    html! {
        div.scroll { table {
            tr { @for head in ["language", "questions", "recall@1", "recall@5", "facts", "language kept", "wrong", "expired", "to refuse", "precision", "recall", "F1"] { th { (head) } } }
            @for (name, row) in rows(figures) {
                tr {
                    td { (name) } td { (row.questions) }
                    @for share in [row.recall_1, row.recall_5, row.right, row.language] { td { (percent(share)) } }
                    td { (row.wrong) } td { (row.expired) } td { (row.to_refuse) }
                    @for share in [row.refusal_precision, row.refusal_recall, row.refusal_f1] { td { (percent(share)) } }
                }
            }
        } }
    }
}

fn sources(figures: &Figures) -> Markup {
    let columns = figures.source_languages();
    html! {
        div.scroll { table {
            tr { th { "question" } @for column in &columns { th { (column) } } }
            @for (language, row) in &figures.sources {
                tr {
                    td { (language) }
                    @for column in &columns {
                        @match row.get(column) {
                            Some(cell) => { td style={ "background:rgb(42 111 176/" (format!("{:.2}", 0.35 * cell.right_share())) ")" } { (cell.answers) ": " (format!("{:.0}", cell.right_share() * 100.0)) } },
                            None => { td {} },
                        }
                    }
                }
            }
        } }
    }
}

/// What the threshold gives, and the best that the curve has.
fn at_the_threshold(figures: &Figures, results: &[Judged]) -> Markup {
    let named = |language: Option<Language>, row: &Row| {
        let of: Vec<&Judged> = results.iter().filter(|result| language.is_none_or(|language| result.language == language)).collect();
        let points = curve(&of);
        let best = points.iter().copied().max_by(|a, b| a.f1().total_cmp(&b.f1()))?;
        Some((language.map_or_else(|| "all".to_owned(), |language| language.to_string()), row.to_refuse, chosen(&points)?, best))
    };
    let rows = figures.languages.iter().filter_map(|(language, row)| named(Some(*language), row)).chain(named(None, &figures.all));
    html! {
        div.scroll { table {
            tr { @for head in ["language", "to refuse", "precision", "recall", "F1", "best F1 of the curve", "at balance"] { th { (head) } } }
            @for (name, count, now, best) in rows {
                tr {
                    td { (name) } td { (count) } td { (percent(now.precision)) } td { (percent(now.recall)) } td { (percent(now.f1())) }
                    td { (percent(best.f1())) } td { (format!("{:.1}", best.threshold)) }
                }
            }
        } }
    }
}

fn failures(results: &[Judged]) -> Markup {
    let failed: Vec<&Judged> = results.iter().filter(|result| !good(result)).collect();
    html! {
        h2 { "What did not come out as it should: " (failed.len()) }
        div.scroll { table {
            tr { th { "question" } th.text { "text" } th.text { "outcome" } th { "rank" } th.text { "lacks" } th.text { "wrong" } }
            @for result in failed {
                tr {
                    td { (result.id) }
                    td.text lang=(result.language) dir="auto" { (result.text) }
                    td.text { (result.outcome) @if result.refuse { " (to be refused)" } }
                    td { @if let Some(rank) = result.rank { (rank) } }
                    td.text { (result.lacking.join(", ")) }
                    td.text { (result.wrong.join(", ")) }
                }
            }
        } }
    }
}

fn compared(comparison: &Comparison) -> Markup {
    let rows = comparison.languages.iter().map(|(language, pair)| (language.to_string(), pair)).chain([("all".to_owned(), &comparison.all)]);
    html! {
        h2 { "Since the earlier run" }
        div.scroll { table {
            tr { @for head in ["language", "recall@1", "recall@5", "facts", "language kept", "F1", "wrong"] { th { (head) } } }
            @for (name, [before, now]) in rows {
                tr {
                    td { (name) }
                    @for (old, new) in [(before.recall_1, now.recall_1), (before.recall_5, now.recall_5), (before.right, now.right), (before.language, now.language), (before.refusal_f1, now.refusal_f1)] {
                        td class=[match new.total_cmp(&old) { std::cmp::Ordering::Less => Some("worse"), std::cmp::Ordering::Greater => Some("better"), std::cmp::Ordering::Equal => None }] { (format!("{:+.1}", (new - old) * 100.0)) }
                    }
                    td { (before.wrong) " → " (now.wrong) }
                }
            }
        } }
        @for (head, changes) in [("Worse", &comparison.worse), ("Better", &comparison.better)] {
            h3 { (head) ": " (changes.len()) }
            (changed(changes))
        }
    }
}

fn changed(changes: &[Change]) -> Markup {
    html! {
        @if !changes.is_empty() {
            div.scroll { table {
                tr { th { "question" } th.text { "text" } th.text { "before" } th.text { "now" } }
                @for change in changes {
                    tr { td { (change.id) } td.text dir="auto" { (change.text) } td.text { (change.before) } td.text { (change.now) } }
                }
            } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::judged;
    use super::super::{Comparison, Earlier};
    use super::*;

    #[test]
    fn the_report_needs_nothing_from_outside_and_runs_nothing() {
        let mut results = vec![judged("greeting", true, false, f32::NEG_INFINITY), judged("missed", false, false, -2.0)];
        for number in 0..10 {
            results.push(judged(&format!("refuse-{number}"), true, number == 0, number as f32 - 9.0));
            results.push(judged(&format!("answer-{number}"), false, true, number as f32));
        }
        let earlier = Earlier::Summary(Box::new(Figures::of(&results[1..])));
        let page = report(&results, Some(&Comparison::of(&earlier, &results)));
        for outside in ["<script", "src=", "href=", "url(", "@import", "NaN", "inf"] {
            assert!(!page.contains(outside), "{outside}");
        }
        assert!(page.contains("&lt;missed&gt; &amp; why?") && !page.contains("<missed>"));
        assert_eq!(page.matches("<svg").count(), 2);
        assert_eq!(page.matches("class=\"recall\"").count(), 3, "the legend, all, and English");
    }
}
