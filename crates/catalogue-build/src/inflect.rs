//! The forms of an English verb, for the classes of words that the reader's phrases name.

/// A verb as it is written in the lexicon with all its forms: "define" gives define, defines, defining and defined. One
/// whose forms do not follow the rule is written out, each form after a `|`: "lead|leads|leading|led". Of a verb of
/// several words the first is inflected: "set up" would be written out, "carry out" gives carried out.
pub(crate) fn forms(verb: &str) -> Vec<String> {
    if verb.contains('|') {
        return verb.split('|').map(str::to_owned).collect();
    }
    let (head, tail) = verb
        .split_once(' ')
        .map_or((verb, String::new()), |(head, tail)| {
            (head, format!(" {tail}"))
        });
    let stems = [
        head.to_owned(),
        present(head),
        format!("{}ing", before_ing(head)),
        past(head),
    ];
    stems.map(|stem| format!("{stem}{tail}")).to_vec()
}

fn present(verb: &str) -> String {
    match without_y(verb) {
        Some(stem) => format!("{stem}ies"),
        None if verb.ends_with(['s', 'x', 'z']) || verb.ends_with("sh") || verb.ends_with("ch") => {
            format!("{verb}es")
        }
        None => format!("{verb}s"),
    }
}

fn past(verb: &str) -> String {
    match without_y(verb) {
        Some(stem) => format!("{stem}ied"),
        None if verb.ends_with('e') => format!("{verb}d"),
        None => format!("{verb}ed"),
    }
}

fn before_ing(verb: &str) -> &str {
    match verb.strip_suffix('e') {
        Some(stem) if !stem.ends_with(['e', 'o', 'y']) => stem,
        _ => verb,
    }
}

/// The verb without a `y` that follows a consonant.
fn without_y(verb: &str) -> Option<&str> {
    let stem = verb.strip_suffix('y')?;
    (!stem.ends_with(['a', 'e', 'i', 'o', 'u'])).then_some(stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular_verbs_follow_their_ending() {
        for (verb, expected) in [
            ("define", ["define", "defines", "defining", "defined"]),
            ("own", ["own", "owns", "owning", "owned"]),
            (
                "carry out",
                ["carry out", "carries out", "carrying out", "carried out"],
            ),
            ("coach", ["coach", "coaches", "coaching", "coached"]),
            ("deploy", ["deploy", "deploys", "deploying", "deployed"]),
        ] {
            assert_eq!(forms(verb), expected);
        }
        assert_eq!(forms("set|sets|setting"), ["set", "sets", "setting"]);
    }
}
