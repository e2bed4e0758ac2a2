//! Words for what other countries' offices answer. Knows nothing of what is asked beside them.

use std::sync::LazyLock;

use super::cues::Told;

static ELSEWHERE: LazyLock<Told> = LazyLock::new(|| Told::read(include_str!("elsewhere.toml")));

/// Whether a question names another country's office, benefit, tax or paper.
pub(super) fn named(question: &str) -> bool {
    ELSEWHERE.is_in(question)
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn offices_of_other_countries_are_told_from_those_of_china() {
        for elsewhere in [
            "Muss ich mich in Köln beim Einwohnermeldeamt abmelden?",
            "est-ce que France Travail me versera des allocations",
            "マイナンバーカードは海外転出届を出したら使えなくなりますか",
            "申根签在上海怎么办",
            "how do I pay HMRC from here",
        ] {
            assert!(named(elsewhere), "{elsewhere}");
        }
        for here in [
            "Wie melde ich mich in Shanghai an?",
            "how do I get a certificate of tax residence",
            "社会保险要交吗",
            "日本の免許証で上海で運転できますか",
            "где оформить вид на жительство",
        ] {
            assert!(!named(here), "{here}");
        }
    }
}
