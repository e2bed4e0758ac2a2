//! Where a rewording says something else than the sentences it stands for, in one language. Knows nothing of who worded it.
//!
//! Translations are compared with patience, since languages say a thing differently. Within one language there is no need for it: figures,
//! limits, duties, permissions, denials and their order are the same or the rewording is refused.

use std::collections::BTreeSet;

use super::cues::{self, Meaning, Side};
use super::differ::{Difference, Kind, differences};
use super::limits::limits as limits_at_numbers;
use super::reading::{Count, Reading, plain, read};
use crate::language::Language;
use crate::quantity::{Decimal, Form, figures_beside, lower};

/// Ideas of a duty that one language uses like "must".
const DUTIES: [&str; 3] = ["need", "demand", "duty"];

/// Ideas of a permission that one language uses like "may".
const PERMISSIONS: [&str; 2] = ["permit", "right"];

/// Ideas of denials that come and go where sentences are joined.
const JOINTS: [&str; 5] = ["also", "again", "nor", "any", "limit"];

/// "until" before a number in English, and elsewhere mostly who does something.
const PASSIVE: &str = "by";

/// A text cut at its marks, in reading order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cut<M> {
    /// What stands at the cuts.
    pub marks: Vec<M>,
    /// The text before, between and behind them: one piece more than marks.
    pub pieces: Vec<String>,
}

/// Whether the lock knows the words of a language.
pub fn knows(language: Language) -> bool {
    cues::of(language).is_some()
}

/// In what a rewording differs from the sentences it stands for.
pub fn reworded(language: Language, originals: &[&str], rewording: &str) -> Option<Difference> {
    let original = originals.join(" ");
    let (ours, theirs) = (read(language, &original), read(language, rewording));
    let either_way = || differences(&ours, &theirs).into_iter().chain(differences(&theirs, &ours)).next();
    let order = || {
        let (ours, theirs) = (modalities(language, &original).marks, modalities(language, rewording).marks);
        (ours != theirs).then(|| difference(Kind::Modality, format!("{ours:?}"), format!("{theirs:?}")))
    };
    let loose = || {
        let (ours, theirs) = (loose(language, &original), loose(language, rewording));
        (ours != theirs).then(|| difference(Kind::Direction, format!("{ours:?}"), format!("{theirs:?}")))
    };
    let joints = originals.len().saturating_sub(1);
    figures(&ours, &theirs).or_else(|| limits(&ours, &theirs)).or_else(either_way).or_else(|| counts(&ours, &theirs, joints)).or_else(order).or_else(loose)
}

fn difference(kind: Kind, original: String, translation: String) -> Difference {
    Difference { kind, original, translation, more: false }
}

/// All values, in digits or words. "One" is mostly an article.
fn values(reading: &Reading) -> BTreeSet<Decimal> {
    let spelled = reading.spelled.iter().filter(|value| **value != Decimal::whole(1));
    reading.numbers.keys().chain(spelled).copied().collect()
}

/// A figure that only one side has, or that the rewording has more often.
fn figures(ours: &Reading, theirs: &Reading) -> Option<Difference> {
    let (our, their) = (values(ours), values(theirs));
    // A one in digits may be written as a word that reads as an article.
    let one = |reading: &Reading| reading.spelled.contains(&Decimal::whole(1));
    let known = |value: &&Decimal, set: &BTreeSet<Decimal>, other: &Reading| set.contains(value) || (**value == Decimal::whole(1) && one(other));
    let same = our.iter().all(|value| known(&value, &their, theirs)) && their.iter().all(|value| known(&value, &our, ours));
    let more = theirs.numbers.iter().any(|(value, times)| *times > ours.times(*value).max(1));
    let kept = ours.months.keys().eq(theirs.months.keys()) && ours.codes.keys().eq(theirs.codes.keys());
    let listed = |values: &BTreeSet<Decimal>| values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    (!same || more || !kept).then(|| difference(Kind::Number, listed(&our), listed(&their)))
}

fn limits(ours: &Reading, theirs: &Reading) -> Option<Difference> {
    let set = |reading: &Reading| reading.limits.iter().map(|limit| (limit.value, limit.direction, limit.calendar)).collect::<BTreeSet<_>>();
    let (our, their) = (set(ours), set(theirs));
    (our != their).then(|| difference(Kind::Direction, format!("{our:?}"), format!("{their:?}")))
}

/// Words of a limit that stand at no number (until the permit ends, a bachelor's degree or more), and whether numbers have limits either way:
/// at a number with two the reading has none.
fn loose(language: Language, text: &str) -> BTreeSet<String> {
    let text = plain(text);
    let small = lower(&text);
    let Some(cues) = cues::of(language) else { return BTreeSet::new() };
    let found = cues.find(&small);
    let (_, used) = limits_at_numbers(&small, &figures_beside(&text, &small, language), &found, cues.spaced());
    let is_limit = |sense: &cues::Sense| sense.idea.is_none() && sense.side != Side::Free && !matches!(sense.meaning, Meaning::Before | Meaning::After);
    let limits = found.iter().zip(used).filter(|(cue, used)| used.is_some() || cue.senses.iter().any(is_limit));
    let told = limits.filter_map(|(cue, used)| match used {
        Some(Meaning::Within | Meaning::AtMost | Meaning::LessThan | Meaning::Until | Meaning::Latest) => Some("↑"),
        Some(Meaning::AtLeast | Meaning::Reached | Meaning::MoreThan | Meaning::From) => Some("↓"),
        Some(_) => None,
        None => small.get(cue.start..cue.end).filter(|word| *word != PASSIVE),
    });
    told.map(str::to_owned).collect()
}

/// What is said at all must be said on both sides, not more often than before, and less often only where sentences are joined.
fn counts(ours: &Reading, theirs: &Reading, joints: usize) -> Option<Difference> {
    let same = |meaning: Meaning, alike: &[&str]| {
        let (our, their) = (ours.counted(meaning), theirs.counted(meaning));
        let weight = |count: &Count| count.sure + alike.iter().map(|idea| count.of_idea(idea)).sum::<usize>();
        (weight(our) > 0) == (weight(their) > 0)
            && weight(their) <= weight(our)
            && weight(our) <= weight(their) + joints
            && ideas(our, alike) == ideas(their, alike)
    };
    let said = |meaning| (ours.counted(meaning).all() > 0) == (theirs.counted(meaning).all() > 0);
    let told = |kind, meaning: Meaning| Some(difference(kind, ours.counted(meaning).words.join(", "), theirs.counted(meaning).words.join(", ")));
    if let Some(turned) = [Meaning::Before, Meaning::After].into_iter().find(|meaning| !said(*meaning)) {
        return told(Kind::Direction, turned);
    }
    let modalities = [(Meaning::Must, &DUTIES[..]), (Meaning::May, &PERMISSIONS[..]), (Meaning::MustNot, &[]), (Meaning::NeedNot, &[])];
    if let Some((turned, _)) = modalities.into_iter().find(|(meaning, alike)| !same(*meaning, alike)) {
        return told(Kind::Modality, turned);
    }
    let (our, their) = (&ours.denials, &theirs.denials);
    let kept =
        (our.sure > 0) == (their.sure > 0) && their.sure <= our.sure && their.all() + joints >= our.all() && ideas(our, &JOINTS) == ideas(their, &JOINTS);
    (!kept).then(|| difference(Kind::Negation, our.words.join(", "), their.words.join(", ")))
}

/// The ideas of a count but for some.
fn ideas(count: &Count, without: &[&str]) -> BTreeSet<&'static str> {
    count.ideas.iter().filter(|(idea, times)| **times > 0 && !without.contains(idea)).map(|(idea, _)| *idea).collect()
}

/// A text cut at its numbers and months. The same number twice in a row is one mark.
pub fn figures_of(language: Language, text: &str) -> Cut<Decimal> {
    let text = plain(text);
    let small = lower(&text);
    let figures = figures_beside(&text, &small, language);
    let telling = figures.iter().filter(|figure| figure.form != Form::Words || figure.value != Decimal::whole(1));
    cut(&text, telling.map(|figure| (figure.value, figure.start, figure.end)))
}

/// A text cut where it says must, may, must not and need not. The same twice in a row is one mark.
pub fn modalities(language: Language, text: &str) -> Cut<Meaning> {
    let small = lower(&plain(text)).into_owned();
    let found = cues::of(language).map(|cues| cues.find(&small)).unwrap_or_default();
    let marks = found.iter().filter_map(|cue| {
        let modal = |meaning| matches!(meaning, Meaning::Must | Meaning::May | Meaning::MustNot | Meaning::NeedNot);
        let alike = |sense: &cues::Sense| match (sense.meaning, sense.idea.as_deref()) {
            (meaning, None) => modal(meaning),
            (Meaning::Must, Some(idea)) => DUTIES.contains(&idea),
            (Meaning::May, Some(idea)) => PERMISSIONS.contains(&idea),
            _ => false,
        };
        cue.senses.iter().find(|sense| alike(sense)).map(|sense| (sense.meaning, cue.start, cue.end))
    });
    cut(&small, marks)
}

fn cut<M: PartialEq>(text: &str, marks: impl Iterator<Item = (M, usize, usize)>) -> Cut<M> {
    let mut cut = Cut { marks: Vec::new(), pieces: vec![String::new()] };
    let mut behind = 0;
    let mut piece = String::new();
    for (mark, start, end) in marks {
        piece.push_str(text.get(behind..start).unwrap_or_default());
        behind = end.max(behind);
        if cut.marks.last() == Some(&mark) {
            piece.push(' ');
            continue;
        }
        if let Some(last) = cut.pieces.last_mut() {
            *last = std::mem::take(&mut piece);
        }
        cut.pieces.push(String::new());
        cut.marks.push(mark);
    }
    piece.push_str(text.get(behind..).unwrap_or_default());
    if let Some(last) = cut.pieces.last_mut() {
        *last = piece;
    }
    cut
}
