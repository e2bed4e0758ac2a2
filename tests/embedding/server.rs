//! An embedding server by URL, played by a small one on loopback.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use openwindow::embedding::{EmbedError, Embedder, Engine, Kind, ServerSettings, Settings};
use serde_json::{Value, json};

/// What the server does with the n-th request.
#[derive(Clone, Copy)]
enum Act {
    Answer,
    Fail(u16),
    Hang,
    Reversed,
    Shorter,
    Nonsense,
    Missing,
}

struct Played {
    url: String,
    /// `Authorization` header and body of each request.
    seen: Arc<Mutex<Vec<(String, Value)>>>,
}

/// Answers the first requests as told, all others properly.
fn play(acts: &[Act]) -> Played {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (acts, requests) = (acts.to_vec(), Arc::clone(&seen));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (acts, requests) = (acts.clone(), Arc::clone(&requests));
            std::thread::spawn(move || while serve(&stream, &acts, &requests).is_some() {});
        }
    });
    Played { url, seen }
}

fn serve(stream: &TcpStream, acts: &[Act], requests: &Mutex<Vec<(String, Value)>>) -> Option<()> {
    let mut reader = BufReader::new(stream);
    let (mut length, mut key, mut first) = (0, String::new(), String::new());
    reader.read_line(&mut first).ok().filter(|bytes| *bytes > 0)?;
    assert!(first.starts_with("POST /v1/embeddings "), "{first}");
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim().split_once(": ") else { break };
        match name.to_lowercase().as_str() {
            "content-length" => length = value.parse().ok()?,
            "authorization" => value.clone_into(&mut key),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let body: Value = serde_json::from_slice(&body).ok()?;
    let act = {
        let mut requests = requests.lock().ok()?;
        requests.push((key, body.clone()));
        acts.get(requests.len() - 1).copied().unwrap_or(Act::Answer)
    };
    let (status, answer) = reply(act, &body)?;
    let head = format!("HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n", answer.len());
    let mut stream = stream;
    stream.write_all(format!("{head}{answer}").as_bytes()).ok()
}

fn reply(act: Act, body: &Value) -> Option<(u16, String)> {
    let inputs = body["input"].as_array()?;
    let row = |(index, text): (usize, &Value)| {
        let length = text.as_str().map_or(0, str::len);
        json!({"object": "embedding", "index": index, "embedding": [3.0 * length as f32, 4.0 * length as f32, 0.0]})
    };
    let mut rows: Vec<Value> = inputs.iter().enumerate().map(row).collect();
    match act {
        Act::Answer => {}
        Act::Fail(status) => return Some((status, "{\"error\": \"as told\"}".to_owned())),
        Act::Hang => std::thread::sleep(Duration::from_secs(3)),
        Act::Reversed => rows.reverse(),
        Act::Shorter => rows.iter_mut().for_each(|row| row["embedding"] = json!([1.0, 0.0])),
        Act::Nonsense => return Some((200, "<html>".to_owned())),
        Act::Missing => drop(rows.pop()),
    }
    Some((200, json!({"object": "list", "data": rows, "model": "any"}).to_string()))
}

fn settings(url: &str) -> Settings {
    let server = ServerSettings {
        url: url.to_owned(),
        key: "open sesame".into(),
        model: "intfloat/multilingual-e5-small".to_owned(),
        timeout_ms: 500,
        retries: 2,
        connections: 1,
        ..ServerSettings::default()
    };
    Settings { engine: Engine::Server, server, cache: 0, ..Settings::default() }
}

fn open(url: &str) -> Result<Embedder, EmbedError> {
    Embedder::open(&settings(url), Path::new("unused"))
}

fn two() -> Vec<String> {
    vec!["a".to_owned(), "three".to_owned()]
}

#[tokio::test]
async fn the_server_gets_prefixes_model_and_key_and_gives_unit_vectors() {
    let played = play(&[]);
    let embedder = open(&played.url).expect("opens");
    assert_eq!(embedder.model().dimensions, 3);
    let vectors = embedder.embed(Kind::Passage, two()).await.expect("vectors");
    assert_eq!(vectors, vec![vec![0.6, 0.8, 0.0]; 2]);
    let seen = played.seen.lock().expect("requests");
    let (key, body) = seen.last().expect("a request");
    assert_eq!(key, "Bearer open sesame");
    assert_eq!(body["input"], json!(["passage: a", "passage: three"]));
    assert_eq!(body["model"], "intfloat/multilingual-e5-small");
}

#[tokio::test]
async fn passing_failures_are_retried_and_lasting_ones_are_not() {
    let played = play(&[Act::Answer, Act::Fail(503), Act::Fail(429), Act::Answer, Act::Fail(401)]);
    let embedder = open(&played.url).expect("opens");
    assert!(embedder.embed(Kind::Query, two()).await.is_ok());
    assert_eq!(played.seen.lock().expect("requests").len(), 4);
    let refused = embedder.embed(Kind::Query, two()).await;
    assert!(matches!(&refused, Err(EmbedError::Server { what }) if what.contains("401")), "{refused:?}");
    assert_eq!(played.seen.lock().expect("requests").len(), 5);
}

#[tokio::test]
async fn retrying_ends() {
    let played = play(&[Act::Answer, Act::Fail(500), Act::Fail(500), Act::Fail(500)]);
    let embedder = open(&played.url).expect("opens");
    let failed = embedder.embed(Kind::Query, two()).await;
    assert!(matches!(&failed, Err(EmbedError::Server { what }) if what.contains("3 attempts")), "{failed:?}");
    assert_eq!(played.seen.lock().expect("requests").len(), 4);
}

#[tokio::test]
async fn a_hanging_server_costs_one_time_out() {
    let played = play(&[Act::Answer, Act::Hang]);
    let embedder = open(&played.url).expect("opens");
    let start = Instant::now();
    assert!(embedder.embed(Kind::Query, two()).await.is_ok());
    assert!(start.elapsed() < Duration::from_millis(2500), "{:?}", start.elapsed());
}

#[tokio::test]
async fn rows_are_put_in_the_order_of_the_texts() {
    let played = play(&[Act::Answer, Act::Reversed, Act::Missing, Act::Nonsense, Act::Shorter]);
    let embedder = open(&played.url).expect("opens");
    assert!(embedder.embed(Kind::Query, two()).await.is_ok());
    assert!(matches!(embedder.embed(Kind::Query, two()).await, Err(EmbedError::Server { .. })), "a vector is missing");
    assert!(matches!(embedder.embed(Kind::Query, two()).await, Err(EmbedError::Server { .. })), "no JSON");
    let shorter = embedder.embed(Kind::Query, two()).await;
    assert!(matches!(shorter, Err(EmbedError::WrongDimension { expected: 3, found: 2 })), "{shorter:?}");
}

#[test]
fn announced_dimensions_are_checked_at_the_start() {
    let played = play(&[]);
    let mut settings = settings(&played.url);
    settings.server.dimensions = 384;
    let error = Embedder::open(&settings, Path::new("unused")).err();
    assert!(matches!(error, Some(EmbedError::WrongDimension { expected: 384, found: 3 })), "{error:?}");
}

#[test]
fn a_server_that_is_not_there_and_a_wrong_address_are_told_apart() {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).expect("a free port").port();
    let gone = open(&format!("http://user:hush@127.0.0.1:{port}")).err().expect("nobody listens");
    assert!(matches!(gone, EmbedError::Server { .. }), "{gone:?}");
    assert!(!gone.to_string().contains("hush"), "{gone}");
    for url in ["not an address", "ftp://127.0.0.1/"] {
        let wrong = open(url).err().expect("no address");
        assert!(matches!(wrong, EmbedError::Settings { field: "server.url", .. }), "{wrong:?}");
    }
}
