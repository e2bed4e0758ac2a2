//! Personal numbers in a text: by their shape, or by a word beside them. Knows nothing of addresses or of what is published.

use std::sync::LazyLock;

use super::Kind;
use super::checks::{calendar, identity};
use super::pattern::Pattern;
use super::shapes;
use super::spans::{Span, groups, reach, span};
use super::words::{Words, announced};

/// What tells that a number counts or costs something.
static UNIT_BEHIND: LazyLock<Option<Pattern>> = LazyLock::new(|| {
    Pattern::new(r"(?i)^[+\s]?(?:%|万|千|元|块|円|人|名|个|小时|日|天|年|月|时|yuan|rmb|cny|usd|euros?|dollars?|\$|€|£|¥|won|uan|위안|원|명|시간|юан|рубл|руб|долл|евро|часо|дней|челов|يوان|دولار|يورو|ساعة|شخص|people|persons|hours|days|years|km|kg|m2|m²|stunden|tage|personen|heures|jours|personnes|horas|d[ií]as|personas)").ok()
});
static UNIT_BEFORE: LazyLock<Option<Pattern>> = LazyLock::new(|| {
    Pattern::new(r"(?i)(?:rmb|cny|usd|eur|jpy|yuan|人民币|¥|\$|€|£|元|위안|юаней|يوان|fees? of|amount of|costs?|capital(?: of| is)?|salary(?: of| is)?|income(?: of| is)?|population(?: of| is)?|资本|资金|投资|年收入|收入|工资|人口)\s?[:：]?\s?$").ok()
});

/// The number of a court's case or of a decision of a police branch in China, with the year in brackets.
static COURT: LazyLock<Option<Pattern>> = LazyLock::new(|| {
    Pattern::new(r"[(〔\[]20\d\d[)〕\]] ?\p{Han}{1,2} ?\d{0,6} ?\p{Han}{0,2}(?:民|刑|行|执|執|破|仲|劳|初|终|終|受|立)\p{Han}{0,3} ?第? ?\d{1,7} ?[号號]|\p{Han}公 ?\(\p{Han}{1,4}\)\p{Han}{0,8}[(〔\[]20\d\d[)〕\]] ?第? ?\d{1,7} ?[号號]").ok()
});

/// Whether something of those words stands right behind or before.
fn matches(pattern: &LazyLock<Option<Pattern>>, text: &str) -> bool {
    pattern.as_ref().is_some_and(|pattern| pattern.is_match(text))
}

/// The personal numbers of a folded text, outside the places that are taken already.
pub(super) fn numbers(text: &str, words: &Words<'_>, taken: &[(Kind, usize, usize)]) -> Vec<(Kind, usize, usize)> {
    let court = COURT.as_ref().filter(|_| text.contains(['(', '[', '〔']));
    let mut found: Vec<(Kind, usize, usize)> =
        court.map(|court| court.find_all(text).iter().map(|case| (Kind::CaseNumber, case.start(), case.end())).collect()).unwrap_or_default();
    let groups = groups(text);
    let mut at = 0;
    while at < groups.len() {
        let first = groups[at].0;
        if taken.iter().chain(&found).any(|(_, start, end)| (*start..*end).contains(&first)) {
            at += 1;
            continue;
        }
        let reach = reach(text, &groups[at..]);
        let candidates: Vec<Span<'_>> = (1..=reach).rev().filter_map(|count| span(text, &groups[at..at + count])).collect();
        // The longest that is known decides: a mobile number may begin like an area code with a hotline.
        let decided = candidates.iter().find(|span| service(span) || shapes::kind(span).is_some());
        if let Some(public) = decided.filter(|span| service(span)) {
            at += public.groups.len();
            continue;
        }
        let shaped = decided.and_then(|span| shapes::kind(span).map(|kind| (span, kind)));
        let in_link = in_link(text, first);
        let known = shaped
            .filter(|(_, kind)| !in_link || matches!(kind, Kind::Telephone | Kind::IdentityNumber))
            .map(|(span, kind)| (span, by_word(span, kind, words, text)))
            .or_else(|| candidates.iter().filter(|_| !in_link).find_map(|span| said(span, words, text).map(|kind| (span, kind))))
            .or_else(|| candidates.last().filter(|span| !in_link && lone(span, text)).map(|span| (span, unsaid(span))));
        if let Some((span, kind)) = known {
            let (start, end) = (opening(text, span), span.end + usize::from(span.bracketed));
            found.push((kind, start, end));
            at += span.groups.len();
        } else {
            at += 1;
        }
    }
    found
}

/// Whether a number is a hotline's.
fn service(span: &Span<'_>) -> bool {
    span.is_digits() && shapes::is_service(span)
}

/// Where the number begins: with its `+` and the bracket around an area code.
fn opening(text: &str, span: &Span<'_>) -> usize {
    let mut start = span.start;
    if text[start..span.end].contains(')') && !text[start..span.end].contains('(') && text[..start].ends_with('(') {
        start -= 1;
    }
    if span.plus {
        start = text[..start].rfind('+').unwrap_or(start);
    }
    start
}

/// A shape says that a number is somebody's; a word beside it knows better whose.
fn by_word(span: &Span<'_>, shape: Kind, words: &Words<'_>, text: &str) -> Kind {
    let word = announced(words, text, span.start, span.end);
    match (shape, word) {
        (Kind::Passport | Kind::TravelPermit, Some(word @ (Kind::Passport | Kind::Permit | Kind::TravelPermit | Kind::CaseNumber | Kind::IdentityNumber))) => {
            word
        }
        (Kind::CaseNumber, Some(word)) => word,
        // Numbers of cases have no check digit and fit those of others now and then.
        (Kind::BankCard, Some(Kind::CaseNumber)) => Kind::CaseNumber,
        (Kind::IdentityNumber, Some(word @ (Kind::CaseNumber | Kind::PermanentResidentCard))) if !identity(&span.joined) => word,
        _ => shape,
    }
}

/// What a number without a telling shape is by the word beside it.
fn said(span: &Span<'_>, words: &Words<'_>, text: &str) -> Option<Kind> {
    let (digits, length) = (span.digits(), span.joined.len());
    // Of whatever kind, a number without letters has seven digits.
    if digits < if span.is_digits() { 7 } else { 2 } || calendar(&span.groups) || service(span) {
        return None;
    }
    let kind = announced(words, text, span.start, span.end)?;
    let code = is_code(span);
    let mixed = !span.is_digits();
    let fits = match kind {
        Kind::Passport => {
            let german = span.groups.len() == 1 && length == 9 && span.groups[0].bytes().all(|byte| !byte.is_ascii_lowercase());
            code && length <= 11 && (mixed && (german || digits >= 6) || digits >= 7)
        }
        Kind::Permit | Kind::TravelPermit | Kind::IdentityNumber => code && digits >= 7 && length <= 20,
        Kind::PermanentResidentCard => digits >= 8 && length <= 20,
        Kind::Telephone => span.is_digits() && (7..=13).contains(&digits) && !span.joined.starts_with("951"),
        Kind::BankCard => digits >= 7 && length <= 30,
        Kind::CaseNumber => (code || span.sizes().iter().skip(1).all(|size| *size == 4)) && (digits >= 7 || mixed && digits >= 5) && length <= 28,
        _ => false,
    };
    (fits && !counts(span, text)).then_some(kind)
}

/// Whether a long number in one piece counts nothing and costs nothing: then it is somebody's, whatever they call it.
fn lone(span: &Span<'_>, text: &str) -> bool {
    let capitals = span.groups.iter().all(|group| group.bytes().all(|byte| !byte.is_ascii_lowercase()));
    let long = if span.is_digits() { span.digits() >= 8 } else { capitals && span.digits() >= 7 };
    let known = calendar(&span.groups) || service(span) || span.joined.starts_with("951") && span.digits() == 8;
    let round = span.joined.ends_with("00000");
    span.groups.len() == 1 && long && !known && !round && !counts(span, text)
}

/// What such a number may be: the telephones of the city have eight digits and begin so.
fn unsaid(span: &Span<'_>) -> Kind {
    let local = span.is_digits() && span.digits() == 8 && span.joined.starts_with(['2', '3', '5', '6']);
    if local { Kind::Telephone } else { Kind::CaseNumber }
}

/// Whether groups look like one number of a document: one of them is long, or all are threes or single characters. Several amounts do not.
fn is_code(span: &Span<'_>) -> bool {
    let sizes = span.sizes();
    let prefixed = span.groups[0].bytes().all(|byte| byte.is_ascii_uppercase());
    let all = |size: usize| sizes.iter().skip(usize::from(prefixed)).all(|own| *own == size);
    sizes.len() == 1 || sizes.iter().any(|size| *size >= 5) || all(3) || all(1) || sizes == [3, 2, 4]
}

/// Whether a number counts or costs something: `100 000 yuan`, `1.500.000`.
fn counts(span: &Span<'_>, text: &str) -> bool {
    let thousands = span.groups.len() > 1 && span.groups[0].len() <= 3 && span.groups.iter().skip(1).all(|group| group.len() == 3) && span.is_digits();
    let dotted = text[span.start..span.end].contains('.');
    thousands && (dotted || span.digits() < 9) || matches(&UNIT_BEHIND, &text[span.end..]) || matches(&UNIT_BEFORE, last(text, span.start, 24))
}

/// The last characters before a place: a text is read once, not once for each of its numbers.
fn last(text: &str, end: usize, most: usize) -> &str {
    let before = &text[..end];
    before.char_indices().rev().nth(most).map_or(before, |(at, _)| &before[at..])
}

/// Whether a place lies inside a link.
fn in_link(text: &str, at: usize) -> bool {
    let word = last(text, at, 200).rsplit(|c: char| c.is_whitespace() || c == '(' || c == '<').next().unwrap_or_default();
    word.contains("://") || word.contains("www.")
}
