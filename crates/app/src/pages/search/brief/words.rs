//! A part's words on the screen: paragraphs, lists and rows, the sentences that a note is on marked with its number.

use rolefit_advice::brief::{Line, LineKind, lines};
use rolefit_advice::lint::Span;
use rolefit_catalogue::ui;
use yew::prelude::*;

/// A sentence that a note is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// Where it stands in the part's words.
    pub span: Span,
    /// The note's number.
    pub note: usize,
}

/// A stretch of words with the notes on it.
type Piece<'a> = (&'a str, Vec<usize>);

/// The blocks of a part and, for each, the numbers of the notes on it.
pub(super) fn blocks(text: &str, marks: &[Mark]) -> Vec<(Html, Vec<usize>)> {
    grouped(text)
        .into_iter()
        .map(|group| (block(text, &group, marks), on(&group, marks)))
        .collect()
}

/// Lines that stand in one block.
fn grouped(text: &str) -> Vec<Vec<Line>> {
    let mut groups: Vec<Vec<Line>> = Vec::new();
    for line in lines(text) {
        match groups.last_mut() {
            Some(group) if line.goes_on => group.push(line),
            _ => groups.push(vec![line]),
        }
    }
    groups
}

/// The notes on any of the lines, in their order.
fn on(lines: &[Line], marks: &[Mark]) -> Vec<usize> {
    let touches = |mark: &&Mark| lines.iter().any(|line| overlap(mark.span, whole(line)));
    let mut found: Vec<usize> = marks.iter().filter(touches).map(|it| it.note).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// The line with its name.
fn whole(line: &Line) -> Span {
    Span {
        start: line.name.map_or(line.words.start, |name| name.start),
        end: line.words.end,
    }
}

const fn overlap(one: Span, other: Span) -> bool {
    one.start < other.end && other.start < one.end
}

fn block(text: &str, lines: &[Line], marks: &[Mark]) -> Html {
    let words = |line: &Line| marked(text, line.words, marks);
    let entries = || lines.iter().map(|line| html! { <li>{ words(line) }</li> });
    match lines.first().map(|line| line.kind) {
        None => Html::default(),
        Some(LineKind::Paragraph) => html! { <p>{ for lines.iter().map(words) }</p> },
        Some(LineKind::Bullet) => html! { <ul>{ for entries() }</ul> },
        Some(LineKind::Number) => html! { <ol>{ for entries() }</ol> },
        Some(LineKind::Row) => html! {
            <dl>
                { for lines.iter().map(|line| html! {
                    <div><dt>{ line.name.map_or("", |name| name.of(text)) }</dt><dd>{ words(line) }</dd></div>
                }) }
            </dl>
        },
    }
}

/// A line's words, marked sentences marked. The number follows where a sentence ends.
fn marked(text: &str, line: Span, marks: &[Mark]) -> Html {
    let pieces = pieces(text, line, marks).into_iter();
    let pieces = pieces.map(|(words, notes)| {
        if notes.is_empty() {
            return html! { { words } };
        }
        html! {
            <mark>
                { words }
                { for notes.iter().map(|note| html! {
                    <sup><span class="hidden">{ " " }{ ui::brief_note_here() }{ " " }</span>{ note }</sup>
                }) }
            </mark>
        }
    });
    html! { <>{ for pieces }</> }
}

/// The line cut where marks begin and end.
fn pieces<'a>(text: &'a str, line: Span, marks: &[Mark]) -> Vec<Piece<'a>> {
    let inside = |at: usize| at.clamp(line.start, line.end);
    let mut cuts: Vec<usize> = marks
        .iter()
        .flat_map(|mark| [inside(mark.span.start), inside(mark.span.end)])
        .chain([line.start, line.end])
        .collect();
    cuts.sort_unstable();
    cuts.dedup();
    let cut = cuts.iter().zip(cuts.iter().skip(1));
    cut.filter_map(|(&start, &end)| {
        let words = text.get(start..end)?;
        let here = marks
            .iter()
            .filter(|mark| overlap(mark.span, Span { start, end }));
        Some((words, here.map(|mark| mark.note).collect()))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(text: &str, sentence: &str, note: usize) -> Mark {
        let start = text.find(sentence).unwrap_or_default();
        Mark {
            span: Span {
                start,
                end: start + sentence.len(),
            },
            note,
        }
    }

    #[test]
    fn a_line_is_cut_where_marks_begin_and_end() {
        let text = "One é. Two. Three.";
        let line = Span {
            start: 0,
            end: text.len(),
        };
        let marks = [mark(text, "Two.", 1), mark(text, "Two. Three.", 2)];
        assert_eq!(
            pieces(text, line, &marks),
            [
                ("One é. ", vec![]),
                ("Two.", vec![1, 2]),
                (" Three.", vec![2]),
            ]
        );
        assert_eq!(pieces(text, line, &[]), [(text, vec![])]);
    }

    #[test]
    fn notes_stand_beside_their_block() {
        let text = "First.\n\n- a. b.\n- c.\n\nPay: 1\nPlace: x";
        let marks = [
            mark(text, "c.", 2),
            mark(text, "b.", 1),
            mark(text, "Place: x", 3),
        ];
        let beside: Vec<Vec<usize>> = grouped(text).iter().map(|it| on(it, &marks)).collect();
        assert_eq!(beside, [vec![], vec![1, 2], vec![3]]);
    }
}
