//! How wide letters are in the fonts that every reader of PDFs has. Files that use them need not say.

/// Helvetica's, from the space to the tilde, in thousandths of the size (Adobe, Core 14 AFM). Times is a little narrower;
/// the difference is smaller than a space.
const HELVETICA: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
/// What the others are about as wide as.
const OTHERS: u16 = 556;

/// The width of a byte's letter, in parts of the size.
pub fn of(byte: u8) -> f64 {
    let listed = usize::from(byte)
        .checked_sub(0x20)
        .and_then(|at| HELVETICA.get(at));
    let signs = match byte {
        // the apostrophes, the bullet
        0x91 | 0x92 => Some(&222),
        0x95 => Some(&350),
        0x97 => Some(&1000),
        _ => None,
    };
    f64::from(*listed.or(signs).unwrap_or(&OTHERS)) / 1000.0
}
