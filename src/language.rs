//! Which language a text or a person has. Knows nothing of detection, interface texts or HTTP.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The primary subtag of a BCP 47 tag: two or three lower-case letters (`zh`, `en`, `yue`).
///
/// Script and region are dropped on entry: guides exist once per language. Whether a reader wants traditional characters is a
/// matter of the interface texts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language([u8; 3]);

/// A tag that is no language: empty, too long, or with characters other than letters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a language tag: {0:?}")]
pub struct NotALanguage(pub String);

impl Language {
    /// Chinese, the language of the authoritative texts.
    pub const ZH: Self = Self::two(*b"zh");
    /// English, the second language of every guide.
    pub const EN: Self = Self::two(*b"en");

    /// The languages that guides are written in.
    pub const GUIDES: [Self; 9] = [
        Self::ZH,
        Self::EN,
        Self::two(*b"ja"),
        Self::two(*b"ko"),
        Self::two(*b"fr"),
        Self::two(*b"de"),
        Self::two(*b"es"),
        Self::two(*b"ru"),
        Self::two(*b"ar"),
    ];

    /// The languages of the interface: those of the guides and three more.
    pub const INTERFACE: [Self; 12] = [
        Self::EN,
        Self::ZH,
        Self::two(*b"ja"),
        Self::two(*b"ko"),
        Self::two(*b"fr"),
        Self::two(*b"de"),
        Self::two(*b"es"),
        Self::two(*b"ru"),
        Self::two(*b"ar"),
        Self::two(*b"pt"),
        Self::two(*b"it"),
        Self::two(*b"vi"),
    ];

    /// A language of two letters, for constants.
    pub const fn two(code: [u8; 2]) -> Self {
        Self([code[0], code[1], 0])
    }

    /// The code as text, `"zh"`.
    pub fn code(&self) -> &str {
        let length = if self.0[2] == 0 { 2 } else { 3 };
        // The constructor lets only ASCII letters in.
        std::str::from_utf8(&self.0[..length]).unwrap_or_default()
    }

    /// Whether guides are written in it.
    pub fn has_guides(self) -> bool {
        Self::GUIDES.contains(&self)
    }

    /// The language of a code, if the interface speaks it.
    pub fn of_interface(code: &str) -> Option<Self> {
        code.parse().ok().filter(|language: &Self| language.has_interface())
    }

    /// Whether the interface speaks it.
    pub fn has_interface(self) -> bool {
        Self::INTERFACE.contains(&self)
    }

    /// The language in which something is told that the interface words: the first of those wished for that it speaks, else English.
    pub fn told_in(wished: impl IntoIterator<Item = Self>) -> Self {
        wished.into_iter().find(|language| language.has_interface()).unwrap_or(Self::EN)
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(self) -> bool {
        matches!(self.code(), "ar" | "he" | "fa" | "ur" | "ug" | "ps" | "yi" | "dv")
    }

    /// `rtl` or `ltr`, as HTML wants it.
    pub fn direction(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }
}

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(tag: &str) -> Result<Self, NotALanguage> {
        let refused = || NotALanguage(tag.chars().take(40).collect());
        let mut subtags = tag.split(['-', '_']);
        let primary = subtags.next().unwrap_or_default().as_bytes();
        let rest_is_sound = subtags.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        if !(2..=3).contains(&primary.len()) || !primary.iter().all(u8::is_ascii_alphabetic) || !rest_is_sound {
            return Err(refused());
        }
        let mut code = [0; 3];
        for (to, from) in code.iter_mut().zip(primary) {
            *to = from.to_ascii_lowercase();
        }
        Ok(Self(code))
    }
}

impl TryFrom<String> for Language {
    type Error = NotALanguage;
    fn try_from(tag: String) -> Result<Self, NotALanguage> {
        tag.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.code().to_owned()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_reduced_to_its_language() {
        assert_eq!("zh-Hant-TW".parse(), Ok(Language::ZH));
        assert_eq!("EN_us".parse(), Ok(Language::EN));
        assert_eq!("yue".parse::<Language>().map(|l| l.to_string()), Ok("yue".to_owned()));
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for bad in ["", "x", "english", "e1", "zh--TW", "not a language", "zh-\u{202e}"] {
            assert!(bad.parse::<Language>().is_err(), "{bad:?}");
        }
    }
}
