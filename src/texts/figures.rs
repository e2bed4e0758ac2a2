//! Numbers and days in the form of a language, by ICU. Knows nothing of messages.

use fixed_decimal::Decimal as Fixed;
use icu_calendar::Date;
use icu_datetime::fieldsets::YMD;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;

use crate::day::Day;
use crate::language::Language;
use crate::quantity::Decimal;

/// The formatters of one language.
pub(super) struct Figures {
    numbers: DecimalFormatter,
    days: DateTimeFormatter<YMD>,
}

impl Figures {
    /// Latin digits in every language, as in the guides.
    pub(super) fn of(language: Language) -> Result<Self, String> {
        let locale: Locale = format!("{language}-u-nu-latn").parse().map_err(|error| format!("{error}"))?;
        let numbers = DecimalFormatter::try_new((&locale).into(), icu_decimal::options::DecimalFormatterOptions::default()).map_err(|error| error.to_string())?;
        let preferences: DateTimeFormatterPreferences = (&locale).into();
        let days = DateTimeFormatter::try_new(preferences, YMD::long()).map_err(|error| error.to_string())?;
        Ok(Self { numbers, days })
    }

    /// A number with the language's grouping.
    pub(super) fn number(&self, number: Decimal) -> String {
        let mut fixed = Fixed::from(number.thousandths());
        fixed.multiply_pow10(-3);
        fixed.absolute.trim_end();
        self.numbers.format_to_string(&fixed)
    }

    /// A day, written out.
    pub(super) fn day(&self, day: Day) -> String {
        let date = day.date();
        match Date::try_new_iso(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs()) {
            Ok(iso) => self.days.format(&iso).to_string(),
            Err(_) => day.to_string(),
        }
    }
}
