//! Every task of the project: `cargo xtask <task>`.

mod bench;
mod generate;
mod hash;
mod meta;
mod native;
mod paths;
mod setup;
mod sh;
mod site;
mod size;
mod steps;
mod test;
mod tidy;
mod verify;

use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask <task>

  serve      builds the site and serves it on 127.0.0.1, reloading as files change (--port N)
  test       sets up what is missing and runs every test
  build      leaves the deployable site in dist/
  size       prints what the site's visitors download, and fails over a ceiling
  verify     runs the slow proofs and writes docs/figures.md
  bench      times the core
  tidy       checks the house rules
  generate   writes the generated files (--check: only says which are not current)
  setup      installs what the other tasks need, and nothing else
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\nerror: {problem}");
            for cause in problem.chain().skip(1) {
                eprintln!("because: {cause}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut args = pico_args::Arguments::from_env();
    let task = args.subcommand()?;
    match task.as_deref() {
        Some("serve") => site::serve(args.opt_value_from_str("--port")?.unwrap_or(8080)),
        Some("build") => site::build(site::Edition::Deployed).map(|_| ()),
        Some("test") => test::test(),
        Some("size") => size::size(),
        Some("verify") => verify::verify(),
        Some("bench") => bench::bench(),
        Some("tidy") => tidy::tidy(),
        Some("generate") => generate::generate(args.contains("--check")),
        Some("setup") => setup::everything(),
        None | Some("help") => {
            print!("{USAGE}");
            Ok(())
        }
        Some(other) => bail!("there is no task `{other}`\n\n{USAGE}"),
    }
}
