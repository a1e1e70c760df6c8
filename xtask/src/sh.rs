//! Child processes: started with what they need, failing with their command line.

use std::ffi::OsStr;
use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// A command under construction.
pub struct Cmd {
    inner: Command,
    line: String,
}

/// A command that runs `program` in the project's root.
pub fn cmd(program: impl AsRef<OsStr>) -> Cmd {
    let mut inner = Command::new(&program);
    inner.current_dir(crate::paths::root());
    // What cargo tells this process about itself would reach the cargo started here.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            inner.env_remove(&name);
        }
    }
    Cmd {
        inner,
        line: program.as_ref().to_string_lossy().into_owned(),
    }
}

/// The cargo that started this process, so that the toolchain stays the same.
pub fn cargo() -> Cmd {
    cmd(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

impl Cmd {
    /// Adds one argument.
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.line.push(' ');
        self.line.push_str(&arg.as_ref().to_string_lossy());
        self.inner.arg(arg);
        self
    }

    /// Adds arguments.
    pub fn args<I: AsRef<OsStr>>(self, args: impl IntoIterator<Item = I>) -> Self {
        args.into_iter().fold(self, |cmd, arg| cmd.arg(arg))
    }

    /// Sets an environment variable for this child alone.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.inner.env(name, value);
        self
    }

    /// Sets environment variables for this child alone.
    pub fn envs<V: AsRef<OsStr>>(self, vars: impl IntoIterator<Item = (String, V)>) -> Self {
        vars.into_iter()
            .fold(self, |cmd, (name, value)| cmd.env(&name, value))
    }

    /// Removes an environment variable for this child alone.
    pub fn env_remove(mut self, name: &str) -> Self {
        self.inner.env_remove(name);
        self
    }

    /// Runs the child elsewhere than in the project's root.
    pub fn dir(mut self, dir: &Path) -> Self {
        self.inner.current_dir(dir);
        self
    }

    /// Runs it with this process's input and output.
    pub fn run(mut self) -> Result<()> {
        let status = self
            .inner
            .status()
            .with_context(|| format!("cannot start `{}`", self.line))?;
        if !status.success() {
            bail!("`{}` failed ({status})", self.line);
        }
        Ok(())
    }

    /// Runs it with all output in `log`; a failure names the file and quotes its end.
    pub fn run_logged(mut self, log: &Path) -> Result<()> {
        let file = File::options().create(true).append(true).open(log)?;
        let status = self
            .inner
            .stdin(Stdio::null())
            .stdout(file.try_clone()?)
            .stderr(file)
            .status()
            .with_context(|| format!("cannot start `{}`", self.line))?;
        if !status.success() {
            let text = std::fs::read_to_string(log).unwrap_or_default();
            let lines: Vec<_> = text.lines().collect();
            let end = lines.get(lines.len().saturating_sub(30)..).unwrap_or(&[]);
            let log = log.display();
            bail!(
                "`{}` failed ({status}); the end of {log}:\n{}",
                self.line,
                end.join("\n")
            );
        }
        Ok(())
    }

    /// Runs it and returns its standard output, trimmed.
    pub fn read(mut self) -> Result<String> {
        let output = self
            .inner
            .stdin(Stdio::null())
            .output()
            .with_context(|| format!("cannot start `{}`", self.line))?;
        if !output.status.success() {
            let stderr = String::from_utf8_lossy(&output.stderr);
            bail!(
                "`{}` failed ({}): {}",
                self.line,
                output.status,
                stderr.trim()
            );
        }
        Ok(String::from_utf8(output.stdout)?.trim().to_owned())
    }

    /// Runs it with its standard output passed on and returned.
    pub fn tee(mut self) -> Result<String> {
        use std::io::{BufRead, BufReader};
        let mut child = self
            .inner
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start `{}`", self.line))?;
        let mut text = String::new();
        if let Some(out) = child.stdout.take() {
            for line in BufReader::new(out).lines() {
                let line = line?;
                println!("{line}");
                text.push_str(&line);
                text.push('\n');
            }
        }
        let status = child.wait()?;
        if !status.success() {
            bail!("`{}` failed ({status})", self.line);
        }
        Ok(text)
    }
}

/// Where `program` is on `PATH`, if anywhere.
pub fn which(program: &str) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|dir| dir.join(program))
        .find(|file| file.is_file())
}
