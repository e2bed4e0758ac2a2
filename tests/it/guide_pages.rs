//! Guides as readers, printers, feed readers and search engines meet them, whatever somebody wrote into a guide.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use openwindow::knowledge;
use openwindow::language::Language;
use reqwest::{Response, StatusCode};
use serde_json::Value;

use crate::harness::{Service, root, shared};

async fn got(path: &str) -> Response {
    shared().get(path).send().await.expect("a response")
}

async fn page(path: &str) -> String {
    let response = got(path).await;
    assert_eq!(response.status(), StatusCode::OK, "{path}");
    response.text().await.expect("text")
}

/// Where an address leads, without following it.
async fn leads(path: &str) -> String {
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
    let response = client.get(format!("{}{path}", shared().base)).send().await.expect("a response");
    assert_eq!(response.status(), StatusCode::TEMPORARY_REDIRECT, "{path}");
    response.headers()["location"].to_str().expect("an address").to_owned()
}

#[tokio::test]
async fn every_guide_stands_in_the_list_with_its_dates() {
    let list = page("/g?language=de").await;
    let index = shared().app.index().expect("an index");
    for guide in index.knowledge.guides.keys() {
        assert!(list.contains(&format!("href=\"/g/{guide}?language=de\"")), "{guide}");
    }
    assert!(list.contains("In Kraft seit") && list.contains("Geprüft am") && list.contains("id=\"residence\""));
}

#[tokio::test]
async fn a_guide_tells_its_contents_its_facts_and_the_official_text_beside_each_section() {
    let guide = page("/g/accommodation-registration/2020-01-01/de").await;
    for part in
        ["href=\"#moving\"", "id=\"moving\"", "class=\"facts\"", "lang=\"zh\"", "住宿登记", "zhùsù dēngjì", "/g/accommodation-registration/2020-01-01/de/show"]
    {
        assert!(guide.contains(part), "{part}");
    }
    assert!(guide.contains("href=\"ja#moving\""), "each section leads to itself in other languages");
    assert!(guide.find("class=\"facts\"") < guide.find("id=\"short\""), "the facts come first");
    let chinese = page("/g/accommodation-registration/2020-01-01/zh").await;
    assert!(!chinese.contains("class=\"official\""), "what prevails has nothing beside it");
}

#[tokio::test]
async fn another_language_stays_at_the_section_and_at_the_edition() {
    assert_eq!(leads("/g/visa-free-transit/2016-01-30/en?language=ja").await, "/g/visa-free-transit/2016-01-30/ja");
    assert_eq!(leads("/g/overstay?language=fr&section=fines").await, "/g/overstay/2013-09-01/fr#fines");
    assert_eq!(leads("/g/overstay?language=fr&section=nothing").await, "/g/overstay/2013-09-01/fr");
    assert_eq!(leads("/g/overstay/2013-09-01/en?language=de&section=fines").await, "/g/overstay/2013-09-01/de#fines");
    assert_eq!(leads("/g/overstay?language=vi").await, "/g/overstay/2013-09-01/en?language=vi");
    assert_eq!(leads("/g/overstay/2013-09-01/vi").await, "/g/overstay/2013-09-01/en?language=vi");
    let vietnamese = page("/g/overstay/2013-09-01/en?language=vi").await;
    assert!(vietnamese.contains("<html lang=\"vi\"") && vietnamese.contains("<h1 lang=\"en\" dir=\"ltr\">"), "the frame speaks the reader's language");
}

#[tokio::test]
async fn an_earlier_edition_says_so_and_leads_to_the_one_that_holds() {
    let earlier = page("/g/visa-free-transit/2013-01-01/en").await;
    assert!(earlier.contains("class=\"notice\"") && earlier.contains("href=\"/g/visa-free-transit?language=en\""));
    assert!(earlier.contains("/g/visa-free-transit/compare?language=en"));
}

#[tokio::test]
async fn two_editions_are_compared_word_by_word_and_not_by_colour_alone() {
    let compared = page("/g/visa-free-transit/compare?from=2016-01-30&to=2024-12-17&language=en").await;
    assert!(compared.contains("<ins><span class=\"offscreen\">Added:") && compared.contains("<del><span class=\"offscreen\">Removed:"));
    let chinese = page("/g/visa-free-transit/compare?from=2013-01-01&to=2016-01-30&language=zh").await;
    assert!(chinese.contains("72") && chinese.contains("144") && chinese.contains("<del>"));
    assert!(page("/g/overstay/compare?language=en").await.contains("There is no earlier edition"));
    let usual = page("/g/visa-free-transit/compare?language=en").await;
    assert!(
        usual.contains("<option value=\"2016-01-30\" selected>") && usual.contains("<option value=\"2024-12-17\" selected>"),
        "what holds and what held before"
    );
}

#[tokio::test]
async fn every_guide_has_sentences_to_show_in_every_language_of_the_interface() {
    let index = shared().app.index().expect("an index");
    assert!(index.knowledge.show.len() >= 5);
    assert!(index.knowledge.guides.values().filter(|guide| guide.editions.last().is_some_and(|edition| !edition.show.is_empty())).count() >= 25);
    for language in Language::INTERFACE {
        let list = page(&format!("/g/accommodation-registration/2020-01-01/{language}/show")).await;
        assert!(list.contains("<ruby>住宿<rt lang=\"zh-Latn\">zhùsù</rt></ruby>"), "{language}");
        let card = page(&format!("/g/accommodation-registration/2020-01-01/{language}/show/1")).await;
        assert!(card.contains(&format!("<html lang=\"{language}\"")) && card.contains("zūfáng"), "{language}");
        assert!(!card.contains("<footer"), "the sentence has the whole screen");
    }
    let spoken = page("/g/accommodation-registration/2020-01-01/ar/show/1").await;
    assert!(spoken.contains("dir=\"rtl\"") && spoken.contains("<p class=\"han\" lang=\"zh\" dir=\"ltr\">"));
    assert_eq!(leads("/g/accommodation-registration/show?language=ko").await, "/g/accommodation-registration/2020-01-01/ko/show");
    assert_eq!(leads("/g/accommodation-registration/2020-01-01/ko/show?language=it").await, "/g/accommodation-registration/2020-01-01/it/show");
    page("/g/second-jobs-and-remote-work/show?language=es").await;
}

#[tokio::test]
async fn what_is_nowhere_is_said_to_be_nowhere() {
    for path in [
        "/g/nothing",
        "/g/nothing/show",
        "/g/nothing/compare",
        "/g/overstay/2013-09-02/en",
        "/g/overstay/2013-9-1/en",
        "/g/overstay/2013-02-31/en",
        "/g/overstay/yesterday/en",
        "/g/overstay/2013-09-01/xx",
        "/g/overstay/2013-09-01/EN",
        "/g/overstay/2013-09-01/en-US",
        "/g/overstay/2013-09-01/en.plain.plain",
        "/g/overstay/2013-09-01/th",
        "/g/overstay/2013-09-01/english",
        "/g/overstay/2013-09-01/%3Cscript%3E",
        "/g/overstay/compare?from=2013-09-02",
        "/g/overstay/compare?to=never",
        "/g/overstay/2013-09-01/en/show/0",
        "/g/overstay/2013-09-01/en/show/01",
        "/g/overstay/2013-09-01/en/show/-1",
        "/g/overstay/2013-09-01/en/show/999",
        "/g/overstay/2013-09-01/xx/show",
        "/g/overstay/2013-09-01/th/show/1",
        "/feeds/nothing/en.atom",
        "/feeds/stay/en.rss",
        "/feeds/stay/xx.atom",
        "/feeds/stay/en",
        "/feeds/stay/EN.json",
    ] {
        let response = shared().get(path).header("accept", "text/html").send().await.expect("a response");
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
        let text = response.text().await.expect("text");
        assert!(!text.contains("<script>"), "{path}");
    }
    page("/g/overstay/2013-09-01/en?language=%3Cscript%3E&section=%22%3E").await;
}

#[tokio::test]
async fn a_page_that_did_not_change_is_not_sent_again() {
    for path in [
        "/g?language=en",
        "/g/overstay/2013-09-01/en",
        "/g/overstay/2013-09-01/ar/show",
        "/feeds/all/en.atom",
        "/feeds/stay/zh.json",
        "/sitemap.xml",
        "/robots.txt",
    ] {
        let first = got(path).await;
        let tag = first.headers()["etag"].to_str().expect("a tag").to_owned();
        assert!(tag.starts_with("W/\""), "{path}: {tag}");
        assert!(first.headers()["cache-control"].to_str().expect("text").contains("max-age="), "{path}");
        let again = shared().get(path).header("if-none-match", format!("\"other\", {tag}")).send().await.expect("a response");
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED, "{path}");
        assert_eq!(again.headers()["etag"], tag.as_str(), "{path}");
        assert!(again.bytes().await.expect("a body").is_empty(), "{path}");
        let other = shared().get(path).header("if-none-match", "\"other\"").send().await.expect("a response");
        assert_eq!(other.status(), StatusCode::OK, "{path}");
    }
}

#[tokio::test]
async fn guides_are_small_enough_for_a_poor_connection() {
    let index = shared().app.index().expect("an index");
    let mut large = Vec::new();
    for edition in index.knowledge.editions().filter(|edition| edition.in_force_on("2026-11-24".parse().expect("a day"))) {
        for language in ["en", "zh", "ru"] {
            let length = page(&format!("/g/{}/{}/{language}", edition.guide, edition.effective_from)).await.len();
            if length > 60_000 {
                large.push(format!("{} {language}: {length}", edition.guide));
            }
        }
    }
    assert!(large.len() <= 10, "{large:?}");
}

#[tokio::test]
async fn machines_are_told_the_languages_the_feeds_and_what_the_page_is() {
    let guide = page("/g/overstay/2013-09-01/en").await;
    let base = &shared().base;
    assert!(guide.contains(&format!("<link rel=\"canonical\" href=\"{base}/g/overstay/2013-09-01/en\">")));
    for language in Language::GUIDES {
        assert!(guide.contains(&format!("hreflang=\"{language}\" href=\"{base}/g/overstay/2013-09-01/{language}\"")), "{language}");
    }
    assert!(guide.contains(&format!("hreflang=\"x-default\" href=\"{base}/g/overstay\"")));
    assert!(guide.contains("href=\"/feeds/stay/en.atom\"") && guide.contains("href=\"/feeds/stay/en.json\""));
    let data = guide.split("<script type=\"application/ld+json\">").nth(1).and_then(|rest| rest.split("</script>").next()).expect("data");
    let data: Value = serde_json::from_str(data).expect("JSON");
    assert_eq!(data["@graph"][0]["inLanguage"], "en");
    assert_eq!(data["@graph"][0]["temporalCoverage"], "2013-09-01/..");
    let map = page("/sitemap.xml").await;
    let index = shared().app.index().expect("an index");
    assert!(index.knowledge.guides.keys().all(|guide| map.contains(&format!("hreflang=\"x-default\" href=\"{base}/g/{guide}\""))));
    let mut reader = quick_xml::Reader::from_str(&map);
    let mut addresses = 0;
    loop {
        match reader.read_event().expect("well-formed") {
            quick_xml::events::Event::Start(tag) if tag.name().as_ref() == "loc" => addresses += 1,
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert!(addresses > 600, "{addresses}");
    let robots = page("/robots.txt").await;
    assert!(robots.contains(&format!("Sitemap: {base}/sitemap.xml")) && robots.contains("Disallow: /api/"));
}

#[tokio::test]
async fn feeds_tell_what_began_and_what_ends_and_keep_their_names() {
    let feed = shared().json("/feeds/entry/en.json").await;
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    let items = feed["items"].as_array().expect("items");
    let ids: BTreeSet<&str> = items.iter().filter_map(|item| item["id"].as_str()).collect();
    assert_eq!(ids.len(), items.len(), "each has a name of its own");
    let find = |id: &str| items.iter().find(|item| item["id"] == format!("tag:openwindow,2026:/g/{id}")).unwrap_or_else(|| panic!("{id}"));
    let began = find("visa-free-transit/2024-12-17/en#begins");
    assert_eq!(began["date_modified"], "2024-12-16T16:00:00Z", "the day begins in the city");
    assert!(
        began["title"].as_str().expect("a title").ends_with("in force since December 17, 2024") || began["title"].as_str().expect("a title").contains("2024")
    );
    assert!(find("visa-free-transit/2013-01-01/en#ends")["title"].as_str().expect("a title").contains("held until"));
    let atom = page("/feeds/all/ar.atom").await;
    assert!(atom.contains("xml:lang=\"ar\"") && atom.contains("<updated>") && atom.contains("rel=\"self\""));
    let mut reader = quick_xml::Reader::from_str(&atom);
    while !matches!(reader.read_event().expect("well-formed"), quick_xml::events::Event::Eof) {}
    for language in Language::INTERFACE {
        assert_eq!(got(&format!("/feeds/all/{language}.atom")).await.headers()["content-type"], "application/atom+xml; charset=utf-8");
        assert_eq!(shared().json(&format!("/feeds/all/{language}.json")).await["language"], language.code());
    }
}

#[test]
fn faults_of_sentences_to_show_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    hostile(folder.path());
    let path = folder.path().join("show.toml");
    let sentence = |zh: &str, pinyin: &str, en: &str| {
        let others = ["ja", "ko", "fr", "de", "es", "ru", "ar", "pt", "it", "vi"].map(|language| format!("{language} = \"x\"\n")).concat();
        format!("[[show]]\nzh = \"{zh}\"\npinyin = \"{pinyin}\"\nen = \"{en}\"\n{others}")
    };
    fs::write(
        &path,
        [
            sentence("你好", "nǐ hǎo", "Hello"),
            sentence("你好", "nǐ hǎo", "Hello again"),
            sentence("谢谢", "zàijiàn", "Thank you"),
            sentence("再见", "zàijiàn", "Within 30 days"),
            "[[show]]\nzh = \"请\"\npinyin = \"qǐng\"\nen = \"Please\"\n".to_owned(),
        ]
        .join("\n"),
    )
    .expect("written");
    let loaded = knowledge::load(folder.path());
    let told: Vec<String> = loaded.faults.iter().filter(|fault| fault.file == Path::new("show.toml")).map(ToString::to_string).collect();
    assert_eq!(loaded.knowledge.show.len(), 1, "{told:?}");
    for part in ["occurs twice", "no way to read", "has a number", "every language of the interface"] {
        assert!(told.iter().any(|fault| fault.contains(part)), "{part}: {told:?}");
    }
}

/// A folder of one guide whose every text is hostile.
fn hostile(folder: &Path) {
    let payloads: Vec<String> = fs::read_to_string(root().join("tests/hostile/payloads.txt")).expect("payloads").lines().map(str::to_owned).collect();
    assert!(payloads.len() >= 200);
    let edition = folder.join("guides/stay/hostile/2020-01-01");
    fs::create_dir_all(&edition).expect("a folder");
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let names = Language::INTERFACE.map(|language| format!("{language} = {}\n", quoted(&payloads[0]))).concat();
    fs::write(folder.join("topics.toml"), format!("[stay]\norder = 1\n[stay.name]\n{names}")).expect("written");
    let mut told = "authoritative = \"zh\"\nverified_on = \"2026-11-23\"\njurisdiction = \"cn\"\n".to_owned();
    told.extend(
        payloads.iter().enumerate().map(|(at, payload)| format!("[[sources]]\ncode = \"S{at}\"\ntitle = {0}\nurl = {0}\narticles = {0}\n", quoted(payload))),
    );
    told.extend((0..payloads.len()).map(|at| format!("[sections.p-{at}]\nfacts = [\"F-ENT-001\"]\n")));
    let section = |(at, payload): (usize, &String)| {
        format!("## {payload} {{#p-{at}}}\n\nText {payload}\n\n- item {payload}\n- **{payload}**\n\n| a | {payload} |\n|---|---|\n| b | {payload} |\n\n")
    };
    let front = format!("+++\n[labels]\nfact = {}\n+++\n# {}\n\n", quoted(&payloads[40]), payloads[40]);
    let text = front + &payloads.iter().enumerate().map(section).collect::<Vec<_>>().concat();
    told.push_str("[key_facts.fact]\nsection = \"p-0\"\nfact = \"F-ENT-001\"\nvalue = \"1 days\"\nconfidence = \"low\"\n");
    fs::write(edition.join("edition.toml"), told).expect("written");
    for language in ["zh", "en"] {
        fs::write(edition.join(format!("{language}.md")), &text).expect("written");
    }
    let other = fs::read_to_string(edition.join("en.md")).expect("read").replace("Text ", "Other \u{202e}text ");
    let earlier = folder.join("guides/stay/hostile/2019-01-01");
    fs::create_dir_all(&earlier).expect("a folder");
    fs::write(earlier.join("edition.toml"), "authoritative = \"en\"\nverified_on = \"2026-11-23\"\njurisdiction = \"cn\"\neffective_until = \"2019-12-31\"\n")
        .expect("written");
    fs::write(earlier.join("en.md"), other).expect("written");
}

/// Tags that pages of guides are made of.
const TAGS: &str = " html head meta title link script body a header div span nav ul ol li details summary main footer p article h1 h2 h3 section dl dt dd bdi svg rect path figure figcaption form label input select option button ins del ruby rt strong em wbr br blockquote pre code hr ";
/// Attributes that they have.
const ATTRIBUTES: &str = " lang dir charset name content rel href hreflang type title src class id aria-label aria-labelledby aria-hidden aria-current tabindex viewbox role shape-rendering width height fill d action method for value selected hidden data-print data-large data-read data-stop aria-pressed data-speak data-kept data-language xmlns x y start align ";

/// Whether a page is made of nothing but the tags and attributes above, with no address that executes. Strict: whatever does not read as a
/// tag is an error, so that nothing hides behind a lenient reading.
fn harmless(page: &str) -> Result<usize, String> {
    let mut tags = 0;
    let mut rest = page.strip_prefix("<!DOCTYPE html>").ok_or("no doctype")?;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        tags += 1;
        let closing = rest.starts_with('/');
        rest = rest.strip_prefix('/').unwrap_or(rest);
        let length = rest.find(|c: char| !c.is_ascii_alphanumeric()).ok_or("no end")?;
        let name = rest[..length].to_ascii_lowercase();
        if !TAGS.contains(&format!(" {name} ")) {
            return Err(format!("a tag {name:?} in {}", rest.chars().take(80).collect::<String>()));
        }
        rest = &rest[length..];
        let mut attributes: Vec<(String, String)> = Vec::new();
        loop {
            rest = rest.trim_start_matches([' ', '\n']);
            if let Some(after) = rest.strip_prefix("/>").or_else(|| rest.strip_prefix('>')) {
                rest = after;
                break;
            }
            let length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').ok_or("no end")?;
            let attribute = rest[..length].to_ascii_lowercase();
            if closing || length == 0 || !ATTRIBUTES.contains(&format!(" {attribute} ")) {
                return Err(format!("an attribute {attribute:?} of {name} in {}", rest.chars().take(80).collect::<String>()));
            }
            rest = &rest[length..];
            let mut value = String::new();
            if let Some(quoted) = rest.strip_prefix("=\"") {
                let end = quoted.find('"').ok_or("no end")?;
                quoted[..end].clone_into(&mut value);
                rest = &quoted[end + 1..];
            }
            attributes.push((attribute, value));
        }
        for (attribute, value) in &attributes {
            let inside = value.starts_with('/') && !value.starts_with("//") || value.starts_with('#') || value.get(2..3) == Some("#");
            let outside = ["https://", "http://", "mailto:"].iter().any(|scheme| value.starts_with(scheme));
            if ["href", "src", "action"].contains(&attribute.as_str()) && !inside && !outside {
                return Err(format!("leads to {value:?}"));
            }
        }
        if name == "script" && !closing {
            let end = rest.find("</script>").ok_or("no end")?;
            let kind = attributes.iter().find(|(attribute, _)| attribute == "type").map(|(_, value)| value.as_str());
            let data = kind == Some("application/ld+json") && serde_json::from_str::<Value>(&rest[..end]).is_ok() && !rest[..end].contains(['<', '>']);
            let module = kind == Some("module") && end == 0 && attributes.iter().any(|(attribute, value)| attribute == "src" && value.starts_with("/assets/"));
            if !data && !module {
                return Err(format!("a script: {attributes:?}"));
            }
        }
    }
    Ok(tags)
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_a_guide_says_is_executed() {
    let folder = tempfile::tempdir().expect("a folder");
    hostile(folder.path());
    let path = folder.path().to_owned();
    let service = Service::with(|settings| settings.knowledge = path).await;
    let edition = "/g/hostile/2020-01-01/en";
    let compared = "/g/hostile/compare?language=en";
    let shown = [edition, "/g/hostile/2020-01-01/zh", "/g/hostile/2019-01-01/en", compared, "/g?language=en", "/g/hostile/2020-01-01/en/show"];
    for path in shown {
        let response = service.get(path).send().await.expect("a response");
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        let policy = response.headers()["content-security-policy"].to_str().expect("a policy").to_owned();
        assert!(policy.contains("script-src 'self'") && !policy.contains("unsafe"), "{policy}");
        let text = response.text().await.expect("text");
        let tags = harmless(&text).unwrap_or_else(|reason| panic!("{path}: {reason}"));
        assert!(tags > 20, "{path}");
        assert!(!text.contains('\u{202e}'), "{path}");
    }
    let told = service.get(edition).send().await.expect("a response").text().await.expect("text");
    assert!(told.contains("&lt;script&gt;window.__x=1&lt;/script&gt;"), "it is told as text");
    assert!((0..100).filter(|at| told.contains(&format!("id=\"p-{at}\""))).count() > 60, "the sections are there");
    for feed in ["/feeds/all/en.atom", "/sitemap.xml"] {
        let text = service.get(feed).send().await.expect("a response").text().await.expect("text");
        let mut reader = quick_xml::Reader::from_str(&text);
        while !matches!(reader.read_event().unwrap_or_else(|error| panic!("{feed}: {error}")), quick_xml::events::Event::Eof) {}
        assert!(!text.contains("<script"), "{feed}");
    }
}

#[test]
fn the_reading_of_pages_finds_what_is_not_harmless() {
    let page = |inside: &str| harmless(&format!("<!DOCTYPE html><html><body>{inside}</body></html>"));
    assert!(page("<p>a &lt; b</p>").is_ok());
    for inside in [
        "<img src=x>",
        "<p onclick=\"x\">",
        "<a href=\"javascript:x\">",
        "<a href=\"//evil.example\">",
        "<script>x</script>",
        "<p style=\"x\">",
        "<",
        "<p",
        "<b>",
        "<!-- x -->",
    ] {
        assert!(page(inside).is_err(), "{inside}");
    }
}
