//! House rules as a test: who may import whom, how long files and functions may be, that texts exist in every language.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use openwindow::language::Language;
use openwindow::texts;

/// Each module with the modules of this crate that it may use. Words use words, engines words, use cases both, edges everything.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("day", &[]),
    ("language", &[]),
    ("audit", &[]),
    ("clock", &["day"]),
    ("quantised", &[]),
    ("processors", &[]),
    ("projection", &[]),
    ("quantity", &["day", "language"]),
    ("lock", &["language", "quantity"]),
    ("masking", &["quantity"]),
    ("terms", &["language"]),
    ("when", &["day", "language", "quantity", "terms"]),
    ("detect", &["language"]),
    ("notions", &["terms"]),
    ("rules", &["day", "language", "quantity"]),
    ("knowledge", &["day", "language", "lock", "quantity", "rules"]),
    ("nationality", &["knowledge", "notions", "terms"]),
    ("followup", &["day", "knowledge", "language", "nationality", "notions", "terms", "when"]),
    ("embedding", &["processors"]),
    ("store", &["audit", "day", "language"]),
    ("news", &["store"]),
    ("texts", &["day", "knowledge", "language", "quantity"]),
    ("webhooks", &["clock"]),
    ("vectors", &["day", "language", "processors", "quantised", "terms"]),
    ("breaker", &[]),
    ("translation", &["breaker", "knowledge", "language", "lock"]),
    ("rewriting", &["breaker", "detect", "language", "lock", "quantity", "terms"]),
    (
        "index",
        &["day", "embedding", "knowledge", "language", "lock", "masking", "nationality", "notions", "quantised", "rules", "terms", "vectors", "projection"],
    ),
    ("import", &["day", "language", "terms", "vectors"]),
    (
        "answer",
        &[
            "day",
            "detect",
            "embedding",
            "followup",
            "index",
            "knowledge",
            "language",
            "lock",
            "masking",
            "notions",
            "processors",
            "quantised",
            "quantity",
            "rewriting",
            "rules",
            "terms",
            "texts",
            "vectors",
            "when",
        ],
    ),
    ("search", &["answer", "day", "embedding", "index", "language", "terms", "vectors"]),
    ("lookup", &["answer", "day", "index", "knowledge", "language", "terms", "vectors"]),
    ("desk", &["answer", "audit", "clock", "day", "index", "knowledge", "language", "masking", "news", "rules", "store", "terms", "texts"]),
    ("checking", &["answer", "audit", "clock", "day", "index", "language", "masking", "store", "texts"]),
    ("conversation", &["answer", "audit", "checking", "clock", "day", "desk", "followup", "index", "language", "masking", "news", "store", "texts"]),
    ("deadlines", &["answer", "day", "index", "knowledge", "language", "rules", "texts"]),
    ("evaluation", &["answer", "day", "detect", "embedding", "followup", "index", "knowledge", "language", "masking", "quantity", "terms", "when"]),
    ("fair", &["day"]),
    ("accounts", &["audit", "clock", "conversation", "fair", "store"]),
    ("letters", &["accounts", "audit", "clock", "conversation", "language", "store"]),
    ("retention", &["clock", "conversation", "day", "store"]),
    (
        "config",
        &[
            "accounts",
            "checking",
            "conversation",
            "desk",
            "embedding",
            "fair",
            "language",
            "retention",
            "rewriting",
            "store",
            "translation",
            "vectors",
            "webhooks",
        ],
    ),
    (
        "http",
        &[
            "accounts",
            "answer",
            "app",
            "checking",
            "config",
            "conversation",
            "day",
            "deadlines",
            "desk",
            "embedding",
            "fair",
            "import",
            "index",
            "knowledge",
            "language",
            "letters",
            "lookup",
            "quantity",
            "rules",
            "search",
            "store",
            "texts",
            "translation",
            "vectors",
        ],
    ),
    (
        "app",
        &[
            "accounts",
            "answer",
            "checking",
            "clock",
            "config",
            "conversation",
            "embedding",
            "fair",
            "http",
            "import",
            "index",
            "letters",
            "lookup",
            "retention",
            "rewriting",
            "search",
            "store",
            "texts",
            "translation",
            "vectors",
            "webhooks",
        ],
    ),
    ("socket", &["app", "http", "index"]),
    (
        "command",
        &[
            "accounts",
            "answer",
            "app",
            "audit",
            "clock",
            "config",
            "day",
            "embedding",
            "evaluation",
            "fair",
            "followup",
            "http",
            "import",
            "index",
            "knowledge",
            "language",
            "search",
            "socket",
            "store",
        ],
    ),
];

/// Crates that only these modules may use.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("axum", &["http", "app", "socket", "command"]),
    ("rmcp", &["http"]),
    ("tower", &["http"]),
    ("tower_http", &["http"]),
    ("fluent_bundle", &["texts", "answer", "deadlines", "desk", "http"]),
    ("icu_datetime", &["texts"]),
    ("fastembed", &["embedding"]),
    ("ort", &["embedding"]),
    ("rten_gemm", &["embedding"]),
    ("kitoken", &["embedding"]),
    ("pulp", &["embedding"]),
    ("pinyin", &["index", "detect", "knowledge"]),
    ("reqwest", &["embedding", "rewriting", "translation", "webhooks"]),
    ("qdrant_edge", &["vectors"]),
    ("qdrant_client", &["vectors"]),
    ("lingua", &["detect"]),
    ("sqlx", &["store"]),
    ("maud", &["evaluation", "http"]),
    ("clap", &["command", "main"]),
    ("figment", &["config"]),
    ("ipnet", &["fair"]),
    ("argon2", &["accounts"]),
    ("zxcvbn", &["accounts"]),
    ("chacha20poly1305", &["accounts"]),
    ("rpassword", &["command"]),
    ("csv", &["desk"]),
];

/// Files and functions may be this long.
const FILE_LINES: usize = 400;
const FUNCTION_LINES: usize = 60;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<(PathBuf, String)> {
    files_of("src")
}

fn files_of(top: &str) -> Vec<(PathBuf, String)> {
    fn gather(folder: &Path, into: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                gather(&path, into);
            } else if path.extension().is_some_and(|end| end == "rs" || end == "js") {
                let text = fs::read_to_string(&path).expect("a source");
                into.push((path.strip_prefix(root()).expect("below the root").to_owned(), text));
            }
        }
    }
    let mut files = Vec::new();
    gather(&root().join(top), &mut files);
    files.sort();
    files
}

/// The first-level module that a file belongs to.
fn module(path: &Path) -> String {
    let part = path.components().nth(1).expect("a file in src").as_os_str().to_string_lossy().into_owned();
    part.trim_end_matches(".rs").to_owned()
}

/// The source without the unit tests at its end.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or_default()
}

#[test]
fn imports_go_downwards_only() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let own = module(&path);
        if own == "lib" || own == "main" {
            continue;
        }
        let allowed =
            MAY_IMPORT.iter().find(|(name, _)| *name == own).unwrap_or_else(|| panic!("{}: say in MAY_IMPORT what {own} may import", path.display())).1;
        for part in without_tests(&text).split("crate::").skip(1) {
            let named: Vec<&str> = if let Some(list) = part.strip_prefix('{') {
                let list = list.split("};").next().unwrap_or_default();
                list.split(',')
                    .filter_map(|each| each.trim().split(|c: char| !c.is_alphanumeric() && c != '_').next())
                    .filter(|name| !name.is_empty())
                    .collect()
            } else {
                vec![part.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()]
            };
            for name in named.into_iter().filter(|name| MAY_IMPORT.iter().any(|(module, _)| module == name)) {
                if name != own && !allowed.contains(&name) {
                    wrong.push(format!("{} imports {name}", path.display()));
                }
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "move the code to where both are known, one level up:\n{}", wrong.join("\n"));
}

#[test]
fn each_library_has_one_home() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let own = module(&path);
        for (library, homes) in ONLY_IN {
            let used = [format!("use {library}::"), format!(" {library}::"), format!("({library}::"), format!("<{library}::")]
                .iter()
                .any(|form| without_tests(&text).contains(form.as_str()));
            if used && !homes.contains(&own.as_str()) {
                wrong.push(format!("{} uses {library}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "ask the module that owns the library:\n{}", wrong.join("\n"));
}

#[test]
fn every_file_says_what_it_is_for() {
    for (path, text) in sources() {
        assert!(text.starts_with("//! "), "{} begins with no module documentation", path.display());
    }
}

#[test]
fn files_and_functions_stay_readable() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let lines = text.lines().count();
        if lines > FILE_LINES {
            wrong.push(format!("{} has {lines} lines", path.display()));
        }
        let mut open: Option<(usize, usize, String)> = None;
        for (at, line) in text.lines().enumerate() {
            let indent = line.len() - line.trim_start().len();
            let starts = line.trim_start();
            let is_function = ["fn ", "pub fn ", "async fn ", "pub async fn ", "pub(super) fn ", "pub(crate) fn ", "pub(super) async fn "]
                .iter()
                .any(|form| starts.starts_with(form));
            match &open {
                None if is_function && !line.ends_with(';') => open = Some((at, indent, starts.chars().take(60).collect())),
                Some((start, depth, name)) if line.trim_end() == format!("{}}}", " ".repeat(*depth)) => {
                    if at - start + 1 > FUNCTION_LINES {
                        wrong.push(format!("{}: {name} has {} lines", path.display(), at - start + 1));
                    }
                    open = None;
                }
                _ => {}
            }
        }
    }
    assert!(wrong.is_empty(), "cut it where its second responsibility begins:\n{}", wrong.join("\n"));
}

#[test]
fn no_module_is_a_drawer() {
    for (path, _) in sources() {
        let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
        for drawer in ["util", "utils", "helper", "helpers", "common", "misc", "manager", "types", "models"] {
            assert_ne!(stem, drawer, "{} needs a noun of its own", path.display());
        }
        assert_ne!(stem, "mod", "{}: modules are named name.rs", path.display());
    }
}

fn messages(source: &str) -> BTreeSet<(String, BTreeSet<String>)> {
    let mut found: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_lowercase())
            && let Some((id, _)) = line.split_once('=')
        {
            found.push((id.trim().to_owned(), BTreeSet::new()));
        }
        let variables = line.split('$').skip(1).map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>());
        if let Some((_, own)) = found.last_mut() {
            own.extend(variables);
        }
    }
    // Languages without plural forms need no number beside the formatted amount, and only Chinese repeats what is asked.
    found.into_iter().map(|(id, variables)| (id, variables.into_iter().filter(|variable| variable != "n" && variable != "asks").collect())).collect()
}

fn english_source() -> &'static str {
    texts::sources().find(|(language, _)| *language == "en").expect("English").1
}

#[test]
fn every_language_has_the_same_messages_and_variables() {
    let english = messages(english_source());
    assert!(english.len() > 90);
    assert_eq!(texts::sources().count(), Language::INTERFACE.len() + 1, "every language of the interface, and traditional characters");
    for (language, source) in texts::sources() {
        let own = messages(source);
        let missing: Vec<_> = english.difference(&own).collect();
        let extra: Vec<_> = own.difference(&english).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language}: missing {missing:?}, unknown {extra:?}");
    }
}

#[test]
fn every_message_is_used() {
    // Scripts put texts between simple quotes, or between those of templates.
    let scripts = files_of("web").into_iter().map(|(_, text)| text.replace(['\'', '`'], "\""));
    let all: String = sources().into_iter().map(|(_, text)| text).chain(scripts).collect();
    for (id, _) in messages(english_source()) {
        let family = [
            "quantity-",
            "bound-",
            "refusal-",
            "notice-",
            "status-",
            "language-",
            "problem-",
            "chat-rate-",
            "chat-reason-",
            "staff-why-",
            "staff-city-",
            "staff-role-",
            "staff-state-",
            "staff-presence-",
            "staff-by-",
            "staff-did-",
            "staff-outcome-",
            "staff-about-",
            "staff-check-why-",
            "staff-check-unfit-",
            "staff-check-section-",
            "person-letter-wrong-",
        ]
        .iter()
        .find(|family| id.starts_with(**family));
        let used =
            all.contains(&format!("\"{id}\"")) || family.is_some_and(|family| all.contains(&format!("\"{family}{{")) || all.contains(&format!("\"{family}")));
        assert!(used, "{id} is used nowhere");
    }
}

#[test]
fn links_in_the_readme_lead_somewhere() {
    let readme = fs::read_to_string(root().join("README.md")).expect("README.md");
    for link in readme.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
        let file = link.split('#').next().unwrap_or_default();
        if !file.is_empty() && !file.contains("://") {
            assert!(root().join(file).exists(), "README.md links to {file}");
        }
    }
}

#[test]
fn every_route_is_asked_by_a_test() {
    let routes = fs::read_to_string(root().join("src/http.rs")).expect("the routes");
    let tests: String = files_of("tests/it").into_iter().map(|(_, text)| text).collect();
    for route in routes.split(".route(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        let fixed = route.split('{').next().unwrap_or_default();
        assert!(tests.contains(fixed), "no test asks {route}");
    }
}
