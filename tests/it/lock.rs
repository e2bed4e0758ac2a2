//! The fact lock finds errors seeded into the shipped guides, leaves the guides as they are in peace, and reads article 32 as the law means it.
#![expect(clippy::print_stdout, reason = "the table of what is found is the result")]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use openwindow::knowledge::{self, Edition, Section};
use openwindow::language::Language;
use openwindow::lock::{Difference, Kind, compare, differences, read};

use crate::harness::root;

/// What is seeded into a section; each kind changes one place.
const KINDS: [&str; 6] = ["digit", "limit", "before", "after", "not", "must"];

/// A language, a kind, and replacements.
type Seeds = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

/// Replacements by language and kind, written without a look at the lock's own words. The first that fits a section is made, once.
/// A blank at an end is the end of a word.
const SEEDS: &[Seeds] = &[
    (
        "zh",
        "limit",
        &[
            ("不超过", "至少"),
            ("至少", "不超过"),
            ("以内", "以上"),
            ("日内", "日以上"),
            ("天内", "天以上"),
            ("小时内", "小时以上"),
            ("以上", "以下"),
            ("未满", "年满"),
            ("最多", "至少"),
            ("最长", "至少"),
        ],
    ),
    ("zh", "before", &[("届满前", "届满后"), ("之前", "之后"), ("以前", "以后")]),
    ("zh", "after", &[("入境后", "入境前"), ("以后", "以前"), ("之后", "之前"), ("变更后", "变更前")]),
    (
        "zh",
        "not",
        &[("不得", "可以"), ("不能", "能"), ("没有", "有"), ("不需要", "需要"), ("不用", "要"), ("不准", "准"), ("不承认", "承认"), ("不可以", "可以")],
    ),
    ("zh", "must", &[("必须", "可以"), ("须在", "可以在"), ("须提交", "可以提交"), ("应当", "可以"), ("，须", "，可以")]),
    (
        "en",
        "limit",
        &[
            (" within ", " at least "),
            (" at least ", " at most "),
            (" at most ", " at least "),
            (" up to ", " at least "),
            (" under ", " over "),
            (" or more", " or less"),
            (" more than ", " less than "),
            (" until ", " from "),
            (" over ", " under "),
        ],
    ),
    ("en", "before", &[(" before ", " after "), ("Before ", "After ")]),
    ("en", "after", &[(" after ", " before "), ("After ", "Before ")]),
    (
        "en",
        "not",
        &[
            (" must not ", " must "),
            (" cannot ", " can "),
            (" may not ", " may "),
            (" do not need ", " need "),
            (" does not ", " does "),
            (" do not ", " do "),
            (" is not ", " is "),
            (" are not ", " are "),
            (" not ", " "),
            ("There is no ", "There is a "),
        ],
    ),
    ("en", "must", &[(" must ", " may "), (" have to ", " may "), (" has to ", " may ")]),
    (
        "ja",
        "limit",
        &[
            ("日以内", "日以上"),
            ("時間以内", "時間以上"),
            ("以内", "以上"),
            ("少なくとも", "最長"),
            ("最長", "少なくとも"),
            ("以下", "以上"),
            ("未満", "以上"),
            ("以上", "以下"),
            ("最高", "少なくとも"),
        ],
    ),
    ("ja", "before", &[("する前に", "した後に"), ("前に", "後に"), ("前までに", "後までに")]),
    ("ja", "after", &[("した後", "する前"), ("入国後", "入国前"), ("後に", "前に")]),
    (
        "ja",
        "not",
        &[
            ("てはなりません", "てもよいです"),
            ("てはいけません", "てもよいです"),
            ("できません", "できます"),
            ("必要はありません", "必要があります"),
            ("不要です", "必要です"),
            ("されません", "されます"),
            ("ありません", "あります"),
            ("しません", "します"),
            ("いません", "います"),
        ],
    ),
    ("ja", "must", &[("なければなりません", "ることができます"), ("する必要があります", "することができます"), ("必要があります", "ことができます")]),
    (
        "ko",
        "limit",
        &[
            ("이내", "이상"),
            ("최소 ", "최대 "),
            ("최대 ", "최소 "),
            ("최장 ", "최소 "),
            ("이하", "이상"),
            ("미만", "이상"),
            ("이상", "이하"),
            ("최고 ", "최소 "),
        ],
    ),
    ("ko", "before", &[(" 전에 ", " 후에 "), (" 전까지 ", " 후까지 "), ("기 전 ", "은 뒤 ")]),
    ("ko", "after", &[(" 뒤 ", " 전 "), (" 후 ", " 전 "), (" 후에 ", " 전에 ")]),
    (
        "ko",
        "not",
        &[
            ("해서는 안 됩니다", "해도 됩니다"),
            ("할 수 없습니다", "할 수 있습니다"),
            ("수 없습니다", "수 있습니다"),
            ("필요하지 않습니다", "필요합니다"),
            ("필요가 없습니다", "필요가 있습니다"),
            ("지 않습니다", "ㅂ니다"),
            ("없습니다", "있습니다"),
            ("아닙니다", "입니다"),
            ("지 않으면", "면"),
        ],
    ),
    (
        "ko",
        "must",
        &[
            ("신청해야 합니다", "신청할 수 있습니다"),
            ("해야 합니다", "할 수 있습니다"),
            ("받아야 합니다", "받을 수 있습니다"),
            ("어야 합니다", "을 수 있습니다"),
        ],
    ),
    (
        "fr",
        "limit",
        &[
            (" au moins ", " au plus "),
            (" dans les ", " au moins "),
            ("au maximum", "au minimum"),
            (" jusqu'à ", " au moins "),
            (" moins de ", " plus de "),
            (" plus de ", " moins de "),
            (" au plus ", " au moins "),
            (" dans un délai de ", " au moins "),
        ],
    ),
    ("fr", "before", &[(" avant ", " après "), ("Avant ", "Après ")]),
    ("fr", "after", &[(" après ", " avant "), ("Après ", "Avant ")]),
    (
        "fr",
        "not",
        &[
            ("ne doit pas ", "doit "),
            ("ne peut pas ", "peut "),
            ("ne doivent pas ", "doivent "),
            ("ne peuvent pas ", "peuvent "),
            ("n'est pas ", "est "),
            ("ne sont pas ", "sont "),
            ("ne prend pas ", "prend "),
            ("n'a pas ", "a "),
            ("il n'y a pas ", "il y a "),
        ],
    ),
    ("fr", "must", &[(" doit ", " peut "), (" doivent ", " peuvent "), (" devez ", " pouvez "), (" il faut ", " on peut ")]),
    (
        "de",
        "limit",
        &[
            ("mindestens ", "höchstens "),
            ("Mindestens ", "Höchstens "),
            ("innerhalb von ", "nach mehr als "),
            ("höchstens ", "mindestens "),
            (" unter ", " über "),
            (" über ", " unter "),
            (" mehr als ", " weniger als "),
            (" bis zu ", " mindestens "),
        ],
    ),
    ("de", "before", &[(" vor ", " nach "), ("Vor ", "Nach "), (" bevor ", " nachdem ")]),
    ("de", "after", &[(" nach der Einreise", " vor der Einreise"), (" nach dem ", " vor dem ")]),
    (
        "de",
        "not",
        &[
            (" darf nicht ", " darf "),
            (" nicht ", " "),
            (" nicht,", ","),
            (" nicht.", "."),
            (" keine ", " eine "),
            (" kein ", " ein "),
            (" keinen ", " einen "),
        ],
    ),
    ("de", "must", &[(" müssen ", " dürfen "), (" muss ", " darf "), ("Sie müssen", "Sie können")]),
    (
        "es",
        "limit",
        &[
            (" al menos ", " como máximo "),
            (" en un plazo de ", " después de más de "),
            (" como máximo ", " al menos "),
            ("como máximo", "como mínimo"),
            (" hasta ", " al menos "),
            (" menos de ", " más de "),
            (" más de ", " menos de "),
            ("menores de ", "mayores de "),
            (" dentro de los ", " al menos "),
            (" o más", " o menos"),
        ],
    ),
    ("es", "before", &[(" antes de ", " después de "), ("Antes de ", "Después de ")]),
    ("es", "after", &[(" después de ", " antes de "), ("Después de ", "Antes de "), (" tras ", " antes de ")]),
    (
        "es",
        "not",
        &[
            (" no debe ", " debe "),
            (" no puede ", " puede "),
            (" no pueden ", " pueden "),
            (" no es ", " es "),
            (" no hay ", " hay "),
            (" no se ", " se "),
            (" no necesita ", " necesita "),
            (" no ", " "),
            ("No ", ""),
        ],
    ),
    ("es", "must", &[(" debe ", " puede "), (" deben ", " pueden "), ("Debe ", "Puede "), (" hay que ", " se puede ")]),
    (
        "ru",
        "limit",
        &[
            (" не менее ", " не более "),
            (" не более ", " не менее "),
            (" в течение ", " не менее "),
            (" младше ", " старше "),
            (" старше ", " младше "),
            (" не позднее чем за ", " не более чем за "),
            (" более ", " менее "),
            (" и более", " и менее"),
        ],
    ),
    ("ru", "before", &[(" до окончания ", " после окончания "), (" до ", " после "), ("Перед ", "После "), (" перед ", " после "), ("До ", "После ")]),
    ("ru", "after", &[("После ", "До "), (" после ", " до ")]),
    (
        "ru",
        "not",
        &[
            (" не должен ", " должен "),
            (" не может ", " может "),
            (" не могут ", " могут "),
            (" нельзя ", " можно "),
            (" не нужно ", " нужно "),
            (" не нужна ", " нужна "),
            (" не требуется", " требуется"),
            (" не ", " "),
            (" нет ", " есть "),
        ],
    ),
    (
        "ru",
        "must",
        &[
            (" должен ", " может "),
            (" должны ", " могут "),
            (" обязан ", " вправе "),
            (" нужно ", " можно "),
            (" необходимо ", " можно "),
            (" обязаны ", " вправе "),
            (" должна ", " может "),
        ],
    ),
    (
        "ar",
        "limit",
        &[
            (" خلال ", " بعد ما لا يقل عن "),
            ("على الأقل", "على الأكثر"),
            ("على الأكثر", "على الأقل"),
            (" أقصاها ", " أدناها "),
            ("هم دون ", "هم فوق "),
            (" فأكثر", " فأقل"),
            ("لا يتجاوز", "لا يقل عن"),
            (" أقصاه ", " أدناه "),
            ("أكثر من", "أقل من"),
        ],
    ),
    ("ar", "before", &[(" قبل ", " بعد ")]),
    ("ar", "after", &[(" بعد ", " قبل ")]),
    (
        "ar",
        "not",
        &[
            (" لا يجوز ", " يجوز "),
            (" لا يمكن ", " يمكن "),
            (" لا يُسمح ", " يُسمح "),
            (" لا يلزم ", " يلزم "),
            (" لا يحتاج ", " يحتاج "),
            ("ولا يجوز ", "ويجوز "),
            (" ليس ", " "),
            (" ليست ", " "),
            (" لا ", " "),
            (" لم ", " "),
        ],
    ),
    ("ar", "must", &[(" يجب ", " يجوز "), (" فيجب ", " فيجوز "), ("يجب ", "يجوز "), (" يلزم ", " يجوز ")]),
];

/// Every edition of the shipped guides; they live as long as the tests run.
fn guides() -> Vec<&'static Edition> {
    let knowledge = Box::leak(Box::new(knowledge::load(&root().join("knowledge")).knowledge));
    knowledge.editions().collect()
}

fn compared(original: &Section, language: Language, translation: &[String]) -> Vec<(Difference, String, String)> {
    let ours: Vec<&str> = original.sentences().collect();
    let theirs: Vec<&str> = translation.iter().map(String::as_str).collect();
    compare((Language::ZH, &ours), (language, &theirs))
}

fn sentences(section: &Section) -> Vec<String> {
    section.sentences().map(str::to_owned).collect()
}

/// What the other text must say for a seed to be an error: a seeded "at most" is none where nobody spoke of a limit.
const SAID: &[(&str, &str, &[&str])] = &[
    ("zh", "limit", &["内", "以上", "以下", "超过", "未满", "不满", "至少", "最多", "最长", "最高", "不少于", "不低于"]),
    ("zh", "before", &["前"]),
    ("zh", "after", &["后"]),
    ("zh", "not", &["不", "没有", "未", "无"]),
    ("zh", "must", &["必须", "须在", "，须", "人须", "应当"]),
    ("en", "limit", &["within", "at least", "at most", "up to", "under", "over", "or more", "or less", "more than", "less than"]),
    ("en", "before", &["before", "Before"]),
    ("en", "after", &["after", "After"]),
    ("en", "not", &[" not ", "cannot", " no ", "No "]),
    ("en", "must", &[" must ", " have to ", " has to "]),
];

/// The sentences with one place changed so that they say something else than the other text; none where nothing fits.
fn seeded(language: Language, kind: &str, sentences: &[String], other: &[String]) -> Option<Vec<String>> {
    if kind == "digit" {
        let at = sentences.iter().position(|sentence| sentence.contains(|c: char| c.is_ascii_digit()))?;
        let place = sentences[at].find(|c: char| c.is_ascii_digit())?;
        let digit = sentences[at].as_bytes()[place];
        let next = if digit == b'9' { '8' } else { char::from(digit + 1) };
        let mut changed = sentences.to_vec();
        changed[at].replace_range(place..=place, &next.to_string());
        return Some(changed);
    }
    if sentences.len() != other.len() {
        return None;
    }
    let (.., replacements) = SEEDS.iter().find(|(code, of, _)| *code == language.code() && *of == kind)?;
    replacements.iter().find_map(|(from, to)| {
        let (at, place) = sentences.iter().enumerate().find_map(|(at, sentence)| {
            let places = sentence.match_indices(from).map(|(place, _)| place);
            let fits = |place: &usize| contradicts(kind, sentence, *place, from, &other[at], language == Language::ZH);
            Some((at, places.into_iter().find(fits)?))
        })?;
        let mut changed = sentences.to_vec();
        changed[at].replace_range(place..place + from.len(), to);
        Some(changed)
    })
}

/// Whether the other sentence says the very thing that a replacement at a place turns round.
fn contradicts(kind: &str, sentence: &str, place: usize, from: &str, other: &str, is_chinese: bool) -> bool {
    let other_code = if is_chinese { "en" } else { "zh" };
    let (.., said) = SAID.iter().find(|(code, of, _)| *code == other_code && *of == kind).expect("every kind");
    if kind == "must" && sentence[place + from.len()..].starts_with("not ") {
        return false;
    }
    let before = &sentence[..place];
    // 能不能 asks and denies nothing; 所以上海 is no 以上; no debe becomes no puede.
    let asks = kind == "not" && is_chinese && before.chars().next_back().is_some_and(|c| from.ends_with(c));
    let of_another_word = kind == "limit" && is_chinese && before.ends_with(['所', '可']);
    let denied = kind == "must" && [" no", " ne", " не", " لا", "No"].iter().any(|no| before.ends_with(no));
    if asks || of_another_word || denied {
        return false;
    }
    if kind != "limit" {
        // Words with the sign for "before", "after" or "not" that order no events and deny nothing.
        let other = ["前往", "提前", "目前", "事前", "前台", "最后", "后果", "须知", "不可抗力", "未满", "不满", "不超过", "无犯罪", "未婚"]
            .iter()
            .fold(other.to_owned(), |text, word| text.replace(word, ""));
        return said.iter().any(|word| other.contains(word));
    }
    let (own_reach, other_reach) = if is_chinese { (6, 30) } else { (24, 8) };
    let Some(number) = nearest_number(sentence, place, place + from.len(), own_reach) else { return false };
    other.match_indices(&number).any(|(at, _)| {
        let around = window(other, at, at + number.len(), other_reach);
        said.iter().any(|word| around.contains(word))
    })
}

/// The digits that stand closest to a place, without grouping marks.
fn nearest_number(sentence: &str, start: usize, end: usize, reach: usize) -> Option<String> {
    let around = window(sentence, start, end, reach);
    let digits: String = around.chars().filter(|c| c.is_ascii_digit() || !matches!(c, ',' | '.' | '\u{a0}' | '\u{202f}')).collect();
    digits.split(|c: char| !c.is_ascii_digit()).find(|part| !part.is_empty()).map(str::to_owned)
}

fn window(text: &str, start: usize, end: usize, reach: usize) -> &str {
    let from = text[..start].char_indices().rev().take(reach).last().map_or(start, |(at, _)| at);
    let to = text[end..].char_indices().nth(reach).map_or(text.len(), |(at, _)| end + at);
    &text[from..to]
}

#[test]
fn seeded_errors_are_found_in_nine_languages() {
    let mut figures: BTreeMap<(&str, &str), (usize, usize)> = BTreeMap::new();
    let mut missed = Vec::new();
    for edition in guides() {
        let original = edition.authoritative_text().expect("a Chinese text");
        for (language, text) in &edition.texts {
            let code = Language::GUIDES.iter().find(|guide| *guide == language).map_or("", Language::code);
            for (section, kind) in text.sections.iter().flat_map(|section| KINDS.map(|kind| (section, kind))) {
                // An error in Chinese is looked for in English and must show in one of the translations.
                let twin = if *language == Language::ZH { edition.section(Language::EN, &section.anchor) } else { original.section(&section.anchor) };
                let Some(twin) = twin else { continue };
                let Some(changed) = seeded(*language, kind, &sentences(section), &sentences(twin)) else { continue };
                let found = if *language == Language::ZH {
                    edition.texts.values().filter_map(|other| Some((other.language, other.section(&section.anchor)?))).any(|other| differs(&changed, other))
                } else {
                    !compared(twin, *language, &changed).is_empty()
                };
                let figure = figures.entry((code, kind)).or_default();
                *figure = (figure.0 + 1, figure.1 + usize::from(found));
                if !found {
                    missed.push(told(kind, edition, *language, section, twin, &changed));
                }
            }
        }
    }
    println!("{}\n{}", table(&figures), missed.join("\n"));
    let sum = figures.values().fold((0, 0), |sum, figure| (sum.0 + figure.0, sum.1 + figure.1));
    assert!(sum.1 * 1000 >= sum.0 * 980, "{} of {} seeded errors are found", sum.1, sum.0);
    for (code, (seeds, found)) in by_language(&figures) {
        assert!(seeds >= 200, "{code}: {seeds} seeds");
        assert!(found * 100 >= seeds * 96, "{code}: {found} of {seeds} seeded errors are found");
    }
}

/// Whether a changed Chinese section differs from a translation.
fn differs(changed: &[String], (language, translation): (Language, &Section)) -> bool {
    let ours: Vec<&str> = changed.iter().map(String::as_str).collect();
    let theirs: Vec<&str> = translation.sentences().collect();
    language != Language::ZH && !compare((Language::ZH, &ours), (language, &theirs)).is_empty()
}

fn told(kind: &str, edition: &Edition, language: Language, section: &Section, twin: &Section, changed: &[String]) -> String {
    let at = section.sentences().zip(changed).position(|(was, is)| was != is).expect("a change");
    let said = twin.sentences().nth(at).unwrap_or_default();
    let was = section.sentences().nth(at).unwrap_or_default();
    format!("{kind} {language} {}#{} {language}\n   {was}\n   {}\n   {said}", edition.guide, section.anchor, changed[at])
}

fn by_language<'a>(figures: &BTreeMap<(&'a str, &str), (usize, usize)>) -> BTreeMap<&'a str, (usize, usize)> {
    let mut sums: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for ((code, _), (seeds, found)) in figures {
        let sum = sums.entry(code).or_default();
        *sum = (sum.0 + seeds, sum.1 + found);
    }
    sums
}

fn table(figures: &BTreeMap<(&str, &str), (usize, usize)>) -> String {
    let mut text = format!("{:>4}", "");
    for kind in KINDS {
        let _ = write!(text, "{kind:>12}");
    }
    for (code, (seeds, found)) in by_language(figures) {
        let _ = write!(text, "\n{code:>4}");
        for kind in KINDS {
            let (seeds, found) = figures.get(&(code, kind)).copied().unwrap_or_default();
            let _ = write!(text, "{:>12}", format!("{found}/{seeds}"));
        }
        let _ = write!(text, "{:>14}", format!("{:.1} %", found as f64 * 100.0 / seeds as f64));
    }
    text
}

#[test]
fn clean_translations_give_hardly_an_alarm() {
    let loaded = knowledge::load(&root().join("knowledge"));
    let alarms: Vec<String> = loaded.faults.iter().filter(|fault| fault.reason.contains("differ")).map(ToString::to_string).collect();
    let pairs: usize = loaded.knowledge.editions().map(|edition| edition.facts.len() * (edition.texts.len() - 1)).sum();
    println!("{} alarms in {pairs} pairs\n{}", alarms.len(), alarms.join("\n"));
    assert!(pairs > 2000);
    assert!(alarms.len() * 100 <= pairs, "{} alarms in {pairs} pairs", alarms.len());
}

#[test]
fn article_32_is_read_as_the_law_means_it() {
    let law = read(Language::ZH, "外国人在中国境内居留的期限届满需要延长的，应当在居留证件有效期限届满三十日前向公安机关出入境管理机构提出申请。");
    let published = [
        (
            "en",
            "If they need to extend their residence period, they shall, within 30 days prior to the expiry of the residence certificates, apply to the exit-entry administration.",
            false,
        ),
        ("en", "Foreigners who need to extend their residence shall apply within thirty days prior to the expiry of the residence permit.", false),
        ("en", "Foreigners who need to extend the residence shall apply at least 30 days before the expiry of the residence permit.", true),
        ("es", "Los extranjeros que necesiten prolongar su residencia deben solicitarlo 30 días antes del vencimiento del permiso de residencia.", true),
    ];
    for (language, text, agrees) in published {
        let found = differences(&law, &read(language.parse().expect("a language"), text));
        assert_eq!(found.iter().all(|difference| difference.kind != Kind::Direction), agrees, "{text}: {found:?}");
    }
}
