//! Conversations over HTTP: what is acknowledged is kept and answered, whoever listens, whoever kills the process.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};

use crate::harness::Service;

/// Somebody in a conversation.
pub struct Visitor {
    pub base: String,
    pub id: String,
    pub token: String,
}

/// An event as it was sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    pub number: i64,
    pub kind: String,
    pub data: Value,
}

impl Visitor {
    pub async fn of(base: &str, beginning: Value) -> Self {
        let response = Client::new().post(format!("{base}/api/v1/conversations")).json(&beginning).send().await.expect("a response");
        assert_eq!(response.status(), 201);
        let begun: Value = response.json().await.expect("JSON");
        let text = |field: &str| begun[field].as_str().expect(field).to_owned();
        Self { base: base.to_owned(), id: text("id"), token: text("token") }
    }

    fn address(&self, rest: &str) -> String {
        format!("{}/api/v1/conversations/{}{rest}", self.base, self.id)
    }

    pub fn post(&self, rest: &str, body: &Value) -> RequestBuilder {
        Client::new().post(self.address(rest)).bearer_auth(&self.token).json(body)
    }

    pub fn get(&self, rest: &str) -> RequestBuilder {
        Client::new().get(self.address(rest)).bearer_auth(&self.token)
    }

    /// Says something and waits for the answer.
    pub async fn ask(&self, question: &str) -> Value {
        let response = self.post("/messages?wait=true", &json!({ "question": question })).send().await.expect("a response");
        assert!(response.status().is_success(), "{question}: {}", response.status());
        let (is_answer, told) = (response.status() == 200, response.json::<Value>().await.expect("JSON"));
        if is_answer { told } else { self.answer(&told["message"]).await }
    }

    /// The answer to a message that the service has taken in: on a busy machine it comes later than a request may take.
    async fn answer(&self, message: &Value) -> Value {
        for _ in 0..300 {
            let whole: Value = self.get("").send().await.expect("a response").json().await.expect("JSON");
            let answer = whole["messages"].as_array().expect("messages").iter().find(|each| each["answers"] == *message).cloned();
            if let Some(answer) = answer {
                return answer;
            }
            tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        }
        panic!("message {message} was never answered")
    }

    /// Says something; gives the message's number.
    pub async fn say(&self, question: &str) -> i64 {
        let response = self.post("/messages", &json!({ "question": question })).send().await.expect("a response");
        assert_eq!(response.status(), 202, "{question}");
        response.json::<Value>().await.expect("JSON")["message"].as_i64().expect("a number")
    }

    /// The conversation.
    pub async fn whole(&self) -> Value {
        let response = self.get("").send().await.expect("a response");
        assert_eq!(response.status(), 200);
        response.json().await.expect("JSON")
    }

    /// The conversation once nothing waits in it.
    pub async fn settled(&self) -> Value {
        let begun = Instant::now();
        loop {
            let whole = self.whole().await;
            if whole["messages"].as_array().expect("messages").iter().all(|message| message["state"] != "pending") {
                return whole;
            }
            assert!(begun.elapsed() < Duration::from_mins(1), "not answered: {whole}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Takes something back; gives the status.
    pub async fn delete(&self, rest: &str) -> u16 {
        Client::new().delete(self.address(rest)).bearer_auth(&self.token).send().await.expect("a response").status().as_u16()
    }

    pub async fn events_after(&self, number: i64) -> Events {
        let response = self.get("/events").header("last-event-id", number.to_string()).send().await.expect("a response");
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream; charset=utf-8");
        Events { response, rest: Vec::new() }
    }
}

/// A stream of events that is read.
pub struct Events {
    response: Response,
    rest: Vec<u8>,
}

impl Events {
    /// What a response tells.
    pub fn of(response: Response) -> Self {
        Self { response, rest: Vec::new() }
    }

    /// What the next event of a kind tells, whether it has a number or not.
    pub async fn part_of(&mut self, kind: &str) -> Value {
        while let Some(part) = self.part().await {
            if part.lines().any(|line| line == format!("event: {kind}")) {
                let data = part.lines().find_map(|line| line.strip_prefix("data: ")).expect("data");
                return serde_json::from_str(data).expect("JSON");
            }
        }
        panic!("no {kind}")
    }

    /// What is told of a place that moved: it is kept nowhere, so it has no number.
    pub async fn until_moved(&mut self) -> Value {
        self.part_of("waiting").await
    }

    /// The next part between empty lines; none at the end.
    pub async fn part(&mut self) -> Option<String> {
        loop {
            // A chunk may end in the middle of a character.
            if let Some(end) = self.rest.windows(2).position(|pair| pair == b"\n\n") {
                let part = String::from_utf8(self.rest[..end].to_vec()).expect("text");
                self.rest.drain(..end + 2);
                return Some(part);
            }
            let chunk =
                tokio::time::timeout(Duration::from_secs(30), self.response.chunk()).await.expect("something within 30 s").expect("no broken stream")?;
            self.rest.extend_from_slice(&chunk);
        }
    }

    pub async fn next(&mut self) -> Option<Event> {
        while let Some(part) = self.part().await {
            let field = |name: &str| part.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
            let Some(number) = field("id: ") else { continue };
            let data = serde_json::from_str(&field("data: ").expect("data")).expect("JSON");
            return Some(Event { number: number.parse().expect("a number"), kind: field("event: ").expect("a kind"), data });
        }
        None
    }

    /// All events up to one of a kind, with it.
    pub async fn until(&mut self, kind: &str) -> Vec<Event> {
        let mut events = Vec::new();
        while let Some(event) = self.next().await {
            let last = event.kind == kind;
            events.push(event);
            if last {
                return events;
            }
        }
        panic!("no {kind}: {events:?}")
    }
}

pub fn kinds(events: &[Event]) -> Vec<&str> {
    let mut kinds: Vec<&str> = events.iter().map(|event| event.kind.as_str()).collect();
    kinds.dedup();
    kinds
}

pub async fn problem(request: RequestBuilder) -> (u16, String) {
    let response = request.send().await.expect("a response");
    let status = response.status().as_u16();
    assert_eq!(response.headers()["content-type"], "application/problem+json", "{status}");
    let problem: Value = response.json().await.expect("JSON");
    assert!(problem["title"].as_str().is_some_and(|title| !title.is_empty() && !title.starts_with("problem-")), "{problem}");
    (status, problem["code"].as_str().expect("a code").to_owned())
}

/// One conversation from beginning to end.
async fn story(service: &Service) {
    let visitor = Visitor::of(&service.base, json!({ "language": "en" })).await;
    let mut listening = visitor.events_after(0).await;
    assert!(listening.part().await.expect("a beginning").starts_with("retry: "));
    let question = "How long before it expires must I renew my residence permit?";
    let mut answer = visitor.ask(question).await;
    assert_eq!((answer["role"].as_str(), answer["answers"].as_i64(), answer["state"].as_str()), (Some("assistant"), Some(1), Some("finished")));
    let stateless = service.ask(question).await.0;
    let understood = answer["reply"].as_object_mut().and_then(|reply| reply.remove("understood")).expect("how it was understood");
    assert_eq!(understood["question"], question);
    assert_eq!(answer["reply"], stateless, "the same answer as without a conversation");

    let told = listening.until("finished").await;
    assert_eq!(kinds(&told)[..3], ["language", "sources", "text"]);
    let said: Vec<_> = told.iter().filter(|event| event.kind == "text").map(|event| &event.data["text"]).collect();
    assert_eq!(said, stateless["answer"].as_array().expect("sentences").iter().map(|sentence| &sentence["text"]).collect::<Vec<_>>());
    assert!(told.iter().all(|event| event.data["message"] == 1));
    assert_eq!(told.iter().map(|event| event.number).collect::<Vec<_>>(), (1..=told.len() as i64).collect::<Vec<_>>());

    visitor.ask("居留许可过期了怎么办？").await;
    let second = listening.until("finished").await;
    assert_eq!(second[0].data["language"], "zh", "the language follows the question");

    let rated = visitor.post("/feedback", &json!({ "message": 2, "helpful": true, "comment": "danke, +86 13812345678" })).send().await.expect("a response");
    assert_eq!(rated.status(), 204);
    assert_eq!(problem(visitor.post("/feedback", &json!({ "message": 1, "helpful": true }))).await, (404, "not-found".to_owned()));
    assert_eq!(visitor.post("/close", &json!({})).send().await.expect("a response").status(), 204);
    assert_eq!(kinds(&listening.until("closed").await), ["closed"]);
    assert!(listening.next().await.is_none(), "a closed conversation's stream ends");
    let whole = visitor.whole().await;
    assert_eq!((whole["state"].as_str(), whole["messages"].as_array().map(Vec::len)), (Some("closed"), Some(4)));
    assert_eq!(whole["messages"][1]["helpful"], true);
    assert_eq!(problem(visitor.post("/messages", &json!({ "question": "and now?" }))).await, (409, "conversation-closed".to_owned()));
    let over = visitor.get("/events").header("last-event-id", "9999").send().await.expect("a response");
    assert_eq!(over.status(), 204, "nothing is left to hear");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_is_answered_streamed_rated_and_closed() {
    story(&Service::start().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_conversation_is_kept_in_postgresql() {
    if let Some(settings) = crate::store::postgres("conversation").await {
        story(&Service::with(|config| config.store = settings).await).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_goes_on_after_the_last_event_that_was_heard() {
    let service = Service::start().await;
    let visitor = Visitor::of(&service.base, json!({})).await;
    visitor.ask("What is the fine for overstaying a visa?").await;
    let all = visitor.events_after(0).await.until("finished").await;
    for heard in 0..all.len() {
        let rest = visitor.events_after(heard as i64).await.until("finished").await;
        assert_eq!(rest, all[heard..], "after {heard}");
    }
    // A number that was never told, as after a restore: the stream waits for what comes next.
    let mut future = visitor.events_after(1_000_000).await;
    visitor.say("Where do I register my address?").await;
    assert_eq!(future.next().await.map(|event| (event.number, event.kind)), Some((all.len() as i64 + 1, "language".to_owned())));
    for wrong in ["x", "-1", "1.5", "99999999999999999999", "1 2", "é"] {
        let header = reqwest::header::HeaderValue::from_bytes(wrong.as_bytes()).expect("a header");
        assert_eq!(problem(visitor.get("/events").header("last-event-id", header)).await, (400, "invalid-parameter".to_owned()), "{wrong}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_sent_again_is_the_same_message() {
    let service = Service::start().await;
    let visitor = Visitor::of(&service.base, json!({})).await;
    let send = |question: &str, key: &str| visitor.post("/messages", &json!({ "question": question })).header("idempotency-key", key);
    let tasks: Vec<_> = (0..8).map(|_| tokio::spawn(send("How do I extend my visa?", "one").send())).collect();
    for task in tasks {
        let response = task.await.expect("a task").expect("a response");
        assert_eq!(response.status(), 202);
        assert_eq!(response.json::<Value>().await.expect("JSON")["message"], 1);
    }
    assert_eq!(problem(send("How do I extend my permit?", "one")).await, (422, "idempotency-key-reused".to_owned()));
    assert_eq!(problem(send("x", "")).await, (400, "invalid-parameter".to_owned()));
    assert_eq!(problem(send("x", &"k".repeat(256))).await, (400, "invalid-parameter".to_owned()));
    visitor.settled().await;
    let again = send("How do I extend my visa?", "one").send().await.expect("a response");
    assert_eq!(again.json::<Value>().await.expect("JSON")["message"], 1);
    assert_eq!(visitor.settled().await["messages"].as_array().map(Vec::len), Some(2));
    visitor.post("/close", &json!({})).send().await.expect("a response");
    let closed = send("How do I extend my visa?", "one").send().await.expect("a response");
    assert_eq!(closed.status(), 202, "what was taken in stays so");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_learns_of_a_conversation_that_is_not_theirs() {
    let service = Service::start().await;
    let (mine, theirs) = (Visitor::of(&service.base, json!({})).await, Visitor::of(&service.base, json!({})).await);
    let foreign = Visitor { base: mine.base.clone(), id: theirs.id.clone(), token: mine.token.clone() };
    let unknown = Visitor { base: mine.base.clone(), id: "01900000-0000-7000-8000-000000000000".to_owned(), token: mine.token.clone() };
    let nonsense = Visitor { base: mine.base.clone(), id: "..%2F..%2Fetc".to_owned(), token: mine.token.clone() };
    let unsigned = Visitor { base: mine.base.clone(), id: mine.id.clone(), token: String::new() };
    let mut bodies = Vec::new();
    for stranger in [&foreign, &unknown, &nonsense, &unsigned] {
        for request in [
            stranger.get(""),
            stranger.get("/events"),
            stranger.post("/messages", &json!({ "question": "visa" })),
            stranger.post("/feedback", &json!({ "message": 1, "helpful": true })),
            stranger.post("/close", &json!({})),
        ] {
            let response = request.send().await.expect("a response");
            assert_eq!(response.status(), 404);
            bodies.push(response.text().await.expect("a body"));
        }
    }
    bodies.dedup();
    assert_eq!(bodies.len(), 1, "the same words whatever is wrong: {bodies:?}");
    assert_eq!(theirs.whole().await["messages"], json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn broken_messages_are_refused_and_nothing_is_kept() {
    let service = Service::start().await;
    let visitor = Visitor::of(&service.base, json!({})).await;
    for (body, status, code) in [
        (json!({ "question": "签".repeat(350_000) }), 413, "too-large"),
        (json!({ "question": "签".repeat(2001) }), 422, "question-too-long"),
        (json!({ "question": " " }), 422, "question-empty"),
        (json!({ "question": "visa", "as_of": "2026-02-31" }), 422, "invalid-date"),
        (json!({ "question": "visa", "as_of": "9999-01-01" }), 422, "invalid-date"),
        (json!({ "question": "visa", "slot": {} }), 422, "unknown-field"),
        (json!({ "question": "visa", "jurisdiction": "x".repeat(65) }), 422, "unknown-value"),
    ] {
        assert_eq!(problem(visitor.post("/messages", &body)).await, (status, code.to_owned()));
    }
    assert_eq!(problem(visitor.post("/messages?wait=maybe", &json!({ "question": "visa" }))).await, (400, "invalid-parameter".to_owned()));
    assert_eq!(visitor.whole().await["messages"], json!([]));
    let begin = |body: Value| service.post("/api/v1/conversations", &body);
    assert_eq!(problem(begin(json!({ "as_of": "2026-02-31" }))).await, (422, "invalid-date".to_owned()));
    assert_eq!(problem(begin(json!({ "x": 1 }))).await, (422, "unknown-field".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn questions_are_answered_in_order_and_too_many_are_refused() {
    let service = Service::with(|config| {
        config.conversations.waiting = 3;
        config.conversations.messages = 10;
    })
    .await;
    let visitor = Visitor::of(&service.base, json!({})).await;
    let (mut taken, mut refused) = (0, 0);
    let sent: Vec<_> =
        (0..12).map(|number| tokio::spawn(visitor.post("/messages", &json!({ "question": format!("What is the fine for {number} days?") })).send())).collect();
    for response in sent {
        match response.await.expect("a task").expect("a response").status().as_u16() {
            202 => taken += 1,
            409 | 429 => refused += 1,
            other => panic!("status {other}"),
        }
    }
    assert!(taken >= 3 && refused > 0, "{taken} taken, {refused} refused");
    let whole = visitor.settled().await;
    let answered: Vec<_> = whole["messages"].as_array().expect("messages").iter().filter_map(|message| message["answers"].as_i64()).collect();
    assert_eq!(answered.len(), taken);
    assert!(answered.is_sorted(), "{answered:?}");
    while visitor.whole().await["messages"].as_array().map_or(0, Vec::len) < 10 {
        visitor.ask("How do I extend my visa?").await;
    }
    assert_eq!(problem(visitor.post("/messages", &json!({ "question": "one more" }))).await, (409, "conversation-full".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn streams_have_a_bound_of_their_own_and_take_no_place_of_questions() {
    let service = Service::with(|config| {
        config.limits.concurrent = 2;
        config.conversations.streams = 3;
        config.conversations.heartbeat_s = 1;
    })
    .await;
    let visitor = Visitor::of(&service.base, json!({})).await;
    let mut streams = Vec::new();
    for _ in 0..3 {
        streams.push(visitor.events_after(0).await);
    }
    assert_eq!(problem(visitor.get("/events")).await, (503, "busy".to_owned()));
    assert_eq!(service.ask("How do I extend my visa?").await.outcome(), "answered");
    let mut first = streams.pop().expect("a stream");
    first.part().await;
    assert_eq!(first.part().await.as_deref(), Some(": "), "it shows that it is alive");
    drop(first);
    for _ in 0..50 {
        if visitor.get("/events").send().await.expect("a response").status() == 200 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the place of a listener who went away is not free again");
}

#[tokio::test(flavor = "multi_thread")]
async fn personal_data_is_in_no_file() {
    let data = tempfile::tempdir().expect("a folder");
    let service = Service::over(data.path()).await;
    let visitor = Visitor::of(&service.base, json!({})).await;
    let message = json!({
        "question": "My passport E87654321 expires, what now? My number is 13912345678",
        "slots": { "nationality": "DE" },
    });
    for slots in [json!({ "passport": "G23456789" }), json!({ "nationality": "anna.berg@example.org" })] {
        let refused = visitor.post("/messages", &json!({ "question": "and now?", "slots": slots })).send().await.expect("a response");
        assert_eq!(refused.status(), 422, "a slot that does not exist, a value that is none");
    }
    let response = visitor.post("/messages?wait=true", &message).header("idempotency-key", "key-of-E87654321").send().await.expect("a response");
    assert_eq!(response.status(), 200);
    let comment = json!({ "message": 2, "helpful": false, "comment": "call 13712345678" });
    assert_eq!(visitor.post("/feedback", &comment).send().await.expect("a response").status(), 204);
    assert!(visitor.whole().await["messages"][0]["text"].as_str().expect("a text").contains("[passport number]"));
    let secrets = ["E87654321", "13912345678", "G23456789", "anna.berg", "13712345678", visitor.token.as_str()];
    for entry in std::fs::read_dir(data.path()).expect("a folder").flatten().filter(|entry| entry.path().is_file()) {
        let bytes = std::fs::read(entry.path()).expect("a file");
        for secret in secrets {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret} is in {}", entry.path().display());
        }
    }
}

/// The program, as people start it.
pub struct Program {
    child: Child,
    pub base: String,
}

impl Program {
    fn over(data: &Path) -> Self {
        Self::with(data, &[])
    }

    /// The same with settings from the environment.
    pub fn with(data: &Path, settings: &[(&str, &str)]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_openwindow"))
            .envs(settings.iter().copied())
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(data)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a server");
        let mut base = String::new();
        BufReader::new(child.stdout.take().expect("an output")).read_line(&mut base).expect("a line");
        Self { child, base: base.trim().to_owned() }
    }

    pub fn kill(&mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("ended");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_process_loses_no_acknowledged_message_and_finishes_the_turn() {
    let data = tempfile::tempdir().expect("a folder");
    let mut program = Program::over(data.path());
    let mut visitor = Visitor::of(&program.base, json!({ "language": "de" })).await;
    let mut acknowledged = 0;
    for round in 0..4 {
        // The last of them is acknowledged a moment before the end.
        for number in 0..2 {
            visitor.say(&format!("Wie hoch ist die Strafe für {} Tage Überziehung?", 10 * round + number)).await;
            acknowledged += 1;
        }
        program.kill();
        program = Program::over(data.path());
        visitor.base.clone_from(&program.base);
    }
    let whole = visitor.settled().await;
    let messages = whole["messages"].as_array().expect("messages");
    let asked = messages.iter().filter(|message| message["role"] == "visitor" && message["state"] == "finished").count();
    let mut answers: Vec<_> = messages.iter().filter_map(|message| message["answers"].as_i64()).collect();
    assert_eq!((asked, answers.len()), (acknowledged, acknowledged));
    answers.sort_unstable();
    answers.dedup();
    assert_eq!(answers.len(), acknowledged, "one answer each");
    let told = visitor.events_after(0).await.until("finished").await;
    assert_eq!(kinds(&told)[0], "language");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_ends_streams_and_tells_when_to_come_back() {
    let data = tempfile::tempdir().expect("a folder");
    let mut program = Program::over(data.path());
    let visitor = Visitor::of(&program.base, json!({})).await;
    let mut listening = visitor.events_after(0).await;
    listening.part().await;
    let begun = Instant::now();
    let stopped = Command::new("kill").args(["-TERM", &program.child.id().to_string()]).status().expect("kill");
    assert!(stopped.success());
    assert!(listening.part().await.expect("a last word").starts_with("retry: "));
    assert!(listening.part().await.is_none());
    assert!(program.child.wait().expect("ended").success());
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

#[tokio::test(flavor = "multi_thread")]
async fn conversations_are_exported_a_line_each_without_tokens_or_personal_data() {
    let data = tempfile::tempdir().expect("a folder");
    let export = |more: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_openwindow")).args(["export", "conversations", "--data"]).arg(data.path()).args(more).output();
        output.expect("a run")
    };
    assert_eq!(export(&[]).status.code(), Some(2), "there is nothing yet");
    let program = Program::over(data.path());
    let visitor = Visitor::of(&program.base, json!({ "language": "en" })).await;
    visitor.ask("my passport is E12345678, how long before it expires must I renew my residence permit?").await;
    let other = Visitor::of(&program.base, json!({})).await;
    let output = export(&[]);
    let text = String::from_utf8(output.stdout).expect("text");
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines.iter().map(|line| line["id"].as_str().expect("a name")).collect::<Vec<_>>(), [visitor.id.as_str(), other.id.as_str()]);
    assert_eq!(lines[0]["messages"][1]["answers"], 1);
    assert_eq!(lines[0]["messages"][1]["reply"]["outcome"], "answered");
    for secret in [visitor.token.as_str(), "E12345678"] {
        assert!(!text.contains(secret), "{secret}");
    }
    assert!(lines[0].get("token").is_none());
    assert!(export(&["--since", "9999-01-01"]).stdout.is_empty());
    assert_eq!(export(&["--since", "31 February"]).status.code(), Some(2));
}
