//! Says which step runs, how far the whole is, and where the time went.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// A fixed number of named steps.
pub struct Steps {
    total: usize,
    first: usize,
    number: usize,
    done: Vec<(String, Duration)>,
    started: Instant,
}

impl Steps {
    /// Announces `total` steps, of which those before `first` were done by an earlier run.
    pub fn new(total: usize, first: usize) -> Self {
        Self {
            total,
            first,
            number: 0,
            done: Vec::new(),
            started: Instant::now(),
        }
    }

    /// Runs one step, unless an earlier run did it.
    pub fn run(
        &mut self,
        title: &str,
        next: &str,
        step: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        if self.number + 1 < self.first {
            self.number += 1;
            return Ok(());
        }
        self.always(title, next, step)
    }

    /// Runs one step in any case. `next` tells what to do should it fail.
    pub fn always<T>(
        &mut self,
        title: &str,
        next: &str,
        step: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        self.number += 1;
        let number = self.number;
        println!("\n[{number}/{}] {title}", self.total);
        let start = Instant::now();
        let result = step();
        self.done.push((title.to_owned(), start.elapsed()));
        result.with_context(|| {
            format!(
                "step {number} of {} failed: {title}
What to do: {next}
(`--from {number}` goes on here)",
                self.total
            )
        })
    }

    /// Prints each step's time and the total.
    pub fn summary(&self) {
        println!("\nTime by step");
        for (title, time) in &self.done {
            println!("{:>8.1} s  {title}", time.as_secs_f64());
        }
        println!("{:>8.1} s  in all", self.started.elapsed().as_secs_f64());
    }
}
