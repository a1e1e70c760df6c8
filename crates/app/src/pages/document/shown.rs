//! A document on the screen: paragraphs, cut where something begins or ends that is marked in them.

use rolefit_reading::Span;
use yew::prelude::*;

/// What stands in front of a heading where a file's text says that it is one.
const HEADING: &str = "# ";

/// A stretch of a paragraph under the same marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where it stands.
    pub span: Span,
    /// The marks it lies in, by their number in the list, in that order.
    pub on: Vec<usize>,
    /// The marks that begin with it.
    pub begins: Vec<usize>,
    /// The marks that end with it.
    pub ends: Vec<usize>,
}

/// The paragraphs of a text, each in pieces. A mark that spans paragraphs begins in its first and ends in its last.
#[must_use]
pub fn pieces(text: &str, marks: &[Span]) -> Vec<Vec<Piece>> {
    let paragraphs = paragraphs(text);
    let (mut begun, mut all) = (Vec::new(), Vec::new());
    for paragraph in &paragraphs {
        let mut cuts = vec![paragraph.start, paragraph.end];
        let inside = |at: &usize| (paragraph.start..paragraph.end).contains(at);
        cuts.extend(
            marks
                .iter()
                .flat_map(|it| [it.start, it.end])
                .filter(inside),
        );
        cuts.retain(|at| text.is_char_boundary(*at));
        cuts.sort_unstable();
        cuts.dedup();
        let stretches = cuts.iter().zip(cuts.iter().skip(1));
        let pieces = stretches.map(|(start, end)| {
            let span = Span {
                start: *start,
                end: *end,
            };
            let on: Vec<usize> = (0..marks.len())
                .filter(|it| marks.get(*it).is_some_and(|mark| mark.meets(span)))
                .collect();
            let begins: Vec<usize> = on
                .iter()
                .copied()
                .filter(|it| !begun.contains(it))
                .collect();
            begun.extend(&begins);
            Piece {
                span,
                on,
                begins,
                ends: Vec::new(),
            }
        });
        all.push(pieces.collect::<Vec<_>>());
    }
    let mut ended: Vec<usize> = Vec::new();
    for piece in all
        .iter_mut()
        .rev()
        .flat_map(|pieces| pieces.iter_mut().rev())
    {
        let ends = piece.on.iter().copied().filter(|it| !ended.contains(it));
        piece.ends = ends.collect();
        ended.extend(&piece.ends);
    }
    all
}

/// Words under no mark. A heading is shown as one, without its sign.
pub fn plain(text: &str, span: Span) -> Html {
    let words = span.of(text);
    if !words.contains(HEADING) {
        return words.to_owned().into();
    }
    let line = |(is_heading, words): (bool, &str)| {
        let words = words.to_owned();
        if is_heading {
            html! { <strong>{ words }</strong> }
        } else {
            words.into()
        }
    };
    html! { <>{ for headed(text, span).map(line) }</> }
}

/// The lines of these words, each with whether it is a heading.
fn headed(text: &str, span: Span) -> impl Iterator<Item = (bool, &str)> {
    let before = text.get(..span.start).unwrap_or_default();
    let mut opens = before.is_empty() || before.ends_with('\n');
    span.of(text).split_inclusive('\n').map(move |line| {
        let heading = line.strip_prefix(HEADING).filter(|_| opens);
        opens = true;
        (heading.is_some(), heading.unwrap_or(line))
    })
}

/// Stretches between blank lines.
fn paragraphs(text: &str) -> Vec<Span> {
    let mut all: Vec<Span> = Vec::new();
    let (mut at, mut open) = (0, false);
    for line in text.split_inclusive('\n') {
        let end = at + line.trim_end().len();
        if line.trim().is_empty() {
            open = false;
        } else if let Some(last) = all.last_mut().filter(|_| open) {
            last.end = end;
        } else {
            all.push(Span { start: at, end });
            open = true;
        }
        at += line.len();
    }
    all
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn span(text: &str, words: &str) -> Span {
        let start = text.find(words).unwrap();
        Span {
            start,
            end: start + words.len(),
        }
    }

    #[test]
    fn a_heading_loses_its_sign_where_a_line_begins() {
        let text = "# Skills\nC# 12\n#2 of two\n# Work";
        let all = Span {
            start: 0,
            end: text.len(),
        };
        let lines: Vec<_> = headed(text, all).collect();
        let expected = [
            (true, "Skills\n"),
            (false, "C# 12\n"),
            (false, "#2 of two\n"),
            (true, "Work"),
        ];
        assert_eq!(lines, expected);
        let within = span(text, "# 12");
        assert_eq!(headed(text, within).collect::<Vec<_>>(), [(false, "# 12")]);
    }

    #[test]
    fn nothing_of_a_text_is_lost_but_blank_lines() {
        let text = "One.\nTwo: ä\n\n \nThree";
        let whole: Vec<Vec<&str>> = pieces(text, &[])
            .iter()
            .map(|pieces| pieces.iter().map(|it| it.span.of(text)).collect())
            .collect();
        assert_eq!(whole, [vec!["One.\nTwo: ä"], vec!["Three"]]);
    }

    #[test]
    fn marks_may_overlap_and_begin_and_end_once() {
        let text = "a b c\n\nd e";
        let marks = [span(text, "b c\n\nd"), span(text, "a b")];
        let all: Vec<Piece> = pieces(text, &marks).concat();
        let seen: Vec<_> = all
            .iter()
            .map(|it| {
                (
                    it.span.of(text),
                    it.on.clone(),
                    it.begins.clone(),
                    it.ends.clone(),
                )
            })
            .collect();
        assert_eq!(
            seen,
            [
                ("a ", vec![1], vec![1], vec![]),
                ("b", vec![0, 1], vec![0], vec![1]),
                (" c", vec![0], vec![], vec![]),
                ("d", vec![0], vec![], vec![0]),
                (" e", vec![], vec![], vec![]),
            ]
        );
    }
}
