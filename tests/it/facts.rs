//! Guides rest on known facts and state no number of their own; hidden characters, wrong hashes, far editions and unfaithful plain
//! versions are told; the tables of coverage and freshness tell what they should.

use std::fs;

use openwindow::knowledge::{self, Coverage, FactCounts, Freshness, TranslationStatus};
use openwindow::language::Language;

use crate::harness::root;
use crate::knowledge::{folder, told};

const GUIDE: &str = "guides/stay/registration/2013-07-01";
const FACT: &str = "F-ENT-099 = { confidence = \"high\", as_of = \"2013-07-01\", numbers = \"24\" }\n";

fn of(name: &str) -> String {
    format!("{GUIDE}/{name}")
}

#[test]
fn every_sure_fact_is_used_and_every_used_fact_is_known() {
    let knowledge = knowledge::load(&root().join("knowledge")).knowledge;
    let counts = FactCounts::of(&knowledge);
    assert!(counts.known >= 1061, "{counts:?}");
    assert!(counts.used >= 1013, "{counts:?}");
    assert_eq!(counts.high_unused, 0, "{counts:?}");
    assert!(knowledge.guides.len() >= 110 && knowledge.contacts.len() >= 28 && knowledge.glossary.terms.len() >= 160);
    for language in Language::GUIDES {
        let texts = knowledge.editions().filter(|edition| edition.texts.contains_key(&language)).count();
        let wanted = if [Language::ZH, Language::EN].contains(&language) { 113 } else { 53 };
        assert!(texts >= wanted, "{language}: {texts} texts");
    }
}

#[test]
fn facts_that_are_not_as_the_guides_need_them_are_told() {
    let (file, fact) = ("facts.toml", FACT.to_owned());
    told(file, |_| fact.replace("099", "098"), Some(1), &["F-ENT-098", "no guide or contact uses it"]);
    let faults = |facts: String| {
        let folder = folder();
        fs::write(folder.path().join("facts.toml"), facts).expect("a file");
        knowledge::load(folder.path()).faults.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(faults(fact.clone()), [""; 0]);
    assert_eq!(faults(fact.replace("24", "25")), [format!("{GUIDE}/zh.md:7: short: states numbers that are in none of its facts: 24")],);
    let unknown = faults(fact.replace("F-ENT-099", "F-ENT-001").replace("high", "medium"));
    assert!(unknown.contains(&format!("{GUIDE}/edition.toml:10: sections.short.facts: facts.toml does not know F-ENT-099")), "{unknown:?}");
    let superseded = format!("{}P-001 = {{ confidence = \"low\" }}\n", fact.replace(" }", ", superseded_by = \"P-001\" }"));
    assert_eq!(faults(superseded), [format!("{GUIDE}/edition.toml:10: sections.short.facts: F-ENT-099 was superseded by P-001")]);
    let low = format!("{GUIDE}/zh.md:7: short: F-ENT-099 is of low confidence: name the hotline");
    assert_eq!(faults(fact.replace("high", "low")).last(), Some(&low));
    assert_eq!(
        faults(fact.replace("high", "medium")),
        [format!("{GUIDE}/edition.toml:17: key_facts.within.confidence: claims more than facts.toml grants F-ENT-099")]
    );
    for (wrong, words) in [
        (fact.replace("2013-07-01", "July 2013"), "facts.toml:1: F-ENT-099.as_of: is a day, a month or a year"),
        (fact.replace("\"24\"", "\"many\""), "facts.toml:1: F-ENT-099.numbers: \"many\" is no number"),
        (fact.replace("F-ENT-099", "FACT"), "facts.toml:1: FACT: is no fact number"),
        (fact.replace("high", "certain"), "facts.toml:1: F-ENT-099: unknown variant `certain`"),
    ] {
        assert!(faults(wrong).iter().any(|fault| fault.contains(words)), "{words}");
    }
}

#[test]
fn a_contact_rests_on_a_known_fact_and_has_a_phone_that_can_be_dialled() {
    let contact = |phone: &str, fact: &str| {
        format!(
            "[[contact]]\nid = \"line\"\nkind = \"hotline\"\nphone = \"{phone}\"\nfact = \"{fact}\"\ntopics = [\"*\"]\nconfidence = \"high\"\nverified_on = \"2026-01-01\"\nname.en = \"X\"\nname.zh = \"X\"\n"
        )
    };
    for phone in ["021--12367", "12 367", "1234567", "021-1", "+", "0"] {
        told("contacts.toml", |_| contact(phone, "F-ENT-099"), Some(1), &["contacts.toml", "phone", "of line", "no telephone number"]);
    }
    let folder = folder();
    fs::write(folder.path().join("facts.toml"), FACT).expect("a file");
    fs::write(folder.path().join("contacts.toml"), contact("021-12367", "P-999")).expect("a file");
    let faults = knowledge::load(folder.path()).faults;
    assert_eq!(faults.iter().map(ToString::to_string).collect::<Vec<_>>(), ["contacts.toml:5: line.fact: facts.toml does not know P-999"]);
    told(&of("edition.toml"), |text| text.replace("24 hours", "021--12367"), Some(15), &["key_facts.within.value", "021--12367"]);
}

#[test]
fn hidden_characters_are_told_in_every_file_and_taken_out() {
    for (file, hidden) in [("asked.toml", '\u{202e}'), ("asked.toml", '\u{200b}'), ("edition.toml", '\u{ad}'), ("zh.md", '\u{2066}'), ("en.md", '\u{200d}')] {
        let code = format!("U+{:04X}", hidden as u32);
        told(&of(file), |text| text.replacen('\n', &format!("\n#{hidden}\n"), 1), Some(2), &[file, "text", &code]);
    }
    told("glossary.toml", |_| "\n# \u{7f}\n".to_owned(), Some(2), &["glossary.toml", "U+007F"]);
    told(&of("asked.toml"), |text| text.replace("en = [\"register\"]", "en = [\"reg\\u202Eister\"]"), Some(3), &["asked.toml", "U+202E"]);
    told(&of("en.md"), |text| text.replace("Register", "&#x202e;Register"), Some(9), &["en.md", "entity"]);

    let folder = folder();
    let file = folder.path().join(of("en.md"));
    fs::write(&file, fs::read_to_string(&file).expect("a text").replace("Register", "Reg\u{202e}ister")).expect("a file");
    let loaded = knowledge::load(folder.path());
    let edition = &loaded.knowledge.guides["registration"].editions[0];
    assert_eq!(edition.section(Language::EN, "short").expect("the rest is served").plain, "Register within 24 hours.");

    let persian = folder.path().join("beside.toml");
    fs::write(&persian, "[[matter]]\nname = \"x\"\noutcome = \"out_of_scope\"\nasked.fa = [\"می\u{200c}خواهم\"]\n").expect("a file");
    assert_eq!(knowledge::load(folder.path()).faults.len(), 1, "joiners are part of Persian words");
}

#[test]
fn a_confirmation_needs_two_hashes_and_a_section() {
    let confirmed = |anchor: &str, hash: &str| format!("[en.{anchor}]\noriginal = \"0123456789abcdef\"\ntranslation = \"{hash}\"\n");
    told(&of("confirmed.toml"), |_| confirmed("short", "0123456789ABCDEF"), Some(3), &["confirmed.toml", "en.short.translation", "no hash"]);
    told(&of("confirmed.toml"), |_| confirmed("short", "0123"), Some(3), &["confirmed.toml", "en.short.translation", "0123"]);
    told(&of("confirmed.toml"), |_| confirmed("long", "0123456789abcdef"), Some(1), &["confirmed.toml", "en.long", "no section"]);
    told(&of("confirmed.toml"), |_| confirmed("short", "0123456789abcdef").replace("[en.", "[it."), None, &["confirmed.toml", "it"]);
}

#[test]
fn an_edition_of_a_far_future_is_left_out() {
    let folder = folder();
    let stay = folder.path().join("guides/stay/registration");
    fs::rename(stay.join("2013-07-01"), stay.join("2100-01-01")).expect("another day");
    let loaded = knowledge::load(folder.path());
    assert!(loaded.knowledge.guides.is_empty());
    let told: Vec<String> = loaded.faults.iter().map(ToString::to_string).collect();
    assert!(told[0].starts_with("guides/stay/registration/2100-01-01/edition.toml:2: verified_on: lies more than 366 days before"), "{told:?}");
}

#[test]
fn a_plain_version_says_the_same_or_is_left_out() {
    let plain = "+++\n[labels]\nwithin = \"Time\"\n+++\n# Tell the police\n\n## In short {#short}\n\nYou move in. You have 24 hours. Tell the police.\n";
    for (change, line, words) in [
        (plain.replace("24", "48"), Some(7), &["en.plain.md", "short", "numbers differ", "48", "24"][..]),
        (plain.replace("hours", "days"), Some(7), &["en.plain.md", "short", "does not state 24 hours"]),
        (plain.replace("{#short}", "{#brief}"), Some(7), &["en.plain.md", "anchors", "short", "brief"]),
        (plain.replace("within", "until"), Some(3), &["en.plain.md", "labels.until"]),
        (plain.replace("within = \"Time\"\n", ""), Some(2), &["en.plain.md", "labels.within"]),
    ] {
        told(&of("en.plain.md"), |_| change.clone(), line, words);
        let folder = folder();
        fs::write(folder.path().join(of("en.plain.md")), change).expect("a file");
        let edition = &knowledge::load(folder.path()).knowledge.guides["registration"].editions[0];
        assert!(edition.plain(Language::EN).is_none() && edition.section(Language::EN, "short").is_some(), "{words:?}");
    }
    told(&of("xx.plain.md"), |_| plain.to_owned(), None, &["xx.plain.md", "language"]);
    told(&of("de.plain.md"), |_| plain.to_owned(), None, &["de.plain.md", "language", "no de.md"]);
    let folder = folder();
    fs::write(folder.path().join(of("en.plain.md")), plain).expect("a file");
    let loaded = knowledge::load(folder.path());
    assert_eq!(loaded.faults, []);
    assert_eq!(loaded.knowledge.guides["registration"].editions[0].plain(Language::EN).expect("a plain version").title, "Tell the police");
    assert!(Coverage::of(&loaded.knowledge).to_string().contains("registration  A   M   -   -   -   -   -   -   -   en\n"));
}

#[test]
fn coverage_counts_sections_by_status() {
    let knowledge = knowledge::load(&root().join("knowledge")).knowledge;
    let coverage = Coverage::of(&knowledge);
    let sections: usize = knowledge.editions().filter_map(|edition| edition.authoritative_text()).map(|text| text.sections.len()).sum();
    assert_eq!(coverage.sections(Language::ZH, TranslationStatus::Authoritative), sections);
    for language in Language::GUIDES {
        let statuses =
            [TranslationStatus::Authoritative, TranslationStatus::Current, TranslationStatus::Outdated, TranslationStatus::Machine, TranslationStatus::Missing];
        assert_eq!(statuses.iter().map(|status| coverage.sections(language, *status)).sum::<usize>(), sections, "{language}");
    }
}

#[test]
fn freshness_tells_what_ends_and_what_grew_old() {
    let folder = folder();
    let file = folder.path().join(of("edition.toml"));
    let text = fs::read_to_string(&file).expect("an edition");
    fs::write(&file, format!("effective_until = \"2026-12-31\"\n{text}")).expect("a file");
    fs::write(folder.path().join("facts.toml"), FACT.replace("as_of", "until = \"2027-01-15\", as_of")).expect("a file");
    let knowledge = knowledge::load(folder.path()).knowledge;
    let on = |day: &str| Freshness::of(&knowledge, day.parse().expect("a day"));
    let names = |list: &[knowledge::Dated]| list.iter().map(|dated| format!("{} {}", dated.kind, dated.name)).collect::<Vec<_>>();
    assert_eq!(names(&on("2026-11-24").ends), ["edition registration/2013-07-01", "fact F-ENT-099 in registration"]);
    assert_eq!(names(&on("2026-11-01").ends), ["edition registration/2013-07-01"], "60 days");
    assert!(on("2026-10-31").ends.is_empty(), "61 days");
    assert_eq!(names(&on("2026-11-22").ahead), ["edition registration/2013-07-01"]);
    assert_eq!(names(&on("2027-01-01").ended), ["guide registration"]);
    fs::write(&file, text).expect("a file");
    let knowledge = knowledge::load(folder.path()).knowledge;
    let on = |day: &str| Freshness::of(&knowledge, day.parse().expect("a day"));
    assert!(on("2027-05-22").stale.is_empty(), "180 days");
    assert_eq!(names(&on("2027-05-23").stale), ["edition registration/2013-07-01"]);
    let table = on("2027-05-23").to_string();
    assert!(table.contains("verified    days  kind     name\n2026-11-23   181  edition  registration/2013-07-01\n"), "{table}");
}
