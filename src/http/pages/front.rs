//! What the front door leads to: examples, ways to help, emergency numbers, what changes soon, topics, languages. Knows nothing of answers.

use maud::{Markup, html};

use super::super::guides::title;
use super::{Drawing, bulletin, contact};
use crate::day::Day;
use crate::knowledge::{Change, ContactKind, Guide, Happens, Knowledge, Topic};
use crate::language::Language;
use crate::texts::own_name;

/// Questions to begin with.
const EXAMPLES: [&str; 6] =
    ["page-example-registration", "page-example-overstay", "page-example-renewal", "page-example-transit", "page-example-passport", "page-example-job"];

/// What changes within so many days is told.
const SOON: i32 = 90;

/// Other ways to be helped: address, name, what it is for.
const WAYS: [(&str, &str, &str); 5] = [
    ("/chat", "nav-chat", "home-chat"),
    ("/deadlines", "deadline-heading", "home-deadlines"),
    ("/offices", "nav-offices", "home-offices"),
    ("/stay", "nav-stay", "home-stay"),
    ("/plain", "nav-plain", "home-plain"),
];

/// All below the search box.
pub(super) fn door(drawing: &Drawing<'_>, knowledge: &Knowledge) -> Markup {
    html! {
        (bulletin::notices(drawing, knowledge, None))
        (emergency(drawing, knowledge))
        (ways(drawing))
        (changes(drawing, knowledge))
        (topics(drawing, knowledge))
    }
}

/// Questions to begin with, each a link to its answer.
pub(super) fn examples(drawing: &Drawing<'_>) -> Markup {
    html! {
        nav.examples aria-labelledby="examples" {
            h2 #examples { (drawing.text("page-examples-heading")) }
            ul.chips { @for text in example_texts(drawing) { li { a href=(asking(drawing, &text)) { (text) } } } }
        }
    }
}

/// The questions themselves.
pub(super) fn example_texts(drawing: &Drawing<'_>) -> impl Iterator<Item = String> {
    EXAMPLES.iter().map(|id| drawing.text(id))
}

fn asking(drawing: &Drawing<'_>, text: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("language", drawing.language.code()).append_pair("q", text).finish();
    format!("/?{query}")
}

/// All languages by their own names, for who cannot read the page.
pub(super) fn languages(drawing: &Drawing<'_>) -> Markup {
    html! {
        nav.tongues aria-label=(drawing.text("page-language-label")) {
            ul {
                @for language in Language::INTERFACE {
                    li { a href={ "/?language=" (language) } lang=(language) dir=(language.direction()) hreflang=(language)
                        aria-current=[(language == drawing.language).then_some("true")] { (own_name(language).unwrap_or_default()) } }
                }
            }
        }
    }
}

/// Emergency numbers, to be dialled at a touch.
pub(super) fn emergency(drawing: &Drawing<'_>, knowledge: &Knowledge) -> Markup {
    let numbers = knowledge.contacts.iter().filter(|contact| contact.kind == ContactKind::Emergency);
    html! {
        section.emergency aria-labelledby="emergency" {
            h2 #emergency { (drawing.text("home-emergency")) }
            ul {
                @for each in numbers {
                    @if let Some(phone) = &each.phone {
                        @let (language, name) = contact::name(each, drawing.language);
                        li { a href=(contact::dialled(phone)) { strong dir="ltr" { (phone) } " " span lang=[drawing.foreign(language)] dir=[drawing.turned(language)] { (name) } } }
                    }
                }
            }
        }
    }
}

fn ways(drawing: &Drawing<'_>) -> Markup {
    html! {
        section aria-labelledby="ways" {
            h2 #ways { (drawing.text("home-ways")) }
            ul.ways {
                @for (address, name, purpose) in &WAYS {
                    li { a href=(drawing.own(address)) { strong { (drawing.text(name)) } span { (drawing.text(purpose)) } } }
                }
            }
        }
    }
}

fn changes(drawing: &Drawing<'_>, knowledge: &Knowledge) -> Markup {
    let mut days: Vec<(Day, Happens, Vec<Change<'_>>)> = Vec::new();
    for change in knowledge.changes(drawing.today, SOON) {
        match days.last_mut() {
            Some((day, happens, same)) if *day == change.day && *happens == change.happens => match same.last_mut() {
                // A guide is named once; its summary says least about what it is that ends.
                Some(last) if last.edition.guide == change.edition.guide => {
                    if last.section == Some("short") {
                        last.section = change.section;
                    }
                }
                _ => same.push(change),
            },
            _ => days.push((change.day, change.happens, vec![change])),
        }
    }
    html! {
        @if !days.is_empty() {
            section aria-labelledby="changes" {
                h2 #changes { (drawing.text("home-changes")) }
                @for (day, happens, same) in &days {
                    div.changes {
                        h3 { (drawing.dated(heading(*happens), *day)) }
                        ul { @for each in same { (change(drawing, each)) } }
                    }
                }
            }
        }
    }
}

fn heading(happens: Happens) -> &'static str {
    match happens {
        Happens::Begins => "home-change-begins",
        Happens::Changes => "home-change-changes",
        Happens::Ends => "home-change-ends",
    }
}

fn change(drawing: &Drawing<'_>, change: &Change<'_>) -> Markup {
    let edition = change.edition;
    let text = edition.readable(drawing.language);
    let section = text.zip(change.section).and_then(|(text, anchor)| text.section(anchor));
    html! {
        @if let Some(text) = text {
            li {
                a href={ "/g/" (edition.guide) "/" (edition.effective_from) "/" (text.language) @if let Some(anchor) = change.section { "#" (anchor) } }
                    lang=[drawing.foreign(text.language)] dir=[drawing.turned(text.language)] {
                    (text.title) @if let Some(section) = section.filter(|section| section.anchor != "short") { " – " (section.title) }
                }
            }
        }
    }
}

/// Topics, each folding out its guides: more than a hundred at once would be no list to read on a telephone.
fn topics(drawing: &Drawing<'_>, knowledge: &Knowledge) -> Markup {
    html! {
        section aria-labelledby="topics" {
            h2 #topics { (drawing.text("page-topics-heading")) }
            div.topics { @for each in &knowledge.topics { (topic(drawing, knowledge, each)) } }
            p { a.all href=(drawing.own("/g")) { (drawing.text("nav-guides")) } }
        }
    }
}

fn topic(drawing: &Drawing<'_>, knowledge: &Knowledge, topic: &Topic) -> Markup {
    let guides: Vec<&Guide> = knowledge.guides.values().filter(|guide| guide.topic == topic.name && guide.on(drawing.today).is_some()).collect();
    html! {
        @if !guides.is_empty() {
            details.topic {
                summary { span.name { (topic.title.get(&drawing.language).unwrap_or(&topic.name)) } span.count { (drawing.counted("home-guides", guides.len())) } }
                ul {
                    @for guide in guides {
                        @if let Some(edition) = guide.on(drawing.today) {
                            @let own = edition.texts.contains_key(&drawing.language);
                            @let language = if own { drawing.language } else { Language::EN };
                            li { a href=(drawing.own(&format!("/g/{}", guide.name))) lang=[drawing.foreign(language)] dir=[drawing.turned(language)] {
                                (title(edition, drawing.language).unwrap_or_default())
                            } }
                        }
                    }
                }
            }
        }
    }
}
