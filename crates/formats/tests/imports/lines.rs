//! A profile a line.

use std::time::Duration;

use rolefit_formats::limits;
use rolefit_formats::people::{Person, read_people};

use crate::{codes, profiles, refused, support};

fn all(text: &str) -> Vec<Person> {
    read_people(text.as_bytes()).unwrap().collect()
}

#[test]
fn each_line_is_a_person() {
    let profiles = profiles();
    let lines: Vec<String> = profiles.iter().map(|profile| profile.canonical()).collect();
    for (before, between) in [("", "\n"), ("\u{feff}", "\r\n"), ("\n \n", "\n\t\n\n")] {
        let people = all(&format!("{before}{}", lines.join(between)));
        let read: Vec<_> = people
            .into_iter()
            .map(|person| person.read.unwrap())
            .collect();
        assert_eq!(read, profiles);
    }
}

#[test]
fn a_bad_line_takes_nobody_with_it() {
    let good = profiles()[0].canonical();
    let lines = [
        good.as_str(),
        "",
        "{\"format\":\"rolefit.profile/1\"",
        "not JSON at all",
        r#"{"format":"rolefit.profile/1","side":"candidate","answers":{"hiring_loop":9,"nothing":1}}"#,
        r#"{"format":"rolefit.assessment/1"}"#,
        r#"{"format":"rolefit.profile/1","side":"company"}"#,
        "[]",
        good.as_str(),
    ];
    let people = all(&lines.join("\n"));
    let numbers: Vec<u32> = people.iter().map(|person| person.line).collect();
    assert_eq!(numbers, [1, 3, 4, 5, 6, 7, 8, 9]);
    assert!(people[0].read.is_ok() && people[7].read.is_ok());
    let at = |code, pointer: &str, line| (code, pointer.to_owned(), Some(line));
    assert_eq!(refused(&people[1]), [at("cut_short", "", 3)]);
    assert_eq!(refused(&people[2]), [at("syntax", "", 4)]);
    let two = [
        at("bad_level", "/answers/hiring_loop", 5),
        at("unknown_question", "/answers/nothing", 5),
    ];
    assert_eq!(refused(&people[3]), two);
    assert_eq!(
        refused(&people[4]),
        [at("unsupported_format", "/format", 6)]
    );
    assert_eq!(refused(&people[5]), [at("wrong_side", "/side", 7)]);
    assert_eq!(refused(&people[6]), [at("wrong_type", "", 8)]);
}

#[test]
fn one_profile_over_many_lines_is_one_person() {
    let profile = profiles().remove(0);
    let people = all(&profile.to_json());
    assert_eq!(people.len(), 1);
    assert_eq!(people[0].read, Ok(profile.clone()));
    // and so it is where its lines are more than people may be
    let spread = profile
        .to_json()
        .replacen('{', &format!("{{{}", "\n".repeat(limits::PEOPLE)), 1);
    let spread = spread.replace(',', &format!(",{}", "\n\"\"\n".replace("\"\"", "")));
    assert_eq!(all(&spread)[0].read, Ok(profile));
}

#[test]
fn what_is_no_such_file_is_refused_as_a_whole() {
    let refused = |bytes: &[u8]| codes(&read_people(bytes).err().unwrap());
    assert_eq!(refused(b""), ["empty_input"]);
    assert_eq!(refused(b" \n\r\n\t"), ["empty_input"]);
    assert_eq!(refused(b"{}\n\xff"), ["not_utf8"]);
    assert_eq!(
        refused(&vec![b' '; limits::PEOPLE_BYTES + 1]),
        ["too_large"]
    );
    assert_eq!(
        refused("{}\n".repeat(limits::PEOPLE + 1).as_bytes()),
        ["too_many_people"]
    );
    assert_eq!(all(&"{}\n".repeat(limits::PEOPLE)).len(), limits::PEOPLE);
}

/// The page reads them in slices: none of them may be long. Five hundred take one after the other.
#[test]
fn nobody_takes_long() {
    let bytes =
        std::fs::read(support::fixtures("companies/match").join("candidates.ndjson")).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let lines: Vec<&str> = text.lines().cycle().take(500).collect();
    let file = lines.join("\n");
    let people: Vec<Person> = read_people(file.as_bytes()).unwrap().collect();
    assert!(people.iter().all(|person| person.read.is_ok()));
    assert_eq!(people.len(), 500);
    for line in text.lines() {
        let took = support::soonest(|| assert_eq!(all(line).len(), 1));
        assert!(took < Duration::from_millis(50), "{took:?}");
    }
}
