//! Questions in many languages: the right figures, in the asker's language, with sources.

use serde_json::json;

use crate::harness::shared;

/// Language, question, and values that must be read in the answer.
const QUESTIONS: &[(&str, &str, &[&str])] = &[
    ("zh", "签证过期了怎么办", &["500 CNY", "10000 CNY"]),
    ("en", "How long before it expires must I renew my residence permit?", &["30 days"]),
    ("ja", "引っ越したら何日以内に届け出ますか", &["24 hours"]),
    ("ko", "비자가 만료되었는데 벌금이 얼마인가요?", &["10000 CNY"]),
    ("fr", "Combien de temps avant la fin dois-je renouveler mon titre de séjour ?", &["30 days"]),
    ("de", "Wie hoch ist die Strafe, wenn ich mein Visum überziehe?", &["10000 CNY"]),
    ("es", "¿En cuántas horas debo registrar mi alojamiento?", &["24 hours"]),
    ("ru", "За сколько дней нужно продлевать вид на жительство?", &["30 days"]),
    ("ar", "ما غرامة عدم تسجيل السكن؟", &["2000 CNY"]),
];

#[tokio::test]
async fn people_are_answered_in_their_language_with_the_right_figures() {
    for (language, question, values) in QUESTIONS {
        let reply = shared().ask(question).await;
        assert_eq!(reply.outcome(), "answered", "{question}: {reply:?}");
        assert_eq!(reply.language(), *language, "{question}");
        let said = reply.said();
        for value in *values {
            let quantity: openwindow::quantity::Quantity = value.parse().expect("a value");
            assert!(quantity.is_stated_in(&said), "{question} lacks {value}: {said}");
        }
        assert!(!reply.citations().is_empty(), "{question}");
    }
}

#[tokio::test]
async fn a_stopover_on_the_way_to_japan_names_the_240_hours() {
    let reply = shared().ask("Necesito visado para 8 días en Shanghái si sigo viaje a Japón?").await;
    assert_eq!(reply.language(), "es");
    assert!(reply.said().contains("240"), "{}", reply.said());
}

#[tokio::test]
async fn each_day_has_its_own_transit_rule() {
    for (day, right, wrong) in
        [("2015-06-01", "72", "144"), ("2016-01-29", "72", "144"), ("2016-01-30", "144", "240"), ("2024-12-16", "144", "240"), ("2024-12-17", "240", "144")]
    {
        let reply = shared().ask_with(json!({ "question": "How many hours can I transit in Shanghai without a visa?", "as_of": day })).await;
        let sentences: String = reply.0["answer"].as_array().expect("sentences").iter().filter_map(|sentence| sentence["text"].as_str()).collect();
        assert!(sentences.contains(right) && !sentences.contains(wrong), "{day}: {sentences}");
        assert_eq!(reply.0["as_of"], day);
    }
}

#[tokio::test]
async fn an_earlier_edition_says_so() {
    let reply = shared().ask_with(json!({ "question": "How many hours can I transit in Shanghai without a visa?", "as_of": "2024-12-16" })).await;
    assert!(reply.notices().contains(&"earlier_edition"), "{:?}", reply.notices());
}

#[tokio::test]
async fn a_rule_that_ends_soon_says_so() {
    let reply = shared().ask("Which countries can enter China without a visa for 30 days?").await;
    assert!(reply.notices().contains(&"ends_soon"), "{reply:?}");
}

#[tokio::test]
async fn other_matters_are_refused_with_somebody_to_ask() {
    for question in ["best dumplings near me", "who won the world cup", "東京の天気は", "Wie wird das Wetter morgen?", "asdf qwer", "?", "x"] {
        let reply = shared().ask(question).await;
        assert!(["not_found", "out_of_scope", "small_talk"].contains(&reply.outcome()), "{question}: {}", reply.outcome());
        assert!(!reply.contacts().is_empty(), "{question}");
        assert!(reply.citations().is_empty(), "{question}");
    }
}

#[tokio::test]
async fn danger_brings_the_emergency_numbers_first() {
    let reply = shared().ask("help somebody is attacking me right now").await;
    assert_eq!(reply.outcome(), "urgent");
    assert!(reply.contacts().iter().any(|contact| contact["phone"] == "110"), "{:?}", reply.contacts());
    let answer = reply.0["answer"].as_array().expect("sentences");
    assert_eq!(answer[0]["computed"], true, "the emergency text first");
    assert!(answer.len() > 1 && answer[1].get("computed").is_none() && answer[1]["citations"] == json!([0]), "then what helps, from a guide: {answer:?}");
}

#[tokio::test]
async fn who_was_robbed_of_the_passport_hears_of_the_police_and_what_to_do() {
    for question in ["I was just robbed and they took my passport", "刚才被抢了 护照也被抢走了", "me acaban de asaltar y me quitaron el pasaporte"]
    {
        let reply = shared().ask(question).await;
        assert!(reply.contacts().iter().any(|contact| contact["phone"] == "110"), "{question}: {reply:?}");
        assert!(reply.citations().iter().any(|citation| citation["guide"] == "lost-passport" || citation["guide"] == "emergencies"), "{question}: {reply:?}");
    }
}

#[tokio::test]
async fn a_question_that_one_word_answers_is_answered_with_it_first() {
    for (question, verdict, word) in [
        ("is there a grace period after my permit ends?", "no", "No."),
        ("逾期滞留有宽限期吗？", "no", "没有。"),
        ("在留期限を過ぎても猶予はありますか", "no", "いいえ。"),
        ("비자 만료 후 유예기간 있나요?", "no", "아니요."),
        ("gibt es eine Schonfrist nach Ablauf des Visums?", "no", "Nein."),
        ("ist ein Tag zu spät schon Overstay?", "yes", "Ja."),
    ] {
        let reply = shared().ask(question).await;
        assert_eq!(reply.0["verdict"], verdict, "{question}: {reply:?}");
        assert_eq!(reply.0["answer"][0]["text"], word, "{question}");
        assert!(!reply.citations().is_empty(), "{question}");
    }
}

#[tokio::test]
async fn a_question_for_more_than_yes_or_no_gets_neither() {
    for question in ["how long is the grace period after my permit ends?", "逾期滞留的宽限期有几天？", "Wie lange ist die Schonfrist nach Ablauf des Visums?"]
    {
        let reply = shared().ask(question).await;
        assert!(reply.0.get("verdict").is_none(), "{question}: {reply:?}");
    }
}

#[tokio::test]
async fn refusals_tell_why() {
    let english = |question: &'static str| async move { shared().ask(question).await.0["answer"][0]["text"].as_str().expect("a text").to_owned() };
    let elsewhere = english("how do I apply for ESTA to fly to the United States").await;
    let unlawful = english("where can I buy a fake diploma").await;
    let neither = english("best dumplings near me").await;
    assert!(
        elsewhere.contains("another country") && unlawful.contains("law") && neither.contains("This counter answers"),
        "{elsewhere} / {unlawful} / {neither}"
    );
}

#[tokio::test]
async fn a_language_without_guides_is_answered_with_a_note() {
    let reply = shared().ask("Quanto tempo prima della scadenza devo rinnovare il permesso di soggiorno?").await;
    assert_eq!(reply.outcome(), "partial_language", "{reply:?}");
    assert_eq!(reply.0["question_language"], "it");
    assert_eq!(reply.language(), "en");
    assert!(reply.notices().contains(&"partial_language"));
    assert!(reply.said().contains("30"), "{}", reply.said());
}

#[tokio::test]
async fn a_result_told_in_a_language_without_guides_says_that_its_sections_are_in_another() {
    let reply = shared().ask_with(json!({ "question": "brasileiro precisa de visto para xangai? fico 3 semanas", "language": "ja" })).await;
    assert_eq!((reply.outcome(), reply.language()), ("computed", "pt"), "{reply:?}");
    assert!(reply.notices().contains(&"partial_language"), "{reply:?}");
}

#[tokio::test]
async fn chinese_typed_into_a_japanese_page_stays_chinese() {
    for question in ["留学生打工一个礼拜最多几小时", "隨申辦裡面我的英文名拼錯了 找誰改"] {
        let reply = shared().ask_with(json!({ "question": question, "language": "ja" })).await;
        assert_eq!(reply.0["question_language"], "zh", "{question}");
    }
}

#[tokio::test]
async fn the_answer_language_overrides_the_questions() {
    let reply = shared().ask_with(json!({ "question": "签证过期了怎么办", "answer_language": "en" })).await;
    assert_eq!(reply.language(), "en");
    assert_eq!(reply.0["question_language"], "zh");
}

#[tokio::test]
async fn the_interface_language_is_a_prior_and_no_override() {
    let reply = shared().ask_with(json!({ "question": "签证过期了怎么办", "language": "fr" })).await;
    assert_eq!(reply.language(), "zh");
}
