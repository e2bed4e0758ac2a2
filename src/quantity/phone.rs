//! The forms of telephone numbers as they are dialled in the city. Knows nothing of whose number it is.

/// Whether a text is a telephone number: `12367`, `021-12367`, `62489999`, `400-820-5114`, `139-1654-7726`, `+86 21 6032 6500`.
///
/// Groups of digits are joined by one hyphen or space each. A number is a short one of three to six digits, one of the city of eight, one
/// with an area code that begins with 0, a service number that begins with 400 or 800, a mobile number that begins with 1, or an
/// international one that begins with `+`.
pub fn is_phone(text: &str) -> bool {
    let (international, national) = text.strip_prefix('+').map_or((false, text), |rest| (true, rest));
    let groups: Vec<&str> = national.split(['-', ' ']).collect();
    if groups.iter().any(|group| group.is_empty() || !group.bytes().all(|b| b.is_ascii_digit())) {
        return false;
    }
    let digits = groups.concat();
    if international {
        return !digits.starts_with('0') && (7..=15).contains(&digits.len());
    }
    match digits.as_bytes()[0] {
        // 010 and 02x are area codes of three digits, all others have four.
        b'0' => {
            let area = if digits.starts_with("010") || digits.starts_with("02") { 3 } else { 4 };
            groups[0].len() == area && groups.len() >= 2 && matches!(digits.len() - area, 5..=8)
        }
        first => match digits.len() {
            3..=6 => groups.len() == 1,
            // A day of the calendar has eight digits too, in other groups.
            8 => groups.len() == 1 || (groups.len() == 2 && groups[0].len() == 4),
            10 => digits.starts_with("400") || digits.starts_with("800"),
            11 => first == b'1',
            _ => false,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_they_are_dialled_are_known() {
        for phone in ["110", "12367", "962288", "021-12367", "021-962288", "021-6437 0000", "62489999", "6248 9999", "010-85299000", "0512-65223333"] {
            assert!(is_phone(phone), "{phone}");
        }
        for phone in ["400-820-5114", "8008205114", "139-1654-7726", "13916547726", "+86 21 6032 6500", "+46 8 405 5005", "+86-21-12367"] {
            assert!(is_phone(phone), "{phone}");
        }
    }

    #[test]
    fn other_digits_are_no_phone() {
        for bad in ["", "-", "+", "12", "12-abc", "021--12367", "021-123", "02112367", "-110", "110-", "+0 21 6032", "2026-11-31", "1234567", "١١٠", "12 367"]
        {
            assert!(!is_phone(bad), "{bad:?}");
        }
    }
}
