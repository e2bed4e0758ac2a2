//! Longer texts of the pages about the service, written in Markdown, one file per language. Knows nothing of what is put between their paragraphs.

use maud::{Markup, PreEscaped, html};
use pulldown_cmark::{Event, Parser, html::push_html};

use super::isolated::isolated;
use crate::language::Language;

/// The texts of one folder of `locales`.
struct Prose {
    about: &'static str,
    accessibility: &'static str,
}

macro_rules! prose {
    ($folder:literal) => {
        Prose {
            about: include_str!(concat!("../../../locales/", $folder, "/about.md")),
            accessibility: include_str!(concat!("../../../locales/", $folder, "/accessibility.md")),
        }
    };
}

/// Which text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// What the service is, what it keeps, where its limits are.
    About,
    /// The accessibility statement.
    Accessibility,
}

fn folder(language: Language, traditional: bool) -> Prose {
    match language.code() {
        "zh" if traditional => prose!("zh-Hant"),
        "zh" => prose!("zh"),
        "ja" => prose!("ja"),
        "ko" => prose!("ko"),
        "fr" => prose!("fr"),
        "de" => prose!("de"),
        "es" => prose!("es"),
        "ru" => prose!("ru"),
        "ar" => prose!("ar"),
        "pt" => prose!("pt"),
        "it" => prose!("it"),
        "vi" => prose!("vi"),
        _ => prose!("en"),
    }
}

/// A text in a language.
pub(super) fn source(which: Which, language: Language, traditional: bool) -> &'static str {
    let own = folder(language, traditional);
    match which {
        Which::About => own.about,
        Which::Accessibility => own.accessibility,
    }
}

/// Draws a text. A line `{name}` of its own gives way to what `put` draws; `{name}` within a line to what `said` says.
pub(super) fn drawn(source: &str, language: Language, said: &[(&str, &str)], put: &dyn Fn(&str) -> Option<Markup>) -> Markup {
    let mut parts: Vec<Markup> = Vec::new();
    let mut gathered = String::new();
    for line in source.lines() {
        let placed = line.strip_prefix('{').and_then(|line| line.strip_suffix('}')).and_then(put);
        if let Some(placed) = placed {
            parts.push(markdown(&std::mem::take(&mut gathered), language));
            parts.push(placed);
        } else {
            let told = said.iter().fold(line.to_owned(), |line, (name, value)| line.replace(&format!("{{{name}}}"), value));
            gathered.push_str(&told);
            gathered.push('\n');
        }
    }
    parts.push(markdown(&gathered, language));
    html! { @for part in parts { (part) } }
}

/// The first heading, which is the page's title.
pub(super) fn title(source: &str) -> &str {
    source.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or_default()
}

fn markdown(source: &str, language: Language) -> Markup {
    let events = Parser::new(source).map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) | Event::Text(raw) => Event::InlineHtml(isolated(&raw, language).into_string().into()),
        other => other,
    });
    let mut html = String::new();
    push_html(&mut html, events);
    PreEscaped(html)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_both_texts_with_the_same_parts() {
        let shape = |text: &str| {
            text.lines()
                .filter_map(|line| line.split_whitespace().next())
                .filter(|mark| ["#", "##", "-"].contains(mark) || mark.starts_with('{'))
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        for which in [Which::About, Which::Accessibility] {
            let english = source(which, Language::EN, false);
            for (language, traditional) in Language::INTERFACE.into_iter().map(|language| (language, false)).chain([(Language::ZH, true)]) {
                let own = source(which, language, traditional);
                assert_eq!(shape(own), shape(english), "{which:?} in {language}");
                assert_eq!(own.matches("](/").count(), english.matches("](/").count(), "links of {which:?} in {language}");
                assert!(!title(own).is_empty());
            }
        }
    }
}
