//! `rolefit need` and `rolefit match` as they are called: results, diagnostics, exit codes.

use crate::support::{FREIGHT, file, repository, rolefit};
use serde_json::Value;

const PEOPLE: &str = "fixtures/companies/match/candidates.ndjson";

#[test]
fn need_prints_the_golden_need() {
    let golden =
        String::from_utf8(file("tests/goldens/cto_title_vpe_work_freight.need.json")).unwrap();
    let done = rolefit(&["need", FREIGHT, "--no-profile"], b"");
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    assert_eq!(done.out, golden);
    assert_eq!(
        rolefit(&["need", "-", "--no-profile"], &file(FREIGHT)).out,
        golden
    );
}

#[test]
fn a_need_verifies_until_it_is_changed() {
    let need = rolefit(&["need", FREIGHT], b"").out;
    let same = rolefit(&["verify", "-"], need.as_bytes());
    assert_eq!((same.code, same.err.as_str()), (0, ""));
    let changed = need.replacen("\"specific\": true", "\"specific\": false", 1);
    let differs = rolefit(&["verify", "-"], changed.as_bytes());
    assert_eq!(differs.code, 1);
    assert!(differs.err.contains("at /specific"), "{}", differs.err);
    let cut = rolefit(
        &["verify", "-"],
        need.replacen("\"alarm\"", "\"alarn\"", 1).as_bytes(),
    );
    assert!(cut.err.contains("unknown_field"), "{}", cut.err);
    let other = rolefit(&["verify", "-"], br#"{"format":"rolefit.profile/1"}"#);
    assert!(other.err.contains("unsupported_format"), "{}", other.err);
}

#[test]
fn need_and_assess_word_a_company_alike() {
    let said = rolefit(&["need", FREIGHT, "--text"], b"");
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert!(said.out.starts_with("The work described is the VP of Engineering’s.\nThe title and the work disagree. Advertised: CTO."), "{}", said.out);
    assert_eq!(rolefit(&["assess", FREIGHT, "--text"], b"").out, said.out);
    let both = rolefit(
        &[
            "need",
            "fixtures/companies/scale_up_after_the_cuts.json",
            "--text",
        ],
        b"",
    );
    assert!(
        both.out
            .starts_with("The work described asks for one person in both seats."),
        "{}",
        both.out
    );
    assert!(
        both.out
            .contains("derived from “Selling to large companies”"),
        "{}",
        both.out
    );
    let apart = rolefit(
        &[
            "need",
            "fixtures/companies/stakeholders_disagree_meal_kits.json",
            "--text",
        ],
        b"",
    );
    assert!(apart.out.contains("Head of finance 4"), "{}", apart.out);
    let assessed = rolefit(
        &["assess", "fixtures/companies/scale_up_after_the_cuts.json"],
        b"",
    );
    let assessed: Value = serde_json::from_str(&assessed.out).unwrap();
    assert_eq!(assessed["seat"]["verdict"], "both");
    assert_eq!(assessed["groups"], Value::Array(Vec::new()));
}

#[test]
fn an_empty_company_is_told_what_is_missing() {
    let empty = br#"{"format":"rolefit.profile/1","side":"company"}"#;
    let done = rolefit(&["need", "-", "--text"], empty);
    assert_eq!(done.code, 0);
    assert!(
        done.out.starts_with("Too early to say which seat."),
        "{}",
        done.out
    );
    assert!(
        done.out.contains("too little to compare people with"),
        "{}",
        done.out
    );
}

#[test]
fn a_candidate_has_no_need() {
    let done = rolefit(&["need", "fixtures/people/vpe_clear.json"], b"");
    assert_eq!((done.code, done.out.as_str()), (1, ""));
    assert!(
        done.err.contains("error[wrong_side]") && done.err.contains("\"company\""),
        "{}",
        done.err
    );
    let done = rolefit(
        &["match", "--need", "fixtures/people/vpe_clear.json", PEOPLE],
        b"",
    );
    assert_eq!((done.code, done.out.as_str()), (1, ""));
}

#[test]
fn people_are_compared_and_nobody_is_placed_by_default() {
    let done = rolefit(&["match", "--need", FREIGHT, PEOPLE], b"");
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let compared: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!(compared["format"], "rolefit.match/1");
    assert_eq!(compared["people"].as_array().unwrap().len(), 10);
    assert_eq!(compared["order"]["basis"], "interviewers");
    assert_eq!(compared["order"]["unordered"].as_array().unwrap().len(), 10);
    let own = rolefit(
        &[
            "match",
            "--need",
            FREIGHT,
            "--self-reported",
            "--text",
            PEOPLE,
        ],
        b"",
    );
    assert!(
        own.out.contains("By people’s own word.") && own.out.contains("\n1. Ines: meets"),
        "{}",
        own.out
    );
    let piped = rolefit(&["match", "--need", FREIGHT, "-", "--csv"], &file(PEOPLE));
    let lines: Vec<&str> = piped.out.lines().collect();
    assert_eq!(lines.len(), 11);
    assert!(
        lines[0].starts_with("line,label,evidence,demands,low,high,supplies,binding,"),
        "{}",
        lines[0]
    );
}

#[test]
fn a_bad_line_is_named_and_the_others_are_compared() {
    let mut people = file(PEOPLE);
    people.splice(0..0, *b"{\"format\":\"rolefit.profile/1\",\"side\":\"candidate\",\"answers\":{\"hiring_loop\":9}}\n");
    let done = rolefit(&["match", "--need", FREIGHT, "-"], &people);
    assert_eq!(done.code, 1, "a part was refused");
    assert!(
        done.err.contains("error[bad_level]") && done.err.contains("standard input:1:"),
        "{}",
        done.err
    );
    let compared: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!(compared["people"].as_array().unwrap().len(), 10);
    assert_eq!(compared["people"][0]["line"], 2);
    let nobody = rolefit(&["match", "--need", FREIGHT, "-"], b"{}\n[]\n");
    assert_eq!((nobody.code, nobody.out.as_str()), (1, ""));
}

#[test]
fn a_table_is_read_by_its_headings() {
    let folder = std::env::temp_dir().join(format!("rolefit-table-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let table = folder.join("people.CSV");
    std::fs::write(&table, "Name;hiring_loop;Hobby\n=Ada;4;chess\nBo;7;\n").unwrap();
    let done = rolefit(
        &["match", "--need", FREIGHT, table.to_str().unwrap(), "--csv"],
        b"",
    );
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(done.code, 1);
    assert!(done.err.contains("columns not read: Hobby"), "{}", done.err);
    assert!(done.err.contains("error[bad_level]"), "{}", done.err);
    assert!(done.out.contains("\r\n2,'=Ada,own_word,"), "{}", done.out);
}

#[test]
fn what_the_command_line_lacks_is_said() {
    for arguments in [
        &["need"][..],
        &["match", PEOPLE],
        &["match", "--need", FREIGHT],
        &["match", "--need", "-", "-"],
        &["match", "--need", FREIGHT, PEOPLE, "--text", "--csv"],
        &["need", FREIGHT, "--csv"],
        &["assess", "--need", FREIGHT, FREIGHT],
    ] {
        let done = rolefit(arguments, b"");
        assert_eq!((done.code, done.out.as_str()), (2, ""), "{arguments:?}");
        assert!(done.err.contains("rolefit --help"), "{}", done.err);
    }
}

/// The freight company, its pay in words of its own.
fn freight_in_own_words(against: &str) -> Vec<u8> {
    let mut profile: Value = serde_json::from_slice(&file(FREIGHT)).unwrap();
    // With a range among the facts, words about pay are beside the point.
    for fact in ["pay_base_low", "pay_base_high"] {
        profile["facts"].as_object_mut().unwrap().remove(fact);
    }
    profile["brief"] = serde_json::json!({
        "pay": { "text": "Pay is competitive.\n\n- Ask <us> for [amount]", "written_against": against },
        "outlook": { "text": "", "written_against": against },
    });
    profile.to_string().into_bytes()
}

#[test]
fn own_words_stand_in_the_place_of_the_draft_in_every_way() {
    let mut unedited: Value =
        serde_json::from_slice(&freight_in_own_words("0000000000000000")).unwrap();
    unedited.as_object_mut().unwrap().remove("brief");
    let drafted = rolefit(&["brief", "-"], unedited.to_string().as_bytes()).out;
    let drafted: Value = serde_json::from_str(&drafted).unwrap();
    let section = |brief: &Value, id: &str| -> Value {
        let sections = brief["sections"].as_array().unwrap();
        sections.iter().find(|one| one["id"] == id).unwrap().clone()
    };
    let hash = section(&drafted, "pay")["drafted_from"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(section(&drafted, "pay")["edited"], Value::Null);
    let own = freight_in_own_words(&hash);
    let brief: Value = serde_json::from_str(&rolefit(&["brief", "-"], &own).out).unwrap();
    let pay = section(&brief, "pay");
    assert_eq!(
        pay["drafted_from"], hash,
        "the draft’s hash is of what it rests on, not of the words"
    );
    assert_eq!(pay["edited"]["written_against"], hash);
    assert_eq!(
        pay["blocks"][0]["entries"][0]["text"],
        "Pay is competitive."
    );
    assert_eq!(pay["blocks"][1]["kind"], "list");
    assert_eq!(section(&brief, "outlook")["blocks"], serde_json::json!([]));
    let outlook = |brief: &Value| section(brief, "outlook")["needs_you"].clone();
    assert_eq!(
        outlook(&brief),
        serde_json::json!([]),
        "own words need nothing"
    );
    let markdown = rolefit(&["brief", "-", "--format", "markdown"], &own).out;
    assert!(
        markdown.contains("## Pay and terms\n\nPay is competitive.\n\n- Ask \\<us>"),
        "{markdown}"
    );
    assert!(!markdown.contains("## The next 18 months"), "{markdown}");
}

#[test]
fn a_check_says_what_stands_against_the_brief_and_what_it_lacks() {
    let own = freight_in_own_words("0000000000000000");
    let done = rolefit(&["brief", "-", "--check"], &own);
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    for said in [
        "CTO\n",
        "- Pay in words\n  Pay and terms: “Pay is competitive.”",
        "Directive 2023/970",
        "This is not legal advice.",
        "2 parts were written before the answers changed\n- Pay and terms\n- The next 18 months",
        "One gap to fill\n- Pay and terms: [amount]",
    ] {
        assert!(done.out.contains(said), "{said:?} is not in {}", done.out);
    }
    let both = rolefit(&["brief", FREIGHT, "--check", "--format", "docx"], b"");
    assert_eq!(both.code, 2, "{}", both.err);
    let stray = rolefit(&["need", FREIGHT, "--check"], b"");
    assert_eq!(stray.code, 2, "{}", stray.err);
}

#[test]
fn a_brief_is_written_in_four_ways() {
    let json = rolefit(&["brief", FREIGHT], b"");
    assert_eq!((json.code, json.err.as_str()), (0, ""));
    let brief: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(brief["format"], "rolefit.brief/1");
    assert_eq!(brief["title"], "CTO");
    assert_eq!(brief["sections"].as_array().unwrap().len(), 16);
    assert_eq!(brief["weighs"].as_array().unwrap().len(), 20);
    let read = rolefit_formats::read_brief(json.out.as_bytes()).unwrap();
    assert_eq!(read.to_json(), json.out);
    let markdown = rolefit(&["brief", "-", "--format", "markdown"], &file(FREIGHT));
    assert!(
        markdown.out.starts_with("# CTO\n") && markdown.out.contains("\n## "),
        "{}",
        markdown.out
    );
    let unposted = rolefit(&["brief", FREIGHT, "--format", "jobposting"], b"");
    assert_eq!((unposted.code, unposted.out.as_str()), (1, ""));
    assert!(
        unposted
            .err
            .contains("error[posting]: datePosted is missing"),
        "{}",
        unposted.err
    );
    let candidate = rolefit(
        &[
            "brief",
            "fixtures/people/vpe_clear.json",
            "--format",
            "docx",
        ],
        b"",
    );
    assert!(
        candidate.code == 1 && candidate.err.contains("wrong_side"),
        "{}",
        candidate.err
    );
    assert_eq!(rolefit(&["brief", FREIGHT, "--format", "pdf"], b"").code, 2);
    let docx = std::process::Command::new(env!("CARGO_BIN_EXE_rolefit"))
        .args(["brief", FREIGHT, "--format", "docx"])
        .current_dir(repository())
        .output()
        .unwrap();
    assert!(docx.status.success() && docx.stdout.starts_with(b"PK\x03\x04"));
}
