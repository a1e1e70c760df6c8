//! The words of all phrases by number, and a text's words looked up among them.

/// The words of all phrases. A word's number is its place in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Words {
    letters: String,
    /// Where each word ends among the letters.
    ends: Vec<u32>,
    /// Each word's number plus one, at a place its letters say or the next free one after it; zero is free.
    table: Vec<u16>,
}

impl Words {
    /// Takes the next word in, which begins with so many bytes of the one before.
    pub(crate) fn push(&mut self, shared: usize, rest: &[u8]) {
        let start = self.ends.iter().nth_back(1).copied().unwrap_or_default() as usize;
        let last = self.letters.get(start..).unwrap_or_default();
        let mut word = last
            .as_bytes()
            .get(..shared)
            .unwrap_or(last.as_bytes())
            .to_vec();
        word.extend_from_slice(rest);
        self.letters.push_str(&String::from_utf8_lossy(&word));
        self.ends.push(self.letters.len() as u32);
    }

    /// Makes them ready to be looked up.
    pub(crate) fn finish(&mut self) {
        let size = (self.ends.len() * 2).next_power_of_two();
        let mut table = vec![0; size];
        for number in 0..self.ends.len() {
            let word = self.word(number);
            let mut place = hash(word) as usize;
            while let Some(taken) = table.get_mut(place % size) {
                if *taken == 0 {
                    *taken = number as u16 + 1;
                    break;
                }
                place += 1;
            }
        }
        self.table = table;
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn word(&self, number: usize) -> &str {
        let before = number
            .checked_sub(1)
            .and_then(|before| self.ends.get(before));
        let start = before.copied().unwrap_or_default() as usize;
        let end = self.ends.get(number).copied().unwrap_or_default() as usize;
        self.letters.get(start..end).unwrap_or_default()
    }

    /// The number of a word.
    pub(crate) fn number(&self, word: &str) -> Option<u16> {
        let mask = self.table.len().checked_sub(1)?;
        let mut place = hash(word) as usize;
        loop {
            let number = self.table.get(place & mask)?.checked_sub(1)?;
            if self.word(number.into()) == word {
                return Some(number);
            }
            place += 1;
        }
    }
}

/// FNV-1a of a word's bytes.
fn hash(word: &str) -> u32 {
    word.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
