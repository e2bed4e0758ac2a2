//! An answer as a page shows it. Knows nothing of how answers come about.

use maud::{Markup, html};

use super::isolated::isolated;
use super::{Drawing, contact};
use crate::answer::{self, Choice, Citation, ContactView, NATIONALITY, Outcome, Reply, Slots};
use crate::day::Day;
use crate::index::Index;

/// The answer to a question.
pub(super) fn answer(drawing: &Drawing<'_>, index: &Index, asked: &str, as_of: Day, reply: &Reply) -> Markup {
    html! {
        article.answer lang=(reply.language) dir=(reply.language.direction()) aria-labelledby="answer" {
            h2 #answer lang=(drawing.language) dir=(drawing.language.direction()) { (drawing.text("page-answer-heading")) }
            @for notice in &reply.notices { p.notice lang=(drawing.language) dir=(drawing.language.direction()) { (notice.text) } }
            div.said {
                @for sentence in &reply.answer {
                    p { (isolated(&sentence.text, reply.language)) @for number in &sentence.citations { "\u{a0}" a.mark href={ "#source-" (number + 1) } { "[" (number + 1) "]" } } }
                }
            }
            @if reply.is_urgent() && !reply.contacts.is_empty() { (contacts(drawing, &reply.contacts)) }
            (choices(drawing, asked, as_of, reply))
            (known(drawing, index, asked, as_of, reply))
            @if !reply.key_facts.is_empty() {
                h3 { (drawing.text("page-key-facts-heading")) }
                dl.facts { @for fact in &reply.key_facts { div { dt { (fact.label) } dd { bdi { (fact.text) } } } } }
            }
            @if !reply.steps.is_empty() {
                h3 { (drawing.text("page-steps-heading")) }
                ol { @for step in &reply.steps { li { (isolated(step, reply.language)) } } }
            }
            @if !reply.documents.is_empty() {
                h3 { (drawing.text("page-documents-heading")) }
                ul { @for document in &reply.documents { li { (isolated(document, reply.language)) } } }
            }
            @if !reply.is_urgent() && !reply.contacts.is_empty() { (contacts(drawing, &reply.contacts)) }
            @if !reply.citations.is_empty() {
                h3 { (drawing.text("page-sources-heading")) }
                ol.sources { @for (number, citation) in reply.citations.iter().enumerate() { (source(drawing, number + 1, citation)) } }
            }
            @if !reply.follow_ups.is_empty() {
                h3.unprinted { (drawing.text("page-follow-ups-heading")) }
                ul.chips { @for follow_up in &reply.follow_ups { li { a href=(follow_up.url) { (follow_up.text) } } } }
            }
            (checklist(drawing, reply))
            p.hint lang=(drawing.language) dir=(drawing.language.direction()) { (drawing.dated("page-answer-as-of", reply.as_of)) }
        }
    }
}

/// The way to a checklist of the guide that answers, where there is something to do or to bring.
fn checklist(drawing: &Drawing<'_>, reply: &Reply) -> Markup {
    html! {
        @if let Some(guide) = reply.citations.first().filter(|_| !reply.steps.is_empty() || !reply.documents.is_empty()) {
            p.unprinted lang=(drawing.language) dir=(drawing.language.direction()) { a href={ "/checklist?language=" (drawing.language) "&guide=" (guide.guide) } { (drawing.text("checklist-link")) } }
        }
    }
}

/// What can be chosen: a list for countries, else a link each. Every choice is a question of its own, so that nothing is kept between them.
fn choices(drawing: &Drawing<'_>, asked: &str, as_of: Day, reply: &Reply) -> Markup {
    let questions: Vec<&str> = reply.choices.iter().map(|choice| choice.question.as_str()).fold(Vec::new(), |mut questions, question| {
        if questions.last() != Some(&question) {
            questions.push(question);
        }
        questions
    });
    let is_asked = reply.outcome == Outcome::Clarification;
    html! {
        @for question in questions {
            @let own: Vec<&Choice> = reply.choices.iter().filter(|choice| choice.question == question).collect();
            section.choices aria-label=(question) {
                @if !is_asked { h3 { (question) } }
                @if own.iter().all(|choice| choice.slots.contains_key(NATIONALITY)) {
                    form action="/" method="get" {
                        input type="hidden" name="language" value=(drawing.language);
                        input type="hidden" name="q" value=(asked);
                        @if as_of != drawing.today { input type="hidden" name="as_of" value=(as_of); }
                        input type="hidden" name="slots" value=(written(&reply.slots));
                        div.line {
                            select name="nationality" required aria-label=(question) {
                                option value="" { (drawing.text("page-choose")) }
                                @for choice in own { option value=[choice.slots.get(NATIONALITY)] { (choice.text) } }
                            }
                            button type="submit" { (drawing.text("page-choice-button")) }
                        }
                    }
                } @else {
                    ul.chips { @for choice in own { li { a href=(chosen(drawing, asked, as_of, reply, choice)) { (choice.text) } } } }
                }
            }
        }
    }
}

/// What is known of the asker and was used, each with a link to the answer without it. A country that the question itself names stays.
fn known(drawing: &Drawing<'_>, index: &Index, asked: &str, as_of: Day, reply: &Reply) -> Markup {
    let known = answer::known(index, &reply.slots, drawing.language);
    let without =
        |each: &Choice| reply.slots.iter().filter(|(slot, _)| !each.slots.contains_key(*slot)).map(|(slot, value)| (slot.clone(), value.clone())).collect();
    html! {
        @if !known.is_empty() {
            section lang=(drawing.language) dir=(drawing.language.direction()) {
                h3 { (drawing.text("page-known-heading")) }
                ul.chips {
                    @for each in &known {
                        li { a href=(address(drawing, asked, as_of, &without(each))) title=(each.question) aria-label=(drawing.without(&each.text)) { (each.text) span aria-hidden="true" { " ×" } } }
                    }
                }
            }
        }
    }
}

/// The address of the question with what is known once a choice is made.
fn chosen(drawing: &Drawing<'_>, asked: &str, as_of: Day, reply: &Reply, choice: &Choice) -> String {
    let mut slots = reply.slots.clone();
    slots.extend(choice.slots.clone());
    address(drawing, asked, as_of, &slots)
}

/// The address of a question with what is known.
fn address(drawing: &Drawing<'_>, asked: &str, as_of: Day, slots: &Slots) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("language", drawing.language.code()).append_pair("q", asked).append_pair("slots", &written(slots));
    if as_of != drawing.today {
        query.append_pair("as_of", &as_of.to_string());
    }
    format!("/?{}", query.finish())
}

/// What is known, as an address or a field holds it: `NAME:VALUE`, separated by commas.
pub(super) fn written(slots: &Slots) -> String {
    slots.iter().map(|(name, value)| format!("{name}:{value}")).collect::<Vec<_>>().join(",")
}

/// What was written so; what has no name is passed over.
pub(super) fn read(text: &str) -> Slots {
    text.split(',').filter_map(|slot| slot.split_once(':')).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// A cited section in the list of sources.
pub(super) fn source(drawing: &Drawing<'_>, number: usize, citation: &Citation) -> Markup {
    let differs = citation.language != citation.authoritative_language;
    html! {
        li id={ "source-" (number) } {
            a href=(citation.url) { (citation.title) " – " (citation.heading) }
            p.hint lang=(drawing.language) dir=(drawing.language.direction()) {
                (drawing.dated("page-in-force-since", citation.effective_from))
                @if let Some(until) = citation.effective_until { " · " (drawing.dated("page-in-force-until", until)) }
                " · " (drawing.dated("page-verified-on", citation.verified_on))
                " · " (drawing.text(&format!("status-{}", status_name(citation))))
            }
            @if differs {
                details {
                    summary lang=(drawing.language) dir=(drawing.language.direction()) { (drawing.text("page-official-text")) }
                    blockquote lang=(citation.authoritative_language) dir=(citation.authoritative_language.direction()) { @for line in citation.authoritative_text.lines() { p { (line) } } }
                }
            }
        }
    }
}

fn status_name(citation: &Citation) -> String {
    format!("{:?}", citation.status).to_lowercase()
}

/// Whom to ask.
pub(super) fn contacts(drawing: &Drawing<'_>, contacts: &[ContactView]) -> Markup {
    html! {
        h3 { (drawing.text("page-contacts-heading")) }
        ul.contacts {
            @for contact in contacts {
                li {
                    strong { bdi { (contact.name) } }
                    @if let Some(phone) = &contact.phone { " " a.phone href=(contact::dialled(phone)) dir="ltr" { (phone) } }
                    " " (contact::told_presence(drawing, contact::presence(contact)))
                    @if let Some(address) = &contact.address { div.where dir="auto" { (isolated(address, drawing.language)) } }
                }
            }
        }
    }
}
