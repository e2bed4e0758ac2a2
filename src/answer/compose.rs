//! Evidence → reply: chooses sentences, key facts, steps, documents and notices. Knows nothing of engines.

mod computed;
mod due;
mod explanation;
mod notices;
mod refusing;
mod sentences;
mod views;

use fluent_bundle::FluentArgs;

use super::asks_for::AsksFor;
use super::eligibility;
use super::judge::{self, Judgement};
use super::outcome::Outcome;
use super::reply::{Reply, Sentence};
use super::retrieve::Evidence;
use super::{Ask, Asked, times, verdict};
use crate::day::Day;
use crate::index::Index;
use crate::knowledge::{BesideOutcome, Verdict};
use crate::language::Language;
use crate::texts::Texts;

pub(super) use computed::countries;
pub use computed::known;
pub use due::time_left;
pub(super) use notices::all_notices;
pub use notices::teller;
pub use notices::{notice, partial_language, translations};
use sentences::Chosen;
pub use views::citation_of;
pub(super) use views::{citation, follow_ups, key_facts};

/// The language of an answer: what was demanded, else the question's.
pub(super) fn reply(asked: &Asked<'_>, evidence: &Evidence) -> Reply {
    let Asked { index, texts, ask, language, .. } = *asked;
    let judgement = judge::judge(index, evidence, ask, language);
    let wanted = ask.answer_language.unwrap_or(language);
    let mut reply = empty(index, ask, language, wanted, evidence);
    reply.balance = judgement.balance;
    let outcome = outcome(index, &judgement, ask);
    let walk = if outcome == Outcome::Urgent { None } else { eligibility::walk(index, ask, evidence) };
    let computed = walk.is_some_and(|walk| computed::reply(index, texts, ask, evidence, &walk, outcome.is_answer(), &mut reply));
    match outcome {
        _ if computed => {}
        _ if outcome.is_answer() => {
            let first = answered(index, texts, ask, evidence, &mut reply);
            if let (Some(place), false) = (first, due::add(asked, &mut reply)) {
                lead(asked, evidence, place, &mut reply);
            }
            refusing::warn(asked, judgement.in_danger, &mut reply);
        }
        _ => refusing::add(asked, evidence, outcome, &judgement, &mut reply),
    }
    if evidence.degraded {
        reply.notices.push(notices::degraded(texts, wanted));
    }
    reply.explanation = ask.explain.then(|| explanation::of(index, ask, evidence, &judgement, &reply));
    reply
}

/// The emergency text before an answer that took the place of one.
pub(super) fn warned(asked: &Asked<'_>, mut reply: Reply) -> Reply {
    refusing::warn(asked, true, &mut reply);
    reply
}

/// Begins an answer with yes or no, where one word answers the question.
fn lead(asked: &Asked<'_>, evidence: &Evidence, place: usize, reply: &mut Reply) {
    let Asked { index, texts, ask, language, .. } = *asked;
    let question = ask.question.as_str();
    let Some(verdict) = verdict::of(index, evidence, place, question, language).filter(|_| reply.language.has_interface()) else { return };
    let mut args = FluentArgs::new();
    args.set("asks", verdict::repeated(question));
    let text = match verdict {
        Verdict::Yes => texts.get(reply.language, "answer-yes", Some(&args)),
        Verdict::No => texts.get(reply.language, "answer-no", Some(&args)),
    };
    reply.answer.insert(0, Sentence { text, citations: vec![0], computed: true });
    reply.verdict = Some(verdict);
}

/// The reply where what answers today has ended by a day and nothing is known of what follows; `None` where something is.
///
/// An asker who gave the day wants the rules of that day and gets no section of today; one whose question speaks of it hears what holds until then.
pub(super) fn ended(asked: &Asked<'_>, evidence: &Evidence, day: Day) -> Option<Reply> {
    let Asked { index, texts, ask, language, .. } = *asked;
    let judgement = judge::judge(index, evidence, ask, language);
    if !outcome(index, &judgement, ask).is_answer() {
        return None;
    }
    let edition = times::ended(index, evidence, day)?;
    let wanted = ask.answer_language.unwrap_or(language);
    let mut reply = empty(index, &Ask { as_of: day, ..ask.clone() }, language, wanted, evidence);
    reply.balance = judgement.balance;
    let spoken = spoken(ask, wanted);
    let title = [spoken, Language::EN, edition.authoritative].into_iter().find_map(|language| edition.texts.get(&language)).map(|text| text.title.as_str());
    let mut args = FluentArgs::new();
    args.set("title", title.unwrap_or_default());
    args.set("until", texts.day(spoken, edition.effective_until?));
    args.set("day", texts.day(spoken, day));
    let text = texts.get(spoken, "refusal-ended", Some(&args));
    if ask.is_dated {
        reply.answer = vec![Sentence { text, citations: Vec::new(), computed: true }];
        reply.language = spoken;
        reply.follow_ups = follow_ups(index, evidence, spoken, &[]);
        if spoken != wanted {
            reply.notices.push(notices::partial_language(texts, wanted, spoken));
        }
    } else {
        reply.as_of = ask.as_of;
        answered(index, texts, ask, evidence, &mut reply);
        let cited = reply.citations.iter().position(|citation| citation.guide == edition.guide);
        reply.answer.insert(0, Sentence { text, citations: cited.into_iter().collect(), computed: true });
    }
    reply.explanation = ask.explain.then(|| explanation::of(index, ask, evidence, &judgement, &reply));
    Some(reply)
}

/// Adds the question for the day that is meant to an answer that depends on it.
pub(super) fn ask_day(asked: &Asked<'_>, reply: &mut Reply) {
    if !reply.outcome.is_answer() {
        return;
    }
    let spoken = spoken(asked.ask, reply.language);
    reply.outcome = Outcome::Clarification;
    reply.answer.push(Sentence { text: asked.texts.get(spoken, "clarify-day", None), citations: Vec::new(), computed: false });
}

/// The language of the interface in which a reply is told that no guide words.
fn spoken(ask: &Ask, wanted: Language) -> Language {
    Language::told_in([Some(wanted), ask.language].into_iter().flatten())
}

/// What the evidence for an answer must weigh where words speak of what the law forbids: of 66 such questions wishes weighed up to 1.02, others 1.23 and
/// more.
const PLAINLY_LAWFUL: f32 = 1.1;

fn outcome(index: &Index, judgement: &Judgement, ask: &Ask) -> Outcome {
    let matter = judgement.beside.and_then(|matter| index.matter(matter)).map(|matter| matter.outcome);
    match matter {
        _ if !ask.question.has_words() => Outcome::NotFound,
        Some(BesideOutcome::Urgent) => Outcome::Urgent,
        _ if judgement.balance > if judgement.signs.unlawful > 0.0 { PLAINLY_LAWFUL } else { 0.0 } => Outcome::Answered,
        _ if judgement.signs.unlawful > 0.0 => Outcome::OutOfScope,
        _ if judgement.signs.case_number > 0.0 => Outcome::PersonalCase,
        Some(BesideOutcome::OutOfScope | BesideOutcome::Elsewhere | BesideOutcome::Unlawful) => Outcome::OutOfScope,
        Some(BesideOutcome::SmallTalk) => Outcome::SmallTalk,
        Some(BesideOutcome::PersonalCase) => Outcome::PersonalCase,
        Some(BesideOutcome::Nonsense) | None => Outcome::NotFound,
    }
}

fn empty(index: &Index, ask: &Ask, question_language: Language, language: Language, evidence: &Evidence) -> Reply {
    Reply {
        degraded: evidence.degraded,
        generation: index.generation.clone(),
        publication: index.publication,
        ..Reply::empty(Outcome::NotFound, language, question_language, ask.as_of)
    }
}

/// The order in which languages are tried for a section: the asker's, the interface's, English, the one that prevails.
fn preference(ask: &Ask, wanted: Language, authoritative: Language) -> [Language; 4] {
    [wanted, ask.language.unwrap_or(wanted), Language::EN, authoritative]
}

/// Answers from the best sections; gives back the one that is cited first.
fn answered(index: &Index, texts: &Texts, ask: &Ask, evidence: &Evidence, reply: &mut Reply) -> Option<usize> {
    let wanted = reply.language;
    let chosen: Vec<Chosen> = sentences::choose(index, ask, wanted, evidence);
    let first = chosen.first()?;
    reply.language = first.language;
    reply.outcome = if first.language == wanted { Outcome::Answered } else { Outcome::PartialLanguage };
    for part in &chosen {
        let Some(view) = citation(index, part.place, part.language) else { continue };
        let number = reply.citations.len();
        reply.key_facts.extend(key_facts(index, texts, part.place, part.language, number));
        reply.citations.push(view);
        reply.answer.extend(part.sentences.iter().map(|text| Sentence { text: text.clone(), citations: vec![number], computed: false }));
    }
    lists(index, first, reply);
    reply.follow_ups = follow_ups(index, evidence, wanted, &chosen.iter().map(|part| part.place).collect::<Vec<_>>());
    reply.notices = notices::all_notices(index, texts, ask, wanted, reply);
    Some(first.place)
}

/// Steps and documents of the guide that answers, each list with its own citation.
fn lists(index: &Index, first: &Chosen, reply: &mut Reply) {
    let Some(place) = index.places.get(first.place) else { return };
    let Some(edition) = index.edition_of(place) else { return };
    for (anchor, steps) in [("steps", true), ("documents", false)] {
        let Some(section) = edition.section(first.language, anchor) else { continue };
        let items: Vec<String> = section.items().collect();
        if items.is_empty() {
            continue;
        }
        let other = index.places.iter().position(|other| other.guide == place.guide && other.edition == place.edition && other.anchor == anchor);
        if let Some(view) = other.and_then(|other| citation(index, other, first.language))
            && !reply.citations.iter().any(|citation| citation.url == view.url)
        {
            reply.citations.push(view);
        }
        if steps {
            reply.steps = items;
        } else {
            reply.documents = items;
        }
    }
}

/// What a question asks for, for choosing sentences.
fn asks_for(ask: &Ask) -> AsksFor {
    AsksFor::of(ask.question.as_str())
}
