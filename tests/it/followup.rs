//! What a conversation remembers: turns that lean on the last one, words about the asker, wishes for another language.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use openwindow::day::Day;
use openwindow::evaluation::dialogues::{self, Share};
use openwindow::followup::{Heard, Kind, Listener, Memory, Offer};
use openwindow::knowledge;
use openwindow::language::Language;

use crate::harness::{root, shared};

static LISTENER: LazyLock<Listener> = LazyLock::new(|| Listener::of(&knowledge::load_again(&root().join("knowledge")).knowledge));

struct Talk {
    memory: Memory,
}

impl Talk {
    /// A conversation that began with a question which a guide answered.
    fn about(language: &str, question: &str, guide: &str) -> Self {
        let mut talk = Self { memory: Memory::default() };
        assert_eq!(talk.says(language, question).kind, Kind::Alone);
        talk.memory.settle(&[guide.to_owned()], &BTreeMap::new(), &[], false);
        talk
    }

    fn says(&mut self, language: &str, turn: &str) -> Heard {
        let language: Language = language.parse().expect("a language");
        let today: Day = "2026-11-24".parse().expect("a day");
        let (heard, next) = self.memory.hear(&LISTENER, turn, language, today);
        // What is kept between turns is JSON.
        self.memory = serde_json::from_str(&serde_json::to_string(&next).expect("JSON")).expect("a memory");
        heard
    }
}

#[test]
fn turns_without_a_matter_of_their_own_lean_on_the_last_question() {
    for (language, question, guide, turn) in [
        ("en", "how do i renew my residence permit", "residence-permit-renewal", "how much is it?"),
        ("en", "which visa does my husband need", "family-members", "and for my parents?"),
        ("de", "muss ich meine Wohnung anmelden", "accommodation-registration", "und wenn ich umziehe?"),
        ("zh", "留學生可以打工嗎", "student-work", "那學生簽證呢？"),
        ("fr", "comment renouveler mon permis de séjour", "residence-permit-renewal", "combien ça coûte ?"),
        ("ja", "パスポートをなくしました", "lost-passport", "どこで？"),
        ("ko", "거류허가 연장", "residence-permit-renewal", "얼마예요?"),
        ("ru", "когда продлевать вид на жительство", "residence-permit-renewal", "а если просрочил?"),
        ("ar", "كيف أجدد تصريح الإقامة", "residence-permit-renewal", "وكم الرسوم؟"),
        ("es", "he perdido el pasaporte", "lost-passport", "¿dónde?"),
    ] {
        let mut talk = Talk::about(language, question, guide);
        let heard = talk.says(language, turn);
        assert_eq!(heard.kind, Kind::Follows, "{turn}");
        assert!(heard.question.contains(turn) && heard.question.chars().count() > turn.chars().count() * 2, "{turn}: {}", heard.question);
    }
}

#[test]
fn a_new_matter_stands_alone() {
    for (language, question, guide, turn) in [
        ("en", "how do i renew my residence permit", "residence-permit-renewal", "how do I open a bank account"),
        ("zh", "护照丢了怎么办", "lost-passport", "地铁票价多少"),
        ("de", "pass verloren", "lost-passport", "wie bekomme ich meine Kaution zurück"),
        ("ru", "нужна ли справка о здоровье", "health-check", "как привязать карту к alipay"),
    ] {
        let mut talk = Talk::about(language, question, guide);
        let heard = talk.says(language, turn);
        assert_eq!((heard.kind, heard.question.as_str()), (Kind::Alone, turn));
    }
}

#[test]
fn a_changed_slot_takes_the_place_of_the_old_one() {
    let mut talk = Talk::about("en", "which visa does my husband need", "family-members");
    let heard = talk.says("en", "and for my parents?");
    assert!(heard.question.ends_with("which visa does my parents need"), "{}", heard.question);
    assert_eq!(heard.slots.get("family").map(String::as_str), Some("parents"));
    assert_eq!(talk.memory.slots().get("family").map(|slot| slot.value.as_str()), Some("parents"));
}

#[test]
fn nationality_is_kept_over_topics_and_can_be_forgotten() {
    let mut talk = Talk::about("en", "do I need a visa for a short trip", "visa-free-entry");
    let heard = talk.says("en", "I'm German");
    assert_eq!((heard.kind, heard.known().get("nationality").map(String::as_str)), (Kind::Follows, Some("DE")));
    talk.memory.settle(&["visa-free-entry".to_owned()], &BTreeMap::new(), &[], false);
    let heard = talk.says("en", "can I use the visa free transit");
    assert_eq!(heard.slots.get("nationality").map(String::as_str), Some("DE"));
    let heard = talk.says("en", "and with a French passport?");
    assert_eq!(heard.slots.get("nationality").map(String::as_str), Some("FR"));
    talk.memory.forget("nationality");
    assert!(!talk.memory.slots().contains_key("nationality"));
    assert!(!talk.says("en", "how long?").slots.contains_key("nationality"));
}

#[test]
fn a_new_topic_drops_what_belonged_to_the_old_one() {
    let mut talk = Talk::about("en", "my wife came on 3 November, which permit does she need", "family-members");
    assert!(talk.memory.slots().contains_key("date") && talk.memory.slots().contains_key("family"));
    talk.says("en", "how do I open a bank account");
    assert!(talk.memory.slots().is_empty(), "{:?}", talk.memory.slots());
}

#[test]
fn a_wish_for_a_language_asks_the_last_question_again() {
    let mut talk = Talk::about("zh", "居留许可延期要多少钱", "fees");
    let heard = talk.says("zh", "请用英文回答");
    assert_eq!((heard.kind, heard.question.as_str()), (Kind::Language, "居留许可延期要多少钱"));
    assert_eq!(heard.answer_language, Some(Language::EN));
    assert_eq!(talk.says("zh", "要多久").answer_language, Some(Language::EN), "the wish holds for later turns");
    assert_eq!(talk.says("fr", "et combien de temps ça prend au juste").answer_language, Some("fr".parse().expect("a language")), "another language ends it");
}

#[test]
fn courtesies_ask_nothing_and_change_nothing() {
    let mut talk = Talk::about("en", "how do i renew my residence permit", "residence-permit-renewal");
    let before = talk.memory.clone();
    for (language, turn) in [("en", "thanks a lot!"), ("zh", "好的，谢谢"), ("ja", "ありがとうございます"), ("ar", "شكرا جزيلا"), ("ko", "감사합니다")]
    {
        assert_eq!(talk.says(language, turn).kind, Kind::Courtesy, "{turn}");
    }
    assert_eq!(talk.memory.slots(), before.slots());
    assert_eq!(talk.says("en", "where?").kind, Kind::Follows);
}

#[test]
fn what_was_refused_is_nothing_to_lean_on() {
    let mut talk = Talk::about("en", "how do i renew my residence permit", "residence-permit-renewal");
    talk.says("en", "write me a poem about the sea");
    talk.memory.settle(&[], &BTreeMap::new(), &[], false);
    assert!(talk.says("en", "how much is it?").question.contains("renew my residence permit"));
}

#[test]
fn a_choice_that_was_offered_is_taken() {
    let mut talk = Talk::about("en", "do I need a visa", "visa-types");
    let slots = BTreeMap::from([("need-visa/purpose".to_owned(), "work".to_owned())]);
    talk.memory.settle(&["visa-types".to_owned()], &BTreeMap::new(), &[Offer { text: "Work".to_owned(), slots: slots.clone() }], false);
    let heard = talk.says("en", "work");
    assert_eq!((heard.kind, heard.question.as_str()), (Kind::Choice, "do I need a visa"));
    assert_eq!(heard.known(), slots);
}

#[test]
fn a_memory_stays_small_whatever_is_said() {
    let mut talk = Talk { memory: Memory::default() };
    for turn in 0..50 {
        talk.says("en", &format!("question {turn} {}", "my wife's visa ".repeat(100)));
        let many: Vec<String> = (0..100).map(|guide| format!("guide-{guide}")).collect();
        talk.memory.settle(&many, &BTreeMap::new(), &[], false);
    }
    assert!(serde_json::to_string(&talk.memory).expect("JSON").len() < 4000);
    assert_eq!(serde_json::from_str::<Memory>("{}").expect("a memory"), Memory::default());
}

#[tokio::test]
async fn dialogues_are_understood_as_well_as_ever() {
    let set = dialogues::read(&root().join("tests/dialogues")).expect("dialogues");
    assert!(set.len() >= 100, "{} dialogues", set.len());
    let service = shared();
    let index = service.app.index().expect("an index");
    let played = dialogues::play(&service.app.answering, &index, &LISTENER, &set).await.expect("answers");
    let shares = dialogues::shares(&played);
    let (held, practice) = shares.values().fold((Share::default(), Share::default()), |sum, (held, practice)| (sum.0.and(*held), sum.1.and(*practice)));
    assert!(held.turns >= 90 && practice.turns >= 100);
    // Measured: 0.981 of the turns held back, of which the last 163 had 0.859 when they were first asked, and 0.974 of those of practice. Floors only go up.
    assert!(held.value() >= 0.97, "held back: {held:?}: {shares:?}");
    assert!(practice.value() >= 0.96, "practice: {practice:?}: {shares:?}");
}
