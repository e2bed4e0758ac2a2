//! What a reader should know about an answer: ends soon, earlier edition, other language, unconfirmed translation. Knows nothing of the answer's matter.

use std::collections::BTreeSet;

use fluent_bundle::FluentArgs;

use super::super::Ask;
use super::super::reply::{Citation, Notice, Reply};
use crate::index::Index;
use crate::knowledge::{Confidence, TranslationStatus};
use crate::language::Language;
use crate::texts::Texts;

/// A rule that ends within this many days says so.
const SOON: i32 = 60;

/// All notices of an answer; told in the asker's language, or in English where the interface does not speak it.
pub(crate) fn all_notices(index: &Index, texts: &Texts, ask: &Ask, wanted: Language, reply: &Reply) -> Vec<Notice> {
    let mut notices = Vec::new();
    if reply.language != wanted {
        notices.push(partial_language(texts, wanted, reply.language));
    }
    let teller = teller(wanted);
    for day in reply.citations.iter().filter_map(|citation| citation.effective_until).collect::<BTreeSet<_>>() {
        let mut args = FluentArgs::new();
        args.set("day", texts.day(teller, day));
        let kind = if follows(index, reply, day) {
            "earlier_edition"
        } else if ask.as_of.days_until(day) <= SOON {
            "ends_soon"
        } else {
            continue;
        };
        notices.push(notice(texts, teller, kind, Some(&args)));
    }
    notices.extend(translations(texts, teller, &reply.citations));
    if reply.key_facts.iter().any(|fact| fact.confidence == Confidence::Low) {
        notices.push(notice(texts, teller, "low_confidence", None));
    }
    notices
}

/// What to know of translations among sections that are cited, told in a language of the interface.
pub fn translations(texts: &Texts, teller: Language, citations: &[Citation]) -> Option<Notice> {
    let has = |wanted: TranslationStatus| citations.iter().any(|citation| citation.status == wanted);
    let kind = if has(TranslationStatus::Outdated) {
        "outdated_translation"
    } else if has(TranslationStatus::Machine) {
        "unconfirmed_translation"
    } else {
        return None;
    };
    Some(notice(texts, teller, kind, None))
}

/// Whether another edition of a cited guide follows the one that ends on a day.
fn follows(index: &Index, reply: &Reply, day: crate::day::Day) -> bool {
    reply.citations.iter().filter(|citation| citation.effective_until == Some(day)).any(|citation| {
        index.knowledge.guides.get(&citation.guide).is_some_and(|guide| guide.editions.iter().any(|edition| edition.effective_from > citation.effective_from))
    })
}

/// The answer is in another language than the question.
pub fn partial_language(texts: &Texts, wanted: Language, given: Language) -> Notice {
    let teller = teller(wanted);
    let mut args = FluentArgs::new();
    args.set("language", texts.language_name(teller, given));
    notice(texts, teller, "partial_language", Some(&args))
}

/// A part of the service is replaced by its fallback.
pub(super) fn degraded(texts: &Texts, wanted: Language) -> Notice {
    notice(texts, teller(wanted), "degraded", None)
}

/// The language of the interface in which a notice is told.
pub fn teller(wanted: Language) -> Language {
    Language::told_in([wanted])
}

/// A notice of a kind, told in a language of the interface: the message is `notice-` and the kind with hyphens.
pub fn notice(texts: &Texts, language: Language, kind: &str, args: Option<&FluentArgs<'_>>) -> Notice {
    Notice { kind: kind.to_owned(), text: texts.get(language, &format!("notice-{}", kind.replace('_', "-")), args) }
}
