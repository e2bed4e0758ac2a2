//! What the listeners of a conversation are told of an answer, step by step. Knows nothing of how it reaches them.

use serde_json::{Map, Value, json};

use crate::answer::Reply;

/// The last event of a conversation.
pub(super) const CLOSED: &str = "closed";
/// An answer that waits until a person has looked at it.
pub(super) const CHECKING: &str = "checking";
/// A turn that failed.
pub(super) const ERROR: &str = "error";

/// An answer as events in the order in which they are told: language, sources, each sentence, key facts, choices; then the end, which also holds
/// everything else.
pub(super) fn of_reply(message: i64, answer: i64, reply: &Reply) -> Result<Vec<(&'static str, String)>, serde_json::Error> {
    let Value::Object(mut rest) = serde_json::to_value(reply)? else { return Ok(Vec::new()) };
    let mut events = Vec::new();
    let mut tell = |kind: &'static str, mut data: Map<String, Value>| {
        data.insert("message".to_owned(), json!(message));
        events.push((kind, Value::Object(data).to_string()));
    };
    tell("language", taken(&mut rest, &["language", "question_language"]));
    tell("sources", taken(&mut rest, &["citations"]));
    if let Some(Value::Array(sentences)) = rest.remove("answer") {
        for sentence in sentences {
            if let Value::Object(sentence) = sentence {
                tell("text", sentence);
            }
        }
    }
    for kind in ["key_facts", "choices"] {
        let data = taken(&mut rest, &[kind]);
        if data.values().any(|list| list.as_array().is_some_and(|list| !list.is_empty())) {
            tell(kind, data);
        }
    }
    rest.insert("answer".to_owned(), json!(answer));
    tell("finished", rest);
    Ok(events)
}

/// The fields of those names, taken out.
fn taken(from: &mut Map<String, Value>, names: &[&str]) -> Map<String, Value> {
    names.iter().filter_map(|name| from.remove(*name).map(|value| ((*name).to_owned(), value))).collect()
}
