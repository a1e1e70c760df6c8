//! Companies to draft for: those of the fixtures, and random ones.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rolefit_advice::{Basis, Brief, Company, Costs, Fact, Facts, Work};
use rolefit_catalogue::{FactAnswer, RoleId, company};
use rolefit_core::{Answer, Answers, ItemIndex, Level, Need, derive_need};
use serde_json::Value;

/// A company with what is needed to draft for it.
#[derive(Clone)]
pub struct Subject {
    pub name: String,
    pub company: Company,
    pub need: Need,
    pub work: Option<Work>,
}

impl Subject {
    pub fn new(name: String, company: Company, work: Option<Work>) -> Self {
        let need = derive_need(
            company::need_rules(),
            &company::need_scale(),
            &company.answers,
        );
        Self {
            name,
            company,
            need,
            work,
        }
    }

    pub fn brief(&self) -> Brief {
        Brief::draft(&Basis {
            company: &self.company,
            need: &self.need,
            work: self.work,
        })
    }

    /// The same company with a fact changed or taken away.
    pub fn with_fact(&self, id: &str, fact: Option<Fact>) -> Self {
        let mut changed = self.clone();
        match fact {
            Some(fact) => changed.company.facts.0.insert(id.to_owned(), fact),
            None => changed.company.facts.0.remove(id),
        };
        changed
    }

    /// The same company with a need answered otherwise.
    pub fn with_level(&self, item: ItemIndex, level: Level) -> Self {
        let mut company = self.company.clone();
        company.answers.set_item(item, Answer::Given(level));
        Self::new(self.name.clone(), company, self.work)
    }
}

pub fn nothing_known() -> Subject {
    Subject::new("nothing known".to_owned(), empty(), None)
}

fn empty() -> Company {
    Company {
        answers: Answers::open(&company::bank()),
        facts: Facts::default(),
        later: BTreeMap::new(),
        intakes: Vec::new(),
        points: BTreeMap::new(),
        costs: Costs::default(),
    }
}

/// Every company of the fixtures, by name, with the work its expectation names.
pub fn fixtures() -> Vec<Subject> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/companies");
    let mut paths: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    paths.sort();
    assert!(paths.len() >= 10, "{}", folder.display());
    paths.iter().map(|path| fixture(path)).collect()
}

fn fixture(path: &Path) -> Subject {
    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
    let profile: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut read = empty();
    for (id, level) in profile["answers"].as_object().into_iter().flatten() {
        let answer = level.as_u64().map_or(Answer::Declined, |level| {
            Answer::Given(Level::new(u8::try_from(level).unwrap()).unwrap())
        });
        read.answers
            .set_item(company::item_index(id).unwrap(), answer);
    }
    for (id, value) in profile["facts"].as_object().into_iter().flatten() {
        read.facts.0.insert(id.clone(), fact(id, value));
    }
    for (id, level) in profile["later"].as_object().into_iter().flatten() {
        let level = Level::new(u8::try_from(level.as_u64().unwrap()).unwrap()).unwrap();
        read.later.insert(company::item_index(id).unwrap(), level);
    }
    let expected = path.with_extension("expected.toml");
    let expected = fs::read_to_string(expected).unwrap_or_default();
    Subject::new(name, read, work(&expected))
}

fn fact(id: &str, value: &Value) -> Fact {
    match (&company::fact(id).unwrap().answer, value) {
        (FactAnswer::Number { .. }, value) => {
            Fact::Number(u32::try_from(value.as_u64().unwrap()).unwrap())
        }
        (FactAnswer::Choice(_), value) => Fact::Choice(value.as_str().unwrap().to_owned()),
        (FactAnswer::Choices(_), value) => {
            let options = value.as_array().unwrap().iter();
            Fact::Choices(options.map(|it| it.as_str().unwrap().to_owned()).collect())
        }
        (FactAnswer::Text { .. } | FactAnswer::Date, value) => {
            Fact::Text(value.as_str().unwrap().to_owned())
        }
    }
}

fn work(expected: &str) -> Option<Work> {
    let line = expected
        .lines()
        .find_map(|line| line.strip_prefix("verdict = "))?;
    match line.trim_matches('"') {
        "both" => Some(Work::Both),
        "other_role" => {
            let line = expected
                .lines()
                .find_map(|line| line.strip_prefix("other_role = "))?;
            RoleId::from_id(line.trim_matches('"')).map(Work::Of)
        }
        "either" => Some(Work::Either),
        other => RoleId::from_id(other).map(Work::Of),
    }
}

/// Random companies: each question is answered or not, each fact given or not, whatever that comes to.
pub fn random(how_many: u64) -> Vec<Subject> {
    (0..how_many).map(one).collect()
}

fn one(seed: u64) -> Subject {
    let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut company = empty();
    let (answered, known) = (random.below(101), random.below(101));
    for place in 0..company::item_ids().len() {
        let item = ItemIndex(u16::try_from(place).unwrap());
        if random.below(100) < answered {
            let level = Level::ALL[random.below(5)];
            company.answers.set_item(item, Answer::Given(level));
        }
        if random.below(20) == 0 {
            company.later.insert(item, Level::ALL[random.below(5)]);
        }
    }
    for fact in company::facts() {
        if random.below(100) < known {
            let value = value(fact.id, &fact.answer, &mut random);
            company.facts.0.insert(fact.id.to_owned(), value);
        }
    }
    let works = [
        None,
        Some(Work::Both),
        Some(Work::Either),
        Some(Work::Of(RoleId::Cto)),
        Some(Work::Of(RoleId::VpEngineering)),
        Some(Work::Of(RoleId::Cio)),
        Some(Work::Of(RoleId::HeadOfEngineering)),
    ];
    let work = works[random.below(works.len())];
    Subject::new(format!("random {seed}"), company, work)
}

/// Another value of the fact than the one given, where there is one.
pub fn another(id: &str, seed: u64, than: Option<&Fact>) -> Option<Fact> {
    let mut random = Random(seed | 1);
    let answer = &company::fact(id).unwrap().answer;
    (0..20)
        .map(|_| value(id, answer, &mut random))
        .find(|other| Some(other) != than)
}

fn value(id: &str, answer: &FactAnswer, random: &mut Random) -> Fact {
    match answer {
        FactAnswer::Number { min, max, .. } => {
            // Small numbers are where the grammar is.
            let span = (max - min).min([3, 60, 200_000][random.below(3)]) + 1;
            Fact::Number(min + u32::try_from(random.below(usize::try_from(span).unwrap())).unwrap())
        }
        FactAnswer::Choice(options) => {
            Fact::Choice(options[random.below(options.len())].id.to_owned())
        }
        FactAnswer::Choices(options) => Fact::Choices(
            options
                .iter()
                .filter(|_| random.below(3) == 0)
                .map(|option| option.id.to_owned())
                .collect(),
        ),
        FactAnswer::Date => Fact::Text(format!(
            "20{}-{:02}-{:02}",
            27 + random.below(3),
            1 + random.below(12),
            1 + random.below(28)
        )),
        FactAnswer::Text { .. } => Fact::Text(
            match id {
                "pay_currency" => ["EUR", "USD", "GBP"][random.below(3)],
                "company_name" => ["Quenlow Ltd", "Abertay Freight", "Umber"][random.below(3)],
                "interview_owner" => ["Ana Ruiz", "The head of people"][random.below(2)],
                "location_country" => ["Portugal", "Norway"][random.below(2)],
                "remote_countries" => ["Portugal, Spain", "the EU"][random.below(2)],
                _ => ["Lisbon", "Oslo"][random.below(2)],
            }
            .to_owned(),
        ),
    }
}

/// A splitmix generator: the same numbers on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % bound as u64).unwrap()
    }
}
