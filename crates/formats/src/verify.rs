//! Whether an assessment follows from the profile inside it.

use crate::assessment::{Assessment, assess};
use crate::json::{Json, Path};
use crate::limits;

/// What computing an assessment again showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verification {
    /// Every figure is what its profile gives.
    Same,
    /// Something is not.
    Differs {
        /// The places that differ, as JSON Pointers, at most [`limits::PROBLEMS`] of them.
        at: Vec<String>,
    },
    /// It was computed with another version of the catalogue, which this one cannot repeat.
    OtherCatalogue {
        /// The version it names.
        theirs: String,
        /// The version compiled in.
        ours: &'static str,
    },
    /// The profile was left out, so there is nothing to compute it from.
    NoProfile,
}

/// Computes the assessment again from the profile inside it and compares every field.
///
/// It shows that the figures follow from the answers, not who gave the answers: anybody can make an assessment.
#[must_use]
pub fn verify(assessment: &Assessment) -> Verification {
    if assessment.catalogue_version != rolefit_catalogue::VERSION {
        return Verification::OtherCatalogue {
            theirs: assessment.catalogue_version.clone(),
            ours: rolefit_catalogue::VERSION,
        };
    }
    let Some(profile) = &assessment.profile else {
        return Verification::NoProfile;
    };
    let mut at = Vec::new();
    compare(
        &assessment.json(),
        &assess(profile).json(),
        &Path::Root,
        &mut at,
    );
    if at.is_empty() {
        Verification::Same
    } else {
        Verification::Differs { at }
    }
}

fn compare(given: &Json, computed: &Json, path: &Path<'_>, at: &mut Vec<String>) {
    if at.len() >= limits::PROBLEMS {
        return;
    }
    match (given, computed) {
        (Json::Object(given), Json::Object(computed)) => {
            // wire types of one kind write the same fields in the same order; maps are sorted
            if !given
                .iter()
                .map(|member| &member.0)
                .eq(computed.iter().map(|member| &member.0))
            {
                at.push(path.pointer());
                return;
            }
            for ((key, given), (_, computed)) in given.iter().zip(computed) {
                compare(given, computed, &path.key(key), at);
            }
        }
        (Json::List(given), Json::List(computed)) => {
            if given.len() != computed.len() {
                at.push(path.pointer());
                return;
            }
            for (place, (given, computed)) in given.iter().zip(computed).enumerate() {
                compare(given, computed, &path.index(place), at);
            }
        }
        _ if given == computed => {}
        _ => at.push(path.pointer()),
    }
}
