//! A name in an address.

/// The longest name: ids of questions are shorter, which a test says.
const LONGEST: usize = 32;

/// A short name of small letters, digits and `_`, such as the id of a question.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Word {
    // INVARIANT: zero bytes after the name and nowhere else.
    bytes: [u8; LONGEST],
}

impl Word {
    /// The name; `None` for anything else.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        let plain = |byte: &u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
        let mut bytes = [0; LONGEST];
        let place = bytes.get_mut(..name.len())?;
        place.copy_from_slice(name.as_bytes());
        (!name.is_empty() && name.as_bytes().iter().all(plain)).then_some(Self { bytes })
    }

    /// The name as text.
    #[must_use]
    pub fn text(self) -> String {
        let name = self.bytes.into_iter().take_while(|byte| *byte != 0);
        name.map(char::from).collect()
    }
}

impl std::fmt::Debug for Word {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.text())
    }
}
