//! Numbers and days in the form of a language, by ICU. Knows nothing of messages.
//!
//! Formatters are made for each use: their data is compiled in, so that costs microseconds, and they cannot be shared between threads.

use fixed_decimal::Decimal as Fixed;
use icu_calendar::Date;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{E, YMD};
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;

use crate::day::Day;
use crate::language::Language;
use crate::quantity::Decimal;

/// Latin digits in every language, as in the guides.
fn locale(language: Language) -> Option<Locale> {
    format!("{language}-u-nu-latn").parse().ok()
}

/// A number with the language's grouping; plain digits for a language that ICU does not know.
pub(super) fn number(language: Language, number: Decimal) -> String {
    let formatter =
        locale(language).and_then(|locale| DecimalFormatter::try_new((&locale).into(), icu_decimal::options::DecimalFormatterOptions::default()).ok());
    let Some(formatter) = formatter else { return number.to_string() };
    let mut fixed = Fixed::from(number.thousandths());
    fixed.multiply_pow10(-3);
    fixed.absolute.trim_end();
    formatter.format(&fixed).to_string()
}

/// A day, written out; in ISO's form for a language that ICU does not know.
pub(super) fn day(language: Language, day: Day) -> String {
    let date = day.date();
    let iso = Date::try_new_iso(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs()).ok();
    let formatter = locale(language).and_then(|locale| DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok());
    match (formatter, iso) {
        (Some(formatter), Some(iso)) => formatter.format(&iso).to_string(),
        _ => day.to_string(),
    }
}

/// A day of the week, short, as opening hours are written; its English abbreviation for a language that ICU does not know.
pub(super) fn weekday(language: Language, from_monday: u8) -> String {
    let at = from_monday % 7;
    // The first day of 2024 was a Monday.
    let date = Date::try_new_iso(2024, 1, 1 + at).ok();
    let formatter = locale(language).and_then(|locale| DateTimeFormatter::try_new((&locale).into(), E::short()).ok());
    match (formatter, date) {
        (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
        _ => ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][usize::from(at)].to_owned(),
    }
}
