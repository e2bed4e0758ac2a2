//! Imports: what comes in, what is refused with its line and field, what is found, and what a killed import leaves.

use std::convert::Infallible;
use std::fs;
use std::path::{Path, PathBuf};

use openwindow::import::{ImportError, ImportQuery, Imported, Mode, Source, Summary, import};
use openwindow::language::Language;

use crate::support::{Dice, day};

const WIDE: usize = 16;

struct Files {
    folder: tempfile::TempDir,
}

impl Files {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let file = self.folder.path().join(name);
        fs::write(&file, bytes).expect("it is written");
        file
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }
}

fn line(id: &str, language: &str, text: &str) -> serde_json::Value {
    serde_json::json!({"id": id, "document": "d", "section": "1", "language": language, "effective_from": "2024-01-01", "effective_until": null,
        "title": "Title", "text": text, "url": "https://policy.example/1"})
}

fn bytes(rows: &[Vec<f32>]) -> Vec<u8> {
    rows.iter().flatten().flat_map(|x| x.to_le_bytes()).collect()
}

fn run(sections: &Path, vectors: Option<&Path>, data: &Path) -> Result<Summary, ImportError> {
    let embed = |texts: &[String]| Ok::<_, Infallible>(texts.iter().map(|text| Dice::new(text.len() as u64).vector(WIDE)).collect());
    import(Source { sections, vectors, dimension: None }, data, embed, |_| {})
}

fn question(words: &str, vector: Option<Vec<f32>>, mode: Mode) -> ImportQuery {
    ImportQuery { language: Some(Language::EN), as_of: None, limit: 5, mode, vector, query: words.into(), lexical_weight: 0.25 }
}

#[test]
fn sections_come_in_and_are_found_by_words_by_vector_and_by_both() {
    let files = Files::new();
    let texts = ["register the residence within a day", "extend the visa in time", "renew the work permit", "pay the fee"];
    let lines: Vec<String> = texts.iter().enumerate().map(|(at, text)| line(&at.to_string(), "en", text).to_string()).collect();
    let rows: Vec<Vec<f32>> = (0..4).map(|seed| Dice::new(seed).vector(WIDE)).collect();
    let sections = files.write("s.jsonl", lines.join("\n") + "\n\n");
    let vectors = files.write("v.f32", bytes(&rows));
    let summary = run(&sections, Some(&vectors), &files.data()).expect("it comes in");
    assert_eq!((summary.dimension, summary.sections[&Language::EN]), (WIDE, 4));
    let open = Imported::open(&files.data()).expect("it opens").expect("there is one");
    assert_eq!((open.len(), open.generation()), (4, summary.generation.as_str()));
    let by_words = open.search(&question("extend visa", None, Mode::Lexical)).expect("found");
    assert_eq!((by_words[0].id.as_str(), by_words[0].text.as_str()), ("1", texts[1]));
    assert_eq!(by_words[0].why.lexical_rank, Some(1));
    let by_vector = open.search(&question("", Some(rows[2].clone()), Mode::Dense)).expect("found");
    assert_eq!(by_vector[0].id, "2");
    assert!((by_vector[0].score - 1.0).abs() < 1e-4);
    let both = open.search(&question("pay fee", Some(rows[3].clone()), Mode::Hybrid)).expect("found");
    assert_eq!((both[0].id.as_str(), both[0].why.dense_rank, both[0].why.lexical_rank), ("3", Some(1), Some(1)));
    assert!(open.search(&ImportQuery { language: Some(Language::ZH), ..question("fee", None, Mode::Lexical) }).expect("none").is_empty());
    assert_eq!(open.search(&ImportQuery { limit: 0, ..question("fee", None, Mode::Lexical) }).expect("none"), []);
}

#[test]
fn days_are_inclusive_and_languages_apart() {
    let files = Files::new();
    let mut ended = line("a", "en", "the old rule");
    ended["effective_until"] = "2024-06-30".into();
    let sections = files.write("s.jsonl", format!("{ended}\n{}\n", line("b", "zh", "the old rule")));
    run(&sections, None, &files.data()).expect("it comes in");
    let open = Imported::open(&files.data()).expect("it opens").expect("there is one");
    for (date, found) in [("2023-12-31", 0), ("2024-01-01", 1), ("2024-06-30", 1), ("2024-07-01", 0)] {
        let query = ImportQuery { as_of: Some(day(date)), ..question("old rule", None, Mode::Lexical) };
        assert_eq!(open.search(&query).expect("it answers").len(), found, "{date}");
    }
    let all = ImportQuery { language: None, ..question("old rule", None, Mode::Lexical) };
    assert_eq!(open.search(&all).expect("it answers").len(), 2);
}

#[test]
fn a_bad_line_is_named_and_nothing_is_half_imported() {
    let files = Files::new();
    let good = line("good", "en", "text");
    run(&files.write("good.jsonl", good.to_string()), None, &files.data()).expect("the first comes in");
    let with = |field: &str, value: serde_json::Value| {
        let mut bad = line("bad", "en", "text");
        bad[field] = value;
        bad.to_string()
    };
    let mut without = line("bad", "en", "text");
    without.as_object_mut().expect("an object").remove("title");
    let cases = [
        (with("effective_from", "2024-02-30".into()), "`effective_from`"),
        (with("effective_until", "soon".into()), "`effective_until`"),
        (with("effective_until", "2023-01-01".into()), "`effective_until`"),
        (with("language", "english!".into()), "`language`"),
        (with("id", 7.into()), "`id`"),
        (with("id", "".into()), "`id`"),
        (with("id", "good".into()), "line 1"),
        (with("text", " ".into()), "`text`"),
        (without.to_string(), "`title`"),
        ("{\"id\": ".to_owned(), "JSON"),
        ("[1]".to_owned(), "JSON"),
    ];
    for (bad, expected) in cases {
        let sections = files.write("s.jsonl", format!("{good}\n\n{bad}\n"));
        match run(&sections, None, &files.data()) {
            Err(ImportError::Line { line: 3, reason, .. }) => assert!(reason.contains(expected), "{bad}: {reason}"),
            other => panic!("{bad}: {other:?}"),
        }
        assert_eq!(Imported::open(&files.data()).expect("the old one opens").expect("it is there").len(), 1);
    }
    let sections = files.write("s.jsonl", [good.to_string().as_bytes(), b"\n\xff\xfe\n"].concat());
    assert!(matches!(run(&sections, None, &files.data()), Err(ImportError::Line { line: 2, .. })));
}

#[test]
fn vectors_that_do_not_fit_are_refused() {
    let files = Files::new();
    let sections = files.write("s.jsonl", format!("{}\n{}\n{}\n", line("1", "en", "a"), line("2", "en", "b"), line("3", "en", "c")));
    let rows: Vec<Vec<f32>> = (0..3).map(|seed| Dice::new(seed).vector(WIDE)).collect();
    let refused = |rows: &[u8]| run(&sections, Some(&files.write("v.f32", rows)), &files.data());
    assert!(matches!(refused(&bytes(&rows[..2])), Err(ImportError::Vectors { .. })));
    assert!(matches!(refused(&bytes(&rows)[..50]), Err(ImportError::Vectors { .. })));
    assert!(matches!(refused(&[]), Err(ImportError::Vectors { .. })));
    let mut broken = rows.clone();
    broken[1][3] = f32::NAN;
    match refused(&bytes(&broken)) {
        Err(ImportError::Vectors { reason, .. }) => assert!(reason.contains("row 2"), "{reason}"),
        other => panic!("{other:?}"),
    }
    broken[1] = vec![0.0; WIDE];
    assert!(matches!(refused(&bytes(&broken)), Err(ImportError::Vectors { .. })));
    let expected = Source { sections: &sections, vectors: Some(&files.write("v.f32", bytes(&rows))), dimension: Some(384) };
    let embed = |_: &[String]| Ok::<_, Infallible>(Vec::new());
    assert!(matches!(import(expected, &files.data(), embed, |_| {}), Err(ImportError::Vectors { .. })));
    assert!(Imported::open(&files.data()).expect("nothing is damaged").is_none());
}

#[test]
fn an_embedding_that_fails_or_miscounts_is_an_error() {
    let files = Files::new();
    let sections = files.write("s.jsonl", line("1", "en", "a").to_string());
    let source = Source { sections: &sections, vectors: None, dimension: None };
    let fails = |_: &[String]| Err::<Vec<Vec<f32>>, _>("no model");
    assert!(matches!(import(source, &files.data(), fails, |_| {}), Err(ImportError::Embedding { line: 1, .. })));
    let miscounts = |_: &[String]| Ok::<_, Infallible>(Vec::new());
    assert!(matches!(import(source, &files.data(), miscounts, |_| {}), Err(ImportError::Embedding { .. })));
}

#[test]
fn a_new_import_replaces_the_old_one_and_its_files() {
    let files = Files::new();
    run(&files.write("a.jsonl", line("1", "en", "first").to_string()), None, &files.data()).expect("the first comes in");
    let old = Imported::open(&files.data()).expect("it opens").expect("there is one");
    run(&files.write("b.jsonl", line("1", "en", "second").to_string()), None, &files.data()).expect("the second comes in");
    let new = Imported::open(&files.data()).expect("it opens").expect("there is one");
    let text = |open: &Imported| open.search(&question("first second", None, Mode::Lexical)).expect("found")[0].text.clone();
    assert_eq!((text(&old), text(&new)), ("first".into(), "second".into()), "who has the old one open keeps it");
    let folders = fs::read_dir(files.data().join("import")).expect("the folder").filter(|entry| entry.as_ref().is_ok_and(|e| e.path().is_dir()));
    assert_eq!(folders.count(), 1);
}

#[test]
fn what_a_killed_import_left_is_passed_over_and_removed() {
    let files = Files::new();
    run(&files.write("a.jsonl", line("1", "en", "first").to_string()), None, &files.data()).expect("it comes in");
    let left = files.data().join("import").join("01KAAAAAAAAAAAAAAAAAAAAAAA");
    fs::create_dir(&left).expect("a folder");
    fs::write(left.join("texts"), "half a rec").expect("a file");
    fs::write(files.data().join("import/current.new"), "01KA").expect("a file");
    assert_eq!(Imported::open(&files.data()).expect("it opens").expect("the old one").len(), 1);
    run(&files.write("b.jsonl", line("1", "en", "second").to_string()), None, &files.data()).expect("it comes in");
    assert!(!left.exists());
}

#[test]
fn two_imports_at_once_do_not_mix() {
    let files = Files::new();
    let sections = files.write("a.jsonl", line("1", "en", "first").to_string());
    let source = Source { sections: &sections, vectors: None, dimension: None };
    let mut second = None;
    let embed = |_: &[String]| {
        second = Some(run(&sections, None, &files.data()));
        Ok::<_, Infallible>(vec![Dice::new(1).vector(WIDE)])
    };
    import(source, &files.data(), embed, |_| {}).expect("the first goes on");
    assert!(matches!(second, Some(Err(ImportError::Busy(_)))), "{second:?}");
    assert_eq!(Imported::open(&files.data()).expect("it opens").expect("there is one").len(), 1);
}

#[test]
fn damage_is_told_apart_from_absence() {
    let files = Files::new();
    assert!(Imported::open(&files.data()).expect("no folder, no import").is_none());
    let summary = run(&files.write("a.jsonl", line("1", "en", "first").to_string()), None, &files.data()).expect("it comes in");
    let part = files.data().join("import").join(&summary.generation).join("en.part");
    let whole = fs::read(&part).expect("the file");
    for damaged in [&whole[..whole.len() - 1], &whole[..10], b""] {
        fs::write(&part, damaged).expect("it is written");
        assert!(matches!(Imported::open(&files.data()), Err(ImportError::Damaged { .. })));
    }
    let mut wild = whole.clone();
    // Numbers that point far away, in arrays of the right lengths.
    let half = whole.len() - whole.len() / 2;
    wild[half..].fill(0xff);
    fs::write(&part, wild).expect("it is written");
    let opened = Imported::open(&files.data());
    assert!(matches!(opened, Err(ImportError::Damaged { .. }) | Ok(Some(_))), "no crash");
    fs::write(files.data().join("import/current"), "../../etc").expect("it is written");
    assert!(matches!(Imported::open(&files.data()), Err(ImportError::Damaged { .. })));
}

#[test]
fn questions_that_do_not_fit_are_refused() {
    let files = Files::new();
    run(&files.write("a.jsonl", line("1", "en", "first").to_string()), None, &files.data()).expect("it comes in");
    let open = Imported::open(&files.data()).expect("it opens").expect("there is one");
    assert!(matches!(open.search(&question("x", None, Mode::Dense)), Err(ImportError::NoVector(Mode::Dense))));
    let long = question("x", Some(vec![0.1; 3]), Mode::Hybrid);
    assert!(matches!(open.search(&long), Err(ImportError::Dimension { expected: WIDE, found: 3 })));
}
