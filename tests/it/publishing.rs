//! Publishing a changed folder while people ask: all or nothing, the last good copy where there are faults, commands through the local socket.

use std::fs;
use std::path::Path;
use std::process::Command;

use openwindow::index::IndexError;

use crate::harness::{Service, config, root};

pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &target) } else { fs::copy(entry.path(), target).map(drop).expect("a copy") }
    }
}

/// The shipped guides in a folder that may be changed.
pub fn guides() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&root().join("knowledge"), folder.path());
    folder
}

const OVERSTAY: &str = "guides/stay/overstay";

pub fn edition_of(folder: &Path, guide: &str) -> std::path::PathBuf {
    fs::read_dir(folder.join(guide)).expect("a guide").flatten().map(|entry| entry.path()).max().expect("an edition")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_guide_is_a_new_publication_and_a_broken_one_is_none() {
    let folder = guides();
    let path = folder.path().to_owned();
    let service = Service::with(|settings| settings.knowledge = path.clone()).await;
    let before = service.ask("签证过期了怎么办").await;
    let file = edition_of(folder.path(), OVERSTAY).join("zh.md");
    let text = fs::read_to_string(&file).expect("a text");
    let heading = text.find("\n## ").expect("a section");
    let end = text[heading + 1..].find('\n').expect("a line") + heading + 1;
    fs::write(&file, format!("{}\n\n请先保持冷静。{}", &text[..end], &text[end..])).expect("a change");
    let published = service.app.publish(&|_, _| {}).await.expect("published");
    assert!(published.changed);
    assert_eq!(published.publication, before.0["publication"].as_u64().expect("a number") + 1);
    assert!(published.embedded >= 1, "only what is new is embedded");
    let after = service.ask("签证过期了怎么办").await;
    assert_eq!(after.0["publication"], published.publication);
    assert!(after.citations().iter().any(|citation| citation["text"].as_str().is_some_and(|text| text.contains("请先保持冷静"))), "{after:?}");

    fs::write(&file, "broken").expect("a change");
    let refused = service.app.publish(&|_, _| {}).await.expect_err("faults");
    assert!(matches!(refused, openwindow::app::AppError::Index(IndexError::Faults(_))), "{refused}");
    assert_eq!(service.ask("签证过期了怎么办").await.0, after.0, "the last good publication stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_with_faults_serves_the_last_good_copy() {
    let (folder, data) = (guides(), tempfile::tempdir().expect("a folder"));
    let settings = || {
        let mut settings = config(data.path());
        settings.knowledge = folder.path().to_owned();
        settings
    };
    let first = openwindow::app::App::open(settings()).expect("an app");
    let published = first.publish(&|_, _| {}).await.expect("published");
    fs::write(edition_of(folder.path(), OVERSTAY).join("zh.md"), "broken").expect("a change");
    let second = openwindow::app::App::open(settings()).expect("an app");
    let again = second.publish(&|_, _| {}).await.expect("published");
    assert!(!again.faults.is_empty());
    assert_eq!((again.guides, again.publication), (published.guides, published.publication));
    assert!(second.index().expect("an index").from_copy);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_with_the_shipped_guides_embeds_nothing() {
    let data = tempfile::tempdir().expect("a folder");
    let app = openwindow::app::App::open(config(data.path())).expect("an app");
    let published = app.publish(&|_, _| {}).await.expect("published");
    assert_eq!(published.embedded, 0);
    assert_eq!(published.publication, 1);
    let again = openwindow::app::App::open(config(data.path())).expect("an app");
    assert_eq!(again.publish(&|_, _| {}).await.expect("published").publication, 1, "nothing changed, so the number stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_later_start_answers_as_the_first_also_when_what_was_kept_is_torn() {
    let data = tempfile::tempdir().expect("a folder");
    let question = "Necesito visado para 8 días en Shanghái si sigo viaje a Japón?";
    let first = Service::over(data.path()).await.ask(question).await.0;
    let kept = data.path().join("worked-out.bin");
    let whole = fs::read(&kept).expect("what was worked out is kept");
    assert_eq!(Service::over(data.path()).await.ask(question).await.0, first);
    fs::write(&kept, &whole[..whole.len() / 2]).expect("a change");
    assert_eq!(Service::over(data.path()).await.ask(question).await.0, first);
    assert_eq!(fs::read(&kept).expect("a file"), whole, "it is worked out and kept again");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_breaks_the_fact_lock_is_found_at_a_later_start_too() {
    let (folder, data) = (guides(), tempfile::tempdir().expect("a folder"));
    let start = async || {
        let mut settings = config(data.path());
        settings.knowledge = folder.path().to_owned();
        openwindow::app::App::open(settings).expect("an app").publish(&|_, _| {}).await.expect("published").faults
    };
    assert!(start().await.is_empty());
    assert!(start().await.is_empty());
    let file = edition_of(folder.path(), OVERSTAY).join("en.md");
    let text = fs::read_to_string(&file).expect("a text");
    fs::write(&file, text.replace("500", "600")).expect("a change");
    assert!(!start().await.is_empty());
    assert!(!start().await.is_empty(), "nor is it forgotten that there were faults");
}

#[tokio::test(flavor = "multi_thread")]
async fn readers_see_one_publication_at_a_time() {
    let folder = guides();
    let path = folder.path().to_owned();
    let service = Service::with(|settings| settings.knowledge = path.clone()).await;
    let file = edition_of(folder.path(), OVERSTAY).join("zh.md");
    let original = fs::read_to_string(&file).expect("a text");
    let title_end = original.find("\n# ").map(|at| original[at + 1..].find('\n').expect("a line") + at + 1).expect("a title");
    let publisher = async {
        for round in 0..6 {
            fs::write(&file, format!("{}（第{}版）{}", &original[..title_end], ["甲", "乙"][round % 2], &original[title_end..])).expect("a change");
            service.app.publish(&|_, _| {}).await.expect("published");
        }
    };
    let reader = async {
        for round in 0..120 {
            let reply = service.ask(&format!("签证过期了怎么办 {round}")).await;
            let titles: Vec<&str> = reply
                .citations()
                .iter()
                .filter(|citation| citation["guide"] == "overstay" && citation["language"] == "zh")
                .filter_map(|citation| citation["title"].as_str())
                .collect();
            assert!(titles.windows(2).all(|pair| pair[0] == pair[1]), "{titles:?}");
        }
    };
    tokio::join!(publisher, reader);
}

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_openwindow"))
}

#[test]
fn commands_work_alone_and_through_a_server_that_has_the_folder_open() {
    use std::io::{BufRead, BufReader};
    let data = tempfile::tempdir().expect("a folder");
    let alone = program().args(["ask", "How do I renew my residence permit?", "--json", "--data"]).arg(data.path()).output().expect("a run");
    assert!(alone.status.success(), "{}", String::from_utf8_lossy(&alone.stderr));
    let alone: serde_json::Value = serde_json::from_slice(&alone.stdout).expect("JSON");
    let mut server = program()
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(data.path())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::null())
        .spawn()
        .expect("a server");
    let mut first = String::new();
    BufReader::new(server.stdout.take().expect("an output")).read_line(&mut first).expect("a line");
    assert!(first.starts_with("http://127.0.0.1:"), "{first:?}");
    let through = program().args(["ask", "How do I renew my residence permit?", "--json", "--data"]).arg(data.path()).output().expect("a run");
    let through: serde_json::Value = serde_json::from_slice(&through.stdout).expect("JSON");
    assert_eq!(alone["answer"], through["answer"]);
    let published = program().args(["index", "--data"]).arg(data.path()).output().expect("a run");
    assert!(String::from_utf8_lossy(&published.stdout).starts_with("publication 1"), "{published:?}");
    let second = program().args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(data.path()).output().expect("a run");
    assert!(!second.status.success() && String::from_utf8_lossy(&second.stderr).contains("has the data folder"), "{second:?}");
    server.kill().expect("killed");
    server.wait().expect("ended");
    let after = program().args(["search", "visa", "--limit", "2", "--json", "--data"]).arg(data.path()).output().expect("a run");
    assert!(after.status.success(), "a killed server leaves nothing in the way");
}

#[test]
fn misuse_is_told_apart_from_failure() {
    let data = tempfile::tempdir().expect("a folder");
    let code = |arguments: &[&str]| program().args(arguments).arg("--data").arg(data.path()).output().expect("a run").status.code();
    assert_eq!(code(&["ask", ""]), Some(2));
    assert_eq!(code(&["ask", "visa", "--as-of", "2026-02-31"]), Some(2));
    assert_eq!(code(&["search", "visa", "--limit", "0"]), Some(2));
    assert_eq!(code(&["config", "--config", "nowhere.toml"]), Some(2));
    let refused = program().args(["serve", "--listen", "127.0.0.1:0", "--data", "/proc/nowhere"]).output().expect("a run");
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("/proc/nowhere"), "{refused:?}");
}
