//! Characters that no reader sees but that change what a text says or in which order it is shown: found in a file, told, and taken out.
//! Knows nothing of what the file means.

use std::path::Path;

use super::Fault;

/// A file's text without hidden characters, and a fault for each that was there.
///
/// Taken out are the controls of direction, the invisible spaces, joints and tags, soft hyphens, private characters and all controls but tab
/// and line feed, also where they are written as `\u202E` in a TOML file; the marks U+200E and U+200F among them, since pages isolate each
/// text by its language and need no marks. The joiners U+200C and U+200D belong to the spelling of Hindi and Persian: they stand in the words
/// of people (TOML), never in a guide's text, which has no such language. In a guide's text an entity such as `&#x202E;` loses its `&`.
/// A byte order mark at the beginning is dropped without a word.
pub(super) fn clean(file: &Path, source: &str) -> (String, Vec<Fault>) {
    let is_text = file.extension().is_some_and(|extension| extension == "md");
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let is_clean = |text: &str| !text.contains(if is_text { '&' } else { '\\' }) && !text.chars().any(|c| is_hidden(c) || is_joiner(c));
    if is_clean(source) {
        return (source.to_owned(), Vec::new());
    }
    let mut faults = Vec::new();
    let mut cleaned = String::with_capacity(source.len());
    let mut line = 1;
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let escape = if is_text { None } else { escaped(rest) };
        let (shown, length) = escape.unwrap_or((c, c.len_utf8()));
        if is_hidden(shown) || (is_text && is_joiner(shown)) {
            faults.push(Fault::of(file, "text", format!("invisible character U+{:04X}", shown as u32)).at(line));
        } else if is_text && c == '&' && is_entity(rest) {
            faults.push(Fault::of(file, "text", "an entity such as `&amp;`: write the character itself").at(line));
        } else {
            cleaned.push_str(&rest[..length]);
        }
        line += usize::from(c == '\n');
        rest = &rest[length..];
    }
    (cleaned, faults)
}

/// Whether a character is one that no reader sees and no text needs.
fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{e000}'..='\u{f8ff}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffd}'
            | '\u{e0000}'..='\u{e0fff}'
    ) || (c.is_control() && !matches!(c, '\n' | '\t'))
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// The character that a TOML escape at the beginning of a text stands for, and the escape's length.
fn escaped(text: &str) -> Option<(char, usize)> {
    let digits = match text.get(..2)? {
        "\\u" => 4,
        "\\U" => 8,
        _ => return None,
    };
    let code = u32::from_str_radix(text.get(2..2 + digits)?, 16).ok()?;
    Some((char::from_u32(code)?, 2 + digits))
}

/// Whether a text begins with an entity of HTML.
fn is_entity(text: &str) -> bool {
    text[1..].split_once(';').is_some_and(|(name, _)| (1..=32).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(file: &str, source: &str) -> (String, Vec<String>) {
        let (text, faults) = clean(Path::new(file), source);
        (text, faults.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn hidden_characters_are_told_with_their_line_and_taken_out() {
        let (text, faults) = cleaned("en.md", "one\ntw\u{202e}o\nthr\u{7}ee \u{fdfa}");
        assert_eq!(text, "one\ntwo\nthree \u{fdfa}");
        assert_eq!(faults, ["en.md:2: text: invisible character U+202E", "en.md:3: text: invisible character U+0007"]);
        assert_eq!(cleaned("a.toml", "a = \"x\\u202Ey\\U000E0041\"\nb = '\\\\ü'").0, "a = \"xy\"\nb = '\\\\ü'");
        assert_eq!(cleaned("en.md", "R&D; &#x202E; &rlm;").1.len(), 3);
        assert_eq!(cleaned("en.md", "\u{feff}# R & D").0, "# R & D");
    }

    #[test]
    fn joiners_belong_to_words_of_people_only() {
        assert!(cleaned("asked.toml", "می\u{200c}خواهم क्\u{200d}ष").1.is_empty());
        assert_eq!(cleaned("zh.md", "a\u{200d}b").1, ["zh.md:1: text: invisible character U+200D"]);
    }
}
