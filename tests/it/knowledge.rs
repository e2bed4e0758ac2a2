//! The shipped guides are sound, their vectors are committed, and faults in a folder are told with file, line and field.

use std::fs;
use std::path::Path;

use openwindow::index::stale_vectors;
use openwindow::knowledge::{self, Fault};
use openwindow::language::Language;

use crate::harness::{root, shared};

#[test]
fn the_shipped_guides_have_no_fault() {
    let loaded = knowledge::load(&root().join("knowledge"));
    assert!(loaded.faults.is_empty(), "{}", loaded.faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    assert!(loaded.knowledge.guides.len() >= 24);
    for guide in [
        "visa-free-transit",
        "visa-free-entry",
        "accommodation-registration",
        "residence-permit-renewal",
        "overstay",
        "lost-passport",
        "fees",
        "offices-and-hotlines",
    ] {
        let edition = loaded.knowledge.guides[guide].editions.last().expect("an edition");
        for language in Language::GUIDES {
            assert!(edition.texts.contains_key(&language), "{guide} lacks {language}");
        }
    }
}

#[tokio::test]
async fn the_committed_vectors_are_complete_and_none_is_stale() {
    let (missing, unneeded) = stale_vectors(&root().join("knowledge"), &shared().app.embedder);
    assert!(missing.is_empty(), "run `openwindow index --commit-vectors`: {} texts lack a vector, for instance {:?}", missing.len(), missing.first());
    assert_eq!(unneeded, 0, "run `openwindow index --commit-vectors`");
}

#[test]
fn the_committed_vectors_stay_small() {
    fn bytes(folder: &Path) -> u64 {
        fs::read_dir(folder)
            .expect("a folder")
            .flatten()
            .map(|entry| {
                if entry.path().is_dir() {
                    bytes(&entry.path())
                } else if entry.path().extension().is_some_and(|end| end == "bin") {
                    entry.metadata().expect("a file").len()
                } else {
                    0
                }
            })
            .sum()
    }
    assert!(bytes(&root().join("knowledge")) < 20_000_000);
}

const EDITION: &str = r#"authoritative = "zh"
verified_on = "2026-11-23"
jurisdiction = "cn"

[[sources]]
code = "S1"
title = "A law"

[sections.short]
facts = ["F-ENT-099"]

[key_facts.within]
section = "short"
fact = "F-ENT-099"
value = "24 hours"
bound = "within"
confidence = "high"
sources = ["S1"]
"#;
const ZH: &str = "+++\n[labels]\nwithin = \"期限\"\n+++\n# 登记\n\n## 简答 {#short}\n\n请在24小时内登记。\n";
const EN: &str = "+++\n[labels]\nwithin = \"Deadline\"\n+++\n# Registration\n\n## In short {#short}\n\nRegister within 24 hours.\n";

/// A folder with one sound guide.
pub(crate) fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let edition = folder.path().join("guides/stay/registration/2013-07-01");
    fs::create_dir_all(&edition).expect("folders");
    let asked = Language::GUIDES.iter().map(|language| format!("{language} = [\"register\"]\n")).collect::<Vec<_>>().concat();
    for (name, text) in [("edition.toml", EDITION.to_owned()), ("zh.md", ZH.to_owned()), ("en.md", EN.to_owned()), ("asked.toml", format!("[short]\n{asked}"))]
    {
        fs::write(edition.join(name), text).expect("a file");
    }
    let names = Language::INTERFACE.iter().map(|language| format!("{language} = \"Stay\"\n")).collect::<Vec<_>>().concat();
    fs::write(folder.path().join("topics.toml"), format!("[stay]\norder = 1\n[stay.name]\n{names}")).expect("a file");
    for name in ["contacts.toml", "glossary.toml", "beside.toml"] {
        fs::write(folder.path().join(name), "").expect("a file");
    }
    folder
}

/// The faults after one file was changed.
fn faults(file: &str, change: impl FnOnce(String) -> String) -> Vec<Fault> {
    let folder = folder();
    let path = folder.path().join(file);
    let text = fs::read_to_string(&path).unwrap_or_default();
    fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
    fs::write(path, change(text)).expect("a file");
    knowledge::load(folder.path()).faults
}

/// Asserts that a change of one file is told with its line and these words.
pub(crate) fn told(file: &str, change: impl FnOnce(String) -> String, line: Option<usize>, words: &[&str]) {
    let faults = faults(file, change);
    let found = faults.iter().any(|fault| fault.line == line && words.iter().all(|word| fault.to_string().contains(word)));
    assert!(found, "expected line {line:?} and {words:?} in {faults:#?}");
}

#[test]
fn a_sound_folder_has_no_fault() {
    assert_eq!(knowledge::load(folder().path()).faults, []);
}

#[test]
fn each_fault_names_file_line_and_field() {
    let guide = "guides/stay/registration/2013-07-01";
    let of = |name: &str| format!("{guide}/{name}");
    told(&of("en.md"), |text| text.replace("24", "48"), Some(7), &["en.md", "short", "numbers differ", "48", "24"]);
    told(&of("en.md"), |text| text.replace("within 24", "after at least 24"), Some(7), &["the direction differs", "24: at most", "24: at least"]);
    told(&of("en.md"), |text| text.replace("Register within", "Do not register within"), Some(7), &["a denial differs", "not"]);
    told(
        &of("edition.toml"),
        |text| text.replace("\"within\"", "\"at-least\""),
        Some(7),
        &["en.md", "short", "the direction differs", "at-least 24 hours", "within"],
    );
    told(&of("en.md"), |text| text.replace("{#short}", "{#brief}"), Some(7), &["en.md", "anchors", "short", "brief"]);
    told(&of("en.md"), |text| text.replace("{#short}", ""), Some(7), &["en.md", "anchor"]);
    told(&of("en.md"), |text| text.replace("Register", "Regi\u{202e}ster"), Some(9), &["en.md", "U+202E"]);
    told(&of("en.md"), |text| text.replace("within = \"Deadline\"", ""), Some(2), &["en.md", "labels.within"]);
    told(&of("en.md"), |text| text.replace("Register", "<b>Register</b>"), Some(7), &["en.md", "HTML"]);
    told(&of("zh.md"), |_| "no heading".to_owned(), Some(1), &["zh.md", "title"]);
    told(&of("edition.toml"), |text| text.replace("24 hours", "24 parsecs"), Some(15), &["key_facts.within.value", "24 parsecs"]);
    told(&of("edition.toml"), |text| text.replace("sources = [\"S1\"]", "sources = [\"S2\"]"), Some(18), &["key_facts.within.sources", "S2"]);
    told(&of("edition.toml"), |text| text.replace("F-ENT-099\"\nvalue", "F-ENT-100\"\nvalue"), Some(14), &["key_facts.within.fact", "F-ENT-100"]);
    told(&of("edition.toml"), |text| text.replace("jurisdiction", "jurisdicton"), Some(3), &["edition.toml", "jurisdicton"]);
    told(&of("edition.toml"), |text| text.replace("2026-11-23", "2026-11-31"), Some(2), &["verified_on"]);
    told(&of("edition.toml"), |text| format!("effective_until = \"2013-06-30\"\n{text}"), Some(1), &["effective_until"]);
    told(&of("edition.toml"), |text| format!("related = [\"nothing\"]\n{text}"), Some(1), &["related", "nothing"]);
    told(&of("asked.toml"), |text| text.replace("[short]", "[long]"), Some(1), &["asked.toml", "long"]);
    told(
        "contacts.toml",
        |_| {
            "[[contact]]\nid = \"x\"\nkind = \"hotline\"\nphone = \"12-abc\"\ntopics = [\"*\"]\nconfidence = \"high\"\nverified_on = \"2026-01-01\"\nname.en = \"X\"\nname.zh = \"X\"\n".to_owned()
        },
        Some(1),
        &["contacts.toml", "phone"],
    );
    told("guides/stay/registration/someday/edition.toml", |_| EDITION.to_owned(), None, &["someday", "YYYY-MM-DD"]);
    told("guides/Stay Here/x/2020-01-01/edition.toml", |_| EDITION.to_owned(), None, &["Stay Here", "lower case"]);
}

#[test]
fn editions_that_overlap_are_told_and_only_one_holds() {
    let folder = folder();
    let stay = folder.path().join("guides/stay/registration");
    fs::create_dir_all(stay.join("2020-01-01")).expect("folders");
    for file in ["edition.toml", "zh.md", "en.md", "asked.toml"] {
        fs::copy(stay.join("2013-07-01").join(file), stay.join("2020-01-01").join(file)).expect("a copy");
    }
    let loaded = knowledge::load(folder.path());
    assert!(loaded.faults.iter().any(|fault| fault.to_string().contains("overlaps")), "{:?}", loaded.faults);
    assert_eq!(loaded.knowledge.guides["registration"].editions.len(), 1);
}

#[test]
fn what_is_sound_is_loaded_beside_what_is_not() {
    let folder = folder();
    let broken = folder.path().join("guides/stay/broken/2020-01-01");
    fs::create_dir_all(&broken).expect("folders");
    fs::write(broken.join("edition.toml"), [0xff, 0xfe, b'\n']).expect("a file");
    let loaded = knowledge::load(folder.path());
    assert!(loaded.knowledge.guides.contains_key("registration"));
    assert!(!loaded.knowledge.guides.contains_key("broken"));
    assert!(loaded.faults.iter().any(|fault| fault.to_string().contains("UTF-8")));
}
