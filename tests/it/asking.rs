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
