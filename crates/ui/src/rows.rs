//! Bars under each other on one scale. Each row opens into its reasons; a table says the same in figures.

use rolefit_catalogue::ui;
use rolefit_core::Range;
use yew::prelude::*;

use crate::axis::outside;
use crate::figures::whole_text;
use crate::range_bar::{Bar, range_bar};

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is about.
    pub name: &'static str,
    /// The bar; `None` for what has too few answers, which then says so in `figure`.
    pub bar: Option<Bar>,
    /// What stands at the end of the row: a score, a gap, what is missing.
    pub figure: String,
    /// A word below it, where there is one.
    pub note: Option<String>,
    /// What the row opens into.
    pub inside: Html,
    /// A figure of the row's own for the table.
    pub extra: String,
}

/// Rows with a heading above them.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows {
    /// Names the table.
    pub caption: &'static str,
    /// The heading of the table's last column.
    pub extra: &'static str,
    /// The rows in their order.
    pub rows: Vec<Row>,
    /// How many of the first rows are too close to separate, and are bracketed: none, or two and more.
    pub tied: usize,
}

/// The rows, their legend and their table. Rows without a bar are left out of the table.
pub fn rows(of: &Rows) -> Html {
    let (tied, others) = of.rows.split_at(of.tied.min(of.rows.len()));
    let barred: Vec<(&Row, Bar)> = of
        .rows
        .iter()
        .filter_map(|row| Some((row, row.bar?)))
        .collect();
    let legend = if barred.iter().any(|(_, bar)| bar.asked.is_some()) {
        ui::bar_legend_asked()
    } else {
        ui::bar_legend()
    };
    html! {
        <>
            <div class="rows">
                if !tied.is_empty() {
                    <div class="tied">{ for tied.iter().map(row) }</div>
                }
                { for others.iter().map(row) }
            </div>
            if !barred.is_empty() {
                <p class="quiet legend">
                    { legend }
                    if barred.iter().any(|(_, bar)| bar.range.is_some_and(|range| outside(bar.score, range))) {
                        { " " }{ ui::dot_outside() }
                    }
                </p>
                <details class="as-table">
                    <summary>{ ui::rows_table() }<span class="hidden">{ format!(": {}", of.caption) }</span></summary>
                    { table(of, &barred) }
                </details>
            }
        </>
    }
}

fn row(row: &Row) -> Html {
    let Some(bar) = row.bar else {
        return html! {
            <div class="row waiting-row">
                <h3>{ row.name }</h3>
                <p class="quiet">{ &row.figure }</p>
            </div>
        };
    };
    html! {
        <details class="row">
            <summary>
                <h3>{ row.name }</h3>
                { range_bar(bar) }
                <span class="row-figure">{ &row.figure }</span>
                if let Some(note) = &row.note { <span class="row-note quiet">{ note }</span> }
            </summary>
            <div class="inside">{ row.inside.clone() }</div>
        </details>
    }
}

fn table(of: &Rows, barred: &[(&Row, Bar)]) -> Html {
    html! {
        <table>
            <caption class="hidden">{ of.caption }</caption>
            <thead>
                <tr>
                    <th scope="col">{ ui::table_name() }</th>
                    <th scope="col" class="figure">{ ui::table_now() }</th>
                    <th scope="col" class="figure">{ ui::table_likely() }</th>
                    <th scope="col" class="figure">{ ui::table_possible() }</th>
                    if !of.extra.is_empty() { <th scope="col" class="figure">{ of.extra }</th> }
                </tr>
            </thead>
            <tbody>
                { for barred.iter().map(|(row, bar)| html! {
                    <tr>
                        <th scope="row">{ row.name }</th>
                        <td class="figure">{ whole_text(bar.score) }</td>
                        <td class="figure">{ for bar.range.map(|range: Range| ui::span(&whole_text(range.low), &whole_text(range.high))) }</td>
                        <td class="figure">{ for bar.range.map(|range: Range| ui::span(&whole_text(range.least), &whole_text(range.most))) }</td>
                        if !of.extra.is_empty() { <td class="figure">{ &row.extra }</td> }
                    </tr>
                }) }
            </tbody>
        </table>
    }
}
