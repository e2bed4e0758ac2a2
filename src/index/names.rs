//! Which terms and countries each place names, and how much it says that a place names what a question names. Knows nothing of vectors.

use std::collections::BTreeSet;

use super::places::Place;
use crate::knowledge::Knowledge;
use crate::language::Language;
use crate::notions::{Notion, Notions};

/// Terms and countries of a knowledge folder.
pub struct Names {
    notions: Notions,
    /// Notions from this number on are countries.
    first_country: Notion,
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
}

impl Names {
    /// Reads glossary and countries, and marks in each place what it names in Chinese, English or the words of those who ask.
    pub fn of(knowledge: &Knowledge, places: &mut [Place]) -> Self {
        let terms = knowledge.glossary.terms.iter().enumerate();
        let term_forms =
            terms.flat_map(|(at, term)| term.term.values().chain(term.also.values().flatten()).map(move |form| (at as Notion, form.as_str(), true)));
        let first_country = knowledge.glossary.terms.len() as Notion;
        let countries = knowledge.countries.countries.iter().enumerate();
        let country_forms =
            countries.flat_map(|(at, country)| country.names.values().flatten().map(move |form| (first_country + at as Notion, form.as_str(), false)));
        let notions = Notions::new(term_forms.chain(country_forms));
        let mut counts = vec![0usize; usize::from(first_country) + knowledge.countries.countries.len()];
        for place in places.iter_mut() {
            place.named = notions.of(&text_of(knowledge, place));
            place.named.iter().for_each(|notion| counts[usize::from(*notion)] += 1);
        }
        let all = places.len() as f32;
        let rarity = counts.into_iter().map(|count| (all / count.max(1) as f32).ln_1p()).collect();
        Self { notions, first_country, rarity }
    }

    /// What a question names.
    pub fn in_question(&self, question: &str) -> Named {
        let (terms, countries) = self.notions.of(question).into_iter().partition(|notion| *notion < self.first_country);
        Named { terms, countries }
    }

    /// Whether a text names one of some notions.
    pub fn names_one_of(&self, text: &str, wanted: &BTreeSet<Notion>) -> bool {
        !wanted.is_empty() && !self.notions.of(text).is_disjoint(wanted)
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
