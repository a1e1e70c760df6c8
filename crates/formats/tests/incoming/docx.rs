//! Documents of Word.

use rolefit_formats::Code;

use crate::{docx, paragraph, refused, styled_docx, text, warned};

fn lines(body: &str) -> String {
    text(&docx(body)).1
}

/// A run with these properties.
fn run(properties: &str, text: &str) -> String {
    format!("<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>")
}

#[test]
fn headings_lists_and_tables_are_lines() {
    let heading =
        r#"<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Work</w:t></w:r></w:p>"#;
    let item = r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Led</w:t></w:r></w:p>"#;
    let unlisted = r#"<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>Plain</w:t></w:r></w:p>"#;
    let cell = |inside: &str| format!("<w:tc><w:tcPr/>{inside}</w:tc>");
    let row = format!(
        "<w:tr>{}{}</w:tr>",
        cell(&paragraph("2019")),
        cell(&paragraph("CTO"))
    );
    let long = format!(
        "<w:tr>{}{}</w:tr>",
        cell(&paragraph("Left")),
        cell(&(paragraph("Right") + &paragraph("below")))
    );
    let body = format!(
        "{}{heading}{item}{unlisted}<w:tbl>{row}{long}</w:tbl>",
        paragraph("Top")
    );
    assert_eq!(
        lines(&body),
        "Top\n\n# Work\n- Led\nPlain\n2019 | CTO\nLeft\nRight\nbelow\n"
    );
}

#[test]
fn runs_join_and_breaks_part() {
    let body = "<w:p><w:r><w:t>Two </w:t></w:r><w:r><w:t xml:space=\"preserve\">runs</w:t><w:tab/><w:t>tab</w:t><w:br/><w:t>R&amp;D &#8211; \
                &#x41;</w:t><w:noBreakHyphen/></w:r></w:p>";
    assert_eq!(lines(body), "Two runs\ttab\nR&D \u{2013} A-\n");
}

#[test]
fn what_was_deleted_or_is_told_twice_is_left() {
    let body = format!(
        "<w:p><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del><w:ins><w:r><w:t>kept</w:t></w:r></w:ins>\
         <w:r><w:instrText>HYPERLINK</w:instrText></w:r></w:p>\
         <w:p><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:txbxContent>{0}</w:txbxContent></mc:Choice>\
         <mc:Fallback><w:txbxContent>{0}</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>after</w:t></w:r></w:p>",
        paragraph("box")
    );
    assert_eq!(lines(&body), "kept\nbox\nafter\n");
}

#[test]
fn hidden_text_is_left_out_and_warned_of() {
    for properties in [
        "<w:vanish/>",
        r#"<w:vanish w:val="1"/>"#,
        r#"<w:color w:val="FFFFFF"/>"#,
        r#"<w:color w:val="ffffff"/>"#,
        r#"<w:sz w:val="2"/>"#,
        r#"<w:rStyle w:val="Sly"/>"#,
        r#"<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="FFFFFF"/>"#,
    ] {
        let body = format!(
            "<w:p>{}{}</w:p>",
            run("", "Seen"),
            run(properties, "strategy")
        );
        let bytes = styled_docx(
            &body,
            r#"<w:style w:styleId="Sly"><w:name w:val="Sly"/><w:rPr><w:vanish/></w:rPr></w:style>"#,
        );
        assert_eq!(text(&bytes).1, "Seen\n", "{properties}");
        assert_eq!(warned(&bytes), [Code::HiddenText], "{properties}");
    }
}

#[test]
fn what_shows_is_read() {
    for properties in [
        r#"<w:vanish w:val="0"/>"#,
        r#"<w:vanish w:val="false"/>"#,
        r#"<w:color w:val="FEFEFE"/>"#,
        r#"<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>"#,
        r#"<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>"#,
        r#"<w:sz w:val="16"/>"#,
    ] {
        let bytes = docx(&format!("<w:p>{}</w:p>", run(properties, "Seen")));
        assert_eq!(text(&bytes).1, "Seen\n", "{properties}");
        assert_eq!(warned(&bytes), [], "{properties}");
    }
    let white = format!(
        "<w:p>{}</w:p>",
        run(r#"<w:color w:val="FFFFFF"/>"#, "White")
    );
    let cell =
        format!(r#"<w:tc><w:tcPr><w:shd w:val="clear" w:fill="000000"/></w:tcPr>{white}</w:tc>"#);
    assert_eq!(
        lines(&format!("<w:tbl><w:tr>{cell}</w:tr></w:tbl>")),
        "White\n"
    );
    // the shade ends with its cell
    let after = docx(&format!(
        "<w:tbl><w:tr>{cell}</w:tr></w:tbl>{white}{}",
        paragraph("Seen")
    ));
    assert_eq!(text(&after).1, "White\nSeen\n");
    assert_eq!(warned(&after), [Code::HiddenText]);
}

#[test]
fn styles_tell_by_their_names() {
    let styles = r#"<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
        <w:style w:styleId="Aufzhlung"><w:name w:val="List Bullet"/></w:style>"#;
    let of = |id: &str| {
        format!(r#"<w:p><w:pPr><w:pStyle w:val="{id}"/></w:pPr><w:r><w:t>{id}</w:t></w:r></w:p>"#)
    };
    let bytes = styled_docx(&(of("berschrift1") + &of("Aufzhlung")), styles);
    assert_eq!(text(&bytes).1, "# berschrift1\n- Aufzhlung\n");
}

#[test]
fn a_document_without_text_is_a_picture() {
    assert_eq!(
        refused(&docx("<w:p><w:r><w:drawing/></w:r></w:p>")),
        Code::NoText
    );
    let hidden = docx(&format!("<w:p>{}</w:p>", run("<w:vanish/>", "x")));
    assert_eq!(refused(&hidden), Code::NoText);
}
