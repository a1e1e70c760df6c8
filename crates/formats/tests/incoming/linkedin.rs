//! LinkedIn's export.

use rolefit_formats::Code;
use rolefit_formats::incoming::Format;

use crate::{archive, dropped, named, refused, text};

const PROFILE: &str = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location\n\
    Jane,Doe,,12 High Street,\"Mar 1, 1980\",CTO at Acme,\"I build.\nI hire.\",Software,LS1 4AP,Leeds\n";
const POSITIONS: &str = "Company Name,Title,Description,Location,Started On,Finished On\n\
    Acme,CTO,\"Led 60 people.\n\u{2022} Hired 20\",Leeds,Jan 2019,\nOther,Engineer,,,2011,Dec 2018\n";
const EDUCATION: &str =
    "School Name,Start Date,End Date,Notes,Degree Name,Activities\nLeeds,1998,2001,,BSc,\n";

#[test]
fn an_archive_becomes_one_document_without_whose_it_is() {
    let bytes = archive(&[
        ("Basic/Education.csv", EDUCATION.as_bytes()),
        (
            "Basic/Connections.csv",
            b"First Name,Last Name\nSecret,Friend\n",
        ),
        ("Basic/Skills.csv", b"Name\nHiring\nGo\n"),
        ("Basic/Profile.csv", PROFILE.as_bytes()),
        ("Basic/Positions.csv", POSITIONS.as_bytes()),
    ]);
    let (format, written) = text(&bytes);
    assert_eq!(format, Format::LinkedIn);
    assert_eq!(
        written,
        "CTO at Acme\nSoftware\nLeeds\nI build.\nI hire.\n\n# Experience\n\nCTO, Acme, Leeds (Jan 2019 \u{2013} present)\n\
         Led 60 people.\n\u{2022} Hired 20\n\nEngineer, Other (2011 \u{2013} Dec 2018)\n\n# Skills\n- Hiring\n- Go\n\n\
         # Education\n\nBSc, Leeds\n"
    );
    assert_eq!(
        dropped(&bytes),
        [
            ("name", 2),
            ("birth_date", 1),
            ("postcode", 2),
            ("graduation_year", 2)
        ]
    );
}

#[test]
fn a_single_table_is_told_by_its_headings() {
    for table in [PROFILE, POSITIONS, EDUCATION] {
        assert_eq!(text(table.as_bytes()).0, Format::LinkedIn);
        assert_eq!(text(table.to_uppercase().as_bytes()).0, Format::LinkedIn);
    }
    assert_eq!(
        named(b"Name\nHiring\n", "Skills.csv").format,
        Format::LinkedIn
    );
    assert_eq!(named(b"Name\nHiring\n", "notes.csv").format, Format::Text);
    assert_eq!(
        text(b"Title, description and started on: see below").0,
        Format::Text
    );
}

#[test]
fn a_table_that_is_no_text_is_refused() {
    assert_eq!(
        refused(&archive(&[("Positions.csv", b"\xff\xfe\xff")])),
        Code::NotUtf8
    );
    assert_eq!(refused(&archive(&[("Positions.csv", b"")])), Code::NoText);
}
