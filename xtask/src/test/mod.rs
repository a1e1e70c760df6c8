//! Everything CI runs, in one order: what is quick and likely to fail comes first.

mod browser;
mod native;
pub mod wasm;

use std::thread;

use anyhow::{Result, anyhow};

use crate::setup::browser::Browser;
use crate::setup::wasm::Toolchain;
use crate::setup::{self, npm, tools};
use crate::site::{self, Edition};
use crate::steps::Steps;
use crate::{generate, size, tidy};

const AGAIN: &str = "put right what is named above, then `cargo xtask test` again";
const SET_UP: &str = "install what is named above, then `cargo xtask setup`";

/// Sets up what is missing and runs every test, or those from step `from` on.
pub fn test(from: usize) -> Result<()> {
    let mut steps = Steps::new(11, from);
    // Tools may have to be built from source: that goes on while the native tests run.
    let tools = thread::spawn(tools::all);
    let result = run(&mut steps, tools, from == 1);
    steps.summary();
    result
}

fn run(
    steps: &mut Steps,
    tools: thread::JoinHandle<Result<tools::Tools>>,
    is_whole: bool,
) -> Result<()> {
    let (toolchain, browser) = steps.always(
        "set-up: wasm compiler, npm packages, browser",
        SET_UP,
        || {
            npm::modules()?;
            Ok((setup::wasm::toolchain()?, setup::browser::find()?))
        },
    )?;
    steps.run("format", "`cargo fmt --all`", native::format)?;
    steps.run("house rules", AGAIN, tidy::tidy)?;
    // Linking the sites leaves cores idle, and so do browsers that start and the slowest native tests. Where a step fails meanwhile the
    // sites are built to their end all the same: the next run finds them compiled.
    let beside = {
        let (toolchain, browser) = (toolchain.clone(), browser.clone());
        move || Beside::of(tools, &toolchain, &browser)
    };
    let beside: Box<dyn FnOnce() -> Result<Beside>> = if is_whole {
        let running = thread::spawn(beside);
        Box::new(|| {
            running
                .join()
                .map_err(|_| anyhow!("building the sites ended early"))
        })
    } else {
        Box::new(|| Ok(beside()))
    };
    steps.run("clippy, all crates, warnings denied", AGAIN, native::clippy)?;
    steps.run("native tests", AGAIN, native::tests)?;
    steps.run("tests in the documentation", AGAIN, native::doc_tests)?;
    steps.run(
        "generated files are current",
        "`cargo xtask generate`, then commit",
        || generate::generate(true),
    )?;
    let mut wasm = None;
    steps.run(
        "the deployable site, and the one in the pseudo-language",
        AGAIN,
        || {
            for edition in [Edition::Deployed, Edition::Pseudo] {
                println!("log: {}", edition.log().display());
            }
            let beside = beside()?;
            wasm = beside.wasm;
            beside.sites
        },
    )?;
    steps.run(
        "sizes",
        "make it smaller: `cargo xtask size` shows where it is large",
        size::size,
    )?;
    steps.run("wasm tests in Chromium", AGAIN, || {
        let said = wasm.unwrap_or_else(|| wasm::tests(&toolchain, &browser))?;
        println!("{said}");
        Ok(())
    })?;
    steps.run("browser tests against dist/", AGAIN, || {
        browser::tests(&browser)
    })
}

/// What came of the work that goes on beside the native tests.
struct Beside {
    sites: Result<()>,
    /// `None` where there are no sites, and so nobody asks.
    wasm: Option<Result<String>>,
}

impl Beside {
    /// Builds the sites as soon as the tools are there, then runs the tests that are compiled for wasm: they mostly wait for browsers.
    fn of(
        tools: thread::JoinHandle<Result<tools::Tools>>,
        toolchain: &Toolchain,
        browser: &Browser,
    ) -> Self {
        let tools = tools
            .join()
            .map_err(|_| anyhow!("building the tools ended early"));
        let sites = tools
            .and_then(|tools| tools)
            .and_then(|_| site::build_both());
        let wasm = sites.is_ok().then(|| wasm::tests(toolchain, browser));
        Self { sites, wasm }
    }
}
