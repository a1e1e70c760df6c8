//! What a figure is summed from: every answer with its weight, its points and its sources.
//!
//! Shown points are rounded so that they add up to the shown sum exactly.

use rolefit_catalogue::ui;
use rolefit_core::{Ratio, apportion};
use yew::prelude::*;

use crate::figures::{signed_tenths, tenths};

/// One answer's part in a figure.
#[derive(Clone, Debug, PartialEq)]
pub struct ContributionRow {
    /// The question's short name.
    pub name: &'static str,
    /// The answer in words.
    pub answer: String,
    /// Anything to add about it: a level above the one asked for.
    pub note: Option<String>,
    /// What the answer rests on: the words of a document, with where they stand.
    pub rests_on: Option<String>,
    /// The question's weight.
    pub weight: u16,
    /// The exact points.
    pub points: Ratio,
    /// One line a source.
    pub sources: Vec<String>,
}

/// A figure with everything it is summed from.
#[derive(Clone, Debug, PartialEq)]
pub struct Contributions {
    /// Names the table.
    pub caption: String,
    /// Where the figure starts before any answer.
    pub start: i64,
    /// What the starting point is called.
    pub start_label: &'static str,
    /// What the sum is called.
    pub total_label: &'static str,
    /// The exact figure: `start` plus the points of all rows.
    pub total: Ratio,
    /// The answers, strongest first.
    pub rows: Vec<ContributionRow>,
}

/// Rounds the points to tenths so that, with the start, they sum to the total as shown.
#[must_use]
pub fn shown_points(rows: &[ContributionRow], start: i64, total: Ratio) -> (Vec<i64>, i64) {
    let points: Vec<Ratio> = rows.iter().map(|row| row.points).collect();
    let shown = total.round_scaled(10);
    (apportion(&points, 10, shown - 10 * start), shown)
}

/// The list as a table: starting point, what raises and lowers, the sum.
pub fn contributions(of: &Contributions) -> Html {
    let (points, total) = shown_points(&of.rows, of.start, of.total);
    html! {
        <table class="contributions">
            <caption class="hidden">{ &of.caption }</caption>
            <thead>
                <tr>
                    <th scope="col">{ ui::col_answer() }</th>
                    <th scope="col" class="figure">{ ui::col_weight() }</th>
                    <th scope="col" class="figure">{ ui::col_points() }</th>
                </tr>
            </thead>
            <tbody>
                <tr class="start">
                    <th scope="row">{ of.start_label }</th>
                    <td></td>
                    <td class="figure">{ tenths(10 * of.start) }</td>
                </tr>
                { for of.rows.iter().zip(points).map(|(row, points)| self::row(row, points)) }
            </tbody>
            <tfoot>
                <tr>
                    <th scope="row">{ of.total_label }</th>
                    <td></td>
                    <td class="figure">{ tenths(total) }</td>
                </tr>
            </tfoot>
        </table>
    }
}

fn row(row: &ContributionRow, points: i64) -> Html {
    html! {
        <tr>
            <th scope="row">
                { row.name }
                <span class="answer">{ &row.answer }</span>
                if let Some(note) = &row.note { <span class="answer quiet">{ note }</span> }
                if let Some(quote) = &row.rests_on { <span class="answer quiet">{ quote }</span> }
                if !row.sources.is_empty() {
                    <details class="sources">
                        <summary>{ ui::col_source() }<span class="hidden">{ format!(": {}", row.name) }</span></summary>
                        <ul>{ for row.sources.iter().map(|source| html! { <li>{ source }</li> }) }</ul>
                    </details>
                }
            </th>
            <td class="figure">{ row.weight }</td>
            <td class="figure">{ signed_tenths(points) }</td>
        </tr>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shown_points_add_up_to_the_shown_sum() {
        let row = |num, den| ContributionRow {
            name: "",
            answer: String::new(),
            note: None,
            rests_on: None,
            weight: 1,
            points: Ratio::new(num, den).unwrap(),
            sources: Vec::new(),
        };
        let rows = [row(50, 3), row(-25, 7), row(1, 30), row(1, 30), row(0, 1)];
        let total = Ratio::whole(50) + rows.iter().map(|row| row.points).sum();
        let (points, shown) = shown_points(&rows, 50, total);
        assert_eq!(500 + points.iter().sum::<i64>(), shown);
        assert_eq!(shown, 632);
    }
}
