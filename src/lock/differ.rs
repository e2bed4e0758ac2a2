//! Where two readings that should say the same do not. Knows nothing of how a text is read.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use super::align::align;
use super::cues::Meaning;
use super::limits::Direction;
use super::reading::{Count, Reading, read};
use crate::language::Language;

/// In what two texts differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A number, month or code.
    Number,
    /// At least against within, before against after.
    Direction,
    /// Must against may, need not against must not.
    Modality,
    /// A denial that only one side has.
    Negation,
}

/// A difference with both readings in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// In what they differ.
    pub kind: Kind,
    /// How the first text reads.
    pub original: String,
    /// How the second text reads.
    pub translation: String,
    /// Whether the second text denies more often than the first.
    pub more: bool,
}

/// The idea of 提前30日, elsewhere said as "30 days before".
const IN_ADVANCE: &str = "advance";

/// The idea of what is done in no other case.
const ONLY: &str = "only";

/// The idea of what may happen, which is no permission.
const MIGHT: &str = "might";

/// Told where a text has no word of a kind.
const NOTHING: &str = "nothing of the kind";

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Number => "numbers differ",
            Self::Direction => "the direction differs",
            Self::Modality => "must and may differ",
            Self::Negation => "a denial differs",
        })
    }
}

/// The readings of a text's sentences, with their lengths.
pub fn readings(language: Language, sentences: &[&str]) -> Vec<(Reading, usize)> {
    sentences.iter().map(|sentence| (read(language, sentence), sentence.chars().count())).collect()
}

/// Differences between two texts, given by their sentences, each group of sentences that belong together by itself.
///
/// Returns each difference with the sentences of the original and of the translation in which it stands.
pub fn compare(original: (Language, &[&str]), translation: (Language, &[&str])) -> Vec<(Difference, String, String)> {
    let (ours, theirs) = (readings(original.0, original.1), readings(translation.0, translation.1));
    compare_read((original.1, &ours), (translation.1, &theirs))
}

/// As [`compare`], for texts that have been read.
pub fn compare_read(original: (&[&str], &[(Reading, usize)]), translation: (&[&str], &[(Reading, usize)])) -> Vec<(Difference, String, String)> {
    let (ours, theirs) = (original.1, translation.1);
    let mut found = Vec::new();
    for group in align(ours, theirs) {
        let (our, their) = (together(&ours[group.original.clone()]), together(&theirs[group.translation.clone()]));
        for difference in differences(&our, &their) {
            // A translation may repeat a number of the section where its sentence would be unclear without it.
            let repeats = || our.numbers.keys().all(|value| their.numbers.contains_key(value)) && rarer(&their, &our).is_empty();
            if difference.kind == Kind::Number && repeats() && unmatched(&their, &together(ours)).is_empty() {
                continue;
            }
            found.push((difference, original.0[group.original.clone()].join(" "), translation.0[group.translation.clone()].join(" ")));
        }
    }
    found
}

/// The reading of several sentences as one.
fn together(of: &[(Reading, usize)]) -> Cow<'_, Reading> {
    match of {
        [(alone, _)] => Cow::Borrowed(alone),
        _ => Cow::Owned(of.iter().map(|(reading, _)| reading.clone()).fold(Reading::default(), Reading::and)),
    }
}

/// Differences between two readings.
pub fn differences(original: &Reading, translation: &Reading) -> Vec<Difference> {
    let mut found = Vec::new();
    found.extend(figures(original, translation));
    found.extend(directions(original, translation));
    found.extend(order(original, translation));
    found.extend(modality(original, translation));
    found.extend(negation(original, translation));
    found
}

/// A figure that the other lacks, or one that is said less often where another is said more often.
fn figures(original: &Reading, translation: &Reading) -> Option<Difference> {
    let (mut ours, mut theirs) = (unmatched(original, translation), unmatched(translation, original));
    if ours.is_empty() && theirs.is_empty() {
        let (fewer, more) = (rarer(translation, original), rarer(original, translation));
        if !fewer.is_empty() && !more.is_empty() {
            (ours, theirs) = (fewer, more);
        }
    }
    let listed = |values: Vec<String>| if values.is_empty() { "no such number".to_owned() } else { values.join(", ") };
    (!ours.is_empty() || !theirs.is_empty()).then(|| Difference { kind: Kind::Number, original: listed(ours), translation: listed(theirs), more: false })
}

/// What a reading has in numbers, months and codes that the other lacks.
fn unmatched(of: &Reading, other: &Reading) -> Vec<String> {
    let numbers = of.numbers.keys().filter(|value| !other.numbers.contains_key(value) && !other.spelled.contains(value)).map(ToString::to_string);
    let months = of.months.keys().filter(|month| !other.months.contains_key(month)).map(|month| format!("month {month}"));
    numbers.chain(months).chain(of.codes.keys().filter(|code| !other.codes.contains_key(*code)).cloned()).collect()
}

/// What a reading says less often than the other.
fn rarer(of: &Reading, than: &Reading) -> Vec<String> {
    let numbers =
        than.numbers.iter().filter(|(value, times)| of.numbers.get(value) < Some(times) && !of.spelled.contains(value)).map(|(value, _)| value.to_string());
    let months = than.months.iter().filter(|(month, times)| of.months.get(month) < Some(times)).map(|(month, _)| format!("month {month}"));
    numbers.chain(months).chain(than.codes.iter().filter(|(code, times)| of.codes.get(*code) < Some(times)).map(|(code, _)| code.clone())).collect()
}

/// At the same number, more limits of one direction and fewer of the other.
pub fn directions(original: &Reading, translation: &Reading) -> Vec<Difference> {
    let values: BTreeSet<_> = original.limits.iter().map(|limit| limit.value).collect();
    let mut found: Vec<Difference> = Vec::new();
    for value in values {
        let count = |reading: &Reading, direction| reading.limits_of(value).filter(|limit| limit.direction == direction).count();
        let change = |direction| count(translation, direction) as isize - count(original, direction) as isize;
        if change(Direction::Up) * change(Direction::Down) >= 0 {
            continue;
        }
        let told = |reading: &Reading| {
            let words: Vec<String> =
                reading.limits_of(value).map(|limit| format!("{} ({})", direction_name(limit.direction, limit.calendar), limit.words)).collect();
            format!("{value}: {}", words.join(", "))
        };
        found.push(Difference { kind: Kind::Direction, original: told(original), translation: told(translation), more: false });
    }
    found
}

fn direction_name(direction: Direction, calendar: bool) -> &'static str {
    match (direction, calendar) {
        (Direction::Up, false) => "at most",
        (Direction::Down, false) => "at least",
        (Direction::Up, true) => "until",
        (Direction::Down, true) => "from",
    }
}

/// Before against after: by sure words on both sides, or where doubtful ones are counted in.
fn order(original: &Reading, translation: &Reading) -> Option<Difference> {
    let turned = |one: Meaning, other: Meaning| {
        let (our_one, their_one) = (original.counted(one), translation.counted(one));
        let (our_other, their_other) = (original.counted(other), translation.counted(other));
        let surely = their_one.sure < our_one.sure && their_other.sure > our_other.sure + our_other.of_idea(IN_ADVANCE);
        surely || (change(our_one, their_one) < 0 && their_other.most_beside(our_other) > our_other.most_beside(their_other))
    };
    let wrong = turned(Meaning::Before, Meaning::After) || turned(Meaning::After, Meaning::Before);
    wrong.then(|| told(Kind::Direction, original, translation, &[Meaning::Before, Meaning::After]))
}

/// Must against may, must not against need not, and either of them that has become what it denies.
fn modality(original: &Reading, translation: &Reading) -> Option<Difference> {
    let pairs = [(Meaning::Must, Meaning::May), (Meaning::MustNot, Meaning::NeedNot)];
    let denied = [(Meaning::MustNot, Meaning::May), (Meaning::MustNot, Meaning::Must), (Meaning::NeedNot, Meaning::Must)];
    let change = |meaning| change(original.counted(meaning), translation.counted(meaning));
    let turned = || pairs.iter().find(|(one, other)| change(*one) * change(*other) < 0);
    // "nobody may", "must have no" and "may refuse" deny beside the verb.
    let (ours, theirs) = (&original.denials, &translation.denials);
    let fewer = theirs.sure < ours.sure && theirs.all() < ours.all();
    let lost = || denied.iter().find(|(one, other)| fewer && change(*one) < 0 && change(*other) > 0);
    // 须先……才能 is "must first, then can", and elsewhere "may only after".
    let (our_may, their_may) = (original.counted(Meaning::May), translation.counted(Meaning::May));
    let granted = theirs.of_idea(ONLY) == 0 && their_may.sure > our_may.sure + our_may.of_idea(MIGHT);
    let softened = || (granted && change(Meaning::Must) < 0).then_some(&pairs[0]);
    let (one, other) = turned().or_else(lost).or_else(softened)?;
    Some(told(Kind::Modality, original, translation, &[*one, *other]))
}

/// By how much the translation's count lies outside what the original's may be: negative where it says less.
fn change(original: &Count, translation: &Count) -> isize {
    let (our_most, their_most) = (original.most_beside(translation), translation.most_beside(original));
    let (our_least, their_least) = (original.least_beside(translation), translation.least_beside(original));
    if their_most < our_least {
        their_most as isize - our_least as isize
    } else if their_least > our_most {
        their_least as isize - our_most as isize
    } else {
        0
    }
}

fn negation(original: &Reading, translation: &Reading) -> Option<Difference> {
    let change = change(&original.denials, &translation.denials);
    let words = |reading: &Reading| if reading.denials.words.is_empty() { NOTHING.to_owned() } else { reading.denials.words.join(", ") };
    (change != 0).then(|| Difference { kind: Kind::Negation, original: words(original), translation: words(translation), more: change > 0 })
}

fn told(kind: Kind, original: &Reading, translation: &Reading, meanings: &[Meaning]) -> Difference {
    let words = |reading: &Reading| {
        let said: Vec<String> =
            meanings.iter().flat_map(|meaning| reading.counted(*meaning).words.iter().map(|word| format!("{} ({word})", name(*meaning)))).collect();
        if said.is_empty() { NOTHING.to_owned() } else { said.join(", ") }
    };
    Difference { kind, original: words(original), translation: words(translation), more: false }
}

fn name(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Must => "must",
        Meaning::May => "may",
        Meaning::MustNot => "must not",
        Meaning::NeedNot => "need not",
        Meaning::Not => "not",
        Meaning::Before => "before",
        Meaning::After => "after",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(chinese: &str, language: &str, text: &str) -> Vec<Kind> {
        let language = language.parse().unwrap_or_else(|error| panic!("{error}"));
        differences(&read(Language::ZH, chinese), &read(language, text)).into_iter().map(|difference| difference.kind).collect()
    }

    #[test]
    fn translations_that_say_the_same_agree() {
        for (language, text) in [
            ("en", "You must register within 24 hours; you may not pay in cash."),
            ("ja", "24時間以内に登録しなければなりません。現金では支払えません。"),
            ("ko", "24시간 이내에 등록해야 합니다. 현금으로 낼 수 없습니다."),
            ("fr", "Vous devez vous inscrire dans les 24 heures ; vous ne pouvez pas payer en espèces."),
            ("de", "Sie müssen sich innerhalb von 24 Stunden anmelden; bar zahlen dürfen Sie nicht."),
            ("es", "Debe registrarse en un plazo de 24 horas; no puede pagar en efectivo."),
            ("ru", "Вы должны зарегистрироваться в течение 24 часов; платить наличными нельзя."),
            ("ar", "يجب أن تسجّل خلال 24 ساعة، ولا يجوز الدفع نقدًا."),
        ] {
            assert_eq!(kinds("须在24小时内登记；不得用现金付款。", language, text), [], "{text}");
        }
    }

    #[test]
    fn each_kind_of_difference_is_told() {
        let chinese = "须在7月1日以后的24小时内登记，不得迟报。";
        assert_eq!(kinds(chinese, "en", "You must register within 24 hours after 1 July and must not be late."), []);
        assert_eq!(kinds(chinese, "en", "You must register within 42 hours after 1 July and must not be late."), [Kind::Number]);
        assert_eq!(kinds(chinese, "en", "You must register within 24 hours after 1 June and must not be late."), [Kind::Number]);
        assert_eq!(kinds(chinese, "en", "You must register in no less than 24 hours after 1 July and must not be late."), [Kind::Direction]);
        assert_eq!(kinds(chinese, "en", "You may register within 24 hours after 1 July and must not be late."), [Kind::Modality]);
        assert_eq!(kinds(chinese, "en", "You must register within 24 hours after 1 July and must be late."), [Kind::Modality, Kind::Negation]);
    }

    #[test]
    fn a_denial_said_again_may_be_said_once_for_all() {
        let chinese = "狗不得进入商场，也不得进入公园。";
        assert_eq!(kinds(chinese, "en", "Dogs must not enter malls, shops or parks."), []);
        assert_eq!(kinds(chinese, "en", "Dogs must not enter malls and must not enter parks."), []);
        assert_eq!(kinds(chinese, "en", "Dogs must not enter malls and may enter parks."), [Kind::Negation]);
    }

    #[test]
    fn a_duty_that_became_a_permission_is_told_beside_other_permissions() {
        let chinese = "必须先仲裁，才能去法院。";
        assert_eq!(kinds(chinese, "en", "Arbitration must come before court."), []);
        assert_eq!(kinds(chinese, "en", "Arbitration may come before court."), [Kind::Modality]);
        assert_eq!(kinds(chinese, "en", "You may go to court only after arbitration."), []);
    }

    #[test]
    fn an_age_that_is_reached_is_less_before_it() {
        assert_eq!(kinds("孩子满3岁以前有假。", "en", "There is leave until the child is under 3 years."), []);
        assert_eq!(kinds("孩子满3岁以前有假。", "en", "There is leave for a child of at least 3 years."), [Kind::Direction]);
    }

    #[test]
    fn split_and_joined_sentences_are_compared_together() {
        let original = ["须在30日内申请，最长可停留90日。", "罚款最高5000元。"];
        let joined = ["You must apply within 30 days.", "The stay is at most 90 days, and a fine is up to RMB 5,000."];
        assert_eq!(compare((Language::ZH, &original), (Language::EN, &joined)), []);
    }
}
