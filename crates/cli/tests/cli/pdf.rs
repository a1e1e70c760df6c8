//! `rolefit read` of PDFs: the same as their text, a typed refusal, and nothing else, whatever the bytes.

use serde_json::Value;

use crate::support::{file, rolefit};

/// The words of `fixtures/pdf/cv.pdf`, as `fixtures/pdf/make.mjs` has them.
const TEXT: &str = "# Jane Example\njane@example.com · +49 170 1234567 · 20095 Hamburg\n\n# Profile\nEngineering leader with a record of \
    growing teams.\n\n# Experience\nVP of Engineering, Harbour Freight Exchange, 2019 to 2024\n- Grew the engineering organisation from 18 \
    to 65 engineers and hired four engineering managers.\n- Introduced career ladders and a hiring loop with calibrated interviews.\n\
    - Raised deployments from monthly to daily and cut lead time from 30 days to 3.\n- Presented quarterly to the board and owned a \
    technology budget of $4M.\n- Chose the event platform over two alternatives and wrote down why.\n- Ran blameless incident reviews; \
    recurring incidents fell by half.\n\nEngineering Manager, Elbe Software, 2014 to 2019\n- Managed eight engineers.\n\n# Education\n\
    MSc Computer Science, University of Hamburg, 2003\n";

fn pdf(name: &str) -> Vec<u8> {
    file(&format!("fixtures/pdf/{name}.pdf"))
}

fn read(bytes: &[u8]) -> Value {
    let done = rolefit(&["read", "--kind", "cv", "-"], bytes);
    assert_eq!(done.code, 0, "{}", done.err);
    serde_json::from_str(&done.out).unwrap()
}

/// What is proposed, with its quotes.
fn proposed(reading: &Value) -> Vec<[String; 3]> {
    let evidence = reading["evidence"].as_array().unwrap().iter();
    evidence
        .map(|one| ["item", "level", "quote"].map(|key| one[key].to_string()))
        .collect()
}

/// The refusal's code.
fn refused(bytes: &[u8]) -> String {
    let done = rolefit(&["read", "--kind", "cv", "-"], bytes);
    assert_eq!((done.code, done.out.as_str()), (1, ""), "{}", done.err);
    assert!(done.err.contains("\n  help: "), "{}", done.err);
    let code = done
        .err
        .strip_prefix("error[")
        .and_then(|rest| rest.split_once(']'));
    code.unwrap_or_else(|| panic!("{}", done.err)).0.to_owned()
}

#[test]
fn a_pdf_says_what_its_text_says() {
    let (read_pdf, read_text) = (read(&pdf("cv")), read(TEXT.as_bytes()));
    assert_eq!(read_pdf["source"], "pdf");
    assert!(!proposed(&read_text).is_empty());
    assert_eq!(proposed(&read_pdf), proposed(&read_text));
    assert_eq!(read_pdf["left_out"], read_text["left_out"]);
    assert_eq!(read_pdf["seat"], read_text["seat"]);
}

#[test]
fn columns_are_read_one_after_the_other() {
    assert_eq!(
        proposed(&read(&pdf("columns"))),
        proposed(&read(&pdf("cv")))
    );
}

#[test]
fn a_browsers_pdf_with_its_own_fonts_and_ligatures_is_read_in_words() {
    let proposed = proposed(&read(&pdf("printed")));
    let quotes: String = proposed.iter().map(|[.., quote]| quote.as_str()).collect();
    assert!(
        quotes.contains("from 5 to 40 engineers across three offices."),
        "{quotes}"
    );
    assert!(
        quotes.contains("platform over two alternatives, with the reasons written down."),
        "{quotes}"
    );
    assert!(
        !quotes.contains('\u{fb03}') && !quotes.contains("Lukasiewicz"),
        "{quotes}"
    );
}

#[test]
fn what_cannot_be_read_says_why() {
    assert_eq!(refused(&pdf("locked")), "encrypted");
    assert_eq!(refused(&pdf("scan")), "no_text");
    assert_eq!(refused(&pdf("many")), "too_many_pages");
    assert_eq!(refused(&pdf("bomb")), "unpacked_too_large");
    assert_eq!(refused(b"%PDF-1.7\n%\xff\xff\n"), "damaged_file");
    assert_eq!(
        refused(&[&b"%PDF-1.7\n"[..], &[b' '; 10 << 20]].concat()),
        "too_large"
    );
}

#[test]
fn a_pdf_that_is_cut_or_was_changed_is_read_or_refused() {
    let whole = pdf("cv");
    let cut = (0..whole.len()).step_by(29).map(|at| whole[..at].to_vec());
    let changed = (5..whole.len()).step_by(31).map(|at| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        bytes
    });
    for bytes in cut.chain(changed) {
        let done = rolefit(&["read", "--kind", "cv", "-"], &bytes);
        match done.code {
            0 => assert!(done.err.is_empty(), "{}", done.err),
            code => {
                assert_eq!(code, 1, "{}", done.err);
                assert!(done.err.starts_with("error["), "{}", done.err);
            }
        }
    }
}
