//! PDFs. They are taken apart by a second process of this command, so that no file, however made, costs more than a time
//! and an amount of memory, or ends the first one.
//!
//! - [`page`]: what a page's program writes where; [`place`]: where that is; [`font`]: what bytes mean in a font
//! - [`encoding`], [`glyphs`], [`widths`]: what fonts take for granted

mod encoding;
mod font;
mod glyphs;
mod page;
mod place;
mod widths;

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, ExitCode, Stdio};
use std::sync::mpsc;
use std::time::Duration;
use std::{env, io, thread};

use hayro_syntax::{LoadPdfError, Pdf};
use rolefit_formats::incoming::pdf::{self, Sheet};
use rolefit_formats::{Incoming, Problem, limits};

use crate::MEMORY;

/// What the second process is asked to do.
const ASKED: &str = "take-pdf-apart";
/// It is ended after so long.
const LONGEST: Duration = Duration::from_secs(30);
/// It may use so many bytes.
const MOST_MEMORY: usize = 1 << 30;
/// It may say so many bytes: some tens for each letter that is read at most.
const MOST_SAID: u64 = 128 << 20;
/// Its stack, in bytes: what stands within one another in a file is read by functions within one another.
const STACK: usize = 64 << 20;
/// What it ends with when the file is encrypted.
const ENCRYPTED: u8 = 3;
/// What it ends with when the file has too many pages.
const TOO_MANY_PAGES: u8 = 4;

/// The text of a PDF.
///
/// # Errors
/// When it is encrypted, damaged or a scan, or has too many pages, or takes too much time or memory.
pub fn read(bytes: Vec<u8>) -> Result<Incoming, Vec<Problem>> {
    if bytes.len() > limits::DOCUMENT_BYTES {
        return Err(pdf::too_large(bytes.len()));
    }
    let mut pages = Vec::new();
    for line in apart(bytes)? {
        let sheet = Sheet::read(&line).ok_or_else(pdf::damaged)?;
        pages.push(pdf::page(&sheet));
    }
    pdf::pages(&pages)
}

/// The pages as the second process gives them.
fn apart(bytes: Vec<u8>) -> Result<Vec<String>, Vec<Problem>> {
    let broken = |_: io::Error| pdf::damaged();
    let mut child = Command::new(env::current_exe().map_err(broken)?)
        .arg(ASKED)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(broken)?;
    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    // What it does not read, because it ended early, is no loss.
    thread::spawn(move || stdin.map(|mut stdin| stdin.write_all(&bytes)));
    let (say, hear) = mpsc::channel();
    thread::spawn(move || {
        let lines = stdout.map(|stdout| BufReader::new(stdout.take(MOST_SAID)).lines());
        let said: io::Result<Vec<String>> = lines.into_iter().flatten().collect();
        // The one who asked has gone once the time is over.
        let _ = say.send(said);
    });
    let Ok(said) = hear.recv_timeout(LONGEST) else {
        let _ = child.kill();
        let _ = child.wait();
        return Err(pdf::too_much());
    };
    let _ = child.kill();
    let status = child.wait().map_err(broken)?;
    match status.code().map(u8::try_from) {
        Some(Ok(0)) => said.map_err(broken),
        Some(Ok(ENCRYPTED)) => Err(pdf::encrypted()),
        Some(Ok(TOO_MANY_PAGES)) => Err(pdf::too_many_pages(None)),
        Some(_) => Err(pdf::damaged()),
        // A signal: it asked for more memory than it may have, or could not go on.
        None => Err(pdf::too_much()),
    }
}

/// The second process, if this is it: reads a PDF from standard input and writes each of its pages in a line.
pub fn is_asked() -> Option<ExitCode> {
    if !env::args_os().skip(1).eq([ASKED]) {
        return None;
    }
    let unlimited = MEMORY.set_limit(MOST_MEMORY).is_err();
    let worker = thread::Builder::new().stack_size(STACK).spawn(answer);
    let answered = worker.map(thread::JoinHandle::join);
    Some(match answered {
        Ok(Ok(Ok(()))) if !unlimited => ExitCode::SUCCESS,
        Ok(Ok(Err(Refused::Encrypted))) => ExitCode::from(ENCRYPTED),
        Ok(Ok(Err(Refused::TooManyPages))) => ExitCode::from(TOO_MANY_PAGES),
        _ => ExitCode::FAILURE,
    })
}

/// Why there are no pages.
enum Refused {
    Encrypted,
    TooManyPages,
    Damaged,
}

fn answer() -> Result<(), Refused> {
    let mut bytes = Vec::new();
    let most = u64::try_from(limits::DOCUMENT_BYTES).unwrap_or(u64::MAX);
    let read = io::stdin().lock().take(most).read_to_end(&mut bytes);
    read.map_err(|_| Refused::Damaged)?;
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Refused::Encrypted,
        LoadPdfError::Invalid => Refused::Damaged,
    })?;
    let pages = pdf.pages();
    match pages.len() {
        0 => return Err(Refused::Damaged),
        count if count > limits::PAGES => return Err(Refused::TooManyPages),
        _ => {}
    }
    let mut out = io::stdout().lock();
    for page in pages.iter() {
        writeln!(out, "{}", page::sheet(page).write()).map_err(|_| Refused::Damaged)?;
    }
    Ok(())
}
