//! Finds personal data in free text of any language and puts neutral words in its place. Knows nothing of questions, answers or logs.

mod addresses;
mod checks;
mod fold;
mod kept;
mod numbers;
mod pattern;
mod shapes;
mod spans;
mod words;

use std::fmt;
use std::sync::LazyLock;

use pattern::Pattern;

pub use kept::Kept;

/// What personal data is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The number of a passport.
    Passport,
    /// The number of an identity card, of China or of another country.
    IdentityNumber,
    /// The number of a Chinese permanent resident card, in its old or its new form.
    PermanentResidentCard,
    /// The number of a visa, a residence permit or a work permit.
    Permit,
    /// The number of a permit of people from Hong Kong, Macao and Taiwan.
    TravelPermit,
    /// A telephone number that is not published.
    Telephone,
    /// An e-mail address that is not published.
    Mail,
    /// The number of a bank card or an account.
    BankCard,
    /// The number of an application or a case, and long numbers of which nobody says what they are.
    CaseNumber,
    /// Where somebody lives.
    Address,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 10] = [
        Self::Passport,
        Self::IdentityNumber,
        Self::PermanentResidentCard,
        Self::Permit,
        Self::TravelPermit,
        Self::Telephone,
        Self::Mail,
        Self::BankCard,
        Self::CaseNumber,
        Self::Address,
    ];

    /// What stands in its place.
    ///
    /// Plain words keep the meaning of a question for the embedding model ("lost my passport, [passport number]" is still about a lost
    /// passport); brackets show a reader that something was taken out, and mean nothing in HTML, JSON or a log. No digit is in it, so that a
    /// masked text is masked to itself.
    #[must_use]
    pub const fn token(self) -> &'static str {
        match self {
            Self::Passport => "[passport number]",
            Self::IdentityNumber => "[identity number]",
            Self::PermanentResidentCard => "[resident card number]",
            Self::Permit => "[permit number]",
            Self::TravelPermit => "[travel permit number]",
            Self::Telephone => "[telephone number]",
            Self::Mail => "[e-mail address]",
            Self::BankCard => "[bank card number]",
            Self::CaseNumber => "[reference number]",
            Self::Address => "[address]",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.token().trim_matches(['[', ']']))
    }
}

/// Personal data in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: Kind,
    /// Byte offset of its first character in the original.
    pub start: usize,
    /// Byte offset behind its last character.
    pub end: usize,
}

/// A text without personal data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Masked {
    /// The text with a [token](Kind::token) for everything that was found.
    pub text: String,
    /// What was found, in order.
    pub found: Vec<Found>,
}

/// Puts tokens in the place of personal data. What is published is kept.
#[must_use]
pub fn mask(text: &str, kept: &Kept) -> Masked {
    let mut found = found(text, false);
    found.retain(|found| !kept.has(found, text));
    let mut masked = String::with_capacity(text.len());
    let mut at = 0;
    for each in &found {
        masked.push_str(text.get(at..each.start).unwrap_or_default());
        masked.push_str(each.kind.token());
        at = each.end;
    }
    masked.push_str(text.get(at..).unwrap_or_default());
    Masked { text: masked, found }
}

static MAIL: LazyLock<Option<Pattern>> = LazyLock::new(|| {
    Pattern::new(r"(?i)(?:[\p{Latin}0-9][\p{Latin}0-9._%+-]*|\p{Han}{2,3}|\p{Cyrillic}[\p{Cyrillic}0-9._-]*)(?: ?\[at\] ?| ?\(at\) ?|@)[a-z0-9\p{Cyrillic}](?:[a-z0-9\p{Cyrillic}-]*[a-z0-9\p{Cyrillic}])?(?:\.[a-z0-9-]+)*\.(?:[a-z]{2,24}|\p{Cyrillic}{2,10})").ok()
});

/// Everything of a text that looks like personal data, in order; with `any`, addresses of offices too.
fn found(text: &str, any: bool) -> Vec<Found> {
    let folded = fold::Folded::new(text);
    let plain = folded.text.as_str();
    // All has a digit, but mail: "me@example.org", "me [at] example.org", "me (at) example.org".
    if !plain.contains(|c: char| c.is_ascii_digit() || matches!(c, '@' | ']' | ')')) {
        return Vec::new();
    }
    let words = words::Words::of(plain);
    let mail = MAIL.as_ref().filter(|_| plain.contains(['@', ']', ')']));
    let mut all: Vec<(Kind, usize, usize)> =
        mail.map(|mail| mail.find_all(plain).iter().map(|own| (Kind::Mail, own.start(), own.end())).collect()).unwrap_or_default();
    let numbers = numbers::numbers(plain, &words, &all);
    all.extend(numbers);
    let taken: Vec<(usize, usize)> = all.iter().map(|(_, start, end)| (*start, *end)).collect();
    all.extend(addresses::addresses(plain, &words, &taken, any).into_iter().map(|(start, end)| (Kind::Address, start, end)));
    let mut found: Vec<Found> =
        all.into_iter().filter_map(|(kind, start, end)| folded.original(start, end).map(|(start, end)| Found { kind, start, end })).collect();
    found.sort_by_key(|found| (found.start, found.end));
    let mut behind = 0;
    found.retain(|found| {
        let apart = found.start >= behind;
        behind = behind.max(found.end);
        apart
    });
    found
}
