//! Hotlines, offices, emergency numbers. Knows nothing of who is asking.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::worded::lacking;
use super::{Confidence, Hours};
use crate::day::Day;
use crate::language::Language;
use crate::quantity::is_phone;

/// What kind of help a contact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum ContactKind {
    /// Police, fire, ambulance.
    Emergency,
    /// A telephone line that answers questions.
    Hotline,
    /// A place with windows.
    Office,
    /// A site.
    Website,
}

/// Whom to ask.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Unique name.
    pub name: String,
    /// What kind of help.
    pub kind: ContactKind,
    /// Telephone number as dialled in the city.
    pub phone: Option<String>,
    /// Postal address by language.
    pub address: BTreeMap<Language, String>,
    /// The part of the city it lies in.
    pub district: Option<String>,
    /// Site.
    pub url: Option<String>,
    /// Languages spoken there, as far as the sources say.
    pub languages: Vec<Language>,
    /// When somebody is there; none if unknown.
    pub hours: Option<Hours>,
    /// The hours as written.
    pub hours_text: Option<String>,
    /// Topics it is right for; `*` for any.
    pub topics: Vec<String>,
    /// Number of the fact it rests on.
    pub fact: Option<String>,
    /// How sure the sources are.
    pub confidence: Confidence,
    /// When this was last read in its sources.
    pub verified_on: Day,
    /// What it is, in the interface languages.
    pub title: BTreeMap<Language, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactsFile {
    #[serde(default)]
    pub(super) contact: Vec<toml::Spanned<ContactEntry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactEntry {
    pub(super) id: String,
    pub(super) kind: ContactKind,
    pub(super) phone: Option<String>,
    #[serde(default)]
    pub(super) address: BTreeMap<Language, String>,
    pub(super) district: Option<String>,
    pub(super) url: Option<String>,
    #[serde(default)]
    pub(super) languages: Vec<Language>,
    pub(super) hours: Option<String>,
    pub(super) topics: Vec<String>,
    pub(super) fact: Option<String>,
    #[serde(default, rename = "sources")]
    pub(super) _sources: Vec<String>,
    pub(super) confidence: Confidence,
    pub(super) verified_on: Day,
    pub(super) name: BTreeMap<Language, String>,
    #[serde(default, rename = "note")]
    pub(super) _note: BTreeMap<Language, String>,
}

impl ContactEntry {
    /// The contact, or the field that is wrong and why.
    pub(super) fn into_contact(self) -> Result<Contact, (&'static str, String)> {
        let hours = self.hours.as_deref().map(str::parse).transpose().map_err(|error: super::hours::NotHours| ("hours", error.to_string()))?;
        if let Some(phone) = self.phone.as_ref().filter(|phone| !is_phone(phone)) {
            return Err(("phone", format!("{phone:?} is no telephone number: write `12367`, `021-12367` or `+86 21 6032 6500`")));
        }
        if let Some(reason) = lacking(&self.name) {
            return Err(("name", reason));
        }
        if !self.address.is_empty() && !self.address.contains_key(&Language::ZH) {
            return Err(("address", "lacks the Chinese address, which drivers and guards read".to_owned()));
        }
        if self.url.as_ref().is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
            return Err(("url", "is no web address".to_owned()));
        }
        Ok(Contact {
            name: self.id,
            kind: self.kind,
            phone: self.phone,
            address: self.address,
            district: self.district,
            url: self.url,
            languages: self.languages,
            hours,
            hours_text: self.hours,
            topics: self.topics,
            fact: self.fact,
            confidence: self.confidence,
            verified_on: self.verified_on,
            title: self.name,
        })
    }
}
