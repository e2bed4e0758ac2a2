//! Backup while serving, restore, and the move from one database to the other: by the commands, as people run them.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use openwindow::accounts::Role;
use openwindow::store::{Store, StoreError, Tally};
use reqwest::Method;
use secrecy::ExposeSecret;
use serde_json::json;

use crate::conversations::Visitor;
use crate::harness::{Service, config, root};
use crate::store::{file, postgres};

fn run(data: &Path, url: Option<&str>, arguments: &[&str], input: Option<&Path>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openwindow"));
    command.current_dir(root()).args(arguments).arg("--data").arg(data);
    if let Some(url) = url {
        command.env("OPENWINDOW_STORE__URL", url);
    }
    let input = input.map_or(Stdio::null(), |file| fs::File::open(file).expect("a file").into());
    command.stdin(input).output().expect("the program")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A service with something of everything in it.
async fn filled(data: &Path) -> (Service, Visitor) {
    let service = Service::over(data).await;
    let li = service.member("li", Role::Staff).await;
    let visitor = Visitor::of(&service.base, json!({ "language": "ar" })).await;
    visitor.ask("كم غرامة تجاوز مدة الإقامة؟").await;
    let beside = format!("/api/v1/staff/conversations/{}", visitor.id);
    assert_eq!(li.asked(Method::POST, &format!("{beside}/notes"), Some(&json!({ "text": "a note \"with\" \\ 標點 👋" }))).await.0, 201);
    assert_eq!(li.asked(Method::POST, &format!("{beside}/claim"), None).await.0, 200);
    let left = json!({ "text": "Hello", "answer_to": "12367", "consent": true });
    assert_eq!(visitor.post("/letter", &left).send().await.expect("a response").status(), 201);
    (service, visitor)
}

async fn tallies(settings: &openwindow::store::Settings, data: &Path) -> Vec<Tally> {
    let store = Store::open(settings, data).await.expect("a store");
    let tallies = store.dump(|_| Ok::<_, StoreError>(())).await.expect("read");
    store.close().await;
    tallies
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_made_while_people_write_and_restored_elsewhere() {
    let (data, place) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (service, visitor) = filled(data.path()).await;
    let backup = place.path().join("backup");
    let made = {
        let (data, backup) = (data.path().to_owned(), backup.clone());
        let running = tokio::task::spawn_blocking(move || run(&data, None, &["backup", backup.to_str().expect("text")], None));
        for number in 0..20 {
            let another = Visitor::of(&visitor.base, json!({})).await;
            another.say(&format!("and number {number}?")).await;
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        running.await.expect("done")
    };
    assert!(made.status.success(), "{}", said(&made));
    let mut names: Vec<_> = fs::read_dir(&backup).expect("a folder").flatten().map(|file| file.file_name().into_string().expect("text")).collect();
    names.sort();
    // What keys of integrators have used is noted now and then, and belongs to it.
    names.retain(|name| name != "keys-used");
    assert_eq!(names, ["SHA256SUMS", "backup.json", "openwindow.db"], "no key");
    assert!(said(&made).contains("accounts.key"), "{}", said(&made));
    assert_eq!(run(data.path(), None, &["backup", backup.to_str().expect("text")], None).status.code(), Some(2), "never over another");

    let elsewhere = place.path().join("elsewhere");
    let restored = run(&elsewhere, None, &["restore", backup.to_str().expect("text")], None);
    assert!(restored.status.success(), "{}", said(&restored));
    let other = Service::over(&elsewhere).await;
    let same = Visitor { base: other.base.clone(), id: visitor.id.clone(), token: visitor.token.clone() };
    let (old, new) = (visitor.settled().await, same.settled().await);
    let first = |whole: &serde_json::Value| whole["messages"][1].clone();
    assert_eq!(first(&old), first(&new), "the same answer by the same token");
    drop((service, other));
    assert_eq!(run(&elsewhere, None, &["restore", backup.to_str().expect("text")], None).status.code(), Some(2), "never over what is there");
}

/// What is done to a file.
type Damage = fn(Vec<u8>) -> Vec<u8>;

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_that_is_not_as_it_was_made_is_refused_and_nothing_is_put_anywhere() {
    let (data, place) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (service, _) = filled(data.path()).await;
    let (backup, into) = (place.path().join("backup"), place.path().join("into"));
    let (from, path) = (backup.to_str().expect("text").to_owned(), |name: &str| backup.join(name));
    assert!(run(data.path(), None, &["backup", &from, "--with-key"], None).status.success());
    drop(service);
    let whole: Vec<_> = ["openwindow.db", "backup.json", "SHA256SUMS", "accounts.key"].map(|name| (name, fs::read(path(name)).expect("a file"))).into();
    let damages: [(&str, Damage); 6] = [
        ("openwindow.db", |mut bytes| {
            bytes[5000] ^= 1;
            bytes
        }),
        ("openwindow.db", |bytes| bytes[..bytes.len() / 2].to_vec()),
        ("backup.json", |_| b"{}".to_vec()),
        ("SHA256SUMS", |_| b"0000  ../../etc/passwd\n".to_vec()),
        ("SHA256SUMS", |_| Vec::new()),
        ("accounts.key", |mut bytes| {
            bytes[0] ^= 1;
            bytes
        }),
    ];
    for (name, damage) in damages {
        for (each, bytes) in &whole {
            fs::write(path(each), bytes).expect("written");
        }
        let bytes = damage(fs::read(path(name)).expect("a file"));
        fs::write(path(name), bytes).expect("written");
        let refused = run(&into, None, &["restore", &from], None);
        assert_eq!(refused.status.code(), Some(1), "{name}: {}", said(&refused));
        assert!(!into.join("openwindow.db").exists() && !into.join("accounts.key").exists(), "{name}");
    }
    // Of a later release.
    for (each, bytes) in &whole {
        fs::write(path(each), bytes).expect("written");
    }
    let about = String::from_utf8(fs::read(path("backup.json")).expect("a file")).expect("text").replace("\"schema\": ", "\"schema\": 9");
    fs::write(path("backup.json"), about).expect("written");
    let sums = Command::new("sha256sum").current_dir(&backup).args(["openwindow.db", "accounts.key", "backup.json"]).output().expect("sha256sum");
    fs::write(path("SHA256SUMS"), sums.stdout).expect("written");
    let refused = run(&into, None, &["restore", &from], None);
    assert!(refused.status.code() == Some(1) && said(&refused).contains("that release or a later one"), "{}", said(&refused));
    assert!(!into.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_moves_from_a_file_to_postgresql_and_back() {
    let Some(settings) = postgres("moving").await else { return };
    let (data, place) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (service, visitor) = filled(data.path()).await;
    let url = settings.url.expose_secret().to_owned();
    drop(service);
    let (first, second) = (place.path().join("first.jsonl"), place.path().join("second.jsonl"));
    let written = run(data.path(), None, &["export", "database"], None);
    assert!(written.status.success(), "{}", said(&written));
    fs::write(&first, &written.stdout).expect("written");
    let server = place.path().join("server");
    let taken = run(&server, Some(&url), &["import", "-"], Some(&first));
    assert!(taken.status.success(), "{}", said(&taken));
    assert_eq!(tallies(&settings, &server).await, tallies(&file(), data.path()).await, "the same rows");
    let again = run(&server, Some(&url), &["import", first.to_str().expect("text")], None);
    assert!(again.status.code() == Some(2) && said(&again).contains("not empty"), "{}", said(&again));

    fs::copy(data.path().join("accounts.key"), server.join("accounts.key")).expect("copied");
    let mut moved = config(&server);
    moved.store = settings.clone();
    let service = Service::fixed(moved).await;
    let same = Visitor { base: service.base.clone(), id: visitor.id.clone(), token: visitor.token.clone() };
    let kept = same.get("/export").send().await.expect("a response").json::<serde_json::Value>().await.expect("JSON");
    assert_eq!((kept["letter"]["text"].as_str(), kept["messages"].as_array().map(Vec::len)), (Some("Hello"), Some(2)), "read by the same token and key");
    drop(service);

    let back = place.path().join("back");
    let written = run(&server, Some(&url), &["export", "database"], None);
    fs::write(&second, &written.stdout).expect("written");
    let taken = run(&back, None, &["import", second.to_str().expect("text")], None);
    assert!(taken.status.success(), "{}", said(&taken));
    assert_eq!(tallies(&file(), &back).await, tallies(&settings, &server).await);
    let refused = run(&server, Some(&url), &["backup", place.path().join("x").to_str().expect("text")], None);
    assert!(refused.status.code() == Some(1) && said(&refused).contains("pg_dump"), "{}", said(&refused));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_was_cut_or_changed_is_taken_in_not_at_all() {
    let (data, place) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (service, _) = filled(data.path()).await;
    drop(service);
    let text = String::from_utf8(run(data.path(), None, &["export", "database"], None).stdout).expect("text");
    let lines: Vec<&str> = text.lines().collect();
    let without = |at: usize| lines.iter().enumerate().filter(|(line, _)| *line != at).flat_map(|(_, line)| [line, "\n"]).collect::<String>();
    let changes = [
        ("cut at a line", lines[..lines.len() - 3].iter().flat_map(|line| [*line, "\n"]).collect()),
        ("cut in a line", text[..text.len() - 20].to_owned()),
        ("a row left out", without(lines.iter().position(|line| line.contains("\"table\":\"events\"")).expect("an event"))),
        ("a word changed", text.replacen("a note", "a vote", 1)),
        ("a table that is none", text.replacen("\"table\":\"notes\"", "\"table\":\"sqlite_master\"", 1)),
        ("a column that is none", text.replacen("\"mention\":", "\"x) VALUES (1); --\":", 1)),
        ("of a later release", text.replacen("\"schema\":", "\"schema\":9", 1)),
        ("no such file", "hello\n".to_owned()),
        ("nothing", String::new()),
    ];
    for (what, changed) in changes {
        let (from, into) = (place.path().join("changed"), place.path().join("into"));
        fs::write(&from, changed).expect("written");
        let refused = run(&into, None, &["import", from.to_str().expect("text")], None);
        assert_eq!(refused.status.code(), Some(1), "{what}: {}", said(&refused));
        if into.join("openwindow.db").exists() {
            assert_eq!(tallies(&file(), &into).await.iter().map(|tally| tally.rows).sum::<u64>(), 3, "{what}: only what every database begins with");
        }
    }
}
