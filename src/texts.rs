//! Interface texts: message id and language → text, by Fluent. Knows nothing of what the messages are about.

mod figures;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::day::Day;
use crate::knowledge::Bound;
use crate::language::Language;
use crate::quantity::{Decimal, Quantity};

/// A language's source: its files, one after the other. `main` has what answers and problems say; the others what each page says.
macro_rules! source {
    ($language:literal) => {
        concat!(
            include_str!(concat!("../locales/", $language, "/main.ftl")),
            include_str!(concat!("../locales/", $language, "/chat.ftl")),
            include_str!(concat!("../locales/", $language, "/pages.ftl")),
            include_str!(concat!("../locales/", $language, "/guides.ftl")),
            include_str!(concat!("../locales/", $language, "/places.ftl")),
            include_str!(concat!("../locales/", $language, "/plain.ftl")),
            include_str!(concat!("../locales/", $language, "/stay.ftl")),
            include_str!(concat!("../locales/", $language, "/offline.ftl")),
            include_str!(concat!("../locales/", $language, "/staff.ftl")),
            include_str!(concat!("../locales/", $language, "/persons.ftl")),
        )
    };
}

/// The source of each interface language, compiled in.
const SOURCES: [(Language, &str); 12] = [
    (Language::two(*b"en"), source!("en")),
    (Language::two(*b"zh"), source!("zh")),
    (Language::two(*b"ja"), source!("ja")),
    (Language::two(*b"ko"), source!("ko")),
    (Language::two(*b"fr"), source!("fr")),
    (Language::two(*b"de"), source!("de")),
    (Language::two(*b"es"), source!("es")),
    (Language::two(*b"ru"), source!("ru")),
    (Language::two(*b"ar"), source!("ar")),
    (Language::two(*b"pt"), source!("pt")),
    (Language::two(*b"it"), source!("it")),
    (Language::two(*b"vi"), source!("vi")),
];

/// Why texts cannot be loaded: a fault of this program's own files.
#[derive(Debug, thiserror::Error)]
pub enum TextsError {
    /// A file is no Fluent source.
    #[error("locales/{language}: {reason}")]
    Syntax {
        /// The language.
        language: Language,
        /// What the parser said.
        reason: String,
    },
}

/// The variables that are filled in by scripts.
const VARIABLES: [&str; 3] = ["day", "name", "what"];

/// Chinese in traditional characters: a variant, no language of its own.
const TRADITIONAL: &str = source!("zh-Hant");

/// All interface texts. Clones share them.
#[derive(Clone)]
pub struct Texts {
    loaded: Arc<Loaded>,
    /// Whether Chinese is told in traditional characters.
    traditional: bool,
}

struct Loaded {
    bundles: HashMap<Language, FluentBundle<FluentResource>>,
    traditional: FluentBundle<FluentResource>,
    ids: Vec<String>,
}

fn bundle(language: Language, source: &str) -> Result<FluentBundle<FluentResource>, TextsError> {
    let syntax = |reason: String| TextsError::Syntax { language, reason };
    let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| syntax(format!("{errors:?}")))?;
    let tag = language.code().parse().map_err(|error| syntax(format!("{error}")))?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.add_resource(resource).map_err(|errors| syntax(format!("{errors:?}")))?;
    Ok(bundle)
}

impl Texts {
    /// Loads the compiled-in sources.
    pub fn load() -> Result<Self, TextsError> {
        let bundles = SOURCES.iter().map(|(language, source)| Ok((*language, bundle(*language, source)?))).collect::<Result<_, TextsError>>()?;
        let loaded = Loaded { bundles, traditional: bundle(Language::ZH, TRADITIONAL)?, ids: ids_of(SOURCES[0].1) };
        Ok(Self { loaded: Arc::new(loaded), traditional: false })
    }

    /// The same, with Chinese in traditional characters if so wished.
    #[must_use]
    pub fn in_traditional(&self, traditional: bool) -> Self {
        Self { traditional, ..self.clone() }
    }

    /// A message; in English where the language lacks it, and its id where English does too (a test prevents that).
    pub fn get(&self, language: Language, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        self.find(language, id, args).or_else(|| self.find(Language::EN, id, args)).unwrap_or_else(|| id.to_owned())
    }

    /// A message in exactly this language.
    pub fn find(&self, language: Language, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let loaded = &self.loaded;
        let bundle = if self.traditional && language == Language::ZH { &loaded.traditional } else { loaded.bundles.get(&language)? };
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text: Cow<'_, str> = bundle.format_pattern(pattern, args, &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    /// A message with `{name}` where a variable stands, for those who fill it in elsewhere; in English where the language lacks it.
    pub fn template(&self, language: Language, id: &str) -> Option<String> {
        let mut args = FluentArgs::new();
        for name in VARIABLES {
            args.set(name, format!("{{{name}}}"));
        }
        self.find(language, id, Some(&args)).or_else(|| self.find(Language::EN, id, Some(&args)))
    }

    /// All message ids, in the order of the English source.
    pub fn ids(&self) -> &[String] {
        &self.loaded.ids
    }

    /// The name of a language, told in another.
    pub fn language_name(&self, teller: Language, named: Language) -> String {
        self.find(teller, &format!("language-{named}"), None).unwrap_or_else(|| named.code().to_owned())
    }

    /// A day in the form of a language: `17 December 2024`, `2024年12月17日`.
    pub fn day(&self, language: Language, day: Day) -> String {
        figures::day(language, day)
    }

    /// A whole number in the form of a language: `1,200`, `1.200`.
    pub fn number(&self, language: Language, number: usize) -> String {
        figures::number(language, Decimal::whole(number as i64))
    }

    /// A day of the week in the form of a language: `Monday`, `星期一`. Days are counted from Monday, 0.
    pub fn weekday(&self, language: Language, from_monday: u8) -> String {
        figures::weekday(language, from_monday)
    }

    /// Whether Chinese is told in traditional characters.
    pub fn is_traditional(&self) -> bool {
        self.traditional
    }

    /// A message about a day, `{ $day }` in it.
    pub fn dated(&self, language: Language, id: &str, day: Day) -> String {
        let mut args = FluentArgs::new();
        args.set("day", self.day(language, day));
        self.get(language, id, Some(&args))
    }

    /// A value in words of a language, with its direction: `within 24 hours`.
    pub fn quantity(&self, language: Language, value: &Quantity, bound: Option<Bound>) -> String {
        let plain = match value {
            Quantity::Amount { low, high, unit } => {
                let number = |of| figures::number(language, of);
                let (text, count) = match high {
                    Some(high) => (format!("{}–{}", number(*low), number(*high)), *high),
                    None => (number(*low), *low),
                };
                let mut args = FluentArgs::new();
                args.set("n", count.to_f64());
                args.set("amount", text);
                self.get(language, &format!("quantity-{}", unit.name().to_lowercase().replace([' ', '/'], "-")), Some(&args))
            }
            Quantity::Date(day) => self.day(language, *day),
            Quantity::Phone(number) => number.clone(),
            Quantity::Code(code) => code.clone(),
        };
        let Some(bound) = bound else { return plain };
        let mut args = FluentArgs::new();
        args.set("value", plain);
        self.get(language, &format!("bound-{}", bound.name()), Some(&args))
    }
}

fn ids_of(source: &str) -> Vec<String> {
    let starts = source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    starts.filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim().to_owned()).collect()
}

/// All sources by the names of their folders, for the test that compares them.
pub fn sources() -> impl Iterator<Item = (&'static str, &'static str)> {
    SOURCES.iter().map(|(language, source)| (language.code(), *source)).chain([("zh-Hant", TRADITIONAL)])
}

/// What languages call themselves, for menus.
pub fn own_name(language: Language) -> Option<&'static str> {
    Some(match language.code() {
        "en" => "English",
        "zh" => "中文",
        "ja" => "日本語",
        "ko" => "한국어",
        "fr" => "Français",
        "de" => "Deutsch",
        "es" => "Español",
        "ru" => "Русский",
        "ar" => "العربية",
        "pt" => "Português",
        "it" => "Italiano",
        "vi" => "Tiếng Việt",
        _ => return None,
    })
}
