//! What was left out of a person's document before it was read, counted and explained.

use rolefit_catalogue::ui;
use rolefit_reading::{Span, What};
use rolefit_ui::figures::count;
use yew::prelude::*;

/// A stretch of a document that was left out. What stood there is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// What kind of thing stood there.
    pub what: What,
    /// Where; `None` for a field that never became text.
    pub span: Option<Span>,
}

/// The list as a line of text: `name:0-13 age:20-22 photo:`.
pub(super) fn written(all: &[LeftOut]) -> String {
    let one = |it: &LeftOut| {
        let place = it.span.map(|span| format!("{}-{}", span.start, span.end));
        [it.what.as_str(), ":", &place.unwrap_or_default()].concat()
    };
    all.iter().map(one).collect::<Vec<_>>().join(" ")
}

/// The list in such a line; what is none of ours is passed over.
pub(super) fn read(line: &str) -> Vec<LeftOut> {
    let one = |word: &str| {
        let (what, place) = word.split_once(':')?;
        let span = match place.split_once('-') {
            Some((start, end)) => Some(Span {
                start: start.parse().ok()?,
                end: end.parse().ok()?,
            }),
            None if place.is_empty() => None,
            None => return None,
        };
        Some(LeftOut {
            what: What::ALL.into_iter().find(|it| it.as_str() == what)?,
            span,
        })
    };
    line.split(' ').filter_map(one).collect()
}

/// How often each kind was left out, and why.
pub(super) fn chips(all: &[LeftOut]) -> Html {
    if all.is_empty() {
        return Html::default();
    }
    let kinds = What::ALL.into_iter().filter_map(|what| {
        let of = all.iter().filter(|it| it.what == what).count();
        (of > 0).then(|| html! { <li>{ ui::left_out_count(name(what), count(of)) }</li> })
    });
    html! {
        <div class="left-out-list">
            <p><strong>{ ui::left_out_title() }</strong></p>
            <ul class="chips">{ for kinds }</ul>
            <p class="quiet">{ ui::left_out_why() }</p>
        </div>
    }
}

/// What stands in the document where something was left out.
pub(super) fn gap(what: What) -> Html {
    html! { <span class="left-out">{ ui::left_out_here(name(what)) }</span> }
}

fn name(what: What) -> &'static str {
    match what {
        What::Name => ui::left_out_name(),
        What::Photo => ui::left_out_photo(),
        What::Age => ui::left_out_age(),
        What::BirthDate => ui::left_out_birth_date(),
        What::Gender => ui::left_out_gender(),
        What::Postcode => ui::left_out_postcode(),
        What::Email => ui::left_out_email(),
        What::Phone => ui::left_out_phone(),
        What::Nationality => ui::left_out_nationality(),
        What::MaritalStatus => ui::left_out_marital_status(),
        What::GraduationYear => ui::left_out_graduation_year(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_comes_back_from_its_line() {
        let all: Vec<LeftOut> = What::ALL
            .into_iter()
            .zip(1..)
            .map(|(what, at)| LeftOut {
                what,
                span: (what != What::Photo).then_some(Span {
                    start: at,
                    end: at * 3,
                }),
            })
            .collect();
        assert_eq!(read(&written(&all)), all);
        assert_eq!(read("name:1 x:1-2 name:a-b "), []);
    }
}
