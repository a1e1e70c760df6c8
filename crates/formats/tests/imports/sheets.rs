//! Tables that are written: nothing in them runs, and reading takes them back.

use proptest::prelude::*;
use rolefit_formats::people::read_table;
use rolefit_formats::sheet::to_csv;

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[-=+@'\"\t ,;0-9.a-z＝＠]{0,8}",
        ".{0,20}",
        Just("=cmd|' /C calc'!A0".to_owned()),
        Just("'=1".to_owned()),
    ]
}

proptest! {
    #[test]
    fn no_cell_runs_and_each_comes_back(cells in prop::collection::vec(cell(), 2..6)) {
        let csv = to_csv(&[cells.clone(), cells.clone()]);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
        for record in reader.records() {
            for shown in &record.unwrap() {
                let first = shown.trim_start_matches(' ').chars().next();
                let number = shown.parse::<f64>().is_ok();
                prop_assert!(number || !first.is_some_and(|first| "=+-@\t\r\n＝＋－＠".contains(first)), "{shown:?}");
            }
        }
        // a separator that stands more often in the cells than between them would be taken for it, and a byte-order
        // mark at the beginning for one
        if !csv.contains([';', '\t']) && !csv.starts_with('\u{feff}') && !cells.iter().all(|cell| cell.trim().is_empty()) {
            let table = read_table(csv.as_bytes()).unwrap();
            prop_assert_eq!(table.headings(), cells);
        }
    }
}
