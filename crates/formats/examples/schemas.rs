//! Writes the JSON Schemas into the folder named, `schemas` unless another is.

use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let folder = env::args_os()
        .nth(1)
        .map_or_else(|| PathBuf::from("schemas"), PathBuf::from);
    fs::create_dir_all(&folder)?;
    for (name, text) in rolefit_formats::schema::schemas() {
        fs::write(folder.join(name), text)?;
    }
    Ok(())
}
