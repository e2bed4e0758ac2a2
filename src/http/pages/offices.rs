//! Places and lines that help in person: by matter, district, language and hour; and a card with the address to show. Knows nothing of answers.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::{Html, IntoResponse, Response};
use jiff::civil::DateTime;
use maud::{Markup, html};
use serde::Deserialize;

use super::super::problem::Problem;
use super::super::search::parameters;
use super::super::shared::Shared;
use super::super::spoken::{Spoken, prefers_traditional};
use super::contact;
use super::isolated::isolated;
use super::layout::{Frame, framed};
use super::{Drawing, bulletin, drawn_problem, missing};
use crate::knowledge::{Contact, ContactKind, Knowledge, Presence};
use crate::language::Language;
use crate::texts::own_name;

/// What is looked for.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Wanted {
    #[serde(rename = "language")]
    _language: Option<String>,
    topic: String,
    district: String,
    speaks: String,
    open: String,
}

impl Wanted {
    fn is_filtered(&self) -> bool {
        [&self.topic, &self.district, &self.speaks, &self.open].iter().any(|field| !field.is_empty())
    }

    fn fits(&self, contact: &Contact, presence: Option<Presence>) -> bool {
        (self.topic.is_empty() || contact.topics.iter().any(|topic| *topic == self.topic || topic == "*"))
            && (self.district.is_empty() || contact.district.as_ref() == Some(&self.district))
            && (self.speaks.is_empty() || contact.languages.iter().any(|language| language.code() == self.speaks))
            && (self.open.is_empty() || presence == Some(Presence::Open))
    }

    /// The page's own address, so that the menu of languages keeps what was chosen.
    fn path(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("topic", &self.topic), ("district", &self.district), ("speaks", &self.speaks), ("open", &self.open)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        let query = query.finish();
        if query.is_empty() { "/offices".to_owned() } else { format!("/offices?{query}") }
    }
}

/// The kinds in the order in which they are shown, with their headings.
const KINDS: [(ContactKind, &str, &str); 3] =
    [(ContactKind::Hotline, "offices-lines", "lines"), (ContactKind::Office, "offices-places", "places"), (ContactKind::Website, "offices-online", "online")];

/// The list, narrowed by a form that needs no script.
pub async fn list(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap, RawQuery(query): RawQuery) -> Response {
    match drawn_list(&shared, spoken, &headers, query.as_deref().unwrap_or_default()) {
        Ok(page) => page.into_response(),
        Err(problem) => drawn_problem(&shared, spoken, &problem),
    }
}

fn drawn_list(shared: &Shared, spoken: Spoken, headers: &HeaderMap, query: &str) -> Result<Html<String>, Problem> {
    let wanted: Wanted = parameters(shared, spoken, query)?;
    let index = shared.index(spoken)?;
    let texts = shared.app.texts.in_traditional(prefers_traditional(headers));
    let drawing = Drawing { texts: &texts, language: spoken.0, today: shared.app.clock.today() };
    Ok(Html(offices(&drawing, &index.knowledge, &wanted, shared.app.clock.now()).into_string()))
}

fn offices(drawing: &Drawing<'_>, knowledge: &Knowledge, wanted: &Wanted, now: DateTime) -> Markup {
    let presence = |contact: &Contact| knowledge.presence(contact, now);
    let mut fitting: Vec<&Contact> = knowledge.contacts.iter().filter(|contact| wanted.fits(contact, presence(contact))).collect();
    // Who is there now comes first; else the order of the file, the general before the particular.
    fitting.sort_by_key(|contact| presence(contact) != Some(Presence::Open));
    let path = wanted.path();
    let content = html! {
        section.ask { div.band {
            h1 { (drawing.text("nav-offices")) }
            p { (drawing.text("offices-lead")) }
            (form(drawing, knowledge, wanted))
        } }
        div.band.offices {
            (super::front::emergency(drawing, knowledge))
            (bulletin::notices(drawing, knowledge, Some("offices")))
            p.found role="status" { (drawing.counted("offices-found", fitting.iter().filter(|contact| contact.kind != ContactKind::Emergency).count())) }
            @for (kind, heading, anchor) in &KINDS {
                @let own: Vec<&&Contact> = fitting.iter().filter(|contact| contact.kind == *kind).collect();
                @if !own.is_empty() {
                    section aria-labelledby=(anchor) {
                        h2 id=(anchor) { (drawing.text(heading)) }
                        @if *kind == ContactKind::Office && !wanted.is_filtered() { (by_matter(drawing, knowledge, &own, now)) }
                        @else { div.entries { @for contact in own { (entry(drawing, knowledge, contact, now)) } } }
                    }
                }
            }
            p.hint { (drawing.text("offices-note")) }
        }
    };
    framed(drawing, &Frame { title: &drawing.text("nav-offices"), path: &path, styles: &["home.css", "offices.css"], ..Frame::default() }, &content)
}

fn form(drawing: &Drawing<'_>, knowledge: &Knowledge, wanted: &Wanted) -> Markup {
    let any = drawing.text("offices-any");
    let topics: Vec<(String, String)> = knowledge
        .topics
        .iter()
        .filter(|topic| concerned(knowledge, &topic.name))
        .map(|topic| (topic.name.clone(), topic.title.get(&drawing.language).unwrap_or(&topic.name).clone()))
        .collect();
    let lies = |name: &String| knowledge.contacts.iter().any(|contact| contact.district.as_ref() == Some(name));
    let districts: Vec<(String, String)> =
        knowledge.districts.iter().filter(|each| lies(&each.name)).map(|each| (each.name.clone(), each.told(drawing.language).to_owned())).collect();
    let spoken: BTreeSet<Language> =
        knowledge.contacts.iter().flat_map(|contact| &contact.languages).filter(|language| language.has_interface()).copied().collect();
    let languages: Vec<(String, String)> =
        spoken.into_iter().map(|language| (language.to_string(), drawing.texts.language_name(drawing.language, language))).collect();
    html! {
        form.filters action="/offices" method="get" {
            input type="hidden" name="language" value=(drawing.language);
            (choice(&drawing.text("offices-matter"), "topic", &any, &topics, &wanted.topic))
            (choice(&drawing.text("offices-district"), "district", &any, &districts, &wanted.district))
            (choice(&drawing.text("offices-speaks"), "speaks", &any, &languages, &wanted.speaks))
            label.box { input type="checkbox" name="open" value="now" checked[!wanted.open.is_empty()]; " " (drawing.text("page-open-now")) }
            div.send {
                button type="submit" { (drawing.text("offices-show")) }
                @if wanted.is_filtered() { a href=(drawing.own("/offices")) { (drawing.text("offices-all")) } }
            }
        }
    }
}

/// Whether anybody helps in a topic in particular.
fn concerned(knowledge: &Knowledge, topic: &str) -> bool {
    knowledge.contacts.iter().any(|contact| contact.kind != ContactKind::Emergency && contact.topics.iter().any(|own| own == topic))
}

fn choice(label: &str, name: &str, any: &str, options: &[(String, String)], chosen: &str) -> Markup {
    html! {
        div.choice {
            label for=(name) { (label) }
            select id=(name) name=(name) {
                option value="" { (any) }
                @for (value, text) in options { option value=(value) selected[value == chosen] { (text) } }
            }
        }
    }
}

/// All places, folded under the first matter that each is right for: half a hundred at once would be no list to read on a telephone.
fn by_matter(drawing: &Drawing<'_>, knowledge: &Knowledge, places: &[&&Contact], now: DateTime) -> Markup {
    html! {
        @for topic in &knowledge.topics {
            @let own: Vec<&&&Contact> = places.iter().filter(|contact| contact.topics.first() == Some(&topic.name)).collect();
            @if !own.is_empty() {
                details.topic {
                    summary { span.name { (topic.title.get(&drawing.language).unwrap_or(&topic.name)) } span.count { (drawing.counted("offices-found", own.len())) } }
                    div.entries { @for contact in own { (entry(drawing, knowledge, contact, now)) } }
                }
            }
        }
    }
}

fn entry(drawing: &Drawing<'_>, knowledge: &Knowledge, contact: &Contact, now: DateTime) -> Markup {
    let (language, name) = contact::name(contact, drawing.language);
    html! {
        article.entry id=(contact.name) {
            h3 lang=[drawing.foreign(language)] dir=[drawing.turned(language)] { (name) }
            (about(drawing, knowledge, contact, now, true))
        }
    }
}

/// All that is known of a contact but its name.
fn about(drawing: &Drawing<'_>, knowledge: &Knowledge, contact: &Contact, now: DateTime, in_list: bool) -> Markup {
    html! {
            p.state { (contact::told_presence(drawing, knowledge.presence(contact, now))) }
            (address(drawing, contact))
            dl.about {
                @if contact.kind != ContactKind::Website { div { dt { (drawing.text("office-hours")) } dd { (contact::hours(drawing, contact.hours.as_ref())) } } }
                @if !contact.languages.is_empty() { div { dt { (drawing.text("office-languages")) } dd { (languages(drawing, contact)) } } }
            }
            p.acts {
                @if let Some(phone) = &contact.phone { a.act href=(contact::dialled(phone)) { (drawing.text("office-call")) " " bdi dir="ltr" { (phone) } } }
                @if in_list && contact.address.contains_key(&Language::ZH) { a.act href={ "/offices/" (contact.name) "?language=" (drawing.language) } { (drawing.text("office-show")) } }
                @if let Some(map) = map(contact) { a.act href=(map) rel="noreferrer" { (drawing.text("office-map")) } }
                @if let Some(url) = &contact.url { a.act href=(url) rel="noreferrer" { (drawing.text("office-website")) } }
            }
            (contact::age(drawing, contact))
    }
}

fn address(drawing: &Drawing<'_>, contact: &Contact) -> Markup {
    let told = [drawing.language, Language::EN]
        .into_iter()
        .filter(|language| *language != Language::ZH)
        .find_map(|language| Some((language, contact.address.get(&language)?)));
    html! {
        @if let Some(chinese) = contact.address.get(&Language::ZH) { p.address lang="zh" dir="ltr" { (chinese) } }
        @if let Some((language, text)) = told { @if drawing.language != Language::ZH { p.address.told lang=(language) dir=(language.direction()) { (isolated(text, language)) } } }
    }
}

fn languages(drawing: &Drawing<'_>, contact: &Contact) -> Markup {
    let names: Vec<(Option<Language>, String)> = contact
        .languages
        .iter()
        .map(|language| match own_name(*language) {
            Some(_) => (None, drawing.texts.language_name(drawing.language, *language)),
            None => (Some(*language), in_itself(*language)),
        })
        .collect();
    html! { @for (at, (language, name)) in names.iter().enumerate() { @if at > 0 { " · " } bdi lang=[*language] { (name) } } }
}

/// What a language without an interface calls itself: whoever speaks it finds it.
fn in_itself(language: Language) -> String {
    match language.code() {
        "th" => "ไทย",
        "fa" => "فارسی",
        "sv" => "Svenska",
        "pl" => "Polski",
        "tl" => "Filipino",
        "id" => "Bahasa Indonesia",
        code => code,
    }
    .to_owned()
}

/// A search on the map that most telephones in the city have; a plain link, followed only by who wants to.
fn map(contact: &Contact) -> Option<String> {
    let chinese = contact.address.get(&Language::ZH)?;
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("keyword", chinese).append_pair("view", "map").finish();
    Some(format!("https://uri.amap.com/search?{query}"))
}

/// The card of one place: its address large enough for a driver.
pub async fn card(State(shared): State<Arc<Shared>>, spoken: Spoken, headers: HeaderMap, Path(id): Path<String>) -> Response {
    let texts = shared.app.texts.in_traditional(prefers_traditional(&headers));
    let drawing = Drawing { texts: &texts, language: spoken.0, today: shared.app.clock.today() };
    let drawn = shared.app.index().and_then(|index| {
        let contact = index.knowledge.contacts.iter().find(|contact| contact.name == id)?;
        Some(shown(&drawing, &index.knowledge, contact, shared.app.clock.now()).into_string())
    });
    match drawn {
        Some(page) => Html(page).into_response(),
        None => missing(&shared, spoken, &headers),
    }
}

fn shown(drawing: &Drawing<'_>, knowledge: &Knowledge, contact: &Contact, now: DateTime) -> Markup {
    let (language, name) = contact::name(contact, drawing.language);
    let (_, chinese) = contact::name(contact, Language::ZH);
    let content = html! {
        div.band {
            @if let Some(address) = contact.address.get(&Language::ZH) {
                section.driver lang="zh" dir="ltr" {
                    p.please { "您好，请送我到这里：" }
                    p.where { @for part in parts(address) { span { (part) } } }
                    p.what { (chinese) }
                    @if let Some(phone) = &contact.phone { p.phone { "电话 " bdi { (phone) } } }
                    p.please { "谢谢！" }
                }
                p.meaning { (drawing.text("office-please")) }
                p { button type="button" data-print hidden { (drawing.text("places-print")) } }
            }
            h1 lang=[drawing.foreign(language)] dir=[drawing.turned(language)] { (name) }
            article.entry { (about(drawing, knowledge, contact, now, false)) }
            p.unprinted { a href=(drawing.own("/offices")) { (drawing.text("offices-all")) } }
        }
    };
    let path = format!("/offices/{}", contact.name);
    framed(drawing, &Frame { title: name, path: &path, styles: &["offices.css"], scripts: &["print.js"], ..Frame::default() }, &content)
}

/// An address in the parts that are read at once, so that a line ends between them: city, district, town, street and number, house.
fn parts(address: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = address;
    while let Some(end) = rest.find(['市', '区', '镇', '号']).map(|at| at + '市'.len_utf8()) {
        let (part, after) = rest.split_at(end);
        // The number of a house belongs to the street before it, a gate or floor to what follows.
        if after.chars().next().is_none_or(|c| "楼门室".contains(c)) {
            break;
        }
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_cut_where_it_is_read() {
        assert_eq!(parts("上海市浦东新区民生路1500号"), ["上海市", "浦东新区", "民生路1500号"]);
        assert_eq!(parts("上海市浦东新区大同路358号2号楼3楼"), ["上海市", "浦东新区", "大同路358号", "2号楼3楼"]);
        assert_eq!(parts("上海市徐汇区漕宝路80号D座3楼"), ["上海市", "徐汇区", "漕宝路80号", "D座3楼"]);
        assert_eq!(parts("Room 3"), ["Room 3"]);
    }
}
