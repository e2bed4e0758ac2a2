//! The arithmetic that tells real numbers of cards and documents from others. Knows nothing of the text around them.

/// Whether the last digit is the one that Luhn's rule asks for, as on every bank card.
pub(super) fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, byte)| {
            let value = u32::from(byte.wrapping_sub(b'0')) * if at % 2 == 1 { 2 } else { 1 };
            value / 10 + value % 10
        })
        .sum();
    digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.bytes().any(|byte| byte != b'0') && sum.is_multiple_of(10)
}

/// Whether eighteen characters end in the check digit of Chinese identity numbers (ISO 7064, MOD 11-2).
pub(super) fn identity(number: &str) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let (Some(body), Some(last)) = (number.get(..17), number.get(17..)) else { return false };
    if !body.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let sum: u32 = body.bytes().zip(WEIGHTS).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
    b"10X98765432".get(sum as usize % 11).is_some_and(|check| last.eq_ignore_ascii_case(&char::from(*check).to_string()))
}

/// Whether eight digits are a day in the years 1900 to 2099, as year, month, day.
pub(super) fn day(digits: &str) -> bool {
    digits.len() == 8 && (digits.starts_with("19") || digits.starts_with("20")) && digits.get(4..).is_some_and(month_and_day)
}

/// Whether four digits are a month and a day of it.
pub(super) fn month_and_day(digits: &str) -> bool {
    let part = |range| digits.get(range).and_then(|part: &str| part.parse::<u32>().ok()).unwrap_or_default();
    (1..=12).contains(&part(0..2)) && (1..=31).contains(&part(2..4))
}

/// Whether groups are days, years or spans of them, in any country's order: `2026-11-23`, `23.11.2026`, `11/23/2026`, `2017-2024`.
pub(super) fn calendar(groups: &[&str]) -> bool {
    let year = |group: &str| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    let small = |group: &str, most: u32| group.len() <= 2 && group.parse::<u32>().is_ok_and(|value| (1..=most).contains(&value));
    match groups {
        [one] => day(one),
        [a, b] => year(a) && (year(b) || small(b, 99)),
        [a, b, c] => year(a) && small(b, 12) && small(c, 31) || year(c) && small(a, 31) && small(b, 31),
        _ => groups.iter().any(|group| year(group) || day(group)) && groups.iter().all(|group| year(group) || small(group, 31) || day(group)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_are_computed() {
        assert!(luhn("4111111111111111") && !luhn("4111111111111112") && !luhn("0000000000000") && !luhn("41111111111111-1"));
        assert!(identity("11010519491231002X") && identity("11010519491231002x") && !identity("110105194912310021") && !identity("1101"));
    }

    #[test]
    fn days_and_years_are_no_numbers_of_documents() {
        for groups in [vec!["2026", "11", "23"], vec!["23", "11", "2026"], vec!["2017", "2024"], vec!["20261123"], vec!["2026", "27"]] {
            assert!(calendar(&groups), "{groups:?}");
        }
        for groups in [vec!["138", "1234", "5678"], vec!["12345678"], vec!["6248", "9999"], vec!["20269923"]] {
            assert!(!calendar(&groups), "{groups:?}");
        }
    }
}
