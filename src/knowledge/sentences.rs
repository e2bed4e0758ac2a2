//! Cuts a paragraph into sentences, in any script. Knows nothing of sections.

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

/// Ends of pieces after which no sentence ends, though a full stop stands there.
const ABBREVIATIONS: &[&str] = &[
    "art.", "arts.", "no.", "nos.", "st.", "rd.", "z.b.", "z. b.", "d.h.", "d. h.", "u.a.", "bzw.", "ca.", "ggf.", "nr.", "abs.", "p.ej.", "p. ej.", "núm.",
    "ej.", "etc.", "т. е.", "т.е.", "т. д.", "ст.", "г.", "руб.", "тел.", "e.g.", "i.e.", "p. ex.", "p.ex.", "n°.", "tel.", "tél.", "approx.", "max.", "min.",
    "u.s.", "inc.", "ltd.", "str.",
];

/// The sentences of a paragraph: trimmed, not empty, in order; joined they give the paragraph but for white space.
pub fn split(paragraph: &str) -> Vec<String> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut sentences: Vec<String> = Vec::new();
    let mut start = 0;
    let mut open = String::new();
    for end in segmenter.segment_str(paragraph).skip(1) {
        open.push_str(&paragraph[start..end]);
        start = end;
        if !ends_open(open.trim()) {
            push(&mut sentences, &open);
            open.clear();
        }
    }
    push(&mut sentences, &open);
    sentences
}

fn push(sentences: &mut Vec<String>, piece: &str) {
    let piece = piece.trim();
    if !piece.is_empty() {
        sentences.push(piece.to_owned());
    }
}

/// An abbreviation, an initial, an ordinal ("5.") or an open bracket at the end: the sentence goes on.
fn ends_open(piece: &str) -> bool {
    let lower = piece.to_lowercase();
    let abbreviated = ABBREVIATIONS
        .iter()
        .any(|end| lower.strip_suffix(end).is_some_and(|before| before.chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '.')));
    let ordinal = lower.strip_suffix('.').is_some_and(|before| {
        let digits = before.chars().rev().take_while(char::is_ascii_digit).count();
        (1..=2).contains(&digits) && before.chars().rev().nth(digits).is_none_or(|c| c.is_whitespace() || c == '(')
    });
    // "z. B.", "т. е.": one small letter before the stop. A capital one may be the name of a visa.
    let initial = piece.strip_suffix('.').is_some_and(|before| {
        let mut back = before.chars().rev();
        back.next().is_some_and(char::is_lowercase) && back.next().is_none_or(|c| c.is_whitespace() || c == '(')
    });
    let opened = |open: char, close: char| piece.matches(open).count() > piece.matches(close).count();
    abbreviated || ordinal || initial || opened('(', ')') || opened('（', '）')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_readers_see_them_end() {
        assert_eq!(split("逾期须罚款。每日500元，最高10000元！").len(), 2);
        assert_eq!(split("Register within 24 hours (art. 39). A fine is possible."), ["Register within 24 hours (art. 39).", "A fine is possible."]);
        assert_eq!(split("Melden Sie sich z. B. online an. Am 5. Januar endet die Frist.").len(), 2);
        assert_eq!(split("هل تحتاج إلى تأشيرة؟ نعم.").len(), 2);
        assert_eq!(split("登録は24時間以内です。罰金があります。").len(), 2);
        assert!(split("  ").is_empty());
    }
}
