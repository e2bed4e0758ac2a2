//! Which terms and countries each place names, and how much it says that a place names what a question names. Knows nothing of vectors.

use std::collections::{BTreeSet, HashMap};

use rayon::prelude::*;

use super::places::Place;
use crate::knowledge::Knowledge;
use crate::language::Language;
use crate::nationality::Passports;
use crate::notions::{Notion, Notions};

/// Terms and countries of a knowledge folder.
///
/// Both are looked for apart, so that "US tourist visa" names a country too. Countries are numbered after the terms.
pub struct Names {
    terms: Notions,
    countries: Passports,
    /// How rare each notion is among the places: `ln(1 + places / places that name it)`.
    rarity: Vec<f32>,
}

/// What a question names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Named {
    /// Terms of the field.
    pub terms: BTreeSet<Notion>,
    /// Countries.
    pub countries: BTreeSet<Notion>,
    /// Whether it names another country as one that is gone to or lived in.
    pub abroad: bool,
    /// Whether it asks for China's rules: it names China or Shanghai as where somebody is or goes, and no other country as one that is gone to.
    pub here: bool,
}

impl Names {
    /// Reads glossary and countries; how rare they are is told by [`Names::mark`].
    pub(super) fn of(knowledge: &Knowledge) -> Self {
        let terms = knowledge.glossary.terms.iter().enumerate();
        let term_forms =
            terms.flat_map(|(at, term)| term.term.values().chain(term.also.values().flatten()).map(move |form| (at as Notion, form.as_str(), true)));
        let first_country = knowledge.glossary.terms.len() as Notion;
        let (terms, countries) = (Notions::new(term_forms), Passports::of(&knowledge.countries, first_country));
        Self { terms, countries, rarity: vec![0.0; usize::from(first_country) + knowledge.countries.countries.len()] }
    }

    /// Marks in each place what it names in Chinese, English or the words of those who ask; `known` has what places named when the same
    /// texts were read before.
    pub(super) fn mark(&mut self, knowledge: &Knowledge, places: &mut [Place], known: &HashMap<u64, BTreeSet<Notion>>) {
        places.par_iter_mut().for_each(|place| {
            if let Some(named) = place.id().and_then(|id| known.get(&id)) {
                place.named.clone_from(named);
                return;
            }
            let text = text_of(knowledge, place);
            place.named = self.terms.of(&text);
            place.named.extend(self.countries.named(&text));
        });
        let mut counts = vec![0usize; self.rarity.len()];
        places.iter().flat_map(|place| &place.named).for_each(|notion| counts[usize::from(*notion)] += 1);
        let all = places.len() as f32;
        self.rarity = counts.into_iter().map(|count| (all / count.max(1) as f32).ln_1p()).collect();
    }

    /// The code of the asker's own country, where a question names exactly one that is not gone to or come through.
    pub fn own_country(&self, question: &str) -> Option<&str> {
        self.countries.own(question).map(|(code, _)| code)
    }

    /// What a question names.
    pub fn in_question(&self, question: &str) -> Named {
        let (countries, abroad, here) = self.countries.in_question(question);
        Named { terms: self.terms.of(question), countries, abroad, here }
    }

    /// The countries that a question names.
    pub fn countries_in(&self, question: &str) -> BTreeSet<Notion> {
        self.countries.in_question(question).0
    }

    /// Whether a text names one of some countries.
    pub fn names_country(&self, text: &str, wanted: &BTreeSet<Notion>) -> bool {
        !wanted.is_empty() && !self.countries.named(text).is_disjoint(wanted)
    }

    /// How much of what is wanted a place names, by rarity: 0 to 1; 0 if nothing is wanted.
    pub fn share(&self, wanted: &BTreeSet<Notion>, place: &Place) -> f32 {
        let weight = |notion: &Notion| self.rarity.get(usize::from(*notion)).copied().unwrap_or_default();
        let all: f32 = wanted.iter().map(weight).sum();
        if all == 0.0 { 0.0 } else { wanted.intersection(&place.named).map(weight).sum::<f32>() / all }
    }
}

fn text_of(knowledge: &Knowledge, place: &Place) -> String {
    let Some(edition) = knowledge.guides.get(&place.guide).and_then(|guide| guide.editions.get(place.edition)) else { return String::new() };
    let mut text = String::new();
    for language in [Language::ZH, Language::EN] {
        let title = edition.texts.get(&language).map_or("", |text| text.title.as_str());
        if let Some(section) = edition.section(language, &place.anchor) {
            text.extend([title, "\n", &section.passage(), "\n"]);
        }
    }
    for wording in edition.asked.get(&place.anchor).into_iter().flat_map(|asked| asked.values()).flatten() {
        text.extend([wording, "\n"]);
    }
    text
}
