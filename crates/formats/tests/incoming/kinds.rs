//! What a file is, by its bytes, and what is refused with a word on what to do.

use rolefit_formats::Code;
use rolefit_formats::incoming::Format;

use crate::{archive, docx, paragraph, refused, text};

#[test]
fn bytes_tell_and_names_do_not() {
    for (bytes, format) in [
        (b"I led a team.".to_vec(), Format::Text),
        (b"# CTO\n\nI led a team.".to_vec(), Format::Markdown),
        (docx(&paragraph("I led a team.")), Format::Docx),
        (b"<p>I led a team.</p>".to_vec(), Format::Html),
        (
            br#"{"work": [{"position": "CTO"}]}"#.to_vec(),
            Format::JsonResume,
        ),
        (
            br#"{"@type": "JobPosting", "title": "CTO"}"#.to_vec(),
            Format::JobPosting,
        ),
        (b"Company Name,Title\nAcme,CTO\n".to_vec(), Format::LinkedIn),
        (
            archive(&[("Skills.csv", b"Name\nHiring\n")]),
            Format::LinkedIn,
        ),
        (b"{not JSON, but a text in brackets}".to_vec(), Format::Text),
        (b"[CTO] wanted".to_vec(), Format::Text),
        (b"<https://acme.example> is us".to_vec(), Format::Text),
        (b"BM is a company, RIFF is not".to_vec(), Format::Text),
    ] {
        for name in [None, Some("cv.pdf"), Some("CV.DOCX")] {
            let read = rolefit_formats::incoming(&bytes, name).unwrap();
            assert_eq!(read.format, format, "{}", read.text);
        }
    }
}

#[test]
fn other_files_are_refused_by_kind() {
    let compound = |rest: &[u8]| {
        [
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(),
            &[0; 64],
            rest,
        ]
        .concat()
    };
    let encrypted: Vec<u8> = "EncryptedPackage"
        .bytes()
        .flat_map(|byte| [byte, 0])
        .collect();
    for (bytes, code) in [
        (Vec::new(), Code::NoText),
        (b" \n\t\n".to_vec(), Code::NoText),
        (b"\xef\xbb\xbf".to_vec(), Code::NoText),
        (b"-- * --".to_vec(), Code::NoText),
        (b"%PDF-1.7 \xff\xff".to_vec(), Code::UnsupportedFile),
        (b"{\\rtf1\\ansi text}".to_vec(), Code::UnsupportedFile),
        (compound(b""), Code::UnsupportedFile),
        (compound(&encrypted), Code::Encrypted),
        (b"\x89PNG\r\n\x1a\n\0\0".to_vec(), Code::UnsupportedFile),
        (
            b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(),
            Code::UnsupportedFile,
        ),
        (b"GIF89a".to_vec(), Code::UnsupportedFile),
        (b"RIFF\x10\0\0\0WEBP".to_vec(), Code::UnsupportedFile),
        (b"\0\0\0\x18ftypheic".to_vec(), Code::UnsupportedFile),
        (b"\x1f\x8b\x08\0".to_vec(), Code::UnsupportedFile),
        (b"a\0b".to_vec(), Code::UnsupportedFile),
        (b"caf\xe9".to_vec(), Code::NotUtf8),
        (archive(&[("content.xml", b"<a/>")]), Code::UnsupportedFile),
        (
            archive(&[("xl/workbook.xml", b"<a/>")]),
            Code::UnsupportedFile,
        ),
        (archive(&[("photo.jpg", b"x")]), Code::UnsupportedFile),
        (archive(&[]), Code::UnsupportedFile),
        (br#"{"a": 1}"#.to_vec(), Code::UnsupportedFile),
        (
            br#"{"format": "rolefit.profile/1", "side": "candidate"}"#.to_vec(),
            Code::UnsupportedFile,
        ),
    ] {
        assert_eq!(refused(&bytes), code, "{}", String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn what_is_too_large_is_refused_before_it_is_looked_at() {
    let most = rolefit_formats::limits::DOCUMENT_BYTES;
    assert_eq!(refused(&vec![b'a'; most + 1]), Code::TooLarge);
    assert_eq!(refused(&vec![b'a'; most]), Code::UnpackedTooLarge);
    let most = rolefit_formats::limits::TEXT_BYTES;
    assert_eq!(text(&vec![b'a'; most - 1]).1.len(), most);
    assert_eq!(refused(&vec![b'a'; most]), Code::UnpackedTooLarge);
}
