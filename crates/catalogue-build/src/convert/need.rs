//! The rules about a company's need.

use super::{citations, field, list, number, sorted, text};
use crate::catalogue::{
    BothRule, Cap, CostInput, Demand, GrowthStep, Mismatch, Need, NeedRule, NeedScale, PartTime,
    PartTimeOutcome, Role, Stage, SuppliedBy, Supply, TeamSize,
};
use crate::raw::need::{RawDemand, RawNeed, RawNeeds, RawPartTime, RawRule, RawScale, RawSupply};
use crate::raw::{Raw, Text};
use crate::when::parse;

pub(super) fn need(raw: &Raw) -> Option<Need> {
    let need = &raw.need;
    let all = |section| Some(Said { need, section });
    Some(Need {
        rules: sorted(need.rules.iter().map(rule), |rule| rule.need.clone())?,
        scale: scale(need.scale.as_ref()?)?,
        supplies: each(&need.supplies, |entry| supply(entry, raw))?,
        caps: each(&need.caps, |entry| {
            let want = text(&entry.want)?;
            Some(Cap {
                facts: list(&entry.facts)?,
                unless: text(&entry.unless)?,
                most: place(raw, &want, entry.most.as_ref()?.as_str())?,
                citations: citations(&entry.sources)?,
                want,
            })
        })?,
        stages: each(&need.stages, |entry| {
            Some(Stage {
                id: text(&entry.id)?,
                both: text(&entry.both)?,
                codes: text(&entry.codes)?,
                reporting: text(&entry.reporting)?,
                next: text(&entry.next),
                roles: each(&list(&entry.roles)?, |role| Role::parse(role))?,
                disagreements: list(&entry.disagreement)?,
                texts: all("stage")?
                    .of(&entry.id, ["name", "both", "codes", "reporting", "next"])?,
                citations: citations(&entry.sources)?,
            })
        })?,
        both: each(&need.both, |entry| {
            Some(BothRule {
                id: text(&entry.id)?,
                stages: list(&entry.stages)?,
                engineers_most: number(&entry.engineers_most)?,
                absent: list(&entry.absent)?,
                texts: all("both")?.of(&entry.id, NAMED)?,
                citations: citations(&entry.sources)?,
            })
        })?,
        team_sizes: each(&need.team_sizes, |entry| {
            Some(TeamSize {
                id: text(&entry.id)?,
                from: number(&entry.from)?,
                to: number(&entry.to),
                both: text(&entry.both)?,
                texts: all("team_size")?.of(&entry.id, NAMED)?,
                citations: citations(&entry.sources)?,
            })
        })?,
        steps: each(&need.steps, |entry| {
            Some(GrowthStep {
                id: text(&entry.id)?,
                raises: each(&entry.raises, |raise| {
                    Some((text(&raise.need)?, number(&raise.levels)?))
                })?,
                texts: all("step")?.of(&entry.id, NAMED)?,
                citations: citations(&entry.sources)?,
            })
        })?,
        part_time: part_time(need.part_time.as_ref()?, need)?,
        mismatches: each(&need.mismatches, |entry| {
            let fields = ["name", "person", "company", "remedy", "possible"];
            Some(Mismatch {
                id: text(&entry.id)?,
                title: Role::parse(entry.title.as_ref()?.as_str())?,
                verdict: Role::parse(entry.verdict.as_ref()?.as_str())?,
                texts: all("mismatch")?.of(&entry.id, fields)?,
                citations: citations(&entry.sources)?,
            })
        })?,
    })
}

const NAMED: [&str; 2] = ["name", "summary"];

/// The texts of a section.
struct Said<'a> {
    need: &'a RawNeed,
    section: &'static str,
}

impl Said<'_> {
    fn of<const N: usize>(&self, id: &Text, fields: [&str; N]) -> Option<[String; N]> {
        let id = id.as_ref()?;
        let said = self.need.section(self.section);
        let mut said = said.filter(|text| text.id.value == id.value);
        let said = said.next()?;
        let all: Option<Vec<String>> = fields.iter().map(|name| field(said, name)).collect();
        all?.try_into().ok()
    }
}

fn each<T, U>(entries: &[T], convert: impl Fn(&T) -> Option<U>) -> Option<Vec<U>> {
    entries.iter().map(convert).collect()
}

fn rule(entry: &RawRule) -> Option<NeedRule> {
    let demand = |entry: &RawDemand| {
        let levels = entry.levels.as_ref()?.value.iter();
        let levels: Option<Vec<u8>> = levels.map(|level| level.value.try_into().ok()).collect();
        Some(Demand {
            item: text(&entry.item)?,
            weight: number(&entry.weight)?,
            levels: levels?.try_into().ok()?,
        })
    };
    Some(NeedRule {
        need: text(&entry.need)?,
        demands: each(&entry.demands, demand)?,
        citations: citations(&entry.sources)?,
    })
}

fn scale(entry: &RawScale) -> Option<NeedScale> {
    let share: Option<Vec<u16>> = entry.share.iter().map(number).collect();
    Some(NeedScale {
        share: share?.try_into().ok()?,
        most_of_whole: number(&entry.most_of_whole)?,
        fewest_items: number(&entry.fewest_items)?,
        citations: citations(&entry.sources)?,
    })
}

/// Where an option of a want stands.
fn place(raw: &Raw, want: &str, option: &str) -> Option<usize> {
    let wants = raw.candidate.wants.iter();
    let mut wants = wants.filter(|other| text(&other.id).as_deref() == Some(want));
    let options = list(&wants.next()?.options)?;
    options.iter().position(|other| other == option)
}

fn supply(entry: &RawSupply, raw: &Raw) -> Option<Supply> {
    let (want, fact) = (text(&entry.want)?, text(&entry.fact)?);
    let by = if let Some(levels) = &entry.levels {
        let facts = raw.company.facts.iter();
        let mut facts = facts.filter(|other| text(&other.id).as_ref() == Some(&fact));
        let options = list(&facts.next()?.options)?;
        let supplied = |option: &String| {
            let mut levels = levels.iter();
            let (_, level) = levels.find(|(key, _)| key.value == *option)?;
            Some((option.clone(), place(raw, &want, level.as_str())?))
        };
        SuppliedBy::Options(each(&options, supplied)?)
    } else {
        let mut from: Vec<(usize, u32)> = each(entry.from.as_ref()?, |(option, least)| {
            let least = least.value.try_into().ok()?;
            Some((place(raw, &want, option.as_str())?, least))
        })?;
        from.sort_unstable();
        SuppliedBy::Numbers(from.into_iter().map(|(_, least)| least).collect())
    };
    Some(Supply {
        near: entry.reading.as_ref()?.as_str() == "near",
        by,
        currencies: list(&entry.currencies).unwrap_or_default(),
        citations: citations(&entry.sources)?,
        want,
        fact,
    })
}

fn part_time(entry: &RawPartTime, need: &RawNeed) -> Option<PartTime> {
    let hours = entry.hours.as_ref()?;
    let (bounded, presence) = (entry.bounded.as_ref()?, entry.needs_presence.as_ref()?);
    let needs = |set: &RawNeeds| Some((list(&set.any_of)?, number(&set.level)?));
    let said = |section| Said { need, section };
    Some(PartTime {
        inputs: each(&entry.inputs, |entry| {
            Some(CostInput {
                id: text(&entry.id)?,
                unit: text(&entry.unit)?,
                range: (number(&entry.min)?, number(&entry.max)?),
                default: number(&entry.default),
                texts: said("input").of(&entry.id, ["name", "question"])?,
            })
        })?,
        hours: [
            number(&hours.neither_below)?,
            number(&hours.part_time_most)?,
            number(&hours.full_time_least)?,
        ],
        bounded: needs(bounded)?,
        needs_presence: needs(presence)?,
        outcomes: each(&entry.outcomes, |entry| {
            Some(PartTimeOutcome {
                id: text(&entry.id)?,
                when: parse(entry.when.as_ref()?.as_str()).ok()?,
                texts: said("outcome").of(&entry.id, NAMED)?,
            })
        })?,
        sentences: list(&need.sentences)?,
        ask: text(&need.ask)?,
        citations: [
            citations(&hours.sources)?,
            citations(&bounded.sources)?,
            citations(&presence.sources)?,
        ],
    })
}
