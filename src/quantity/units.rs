//! What is counted, and the words for it in the languages people read and ask in. Knows nothing of numbers' forms.

use super::numbers::Number;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Sixty seconds.
    Minutes,
    /// Sixty minutes.
    Hours,
    /// Days of the calendar.
    Days,
    /// Days on which offices work.
    WorkingDays,
    /// Seven days.
    Weeks,
    /// Months of the calendar.
    Months,
    /// Years of time.
    Years,
    /// Years of a person's age.
    Age,
    /// Chinese yuan.
    Yuan,
    /// Chinese yuan for each day.
    YuanPerDay,
    /// Chinese yuan for each month.
    YuanPerMonth,
    /// Chinese yuan for each year.
    YuanPerYear,
    /// Hundredths.
    Percent,
    /// Points of a points table.
    Points,
    /// People.
    Persons,
    /// How often.
    Times,
    /// Documents, photos, countries, ports: whatever the label names.
    Items,
}

/// Every unit with its name in files.
const NAMES: &[(Unit, &str)] = &[
    (Unit::Minutes, "minutes"),
    (Unit::Hours, "hours"),
    (Unit::Days, "days"),
    (Unit::WorkingDays, "working days"),
    (Unit::Weeks, "weeks"),
    (Unit::Months, "months"),
    (Unit::Years, "years"),
    (Unit::Age, "years old"),
    (Unit::Yuan, "CNY"),
    (Unit::YuanPerDay, "CNY/day"),
    (Unit::YuanPerMonth, "CNY/month"),
    (Unit::YuanPerYear, "CNY/year"),
    (Unit::Percent, "percent"),
    (Unit::Points, "points"),
    (Unit::Persons, "persons"),
    (Unit::Times, "times"),
    (Unit::Items, "items"),
];

const MINUTES: &[&str] = &["minut", "分钟", "分鐘", "分", "분", "минут", "دقيق", "دقائق", "phút", "นาที", "मिनट", "menit"];
const HOURS: &[&str] =
    &["hour", "小时", "小時", "时", "時間", "시간", "heure", "stund", "hora", "час", "ساع", "ore", "ora", "giờ", "tiếng", "ชั่วโมง", "घंट", "jam"];
const DAYS: &[&str] = &["day", "日", "天", "일", "jour", "tag", "día", "dia", "дн", "день", "сут", "يوم", "أيام", "ايام", "giorn", "ngày", "วัน", "दिन", "hari"];
const WEEKS: &[&str] = &["week", "周", "週", "星期", "주", "semaine", "woche", "semana", "недел", "أسبوع", "أسابيع", "settiman", "tuần"];
const MONTHS: &[&str] =
    &["month", "月", "개월", "달", "mois", "monat", "mes", "mês", "месяц", "شهر", "أشهر", "شهور", "mese", "mesi", "tháng", "เดือน", "महीन", "bulan"];
const YEARS: &[&str] = &[
    "year",
    "年",
    "岁",
    "歲",
    "歳",
    "才",
    "년",
    "세",
    "살",
    "ans",
    "an ",
    "année",
    "jahr",
    "año",
    "ano",
    "год",
    "лет",
    "سن",
    "عام",
    "أعوام",
    "anni",
    "anno",
    "tuổi",
    "năm",
    "ปี",
    "साल",
    "वर्ष",
    "tahun",
    "age",
    "âge",
    "alter",
    "edad",
    "возраст",
    "عمر",
    "under ",
    "over ",
    "born",
    "older",
    "younger",
];
const YUAN: &[&str] = &["rmb", "cny", "yuan", "元", "人民币", "위안", "юан", "يوان", "yuane", "tệ", "หยวน", "युआन", "¥"];
const PERCENT: &[&str] =
    &["%", "percent", "per cent", "％", "百分之", "퍼센트", "prozent", "pour cent", "por ciento", "процент", "٪", "بالمئة", "في المئة", "パーセント"];
const POINTS: &[&str] = &[
    "point",
    "out of",
    "sur ",
    "von ",
    "sobre ",
    "из ",
    "من ",
    "中",
    "満点",
    "만점",
    "/",
    "分",
    "点",
    "ポイント",
    "점",
    "punkt",
    "punto",
    "балл",
    "очк",
    "نقط",
    "نقاط",
];
const ANY: &[&str] = &[""];

impl Unit {
    /// Reads the name used in files; a singular is accepted.
    pub fn named(name: &str) -> Option<Self> {
        NAMES.iter().find(|(_, known)| *known == name || known.strip_suffix('s') == Some(name)).map(|(unit, _)| *unit)
    }

    /// The name used in files.
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(unit, _)| *unit == self).map_or("", |(_, name)| name)
    }

    fn words(self) -> &'static [&'static str] {
        match self {
            Self::Minutes => MINUTES,
            Self::Hours => HOURS,
            Self::Days | Self::WorkingDays => DAYS,
            Self::Weeks => WEEKS,
            Self::Months => MONTHS,
            Self::Years | Self::Age => YEARS,
            Self::Yuan | Self::YuanPerDay | Self::YuanPerMonth | Self::YuanPerYear => YUAN,
            Self::Percent => PERCENT,
            Self::Points => POINTS,
            Self::Persons | Self::Times | Self::Items => ANY,
        }
    }

    /// Whether one of the unit's words stands close to a number: up to 24 characters before or 40 after it, since ranges and lists name it once.
    pub fn stands_by(self, text: &str, number: &Number) -> bool {
        let before = text[..number.start].char_indices().rev().nth(23).map_or(0, |(at, _)| at);
        let after = text[number.end..].char_indices().nth(40).map_or(text.len(), |(at, _)| number.end + at);
        let around = text[before..after].to_lowercase();
        self.words().iter().any(|word| around.contains(word))
    }
}
