//! Whether a message asks for a person, in any language of the interface. By words alone, listed in `person.toml`; knows nothing of what comes of it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use unicode_script::{Script, UnicodeScript};

use crate::terms::fold;

const FILE: &str = include_str!("person.toml");

/// What ends a part of a message.
const STOPS: [char; 16] = ['.', '!', '?', ';', ',', '\n', '。', '！', '？', '；', '，', '、', '…', '؟', '،', '؛'];
/// Words of other parts with which a message asks for nothing but a person: "this does not help".
const FEW: usize = 3;

/// How a message asks for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// It asks for nothing else.
    Alone,
    /// It also asks something that may be answered meanwhile.
    Beside,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    wishes: Vec<String>,
    alone: Vec<String>,
    around: Vec<String>,
}

/// The words of a language, folded, the longest first.
struct Words {
    wishes: Vec<Phrase>,
    alone: Vec<Phrase>,
    around: Vec<Phrase>,
}

/// A phrase as it is looked for.
struct Phrase(String);

static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| {
    let file: BTreeMap<String, Written> = toml::from_str(FILE).unwrap_or_default();
    let phrases = |written: Vec<String>| {
        let mut phrases: Vec<Phrase> = written.iter().map(|phrase| Phrase::of(phrase)).collect();
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.0.chars().count()));
        phrases
    };
    file.into_values().map(|written| Words { wishes: phrases(written.wishes), alone: phrases(written.alone), around: phrases(written.around) }).collect()
});

/// Whether a message asks for a person. Those who want one may write in another language than before: all languages are tried.
pub fn wished(text: &str) -> Option<Wish> {
    let parts: Vec<String> = text.split(STOPS).map(spaced).filter(|part| !part.trim().is_empty()).collect();
    let is_whole = WORDS.iter().any(|words| words.mean(&spaced(text), parts.len() <= 1));
    if is_whole {
        return Some(Wish::Alone);
    }
    let (wishes, others): (Vec<&String>, Vec<&String>) = parts.iter().partition(|part| WORDS.iter().any(|words| words.mean(part, false)));
    if wishes.is_empty() {
        return None;
    }
    let left = others.iter().map(|part| length(part)).sum::<usize>();
    Some(if left <= FEW { Wish::Alone } else { Wish::Beside })
}

impl Words {
    /// Whether a text is such a wish and nothing else; `alone`: whether one word suffices.
    fn mean(&self, text: &str, alone: bool) -> bool {
        let rest = without(text, &self.wishes);
        if rest != text && without(&rest, &self.around).trim().is_empty() {
            return true;
        }
        let rest = without(text, &self.alone);
        alone && rest != text && without(&rest, &self.around).trim().is_empty()
    }
}

impl Phrase {
    fn of(written: &str) -> Self {
        let spaced = spaced(written);
        Self(if spaced.chars().any(stands_anywhere) { spaced.trim().to_owned() } else { spaced })
    }
}

/// Folded words between single spaces, with a space at both ends.
fn spaced(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(" ".to_owned(), |mut all, word| {
        all.push_str(word);
        all.push(' ');
        all
    })
}

fn without(text: &str, phrases: &[Phrase]) -> String {
    let mut rest = text.to_owned();
    for Phrase(phrase) in phrases.iter().filter(|Phrase(phrase)| !phrase.trim().is_empty()) {
        while let Some(at) = rest.find(phrase.as_str()) {
            rest.replace_range(at..at + phrase.len(), " ");
        }
    }
    rest
}

/// Words; two signs of a script without spaces count as one.
fn length(text: &str) -> usize {
    let signs = text.chars().filter(|c| stands_anywhere(*c)).count();
    text.split_whitespace().filter(|word| !word.chars().any(stands_anywhere)).count() + signs / 2
}

/// Whether a character is of a script whose words are not told apart by spaces; Korean hangs endings on them.
fn stands_anywhere(c: char) -> bool {
    matches!(c.script(), Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_read_and_has_every_language_of_the_interface() {
        let file: BTreeMap<String, Written> = toml::from_str(FILE).expect("person.toml");
        for language in crate::language::Language::INTERFACE {
            assert!(file.contains_key(language.code()), "{language}");
        }
    }

    #[test]
    fn a_wish_for_a_person_is_heard_in_every_language() {
        for text in [
            "I want to speak to a person",
            "can I talk to a human please?",
            "human",
            "Agent!",
            "This is useless. Let me talk to a real person",
            "please connect me to a human agent",
            "is there a real person I can talk to",
            "人工",
            "转人工",
            "我要转人工客服",
            "我想找真人",
            "轉人工",
            "我要找真人客服",
            "能不能找工作人员？",
            "唔該，我想搵真人傾",
            "人と話したいです",
            "オペレーターにつないでください",
            "担当者と話したい",
            "상담원 연결해 주세요",
            "사람과 이야기하고 싶어요",
            "상담원",
            "Je voudrais parler à quelqu'un s'il vous plaît",
            "parler à un humain",
            "Ich möchte mit einem Menschen sprechen",
            "Mitarbeiter bitte",
            "Quiero hablar con una persona",
            "quisiera hablar con un agente por favor",
            "Хочу поговорить с живым человеком",
            "оператор",
            "أريد التحدث مع موظف",
            "عايز اكلم حد",
            "ممكن أتحدث مع شخص حقيقي لو سمحت",
            "Quero falar com um atendente",
            "gostaria de falar com uma pessoa de verdade",
            "Vorrei parlare con un operatore",
            "Tôi muốn nói chuyện với nhân viên",
            "cho tôi gặp người thật",
        ] {
            assert_eq!(wished(text), Some(Wish::Alone), "{text}");
        }
    }

    #[test]
    fn a_wish_for_a_person_is_heard_as_people_say_it_in_passing() {
        for text in [
            "How do I talk to a human?",
            "I don't want to talk to a bot",
            "Is anyone there?",
            "manual service please",
            "与人交谈",
            "有人吗",
            "能不能换个真人来回答",
            "我不想跟机器人聊，转人工",
            "人に相談する",
            "ロボットじゃなくて人と話したい",
            "誰かいませんか",
            "사람과 상담하기",
            "직원 바꿔주세요",
            "챗봇 말고 사람이랑 얘기하고 싶어요",
            "Parler à quelqu’un",
            "Y a-t-il quelqu'un ?",
            "j'ai besoin de parler à quelqu'un",
            "Ist da jemand?",
            "Ich will keinen Roboter",
            "¿Hay alguien ahí?",
            "no quiero hablar con un robot",
            "Есть тут кто живой?",
            "Можно ли поговорить с человеком?",
            "соедините меня с оператором",
            "هل يمكنني التحدث مع موظف؟",
            "بدي احكي مع حدا",
            "حولني على موظف لو سمحت",
            "tem alguém aí?",
            "c'è qualcuno?",
            "mi passi un operatore",
            "có ai ở đó không?",
        ] {
            assert_eq!(wished(text), Some(Wish::Alone), "{text}");
        }
    }

    #[test]
    fn what_only_speaks_of_people_is_a_question() {
        for text in [
            "Do I have to speak to a person at the immigration bureau?",
            "Can a person with a tourist visa work?",
            "how many persons may I invite",
            "人工智能公司的工作签证怎么办",
            "外国人签证续签怎么办",
            "人才签证",
            "担当者の名前は書類に必要ですか",
            "직원 등록은 어떻게 하나요",
            "Is there an agent who can hand in the application for me",
            "Mein Mitarbeiter braucht ein Visum",
            "Combien de temps une personne peut-elle rester ?",
            "Может ли человек работать по туристической визе?",
            "هل يستطيع شخص آخر تقديم الطلب نيابة عني",
            "nhân viên nước ngoài cần giấy tờ gì",
            "",
            "...",
        ] {
            assert_eq!(wished(text), None, "{text}");
        }
    }

    #[test]
    fn people_of_whom_something_is_told_or_asked_are_not_wished_for() {
        for text in [
            "个人",
            "一个人",
            "个人所得税怎么交",
            "我是工作人员",
            "需要人工翻译吗",
            "一人で申請できますか",
            "Do I need an agent?",
            "I am a human",
            "I have a person who invites me",
            "Where is the customer service of the bank?",
            "Brauche ich einen Mitarbeiter?",
            "Kundendienst der Bank",
            "Berater",
            "Ai-je besoin d'un agent ?",
            "j'ai un agent",
            "Нужен ли специалист?",
            "я специалист",
            "هل أحتاج إلى موظف؟",
        ] {
            assert_eq!(wished(text), None, "{text}");
        }
    }

    #[test]
    fn a_question_beside_the_wish_is_still_a_question() {
        for text in ["My passport was stolen on the metro yesterday. I want to talk to a human.", "我的护照昨天在地铁上被偷了怎么办，我要转人工"]
        {
            assert_eq!(wished(text), Some(Wish::Beside), "{text}");
        }
    }
}
