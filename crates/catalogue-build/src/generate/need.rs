//! The rules about a company's need: what is worked out from, what is said, and what it rests on, each in statics of
//! its own.

use super::sources::{CITING, citations};
use super::targets::place;
use super::{Source, literal, literals, optional};
use crate::catalogue::{
    Cap, Catalogue, Citation, CostInput, NeedRule, PartTime, PartTimeOutcome, Role, Stage,
    SuppliedBy, Supply, TeamSize,
};
use crate::when::CONDITIONS;

pub(super) fn write(catalogue: &Catalogue, out: &mut Source) {
    rules(catalogue, out);
    part_time(catalogue, out);
    texts(catalogue, out);
    provenance(catalogue, out);
}

fn rules(catalogue: &Catalogue, out: &mut Source) {
    let need = &catalogue.need;
    out.line("pub mod rules {");
    out.line("use rolefit_core::{BothRule, Demand, GrowthStep, ItemIndex, Level, NeedRule, NeedScale, Reading, RoleId};");
    out.line("use crate::company::{Cap, HandsOn, HowOften, Reporting, Stage, SuppliedBy, Supply, TeamSize};");
    let rule = |entry: &NeedRule| rule(entry, catalogue);
    out.array("RULES", "NeedRule<'static>", need.rules.iter().map(rule));
    let share: Vec<String> = need.scale.share.iter().map(u16::to_string).collect();
    out.line(&format!(
        "pub static SCALE: NeedScale = NeedScale {{ share: [{}], most_of_whole: {}, fewest_items: {} }};",
        share.join(", "),
        need.scale.most_of_whole,
        need.scale.fewest_items
    ));
    out.array("SUPPLIES", "Supply", need.supplies.iter().map(supply));
    out.array("CAPS", "Cap", need.caps.iter().map(cap));
    out.array("STAGES", "Stage", need.stages.iter().map(stage));
    let both = need.both.iter().map(|entry| {
        format!(
            "BothRule {{ id: {}, stages: &{}, engineers_most: {}, absent: &{} }}",
            literal(&entry.id),
            literals(&entry.stages),
            entry.engineers_most,
            literals(&entry.absent)
        )
    });
    out.array("BOTH", "BothRule<'static>", both);
    out.array(
        "TEAM_SIZES",
        "TeamSize",
        need.team_sizes.iter().map(team_size),
    );
    let steps = need.steps.iter().map(|entry| {
        let raise = |(need, levels): &(String, u8)| {
            format!("({}, {levels})", place(&catalogue.company, need))
        };
        let raises: Vec<String> = entry.raises.iter().map(raise).collect();
        format!(
            "GrowthStep {{ id: {}, raises: &[{}] }}",
            literal(&entry.id),
            raises.join(", ")
        )
    });
    out.array("STEPS", "GrowthStep<'static>", steps);
    out.line("}");
}

fn rule(entry: &NeedRule, catalogue: &Catalogue) -> String {
    let demands = entry.demands.iter().map(|demand| {
        let levels = demand.levels.map(|level| format!("Level::ALL[{level}]"));
        format!(
            "Demand {{ item: {}, weight: {}, levels: [{}] }}",
            place(&catalogue.candidate, &demand.item),
            demand.weight,
            levels.join(", ")
        )
    });
    let demands: Vec<String> = demands.collect();
    format!(
        "NeedRule {{ need: {}, demands: &[\n{}] }}",
        place(&catalogue.company, &entry.need),
        demands.join(",\n")
    )
}

fn supply(entry: &Supply) -> String {
    let by = match &entry.by {
        SuppliedBy::Options(options) => {
            let option = |(id, place): &(String, usize)| format!("({}, {place})", literal(id));
            let options: Vec<String> = options.iter().map(option).collect();
            format!("Options(&[{}])", options.join(", "))
        }
        SuppliedBy::Numbers(numbers) => format!("Numbers(&{numbers:?})"),
    };
    format!(
        "Supply {{ want: {}, fact: {}, reading: Reading::{}, by: SuppliedBy::{by}, currencies: &{} }}",
        literal(&entry.want),
        literal(&entry.fact),
        if entry.near { "Near" } else { "AtLeast" },
        literals(&entry.currencies)
    )
}

fn cap(entry: &Cap) -> String {
    format!(
        "Cap {{ want: {}, facts: &{}, unless: {}, most: {} }}",
        literal(&entry.want),
        literals(&entry.facts),
        literal(&entry.unless),
        entry.most
    )
}

fn stage(entry: &Stage) -> String {
    let roles: Vec<String> = entry.roles.iter().map(|it| role(*it)).collect();
    format!(
        "Stage {{ id: {}, both: HowOften::{}, codes: HandsOn::{}, reporting: Reporting::{}, next: {}, roles: &[{}], disagreements: &{} }}",
        literal(&entry.id),
        variant(&entry.both),
        variant(&entry.codes),
        variant(&entry.reporting),
        optional(entry.next.as_deref()),
        roles.join(", "),
        literals(&entry.disagreements)
    )
}

fn team_size(entry: &TeamSize) -> String {
    format!(
        "TeamSize {{ id: {}, from: {}, to: {:?}, both: HowOften::{} }}",
        literal(&entry.id),
        entry.from,
        entry.to,
        variant(&entry.both)
    )
}

fn role(role: Role) -> String {
    format!("RoleId::{}", role.variant())
}

/// The Rust name of a word of a closed set.
fn variant(word: &str) -> String {
    let mut name = String::new();
    for part in word.split('_') {
        let mut letters = part.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

fn part_time(catalogue: &Catalogue, out: &mut Source) {
    let part_time = &catalogue.need.part_time;
    out.line("pub mod part_time {");
    out.line("use rolefit_core::{ItemIndex, Level};");
    out.line(
        "use crate::company::{CostInput, Fractional, FractionalCondition, FractionalOutcome};",
    );
    let needs = |(needs, level): &(Vec<String>, u8)| {
        let each: Vec<String> = needs
            .iter()
            .map(|need| place(&catalogue.company, need))
            .collect();
        format!("(&[{}], Level::ALL[{level}])", each.join(", "))
    };
    let [neither_below, part_time_most, full_time_least] = part_time.hours;
    out.line(&format!(
        "pub static FRACTIONAL: Fractional = Fractional {{ neither_below: {neither_below}, part_time_most: {part_time_most}, full_time_least: {full_time_least}, bounded: {}, needs_presence: {}, weeks: {}, inputs: &[{}], outcomes: &[{}] }};",
        needs(&part_time.bounded),
        needs(&part_time.needs_presence),
        weeks(part_time),
        part_time.inputs.iter().map(input).collect::<Vec<_>>().join(", "),
        part_time.outcomes.iter().map(outcome).collect::<Vec<_>>().join(", "),
    ));
    out.line("}");
}

/// The weeks of a year that stand where none were entered.
fn weeks(part_time: &PartTime) -> u32 {
    let inputs = part_time.inputs.iter();
    inputs.filter_map(|input| input.default).next().unwrap_or(0)
}

fn input(entry: &CostInput) -> String {
    let (min, max) = entry.range;
    format!(
        "CostInput {{ id: {}, unit: {}, min: {min}, max: {max} }}",
        literal(&entry.id),
        literal(&entry.unit)
    )
}

fn outcome(entry: &PartTimeOutcome) -> String {
    let condition = |name: &String| {
        let known = CONDITIONS.iter().find(|(known, _)| known == name);
        format!(
            "FractionalCondition::{}",
            known.map_or("", |(_, variant)| variant)
        )
    };
    let all = |names: &Vec<String>| {
        let names: Vec<String> = names.iter().map(condition).collect();
        format!("&[{}]", names.join(", "))
    };
    let when: Vec<String> = entry.when.iter().map(all).collect();
    format!(
        "FractionalOutcome {{ id: {}, when: &[{}] }}",
        literal(&entry.id),
        when.join(", ")
    )
}

fn texts(catalogue: &Catalogue, out: &mut Source) {
    let need = &catalogue.need;
    out.line("pub mod rule_texts {");
    out.line("use rolefit_core::RoleId;");
    out.line("use crate::company::{CostText, Mismatch, NamedText, StageText};");
    let stages = need.stages.iter().map(|entry| {
        let said = fields(["name", "both", "codes", "reporting", "next"], &entry.texts);
        format!("({}, StageText {{ {said} }})", literal(&entry.id))
    });
    out.array("STAGES", "(&str, StageText)", stages);
    let named = |id: &str, texts: &[String; 2]| {
        let said = fields(["name", "summary"], texts);
        format!("({}, NamedText {{ {said} }})", literal(id))
    };
    let kind = "(&str, NamedText)";
    let both = need.both.iter();
    out.array("BOTH", kind, both.map(|it| named(&it.id, &it.texts)));
    let sizes = need.team_sizes.iter();
    out.array("TEAM_SIZES", kind, sizes.map(|it| named(&it.id, &it.texts)));
    let steps = need.steps.iter();
    out.array("STEPS", kind, steps.map(|it| named(&it.id, &it.texts)));
    let outcomes = need.part_time.outcomes.iter();
    out.array(
        "OUTCOMES",
        kind,
        outcomes.map(|it| named(&it.id, &it.texts)),
    );
    let inputs = need.part_time.inputs.iter().map(|entry| {
        let said = fields(["name", "question"], &entry.texts);
        format!("({}, CostText {{ {said} }})", literal(&entry.id))
    });
    out.array("INPUTS", "(&str, CostText)", inputs);
    let sentences = need.part_time.sentences.iter();
    out.array("SENTENCES", "&str", sentences.map(|text| literal(text)));
    let ask = literal(&need.part_time.ask);
    out.line(&format!("pub static ASK: &str = {ask};"));
    let mismatches = need.mismatches.iter().map(|entry| {
        let names = ["name", "person", "company", "remedy", "possible"];
        format!(
            "Mismatch {{ id: {}, title: {}, verdict: {}, {} }}",
            literal(&entry.id),
            role(entry.title),
            role(entry.verdict),
            fields(names, &entry.texts)
        )
    });
    out.array("MISMATCHES", "Mismatch", mismatches);
    out.line("}");
}

/// Fields of a struct with their texts.
fn fields<const N: usize>(names: [&str; N], texts: &[String; N]) -> String {
    let pairs = names.iter().zip(texts);
    let pairs: Vec<String> = pairs
        .map(|(name, text)| format!("{name}: {}", literal(text)))
        .collect();
    pairs.join(", ")
}

fn provenance(catalogue: &Catalogue, out: &mut Source) {
    let need = &catalogue.need;
    out.line("pub mod rule_provenance {");
    out.line(CITING);
    let mut each = |name: &str, lists: Vec<&Vec<Citation>>| {
        let lists = lists.into_iter().map(|list| citations(list));
        out.array(name, "&[Citation]", lists);
    };
    each("RULES", need.rules.iter().map(|it| &it.citations).collect());
    each("SCALE", vec![&need.scale.citations]);
    each(
        "SUPPLIES",
        need.supplies.iter().map(|it| &it.citations).collect(),
    );
    each("CAPS", need.caps.iter().map(|it| &it.citations).collect());
    each(
        "STAGES",
        need.stages.iter().map(|it| &it.citations).collect(),
    );
    each("BOTH", need.both.iter().map(|it| &it.citations).collect());
    each(
        "TEAM_SIZES",
        need.team_sizes.iter().map(|it| &it.citations).collect(),
    );
    each("STEPS", need.steps.iter().map(|it| &it.citations).collect());
    each("FRACTIONAL", need.part_time.citations.iter().collect());
    each(
        "MISMATCHES",
        need.mismatches.iter().map(|it| &it.citations).collect(),
    );
    out.line("}");
}
