//! Starts the service on a free port with its real engines and talks HTTP to it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use openwindow::app::App;
use openwindow::clock::Clock;
use openwindow::config::{self, Config, Overrides};
use reqwest::{RequestBuilder, StatusCode};
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

/// The moment at which tests happen: a Tuesday morning in Shanghai.
pub const NOW: &str = "2026-11-24T02:00:00Z";

/// A running service; stops when dropped.
pub struct Service {
    /// Where it listens.
    pub base: String,
    /// Its parts, for tests that change the folder below it.
    pub app: App,
    stop: CancellationToken,
    data: Option<tempfile::TempDir>,
}

impl Drop for Service {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

/// Settings over an empty data folder.
pub fn config(data: &Path) -> Config {
    config::read(&Overrides { file: None, listen: Some(([127, 0, 0, 1], 0).into()), data: Some(data.to_owned()) }).expect("settings")
}

/// The root of the project.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

impl Service {
    /// The shipped guides, served as they are.
    pub async fn start() -> Self {
        Self::with(|_| {}).await
    }

    /// The same with other settings.
    pub async fn with(change: impl FnOnce(&mut Config)) -> Self {
        let data = tempfile::tempdir().expect("a folder");
        let mut config = config(data.path());
        change(&mut config);
        let mut service = Self::of(config).await;
        service.data = Some(data);
        service
    }

    /// The shipped guides over a data folder that may have been used before.
    pub async fn over(data: &Path) -> Self {
        Self::of(config(data)).await
    }

    /// The shipped guides with these settings, at the moment of tests.
    pub async fn fixed(config: Config) -> Self {
        Self::of(config).await
    }

    async fn of(config: Config) -> Self {
        Self::at(config, Clock::of("Asia/Shanghai").expect("a zone").fixed_at(NOW.parse().expect("a time"))).await
    }

    /// The same over a data folder that may have been used before, with other settings, at a moment that the clock can be set on from.
    pub async fn of_now_at(config: Config, moment: &str) -> Self {
        Self::at(config, Clock::of("Asia/Shanghai").expect("a zone").fixed_at(moment.parse().expect("a time"))).await
    }

    /// The shipped guides at the time that it is.
    pub async fn of_now(config: Config) -> Self {
        Self::at(config, Clock::of("Asia/Shanghai").expect("a zone")).await
    }

    async fn at(config: Config, clock: Clock) -> Self {
        let app = App::open(config).expect("an app").at(clock);
        Box::pin(app.publish(&|_, _| {})).await.expect("published");
        let app = Box::pin(app.with_conversations()).await.expect("a store");
        let listener = app.listener().await.expect("a free port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        let stop = CancellationToken::new();
        tokio::spawn(app.clone().serve(listener, stop.clone()));
        Self { base, app, stop, data: None }
    }

    /// A GET request.
    pub fn get(&self, path: &str) -> RequestBuilder {
        // A client belongs to the runtime of its test.
        reqwest::Client::new().get(format!("{}{path}", self.base))
    }

    /// A POST request with a JSON body.
    pub fn post(&self, path: &str, body: &Value) -> RequestBuilder {
        reqwest::Client::new().post(format!("{}{path}", self.base)).json(body)
    }

    /// A GET request's JSON.
    pub async fn json(&self, path: &str) -> Value {
        let response = self.get(path).send().await.expect("a response");
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        response.json().await.expect("JSON")
    }

    /// Asks a question.
    pub async fn ask(&self, question: &str) -> Reply {
        self.ask_with(json!({ "question": question })).await
    }

    /// Asks with more than a question.
    pub async fn ask_with(&self, body: Value) -> Reply {
        let response = self.post("/api/v1/ask", &body).send().await.expect("a response");
        assert_eq!(response.status(), StatusCode::OK, "{body}");
        Reply(response.json().await.expect("JSON"))
    }
}

/// Whether a page runs nothing but this service's own files, which it can do without.
pub fn runs_own_files_only(page: &str) -> bool {
    page.split("<script").skip(1).all(|rest| rest.starts_with(" type=\"module\" src=\"/assets/"))
}

/// An answer, with questions to it that read like sentences.
#[derive(Debug)]
pub struct Reply(pub Value);

impl Reply {
    /// How it ended.
    pub fn outcome(&self) -> &str {
        self.0["outcome"].as_str().expect("an outcome")
    }

    /// Its language.
    pub fn language(&self) -> &str {
        self.0["language"].as_str().expect("a language")
    }

    /// What the asker reads, sources left out.
    pub fn said(&self) -> String {
        let texts = |list: &str, field: &str| {
            self.0[list].as_array().into_iter().flatten().filter_map(|each| each[field].as_str().map(str::to_owned)).collect::<Vec<_>>()
        };
        let mut said = texts("answer", "text");
        said.extend(texts("key_facts", "label"));
        said.extend(texts("key_facts", "text"));
        said.extend(self.0["steps"].as_array().into_iter().flatten().filter_map(|step| step.as_str().map(str::to_owned)));
        said.join("\n")
    }

    /// Its citations.
    pub fn citations(&self) -> &[Value] {
        self.0["citations"].as_array().expect("citations")
    }

    /// Kinds of its notices.
    pub fn notices(&self) -> Vec<&str> {
        self.0["notices"].as_array().into_iter().flatten().filter_map(|notice| notice["kind"].as_str()).collect()
    }

    /// Contacts it names.
    pub fn contacts(&self) -> &[Value] {
        self.0["contacts"].as_array().expect("contacts")
    }
}

/// The one service that tests share which only read. It lives in a runtime of its own, since each test's runtime ends with the test.
pub fn shared() -> &'static Service {
    static SERVICE: OnceLock<(tokio::runtime::Runtime, Arc<Service>)> = OnceLock::new();
    let (_, service) = SERVICE.get_or_init(|| {
        std::thread::spawn(|| {
            let runtime = tokio::runtime::Runtime::new().expect("a runtime");
            let service = runtime.block_on(Service::start());
            (runtime, Arc::new(service))
        })
        .join()
        .expect("a service")
    });
    service
}
