//! Traditional against modern emphasis, contrast by contrast.

use std::collections::BTreeSet;

use rolefit_catalogue::{contrasts, item_id};

use super::found::{Finding, Meant};
use crate::reading::{ContrastRead, Kind};

/// The contrasts the document speaks to. An ad is read by the work it describes as a record is by the work done.
pub(super) fn emphasis(kind: Kind, findings: &[Finding]) -> Vec<ContrastRead> {
    let counts = |meant: Meant| match kind {
        Kind::Posting => matches!(meant, Meant::Done | Meant::Required),
        Kind::Person => meant == Meant::Done,
    };
    let said: BTreeSet<&str> = findings
        .iter()
        .filter(|finding| counts(finding.meant))
        .flat_map(|finding| finding.cue.record)
        .filter(|(_, level)| *level > 0)
        .map(|(item, _)| *item)
        .collect();
    let count = |items: &[rolefit_catalogue::ItemIndex]| {
        let there = items.iter().filter(|item| said.contains(item_id(**item)));
        u8::try_from(there.count()).unwrap_or(u8::MAX)
    };
    let read = contrasts().iter().map(|contrast| ContrastRead {
        id: contrast.id,
        traditional: count(contrast.traditional),
        modern: count(contrast.modern),
    });
    read.filter(|read| read.traditional + read.modern > 0)
        .collect()
}
