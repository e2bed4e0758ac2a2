//! Recognises what a text names, whatever its language: terms of the field and countries. Knows nothing of sections or of what a notion means.
//!
//! The default model finds the topic of a question but hardly tells one nationality or visa letter from another; names do.

use std::collections::BTreeSet;
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use unicode_script::{Script, UnicodeScript};

use crate::terms::{fold, is_unspaced};

/// Changes when the same text names other notions; what was worked out before is then worked out anew.
pub const RULES: u32 = 1;

/// The number of a notion in the list that it was made from.
pub type Notion = u16;

/// Letters by which a word of a spaced script may be longer than a term: plural and case endings.
const ENDING: usize = 3;
/// Shorter terms match whole words only.
const INFLECTED_FROM: usize = 5;
/// Articles and prepositions that Arabic writes together with the next word.
const ARABIC_PREFIXES: [&str; 10] = ["ال", "وال", "بال", "لل", "كال", "فال", "و", "ب", "ل", "ف"];

/// Finds notions in texts.
pub struct Notions {
    automaton: Option<AhoCorasick>,
    forms: Vec<Form>,
}

struct Form {
    notion: Notion,
    reach: Reach,
}

/// How a form sits in a text.
#[derive(Clone, Copy, PartialEq)]
enum Reach {
    /// Anywhere: scripts without spaces.
    Anywhere,
    /// A whole word or phrase, with so many letters more at most.
    Word(usize),
}

struct Found {
    start: usize,
    end: usize,
    notion: Notion,
}

impl Notions {
    /// From forms with the notion that each stands for and whether it may take endings. A form that ends in `*` is the beginning of a word.
    pub fn new<'a>(forms: impl Iterator<Item = (Notion, &'a str, bool)>) -> Self {
        let (patterns, forms): (Vec<String>, Vec<Form>) = forms.filter_map(|(notion, form, inflects)| prepared(notion, form, inflects)).unzip();
        let automaton = AhoCorasick::builder().match_kind(MatchKind::Standard).kind(Some(AhoCorasickKind::ContiguousNFA)).build(&patterns).ok();
        Self { automaton, forms }
    }

    /// The notions that a text names. Of forms that overlap the longest counts: "South Korea" is not also "Korea".
    pub fn of(&self, text: &str) -> BTreeSet<Notion> {
        self.found_in(&fold(text)).into_iter().map(|(_, notion)| notion).collect()
    }

    /// Where a text that was folded names which notion, the longest names first.
    pub fn found_in(&self, folded: &str) -> Vec<(Range<usize>, Notion)> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        let mut found: Vec<Found> = automaton
            .find_overlapping_iter(folded)
            .filter_map(|hit| {
                let form = self.forms.get(hit.pattern().as_usize())?;
                fits(folded, hit.start(), hit.end(), form.reach).then_some(Found { start: hit.start(), end: hit.end(), notion: form.notion })
            })
            .collect();
        found.sort_by_key(|hit| (std::cmp::Reverse(hit.end - hit.start), hit.start));
        let mut kept: Vec<Found> = Vec::new();
        for hit in found {
            // Two notions may share a form; they overlap exactly and both count.
            if kept.iter().all(|other| hit.end <= other.start || other.end <= hit.start || (hit.start, hit.end) == (other.start, other.end)) {
                kept.push(hit);
            }
        }
        kept.into_iter().map(|hit| (hit.start..hit.end, hit.notion)).collect()
    }
}

fn prepared(notion: Notion, form: &str, inflects: bool) -> Option<(String, Form)> {
    let (form, open) = form.strip_suffix('*').map_or((form, false), |stem| (stem, true));
    let mut folded = fold(form.trim());
    if let Some(bare) = folded.strip_prefix("ال").filter(|bare| bare.chars().count() >= 3) {
        folded = bare.to_owned();
    }
    let last = folded.chars().next_back()?;
    let letters = folded.chars().count();
    let reach = if folded.chars().any(is_unspaced) {
        Reach::Anywhere
    } else if open {
        Reach::Word(usize::MAX)
    } else if !inflects {
        Reach::Word(0)
    } else if letters < INFLECTED_FROM {
        // "виза" is also "визу" and "визы".
        Reach::Word(usize::from(letters >= 4 && last.script() == Script::Cyrillic))
    } else {
        Reach::Word(ENDING)
    };
    if matches!(reach, Reach::Word(more) if more > 0) && !open && "аеиоуыэюяйь".contains(last) {
        folded.pop();
    }
    Some((folded, Form { notion, reach }))
}

fn fits(text: &str, start: usize, end: usize, reach: Reach) -> bool {
    let Reach::Word(more) = reach else { return true };
    let before = &text[..start];
    let word_start = before.char_indices().rev().take_while(|(_, c)| is_word(*c)).last().map_or(start, |(at, _)| at);
    let begins = word_start == start || ARABIC_PREFIXES.contains(&&before[word_start..]);
    begins && text[end..].chars().take_while(|c| is_word(*c)).count() <= more
}

/// Letters and digits of scripts with spaces, and the signs that Devanagari writes on them; "Z签证" holds the word "z".
fn is_word(c: char) -> bool {
    (c.is_alphanumeric() || c.script() == Script::Devanagari) && !is_unspaced(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Vec<Notion> {
        let forms = [
            (0, "South Korea"),
            (0, "韩国"),
            (1, "North Korea"),
            (2, "виза"),
            (2, "visa"),
            (2, "签证"),
            (2, "تأشيرة"),
            (3, "argentin*"),
            (4, "الإمارات"),
            (4, "إماراتي*"),
            (5, "RP"),
            (5, "residence permit"),
            (6, "Niger"),
            (7, "Nigeria"),
            (8, "Korea"),
        ];
        Notions::new(forms.into_iter().map(|(notion, form)| (notion, form, true))).of(text).into_iter().collect()
    }

    #[test]
    fn names_are_found_in_every_script_and_case() {
        assert_eq!(named("нужна ли визу"), [2]);
        assert_eq!(named("che los argentinos necesitamos visa"), [2, 3]);
        assert_eq!(named("韓國人需要簽證嗎"), [0, 2]);
        assert_eq!(named("جواز اماراتي بالتأشيرة"), [2, 4]);
        assert_eq!(named("my RESIDENCE permits, my rp"), [5]);
    }

    #[test]
    fn a_longer_name_hides_the_shorter_one_in_it() {
        assert_eq!(named("from South Korea"), [0]);
        assert_eq!(named("from Nigeria"), [7]);
        assert_eq!(named("from Niger"), [6]);
        assert_eq!(named("carpet, visage, advisable"), Vec::<Notion>::new());
    }
}
