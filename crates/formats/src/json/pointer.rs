//! The path to a value while a file is read, and its JSON Pointer.

/// A path, each step borrowing the one before it. It becomes text only when a problem needs it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl<'a> Path<'a> {
    pub fn key(&'a self, key: &'a str) -> Self {
        Self::Key(self, key)
    }

    pub fn index(&'a self, index: usize) -> Self {
        Self::Index(self, index)
    }

    /// The JSON Pointer (RFC 6901), with keys shortened to 200 characters.
    pub fn pointer(&self) -> String {
        let mut steps = Vec::new();
        let mut path = self;
        loop {
            path = match path {
                Self::Root => break,
                Self::Key(parent, key) => {
                    let short: String = key.chars().take(200).collect();
                    steps.push(short.replace('~', "~0").replace('/', "~1"));
                    parent
                }
                Self::Index(parent, index) => {
                    steps.push(index.to_string());
                    parent
                }
            };
        }
        steps.iter().rev().flat_map(|step| ["/", step]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_the_two_characters_that_have_a_meaning() {
        let answers = Path::Root.key("answers");
        let odd = answers.key("a/b~c");
        assert_eq!(odd.index(3).pointer(), "/answers/a~1b~0c/3");
        assert_eq!(Path::Root.pointer(), "");
    }
}
