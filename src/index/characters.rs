//! Chinese typed in Latin letters → characters, by what people ask in Chinese and by the field's terms. Knows nothing of vectors or of what a
//! question means.
//!
//! Each run of letters is cut into pieces that stand in those texts, so that the product of the pieces' frequencies is highest: a unigram model, in
//! which one long piece is likelier than the same characters one by one.

use std::collections::HashMap;

use pinyin::ToPinyinMulti;
use unicode_script::{Script, UnicodeScript};

use crate::knowledge::Knowledge;
use crate::language::Language;
use crate::terms::fold;

/// Characters of a piece that is learned from texts; terms are learned whole.
const LONGEST: usize = 4;
/// A piece of several characters stands in the texts at least as often.
const FEWEST: u32 = 3;
/// How often a term counts beside its occurrences.
const TERM: u32 = 5;
/// Ways to read a piece that are looked at.
const READINGS: usize = 16;
/// What it costs to read a character in another than its usual way.
const RARE: f32 = -4.0;
/// What it costs to leave a letter as it is.
const UNREAD: f32 = -20.0;

/// Pieces of Chinese by how they are typed.
pub(super) struct Characters {
    pieces: HashMap<Box<str>, Piece>,
    longest: usize,
}

struct Piece {
    text: Box<str>,
    /// Logarithm of its share of all characters.
    weight: f32,
}

impl Characters {
    pub(super) fn of(knowledge: &Knowledge) -> Self {
        let asked = knowledge.guides.values().flat_map(|guide| &guide.editions).flat_map(|edition| edition.asked.values());
        let asked = asked.chain(knowledge.beside.iter().map(|matter| &matter.asked)).filter_map(|asked| asked.get(&Language::ZH)).flatten();
        let terms = knowledge.glossary.terms.iter().filter_map(|term| term.term.get(&Language::ZH));
        let mut counts: HashMap<&str, u32> = HashMap::new();
        for text in asked {
            for run in text.split(|c: char| c.script() != Script::Han).filter(|run| !run.is_empty()) {
                count(run, &mut counts);
            }
        }
        for term in terms.filter(|term| term.chars().all(|c| c.script() == Script::Han)) {
            *counts.entry(term).or_default() += TERM;
        }
        let all: u32 = counts.iter().filter(|(text, _)| text.chars().count() == 1).map(|(_, count)| *count).sum();
        let mut pieces: HashMap<Box<str>, Piece> = HashMap::new();
        for (text, count) in counts.into_iter().filter(|(text, count)| *count >= FEWEST || text.chars().count() == 1) {
            let weight = (count as f32 / all.max(1) as f32).ln();
            for (typed, rare) in readings(text) {
                let weight = weight + RARE * rare as f32;
                let known = pieces.get(typed.as_str());
                if known.is_none_or(|known| (known.weight, &*known.text) < (weight, text)) {
                    pieces.insert(typed.into(), Piece { text: text.into(), weight });
                }
            }
        }
        let longest = pieces.keys().map(|typed| typed.len()).max().unwrap_or_default();
        Self { pieces, longest }
    }

    /// The text in characters; words that cannot be read stay as they are.
    pub(super) fn read(&self, text: &str) -> String {
        let folded = fold(text).replace('ü', "v");
        let mut read = String::new();
        let mut run = String::new();
        for word in folded.split_inclusive(|c: char| !c.is_ascii_lowercase()) {
            let letters = word.trim_end_matches(|c: char| !c.is_ascii_lowercase());
            run.push_str(letters);
            let rest = &word[letters.len()..];
            if !rest.is_empty() && rest.trim().is_empty() {
                continue;
            }
            read.push_str(&self.run(&run));
            read.push_str(rest);
            run.clear();
        }
        read.push_str(&self.run(&run));
        read
    }

    /// Letters without spaces.
    fn run(&self, letters: &str) -> String {
        // For each place the best weight up to it, and where the last piece began.
        let mut best: Vec<(f32, usize)> = vec![(0.0, 0)];
        for end in 1..=letters.len() {
            let left = (best[end - 1].0 + UNREAD, end - 1);
            let starts = end.saturating_sub(self.longest)..end;
            let pieces = starts.filter_map(|start| Some((best[start].0 + self.pieces.get(&letters[start..end])?.weight, start)));
            best.push(pieces.fold(left, |best, other| if other.0 > best.0 { other } else { best }));
        }
        let mut read: Vec<&str> = Vec::new();
        let mut end = letters.len();
        while end > 0 {
            let start = best[end].1;
            let typed = &letters[start..end];
            read.push(self.pieces.get(typed).map_or(typed, |piece| &piece.text));
            end = start;
        }
        read.reverse();
        read.concat()
    }
}

/// Counts all pieces of a run of characters.
fn count<'a>(run: &'a str, counts: &mut HashMap<&'a str, u32>) {
    let ends: Vec<usize> = run.char_indices().map(|(at, _)| at).chain([run.len()]).collect();
    for (first, start) in ends.iter().enumerate() {
        for end in ends.iter().skip(first + 1).take(LONGEST) {
            *counts.entry(&run[*start..*end]).or_default() += 1;
        }
    }
}

/// How a piece can be typed, with the number of its characters that are not read in their usual way; nothing if one has no reading.
fn readings(piece: &str) -> Vec<(String, usize)> {
    let mut readings = vec![(String::new(), 0)];
    for c in piece.chars() {
        let Some(all) = c.to_pinyin_multi() else { return Vec::new() };
        let mut ways: Vec<String> = Vec::new();
        for way in all {
            let way = way.plain().replace('ü', "v");
            if !ways.contains(&way) {
                ways.push(way);
            }
        }
        let longer = |(before, rare): &(String, usize)| {
            let (before, rare) = (before.clone(), *rare);
            ways.iter().enumerate().map(move |(at, way)| (format!("{before}{way}"), rare + usize::from(at > 0))).collect::<Vec<_>>()
        };
        readings = readings.iter().flat_map(longer).take(READINGS).collect();
    }
    readings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge;

    #[test]
    fn questions_typed_in_letters_are_read() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/knowledge");
        let characters = Characters::of(&knowledge::load(std::path::Path::new(folder)).knowledge);
        for (typed, read) in [
            ("qianzheng guoqi le zenme ban", "签证过期了怎么办"),
            ("juliu xuke yanqi yao duoshao qian", "居留许可延期要多少钱"),
            ("you yongjiu juliu hai yao ban gongzuo xuke ma", "有永久居留还要办工作许可吗"),
            ("fangdong bu tui yajin zenme ban", "房东不退押金怎么办"),
        ] {
            assert_eq!(characters.read(typed), read);
        }
    }
}
