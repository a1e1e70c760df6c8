//! Reads the fields of one TOML table and reports what is missing, of the wrong type or unknown,
//! all of it.
//!
//! By hand rather than through serde, because a deserializer stops at an entry's first mistake.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::place::{At, Lines, Place};
use crate::problem::Findings;

/// Codes of the problems that reading itself reports.
pub(crate) const SHAPE: [&str; 7] = [
    MISSING_FILE,
    UNREADABLE_FILE,
    UNEXPECTED_FILE,
    PARSE_ERROR,
    UNKNOWN_FIELD,
    MISSING_FIELD,
    WRONG_TYPE,
];
pub(crate) const MISSING_FILE: &str = "missing_file";
pub(crate) const UNREADABLE_FILE: &str = "unreadable_file";
pub(crate) const UNEXPECTED_FILE: &str = "unexpected_file";
pub(crate) const PARSE_ERROR: &str = "parse_error";
pub(crate) const UNKNOWN_FIELD: &str = "unknown_field";
pub(crate) const MISSING_FIELD: &str = "missing_field";
pub(crate) const WRONG_TYPE: &str = "wrong_type";

/// What stands under a key that may hold either.
pub(crate) type TextOrEntry<'a> = Result<At<String>, Entry<'a>>;

/// One table being read. `close` it to report the fields nobody asked for.
pub(crate) struct Entry<'a> {
    table: &'a DeTable<'a>,
    pub(crate) place: Place,
    lines: &'a Lines,
    findings: &'a Findings,
    known: BTreeSet<&'static str>,
}

impl<'a> Entry<'a> {
    pub(crate) fn new(
        table: &'a DeTable<'a>,
        place: Place,
        lines: &'a Lines,
        findings: &'a Findings,
    ) -> Self {
        Self {
            table,
            place,
            lines,
            findings,
            known: BTreeSet::new(),
        }
    }

    fn find(&mut self, field: &'static str, required: bool) -> Option<&'a Spanned<DeValue<'a>>> {
        self.known.insert(field);
        let found = self
            .table
            .iter()
            .find(|(key, _)| key.get_ref() == field)
            .map(|(_, value)| value);
        if found.is_none() && required {
            self.findings.report(
                MISSING_FIELD,
                self.place,
                format!("`{field}` is missing"),
                format!("add `{field}`"),
            );
        }
        found
    }

    fn wrong(&self, field: &str, expected: &str, value: &Spanned<DeValue<'_>>) {
        let found = value.get_ref().type_str();
        let message = format!("`{field}` is of type {found}");
        self.findings.report(
            WRONG_TYPE,
            self.lines.place(&value.span()),
            message,
            format!("write {expected}"),
        );
    }

    fn as_text(&self, field: &str, value: &Spanned<DeValue<'_>>) -> Option<At<String>> {
        match value.get_ref() {
            DeValue::String(text) => Some(At {
                value: text.to_string(),
                place: self.lines.place(&value.span()),
            }),
            _ => {
                self.wrong(field, "a string", value);
                None
            }
        }
    }

    /// A string that must be there.
    pub(crate) fn text(&mut self, field: &'static str) -> Option<At<String>> {
        let value = self.find(field, true)?;
        self.as_text(field, value)
    }

    /// The string an entry is known by. Without it the entry is lost to the checks that look for
    /// it.
    pub(crate) fn id(&mut self, field: &'static str) -> Option<At<String>> {
        let id = self.text(field);
        if id.is_none() {
            self.findings.lose(self.place.file);
        }
        id
    }

    /// A string that may be absent.
    pub(crate) fn optional_text(&mut self, field: &'static str) -> Option<At<String>> {
        let value = self.find(field, false)?;
        self.as_text(field, value)
    }

    /// A list of strings that must be there.
    pub(crate) fn texts(&mut self, field: &'static str) -> Option<At<Vec<At<String>>>> {
        let value = self.find(field, true)?;
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong(field, "a list of strings", value);
            return None;
        };
        let texts: Option<Vec<_>> = array
            .iter()
            .map(|element| self.as_text(field, element))
            .collect();
        Some(At {
            value: texts?,
            place: self.lines.place(&value.span()),
        })
    }

    /// An integer that must be there.
    pub(crate) fn integer(&mut self, field: &'static str) -> Option<At<i64>> {
        let value = self.find(field, true)?;
        let parsed = value
            .get_ref()
            .as_integer()
            .and_then(|integer| i64::from_str_radix(integer.as_str(), integer.radix()).ok());
        if parsed.is_none() {
            self.wrong(field, "a whole number", value);
        }
        Some(At {
            value: parsed?,
            place: self.lines.place(&value.span()),
        })
    }

    /// An integer that may be absent.
    pub(crate) fn optional_integer(&mut self, field: &'static str) -> Option<At<i64>> {
        self.find(field, false)?;
        self.integer(field)
    }

    /// `true` or `false`; may be absent.
    pub(crate) fn optional_flag(&mut self, field: &'static str) -> Option<At<bool>> {
        let value = self.find(field, false)?;
        let DeValue::Boolean(flag) = value.get_ref() else {
            self.wrong(field, "true or false", value);
            return None;
        };
        Some(At {
            value: *flag,
            place: self.lines.place(&value.span()),
        })
    }

    /// A list of strings that may be absent.
    pub(crate) fn optional_texts(&mut self, field: &'static str) -> Option<At<Vec<At<String>>>> {
        self.find(field, false)?;
        self.texts(field)
    }

    /// A table that may be absent.
    pub(crate) fn optional_entry(&mut self, field: &'static str) -> Option<Entry<'a>> {
        let value = self.find(field, false)?;
        self.as_entry(field, value)
    }

    /// Every field as a string, under its key.
    pub(crate) fn all_texts(&self) -> Vec<(At<String>, At<String>)> {
        let read = |(key, value): (At<String>, _)| {
            let text = self.as_text(&key.value, value);
            if text.is_none() {
                self.findings.lose(self.place.file);
            }
            Some((key, text?))
        };
        self.keyed().into_iter().filter_map(read).collect()
    }

    /// The tables of a list; an absent list has none.
    pub(crate) fn entries(&mut self, field: &'static str) -> Vec<Entry<'a>> {
        let Some(value) = self.find(field, false) else {
            return Vec::new();
        };
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong(field, "a list of tables", value);
            self.findings.lose(self.place.file);
            return Vec::new();
        };
        array
            .iter()
            .filter_map(|element| self.as_entry(field, element))
            .collect()
    }

    /// Every field as a table of its own, under its key.
    pub(crate) fn all_entries(&mut self) -> Vec<(At<String>, Entry<'a>)> {
        let keyed = self.keyed();
        keyed
            .into_iter()
            .filter_map(|(key, value)| Some((key.clone(), self.as_entry(&key.value, value)?)))
            .collect()
    }

    /// Every field as either a string or a table, under its key.
    pub(crate) fn all_texts_or_entries(&mut self) -> Vec<(At<String>, TextOrEntry<'a>)> {
        let keyed = self.keyed();
        let read = |(key, value): (At<String>, &'a Spanned<DeValue<'a>>)| {
            let content = match value.get_ref() {
                DeValue::Table(_) => Err(self.as_entry(&key.value, value)?),
                _ => Ok(self.as_text(&key.value, value)?),
            };
            Some((key, content))
        };
        keyed.into_iter().filter_map(read).collect()
    }

    fn keyed(&self) -> Vec<(At<String>, &'a Spanned<DeValue<'a>>)> {
        let place = |span| self.lines.place(&span);
        self.table
            .iter()
            .map(|(key, value)| {
                (
                    At {
                        value: key.get_ref().to_string(),
                        place: place(key.span()),
                    },
                    value,
                )
            })
            .collect()
    }

    fn as_entry(&self, field: &str, value: &'a Spanned<DeValue<'a>>) -> Option<Entry<'a>> {
        match value.get_ref() {
            DeValue::Table(table) => Some(Entry::new(
                table,
                self.lines.place(&value.span()),
                self.lines,
                self.findings,
            )),
            _ => {
                self.wrong(field, "a table", value);
                self.findings.lose(self.place.file);
                None
            }
        }
    }

    /// Reports every field that was not asked for.
    pub(crate) fn close(self) {
        for (key, _) in self.table {
            if !self.known.contains(key.get_ref().as_ref()) {
                let known: Vec<_> = self.known.iter().copied().collect();
                let help = format!("known here: {}", known.join(", "));
                self.findings.report(
                    UNKNOWN_FIELD,
                    self.lines.place(&key.span()),
                    format!("unknown field `{}`", key.get_ref()),
                    help,
                );
            }
        }
    }
}
