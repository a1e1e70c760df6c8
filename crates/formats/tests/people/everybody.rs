//! Nobody is missing: each type and each role has its person with reasons, and enough of them are mixed.

use rolefit_core::{RoleId, TypeId};

use crate::expected::{Expected, people};

fn somebody(is: impl Fn(&Expected) -> bool) -> bool {
    people().iter().any(|person| is(&person.expected))
}

#[test]
fn each_type_leads_alone_in_somebody_with_reasons() {
    for kind in TypeId::ALL {
        let alone = |it: &Expected| it.leading_types == [kind.as_str()];
        assert!(
            somebody(|it| alone(it) && !it.type_reasons.is_empty()),
            "{kind:?}"
        );
    }
}

#[test]
fn each_role_is_read_in_somebody_with_reasons() {
    for role in RoleId::ALL {
        let found = somebody(|it| match role {
            RoleId::Cto | RoleId::VpEngineering => {
                it.verdict == role.as_str() && !it.reasons.is_empty()
            }
            RoleId::Cio | RoleId::HeadOfEngineering => {
                it.other_role.as_deref() == Some(role.as_str()) && !it.role_reasons.is_empty()
            }
        });
        assert!(found, "{role:?}");
    }
}

#[test]
fn six_are_mixed_and_have_reasons() {
    let mixed = people()
        .into_iter()
        .map(|it| it.expected)
        .filter(|it| it.mixed.is_some());
    let with_reasons = mixed.filter(|it| !it.reasons.is_empty() && !it.type_reasons.is_empty());
    assert!(with_reasons.count() >= 6);
}
