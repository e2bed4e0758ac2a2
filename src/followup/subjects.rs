//! Which guides words belong to: how sharply a word points at a few of them, by the titles, headings and wordings of each language.
//! Knows nothing of vectors or conversations.

use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

use crate::knowledge::{Edition, Knowledge};
use crate::language::Language;
use crate::terms;

/// The words of the guides, read for a language when it is first needed.
pub(super) struct Subjects {
    guides: Vec<String>,
    texts: HashMap<Language, Vec<(u16, String)>>,
    languages: HashMap<Language, OnceLock<Profile>>,
}

/// How often each term stands in each guide's texts.
type Profile = HashMap<u32, Vec<(u16, u16)>>;

/// How well a text fits some guides.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Fit {
    /// How sharply its words point at the guide that they fit best.
    pub best: f32,
    /// The same for the best of the guides asked about, as a share of it.
    pub share: f32,
}

impl Subjects {
    pub fn of(knowledge: &Knowledge) -> Self {
        let mut texts: HashMap<Language, Vec<(u16, String)>> = HashMap::new();
        for (at, guide) in knowledge.guides.values().enumerate() {
            for edition in &guide.editions {
                for language in Language::GUIDES {
                    let own = texts.entry(language).or_default();
                    own.extend(texts_of(edition, language).map(|text| (at as u16, text)));
                }
            }
        }
        let guides = knowledge.guides.keys().cloned().collect();
        Self { guides, texts, languages: Language::GUIDES.into_iter().map(|language| (language, OnceLock::new())).collect() }
    }

    /// How well a text fits guides; nothing where none of its words is known.
    pub fn fit(&self, language: Language, text: &str, guides: &[String]) -> Option<Fit> {
        let profile = self.languages.get(&language)?.get_or_init(|| self.profile(language));
        let mut scores: HashMap<u16, f32> = HashMap::new();
        for term in terms::question(language, text).indices {
            let Some(found) = profile.get(&term) else { continue };
            let all: f32 = found.iter().map(|(_, count)| f32::from(*count)).sum();
            let rarity = (1.0 + self.guides.len() as f32 / found.len() as f32).ln();
            for (guide, count) in found {
                *scores.entry(*guide).or_default() += rarity * f32::from(*count) / all;
            }
        }
        let best = scores.values().copied().fold(0.0, f32::max);
        let own = scores.iter().filter(|(guide, _)| self.guides.get(usize::from(**guide)).is_some_and(|name| guides.contains(name)));
        let own = own.map(|(_, score)| *score).fold(0.0, f32::max);
        (best > 0.0).then(|| Fit { best, share: own / best })
    }

    fn profile(&self, language: Language) -> Profile {
        let mut profile = Profile::new();
        for (guide, text) in self.texts.get(&language).into_iter().flatten() {
            let terms: BTreeSet<u32> = terms::question(language, text).indices.into_iter().collect();
            for term in terms {
                let found = profile.entry(term).or_default();
                match found.last_mut() {
                    Some((last, count)) if last == guide => *count = count.saturating_add(1),
                    _ => found.push((*guide, 1)),
                }
            }
        }
        profile
    }
}

fn texts_of(edition: &Edition, language: Language) -> impl Iterator<Item = String> {
    let text = edition.texts.get(&language);
    let titles = text.into_iter().flat_map(|text| std::iter::once(text.title.clone()).chain(text.sections.iter().map(|section| section.title.clone())));
    let wordings = edition.asked.values().filter_map(move |asked| asked.get(&language)).flatten().cloned();
    titles.chain(wordings)
}
