//! JSON Schemas (draft 2020-12) from the Rust types. Only with the feature `schema`.

use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::assessment::Assessment;
use crate::limits::LABEL_CHARACTERS;
use crate::profile::Profile;
use crate::wire::words::Words;

/// Every schema: the file's name under `schemas/` and its text.
#[must_use]
pub fn schemas() -> Vec<(&'static str, String)> {
    vec![
        ("profile.schema.json", text::<Profile>("rolefit.profile/1")),
        (
            "assessment.schema.json",
            text::<Assessment>("rolefit.assessment/1"),
        ),
    ]
}

fn text<T: JsonSchema>(title: &str) -> String {
    let mut schema = schemars::schema_for!(T);
    schema.insert("title".to_owned(), title.into());
    RecursiveTransform(joined_lines).transform(&mut schema);
    // a schema is made of texts, numbers and lists: writing it cannot fail
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

/// Doc comments break their lines for the source's width; a description has one line a paragraph.
fn joined_lines(schema: &mut Schema) {
    let Some(description) = schema.get("description").and_then(|text| text.as_str()) else {
        return;
    };
    let paragraphs = description
        .split("\n\n")
        .map(|text| text.replace('\n', " "));
    let joined = paragraphs.collect::<Vec<_>>().join("\n\n");
    schema.insert("description".to_owned(), joined.into());
}

impl JsonSchema for crate::Hundredths {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Figure".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number", "minimum": -100, "maximum": 100 })
    }
}

pub(crate) fn label(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "maxLength": LABEL_CHARACTERS, "default": "" })
}

pub(crate) fn levels(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "object",
        "additionalProperties": { "enum": [0, 1, 2, 3, 4, null] },
        "default": {}
    })
}

pub(crate) fn positions(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "object",
        "additionalProperties": { "enum": [-2, -1, 1, 2, null] },
        "default": {}
    })
}

pub(crate) fn hash(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "pattern": "^[0-9a-f]{64}$" })
}

pub(crate) fn words<T: Words>(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "enum": T::words() })
}

pub(crate) fn words_or_null<T: Words>(_: &mut SchemaGenerator) -> Schema {
    let words = T::words().into_iter().map(Some);
    let words: Vec<Option<&str>> = words.chain([None]).collect();
    json_schema!({ "enum": words })
}
