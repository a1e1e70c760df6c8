//! `rolefit verify`.

use std::fmt::Write as _;

use rolefit_formats::quote::plain;
use rolefit_formats::{
    Code, Problem, Verification, read_assessment, read_need, read_record, verify, verify_need,
};

use crate::output::{Outcome, shown};

/// Computes the assessment or the need in `bytes` again. Done only when every figure is the same.
pub fn run(bytes: &[u8], name: &str) -> Outcome {
    let verification = match read_assessment(bytes) {
        Ok(assessment) => verify(&assessment),
        // another format: it may be a need
        Err(problems)
            if problems
                .iter()
                .any(|one| one.code == Code::UnsupportedFormat) =>
        {
            match read_need(bytes) {
                Ok(need) => verify_need(&need),
                Err(other) if other.iter().any(|one| one.code == Code::UnsupportedFormat) => {
                    return record(bytes, name, &problems);
                }
                Err(problems) => return Outcome::refused(shown(&problems, name)),
            }
        }
        Err(problems) => return Outcome::refused(shown(&problems, name)),
    };
    said(verification, name)
}

/// Whether a record of decisions is as it was written; `otherwise` is what to say of a file of no format known.
fn record(bytes: &[u8], name: &str, otherwise: &[Problem]) -> Outcome {
    match read_record(bytes) {
        Ok(record) if record.verify() == Verification::Same => {
            Outcome::done("same: the record is as it was written\n".to_owned())
        }
        Ok(_) => Outcome::refused(format!(
            "error[differs]: the record was changed after it was written\n  in {name}\n  at /record_hash\n"
        )),
        Err(other) if other.iter().any(|one| one.code == Code::UnsupportedFormat) => {
            Outcome::refused(shown(otherwise, name))
        }
        Err(problems) => Outcome::refused(shown(&problems, name)),
    }
}

fn said(verification: Verification, name: &str) -> Outcome {
    match verification {
        Verification::Same => Outcome::done(format!(
            "same: every figure follows from the answers (catalogue {})\n",
            rolefit_catalogue::VERSION
        )),
        Verification::Differs { at } => {
            let mut text = format!(
                "error[differs]: the figures do not follow from the answers\n  in {name}\n"
            );
            for pointer in at {
                // writing to a String does not fail
                let _ = writeln!(text, "  at {}", plain(&pointer));
            }
            Outcome::refused(text)
        }
        Verification::OtherCatalogue { theirs, ours } => Outcome::refused(format!(
            "error[other_catalogue]: computed with catalogue {}; this is {ours}\n  in {name}\n  help: Use the version of rolefit it was made with.\n",
            plain(&theirs)
        )),
        Verification::NoProfile => Outcome::refused(format!(
            "error[no_profile]: the profile was left out, so there is nothing to compute it from\n  in {name}\n"
        )),
    }
}
