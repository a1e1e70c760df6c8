//! One module a part of the brief, or two that belong together.

mod company;
mod duties;
mod fields;
mod glance;
mod interviews;
mod mandate;
mod not_this;
mod outlook;
mod pay;
mod profile;
mod reporting;
mod why_open;

use super::draft::Draft;
use super::section::SectionId;

/// Writes a part.
pub(super) fn write(id: SectionId, draft: &mut Draft<'_>) {
    match id {
        SectionId::Glance => glance::write(draft),
        SectionId::WhyOpen => why_open::write(draft),
        SectionId::Company => company::write(draft),
        SectionId::Mandate => mandate::write(draft),
        SectionId::Reporting => reporting::write(draft),
        SectionId::Duties => duties::duties(draft),
        SectionId::Outcomes => duties::outcomes(draft),
        SectionId::Scorecard => duties::scorecard(draft),
        SectionId::MustHave => profile::must_have(draft),
        SectionId::NiceToHave => profile::nice_to_have(draft),
        SectionId::Depth => fields::depth(draft),
        SectionId::Leadership => fields::leadership(draft),
        SectionId::NotThis => not_this::write(draft),
        SectionId::Interviews => interviews::write(draft),
        SectionId::Pay => pay::write(draft),
        SectionId::Outlook => outlook::write(draft),
    }
}
