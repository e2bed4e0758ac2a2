//! What the counter may say: guides with dated editions, their sections and key facts, contacts, topics, terms.
//! Knows nothing of embeddings, storage or HTTP; where files come from is the business of `load`.

mod canned;
mod changes;
mod characters;
mod contacts;
mod countries;
mod coverage;
mod districts;
mod edition_file;
mod facts;
mod fault;
mod freshness;
mod glossary;
mod grounding;
mod hours;
mod lint;
mod load;
mod lock;
mod markdown;
mod notices;
mod places;
mod plain;
mod presence;
mod rules;
mod sentences;
mod show;
mod status;
mod table;
mod topics;
mod worded;

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::language::Language;
use crate::quantity::Quantity;
use crate::rules::Rules;

pub use canned::Canned;
pub use changes::{Change, Happens};
pub use contacts::{Contact, ContactKind};
pub use countries::{Countries, Country};
pub use coverage::Coverage;
pub use districts::District;
pub use facts::{Fact, Facts};
pub use fault::Fault;
pub use freshness::{Dated, ENDS_WITHIN, Freshness, VERIFIED_WITHIN};
pub use glossary::{Glossary, Term};
pub use grounding::FactCounts;
pub use hours::{Hours, Span};
pub use load::{Loaded, load, load_again};
pub use markdown::{Block, Section, Text};
pub use notices::{Notice, Urgency};
pub use presence::Presence;
pub use sentences::split as split_sentences;
pub use show::Phrase;
pub use status::{Confirmations, TranslationStatus};
pub use topics::{Beside, BesideOutcome, Topic};
pub use worded::worded;

/// Everything below `knowledge/` that could be read, without the parts that had faults.
#[derive(Debug, Clone, Default)]
pub struct Knowledge {
    /// Guides by name.
    pub guides: BTreeMap<String, Guide>,
    /// The folders that guides lie in, in the order in which they are shown.
    pub topics: Vec<Topic>,
    /// Hotlines, offices and emergency numbers.
    pub contacts: Vec<Contact>,
    /// The parts of the city, in the order of their names.
    pub districts: Vec<District>,
    /// What everybody should know for a time.
    pub notices: Vec<Notice>,
    /// Terms of the field in all guide languages.
    pub glossary: Glossary,
    /// Countries with the words for them and their people.
    pub countries: Countries,
    /// Matters that people ask about and that are not the counter's.
    pub beside: Vec<Beside>,
    /// The facts that guides and contacts rest on.
    pub facts: Facts,
    /// Deadlines, decision trees, lists of nationalities, holidays.
    pub rules: Rules,
    /// Sentences to show at any counter.
    pub show: Vec<Phrase>,
    /// Texts that staff send as they are.
    pub canned: Vec<Canned>,
}

/// One matter, told in editions that follow one another.
#[derive(Debug, Clone)]
pub struct Guide {
    /// Unique name, lower case words joined by hyphens.
    pub name: String,
    /// The topic's folder.
    pub topic: String,
    /// Editions from the earliest on; their days do not overlap.
    pub editions: Vec<Edition>,
}

/// What a guide says from one day on, in all its languages.
#[derive(Debug, Clone)]
pub struct Edition {
    /// The guide's name.
    pub guide: String,
    /// The topic's folder.
    pub topic: String,
    /// First day in force.
    pub effective_from: Day,
    /// Last day in force, inclusive; none while no end is known.
    pub effective_until: Option<Day>,
    /// The language whose text prevails.
    pub authoritative: Language,
    /// When the facts were last read in their sources.
    pub verified_on: Day,
    /// `cn` for the whole country, `cn-shanghai` for the city.
    pub jurisdiction: String,
    /// Names of guides to read next.
    pub related: Vec<String>,
    /// Where the facts were read.
    pub sources: Vec<Source>,
    /// Fact numbers that each section states.
    pub facts: BTreeMap<String, Vec<String>>,
    /// Deadlines, amounts, phones: what a person writes on a note.
    pub key_facts: Vec<KeyFact>,
    /// The text in each language.
    pub texts: BTreeMap<Language, Text>,
    /// Even plainer versions of some of the texts, with the same anchors and numbers.
    pub plain: BTreeMap<Language, Text>,
    /// How people ask for each section: anchor → language → wordings.
    pub asked: BTreeMap<String, BTreeMap<Language, Vec<String>>>,
    /// Which of these a section answers with yes or no, whoever asks: anchor → wording → verdict.
    pub verdicts: BTreeMap<String, BTreeMap<String, Verdict>>,
    /// Which translations were confirmed against which text.
    pub confirmations: Confirmations,
    /// Sentences to show an officer in this matter.
    pub show: Vec<Phrase>,
}

/// Where facts were read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Short code, unique in the edition.
    pub code: String,
    /// The document's title and issuer.
    pub title: String,
    /// Where to read it, if an address is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Articles or parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub articles: Option<String>,
}

/// The answer to a question that can be answered with one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It is so.
    Yes,
    /// It is not so.
    No,
}

impl Verdict {
    /// The other word.
    #[must_use]
    pub fn contrary(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
        }
    }
}

/// How sure the sources are of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// To be confirmed at the hotline.
    Low,
    /// Stated with its date.
    Medium,
    /// Stated plainly.
    High,
}

/// The direction of a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// Not later than.
    Within,
    /// No less than.
    AtLeast,
    /// No more than.
    AtMost,
    /// Earlier than.
    Before,
    /// Later than.
    After,
    /// Beginning with.
    From,
    /// Up to and including.
    Until,
}

impl Bound {
    /// The name used in files and in interface texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Within => "within",
            Self::AtLeast => "at-least",
            Self::AtMost => "at-most",
            Self::Before => "before",
            Self::After => "after",
            Self::From => "from",
            Self::Until => "until",
        }
    }
}

/// A deadline, amount, phone number: a value that all languages share.
#[derive(Debug, Clone)]
pub struct KeyFact {
    /// Name within the edition.
    pub name: String,
    /// The section that states it.
    pub section: String,
    /// Number of the fact it rests on.
    pub fact: String,
    /// The value, free of language.
    pub value: Quantity,
    /// The direction, if the value is a limit.
    pub bound: Option<Bound>,
    /// How sure the sources are.
    pub confidence: Confidence,
    /// Codes of the sources.
    pub sources: Vec<String>,
}

impl Edition {
    /// Its folder within the knowledge folder.
    pub fn folder(&self) -> PathBuf {
        PathBuf::from("guides").join(&self.topic).join(&self.guide).join(self.effective_from.to_string())
    }

    /// Whether it is in force on a day; both ends are inclusive.
    pub fn in_force_on(&self, day: Day) -> bool {
        self.effective_from <= day && self.effective_until.is_none_or(|last| day <= last)
    }

    /// The text that prevails.
    pub fn authoritative_text(&self) -> Option<&Text> {
        self.texts.get(&self.authoritative)
    }

    /// The text that a reader of a language is shown: in that language, or in English, or the one that prevails.
    pub fn readable(&self, wished: Language) -> Option<&Text> {
        [wished, Language::EN, self.authoritative].iter().find_map(|language| self.texts.get(language))
    }

    /// Whether its rules hold in a place: those of a country hold in its cities too.
    pub fn holds_in(&self, place: &str) -> bool {
        holds_in(&self.jurisdiction, place)
    }

    /// The section of an anchor in a language.
    pub fn section(&self, language: Language, anchor: &str) -> Option<&Section> {
        self.texts.get(&language)?.section(anchor)
    }

    /// The even plainer version of the text in a language, if there is one.
    pub fn plain(&self, language: Language) -> Option<&Text> {
        self.plain.get(&language)
    }

    /// How a section's translation stands to the authoritative text.
    pub fn status(&self, language: Language, anchor: &str) -> TranslationStatus {
        let original = self.section(self.authoritative, anchor);
        let translation = self.section(language, anchor);
        match (original, translation) {
            (_, None) => TranslationStatus::Missing,
            (_, Some(_)) if language == self.authoritative => TranslationStatus::Authoritative,
            (Some(original), Some(translation)) => self.confirmations.status(language, original, translation),
            (None, Some(_)) => TranslationStatus::Machine,
        }
    }

    /// The permanent link to a section.
    pub fn link(&self, language: Language, anchor: &str) -> String {
        format!("/g/{}/{}/{language}#{anchor}", self.guide, self.effective_from)
    }
}

impl Guide {
    /// The edition in force on a day.
    pub fn on(&self, day: Day) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.in_force_on(day))
    }

    /// The edition that is shown on a day: the one in force, or else the last.
    pub fn shown_on(&self, day: Day) -> Option<&Edition> {
        self.on(day).or_else(|| self.editions.last())
    }
}

impl Knowledge {
    /// The notices that are shown on a day, the most urgent first; with a topic only those that concern it.
    pub fn notices_on(&self, day: Day, topic: Option<&str>) -> Vec<&Notice> {
        notices::on(&self.notices, day, topic)
    }

    /// All editions of all guides.
    pub fn editions(&self) -> impl Iterator<Item = &Edition> {
        self.guides.values().flat_map(|guide| &guide.editions)
    }
}

fn holds_in(jurisdiction: &str, place: &str) -> bool {
    place.strip_prefix(jurisdiction).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

#[cfg(test)]
mod tests {
    use super::holds_in;

    #[test]
    fn what_holds_in_the_country_holds_in_its_cities_but_not_the_other_way() {
        assert!(holds_in("cn", "cn-shanghai") && holds_in("cn", "cn") && holds_in("cn-shanghai", "cn-shanghai"));
        assert!(!holds_in("cn-shanghai", "cn") && !holds_in("cn-sh", "cn-shanghai") && !holds_in("cn", "cnx"));
    }
}
