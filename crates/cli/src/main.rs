//! The `rolefit` command: assess a profile, verify an assessment, check and list the catalogue.
//!
//! Results go to standard output, diagnostics to standard error. It exits with 0 when it did what was asked, 1 when
//! the input was refused, 2 when the command line was not understood.
//!
//! - [`args`]: the command line; [`help`]: how it is used; [`commands`]: what each command does
//! - [`input`] and [`output`]: the two ends; [`text`]: an assessment in words; [`pdf`]: PDFs, taken apart by themselves
#![forbid(unsafe_code)]

mod args;
mod commands;
mod help;
mod input;
mod output;
mod pdf;
mod text;

use std::alloc::System;
use std::process::ExitCode;

use cap::Cap;

/// All memory is asked for here, so that what takes a PDF apart can be held to a limit. There is none otherwise.
#[global_allocator]
static MEMORY: Cap<System> = Cap::new(System, usize::MAX);

fn main() -> ExitCode {
    if let Some(code) = pdf::is_asked() {
        return code;
    }
    match args::parse(std::env::args_os()) {
        Ok(command) => commands::run(&command).finish(),
        Err(error) => output::Outcome::usage(&error.to_string()).finish(),
    }
}
