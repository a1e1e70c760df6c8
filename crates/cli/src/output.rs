//! What a command leaves: a result, diagnostics, an exit code.

use std::fmt::Write as _;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use rolefit_formats::Problem;
use rolefit_formats::quote::plain;

/// The end of a command.
#[derive(Debug, Default)]
pub struct Outcome {
    result: Vec<u8>,
    diagnostics: String,
    code: u8,
}

impl Outcome {
    /// Done, with this on standard output.
    pub fn done(result: String) -> Self {
        Self::done_bytes(result.into_bytes())
    }

    /// Done, with these bytes on standard output.
    pub fn done_bytes(result: Vec<u8>) -> Self {
        Self {
            result,
            ..Self::default()
        }
    }

    /// The input was refused for this reason.
    pub fn refused(diagnostics: String) -> Self {
        Self {
            diagnostics,
            code: 1,
            ..Self::default()
        }
    }

    /// Done as far as it could be: a part of the input was refused for this reason.
    pub fn partly(result: String, diagnostics: String) -> Self {
        Self {
            result: result.into_bytes(),
            diagnostics,
            code: 1,
        }
    }

    /// The command line was not understood.
    pub fn usage(message: &str) -> Self {
        Self {
            diagnostics: format!("error: {}\nTry 'rolefit --help'.\n", plain(message)),
            code: 2,
            ..Self::default()
        }
    }

    /// The same, with more said on standard error.
    pub fn with_diagnostics(self, diagnostics: String) -> Self {
        Self {
            diagnostics,
            ..self
        }
    }

    /// Writes both streams. A reader that went away (`rolefit … | head`) is no error.
    pub fn finish(self) -> ExitCode {
        // When standard error is gone there is nowhere left to say so.
        let _ = io::stderr().lock().write_all(self.diagnostics.as_bytes());
        let mut out = io::stdout().lock();
        let written = out.write_all(&self.result).and_then(|()| out.flush());
        match written {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                let _ = writeln!(
                    io::stderr().lock(),
                    "error: the result cannot be written: {error}"
                );
                ExitCode::from(1)
            }
            _ => ExitCode::from(self.code),
        }
    }
}

/// Problems as they are shown: what, where, and what to do.
pub fn shown<'p>(problems: impl IntoIterator<Item = &'p Problem>, file: &str) -> String {
    let mut out = String::new();
    for problem in problems {
        let (severity, code) = (problem.severity.as_str(), problem.code.as_str());
        let place = &problem.place;
        // writing to a String does not fail
        let _ = writeln!(out, "{severity}[{code}]: {}", problem.message);
        let _ = write!(out, "  at {file}");
        if let (Some(line), Some(column)) = (place.line, place.column) {
            let _ = write!(out, ":{line}:{column}");
        }
        if !place.pointer.is_empty() {
            let _ = write!(out, " ({})", plain(&place.pointer));
        }
        out.push('\n');
        if !problem.help.is_empty() {
            let _ = writeln!(out, "  help: {}", problem.help);
        }
    }
    out
}
