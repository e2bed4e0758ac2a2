//! Keeps telephone numbers in order within text that runs from right to left. Knows nothing of pages.
//!
//! After an Arabic letter the bidirectional algorithm (UAX #9, W2 and W4) reads "021-12367" as two numbers and shows the second one first.

use maud::{Markup, PreEscaped, Render, html};

use crate::language::Language;

/// A text with each hyphenated group of digits isolated from left to right, where the language runs the other way.
pub(super) fn isolated(text: &str, language: Language) -> Markup {
    if !language.is_right_to_left() {
        return PreEscaped(text.render().into_string());
    }
    html! { @for (part, is_number) in parts(text) { @if is_number { bdi dir="ltr" { (part) } } @else { (part) } } }
}

/// The same where no marks can be set: with characters that isolate (U+2066 and U+2069).
pub fn in_plain_text(text: &str, language: Language) -> String {
    if !language.is_right_to_left() {
        return text.to_owned();
    }
    parts(text).into_iter().map(|(part, is_number)| if is_number { format!("\u{2066}{part}\u{2069}") } else { part.to_owned() }).collect()
}

/// Cuts a text into what is a hyphenated group of digits and what is not.
fn parts(text: &str) -> Vec<(&str, bool)> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit() || c == '+') {
        let run = &rest[start..];
        let end = run.find(|c: char| !c.is_ascii_digit() && c != '-' && c != '+').unwrap_or(run.len());
        let number = run[..end].trim_end_matches(['-', '+']);
        // A lone plus sign is no number: it stays with the text before it.
        let length = number.len().max(1);
        let is_number = number[1.min(number.len())..].contains('-') || number.starts_with('+') && number.len() > 1;
        parts.push((&rest[..start], false));
        parts.push((&run[..length], is_number));
        rest = &run[length..];
    }
    parts.push((rest, false));
    parts.retain(|(part, _)| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hyphenated_numbers_of_right_to_left_text_are_isolated() {
        let ar = Language::two(*b"ar");
        assert_eq!(isolated("اتصل بالرقم 021-12367 خلال 24 ساعة", ar).into_string(), "اتصل بالرقم <bdi dir=\"ltr\">021-12367</bdi> خلال 24 ساعة");
        assert_eq!(isolated("+86-21-6834 <b> - +", ar).into_string(), "<bdi dir=\"ltr\">+86-21-6834</bdi> &lt;b&gt; - +");
        assert_eq!(isolated("call 021-12367 & ask", Language::EN).into_string(), "call 021-12367 &amp; ask");
    }
}
