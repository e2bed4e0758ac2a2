//! Scripts without what only their authors read: comments that stand on lines of their own, and what a line begins with. Knows nothing of what scripts
//! do.
//!
//! Lines stay in their places, so that what a browser says of a line is said of the same line of the file. A line within a template literal loses its
//! indent too: no script here needs it.

/// The script as browsers need it.
pub(super) fn bare(script: &str) -> String {
    let mut written = String::with_capacity(script.len());
    let mut within = false;
    for line in script.split_inclusive('\n') {
        let text = line.trim_start_matches([' ', '\t']);
        let opens = text.starts_with("/*");
        let ends = text.trim_end().ends_with("*/");
        if within || opens {
            // What follows a comment on its last line is code: such a comment stays.
            let stays = !within && opens && !ends && text.contains("*/");
            within = !stays && !ends;
            written.push_str(if stays { text } else { "\n" });
        } else if text.starts_with("//") {
            written.push('\n');
        } else {
            written.push_str(text);
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn only_comments_on_lines_of_their_own_go() {
        let script =
            "// what it is for\n/**\n * types\n */\nfunction f() {\n  /** @type {any} */\n  const a = 'http://x'; // stays\n  /* note */ return a;\n}\n";
        let left = bare(script);
        assert_eq!(left.lines().count(), script.lines().count(), "every line keeps its number");
        assert_eq!(left.split_whitespace().collect::<Vec<_>>().join(" "), "function f() { const a = 'http://x'; // stays /* note */ return a; }");
    }
}
