//! The `rolefit` command: assess a profile, verify an assessment, check and list the catalogue.
//!
//! Results go to standard output, diagnostics to standard error. It exits with 0 when it did what was asked, 1 when
//! the input was refused, 2 when the command line was not understood.
//!
//! - [`args`]: the command line; [`commands`]: what each command does
//! - [`input`] and [`output`]: the two ends; [`text`]: an assessment in words
#![forbid(unsafe_code)]

mod args;
mod commands;
mod input;
mod output;
mod text;

use std::process::ExitCode;

fn main() -> ExitCode {
    match args::parse(std::env::args_os()) {
        Ok(command) => commands::run(&command).finish(),
        Err(error) => output::Outcome::usage(&error.to_string()).finish(),
    }
}
