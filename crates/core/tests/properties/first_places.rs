//! First places: which types the draws name, and who can be said to lead.

use proptest::prelude::*;
use proptest::sample::Index;
use rolefit_core::{Lead, Leading, Outlook, Ratio, TypeId, leading_types, placed};

use crate::case::{settings, whole_case};
use crate::types::{over_draws, standings};

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn removing_a_type_changes_no_other_figure(case in whole_case(), pick: Index) {
        if case.world.types.is_empty() { return Ok(()) }
        let place = pick.index(case.world.types.len());
        let mut other = case.clone();
        other.world.types.remove(place);
        let (mut all, mut rest) = (over_draws(&case), over_draws(&other));
        all.types.remove(place);
        // First places are won from others, and only they are.
        let shares = |of: &mut Outlook| {
            of.lead = Lead::Open;
            of.types.iter_mut().for_each(|it| it.first_rank_share = Ratio::ZERO);
        };
        shares(&mut all);
        shares(&mut rest);
        prop_assert_eq!(all, rest);
        let mut all = standings(&case);
        all.remove(place);
        prop_assert_eq!(all, standings(&other));
    }

    #[test]
    fn a_type_takes_first_places_from_others_and_gives_them_none(case in whole_case(), pick: Index) {
        if case.world.types.is_empty() { return Ok(()) }
        let place = pick.index(case.world.types.len());
        let mut other = case.clone();
        other.world.types.remove(place);
        let mut all = over_draws(&case).types;
        all.remove(place);
        for (with, without) in all.iter().zip(over_draws(&other).types) {
            prop_assert!(with.first_rank_share <= without.first_rank_share);
        }
    }

    #[test]
    fn first_places_add_up_to_all_draws(case in whole_case()) {
        let seen = over_draws(&case).types;
        let all: Ratio = seen.iter().map(|it| it.first_rank_share).sum();
        let standings = standings(&case);
        let any = standings.iter().any(|it| it.until_ranked.is_some());
        prop_assert_eq!(all, if any { Ratio::whole(100) } else { Ratio::ZERO });
        for (standing, seen) in standings.iter().zip(&seen) {
            prop_assert!(seen.first_rank_share >= Ratio::ZERO);
            prop_assert!(standing.until_ranked.is_some() || seen.first_rank_share == Ratio::ZERO);
        }
    }

    #[test]
    fn those_named_come_first_in_80_of_100_draws_and_fewer_do_not(case in whole_case()) {
        let seen = over_draws(&case);
        let share = |kind: &TypeId| {
            seen.types.iter().find(|it| it.id == *kind).unwrap().first_rank_share
        };
        let named = seen.lead.named();
        let Some((last, before)) = named.split_last() else { return Ok(()) };
        let together: Ratio = named.iter().map(share).sum();
        prop_assert!(together >= Ratio::whole(80) && named.len() <= 3);
        // Without the last, and those equal to it, it would not do.
        let short: Ratio = before.iter().map(share).filter(|it| *it > share(last)).sum();
        prop_assert!(short < Ratio::whole(80));
        let left_out = seen.types.iter().filter(|it| !named.contains(&it.id));
        prop_assert!(left_out.map(|it| it.first_rank_share).all(|it| it < share(last)));
    }

    #[test]
    fn those_said_to_lead_hold_the_first_places_on_the_answers_and_in_the_draws(case in whole_case()) {
        let (standings, seen) = (standings(&case), over_draws(&case));
        let places = placed(&standings);
        let place = |kind: &TypeId| places.iter().find(|it| it.standing.id == *kind).unwrap().place;
        let leading = leading_types(&standings, &seen);
        let said = leading.named();
        let last = said.iter().map(|kind| place(kind).unwrap()).max();
        // Whoever leads is ranked, and nobody who stands as high is left out.
        let as_high = places.iter().filter(|it| it.place.is_some() && it.place <= last);
        prop_assert_eq!(as_high.count(), said.len());
        if !said.is_empty() {
            prop_assert!(said.len() <= 3 && !seen.lead.named().is_empty());
            prop_assert!(seen.lead.named().iter().all(|kind| said.contains(kind)));
        }
        match &leading {
            Leading::Nobody => prop_assert!(places.iter().all(|it| it.place.is_none())),
            Leading::Little => {
                let shown = places.iter().filter(|it| it.place.is_some());
                prop_assert!(shown.clone().count() > 0);
                prop_assert!(shown.map(|it| it.standing.score.value).all(|it| it < Some(Ratio::whole(40))));
            }
            Leading::One(_) => prop_assert_eq!(said.len(), 1),
            Leading::Tied(_) => prop_assert!(said.len() > 1),
            Leading::Crowd => {}
            Leading::Ahead { first, open } => {
                prop_assert!(first.iter().all(|kind| place(kind) == Some(1)));
                prop_assert!(open.iter().all(|kind| place(kind).is_none() && seen.lead.named().contains(kind)));
            }
        }
    }
}
