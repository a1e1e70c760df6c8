//! Words for briefs and interviews.

use super::{citations, list, sorted, text, texts};
use crate::catalogue::{Guidance, Interview, Measure, Words};
use crate::raw::{Raw, RawInterview, RawMeasure, RawText};

pub(super) fn guidance(raw: &Raw) -> Option<Guidance> {
    let raw = &raw.guidance;
    let measures = raw.measures.iter();
    Some(Guidance {
        needs: sorted(raw.need_texts.iter().map(words), |words| words.id.clone())?,
        interviews: sorted(
            raw.interviews
                .iter()
                .map(|entry| interview(entry, &raw.interview_texts)),
            |interview| interview.words.id.clone(),
        )?,
        measures: measures
            .map(|entry| measure(entry, &raw.measure_texts))
            .collect::<Option<_>>()?,
    })
}

fn words(raw: &RawText) -> Option<Words> {
    let fields = raw.fields.iter();
    Some(Words {
        id: raw.id.value.clone(),
        fields: fields
            .map(|(name, words)| Some((*name, text(words)?)))
            .collect::<Option<_>>()?,
    })
}

fn interview(entry: &RawInterview, all: &[RawText]) -> Option<Interview> {
    Some(Interview {
        words: words(texts(all, entry.id.as_ref()?.as_str())?)?,
        by: list(&entry.by)?,
        citations: citations(&entry.sources)?,
    })
}

fn measure(entry: &RawMeasure, all: &[RawText]) -> Option<Measure> {
    Some(Measure {
        words: words(texts(all, entry.id.as_ref()?.as_str())?)?,
        stages: list(&entry.stages)?,
        citations: citations(&entry.sources)?,
    })
}
