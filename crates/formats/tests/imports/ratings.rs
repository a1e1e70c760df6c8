//! Ratings of many people by many raters, as lines and as a table.

use rolefit_core::{Answer, Grade, ItemIndex, Level};
use rolefit_formats::people::{RatingsFile, read_ratings, same_person};
use rolefit_formats::{Problem, RaterKind, limits};

use crate::{codes, profiles};

fn read(text: &str) -> RatingsFile {
    read_ratings(text.as_bytes()).unwrap()
}

/// Code, pointer, line and column of each.
fn placed(problems: &[Problem]) -> Vec<(&'static str, &str, Option<u32>, Option<u32>)> {
    problems
        .iter()
        .map(|problem| {
            assert!(!problem.message.is_empty() && !problem.help.is_empty());
            let place = &problem.place;
            (
                problem.code.as_str(),
                place.pointer.as_str(),
                place.line,
                place.column,
            )
        })
        .collect()
}

const TABLE: &str = "\u{feff}Candidate;Rater;Kind;Question;Level;Date;Remark\r\n\
    Ada;Ben;interviewer;hiring_loop;3;2026-03-30;good\r\n\
    Ada;ben ;Interviewer;org_design;;2026-03-31;\r\n\
    ada;Cleo;reference;Hiring;1;;\r\n\
    Finn;Ben;case;hiring_loop;0;;\r\n";

#[test]
fn a_table_and_lines_say_the_same() {
    let name = rolefit_catalogue::item_name(rolefit_catalogue::item_index("hiring_loop").unwrap());
    let table = read(&TABLE.replace("Hiring;1", &format!("{name};1")));
    assert_eq!(table.problems, []);
    let lines = [
        r#"{"person":"Ada","rater":"Ben","kind":"interviewer","date":"2026-03-30","levels":{"hiring_loop":3}}"#,
        "",
        r#"{"person":"Ada","rater":"Ben","kind":"interviewer","date":"2026-03-31","levels":{"org_design":null}}"#,
        r#"{"person":"Ada","rater":"Cleo","kind":"reference","levels":{"hiring_loop":1}}"#,
        r#"{"person":"Finn","rater":"Ben","kind":"case","levels":{"hiring_loop":0}}"#,
    ];
    assert_eq!(read(&lines.join("\n")), table);
    let mut backwards = lines;
    backwards.reverse();
    assert_eq!(read(&backwards.join("\r\n")), table);

    let [ada, finn] = &table.people[..] else {
        panic!("two people")
    };
    assert!(same_person(ada.person.as_str(), " ADA") && !same_person("Ada", "Finn"));
    let ben = ada.ratings.get("BEN", RaterKind::Interviewer).unwrap();
    assert_eq!(ben.date.as_deref(), Some("2026-03-31"));
    assert_eq!(
        (ben.levels["hiring_loop"], ben.levels["org_design"]),
        (Level::new(3), None)
    );
    assert!(finn.ratings.get("Ben", RaterKind::Case).is_some());
}

#[test]
fn what_cannot_be_read_is_named_by_row_and_column_and_takes_nothing_with_it() {
    let file = read(
        "rater,person,level,item,kind,date\n\
         Ben,Ada,3,hiring_loop,interviewer,\n\
         Ben,Ada,2,hiring_loop,interviewer,\n\
         Ben,Ada,5,org_design,interviewer,\n\
         Ben,Ada,good,org_design,interviewer,\n\
         Ben,Ada,2,need_hiring,interviewer,\n\
         Ben,Ada,2,hirring_loop,interviewer,\n\
         Ben,Ada,2,org_design,friend,\n\
         ,Ada,2,org_design,interviewer,\n\
         Ben,,2,org_design,interviewer,\n\
         Ben,Ada,2,org_design,interviewer,31.3.2026\n\
         Ben,Ada,4,org_design,interviewer,\n",
    );
    assert_eq!(
        placed(&file.problems),
        [
            ("repeated_rating", "/level", Some(3), Some(3)),
            ("bad_level", "/level", Some(4), Some(3)),
            ("bad_level", "/level", Some(5), Some(3)),
            ("wrong_side", "/item", Some(6), Some(4)),
            ("unknown_question", "/item", Some(7), Some(4)),
            ("unknown_value", "/kind", Some(8), Some(5)),
            ("missing_field", "", Some(9), None),
            ("missing_field", "", Some(10), None),
            ("bad_date", "/date", Some(11), Some(6)),
        ]
    );
    assert!(file.problems[0].message.contains("hiring_loop"));
    let levels = &file.people[0].ratings.iter().next().unwrap().levels;
    let kept: Vec<_> = levels
        .iter()
        .map(|(id, level)| (id.as_str(), *level))
        .collect();
    assert_eq!(
        kept,
        [
            ("hiring_loop", Level::new(3)),
            ("org_design", Level::new(4))
        ]
    );
}

#[test]
fn a_bad_line_is_named_with_its_place() {
    let file = read(
        "{\"person\":\"Ada\",\"rater\":\"Ben\",\"kind\":\"case\",\"levels\":{\"hiring_loop\":3}}\n\
         \n\
         {\"person\":\"Ada\",\"rater\":\"Ben\",\"kind\":\"case\",\"levels\":{\"hiring_loop\":7}}\n\
         {\"person\":\" \",\"rater\":\"Ben\",\"kind\":\"case\"}\n\
         {\"person\":\"Ada\"\n\
         {\"person\":\"Ada\",\"rater\":\"\",\"kind\":\"case\"}\n",
    );
    assert_eq!(
        placed(&file.problems),
        [
            ("bad_level", "/levels/hiring_loop", Some(3), Some(69)),
            ("missing_field", "/person", Some(4), None),
            ("cut_short", "", Some(5), Some(16)),
            ("unnamed_rater", "/rater", Some(6), Some(25)),
        ]
    );
    assert_eq!(file.people.len(), 1);
}

#[test]
fn what_is_no_such_file_is_refused_as_a_whole() {
    let refused = |bytes: &[u8]| codes(&read_ratings(bytes).unwrap_err());
    assert_eq!(refused(b""), ["empty_input"]);
    assert_eq!(refused(b"{}\n\xff"), ["not_utf8"]);
    assert_eq!(refused(b"rater,item\nBen,hiring_loop\n"), ["bad_mapping"]);
    let missing = &read_ratings(b"rater,item\n").unwrap_err()[0].message;
    assert!(missing.contains("person, nor kind, nor level"), "{missing}");
    let row = "Ada,Ben,case,hiring_loop,3\n";
    let many = format!(
        "person,rater,kind,item,level\n{}",
        row.repeat(limits::RATING_ROWS + 1)
    );
    assert_eq!(refused(many.as_bytes()), ["too_many_values"]);
    let raters: String = (0..=limits::RATERS)
        .map(|rater| format!("Ada,Rater {rater},case,hiring_loop,3\n"))
        .collect();
    let file = read(&format!("person,rater,kind,item,level\n{raters}"));
    assert_eq!(codes(&file.problems), ["too_many_raters"]);
    assert_eq!(file.people[0].ratings.iter().count(), limits::RATERS);
}

#[test]
fn what_others_say_stands_in_place_of_ones_own_word() {
    let item = rolefit_catalogue::item_index("hiring_loop").unwrap();
    let mut profile = profiles().remove(0);
    profile
        .answers
        .insert("hiring_loop".to_owned(), Level::new(4));
    let own = profile.to_answers();
    assert_eq!(profile.rated_answers(), own);
    let rate =
        |rater: &str, kind: &str, level: u8| format!("Ada,{rater},{kind},hiring_loop,{level}\n");
    let stands = |rows: &[String]| {
        let mut profile = profile.clone();
        let file = read(&format!("person,rater,kind,item,level\n{}", rows.concat()));
        assert_eq!(file.problems, []);
        profile.ratings = file.people[0].ratings.clone();
        let answers = profile.rated_answers();
        let others = |item: &ItemIndex| answers.item(*item) == own.item(*item);
        let bank = rolefit_catalogue::candidate();
        assert!(
            bank.item_indices()
                .filter(|it| *it != item)
                .all(|it| others(&it))
        );
        let Answer::Given(level) = answers.item(item) else {
            panic!("rated")
        };
        (level.get(), answers.grade(item), answers.mixed(item).len())
    };
    let ben = rate("Ben", "interviewer", 2);
    assert_eq!(stands(std::slice::from_ref(&ben)), (2, Grade::OneRater, 0));
    // Who interviews and watches the case is one rater still, with the lower level.
    let again = rate("BEN", "case", 1);
    assert_eq!(stands(&[ben.clone(), again]), (1, Grade::OneRater, 0));
    let cleo = rate("Cleo", "case", 4);
    assert_eq!(
        stands(&[ben.clone(), cleo.clone()]),
        (2, Grade::TwoRaters, 2)
    );
    let dan = rate("Dan", "reference", 0);
    assert_eq!(stands(&[dan, cleo, ben]), (2, Grade::TwoRaters, 2));
}

#[test]
fn ratings_go_to_the_one_person_of_that_name_and_the_others_are_named() {
    let profile = |label: &str| {
        let text = format!(
            r#"{{"format":"rolefit.profile/1","side":"candidate","label":"{label}","answers":{{"hiring_loop":1}}}}"#
        );
        rolefit_formats::read_profile(text.as_bytes()).unwrap()
    };
    let mut people = ["Ada", "Ben", "Ben", ""].map(profile);
    let file = read(
        "person,rater,kind,item,level\n\
         ada,Cy,interviewer,hiring_loop,3\n\
         Ben,Cy,interviewer,hiring_loop,3\n\
         Zoe,Cy,interviewer,hiring_loop,3\n",
    );
    let problems = file.put_into(people.iter_mut().collect());
    assert_eq!(codes(&problems), ["shared_name", "unknown_person"]);
    let rated: Vec<usize> = people.iter().map(|it| it.ratings.iter().len()).collect();
    assert_eq!(rated, [1, 0, 0, 0]);
    let [ada, ..] = &people;
    assert!(ada.ratings.get("Cy", RaterKind::Interviewer).is_some());

    // a profile that holds as many raters as it can takes no more, and says so
    let mut full = profile("Ada");
    for at in 0..limits::RATERS {
        let rater = read(&format!(
            "person,rater,kind,item,level\nAda,R{at},interviewer,hiring_loop,2\n"
        ));
        assert_eq!(rater.put_into(vec![&mut full]), []);
    }
    assert_eq!(codes(&file.put_into(vec![&mut full]))[0], "too_many_raters");
    assert_eq!(full.ratings.iter().len(), limits::RATERS);
}
