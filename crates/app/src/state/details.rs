//! Facts and wants of a profile, and what else it holds apart from answers to questions, by key. Ids and options are kept as they were stored: which of them this version offers is
//! asked where they are shown, so that what a newer version wrote is not lost.

/// What a fact or a want was answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A whole number, in the fact's unit.
    Number(u32),
    /// One option's id, a date or a text.
    One(String),
    /// The ids of all options that hold, sorted.
    Several(Vec<String>),
    /// What is looked for.
    Wanted {
        /// The option's id.
        level: String,
        /// 1 (nice to have), 2 (important) or 3 (decides).
        importance: u8,
    },
}

/// The keys of what a company's profile holds beside answers and facts.
pub mod keys {
    /// A need's level in 18 months: `later:<item id>`.
    pub const LATER: &str = "later:";
    /// The user's own points of an area: `points:<area id>`.
    pub const POINTS: &str = "points:";
    /// The user's own costs: `cost:<input id>`.
    pub const COST: &str = "cost:";
    /// A stakeholder's name: `intake:<number>`; their answers: `intake:<number>:<question id>`.
    pub const INTAKE: &str = "intake:";
    /// Somebody on the shortlist, as the text of their profile: `person:<id>`. Ids sort by when people were added. Other
    /// people's data: no part of the company's exported profile.
    pub const PERSON: &str = "person:";
    /// What others rated in a candidate's own profile, as the text of a profile that holds nothing else.
    pub const RATINGS: &str = "ratings";
    /// Who interviews: `panel:<interviewer id>` says whether they do, `panel:<interviewer id>:name` and `…:day` who and when.
    /// Names of interviewers are other people's data, so they are no part of the company's exported profile.
    pub const PANEL: &str = "panel:";
    /// What is required of everybody: `gate:<question>`, the question as the exported profile writes it.
    pub const GATE: &str = "gate:";
    /// What somebody decided about a person, as the text of the record's entry: `decision:<person>:<number>`. Other
    /// people's data, as above.
    pub const DECISION: &str = "decision:";
    /// A rater's form that is begun and not handed in: `form:<person>:<occasion>:<rater>`. A rating without one is handed in.
    pub const FORM: &str = "form:";
    /// What an answer rests on, quoted from the document it was confirmed from, after the level it was confirmed as:
    /// `evidence:<item id>`. It counts as long as the answer is that level.
    pub const EVIDENCE: &str = "evidence:";
    /// What was proposed from a document and refused, by what was quoted: `refused:<item or fact id>`.
    pub const REFUSED: &str = "refused:";
    /// A part of the brief in the company's own words, after the hash of the draft they were written against:
    /// `brief:<part>`.
    pub const BRIEF: &str = "brief:";
}

/// The key of a fact.
#[must_use]
pub fn fact_key(id: &str) -> String {
    format!("fact:{id}")
}

/// The key of a want.
#[must_use]
pub fn want_key(id: &str) -> String {
    format!("want:{id}")
}

/// An answer to a fact or a want with what is needed to keep it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// The answer; `None` once it was taken back, which another tab has to learn.
    pub value: Option<Value>,
    /// When it was given, as for an answer to a question.
    pub stamp: u64,
    /// Whether it is known to be stored.
    pub kept: bool,
}

/// Answers to facts and wants by key. A list, as for questions: there are some twenty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Details {
    // INVARIANT: sorted by key, each at most once.
    list: Vec<(String, Detail)>,
}

impl Details {
    /// The answers in the order of their keys, those taken back among them.
    pub fn iter(&self) -> std::slice::Iter<'_, (String, Detail)> {
        self.list.iter()
    }

    /// The answer under a key, taken back or not.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Detail> {
        let place = self.place(key).ok()?;
        self.list.get(place).map(|(_, detail)| detail)
    }

    /// Puts an answer in, in place of any other under its key.
    pub fn insert(&mut self, key: String, detail: Detail) {
        match self.place(&key) {
            Ok(place) => {
                if let Some(slot) = self.list.get_mut(place) {
                    slot.1 = detail;
                }
            }
            Err(place) => self.list.insert(place, (key, detail)),
        }
    }

    /// Notes that the answer under a key is stored as of `stamp`.
    pub fn keep(&mut self, key: &str, stamp: u64) {
        if let Ok(place) = self.place(key)
            && let Some((_, detail)) = self.list.get_mut(place)
            && detail.stamp == stamp
        {
            detail.kept = true;
        }
    }

    /// Takes every answer out.
    pub fn clear(&mut self) {
        self.list.clear();
    }

    /// What is not known to be stored.
    pub fn unkept(&self) -> impl Iterator<Item = &(String, Detail)> {
        self.list.iter().filter(|(_, detail)| !detail.kept)
    }

    fn place(&self, key: &str) -> Result<usize, usize> {
        self.list
            .binary_search_by(|(other, _)| other.as_str().cmp(key))
    }
}
