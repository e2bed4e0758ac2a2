//! What the head of a guide's page tells machines: its other languages, its own address, feeds of changes, structured data. Knows nothing of
//! what readers see.

use maud::{Markup, PreEscaped, html};
use serde_json::{Value, json};

use super::super::Drawing;
use super::Reading;
use super::markdown::is_web;
use crate::knowledge::Edition;
use crate::language::Language;

/// The head of an edition's page. Addresses are absolute where the service knows its own.
pub(super) fn head(drawing: &Drawing<'_>, reading: &Reading<'_>) -> Markup {
    let (site, edition) = (&reading.site.0, reading.edition);
    let address = |language: Language| format!("{site}/g/{}/{}/{language}", edition.guide, edition.effective_from);
    html! {
        link rel="canonical" href=(address(reading.text.language));
        @for language in edition.texts.keys() { link rel="alternate" hreflang=(language) href=(address(*language)); }
        link rel="alternate" hreflang="x-default" href={ (site) "/g/" (edition.guide) };
        (feeds(drawing, &edition.topic))
        script type="application/ld+json" { (PreEscaped(embedded(&data(drawing, reading, &address(reading.text.language))))) }
    }
}

/// The feeds of a topic, in the reader's language.
pub(super) fn feeds(drawing: &Drawing<'_>, topic: &str) -> Markup {
    html! {
        link rel="alternate" type="application/atom+xml" title=(drawing.text("guide-feed")) href={ "/feeds/" (topic) "/" (drawing.language) ".atom" };
        link rel="alternate" type="application/feed+json" title=(drawing.text("guide-feed")) href={ "/feeds/" (topic) "/" (drawing.language) ".json" };
    }
}

/// The first sentences that fit a result of a search engine.
pub(super) fn beginning(text: &str) -> String {
    const LENGTH: usize = 200;
    if text.chars().count() <= LENGTH {
        return text.replace('\n', " ");
    }
    let cut: String = text.chars().take(LENGTH).collect();
    format!("{}…", cut.replace('\n', " ").trim_end())
}

/// JSON that stays data within HTML: nothing in it can end the element it stands in.
fn embedded(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

fn data(drawing: &Drawing<'_>, reading: &Reading<'_>, address: &str) -> Value {
    let (site, edition, text) = (&reading.site.0, reading.edition, reading.text);
    let topic = reading.index.knowledge.topics.iter().find(|topic| topic.name == edition.topic);
    let topic = topic.and_then(|topic| topic.title.get(&drawing.language)).unwrap_or(&edition.topic);
    let place = |name: &str, at: usize, item: String| json!({ "@type": "ListItem", "position": at, "name": name, "item": item });
    let article = json!({
        "@type": "Article",
        "@id": address,
        "url": address,
        "headline": text.title,
        "inLanguage": text.language.code(),
        "datePublished": edition.effective_from,
        "dateModified": edition.verified_on.max(edition.effective_from.min(drawing.today)),
        "temporalCoverage": interval(edition),
        "spatialCoverage": { "@type": "Place", "name": if edition.jurisdiction == "cn" { "China" } else { "Shanghai, China" } },
        "articleSection": topic,
        "isAccessibleForFree": true,
        "publisher": { "@type": "Organization", "name": drawing.text("page-title"), "url": format!("{site}/") },
        "isBasedOn": edition.sources.iter().map(source).collect::<Vec<_>>(),
    });
    let path = json!({
        "@type": "BreadcrumbList",
        "itemListElement": [
            place(&drawing.text("nav-guides"), 1, format!("{site}/g?language={}", drawing.language)),
            place(topic, 2, format!("{site}/g?language={}#{}", drawing.language, edition.topic)),
            place(&text.title, 3, address.to_owned()),
        ],
    });
    json!({ "@context": "https://schema.org", "@graph": [article, path] })
}

/// When an edition holds, as ISO 8601 writes intervals.
fn interval(edition: &Edition) -> String {
    edition.effective_until.map_or_else(|| format!("{}/..", edition.effective_from), |until| format!("{}/{until}", edition.effective_from))
}

fn source(source: &crate::knowledge::Source) -> Value {
    let mut value = json!({ "@type": "CreativeWork", "name": source.title });
    if let Some(url) = source.url.as_ref().filter(|url| is_web(url)) {
        value["url"] = json!(url);
    }
    value
}
