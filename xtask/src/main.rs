//! Every task of the project: `cargo xtask <task>`.

mod hash;
mod paths;
mod setup;
mod sh;
mod site;
mod steps;

use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask <task>

  serve      builds the site and serves it on 127.0.0.1, reloading as files change (--port N)
  test       sets up what is missing and runs every test
  build      leaves the deployable site in dist/
  setup      installs what the other tasks need, and nothing else
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\nerror: {problem:?}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut args = pico_args::Arguments::from_env();
    let task = args.subcommand()?;
    match task.as_deref() {
        Some("serve") => site::serve(args.opt_value_from_str("--port")?.unwrap_or(8080)),
        Some("build") => site::build().map(|_| ()),
        Some("setup") => setup::everything(),
        None | Some("help") => {
            print!("{USAGE}");
            Ok(())
        }
        Some(other) => bail!("there is no task `{other}`\n\n{USAGE}"),
    }
}
