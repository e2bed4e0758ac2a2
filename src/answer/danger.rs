//! Words by which somebody in danger is told, whatever the question comes close to: nobody who is bleeding words it as a guide does. Knows nothing
//! of what helps.

use std::sync::LazyLock;

use super::cues::Told;

static DANGER: LazyLock<Told> = LazyLock::new(|| Told::read(include_str!("danger.toml")));

/// Whether a question tells of danger now.
pub(super) fn told(question: &str) -> bool {
    DANGER.is_in(question)
}

#[cfg(test)]
mod tests {
    use super::told;

    #[test]
    fn somebody_in_danger_is_told_from_somebody_who_asks_for_rules() {
        for cry in ["help my son is not breathing", "闺蜜吃了安眠药叫不醒", "ابني مش بيتنفس", "он не приходит в себя", "집에 불났어요 어떡해요"]
        {
            assert!(told(cry), "{cry}");
        }
        for question in ["do I need fire insurance for my flat", "火灾险怎么买", "how long may I stay after my visa expires", "где сдать кровь донору"]
        {
            assert!(!told(question), "{question}");
        }
    }
}
