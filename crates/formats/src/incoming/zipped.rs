//! Archives: their names, and their files as far as the limits go.

use std::cell::Cell;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::code::Code;
use crate::incoming::refused;
use crate::limits;
use crate::problem::Problem;

/// An archive in memory.
pub(crate) struct Zipped<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    names: Vec<String>,
    /// How many bytes may still be unpacked. INVARIANT: never more than [`limits::UNPACKED_BYTES`].
    left: Cell<usize>,
}

impl<'b> Zipped<'b> {
    /// Reads the archive's list of files.
    pub fn open(bytes: &'b [u8]) -> Result<Self, Vec<Problem>> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| described(&error))?;
        if archive.len() > limits::ENTRIES {
            let most = limits::ENTRIES;
            return Err(refused::document(
                Code::TooManyEntries,
                format!("the archive holds more than {most} files"),
                "Unpack it, and bring the document.",
            ));
        }
        let names = archive.file_names_raw();
        let names = names.map(|name| String::from_utf8_lossy(name).into_owned());
        Ok(Self {
            names: names.collect(),
            archive,
            left: Cell::new(limits::UNPACKED_BYTES),
        })
    }

    /// The names of its files, in the order they stand.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Unpacks the file at this place, counting what comes out: the size it states is not believed.
    pub fn read(&mut self, index: usize) -> Result<Vec<u8>, Vec<Problem>> {
        let file = self.archive.by_index(index);
        let file = file.map_err(|error| described(&error))?;
        let most = self.left.get();
        let mut bytes = Vec::new();
        file.take(most as u64 + 1)
            .read_to_end(&mut bytes)
            .map_err(|_| refused::damaged("a part of it cannot be unpacked"))?;
        match most.checked_sub(bytes.len()) {
            Some(left) => self.left.set(left),
            None => return Err(refused::unpacks_too_large()),
        }
        Ok(bytes)
    }

    /// Unpacks the file of this name, if there is one.
    pub fn read_named(&mut self, name: &str) -> Result<Option<Vec<u8>>, Vec<Problem>> {
        let index = self.names.iter().position(|entry| entry == name);
        index.map(|index| self.read(index)).transpose()
    }
}

fn described(error: &ZipError) -> Vec<Problem> {
    match error {
        ZipError::UnsupportedArchive(why) if *why == ZipError::PASSWORD_REQUIRED => {
            refused::encrypted()
        }
        ZipError::InvalidPassword => refused::encrypted(),
        ZipError::CompressionMethodNotSupported(_) | ZipError::UnsupportedArchive(_) => {
            refused::unsupported(
                "an archive packed in this way",
                "Save the document again, or paste its text.",
            )
        }
        _ => refused::damaged("it is no whole archive"),
    }
}
