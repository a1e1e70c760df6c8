//! Plain text and Markdown.

use rolefit_formats::Code;
use rolefit_formats::incoming::Format;

use crate::{named, read, refused, text, warned};

#[test]
fn lines_stay_and_their_ends_are_one() {
    assert_eq!(
        text(
            "\u{feff}CTO\r\n\r\n\r\n- led\ttwo teams \r- left\u{c}Page two\0"
                .replace('\0', "")
                .as_bytes()
        )
        .1,
        "CTO\n\n- led\ttwo teams\n- left\nPage two\n"
    );
    assert_eq!(named(b"*CTO* of Acme", "CV.md").format, Format::Markdown);
}

#[test]
fn text_in_utf_16_says_so() {
    let little: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(
            "Zo\u{eb} \u{1f600}"
                .encode_utf16()
                .flat_map(u16::to_le_bytes),
        )
        .collect();
    let big: Vec<u8> = [0xfe, 0xff]
        .into_iter()
        .chain(
            "Zo\u{eb} \u{1f600}"
                .encode_utf16()
                .flat_map(u16::to_be_bytes),
        )
        .collect();
    assert_eq!(text(&little).1, "Zo\u{eb} \u{1f600}\n");
    assert_eq!(text(&big).1, "Zo\u{eb} \u{1f600}\n");
    assert_eq!(refused(&little[..little.len() - 1]), Code::NotUtf8);
    // half of a pair
    assert_eq!(refused(&little[..little.len() - 2]), Code::NotUtf8);
    // UTF-16 without a mark
    assert_eq!(refused(&little[2..]), Code::UnsupportedFile);
}

#[test]
fn comments_of_markdown_are_hidden_text() {
    let bytes = b"# CTO\n<!-- strategy vision -->I led.<!-- --> <!-- open";
    assert_eq!(text(bytes).1, "# CTO\nI led. <!-- open\n");
    assert_eq!(warned(bytes), [Code::HiddenText]);
    assert_eq!(warned(b"# CTO <!-- -->"), []);
}

#[test]
fn characters_that_steer_stay_and_are_warned_of() {
    let bytes = "CTO \u{202e}OIC\u{202c} led\u{e0041}".as_bytes();
    assert_eq!(
        text(bytes).1.trim_end(),
        std::str::from_utf8(bytes).unwrap()
    );
    assert_eq!(warned(bytes), [Code::SteeringCharacters]);
    assert!(read(bytes).warnings[0].message.contains("U+202E"));
    // joiners and accents are no trick
    assert_eq!(
        warned("\u{1f469}\u{200d}\u{1f4bb} Zo\u{65}\u{308}".as_bytes()),
        []
    );
}

#[test]
fn control_characters_become_blanks() {
    assert_eq!(text(b"a\x1b[31mb\x7fc").1, "a [31mb c\n");
}
