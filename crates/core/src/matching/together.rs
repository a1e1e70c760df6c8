//! What people cover together: the better of them in each area.

use std::cmp::Reverse;

use crate::matching::cells::{AreaTargets, Cell, CellReading};

/// What several people cover together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together {
    /// The need's areas, in their order.
    pub areas: Vec<Covered>,
    /// The areas' points times what the better one meets, in hundredths of a point, 0..=10,000. An area nobody is known
    /// in counts nothing.
    pub hundredths: i64,
}

/// One area as somebody of several covers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Covered {
    /// Who is best in it, by place among those given: the first among equals, `None` where nobody is known in it.
    pub by: Option<usize>,
    /// What they meet of it, in a word.
    pub reading: CellReading,
}

impl Together {
    /// The places of the areas that stay uncovered: nobody meets them, or nobody is known in them.
    pub fn uncovered(&self) -> impl Iterator<Item = usize> + '_ {
        self.areas
            .iter()
            .enumerate()
            .filter(|(_, area)| area.reading != CellReading::Met)
            .map(|(place, _)| place)
    }
}

/// What these people cover together, given each one's [`cells`](crate::matching::cells) of the same areas.
#[must_use]
pub fn together(areas: &AreaTargets, people: &[&[Cell]]) -> Together {
    let mut sum = 0;
    let covered = areas
        .iter()
        .enumerate()
        .map(|(place, (points, _))| {
            let known = |(by, cells): (usize, &&[Cell])| {
                let cell = cells.get(place)?;
                Some((worth(cell)?, Reverse(by), cell.reading))
            };
            let best = people.iter().enumerate().filter_map(known).max();
            sum += i64::from(points) * best.map_or(0, |(worth, ..)| worth);
            Covered {
                by: best.map(|(_, Reverse(by), _)| by),
                reading: best.map_or(CellReading::Unknown, |(_, _, reading)| reading),
            }
        })
        .collect();
    Together {
        areas: covered,
        hundredths: sum / 100,
    }
}

/// What a person meets of an area in hundredths of a point; `None` where too little is known.
fn worth(cell: &Cell) -> Option<i64> {
    let known = cell.reading != CellReading::Unknown;
    Some(cell.met.value.filter(|_| known)?.hundredths())
}

/// The pairs that cover most together with those already at the table, at most `count` of them, the best first, equal
/// ones in the order given. People are named by their places in `people`.
#[must_use]
pub fn best_pairs(
    areas: &AreaTargets,
    people: &[&[Cell]],
    at_the_table: &[&[Cell]],
    count: usize,
) -> Vec<(usize, usize)> {
    let row = |cells: &[Cell]| -> Vec<i64> {
        areas
            .iter()
            .enumerate()
            .map(|(place, (points, _))| {
                i64::from(points) * cells.get(place).and_then(worth).unwrap_or(0)
            })
            .collect()
    };
    let mut floor = vec![0; areas.iter().count()];
    for cells in at_the_table {
        raise(&mut floor, &row(cells));
    }
    let rows: Vec<Vec<i64>> = people
        .iter()
        .map(|cells| {
            let mut row = row(cells);
            raise(&mut row, &floor);
            row
        })
        .collect();
    let mut pairs: Vec<(Reverse<i64>, usize, usize)> = Vec::new();
    // The last of the best so far: whoever comes after it is not among the best.
    let mut last = None;
    for (one, first) in rows.iter().enumerate() {
        for (other, second) in rows.iter().enumerate().skip(one + 1) {
            let better = first.iter().zip(second).map(|(a, b)| a.max(b));
            let pair = (Reverse(better.sum()), one, other);
            if last.is_none_or(|last| pair < last) {
                pairs.push(pair);
            }
        }
        // Only the best are kept, however many people there are.
        if pairs.len() > 2 * count + 1_000 {
            keep(&mut pairs, count);
            last = pairs.last().copied();
        }
    }
    keep(&mut pairs, count);
    pairs.into_iter().map(|(_, a, b)| (a, b)).collect()
}

fn raise(row: &mut [i64], to: &[i64]) {
    for (own, other) in row.iter_mut().zip(to) {
        *own = (*own).max(*other);
    }
}

fn keep(pairs: &mut Vec<(Reverse<i64>, usize, usize)>, count: usize) {
    pairs.sort_unstable();
    pairs.truncate(count);
}
