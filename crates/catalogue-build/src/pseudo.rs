//! The pseudo-language: machine-made texts that are readable, longer and unmistakable.
//!
//! Whatever on a screen is not in brackets and accents was hard-coded; whatever is cut off would be
//! cut off in a longer language too.

use crate::catalogue::{Bank, Catalogue, Citation, FactAnswer, Guidance, Need, Requirement, Words};

/// Letters that stand for a–z, then A–Z; none of them is ASCII.
const LOWER: [char; 26] = [
    'á', 'ƀ', 'ç', 'ð', 'é', 'ƒ', 'ĝ', 'ĥ', 'í', 'ĵ', 'ķ', 'ł', 'ɱ', 'ñ', 'ó', 'þ', 'ǫ', 'ŕ', 'š',
    'ŧ', 'ú', 'ṽ', 'ŵ', 'ẋ', 'ý', 'ž',
];
const UPPER: [char; 26] = [
    'Á', 'Ɓ', 'Ç', 'Ð', 'É', 'Ƒ', 'Ĝ', 'Ĥ', 'Í', 'Ĵ', 'Ķ', 'Ł', 'Ṁ', 'Ñ', 'Ó', 'Þ', 'Ǫ', 'Ŕ', 'Š',
    'Ŧ', 'Ú', 'Ṽ', 'Ŵ', 'Ẋ', 'Ý', 'Ž',
];

/// The text in the pseudo-language: accented, in brackets, about 30 % longer. What stands in `{}`
/// or `<>` is kept as it is.
#[must_use]
pub fn pseudo_text(text: &str) -> String {
    let mut pseudo = String::from("[");
    let mut close = None;
    let mut letters: usize = 0;
    for c in text.chars() {
        match (close, c) {
            (None, '{') => close = Some('}'),
            (None, '<') => close = Some('>'),
            (Some(end), c) if end == c => close = None,
            _ => {}
        }
        if close.is_none() {
            letters = letters.saturating_add(1);
            pseudo.push(accented(c));
        } else {
            pseudo.push(c);
        }
    }
    pseudo.push(' ');
    // Three in ten, rounded up, and never none.
    let filler = letters.saturating_mul(3).div_ceil(10).max(1);
    pseudo.extend(std::iter::repeat_n('·', filler));
    pseudo.push(']');
    pseudo
}

fn accented(c: char) -> char {
    let (alphabet, first) = if c.is_ascii_uppercase() {
        (&UPPER, 'A')
    } else {
        (&LOWER, 'a')
    };
    let place = u32::from(c)
        .checked_sub(u32::from(first))
        .and_then(|place| usize::try_from(place).ok());
    place
        .and_then(|place| alphabet.get(place))
        .copied()
        .unwrap_or(c)
}

/// The catalogue with every text in the pseudo-language. Ids, numbers, the version and file names
/// stay.
#[must_use]
pub fn pseudo_catalogue(catalogue: &Catalogue) -> Catalogue {
    let mut pseudo = catalogue.clone();
    for source in &mut pseudo.sources {
        turn([&mut source.title]);
        turn(&mut source.reference);
    }
    for bank in [&mut pseudo.candidate, &mut pseudo.company] {
        questions(bank);
        targets(bank);
    }
    need(&mut pseudo.need);
    for role in &mut pseudo.roles {
        turn([&mut role.name, &mut role.short]);
        turn([&mut role.summary, &mut role.next_step]);
    }
    for kind in &mut pseudo.types {
        turn([&mut kind.name, &mut kind.short, &mut kind.fits]);
        turn([&mut kind.summary, &mut kind.next_step]);
    }
    turn(
        pseudo
            .competencies
            .iter_mut()
            .map(|competency| &mut competency.name),
    );
    for disagreement in &mut pseudo.disagreements {
        turn([&mut disagreement.question, &mut disagreement.choice]);
        turn(&mut disagreement.sides);
        notes(&mut disagreement.citations);
    }
    guidance(&mut pseudo.guidance);
    for rule in &mut pseudo.rules {
        turn([&mut rule.name, &mut rule.reason, &mut rule.better]);
        turn(&mut rule.put_in);
        notes(&mut rule.citations);
    }
    for text in &mut pseudo.ui {
        turn(&mut text.one);
        turn([&mut text.other]);
    }
    pseudo
}

/// Words for briefs and interviews.
fn guidance(pseudo: &mut Guidance) {
    for need in &mut pseudo.needs {
        words(need);
    }
    for interview in &mut pseudo.interviews {
        words(&mut interview.words);
        notes(&mut interview.citations);
    }
    for measure in &mut pseudo.measures {
        words(&mut measure.words);
        notes(&mut measure.citations);
    }
}

fn words(pseudo: &mut Words) {
    turn(pseudo.fields.iter_mut().map(|(_, text)| text));
}

/// Items, pairs, blocks, facts and wants.
fn questions(pseudo: &mut Bank) {
    for item in &mut pseudo.items {
        turn([&mut item.name, &mut item.question]);
        turn(item.anchors.iter_mut().chain(&mut item.evidence));
        notes(&mut item.citations);
    }
    for pair in &mut pseudo.pairs {
        turn([&mut pair.name, &mut pair.cto, &mut pair.vpe]);
        notes(&mut pair.citations);
    }
    for block in &mut pseudo.blocks {
        turn(block.pieces.iter_mut().map(|(_, piece)| piece));
        notes(&mut block.citations);
    }
    for fact in &mut pseudo.facts {
        turn([&mut fact.name, &mut fact.question]);
        match &mut fact.answer {
            FactAnswer::Number(..) | FactAnswer::Text(_) | FactAnswer::Date => {}
            FactAnswer::Choice(options) | FactAnswer::Choices(options) => {
                turn(options.iter_mut().map(|option| &mut option.text));
            }
        }
        notes(&mut fact.citations);
    }
    for want in &mut pseudo.wants {
        turn([&mut want.name, &mut want.question]);
        turn(want.options.iter_mut().map(|option| &mut option.text));
        notes(&mut want.citations);
    }
}

/// Roles, types, areas and contrasts.
fn targets(pseudo: &mut Bank) {
    for role in &mut pseudo.roles {
        requirements(&mut role.requirements);
    }
    for kind in &mut pseudo.types {
        notes(&mut kind.citations);
        requirements(&mut kind.requirements);
    }
    for group in &mut pseudo.groups {
        turn([&mut group.name, &mut group.summary]);
        turn(group.next_step.iter_mut().chain(&mut group.question));
        notes(&mut group.citations);
    }
    for contrast in &mut pseudo.contrasts {
        turn([&mut contrast.traditional_text, &mut contrast.modern_text]);
        notes(&mut contrast.citations);
    }
}

/// The rules about a company's need.
fn need(need: &mut Need) {
    for stage in &mut need.stages {
        turn(&mut stage.texts);
        notes(&mut stage.citations);
    }
    for rule in &mut need.both {
        turn(&mut rule.texts);
        notes(&mut rule.citations);
    }
    for size in &mut need.team_sizes {
        turn(&mut size.texts);
        notes(&mut size.citations);
    }
    for step in &mut need.steps {
        turn(&mut step.texts);
        notes(&mut step.citations);
    }
    for mismatch in &mut need.mismatches {
        turn(&mut mismatch.texts);
        notes(&mut mismatch.citations);
    }
    for input in &mut need.part_time.inputs {
        turn(&mut input.texts);
    }
    for outcome in &mut need.part_time.outcomes {
        turn(&mut outcome.texts);
    }
    turn(&mut need.part_time.sentences);
    turn([&mut need.part_time.ask]);
    need.part_time
        .citations
        .iter_mut()
        .for_each(|list| notes(list));
    need.rules
        .iter_mut()
        .for_each(|rule| notes(&mut rule.citations));
    notes(&mut need.scale.citations);
    need.supplies
        .iter_mut()
        .for_each(|one| notes(&mut one.citations));
    need.caps
        .iter_mut()
        .for_each(|cap| notes(&mut cap.citations));
}

fn requirements(requirements: &mut [Requirement]) {
    for requirement in requirements {
        notes(&mut requirement.citations);
    }
}

fn turn<'a>(texts: impl IntoIterator<Item = &'a mut String>) {
    for text in texts {
        *text = pseudo_text(text);
    }
}

fn notes(citations: &mut [Citation]) {
    turn(citations.iter_mut().map(|citation| &mut citation.note));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_brackets_and_lengthens() {
        assert_eq!(pseudo_text("Text"), "[Ŧéẋŧ ··]");
        assert_eq!(pseudo_text(""), "[ ·]");
    }

    #[test]
    fn keeps_placeholders_and_markup() {
        assert_eq!(
            pseudo_text("<b>{n}</b> of {name}"),
            "[<b>{n}</b> óƒ {name} ···]"
        );
    }

    #[test]
    fn leaves_no_ascii_letter() {
        let all: String = ('a'..='z').chain('A'..='Z').collect();
        let pseudo = pseudo_text(&all);
        assert!(
            !pseudo.contains(|c: char| c.is_ascii_alphabetic()),
            "{pseudo}"
        );
        let distinct: std::collections::BTreeSet<char> = LOWER.into_iter().chain(UPPER).collect();
        assert_eq!(distinct.len(), 52);
    }
}
