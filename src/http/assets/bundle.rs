//! The modules of the chat as one script: on a slow connection each of them would cost a round trip and headers of its own. Knows nothing of what they do.

/// Where it is found.
pub(super) const CHAT: &str = "chat/all.js";

/// The modules, each behind those that it uses. Only what the last one exports is exported.
const MODULES: [&str; 14] =
    ["dom", "texts", "memory", "stream", "contact", "citation", "question", "message", "offer", "answer", "opinion", "menu", "talk", "chat"];

/// The script, from the texts of the files.
///
/// Names at the top of a module are seen by all: a test makes sure that none is used twice.
pub(super) fn chat(read: &dyn Fn(&str) -> Option<String>) -> String {
    let mut whole = String::new();
    for module in MODULES {
        let text = read(&format!("chat/{module}.js")).unwrap_or_default();
        let is_last = MODULES.last() == Some(&module);
        for line in text.lines().filter(|line| !(line.is_empty() || line.starts_with("import ") && line.contains(" from './"))) {
            whole.push_str(if is_last { line } else { line.strip_prefix("export ").unwrap_or(line) });
            whole.push('\n');
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    fn read(name: &str) -> Option<String> {
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("web").join(name)).ok()
    }

    #[test]
    fn no_name_at_the_top_of_a_module_is_that_of_another() {
        let whole = chat(&read);
        let mut seen = BTreeSet::new();
        for line in whole.lines() {
            let line = line.trim_start_matches("export ").trim_start_matches("async ");
            for kind in ["function ", "class ", "const ", "let "] {
                if let Some(rest) = line.strip_prefix(kind) {
                    let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                    assert!(seen.insert(name.clone()), "{name} stands at the top of two modules");
                }
            }
        }
        assert!(seen.len() > 20);
    }

    #[test]
    fn each_module_stands_behind_those_that_it_uses_under_their_own_names() {
        for (place, module) in MODULES.iter().enumerate() {
            let text = read(&format!("chat/{module}.js")).expect("a module");
            for line in text.lines().filter(|line| line.starts_with("import ")) {
                let used = line.split("'./").nth(1).and_then(|rest| rest.split(".js'").next()).expect("a module beside it");
                assert!(MODULES[..place].contains(&used), "{module} uses {used}");
                assert!(!line.contains(" as "), "{module}: {line}");
            }
        }
    }
}
