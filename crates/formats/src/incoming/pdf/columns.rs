//! What is read before what: columns one after the other, tables row by row.

use super::line::{Line, lines};
use super::sheet::Run;

/// A gap between columns is at least so much of the usual size wide.
const GUTTER: f64 = 1.2;
/// Each column has at least so many lines.
const LEAST: usize = 3;
/// Among more lines than any page of a document has, no columns are looked for.
const MOST_LINES: usize = 400;
/// Columns within columns are looked for so deep.
const DEEPEST: usize = 4;
/// A line of one column stands beside one of the other when their places differ by less than this part of the size.
const BESIDE: f64 = 0.3;
/// Labels in front of a text have more than so many times their size between them; the lines of a column have less.
const LABELS_APART: f64 = 2.2;

/// Blocks of lines, in the order in which they are read.
pub fn blocks<'r>(runs: &[&'r Run], usual: f64) -> Vec<Vec<Line<'r>>> {
    let mut blocks = Vec::new();
    split(runs, usual, 0, &mut blocks);
    blocks
}

fn split<'r>(runs: &[&'r Run], usual: f64, depth: usize, blocks: &mut Vec<Vec<Line<'r>>>) {
    let all = lines(runs);
    let mut plain: Vec<Line<'r>> = Vec::new();
    let mut rest = &all[..];
    while let Some((first, others)) = rest.split_first() {
        let looks = depth < DEEPEST && all.len() <= MOST_LINES;
        let Some(band) = looks.then(|| band(rest, usual)).flatten() else {
            plain.push(first.clone());
            rest = others;
            continue;
        };
        let (within, after) = rest.split_at_checked(band.length).unwrap_or((rest, &[]));
        rest = after;
        if band.is_table {
            plain.extend(within.iter().cloned());
            continue;
        }
        if !plain.is_empty() {
            blocks.push(std::mem::take(&mut plain));
        }
        let runs = within.iter().flat_map(|line| line.runs().iter().copied());
        let (left, right): (Vec<_>, Vec<_>) = runs.partition(|run| run.x < band.cut);
        split(&left, usual, depth + 1, blocks);
        split(&right, usual, depth + 1, blocks);
    }
    if !plain.is_empty() {
        blocks.push(plain);
    }
}

/// Lines that share a gap.
struct Band {
    /// How many.
    length: usize,
    /// Where the gap is.
    cut: f64,
    /// What stands on one side of it are labels or dates of what stands on the other.
    is_table: bool,
}

/// The band that begins with the first of these lines, if one does.
fn band(lines: &[Line<'_>], usual: f64) -> Option<Band> {
    let left = lines.iter().map(Line::left).fold(f64::INFINITY, f64::min);
    let ends = lines.iter().map(Line::right);
    let mut free = vec![(left, ends.fold(f64::NEG_INFINITY, f64::max))];
    let mut table = None;
    for (at, line) in lines.iter().enumerate() {
        let narrower = beside(&free, line, GUTTER * usual);
        let goes_on = |gap: &&Gap| narrower.iter().any(|one| one.0 < gap.1 && gap.0 < one.1);
        // a gap that ends with the line before: did it part columns?
        let above = lines.get(..at).unwrap_or_default();
        let ended = free.iter().filter(|gap| !goes_on(gap));
        match ended.filter_map(|gap| parted(above, *gap)).next() {
            Some(band) if band.is_table => table = Some(band),
            Some(band) => return Some(band),
            None => {}
        }
        if narrower.is_empty() {
            return table;
        }
        free = narrower;
    }
    free.iter().find_map(|gap| parted(lines, *gap)).or(table)
}

/// From where to where nothing stands.
type Gap = (f64, f64);

/// What of these gaps is left beside a line, where it is wide enough.
fn beside(free: &[Gap], line: &Line<'_>, least: f64) -> Vec<Gap> {
    let mut free = free.to_vec();
    for (from, to) in line.covered() {
        let parts = |gap: Gap| [(gap.0, gap.1.min(from)), (gap.0.max(to), gap.1)];
        free = free.into_iter().flat_map(parts).collect();
        free.retain(|gap| gap.1 - gap.0 >= least);
    }
    free
}

/// The band of these lines, if they have columns on both sides of this gap.
fn parted(lines: &[Line<'_>], (from, to): Gap) -> Option<Band> {
    let cut = f64::midpoint(from, to);
    let on_left = lines.iter().filter(|line| line.left() < cut);
    let on_right = lines.iter().filter(|line| line.right() > cut);
    if on_left.count() < LEAST || on_right.count() < LEAST {
        return None;
    }
    let sides = Sides::of(lines, cut)?;
    Some(Band {
        length: lines.len(),
        cut,
        is_table: sides.are_table(),
    })
}

/// A line's part on one side of a gap.
#[derive(Clone, Copy)]
struct Part {
    y: f64,
    size: f64,
    has_digit: bool,
}

/// The lines on both sides of a gap.
struct Sides {
    left: Vec<Part>,
    right: Vec<Part>,
}

impl Sides {
    /// `None` where too few lines stand on one of them, or none beside the other's.
    fn of(lines: &[Line<'_>], cut: f64) -> Option<Self> {
        let side = |is_left: bool| -> Vec<Part> {
            let runs = lines.iter().flat_map(|line| line.runs().iter());
            let runs: Vec<&Run> = runs
                .filter(|run| (run.x < cut) == is_left)
                .copied()
                .collect();
            let part = |line: &Line<'_>| Part {
                y: line.y,
                size: line.size,
                has_digit: line.text().contains(|letter: char| letter.is_ascii_digit()),
            };
            super::line::lines(&runs).iter().map(part).collect()
        };
        let sides = Self {
            left: side(true),
            right: side(false),
        };
        let enough = sides.left.len() >= LEAST && sides.right.len() >= LEAST;
        (enough && sides.overlap()).then_some(sides)
    }

    /// Whether two lines of each stand within the height of the other.
    fn overlap(&self) -> bool {
        let within = |of: &[Part], other: &[Part]| {
            let (Some(first), Some(last)) = (other.first(), other.last()) else {
                return false;
            };
            let beside = |part: &&Part| part.y > first.y - part.size && part.y < last.y + part.size;
            of.iter().filter(beside).count() >= 2
        };
        within(&self.left, &self.right) && within(&self.right, &self.left)
    }

    fn are_table(&self) -> bool {
        are_labels(&self.left, &self.right) || are_labels(&self.right, &self.left)
    }
}

/// Whether `few` are the dates or labels of `many`: each stands beside one of its lines, and they are dates or far apart.
fn are_labels(few: &[Part], many: &[Part]) -> bool {
    let beside = |part: &&Part| {
        let near = |other: &Part| (other.y - part.y).abs() <= BESIDE * part.size.max(other.size);
        many.iter().any(near)
    };
    if few.len() > many.len() || few.iter().filter(beside).count() * 10 < few.len() * 9 {
        return false;
    }
    let dates = few.iter().filter(|part| part.has_digit).count();
    let pairs = few.iter().zip(few.iter().skip(1));
    let apart = pairs.filter(|(one, next)| next.y - one.y > LABELS_APART * one.size);
    dates * 2 >= few.len() || apart.count() * 2 >= few.len()
}
