//! The pages without scripts: the whole job by forms alone, on the wire as an old phone would do it.

use openwindow::language::Language;
use reqwest::{Client, StatusCode};

use crate::harness::{Service, shared};

/// Bytes of a page at most.
const PAGE: usize = 20_000;

/// A form of a page: its address, its hidden fields, the values that it offers.
#[derive(Debug, Clone)]
struct Form {
    action: String,
    hidden: Vec<(String, String)>,
    whole: String,
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| unescaped(value))
}

impl Form {
    fn all(page: &str) -> Vec<Self> {
        let forms = page.split("<form").skip(1).filter_map(|rest| rest.split_once("</form>")).map(|(form, _)| form);
        let read = |form: &str| {
            let tags = form.split('<').skip(1).filter(|tag| tag.starts_with("input") && tag.contains("type=\"hidden\""));
            let hidden = tags.filter_map(|tag| Some((attribute(tag, "name")?, attribute(tag, "value")?))).collect();
            Self { action: attribute(form, "action").expect("an action"), hidden, whole: form.to_owned() }
        };
        forms.map(read).collect()
    }

    /// The form with a field.
    fn with(page: &str, field: &str) -> Self {
        let found = Self::all(page).into_iter().find(|form| form.whole.contains(&format!("name=\"{field}\"")));
        found.unwrap_or_else(|| panic!("no field {field} in {page}"))
    }

    fn set(mut self, name: &str, value: &str) -> Self {
        self.hidden.retain(|(own, _)| own != name);
        self.hidden.push((name.to_owned(), value.to_owned()));
        self
    }

    async fn sent(&self, service: &Service) -> (StatusCode, String) {
        let response = Client::new().post(format!("{}{}", service.base, self.action)).form(&self.hidden).send().await.expect("a response");
        let status = response.status();
        let page = response.text().await.expect("text");
        sound(&page);
        (status, page)
    }

    /// The page that answers, which must be one. On a busy machine it says first that the answer is not ready, and has a button for it.
    async fn answered(&self, service: &Service) -> String {
        let (mut status, mut page) = self.sent(service).await;
        for _ in 0..20 {
            let Some(later) = Self::all(&page).into_iter().find(|form| form.whole.contains("name=\"wait\"")) else { break };
            (status, page) = later.sent(service).await;
        }
        assert_eq!(status, StatusCode::OK, "{page}");
        page
    }
}

/// What holds on every plain page.
fn sound(page: &str) {
    assert!(page.len() <= PAGE, "{} bytes: {page}", page.len());
    for none in ["<script", "style=\"", "onclick", "<img"] {
        assert!(!page.contains(none), "{none} in {page}");
    }
    assert!(page.contains("<html lang=\"") && page.contains("<h1"), "{page}");
}

async fn first(service: &Service, language: &str) -> String {
    let page = service.get(&format!("/plain?language={language}")).send().await.expect("a page").text().await.expect("text");
    sound(&page);
    page
}

async fn asked(service: &Service, language: &str, question: &str) -> String {
    Form::with(&first(service, language).await, "question").set("question", question).answered(service).await
}

#[tokio::test]
async fn a_question_is_answered_with_dated_sources() {
    let page = asked(shared(), "fr", "Quelle est l'amende si je n'enregistre pas mon logement ?").await;
    let text = page.replace(['\u{202f}', '\u{a0}'], "");
    assert!(page.contains("<html lang=\"fr\"") && text.contains("2000"), "{page}");
    assert!(page.contains("href=\"/g/accommodation-registration/"), "{page}");
    let answer = page.find("class=\"said\"").expect("an answer");
    assert!(answer < page.find("<form").expect("forms"), "the answer stands before any form");
}

#[tokio::test]
async fn a_choice_leads_on_and_can_be_taken_back() {
    let service = shared();
    let page = asked(service, "en", "Do I need a visa?").await;
    let countries = Form::with(&page, "nationality");
    assert!(countries.whole.contains("<select") && countries.whole.contains("value=\"FR\""), "{page}");
    let chosen = countries.set("nationality", "FR").answered(service).await;
    assert!(chosen.contains("France"), "{chosen}");
    let forget = Form::with(&chosen, "forget");
    let again = forget.clone().set("forget", "nationality").answered(service).await;
    assert!(Form::with(&again, "nationality").whole.contains("value=\"DE\""), "it is asked again: {again}");
    // Nothing ticked: the same answer once more.
    assert!(forget.answered(service).await.contains("France"));
}

#[tokio::test]
async fn a_follow_up_leans_on_what_was_asked_before_and_no_address_holds_it() {
    let service = shared();
    let page = asked(service, "en", "How long before it expires must I renew my residence permit?").await;
    let followed = Form::with(&page, "question").set("question", "And for my wife?").answered(service).await;
    assert!(followed.contains("href=\"/g/residence-permit-renewal/"), "{followed}");
    for form in Form::all(&followed) {
        assert!(form.action.len() < 40 && !form.action.contains("wife"), "{}", form.action);
    }
}

#[tokio::test]
async fn a_page_loaded_again_asks_nothing_twice_and_going_back_asks_anew() {
    let service = shared();
    let page = asked(service, "en", "How do I extend my visa?").await;
    let form = Form::with(&page, "question");
    let next = form.clone().set("question", "What does it cost?");
    let number =
        |page: &str| Form::with(page, "understood").hidden.iter().find(|(name, _)| name == "message").map(|(_, value)| value.clone()).expect("a number");
    let (once, twice) = (next.answered(service).await, next.answered(service).await);
    assert_eq!(number(&once), number(&twice));
    let other = form.set("question", "How long does it take?").answered(service).await;
    assert_ne!(number(&other), number(&once), "another question from the same page is another message");
}

#[tokio::test]
async fn tampered_fields_open_nobodys_conversation_and_the_question_is_answered() {
    let service = shared();
    let page = asked(service, "en", "How long before it expires must I renew my residence permit?").await;
    let form = Form::with(&page, "question").set("question", "How do I extend my visa?");
    let token = "0".repeat(64);
    for (field, value) in
        [("token", token.as_str()), ("token", "'; DROP TABLE messages"), ("conversation", "../../etc/passwd"), ("conversation", ""), ("key", "\u{7}")]
    {
        let answered = form.clone().set(field, value).answered(service).await;
        assert!(answered.contains("visa-extension"), "{field}={value}: {answered}");
    }
    let answered = form.clone().set("token", &token).answered(service).await;
    assert!(answered.contains("no longer here"), "it says that what was asked before is not known: {answered}");
    for (field, value) in [("nationality", "XX"), ("choice", "passport:E1234"), ("known", "nationality:<b>"), ("choice", "nonsense")] {
        let (status, page) = form.clone().set(field, value).sent(service).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{field}={value}: {page}");
    }
}

#[tokio::test]
async fn bad_input_is_told_on_a_page_with_what_was_typed_and_whom_to_call() {
    let service = shared();
    let form = Form::with(&first(service, "de").await, "question");
    for (question, status) in [("", 422), ("  \u{200b} ", 422), (&*"x".repeat(3000), 422)] {
        let (got, page) = form.clone().set("question", question).sent(service).await;
        assert_eq!(got.as_u16(), status, "{question:.20}");
        assert!(page.contains("12367") && page.contains("lang=\"de\""), "{page}");
    }
    let (_, page) = form.clone().set("question", "<script>alert(1)</script> \"><img src=x>").sent(service).await;
    assert!(!page.contains("<img"), "{page}");
    let large = Client::new().post(format!("{}/plain", service.base)).header("content-type", "application/x-www-form-urlencoded").body(vec![b'x'; 1 << 20]);
    assert_eq!(large.send().await.expect("a response").status(), StatusCode::PAYLOAD_TOO_LARGE);
    let json = Client::new().post(format!("{}/plain", service.base)).json(&serde_json::json!({ "question": "visa" }));
    assert_eq!(json.send().await.expect("a response").status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test]
async fn an_answer_is_shown_in_another_language_and_an_opinion_is_kept() {
    let service = shared();
    let page = asked(service, "en", "How long before it expires must I renew my residence permit?").await;
    let other = Form::with(&page, "answer-language").set("answer-language", "ar").answered(service).await;
    assert!(other.contains("lang=\"ar\" dir=\"rtl\""), "{other}");
    let thanked = Form::with(&page, "trusted")
        .set("understood", "yes")
        .set("actionable", "no")
        .set("trusted", "no")
        .set("comment", "more about fees")
        .answered(service)
        .await;
    let on = Form::with(&thanked, "question").set("question", "And for my wife?").answered(service).await;
    assert!(on.contains("residence-permit-renewal"), "the conversation goes on: {on}");
    let (status, _) = Form::with(&page, "understood").set("understood", "yes").set("message", "99").sent(service).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_conversation_survives_a_restart() {
    let data = tempfile::tempdir().expect("a folder");
    let service = Service::over(data.path()).await;
    let page = asked(&service, "en", "How long before it expires must I renew my residence permit?").await;
    drop(service);
    let service = Service::over(data.path()).await;
    let followed = Form::with(&page, "question").set("question", "And for my wife?").answered(&service).await;
    assert!(followed.contains("residence-permit-renewal") && !followed.contains("no longer here"), "{followed}");
}

#[tokio::test]
async fn deadlines_are_counted_from_days_as_people_type_them() {
    let service = shared();
    let page = service.get("/plain/deadlines?language=en").send().await.expect("a page").text().await.expect("text");
    sound(&page);
    let days = Form::with(&page, "situation").set("situation", "parent").answered(service).await;
    let form = Form::with(&days, "newborn");
    let told = form.clone().set("newborn", "2026/11/3").answered(service).await;
    assert!(told.contains("January 1, 2027") && told.contains("action=\"/api/v1/deadlines.ics\""), "{told}");
    let wrong = form.clone().set("newborn", "3.11.26").answered(service).await;
    assert!(wrong.contains("3.11.26") && wrong.contains("aria-invalid=\"true\""), "{wrong}");
    let none = form.answered(service).await;
    assert!(none.contains("at least one day"), "{none}");
    let strange = Form::with(&page, "situation").set("situation", "<b>").answered(service).await;
    assert!(!strange.contains("<b>"));
}

#[tokio::test]
async fn every_plain_page_is_small_in_every_language() {
    let service = shared();
    for language in Language::INTERFACE {
        first(service, language.code()).await;
        let contacts = service.get(&format!("/plain/contacts?language={language}")).send().await.expect("a page").text().await.expect("text");
        sound(&contacts);
        assert!(contacts.contains("tel:110") && contacts.contains("12367"), "{contacts}");
        assert!(contacts.contains("09:00–17:00") && !contacts.contains("Mon-Sat"), "hours in the reader's words: {contacts}");
        let deadlines = service.get(&format!("/plain/deadlines?language={language}")).send().await.expect("a page").text().await.expect("text");
        let situations: Vec<String> = deadlines.split("<option value=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect();
        assert!(situations.len() >= 12, "{deadlines}");
        for situation in situations {
            Form::with(&deadlines, "situation").set("situation", &situation).answered(service).await;
        }
        // The longest list of all: every country, in every language.
        let page = asked(service, "en", "Do I need a visa?").await;
        let page = Form::with(&page, "answer-language").set("answer-language", language.code()).set("language", language.code()).answered(service).await;
        Form::with(&page, "nationality");
        // A long answer: what there is no room for is a link.
        let page = asked(service, "en", "How do I get a work permit?").await;
        Form::with(&page, "answer-language").set("answer-language", language.code()).set("language", language.code()).answered(service).await;
    }
}

#[tokio::test]
async fn too_many_questions_are_refused_on_a_plain_page() {
    let service = Service::with(|config| {
        config.limits.per_minute = 1;
        config.limits.burst = 1;
        config.limits.loopback = true;
    })
    .await;
    let form = Form::with(&first(&service, "fr").await, "question").set("question", "visa");
    form.answered(&service).await;
    let refused = Client::new().post(format!("{}{}", service.base, form.action)).form(&form.hidden).send().await.expect("a response");
    assert_eq!((refused.status().as_u16(), refused.headers()["content-type"].to_str().expect("text")), (429, "text/html; charset=utf-8"));
    assert!(refused.headers().contains_key("retry-after"));
    let page = refused.text().await.expect("text");
    sound(&page);
    assert!(page.contains("<html lang=\"fr\"") && page.contains("12367"), "{page}");
    // To read needs no leave.
    first(&service, "fr").await;
}

impl Form {
    /// The form that asks for something of a person's own.
    fn own(page: &str, what: &str) -> Self {
        let field = ("own".to_owned(), what.to_owned());
        Self::all(page).into_iter().find(|form| form.hidden.contains(&field)).unwrap_or_else(|| panic!("no form for {what} in {page}"))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_is_given_out_and_deleted_by_forms() {
    let service = Service::start().await;
    let first = service.get("/plain?language=fr").send().await.expect("a response").text().await.expect("text");
    let answer = Form::with(&first, "question").set("question", "Combien coûte la prolongation du visa ?").answered(&service).await;
    let (status, data) = Form::own(&answer, "data").sent(&service).await;
    assert!(status == 200 && data.contains("30") && data.contains("lang=\"fr\""), "{data}");
    let export = Form::own(&data, "export");
    let response = Client::new().post(format!("{}{}", service.base, export.action)).form(&export.hidden).send().await.expect("a response");
    assert!(response.headers()["content-disposition"].to_str().is_ok_and(|told| told.starts_with("attachment")));
    let kept: serde_json::Value = response.json().await.expect("JSON");
    assert_eq!(kept["messages"][0]["text"], "Combien coûte la prolongation du visa ?");
    let (_, sure) = Form::own(&data, "erase").sent(&service).await;
    let (status, _) = Form::own(&sure, "data").sent(&service).await;
    assert_eq!(status, 200, "one may think better of it");
    let (status, gone) = Form::own(&sure, "erased").sent(&service).await;
    assert!(status == 200 && !gone.contains("name=\"token\""), "{gone}");
    assert_eq!(Form::own(&data, "export").sent(&service).await.0, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_left_for_staff_by_a_form() {
    let service = Service::start().await;
    let contacts = service.get("/plain/contacts?language=ja").send().await.expect("a response").text().await.expect("text");
    let (_, form) = Form::own(&contacts, "letter").sent(&service).await;
    let empty = Form::own(&form, "leave").set("text", "こんにちは <b>").set("answer_to", "?").set("consent", "yes");
    let (status, again) = empty.sent(&service).await;
    assert!(status == 422 && again.contains("こんにちは &lt;b&gt;") && again.contains("role=\"alert\""), "{again}");
    let (status, again) = Form::own(&again, "leave").set("text", "こんにちは").set("answer_to", "12367").sent(&service).await;
    assert_eq!(status, 422, "without consent nothing is kept: {again}");
    let (status, left) = Form::own(&again, "leave").set("text", "こんにちは").set("answer_to", "12367").set("consent", "yes").sent(&service).await;
    assert!(status == 200 && left.contains("14"), "{left}");
    let (_, data) = Form::own(&left, "data").sent(&service).await;
    let export = Form::own(&data, "export");
    let response = Client::new().post(format!("{}{}", service.base, export.action)).form(&export.hidden).send().await.expect("a response");
    assert_eq!(response.json::<serde_json::Value>().await.expect("JSON")["letter"]["text"], "こんにちは");
    for _ in 0..2 {
        assert_eq!(Form::own(&left, "take-back").sent(&service).await.0, 200);
    }
}
