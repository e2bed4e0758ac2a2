//! The plain question page and the plain answer: what answers first, what can be chosen and asked next after it. Knows nothing of how answers come about.

use fluent_bundle::FluentArgs;
use maud::{Markup, html};

use super::super::super::qr::Qr;
use super::super::Drawing;
use super::super::answer::written;
use super::super::isolated::isolated;
use super::contacts::list;
use super::frame::{address, form, hidden, languages, page};
use super::persons::button;
use super::turn::{Answered, Held, PARTS};
use crate::answer::{self, Choice, Citation, ContactView, NATIONALITY, Outcome, Reply};
use crate::index::Index;
use crate::knowledge::ContactKind;
use crate::language::Language;
use crate::quantity::{Decimal, Quantity, Unit};
use crate::texts::own_name;

const EXAMPLES: [&str; 4] = ["page-example-overstay", "page-example-renewal", "page-example-registration", "page-example-transit"];

/// The question page.
pub(super) fn first(drawing: &Drawing<'_>, contacts: &[ContactView]) -> Markup {
    let content = html! {
        h1 { (drawing.text("page-lead")) }
        (ask(drawing, None, "", "page-question-label", "page-question-hint"))
        h2 { (drawing.text("page-examples-heading")) }
        (form(drawing, "/plain", &html! {
            ul.asks { @for id in EXAMPLES { li { input type="submit" name="question" value=(drawing.text(id)); } } }
        }))
        h2 { (drawing.text("page-language-label")) }
        (languages(drawing, "/plain"))
        h2 { (drawing.text("page-contacts-heading")) }
        (list(drawing, contacts))
    };
    page(drawing, &drawing.text("page-question-label"), true, &content)
}

/// An answer, with all that can be done next.
pub(super) fn answered(drawing: &Drawing<'_>, index: &Index, answered: &Answered) -> Markup {
    let Answered { reply, asked, held, forgotten } = answered;
    let held = held.as_ref();
    let content = html! {
        h1 dir="auto" { (asked) }
        @if held.is_none() { p.notice { (drawing.text("plain-by-itself")) } }
        @else if *forgotten { p.notice { (drawing.text("plain-forgotten")) } }
        @for notice in &reply.notices { p.notice { (isolated(&notice.text, drawing.language)) } }
        (said(drawing, reply))
        @if reply.outcome == Outcome::Unavailable { @if let Some((held, _)) = held { (button(drawing, Some(held), "letter", "person-letter")) } }
        @if held.is_some() { (choices(drawing, answered)) }
        p { a href="#ask" { (drawing.text("plain-ask-further")) } " · " a href=(address(drawing, "/plain/contacts")) { (drawing.text("plain-person")) } }
        (rest(drawing, reply))
        @if let Some((held, _)) = held {
            (ask(drawing, Some(held), "", "plain-ask-further", "plain-ask-further-hint"))
            (known(drawing, index, answered, held))
            (elsewhere(drawing, answered, held))
        } @else {
            (ask(drawing, None, "", "plain-ask-further", "page-question-hint"))
        }
        @if let Some((held, number)) = held {
            (feedback(drawing, held, *number))
            (pass(drawing, held))
            (button(drawing, Some(held), "data", "chat-data"))
        }
    };
    page(drawing, asked, false, &content)
}

/// The sentences that answer, and whom to call where there is danger.
fn said(drawing: &Drawing<'_>, reply: &Reply) -> Markup {
    html! {
        div.said lang=(reply.language) dir=(reply.language.direction()) {
            @for sentence in &reply.answer {
                p { (isolated(&sentence.text, reply.language)) @for number in &sentence.citations { " " a href={ "#s" (number + 1) } { "[" (number + 1) "]" } } }
            }
        }
        @if is_urgent(reply) { (list(drawing, &reply.contacts)) }
    }
}

/// A kept answer does not say that it was urgent; its emergency numbers do.
fn is_urgent(reply: &Reply) -> bool {
    reply.is_urgent() || reply.contacts.iter().any(|contact| contact.kind == ContactKind::Emergency)
}

/// Facts, steps, documents, contacts, sources.
fn rest(drawing: &Drawing<'_>, reply: &Reply) -> Markup {
    let (lang, dir) = (reply.language, reply.language.direction());
    let (steps, documents) = room(reply);
    html! {
        @if !reply.key_facts.is_empty() {
            h2 { (drawing.text("page-key-facts-heading")) }
            ul lang=(lang) dir=(dir) { @for fact in &reply.key_facts { li { (fact.label) ": " strong { bdi { (fact.text) } } } } }
        }
        @if !reply.steps.is_empty() {
            h2 { (drawing.text("page-steps-heading")) }
            @if steps { ol lang=(lang) dir=(dir) { @for step in &reply.steps { li { (isolated(step, reply.language)) } } } }
            @else { (folded(reply, "steps")) }
        }
        @if !reply.documents.is_empty() {
            h2 { (drawing.text("page-documents-heading")) }
            @if documents { ul lang=(lang) dir=(dir) { @for document in &reply.documents { li { (isolated(document, reply.language)) } } } }
            @else { (folded(reply, "documents")) }
        }
        @if !is_urgent(reply) && !reply.contacts.is_empty() {
            h2 { (drawing.text("page-contacts-heading")) }
            (list(drawing, &reply.contacts))
        }
        @if !reply.citations.is_empty() {
            h2 { (drawing.text("page-sources-heading")) }
            ol { @for (number, citation) in reply.citations.iter().enumerate() { (source(drawing, number + 1, citation)) } }
            p.hint { (drawing.dated("page-answer-as-of", reply.as_of)) }
        }
        @if !reply.follow_ups.is_empty() {
            h2 { (drawing.text("page-follow-ups-heading")) }
            ul lang=(lang) dir=(dir) { @for follow_up in &reply.follow_ups { li { a href=(follow_up.url) { (follow_up.text) } } } }
        }
        @if let Some(guide) = reply.citations.first().filter(|_| !reply.steps.is_empty() || !reply.documents.is_empty()) {
            p { a href={ "/checklist?language=" (drawing.language) "&guide=" (guide.guide) } { (drawing.text("checklist-link")) } }
        }
    }
}

/// Bytes of an answer's texts on one page; what stands around them takes the rest of 20 kB.
const ROOM: usize = 11_000;

/// Whether there is room for the steps, and for the documents after them.
fn room(reply: &Reply) -> (bool, bool) {
    let items = |list: &[String]| list.iter().map(|item| item.len() + 10).sum::<usize>();
    let said: usize = reply.answer.iter().map(|sentence| sentence.text.len() + 50).sum();
    let facts: usize = reply.key_facts.iter().map(|fact| fact.label.len() + fact.text.len() + 50).sum();
    let choices: usize = reply.choices.iter().map(|choice| choice.text.len() + 30).sum();
    let sources: usize = reply.citations.iter().map(|cited| cited.title.len() + cited.heading.len() + cited.url.len() + 200).sum();
    let steps = said + facts + choices + sources + items(&reply.steps);
    (steps <= ROOM, steps + items(&reply.documents) <= ROOM)
}

/// A list for which there is no room: the way to its section.
fn folded(reply: &Reply, anchor: &str) -> Markup {
    html! {
        @if let Some(cited) = reply.citations.iter().find(|cited| cited.section == anchor) {
            p { a href=(cited.url) lang=(cited.language) dir=(cited.language.direction()) { (cited.title) " – " (cited.heading) } }
        }
    }
}

/// A source folds to its link: the guide's page has the whole text, beside the official Chinese one.
fn source(drawing: &Drawing<'_>, number: usize, citation: &Citation) -> Markup {
    html! {
        li id={ "s" (number) } {
            a href=(citation.url) lang=(citation.language) dir=(citation.language.direction()) { (citation.title) " – " (citation.heading) }
            " (" (drawing.dated("page-in-force-since", citation.effective_from))
            @if let Some(until) = citation.effective_until { ", " (drawing.dated("page-in-force-until", until)) }
            ", " (drawing.dated("page-verified-on", citation.verified_on)) ")"
        }
    }
}

/// The conversation that a form belongs to.
pub(super) fn whose(held: &Held) -> Markup {
    html! { (hidden("conversation", held.id)) (hidden("token", held.token.as_str())) }
}

/// The hidden fields of a conversation; the key lets a page be loaded again without asking again.
fn state(held: &Held) -> Markup {
    html! {
        (whose(held))
        (hidden("key", format!("{:016x}", rand::random::<u64>())))
    }
}

pub(super) fn ask(drawing: &Drawing<'_>, held: Option<&Held>, typed: &str, label: &str, hint: &str) -> Markup {
    form(
        drawing,
        "/plain",
        &html! {
            @if let Some(held) = held { (state(held)) }
            @if label == "page-question-label" {
                p { label for="ask" { strong { (drawing.text(label)) } } }
            } @else {
                h2 { label for="ask" { (drawing.text(label)) } }
            }
            p { input #ask type="text" name="question" value=(typed) size="40" maxlength="2000" dir="auto" autocomplete="off" aria-describedby="hint"; " " input type="submit" value=(drawing.text("page-ask-button")); }
            p #hint .hint { (drawing.text(hint)) }
        },
    )
}

/// The question that stands behind an answer, to be asked again.
fn again(answered: &Answered) -> &str {
    answered.reply.understood.as_ref().map_or(&answered.asked, |understood| &understood.question)
}

/// One form for each question that the counter has: a list for countries, else one mark for each choice.
fn choices(drawing: &Drawing<'_>, answered: &Answered) -> Markup {
    let Some((held, _)) = &answered.held else { return html! {} };
    let reply = &answered.reply;
    let mut questions: Vec<&str> = reply.choices.iter().map(|choice| choice.question.as_str()).collect();
    questions.dedup();
    let is_asked = reply.outcome == Outcome::Clarification;
    html! {
        @for question in questions {
            @let own: Vec<&Choice> = reply.choices.iter().filter(|choice| choice.question == question).collect();
            (form(drawing, "/plain", &html! {
                (state(held))
                (hidden("again", again(answered)))
                (hidden("known", written(&reply.slots)))
                (hidden("in", reply.language))
                @if own.iter().all(|choice| choice.slots.contains_key(NATIONALITY)) {
                    p lang=(reply.language) dir=(reply.language.direction()) {
                        // Where the question is the answer it stands above already.
                        @if !is_asked { strong { (question) } br; }
                        // Of some two hundred countries only the code, so that the page stays small.
                        select name="nationality" aria-label=(question) {
                            option value="" lang=(drawing.language) { (drawing.text("page-choose")) }
                            @for choice in own { option value=[choice.slots.get(NATIONALITY)] { (choice.text) } }
                        }
                    }
                } @else {
                    fieldset lang=(reply.language) dir=(reply.language.direction()) {
                        legend { @if is_asked { (drawing.text("page-choose")) } @else { (question) } }
                        @for choice in own { label { input type="radio" name="choice" value=(written(&choice.slots)); " " (choice.text) } br; }
                    }
                }
                p { input type="submit" value=(drawing.text("page-choice-button")); }
            }))
        }
    }
}

/// What is known of the asker and was used, each to be taken back. What the question itself names stays.
fn known(drawing: &Drawing<'_>, index: &Index, answered: &Answered, held: &Held) -> Markup {
    let reply = &answered.reply;
    let known = answer::known(index, &reply.slots, drawing.language);
    if known.is_empty() {
        return html! {};
    }
    form(
        drawing,
        "/plain",
        &html! {
            h2 { (drawing.text("page-known-heading")) }
            (state(held))
            (hidden("again", again(answered)))
            (hidden("known", written(&reply.slots)))
            @for each in &known {
                @for slot in each.slots.keys() {
                    label { input type="checkbox" name="forget" value=(slot); " " (each.question) " " strong { (each.text) } } br;
                }
            }
            p { input type="submit" value=(drawing.text("plain-forget-button")); }
        },
    )
}

/// The same answer in another language.
fn elsewhere(drawing: &Drawing<'_>, answered: &Answered, held: &Held) -> Markup {
    form(
        drawing,
        "/plain",
        &html! {
            (state(held))
            (hidden("again", again(answered)))
            (hidden("known", written(&answered.reply.slots)))
            p {
                label for="language" { (drawing.text("page-language-label")) } " "
                select #language name="answer-language" {
                    @for language in Language::INTERFACE { option value=(language) lang=(language) selected[language == drawing.language] { (own_name(language).unwrap_or_default()) } }
                }
                " " input type="submit" value=(drawing.text("plain-language-button"));
            }
        },
    )
}

fn feedback(drawing: &Drawing<'_>, held: &Held, number: i64) -> Markup {
    form(
        drawing,
        "/plain",
        &html! {
            (whose(held))
            (hidden("message", number))
            fieldset {
                legend { (drawing.text("chat-rate")) }
                @for part in PARTS {
                    p role="group" aria-labelledby=(part) {
                        span id=(part) { (drawing.text(&format!("chat-rate-{part}"))) } br;
                        @for (value, name) in [("yes", "chat-yes"), ("no", "chat-no")] { " " label { input type="radio" name=(part) value=(value); " " (drawing.text(name)) } }
                    }
                }
                p { label for="comment" { (drawing.text("plain-feedback-why")) } br; input #comment type="text" name="comment" size="40" maxlength="2000" dir="auto"; }
                p { input type="submit" value=(drawing.text("plain-feedback-button")); }
            }
        },
    )
}

/// The way to a service counter with what was said.
fn pass(drawing: &Drawing<'_>, held: &Held) -> Markup {
    form(
        drawing,
        "/plain",
        &html! {
            (whose(held))
            p { input type="submit" name="pass" value=(drawing.text("plain-pass-button")); }
        },
    )
}

/// A pass, to be scanned at the counter or copied from the screen.
pub(super) fn passed(drawing: &Drawing<'_>, held: &Held, url: &str, minutes: u32) -> Markup {
    let title = drawing.text("counter-heading");
    let lasts = Quantity::Amount { low: Decimal::whole(minutes.into()), high: None, unit: Unit::Minutes };
    let mut args = FluentArgs::new();
    args.set("time", drawing.texts.quantity(drawing.language, &lasts, None));
    let content = html! {
        h1 { (title) }
        p { (drawing.texts.get(drawing.language, "plain-pass", Some(&args))) }
        @if let Some(qr) = Qr::of(url) { p { (qr.drawn(&title)) } }
        p dir="ltr" { (url) }
        (ask(drawing, Some(held), "", "plain-ask-further", "plain-ask-further-hint"))
    };
    page(drawing, &title, false, &content)
}

/// A question whose answer takes long.
pub(super) fn waiting(drawing: &Drawing<'_>, held: &Held, message: i64, asked: &str) -> Markup {
    let content = html! {
        h1 dir="auto" { (asked) }
        p role="status" .notice { (drawing.text("plain-waiting")) }
        (form(drawing, "/plain", &html! {
            (state(held))
            (hidden("wait", message))
            (hidden("again", asked))
            p { input type="submit" value=(drawing.text("plain-waiting-button")); }
        }))
    };
    page(drawing, asked, false, &content)
}

/// Thanks for an opinion; the conversation goes on.
pub(super) fn thanked(drawing: &Drawing<'_>, held: &Held) -> Markup {
    let title = drawing.text("plain-feedback-thanks");
    let content = html! {
        h1 { (title) }
        (ask(drawing, Some(held), "", "plain-ask-further", "plain-ask-further-hint"))
    };
    page(drawing, &title, false, &content)
}

/// What went wrong, whom to ask, and what was typed.
pub(super) fn problem(drawing: &Drawing<'_>, title: &str, contacts: &[ContactView], typed: &str) -> Markup {
    let typed: String = typed.chars().take(2000).collect();
    let content = html! {
        h1 { (title) }
        (ask(drawing, None, &typed, "page-question-label", "page-question-hint"))
        @if !contacts.is_empty() {
            h2 { (drawing.text("page-contacts-heading")) }
            (list(drawing, contacts))
        }
    };
    page(drawing, title, false, &content)
}
