//! The words by which each language says limits, duties, permissions and denials, and where they stand in a text.
//! Knows nothing of numbers or of what follows from a word.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use serde::Deserialize;

use crate::language::Language;
use crate::quantity::is_word;

/// What a cue says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// Not later or not more, measured from a start: within.
    Within,
    /// No more than.
    AtMost,
    /// Fewer than.
    LessThan,
    /// No less than.
    AtLeast,
    /// Attained, as an age or a sum: no less, but less before it.
    Reached,
    /// Exceeding.
    MoreThan,
    /// Earlier than.
    Before,
    /// Later than.
    After,
    /// Beginning with.
    From,
    /// Up to.
    Until,
    /// At the latest: up to a day, within a span, but so long before an event at least.
    Latest,
    /// An obligation.
    Must,
    /// A permission.
    May,
    /// What is forbidden or impossible.
    MustNot,
    /// What is not required.
    NeedNot,
    /// Any other denial.
    Not,
    /// Nothing: the words contain a cue but mean something else.
    Nothing,
}

/// Where a cue of a limit stands to its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// `at least #`
    Ahead,
    /// `# or more`
    Behind,
    /// It needs no number.
    Free,
}

/// One reading of a cue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sense {
    pub(super) meaning: Meaning,
    pub(super) side: Side,
    /// The idea of a cue that languages use freely (only, without, refusal); none for a cue that means it surely.
    pub(super) idea: Option<String>,
}

/// A cue found in a text.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Where the last part of it ends.
    pub(super) last: usize,
    pub(super) senses: &'static [Sense],
}

/// A cue of one language; `then` is the second part, further on in the same clause.
struct Cue {
    first: String,
    then: Option<String>,
    senses: Vec<Sense>,
}

impl Cue {
    /// Its first part without the mark of a stem.
    fn stem(&self) -> &str {
        self.first.trim_end_matches('*')
    }
}

/// A cue that fits at a place.
struct Fit<'a> {
    cue: &'a Cue,
    end: usize,
    /// Where its second part stands.
    then: Option<(usize, usize)>,
}

/// The cues of one language, the longest first, and what finds their first parts.
pub(super) struct Cues {
    list: Vec<Cue>,
    finder: AhoCorasick,
    /// For each text that the finder knows, the cues that begin with it.
    of_text: Vec<Vec<usize>>,
    spaced: bool,
    proclitics: &'static [char],
}

/// As written in the files: meanings with their cues.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Written {
    sure: BTreeMap<Meaning, Vec<String>>,
    perhaps: BTreeMap<Meaning, BTreeMap<String, Vec<String>>>,
}

const FILES: [(&str, &str); 9] = [
    ("zh", include_str!("cues/zh.toml")),
    ("en", include_str!("cues/en.toml")),
    ("ja", include_str!("cues/ja.toml")),
    ("ko", include_str!("cues/ko.toml")),
    ("fr", include_str!("cues/fr.toml")),
    ("de", include_str!("cues/de.toml")),
    ("es", include_str!("cues/es.toml")),
    ("ru", include_str!("cues/ru.toml")),
    ("ar", include_str!("cues/ar.toml")),
];

/// What ends a clause: the second part of a cue and the number of a limit stand before it.
pub(super) const CLAUSE_ENDS: [char; 17] = ['.', ';', ':', '?', '!', '。', '；', '：', '？', '！', '，', ',', '،', '؛', '؟', '\n', '—'];

/// What ends more than an item of a list.
const SENTENCE_ENDS: [char; 6] = ['.', ';', ':', '?', '!', '\n'];

static CUES: LazyLock<Vec<(Language, Cues)>> = LazyLock::new(|| {
    let read = |code: &str, file: &str| {
        let written: Written = toml::from_str(file).unwrap_or_default();
        Some((code.parse::<Language>().ok()?, Cues::of(code, written)?))
    };
    FILES.iter().filter_map(|(code, file)| read(code, file)).collect()
});

/// The cues of a language; none are known for languages without guides.
pub(super) fn of(language: Language) -> Option<&'static Cues> {
    CUES.iter().find(|(own, _)| *own == language).map(|(_, cues)| cues)
}

impl Cues {
    fn of(code: &str, written: Written) -> Option<Self> {
        let mut by_text: BTreeMap<(String, Option<String>), Vec<Sense>> = BTreeMap::new();
        let sure = written.sure.into_iter().map(|(meaning, cues)| (meaning, None, cues));
        let perhaps = written.perhaps.into_iter().flat_map(|(meaning, ideas)| ideas.into_iter().map(move |(idea, cues)| (meaning, Some(idea), cues)));
        for (meaning, idea, cues) in sure.chain(perhaps) {
            for cue in cues {
                let (side, text) = match (cue.strip_suffix('#'), cue.strip_prefix('#')) {
                    (Some(text), _) => (Side::Ahead, text),
                    (_, Some(text)) => (Side::Behind, text),
                    _ => (Side::Free, cue.as_str()),
                };
                let (first, then) = text.split_once('~').map_or((text, None), |(first, then)| (first, Some(then.trim().to_owned())));
                by_text.entry((first.trim().to_owned(), then)).or_default().push(Sense { meaning, side, idea: idea.clone() });
            }
        }
        let denials: Vec<String> = by_text
            .iter()
            .filter(|((_, then), senses)| then.is_none() && senses.iter().any(|sense| sense.idea.is_none() && sense.denies()))
            .map(|((first, _), _)| first.clone())
            .collect();
        let spaced = !matches!(code, "zh" | "ja" | "ko");
        let mut cues: Vec<Cue> = by_text
            .into_iter()
            .filter(|((first, _), _)| !first.is_empty())
            .map(|((first, then), mut senses)| {
                senses.extend(beside_the_number(&first, &senses, &denials, spaced));
                Cue { first, then, senses }
            })
            .collect();
        cues.sort_by_key(|cue| (std::cmp::Reverse(cue.stem().len()), cue.then.is_none(), cue.then.clone(), cue.first.ends_with('*')));
        let mut texts: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, cue) in cues.iter().enumerate() {
            texts.entry(cue.stem()).or_default().push(at);
        }
        let finder = AhoCorasick::builder().kind(Some(AhoCorasickKind::ContiguousNFA)).build(texts.keys()).ok()?;
        let of_text = texts.into_values().collect();
        let proclitics: &[char] = if code == "ar" { &['و', 'ف'] } else { &[] };
        Some(Self { list: cues, finder, of_text, spaced, proclitics })
    }

    /// Whether the script puts spaces between words.
    pub(super) fn spaced(&self) -> bool {
        self.spaced
    }

    /// The cues in a text in order; where several fit, the longest counts.
    pub(super) fn find(&'static self, text: &str) -> Vec<Found> {
        let mut places: Vec<(usize, usize)> =
            self.finder.find_overlapping_iter(text).flat_map(|of| self.of_text[of.pattern().as_usize()].iter().map(move |cue| (of.start(), *cue))).collect();
        places.sort_unstable();
        let mut found: Vec<Found> = Vec::new();
        let mut taken: Vec<(usize, usize)> = Vec::new();
        let mut free_from = 0;
        for there in places.chunk_by(|one, other| one.0 == other.0) {
            let at = there[0].0;
            let within_a_word = || self.spaced && text[at..].starts_with(is_word) && !self.begins_word(&text[..at]);
            if at < free_from || within_a_word() {
                continue;
            }
            let free = |start: usize, end: usize| taken.iter().all(|(from, to)| end <= *from || *to <= start);
            if let Some(Fit { cue, end, then }) = self.longest(text, there, free) {
                taken.extend(then);
                found.push(Found { start: at, end, last: then.map_or(end, |(_, end)| end), senses: &cue.senses });
                free_from = end;
            }
        }
        found
    }

    /// The longest cue that fits at a place. Of parted cues it is the one whose second part is nearest, and the longer of two at one place:
    /// ne … plus, ne … plus que.
    fn longest(&'static self, text: &str, there: &[(usize, usize)], free: impl Fn(usize, usize) -> bool) -> Option<Fit<'static>> {
        let mut best: Option<Fit<'static>> = None;
        for (at, cue) in there.iter().map(|(at, cue)| (*at, &self.list[*cue])) {
            if best.as_ref().is_some_and(|best| cue.stem().len() < best.cue.stem().len()) {
                break;
            }
            let Some(end) = self.matches(text, at, &cue.first).filter(|end| free(at, *end)) else { continue };
            let Some(then) = &cue.then else {
                best = best.or(Some(Fit { cue, end, then: None }));
                continue;
            };
            let Some(then) = self.further_on(text, end, then).filter(|then| free(then.0, then.1)) else { continue };
            if best.as_ref().and_then(|best| best.then).is_none_or(|best| (then.0, best.1) < (best.0, then.1)) {
                best = Some(Fit { cue, end, then: Some(then) });
            }
        }
        best
    }

    /// The end of a cue that stands at a place; in spaced scripts it begins and ends with a word, or with a stem where it ends in `*`.
    fn matches(&self, text: &str, at: usize, cue: &str) -> Option<usize> {
        let stem = cue.strip_suffix('*');
        let written = stem.unwrap_or(cue);
        if !text[at..].starts_with(written) {
            return None;
        }
        let mut end = at + written.len();
        if self.spaced {
            let begins = written.starts_with(|c: char| !is_word(c)) || self.begins_word(&text[..at]);
            let ends = !written.ends_with(is_word) || !text[end..].starts_with(is_word);
            if !begins || (stem.is_none() && !ends) {
                return None;
            }
            if stem.is_some() {
                end += text[end..].chars().take_while(|c| is_word(*c)).map(char::len_utf8).sum::<usize>();
            }
        }
        Some(end)
    }

    fn begins_word(&self, before: &str) -> bool {
        let mut back = before.chars().rev();
        match back.next() {
            Some(c) if self.proclitics.contains(&c) => back.next().is_none_or(|c| !is_word(c)),
            last => last.is_none_or(|c| !is_word(c)),
        }
    }

    fn further_on(&self, text: &str, from: usize, then: &str) -> Option<(usize, usize)> {
        // A second verb has a denial of its own: müssen … und dürfen … keine.
        let ends = match then {
            // What is listed with commas: not … boats, trains or cars.
            "or" => [text[from..].find(SENTENCE_ENDS), None],
            _ => [text[from..].find(CLAUSE_ENDS), text[from..].find(" und ")],
        };
        let mut clause = ends.into_iter().flatten().min().map_or(text.len(), |length| from + length);
        if let Some(mark) = then.chars().next_back().filter(|mark| text[clause..].starts_with(*mark)) {
            clause += mark.len_utf8();
        }
        let places = text[from..clause].match_indices(then.trim_end_matches('*')).map(|(at, _)| from + at);
        places.take(4).find_map(|at| Some((at, self.matches(text, at, then)?)))
    }
}

impl Sense {
    /// Whether it says that something is not so, must not or need not be.
    pub(super) fn denies(&self) -> bool {
        matches!(self.meaning, Meaning::Not | Meaning::MustNot | Meaning::NeedNot)
    }
}

/// What a cue of a limit says where no number is near: "before" stays an order of events, and "not more than" stays a denial.
fn beside_the_number(cue: &str, senses: &[Sense], denials: &[String], spaced: bool) -> Option<Sense> {
    if senses.iter().any(|sense| sense.side == Side::Free) {
        return None;
    }
    let order = senses.iter().find(|sense| matches!(sense.meaning, Meaning::Before | Meaning::After));
    let denied = if spaced {
        cue.split(' ').any(|word| denials.iter().any(|denial| denial == word))
    } else {
        denials.iter().any(|denial| cue.contains(denial.as_str()))
    };
    let denial = denied.then_some(Sense { meaning: Meaning::Not, side: Side::Free, idea: None });
    order.map(|sense| Sense { side: Side::Free, ..sense.clone() }).or(denial)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_cues_is_read() {
        for (code, file) in FILES {
            let written: Written = toml::from_str(file).unwrap_or_else(|error| panic!("{code}: {error}"));
            for needed in [Meaning::Within, Meaning::AtMost, Meaning::AtLeast, Meaning::Before, Meaning::After, Meaning::From, Meaning::Until] {
                assert!(written.sure.contains_key(&needed), "{code} lacks {needed:?}");
            }
            for needed in [Meaning::Must, Meaning::May, Meaning::MustNot, Meaning::NeedNot, Meaning::Not] {
                assert!(written.sure.contains_key(&needed), "{code} lacks {needed:?}");
            }
        }
    }

    #[test]
    fn the_longest_cue_counts_and_a_cue_may_be_parted() {
        let meanings = |language: &str, text: &str| -> Vec<Meaning> {
            let language = language.parse().unwrap_or_else(|error| panic!("{error}"));
            let found = of(language).map(|cues| cues.find(text)).unwrap_or_default();
            found.iter().map(|found| found.senses[0].meaning).filter(|meaning| *meaning != Meaning::Nothing).collect()
        };
        assert_eq!(meanings("en", "you must not work"), [Meaning::MustNot]);
        assert_eq!(meanings("de", "das darf man dort nicht tun"), [Meaning::MustNot]);
        assert_eq!(meanings("zh", "不可抗力"), []);
        assert_eq!(meanings("ar", "ولا يجوز العمل"), [Meaning::MustNot]);
    }
}
