//! Whether a turn wishes for answers in another language, and what else it says. Knows nothing of what was said before.

use super::slots;
use super::subjects::Subjects;
use super::words::{self, Spaced, Words};
use crate::language::Language;
use crate::nationality::Passports;

/// What clauses end with.
const ENDS: [char; 17] = ['.', ',', ':', ';', '!', '?', '\n', '。', '，', '：', '；', '！', '？', '、', '،', '؟', '؛'];

/// Words of its own that such a wish may have beside the name of the language and what is to be done in it: "that last bit".
const FEW: usize = 2;
/// How sharply they may point at a guide: whoever asks for the letter or the test in English asks for no answer in English.
const BLUNT: f32 = 0.5;

/// A turn that may wish for a language, and what its words are read by.
#[derive(Clone, Copy)]
pub(super) struct Turn<'a> {
    pub(super) text: &'a str,
    pub(super) language: Language,
    pub(super) words: &'a Words,
    pub(super) subjects: &'a Subjects,
    pub(super) passports: &'a Passports,
}

impl Turn<'_> {
    /// The language that the turn, or one of its clauses, wants answers in, and what else it says.
    pub(super) fn answer_language(&self) -> Option<(Language, String)> {
        if let Some((language, _)) = self.wanted(self.text).filter(|(_, asked)| *asked || self.passports.own(self.text).is_none()) {
            return Some((language, String::new()));
        }
        let clauses: Vec<&str> = self.text.split_inclusive(ENDS).collect();
        let strict = clauses.iter().enumerate().find_map(|(at, clause)| self.wanted(clause).filter(|(_, asked)| *asked).map(|(language, _)| (at, language)));
        let (at, language) = strict.or_else(|| clauses.iter().enumerate().find_map(|(at, clause)| self.told(clause).map(|language| (at, language))))?;
        let others = clauses.iter().enumerate().filter(|(other, clause)| *other != at && !self.is_reason(clause));
        let rest: Vec<&str> =
            others.map(|(_, clause)| clause.trim_end_matches([',', ':', '，', '、', '：', '،', ' ']).trim()).filter(|clause| !clause.is_empty()).collect();
        let rest = rest.join(", ");
        let is_polite_only = asks_nothing(&Spaced::of(&rest), self.words);
        Some((language, if is_polite_only { String::new() } else { rest }))
    }

    /// A clause of nothing but the name of a language and words that ask for it; and whether there are such words.
    fn wanted(&self, clause: &str) -> Option<(Language, bool)> {
        let spaced = Spaced::of(clause);
        let (language, forms) = *slots::languages(&spaced).first()?;
        let rest = spaced.without(forms);
        // People ask for a language in that language or in English as well.
        let others = words::of(Language::EN).into_iter().chain(words::of(language));
        let polite = std::iter::once(self.words).chain(others).any(|words| asks_nothing(&rest, words));
        polite.then(|| (language, !rest.is_empty()))
    }

    /// The language of a clause that asks to tell something in it, whatever few words it has beside that.
    fn told(&self, clause: &str) -> Option<Language> {
        let spaced = Spaced::of(clause);
        let named = slots::languages(&spaced);
        // "He has no Korean, please once more in English": the last one is meant.
        let (language, _) = *named.last()?;
        let rest = named.iter().fold(spaced, |rest, (_, forms)| rest.without(forms));
        let words = self.words;
        if !rest.has(&words.tells) {
            return None;
        }
        let lists = [&words.tells, &words.please, &words.shows, &words.readers, &words.courtesy, &words.hollow];
        let own = lists.into_iter().fold(slots::without_persons(&rest), |rest, list| rest.without(list));
        let is_blunt = || self.subjects.fit(self.language, &own.text, &[]).is_none_or(|fit| fit.best < BLUNT);
        (own.length() <= FEW && is_blunt()).then_some(language)
    }

    /// Whether a clause says for whom or why an answer is wanted in a language.
    fn is_reason(&self, clause: &str) -> bool {
        let spaced = Spaced::of(clause);
        let asks = clause.trim_end().ends_with(['?', '？', '؟']) || spaced.has(&self.words.questions);
        spaced.is_empty() || !asks && (spaced.has(&self.words.shows) || spaced.has(&self.words.readers))
    }
}

/// Whether a text beside the name of a language only asks for it, or says for whom.
fn asks_nothing(text: &Spaced, words: &Words) -> bool {
    let rest = text.without(&words.please);
    let for_whom = || slots::without_persons(&rest.without(&words.shows).without(&words.readers).without(&words.hollow)).is_empty();
    rest.is_empty() || text.has(&words.shows) && for_whom()
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::LazyLock;

    use crate::knowledge::{self, Countries};

    use super::*;

    static SUBJECTS: LazyLock<Subjects> = LazyLock::new(|| Subjects::of(&knowledge::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge")).knowledge));

    #[test]
    fn a_language_to_answer_in_is_told_from_other_words() {
        let passports = Passports::of(&Countries::default(), 0);
        let asked = |language: &str, turn: &str| {
            let language = language.parse().expect("a language");
            let turn = Turn { text: turn, language, words: words::of(language).expect("words"), subjects: &SUBJECTS, passports: &passports };
            turn.answer_language().map(|(language, rest)| (language.to_string(), rest))
        };
        for (own, turn, wanted) in [
            ("en", "answer in English please", "en"),
            ("zh", "请用中文回答", "zh"),
            ("fr", "en français svp", "fr"),
            ("ja", "中国語で答えてください", "zh"),
            ("ko", "영어로 답해 주세요", "en"),
            ("de", "bitte auf chinesisch", "zh"),
            ("es", "responde en inglés por favor", "en"),
            ("ru", "ответь по-английски пожалуйста", "en"),
            ("ar", "بالانجليزي لو سمحت", "en"),
            ("ar", "أجب بالإنجليزية من فضلك", "en"),
            ("zh", "in english please", "en"),
            ("en", "sorry can u say that in english, my husband wants to read it", "en"),
            ("de", "kannst du mir das nochmal auf englisch sagen, mein mitbewohner will mitlesen", "en"),
            ("ja", "友達にも見せたいから英語でもう一回お願い", "en"),
            ("ko", "영어로 다시 한번 써 주세요, 동료한테 보여주게요", "en"),
            ("ru", "ок а можно это же по английски, другу скину", "en"),
            ("ar", "اكتبلي ده بالانجليزي معلش هوريه لصاحبي", "en"),
            ("es", "contesta en chino porfa q se lo enseño a ella", "zh"),
            ("ar", "هل يمكنك إعادة الجواب بالإنجليزية لتقرأه هي؟", "en"),
            ("en", "Could you switch to English please? My flatmate wants to read that last bit.", "en"),
            ("es", "¿me lo puedes poner en inglés? se lo reenvío a mi esposo", "en"),
            ("fr", "Pourriez-vous me redire cela en anglais ? C'est pour la RH.", "en"),
            ("ko", "남편이 한국말을 못해서요 방금 그거 영어로 다시 써주실래요", "en"),
            ("ru", "а можно последнее по-английски? перешлю сыну, он в лондоне вырос", "en"),
            ("zh", "可唔可以用英文講多次，我先生睇唔明中文", "en"),
            ("de", "könntest du die letzte antwort bitte nochmal auf spanisch formulieren, meine freundin kann kein deutsch", "es"),
            ("ja", "さっきの答え、英語で書き直してもらえますか。妻に送りたいので", "en"),
        ] {
            assert_eq!(asked(own, turn), Some((wanted.to_owned(), String::new())), "{turn}");
        }
        assert_eq!(asked("en", "in German please, how much is the fee"), Some(("de".to_owned(), "how much is the fee".to_owned())));
        assert_eq!(
            asked("en", "sorry can you switch to english, my wife is reading. how can we pay without any account"),
            Some(("en".to_owned(), "how can we pay without any account".to_owned()))
        );
        assert_eq!(asked("en", "is there a form in English"), None);
        assert_eq!(asked("en", "can i write the contract in english"), None);
        assert_eq!(asked("es", "hay que traducir el certificado de nacimiento al inglés"), None);
        assert_eq!(asked("zh", "健康证明要翻译成中文吗"), None);
        assert_eq!(asked("ru", "нужно ли перевести диплом на китайский"), None);
        assert_eq!(asked("ja", "運転免許試験は英語でお願いできますか"), None);
        assert_eq!(asked("es", "y con pasaporte español?"), None);
        assert_eq!(asked("zh", "那边有人会说英语吗"), None);
        assert_eq!(asked("de", "gibt es den test auf englisch"), None);
        assert_eq!(asked("en", "can my husband take the test in English"), None);
        assert_eq!(asked("en", "do they send the letter in English"), None);
    }
}
