//! Where text stands: the matrices of a page's program.

/// A matrix as PDF has them: x' = a·x + c·y + e, y' = b·x + d·y + f.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Matrix(pub [f64; 6]);

impl Matrix {
    /// Leaves everything in its place.
    pub const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// First `self`, then `next`.
    #[must_use]
    pub fn then(self, next: Self) -> Self {
        let [a, b, c, d, e, f] = self.0;
        let [na, nb, nc, nd, ne, nf] = next.0;
        Self([
            a * na + b * nc,
            a * nb + b * nd,
            c * na + d * nc,
            c * nb + d * nd,
            e * na + f * nc + ne,
            e * nb + f * nd + nf,
        ])
    }

    /// Moves by so much, before all else.
    #[must_use]
    pub fn moved(self, x: f64, y: f64) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y]).then(self)
    }
}

/// The parts of the state that say where text stands and how wide it is.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// From the page's program to the page.
    pub page: Matrix,
    /// The font's size.
    pub size: f64,
    /// What is added to each letter's width.
    pub letters: f64,
    /// What is added to each space's.
    pub words: f64,
    /// How wide letters are drawn: 1 as they are.
    pub stretch: f64,
    /// The distance of lines.
    pub leading: f64,
    /// How much higher letters stand.
    pub rise: f64,
}

impl Setting {
    /// What a page begins with.
    pub fn of(page: Matrix) -> Self {
        Self {
            page,
            size: 0.0,
            letters: 0.0,
            words: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
        }
    }

    /// From a font's space, where its size is 1, to the page, at the place of `text`.
    pub fn shown(&self, text: Matrix) -> Matrix {
        Matrix([
            self.size * self.stretch,
            0.0,
            0.0,
            self.size,
            0.0,
            self.rise,
        ])
        .then(text)
        .then(self.page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matrices_follow_one_another() {
        let doubled = Matrix([2.0, 0.0, 0.0, 2.0, 0.0, 0.0]);
        let both = doubled.then(Matrix::IDENTITY.moved(5.0, 7.0));
        assert_eq!(both, Matrix([2.0, 0.0, 0.0, 2.0, 5.0, 7.0]));
        assert_eq!(both.moved(1.0, 0.0), Matrix([2.0, 0.0, 0.0, 2.0, 7.0, 7.0]));
    }
}
