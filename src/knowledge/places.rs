//! Finds the line of a field in a TOML file, for faults that show only when files are read together. Knows nothing of what the fields mean.

use std::fs;
use std::path::Path;

use super::Fault;

/// Gives each fault of a TOML file that lacks its line the line of its field, as far as the file has one.
pub(super) fn give_lines(folder: &Path, faults: &mut [Fault]) {
    for fault in faults.iter_mut().filter(|fault| fault.line.is_none()) {
        let source = fs::read_to_string(folder.join(&fault.file)).unwrap_or_default();
        let is_toml = fault.file.extension().is_some_and(|extension| extension == "toml");
        fault.line = if is_toml { line_of_field(&source, &fault.field) } else { front_line(&source, &fault.field) };
    }
}

/// The line of `table.key`, else of its table, else of the entry of a list whose name or code is the field's first or second part.
fn line_of_field(source: &str, field: &str) -> Option<usize> {
    let parts: Vec<&str> = field.split('.').collect();
    let (key, table) = parts.split_last()?;
    let lines = || source.lines().enumerate().map(|(at, line)| (at + 1, line.trim()));
    let header = |name: &str| lines().find(|(_, line)| line.trim_matches(['[', ']']) == name && line.starts_with('[')).map(|(at, _)| at);
    if table.is_empty() {
        return lines().take_while(|(_, line)| !line.starts_with('[')).find(|(_, line)| is_key(line, key)).map(|(at, _)| at).or_else(|| header(key));
    }
    if let Some(from) = header(&table.join(".")) {
        let within = lines().skip(from).take_while(|(_, line)| !line.starts_with('[')).find(|(_, line)| is_key(line, key));
        return within.map(|(at, _)| at).or(Some(from));
    }
    header(field).or_else(|| {
        let named = table.iter().find_map(|name| {
            let forms = ["id", "code", "name"].map(|key| format!("{key} = \"{name}\""));
            lines().find(|(_, line)| forms.iter().any(|form| line == form)).map(|(at, _)| at)
        })?;
        let within = lines().skip(named).take_while(|(_, line)| !line.starts_with("[[")).find(|(_, line)| is_key(line, key));
        within.map(|(at, _)| at).or(Some(named))
    })
}

/// The line of a label between the `+++` lines of a text, else of the head of its labels.
fn front_line(source: &str, field: &str) -> Option<usize> {
    let label = field.strip_prefix("labels.")?;
    let line = |wanted: &dyn Fn(&str) -> bool| source.lines().position(|line| wanted(line.trim())).map(|at| at + 1);
    line(&|text| is_key(text, label)).or_else(|| line(&|text| text == "[labels]")).or((!source.is_empty()).then_some(1))
}

fn is_key(line: &str, key: &str) -> bool {
    line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_have_their_lines() {
        let source = "a = 1\nb = 2\n\n[sections.short]\nfacts = []\n\n[[sources]]\ncode = \"S1\"\nurl = \"x\"\n\n[en.short]\noriginal = \"\"\n";
        for (field, line) in [
            ("b", Some(2)),
            ("sections.short", Some(4)),
            ("sections.short.facts", Some(5)),
            ("sections.short.other", Some(4)),
            ("sources.S1.url", Some(9)),
            ("sources.S1.title", Some(8)),
            ("en.short.original", Some(12)),
            ("sections.long.facts", None),
        ] {
            assert_eq!(line_of_field(source, field), line, "{field}");
        }
        assert_eq!(front_line("+++\n[labels]\nwithin = \"x\"\n+++\n", "labels.within"), Some(3));
        assert_eq!(front_line("+++\n[labels]\n+++\n", "labels.within"), Some(2));
    }
}
