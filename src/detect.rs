//! Which language a question is asked in: by script first, then by small closed-class words and a statistical detector, with the language of the
//! interface as prior. Knows nothing of what the question is about.

mod function_words;
mod pinyin;

use std::collections::HashMap;

use lingua::{LanguageDetector, LanguageDetectorBuilder};
use unicode_script::{Script, UnicodeScript};

use crate::language::Language;

pub use pinyin::is_pinyin;

/// Tells languages apart.
pub struct Detector {
    latin: LanguageDetector,
}

/// Fewer letters than this are never left to the statistical detector.
const FEWEST_LETTERS: usize = 8;

impl Default for Detector {
    fn default() -> Self {
        Self::new()
    }
}

impl Detector {
    /// Loads the detector's models; takes some 10 ms.
    pub fn new() -> Self {
        use lingua::Language::{Dutch, English, French, German, Indonesian, Italian, Malay, Polish, Portuguese, Spanish, Tagalog, Turkish, Vietnamese};
        let languages = [English, French, German, Spanish, Italian, Portuguese, Vietnamese, Indonesian, Malay, Dutch, Polish, Turkish, Tagalog];
        Self { latin: LanguageDetectorBuilder::from_languages(&languages).with_low_accuracy_mode().build() }
    }

    /// The language of a text; `prior` is the language of the interface that it was typed into.
    pub fn language(&self, text: &str, prior: Option<Language>) -> Language {
        self.weighed(text, prior, PRIOR_SHARE)
    }

    /// The language of a turn of a conversation; `before` is that of the turns before it, which a few words seldom leave.
    pub fn turn(&self, text: &str, before: Option<Language>) -> Language {
        let is_short = text.split_whitespace().count() <= FEW_WORDS;
        self.weighed(text, before, if is_short { BEFORE_SHARE } else { PRIOR_SHARE })
    }

    fn weighed(&self, text: &str, prior: Option<Language>, share: f64) -> Language {
        let counts = Letters::of(text);
        match counts.script() {
            Script::Han => chinese_or_japanese(text, &counts, prior),
            Script::Hiragana | Script::Katakana => language("ja"),
            Script::Hangul => language("ko"),
            Script::Arabic => arabic(text),
            Script::Cyrillic => cyrillic(text),
            Script::Latin => self.latin(text, &counts, prior.map(|prior| (prior, share))),
            other => by_script(other).or(prior).unwrap_or(Language::EN),
        }
    }

    fn latin(&self, text: &str, counts: &Letters, prior: Option<(Language, f64)>) -> Language {
        if pinyin::is_pinyin(text) {
            return Language::ZH;
        }
        let mut scores = function_words::scores(text);
        if has_arabic_digits_for_letters(text) {
            *scores.entry(language("ar")).or_default() += DETECTOR_SHARE;
        }
        if let Some((prior, share)) = prior {
            *scores.entry(prior).or_default() += share;
        }
        // Without any sign the language of most Latin text is the best guess.
        *scores.entry(Language::EN).or_default() += ENGLISH_SHARE;
        // The statistical detector is slow; where words lead by all that it can give, it is not asked.
        if counts.latin >= FEWEST_LETTERS && lead(&scores) <= DETECTOR_SHARE {
            for (name, confidence) in self.latin.compute_language_confidence_values(telling(text)) {
                if let Ok(language) = name.iso_code_639_1().to_string().parse() {
                    *scores.entry(language).or_default() += confidence * DETECTOR_SHARE;
                }
            }
        }
        best(&scores).unwrap_or(Language::EN)
    }
}

/// Weight of the statistical detector against one function word.
const DETECTOR_SHARE: f64 = 2.0;
/// Weight of the interface language against one function word.
const PRIOR_SHARE: f64 = 0.7;
/// Weight of the conversation's language against one function word, in a turn of few words.
const BEFORE_SHARE: f64 = 2.0;
/// Words that are few.
const FEW_WORDS: usize = 6;
/// Weight of English where nothing speaks for any language.
const ENGLISH_SHARE: f64 = 0.3;

/// Words that people of all languages write alike.
const INTERNATIONAL: [&str; 12] = ["visa", "china", "shanghai", "pudong", "hongqiao", "beijing", "schengen", "wechat", "alipay", "app", "email", "online"];

/// The words of a text that tell a Latin language.
fn telling(text: &str) -> String {
    let is_telling = |word: &&str| !INTERNATIONAL.iter().any(|known| word.trim_matches(|c: char| !c.is_alphanumeric()).eq_ignore_ascii_case(known));
    let is_latin = |word: &&str| word.chars().any(|c| c.script() == Script::Latin);
    text.split_whitespace().filter(is_latin).filter(is_telling).collect::<Vec<_>>().join(" ")
}

/// By how much the first language leads.
fn lead(scores: &HashMap<Language, f64>) -> f64 {
    let (mut first, mut second) = (0.0, 0.0);
    for score in scores.values() {
        (first, second) = if *score > first { (*score, first) } else { (first, score.max(second)) };
    }
    first - second
}

fn best(scores: &HashMap<Language, f64>) -> Option<Language> {
    // Ties are broken by the code so that the same text always gives the same language.
    scores.iter().max_by(|a, b| a.1.total_cmp(b.1).then_with(|| b.0.cmp(a.0))).map(|(language, _)| *language)
}

fn language(code: &str) -> Language {
    code.parse().unwrap_or(Language::EN)
}

/// Letters per script.
#[derive(Default)]
struct Letters {
    latin: usize,
    latin_words: usize,
    english_words: usize,
    han: usize,
    chinese_words: usize,
    kana: usize,
    others: HashMap<Script, usize>,
}

/// Characters that carry Chinese grammar: one of them makes a mixed sentence Chinese.
const CHINESE_GRAMMAR: &str = "我的了吗怎么是要能多少哪什为呢吧们您你他她在有没不会该嗎麼這嘅咗唔点样還还";

impl Letters {
    fn of(text: &str) -> Self {
        let mut letters = Self::default();
        for c in text.chars().filter(|c| c.is_alphabetic()) {
            match c.script() {
                Script::Latin => letters.latin += 1,
                Script::Han => {
                    letters.han += 1;
                    letters.chinese_words += usize::from(CHINESE_GRAMMAR.contains(c));
                }
                Script::Hiragana | Script::Katakana => letters.kana += 1,
                Script::Common | Script::Inherited => {}
                script => *letters.others.entry(script).or_default() += 1,
            }
        }
        let words = || text.split(|c: char| !c.is_alphabetic() || c.script() != Script::Latin).filter(|word| !word.is_empty());
        letters.latin_words = words().filter(|word| word.len() > 1).count();
        letters.english_words = function_words::count(text, Language::EN);
        letters
    }

    /// The script that carries the sentence, which is not always the one with most letters: terms are often kept in another.
    fn script(&self) -> Script {
        let other = self.others.iter().max_by_key(|(script, count)| (**count, **script as u32)).map(|(script, count)| (*script, *count));
        if let Some((script, count)) = other
            && count * 3 >= self.latin + self.han + self.kana
        {
            return script;
        }
        if self.kana > 0 && self.kana * 6 >= self.han {
            return if self.latin > (self.kana + self.han) * 4 { Script::Latin } else { Script::Hiragana };
        }
        let chinese_sentence = self.chinese_words > 0 && self.english_words < 3;
        if self.han > 0 && (self.latin_words == 0 || chinese_sentence || self.han >= self.latin_words * 3 && self.english_words < 2) {
            return Script::Han;
        }
        if self.latin > 0 { Script::Latin } else { other.map_or(Script::Common, |(script, _)| script) }
    }
}

/// Characters of the Japanese reform that Chinese writes otherwise.
const ONLY_JAPANESE: &str = "続転変働込駅検単広経権拡対応営処関価売読録帰発査済歯円図伝児労覧観気軽険験戻増満払焼団囲塩壊弾徴恵悪戦捜掲揺摂栄楽様歩毎沢涙渋絵継総緑縁縄縦繊聴臓荘薬蔵訳譲賛辺遅郷釈鉱鉄銭霊頼顔騒鶏齢黙産薫隠";
/// Characters that Japanese does not write.
const NEVER_JAPANESE: &str = "吗怎么哪什呢吧们您你她没该嗎麼這嘅咗唔样还签证许过办续费护\
    个几这谁为从对发开关车东书长门马话说时间问题请让给钱银边见动务业产乐习买卖电远进裡隨辦們沒還對發點學國會體當實聽讀應該號\
    啊啦哦呀嘛很咱俩记罚拨报领险类线员认卡规满带缴热经岁询份约确场现换亲结养额种节龄户变语驾补简检职劳协疗适复违预严际纳诉账铁计页\
    华驶录试汇遗议丢积构总药项宾执赁审验销伤联译币另偿购诊码亚毕转团订临运备继紧营级师访绝创连贴垃圾赔帮奖济邮权责宁婴宽园专达递飞";

/// Words without kana that only Japanese has.
const JAPANESE_WORDS: [&str; 8] = ["出願", "届出", "申込", "手数料", "払戻", "免許", "在留", "受付"];

/// Han alone is Chinese unless it has Japanese forms, or was typed into a Japanese interface and has no Chinese ones.
fn chinese_or_japanese(text: &str, counts: &Letters, prior: Option<Language>) -> Language {
    let japanese = language("ja");
    let has = |list: &str| text.chars().any(|c| list.contains(c));
    let reads_japanese = has(ONLY_JAPANESE) || JAPANESE_WORDS.iter().any(|word| text.contains(word)) || prior == Some(japanese);
    if counts.kana == 0 && reads_japanese && !has(NEVER_JAPANESE) { japanese } else { Language::ZH }
}

/// Persian and Urdu have letters that Arabic lacks.
fn arabic(text: &str) -> Language {
    if text.chars().any(|c| matches!(c, 'ٹ' | 'ڈ' | 'ڑ' | 'ں' | 'ے')) {
        language("ur")
    } else if text.chars().any(|c| matches!(c, 'پ' | 'چ' | 'ژ' | 'گ')) {
        language("fa")
    } else {
        language("ar")
    }
}

/// Arabic typed in Latin letters writes some sounds as digits inside words: "a3mel", "sa7".
fn has_arabic_digits_for_letters(text: &str) -> bool {
    let inner = |word: &str| {
        let letters: Vec<char> = word.chars().collect();
        letters.windows(3).any(|three| three[0].is_ascii_lowercase() && matches!(three[1], '2' | '3' | '5' | '7' | '9') && three[2].is_ascii_lowercase())
    };
    text.split(|c: char| !c.is_alphanumeric()).any(inner)
}

fn cyrillic(text: &str) -> Language {
    if text.chars().any(|c| matches!(c, 'і' | 'ї' | 'є' | 'ґ' | 'І' | 'Ї' | 'Є' | 'Ґ')) {
        language("uk")
    } else if text.chars().any(|c| matches!(c, 'ө' | 'ү' | 'Ө' | 'Ү')) {
        language("mn")
    } else {
        language("ru")
    }
}

fn by_script(script: Script) -> Option<Language> {
    let code = match script {
        Script::Thai => "th",
        Script::Devanagari => "hi",
        Script::Bengali => "bn",
        Script::Hebrew => "he",
        Script::Greek => "el",
        Script::Tamil => "ta",
        Script::Myanmar => "my",
        Script::Khmer => "km",
        Script::Lao => "lo",
        Script::Georgian => "ka",
        Script::Armenian => "hy",
        Script::Sinhala => "si",
        Script::Ethiopic => "am",
        Script::Telugu => "te",
        _ => return None,
    };
    code.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn detect(text: &str) -> String {
        Detector::new().language(text, None).to_string()
    }

    #[test]
    fn scripts_decide_where_they_can() {
        for (code, text) in [
            ("zh", "签证过期了怎么办"),
            ("ja", "引っ越したら何日以内に届け出ますか"),
            ("ko", "비자 연장"),
            ("ar", "ما غرامة عدم تسجيل السكن؟"),
            ("ru", "виза"),
            ("th", "ต่อวีซ่า"),
            ("zh", "我的Z visa快到期了"),
            ("zh", "work permit过期了怎么办"),
            ("en", "What is 住宿登记"),
            ("en", "how do i renew my 居留许可 in shanghai"),
            ("ja", "Zビザで入国しました"),
            ("ja", "商標 外国人 出願"),
            ("zh", "qianzheng guoqi le zenme ban"),
        ] {
            assert_eq!(detect(text), code, "{text}");
        }
    }

    #[test]
    fn latin_languages_are_told_apart_as_people_type() {
        for (code, text) in [
            ("en", "visa expired what now"),
            ("de", "Visum abgelaufen was tun"),
            ("fr", "visa expire que faire"),
            ("es", "Necesito visado para 8 días en Shanghái si sigo viaje a Japón?"),
            ("it", "Ho perso il passaporto a Shanghai, cosa faccio?"),
            ("pt", "perdi meu passaporte o que eu faço"),
            ("vi", "Tôi là sinh viên diện X1, tôi có được làm thêm không?"),
            ("ar", "ibni tewled fi shanghai shu lazem a3mel"),
            ("es", "visa schengen para mi novia china"),
            ("en", "residence permit processing time shanghai"),
            ("fr", "congé mat (居留许可)"),
            ("hi", "student part time job kitne ghante"),
            ("id", "paspor saya hilang di shanghai apa yang harus saya lakukan"),
        ] {
            assert_eq!(detect(text), code, "{text}");
        }
    }

    #[test]
    fn a_short_question_takes_the_interface_language() {
        let detector = Detector::new();
        assert_eq!(detector.language("visa?", Some(language("fr"))).code(), "fr");
        assert_eq!(detector.language("visa?", None).code(), "en");
        assert_eq!(detector.language("在留資格", Some(language("ja"))).code(), "ja");
        assert_eq!(detector.language("滞在期間更新手続", None).code(), "ja");
        assert_eq!(detector.language("居留许可", Some(language("ja"))).code(), "zh");
        assert_eq!(detector.language("今年在国内一共170天,我算不算税收居民啊(英国籍)", Some(language("ja"))).code(), "zh");
        assert_eq!(detector.language("???", Some(language("ar"))).code(), "ar");
    }
}
