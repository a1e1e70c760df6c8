//! Files that are cut, turned, lying, packed to burst, or made to hurt: an answer each, and soon.

use rolefit_formats::{Code, incoming, limits};

use crate::support::soonest;
use crate::{archive, docx, is_told, paragraph, refused};

fn small() -> Vec<u8> {
    docx(&(paragraph("CTO of Acme") + &paragraph("Led 60 people &amp; hired")))
}

/// Checks that there is an answer, and that a refusal says what to do.
fn answered(bytes: &[u8]) -> bool {
    match incoming(bytes, None) {
        Ok(read) => {
            assert!(read.text.len() <= limits::TEXT_BYTES && !read.text.is_empty());
            true
        }
        Err(problems) => {
            assert!(
                !problems.is_empty() && problems.iter().all(is_told),
                "{problems:?}"
            );
            false
        }
    }
}

#[test]
fn cut_at_every_byte_a_document_is_refused() {
    let whole = small();
    assert!(answered(&whole));
    // "P" and "PK" may be texts; from four bytes on it is an archive
    for end in 0..whole.len() {
        assert!(end < 4 || !answered(&whole[..end]), "cut at {end}");
        answered(&whole[..end]);
    }
    for start in 1..whole.len() {
        answered(&whole[start..]);
    }
}

#[test]
fn every_turned_bit_is_answered() {
    let whole = small();
    let mut read = 0;
    for at in 0..whole.len().min(2048) {
        for bit in 0..8 {
            let mut bytes = whole.clone();
            bytes[at] ^= 1 << bit;
            read += usize::from(answered(&bytes));
        }
    }
    // what is told twice, or nobody reads, may be turned
    assert!(read > 0);
}

/// The archive with the size it states for every file, in both places, replaced.
fn lying(mut bytes: Vec<u8>, size: u32) -> Vec<u8> {
    let put = |bytes: &mut Vec<u8>, at: usize| {
        bytes[at..at + 4].copy_from_slice(&size.to_le_bytes());
    };
    for at in 0..bytes.len() - 4 {
        match &bytes[at..at + 4] {
            b"PK\x03\x04" => put(&mut bytes, at + 22),
            b"PK\x01\x02" => put(&mut bytes, at + 24),
            _ => {}
        }
    }
    bytes
}

#[test]
fn a_document_that_lies_about_its_size_is_answered_by_what_it_holds() {
    for size in [0, 1, 10, 1 << 20, u32::MAX - 1, u32::MAX] {
        let bytes = lying(small(), size);
        assert_ne!(bytes, small());
        // what comes out decides; a reader that allocates what is stated would be out of memory
        answered(&bytes);
    }
}

#[test]
fn a_bomb_stops_at_the_limit() {
    let blanks = vec![b' '; 2 * limits::UNPACKED_BYTES];
    let document = [b"<w:document><w:p>".as_slice(), &blanks].concat();
    let bomb = archive(&[
        ("[Content_Types].xml", b""),
        ("word/document.xml", &document),
    ]);
    assert!(bomb.len() < 100_000);
    assert_eq!(refused(&bomb), Code::UnpackedTooLarge);
    assert_eq!(refused(&lying(bomb, 10)), Code::DamagedFile);
    // much text that stays under the first limit
    let text = paragraph("word").repeat(limits::UNPACKED_BYTES / 50);
    assert_eq!(refused(&docx(&text)), Code::UnpackedTooLarge);
}

#[test]
fn an_encrypted_archive_is_told() {
    let mut bytes = small();
    for at in 0..bytes.len() - 4 {
        match &bytes[at..at + 4] {
            b"PK\x03\x04" => bytes[at + 6] |= 1,
            b"PK\x01\x02" => bytes[at + 8] |= 1,
            _ => {}
        }
    }
    assert_eq!(refused(&bytes), Code::Encrypted);
}

#[test]
fn an_archive_of_very_many_files_is_refused() {
    let names: Vec<String> = (0..=limits::ENTRIES)
        .map(|index| format!("{index}"))
        .collect();
    let files: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), b"".as_slice()))
        .collect();
    assert_eq!(refused(&archive(&files)), Code::TooManyEntries);
}

#[test]
fn entities_and_depth_of_xml_are_refused() {
    let of = |document: String| {
        archive(&[
            ("[Content_Types].xml", b"".as_slice()),
            ("word/document.xml", document.as_bytes()),
        ])
    };
    let bomb = "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><w:p><w:t>&c;</w:t></w:p>";
    assert_eq!(refused(&of(bomb.to_owned())), Code::DamagedFile);
    assert_eq!(
        refused(&of("<w:p><w:t>&c;</w:t></w:p>".to_owned())),
        Code::DamagedFile
    );
    assert_eq!(refused(&of("<w:p>".repeat(1 << 20))), Code::DamagedFile);
    assert_eq!(refused(&of("<w:p><w:t>open".to_owned())), Code::DamagedFile);
    assert_eq!(refused(&of("<w:p></w:t>".to_owned())), Code::DamagedFile);
    let no_utf8 = archive(&[
        ("[Content_Types].xml", b""),
        ("word/document.xml", b"<a>\xff</a>"),
    ]);
    assert_eq!(refused(&no_utf8), Code::DamagedFile);
    let empty = archive(&[("[Content_Types].xml", b""), ("word/other.xml", b"")]);
    assert_eq!(refused(&empty), Code::DamagedFile);
}

#[test]
fn hostile_json_is_refused_by_its_kind() {
    let deep = |open: &str, count: usize| open.repeat(count).into_bytes();
    assert_eq!(refused(&deep("[", 1 << 20)), Code::TooDeep);
    assert_eq!(refused(&deep("{\"a\":", 1 << 20)), Code::TooDeep);
    assert_eq!(refused(br#"{"basics": {"label": "CTO""#), Code::CutShort);
    let closed = ["[".repeat(1 << 20), "]".repeat(1 << 20)].concat();
    assert_eq!(refused(closed.as_bytes()), Code::TooDeep);
    assert_eq!(
        refused(br#"{"basics": {"label": "\ud800"}}"#),
        Code::LoneSurrogate
    );
    assert_eq!(
        refused(br#"{"basics": {"label": "\udc00\ud800"}}"#),
        Code::LoneSurrogate
    );
    assert_eq!(refused(br#"{"work": [], "work": []}"#), Code::DuplicateKey);
    assert_eq!(refused(br#"{"basics": 01}"#), Code::BadNumber);
    let many = format!("{{\"work\": [{}1]}}", "1,".repeat(30_000));
    assert_eq!(refused(many.as_bytes()), Code::TooManyValues);
}

#[test]
fn hostile_pages_are_answered_in_time() {
    let most = limits::DOCUMENT_BYTES / 8;
    for piece in [
        "<div>",
        "<p>",
        "<li>",
        "<b>x",
        "<!--",
        "<a href='",
        "&amp;",
        "</p>",
        "<p hidden>x",
        "<script>",
        "<td>a",
    ] {
        let page = format!("<p>CTO{}", piece.repeat(most / piece.len()));
        answered(page.as_bytes());
    }
    let page = format!("<p>CTO{}", "<div>".repeat(100_000));
    assert_eq!(refused(page.as_bytes()), Code::DamagedFile);
}

#[test]
fn the_largest_documents_are_answered_in_time() {
    let lines =
        "- Led 60 people, 2015 - 2019, and hired 20 of them\n".repeat(limits::TEXT_BYTES / 60);
    let paragraphs = paragraph("Led 60 people").repeat(20_000);
    for bytes in [
        lines.into_bytes(),
        docx(&paragraphs),
        vec![b'<'; limits::DOCUMENT_BYTES],
        vec![b'\n'; limits::DOCUMENT_BYTES],
    ] {
        let took = soonest(|| {
            answered(&bytes);
        });
        assert!(took.as_secs() < 2, "{took:?}");
    }
}
