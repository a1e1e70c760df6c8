//! Pages of PDFs as text: what is read before what, and which lines belong together.

use proptest::prelude::*;
use rolefit_formats::Code;
use rolefit_formats::incoming::pdf::{Page, Run, Sheet, page, pages};
use rolefit_formats::incoming::{Format, is_pdf};

/// A page of A4 with these runs: text, left edge, line from above; letters are half as wide as high.
fn sheet(runs: &[(&str, f64, f64)]) -> Sheet {
    let run = |(text, x, y): &(&str, f64, f64)| Run {
        text: (*text).to_owned(),
        x: *x,
        y: *y,
        width: 5.0 * text.chars().count() as f64,
        size: 10.0,
        turned: false,
    };
    Sheet {
        width: 595.0,
        height: 842.0,
        runs: runs.iter().map(run).collect(),
    }
}

fn text(runs: &[(&str, f64, f64)]) -> String {
    page(&sheet(runs)).text
}

#[test]
fn lines_are_paragraphs_where_the_next_word_found_no_place() {
    let read = text(&[
        ("I led the engineering organi-", 50.0, 100.0),
        ("sation through two mergers of", 50.0, 112.0),
        ("equals.", 50.0, 124.0),
        ("Hamburg", 50.0, 136.0),
        ("Berlin", 50.0, 148.0),
    ]);
    assert_eq!(
        read,
        "I led the engineering organisation through two mergers of equals.\nHamburg\nBerlin\n"
    );
}

#[test]
fn entries_of_lists_go_on_beside_their_sign() {
    let read = text(&[
        ("•", 50.0, 100.0),
        ("Grew the team from four people", 64.0, 100.0),
        ("to ninety.", 64.0, 112.0),
        ("\u{f0b7}", 50.0, 124.0),
        ("Hired.", 64.0, 124.0),
        ("\u{f0b7}", 50.0, 136.0),
        ("Fired.", 64.0, 136.0),
        ("That was it.", 50.0, 148.0),
    ]);
    assert_eq!(
        read,
        "- Grew the team from four people to ninety.\n- Hired.\n- Fired.\nThat was it.\n"
    );
}

#[test]
fn columns_follow_one_another_below_what_spans_them() {
    let read = text(&[
        (
            "Mara Lindqvist, who has led engineering for twenty years",
            50.0,
            50.0,
        ),
        ("Skills", 50.0, 90.0),
        ("Built a hiring loop", 200.0, 90.0),
        ("Hiring", 50.0, 104.0),
        ("and ran it.", 200.0, 103.0),
        ("Budgets", 50.0, 118.0),
        ("Led four managers.", 200.0, 116.0),
        ("Boards", 50.0, 132.0),
        ("Sold the firm.", 200.0, 129.0),
    ]);
    let places = ["Mara", "Skills", "Boards", "Built", "Sold"].map(|word| read.find(word).unwrap());
    assert!(places.is_sorted(), "{read}");
    assert!(read.contains("Skills\nHiring\nBudgets\nBoards\n"), "{read}");
}

#[test]
fn dates_beside_jobs_stay_beside_them() {
    let read = text(&[
        ("CTO, Acme", 50.0, 100.0),
        ("2019 - 2024", 480.0, 100.0),
        ("- Led it.", 50.0, 112.0),
        ("VP, Elbe", 50.0, 124.0),
        ("2014 - 2019", 480.0, 124.0),
        ("- Led that.", 50.0, 136.0),
        ("Lead, Oder", 50.0, 148.0),
        ("2010 - 2014", 480.0, 148.0),
    ]);
    assert!(
        read.starts_with("CTO, Acme\t2019 - 2024\n- Led it.\n"),
        "{read}"
    );
    assert!(read.ends_with("Lead, Oder\t2010 - 2014\n"), "{read}");
}

#[test]
fn larger_letters_are_headings() {
    let mut sheet = sheet(&[
        ("Experience", 50.0, 100.0),
        ("I led a team of ninety people.", 50.0, 120.0),
    ]);
    sheet.runs[0].size = 14.0;
    assert_eq!(
        page(&sheet).text,
        "# Experience\nI led a team of ninety people.\n"
    );
}

#[test]
fn what_runs_along_an_edge_is_kept_and_what_nobody_sees_is_not() {
    let mut sheet = sheet(&[
        ("seen", 50.0, 100.0),
        ("along", 10.0, 400.0),
        ("CTO CTO CTO", 900.0, 100.0),
    ]);
    sheet.runs[1].turned = true;
    let read = page(&sheet);
    assert_eq!((read.text.as_str(), read.hidden), ("seen\nalong\n", 1));
    let document = pages(&[read]).unwrap();
    assert_eq!(document.warnings[0].code, Code::HiddenText);
}

#[test]
fn a_pdf_is_told_apart_and_its_pages_become_a_document() {
    assert!(is_pdf(b"%PDF-1.7"));
    assert!(is_pdf(b"\xef\xbb\xbf\n%PDF-1.4"));
    assert!(!is_pdf(b"about %PDF files"));
    let of = |text: &str| Page {
        text: text.to_owned(),
        hidden: 0,
    };
    let read = pages(&[of("CTO\nAcme\n"), of("\n"), of("2019")]).unwrap();
    assert_eq!(
        (read.format, read.text.as_str()),
        (Format::Pdf, "CTO\nAcme\n\n2019\n")
    );
    let code = |pages_of: &[Page]| pages(pages_of).unwrap_err()[0].code;
    assert_eq!(code(&[of(""), of(" \n")]), Code::NoText);
    assert_eq!(
        code(&[of(&"word ".repeat(1 << 17)), of(&"word ".repeat(1 << 17))]),
        Code::UnpackedTooLarge
    );
    assert_eq!(
        code(&vec![of("a"); rolefit_formats::limits::PAGES + 1]),
        Code::TooManyPages
    );
}

#[test]
fn a_page_as_json_is_the_same_page_or_none() {
    let sheet = sheet(&[("seen", 50.0, 100.0)]);
    assert_eq!(Sheet::read(&sheet.write()), Some(sheet));
    assert_eq!(Sheet::read("{"), None);
    assert_eq!(
        Sheet::read("{\"width\": 1, \"height\": 1, \"runs\": [{\"text\": 3}]}"),
        None
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Wherever runs stand, each of their words is read once.
    #[test]
    fn no_word_is_lost_or_said_twice(places in prop::collection::vec((0.0..500.0_f64, 20.0..800.0_f64, 4.0..20.0_f64), 1..60)) {
        let run = |(at, (x, y, size)): (usize, &(f64, f64, f64))| Run {
            text: format!("w{at}w"),
            x: *x,
            y: *y,
            width: 2.0 * size,
            size: *size,
            turned: at % 17 == 16,
        };
        let sheet = Sheet { width: 595.0, height: 842.0, runs: places.iter().enumerate().map(run).collect() };
        let read = page(&sheet).text;
        for at in 0..places.len() {
            prop_assert_eq!(read.matches(&format!("w{at}w")).count(), 1, "{}", read);
        }
    }

    /// No figure, however wrong, is more than a run that is left out.
    #[test]
    fn any_figures_are_read(figures in prop::collection::vec(any::<[f64; 4]>(), 0..20)) {
        let run = |[x, y, width, size]: &[f64; 4]| Run { text: "word".to_owned(), x: *x, y: *y, width: *width, size: *size, turned: false };
        let sheet = Sheet { width: 595.0, height: 842.0, runs: figures.iter().map(run).collect() };
        let _ = page(&sheet);
    }
}
