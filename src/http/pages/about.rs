//! Who runs the service, how it answers, what it keeps, where its limits and sources are; and the accessibility statement. Knows nothing of answers.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{Html, IntoResponse, Response};
use fluent_bundle::FluentArgs;
use maud::{Markup, html};

use super::super::shared::Shared;
use super::super::spoken::{Spoken, prefers_traditional};
use super::layout::{Frame, framed};
use super::prose::{self, Which};
use super::{Drawing, drawn_problem};
use crate::config::{About, Config};
use crate::day::Day;
use crate::knowledge::{Knowledge, Source};

/// What the service is.
pub async fn about(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap) -> Response {
    told(&shared, spoken, &headers, Which::About)
}

/// How far everybody can use it.
pub async fn accessibility(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap) -> Response {
    told(&shared, spoken, &headers, Which::Accessibility)
}

fn told(shared: &Shared, spoken: Spoken, headers: &HeaderMap, which: Which) -> Response {
    let index = match shared.index(spoken) {
        Ok(index) => index,
        Err(problem) => return drawn_problem(shared, spoken, &problem),
    };
    let texts = shared.app.texts.in_traditional(prefers_traditional(headers));
    let drawing = Drawing { texts: &texts, language: spoken.0, today: shared.app.clock.today() };
    let config = &shared.app.config;
    let source = prose::source(which, spoken.0, texts.is_traditional());
    let days = texts.number(spoken.0, usize::try_from(config.retention.conversations_days).unwrap_or_default());
    let letters = texts.number(spoken.0, usize::try_from(config.retention.contact_days).unwrap_or_default());
    let put = |name: &str| match name {
        "operator" => Some(operator(&drawing, &config.about)),
        "models" => Some(models(&drawing, config)),
        "sources" => Some(sources(&drawing, &index.knowledge)),
        _ => None,
    };
    let content = html! { div.band { article.prose { (prose::drawn(source, spoken.0, &[("keep_days", &days), ("contact_days", &letters), ("language", spoken.0.code())], &put)) } } };
    let path = if which == Which::About { "/about" } else { "/accessibility" };
    Html(framed(&drawing, &Frame { title: prose::title(source), path, styles: &["home.css"], ..Frame::default() }, &content).into_string()).into_response()
}

/// Who runs it, as the operator says it; without that only what is known: it runs at this address.
fn operator(drawing: &Drawing<'_>, about: &About) -> Markup {
    let mut args = FluentArgs::new();
    args.set("operator", format!("\u{2068}{}\u{2069}", about.operator));
    html! {
        p.operator {
            @if about.operator.is_empty() { (drawing.text("about-operator-unknown")) } @else { (drawing.texts.get(drawing.language, "about-operator", Some(&args))) }
            @if !about.contact.is_empty() { " " (drawing.text("about-contact")) " " (contact(&about.contact)) }
        }
    }
}

/// A web or mail address as a link, anything else as it stands.
fn contact(contact: &str) -> Markup {
    let address = if contact.starts_with("https://") || contact.starts_with("mailto:") {
        Some(contact.to_owned())
    } else {
        (contact.contains('@') && !contact.contains(char::is_whitespace)).then(|| format!("mailto:{contact}"))
    };
    html! {
        @match address {
            Some(address) => a href=(address) { bdi { (contact.trim_start_matches("mailto:")) } },
            None => bdi { (contact) },
        }
    }
}

/// Whether a language model or another machine takes part; it depends on the settings.
fn models(drawing: &Drawing<'_>, config: &Config) -> Markup {
    html! {
        p { (drawing.text(if config.rewriting.url.is_empty() { "about-no-model" } else { "about-rewriting" })) }
        @if !config.embedding.server.url.is_empty() { p { (drawing.text("about-embedding")) } }
    }
}

/// Every source once, under the first topic that uses it, with the newest day on which it was read.
fn sources(drawing: &Drawing<'_>, knowledge: &Knowledge) -> Markup {
    let mut newest: BTreeMap<&str, Day> = BTreeMap::new();
    for edition in knowledge.editions() {
        for source in &edition.sources {
            let day = newest.entry(&source.title).or_insert(edition.verified_on);
            *day = edition.verified_on.max(*day);
        }
    }
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let mut topics: Vec<(&str, Vec<&Source>)> = Vec::new();
    for topic in &knowledge.topics {
        let own = knowledge.editions().filter(|edition| edition.topic == topic.name).flat_map(|edition| &edition.sources);
        let fresh: Vec<&Source> = own.filter(|source| told.insert(&source.title)).collect();
        if !fresh.is_empty() {
            topics.push((topic.title.get(&drawing.language).unwrap_or(&topic.name), fresh));
        }
    }
    html! {
        div.topics.single {
            @for (topic, sources) in &topics {
                details.topic {
                    summary { span.name { (topic) } span.count { (drawing.counted("about-sources", sources.len())) } }
                    ul { @for source in sources { li {
                        span lang="en" dir="ltr" {
                            @match &source.url { Some(url) => a href=(url) rel="noreferrer" { (source.title) }, None => (source.title) }
                        }
                        @if let Some(day) = newest.get(source.title.as_str()) { br; span.hint { (drawing.dated("page-verified-on", *day)) } }
                    } } }
                }
            }
        }
    }
}
