//! The store tells the same story on SQLite and on PostgreSQL. For the second `OPENWINDOW_POSTGRES` is the URL of a server that lets us make databases.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use openwindow::store::{Conversation, Feedback, Id, NewMessage, Progress, Reason, Role, Settings, State, Store, StoreError};
use sqlx::{AnyConnection, Connection, Executor};

/// Settings for the file in the data folder.
pub fn file() -> Settings {
    Settings { url: String::new().into(), connections: 4 }
}

/// Settings for an empty PostgreSQL database, if there is a server.
#[expect(clippy::disallowed_methods, reason = "the server of the tests is no setting of the service")]
pub async fn postgres(test: &str) -> Option<Settings> {
    let Ok(url) = std::env::var("OPENWINDOW_POSTGRES") else {
        eprintln!("SKIPPED on PostgreSQL: {test} (OPENWINDOW_POSTGRES is not set)");
        return None;
    };
    sqlx::any::install_default_drivers();
    let name = format!("openwindow_{test}_{}", std::process::id());
    let mut server = AnyConnection::connect(&url).await.expect("a PostgreSQL server at OPENWINDOW_POSTGRES");
    server.execute(format!("DROP DATABASE IF EXISTS {name}").as_str()).await.expect("dropped");
    server.execute(format!("CREATE DATABASE {name}").as_str()).await.expect("made");
    let (server, _) = url.rsplit_once('/').expect("a URL with a database");
    Some(Settings { url: format!("{server}/{name}").into(), connections: 4 })
}

fn moment(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

fn new(number: u8, at: Timestamp) -> Conversation {
    Conversation {
        id: Id::new(at, [number; 10]),
        token: "hash".to_owned(),
        language: "fr".parse().ok(),
        answer_language: None,
        as_of: "2027-03-01".parse().ok(),
        jurisdiction: Some("cn-shanghai".to_owned()),
        state: State::Open,
        memory: None,
        created: at,
        active: at,
    }
}

fn said(text: &str, key: Option<&str>) -> NewMessage {
    NewMessage { text: text.to_owned(), request: "{}".to_owned(), key: key.map(|key| (key.to_owned(), format!("print of {text}"))) }
}

/// A conversation from its beginning to its end, through every function of the store.
async fn story(settings: &Settings, data: &Path) {
    let store = Store::open(settings, data).await.expect("a store");
    let (begun, later) = (moment("2026-11-24T02:00:00Z"), moment("2026-11-24T02:00:05.25Z"));
    let (one, other) = (new(1, begun), new(2, begun));
    store.begin(&one).await.expect("kept");
    store.begin(&other).await.expect("kept");
    let read = store.conversation(one.id).await.expect("read").expect("there");
    assert_eq!((read.id, read.language, read.answer_language, read.as_of), (one.id, one.language, None, one.as_of));
    assert_eq!((read.created, read.active, read.state, read.memory), (begun, begun, State::Open, None));
    assert!(store.conversation(Id::new(begun, [9; 10])).await.expect("read").is_none());
    assert!(store.change(Id::new(begun, [9; 10]), later).await.expect("read").is_none());

    let mut change = store.change(one.id, later).await.expect("a change").expect("there");
    assert_eq!(change.last_message().await.expect("a number"), 0);
    assert_eq!(change.add(&said("combien ?", Some("a"))).await.expect("added"), 1);
    assert_eq!(change.add(&said("مرحبا 👋", None)).await.expect("added"), 2);
    assert_eq!(change.pending().await.expect("a number"), 2);
    drop(change);
    assert!(store.messages(one.id).await.expect("read").is_empty(), "what is not saved never happened");

    let mut change = store.change(one.id, later).await.expect("a change").expect("there");
    change.add(&said("combien ?", Some("a"))).await.expect("added");
    change.add(&said("مرحبا 👋", None)).await.expect("added");
    change.save().await.expect("saved");
    let mut change = store.change(other.id, later).await.expect("a change").expect("there");
    assert!(change.same("a").await.expect("read").is_none(), "keys belong to one conversation");
    change.add(&said("what?", Some("a"))).await.expect("added");
    change.save().await.expect("saved");
    let mut change = store.change(one.id, later).await.expect("a change").expect("there");
    let same = change.same("a").await.expect("read").expect("there");
    assert_eq!((same.number, same.fingerprint.as_deref()), (1, Some("print of combien ?")));
    drop(change);

    answered(&store, one.id, later).await;
    assert_eq!(store.unfinished().await.expect("read"), [other.id]);
    let waiting = store.next_pending(other.id).await.expect("read").expect("there");
    assert_eq!((waiting.number, waiting.text.as_str(), waiting.starts, waiting.created), (1, "what?", 1, later));
    store.begin_again(other.id, 1).await.expect("counted");
    assert_eq!(store.unfinished().await.expect("read"), [other.id]);
    assert_eq!(store.next_pending(other.id).await.expect("read").expect("there").starts, 2, "waiting alone is not counted");
    assert_eq!(store.waiting_since(later).await.expect("read"), [other.id], "what waits so long was left by a process that ended");
    assert!(store.waiting_since(later - SignedDuration::from_millis(1)).await.expect("read").is_empty(), "what came later is still worked on");

    store.close().await;
    let store = Store::open(settings, data).await.expect("the same store again");
    assert_eq!(store.messages(one.id).await.expect("read").len(), 3);
    assert!(store.forget(later).await.expect("forgotten").is_empty());
    assert_eq!(store.forget(later + SignedDuration::from_millis(1)).await.expect("forgotten").len(), 2);
    assert!(store.messages(one.id).await.expect("read").is_empty() && store.last_event(one.id).await.expect("read").is_none());
    store.close().await;
}

/// The first message's answer: kept once, told, rated, remembered; then the end.
async fn answered(store: &Store, id: Id, at: Timestamp) {
    let next = store.next_pending(id).await.expect("read").expect("there");
    assert_eq!((next.number, next.starts), (1, 0));
    let mut change = store.change(id, at).await.expect("a change").expect("there");
    assert!(change.end(1, Progress::Finished).await.expect("ended"));
    assert!(!change.end(1, Progress::Finished).await.expect("not again"), "one answer only");
    assert_eq!(change.answer(1, "cent yuans", "{\"outcome\":\"answered\"}", None).await.expect("answered"), 3);
    assert_eq!(change.tell("text", "{\"text\":\"cent\"}").await.expect("told"), 1);
    assert_eq!(change.tell("finished", "{}").await.expect("told"), 2);
    assert!(change.told("text").await.expect("read") && !change.told("closed").await.expect("read"));
    change.remember("{\"visa\":\"work\"}").await.expect("remembered");
    change.state(State::Closed).await.expect("closed");
    assert!(!change.rate(&Feedback { message: 1, helpful: Some(true), ..Feedback::default() }).await.expect("rated"), "a question is no answer");
    assert!(change.rate(&Feedback { message: 3, helpful: Some(true), ..Feedback::default() }).await.expect("rated"));
    assert!(
        change
            .rate(&Feedback { message: 3, trusted: Some(false), reason: Some(Reason::Wrong), comment: Some("trop cher".to_owned()), ..Feedback::default() })
            .await
            .expect("rated again")
    );
    assert!(change.end(2, Progress::Failed).await.expect("ended"));
    change.save().await.expect("saved");

    let conversation = store.conversation(id).await.expect("read").expect("there");
    assert_eq!((conversation.state, conversation.memory.as_deref(), conversation.active), (State::Closed, Some("{\"visa\":\"work\"}"), at));
    let messages = store.messages(id).await.expect("read");
    let seen: Vec<_> = messages.iter().map(|message| (message.number, message.role, message.state, message.answers, message.text.as_str())).collect();
    assert_eq!(
        seen,
        [
            (1, Role::Visitor, Progress::Finished, None, "combien ?"),
            (2, Role::Visitor, Progress::Failed, None, "مرحبا 👋"),
            (3, Role::Assistant, Progress::Finished, Some(1), "cent yuans"),
        ]
    );
    assert_eq!(store.message_or_answer(id, 1).await.expect("read").map(|message| message.number), Some(3));
    assert_eq!(store.message_or_answer(id, 2).await.expect("read").map(|message| message.number), Some(2));
    assert_eq!(store.events_after(id, 0, 1).await.expect("read").len(), 1);
    assert_eq!(store.events_after(id, 1, 9).await.expect("read")[0].kind, "finished");
    assert_eq!(store.last_event(id).await.expect("read").map(|event| event.number), Some(2));
    let given = store.feedback(id).await.expect("read");
    assert_eq!(
        given,
        [Feedback { message: 3, trusted: Some(false), reason: Some(Reason::Wrong), comment: Some("trop cher".to_owned()), ..Feedback::default() }]
    );
}

/// Many writers of one conversation and of many lose nothing and get numbers without a gap.
async fn crowd(settings: &Settings, data: &Path) {
    let store = Store::open(settings, data).await.expect("a store");
    let at = moment("2026-11-24T02:00:00Z");
    let all: Vec<_> = (0..8).map(|number| new(number, at)).collect();
    for each in &all {
        store.begin(each).await.expect("kept");
    }
    let tasks: Vec<_> = (0..64)
        .map(|number| {
            let (store, id) = (store.clone(), all[number % 8].id);
            tokio::spawn(async move {
                let mut change = store.change(id, at).await.expect("a change").expect("there");
                change.add(&said(&format!("number {number}"), None)).await.expect("added");
                change.tell("text", "{}").await.expect("told");
                change.save().await.expect("saved");
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("done");
    }
    for each in &all {
        let numbers: Vec<_> = store.messages(each.id).await.expect("read").iter().map(|message| message.number).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7, 8]);
    }
    store.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_story_is_kept_in_a_file() {
    let data = tempfile::tempdir().expect("a folder");
    // A folder whose name means something in addresses.
    let folder = data.path().join("a b?c#d%20é");
    std::fs::create_dir(&folder).expect("a folder");
    story(&file(), &folder).await;
    let rights = std::fs::metadata(folder.join("openwindow.db")).expect("a file").permissions().mode();
    assert_eq!(rights & 0o777, 0o600, "nobody else reads it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_story_is_kept_in_postgresql() {
    if let Some(settings) = postgres("story").await {
        story(&settings, Path::new("/nonexistent")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crowd_writes_to_a_file() {
    let data = tempfile::tempdir().expect("a folder");
    crowd(&file(), data.path()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crowd_writes_to_postgresql() {
    if let Some(settings) = postgres("crowd").await {
        crowd(&settings, Path::new("/nonexistent")).await;
    }
}

#[tokio::test]
async fn a_database_of_a_later_release_is_refused_and_one_that_is_none_too() {
    let data = tempfile::tempdir().expect("a folder");
    Store::open(&file(), data.path()).await.expect("a store").close().await;
    let path = data.path().join("openwindow.db");
    let mut later = AnyConnection::connect(&format!("sqlite://{}", path.display())).await.expect("the file");
    later.execute("UPDATE _sqlx_migrations SET version = 999 WHERE version = (SELECT MAX(version) FROM _sqlx_migrations)").await.expect("changed");
    later.close().await.expect("closed");
    assert!(matches!(Store::open(&file(), data.path()).await, Err(StoreError::Later(999))));
    std::fs::write(&path, "this is no database, it only lies where one should be".repeat(99)).expect("written");
    let refused = Store::open(&file(), data.path()).await.err().expect("refused").to_string();
    assert!(refused.contains("openwindow.db"), "the file is named: {refused}");
}
