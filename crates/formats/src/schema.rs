//! JSON Schemas (draft 2020-12) from the Rust types. Only with the feature `schema`.

use rolefit_advice::brief::SectionId;
use rolefit_advice::brief::edits::MOST_CHARACTERS;
use rolefit_core::TypeId;
use rolefit_core::matching::Gate;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use crate::assessment::{Assessment, Subject};
use crate::brief::RoleBrief;
use crate::document::Document;
use crate::limits::{LABEL_CHARACTERS, QUOTE_CHARACTERS, RATERS, REASON_CHARACTERS};
use crate::matching::saved::{SavedColumns, SavedGates};
use crate::matching::{Match, Pair, Turn};
use crate::need::CompanyNeed;
use crate::profile::{Costs, EditedPart, Importance, Intake, Profile, Rating, Required};
use crate::reading::{self, DocumentReading};
use crate::record::Record;
use crate::typed::figures::Order;
use crate::typed::words::Word;

/// Every schema: the file's name under `schemas/` and its text.
#[must_use]
pub fn schemas() -> Vec<(&'static str, String)> {
    vec![
        ("profile.schema.json", text::<Profile>()),
        ("assessment.schema.json", text::<Assessment>()),
        ("need.schema.json", text::<CompanyNeed>()),
        ("match.schema.json", text::<Match>()),
        ("brief.schema.json", text::<RoleBrief>()),
        ("record.schema.json", text::<Record>()),
        (
            "reading.schema.json",
            written::<DocumentReading>(reading::FORMAT),
        ),
        ("gates.schema.json", text::<SavedGates>()),
        ("columns.schema.json", text::<SavedColumns>()),
    ]
}

fn text<T: JsonSchema + Document>() -> String {
    written::<T>(T::FORMAT)
}

fn written<T: JsonSchema>(format: &str) -> String {
    let mut schema = schemars::schema_for!(T);
    schema.insert("title".to_owned(), format.into());
    RecursiveTransform(required_fields).transform(&mut schema);
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

/// Every field must be there, `null` or not, unless it has a default. (Of itself, the derive lets fields that may be
/// `null` be left out.)
fn required_fields(schema: &mut Schema) {
    let Some(fields) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
        return;
    };
    let with_default = |field: &Value| field.get("default").is_some();
    let required: Vec<String> = fields
        .iter()
        .filter(|(_, field)| !with_default(field))
        .map(|(name, _)| name.clone())
        .collect();
    // what may be left out and is then nothing needs no default
    for field in fields.values_mut().filter_map(Value::as_object_mut) {
        if field.get("default").is_some_and(Value::is_null) {
            field.remove("default");
        }
    }
    schema.insert("required".to_owned(), required.into());
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

pub(crate) fn later(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "object",
        "additionalProperties": { "enum": [0, 1, 2, 3, 4] },
        "default": {}
    })
}

pub(crate) fn points(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "object",
        "additionalProperties": { "type": "integer", "minimum": 0, "maximum": 100 },
        "default": {}
    })
}

/// A whole number that may be left out.
pub(crate) fn number_or_none(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": ["integer", "null"], "minimum": 0, "maximum": u32::MAX, "default": null })
}

/// A text that may be left out.
pub(crate) fn text_or_none(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": ["string", "null"], "default": null })
}

pub(crate) fn intakes(generator: &mut SchemaGenerator) -> Schema {
    let intake = generator.subschema_for::<Intake>();
    json_schema!({ "type": "array", "items": intake, "default": [] })
}

pub(crate) fn ratings(generator: &mut SchemaGenerator) -> Schema {
    let rating = generator.subschema_for::<Rating>();
    json_schema!({ "type": "array", "items": rating, "maxItems": RATERS, "default": [] })
}

/// Ids of items.
pub(crate) fn mixed(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "items": { "type": "string" }, "default": [] })
}

/// A name that is not blank.
pub(crate) fn rater(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "pattern": "\\S", "maxLength": LABEL_CHARACTERS })
}

pub(crate) fn costs(generator: &mut SchemaGenerator) -> Schema {
    let costs = generator.subschema_for::<Costs>();
    json_schema!({ "allOf": [costs], "default": {} })
}

pub(crate) fn gates(generator: &mut SchemaGenerator) -> Schema {
    let required = generator.subschema_for::<Required>();
    json_schema!({ "type": "object", "additionalProperties": required, "default": {} })
}

pub(crate) fn turns(generator: &mut SchemaGenerator) -> Schema {
    let turn = generator.subschema_for::<Turn>();
    json_schema!({ "type": "array", "items": turn, "default": [] })
}

pub(crate) fn pairs(generator: &mut SchemaGenerator) -> Schema {
    let pair = generator.subschema_for::<Pair>();
    json_schema!({ "type": "array", "items": pair, "default": [] })
}

pub(crate) fn level(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "enum": [0, 1, 2, 3, 4] })
}

pub(crate) fn columns(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "object", "additionalProperties": { "type": "string" } })
}

/// A list of ids that may be left out.
pub(crate) fn ids(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "array",
        "items": { "type": "string" },
        "uniqueItems": true,
        "default": []
    })
}

pub(crate) fn edited_parts(generator: &mut SchemaGenerator) -> Schema {
    let part = generator.subschema_for::<EditedPart>();
    let ids = SectionId::ALL.map(SectionId::as_str);
    json_schema!({
        "type": "object",
        "propertyNames": { "enum": ids },
        "additionalProperties": part,
        "default": {}
    })
}

pub(crate) fn edited_part_or_null(generator: &mut SchemaGenerator) -> Schema {
    let part = generator.subschema_for::<EditedPart>();
    json_schema!({ "anyOf": [part, { "type": "null" }] })
}

/// A text of several lines.
pub(crate) fn prose(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "maxLength": MOST_CHARACTERS })
}

pub(crate) fn draft_hash(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "pattern": "^[0-9a-f]{16}$" })
}

pub(crate) fn positions(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "object",
        "additionalProperties": { "enum": [-2, -1, 1, 2, null] },
        "default": {}
    })
}

pub(crate) fn choices(_: &mut SchemaGenerator) -> Schema {
    let types: Vec<&str> = TypeId::ALL.iter().map(|one| one.as_str()).collect();
    json_schema!({
        "type": "object",
        "additionalProperties": {
            "anyOf": [
                {
                    "type": "object",
                    "properties": { "most": { "enum": types }, "least": { "enum": types } },
                    "required": ["most", "least"],
                    "additionalProperties": false
                },
                { "type": "null" }
            ]
        },
        "default": {}
    })
}

pub(crate) fn facts(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "object",
        "additionalProperties": {
            "anyOf": [
                { "type": "integer", "minimum": 0, "maximum": u32::MAX },
                { "type": "string" },
                { "type": "array", "items": { "type": "string" }, "uniqueItems": true }
            ]
        },
        "default": {}
    })
}

pub(crate) fn wants(_: &mut SchemaGenerator) -> Schema {
    let importances: Vec<u8> = Importance::ALL.iter().map(|one| one.get()).collect();
    json_schema!({
        "type": "object",
        "additionalProperties": {
            "type": "object",
            "properties": {
                "level": { "type": "string" },
                "importance": { "enum": importances }
            },
            "required": ["level", "importance"],
            "additionalProperties": false
        },
        "default": {}
    })
}

pub(crate) fn evidence(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "object",
        "additionalProperties": { "type": "string", "pattern": "\\S", "maxLength": QUOTE_CHARACTERS },
        "default": {}
    })
}

pub(crate) fn who(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "minLength": 1, "maxLength": LABEL_CHARACTERS })
}

pub(crate) fn reason(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "minLength": 1, "maxLength": REASON_CHARACTERS })
}

pub(crate) fn day(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
}

pub(crate) fn gate_states(generator: &mut SchemaGenerator) -> Schema {
    let gate = words::<Gate>(generator);
    json_schema!({ "type": "object", "additionalProperties": gate, "default": {} })
}

pub(crate) fn hash(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "pattern": "^[0-9a-f]{64}$" })
}

pub(crate) fn reading_format(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "const": reading::FORMAT })
}

pub(crate) fn format<T: Document>(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "const": T::FORMAT })
}

/// A figure within the bounds of types' order, or `null`.
pub(crate) fn order(_: &mut SchemaGenerator) -> Schema {
    let whole = |figure: crate::Hundredths| figure.hundredths() / 100;
    json_schema!({
        "type": ["number", "null"],
        "minimum": whole(Order::LEAST),
        "maximum": whole(Order::MOST)
    })
}

/// Hours a week, or `null`.
pub(crate) fn hours_or_null(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": ["number", "null"], "minimum": 0 })
}

pub(crate) fn subject(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "anyOf": [
            { "enum": Subject::fixed().map(|subject| subject.to_string()).collect::<Vec<_>>() },
            { "type": "string", "pattern": Subject::area_pattern() }
        ]
    })
}

pub(crate) fn subject_or_null(generator: &mut SchemaGenerator) -> Schema {
    json_schema!({ "anyOf": [subject(generator), { "type": "null" }] })
}

pub(crate) fn word_list<T: Word>(generator: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "items": words::<T>(generator), "uniqueItems": true })
}

pub(crate) fn words<T: Word>(_: &mut SchemaGenerator) -> Schema {
    let words: Vec<&str> = T::ALL.iter().map(|one| one.word()).collect();
    json_schema!({ "enum": words })
}

pub(crate) fn words_or_null<T: Word>(_: &mut SchemaGenerator) -> Schema {
    let words = T::ALL.iter().map(|one| Some(one.word()));
    let words: Vec<Option<&str>> = words.chain([None]).collect();
    json_schema!({ "enum": words })
}
