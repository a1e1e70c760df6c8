//! The fields of a table by their types.

use toml::Spanned;
use toml::de::DeValue;

use super::entry::Entry;
use crate::place::At;

impl<'a> Entry<'a> {
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
        self.as_texts(field, value)
    }

    fn as_texts(&self, field: &str, value: &Spanned<DeValue<'_>>) -> Option<At<Vec<At<String>>>> {
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
        self.as_integer(field, value)
    }

    fn as_integer(&self, field: &str, value: &Spanned<DeValue<'_>>) -> Option<At<i64>> {
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

    /// A list of integers that must be there.
    pub(crate) fn integers(&mut self, field: &'static str) -> Option<At<Vec<At<i64>>>> {
        let value = self.find(field, true)?;
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong(field, "a list of whole numbers", value);
            return None;
        };
        let numbers: Option<Vec<_>> = array
            .iter()
            .map(|element| self.as_integer(field, element))
            .collect();
        Some(At {
            value: numbers?,
            place: self.lines.place(&value.span()),
        })
    }

    /// Every field as an integer, under its key.
    pub(crate) fn all_integers(&self) -> Vec<(At<String>, At<i64>)> {
        let read = |(key, value): (At<String>, _)| {
            let number = self.as_integer(&key.value, value);
            Some((key, number?))
        };
        self.keyed().into_iter().filter_map(read).collect()
    }

    /// A table that must be there.
    pub(crate) fn entry(&mut self, field: &'static str) -> Option<Entry<'a>> {
        let value = self.find(field, true)?;
        self.as_entry(field, value)
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

    /// Every field as a list of strings, under its key.
    pub(crate) fn all_lists(&self) -> Vec<(At<String>, super::Texts)> {
        let read = |(key, value): (At<String>, &Spanned<DeValue<'_>>)| {
            let list = self.as_texts(&key.value, value);
            (key, list)
        };
        self.keyed().into_iter().map(read).collect()
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
}
