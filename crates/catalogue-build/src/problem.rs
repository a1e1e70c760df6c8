//! Problems as data, and the collector that every reader and check reports to.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use crate::files::{File, Files};
use crate::place::Place;

/// One thing that is wrong with the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as a path that can be clicked on: the catalogue's directory as the caller gave it,
    /// then the path in it.
    pub file: String,
    /// The line, counted from 1. A problem of a whole file names line 1.
    pub line: u32,
    /// The kind of problem: a stable name, one of [`crate::codes`].
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}: [{}] {} — {}",
            self.file, self.line, self.code, self.message, self.help
        )
    }
}

/// Collects problems through a shared reference, so that nested readers can all hold it.
pub(crate) struct Findings {
    root: String,
    /// Every file's path; a [`Place`] counts in this list.
    paths: Vec<String>,
    list: RefCell<Vec<Problem>>,
    lost: RefCell<BTreeSet<File>>,
    unparsed: RefCell<Vec<Place>>,
}

impl Findings {
    pub(crate) fn new(files: &Files) -> Self {
        Self {
            root: files.root().to_owned(),
            paths: files.paths().map(str::to_owned).collect(),
            list: RefCell::default(),
            lost: RefCell::default(),
            unparsed: RefCell::default(),
        }
    }

    pub(crate) fn report(
        &self,
        code: &'static str,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let unparsed = self.unparsed.borrow();
        if !unparsed.iter().any(|other| other.is_in(place)) {
            self.report_path(code, self.path(place), place.line, message, help);
        }
    }

    /// The path of the file a place is in; of a directory for a kind as a whole.
    pub(crate) fn path(&self, place: Place) -> &str {
        let known = place.nth.and_then(|nth| self.paths.get(nth));
        known.map_or_else(|| place.file.path().trim_end_matches('/'), String::as_str)
    }

    /// Notes that the file of `start` has mistakes in its syntax. What the parser makes of such a file serves to
    /// check the other files, but anything reported in it from now on would only follow from those
    /// mistakes and is left out.
    pub(crate) fn set_unparsed(&self, start: Place) {
        self.lose(start.file);
        self.unparsed.borrow_mut().push(start);
    }

    /// For files the catalogue has no name for.
    pub(crate) fn report_path(
        &self,
        code: &'static str,
        path: &str,
        line: u32,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let file = if self.root.is_empty() {
            path.to_owned()
        } else {
            format!("{}/{path}", self.root)
        };
        self.list.borrow_mut().push(Problem {
            file,
            line,
            code,
            message: message.into(),
            help: help.into(),
        });
    }

    /// Notes that something in a file of this kind could not be read at all.
    pub(crate) fn lose(&self, file: File) {
        self.lost.borrow_mut().insert(file);
    }

    pub(crate) fn lost(&self) -> BTreeSet<File> {
        self.lost.borrow().clone()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.borrow().is_empty()
    }

    /// All problems by file and line; the same problem said twice is said once.
    pub(crate) fn into_sorted(self) -> Vec<Problem> {
        let mut list = self.list.into_inner();
        list.sort();
        list.dedup();
        list
    }
}
