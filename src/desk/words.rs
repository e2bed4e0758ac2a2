//! What visitors are told of the desk, in their language. Knows nothing of when it is told.

use fluent_bundle::FluentArgs;

use super::sight::Place;
use crate::language::Language;
use crate::texts::Texts;

/// The place in the queue; whether anybody is there to come.
pub(super) fn waiting(texts: &Texts, language: Language, place: Place, is_there: bool) -> String {
    let mut args = FluentArgs::new();
    args.set("place", texts.number(language, place.place));
    let id = match place.minutes {
        _ if !is_there => "desk-waiting-nobody",
        Some(minutes) => {
            args.set("n", minutes);
            args.set("minutes", texts.number(language, minutes as usize));
            "desk-waiting-minutes"
        }
        None => "desk-waiting",
    };
    texts.get(language, id, Some(&args))
}

/// A text with the name of somebody of the staff.
pub(super) fn named(texts: &Texts, language: Language, id: &str, name: &str) -> String {
    let mut args = FluentArgs::new();
    args.set("name", name);
    texts.get(language, id, Some(&args))
}

/// A text with a time in it.
pub(super) fn at(texts: &Texts, language: Language, id: &str, when: &str) -> String {
    let mut args = FluentArgs::new();
    args.set("when", when);
    texts.get(language, id, Some(&args))
}
