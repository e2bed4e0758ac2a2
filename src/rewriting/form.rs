//! What may be seen from a rewording's outside: its length, its characters, its scripts, links and names. Knows nothing of what it says.

use std::collections::BTreeSet;

use unicode_script::{Script, UnicodeScript};

use crate::language::Language;

/// A rewording is at most this much longer than what it stands for, and some characters more.
const LONGER: f32 = 1.35;
const MORE: usize = 24;
/// A rewording is at least this much of it.
const SHORTER: f32 = 0.4;

/// Marks that a plain sentence may have without a model for them.
const PLAIN: &str = ".,;:-–—'’\"“”„‚‘«»()（）。，、；：「」『』《》·،؛%";

/// Letters that begin sentences alone: they are no codes there.
const WORDS_OF_ONE_LETTER: [&str; 6] = ["A", "I", "E", "O", "Y", "U"];

/// Why a text cannot be a rewording, seen from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// Empty, far too short or too long.
    Length,
    /// Markup, line breaks, invisible or other characters that the evidence lacks.
    Characters,
    /// It asks the reader something.
    Question,
    /// A link, a site or an address that the evidence lacks.
    Link,
    /// A code, a name or a word of another script that the evidence lacks, or one that is lost.
    Name,
}

/// Looks at a rewording beside what it stands for and the sections that it cites.
pub(super) fn fault(language: Language, originals: &[&str], cited: &[&str], text: &str) -> Option<Fault> {
    let original = originals.join(" ");
    let (length, was) = (text.chars().count(), original.chars().count());
    if text.trim() != text || length == 0 || length > (was as f32 * LONGER) as usize + MORE || (length as f32) < was as f32 * SHORTER {
        return Some(Fault::Length);
    }
    if text.chars().any(is_question_mark) && !original.chars().any(is_question_mark) {
        return Some(Fault::Question);
    }
    if text.chars().any(|c| !is_plain(c) && !original.contains(c)) {
        return Some(Fault::Characters);
    }
    if links(text).iter().any(|link| !original.contains(link)) {
        return Some(Fault::Link);
    }
    let known = |word: &str| original.contains(word) || cited.iter().any(|section| section.contains(word));
    let strange = names(language, text).into_iter().any(|name| !known(name)) || codes(text) != codes(&original) || other_script(language, &original, text);
    strange.then_some(Fault::Name)
}

fn is_question_mark(c: char) -> bool {
    matches!(c, '?' | '？' | '؟' | '⁇' | '¿')
}

/// Letters, digits, single spaces and marks of plain sentences.
fn is_plain(c: char) -> bool {
    c.is_alphanumeric() || c == ' ' || PLAIN.contains(c)
}

/// What looks like an address: letters around a full stop without a space.
fn links(text: &str) -> Vec<&str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '/' | '@' | ':' | '_');
    let pieces = text.split(|c| !is_part(c)).map(|piece| piece.trim_matches(['.', ':', '-']));
    pieces.filter(|piece| piece.contains('@') || piece.contains("//") || is_domain(piece)).collect()
}

fn is_domain(piece: &str) -> bool {
    let parts: Vec<&str> = piece.split('/').next().unwrap_or_default().split('.').collect();
    let is_letters = |part: &&str| part.len() >= 2 && part.bytes().all(|b| b.is_ascii_alphabetic());
    parts.len() >= 2 && parts.last().is_some_and(is_letters) && parts.iter().all(|part| !part.is_empty())
}

/// Words in capitals, perhaps with digits: Z, APEC, X1.
fn codes(text: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for (at, word) in words(text) {
        let capital = word.bytes().any(|b| b.is_ascii_uppercase()) && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        if capital && !(WORDS_OF_ONE_LETTER.contains(&word) && begins_sentence(&text[..at])) {
            found.insert(word);
        }
    }
    found
}

/// Words of ASCII letters and digits with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_other = |c: char| !c.is_alphanumeric() || !matches!(c.script(), Script::Latin | Script::Common);
    text.split(is_other).filter(|word| !word.is_empty() && word.is_ascii()).map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

fn begins_sentence(before: &str) -> bool {
    before.trim_end().chars().next_back().is_none_or(|c| matches!(c, '.' | '!' | '?' | ':' | '"' | '“' | '¿' | '¡' | '…' | '(' | '«'))
}

/// Proper names as far as the script tells: capital letters within a sentence, and Latin words in other scripts.
fn names(language: Language, text: &str) -> Vec<&str> {
    match language.code() {
        "zh" | "ja" | "ko" | "ar" => words(text).map(|(_, word)| word).filter(|word| word.len() > 1).collect(),
        // Every noun has a capital letter.
        "de" => Vec::new(),
        _ => {
            let pieces = text.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '\'').filter(|word| !word.is_empty());
            let placed = pieces.map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word));
            placed.filter(|(at, word)| word.starts_with(char::is_uppercase) && !begins_sentence(&text[..*at])).map(|(_, word)| word).collect()
        }
    }
}

/// Whether a rewording has letters of another script than its language's, Latin aside, that do not stand there word for word.
fn other_script(language: Language, original: &str, text: &str) -> bool {
    let own = scripts(language);
    let is_strange = |c: char| c.is_alphabetic() && !matches!(c.script(), Script::Common | Script::Inherited | Script::Latin) && !own.contains(&c.script());
    let latin = !own.contains(&Script::Latin) && !original.chars().any(|c| c.script() == Script::Latin) && text.chars().any(|c| c.script() == Script::Latin);
    latin || text.split(|c| !is_strange(c)).any(|run| !original.contains(run))
}

/// The text without words of other scripts: a term in Chinese makes no sentence Chinese.
pub(super) fn in_own_script(language: Language, text: &str) -> String {
    let own = scripts(language);
    text.chars()
        .map(|c| if c.is_alphabetic() && !matches!(c.script(), Script::Common | Script::Inherited) && !own.contains(&c.script()) { ' ' } else { c })
        .collect()
}

/// The scripts that a language of the guides is written in.
fn scripts(language: Language) -> &'static [Script] {
    match language.code() {
        "zh" => &[Script::Han],
        "ja" => &[Script::Han, Script::Hiragana, Script::Katakana],
        "ko" => &[Script::Hangul],
        "ru" => &[Script::Cyrillic],
        "ar" => &[Script::Arabic],
        _ => &[Script::Latin],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(original: &str, text: &str) -> Option<Fault> {
        fault(Language::EN, &[original], &[original], text)
    }

    #[test]
    fn a_plain_rewording_has_no_fault() {
        let original = "Holders of a Z visa must apply within 30 days of entry at the Exit-Entry office.";
        assert_eq!(seen(original, "If you hold a Z visa, apply at the Exit-Entry office within 30 days of entry."), None);
    }

    #[test]
    fn what_the_evidence_lacks_is_seen() {
        let original = "Holders of a Z visa must apply within 30 days of entry.";
        for (text, fault) in [
            ("", Fault::Length),
            ("Apply.", Fault::Length),
            (&"Holders must apply. ".repeat(9), Fault::Length),
            ("Holders of a Z visa must apply within 30 days of entry; see pay.example.com.", Fault::Link),
            ("Holders of a <b>Z</b> visa must apply within 30 days.", Fault::Characters),
            ("Holders of a Z visa must apply\u{202e} within 30 days of entry.", Fault::Characters),
            ("Holders of a Z visa must apply within 30 days of entry. Which passport?", Fault::Question),
            ("Holders of an M visa must apply within 30 days of entry.", Fault::Name),
            ("Holders of a Z visa must apply to Mr Smith within 30 days.", Fault::Name),
        ] {
            assert_eq!(seen(original, text), Some(fault), "{text}");
        }
    }
}
