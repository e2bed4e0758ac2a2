//! Which of the countries that a question names is the asker's own, and which only lies on the way. Knows nothing of what holds for a country.
//!
//! "Je suis français et je vais au Japon" names two; only words beside a name tell them apart. Where they leave doubt there is no answer: a wrong
//! nationality would be a wrong rule, and the reader can be asked.

use std::collections::{BTreeSet, HashSet};
use std::ops::Range;

use crate::knowledge::Countries;
use crate::notions::{Notion, Notions};
use crate::terms::fold;

/// Who asks about China's rules names China for the rules' sake.
const HOME: &str = "CN";

/// The city's name, folded, as people of the languages write it.
const HERE: [&str; 11] = ["shanghai", "xangai", "sciangai", "thuong hai", "上海", "シャンハイ", "상하이", "상해", "шанха", "شنغهاي", "เซี่ยงไฮ้"];

/// Words before a place that is left, folded.
const FROM: [&str; 10] = ["from", "von", "aus", "desde", "depuis", "из", "من", "da", "tu", "dari"];

/// A country in a text that was folded.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mention<T> {
    /// The bytes of the folded text that name it.
    span: Range<usize>,
    /// The country.
    country: T,
    /// Whether the words are the name of the country rather than of its people or of their passport.
    is_name: bool,
}

/// Words before a country that is gone to, come through or stayed in. All are folded.
const TOWARDS: [&str; 46] = [
    "to",
    "into",
    "towards",
    "via",
    "through",
    "visit",
    "visiting",
    "vers",
    "au",
    "aux",
    "nach",
    "uber",
    "durch",
    "hacia",
    "al",
    "ao",
    "aos",
    "verso",
    "в",
    "во",
    "на",
    "через",
    "الي",
    "عبر",
    "نحو",
    "في",
    "sang",
    "di",
    "den",
    "qua",
    "toi",
    "ke",
    "去",
    "到",
    "飞",
    "往",
    "回",
    "经",
    "赴",
    "至",
    "ไป",
    "เข้า",
    "ผ่าน",
    "เที่ยว",
    "in",
    "en",
];
/// The same, but only before the name of a country: "for Vietnam" is a destination, "for Germans" are people.
const TOWARDS_NAME: [&str; 16] = ["for", "pour", "fur", "para", "per", "a", "em", "no", "na", "at", "para o", "untuk", "для", "cho", "สำหรับ", "tai"];
/// What follows a country that is gone to or whose own papers are meant.
const AFTER: [&str; 26] = [
    "へ",
    "に行",
    "に向",
    "に入国",
    "行き",
    "経由",
    "に帰",
    "まで",
    "に住",
    "のビザ",
    "で働",
    "으로",
    "로 가",
    "에 가",
    "행 ",
    "경유",
    "가는",
    "에서 살",
    "签证",
    "转机",
    "签",
    "के लिए",
    "जा ",
    "जाने",
    "होकर",
    "का वीजा",
];
/// Words for a visa beside a country: its visa is meant, folded; as beginnings, since endings differ.
const VISA: [&str; 12] = ["visa", "visum", "visto", "evisa", "e visa", "виз", "تاشير", "فيز", "비자", "ビザ", "วีซ่า", "वीज"];
/// What may follow "visa" where none is needed: "visa free" is no visa.
const FREE: [&str; 9] = ["free", "frei", "waiver", "exempt", "less", "무", "免", "なし", "不要"];
/// Words behind a country that tell whose the passport is.
const OF_PASSPORT: [&str; 12] =
    ["passport", "pass", "passeport", "pasaporte", "passaport", "паспорт", "citizen", "national", "burger", "여권", "护照", "パスポート"];
/// Articles that may stand between.
const ARTICLES: [&str; 12] = ["the", "die", "den", "der", "das", "la", "le", "les", "l", "el", "os", "as"];

/// The countries with their names, and which of them is the asker's own.
pub struct Passports {
    notions: Notions,
    /// The number of the first country.
    first: Notion,
    /// Codes, in the order of the numbers.
    codes: Vec<String>,
    /// What the countries themselves are called, folded; other forms name their people or papers.
    called: HashSet<String>,
}

impl Passports {
    /// Reads the countries and numbers them from `first` on.
    pub fn of(countries: &Countries, first: Notion) -> Self {
        let listed = countries.countries.iter().enumerate();
        let forms = listed.flat_map(|(at, country)| country.names.values().flatten().map(move |form| (first + at as Notion, form.as_str(), false)));
        let called = countries.countries.iter().flat_map(|country| country.names.values().filter_map(|forms| forms.first()));
        Self {
            notions: Notions::new(forms),
            first,
            codes: countries.countries.iter().map(|country| country.code.clone()).collect(),
            called: called.map(|name| fold(name)).collect(),
        }
    }

    /// The countries that a text names, by number.
    pub fn named(&self, text: &str) -> BTreeSet<Notion> {
        self.notions.of(text)
    }

    /// The asker's own country, where a text names exactly one that is not gone to or come through: its code and the bytes of the folded text
    /// that name it.
    pub fn own(&self, text: &str) -> Option<(&str, Range<usize>)> {
        let folded = fold(text);
        let mentions = self.abroad(&folded, self.notions.found_in(&folded));
        let country = own(&folded, &mentions)?;
        let span = mentions.into_iter().find(|mention| mention.country == country)?.span;
        Some((self.code(country)?, span))
    }

    /// The countries that a question names, whether one of them but China is gone to or lived in while neither China nor Shanghai is, and whether
    /// China's rules are asked for: China or Shanghai is named as where one is or goes, and no other country is gone to.
    pub fn in_question(&self, text: &str) -> (BTreeSet<Notion>, bool, bool) {
        let folded = fold(text);
        let found = self.notions.found_in(&folded);
        let china = found.iter().filter(|(_, country)| self.is_home(*country)).map(|(span, _)| span.clone());
        let shanghai = HERE.iter().flat_map(|name| folded.match_indices(name)).map(|(at, name)| at..at + name.len());
        let here = china.chain(shanghai).any(|span| !is_left(&folded, &span));
        let named = found.iter().map(|(_, country)| *country).collect();
        let abroad = self.abroad(&folded, found);
        let gone_to = abroad.iter().any(|mention| is_elsewhere(&folded, mention));
        let is_about_home = here && !gone_to;
        (named, !here && gone_to, is_about_home)
    }

    /// The countries but China among those found in a folded text.
    fn abroad(&self, folded: &str, found: Vec<(Range<usize>, Notion)>) -> Vec<Mention<Notion>> {
        let others = found.into_iter().filter(|(_, country)| !self.is_home(*country));
        others.map(|(span, country)| Mention { is_name: self.called.contains(&folded[span.clone()]), span, country }).collect()
    }

    fn is_home(&self, country: Notion) -> bool {
        self.code(country).is_some_and(|code| code == HOME)
    }

    fn code(&self, country: Notion) -> Option<&str> {
        self.codes.get(usize::from(country.checked_sub(self.first)?)).map(String::as_str)
    }
}

/// The asker's own country, where exactly one can be it.
fn own<T: Copy + Eq>(folded: &str, mentions: &[Mention<T>]) -> Option<T> {
    let mut own: Option<T> = None;
    for mention in mentions.iter().filter(|mention| !is_elsewhere(folded, mention)) {
        if own.is_some_and(|other| other != mention.country) {
            return None;
        }
        own = Some(mention.country);
    }
    own
}

/// Whether a place is one that somebody comes from.
fn is_left(folded: &str, span: &Range<usize>) -> bool {
    let before = folded[..span.start].trim_end();
    let after = folded[span.end..].trim_start();
    let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    FROM.contains(&last) || before.ends_with('从') || ["から", "에서", "出发"].iter().any(|cue| after.starts_with(cue))
}

/// Whether the visa of a country is spoken of: "US visa", "виза в", "تأشيرة أمريكية", but neither "visa US passport" nor "US visa free".
fn is_of_visa(folded: &str, span: &Range<usize>) -> bool {
    let begins = |text: &str, cues: &[&str]| cues.iter().any(|cue| text.starts_with(cue));
    let letters = |c: char| c.is_alphanumeric();
    let ending = folded[span.end..].trim_start_matches('*');
    let after = ending.trim_start_matches(|c: char| !letters(c));
    if begins(after, &VISA) {
        let rest = after.split_once(|c: char| !letters(c)).map_or("", |(_, rest)| rest.trim_start());
        return !begins(rest, &FREE) && !FREE.iter().any(|cue| after.split(' ').next().is_some_and(|word| word.contains(cue)));
    }
    let before = folded[..span.start].trim_end_matches(|c: char| !letters(c));
    let last = before.rsplit(|c: char| !letters(c)).next().unwrap_or_default();
    begins(last, &VISA) && !begins(after, &OF_PASSPORT)
}

fn is_elsewhere<T>(folded: &str, mention: &Mention<T>) -> bool {
    if is_of_visa(folded, &mention.span) {
        return true;
    }
    let after = folded[mention.span.end..].trim_start_matches('*').trim_start();
    if mention.is_name && AFTER.iter().any(|cue| after.starts_with(cue.trim_start())) {
        return true;
    }
    let before = folded[..mention.span.start].trim_end_matches(|c: char| c.is_whitespace() || c == '\'' || c == '’');
    let unspaced = |cue: &str| !cue.is_ascii() && cue.chars().all(crate::terms::is_unspaced);
    if TOWARDS.iter().any(|cue| unspaced(cue) && before.ends_with(cue)) {
        return true;
    }
    let mut words = before.rsplit(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut last = words.next().unwrap_or_default();
    if ARTICLES.contains(&last) {
        last = words.next().unwrap_or_default();
    }
    // Arabic writes "to" and "in" as letters of the next word.
    let glued = mention.is_name && (last == "ل" || before.ends_with(" ل") || before.ends_with(" لل"));
    glued || TOWARDS.contains(&last) || (mention.is_name && TOWARDS_NAME.contains(&last))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The countries' names and their people's, as `name|people`, each the first time it occurs in the text.
    fn of(text: &str, forms: &[(&str, bool, char)]) -> Option<char> {
        let folded = fold(text);
        let mentions: Vec<Mention<char>> = forms
            .iter()
            .map(|(form, is_name, country)| {
                let form = fold(form);
                let start = folded.find(&form).expect("the form stands in the text");
                Mention { span: start..start + form.len(), country: *country, is_name: *is_name }
            })
            .collect();
        own(&folded, &mentions)
    }

    #[test]
    fn a_country_that_is_gone_to_is_not_the_askers_own() {
        assert_eq!(of("Je suis français, je vais au Japon après", &[("français", false, 'f'), ("Japon", true, 'j')]), Some('f'));
        assert_eq!(of("Necesito visado si sigo viaje a Japón?", &[("Japón", true, 'j')]), None);
        assert_eq!(of("法国人路过上海去韩国", &[("法国", true, 'f'), ("韩国", true, 'k')]), Some('f'));
        assert_eq!(of("ドイツ人です。上海経由で日本へ行きます", &[("ドイツ", true, 'd'), ("日本", true, 'j')]), Some('d'));
        assert_eq!(of("독일 사람인데 일본으로 갑니다", &[("독일", true, 'd'), ("일본", true, 'j')]), Some('d'));
        assert_eq!(of("do brits need a visa now", &[("brits", false, 'g')]), Some('g'));
        assert_eq!(of("Brauche ich ein Visum für Vietnam?", &[("Vietnam", true, 'v')]), None);
        assert_eq!(of("can I visit China visa free from Poland", &[("Poland", true, 'p')]), Some('p'));
        assert_eq!(of("هل احتاج تأشيرة الى اليابان", &[("اليابان", true, 'j')]), None);
    }

    #[test]
    fn the_visa_of_a_country_is_not_one_for_its_people() {
        assert_eq!(of("how do I get a US visa", &[("US", true, 'u')]), None);
        assert_eq!(of("تأشيرة أمريكية", &[("أمريكية", false, 'u')]), None);
        assert_eq!(of("виза США", &[("США", true, 'u')]), None);
        assert_eq!(of("일본 비자", &[("일본", true, 'j')]), None);
        assert_eq!(of("need visa US passport", &[("US", true, 'u')]), Some('u'));
        assert_eq!(of("is Poland visa free now", &[("Poland", true, 'p')]), Some('p'));
    }

    #[test]
    fn the_city_is_written_as_questions_are_folded() {
        assert!(HERE.iter().all(|name| fold(name) == *name), "{:?}", HERE.iter().filter(|name| fold(name) != **name).collect::<Vec<_>>());
    }

    #[test]
    fn of_two_countries_neither_is_taken_to_be_the_askers() {
        assert_eq!(of("my wife is Japanese and I am German", &[("Japanese", false, 'j'), ("German", false, 'd')]), None);
        assert_eq!(of("韩国和日本护照", &[("韩国", true, 'k'), ("日本", true, 'j')]), None);
    }
}
