//! The last word of what is being typed → whole words that begin so, the most used first. Knows nothing of how they are searched.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::index::Index;
use crate::language::Language;
use crate::terms::{self, Sparse};

/// Letters of a beginning at least: of fewer, too many words begin so.
const SHORTEST: usize = 2;
/// Words at most that one beginning is completed to.
const MOST: usize = 6;
/// A word is left out if another with the same beginning is so many times as frequent: it is most likely mistyped by those who ask.
const RARE: u32 = 20;
/// Languages whose guides have no words to complete.
const UNSPACED: [Language; 3] = [Language::ZH, Language::two(*b"ja"), Language::two(*b"ko")];
/// What a completed word weighs beside one that was typed.
const WEIGHT: f32 = 0.6;

/// The words of a language with how often guides use them in headings and people in questions.
type Vocabulary = BTreeMap<String, u32>;

/// Words by language, worked out once for each publication.
#[derive(Default)]
pub(super) struct Completing {
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    of: (String, u64),
    languages: BTreeMap<Language, Arc<Vocabulary>>,
}

impl Completing {
    /// Whole words for the last one of a text; none where that is whole, or where words are not written apart.
    pub(super) fn of(&self, index: &Index, language: Language, text: &str) -> Vec<String> {
        let Some(beginning) = beginning(text).filter(|_| !UNSPACED.contains(&language)) else { return Vec::new() };
        let vocabulary = self.vocabulary(index, language);
        let mut words: Vec<(&String, u32)> = vocabulary
            .range(beginning.clone()..)
            .take_while(|(word, _)| word.starts_with(&beginning))
            .filter(|(word, _)| **word != beginning)
            .map(|(word, count)| (word, *count))
            .collect();
        let most = words.iter().map(|(_, count)| *count).max().unwrap_or_default();
        words.retain(|(_, count)| count * RARE >= most);
        words.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        words.into_iter().take(MOST).map(|(word, _)| word.clone()).collect()
    }

    fn vocabulary(&self, index: &Index, language: Language) -> Arc<Vocabulary> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.of.0 != index.generation || known.of.1 != index.publication {
            *known = Known { of: (index.generation.clone(), index.publication), languages: BTreeMap::new() };
        }
        Arc::clone(known.languages.entry(language).or_insert_with(|| Arc::new(words_of(index, language))))
    }
}

fn words_of(index: &Index, language: Language) -> Vocabulary {
    let mut words = Vocabulary::new();
    for edition in index.knowledge.editions() {
        let Some(text) = edition.texts.get(&language) else { continue };
        let headings = std::iter::once(&text.title).chain(text.sections.iter().map(|section| &section.title));
        let asked = edition.asked.values().filter_map(|asked| asked.get(&language)).flatten();
        for text in headings.chain(asked) {
            for word in split(&terms::fold(text)) {
                *words.entry(word.to_owned()).or_default() += 1;
            }
        }
    }
    words
}

fn split(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > SHORTEST && !word.chars().any(terms::is_unspaced))
}

/// The word that a text ends in the middle of.
fn beginning(text: &str) -> Option<String> {
    let last = terms::fold(text).rsplit(|c: char| !c.is_alphanumeric()).next()?.to_owned();
    (last.chars().count() >= SHORTEST && !last.chars().any(terms::is_unspaced)).then_some(last)
}

/// Words with those that complete them, which weigh less.
pub(super) fn joined(words: Sparse, more: &Sparse) -> Sparse {
    let mut all: BTreeMap<u32, f32> = more.indices.iter().map(|index| (*index, WEIGHT)).collect();
    all.extend(words.indices.into_iter().zip(words.values));
    let (indices, values) = all.into_iter().unzip();
    Sparse { indices, values }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_ends_in_the_middle_of_a_word_or_of_none() {
        assert_eq!(beginning("renew my Resid").as_deref(), Some("resid"));
        for whole in ["renew my ", "r", "居留许可", "", "visa?"] {
            assert_eq!(beginning(whole), None, "{whole}");
        }
    }

    #[test]
    fn what_was_typed_weighs_more_than_what_completes_it() {
        let typed = Sparse { indices: vec![2, 5], values: vec![1.0, 1.0] };
        let joined = joined(typed, &Sparse { indices: vec![1, 5], values: vec![1.0, 1.0] });
        assert_eq!(joined, Sparse { indices: vec![1, 2, 5], values: vec![WEIGHT, 1.0, 1.0] });
    }
}
