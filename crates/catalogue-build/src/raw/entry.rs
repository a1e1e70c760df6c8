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
    pub(super) lines: &'a Lines,
    pub(super) findings: &'a Findings,
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

    pub(super) fn find(
        &mut self,
        field: &'static str,
        required: bool,
    ) -> Option<&'a Spanned<DeValue<'a>>> {
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

    pub(super) fn wrong(&self, field: &str, expected: &str, value: &Spanned<DeValue<'_>>) {
        let found = value.get_ref().type_str();
        let message = format!("`{field}` is of type {found}");
        self.findings.report(
            WRONG_TYPE,
            self.lines.place(&value.span()),
            message,
            format!("write {expected}"),
        );
    }

    pub(super) fn as_text(&self, field: &str, value: &Spanned<DeValue<'_>>) -> Option<At<String>> {
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

    pub(super) fn keyed(&self) -> Vec<(At<String>, &'a Spanned<DeValue<'a>>)> {
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

    pub(super) fn as_entry(
        &self,
        field: &str,
        value: &'a Spanned<DeValue<'a>>,
    ) -> Option<Entry<'a>> {
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
