//! What a question for yes or no asks: whether one must, need not, may or is forbidden to do something. Knows nothing of answers.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, Input, MatchKind};
use serde::Deserialize;

use super::cues::{cue, padded};
use crate::language::Language;
use crate::terms::is_unspaced;

/// What is asked about an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whether {
    /// Whether it must be done.
    Must,
    /// Whether it can be left.
    NeedNot,
    /// Whether it is allowed or works.
    May,
    /// Whether it is forbidden or punished.
    Forbidden,
    /// Whether something is so.
    Other,
    /// Several of these.
    Unclear,
}

impl Whether {
    /// What is asked if yes means no.
    fn contrary(self) -> Option<Self> {
        match self {
            Self::Must => Some(Self::NeedNot),
            Self::NeedNot => Some(Self::Must),
            Self::May => Some(Self::Forbidden),
            Self::Forbidden => Some(Self::May),
            Self::Other | Self::Unclear => None,
        }
    }
}

/// A question for yes or no, as its words tell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Asked {
    /// What is asked.
    pub(super) whether: Whether,
    /// Whether something else in it is denied.
    pub(super) denied: bool,
    /// Whether words ask for yes or no, not only the lack of other question words: "right?", "is there", 吗.
    pub(super) plainly: bool,
}

impl Asked {
    /// Whether two questions ask the same of what they speak of.
    pub(super) fn is_like(self, other: Self) -> bool {
        self.whether == other.whether && self.denied == other.denied
    }

    /// Whether yes to one is no to the other, if they speak of the same.
    pub(super) fn is_contrary_to(self, other: Self) -> bool {
        self.whether.contrary() == Some(other.whether) && !self.denied && !other.denied
    }
}

/// What a word tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Tells {
    Must,
    NeedNot,
    May,
    Forbidden,
    Not,
    Open,
    Joins,
    So,
    Nothing,
}

/// The words of one language.
struct Words {
    finder: AhoCorasick,
    /// What the finder's words tell, and whether they end with a space, which the next word may begin with.
    tell: Vec<(Tells, bool)>,
}

static WORDS: LazyLock<HashMap<String, Words>> = LazyLock::new(|| {
    let written: BTreeMap<String, BTreeMap<Tells, Vec<String>>> = toml::from_str(include_str!("whether.toml")).unwrap_or_default();
    written.into_iter().filter_map(|(language, words)| Some((language, Words::of(words)?))).collect()
});

impl Words {
    fn of(written: BTreeMap<Tells, Vec<String>>) -> Option<Self> {
        let words = written.into_iter().flat_map(|(tells, words)| words.into_iter().map(move |word| (tells, word)));
        let (texts, tell): (Vec<String>, Vec<(Tells, bool)>) = words.map(|(tells, word)| (cue(&word), (tells, word.ends_with(' ')))).unzip();
        let finder = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).kind(Some(AhoCorasickKind::ContiguousNFA)).build(texts).ok()?;
        Some(Self { finder, tell })
    }

    /// What the words of a text tell, one after the other.
    fn told(&self, text: &str) -> Vec<Tells> {
        let text = padded(text);
        let mut told = Vec::new();
        let mut at = 0;
        while let Some(found) = self.finder.find(Input::new(&text).range(at..)) {
            let Some((tells, ends_with_space)) = self.tell.get(found.pattern().as_usize()) else { break };
            told.push(*tells);
            at = if *ends_with_space { found.end() - 1 } else { found.end() };
        }
        told
    }
}

impl Asked {
    /// Reads a question; `None` if it asks for more than yes or no, or for it more than once, or the language's words are not known.
    pub(super) fn read(language: Language, question: &str) -> Option<Self> {
        let told = WORDS.get(language.code())?.told(question);
        let has = |tells| told.contains(&tells);
        if has(Tells::Open) || (has(Tells::Joins) && !has(Tells::So)) || asks_twice(question) {
            return None;
        }
        let whether = match (has(Tells::Must), has(Tells::NeedNot), has(Tells::May), has(Tells::Forbidden)) {
            (false, false, false, false) => Whether::Other,
            (true, false, false, false) => Whether::Must,
            // "Can I work without …"
            (false, true, _, false) => Whether::NeedNot,
            (false, false, true, false) => Whether::May,
            (false, false, false, true) => Whether::Forbidden,
            _ => Whether::Unclear,
        };
        Some(Self { whether, denied: has(Tells::Not), plainly: has(Tells::So) })
    }
}

/// Letters with which what stands before a question mark is a question; less is a "right?".
const ASKED: usize = 10;

/// Whether more than one question is asked: one word cannot answer both.
fn asks_twice(question: &str) -> bool {
    let is_mark = |c: char| matches!(c, '?' | '？' | '؟' | '吗' | '嗎');
    // Scripts without spaces say more with a letter.
    let weight = |c: char| usize::from(c.is_alphanumeric()) + usize::from(is_unspaced(c));
    let letters = |part: &str| part.chars().map(weight).sum::<usize>();
    question.split_inclusive(is_mark).filter(|part| part.ends_with(is_mark) && letters(part) >= ASKED).count() > 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(language: &str, question: &str) -> Option<Asked> {
        Asked::read(language.parse().unwrap_or_else(|error| panic!("{error}")), question)
    }

    #[test]
    fn every_guide_language_has_words_of_every_kind() {
        for language in ["zh", "en", "ja", "ko", "fr", "de", "es", "ru", "ar"] {
            let words = WORDS.get(language).unwrap_or_else(|| panic!("no words in {language}"));
            for tells in [Tells::Must, Tells::NeedNot, Tells::May, Tells::Forbidden, Tells::Not, Tells::Open, Tells::So, Tells::Nothing] {
                assert!(words.tell.iter().any(|(own, _)| *own == tells), "{language} lacks {tells:?}");
            }
        }
    }

    #[test]
    fn questions_for_more_than_yes_or_no_are_told_apart() {
        for (language, question) in [
            ("en", "how long is the grace period"),
            ("zh", "宽限期有几天"),
            ("ja", "猶予は何日ですか"),
            ("ar", "كم يوم مهلة"),
            ("fr", "quel est le délai"),
            ("es", "cuando tengo que renovar"),
        ] {
            assert_eq!(read(language, question), None, "{question}");
        }
        for (language, question) in [
            ("en", "is there a grace period"),
            ("zh", "有宽限期吗"),
            ("ko", "유예기간 있나요"),
            ("ru", "есть ли льготный период"),
            ("de", "gibt es eine Schonfrist"),
            ("en", "is there a grace period when my visa expires"),
        ] {
            assert_eq!(read(language, question).map(|asked| asked.whether), Some(Whether::Other), "{question}");
        }
    }

    #[test]
    fn one_word_does_not_answer_two_questions() {
        for (language, question) in [
            ("ar", "صلاة الجمعة بالمسجد مسموح للاجانب؟ وهل نقدر نسوي درس ديني للصينيين"),
            ("zh", "狗咬了邻居小孩要先赔医药费吗 会收走狗证吗"),
            ("en", "Do I have to register? Can my landlord do it?"),
        ] {
            assert_eq!(read(language, question), None, "{question}");
        }
        assert!(read("en", "a friend says I may stay until June, right??").is_some());
        assert!(read("zh", "老板说老外都这样，是真的吗？").is_some());
    }

    #[test]
    fn duties_permissions_and_their_contraries_are_told_apart() {
        for (language, question, whether) in [
            ("en", "do i have to register with the police", Whether::Must),
            ("en", "visa-free guests don't have to register, right?", Whether::NeedNot),
            ("en", "can I drive without a Chinese licence", Whether::NeedNot),
            ("en", "is it illegal to charge the battery at home", Whether::Forbidden),
            ("zh", "住酒店要不要去派出所登记", Whether::Must),
            ("zh", "M签能不能直接换Z签", Whether::May),
            ("zh", "签证到期可以晚走吗", Whether::May),
            ("ja", "日本から猫を連れて行くのに抗体検査は不要?", Whether::NeedNot),
            ("ja", "部屋で充電するのって違反ですか", Whether::Forbidden),
            ("ko", "주숙등기 꼭 해야 하나요", Whether::Must),
            ("de", "muss ich mich anmelden", Whether::Must),
            ("de", "darf ich ohne Meldung umziehen", Whether::NeedNot),
            ("fr", "est-ce que je peux travailler", Whether::May),
            ("es", "¿es obligatorio el cinturón?", Whether::Must),
            ("ru", "можно ли работать студенту", Whether::May),
            ("ar", "هل يجوز العمل", Whether::May),
        ] {
            assert_eq!(read(language, question).map(|asked| asked.whether), Some(whether), "{question}");
        }
    }
}
