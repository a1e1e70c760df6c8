//! The command as it is called: results, diagnostics, exit codes.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::support::{repository, rolefit};

fn golden(person: &str) -> String {
    let path = repository().join(format!("tests/goldens/{person}.assessment.json"));
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn assess_prints_the_golden_assessment() {
    let done = rolefit(&["assess", "fixtures/people/vpe_clear.json"], b"");
    // the profile answers the seat alone, so other targets are warned of
    assert_eq!(done.code, 0);
    assert!(
        done.err.contains("warning[type_not_ranked]"),
        "{}",
        done.err
    );
    assert!(!done.err.contains("error"), "{}", done.err);
    assert_eq!(done.out, golden("vpe_clear"));
    let profile = std::fs::read(repository().join("fixtures/people/vpe_clear.json")).unwrap();
    assert_eq!(rolefit(&["assess", "-"], &profile).out, golden("vpe_clear"));
}

#[test]
fn assess_warns_of_incomplete_answers_and_goes_on() {
    let done = rolefit(&["assess", "fixtures/people/too_early.json"], b"");
    assert_eq!(done.code, 0);
    assert_eq!(done.out, golden("too_early"));
    assert!(
        done.err.contains("warning[too_few_seat_answers]"),
        "{}",
        done.err
    );
    assert!(done.err.contains("6 of 10"), "{}", done.err);
}

#[test]
fn assess_in_words() {
    let done = rolefit(&["assess", "--text", "fixtures/people/vpe_clear.json"], b"");
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let lines: Vec<&str> = done.out.lines().collect();
    assert_eq!(
        lines[0],
        "Your record points to the VP of Engineering seat."
    );
    assert_eq!(lines[2], "Three reasons:");
    assert!(
        lines[3].contains("(delivery_predictability: 3.76 towards VP of Engineering)"),
        "{}",
        lines[3]
    );
    assert!(
        done.out.contains(rolefit_catalogue::ui::sure_settled()),
        "{}",
        done.out
    );
    assert!(
        done.out.contains("\n- VP of Engineering: Ready now, "),
        "{}",
        done.out
    );
    for title in ["Four roles side by side:", "Readiness, area by area:"] {
        assert!(lines.contains(&title), "{title}: {}", done.out);
    }
    let of_cio = rolefit(&["assess", "--text", "fixtures/people/cio_clear.json"], b"").out;
    assert!(
        of_cio.starts_with("Your record points to the CIO seat.\n"),
        "{of_cio}"
    );
    assert!(of_cio.contains(" for CIO)"), "{of_cio}");
    let early = rolefit(&["assess", "--text", "fixtures/people/too_early.json"], b"");
    assert!(
        early
            .out
            .starts_with("Too early to say. About 4 answers would decide it.\n"),
        "{}",
        early.out
    );
    let empty = rolefit(
        &["assess", "--text", "-"],
        br#"{"format":"rolefit.profile/1","side":"candidate"}"#,
    );
    assert!(empty.out.starts_with("No answers yet"), "{}", empty.out);
}

#[test]
fn without_its_profile_an_assessment_names_no_answer_and_cannot_be_verified() {
    let done = rolefit(
        &["assess", "--no-profile", "fixtures/people/vpe_clear.json"],
        b"",
    );
    assert_eq!(done.code, 0);
    for answer in ["\"profile\"", "\"answer\"", "hiring_loop", "clear"] {
        assert!(!done.out.contains(answer), "{answer}");
    }
    let verified = rolefit(&["verify", "-"], done.out.as_bytes());
    assert_eq!(verified.code, 1);
    assert!(
        verified.err.contains("error[no_profile]"),
        "{}",
        verified.err
    );
}

#[test]
fn verify_tells_same_from_changed() {
    let same = rolefit(&["verify", "tests/goldens/either.assessment.json"], b"");
    assert_eq!((same.code, same.err.as_str()), (0, ""));
    assert!(same.out.starts_with("same"));
    let changed = golden("either").replace("\"verdict\": \"either\"", "\"verdict\": \"cto\"");
    let done = rolefit(&["verify", "-"], changed.as_bytes());
    assert_eq!((done.code, done.out.as_str()), (1, ""));
    assert!(
        done.err.contains("error[differs]") && done.err.contains("/seat/verdict"),
        "{}",
        done.err
    );
    let other = golden("either").replace("\"catalogue_version\": \"", "\"catalogue_version\": \"9");
    let done = rolefit(&["verify", "-"], other.as_bytes());
    assert_eq!(done.code, 1);
    assert!(done.err.contains("error[other_catalogue]"), "{}", done.err);
}

/// The same table the library is tested with.
#[test]
fn bad_files_are_refused_where_they_are_bad() {
    let folder = repository().join("fixtures/profiles/bad");
    let expected: toml::Table = std::fs::read_to_string(folder.join("expected.toml"))
        .unwrap()
        .parse()
        .unwrap();
    for case in expected["case"].as_array().unwrap() {
        let file = case["file"].as_str().unwrap();
        let path = format!("fixtures/profiles/bad/{file}");
        let done = rolefit(&["assess", &path], b"");
        assert_eq!((done.code, done.out.as_str()), (1, ""), "{file}");
        let mut rest = done.err.as_str();
        for problem in case["problems"].as_array().unwrap() {
            let code = format!("error[{}]: ", problem["code"].as_str().unwrap());
            let at = problem["at"].as_str().unwrap();
            let number = |key: &str| problem[key].as_integer().unwrap();
            let (line, column) = (number("line"), number("column"));
            let place = match (line, at) {
                (0, _) => format!("  at {path}\n"),
                (_, "") => format!("  at {path}:{line}:{column}\n"),
                (_, at) => format!("  at {path}:{line}:{column} ({at})\n"),
            };
            for wanted in [code, place, "  help: ".to_owned()] {
                let found = rest.find(&wanted);
                let at =
                    found.unwrap_or_else(|| panic!("{file}: {wanted:?} in order in {}", done.err));
                rest = &rest[at + wanted.len()..];
            }
        }
        assert!(
            !rest.contains("error["),
            "{file}: more than expected: {rest}"
        );
    }
}

#[test]
fn large_input_is_refused() {
    for (input, code) in [
        ("[".repeat(1_000_000), "too_deep"),
        ("{\"a\":".repeat(300_000), "too_large"),
        (" ".repeat(20 << 20), "too_large"),
    ] {
        let done = rolefit(&["assess", "-"], input.as_bytes());
        assert_eq!((done.code, done.out.as_str()), (1, ""), "{code}");
        assert!(
            done.err.starts_with(&format!("error[{code}]")),
            "{}",
            done.err
        );
    }
}

#[test]
fn files_that_cannot_be_read_are_refused() {
    for file in ["no/such/file.json", "fixtures"] {
        let done = rolefit(&["assess", file], b"");
        assert_eq!(done.code, 1);
        assert!(done.err.starts_with("error[unreadable]"), "{}", done.err);
    }
}

#[test]
fn command_lines_not_understood_are_usage_errors() {
    for line in [
        &[][..],
        &["asses", "x"],
        &["assess"],
        &["assess", "a", "b"],
        &["assess", "--json", "x"],
        &["assess", "--text=yes", "x"],
        &["verify", "--text", "x"],
        &["verify"],
        &["catalogue"],
        &["catalogue", "burn"],
        &["catalogue", "check", "no_such_folder"],
        &["catalogue", "list", "x"],
        &["--what"],
    ] {
        let done = rolefit(line, b"");
        assert_eq!((done.code, done.out.as_str()), (2, ""), "{line:?}");
        assert!(done.err.starts_with("error: "), "{line:?}: {}", done.err);
    }
}

#[test]
fn help_and_version_are_results() {
    let help = rolefit(&["assess", "--help"], b"");
    assert_eq!((help.code, help.err.as_str()), (0, ""));
    assert!(help.out.contains("rolefit verify RESULT"));
    let version = rolefit(&["--version"], b"");
    assert_eq!(version.code, 0);
    assert!(version.out.contains(rolefit_catalogue::VERSION));
}

#[test]
fn the_catalogue_is_checked_and_listed() {
    let done = rolefit(&["catalogue", "check"], b"");
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    assert!(done.out.contains("no problem"), "{}", done.out);
    let empty = rolefit(&["catalogue", "check", "fixtures/people"], b"");
    assert_eq!((empty.code, empty.out.as_str()), (1, ""));
    assert!(
        empty.err.contains("fixtures/people/catalogue.toml:1: "),
        "{}",
        empty.err
    );
    let list = rolefit(&["catalogue", "list"], b"");
    let model = rolefit_catalogue::model();
    let asked = [
        ("items", model.bank.items().len()),
        ("pairs", model.bank.pairs().len()),
        ("blocks", model.bank.blocks().len()),
        ("facts", rolefit_catalogue::facts().len()),
        ("wants", rolefit_catalogue::wants().len()),
        ("roles", model.roles.len()),
        ("types", model.types.len()),
        ("groups", model.groups.len()),
    ];
    let company = rolefit_catalogue::company::bank();
    let of_company = [
        ("items", company.items().len()),
        ("pairs", company.pairs().len()),
        ("blocks", company.blocks().len()),
        ("facts", rolefit_catalogue::company::facts().len()),
    ];
    let all = asked.iter().chain(&of_company);
    let all: usize = all.map(|(_, entries)| entries).sum();
    assert_eq!((list.code, list.out.lines().count()), (0, all));
    let json = rolefit(&["catalogue", "list", "--json"], b"");
    let value: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    for (field, entries) in asked {
        assert_eq!(value[field].as_array().unwrap().len(), entries, "{field}");
    }
    for (field, entries) in of_company {
        let listed = value["company"][field].as_array().unwrap();
        assert_eq!(listed.len(), entries, "company's {field}");
    }
    assert_eq!(value["catalogue_version"], rolefit_catalogue::VERSION);
}

/// The reader goes away before anything is written.
#[cfg(unix)]
#[test]
fn a_broken_pipe_is_no_panic() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_rolefit"))
        .args(["assess", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let profile = std::fs::read(repository().join("fixtures/people/vpe_clear.json")).unwrap();
    child.stdin.take().unwrap().write_all(&profile).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(!err.contains("panicked") && !err.contains("error"), "{err}");
}
