//! A row a person.

use std::collections::BTreeMap;

use rolefit_formats::people::{Column, Mapping, Person, read_table};
use rolefit_formats::sheet::defused;
use rolefit_formats::{FactValue, Profile, limits};

use crate::{codes, profiles, refused};

/// The table of these people that has a column for whatever there is, headed by `heading`, as a spreadsheet writes it.
fn table(people: &[Profile], separator: u8, heading: impl Fn(&Column) -> String) -> String {
    let columns: Vec<Column> = Column::all().collect();
    let mut rows = vec![columns.iter().map(heading).collect::<Vec<_>>()];
    rows.extend(
        people
            .iter()
            .map(|one| columns.iter().map(|column| cell(one, column)).collect()),
    );
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .from_writer(Vec::new());
    for row in rows {
        writer
            .write_record(row.iter().map(|cell| defused(cell)))
            .unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

/// What a person answered, as somebody would type it.
fn cell(profile: &Profile, column: &Column) -> String {
    fn said<T>(
        answers: &BTreeMap<String, Option<T>>,
        id: &str,
        write: impl Fn(&T) -> String,
    ) -> String {
        match answers.get(id) {
            None => String::new(),
            Some(None) => "I can’t say".to_owned(),
            Some(Some(answer)) => write(answer),
        }
    }
    match column {
        Column::Ignored => String::new(),
        Column::Label => profile.label.as_str().to_owned(),
        Column::Item(id) => said(&profile.answers, id, |level| level.get().to_string()),
        Column::Pair(id) => said(&profile.pairs, id, |position| position.get().to_string()),
        Column::Block(id) => said(&profile.blocks, id, |choice| {
            format!("{} / {}", choice.most().as_str(), choice.least().as_str())
        }),
        Column::Fact(id) => match profile.facts.get(id) {
            None => String::new(),
            Some(FactValue::Number(number)) => number.to_string(),
            Some(FactValue::Choice(option)) => option.clone(),
            Some(FactValue::Choices(options)) => {
                let options: Vec<&str> = options.iter().map(String::as_str).collect();
                options.join("; ")
            }
        },
        Column::Want(id) => profile.wants.get(id).map_or_else(String::new, |want| {
            format!("{}/{}", want.level, want.importance.get())
        }),
    }
}

fn people(csv: &str, mapping: impl FnOnce(&Mapping) -> Mapping) -> Vec<Person> {
    let table = read_table(csv.as_bytes()).unwrap();
    table.people(&mapping(&table.guess())).unwrap().collect()
}

/// Whoever chose none of a fact's options says nothing in a table: the cell is blank.
fn without_empty_choices(mut profile: Profile) -> Profile {
    profile
        .facts
        .retain(|_, fact| !matches!(fact, FactValue::Choices(options) if options.is_empty()));
    profile
}

#[test]
fn a_table_headed_by_ids_or_names_holds_everybody() {
    let expected: Vec<Profile> = profiles().into_iter().map(without_empty_choices).collect();
    let name = |column: &Column| match column {
        Column::Item(id) => {
            rolefit_catalogue::item_name(rolefit_catalogue::item_index(id).unwrap()).to_uppercase()
        }
        Column::Fact(id) => rolefit_catalogue::fact(id).unwrap().name.replace(' ', "-"),
        Column::Label => "Full name".to_owned(),
        other => format!("  {other} "),
    };
    for separator in [b',', b';', b'\t'] {
        let by_id = table(&expected, separator, Column::to_string);
        for csv in [
            by_id.clone(),
            format!("\u{feff}{by_id}"),
            table(&expected, separator, name),
        ] {
            let people = people(&csv, Clone::clone);
            let lines: Vec<u32> = people.iter().map(|person| person.line).collect();
            let below: Vec<u32> = (2..).take(lines.len()).collect();
            assert_eq!(lines, below);
            let read = people.into_iter().map(|person| person.read.unwrap());
            assert_eq!(read.collect::<Vec<Profile>>(), expected);
        }
    }
}

#[test]
fn what_each_column_holds_is_guessed_and_can_be_changed() {
    let csv = "Person;Hiring loop;notes;hiring_loop;Largest team\nAda;3;\"fine; really\";1;40\n";
    let table = read_table(csv.as_bytes()).unwrap();
    assert_eq!(
        table.headings(),
        [
            "Person",
            "Hiring loop",
            "notes",
            "hiring_loop",
            "Largest team"
        ]
    );
    assert_eq!(table.people_count(), 1);
    assert_eq!(table.samples(2).collect::<Vec<_>>(), ["fine; really"]);
    let mapping = Mapping {
        columns: [
            "label",
            "ignored",
            "ignored",
            "answers/hiring_loop",
            "ignored",
        ]
        .map(|text| Column::from_text(text).unwrap())
        .to_vec(),
    };
    let guess = Mapping::guess(&[
        "name".to_owned(),
        "HIRING-LOOP".to_owned(),
        "answers/hiring_loop".to_owned(),
    ]);
    let texts: Vec<String> = guess.columns.iter().map(Column::to_string).collect();
    assert_eq!(
        texts,
        ["label", "answers/hiring_loop", "ignored"],
        "what is taken is not taken again"
    );
    let person = table.people(&mapping).unwrap().next().unwrap();
    let profile = person.read.unwrap();
    assert_eq!((person.line, profile.label.as_str()), (2, "Ada"));
    assert_eq!(profile.answers["hiring_loop"].unwrap().get(), 1);
    for column in Column::all() {
        assert_eq!(Column::from_text(&column.to_string()), Some(column));
    }
    for text in [
        "",
        "answers",
        "answers/",
        "answers/nothing",
        "notes/x",
        "later/hiring_loop",
    ] {
        assert_eq!(Column::from_text(text), None, "{text}");
    }
}

#[test]
fn a_bad_row_takes_nobody_with_it() {
    let csv = "label,hiring_loop,org_design\nAda,3,\n,,\nBob,5,lots\nCleo,1,2,3\n\"D\u{202e}\",1,1\nEve,-,null\n";
    let people = people(csv, Clone::clone);
    let lines: Vec<u32> = people.iter().map(|person| person.line).collect();
    assert_eq!(lines, [2, 4, 5, 6, 7]);
    assert!(people[0].read.is_ok());
    let at = |code, pointer: &str, line| (code, pointer.to_owned(), Some(line));
    let two = [
        at("bad_level", "/answers/hiring_loop", 4),
        at("bad_level", "/answers/org_design", 4),
    ];
    assert_eq!(refused(&people[1]), two);
    assert_eq!(refused(&people[2]), [at("too_many_columns", "", 5)]);
    assert_eq!(refused(&people[3]), [at("label_characters", "/label", 6)]);
    let eve = people[4].read.as_ref().unwrap();
    assert!(eve.answers.values().all(Option::is_none) && eve.answers.len() == 2);
}

#[test]
fn a_mapping_has_to_fit() {
    let table = read_table(b"label,hiring_loop\nAda,3\n").unwrap();
    let refused = |columns: &[Column]| {
        let mapping = Mapping {
            columns: columns.to_vec(),
        };
        codes(&table.people(&mapping).err().unwrap())
    };
    let item = Column::Item("hiring_loop".to_owned());
    assert_eq!(refused(&[]), ["bad_mapping"]);
    assert_eq!(refused(&[Column::Label, Column::Ignored]), ["bad_mapping"]);
    assert_eq!(refused(&[item.clone(), item.clone()]), ["bad_mapping"]);
    assert_eq!(
        refused(&[Column::Label, Column::Item("nothing".to_owned())]),
        ["bad_mapping"]
    );
    assert!(
        table
            .people(&Mapping {
                columns: vec![Column::Ignored, item]
            })
            .is_ok()
    );
}

#[test]
fn what_is_no_table_is_refused_as_a_whole() {
    let refused = |bytes: &[u8]| codes(&read_table(bytes).unwrap_err());
    assert_eq!(refused(b""), ["empty_input"]);
    assert_eq!(refused(b"a,b\n\xff,1"), ["not_utf8"]);
    assert_eq!(
        refused(&vec![b','; limits::PEOPLE_BYTES + 1]),
        ["too_large"]
    );
    assert_eq!(
        refused(",".repeat(limits::COLUMNS).as_bytes()),
        ["too_many_columns"]
    );
    assert_eq!(
        refused(format!("a\n{}", "1\n".repeat(limits::PEOPLE + 1)).as_bytes()),
        ["too_many_people"]
    );
}
