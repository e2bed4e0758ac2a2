//! Compares rules with the guides they cite and with the countries they name. What the guides do not bear out is a fault and left out.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Weekday;

use super::super::markdown::Section;
use super::super::{Countries, Edition, Fault, Guide, Knowledge};
use super::{Found, Placed, PlacedTree, shape};
use crate::day::Day;
use crate::language::Language;
use crate::quantity::{Decimal, Quantity, Unit, stated};
use crate::rules::{Deadline, Holiday, Holidays, Length, Listing, NationalityList, Node, Rules, SectionRef, Timing, Tree, Words};

/// Takes over what is sound.
pub(in super::super) fn settle(found: Found, knowledge: &mut Knowledge, faults: &mut Vec<Fault>) {
    let countries = knowledge.countries.countries.iter().map(|country| country.code.clone()).collect();
    let mut rules = Rules { countries, ..Rules::default() };
    let mut check = Check { guides: &knowledge.guides, countries: &knowledge.countries, faults };
    for word in found.words {
        let sound = check.sound(|check| {
            check.words(&word, &word.value.0, &word.value.1, None);
            check.once(&word, &word.value.0, rules.words.contains_key(&word.value.0));
        });
        if sound {
            rules.words.extend([word.value]);
        }
    }
    for list in found.lists {
        let again = rules.lists.contains_key(&list.value.name);
        if check.sound(|check| check.list(&list, again)) {
            rules.lists.insert(list.value.name.clone(), list.value);
        }
    }
    for deadline in found.deadlines {
        let again = rules.deadline(&deadline.value.name).is_some();
        if check.sound(|check| check.deadline(&deadline, again)) {
            rules.deadlines.push(deadline.value);
        }
    }
    for mut tree in found.trees {
        say_in_shared_words(&mut tree.value.tree, &rules.words);
        let sound = check.sound(|check| {
            shape::check(&tree, &rules.lists, check.faults);
            check.tree(&tree, rules.words.contains_key("country"));
        });
        if sound {
            rules.trees.insert(tree.value.tree.name.clone(), tree.value.tree);
        }
    }
    for holiday in found.holidays {
        if check.sound(|check| check.holiday(&holiday, &rules.holidays)) {
            rules.holidays.holidays.push(holiday.value);
        }
    }
    rules.holidays.holidays.sort_by_key(|holiday| holiday.from);
    knowledge.rules = rules;
}

/// A choice without a text of its own says the shared word of its name.
fn say_in_shared_words(tree: &mut Tree, words: &BTreeMap<String, Words>) {
    for node in tree.nodes.values_mut() {
        let Node::Question { choices, .. } = node else { continue };
        for choice in choices.iter_mut().filter(|choice| choice.text.is_empty()) {
            choice.text = words.get(&choice.name).cloned().unwrap_or_default();
        }
    }
}

struct Check<'a> {
    guides: &'a BTreeMap<String, Guide>,
    countries: &'a Countries,
    faults: &'a mut Vec<Fault>,
}

impl<'a> Check<'a> {
    /// Whether something passes without a fault.
    fn sound(&mut self, check: impl FnOnce(&mut Self)) -> bool {
        let before = self.faults.len();
        check(self);
        self.faults.len() == before
    }

    fn once<T>(&mut self, at: &Placed<T>, name: &str, again: bool) {
        if again {
            self.faults.push(at.fault(name, "the name occurs twice"));
        }
    }

    /// The edition that says what holds on a day, the latest for none.
    fn edition(&self, guide: &str, day: Option<Day>) -> Option<&'a Edition> {
        let guide = self.guides.get(guide)?;
        day.map_or_else(|| guide.editions.last(), |day| guide.on(day))
    }

    /// A section in all the languages that it has.
    fn texts(&self, section: &SectionRef, day: Option<Day>) -> Vec<&'a Section> {
        let edition = self.edition(&section.guide, day);
        edition.into_iter().flat_map(|edition| edition.texts.values()).filter_map(|text| text.section(&section.anchor)).collect()
    }

    /// The numbers that sections state.
    fn numbers<'s>(&self, sections: impl IntoIterator<Item = &'s SectionRef>) -> BTreeSet<Decimal> {
        sections.into_iter().flat_map(|section| self.texts(section, None)).flat_map(|section| stated(&section.plain)).collect()
    }

    /// The section exists, and states the facts in one of its guide's editions.
    fn section<T>(&mut self, at: &Placed<T>, field: &str, section: &SectionRef, facts: &[String]) {
        if self.texts(section, None).is_empty() {
            self.faults.push(at.fault(field, format!("no guide has the section {section}")));
            return;
        }
        let editions = self.guides.get(&section.guide).map(|guide| guide.editions.as_slice()).unwrap_or_default();
        for fact in facts {
            if !editions.iter().any(|edition| edition.facts.get(&section.anchor).is_some_and(|own| own.contains(fact))) {
                self.faults.push(at.fault(field, format!("{section} does not rest on {fact}")));
            }
        }
    }

    /// The text is there in every interface language, with the same numbers, and with none that is not allowed.
    fn words<T>(&mut self, at: &Placed<T>, field: &str, words: &Words, allowed: Option<&BTreeSet<Decimal>>) {
        let missing: Vec<&str> =
            Language::INTERFACE.iter().filter(|language| words.get(language).is_none_or(|text| text.trim().is_empty())).map(Language::code).collect();
        if !missing.is_empty() {
            self.faults.push(at.fault(field, format!("lacks the languages {}", missing.join(", "))));
        }
        let Some(wanted) = words.get(&Language::EN).map(|text| stated(text)) else { return };
        for (language, text) in words {
            let numbers = stated(text);
            if numbers != wanted {
                self.faults.push(at.fault(field, format!("{language} has other numbers than en: {}", list(numbers.symmetric_difference(&wanted)))));
            }
        }
        if let Some(allowed) = allowed
            && !wanted.is_subset(allowed)
        {
            self.faults.push(at.fault(field, format!("states {}, which the cited section does not", list(wanted.difference(allowed)))));
        }
    }

    fn states<T>(&mut self, at: &Placed<T>, field: &str, value: &Quantity, sections: &[&SectionRef], day: Option<Day>) {
        let texts: Vec<&Section> = sections.iter().flat_map(|section| self.texts(section, day)).collect();
        if !texts.iter().any(|section| value.is_stated_in(&section.plain)) {
            self.faults.push(at.fault(field, format!("{} does not state {value}", sections.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))));
        }
    }

    fn deadline(&mut self, at: &Placed<Deadline>, again: bool) {
        let deadline = &at.value;
        let field = |name: &str| format!("{}.{name}", deadline.name);
        self.once(at, &deadline.name, again);
        self.section(at, &field("section"), &deadline.section, &deadline.facts);
        self.section(at, &field("late"), &deadline.late, &[]);
        let allowed = self.numbers([&deadline.section, &deadline.late]);
        self.words(at, &field("title"), &deadline.title, Some(&allowed));
        self.words(at, &field("event"), &deadline.event, Some(&allowed));
        let mut length = |length: Length, day: Option<Day>| self.states(at, &field("length"), &length.quantity(), &[&deadline.section], day);
        match &deadline.timing {
            Timing::Within(periods) => periods.iter().for_each(|period| length(period.length, period.from)),
            Timing::AtLeastBefore(before) => length(*before, None),
            Timing::Before => {}
            Timing::NextYear { opens, closes } => {
                let days = [opens.day, closes.day].map(|day| Decimal::whole(day.into()));
                if days.iter().any(|day| !allowed.contains(day)) {
                    self.faults.push(at.fault(field("next-year"), format!("{} does not state these days", deadline.section)));
                }
            }
        }
    }

    fn list(&mut self, at: &Placed<NationalityList>, again: bool) {
        let list = &at.value;
        self.once(at, &list.name, again);
        self.section(at, &format!("{}.section", list.name), &list.section, &list.facts);
        self.words(at, &format!("{}.title", list.name), &list.title, None);
        let listed: BTreeSet<&str> = list.countries().collect();
        for code in listed.iter().copied().chain(list.unsettled.iter().chain(&list.not_listed).map(String::as_str)) {
            if !self.countries.countries.iter().any(|country| country.code == code) {
                self.faults.push(at.fault(format!("{}.countries", list.name), format!("countries.toml has no {code}")));
            }
        }
        for code in list.unsettled.iter().chain(&list.not_listed).filter(|code| listed.contains(code.as_str())) {
            self.faults.push(at.fault(format!("{}.countries", list.name), format!("{code} is both on the list and not")));
        }
        overlaps(at, self.faults);
        for listing in &list.listings {
            self.listing(at, listing);
        }
    }

    fn listing(&mut self, at: &Placed<NationalityList>, listing: &Listing) {
        let list = &at.value;
        let field = format!("{}.countries", list.name);
        self.section(at, &field, &listing.section, &listing.facts);
        let sections = [&listing.section, &list.section];
        let from = listing.from.filter(|from| list.known_from.is_none_or(|known| known <= *from));
        let days = [listing.days, listing.total.map(|total| total.days), listing.total.map(|total| total.within)];
        let days = days.into_iter().flatten().map(|days| Length { amount: days, unit: Unit::Days }.quantity());
        for value in days.chain(from.into_iter().chain(listing.until).map(Quantity::Date)) {
            self.states(at, &field, &value, &sections, None);
        }
        let Some(edition) = self.edition(&listing.section.guide, None).filter(|_| listing.named) else { return };
        let Some(section) = edition.section(edition.authoritative, &listing.section.anchor) else { return };
        let named = self.countries.named_in(edition.authoritative, &section.plain);
        for code in listing.countries.iter().filter(|code| !named.contains(code.as_str())) {
            self.faults.push(at.fault(&field, format!("{} does not name {code}", listing.section)));
        }
        let known: BTreeSet<&str> = list.countries().chain(list.unsettled.iter().chain(&list.not_listed).map(String::as_str)).collect();
        for code in named.difference(&known) {
            self.faults.push(at.fault(&field, format!("{} names {code}, which is not on the list", listing.section)));
        }
    }

    fn holiday(&mut self, at: &Placed<Holiday>, others: &Holidays) {
        let holiday = &at.value;
        let field = |name: &str| format!("{}.{name}", holiday.name);
        self.once(at, &holiday.name, others.holidays.iter().any(|other| other.name == holiday.name));
        self.section(at, &field("section"), &holiday.section, &holiday.facts);
        self.words(at, &field("title"), &holiday.title, None);
        if others.holidays.iter().any(|other| other.from <= holiday.until && holiday.from <= other.until) {
            self.faults.push(at.fault(field("from"), "overlaps another holiday"));
        }
        for day in &holiday.work {
            if !matches!(day.date().weekday(), Weekday::Saturday | Weekday::Sunday) {
                self.faults.push(at.fault(field("work"), format!("{day} is no day of rest, so it cannot be worked in exchange")));
            }
        }
        let numbers = self.numbers([&holiday.section]);
        for day in [holiday.from, holiday.until].iter().chain(&holiday.work) {
            if !numbers.contains(&Decimal::whole(day.date().day().into())) {
                self.faults.push(at.fault(field("from"), format!("{} does not state {day}", holiday.section)));
            }
        }
    }

    fn tree(&mut self, at: &Placed<PlacedTree>, asks_for_country: bool) {
        let PlacedTree { tree, lines } = &at.value;
        let on = |name: &str| Placed { file: at.file.clone(), line: lines.get(name).copied().unwrap_or(at.line), value: () };
        let mut cited: BTreeSet<&SectionRef> = BTreeSet::new();
        for (name, leaf) in &tree.leaves {
            let sections: Vec<&SectionRef> = [&leaf.section].into_iter().chain(&leaf.also).collect();
            for section in &sections {
                self.section(&on(name), &format!("{name}.section"), section, &[]);
            }
            let allowed = self.numbers(sections.iter().copied());
            self.words(&on(name), &format!("{name}.text"), &leaf.text, Some(&allowed));
            cited.extend(sections);
        }
        let allowed = self.numbers(cited);
        self.words(at, "title", &tree.title, Some(&allowed));
        for (name, node) in &tree.nodes {
            let Node::Question { ask, choices, .. } = node else {
                if !asks_for_country {
                    self.faults.push(on(name).fault(format!("{name}.list"), "words.toml has no sound word `country`, which asks for the passport"));
                }
                continue;
            };
            self.words(&on(name), &format!("{name}.ask"), ask, Some(&allowed));
            for choice in choices {
                self.words(&on(name), &format!("{name}.{}", choice.name), &choice.text, Some(&allowed));
            }
        }
    }
}

/// One country may stand on a list several times, but only once on a day.
fn overlaps(at: &Placed<NationalityList>, faults: &mut Vec<Fault>) {
    let list = &at.value;
    for (number, listing) in list.listings.iter().enumerate() {
        for (place, code) in listing.countries.iter().enumerate() {
            let twice = listing.countries[..place].contains(code);
            let meets = |other: &Listing| {
                let before = |end: Option<Day>, start: Option<Day>| end.zip(start).is_some_and(|(end, start)| end < start);
                other.countries.contains(code) && !before(other.until, listing.from) && !before(listing.until, other.from)
            };
            if twice || list.listings[..number].iter().any(meets) {
                faults.push(at.fault(format!("{}.countries", list.name), format!("{code} stands on the list twice on the same days")));
            }
        }
    }
}

fn list<'n>(numbers: impl Iterator<Item = &'n Decimal>) -> String {
    numbers.map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
