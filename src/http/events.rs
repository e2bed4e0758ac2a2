//! Events as `text/event-stream`. Knows nothing of what they tell.

use std::convert::Infallible;
use std::fmt::Write;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use futures_util::{Stream, StreamExt, stream};

use crate::conversation::{Heard, Listening};
use crate::store::Event;

/// Milliseconds after which a browser connects again.
const RETRY: u32 = 2000;
/// Milliseconds over which they are spread when the service stops.
const SPREAD: std::ops::Range<u32> = 1000..5000;

/// What a listener hears, as a response that goes on.
pub(super) fn stream(listening: Listening) -> Response {
    stream_while(listening, Always)
}

/// What a stream lasts with.
pub(super) trait Lasting: Send + 'static {
    /// Whether the stream may go on.
    fn still(&mut self) -> impl Future<Output = bool> + Send;
}

/// A stream that lasts as long as its listener.
struct Always;

impl Lasting for Always {
    async fn still(&mut self) -> bool {
        true
    }
}

/// The same while something lasts.
pub(super) fn stream_while(listening: Listening, still: impl Lasting) -> Response {
    let events = stream::unfold((true, Some(listening), still), |(is_first, listening, mut still)| async move {
        let mut listening = listening?;
        if is_first {
            return Some((Bytes::from(begin()), (false, Some(listening), still)));
        }
        let (text, goes_on) = told(listening.next().await);
        // Before it is sent: whoever may not listen any more hears nothing of it.
        if !still.still().await {
            return None;
        }
        (!text.is_empty()).then(|| (Bytes::from(text), (false, goes_on.then_some(listening), still)))
    });
    sent(events)
}

/// How a stream begins.
pub(super) fn begin() -> String {
    format!("retry: {RETRY}\n\n")
}

/// A stream as a response.
pub(super) fn sent(events: impl Stream<Item = Bytes> + Send + 'static) -> Response {
    let mut response = Response::new(Body::from_stream(events.map(Ok::<_, Infallible>)));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream; charset=utf-8"));
    // Proxies that gather a response before they pass it on would hold back every event.
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}

/// What is sent, and whether more follows.
fn told(heard: Result<Heard, crate::store::StoreError>) -> (String, bool) {
    match heard {
        Ok(Heard::Events(events)) => (events.iter().fold(String::new(), written), true),
        Ok(Heard::Place(data)) => (format!("event: waiting\ndata: {data}\n\n"), true),
        Ok(Heard::Silence) => (": \n\n".to_owned(), true),
        Ok(Heard::Over) => (String::new(), false),
        Ok(Heard::Gone) => ("event: gone\ndata: {}\n\n".to_owned(), false),
        Ok(Heard::Stopping) => (again(), false),
        Err(error) => {
            tracing::error!(%error, "an event stream ends: its events cannot be read");
            (again(), false)
        }
    }
}

/// How a stream ends that is to be begun again.
pub(super) fn again() -> String {
    format!("retry: {}\n\n", rand::random_range(SPREAD))
}

fn written(mut text: String, event: &Event) -> String {
    // Kinds are words and JSON is on one line; writing to a string does not fail.
    let _ = write!(text, "id: {}\nevent: {}\ndata: {}\n\n", event.number, event.kind, event.data);
    text
}
