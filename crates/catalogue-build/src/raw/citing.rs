//! Walks over the raw catalogue that several checks share: everything that cites, everything that
//! is shown.

use super::{Raw, RawBank, RawCitation, RawGuidance, RawText, Text, Texts};
use crate::place::{At, Place};

/// Something that must cite a source.
pub(crate) struct Citing<'a> {
    pub(crate) what: String,
    pub(crate) place: Place,
    pub(crate) citations: &'a [RawCitation],
}

impl Raw {
    /// Everything that cites, in the order of the files.
    pub(crate) fn citing(&self) -> Vec<Citing<'_>> {
        let mut all = Vec::new();
        for bank in self.banks() {
            bank.citing(&mut all);
        }
        self.need.citing(&mut all);
        all.extend(self.disagreements.iter().map(|d| Citing {
            what: named("disagreement", &d.id),
            place: d.place,
            citations: &d.sources,
        }));
        self.guidance.citing(&mut all);
        all.extend(self.rules.iter().map(|r| Citing {
            what: named("rule", &r.id),
            place: r.place,
            citations: &r.sources,
        }));
        all
    }

    /// All texts of blocks, contrasts, facts, wants, roles, types, areas, of the rules about a need, of guidance and of the
    /// linter's rules.
    pub(crate) fn records(&self) -> impl Iterator<Item = &RawText> {
        let banks = self.banks().into_iter().flat_map(RawBank::records);
        banks
            .chain(&self.role_texts)
            .chain(&self.type_texts)
            .chain(&self.guidance.need_texts)
            .chain(&self.guidance.interview_texts)
            .chain(&self.guidance.measure_texts)
            .chain(&self.rule_texts)
            .chain(&self.need.texts)
    }

    /// Every text that reaches a screen.
    pub(crate) fn shown(&self) -> Vec<&At<String>> {
        let mut all = Vec::new();
        for source in &self.sources {
            all.extend([&source.title, &source.reference].into_iter().flatten());
        }
        for citing in self.citing() {
            all.extend(
                citing
                    .citations
                    .iter()
                    .filter_map(|citation| citation.note.as_ref()),
            );
        }
        for text in self.banks().into_iter().flat_map(|bank| &bank.item_texts) {
            all.extend([&text.name, &text.question].into_iter().flatten());
            all.extend(list(&text.anchors).chain(list(&text.evidence)));
        }
        for text in self.banks().into_iter().flat_map(|bank| &bank.pair_texts) {
            all.extend([&text.name, &text.cto, &text.vpe].into_iter().flatten());
        }
        all.extend(
            self.competency_texts
                .iter()
                .filter_map(|text| text.name.as_ref()),
        );
        for text in &self.disagreement_texts {
            all.extend([&text.question, &text.choice].into_iter().flatten());
            all.extend(list(&text.sides));
        }
        all.extend(self.records().flat_map(RawText::all));
        all.extend(list(&self.need.sentences).chain(&self.need.ask));
        for text in &self.ui {
            all.extend([&text.one, &text.other].into_iter().flatten());
        }
        all
    }
}

impl RawGuidance {
    /// Everything of it that cites.
    fn citing<'a>(&'a self, all: &mut Vec<Citing<'a>>) {
        all.extend(self.interviews.iter().map(|i| Citing {
            what: named("who asks about", &i.id),
            place: i.place,
            citations: &i.sources,
        }));
        all.extend(self.measures.iter().map(|m| Citing {
            what: named("measure", &m.id),
            place: m.place,
            citations: &m.sources,
        }));
    }
}

impl RawBank {
    /// Everything of it that cites.
    fn citing<'a>(&'a self, all: &mut Vec<Citing<'a>>) {
        let items = self.items.iter().map(|i| Citing {
            what: named("item", &i.id),
            place: i.place,
            citations: &i.sources,
        });
        let pairs = self.pairs.iter().map(|p| Citing {
            what: named("pair", &p.id),
            place: p.place,
            citations: &p.sources,
        });
        let blocks = self.blocks.iter().map(|b| Citing {
            what: named("block", &b.id),
            place: b.place,
            citations: &b.sources,
        });
        let contrasts = self.contrasts.iter().map(|c| Citing {
            what: named("contrast", &c.id),
            place: c.place,
            citations: &c.sources,
        });
        let facts = self.facts.iter().map(|f| Citing {
            what: named("fact", &f.id),
            place: f.place,
            citations: &f.sources,
        });
        let wants = self.wants.iter().map(|w| Citing {
            what: named("want", &w.id),
            place: w.place,
            citations: &w.sources,
        });
        let types = self.types.iter().map(|t| Citing {
            what: named("the target of", &t.of),
            place: t.place,
            citations: &t.sources,
        });
        let targets = self.roles.iter().chain(&self.types);
        let requirements = targets.flat_map(|target| &target.require);
        let requirements = requirements.map(|r| Citing {
            what: named("the requirement of", &r.item),
            place: r.place,
            citations: &r.sources,
        });
        let groups = self.groups.iter().flat_map(|kind| &kind.groups);
        let groups = groups.map(|g| Citing {
            what: named("area", &g.id),
            place: g.place,
            citations: &g.sources,
        });
        all.extend(
            items
                .chain(pairs)
                .chain(blocks)
                .chain(contrasts)
                .chain(facts)
                .chain(wants)
                .chain(types)
                .chain(requirements)
                .chain(groups),
        );
    }
}

pub(super) fn named(kind: &str, id: &Text) -> String {
    format!("{kind} `{}`", id.as_ref().map_or("?", At::as_str))
}

/// The elements of a list of texts, none where it is absent.
pub(crate) fn list(texts: &Texts) -> impl Iterator<Item = &At<String>> {
    texts.iter().flat_map(|texts| &texts.value)
}
