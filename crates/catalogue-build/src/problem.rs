//! Problems as data, and the collector that every reader and check reports to.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use crate::files::File;
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
    list: RefCell<Vec<Problem>>,
    lost: RefCell<BTreeSet<File>>,
    unparsed: RefCell<BTreeSet<File>>,
}

impl Findings {
    pub(crate) fn new(root: &str) -> Self {
        Self {
            root: root.to_owned(),
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
        if !self.unparsed.borrow().contains(&place.file) {
            self.report_path(code, place.file.path(), place.line, message, help);
        }
    }

    /// Notes that `file` has mistakes in its syntax. What the parser makes of such a file serves to
    /// check the other files, but anything reported in it from now on would only follow from those
    /// mistakes and is left out.
    pub(crate) fn set_unparsed(&self, file: File) {
        self.lose(file);
        self.unparsed.borrow_mut().insert(file);
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

    /// Notes that something in `file` could not be read at all.
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
