//! What is said where no section answers, and before what does where somebody may be in danger. Knows nothing of how a question was judged.

use super::super::judge::Judgement;
use super::super::outcome::Outcome;
use super::super::reply::{FollowUp, Reply, Sentence};
use super::super::{Asked, Evidence};
use super::views::{citation, follow_ups, key_facts};
use super::{notices, preference, spoken};
use crate::index::Index;
use crate::knowledge::{Beside, BesideOutcome};
use crate::language::Language;

/// Sentences behind an emergency text.
const MOST: usize = 6;

/// The refusal, by what the question is about; an emergency text with what helps.
pub(super) fn add(asked: &Asked<'_>, evidence: &Evidence, outcome: Outcome, judgement: &Judgement, reply: &mut Reply) {
    let Asked { index, texts, ask, .. } = *asked;
    let matter = judgement.beside.and_then(|matter| index.matter(matter));
    let is_wish = judgement.signs.unlawful > 0.0;
    let spoken = spoken(ask, reply.language);
    reply.outcome = outcome;
    let wanted = std::mem::replace(&mut reply.language, spoken);
    reply.answer = vec![Sentence { text: texts.get(spoken, message(outcome, matter, is_wish), None), citations: Vec::new(), computed: false }];
    if outcome == Outcome::NotFound && ask.question.has_words() {
        reply.follow_ups = follow_ups(index, evidence, spoken, &[]);
    }
    if let Some(place) = matter.and_then(|matter| matter.section.as_ref()).and_then(|section| index.place_on(section, ask.as_of)) {
        if outcome == Outcome::Urgent {
            told(asked, place, spoken, reply);
            if let (Some(first), false) = (reply.answer.first_mut(), reply.citations.is_empty()) {
                *first = Sentence { text: std::mem::take(&mut first.text), citations: vec![0], computed: true };
            }
        } else {
            reply.follow_ups.extend(link(index, place, spoken));
        }
    }
    if spoken != wanted {
        reply.notices.push(notices::partial_language(texts, wanted, spoken));
    }
}

/// Puts the emergency text before an answer to somebody in danger, or from a section that is there for emergencies.
pub(super) fn warn(asked: &Asked<'_>, in_danger: bool, reply: &mut Reply) {
    let Some(first) = reply.citations.first() else { return };
    let is_urgent = |matter: &Beside| matter.outcome == BesideOutcome::Urgent && matter.section.as_ref().is_some_and(|section| first.is_of(section));
    if in_danger || asked.index.knowledge.beside.iter().any(is_urgent) {
        let text = asked.texts.get(notices::teller(reply.language), "refusal-urgent", None);
        reply.answer.insert(0, Sentence { text, citations: vec![0], computed: true });
        reply.urgent = true;
    }
}

fn message(outcome: Outcome, matter: Option<&Beside>, is_wish: bool) -> &'static str {
    match (outcome, matter.map(|matter| matter.outcome)) {
        (Outcome::OutOfScope, _) if is_wish => "refusal-unlawful",
        (Outcome::OutOfScope, Some(BesideOutcome::Elsewhere)) => "refusal-elsewhere",
        (Outcome::OutOfScope, Some(BesideOutcome::Unlawful)) => "refusal-unlawful",
        (Outcome::OutOfScope, _) => "refusal-out-of-scope",
        (Outcome::PersonalCase, _) => "refusal-personal-case",
        (Outcome::SmallTalk, _) => "refusal-small-talk",
        (Outcome::Urgent, _) => "refusal-urgent",
        _ => "refusal-not-found",
    }
}

/// What a section says first.
fn told(asked: &Asked<'_>, at: usize, spoken: Language, reply: &mut Reply) {
    let Asked { index, texts, ask, .. } = *asked;
    let Some(place) = index.places.get(at) else { return };
    let Some(edition) = index.edition_of(place) else { return };
    let languages = preference(ask, spoken, edition.authoritative);
    let Some(language) = languages.into_iter().find(|language| place.versions.contains_key(language)) else { return };
    let (Some(section), Some(view)) = (edition.section(language, &place.anchor), citation(index, at, language)) else { return };
    reply.answer.extend(section.sentences().take(MOST).map(|text| Sentence { text: text.to_owned(), citations: vec![0], computed: false }));
    reply.key_facts = key_facts(index, texts, at, language, 0);
    reply.citations.push(view);
}

fn link(index: &Index, at: usize, spoken: Language) -> Option<FollowUp> {
    let place = index.places.get(at)?;
    let edition = index.edition_of(place)?;
    let language = [spoken, Language::EN, edition.authoritative].into_iter().find(|language| place.versions.contains_key(language))?;
    Some(FollowUp { text: edition.section(language, &place.anchor)?.title.clone(), url: edition.link(language, &place.anchor) })
}
