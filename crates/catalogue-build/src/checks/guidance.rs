//! Guidance for briefs and interviews: interviewers are a closed set.

use super::Report;
use crate::catalogue::INTERVIEWERS;
use crate::place::At;
use crate::raw::{Raw, list};

/// Every competency names who can judge it, and only kinds of interviewer there are.
pub(super) fn unknown_interviewer(raw: &Raw, report: &Report<'_>) {
    for interview in &raw.guidance.interviews {
        for kind in list(&interview.by) {
            if !INTERVIEWERS.contains(&kind.as_str()) {
                report.at(
                    kind.place,
                    format!("unknown kind of interviewer `{}`", kind.value),
                    format!("one of: {}", INTERVIEWERS.join(", ")),
                );
            }
        }
        if list(&interview.by).next().is_none() {
            let id = interview.id.as_ref().map_or("?", At::as_str);
            report.at(
                interview.place,
                format!("nobody asks about `{id}`"),
                format!("name at least one of: {}", INTERVIEWERS.join(", ")),
            );
        }
    }
}
