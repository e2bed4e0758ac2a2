//! What is counted, for `/metrics`. Knows nothing of routes; no question's text ever comes here.

use std::time::Duration;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use crate::answer::Outcome;
use crate::language::Language;

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct StatusLabel {
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct QuestionLabels {
    outcome: &'static str,
    language: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct LimitLabel {
    limit: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct JudgementLabels {
    language: String,
    verdict: &'static str,
}

/// A language as a label; languages outside the interface are one, so that nobody can make labels without end.
fn told(language: Language) -> String {
    if language.has_interface() { language.to_string() } else { "other".to_owned() }
}

/// Counters and their registry.
pub struct Telemetry {
    registry: Registry,
    requests: Family<StatusLabel, Counter>,
    request_seconds: Histogram,
    questions: Family<QuestionLabels, Counter>,
    question_seconds: Histogram,
    limited: Family<LimitLabel, Counter>,
    judgements: Family<JudgementLabels, Counter>,
    sections: Gauge,
    publication: Gauge,
    degraded: Gauge,
    waiting: Gauge,
}

/// Seconds: fine around the targets of 3, 7 and 15 ms.
const BUCKETS: [f64; 14] = [0.0005, 0.001, 0.002, 0.003, 0.005, 0.007, 0.01, 0.015, 0.03, 0.06, 0.125, 0.5, 2.0, 10.0];

/// The state of the parts at the moment of asking.
pub struct Gauges {
    /// Points that can be found.
    pub sections: usize,
    /// The current publication.
    pub publication: u64,
    /// Whether a fallback answers.
    pub degraded: bool,
    /// Questions waiting for the model.
    pub waiting: usize,
}

impl Telemetry {
    /// Counters at zero.
    pub fn new() -> Self {
        let mut telemetry = Self {
            registry: Registry::with_prefix("openwindow"),
            requests: Family::default(),
            request_seconds: Histogram::new(BUCKETS),
            questions: Family::default(),
            question_seconds: Histogram::new(BUCKETS),
            limited: Family::default(),
            judgements: Family::default(),
            sections: Gauge::default(),
            publication: Gauge::default(),
            degraded: Gauge::default(),
            waiting: Gauge::default(),
        };
        let registry = &mut telemetry.registry;
        registry.register("http_requests", "Requests by status", telemetry.requests.clone());
        registry.register("http_request_seconds", "Time to answer a request", telemetry.request_seconds.clone());
        registry.register("questions", "Questions by outcome and language", telemetry.questions.clone());
        registry.register("question_seconds", "Time to answer a question", telemetry.question_seconds.clone());
        registry.register("limited_requests", "Requests refused because of a quota or a key, by which", telemetry.limited.clone());
        registry.register("judgements", "Judgements of answers by language and verdict", telemetry.judgements.clone());
        registry.register("index_points", "Points that can be found", telemetry.sections.clone());
        registry.register("publication", "Number of the current publication", telemetry.publication.clone());
        registry.register("degraded", "1 while a fallback answers", telemetry.degraded.clone());
        registry.register("embedding_waiting", "Questions waiting for the model", telemetry.waiting.clone());
        telemetry
    }

    /// Counts a request.
    pub fn request(&self, status: u16, took: Duration) {
        self.requests.get_or_create(&StatusLabel { status }).inc();
        self.request_seconds.observe(took.as_secs_f64());
    }

    /// Counts a question.
    pub fn question(&self, outcome: Outcome, language: Language, took: Duration) {
        let language = told(language);
        self.questions.get_or_create(&QuestionLabels { outcome: outcome.name(), language }).inc();
        self.question_seconds.observe(took.as_secs_f64());
    }

    /// Counts a judgement of an answer.
    pub fn judged(&self, language: Language, verdict: &'static str) {
        self.judgements.get_or_create(&JudgementLabels { language: told(language), verdict }).inc();
    }

    /// Counts a request that was refused because of a quota or a key.
    pub fn limited(&self, limit: &'static str) {
        self.limited.get_or_create(&LimitLabel { limit }).inc();
    }

    /// All counters in the text form of Prometheus.
    pub fn text(&self, gauges: &Gauges) -> String {
        self.sections.set(gauges.sections as i64);
        self.publication.set(gauges.publication as i64);
        self.degraded.set(i64::from(gauges.degraded));
        self.waiting.set(gauges.waiting as i64);
        let mut text = String::new();
        if encode(&mut text, &self.registry).is_err() {
            text.clear();
        }
        text
    }
}
