//! The schema that both Qdrant engines share: names of vectors and fields, and filters as tests of fields. Knows neither engine.

use super::point::{Filter, Kind, Tags, Visibility};

/// Named vector of the meaning.
pub const DENSE: &str = "dense";
/// Named sparse vector of the words.
pub const LEXICAL: &str = "lexical";
/// Field with the section's id, its bits as a signed number: Qdrant has no unsigned ones.
pub const SECTION: &str = "section";
/// Candidates a graph search keeps at least: measured for recall@10 ≥ 0.98 under filters.
pub const BEAM: usize = 256;

/// How a field is indexed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// Text compared as a whole.
    Name,
    /// A whole number with ranges.
    Number,
}

/// Every field that is filtered by: without an index a range costs 30 ms at 10,000 points.
pub const INDEXED: &[(&str, Type)] = &[
    ("kind", Type::Name),
    ("language", Type::Name),
    ("guide", Type::Name),
    ("jurisdiction", Type::Name),
    ("visibility", Type::Name),
    ("effective_from", Type::Number),
    ("effective_until", Type::Number),
    ("published", Type::Number),
    ("withdrawn", Type::Number),
];

/// What a field must satisfy.
pub enum Test {
    /// Equals the text.
    Is(&'static str, String),
    /// Equals one of the texts.
    OneOf(&'static str, Vec<String>),
    /// `≤`.
    AtMost(&'static str, i64),
    /// `≥`.
    AtLeast(&'static str, i64),
}

/// For "never": ranges compare as f64, which is exact to here.
const NEVER: i64 = 1 << 53;

/// What a field holds.
pub enum Value {
    /// Of [`Type::Name`].
    Name(String),
    /// Of [`Type::Number`].
    Number(i64),
}

/// A point's fields.
pub fn of(tags: &Tags) -> [(&'static str, Value); 10] {
    let name = |text: &str| Value::Name(text.to_owned());
    let day = |day: crate::day::Day| i64::from(day.number());
    [
        (SECTION, Value::Number(tags.section.cast_signed())),
        ("kind", name(kind(tags.kind))),
        ("language", name(tags.language.code())),
        ("guide", name(&tags.guide)),
        ("jurisdiction", name(&tags.jurisdiction)),
        ("visibility", name(visibility(tags.visibility))),
        ("effective_from", Value::Number(day(tags.effective_from))),
        ("effective_until", Value::Number(tags.effective_until.map_or(NEVER, day))),
        ("published", Value::Number(publication(tags.published))),
        ("withdrawn", Value::Number(tags.withdrawn.map_or(NEVER, publication))),
    ]
}

/// A filter as tests that must all hold.
pub fn tests(filter: &Filter) -> Vec<Test> {
    let publication = publication(filter.publication);
    let mut tests = vec![Test::AtMost("published", publication), Test::AtLeast("withdrawn", publication.saturating_add(1).min(NEVER))];
    if let Some(wanted) = filter.kind {
        tests.push(Test::Is("kind", kind(wanted).to_owned()));
    }
    match filter.languages.as_slice() {
        [] => {}
        [one] => tests.push(Test::Is("language", one.code().to_owned())),
        many => tests.push(Test::OneOf("language", many.iter().map(|language| language.code().to_owned()).collect())),
    }
    if let Some(day) = filter.as_of {
        tests.push(Test::AtMost("effective_from", i64::from(day.number())));
        tests.push(Test::AtLeast("effective_until", i64::from(day.number())));
    }
    if let Some(guide) = &filter.guide {
        tests.push(Test::Is("guide", guide.clone()));
    }
    if let Some(jurisdiction) = &filter.jurisdiction {
        tests.push(Test::Is("jurisdiction", jurisdiction.clone()));
    }
    if filter.visibility == Visibility::Public {
        tests.push(Test::Is("visibility", visibility(Visibility::Public).to_owned()));
    }
    tests
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Section => "section",
        Kind::Wording => "wording",
    }
}

fn visibility(visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Public => "public",
        Visibility::Staff => "staff",
    }
}

fn publication(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(NEVER - 1).min(NEVER - 1)
}
