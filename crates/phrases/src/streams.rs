//! Bytes in several streams, each of one sort, so that they compress well.

/// How many streams there are.
const COUNT: usize = 9;

/// What a stream is for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Stream {
    /// Of each word, how many bytes it shares with the one before.
    Shared,
    /// Of each word, how many bytes follow these.
    Length,
    /// These bytes.
    Letters,
    /// Numbers of all sorts that are there once.
    Counts,
    /// What each slot is, and what comes after it.
    Shapes,
    /// The number of a word on its own, in two bytes: rows of words come back, and a compressor sees that they do.
    Words,
    /// How many single words a set has, and how many rows.
    Sizes,
    /// The number of a single word of a set, likewise.
    Single,
    /// How many words a row of a set has. Its words are among those on their own.
    Rows,
}

/// Streams being written.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    streams: [Vec<u8>; COUNT],
}

impl Writer {
    pub(crate) fn byte(&mut self, stream: Stream, byte: u8) {
        self.bytes(stream, &[byte]);
    }

    pub(crate) fn bytes(&mut self, stream: Stream, bytes: &[u8]) {
        if let Some(stream) = self.streams.get_mut(stream as usize) {
            stream.extend_from_slice(bytes);
        }
    }

    /// A number, seven bits a byte, the lowest first.
    pub(crate) fn number(&mut self, stream: Stream, number: usize) {
        let mut rest = number;
        while rest > 0x7f {
            self.byte(stream, (rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        self.byte(stream, rest as u8);
    }

    /// All streams, one after the other, behind their lengths.
    pub(crate) fn packed(self) -> Vec<u8> {
        let mut packed = Vec::new();
        for stream in &self.streams {
            packed.extend_from_slice(&(stream.len() as u32).to_le_bytes());
        }
        packed.extend(self.streams.into_iter().flatten());
        packed
    }
}

/// Streams being read. What is not there reads as zero.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    streams: [&'a [u8]; COUNT],
}

impl<'a> Reader<'a> {
    pub(crate) fn new(packed: &'a [u8]) -> Self {
        let mut streams: [&[u8]; COUNT] = [&[]; COUNT];
        let (lengths, mut rest) = packed.split_at_checked(4 * COUNT).unwrap_or_default();
        for (stream, length) in streams.iter_mut().zip(lengths.as_chunks().0) {
            let length = u32::from_le_bytes(*length) as usize;
            (*stream, rest) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        }
        Self { streams }
    }

    pub(crate) fn bytes(&mut self, stream: Stream, count: usize) -> &'a [u8] {
        let Some(stream) = self.streams.get_mut(stream as usize) else {
            return &[];
        };
        let (taken, rest) = stream.split_at_checked(count).unwrap_or((stream, &[]));
        *stream = rest;
        taken
    }

    pub(crate) fn byte(&mut self, stream: Stream) -> u8 {
        self.bytes(stream, 1).first().copied().unwrap_or_default()
    }

    /// A number of two bytes.
    pub(crate) fn short(&mut self, stream: Stream) -> u16 {
        u16::from_le_bytes([self.byte(stream), self.byte(stream)])
    }

    pub(crate) fn number(&mut self, stream: Stream) -> usize {
        let mut number = 0;
        for shift in (0..28).step_by(7) {
            let byte = self.byte(stream);
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        number
    }

    /// How many bytes of this stream are left.
    pub(crate) fn left(&self, stream: Stream) -> usize {
        self.streams
            .get(stream as usize)
            .map_or(0, |stream| stream.len())
    }

    /// A count of things of which each takes at least a byte of `of`, the first aside.
    pub(crate) fn count(&mut self, stream: Stream, of: Stream) -> usize {
        let most = self.left(of) + 1;
        self.number(stream).min(most)
    }
}
