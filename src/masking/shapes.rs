//! Numbers that are known by their shape alone. Knows nothing of the words beside them.

use super::Kind;
use super::checks::{calendar, day, identity, luhn, month_and_day};
use super::spans::{Span, is_label};

/// What a number is by its shape, if that leaves no doubt worth a person's privacy.
pub(super) fn kind(span: &Span<'_>) -> Option<Kind> {
    if span.is_digits() {
        if is_service(span) {
            return None;
        }
        return person(span).or_else(|| telephone(span)).or_else(|| card(span));
    }
    lettered(span)
}

/// Whether a number is one that everyone may call: 400 and 800 numbers, area codes with a short number.
pub(super) fn is_service(span: &Span<'_>) -> bool {
    let national = span.joined.strip_prefix("86").filter(|_| span.plus).unwrap_or(&span.joined);
    if span.plus && national.len() == span.joined.len() {
        return false;
    }
    let national = national.trim_start_matches('0');
    let area = if national.starts_with('1') || national.starts_with('2') { 2 } else { 3 };
    let behind = national.get(area..).unwrap_or_default();
    let short = behind.starts_with('1') || behind.starts_with('9');
    let code = span.groups.len() == 2 && span.groups[0].len() == area + 1 && span.joined.starts_with('0');
    let dialled = span.plus || code || span.joined.starts_with("021");
    national.len() == 10 && (national.starts_with("400") || national.starts_with("800")) || dialled && short && matches!(behind.len(), 3..=6)
}

/// Identity numbers: of China with eighteen and fifteen digits, of Korea with thirteen.
fn person(span: &Span<'_>) -> Option<Kind> {
    let digits = span.joined.as_str();
    let born = |range| digits.get(range).is_some_and(day);
    // The only bank cards with fifteen digits begin so.
    let american = (digits.starts_with("34") || digits.starts_with("37")) && luhn(digits);
    let region = digits.get(..2).and_then(|region| region.parse::<u32>().ok()).is_some_and(|region| (11..=91).contains(&region));
    match digits.len() {
        18 if identity(digits) || born(6..14) => Some(if digits.starts_with('9') { Kind::PermanentResidentCard } else { Kind::IdentityNumber }),
        15 if region && digits.get(8..12).is_some_and(month_and_day) && span.groups.len() == 1 && !american => Some(Kind::IdentityNumber),
        13 if span.sizes() == [6, 7] && digits.get(2..6).is_some_and(month_and_day) => Some(Kind::IdentityNumber),
        _ => None,
    }
}

/// Telephone numbers: mobiles of China, numbers with a country, numbers with an area code, and the usual groups of other countries.
fn telephone(span: &Span<'_>) -> Option<Kind> {
    let digits = span.joined.as_str();
    let sizes = span.sizes();
    let first = sizes.first().copied().unwrap_or_default();
    let mobile = |digits: &str| digits.len() == 11 && digits.starts_with('1') && matches!(digits.as_bytes().get(1), Some(b'3'..=b'9'));
    // `17/7/2022 - 2023` has the digits of a mobile number.
    let days =
        first <= 2 && digits.starts_with('1') && span.groups.iter().any(|group| group.len() == 4 && (group.starts_with("19") || group.starts_with("20")));
    let local = !days && (["0086", "86", "0"].iter().filter_map(|prefix| digits.strip_prefix(prefix)).any(mobile) || mobile(digits));
    // `16:00 2026.11.30` ends in a day, not in a number abroad.
    let later = span.groups.get(1..).is_some_and(|rest| !rest.is_empty() && calendar(rest));
    let abroad = span.plus && (8..=15).contains(&digits.len()) || digits.starts_with("00") && first <= 5 && !later && (11..=17).contains(&digits.len());
    // 010 and 02x are area codes of three digits, the others have four.
    let area = if digits.starts_with("010") || digits.starts_with("02") { 3 } else { 4 };
    let zero = digits.starts_with('0') && !later && !calendar(&span.groups);
    let landline = zero && matches!(digits.len().saturating_sub(area), 7..=8) && (sizes.len() == 1 || first == area);
    let grouped = zero && sizes.len() >= 3 && (9..=11).contains(&digits.len()) && sizes.iter().all(|size| *size >= 2);
    let american = sizes == [3, 3, 4];
    let russian = digits.starts_with('8') && (sizes == [1, 3, 3, 2, 2] || sizes == [1, 3, 3, 4] || digits.starts_with("89") && sizes == [11]);
    (local || abroad || landline || grouped || american || russian).then_some(Kind::Telephone)
}

/// Bank cards, and other numbers too long to be anything but somebody's.
fn card(span: &Span<'_>) -> Option<Kind> {
    let digits = span.joined.as_str();
    let sizes = span.sizes();
    let fours = sizes.iter().rev().skip(1).all(|size| *size == 4) && sizes.len() > 3 || sizes == [4, 6, 5] || sizes == [6, 13] || sizes == [6, 10];
    let pieces = sizes.len() == 1 || fours;
    if !pieces || !(13..=24).contains(&digits.len()) || calendar(&span.groups) && sizes.len() > 1 {
        return None;
    }
    let issued = digits.starts_with(['3', '4', '5', '6']) || digits.get(..2).is_some_and(|first| ("22".."28").contains(&first));
    let printed = matches!(sizes.as_slice(), [4, 4, 4, 4] | [4, 4, 4, 4, 1..=3]) && issued;
    let bank = digits.len() <= 19 && (issued && luhn(digits) || printed || digits.starts_with("62") && digits.len() >= 16);
    if bank { Some(Kind::BankCard) } else { (sizes.len() == 1).then_some(Kind::CaseNumber) }
}

/// Numbers with letters in them: passports, permits, cards.
fn lettered(span: &Span<'_>) -> Option<Kind> {
    let number = span.joined.as_str();
    let form = form(number);
    let whole = span.groups.len() == 1;
    let split = span.groups.len() == 2 && span.groups[0].bytes().all(|byte| byte.is_ascii_uppercase());
    let capitals = span.groups.iter().all(|group| group.bytes().all(|byte| !byte.is_ascii_lowercase()));
    if is_label(&number[..number.len() - number.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len()]) {
        return None;
    }
    if span.bracketed && matches!(form.as_str(), "a7" | "aa7" | "a6a" | "aa6a") {
        return Some(Kind::IdentityNumber);
    }
    match form.as_str() {
        "17a" if identity(number) || number.get(6..14).is_some_and(day) => Some(Kind::IdentityNumber),
        "aaa12" => Some(Kind::PermanentResidentCard),
        "a8" | "a10" if number.starts_with(['H', 'M']) => Some(Kind::TravelPermit),
        "a8" | "a7" | "aa7" if whole || split => Some(Kind::Passport),
        "a7a" | "a3a4" | "2aa5" | "aa6" | "aaa6" if whole && capitals => Some(Kind::Passport),
        // German passports mix nine letters and digits, and have no vowels.
        _ if whole && capitals && number.len() == 9 && span.digits() >= 3 && form.len() >= 6 && !number.contains(['A', 'E', 'I', 'O', 'U']) => {
            Some(Kind::Passport)
        }
        _ => None,
    }
}

/// The order of letters and digits: an `a` for each letter, how many for a row of digits. `EA1234567` is `aa7`.
pub(super) fn form(number: &str) -> String {
    let mut form = String::new();
    let mut digits = 0;
    for byte in number.bytes().chain([b'-']) {
        if byte.is_ascii_digit() {
            digits += 1;
            continue;
        }
        if digits > 0 {
            form.push_str(&digits.to_string());
            digits = 0;
        }
        if byte.is_ascii_alphabetic() {
            form.push('a');
        }
    }
    form
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::masking::spans::{groups, span};

    fn read(text: &str) -> Option<Kind> {
        span(text, &groups(text)).and_then(|span| kind(&span))
    }

    #[test]
    fn shapes_without_doubt_are_known() {
        for (text, expected) in [
            ("E12345678", Kind::Passport),
            ("EA1234567", Kind::Passport),
            ("12AB34567", Kind::Passport),
            ("C9F7H2LM4", Kind::Passport),
            ("M123A4567", Kind::Passport),
            ("H12345678", Kind::TravelPermit),
            ("A123456(7)", Kind::IdentityNumber),
            ("11010519491231002X", Kind::IdentityNumber),
            ("900101-1234567", Kind::IdentityNumber),
            ("USA310074050135", Kind::PermanentResidentCard),
            ("138-1234-5678", Kind::Telephone),
            ("+44 20 7946 0958", Kind::Telephone),
            ("021-62489999", Kind::Telephone),
            ("0903 123 456", Kind::Telephone),
            ("06 12 34 56 78", Kind::Telephone),
            ("4111 1111 1111 1111", Kind::BankCard),
        ] {
            assert_eq!(read(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_shapes_are_left_alone() {
        for text in [
            "MU5101",
            "400-820-5114",
            "021-12367",
            "+86-21-12367",
            "2017-2024",
            "20261123",
            "RMB 1000000",
            "200040",
            "T2",
            "2026-11-23",
            "GB18580",
            "17/7/2022 - 2023",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
