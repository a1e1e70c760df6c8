//! What goes with people compared: columns and gates from files, and the record of decisions.

use crate::support::{FREIGHT, file, rolefit};
use serde_json::Value;

#[test]
fn columns_and_gates_come_from_files() {
    let folder = std::env::temp_dir().join(format!("rolefit-match-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let written = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let table = written("people.csv", "Who is it,Hires\nAda,4\nBen,1\n");
    let columns = written(
        "columns.json",
        r#"{"format":"rolefit.columns/1","columns":{"Who is it":"label","Hires":"answers/hiring_loop"}}"#,
    );
    let gates = written(
        "gates.json",
        r#"{"format":"rolefit.gates/1","gates":{"answers/hiring_loop":{"at_least":3}}}"#,
    );
    let call = [
        "match",
        "--need",
        FREIGHT,
        &table,
        "--columns",
        &columns,
        "--gates",
        &gates,
    ];
    let done = rolefit(&call, b"");
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let compared: Value = serde_json::from_str(&done.out).unwrap();
    let gate = |place: usize| compared["people"][place]["gates"]["answers/hiring_loop"].clone();
    assert_eq!(compared["people"][0]["label"], "Ada");
    assert_eq!((gate(0), gate(1)), ("pass".into(), "fail".into()));
    let bad = written(
        "bad.json",
        r#"{"format":"rolefit.gates/1","gates":{"facts/x":{}}}"#,
    );
    let refused = rolefit(&["match", "--need", FREIGHT, &table, "--gates", &bad], b"");
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("error[bad_gate]"), "{}", refused.err);
    let elsewhere = rolefit(&["need", FREIGHT, "--gates", &gates], b"");
    assert_eq!(elsewhere.code, 2);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_record_is_checked_and_a_broken_one_explained() {
    let broken = file("fixtures/records/reason_blank.json");
    let done = rolefit(&["verify", "-"], &broken);
    assert_eq!(done.code, 1);
    assert!(done.err.contains("error[bad_text]"), "{}", done.err);
    let sound = String::from_utf8(broken)
        .unwrap()
        .replacen("\"  \"", "\"Why\"", 1);
    let done = rolefit(&["verify", "-"], sound.as_bytes());
    assert_eq!(done.code, 1);
    assert!(
        done.err.contains("changed after it was written"),
        "{}",
        done.err
    );
}

const PEOPLE: &str = "fixtures/companies/match/candidates.ndjson";

/// A folder of this test's own, with these files in it.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("rolefit-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, text: &str) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).unwrap();
    }
}

#[test]
fn a_limit_is_named_only_where_one_direction_is_the_smaller() {
    let call = ["match", "--need", FREIGHT, "--self-reported", PEOPLE];
    let said = rolefit(&[&call[..], &["--text"]].concat(), b"").out;
    let row = |name: &str| {
        let mut lines = said.lines();
        lines.find(|line| line.contains(name)).unwrap().to_owned()
    };
    // 99.67 against 100: both read 100, so neither is the limit
    let alike = row(" Ines:");
    assert!(alike.contains("meets 100 of the need"), "{alike}");
    assert!(
        alike.ends_with("the offer meets 100 of what they want. Work and offer meet alike"),
        "{alike}"
    );
    let offer = row(" Oskar:");
    assert!(
        offer.contains("The limit is your offer: Size of the department"),
        "{offer}"
    );
    let work = row(" Leila:");
    assert!(work.ends_with("The limit is the work asked for"), "{work}");
    assert!(row(" Piotr:").ends_with("what they want of the offer is not known"));
    let json: Value = serde_json::from_str(&rolefit(&call, b"").out).unwrap();
    let people = json["people"].as_array().unwrap();
    let ines = people.iter().find(|one| one["label"] == "Ines").unwrap();
    assert_eq!(ines["binding"], "even");
}

#[test]
fn gates_pairs_and_what_would_change_the_order_are_told_in_words() {
    let folder = Folder::new("words");
    let gates = folder.file(
        "gates.json",
        r#"{"format":"rolefit.gates/1","gates":{"answers/hiring_loop":{"at_least":4}}}"#,
    );
    let call = ["match", "--need", FREIGHT, "--self-reported", PEOPLE];
    let asked = [&call[..], &["--gates", &gates]].concat();
    let said = rolefit(&[&asked[..], &["--text"]].concat(), b"").out;
    let json: Value = serde_json::from_str(&rolefit(&asked, b"").out).unwrap();
    let people = json["people"].as_array().unwrap();
    let name = |place: &Value| {
        people[usize::try_from(place.as_u64().unwrap()).unwrap()]["label"]
            .as_str()
            .unwrap()
    };
    let state = |wanted: &str| -> Vec<&str> {
        let there = people
            .iter()
            .filter(|one| one["gates"]["answers/hiring_loop"] == wanted);
        there.map(|one| one["label"].as_str().unwrap()).collect()
    };
    let (pass, unknown, fail) = (state("pass"), state("unknown"), state("fail"));
    let counts = format!(
        "{} pass, {} unknown, {} fail",
        pass.len(),
        unknown.len(),
        fail.len()
    );
    assert!(said.contains("\n\nGates:\n- "), "{said}");
    assert!(
        said.contains(&format!(
            ": at least level 4: {counts}\n  fail: {}\n",
            fail.join(", ")
        )),
        "{said}"
    );
    let section = |title: &str| -> Vec<String> {
        let lines = said.lines().skip_while(|line| *line != title).skip(1);
        lines
            .take_while(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let pairs = section("Two who cover most together:");
    assert_eq!(pairs.len(), json["pairs"].as_array().unwrap().len());
    for (line, pair) in pairs.iter().zip(json["pairs"].as_array().unwrap()) {
        let start = format!("- {} and {}: ", name(&pair["first"]), name(&pair["second"]));
        assert!(line.starts_with(&start), "{line}");
        let open = pair["uncovered"].as_array().unwrap().is_empty();
        assert_eq!(
            line.contains("Together they meet every area."),
            open,
            "{line}"
        );
        assert_eq!(line.contains("Stays uncovered: "), !open, "{line}");
    }
    let turns = section("What would change the order:");
    assert_eq!(turns.len(), json["turns"].as_array().unwrap().len());
    assert!(!turns.is_empty() && !pairs.is_empty());
    for (line, turn) in turns.iter().zip(json["turns"].as_array().unwrap()) {
        let start = format!(
            "- {} stands before {} by ",
            name(&turn["above"]),
            name(&turn["below"])
        );
        assert!(line.starts_with(&start), "{line}");
        let (steps, points) = (!turn["steps"].is_null(), !turn["points"].is_null());
        assert_eq!(
            line.contains("It turns with the fewest answers: "),
            steps,
            "{line}"
        );
        assert_eq!(
            line.contains("No answer given could turn it."),
            !steps,
            "{line}"
        );
        assert_eq!(line.contains("Or with other weights: "), points, "{line}");
        assert_eq!(
            line.contains("No area’s points alone turn it."),
            !points,
            "{line}"
        );
    }
}

#[test]
fn ratings_from_a_file_place_people() {
    let folder = Folder::new("ratings");
    let people = folder.file(
        "people.csv",
        "Name,hiring_loop\nAda,4\nBen,1\nCleo,2\nCleo,3\n",
    );
    // every item that the need asks for, so that half of its weight is rated
    let need: Value = serde_json::from_str(&rolefit(&["need", FREIGHT], b"").out).unwrap();
    let items: Vec<&str> = need["demands"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["item"].as_str().unwrap())
        .collect();
    let rows = |person: &str, level: u8| -> String {
        let row = |item: &&str| format!("{person},Rater,interviewer,{item},{level}\n");
        items.iter().map(row).collect()
    };
    let heading = "person,rater,kind,item,level\n";
    let table = [heading, &rows("ben", 4), &rows(" Ada ", 1)].concat();
    let ratings = folder.file("ratings.csv", &table);
    let call = ["match", "--need", FREIGHT, &people, "--ratings", &ratings];
    let done = rolefit(&call, b"");
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let compared: Value = serde_json::from_str(&done.out).unwrap();
    let of = |name: &str| {
        let people = compared["people"].as_array().unwrap();
        people
            .iter()
            .find(|one| one["label"] == name)
            .unwrap()
            .clone()
    };
    assert_eq!(of("Ada")["evidence"], "one_rater");
    assert_eq!(
        (of("Ada")["raters"].clone(), of("Cleo")["raters"].clone()),
        (1.into(), 0.into())
    );
    assert!(of("Ben")["demands"]["score"].as_f64() > of("Ada")["demands"]["score"].as_f64());
    let text = rolefit(&[&call[..], &["--text"]].concat(), b"").out;
    assert!(
        text.contains("\n1. Ben: ") && text.contains("\n2. Ada: "),
        "{text}"
    );

    let lines = r#"{"person":"Ben","rater":"Cy","kind":"reference","levels":{"hiring_loop":3}}"#;
    let wrong = [
        ("person,rater,kind,item\n", "bad_mapping", 0),
        ("", "empty_input", 0),
    ];
    for (text, code, people_read) in wrong {
        let file = folder.file("wrong.csv", text);
        let done = rolefit(
            &["match", "--need", FREIGHT, &people, "--ratings", &file],
            b"",
        );
        assert_eq!(
            (done.code, done.out.len()),
            (1, people_read),
            "{}",
            done.err
        );
        assert!(done.err.contains(&format!("error[{code}]")), "{}", done.err);
    }
    let partly = [
        (
            format!("{heading}Ada,R,interviewer,hiring_loop,7\n"),
            "error[bad_level]",
        ),
        (
            format!("{heading}Zoë,R,interviewer,hiring_loop,2\n"),
            "error[unknown_person]",
        ),
        (
            format!("{heading}Cleo,R,interviewer,hiring_loop,2\n"),
            "error[shared_name]",
        ),
    ];
    for (text, code) in partly {
        let file = folder.file("partly.csv", &format!("{text}Ben,R,case,org_design,2\n"));
        let done = rolefit(
            &["match", "--need", FREIGHT, &people, "--ratings", &file],
            b"",
        );
        assert_eq!(done.code, 1, "a part was refused");
        assert!(
            done.err.contains(code) && done.err.contains("partly.csv"),
            "{}",
            done.err
        );
        let compared: Value = serde_json::from_str(&done.out).unwrap();
        assert_eq!(compared["people"].as_array().unwrap().len(), 4);
        assert_eq!(compared["people"][3]["raters"], 0);
    }
    let file = folder.file("lines.ndjson", lines);
    let done = rolefit(
        &["match", "--need", FREIGHT, &people, "--ratings", &file],
        b"",
    );
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let none = rolefit(
        &["match", "--need", FREIGHT, &people, "--ratings", "-"],
        b"",
    );
    assert_eq!(none.code, 2, "{}", none.err);
    let elsewhere = rolefit(&["need", FREIGHT, "--ratings", &file], b"");
    assert_eq!(elsewhere.code, 2, "{}", elsewhere.err);
}
