//! Every bad file is refused with the problems and places expected, and with every problem at once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may"
)]

mod support;

use rolefit_formats::{Code, Problem, limits, read_assessment, read_profile};

fn found(problems: &[Problem]) -> Vec<(String, String, u32, u32)> {
    problems
        .iter()
        .map(|problem| {
            let place = &problem.place;
            assert!(
                !problem.message.is_empty() && !problem.help.is_empty(),
                "{problem:?}"
            );
            let pointer = place.pointer.clone();
            let (line, column) = (place.line.unwrap_or(0), place.column.unwrap_or(0));
            (problem.code.as_str().to_owned(), pointer, line, column)
        })
        .collect()
}

fn expected(case: &toml::Table) -> Vec<(String, String, u32, u32)> {
    let problems = case["problems"].as_array().unwrap().iter();
    problems
        .map(|problem| {
            let text = |key: &str| problem[key].as_str().unwrap().to_owned();
            let number = |key: &str| u32::try_from(problem[key].as_integer().unwrap()).unwrap();
            (text("code"), text("at"), number("line"), number("column"))
        })
        .collect()
}

#[test]
fn bad_files_are_refused_where_they_are_bad() {
    for (file, bytes, case) in support::cases("profiles/bad") {
        let problems = read_profile(&bytes).expect_err(&file);
        assert_eq!(found(&problems), expected(&case), "{file}");
    }
}

#[test]
fn the_cases_cover_every_code_a_profile_can_have() {
    let cases = support::cases("profiles/bad");
    let named: Vec<String> = cases
        .iter()
        .flat_map(|(_, _, case)| expected(case))
        .map(|problem| problem.0)
        .collect();
    // made below, or only in assessments, links and files of many people
    let elsewhere = [
        Code::LinkTooLong,
        Code::LinkCharacters,
        Code::LinkDamaged,
        Code::LinkTooLarge,
        Code::UnsupportedLink,
        // of documents, in tests/incoming
        Code::UnsupportedFile,
        Code::Encrypted,
        Code::DamagedFile,
        Code::UnpackedTooLarge,
        Code::TooManyEntries,
        Code::TooManyPages,
        Code::NoText,
        Code::TooManyPeople,
        Code::TooManyColumns,
        Code::BadMapping,
        Code::RepeatedRating,
        Code::UnknownPerson,
        Code::SharedName,
        Code::TooLarge,
        Code::TooManyValues,
        Code::TooManyProblems,
    ];
    for code in Code::ALL {
        let covered = named.iter().any(|named| named == code.as_str());
        let warning = Code::WARNINGS.contains(code) || Code::DOCUMENT_WARNINGS.contains(code);
        assert!(covered || warning || elsewhere.contains(code), "{code}");
    }
}

#[test]
fn odd_files_are_read() {
    for (file, bytes, case) in support::cases("profiles/odd") {
        let profile =
            read_profile(&bytes).unwrap_or_else(|problems| panic!("{file}: {problems:?}"));
        assert_eq!(
            profile.canonical(),
            case["canonical"].as_str().unwrap(),
            "{file}"
        );
    }
}

#[test]
fn help_names_what_was_meant() {
    let help = |fields: &str| {
        let file = format!(r#"{{"format":"rolefit.profile/1","side":"candidate",{fields}}}"#);
        read_profile(file.as_bytes()).expect_err(fields)[0]
            .help
            .clone()
    };
    assert!(help(r#""answers":{"hirring_loop":1}"#).contains("\"hiring_loop\""));
    assert!(help(r#""answers":{"pair_focus":1}"#).contains("under \"pairs\""));
    assert!(help(r#""pairs":{"hiring_loop":1}"#).contains("under \"answers\""));
    assert!(help(r#""pairs":{"pair_fokus":1}"#).contains("\"pair_focus\""));
    assert!(help(r#""lable":"Jo""#).contains("\"label\""));
    assert!(!help(r#""__proto__":1"#).contains("mean"));
    assert!(help(r#""answers":{"need_hiring":1}"#).contains("\"candidate\""));
    assert!(help(r#""costs":{"part_time_rate":1}"#).contains("company"));
    let newer = read_profile(br#"{"format":"rolefit.profile/2"}"#).expect_err("newer");
    assert!(newer[0].help.contains("newer"), "{}", newer[0].help);
    let other = read_profile(br#"{"format":"rolefit.assessment/1"}"#).expect_err("other");
    assert!(
        other[0].help.contains("\"rolefit.profile/1\""),
        "{}",
        other[0].help
    );
}

fn only_code(bytes: &[u8]) -> Code {
    let problems = read_profile(bytes).expect_err("a bad profile");
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(read_assessment(bytes).expect_err("no assessment").len(), 1);
    problems[0].code
}

#[test]
fn large_files_are_refused_early() {
    let opening = "[".repeat(1_000_000);
    assert_eq!(only_code(opening.as_bytes()), Code::TooDeep);
    assert_eq!(
        only_code("{\"a\":".repeat(200_000).as_bytes()),
        Code::TooDeep
    );
    let beyond = vec![b' '; limits::BYTES + 1];
    assert_eq!(only_code(&beyond), Code::TooLarge);
    assert_eq!(only_code(&vec![b' '; limits::BYTES]), Code::EmptyInput);
    let list = format!("[{}0]", "0,".repeat(limits::VALUES));
    assert_eq!(only_code(list.as_bytes()), Code::TooManyValues);
    let long_text = format!("\"{}", "x".repeat(limits::BYTES - 1));
    assert_eq!(only_code(long_text.as_bytes()), Code::CutShort);
}

/// The fields whose values are objects and lists, filled up to the limits.
#[test]
fn floods_of_answers_are_refused_and_quickly() {
    let profile =
        |fields: &str| format!(r#"{{"format":"rolefit.profile/1","side":"candidate",{fields}}}"#);
    let many = |one: &dyn Fn(usize) -> String, bytes: usize| {
        let mut all = String::new();
        for n in 0.. {
            let next = one(n);
            if all.len() + next.len() + 100 > bytes {
                return all;
            }
            all.push_str(if n == 0 { "" } else { "," });
            all.push_str(&next);
        }
        all
    };
    let started = std::time::Instant::now();
    let blocks = many(&|n| format!("\"b{n}\":null"), limits::BYTES);
    let blocks = profile(&format!("\"blocks\":{{{blocks}}}"));
    assert_eq!(only_code(blocks.as_bytes()), Code::TooManyValues);
    let list = profile(&format!(
        "\"facts\":{{\"stages_worked\":[{}0]}}",
        "0,".repeat(400_000)
    ));
    assert_eq!(only_code(list.as_bytes()), Code::TooManyValues);
    // below the limit on values each of these is judged, and each has a problem
    let padding = " ".repeat(limits::BYTES / 2);
    let doubled = many(&|_| "\"b\":null".to_owned(), 180_000);
    let unknown = many(&|n| format!("\"b{n}\":{{\"most\":0}}"), 150_000);
    let options = many(&|n| format!("\"o{n}\""), 150_000);
    for fields in [
        format!("{padding}\"blocks\":{{{doubled}}}"),
        format!("{padding}\"blocks\":{{{unknown}}}"),
        format!("{padding}\"facts\":{{\"stages_worked\":[{options}]}}"),
        format!("{padding}\"wants\":{{{unknown}}}"),
    ] {
        let problems = read_profile(profile(&fields).as_bytes()).expect_err("a flood");
        assert_eq!(problems.len(), limits::PROBLEMS, "{:?}", problems[0]);
    }
    // seconds where it is quadratic, even on a slow machine unhurried
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

#[test]
fn nesting_is_allowed_up_to_the_limit() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(only_code(nested(limits::DEPTH).as_bytes()), Code::WrongType);
    assert_eq!(
        only_code(nested(limits::DEPTH + 1).as_bytes()),
        Code::TooDeep
    );
}

#[test]
fn many_problems_are_cut_off_and_said_to_be() {
    let unknown: Vec<String> = (0..5_000).map(|n| format!("\"no_such_{n}\":9")).collect();
    let file = format!(
        r#"{{"format":"rolefit.profile/1","side":"candidate","answers":{{{}}}}}"#,
        unknown.join(",")
    );
    let problems = read_profile(file.as_bytes()).expect_err("unknown ids");
    assert_eq!(problems.len(), limits::PROBLEMS);
    assert_eq!(
        problems.last().map(|problem| problem.code),
        Some(Code::TooManyProblems)
    );
    let others = problems
        .iter()
        .filter(|problem| problem.code == Code::TooManyProblems);
    assert_eq!(others.count(), 1);
}

#[test]
fn what_is_shown_of_a_hostile_file_is_text() {
    let file = "{\"format\":\"rolefit.profile/1\",\"side\":\"\u{202e}\u{1b}[31m\",\"\\u001b]0;x\\u0007\":1}";
    for problem in read_profile(file.replace('\u{1b}', "\\u001b").as_bytes()).expect_err("hostile")
    {
        let shown = problem.to_string();
        let hidden = shown
            .chars()
            .find(|c| *c != '\n' && !rolefit_formats::quote::is_text(*c));
        assert_eq!(hidden, None, "{shown}");
    }
}
