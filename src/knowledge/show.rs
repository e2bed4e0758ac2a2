//! Sentences to show an officer: what people ask for at a counter, in Chinese with its sounds and in each language of the interface.
//! Knows nothing of pages. They only ask or introduce: a sentence with a number in it would state a rule.

use std::collections::BTreeMap;
use std::path::Path;

use pinyin::{ToPinyin, ToPinyinMulti};
use serde::Deserialize;
use toml::Spanned;
use unicode_script::{Script, UnicodeScript};

use super::Fault;
use super::markdown::line_of;
use crate::language::Language;

/// Characters that a sentence may have at most, in Chinese and in any other language: it is to be read at one glance.
const LONGEST: (usize, usize) = (60, 240);

/// A sentence to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// In Chinese, as an officer reads it.
    pub chinese: String,
    /// The Chinese cut into words, each with its sounds in Latin letters; marks have none.
    pub spelled: Vec<(String, String)>,
    /// What it says, in each language of the interface but Chinese.
    pub texts: BTreeMap<Language, String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ShowFile {
    #[serde(default)]
    show: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
struct Entry {
    pinyin: String,
    #[serde(flatten)]
    texts: BTreeMap<Language, String>,
}

/// The sentences of a file; what is not sound is told and left out.
pub(super) fn phrases(path: &Path, file: ShowFile, source: &str, faults: &mut Vec<Fault>) -> Vec<Phrase> {
    let mut phrases: Vec<Phrase> = Vec::new();
    for entry in file.show {
        let line = line_of(source, entry.span().start);
        match phrase(entry.into_inner()) {
            Ok(phrase) if phrases.iter().any(|other| other.chinese == phrase.chinese) => faults.push(Fault::of(path, "zh", "occurs twice").at(line)),
            Ok(phrase) => phrases.push(phrase),
            Err((field, reason)) => faults.push(Fault::of(path, field, reason).at(line)),
        }
    }
    phrases
}

fn phrase(mut entry: Entry) -> Result<Phrase, (String, String)> {
    if let Some(language) = Language::INTERFACE.iter().find(|language| !entry.texts.contains_key(language)) {
        return Err((language.to_string(), "a sentence to show is told in every language of the interface".to_owned()));
    }
    for (language, text) in &entry.texts {
        let longest = if *language == Language::ZH { LONGEST.0 } else { LONGEST.1 };
        let refused = |reason: String| Err((language.to_string(), reason));
        if !language.has_interface() {
            return refused("is no language of the interface".to_owned());
        }
        if text.trim().is_empty() || text.trim() != text {
            return refused("is empty or has spaces around it".to_owned());
        }
        if text.chars().count() > longest {
            return refused(format!("has more than {longest} characters"));
        }
        if text.chars().any(char::is_numeric) {
            return refused("has a number: sentences to show only ask, rules stand in guides".to_owned());
        }
    }
    let chinese = entry.texts.remove(&Language::ZH).unwrap_or_default();
    let spelled = spelled(&chinese, &entry.pinyin).map_err(|reason| ("pinyin".to_owned(), reason))?;
    Ok(Phrase { chinese, spelled, texts: entry.texts })
}

/// Cuts Chinese into the words of its pinyin. Each syllable must be a way to read its character.
fn spelled(chinese: &str, pinyin: &str) -> Result<Vec<(String, String)>, String> {
    let mut pieces: Vec<(String, String)> = Vec::new();
    let mut rest = chinese;
    for shown in pinyin.split_whitespace() {
        let word: String = shown.chars().filter(|c| c.is_alphabetic()).collect();
        rest = marks(rest, &mut pieces);
        let lower = word.to_lowercase();
        let Some(length) = read(rest, &lower, true) else {
            return Err(format!("{word:?} is no way to read {:?}", rest.chars().take(4).collect::<String>()));
        };
        pieces.push((rest[..length].to_owned(), word));
        rest = &rest[length..];
    }
    rest = marks(rest, &mut pieces);
    if rest.is_empty() { Ok(pieces) } else { Err(format!("stops before {rest:?}")) }
}

/// Takes the marks at the beginning of a text, which have no sound.
fn marks<'a>(text: &'a str, pieces: &mut Vec<(String, String)>) -> &'a str {
    let rest = text.trim_start_matches(|c: char| "，。？、！：；“”《》（）".contains(c));
    if rest.len() < text.len() {
        pieces.push((text[..text.len() - rest.len()].to_owned(), String::new()));
    }
    rest
}

/// How many bytes of the Chinese a word in Latin letters reads; none if it reads no whole number of its characters.
fn read(chinese: &str, word: &str, first: bool) -> Option<usize> {
    if word.is_empty() {
        return (!first).then_some(0);
    }
    let c = chinese.chars().next().filter(|c| c.script() == Script::Han)?;
    let mut ways: Vec<&str> = c.to_pinyin_multi().into_iter().flatten().map(pinyin::Pinyin::with_tone).collect();
    // The second part of a word may lose its tone: 时候 shíhou.
    if !first || ways.is_empty() {
        ways.extend(c.to_pinyin().map(pinyin::Pinyin::plain));
    }
    ways.into_iter().filter_map(|way| word.strip_prefix(way)).find_map(|left| read(&chinese[c.len_utf8()..], left, false)).map(|length| length + c.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(chinese: &str, pinyin: &str) -> Result<Vec<String>, String> {
        spelled(chinese, pinyin).map(|pieces| pieces.into_iter().map(|(word, sound)| format!("{word}{sound}")).collect())
    }

    #[test]
    fn chinese_is_cut_into_the_words_of_its_pinyin() {
        let cut = words("我想去银行。可以吗？", "Wǒ xiǎng qù yínháng. Kěyǐ ma?");
        assert_eq!(cut, Ok(["我Wǒ", "想xiǎng", "去qù", "银行yínháng", "。", "可以Kěyǐ", "吗ma", "？"].map(str::to_owned).to_vec()));
        assert_eq!(words("西安", "Xī'ān"), Ok(vec!["西安Xīān".to_owned()]));
    }

    #[test]
    fn wrong_sounds_are_told() {
        for (chinese, pinyin) in [("银行", "yínxiáng"), ("你好", "nǐ"), ("你", "nǐ hǎo"), ("护照", "hùzhāo"), ("SIM卡", "SIM kǎ")] {
            assert!(words(chinese, pinyin).is_err(), "{chinese} {pinyin}");
        }
    }
}
