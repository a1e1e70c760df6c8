//! Writes a sample document as DOCX to standard output, to be looked at in a word processor.

#[path = "../tests/common/sample.rs"]
mod sample;

use std::io::Write;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = rolefit_documents::docx::write(&sample::sample())?;
    std::io::stdout().write_all(&file)?;
    Ok(())
}
