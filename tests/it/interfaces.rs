//! The routes and pages of the interface, and the documents that describe them.

use serde_json::{Value, json};

use crate::harness::{runs_own_files_only, shared};

#[tokio::test]
async fn probes_and_counters_answer() {
    let service = shared();
    assert_eq!(service.get("/livez").send().await.expect("a response").status(), 200);
    let ready = service.json("/readyz").await;
    assert_eq!(ready["ready"], true);
    assert_eq!(ready["degraded"], false);
    service.ask("visa extension").await;
    let metrics = service.get("/metrics").send().await.expect("a response").text().await.expect("text");
    assert!(metrics.contains("openwindow_questions_total{outcome=\"answered\""), "{metrics}");
    assert!(metrics.contains("openwindow_index_points"));
}

#[tokio::test]
async fn the_interface_describes_itself() {
    let document = shared().json("/openapi.json").await;
    for path in [
        "/api/v1/ask",
        "/api/v1/search",
        "/api/v1/deadlines",
        "/api/v1/deadlines.ics",
        "/api/v1/guides",
        "/api/v1/guides/{guide}",
        "/api/v1/languages",
        "/api/v1/contacts",
        "/api/v1/texts/{language}",
        "/api/v1/conversations",
        "/api/v1/conversations/{id}",
        "/api/v1/conversations/{id}/messages",
        "/api/v1/conversations/{id}/events",
        "/api/v1/conversations/{id}/feedback",
        "/api/v1/conversations/{id}/close",
        "/v1/chat/completions",
        "/v1/models",
    ] {
        assert!(document["paths"].get(path).is_some(), "{path}");
    }
    let docs = shared().get("/docs/").send().await.expect("a page");
    assert_eq!(docs.status(), 200);
}

#[tokio::test]
async fn guides_are_listed_and_read() {
    let guides = shared().json("/api/v1/guides?language=ja").await;
    let guides = guides.as_array().expect("a list");
    assert!(guides.len() >= 24, "{}", guides.len());
    assert!(guides.iter().any(|guide| guide["guide"] == "overstay" && guide["languages"].as_array().is_some_and(|languages| languages.len() == 9)));
    let transit = shared().json("/api/v1/guides/visa-free-transit").await;
    let editions = transit["editions"].as_array().expect("editions");
    assert_eq!(editions.len(), 3);
    assert_eq!(editions[1]["effective_until"], "2024-12-16");
    let missing = shared().get("/api/v1/guides/none").send().await.expect("a response");
    assert_eq!(missing.status(), 404);
}

#[tokio::test]
async fn languages_contacts_and_texts_are_data() {
    let languages = shared().json("/api/v1/languages").await;
    assert_eq!(languages.as_array().expect("a list").len(), 12);
    let contacts = shared().json("/api/v1/contacts?language=ko").await;
    assert!(contacts.as_array().expect("a list").iter().any(|contact| contact["phone"] == "12367" && contact["open_now"] == true));
    let texts = shared().json("/api/v1/texts/ar").await;
    assert!(texts["page-ask-button"].as_str().is_some_and(|text| !text.is_empty()));
    assert_eq!(shared().get("/api/v1/texts/xx").send().await.expect("a response").status(), 404);
}

#[tokio::test]
async fn search_keeps_to_its_language_and_limit() {
    let found = shared().json("/api/v1/search?q=%E5%B1%85%E7%95%99%E8%AE%B8%E5%8F%AF&language=zh&limit=3").await;
    let sections = found["sections"].as_array().expect("sections");
    assert_eq!(sections.len(), 3);
    for section in sections {
        assert_eq!(section["language"], "zh");
        assert!(section["score"].as_f64().is_some_and(|score| score > 0.0));
        assert!(section["text"].as_str().is_some_and(|text| !text.is_empty()));
    }
}

#[tokio::test]
async fn search_takes_each_mode_and_a_given_vector() {
    for mode in ["hybrid", "dense", "lexical"] {
        let found = shared().json(&format!("/api/v1/search?q=residence+permit+renewal&language=en&mode={mode}")).await;
        assert!(!found["sections"].as_array().expect("sections").is_empty(), "{mode}");
    }
    let vector: Vec<f32> = (0..384).map(|at| if at == 7 { 1.0 } else { 0.01 }).collect();
    let response = shared().post("/api/v1/search", &json!({ "query": "x", "vector": vector, "mode": "dense", "limit": 2 })).send().await.expect("a response");
    assert_eq!(response.json::<Value>().await.expect("JSON")["sections"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn one_chinese_word_is_enough_by_words() {
    let found = shared().json("/api/v1/search?q=%E9%80%BE%E6%9C%9F&language=zh&mode=lexical").await;
    assert!(!found["sections"].as_array().expect("sections").is_empty());
}

#[tokio::test]
async fn the_question_page_answers_without_scripts() {
    let page = shared().get("/?q=%E7%AD%BE%E8%AF%81%E8%BF%87%E6%9C%9F%E4%BA%86%E6%80%8E%E4%B9%88%E5%8A%9E&language=zh").send().await.expect("a page");
    let policy = page.headers()["content-security-policy"].to_str().expect("text").to_owned();
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    let page = page.text().await.expect("text");
    assert!(page.contains("lang=\"zh\"") && page.contains("10000"), "{page}");
    assert!(runs_own_files_only(&page));
}

#[tokio::test]
async fn pages_follow_the_readers_language_and_direction() {
    let page = shared().get("/").header("accept-language", "ar,en;q=0.5").send().await.expect("a page").text().await.expect("text");
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
    let style = shared().get("/assets/current/style.css").send().await.expect("a sheet");
    assert_eq!(style.headers()["content-type"], "text/css; charset=utf-8");
}

#[tokio::test]
async fn permanent_links_show_guides_in_their_language() {
    let guide = shared().get("/g/overstay?language=de").send().await.expect("a page");
    assert_eq!(guide.status(), 200);
    assert!(guide.url().path().ends_with("/de"));
    let section = shared().get("/g/visa-free-transit/2016-01-30/zh").send().await.expect("a page").text().await.expect("text");
    assert!(section.contains("id=\"duration\"") && section.contains("144"));
    let usual = shared().get("/g/overstay/2013-09-01/en").send().await.expect("a page").text().await.expect("text");
    assert!(usual.contains("/g/overstay/2013-09-01/en.plain"), "the plain version is offered");
    let plain = shared().get("/g/overstay/2013-09-01/en.plain").send().await.expect("a page").text().await.expect("text");
    assert!(plain.contains("id=\"fines\"") && plain.contains("href=\"/g/overstay/2013-09-01/en\"") && plain != usual);
    assert_eq!(shared().get("/g/overstay/2013-09-01/de.plain").send().await.expect("a page").status(), 404);
    let missing = shared().get("/g/visa-free-transit/2016-01-31/zh").header("accept", "text/html").send().await.expect("a page");
    assert_eq!(missing.status(), 404);
    assert!(missing.headers()["content-type"].to_str().expect("text").starts_with("text/html"));
}

#[tokio::test]
async fn every_response_has_an_id_and_is_sealed() {
    let response = shared().get("/").send().await.expect("a page");
    assert_eq!(response.headers()["x-content-type-options"], "nosniff");
    assert_eq!(response.headers()["x-request-id"].len(), 16);
}
