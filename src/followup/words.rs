//! Words that tell how a turn hangs together with the one before, by language, and texts in the form in which they are compared.
//! Knows nothing of conversations.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::language::Language;
use crate::terms::{fold, is_unspaced};

static FILE: &str = include_str!("words.toml");

/// What the file has for one language; see there.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Written {
    opens: Vec<String>,
    closes: Vec<String>,
    points: Vec<String>,
    empty: Vec<String>,
    courtesy: Vec<String>,
    please: Vec<String>,
    shows: Vec<String>,
    readers: Vec<String>,
    tells: Vec<String>,
    questions: Vec<String>,
    nationality: Vec<String>,
    visa: Vec<String>,
    persons: Vec<String>,
    breaks: Vec<String>,
    asks: Vec<WrittenAsk>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenAsk {
    forms: Vec<String>,
    says: String,
}

/// The words of one language, ready for comparison.
#[derive(Default)]
pub(super) struct Words {
    pub opens: Vec<Form>,
    pub closes: Vec<Form>,
    pub points: Vec<Form>,
    pub courtesy: Vec<Form>,
    pub please: Vec<Form>,
    pub shows: Vec<Form>,
    pub readers: Vec<Form>,
    pub tells: Vec<Form>,
    pub questions: Vec<Form>,
    pub nationality: Vec<Form>,
    pub visa: Vec<Form>,
    pub persons: Vec<Form>,
    pub breaks: Vec<Form>,
    /// Short ways to ask for something, with the word that guides have for it.
    pub asks: Vec<(Vec<Form>, String)>,
    /// All that names no matter, the longest first.
    pub hollow: Vec<Form>,
}

static LEXICON: LazyLock<HashMap<String, Words>> = LazyLock::new(|| {
    let file: HashMap<String, Written> = toml::from_str(FILE).unwrap_or_default();
    file.into_iter().map(|(code, written)| (code, Words::of(&written))).collect()
});

/// The words of a language, where there are any.
pub(super) fn of(language: Language) -> Option<&'static Words> {
    LEXICON.get(language.code())
}

impl Words {
    fn of(written: &Written) -> Self {
        let hollow = [&written.opens, &written.closes, &written.points, &written.empty];
        Self {
            opens: forms(written.opens.iter()),
            closes: forms(written.closes.iter()),
            points: forms(written.points.iter()),
            courtesy: forms(written.courtesy.iter()),
            please: forms(written.please.iter()),
            shows: forms(written.shows.iter()),
            readers: forms(written.readers.iter()),
            tells: forms(written.tells.iter()),
            questions: forms(written.questions.iter()),
            nationality: forms(written.nationality.iter()),
            visa: forms(written.visa.iter()),
            persons: forms(written.persons.iter()),
            breaks: forms(written.breaks.iter()),
            asks: written.asks.iter().map(|ask| (forms(ask.forms.iter()), ask.says.clone())).collect(),
            hollow: forms(hollow.into_iter().flatten()),
        }
    }
}

/// Forms ready for comparison, the longest first.
pub(super) fn forms<'a>(written: impl Iterator<Item = &'a String>) -> Vec<Form> {
    let mut forms: Vec<Form> = written.map(|form| Form::of(form)).filter(|form| form.text.len() > 2 || form.anywhere).collect();
    forms.sort_by(|a, b| b.text.len().cmp(&a.text.len()).then_with(|| a.text.cmp(&b.text)));
    forms.dedup();
    forms
}

/// A word or phrase to look for in a [`Spaced`] text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    /// With a space in front and, unless any ending may follow, behind; without them where words are not separated.
    text: String,
    anywhere: bool,
    open: bool,
}

impl Form {
    fn of(written: &str) -> Self {
        let (written, open) = written.strip_suffix('*').map_or((written, false), |stem| (stem, true));
        let spaced = Spaced::of(written);
        let anywhere = spaced.text.chars().any(is_unspaced);
        let text = if anywhere { spaced.text.trim().to_owned() } else { spaced.text };
        let text = if open { text.trim_end().to_owned() } else { text };
        Self { text, anywhere, open }
    }

    /// Where it stands in a text, without the spaces around it.
    pub fn find(&self, text: &Spaced) -> Option<(usize, usize)> {
        let at = text.text.find(&self.text)?;
        if self.anywhere {
            return Some((at, at + self.text.len()));
        }
        let start = at + 1;
        let end = start + self.text.trim().len();
        let ending = if self.open { text.text[end..].find(' ').unwrap_or(0) } else { 0 };
        Some((start, end + ending))
    }

    /// Whether a text begins with it.
    pub fn begins(&self, text: &Spaced) -> bool {
        if self.anywhere { text.text.trim_start().starts_with(&self.text) } else { text.text.starts_with(&self.text) }
    }

    /// Whether a text ends with it.
    pub fn ends(&self, text: &Spaced) -> bool {
        if self.anywhere { text.text.trim_end().ends_with(&self.text) } else { text.text.ends_with(&self.text) }
    }
}

/// A text folded, its words between single spaces, with a space at both ends; scripts without spaces stand apart from the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spaced {
    pub text: String,
    /// For each byte of the text, the bytes of the original that it comes from.
    origin: Vec<(usize, usize)>,
}

impl Spaced {
    /// Brings a text into this form.
    pub fn of(original: &str) -> Self {
        let mut spaced = Self { text: " ".to_owned(), origin: vec![(0, 0)] };
        let mut last_unspaced = None;
        for (at, c) in original.char_indices() {
            let from = (at, at + c.len_utf8());
            let folded = fold(c.encode_utf8(&mut [0; 4]));
            let is_word = folded.chars().any(char::is_alphanumeric);
            let unspaced = folded.chars().any(is_unspaced);
            let is_mark = folded.is_empty();
            if is_mark {
                continue;
            }
            if (!is_word || last_unspaced.is_some_and(|last| last != unspaced)) && !spaced.text.ends_with(' ') {
                spaced.push(" ", from);
            }
            last_unspaced = is_word.then_some(unspaced);
            if is_word {
                spaced.push(&folded, from);
            }
        }
        if !spaced.text.ends_with(' ') {
            spaced.push(" ", (original.len(), original.len()));
        }
        spaced
    }

    fn push(&mut self, piece: &str, from: (usize, usize)) {
        self.text.push_str(piece);
        self.origin.extend(std::iter::repeat_n(from, piece.len()));
    }

    /// The bytes of the original that a range comes from.
    pub fn original(&self, (start, end): (usize, usize)) -> Option<std::ops::Range<usize>> {
        let first = self.origin.get(start)?.0;
        let last = self.origin.get(end.checked_sub(1)?)?.1;
        (first < last).then_some(first..last)
    }

    /// Whether nothing but spaces is left.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// How many words it has; two signs of a script without spaces count as one.
    pub fn length(&self) -> usize {
        let signs = self.text.chars().filter(|c| is_unspaced(*c)).count();
        let words = self.text.split_whitespace().filter(|word| !word.chars().any(is_unspaced)).count();
        words + signs / 2
    }

    /// Whether it has one of some forms.
    pub fn has(&self, forms: &[Form]) -> bool {
        forms.iter().any(|form| form.find(self).is_some())
    }

    /// The same with the forms blanked out, the longest first.
    pub fn without(&self, forms: &[Form]) -> Self {
        let mut rest = self.clone();
        for form in forms {
            while let Some(found) = form.find(&rest) {
                rest.blank(found);
            }
        }
        rest
    }

    /// Blanks out a range.
    pub fn blank(&mut self, (start, end): (usize, usize)) {
        self.text.replace_range(start..end, " ");
        self.origin.splice(start..end, [(0, 0)]);
        while let Some(at) = self.text.find("  ") {
            self.text.remove(at);
            self.origin.remove(at);
        }
    }

    /// Takes the "and" away that Arabic writes in front of a word, where what follows is one of these.
    pub fn without_wa(&mut self, known: impl Fn(&Self) -> bool) -> bool {
        let Some(word) = self.text.trim_start().split(' ').next().and_then(|word| word.strip_prefix('و')) else { return false };
        if word.is_empty() || !known(&Self::of(word)) {
            return false;
        }
        self.text.remove(1);
        self.origin.drain(1..='و'.len_utf8());
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_guide_language_has_words_of_every_kind() {
        for language in Language::GUIDES {
            let words = of(language).unwrap_or_else(|| panic!("{language} has no words"));
            for list in
                [&words.opens, &words.closes, &words.points, &words.courtesy, &words.please, &words.tells, &words.questions, &words.nationality, &words.visa]
            {
                assert!(!list.is_empty(), "{language}");
            }
            assert!(words.hollow.len() > 100 && words.asks.len() == 2, "{language}");
        }
    }

    #[test]
    fn the_file_has_only_what_is_understood() {
        let file: HashMap<String, Written> = toml::from_str(FILE).expect("words.toml");
        assert_eq!(file.len(), Language::GUIDES.len());
    }

    #[test]
    fn scripts_without_spaces_stand_apart() {
        assert_eq!(Spaced::of("我的Work permit過期，怎麼辦?").text, " 我的 work permit 过期 怎么办 ");
        assert_eq!(Spaced::of("Et l'hôtel ?").text, " et l hotel ");
    }

    #[test]
    fn words_are_found_whole_and_lead_back_to_what_was_typed() {
        let text = "Für meine Frau?";
        let spaced = Spaced::of(text);
        let found = Form::of("frau").find(&spaced).expect("found");
        assert_eq!(spaced.original(found).map(|range| &text[range]), Some("Frau"));
        assert_eq!(Form::of("ein").find(&spaced), None);
        assert!(Form::of("fur").begins(&spaced));
    }
}
