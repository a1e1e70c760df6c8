//! Says which step runs, how far the whole is, and where the time went.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// A fixed number of named steps.
pub struct Steps {
    total: usize,
    done: Vec<(String, Duration)>,
    started: Instant,
}

impl Steps {
    /// Announces `total` steps.
    pub fn new(total: usize) -> Self {
        Self {
            total,
            done: Vec::new(),
            started: Instant::now(),
        }
    }

    /// Runs one step. `next` tells what to do should it fail.
    pub fn run<T>(
        &mut self,
        title: &str,
        next: &str,
        step: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        let number = self.done.len() + 1;
        println!("\n[{number}/{}] {title}", self.total);
        let start = Instant::now();
        let result = step();
        self.done.push((title.to_owned(), start.elapsed()));
        result.with_context(|| {
            format!(
                "step {number} of {} failed: {title}\nWhat to do: {next}",
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
