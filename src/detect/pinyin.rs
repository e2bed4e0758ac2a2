//! Chinese typed in Latin letters. Knows nothing of characters.

/// Initial sounds, longest first.
const INITIALS: [&str; 24] = ["zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w", ""];

/// Final sounds.
const FINALS: [&str; 32] = [
    "iang", "iong", "uang", "ang", "eng", "ian", "iao", "ing", "ong", "uai", "uan", "ai", "an", "ao", "ei", "en", "er", "ia", "ie", "in", "iu", "ou", "ua",
    "ue", "ui", "un", "uo", "a", "e", "i", "o", "u",
];

/// Whether a text reads as Chinese in Latin letters: at least three words or one long one, nearly all of them made of syllables, with a sound that
/// other languages hardly have.
pub fn is_pinyin(text: &str) -> bool {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let syllabic = words.iter().filter(|word| word.len() > 1 && is_syllables(word)).count();
    let marked = words
        .iter()
        .filter(|word| {
            ["zh", "q", "x"].iter().any(|mark| word.starts_with(mark)) && !word.starts_with("qu")
                || ["zhen", "zenme", "qian", "guo", "xu", "liu", "dao", "ban"].contains(word)
        })
        .count();
    let letters: usize = words.iter().map(|word| word.len()).sum();
    // A whole sentence of syllables, some of them with endings that other languages hardly have.
    let endings = |word: &&&str| ["iao", "uo", "ian", "iang", "iong", "uan", "uang", "ui", "ou", "ei"].iter().any(|end| word.ends_with(end));
    if words.len() >= 5 && words.iter().all(|word| is_syllables(word)) && words.iter().filter(endings).count() >= 2 {
        return true;
    }
    letters >= 8 && marked >= 1 && syllabic * 10 >= words.len() * 8 && (syllabic >= 3 || letters >= 11)
}

/// Whether a word can be cut into syllables.
fn is_syllables(word: &str) -> bool {
    if word.is_empty() {
        return true;
    }
    // ü is typed as v after l and n.
    if let Some(rest) = ["lv", "nv"].iter().find_map(|start| word.strip_prefix(start)) {
        return is_syllables(rest.strip_prefix('e').unwrap_or(rest));
    }
    let cut = |(initial, rest): (&str, &str)| {
        // Without an initial sound a syllable begins with a, e or o.
        let may_stand = |end: &str| !initial.is_empty() || end.starts_with(['a', 'e', 'o']);
        FINALS.iter().filter(|end| may_stand(end)).filter_map(|end| rest.strip_prefix(*end)).any(is_syllables)
    };
    INITIALS.iter().filter_map(|initial| word.strip_prefix(initial).map(|rest| (*initial, rest))).any(cut)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pinyin_is_recognised_and_other_languages_are_not() {
        for text in [
            "qianzheng guoqi le zenme ban",
            "juliu xuke yanqi",
            "zhusu dengji",
            "yong ju yao jiao duo shao shui",
            "chu ru jing guan li ju dizhi he shangban shijian",
        ] {
            assert!(is_pinyin(text), "{text}");
        }
        for text in [
            "how do i extend a visa",
            "quanto tempo",
            "xin visa o dau",
            "que faire",
            "question about visa",
            "paspor saya hilang",
            "apa saya bisa ke china",
            "do you go to china",
        ] {
            assert!(!is_pinyin(text), "{text}");
        }
    }
}
