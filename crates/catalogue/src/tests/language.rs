//! All texts are in one language: English, or with the feature `pseudo` none of them in English.

use crate::generated::areas::{CONTRAST_TEXTS, GROUP_TEXTS, WANTS};
use crate::generated::named::{COMPETENCIES, ROLE_TEXTS, TYPE_TEXTS};
use crate::generated::ui::FORMS;
use crate::{Choice, Fact, FactAnswer, ItemText, PairText, company, linter, provenance};

/// Every text that can reach a screen.
fn texts() -> Vec<&'static str> {
    let mut all = questions();
    all.extend(of_need());
    all.extend(COMPETENCIES.iter().map(|(_, name)| *name));
    all.extend(FORMS.iter().map(|(_, form)| *form));
    for (_, text) in &ROLE_TEXTS {
        all.extend([text.name, text.short, text.summary, text.next_step]);
    }
    for (_, text) in &TYPE_TEXTS {
        all.extend([text.name, text.short, text.summary, text.fits]);
        all.push(text.next_step);
    }
    for (_, _, text) in &GROUP_TEXTS {
        all.extend([text.name, text.summary]);
        all.extend(text.next_step.iter().chain(&text.question));
    }
    for (_, text) in &CONTRAST_TEXTS {
        all.extend([text.traditional, text.modern]);
    }
    let rules = linter::rules()
        .iter()
        .filter_map(|rule| linter::rule_text(rule.id));
    all.extend(rules.flat_map(|text| {
        [
            Some(text.name),
            Some(text.reason),
            Some(text.better),
            text.put_in,
        ]
        .into_iter()
        .flatten()
    }));
    for source in provenance::sources() {
        all.push(source.title);
        all.extend(source.reference);
    }
    for disagreement in provenance::disagreements() {
        all.extend([disagreement.question, disagreement.choice]);
        all.extend(disagreement.sides);
    }
    let citations = super::provenance::all();
    let citations = citations.into_iter().flat_map(|(_, citations)| citations);
    all.extend(citations.map(|citation| citation.note));
    all
}

/// The texts of the rules about a company's need.
fn of_need() -> Vec<&'static str> {
    let mut all = vec![company::fractional_ask()];
    all.extend(company::fractional_sentences());
    let mut named = |text: company::NamedText| all.extend([text.name, text.summary]);
    let rules = company::both_rules().iter();
    rules.for_each(|it| named(company::both_rule_text(it.id)));
    let sizes = company::team_sizes().iter();
    sizes.for_each(|it| named(company::team_size_text(it.id)));
    let steps = company::growth_steps().iter();
    steps.for_each(|it| named(company::growth_step_text(it.id)));
    let outcomes = company::fractional().outcomes.iter();
    outcomes.for_each(|it| named(company::fractional_text(it.id)));
    for stage in company::stages() {
        let text = company::stage_text(stage.id);
        all.extend([text.name, text.both, text.codes, text.reporting, text.next]);
    }
    for input in company::fractional().inputs {
        let text = company::cost_text(input.id);
        all.extend([text.name, text.question]);
    }
    for one in company::mismatches() {
        all.extend([one.name, one.person, one.company, one.remedy, one.possible]);
    }
    all
}

/// The texts of items, pairs, blocks, facts and wants, of both banks.
fn questions() -> Vec<&'static str> {
    let mut all = Vec::new();
    let bank = crate::candidate();
    bank.item_indices()
        .for_each(|index| all.extend(item(crate::item_text(index))));
    bank.pair_indices()
        .for_each(|index| all.extend(pair(crate::pair_text(index))));
    bank.block_indices()
        .for_each(|index| all.extend(crate::block_text(index).pieces));
    let bank = company::bank();
    bank.item_indices()
        .for_each(|index| all.extend(item(company::item_text(index))));
    bank.pair_indices()
        .for_each(|index| all.extend(pair(company::pair_text(index))));
    bank.block_indices()
        .for_each(|index| all.extend(company::block_text(index).pieces));
    let facts = crate::facts().iter().chain(company::facts());
    all.extend(facts.flat_map(fact));
    for want in &WANTS {
        all.extend([want.name, want.question]);
        all.extend(options(want.options));
    }
    all
}

fn item(text: ItemText) -> Vec<&'static str> {
    let levels = text.anchors.into_iter().chain(text.evidence);
    levels.chain([text.name, text.question]).collect()
}

fn pair(text: PairText) -> [&'static str; 3] {
    [text.name, text.cto, text.vpe]
}

fn fact(fact: &Fact) -> Vec<&'static str> {
    let mut all = vec![fact.name, fact.question];
    if let FactAnswer::Choice(list) | FactAnswer::Choices(list) = fact.answer {
        all.extend(options(list));
    }
    all
}

fn options(options: &'static [Choice]) -> impl Iterator<Item = &'static str> {
    options.iter().map(|option| option.text)
}

/// The text without its placeholders and markup.
fn words(text: &str) -> String {
    let mut words = String::new();
    let mut inside = false;
    for c in text.chars() {
        match c {
            '{' | '<' => inside = true,
            '}' | '>' => inside = false,
            _ if !inside => words.push(c),
            _ => {}
        }
    }
    words
}

#[test]
#[cfg(feature = "pseudo")]
fn no_english_survives_in_pseudo() {
    for text in texts() {
        assert!(text.starts_with('[') && text.ends_with("·]"), "{text}");
        let english: Vec<_> = words(text)
            .split(|c: char| !c.is_ascii_alphabetic())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        assert!(english.is_empty(), "{text}");
    }
}

#[test]
#[cfg(not(feature = "pseudo"))]
fn no_pseudo_text_is_in_english() {
    for text in texts() {
        assert!(!text.starts_with('[') && !text.ends_with("·]"), "{text}");
        assert!(
            words(text).contains(|c: char| c.is_ascii_alphanumeric()) || text.contains('{'),
            "{text}"
        );
    }
}
