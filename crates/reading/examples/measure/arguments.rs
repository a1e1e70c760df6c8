//! What the program is asked for.

/// What the program is asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    pub markdown: bool,
    pub misses: bool,
    pub cues: bool,
    pub features: bool,
    /// A folder with another catalogue.
    pub data: Option<String>,
    /// A file with what simpler readers reach.
    pub baselines: Option<String>,
    /// Files, or sets of files.
    pub rest: Vec<String>,
}

impl Arguments {
    /// # Errors
    ///
    /// An option that is not known or lacks its value, or nothing to read.
    pub fn of(mut given: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut all = Self::default();
        while let Some(one) = given.next() {
            let mut value = || {
                given
                    .next()
                    .ok_or_else(|| format!("`{one}` lacks its value"))
            };
            match one.as_str() {
                "--markdown" => all.markdown = true,
                "--misses" => all.misses = true,
                "--cues" => all.cues = true,
                "--features" => all.features = true,
                "--data" => all.data = Some(value()?),
                "--baselines" => all.baselines = Some(value()?),
                option if option.starts_with("--") => {
                    return Err(format!("there is no `{option}`"));
                }
                _ => all.rest.push(one),
            }
        }
        if all.rest.is_empty() {
            return Err("name the files to read".to_owned());
        }
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Result<Arguments, String> {
        Arguments::of(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn options_stand_anywhere_and_unknown_ones_are_refused() {
        let all = of("a.jsonl --data dir --markdown b.jsonl").unwrap();
        assert_eq!(all.rest, ["a.jsonl", "b.jsonl"]);
        assert_eq!(all.data.as_deref(), Some("dir"));
        assert!(all.markdown && !all.misses);
        for wrong in ["", "a --data", "a --mises"] {
            assert!(of(wrong).is_err(), "{wrong}");
        }
    }
}
