//! The tools that assistants see, with schemas taken from the interface's own description. Knows nothing of what they do.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use rmcp::model::{JsonObject, Tool, ToolAnnotations};
use serde_json::{Map, Value, json};
use utoipa::{OpenApi, PartialSchema};

use super::super::docs::Interface;
use super::GuideArguments;

/// All tools, in the order in which they are most likely wanted.
pub(super) static ALL: LazyLock<Vec<Tool>> = LazyLock::new(all);

fn all() -> Vec<Tool> {
    let document = json!(Interface::openapi());
    let schemas = &document["components"]["schemas"];
    let named = |name: &str| schemas[name].clone();
    let either = |one: &str, other: &str| json!({ "type": "object", "anyOf": [reference(one), reference(other)] });
    let mut events_may_be_missing = named("DeadlinesBody");
    if let Some(schema) = events_may_be_missing.as_object_mut() {
        schema.remove("required");
    }
    let guides = json!({ "type": "object", "properties": { "guides": { "type": "array", "items": reference("GuideEntry") } }, "required": ["guides"] });
    let tool = |name: &'static str, description: &'static str, input: Value, output: Value| {
        Tool::new(name, description, Arc::new(complete(input, schemas)))
            .with_raw_output_schema(Arc::new(complete(output, schemas)))
            .with_annotations(ToolAnnotations::new().read_only(true).idempotent(true).open_world(false))
    };
    vec![
        tool(
            "ask",
            "Answers a question about visas, residence, work or daily life in Shanghai, in the question's language, with dated citations; or says that it has no answer and names whom to ask.",
            named("AskBody"),
            named("Reply"),
        ),
        tool("search", "Finds sections of the guides by meaning and by words.", named("SearchBody"), named("FoundSections")),
        tool(
            "guide",
            "Reads a guide: the edition in force on a day, in one language. Without a name it lists all guides.",
            json!(GuideArguments::schema()),
            json!({ "type": "object", "anyOf": [reference("GuideView"), guides] }),
        ),
        tool(
            "deadlines",
            "Counts the last days for events of a person's life, each with its rule. Without events it lists the deadlines by name, each with the event that it asks for.",
            events_may_be_missing,
            either("Deadlines", "Offer"),
        ),
    ]
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// A schema that holds all that it refers to.
fn complete(mut schema: Value, all: &Value) -> JsonObject {
    let mut wanted = BTreeSet::new();
    moved(&mut schema, &mut wanted);
    let mut definitions = Map::new();
    while let Some(name) = wanted.pop_first() {
        if definitions.contains_key(&name) {
            continue;
        }
        let mut definition = all[&name].clone();
        moved(&mut definition, &mut wanted);
        definitions.insert(name, definition);
    }
    let mut object = match schema {
        Value::Object(object) => object,
        _ => Map::new(),
    };
    if !definitions.is_empty() {
        object.insert("$defs".to_owned(), Value::Object(definitions));
    }
    object
}

/// Lets references lead into the schema itself, and notes where to.
fn moved(schema: &mut Value, wanted: &mut BTreeSet<String>) {
    match schema {
        Value::Object(object) => {
            for (key, value) in object.iter_mut() {
                match value {
                    Value::String(text) if key == "$ref" => {
                        if let Some(name) = text.strip_prefix("#/components/schemas/").map(str::to_owned) {
                            *text = format!("#/$defs/{name}");
                            wanted.insert(name);
                        }
                    }
                    other => moved(other, wanted),
                }
            }
        }
        Value::Array(values) => {
            for value in values {
                moved(value, wanted);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemas_hold_all_that_they_refer_to() {
        assert_eq!(ALL.len(), 4);
        for tool in ALL.iter() {
            for schema in [Some(&tool.input_schema), tool.output_schema.as_ref()].into_iter().flatten() {
                let text = json!(schema.as_ref()).to_string();
                assert_eq!(schema["type"], "object", "{}: {text}", tool.name);
                assert!(!text.contains("#/components"), "{}", tool.name);
                for name in text.split("#/$defs/").skip(1).filter_map(|rest| rest.split('"').next()) {
                    assert!(schema["$defs"][name].is_object(), "{}: {name}", tool.name);
                }
            }
        }
    }
}
