//! What holds for any bytes: an answer, within the limits, the same each time.

use proptest::prelude::*;
use rolefit_formats::{incoming, limits};

use crate::{archive, docx, is_told};

fn holds(bytes: &[u8], name: Option<&str>) -> Result<(), TestCaseError> {
    let read = incoming(bytes, name);
    prop_assert_eq!(&read, &incoming(bytes, name));
    match read {
        Ok(read) => {
            prop_assert!(read.text.len() <= limits::TEXT_BYTES);
            prop_assert!(read.text.contains(char::is_alphanumeric));
            prop_assert!(read.text.ends_with('\n') && !read.text.contains("\n\n\n"));
            let control = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\t');
            prop_assert!(!read.text.contains(control));
            prop_assert!(read.warnings.iter().all(is_told), "{:?}", read.warnings);
            prop_assert!(read.dropped.iter().all(|dropped| dropped.count > 0));
        }
        Err(problems) => prop_assert!(
            !problems.is_empty() && problems.iter().all(is_told),
            "{:?}",
            problems
        ),
    }
    Ok(())
}

/// Text made of what the readers look at.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "CTO",
        "Led 60 people",
        "\n",
        "\r\n",
        " ",
        "# ",
        "- ",
        "<p>",
        "</p>",
        "<div hidden>",
        "</div>",
        "<li>",
        "<script>",
        "</script>",
        "<script type=\"application/ld+json\">",
        "{",
        "}",
        "[",
        "]",
        "\"",
        ":",
        ",",
        "\"@type\"",
        "\"JobPosting\"",
        "\"work\"",
        "\"basics\"",
        "\"label\"",
        "\"\\ud800\"",
        "null",
        "1",
        "<!--",
        "-->",
        "&amp;",
        "&#0;",
        "&#x110000;",
        "\u{202e}",
        "Company Name,Title\n",
        "First Name,Last Name,Headline\n",
        "\"",
        "\u{feff}",
        "\u{1}",
        "\u{e9}",
        "<td>",
        "<table>",
    ]);
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        holds(&bytes, None)?;
    }

    #[test]
    fn any_bytes_behind_a_beginning_are_answered(
        start in prop::sample::select(vec![&b"PK\x03\x04"[..], b"PK\x05\x06", b"%PDF-", b"{\\rtf", b"\xff\xfe", b"\xfe\xff", b"{\"", b"<p>", b"II*\0"]),
        bytes in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        holds(&[start, &bytes].concat(), None)?;
    }

    #[test]
    fn any_text_is_answered(
        text in prop_oneof![any::<String>(), pieces()],
        name in prop::sample::select(vec![None, Some("cv.md"), Some("resume.json"), Some("Skills.csv"), Some("\u{202e}")]),
    ) {
        holds(text.as_bytes(), name)?;
    }

    #[test]
    fn any_text_in_a_document_is_answered(text in pieces(), name in prop::sample::select(vec!["Positions.csv", "Profile.csv", "word/document.xml"])) {
        holds(&docx(&text), None)?;
        holds(&archive(&[(name, text.as_bytes()), ("[Content_Types].xml", b"")]), None)?;
    }

    #[test]
    fn a_paragraph_comes_back(text in "[a-zA-Z0-9 ,.'\u{e9}\u{202f}-]{1,60}[a-z]") {
        let read = incoming(&docx(&crate::paragraph(&text)), None).unwrap();
        prop_assert_eq!(read.text.trim_end_matches('\n'), text.trim());
    }
}
