//! Whether an answer begins with yes or no: where people ask the same in other words, and one word answers them. Knows nothing of what sections say.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::cues::{Cues, padded};
use super::retrieve::Evidence;
use crate::index::{Index, Wording};
use crate::knowledge::Verdict;
use crate::language::Language;
use crate::lock;
use crate::terms::fold;

/// Cosine from which a wording asks the same as the question.
const ALIKE: f32 = 0.81;

/// Words that ask for more than yes or no, for the languages whose denials are read.
const OPEN: &[(&str, &[&str])] = &[
    ("zh", &["什么", "怎么", "怎样", "如何", "多少", "几", "哪", "谁", "为什么", "多久", "多长", "何时", "咋"]),
    ("ja", &["何", "なに", "どう", "どこ", "いつ", "いくら", "いくつ", "どの", "どれ", "だれ", "谁", "なぜ", "どんな"]),
    ("ko", &["뭐", "무엇", "무슨", "어떻게", "어떤", "어디", "언제", "얼마", "며칠", "몇", "누구", "왜", "어느", "기한"]),
    ("en", &[" what", " how", " when", " where", " who", " why", " which", "deadline"]),
    ("fr", &[" que ", " quoi", " quel", " comment", " combien", " quand", " ou ", " qui ", " pourquoi", " lequel"]),
    ("de", &[" was ", " wie ", " wieviel", " wann", " wo ", " wohin", " wer ", " warum", " welche", " wem ", " wen ", " frist"]),
    ("es", &[" que ", " como ", " cuanto", " cuando", " donde", " quien", " por que", " cual"]),
    (
        "ru",
        &[" что ", " как ", " сколько", " когда", " где ", " куда", " кто ", " почему", " зачем", " какой", " какие", " какая", " какую", " номер", " срок"],
    ),
    ("ar", &[" ما ", " ماذا", " كيف", " كم ", " متي", " اين", " من ", " لماذا", " اي ", " شو ", " ايش", " وين", " كام", " ازاي", " فين", " ليش", " شنو"]),
];

/// Words that turn a question about what is allowed into one about what is not.
const INVERTS: &[(&str, &[&str])] = &[
    ("zh", &["禁止", "违法", "犯法", "非法", "拒", "不准", "不许", "处罚", "罚"]),
    ("ja", &["禁止", "违法", "违反", "拒否", "断", "罚"]),
    ("ko", &["금지", "불법", "위법", "거부", "거절", "처벌", "벌금"]),
    ("en", &["forbid", "forbidden", "illegal", "prohibit", "banned", "refuse", "punish", "against the law", "a crime", "fined", "a fine"]),
    ("fr", &["interdit", "illegal", "puni", "refuser", "refuse", "delit", "amende"]),
    ("de", &["verboten", "illegal", "strafbar", "verweiger", "ablehn", "strafe"]),
    ("es", &["prohib", "ilegal", "delito", "negar", "rechaz", "multa"]),
    ("ru", &["запрещ", "запрет", "незаконно", "нелегальн", "наказ", "отказ", "штраф", "преступ"]),
    ("ar", &["ممنوع", "محظور", "مخالف", "غير قانوني", "رفض", "جريمه", "غرامه"]),
];

/// How far behind the closest wording another one still has a say, in cosines.
const WITHIN: f32 = 0.05;

/// The word that answers, where the wordings closest to a question have one and ask the very same.
pub(super) fn of(index: &Index, evidence: &Evidence, place: usize, question: &str, language: Language) -> Option<Verdict> {
    if !lock::knows(language) || words_of(question, language, &OPENERS) > 0 {
        return None;
    }
    let own = |place: usize| index.places.get(place).into_iter().flat_map(|place| &place.wordings).filter(|wording| wording.language == language);
    let close = |wording: &Wording| wording.vector.cosine(&evidence.probe);
    let (closest, cosine) = own(place).map(|wording| (wording, close(wording))).max_by(|a, b| a.1.total_cmp(&b.1))?;
    let (text, verdict) = closest.answered.as_ref().filter(|_| cosine >= ALIKE)?;
    // What is as close but asks something else, or is answered otherwise, makes it doubtful what is asked.
    let mut others = evidence.candidates.iter().flat_map(|candidate| own(candidate.place)).filter(|other| close(other) > cosine - WITHIN);
    let agree = others.all(|other| other.answered.as_ref().is_some_and(|(_, other)| other == verdict));
    // What is close may still say the contrary, or speak of other days: the model hardly tells them apart.
    let says_same = || {
        let inverts = |text: &str| words_of(text, language, &INVERTERS) % 2;
        inverts(text) == inverts(question) && lock::differences(&lock::read(language, text), &lock::read(language, question)).is_empty()
    };
    (agree && says_same()).then_some(*verdict)
}

/// Words by language.
type ByLanguage = HashMap<&'static str, Cues>;

static OPENERS: LazyLock<ByLanguage> = LazyLock::new(|| by_language(OPEN));
static INVERTERS: LazyLock<ByLanguage> = LazyLock::new(|| by_language(INVERTS));

fn by_language(lists: &[(&'static str, &[&str])]) -> ByLanguage {
    lists.iter().map(|(code, words)| (*code, Cues::of(*words))).collect()
}

/// How many of a language's words a text has.
fn words_of(text: &str, language: Language, words: &ByLanguage) -> usize {
    words.get(language.code()).map_or(0, |words| words.in_text(&padded(text)))
}

/// What Chinese answers repeat of the question, since it has no one word for yes and no: `may`, `need`, `have` or nothing.
pub(super) fn repeated(question: &str) -> &'static str {
    let folded = fold(question);
    let has = |words: &[&str]| words.iter().any(|word| folded.contains(word));
    if has(&["可以", "能", "可不可", "行不行", "行吗", "准许", "允许"]) {
        "may"
    } else if has(&["要", "需", "必须", "用不用", "得"]) {
        "need"
    } else if has(&["有"]) {
        "have"
    } else {
        "other"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_for_more_than_yes_or_no_are_told_apart() {
        let language = |code: &str| -> Language { code.parse().expect("a language") };
        for (code, question) in
            [("en", "how long is the grace period"), ("zh", "宽限期有几天"), ("ja", "猶予は何日ですか"), ("ar", "كم يوم مهلة"), ("fr", "quel est le délai")]
        {
            assert!(words_of(question, language(code), &OPENERS) > 0, "{question}");
        }
        for (code, question) in [
            ("en", "is there a grace period"),
            ("zh", "有宽限期吗"),
            ("ko", "유예기간 있나요"),
            ("ru", "есть ли льготный период"),
            ("de", "gibt es eine Schonfrist"),
        ] {
            assert_eq!(words_of(question, language(code), &OPENERS), 0, "{question}");
        }
    }

    #[test]
    fn chinese_answers_repeat_the_verb() {
        for (question, verb) in [("签证到期可以晚走吗", "may"), ("要不要登记", "need"), ("有宽限期吗", "have"), ("登记是免费的吧", "other")]
        {
            assert_eq!(repeated(question), verb, "{question}");
        }
    }
}
