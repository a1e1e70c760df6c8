//! Job postings as JSON-LD (schema.org `JobPosting`), alone or within a page.

use crate::incoming::draft::Draft;
use crate::incoming::{Format, html};
use crate::problem::{Problem, Problems};
use crate::tree::{self, Node, Value};

/// Fields whose text says what the job is, in the order it is read, with their headings.
const PARTS: [(&str, &str); 7] = [
    ("description", ""),
    ("responsibilities", "Responsibilities"),
    ("qualifications", "Qualifications"),
    ("experienceRequirements", "Experience"),
    ("educationRequirements", "Education"),
    ("skills", "Skills"),
    ("jobBenefits", "Benefits"),
];

/// Writes the posting that a page holds as data, or else what shows of the page.
pub(crate) fn read_page(page: &str, draft: &mut Draft) -> Result<Format, Vec<Problem>> {
    let mut shown = Draft::default();
    let scripts = html::read(page, &mut shown)?.data;
    for script in scripts {
        // data that is no JSON is the page's fault: what shows is still there
        let mut problems = Problems::default();
        let root = tree::read::read(script.trim(), &mut problems);
        let Some(root) = root.filter(|_| problems.is_empty()) else {
            continue;
        };
        if let Some(posting) = find(&root) {
            let mut written = Draft::default();
            write(posting, &mut written)?;
            if !written.is_empty() {
                *draft = written;
                return Ok(Format::JobPosting);
            }
        }
    }
    *draft = shown;
    Ok(Format::Html)
}

/// The first posting in JSON-LD: the value itself, one of a list, or one of a graph.
pub(crate) fn find<'n, 't>(node: &'n Node<'t>) -> Option<&'n Node<'t>> {
    if is_posting(node) {
        return Some(node);
    }
    let graph = node.member("@graph").map(|graph| &graph.node);
    let entries = node.entries().iter();
    entries.chain(graph).find_map(find)
}

fn is_posting(node: &Node<'_>) -> bool {
    let Some(kind) = node.member("@type") else {
        return false;
    };
    let is_one = |node: &Node<'_>| {
        let name = node.text().and_then(|name| name.rsplit(['/', ':']).next());
        name == Some("JobPosting")
    };
    is_one(&kind.node) || kind.node.entries().iter().any(is_one)
}

/// Writes a posting.
pub(crate) fn write(posting: &Node<'_>, draft: &mut Draft) -> Result<(), Vec<Problem>> {
    let text = |key: &str| posting.member(key).and_then(|member| member.node.text());
    if let Some(title) = text("title").or_else(|| text("name")) {
        draft.heading(&unmarked(title)?);
    }
    let company = posting
        .member("hiringOrganization")
        .map(|member| &member.node);
    let company = company.and_then(|company| {
        let name = company.member("name").map(|name| &name.node);
        name.unwrap_or(company).text()
    });
    if let Some(company) = company {
        draft.line(company);
    }
    for (key, heading) in PARTS {
        let Some(member) = posting.member(key) else {
            continue;
        };
        let mut texts = Vec::new();
        collect(&member.node, &mut texts);
        if !texts.is_empty() && !heading.is_empty() {
            draft.heading(heading);
        }
        for text in &texts {
            write_text(text, draft)?;
        }
    }
    Ok(())
}

/// The text of a value, of a list of texts, or of an object with a name or a description.
fn collect<'n>(node: &'n Node<'_>, texts: &mut Vec<&'n str>) {
    match &node.value {
        Value::Text(text) => texts.push(text),
        Value::List(entries) => entries.iter().for_each(|entry| collect(entry, texts)),
        Value::Object(_) => {
            let named = ["description", "name"]
                .into_iter()
                .find_map(|key| node.member(key));
            named
                .into_iter()
                .for_each(|member| collect(&member.node, texts));
        }
        _ => {}
    }
}

/// Descriptions are HTML, which some write with its signs escaped once more, and some are plain text.
fn write_text(text: &str, draft: &mut Draft) -> Result<(), Vec<Problem>> {
    if !text.contains('<') && !text.contains("&lt;") {
        draft.lines(&entities(text)?);
    } else if text.contains('<') {
        html::read(text, draft)?;
    } else {
        html::read(&entities(text)?, draft)?;
    }
    Ok(())
}

/// The text with its entities resolved, line by line as it stands.
fn entities(text: &str) -> Result<String, Vec<Problem>> {
    if !text.contains('&') {
        return Ok(text.to_owned());
    }
    let lines = text.lines().map(unmarked);
    Ok(lines.collect::<Result<Vec<_>, _>>()?.join("\n"))
}

/// A line without marks of HTML.
fn unmarked(line: &str) -> Result<String, Vec<Problem>> {
    let mut draft = Draft::default();
    html::read(line, &mut draft)?;
    Ok(draft.into_line())
}
