//! Calling the command.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A company that plans a CTO and describes a VP of Engineering's work.
pub const FREIGHT: &str = "fixtures/companies/cto_title_vpe_work_freight.json";

/// What a call left.
pub struct Done {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// Calls `rolefit` from the repository's root with this on standard input.
pub fn rolefit(arguments: &[&str], input: &[u8]) -> Done {
    let mut child = Command::new(env!("CARGO_BIN_EXE_rolefit"))
        .args(arguments)
        .current_dir(repository())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    // beyond its limit the command stops reading, and the pipe breaks
    let writing = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    let _ = writing.join().unwrap();
    Done {
        code: output.status.code().expect("no signal"),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A file of the repository.
pub fn file(path: &str) -> Vec<u8> {
    std::fs::read(repository().join(path)).unwrap()
}
