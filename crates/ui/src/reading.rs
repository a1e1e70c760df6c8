//! Everything the engine says about one profile, in one place for every component.

use rolefit_core::{
    Answers, ContrastStanding, GroupKind, GroupStanding, Lean, Model, Outlook, Range, RoleId,
    Score, SeatProgress, TypeId, TypeOutlook, TypeStanding, emphasis, groups, lean, outlook, score,
    seat_progress, types,
};

/// What the answers say at once, and what the draws add a moment later.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Where the answers point.
    pub lean: Lean,
    /// How many seat questions stand how.
    pub progress: SeatProgress,
    /// The score for each role of the catalogue, in its order.
    pub roles: Vec<(RoleId, Score)>,
    /// How each type stands, in the catalogue's order.
    pub types: Vec<TypeStanding>,
    /// How each area stands, in the catalogue's order.
    pub groups: Vec<GroupStanding<'static>>,
    /// Traditional against modern, contrast by contrast.
    pub emphasis: Vec<ContrastStanding<'static>>,
    /// What the 2,000 draws say; `None` until they have run on these answers.
    pub outlook: Option<Outlook>,
}

impl Reading {
    /// Reads the answers against a side's model, without the draws: fast enough to be painted with the answer itself.
    #[must_use]
    pub fn at_once(model: &Model<'static>, answers: &Answers) -> Self {
        Self {
            lean: lean(model.axis, answers),
            progress: seat_progress(model.axis, answers),
            roles: model
                .roles
                .iter()
                .map(|role| (role.role, score(role.target, answers)))
                .collect(),
            types: types(model, answers),
            groups: groups(model, answers),
            emphasis: emphasis(model, answers),
            outlook: None,
        }
    }

    /// Reads the answers with the draws: some milliseconds.
    #[must_use]
    pub fn in_full(model: &Model<'static>, answers: &Answers) -> Self {
        Self {
            outlook: Some(outlook(model, answers)),
            ..Self::at_once(model, answers)
        }
    }

    /// The score for a role, if the catalogue has the role.
    #[must_use]
    pub fn role(&self, role: RoleId) -> Option<&Score> {
        let own = self.roles.iter().find(|(id, _)| *id == role);
        own.map(|(_, score)| score)
    }

    /// The range of the score for a role, once the draws have run.
    #[must_use]
    pub fn role_range(&self, role: RoleId) -> Option<Range> {
        let place = self.roles.iter().position(|(id, _)| *id == role)?;
        self.outlook.as_ref()?.roles.get(place).copied().flatten()
    }

    /// What the draws say about a type, once they have run.
    #[must_use]
    pub fn type_outlook(&self, kind: TypeId) -> Option<TypeOutlook> {
        let types = &self.outlook.as_ref()?.types;
        types.iter().find(|outlook| outlook.id == kind).copied()
    }

    /// The areas of one kind, in the catalogue's order.
    pub fn areas(&self, kind: GroupKind) -> impl Iterator<Item = &GroupStanding<'static>> {
        self.groups.iter().filter(move |area| area.kind == kind)
    }

    /// The range of an area's score, once the draws have run.
    #[must_use]
    pub fn area_range(&self, kind: GroupKind, id: &str) -> Option<Range> {
        let same = |area: &GroupStanding<'_>| area.kind == kind && area.id == id;
        let place = self.groups.iter().position(same)?;
        self.outlook.as_ref()?.groups.get(place).copied().flatten()
    }
}
