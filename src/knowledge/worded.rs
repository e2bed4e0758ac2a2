//! A word in several languages: in which of them a reader is told it, and which it may not lack. Knows nothing of what it names.

use std::collections::BTreeMap;

use crate::language::Language;

/// The word in a language, or else in English, or in Chinese; with the language that it is told in.
pub fn worded(words: &BTreeMap<Language, String>, language: Language) -> Option<(Language, &str)> {
    [language, Language::EN, Language::ZH].into_iter().find_map(|language| Some((language, words.get(&language)?.as_str())))
}

/// Why the word cannot be told to everybody: it lacks English or Chinese.
pub(super) fn lacking(words: &BTreeMap<Language, String>) -> Option<String> {
    let missing = [Language::EN, Language::ZH].into_iter().find(|language| !words.contains_key(language))?;
    Some(format!("lacks the language {missing}"))
}
