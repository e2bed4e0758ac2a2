//! Events as `text/event-stream`. Knows nothing of what they tell.

use std::convert::Infallible;
use std::fmt::Write;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use futures_util::stream;

use crate::conversation::{Heard, Listening};
use crate::store::Event;

/// Milliseconds after which a browser connects again.
const RETRY: u32 = 2000;
/// Milliseconds over which they are spread when the service stops.
const SPREAD: std::ops::Range<u32> = 1000..5000;

/// What a listener hears, as a response that goes on.
pub(super) fn stream(listening: Listening) -> Response {
    let begin = Bytes::from(format!("retry: {RETRY}\n\n"));
    let events = stream::unfold((Some(begin), Some(listening)), |(begin, listening)| async move {
        let mut listening = listening?;
        if let Some(begin) = begin {
            return Some((Ok::<_, Infallible>(begin), (None, Some(listening))));
        }
        let (text, goes_on) = told(listening.next().await);
        (!text.is_empty()).then(|| (Ok(Bytes::from(text)), (None, goes_on.then_some(listening))))
    });
    let mut response = Response::new(Body::from_stream(events));
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
        Ok(Heard::Stopping) => (again(), false),
        Err(error) => {
            tracing::error!(%error, "an event stream ends: its events cannot be read");
            (again(), false)
        }
    }
}

fn again() -> String {
    format!("retry: {}\n\n", rand::random_range(SPREAD))
}

fn written(mut text: String, event: &Event) -> String {
    // Kinds are words and JSON is on one line; writing to a string does not fail.
    let _ = write!(text, "id: {}\nevent: {}\ndata: {}\n\n", event.number, event.kind, event.data);
    text
}
