//! Whether a rewording may stand for the sentences that it replaces. Knows nothing of models; what fails here is never shown.

use std::collections::BTreeSet;
use std::fmt;

use super::form::{self, Fault};
use super::likeness::{is_alike, is_crossed};
use super::words::{Guarded, Turned};
use super::{Draft, Given};
use crate::detect::Detector;
use crate::lock::{self, Kind, reworded};

/// Why a rewording is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Refusal {
    /// It stands for sentences that were not given, that another one stands for, or that are not neighbours.
    Place,
    /// It cites other sections than the sentences that it stands for.
    Citations,
    /// Empty, too short or too long.
    Length,
    /// Markup or characters that the evidence lacks.
    Characters,
    /// It asks the reader something.
    Question,
    /// A link or address that the evidence lacks.
    Link,
    /// A name, a code or a country that came or went.
    Name,
    /// Not the language of the answer.
    Language,
    /// A number, date, amount or telephone that came or went.
    Number,
    /// Another unit or currency.
    Unit,
    /// At least against within, before against after.
    Direction,
    /// Must against may.
    Modality,
    /// A denial or an exception that came or went.
    Negation,
    /// A condition that came or went.
    Condition,
    /// All against some, half, double, a weekday.
    Extent,
    /// Something personal that the evidence does not name.
    Personal,
    /// It keeps too little of the original or adds too much.
    Unlike,
    /// Words have changed places around numbers or duties.
    Order,
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, out)
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Length => Self::Length,
            Fault::Characters => Self::Characters,
            Fault::Question => Self::Question,
            Fault::Link => Self::Link,
            Fault::Name => Self::Name,
        }
    }
}

impl From<Turned> for Refusal {
    fn from(turned: Turned) -> Self {
        match turned {
            Turned::Condition => Self::Condition,
            Turned::Extent => Self::Extent,
            Turned::Unit => Self::Unit,
            Turned::Personal => Self::Personal,
        }
    }
}

impl From<Kind> for Refusal {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Number => Self::Number,
            Kind::Direction => Self::Direction,
            Kind::Modality => Self::Modality,
            Kind::Negation => Self::Negation,
        }
    }
}

/// Holds a rewording against the sentences that it stands for.
pub(super) fn check(draft: &Draft<'_>, of: &[Given], citations: &BTreeSet<usize>, text: &str, detector: &Detector) -> Result<(), Refusal> {
    let wanted: BTreeSet<usize> = of.iter().flat_map(|given| given.citations.iter().copied()).collect();
    if of.is_empty() || wanted.is_empty() || *citations != wanted {
        return Err(Refusal::Citations);
    }
    let language = draft.language;
    let originals: Vec<&str> = of.iter().map(|given| given.text.as_str()).collect();
    let cited: Vec<&str> = wanted.iter().filter_map(|number| draft.cited.get(*number).copied()).collect();
    let original = originals.join(" ");
    if let Some(fault) = form::fault(language, &originals, &cited, text) {
        return Err(fault.into());
    }
    let own = form::in_own_script(language, text);
    // A sentence all in another language has too little of its own script left.
    let is_other = detector.language(&own, Some(language)) != language
        || own.chars().filter(|c| c.is_alphanumeric()).count() * 2 < text.chars().filter(|c| c.is_alphanumeric()).count();
    if is_other || !lock::knows(language) {
        return Err(Refusal::Language);
    }
    if let Some(difference) = reworded(language, &originals, text) {
        return Err(difference.kind.into());
    }
    let (Some(ours), Some(theirs)) = (Guarded::of(language, &original), Guarded::of(language, text)) else { return Err(Refusal::Language) };
    if let Some(turned) = ours.turned(&theirs) {
        return Err(turned.into());
    }
    named(draft, &original, &cited, text)?;
    if !is_alike(language, &originals, &cited, text) {
        return Err(Refusal::Unlike);
    }
    if is_crossed(language, &original, text) {
        return Err(Refusal::Order);
    }
    Ok(())
}

/// Terms of the field and countries: none is lost, and none is new to the cited sections; countries are those of the sentences.
fn named(draft: &Draft<'_>, original: &str, cited: &[&str], text: &str) -> Result<(), Refusal> {
    let (was, is) = ((draft.names)(original), (draft.names)(text));
    let evidence: BTreeSet<u16> = cited.iter().flat_map(|section| (draft.names)(section).terms).chain(was.terms.iter().copied()).collect();
    let kept = was.countries == is.countries && was.terms.is_subset(&is.terms) && is.terms.is_subset(&evidence);
    if kept { Ok(()) } else { Err(Refusal::Name) }
}
