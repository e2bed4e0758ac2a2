//! one question in many forms of Unicode finds the same; nothing panics.

use openwindow::answer::Question;
use openwindow::detect::Detector;
use openwindow::quantity::{numbers, stated};
use openwindow::terms;
use proptest::prelude::*;

use crate::harness::shared;

/// The top section for a question.
async fn top(question: &str) -> String {
    let found = shared().post("/api/v1/search", &serde_json::json!({ "query": question, "limit": 1 })).send().await.expect("a response");
    let found: serde_json::Value = found.json().await.expect("JSON");
    format!("{}#{}", found["sections"][0]["guide"], found["sections"][0]["section"])
}

#[tokio::test]
async fn forms_of_one_question_find_one_section() {
    for (one, other) in [
        ("签证过期了怎么办", "簽證過期了怎麼辦"),
        ("居留许可延期", "居留許可延期"),
        ("Aufenthaltserlaubnis verlängern", "Aufenthaltserlaubnis verla\u{308}ngern"),
        ("visa extension", "ｖｉｓａ ｅｘｔｅｎｓｉｏｎ"),
        ("lost passport", "lost \u{200b}pass\u{ad}port\u{202c}"),
        ("パスポートをなくしました", "ﾊﾟｽﾎﾟｰﾄをなくしました"),
        ("تسجيل السكن", "تَسجيل السَكن"),
    ] {
        assert_eq!(top(one).await, top(other).await, "{one} / {other}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_words_panic(text in any::<String>()) {
        let _ = terms::list("zh".parse().expect("a language"), &text);
        let _ = terms::document("en".parse().expect("a language"), &text);
        let _ = numbers(&text).len() + stated(&text).len();
        if let Ok(question) = Question::new(&text) {
            prop_assert!(!question.as_str().is_empty());
            prop_assert_eq!(Question::new(question.as_str()).map(|again| again.as_str().to_owned()), Ok(question.as_str().to_owned()));
        }
    }

    #[test]
    fn numbers_lie_where_they_say(text in "[0-9٠-٩一二三十百千万,. a-z天日]{0,40}") {
        for number in numbers(&text) {
            prop_assert!(text.is_char_boundary(number.start) && text.is_char_boundary(number.end) && number.start < number.end);
        }
    }
}

#[test]
fn every_script_has_a_language() {
    let detector = Detector::new();
    for text in ["ვიზა", "βίζα", "ვიზა", "ויזה", "ভিসা", "விசா", "ဗီဇာ", "ទិដ្ឋាការ", "ວີຊາ", "վիզա", "🛂", "1234", "ا"]
    {
        let _ = detector.language(text, None);
    }
}
