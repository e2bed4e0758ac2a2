//! How much of what a text says in words a rewording keeps, and whether words have changed places around numbers and duties. Knows nothing
//! of meaning.

use std::collections::{BTreeMap, BTreeSet};

use unicode_script::{Script, UnicodeScript};

use super::words::plain_words;
use crate::language::Language;
use crate::lock::{Cut, figures_of, modalities};
use crate::terms::{is_unspaced, list};

/// What ends a clause.
const CLAUSE_ENDS: [char; 11] = [',', ';', '.', ':', '，', '；', '。', '：', '、', '،', '؛'];

/// The share of a sentence's terms that a rewording keeps.
const KEPT: f32 = 0.6;

/// Whether a rewording keeps enough of each sentence and has no word that stands neither in the cited sections nor among the plain ones.
pub(super) fn is_alike(language: Language, originals: &[&str], cited: &[&str], text: &str) -> bool {
    let set = |text: &str| list(language, text).into_iter().collect::<BTreeSet<_>>();
    let is = set(text);
    let keeps = |original: &&str| {
        let was = set(original);
        was.intersection(&is).count() as f32 >= was.len() as f32 * KEPT
    };
    let evidence: BTreeSet<String> = cited.iter().chain(originals).flat_map(|text| pieces(language, text)).collect();
    let plain = pieces(language, plain_words(language));
    let is_known = |piece: &String| evidence.contains(piece) || plain.contains(piece) || piece.chars().all(|c| c.script() == Script::Hiragana);
    originals.iter().all(keeps) && pieces(language, text).iter().all(is_known)
}

/// Terms; in scripts without spaces characters, since pairs at every seam are new.
fn pieces(language: Language, text: &str) -> BTreeSet<String> {
    let terms = list(language, text);
    let broken = |term: String| if term.chars().any(is_unspaced) { term.chars().map(String::from).collect() } else { vec![term] };
    terms.into_iter().flat_map(broken).collect()
}

/// Whether numbers, or duties and permissions, stand in another order, or words have changed sides around them:
/// "minors pay 100, adults 200" against "adults pay 100, minors 200".
pub(super) fn is_crossed(language: Language, original: &str, text: &str) -> bool {
    // Around one number words move freely; around one duty whoever has it changes places with whoever has not. German verbs come second,
    // whatever comes first.
    let duties = if language.code() == "de" { 2 } else { 1 };
    crossed(language, &figures_of(language, original), &figures_of(language, text), 2)
        || crossed(language, &modalities(language, original), &modalities(language, text), duties)
        || between_clauses(language, original, text)
}

fn crossed<M: Ord>(language: Language, original: &Cut<M>, text: &Cut<M>, least: usize) -> bool {
    if original.marks.iter().collect::<BTreeSet<_>>().len() < least {
        return false;
    }
    if original.marks != text.marks {
        return true;
    }
    let moved = moved(language, original, text);
    moved.iter().any(|(a_from, a_to)| moved.iter().any(|(b_from, b_to)| a_from < b_from && a_to > b_to))
}

/// Whether some words have changed clauses with each other while others stayed.
fn between_clauses(language: Language, original: &str, text: &str) -> bool {
    let clauses = |text: &str| {
        let pieces: Vec<String> = text.split(CLAUSE_ENDS).map(str::to_owned).filter(|piece| piece.chars().any(char::is_alphanumeric)).collect();
        Cut { marks: vec![(); pieces.len().saturating_sub(1)], pieces }
    };
    let (was, is) = (clauses(original), clauses(text));
    if was.marks.len() != is.marks.len() {
        return false;
    }
    let moved = moved(language, &was, &is);
    let any =
        |kept: bool| moved.iter().any(|(a_from, a_to)| moved.iter().any(|(b_from, b_to)| a_from < b_from && if kept { a_to < b_to } else { a_to > b_to }));
    any(false) && any(true)
}

/// The terms that both texts have once: the piece that each stands in, there and here.
fn moved<M>(language: Language, original: &Cut<M>, text: &Cut<M>) -> Vec<(usize, usize)> {
    let (was, is) = (once(language, original), once(language, text));
    was.iter().filter_map(|(term, from)| Some((*from, *is.get(term)?))).collect()
}

/// The terms that a text has once, with the piece that they stand in.
fn once<M>(language: Language, cut: &Cut<M>) -> BTreeMap<String, usize> {
    let mut places: BTreeMap<String, Option<usize>> = BTreeMap::new();
    for (at, piece) in cut.pieces.iter().enumerate() {
        for term in list(language, piece) {
            places.entry(term).and_modify(|place| *place = None).or_insert(Some(at));
        }
    }
    places.into_iter().filter_map(|(term, place)| Some((term, place?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_may_not_change_sides() {
        let original = "Minors pay 100 yuan and adults pay 200 yuan.";
        assert!(is_crossed(Language::EN, original, "Adults pay 100 yuan and minors pay 200 yuan."));
        assert!(is_crossed(Language::EN, original, "Minors pay 200 yuan and adults pay 100 yuan."));
        assert!(!is_crossed(Language::EN, original, "For minors it is 100 yuan, for adults 200 yuan."));
        assert!(is_crossed(Language::EN, "Dogs may stay and cats must leave.", "Cats may stay and dogs must leave."));
    }
}
