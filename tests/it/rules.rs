//! Rules as data: each tree walked to each of its ends, each deadline counted on examples, and faults told with file, line, field and reason.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use openwindow::day::Day;
use openwindow::knowledge::{self, Hours, Knowledge, Loaded, Presence};
use openwindow::language::Language;
use openwindow::rules::{Answers, Counted, Deadline, DeadlineError, Due, Event, Node, Outcome, SectionRef, Step, Timing, Tree, TreeError};

/// The shipped folder, read once.
fn shipped() -> &'static Knowledge {
    static SHIPPED: OnceLock<Knowledge> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let Loaded { knowledge, faults } = knowledge::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge"));
        let of_rules = |text: &String| text.starts_with("rules/") || text.starts_with("holidays");
        let faults: Vec<String> = faults.iter().map(ToString::to_string).filter(of_rules).collect();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        knowledge
    })
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn answers(country: Option<&str>, on: Day, chosen: &[(&str, &str)]) -> Answers {
    let chosen = chosen.iter().map(|(node, choice)| ((*node).to_owned(), (*choice).to_owned())).collect();
    Answers { chosen, country: country.map(str::to_owned), day: on, assume: false }
}

fn exists(section: &SectionRef) -> bool {
    let edition = shipped().guides.get(&section.guide).and_then(|guide| guide.editions.last());
    edition.is_some_and(|edition| [Language::ZH, Language::EN].iter().all(|language| edition.section(*language, &section.anchor).is_some()))
}

/// Each day on which a list changes, with the day before and the day after.
fn turns() -> BTreeSet<Day> {
    let lists = shipped().rules.lists.values();
    let days = lists.flat_map(|list| list.listings.iter().flat_map(|listing| [listing.from, listing.until]).chain([list.known_from]));
    days.flatten().flat_map(|day| [day.previous(), day, day.next()]).collect()
}

/// Follows every choice from where the answers stop; hands each end over.
fn ends(tree: &str, so_far: &Answers, each: &mut impl FnMut(&Outcome<'_>)) {
    match shipped().rules.walk(tree, so_far).unwrap_or_else(|error| panic!("{tree}, {so_far:?}: {error}")) {
        Step::Leaf(outcome) => each(&outcome),
        Step::Country { node } => panic!("{tree}, {node}: the country is known"),
        Step::Question { node, choices, .. } => {
            assert!(choices.len() > 1, "{tree}, {node}: nothing to choose");
            for choice in choices {
                let mut further = so_far.clone();
                further.chosen.insert(node.to_owned(), choice.name.clone());
                ends(tree, &further, each);
            }
        }
    }
}

fn asks_for_a_country(tree: &Tree) -> bool {
    tree.nodes.values().any(|node| matches!(node, Node::Nationality { .. }))
}

#[test]
fn there_are_rules_enough() {
    let rules = &shipped().rules;
    assert!(rules.deadlines.len() >= 14, "{} deadlines", rules.deadlines.len());
    assert!(rules.trees.len() >= 12, "{} trees", rules.trees.len());
    for name in [
        "accommodation-registration",
        "first-residence-permit",
        "residence-permit-renewal",
        "visa-extension",
        "residence-permit-change",
        "newborn",
        "job-ended",
        "work-permit-cancelling",
        "tax-return",
        "arbitration",
        "driving-licence-renewal",
        "visa-free-transit",
    ] {
        assert!(rules.deadline(name).is_some(), "{name}");
    }
    for name in [
        "need-visa",
        "which-visa",
        "may-i-work",
        "which-transit",
        "which-residence-permit",
        "how-to-register",
        "permanent-residence",
        "tax-residence",
        "which-hotline",
        "permit-ended",
    ] {
        assert!(rules.trees.contains_key(name), "{name}");
    }
    for name in ["unilateral", "mutual", "transit-240"] {
        assert!(rules.lists.contains_key(name), "{name}");
    }
    assert_eq!(rules.holidays.holidays.len(), 7);
    assert!(rules.holidays.know(day("2026-01-01"), day("2026-12-31")));
    assert!(!rules.holidays.know(day("2027-01-01"), day("2027-01-01")), "not announced as of the facts");
}

#[test]
fn every_path_of_every_tree_ends_on_a_leaf_with_a_section() {
    let rules = &shipped().rules;
    let turns = turns();
    for (name, tree) in &rules.trees {
        let mut reached = BTreeSet::new();
        let mut visited = BTreeSet::new();
        let mut each = |outcome: &Outcome<'_>| {
            reached.insert(outcome.name.to_owned());
            visited.extend(outcome.path.iter().map(|node| (*node).to_owned()));
            for section in outcome.sections() {
                assert!(exists(section), "{name}, {}: no section {section}", outcome.name);
            }
        };
        if asks_for_a_country(tree) {
            for country in &rules.countries {
                for on in &turns {
                    ends(name, &answers(Some(country), *on, &[]), &mut each);
                }
            }
        } else {
            ends(name, &answers(None, day("2026-11-24"), &[]), &mut each);
        }
        // A list that can leave a country open says where to, also where today no country comes there because an earlier list decides.
        let where_open = |leaf: &String| tree.nodes.values().any(|node| matches!(node, Node::Nationality { open: Some(open), .. } if open == leaf));
        let missed: Vec<&String> = tree.leaves.keys().filter(|leaf| !reached.contains(*leaf) && !where_open(leaf)).collect();
        assert!(missed.is_empty(), "{name}: nobody comes to {missed:?}");
        assert_eq!(visited, tree.nodes.keys().cloned().collect(), "{name}: nodes");
    }
}

#[test]
fn every_text_of_the_rules_is_there_in_twelve_languages() {
    let rules = &shipped().rules;
    let mut texts = Vec::new();
    for deadline in &rules.deadlines {
        texts.extend([&deadline.title, &deadline.event]);
    }
    for tree in rules.trees.values() {
        texts.push(&tree.title);
        texts.extend(tree.leaves.values().map(|leaf| &leaf.text));
        for node in tree.nodes.values() {
            let Node::Question { ask, choices, .. } = node else { continue };
            texts.push(ask);
            texts.extend(choices.iter().map(|choice| &choice.text));
        }
    }
    texts.extend(rules.lists.values().map(|list| &list.title));
    texts.extend(rules.holidays.holidays.iter().map(|holiday| &holiday.title));
    texts.extend(rules.words.values());
    for text in texts {
        for language in Language::INTERFACE {
            assert!(text.get(&language).is_some_and(|text| !text.trim().is_empty()), "{language}: {text:?}");
        }
    }
}

/// The leaf that a person comes to.
fn leaf(tree: &str, country: Option<&str>, on: &str, chosen: &[(&str, &str)]) -> String {
    match shipped().rules.walk(tree, &answers(country, day(on), chosen)) {
        Ok(Step::Leaf(outcome)) => outcome.name.to_owned(),
        other => panic!("{tree}, {country:?}, {on}: {other:?}"),
    }
}

#[test]
fn the_need_of_a_visa_turns_with_the_lists() {
    let visit = [("permit", "no"), ("purpose", "visit"), ("stay", "short"), ("mutual-stay", "yes"), ("onward", "yes")];
    for (country, on, expected) in [
        ("FR", "2025-11-09", "unilateral-open"),
        ("FR", "2025-11-10", "visa-free"),
        ("FR", "2026-12-31", "visa-free"),
        ("FR", "2027-01-01", "unilateral-open"),
        ("SE", "2025-11-10", "visa-free"),
        ("GB", "2026-02-16", "transit-free"),
        ("GB", "2026-02-17", "visa-free"),
        ("CA", "2026-02-17", "visa-free"),
        ("RU", "2026-09-14", "visa-free"),
        ("RU", "2026-09-15", "unilateral-open"),
        ("TH", "2025-12-30", "mutual-open"),
        ("TH", "2025-12-31", "mutual-free"),
        ("SG", "2027-06-01", "mutual-free"),
        ("US", "2026-11-24", "transit-free"),
        ("CZ", "2026-11-24", "transit-free"),
        ("IN", "2026-11-24", "transit-unlisted"),
        ("HK", "2026-11-24", "other-documents"),
        ("TW", "2026-11-24", "other-documents"),
    ] {
        assert_eq!(leaf("need-visa", Some(country), on, &visit), expected, "{country} on {on}");
    }
    let with = |country: &str, chosen: &[(&str, &str)]| leaf("need-visa", Some(country), "2026-11-24", chosen);
    assert_eq!(with("US", &[("permit", "no"), ("purpose", "visit"), ("onward", "no")]), "visa");
    assert_eq!(with("FR", &[("permit", "no"), ("purpose", "visit"), ("stay", "long")]), "too-long");
    assert_eq!(with("FR", &[("permit", "no"), ("purpose", "work")]), "purpose-visa");
    assert_eq!(with("HK", &[("permit", "no"), ("purpose", "work")]), "other-documents", "nobody from Hong Kong needs a visa");
    assert_eq!(leaf("need-visa", None, "2026-11-24", &[("permit", "yes")]), "re-entry");
}

#[test]
fn the_transit_list_holds_from_its_day_on() {
    let visit = [("time", "longer"), ("route", "third"), ("purpose", "visit")];
    for (country, on, expected) in [
        ("US", "2024-12-16", "open"),
        ("US", "2024-12-17", "open"),
        ("ID", "2025-06-26", "open"),
        ("ID", "2025-06-27", "transit-240"),
        ("US", "2026-11-24", "transit-240"),
        ("LI", "2026-11-24", "open"),
        ("VN", "2026-11-24", "unlisted"),
    ] {
        assert_eq!(leaf("which-transit", Some(country), on, &visit), expected, "{country} on {on}");
    }
    assert_eq!(leaf("which-transit", None, "2026-11-24", &[("time", "longer"), ("route", "same")]), "same");
    assert_eq!(leaf("which-transit", None, "2026-11-24", &[("time", "in-port")]), "under-24");
}

#[test]
fn a_list_that_decided_is_cited_after_the_leaf() {
    let rules = &shipped().rules;
    let visit = [("permit", "no"), ("purpose", "visit")];
    let Ok(Step::Leaf(outcome)) = rules.walk("need-visa", &answers(Some("RU"), day("2026-09-15"), &visit)) else { panic!("a leaf") };
    let sections: Vec<String> = outcome.sections().iter().map(ToString::to_string).collect();
    assert_eq!(sections[..2], ["visa-free-entry#after-2026", "visa-free-entry#not-on-the-list"]);
    assert_eq!(outcome.listings[0].until, Some(day("2026-09-14")));
    assert_eq!(outcome.path, ["permit", "documents", "purpose", "unilateral"]);
}

#[test]
fn a_walk_asks_for_what_it_lacks_and_refuses_what_it_does_not_know() {
    let rules = &shipped().rules;
    let on = day("2026-11-24");
    let asked = rules.walk("need-visa", &answers(None, on, &[]));
    assert!(matches!(asked, Ok(Step::Question { node: "permit", .. })), "{asked:?}");
    let asked = rules.walk("need-visa", &answers(None, on, &[("permit", "no")]));
    assert!(matches!(asked, Ok(Step::Country { node: "documents" })), "{asked:?}");
    assert!(rules.words.contains_key("country"));
    let refused = |tree: &str, country: Option<&str>, chosen: &[(&str, &str)]| rules.walk(tree, &answers(country, on, chosen)).expect_err("a refusal");
    assert_eq!(refused("nothing", None, &[]), TreeError::NoTree("nothing".to_owned()));
    assert_eq!(refused("need-visa", Some("XX"), &[]), TreeError::NoCountry("XX".to_owned()));
    assert_eq!(refused("need-visa", None, &[("permit", "perhaps")]), TreeError::NoChoice { node: "permit".to_owned(), choice: "perhaps".to_owned() });
    assert_eq!(leaf("need-visa", None, "2026-11-24", &[("permit", "yes"), ("no-such-node", "x")]), "re-entry", "other answers do no harm");
}

fn rule(name: &str) -> &'static Deadline {
    shipped().rules.deadline(name).unwrap_or_else(|| panic!("no deadline {name}"))
}

/// `2026-11-24` or `2026-11-24T15:30`.
fn event(text: &str) -> Event {
    if text.contains('T') { Event::Moment(text.parse().expect("a moment")) } else { Event::Day(day(text)) }
}

fn due(name: &str, on: &str, now: &str) -> Due {
    rule(name).due(event(on), now.parse().expect("a moment"), &shipped().rules.holidays).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn each_deadline_ends_on_the_day_that_the_facts_give() {
    // Name, event, last day, last day with an office open, whether the calendar is announced, how it was counted.
    let stated = Counted::Stated;
    let earliest = Counted::Earliest;
    let cases = [
        ("accommodation-registration", "2026-11-24T15:30", "2026-11-25", "2026-11-25", true, stated),
        ("accommodation-registration", "2026-11-24", "2026-11-24", "2026-11-24", true, earliest),
        ("first-residence-permit", "2026-02-01", "2026-03-02", "2026-03-02", true, earliest),
        // The thirtieth day lies in the Spring Festival; Saturday before it is a make-up day.
        ("first-residence-permit", "2026-01-25", "2026-02-23", "2026-02-14", true, earliest),
        ("first-residence-permit", "2028-02-01", "2028-03-01", "2028-03-01", false, earliest),
        ("residence-permit-renewal", "2026-12-31", "2026-12-01", "2026-12-01", true, stated),
        ("residence-permit-renewal", "2026-11-05", "2026-10-06", "2026-09-30", true, stated),
        ("visa-extension", "2028-03-05", "2028-02-27", "2028-02-25", false, stated),
        ("visa-extension", "2026-10-17", "2026-10-10", "2026-10-10", true, stated),
        ("residence-permit-change", "2026-11-24", "2026-12-03", "2026-12-03", true, earliest),
        ("new-address", "2026-11-20", "2026-11-29", "2026-11-27", true, earliest),
        ("new-passport", "2026-12-28", "2027-01-06", "2027-01-06", false, earliest),
        ("new-employer", "2026-11-30", "2026-12-09", "2026-12-09", true, earliest),
        ("job-ended", "2026-11-14", "2026-11-23", "2026-11-23", true, earliest),
        ("work-permit-cancelling", "2026-09-30", "2026-10-19", "2026-10-19", true, earliest),
        ("work-permit-cancelling", "2026-02-13", "2026-03-04", "2026-03-04", true, earliest),
        ("work-permit-cancelling", "2026-12-28", "2027-01-08", "2027-01-08", false, earliest),
        ("work-permit-extension", "2026-12-31", "2026-11-30", "2026-11-30", true, earliest),
        ("newborn", "2026-11-01", "2026-12-30", "2026-12-30", true, earliest),
        ("newborn", "2028-01-01", "2028-02-29", "2028-02-29", false, earliest),
        ("visa-free-stay", "2026-11-24", "2026-12-23", "2026-12-23", true, earliest),
        ("visa-free-stay", "2026-12-31", "2027-01-29", "2027-01-29", false, earliest),
        ("visa-free-transit", "2026-11-24T23:59", "2026-12-04", "2026-12-04", true, stated),
        ("visa-free-transit", "2024-12-17", "2024-12-27", "2024-12-27", false, stated),
        ("visa-free-transit", "2024-12-16", "2024-12-22", "2024-12-22", false, stated),
        ("visa-free-transit", "2016-01-30", "2016-02-05", "2016-02-05", false, stated),
        ("visa-free-transit", "2016-01-29", "2016-02-01", "2016-02-01", false, stated),
        ("lost-passport", "2026-11-24", "2026-12-23", "2026-12-23", true, earliest),
        ("police-fine", "2026-11-24", "2026-12-08", "2026-12-08", true, earliest),
        ("student-work-mark", "2026-11-24", "2026-12-03", "2026-12-03", true, earliest),
        ("permanent-card-renewal", "2026-12-31", "2026-11-30", "2026-11-30", true, earliest),
        ("permanent-card-change", "2026-01-31", "2026-02-27", "2026-02-27", true, earliest),
        ("permanent-card-change", "2026-10-15", "2026-11-14", "2026-11-13", true, earliest),
        ("tax-return", "2026-06-15", "2027-06-30", "2027-06-30", false, stated),
        ("arbitration", "2028-02-29", "2029-02-27", "2029-02-27", false, earliest),
        ("arbitration", "2025-12-01", "2026-11-30", "2026-11-30", true, earliest),
        ("court-after-arbitration", "2026-09-21", "2026-10-05", "2026-09-30", true, earliest),
        ("written-contract", "2026-01-31", "2026-02-27", "2026-02-27", true, earliest),
        ("social-insurance", "2026-11-24", "2026-12-23", "2026-12-23", true, earliest),
        ("work-injury", "2026-11-24", "2026-12-23", "2026-12-23", true, earliest),
        ("driving-licence-renewal", "2028-03-01", "2028-02-29", "2028-02-29", false, earliest),
        ("expired-licence", "2026-11-24", "2029-11-23", "2029-11-23", false, earliest),
        ("camera-fine", "2026-11-24", "2026-12-08", "2026-12-08", true, earliest),
        ("e-bike-registration", "2026-09-20", "2026-10-04", "2026-09-30", true, earliest),
        ("tax-refund", "2026-11-24", "2027-02-21", "2027-02-21", false, earliest),
    ];
    for (name, on, last, act_by, known, counted) in cases {
        let found = due(name, on, "2026-01-01T00:00");
        assert_eq!((found.last, found.act_by), (day(last), day(act_by)), "{name}, {on}");
        assert_eq!((found.calendar_known, found.counted), (known, counted), "{name}, {on}");
    }
    let tested: BTreeSet<&str> = cases.iter().map(|case| case.0).collect();
    let all: BTreeSet<&str> = shipped().rules.deadlines.iter().map(|deadline| deadline.name.as_str()).collect();
    assert_eq!(tested, all, "each deadline has an example");
}

#[test]
fn hours_end_at_their_moment_and_days_at_midnight() {
    let moved = "2026-11-24T15:30";
    assert_eq!(due("accommodation-registration", moved, moved).until.to_string(), "2026-11-25T15:30:00");
    assert!(!due("accommodation-registration", moved, "2026-11-25T15:29:59").late);
    let late = due("accommodation-registration", moved, "2026-11-25T15:30:01");
    assert!(late.late);
    assert_eq!(late.sections.iter().map(ToString::to_string).collect::<Vec<_>>(), ["accommodation-registration#short", "accommodation-registration#penalties"]);
    assert_eq!(due("accommodation-registration", "2026-12-31T23:00", moved).until.to_string(), "2027-01-01T23:00:00");
    let transit = due("visa-free-transit", "2026-11-24T00:10", moved);
    assert_eq!(transit.until.to_string(), "2026-12-05T00:00:00", "the hours begin at the next midnight");
    let change = due("residence-permit-change", "2026-11-24", "2026-12-03T23:59:59");
    assert_eq!((change.late, change.days_left), (false, 0));
    let change = due("residence-permit-change", "2026-11-24", "2026-12-04T00:00");
    assert_eq!((change.late, change.days_left), (true, -1));
    let taxes = due("tax-return", "2026-06-15", "2026-11-24T09:00");
    assert_eq!((taxes.opens, taxes.late), (Some(day("2027-03-01")), false));
}

#[test]
fn a_day_for_which_no_rule_is_known_has_no_deadline() {
    for (name, on) in [("visa-free-transit", "2012-12-31"), ("visa-free-stay", "2027-01-01"), ("visa-free-stay", "2026-02-16")] {
        let refused = rule(name).due(event(on), "2026-11-24T09:00".parse().expect("a moment"), &shipped().rules.holidays);
        assert_eq!(refused, Err(DeadlineError::NoRule { deadline: name.to_owned(), day: day(on) }));
    }
}

#[test]
fn every_deadline_holds_together_on_every_day_of_four_years() {
    let rules = &shipped().rules;
    for deadline in &rules.deadlines {
        assert!(exists(&deadline.section) && exists(&deadline.late), "{}: {} and {}", deadline.name, deadline.section, deadline.late);
        let mut on = day("2025-12-01");
        let mut before: Option<Day> = None;
        while on <= day("2029-12-31") {
            match deadline.due(Event::Day(on), on.date().to_datetime(jiff::civil::Time::midnight()), &rules.holidays) {
                Err(DeadlineError::NoRule { .. }) => assert!(matches!(&deadline.timing, Timing::Within(periods) if periods[0].from.is_some())),
                Err(error) => panic!("{error}"),
                Ok(found) => {
                    assert!(found.act_by <= found.last, "{}, {on}", deadline.name);
                    assert!(before.is_none_or(|before| before <= found.last), "{}, {on}: a later event is due earlier", deadline.name);
                    if matches!(deadline.timing, Timing::Within(_)) {
                        assert!(on <= found.act_by && !found.late, "{}, {on}: late when it begins", deadline.name);
                    }
                    if deadline.office && found.act_by != found.last {
                        assert!(rules.holidays.is_working(found.act_by), "{}, {on}", deadline.name);
                    }
                    before = Some(found.last);
                }
            }
            on = on.next();
        }
    }
}

#[test]
fn the_calendar_of_2026_is_the_one_announced() {
    let holidays = &shipped().rules.holidays;
    let off = |on: &str| !holidays.is_working(day(on));
    for on in ["2026-01-01", "2026-02-16", "2026-02-23", "2026-04-06", "2026-05-05", "2026-06-19", "2026-09-25", "2026-10-07", "2026-11-28"] {
        assert!(off(on), "{on}");
    }
    let make_up: Vec<Day> = holidays.holidays.iter().flat_map(|holiday| holiday.work.clone()).collect();
    assert_eq!(make_up, ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"].map(day));
    assert!(make_up.iter().all(|on| holidays.is_working(*on)));
    let days_off: i32 = holidays.holidays.iter().map(|holiday| holiday.from.days_until(holiday.until) + 1).sum();
    assert_eq!(days_off, 33, "3, 9, 3, 5, 3, 3 and 7 days");
}

// What is broken on purpose.

fn words(text: &str) -> String {
    Language::INTERFACE.map(|language| format!("{language} = \"{text}\"\n")).concat()
}

const EDITION: &str = r#"authoritative = "en"
verified_on = "2026-11-23"
jurisdiction = "cn"
[[sources]]
code = "S1"
title = "A law"
[sections.short]
facts = ["F-1"]
[sections.late]
facts = ["F-2"]
[sections.list]
facts = ["F-3"]
"#;
const TEXT: &str = "# Registration

## In short {#short}

Register within 24 hours and pay within 10 days, between 1 March and 30 June.

## Late {#late}

Go at once.

## Countries {#list}

Until 31 December 2026 the list is France and Germany. Days off are 1 and 2 May, and 9 May is worked.
";

/// A folder with one guide, two deadlines, a list, a tree, words and a holiday, all sound.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |file: &str, text: String| {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, text).expect("a file");
    };
    let names = words("Stay");
    write("topics.toml", format!("[stay]\norder = 1\n[stay.name]\n{names}"));
    for name in ["contacts.toml", "glossary.toml", "beside.toml"] {
        write(name, String::new());
    }
    let country = |code: &str, name: &str| format!("[[country]]\ncode = \"{code}\"\n[country.names]\nen = [\"{name}\"]\n");
    write("countries.toml", [("FR", "France"), ("DE", "Germany"), ("US", "United States")].map(|(code, name)| country(code, name)).concat());
    write("guides/stay/registration/2013-07-01/edition.toml", EDITION.to_owned());
    write("guides/stay/registration/2013-07-01/en.md", TEXT.to_owned());
    let deadline = |name: &str, within: &str| {
        format!(
            "[[deadline]]\nname = \"{name}\"\nsection = \"registration#short\"\nfacts = [\"F-1\"]\nwithin = \"{within}\"\ncounted = \"earliest\"\napplies = [\"anyone\"]\nlate = \"registration#late\"\n[deadline.title]\n{}[deadline.event]\n{}\n",
            words("Do it"),
            words("When?")
        )
    };
    write("rules/deadlines.toml", deadline("register", "24 hours") + &deadline("pay", "10 days"));
    write(
        "rules/nationalities.toml",
        format!(
            "[[list]]\nname = \"free\"\nsection = \"registration#list\"\nfacts = [\"F-3\"]\n[list.title]\n{}[[list.countries]]\ncodes = [\"FR\"]\nsection = \"registration#list\"\nfacts = [\"F-3\"]\n[[list.countries]]\ncodes = [\"DE\"]\nuntil = \"2026-12-31\"\nsection = \"registration#list\"\nfacts = [\"F-3\"]\n",
            words("Free")
        ),
    );
    write("rules/words.toml", ["yes", "no", "country"].map(|name| format!("[[word]]\nname = \"{name}\"\n[word.text]\n{}", words(name))).concat());
    let node = format!(
        "[[node]]\nname = \"moved\"\n[node.ask]\n{}[[node.choice]]\nname = \"yes\"\nto = \"passport\"\n[[node.choice]]\nname = \"no\"\nto = \"late\"\n",
        words("Moved?")
    );
    let list = "[[node]]\nname = \"passport\"\nlist = \"free\"\nlisted = \"free\"\nunlisted = \"register\"\nopen = \"late\"\n";
    let leaf =
        |name: &str, section: &str, text: &str| format!("[[leaf]]\nname = \"{name}\"\nsection = \"registration#{section}\"\n[leaf.text]\n{}", words(text));
    let leaves = [leaf("free", "list", "You are free."), leaf("register", "short", "Register within 24 hours."), leaf("late", "late", "Go.")].concat();
    write("rules/trees/what.toml", format!("first = \"moved\"\n[title]\n{}{node}{list}{leaves}", words("What?")));
    write(
        "holidays.toml",
        format!(
            "[[holiday]]\nname = \"may-2026\"\nfrom = \"2026-05-01\"\nuntil = \"2026-05-02\"\nwork = [\"2026-05-09\"]\nsection = \"registration#list\"\nfacts = [\"F-3\"]\n[holiday.title]\n{}",
            words("May")
        ),
    );
    folder
}

/// How many deadlines, trees, lists, holidays and words are left.
fn left(loaded: &Loaded) -> [usize; 5] {
    let rules = &loaded.knowledge.rules;
    [rules.deadlines.len(), rules.trees.len(), rules.lists.len(), rules.holidays.holidays.len(), rules.words.len()]
}

/// The line of a text, or with `^` the line above it, where its table begins.
fn line_of(source: &str, on: &str) -> usize {
    let (text, above) = on.strip_prefix('^').map_or((on, 0), |text| (text, 1));
    source.lines().position(|line| line.contains(text)).map_or_else(|| panic!("no line has {text:?}"), |at| at + 1 - above)
}

/// One file with a part replaced has a fault on a line that names all these words, and the rest is there.
#[track_caller]
fn told(file: &str, old: &str, new: &str, on: &str, named: &[&str], rest: [usize; 5]) {
    let folder = folder();
    let path = folder.path().join(file);
    let text = fs::read_to_string(&path).expect("a file");
    assert!(text.contains(old), "{file} has no {old:?}");
    let text = text.replacen(old, new, 1);
    fs::write(path, &text).expect("a file");
    let line = line_of(&text, on);
    let loaded = knowledge::load(folder.path());
    let faults: Vec<String> = loaded.faults.iter().map(ToString::to_string).filter(|text| text.starts_with("rules/") || text.starts_with("holidays")).collect();
    let place = format!("{file}:{line}: ");
    let found = faults.iter().any(|fault| fault.starts_with(&place) && named.iter().all(|word| fault.contains(word)));
    assert!(found, "expected {place}{named:?} in {faults:#?}");
    assert_eq!(left(&loaded), rest, "{faults:#?}");
}

#[test]
fn a_sound_folder_has_all_its_rules() {
    let loaded = knowledge::load(folder().path());
    let of_rules: Vec<String> =
        loaded.faults.iter().map(ToString::to_string).filter(|text| text.starts_with("rules/") || text.starts_with("holidays")).collect();
    assert!(of_rules.is_empty(), "{of_rules:#?}");
    assert_eq!(left(&loaded), [2, 1, 1, 1, 3]);
}

const ONE_DEADLINE_LESS: [usize; 5] = [1, 1, 1, 1, 3];

#[test]
fn a_bad_deadline_is_told_and_left_out() {
    let told = |old: &str, new: &str, on: &str, named: &[&str]| told("rules/deadlines.toml", old, new, on, named, ONE_DEADLINE_LESS);
    told("section = \"registration#short\"\n", "", "[[deadline]]", &["register.section", "cites nothing"]);
    told("registration#short", "registration", "section = \"registration\"", &["register.section", "names no section"]);
    told("registration#short", "registration#nothing", "[[deadline]]", &["register.section", "registration#nothing"]);
    told("registration#late", "nothing#late", "[[deadline]]", &["register.late", "nothing#late"]);
    told("late = \"registration#late\"\n", "", "[[deadline]]", &["register.late", "missing field"]);
    told("F-1", "F-2", "[[deadline]]", &["register.section", "does not rest on F-2"]);
    told("\"F-1\"", "", "facts = []", &["register.facts", "names no fact"]);
    told("24 hours", "24 parsecs", "24 parsecs", &["register.within", "24 parsecs"]);
    told("24 hours", "25 hours", "[[deadline]]", &["register.length", "does not state 25 hours"]);
    told("within = \"24 hours\"\n", "", "[[deadline]]", &["register.within", "one of"]);
    told("within = \"24 hours\"", "within = \"24 hours\"\nbefore = true", "within = \"24 hours\"", &["register.within", "one of"]);
    told("within = \"24 hours\"", "at-least-before = \"24 hours\"", "24 hours", &["register.at-least-before", "days"]);
    told(
        "within = \"24 hours\"",
        "periods = [{ from = \"2020-02-01\", until = \"2020-01-01\", within = \"24 hours\" }]",
        "periods",
        &["register.periods", "before the first"],
    );
    told(
        "within = \"24 hours\"",
        "periods = [{ until = \"2020-01-01\", within = \"24 hours\" }, { from = \"2020-01-01\", within = \"24 hours\" }]",
        "periods",
        &["overlap"],
    );
    told("within = \"24 hours\"", "periods = [{ until = \"2020-02-30\", within = \"24 hours\" }]", "periods", &["register.periods[0].until", "2020-02-30"]);
    told("within = \"24 hours\"", "next-year = { opens = \"03-01\", closes = \"02-29\" }", "next-year", &["register.next-year", "02-29"]);
    told("within = \"24 hours\"", "next-year = { opens = \"03-01\", closes = \"01-30\" }", "next-year", &["register.next-year", "closes before"]);
    told("within = \"24 hours\"", "next-year = { opens = \"03-02\", closes = \"06-30\" }", "[[deadline]]", &["register.next-year", "does not state"]);
    told("within = \"24 hours\"", "before = true\nstarts = \"next-day\"", "starts", &["register.starts"]);
    told("counted = \"earliest\"", "counted = \"earliest\"\nstarts = \"next-day\"", "counted", &["register.counted"]);
    told("counted = \"earliest\"", "counted = \"perhaps\"", "perhaps", &["register.counted", "perhaps"]);
    told("applies = [\"anyone\"]", "applies = []", "applies", &["register.applies"]);
    told("applies = [\"anyone\"]", "applies = [\"martian\"]", "martian", &["register.applies[0]", "martian"]);
    told("applies", "aplies", "aplies", &["register.aplies", "unknown field"]);
    told("ko = \"Do it\"\n", "", "[[deadline]]", &["register.title", "lacks the languages ko"]);
    told("ko = \"Do it\"", "ko = \"Do 9\"", "[[deadline]]", &["register.title", "ko", "9"]);
    told("\"register\"", "\"Register it\"", "Register it", &["name", "lower case"]);
}

#[test]
fn a_name_that_occurs_twice_is_told_where_it_comes_again() {
    let again = |file: &str, old: &str, new: &str, rest: [usize; 5]| {
        let folder = folder();
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).expect("a file").replace(&format!("name = \"{old}\""), &format!("name = \"{new}\""));
        let line = text.lines().enumerate().filter(|(_, line)| *line == format!("name = \"{new}\"")).nth(1).expect("twice").0;
        fs::write(&path, text).expect("a file");
        let loaded = knowledge::load(folder.path());
        let told = loaded.faults.iter().map(ToString::to_string).any(|fault| fault.starts_with(&format!("{file}:{line}: {new}")) && fault.contains("twice"));
        assert!(told, "{file}, line {line}: {:#?}", loaded.faults);
        assert_eq!(left(&loaded), rest);
    };
    again("rules/deadlines.toml", "pay", "register", ONE_DEADLINE_LESS);
    again("rules/words.toml", "no", "yes", [2, 0, 1, 1, 2]);
    again("rules/trees/what.toml", "register", "free", [2, 0, 1, 1, 3]);
}

#[test]
fn a_number_that_the_section_does_not_state_is_told() {
    let all = words("Do it");
    let changed = words("Do 99");
    told("rules/deadlines.toml", &all, &changed, "[[deadline]]", &["register.title", "states 99", "does not"], ONE_DEADLINE_LESS);
    let (all, changed) = (words("Register within 24 hours."), words("Register within 25 hours."));
    let folder = folder();
    let file = folder.path().join("rules/trees/what.toml");
    let text = fs::read_to_string(&file).expect("a tree").replace(&all, &changed);
    let line = text.lines().position(|line| line == "name = \"register\"").expect("a leaf");
    fs::write(&file, text).expect("a tree");
    let loaded = knowledge::load(folder.path());
    let found =
        loaded.faults.iter().map(ToString::to_string).any(|fault| fault.starts_with(&format!("rules/trees/what.toml:{line}: register.text: states 25")));
    assert!(found, "{:#?}", loaded.faults);
    assert_eq!(left(&loaded), [2, 0, 1, 1, 3]);
}

#[test]
fn a_bad_tree_is_told_and_left_out() {
    let told = |old: &str, new: &str, on: &str, named: &[&str]| told("rules/trees/what.toml", old, new, on, named, [2, 0, 1, 1, 3]);
    told("section = \"registration#list\"\n", "", "[[leaf]]", &["free.section", "cites nothing"]);
    told(
        "section = \"registration#list\"",
        "section = \"registration#nothing\"",
        "[[leaf]]",
        &["free.section", "no guide has the section registration#nothing"],
    );
    told("section = \"registration#list\"", "section = \"registration\"", "section = \"registration\"", &["section", "names no section"]);
    told("section = \"registration#list\"", "section = \"registration#list\"\nalso = [\"nothing#list\"]", "[[leaf]]", &["free.section", "nothing#list"]);
    told("to = \"late\"", "to = \"nowhere\"", "[[node]]", &["moved", "nowhere", "no node or leaf"]);
    told("to = \"late\"", "to = \"moved\"", "[[node]]", &["moved", "comes back"]);
    told("first = \"moved\"", "first = \"nowhere\"", "first", &["first", "nowhere"]);
    told("first = \"moved\"", "first = \"passport\"", "[[node]]", &["moved", "no path leads here"]);
    told("first = \"moved\"", "frist = \"moved\"", "frist", &["frist", "unknown field"]);
    told(
        "[[node.choice]]\nname = \"yes\"\nto = \"passport\"\n[[node.choice]]\nname = \"no\"\nto = \"late\"\n",
        "",
        "[[node]]",
        &["moved.choice", "without choices"],
    );
    told("name = \"no\"", "name = \"yes\"", "[[node]]", &["moved", "yes", "name of its own"]);
    told("name = \"no\"", "name = \"perhaps\"", "[[node]]", &["moved.perhaps", "lacks the languages"]);
    told("name = \"no\"", "name = \"No!\"", "[[node]]", &["moved", "No!", "lower case"]);
    told("list = \"free\"", "list = \"nothing\"", "^name = \"passport\"", &["passport", "no sound list", "nothing"]);
    told("open = \"late\"\n", "", "^name = \"passport\"", &["passport", "open", "needed"]);
    told("unlisted = \"register\"\n", "", "^name = \"passport\"", &["passport.node", "unlisted"]);
    told("unlisted = \"register\"", "unlisted = \"moved\"", "[[node]]", &["comes back"]);
    told("name = \"free\"", "name = \"Free!\"", "[[leaf]]", &["Free!", "lower case"]);
    told("it = \"You are free.\"\n", "", "[[leaf]]", &["free.text", "lacks the languages it"]);
    told("vi = \"Moved?\"\n", "", "[[node]]", &["moved.ask", "lacks the languages vi"]);
    told("zh = \"What?\"\n", "", "first", &["title", "lacks the languages zh"]);
    told("zh = \"What?\"", "zh = 7", "zh = 7", &["zh", "invalid type"]);
    told("zh = \"What?\"", "zh = \"What?", "zh = \"What?", &["rules/trees/what.toml"]);
}

#[test]
fn a_tree_that_no_path_leaves_is_a_circle() {
    let folder = folder();
    let file = folder.path().join("rules/trees/what.toml");
    let text = fs::read_to_string(&file).expect("a tree").replace("to = \"late\"", "to = \"moved\"").replace("to = \"passport\"", "to = \"moved\"");
    fs::write(&file, text).expect("a tree");
    let loaded = knowledge::load(folder.path());
    let told = |words: &str| loaded.faults.iter().any(|fault| fault.to_string().contains(words));
    assert!(told("moved: a path comes back here") && told("free: no path leads here"), "{:#?}", loaded.faults);
    assert_eq!(left(&loaded), [2, 0, 1, 1, 3]);
}

#[test]
fn a_bad_list_is_told_and_left_out_with_the_trees_that_need_it() {
    let told = |old: &str, new: &str, on: &str, named: &[&str]| told("rules/nationalities.toml", old, new, on, named, [2, 0, 0, 1, 3]);
    told("section = \"registration#list\"\n", "", "[[list]]", &["free.section", "cites nothing"]);
    told("codes = [\"FR\"]\nsection = \"registration#list\"\n", "codes = [\"FR\"]\n", "[[list.countries]]", &["free.countries[0].section", "cites nothing"]);
    told("[\"FR\"]", "[\"FR\", \"XX\"]", "[[list]]", &["free.countries", "countries.toml has no XX"]);
    told("[\"FR\"]", "[]", "codes = []", &["free.countries[0].codes", "names no country"]);
    told("[\"FR\"]", "[\"FR\", \"US\"]", "[[list]]", &["free.countries", "does not name US"]);
    told("[\"FR\"]", "[\"FR\", \"FR\"]", "[[list]]", &["free.countries", "FR stands on the list twice"]);
    told("[\"FR\"]", "[\"FR\", \"DE\"]", "[[list]]", &["free.countries", "DE stands on the list twice"]);
    told("codes = [\"FR\"]", "codes = [\"DE\"]\nfrom = \"2026-12-31\"", "[[list]]", &["DE stands on the list twice"]);
    told("codes = [\"DE\"]", "codes = [\"FR\"]", "[[list]]", &["names DE, which is not on the list"]);
    told("codes = [\"DE\"]", "codes = [\"DE\"]\nfrom = \"2027-01-01\"", "until", &["free.countries[1].until", "before the first"]);
    told("2026-12-31", "2026-12-32", "2026-12-32", &["free.countries[1].until", "2026-12-32"]);
    told("2026-12-31", "2026-11-29", "[[list]]", &["free.countries", "does not state 2026-11-29"]);
    told("codes = [\"DE\"]", "codes = [\"DE\"]\ndays = 90", "[[list]]", &["free.countries", "does not state 90 days"]);
    told("facts = [\"F-3\"]\n[list.title]", "facts = [\"F-3\"]\nnot-listed = [\"DE\"]\n[list.title]", "[[list]]", &["DE is both on the list and not"]);
    told("pt = \"Free\"\n", "", "[[list]]", &["free.title", "lacks the languages pt"]);
}

#[test]
fn a_bad_holiday_or_word_is_told_and_left_out() {
    let told_of = |old: &str, new: &str, on: &str, named: &[&str]| told("holidays.toml", old, new, on, named, [2, 1, 1, 0, 3]);
    told_of("section = \"registration#list\"\n", "", "[[holiday]]", &["may-2026.section", "cites nothing"]);
    told_of("2026-05-02", "2026-04-30", "until", &["may-2026.until", "before the first"]);
    told_of("2026-05-02", "2026-05-32", "until", &["may-2026.until", "2026-05-32"]);
    told_of("2026-05-02", "2026-05-03", "[[holiday]]", &["does not state 2026-05-03"]);
    told_of("2026-05-09", "2026-05-02", "work", &["may-2026.work", "is a day off"]);
    told_of("2026-05-09", "2026-06-01", "[[holiday]]", &["may-2026.work", "no day of rest"]);
    told("holidays.toml", "[[holiday]]", "[[hollyday]]\nname = \"may\"\n[[holiday]]", "[[hollyday]]", &["hollyday", "[[holiday]] only"], [2, 1, 1, 1, 3]);
    told("rules/words.toml", "de = \"country\"\n", "", "^name = \"country\"", &["country", "lacks the languages de"], [2, 0, 1, 1, 2]);
}

#[test]
fn a_tree_that_asks_for_a_country_needs_the_words_for_it() {
    let folder = folder();
    let file = folder.path().join("rules/words.toml");
    fs::write(&file, fs::read_to_string(&file).expect("words").replace("name = \"country\"", "name = \"land\"")).expect("words");
    let loaded = knowledge::load(folder.path());
    let told = |fault: &String| fault.starts_with("rules/trees/what.toml:") && fault.contains("passport.list: words.toml has no sound word `country`");
    assert!(loaded.faults.iter().map(ToString::to_string).any(|fault| told(&fault)), "{:#?}", loaded.faults);
    assert_eq!(left(&loaded), [2, 0, 1, 1, 3]);
}

#[test]
fn files_that_are_no_rules_or_no_toml_are_told_and_the_rest_loads() {
    let folder = folder();
    fs::write(folder.path().join("rules/other.toml"), "").expect("a file");
    fs::write(folder.path().join("rules/trees/Bad Name.toml"), fs::read(folder.path().join("rules/trees/what.toml")).expect("a tree")).expect("a file");
    fs::write(folder.path().join("rules/deadlines.toml"), "[[deadline]]\nname = \n").expect("a file");
    fs::write(folder.path().join("holidays.toml"), [0xff, 0xfe]).expect("a file");
    let loaded = knowledge::load(folder.path());
    let faults: Vec<String> = loaded.faults.iter().map(ToString::to_string).collect();
    let told = |words: &[&str]| faults.iter().any(|fault| words.iter().all(|word| fault.contains(word)));
    assert!(told(&["rules/other.toml", "no file of rules"]), "{faults:#?}");
    assert!(told(&["rules/trees/Bad Name.toml:1", "lower case"]), "{faults:#?}");
    assert!(told(&["rules/deadlines.toml:2"]), "{faults:#?}");
    assert!(told(&["holidays.toml", "UTF-8"]), "{faults:#?}");
    assert_eq!(left(&loaded), [0, 1, 1, 0, 3]);
}

#[test]
fn check_prints_how_many_rules_there_are() {
    // Without the program beside the tests there is nothing to run.
    let Some(program) = option_env!("CARGO_BIN_EXE_openwindow") else { return };
    let folder = folder();
    let output = Command::new(program).arg("check").arg(folder.path()).output().expect("a run");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("2 deadlines, 1 trees (3 leaves), 1 nationality lists, 1 holidays"), "{told}");
}

#[test]
fn on_public_holidays_nobody_is_said_to_be_there_by_the_hours_of_the_week() {
    let knowledge = shipped();
    let presence = |name: &str, now: &str| {
        let contact = knowledge.contacts.iter().find(|contact| contact.name == name).expect("a contact");
        let now = now.parse().expect("a moment");
        let view = openwindow::answer::contact_view(knowledge, contact, Language::EN, now);
        (knowledge.presence(contact, now), view.open_now, view.holiday)
    };
    let office = "exit-entry-office";
    assert_eq!(presence(office, "2026-11-24T10:00"), (Some(Presence::Open), Some(true), false));
    assert_eq!(presence(office, "2026-11-24T20:00"), (Some(Presence::Closed), Some(false), false));
    assert_eq!(presence(office, "2026-10-01T10:00"), (Some(Presence::Holiday), None, true), "a Thursday, and National Day");
    assert_eq!(presence(office, "2026-10-01T20:00"), (Some(Presence::Closed), Some(false), false));
    let always = knowledge.contacts.iter().find(|contact| contact.hours == Some(Hours::Always)).expect("a line that never sleeps");
    assert_eq!(presence(&always.name, "2026-10-01T10:00"), (Some(Presence::Open), Some(true), false));
}
