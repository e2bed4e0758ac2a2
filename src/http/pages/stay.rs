//! `/stay`: a person's own days, which never leave the browser; scripts count. Knows nothing of how.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::State;
use axum::response::{Html, IntoResponse, Response};
use maud::{Markup, html};

use super::super::assets;
use super::super::deadlines::asker;
use super::super::shared::Shared;
use super::super::spoken::Spoken;
use super::deadlines::name_of;
use super::layout::{Frame, framed};
use super::{Drawing, drawn_problem};
use crate::deadlines::{OfferedSituation, Rule, RulesView};
use crate::rules::Situation;

/// The page.
pub async fn stay(State(shared): State<Arc<Shared>>, spoken: Spoken) -> Response {
    let index = match shared.index(spoken) {
        Ok(index) => index,
        Err(problem) => return drawn_problem(&shared, spoken, &problem),
    };
    let rules = asker(&shared, &index, spoken.0).rules(shared.app.clock.moment());
    let drawing = Drawing { texts: &shared.app.texts, language: spoken.0, today: shared.app.clock.today() };
    let title = drawing.text("stay-heading");
    // Without scripts the form is of no use; the page says so and leads to the one that needs none.
    let head = Some(html! { noscript { link rel="stylesheet" href=(assets::address("stay/without.css")); } });
    let frame = Frame { title: &title, path: "/stay", styles: &["stay/stay.css"], scripts: &["stay/stay.js"], head, ..Frame::default() };
    Html(framed(&drawing, &frame, &content(&drawing, &rules)).into_string()).into_response()
}

fn content(drawing: &Drawing<'_>, rules: &RulesView) -> Markup {
    html! {
        section.ask {
            div.band {
                h1 { (drawing.text("stay-heading")) }
                p { (drawing.text("stay-lead")) }
                noscript { p.notice { (drawing.text("stay-without")) " " a href={ "/deadlines?language=" (drawing.language) } { (drawing.text("deadline-heading")) } } }
            }
        }
        // No form: there is nothing that could send it.
        div #stay .band.stay data-rules={ "/api/v1/deadlines/rules?language=" (drawing.language) } data-failed=(drawing.text("stay-failed")) {
            p #state .hint role="status" { (drawing.text("stay-loading")) }
            p #again hidden { button type="button" { (drawing.text("stay-again")) } }
            p #clock .notice role="alert" hidden {}
            fieldset #situations .chosen disabled {
                legend { (drawing.text("deadline-situation-label")) }
                ul.ticks { @for each in rules.situations.iter().filter(|each| each.situation != Situation::Anyone) { (situation(each)) } }
            }
            fieldset #days disabled {
                legend { (drawing.text("deadline-events-heading")) }
                @for (event, of) in events(rules) { (day(drawing, event, &of)) }
            }
            section #results aria-labelledby="results-heading" {
                h2 #results-heading { (drawing.text("deadline-result-heading")) }
                // What scripts say of no days yet, so that nothing moves when they say it.
                div #due aria-live="polite" { @let empty = drawing.text("stay-empty"); p.hint data-key=(empty) { (empty) } }
                p.actions {
                    button #calendar type="button" disabled { (drawing.text("deadline-calendar")) } " "
                    button #print .second type="button" { (drawing.text("stay-print")) }
                }
            }
            fieldset #keeping disabled {
                legend { (drawing.text("stay-keeping")) }
                p { label.tick { input #keep type="checkbox" aria-describedby="keep-hint"; " " (drawing.text("stay-keep")) } }
                p #keep-hint .hint { (drawing.text("stay-keep-hint")) }
                p { button #forget .second type="button" { (drawing.text("stay-forget")) } }
                p #kept .hint role="status" {}
            }
        }
    }
}

fn situation(offered: &OfferedSituation) -> Markup {
    html! { li { label.tick { input type="checkbox" name="situation" value=[name_of(offered.situation)] autocomplete="off"; " " (offered.name) } } }
}

/// The rules by the question that they share, in the order of the questions.
fn events(rules: &RulesView) -> Vec<(&Rule, Vec<&Rule>)> {
    let mut by_event: BTreeMap<&str, Vec<&Rule>> = BTreeMap::new();
    for rule in &rules.rules {
        by_event.entry(&rule.event).or_default().push(rule);
    }
    let first = rules.rules.iter().filter(|rule| rule.event == rule.offered.deadline);
    first.filter_map(|rule| Some((rule, by_event.remove(rule.event.as_str())?))).collect()
}

/// A question for a day, with the matters that depend on it.
fn day(drawing: &Drawing<'_>, event: &Rule, of: &[&Rule]) -> Markup {
    let name = &event.offered.deadline;
    let situations: Vec<String> = of.iter().flat_map(|rule| &rule.offered.situations).filter_map(|situation| name_of(*situation)).collect();
    let question = format!("q-{name}");
    // Hidden until its situation is chosen from the first drawing on: rules can arrive late, and rows that go then move the page.
    let unasked = of.iter().all(|rule| !rule.offered.situations.contains(&Situation::Anyone));
    html! {
        div.event data-situations=(situations.join(" ")) hidden[unasked] {
            label for=(name) id=(question) { strong { (event.offered.question) } @for rule in of { span.hint { (rule.offered.title) } } }
            div {
                input id=(name) type="date" data-event=(name) min="1980-01-01" max="2100-12-31" autocomplete="off";
                @if event.offered.takes_time {
                    label.hint { (drawing.text("deadline-time-label")) " " input type="time" data-time=(name) autocomplete="off"; }
                }
                p.notice.wrong hidden id={ "wrong-" (name) } {}
            }
        }
    }
}
