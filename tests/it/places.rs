//! The front door, offices, the terminal, notices, the pages about the service, and problems as pages.

use std::fs;
use std::path::Path;

use openwindow::language::Language;
use reqwest::StatusCode;
use serde_json::Value;

use crate::harness::{Service, root, shared};

/// Figures in a text are isolated from what is written around them.
fn without_isolates(page: &str) -> String {
    page.replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_browsers_look_for_unasked_is_there() {
    for (path, kind) in [("/worker.js", "text/javascript; charset=utf-8"), ("/favicon.ico", "image/svg+xml")] {
        let response = shared().get(path).send().await.expect("a response");
        assert_eq!((response.status(), response.headers()["content-type"].to_str().ok()), (StatusCode::OK, Some(kind)), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_without_a_connection_has_emergency_numbers_in_every_language() {
    for language in openwindow::language::Language::INTERFACE {
        let page = page(shared(), &format!("/offline?language={language}")).await;
        assert!(page.contains("tel:110") && page.contains("tel:120"), "{language}: {page}");
    }
}

async fn page(service: &Service, path: &str) -> String {
    let response = service.get(path).header("accept", "text/html").send().await.expect("a response");
    assert_eq!(response.status(), StatusCode::OK, "{path}");
    response.text().await.expect("a page")
}

async fn refused(service: &Service, path: &str, status: StatusCode) -> String {
    let response = service.get(path).header("accept", "text/html,*/*").send().await.expect("a response");
    assert_eq!(response.status(), status, "{path}");
    assert!(response.headers()["content-security-policy"].to_str().is_ok_and(|policy| policy.contains("script-src 'self'")), "{path}");
    response.text().await.expect("a page")
}

/// The shipped folder with other notices; guides are linked, since nothing is changed in them.
fn knowledge_with(notices: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for entry in fs::read_dir(root().join("knowledge")).expect("the knowledge").flatten() {
        if entry.file_name() != "notices.toml" {
            std::os::unix::fs::symlink(entry.path(), folder.path().join(entry.file_name())).expect("a link");
        }
    }
    fs::write(folder.path().join("notices.toml"), notices).expect("a file");
    folder
}

async fn service_with(folder: &Path) -> Service {
    Service::with(|config| folder.clone_into(&mut config.knowledge)).await
}

const NOTICES: &str = r#"
[[notice]]
id = "hall-moves"
urgency = "info"
from = "2026-11-24"
until = "2026-11-24"
topics = ["residence"]
link = "/g/overstay"
[notice.text]
en = "The hall moves <b>today</b>."
zh = "大厅今天搬家。"
ar = "تنتقل القاعة اليوم."

[[notice]]
id = "storm"
urgency = "urgent"
from = "2026-11-20"
until = "2026-11-30"
topics = ["*"]
[notice.text]
en = "Storm warning: stay inside."
zh = "风暴预警：请留在室内。"

[[notice]]
id = "over"
urgency = "warning"
from = "2026-11-01"
until = "2026-11-23"
topics = ["*"]
[notice.text]
en = "This is over."
zh = "已经结束。"
"#;

#[tokio::test(flavor = "multi_thread")]
async fn the_front_door_leads_to_everything_in_every_language() {
    for language in Language::INTERFACE {
        let page = page(shared(), &format!("/?language={language}")).await;
        assert!(page.contains(&format!("<html lang=\"{language}\" dir=\"{}\"", language.direction())), "{language}");
        for name in ["English", "中文", "العربية", "Tiếng Việt"] {
            assert!(page.contains(name), "{language}: {name} stands on the page itself");
        }
        for number in ["tel:110", "tel:119", "tel:120"] {
            assert!(page.contains(number), "{language}: {number}");
        }
        for way in ["/chat?", "/deadlines?", "/offices?", "/stay?", "/plain?", "/about?", "/accessibility?"] {
            assert!(page.contains(&format!("href=\"{way}language={language}\"")), "{language}: {way}");
        }
        assert!(page.contains("/g/overstay?"), "{language}: guides");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_front_door_tells_what_ends_soon_with_its_day() {
    let page = page(shared(), "/?language=en").await;
    assert!(page.contains("What changes soon"));
    assert!(page.contains("/g/visa-free-entry/2026-02-17/en"), "an edition that is known to end");
    assert!(without_isolates(&page).contains("Known to hold until December 31, 2026"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn offices_are_found_by_matter_district_language_and_hour() {
    let minhang = page(shared(), "/offices?language=en&district=minhang").await;
    assert!(minhang.contains("闵行区") && !minhang.contains("民生路1500号"));
    let open = page(shared(), "/offices?language=en&topic=residence&speaks=en&open=now").await;
    assert!(open.contains("民生路1500号"), "a Tuesday morning");
    assert!(!open.contains("学林路"), "nobody knows its hours");
    assert!(open.contains("value=\"residence\" selected"), "the form keeps what was chosen");
    assert!(without_isolates(&open).contains("Checked 1 day ago."), "{open}");
    let nothing = page(shared(), "/offices?language=en&topic=residence&district=chongming").await;
    assert!(nothing.contains("Nothing found"));
    refused(shared(), "/offices?language=en&evil=1", StatusCode::BAD_REQUEST).await;
    page(shared(), "/offices?language=en&topic=%3Cscript%3E&district=nowhere").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_shows_the_driver_the_chinese_address() {
    let card = page(shared(), "/offices/exit-entry-office?language=ar").await;
    assert!(card.contains("上海市浦东新区民生路1500号") && card.contains("lang=\"zh\"") && card.contains("请送我到这里"));
    assert!(card.contains("https://uri.amap.com/search?keyword=") && !card.contains("<iframe"), "a map is a link and nothing more");
    for path in ["/offices/nobody", "/offices/%3Cscript%3E", "/offices/..%2Fetc"] {
        refused(shared(), path, StatusCode::NOT_FOUND).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_terminal_begins_with_the_languages_and_keeps_nothing() {
    let languages = page(shared(), "/kiosk").await;
    assert!(languages.contains("/kiosk?language=vi") && !languages.contains("open-window"));
    let response = shared().get("/kiosk?language=ja").header("accept", "text/html").send().await.expect("a response");
    assert_eq!(response.headers()["cache-control"], "no-store");
    assert!(response.headers().get("set-cookie").is_none());
    let counter = response.text().await.expect("a page");
    assert!(counter.contains("<open-window mode=\"page\" memory=\"none\" examples=\"none\" text-size=\"large\" language=\"ja\">"));
    assert!(counter.contains("data-element=\"none\""), "one window is enough");
    assert!(counter.contains("action=\"/plain\" method=\"post\""), "without scripts it works by forms");
}

#[tokio::test(flavor = "multi_thread")]
async fn notices_stand_where_they_belong_while_they_hold() {
    let folder = knowledge_with(NOTICES);
    let service = service_with(folder.path()).await;
    let front = page(&service, "/?language=en").await;
    assert!(front.contains("The hall moves &lt;b&gt;today&lt;/b&gt;.") && !front.contains("This is over."), "what is written is text, and ends");
    assert!(front.find("Storm warning").expect("a storm") < front.find("The hall moves").expect("a hall"), "the most urgent first");
    assert!(page(&service, "/?language=de").await.contains("<span lang=\"en\" dir=\"ltr\">Storm warning"), "marked where it is not the reader's language");

    let of_topic = page(&service, "/g/health-check?language=en").await;
    assert!(of_topic.contains("The hall moves") && of_topic.contains("Storm warning"), "a guide shows those of its topic");
    let of_another = page(&service, "/g/work-permit?language=en").await;
    assert!(!of_another.contains("The hall moves") && of_another.contains("Storm warning"), "and no others");

    let ids = |list: Value| list.as_array().expect("a list").iter().map(|each| each["id"].as_str().expect("an id").to_owned()).collect::<Vec<_>>();
    assert_eq!(ids(service.json("/api/v1/notices?language=ar").await), ["storm", "hall-moves"]);
    assert_eq!(ids(service.json("/api/v1/notices?topic=work").await), ["storm"]);
    let arabic = service.json("/api/v1/notices?language=ar&topic=residence").await;
    assert_eq!((arabic[1]["language"].as_str(), arabic[1]["direction"].as_str()), (Some("ar"), Some("rtl")));
    assert_eq!((arabic[0]["language"].as_str(), arabic[0]["urgency"].as_str()), (Some("en"), Some("urgent")));
    let bad = service.get("/api/v1/notices?topics=work").send().await.expect("a response");
    assert_eq!(bad.status(), StatusCode::BAD_REQUEST);
}

#[test]
fn a_notice_that_is_wrong_is_a_fault_with_its_line_and_is_not_shown() {
    let cases = [
        ("until = \"2026-11-24\"", "until = \"2026-11-23\"", "until"),
        ("topics = [\"residence\"]", "topics = [\"nothing\"]", "topics"),
        ("topics = [\"residence\"]", "topics = []", "topics"),
        ("link = \"/g/overstay\"", "link = \"/g/nowhere\"", "link"),
        ("link = \"/g/overstay\"", "link = \"javascript:alert(1)\"", "link"),
        ("link = \"/g/overstay\"", "fact = \"F-ENT-999\"", "fact"),
        ("id = \"hall-moves\"", "id = \"Hall moves\"", "id"),
        ("zh = \"大厅今天搬家。\"", "fr = \"x\"", "text"),
        ("ar = \"تنتقل القاعة اليوم.\"", "th = \"x\"", "text"),
        ("id = \"hall-moves\"", "id = \"storm\"", "id"),
        ("urgency = \"info\"", "urgency = \"panic\"", "urgency"),
    ];
    for (right, wrong, field) in cases {
        let folder = knowledge_with(&NOTICES.replacen(right, wrong, 1));
        let loaded = openwindow::knowledge::load_again(folder.path());
        let faults: Vec<_> = loaded.faults.iter().filter(|fault| fault.file.ends_with("notices.toml")).collect();
        assert_eq!(faults.len(), 1, "{wrong}: {faults:?}");
        assert!(faults[0].field.contains(field) && faults[0].line.is_some(), "{wrong}: {}", faults[0]);
        assert!(loaded.knowledge.notices.len() < 3, "{wrong}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_leads_to_pages_of_this_service_only() {
    let code = shared().get("/qr?path=/g/overstay").send().await.expect("a response");
    assert_eq!((code.status(), code.headers()["content-type"].to_str().ok()), (StatusCode::OK, Some("image/svg+xml")));
    for path in ["", "?path=", "?path=https://example.org", "?path=//example.org", "?path=/?q=secret", "?path=/api/v1/ask", "?path=/g/a&more=1"] {
        let response = shared().get(&format!("/qr{path}")).send().await.expect("a response");
        assert_eq!(response.status(), StatusCode::BAD_REQUEST, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn browsers_get_problems_as_pages_and_programs_as_documents() {
    let missing = refused(shared(), "/no-such-page?language=de", StatusCode::NOT_FOUND).await;
    assert!(missing.contains("role=\"search\"") && missing.contains("tel:110") && missing.contains("lang=\"de\""));
    let program = shared().get("/no-such-page").send().await.expect("a response");
    assert_eq!(program.headers()["content-type"], "application/problem+json");
    let api = shared().get("/api/v1/nothing").header("accept", "text/html").send().await.expect("a response");
    assert_eq!(api.headers()["content-type"], "application/problem+json");
    let busy = Service::with(|config| {
        config.limits.burst = 1;
        config.limits.per_minute = 1;
        config.limits.loopback = true;
    })
    .await;
    let _first = busy.get("/?q=hello").send().await.expect("a response");
    let response = busy.get("/?q=hello").header("accept", "text/html").send().await.expect("a response");
    assert_eq!(response.status(), StatusCode::TOO_MANY_REQUESTS);
    assert!(response.headers().contains_key("retry-after"));
    assert!(response.text().await.expect("a page").contains("tel:110"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_about_the_service_name_its_operator_only_where_one_is_set() {
    for language in Language::INTERFACE {
        for path in ["/about", "/accessibility"] {
            let page = page(shared(), &format!("{path}?language={language}")).await;
            assert!(page.contains(&format!("<html lang=\"{language}\"")) && page.contains("<h1>"), "{path} {language}");
            assert!(!page.contains("{keep_days}") && !page.contains("{language}") && !page.contains("{operator}"), "{path} {language}");
        }
    }
    let unknown = page(shared(), "/about?language=en").await;
    assert!(unknown.contains("whoever operates this internet address") && unknown.contains("30 days"));
    assert!(unknown.contains("Exit and Entry Administration Law"), "sources");
    let service = Service::with(|config| {
        config.about.operator = "Office <script>alert(1)</script>".to_owned();
        config.about.contact = "help@example.org".to_owned();
        config.retention.conversations_days = 7;
    })
    .await;
    let known = page(&service, "/about?language=en").await;
    assert!(known.contains("Office &lt;script&gt;") && known.contains("mailto:help@example.org") && known.contains("7 days"));
}
