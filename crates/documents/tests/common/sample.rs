//! A document with every kind of block.

use rolefit_documents::{Block, Document, Level, ListKind, Table, Text};

/// Every kind of block; names and values that try to be markup.
pub fn sample() -> Document {
    let mut document = Document::new("Role brief: CTO at <Acme> & \"Sons\"", "en-GB");
    document.definitions([
        ("Reports to", Text::from("the CEO")),
        (
            "Pay",
            Text::new()
                .strong("120,000 to 150,000 EUR")
                .plain(" a year"),
        ),
        (
            "Place",
            Text::from("[click](javascript:alert(1)) <script>alert(1)</script>"),
        ),
    ]);
    document.heading(Level::Section, "Mandate");
    document.paragraph(
        Text::new()
            .plain("This person decides ")
            .strong("what is built")
            .plain(" and, with *the CEO*, ")
            .emphasis("why")
            .plain("."),
    );
    document.paragraph(
        "# no heading, 1. no list, R&D &amp; https://evil.example <img src=x onerror=y> `code` a|b",
    );
    document.heading(Level::Part, "Outcomes");
    document.list(
        ListKind::Numbers,
        ["In 30 days: knows every team lead.", "- not nested"],
    );
    document.list(ListKind::Bullets, ["One", "Two"]);
    document.list(ListKind::Bullets, ["Another list"]);
    document.heading(Level::Detail, "Scorecard");
    document.blocks.push(Block::Table(Table {
        caption: Some("What is measured".into()),
        head: ["Measure", "Now", "In a year"].map(Text::from).to_vec(),
        rows: vec![
            ["Lead time", "9 days", "2 | 3 days"]
                .map(Text::from)
                .to_vec(),
            vec!["Incidents".into()],
        ],
        row_heads: true,
    }));
    document.blocks.push(Block::Note(vec![
        "Not legal advice.".into(),
        "Ask your counsel.".into(),
    ]));
    document.blocks.push(Block::PageBreak);
    document.heading(Level::Section, "Notes");
    document.blocks.push(Block::Lines(3));
    document
}
