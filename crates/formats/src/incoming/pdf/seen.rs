//! What of a page anybody sees, with letters as they are typed.

use super::sheet::{Run, Sheet};

/// Letters smaller than this, in points, are read by programs alone.
const SMALLEST: f64 = 2.0;
/// Largest coordinate that is believed, in points: a page can measure 14,400.
const FURTHEST: f64 = 50_000.0;
/// Two runs alike closer than this part of their size are one, drawn twice to look bold.
const SAME_PLACE: f64 = 0.3;
/// As many runs back such a twin is looked for.
const TWIN_WITHIN: usize = 64;

/// The runs that are seen, upright and turned, and how many are not.
pub fn seen(sheet: &Sheet) -> (Vec<Run>, Vec<Run>, usize) {
    let (mut upright, mut turned, mut hidden) = (Vec::<Run>::new(), Vec::<Run>::new(), 0);
    for run in &sheet.runs {
        let text = typed(&run.text);
        if text.trim().is_empty() || !is_sound(run) {
            continue;
        }
        if !is_on(sheet, run) || run.size < SMALLEST {
            hidden += usize::from(text.contains(char::is_alphanumeric));
            continue;
        }
        let list = if run.turned {
            &mut turned
        } else {
            &mut upright
        };
        let run = Run {
            text,
            ..run.clone()
        };
        if !list
            .iter()
            .rev()
            .take(TWIN_WITHIN)
            .any(|other| twins(other, &run))
        {
            list.push(run);
        }
    }
    (upright, turned, hidden)
}

/// Whether its figures are some a page can have.
fn is_sound(run: &Run) -> bool {
    let figures = [run.x, run.y, run.width, run.size];
    figures
        .iter()
        .all(|it| it.is_finite() && it.abs() < FURTHEST)
        && run.width >= 0.0
}

/// Whether any of it stands on the page.
fn is_on(sheet: &Sheet, run: &Run) -> bool {
    let across = run.turned || run.right() > 0.0 && run.x < sheet.width;
    across && run.y > 0.0 && run.y - run.size < sheet.height
}

fn twins(one: &Run, other: &Run) -> bool {
    let near = |a: f64, b: f64| (a - b).abs() < SAME_PLACE * other.size;
    one.text == other.text && near(one.x, other.x) && near(one.y, other.y)
}

/// The text as somebody would type it: ligatures as their letters, one kind of space.
fn typed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\u{fb00}' => out.push_str("ff"),
            '\u{fb01}' => out.push_str("fi"),
            '\u{fb02}' => out.push_str("fl"),
            '\u{fb03}' => out.push_str("ffi"),
            '\u{fb04}' => out.push_str("ffl"),
            '\u{fb05}' | '\u{fb06}' => out.push_str("st"),
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\t' | '\r' | '\n' => out.push(' '),
            '\0' | '\u{fffd}' => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str, x: f64, y: f64, size: f64) -> Run {
        Run {
            text: text.to_owned(),
            x,
            y,
            width: 50.0,
            size,
            turned: false,
        }
    }

    fn sheet(runs: Vec<Run>) -> Sheet {
        Sheet {
            width: 600.0,
            height: 800.0,
            runs,
        }
    }

    #[test]
    fn what_nobody_sees_is_counted_and_left_out() {
        let (upright, _, hidden) = seen(&sheet(vec![
            run("seen", 50.0, 50.0, 10.0),
            run("off the page", 900.0, 50.0, 10.0),
            run("under it", 50.0, 900.0, 10.0),
            run("too small", 50.0, 60.0, 1.0),
            run("nowhere", f64::NAN, 60.0, 10.0),
        ]));
        let texts: Vec<_> = upright.iter().map(|run| &run.text[..]).collect();
        assert_eq!((texts, hidden), (vec!["seen"], 3));
    }

    #[test]
    fn ligatures_become_letters_and_bold_twins_one() {
        let (upright, _, _) = seen(&sheet(vec![
            run("o\u{fb03}ce\u{a0}work\u{fb02}ow", 50.0, 50.0, 10.0),
            run("o\u{fb03}ce\u{a0}work\u{fb02}ow", 50.3, 50.0, 10.0),
        ]));
        assert_eq!(upright.len(), 1);
        assert_eq!(upright[0].text, "office workflow");
    }
}
