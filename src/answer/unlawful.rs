//! Words by which people ask how to do what the law forbids. Knows nothing of what is asked beside them; penalties may be asked for.

use std::sync::LazyLock;

use super::cues::Told;

static UNLAWFUL: LazyLock<Told> = LazyLock::new(|| Told::read(include_str!("unlawful.toml")));

/// Whether a question asks how to do it.
pub(super) fn wished(question: &str) -> bool {
    UNLAWFUL.is_in(question)
}

#[cfg(test)]
mod tests {
    use super::wished;

    #[test]
    fn who_wants_to_break_the_law_is_told_from_who_asks_for_it() {
        for wish in [
            "where can I buy a fake diploma",
            "ビザが切れたけどバレずに出国したい",
            "哪里可以办假学历",
            "졸업장 위조해 주실 분",
            "ou acheter un faux diplome",
            "кто сделает левую справку",
        ] {
            assert!(wished(wish), "{wish}");
        }
        for question in [
            "what is the penalty for a fake invitation",
            "收到假币怎么办",
            "I got a call from a fake police officer",
            "which documents must be translated",
            "rescind my visa",
        ] {
            assert!(!wished(question), "{question}");
        }
    }
}
