//! What the tasks need beyond Rust and Node: found where it is, installed where it is not.

mod apt;
pub mod browser;
mod debian;
pub mod npm;
pub mod tools;
pub mod wasm;

use anyhow::Result;

/// Sets up all of it.
pub fn everything() -> Result<()> {
    wasm::toolchain()?;
    npm::modules()?;
    browser::find()?;
    tools::all()?;
    println!("Everything is in place.");
    Ok(())
}
