//! Lists of nationalities with the days on which each country stands on them. Knows nothing of what follows from it.

use serde::{Deserialize, Serialize};

use super::{SectionRef, Words};
use crate::day::Day;

/// A limit on all stays together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TotalStay {
    /// Days allowed in all.
    pub days: u16,
    /// Any so many days in a row.
    pub within: u16,
}

/// Countries that stand on a list for the same days.
#[derive(Debug, Clone)]
pub struct Listing {
    /// ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
    /// First day; none if they stood on the list before the list's first known day.
    pub from: Option<Day>,
    /// Last day, inclusive; none while no end is known.
    pub until: Option<Day>,
    /// Days allowed per entry, where the facts say so for these countries.
    pub days: Option<u16>,
    /// Limit on all stays together.
    pub total: Option<TotalStay>,
    /// The section that states it.
    pub section: SectionRef,
    /// Fact numbers.
    pub facts: Vec<String>,
    /// Whether the section names each of the countries.
    pub named: bool,
}

/// A list of nationalities.
#[derive(Debug, Clone)]
pub struct NationalityList {
    /// Unique name.
    pub name: String,
    /// The section that states the rule.
    pub section: SectionRef,
    /// Fact numbers of the rule.
    pub facts: Vec<String>,
    /// First day for which the list is known.
    pub known_from: Option<Day>,
    /// Who is on it, and when.
    pub listings: Vec<Listing>,
    /// Countries of which the facts do not say whether they are on it.
    pub unsettled: Vec<String>,
    /// Countries of which the facts say that they are not on it.
    pub not_listed: Vec<String>,
    /// What it is called.
    pub title: Words,
}

/// How a country stands to a list on a day.
#[derive(Debug, Clone, Copy)]
pub enum Standing<'a> {
    /// It is on the list.
    Listed(&'a Listing),
    /// It is not.
    Unlisted,
    /// Nobody can say: the day lies before the list is known, the country's time ran out and no word on the time after was found, or the facts are silent.
    Open(Option<&'a Listing>),
}

impl Listing {
    /// Whether it holds on a day; both ends are inclusive.
    pub fn holds_on(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

impl NationalityList {
    /// How a country stands to the list on a day.
    pub fn standing(&self, country: &str, day: Day) -> Standing<'_> {
        let own = || self.listings.iter().filter(|listing| listing.countries.iter().any(|code| code == country));
        if self.known_from.is_some_and(|from| day < from) {
            return Standing::Open(None);
        }
        if let Some(listing) = own().find(|listing| listing.holds_on(day)) {
            return Standing::Listed(listing);
        }
        if let Some(ended) = own().filter(|listing| listing.until.is_some_and(|until| until < day)).max_by_key(|listing| listing.until) {
            return Standing::Open(Some(ended));
        }
        if self.unsettled.iter().any(|code| code == country) { Standing::Open(None) } else { Standing::Unlisted }
    }

    /// Whether the answer can be open for some country and day.
    pub fn can_be_open(&self) -> bool {
        self.known_from.is_some() || !self.unsettled.is_empty() || self.listings.iter().any(|listing| listing.until.is_some())
    }

    /// Each country that is on it at some time.
    pub fn countries(&self) -> impl Iterator<Item = &str> {
        self.listings.iter().flat_map(|listing| &listing.countries).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn listing(country: &str, from: Option<&str>, until: Option<&str>) -> Listing {
        Listing {
            countries: vec![country.to_owned()],
            from: from.map(day),
            until: until.map(day),
            days: None,
            total: None,
            section: "guide#list".parse().expect("a section"),
            facts: Vec::new(),
            named: true,
        }
    }

    fn told(list: &NationalityList, country: &str, on: &str) -> &'static str {
        match list.standing(country, day(on)) {
            Standing::Listed(_) => "listed",
            Standing::Unlisted => "unlisted",
            Standing::Open(_) => "open",
        }
    }

    #[test]
    fn a_country_is_on_a_list_from_its_first_to_its_last_day() {
        let list = NationalityList {
            name: "list".to_owned(),
            section: "guide#list".parse().expect("a section"),
            facts: Vec::new(),
            known_from: Some(day("2025-11-10")),
            listings: vec![listing("FR", None, Some("2026-12-31")), listing("GB", Some("2026-02-17"), None), listing("RU", None, Some("2026-09-14"))],
            unsettled: vec!["LI".to_owned()],
            not_listed: Vec::new(),
            title: Words::new(),
        };
        for (country, on, standing) in [
            ("FR", "2025-11-09", "open"),
            ("US", "2025-11-09", "open"),
            ("FR", "2025-11-10", "listed"),
            ("FR", "2026-12-31", "listed"),
            ("FR", "2027-01-01", "open"),
            ("GB", "2026-02-16", "unlisted"),
            ("GB", "2026-02-17", "listed"),
            ("GB", "2027-06-01", "listed"),
            ("RU", "2026-09-14", "listed"),
            ("RU", "2026-09-15", "open"),
            ("LI", "2026-01-01", "open"),
            ("US", "2026-01-01", "unlisted"),
        ] {
            assert_eq!(told(&list, country, on), standing, "{country} on {on}");
        }
        assert!(list.can_be_open());
    }
}
