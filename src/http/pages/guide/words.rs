//! Which Chinese words a reader of a guide may have to show: the field's terms that the guide uses. Knows nothing of pages.

use crate::knowledge::{Edition, Glossary, Section, Term, Text};
use crate::language::Language;

/// So many words fit a note.
const MOST: usize = 12;

/// The terms that an edition's Chinese text uses and the reader's text names in its own words, the most frequent first.
pub(super) fn words<'a>(glossary: &'a Glossary, edition: &Edition, text: &Text) -> Vec<&'a Term> {
    let Some(chinese) = edition.texts.get(&Language::ZH).filter(|_| text.language != Language::ZH) else { return Vec::new() };
    let whole = |text: &Text| text.sections.iter().map(Section::passage).collect::<Vec<_>>().join("\n");
    let (mut rest, own) = (whole(chinese), whole(text).to_lowercase());
    // The longest first, so that 签证 is not counted within 签证延期. Numbers alone need no other script.
    let mut terms: Vec<(&Term, &String)> = glossary.terms.iter().filter_map(|term| Some((term, term.term.get(&Language::ZH)?))).collect();
    terms.retain(|(_, chinese)| !chinese.is_ascii());
    terms.sort_by_key(|(_, chinese)| std::cmp::Reverse(chinese.chars().count()));
    let mut found: Vec<(usize, &Term)> = Vec::new();
    for (term, chinese) in terms {
        let count = rest.matches(chinese.as_str()).count();
        if count == 0 {
            continue;
        }
        rest = rest.replace(chinese.as_str(), "\n");
        let named = term.term.get(&text.language).is_some_and(|own_term| own.contains(&own_term.to_lowercase()));
        if named || own.contains(chinese.as_str()) {
            found.push((count, term));
        }
    }
    found.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    found.into_iter().map(|(_, term)| term).take(MOST).collect()
}
