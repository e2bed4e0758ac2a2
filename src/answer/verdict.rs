//! Whether an answer begins with yes or no: where people ask the same in other words, and one word answers them. Knows nothing of what sections say.

use super::retrieve::Evidence;
use crate::index::{Index, Wording};
use crate::knowledge::Verdict;
use crate::language::Language;
use crate::lock;
use crate::terms::fold;

/// Cosine from which a wording asks the same as the question.
const ALIKE: f32 = 0.75;

/// Words that ask for more than yes or no, folded, for the languages whose denials are read.
const OPEN: &[(&str, &[&str])] = &[
    ("zh", &["什么", "怎么", "怎样", "如何", "多少", "几", "哪", "谁", "为什么", "多久", "多长", "何时", "咋"]),
    ("ja", &["何", "なに", "どう", "どこ", "いつ", "いくら", "いくつ", "どの", "どれ", "だれ", "谁", "なぜ", "どんな"]),
    ("ko", &["뭐", "무엇", "무슨", "어떻게", "어떤", "어디", "언제", "얼마", "며칠", "몇", "누구", "왜", "어느"]),
    ("en", &[" what", " how", " when", " where", " who", " why", " which"]),
    ("fr", &[" que ", " quoi", " quel", " comment", " combien", " quand", " ou ", " qui ", " pourquoi", " lequel"]),
    ("de", &[" was ", " wie ", " wieviel", " wann", " wo ", " wohin", " wer ", " warum", " welche", " wem ", " wen "]),
    ("es", &[" que ", " como ", " cuanto", " cuando", " donde", " quien", " por que", " cual"]),
    ("ru", &[" что ", " как ", " сколько", " когда", " где ", " куда", " кто ", " почему", " зачем", " какой", " какие", " какая", " какую"]),
    ("ar", &[" ما ", " ماذا", " كيف", " كم ", " متي", " اين", " من ", " لماذا", " اي ", " شو ", " ايش", " وين", " كام", " ازاي", " فين", " ليش", " شنو"]),
];

/// The word that answers, where the wording of the section closest to a question has one and asks the very same.
pub(super) fn of(index: &Index, evidence: &Evidence, place: usize, question: &str, language: Language) -> Option<Verdict> {
    if !lock::knows(language) || asks_more(question, language) {
        return None;
    }
    let closest = |place: usize| {
        let own = index.places.get(place)?.wordings.iter().filter(|wording| wording.language == language);
        own.map(|wording| (wording, wording.vector.cosine(&evidence.vector))).max_by(|a, b| a.1.total_cmp(&b.1))
    };
    let (Wording { answered: Some((text, verdict)), .. }, cosine) = closest(place)? else { return None };
    let is_closest = evidence.candidates.iter().filter_map(|candidate| closest(candidate.place)).all(|(_, other)| other <= cosine);
    // What is close may still say the contrary, or speak of other days: the model hardly tells them apart.
    let says_same = || lock::differences(&lock::read(language, text), &lock::read(language, question)).is_empty();
    (cosine >= ALIKE && is_closest && says_same()).then_some(*verdict)
}

fn asks_more(question: &str, language: Language) -> bool {
    let folded = format!(" {} ", fold(question));
    OPEN.iter().filter(|(of, _)| *of == language.code()).flat_map(|(_, words)| *words).any(|word| folded.contains(word))
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
        let language = |code: &str| Language::from_code(code).expect("a language");
        for (code, question) in
            [("en", "how long is the grace period"), ("zh", "宽限期有几天"), ("ja", "猶予は何日ですか"), ("ar", "كم يوم مهلة"), ("fr", "quel est le délai")]
        {
            assert!(asks_more(question, language(code)), "{question}");
        }
        for (code, question) in [
            ("en", "is there a grace period"),
            ("zh", "有宽限期吗"),
            ("ko", "유예기간 있나요"),
            ("ru", "есть ли льготный период"),
            ("de", "gibt es eine Schonfrist"),
        ] {
            assert!(!asks_more(question, language(code)), "{question}");
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
