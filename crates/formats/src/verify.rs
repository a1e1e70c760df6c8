//! Whether an assessment or a need follows from the profile inside it.

use deserr::ValuePointerRef;

use crate::assessment::{Assessment, assess};
use crate::limits;
use crate::need::{CompanyNeed, need};
use crate::problem::Problems;
use crate::profile::Profile;
use crate::tree::place::pointer;
use crate::tree::{self, Member, Node, Value};

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
    let computed = |profile: &Profile| Some(assess(profile).to_json());
    verified(
        &assessment.catalogue_version,
        assessment.profile.as_ref(),
        &assessment.to_json(),
        computed,
    )
}

/// Computes the need again from the profile inside it and compares every field, as [`verify`] does.
#[must_use]
pub fn verify_need(given: &CompanyNeed) -> Verification {
    let computed = |profile: &Profile| need(profile).map(|need| need.to_json());
    verified(
        &given.catalogue_version,
        given.profile.as_ref(),
        &given.to_json(),
        computed,
    )
}

fn verified(
    version: &str,
    profile: Option<&Profile>,
    given: &str,
    computed: impl FnOnce(&Profile) -> Option<String>,
) -> Verification {
    if version != rolefit_catalogue::VERSION {
        return Verification::OtherCatalogue {
            theirs: version.to_owned(),
            ours: rolefit_catalogue::VERSION,
        };
    }
    let Some(profile) = profile else {
        return Verification::NoProfile;
    };
    // from a profile of the other side nothing follows: everything differs
    let computed = computed(profile).unwrap_or_default();
    let at = differences(given, &computed);
    if at.is_empty() {
        Verification::Same
    } else {
        Verification::Differs { at }
    }
}

/// Where two documents of one format differ.
fn differences(given: &str, computed: &str) -> Vec<String> {
    let mut at = Vec::new();
    let node = |text| tree::read::read(text, &mut Problems::default());
    let root = ValuePointerRef::Origin;
    match (node(given), node(computed)) {
        (Some(given), Some(computed)) => compare(&given, &computed, root, &mut at),
        // beyond the limits, which nothing that was read and nothing computed is
        _ => at.push(pointer(root)),
    }
    at
}

fn compare(given: &Node<'_>, computed: &Node<'_>, path: ValuePointerRef<'_>, at: &mut Vec<String>) {
    if at.len() >= limits::PROBLEMS {
        return;
    }
    match (&given.value, &computed.value) {
        // the same fields in the same order: documents of one format write them so, and maps are sorted
        (Value::Object(given), Value::Object(computed)) if same_keys(given, computed) => {
            for (given, computed) in given.iter().zip(computed) {
                compare(&given.node, &computed.node, path.push_key(&given.key), at);
            }
        }
        (Value::List(given), Value::List(computed)) if given.len() == computed.len() => {
            for (place, (given, computed)) in given.iter().zip(computed).enumerate() {
                compare(given, computed, path.push_index(place), at);
            }
        }
        (Value::Null, Value::Null) => {}
        (Value::Bool(given), Value::Bool(computed)) if given == computed => {}
        (Value::Number(given), Value::Number(computed)) if given == computed => {}
        (Value::Text(given), Value::Text(computed)) if given == computed => {}
        _ => at.push(pointer(path)),
    }
}

fn same_keys(given: &[Member<'_>], computed: &[Member<'_>]) -> bool {
    let keys = |members: &[Member<'_>]| members.iter().map(|member| member.key.clone()).collect();
    let (given, computed): (Vec<String>, Vec<String>) = (keys(given), keys(computed));
    given == computed
}
