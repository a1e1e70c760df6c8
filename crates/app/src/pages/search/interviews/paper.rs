//! A document's pages on the screen: each folded until it is opened, and each of its parts within it, so that an open page
//! is its own table of contents. Printed, everything is open, and each page on paper of its own.

use rolefit_documents::{Block, Document, Inline, Level, ListKind, Table, Text};
use yew::prelude::*;

/// Every page, from one page break to the next, under the heading it begins with.
pub(super) fn pages(document: &Document) -> Html {
    let pages = document.blocks.split(|block| *block == Block::PageBreak);
    html! { <div class="sheets">{ for pages.filter(|page| !page.is_empty()).map(page) }</div> }
}

fn page(blocks: &[Block]) -> Html {
    let (title, rest) = match blocks {
        [Block::Heading(Level::Section, title), rest @ ..] => (title.words(), rest),
        rest => (String::new(), rest),
    };
    html! {
        <details class="sheet">
            <summary><h3>{ title }</h3></summary>
            <div>{ for rest.chunk_by(|_, next| heading(next).is_none()).map(part) }</div>
        </details>
    }
}

/// What a part begins with.
fn heading(block: &Block) -> Option<&Text> {
    match block {
        Block::Heading(Level::Part, title) => Some(title),
        _ => None,
    }
}

/// A part, folded, or what stands before the first one.
fn part(blocks: &[Block]) -> Html {
    let titled = blocks.split_first();
    let titled = titled.and_then(|(first, rest)| Some((heading(first)?, rest)));
    match titled {
        Some((title, rest)) => html! {
            <details class="part">
                <summary><h4>{ inline(title) }</h4></summary>
                <div>{ for rest.iter().map(block) }</div>
            </details>
        },
        None => html! { <>{ for blocks.iter().map(block) }</> },
    }
}

fn block(block: &Block) -> Html {
    match block {
        Block::Heading(Level::Section | Level::Part, text) => html! { <h4>{ inline(text) }</h4> },
        Block::Heading(Level::Detail, text) => html! { <h5>{ inline(text) }</h5> },
        Block::Paragraph(text) => html! { <p>{ inline(text) }</p> },
        Block::List(kind, items) => {
            let items = items.iter().map(|item| html! { <li>{ inline(item) }</li> });
            match kind {
                ListKind::Bullets => html! { <ul>{ for items }</ul> },
                ListKind::Numbers => html! { <ol>{ for items }</ol> },
            }
        }
        Block::Table(table) => self::table(table),
        Block::Definitions(entries) => html! {
            <dl class="review">
                { for entries.iter().map(|it| html! {
                    <div><dt>{ inline(&it.term) }</dt><dd>{ inline(&it.meaning) }</dd></div>
                }) }
            </dl>
        },
        Block::Note(paragraphs) => html! {
            <div class="note">{ for paragraphs.iter().map(|text| html! { <p>{ inline(text) }</p> }) }</div>
        },
        Block::Lines(lines) => html! {
            <div class="lines" aria-hidden="true">{ for (0..*lines).map(|_| html! { <span></span> }) }</div>
        },
        Block::PageBreak => Html::default(),
    }
}

fn table(table: &Table) -> Html {
    let cell = |at: usize, text: &Text| {
        if at == 0 && table.row_heads {
            html! { <th scope="row">{ inline(text) }</th> }
        } else {
            html! { <td>{ inline(text) }</td> }
        }
    };
    html! {
        <table>
            if let Some(caption) = &table.caption { <caption>{ inline(caption) }</caption> }
            <thead><tr>{ for table.head.iter().map(|it| html! { <th scope="col">{ inline(it) }</th> }) }</tr></thead>
            <tbody>
                { for table.rows.iter().map(|row| html! {
                    <tr>{ for row.iter().enumerate().map(|(at, text)| cell(at, text)) }</tr>
                }) }
            </tbody>
        </table>
    }
}

fn inline(text: &Text) -> Html {
    let piece = |piece: &Inline| match piece {
        Inline::Plain(words) => html! { { words } },
        Inline::Strong(words) => html! { <strong>{ words }</strong> },
        Inline::Emphasis(words) => html! { <em>{ words }</em> },
    };
    html! { <>{ for text.pieces().iter().map(piece) }</> }
}
