//! Runs of digits and letters that may be one number, whole or in groups. Knows nothing of what kind of number it is.

/// Groups of a number that belong together: `138 1234 5678` has three.
#[derive(Debug)]
pub(super) struct Span<'t> {
    /// Byte offset of its first character.
    pub(super) start: usize,
    /// Byte offset behind its last character.
    pub(super) end: usize,
    /// The groups without what stands between them.
    pub(super) groups: Vec<&'t str>,
    /// The groups as one word, in capitals.
    pub(super) joined: String,
    /// Whether a `+` stands before the first group.
    pub(super) plus: bool,
    /// Whether the last group stands in brackets of its own, as the check digit of identity cards of Hong Kong does.
    pub(super) bracketed: bool,
}

impl Span<'_> {
    /// How many of its characters are digits.
    pub(super) fn digits(&self) -> usize {
        self.joined.bytes().filter(u8::is_ascii_digit).count()
    }

    /// Whether it has no letters.
    pub(super) fn is_digits(&self) -> bool {
        self.digits() == self.joined.len()
    }

    /// How many characters each group has.
    pub(super) fn sizes(&self) -> Vec<usize> {
        self.groups.iter().map(|group| group.len()).collect()
    }
}

/// The most groups of a number: an identity number in single digits.
const MOST_GROUPS: usize = 19;

/// Words that stand right before numbers and are no part of them.
const LABELS: [&str; 34] = [
    "no", "nr", "num", "tel", "id", "fax", "pin", "rmb", "cny", "usd", "eur", "jpy", "krw", "gbp", "hkd", "rub", "aed", "sgd", "aud", "cad", "chf", "twd",
    "mop", "inr", "brl", "vnd", "iso", "gb", "ext", "cod", "ref", "mob", "is", "and",
];

/// Whether letters are a label, a currency or a standard rather than the beginning of a number.
pub(super) fn is_label(letters: &str) -> bool {
    LABELS.iter().any(|label| letters.eq_ignore_ascii_case(label))
}

/// Where the groups of a text begin and end: runs of ASCII letters and digits; a word that sticks to a number is cut off.
pub(super) fn groups(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let length = bytes[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        if length == 0 {
            at += 1;
            continue;
        }
        let (mut start, mut end) = (at, at + length);
        at = end;
        let letters = bytes[start..end].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        if letters < end - start && (letters > 3 || is_label(&text[start..start + letters])) {
            start += letters;
        }
        let trailing = bytes[start..end].iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
        if trailing < end - start && trailing > 2 {
            end -= trailing;
        }
        let code = &text[start..end];
        let prefix = code.len() <= 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()) && !is_label(code);
        if prefix || code.bytes().any(|byte| byte.is_ascii_digit()) {
            found.push((start, end));
        }
    }
    found
}

/// How many groups from the first on can be read as one number.
pub(super) fn reach(text: &str, groups: &[(usize, usize)]) -> usize {
    let joins = groups.windows(2).take(MOST_GROUPS - 1).take_while(|pair| match &text[pair[0].1..pair[1].0] {
        // A bracket holds an area code or a check digit; one that holds more begins something else.
        "(" | " (" => text[pair[1].1..].starts_with(')'),
        " " | "-" | "." | "/" | " - " | "- " | " -" | ")" | ") " | ")-" | "  " | "·" | "_" | " № " | " №" | "№" => true,
        _ => false,
    });
    1 + joins.count()
}

/// The groups as one span.
pub(super) fn span<'t>(text: &'t str, groups: &[(usize, usize)]) -> Option<Span<'t>> {
    let (start, end) = (groups.first()?.0, groups.last()?.1);
    let before = text[..start].trim_end_matches(['(', ' ']);
    let parts: Vec<&str> = groups.iter().map(|(start, end)| &text[*start..*end]).collect();
    let bracketed = parts.len() > 1 && text[end..].starts_with(')') && groups.last().is_some_and(|last| text[..last.0].ends_with('('));
    Some(Span { start, end, joined: parts.concat().to_ascii_uppercase(), groups: parts, plus: before.ends_with('+'), bracketed })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_off_numbers() {
        let text = "tel13812345678thanks E12345678 AB 7 rooms";
        let parts: Vec<&str> = groups(text).into_iter().map(|(start, end)| &text[start..end]).collect();
        assert_eq!(parts, ["13812345678", "E12345678", "AB", "7"]);
    }

    #[test]
    fn groups_are_joined_over_one_separator() {
        let text = "+86 (138) 1234-5678, 5";
        let groups = groups(text);
        assert_eq!(reach(text, &groups), 4);
        let span = span(text, &groups[..4]).map(|span| (span.joined, span.plus));
        assert_eq!(span, Some(("8613812345678".to_owned(), true)));
    }
}
