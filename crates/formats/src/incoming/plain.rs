//! Plain text and Markdown, taken as they are.

use crate::incoming::Format;
use crate::incoming::draft::Draft;

/// Writes the text's lines. Comments of HTML, which no reader of Markdown sees, are left out.
pub(crate) fn read(text: &str, name: &str, draft: &mut Draft) -> Format {
    let mut rest = text;
    let mut seen = String::with_capacity(text.len());
    while let Some((before, after)) = rest.split_once("<!--") {
        let Some((comment, after)) = after.split_once("-->") else {
            break;
        };
        seen.push_str(before);
        if comment.contains(char::is_alphabetic) {
            draft.hidden();
        }
        rest = after;
    }
    seen.push_str(rest);
    // CR LF ends one line, not two
    draft.lines(&seen.replace("\r\n", "\n"));
    if is_markdown(&seen, name) {
        Format::Markdown
    } else {
        Format::Text
    }
}

fn is_markdown(text: &str, name: &str) -> bool {
    let named = name.ends_with(".md") || name.ends_with(".markdown");
    let heading = |line: &str| {
        let sign = line.len() - line.trim_start_matches('#').len();
        (1..=6).contains(&sign) && line.get(sign..).is_some_and(|rest| rest.starts_with(' '))
    };
    named
        || text
            .lines()
            .any(|line| heading(line) || line.starts_with("**") && line.ends_with("**"))
}
