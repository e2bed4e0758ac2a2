//! What everybody should know for a time, such as a closed office: in `notices.toml`. Knows nothing of who reads it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::markdown::is_name;
use super::worded::{lacking, worded};
use crate::day::Day;
use crate::language::Language;

/// Characters of a notice at most: one that is longer is a guide.
const LONGEST: usize = 400;

/// How much a notice matters, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Urgency {
    /// Good to know.
    Info,
    /// Who does not know it may lose a right or a day.
    Warning,
    /// Danger.
    Urgent,
}

/// What everybody should know for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Unique name.
    pub name: String,
    /// How much it matters.
    pub urgency: Urgency,
    /// First day on which it is shown.
    pub from: Day,
    /// Last day on which it is shown, inclusive.
    pub until: Day,
    /// Topics whose guides show it; `*` for all. The front page shows every notice.
    pub topics: Vec<String>,
    /// Number of the fact it rests on.
    pub fact: Option<String>,
    /// Where to read more: a page of this service, or a site.
    pub link: Option<String>,
    /// What it says, in the interface languages.
    pub text: BTreeMap<Language, String>,
}

impl Notice {
    /// Whether it is shown on a day; both ends are inclusive.
    pub fn shown_on(&self, day: Day) -> bool {
        self.from <= day && day <= self.until
    }

    /// Whether it concerns a topic.
    pub fn concerns(&self, topic: &str) -> bool {
        self.topics.iter().any(|own| own == topic || own == "*")
    }

    /// What it says in a language, or else in English; with the language it is said in.
    pub fn told(&self, language: Language) -> Option<(Language, &str)> {
        worded(&self.text, language)
    }
}

/// The notices that are shown on a day, the most urgent first, then the latest; with a topic only those that concern it.
pub(super) fn on<'a>(notices: &'a [Notice], day: Day, topic: Option<&str>) -> Vec<&'a Notice> {
    let mut shown: Vec<&Notice> = notices.iter().filter(|notice| notice.shown_on(day) && topic.is_none_or(|topic| notice.concerns(topic))).collect();
    shown.sort_by(|a, b| (b.urgency, b.from, &a.name).cmp(&(a.urgency, a.from, &b.name)));
    shown
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct NoticesFile {
    #[serde(default)]
    pub(super) notice: Vec<toml::Spanned<NoticeEntry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoticeEntry {
    pub(super) id: String,
    urgency: Urgency,
    from: Day,
    until: Day,
    topics: Vec<String>,
    fact: Option<String>,
    link: Option<String>,
    text: BTreeMap<Language, String>,
}

impl NoticeEntry {
    /// The notice, or the field that is wrong and why.
    pub(super) fn into_notice(self) -> Result<Notice, (&'static str, String)> {
        if !is_name(&self.id) {
            return Err(("id", "is in lower case words joined by hyphens".to_owned()));
        }
        if self.until < self.from {
            return Err(("until", format!("{} is before its first day, {}", self.until, self.from)));
        }
        if self.topics.is_empty() {
            return Err(("topics", "names at least one topic, or \"*\"".to_owned()));
        }
        if self.link.as_ref().is_some_and(|link| !leads_somewhere(link)) {
            return Err(("link", "is a page of this service, as /g/overstay, or an address with https://".to_owned()));
        }
        if let Some(reason) = lacking(&self.text) {
            return Err(("text", reason));
        }
        if let Some(language) = self.text.keys().find(|language| !language.has_interface()) {
            return Err(("text", format!("{language} is no language of the interface")));
        }
        if let Some((language, _)) = self.text.iter().find(|(_, text)| text.trim().is_empty() || text.chars().count() > LONGEST) {
            return Err(("text", format!("in {language} is empty or has more than {LONGEST} characters")));
        }
        Ok(Notice {
            name: self.id,
            urgency: self.urgency,
            from: self.from,
            until: self.until,
            topics: self.topics,
            fact: self.fact,
            link: self.link,
            text: self.text,
        })
    }
}

fn leads_somewhere(link: &str) -> bool {
    let own = link.starts_with('/') && !link.starts_with("//") && !link.contains('\\');
    (own || link.starts_with("https://")) && link.chars().all(|c| !c.is_whitespace() && !c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_into_this_service_or_to_a_site() {
        for good in ["/g/overstay", "/g/overstay/2026-01-01/en#short", "https://example.org/page"] {
            assert!(leads_somewhere(good), "{good}");
        }
        for bad in ["", "javascript:alert(1)", "//example.org", "/\\example.org", "http://example.org", "/g/over stay", "g/overstay"] {
            assert!(!leads_somewhere(bad), "{bad}");
        }
    }
}
