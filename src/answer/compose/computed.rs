//! A walk through a decision tree → reply: the result with its sections, or the one question that comes next. Knows nothing of how a tree is found.

use fluent_bundle::FluentArgs;

use super::super::eligibility::{NATIONALITY, Slots, Walk};
use super::super::outcome::Outcome;
use super::super::reply::{Choice, Reply, Sentence};
use super::super::retrieve::{Candidate, Evidence, FoundBy};
use super::super::{Ask, Features};
use super::{answered, citation, key_facts, notices, sentences, spoken};
use crate::day::Day;
use crate::index::Index;
use crate::language::Language;
use crate::rules::{self, Assumed, Listing, SectionRef, Step, Words, said};
use crate::texts::Texts;

/// Sections of a result that are cited at most.
const SECTIONS: usize = 4;

/// What tells a result.
struct Telling<'a> {
    index: &'a Index,
    texts: &'a Texts,
    ask: &'a Ask,
    evidence: &'a Evidence,
    /// The language of the interface that tells it.
    language: Language,
}

/// Fills in the reply; `false` where no section that states the result is in force on the day.
pub(super) fn reply(index: &Index, texts: &Texts, ask: &Ask, evidence: &Evidence, walk: &Walk<'_>, is_answerable: bool, reply: &mut Reply) -> bool {
    let language = spoken(ask, reply.language);
    let telling = Telling { index, texts, ask, evidence, language };
    let told = match &walk.step {
        Step::Leaf(outcome) => telling.result(walk, outcome, reply),
        Step::Question { node, ask: question, choices } => {
            let slot = format!("{}/{node}", walk.tree.name);
            telling.question(question, is_answerable, reply);
            reply.choices = choices.iter().map(|choice| telling.choice(question, &choice.text, &slot, &choice.name)).collect();
            true
        }
        // Which countries there are is added to what is kept: two hundred names would fill the cache.
        Step::Country { .. } => {
            let Some(question) = index.knowledge.rules.words.get("country") else { return false };
            telling.question(question, is_answerable, reply);
            true
        }
    };
    if told {
        reply.slots.clone_from(&walk.slots);
    }
    told
}

/// All countries as choices, by name.
pub(crate) fn countries(index: &Index, language: Language) -> Vec<Choice> {
    let Some(question) = index.knowledge.rules.words.get("country") else { return Vec::new() };
    let question = said(question, language);
    let mut choices: Vec<Choice> = index
        .knowledge
        .countries
        .countries
        .iter()
        .filter(|country| country.code != "CN")
        .map(|country| Choice { question: question.clone(), text: name(index, &country.code, language), slots: slot(NATIONALITY, &country.code) })
        .collect();
    choices.sort_by(|a, b| a.text.cmp(&b.text));
    choices
}

/// What is known of the asker, in words: the country and the choices in trees, each with its slot.
pub fn known(index: &Index, slots: &Slots, language: Language) -> Vec<Choice> {
    let told = |slot: &str, value: &str| {
        if slot == NATIONALITY {
            let question = index.knowledge.rules.words.get("country").map(|question| said(question, language)).unwrap_or_default();
            return Some((question, name(index, value, language)));
        }
        let (tree, node) = slot.split_once('/')?;
        let node = index.knowledge.rules.trees.get(tree)?.nodes.get(node)?;
        let choice = node.choices()?.iter().find(|choice| choice.name == value)?;
        Some((node.ask().map(|ask| said(ask, language)).unwrap_or_default(), said(&choice.text, language)))
    };
    let known = slots.iter().filter_map(|(slot, value)| told(slot, value).map(|(question, text)| Choice { question, text, slots: self::slot(slot, value) }));
    known.collect()
}

/// What a country is called.
fn name(index: &Index, code: &str, language: Language) -> String {
    let country = index.knowledge.countries.countries.iter().find(|country| country.code == code);
    let names = country.and_then(|country| country.names.get(&language).or_else(|| country.names.get(&Language::EN)));
    names.and_then(|names| names.first()).map_or_else(|| code.to_owned(), |name| name.trim_end_matches('*').to_owned())
}

fn slot(name: &str, value: &str) -> Slots {
    Slots::from([(name.to_owned(), value.to_owned())])
}

impl Telling<'_> {
    fn choice(&self, question: &Words, text: &Words, slot_name: &str, value: &str) -> Choice {
        Choice { question: said(question, self.language), text: said(text, self.language), slots: slot(slot_name, value) }
    }

    /// What the guides say, if they say something, and the question.
    fn question(&self, question: &Words, is_answerable: bool, reply: &mut Reply) {
        if is_answerable {
            answered(self.index, self.texts, self.ask, self.evidence, reply);
        } else {
            reply.language = self.language;
        }
        reply.outcome = Outcome::Clarification;
        reply.answer.push(Sentence { text: said(question, self.language), citations: Vec::new(), computed: false });
    }

    fn result(&self, walk: &Walk<'_>, outcome: &rules::Outcome<'_>, reply: &mut Reply) -> bool {
        let sections: Vec<&SectionRef> = outcome.sections().into_iter().take(SECTIONS).collect();
        let places: Vec<usize> = sections.iter().filter_map(|section| self.place(section)).collect();
        if self.place(&outcome.leaf.section).is_none() {
            return false;
        }
        let wanted = reply.language;
        let cited = Evidence { candidates: self.candidates(&places), ..self.evidence.clone() };
        answered(self.index, self.texts, self.ask, &cited, reply);
        let read_in = reply.language;
        let numbers = self.cite(&places, reply);
        let mut first = vec![Sentence { text: said(&outcome.leaf.text, self.language), citations: numbers.clone(), computed: true }];
        first.extend(outcome.listings.iter().filter_map(|listing| self.total(listing, &numbers)));
        first.extend(outcome.listings.iter().filter_map(|listing| self.until(walk, listing, &numbers)));
        reply.answer.splice(0..0, first);
        reply.outcome = Outcome::Computed;
        reply.language = self.language;
        reply.notices.retain(|notice| notice.kind != "partial_language");
        // The result is told in the asker's language, the sections that state it may be in another.
        if self.language != wanted || read_in != wanted {
            reply.notices.insert(0, notices::partial_language(self.texts, wanted, if self.language == wanted { read_in } else { self.language }));
        }
        if !outcome.assumed.is_empty() {
            reply.notices.push(self.assumed(&outcome.assumed));
        }
        for assumed in &outcome.assumed {
            let slot = format!("{}/{}", walk.tree.name, assumed.node);
            let others = assumed.choices.iter().filter(|choice| choice.name != assumed.choice.name);
            reply.choices.extend(others.map(|choice| self.choice(assumed.ask, &choice.text, &slot, &choice.name)));
        }
        true
    }

    fn place(&self, section: &SectionRef) -> Option<usize> {
        self.index.place_on(section, self.ask.as_of)
    }

    /// The sections in their order, as if they had been found so.
    fn candidates(&self, places: &[usize]) -> Vec<Candidate> {
        let features =
            |place| self.evidence.candidates.iter().find(|candidate| candidate.place == place).map_or_else(Features::default, |found| found.features);
        places
            .iter()
            .enumerate()
            .map(|(at, place)| Candidate {
                place: *place,
                found: FoundBy::default(),
                features: features(*place),
                score: 1.0 - at as f32 * sentences::CLOSE / 4.0,
            })
            .collect()
    }

    /// The numbers of the citations of the sections; those that no sentence cites yet are added.
    fn cite(&self, places: &[usize], reply: &mut Reply) -> Vec<usize> {
        let mut numbers = Vec::new();
        for place in places {
            let Some(at) = self.index.places.get(*place) else { continue };
            let languages = [reply.language, self.language, Language::EN, Language::ZH];
            let Some(view) =
                languages.into_iter().filter(|language| at.versions.contains_key(language)).find_map(|language| citation(self.index, *place, language))
            else {
                continue;
            };
            let number = reply.citations.iter().position(|cited| cited.guide == view.guide && cited.section == view.section);
            numbers.push(number.unwrap_or_else(|| {
                let number = reply.citations.len();
                reply.key_facts.extend(key_facts(self.index, self.texts, *place, view.language, number));
                reply.citations.push(view);
                number
            }));
        }
        numbers.sort_unstable();
        numbers
    }

    /// "All stays together: at most 90 days in any 180 days."
    fn total(&self, listing: &Listing, numbers: &[usize]) -> Option<Sentence> {
        let total = listing.total?;
        let mut args = FluentArgs::new();
        args.set("days", total.days);
        args.set("within", total.within);
        let text = self.texts.get(self.language, "computed-total", Some(&args));
        Some(Sentence { text, citations: numbers.to_vec(), computed: true })
    }

    /// "For France this holds until 31 December 2026."
    fn until(&self, walk: &Walk<'_>, listing: &Listing, numbers: &[usize]) -> Option<Sentence> {
        let until: Day = listing.until.filter(|until| self.ask.as_of <= *until)?;
        let country = walk.slots.get(NATIONALITY)?;
        let mut args = FluentArgs::new();
        args.set("country", name(self.index, country, self.language));
        args.set("day", self.texts.day(self.language, until));
        let text = self.texts.get(self.language, "computed-until", Some(&args));
        let section = numbers.iter().copied().filter(|_| self.place(&listing.section).is_some()).collect();
        Some(Sentence { text, citations: section, computed: true })
    }

    fn assumed(&self, assumed: &[Assumed<'_>]) -> super::super::reply::Notice {
        let what: Vec<String> = assumed.iter().map(|one| format!("{} {}", said(one.ask, self.language), said(&one.choice.text, self.language))).collect();
        let mut args = FluentArgs::new();
        // A question and its answer belong together; the next pair is another.
        args.set("what", what.join("; "));
        notices::notice(self.texts, self.language, "assumed", Some(&args))
    }
}
