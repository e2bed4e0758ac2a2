//! Texts with personal data marked in them → how much of each kind is masked, and how much of all else is kept. Knows nothing of how it is found.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::{QuestionsError, lines};
use crate::language::Language;
use crate::masking::{Kept, mask};

/// What a text without personal data counts as.
const NOTHING: &str = "nothing personal";

/// A text, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Text {
    /// Its language.
    pub language: Language,
    /// The text without marks.
    pub text: String,
    /// As it is stored.
    pub masked: String,
    /// The kinds of personal data in it, each with whether it was masked.
    pub personal: Vec<(String, bool)>,
    /// Whether all else was kept.
    pub kept: bool,
}

/// How texts of one kind were masked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// Pieces of personal data of a kind, or texts without any.
    pub count: usize,
    /// Masked, or kept as they are.
    pub right: usize,
}

impl Share {
    /// The share that is right.
    pub fn value(self) -> f64 {
        if self.count == 0 { 1.0 } else { self.right as f64 / self.count as f64 }
    }
}

/// Reads a file with lines of `LANGUAGE | TEXT`, personal data in it written `[[KIND:DATA]]`, and masks them. What is published is kept.
pub fn read(path: &Path, published: &Kept) -> Result<Vec<Text>, QuestionsError> {
    let lines = lines::read(path, "LANGUAGE | TEXT")?.into_iter();
    Ok(lines.map(|(language, parts)| judged(language, &parts.concat(), published)).collect())
}

fn judged(language: Language, written: &str, published: &Kept) -> Text {
    let (mut text, mut around, mut secrets) = (String::new(), Vec::new(), Vec::new());
    let mut rest = written;
    while let Some((before, (kind, secret), after)) = next(rest) {
        text.push_str(before);
        text.push_str(secret);
        around.push(before);
        secrets.push((kind, secret));
        rest = after;
    }
    text.push_str(rest);
    around.push(rest);
    let masked = mask(&text, published).text;
    let personal = secrets.iter().map(|(kind, secret)| ((*kind).to_owned(), !masked.contains(secret))).collect();
    // A token may take the words before a number along ("No."), but nothing of what else is said.
    let kept = if secrets.is_empty() {
        masked == text
    } else {
        around.iter().flat_map(|part| part.split_whitespace()).all(|word| word.len() < 4 || masked.contains(word))
    };
    Text { language, text, masked, personal, kept }
}

/// What stands before the next mark, the mark, and what stands behind it.
fn next(text: &str) -> Option<(&str, (&str, &str), &str)> {
    let (before, rest) = text.split_once("[[")?;
    let (mark, after) = rest.split_once("]]")?;
    Some((before, mark.split_once(':')?, after))
}

/// The shares by kind.
pub fn shares(texts: &[Text]) -> BTreeMap<String, Share> {
    let mut shares: BTreeMap<String, Share> = BTreeMap::new();
    let mut count = |name: &str, right: bool| {
        let share = shares.entry(name.to_owned()).or_default();
        share.count += 1;
        share.right += usize::from(right);
    };
    for text in texts {
        for (kind, masked) in &text.personal {
            count(kind, *masked);
        }
        if text.personal.is_empty() {
            count(NOTHING, text.kept);
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_data_must_go_and_all_else_stay() {
        let text = |marked: &str| judged(Language::EN, marked, &Kept::default());
        let lost = text("I lost my passport [[passport:E12345678]] on 3 November");
        assert_eq!(lost.text, "I lost my passport E12345678 on 3 November");
        assert_eq!(lost.personal, [("passport".to_owned(), true)]);
        assert!(lost.kept && lost.masked.ends_with("on 3 November"), "{lost:?}");
        let left = text("my name is [[name:Anna]], the fee is 800 yuan");
        assert_eq!(left.personal, [("name".to_owned(), false)], "what is not masked counts as lost");
        let shares = shares(&[lost, left, text("pay 800 yuan within 30 days")]);
        assert_eq!(shares.get("passport"), Some(&Share { count: 1, right: 1 }));
        assert_eq!(shares.get("name").map(|share| share.value()), Some(0.0));
        assert_eq!(shares.get(NOTHING), Some(&Share { count: 1, right: 1 }));
    }
}
