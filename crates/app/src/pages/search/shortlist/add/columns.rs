//! What the columns of a table hold: guessed from their headings, shown with their first cells, corrected here.

use rolefit_catalogue::{
    block_index, fact, facts, item_id, item_index, item_name, pair_index, pair_text, ui, want,
    wants,
};
use rolefit_formats::matching::saved::{SavedColumns, read_columns};
use rolefit_formats::people::{Column, Mapping};
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::super::words;
use crate::browser::download;
use crate::ids::bank;
use crate::pages::files::picked::on_picked;
use crate::pages::files::problems::{Refused, refusal};
use crate::side::Side;

/// A table whose columns are to be named.
#[derive(PartialEq, Properties)]
pub struct ColumnsProps {
    /// The file's name.
    pub file: String,
    /// The headings.
    pub headings: Vec<String>,
    /// The first cells of each column.
    pub samples: Vec<String>,
    /// How many rows there are.
    pub rows: u32,
    /// What the headings seem to say.
    pub guess: Mapping,
    /// The rows are to be read so.
    pub on_read: Callback<Mapping>,
    /// The table is put away.
    pub ondrop: Callback<MouseEvent>,
}

/// The columns.
#[component]
pub fn Columns(props: &ColumnsProps) -> Html {
    let mapping = use_state_eq(|| props.guess.clone());
    let changing = use_state_eq(|| None::<usize>);
    let refused = use_state(|| None::<Refused>);
    let known = mapping
        .columns
        .iter()
        .filter(|one| **one != Column::Ignored);
    let known = count(known.count());
    let saved = {
        let (mapping, refused) = (mapping.setter(), refused.setter());
        let headings = props.headings.clone();
        on_picked(Callback::from(move |bytes: Result<Vec<u8>, _>| match bytes
            .map(|bytes| read_columns(&bytes))
        {
            Err(unread) => refused.set(Some(Refused::Unread(unread))),
            Ok(Err(problems)) => refused.set(Some(Refused::Problems(problems))),
            Ok(Ok(columns)) => {
                refused.set(None);
                mapping.set(columns.mapping(&headings));
            }
        }))
    };
    let save = {
        let (mapping, headings) = (mapping.clone(), props.headings.clone());
        Callback::from(move |_: MouseEvent| {
            let text = SavedColumns::new(&headings, &mapping).to_json();
            download(ui::columns_file(), &text);
        })
    };
    let go = {
        let (mapping, on_read) = (mapping.clone(), props.on_read.clone());
        Callback::from(move |_: MouseEvent| on_read.emit((*mapping).clone()))
    };
    let rows = props.headings.iter().zip(&props.samples).enumerate();
    html! {
        <div class="preview columns">
            <h3>{ ui::columns_title() }</h3>
            <p>{ ui::columns_lead(&props.file, props.rows, known, count(props.headings.len())) }</p>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{ ui::columns_heading() }</th>
                        <th scope="col">{ ui::columns_sample() }</th>
                        <th scope="col">{ ui::columns_holds() }</th>
                    </tr>
                </thead>
                <tbody>
                    { for rows.map(|(place, (heading, sample))| html! {
                        <tr key={place}>
                            <th scope="row"><bdi>{ heading }</bdi></th>
                            <td><bdi>{ sample }</bdi></td>
                            <td>{ holds(place, heading, &mapping, &changing) }</td>
                        </tr>
                    }) }
                </tbody>
            </table>
            <p class="actions">
                <button class="main" type="button" onclick={go}>{ ui::columns_go() }</button>
                <button class="plain" type="button" onclick={props.ondrop.clone()}>{ ui::add_drop() }</button>
                <button class="plain" type="button" onclick={save}>{ ui::columns_save() }</button>
            </p>
            <label class="field">
                <span>{ ui::columns_saved() }</span>
                <input type="file" accept=".json,application/json" onchange={saved} />
            </label>
            if let Some(refused) = &*refused { { refusal(ui::import_failed(), refused) } }
        </div>
    }
}

/// What a column holds, and the way to change it. One list of questions is open at a time: they are many.
fn holds(
    place: usize,
    heading: &str,
    mapping: &UseStateHandle<Mapping>,
    changing: &UseStateHandle<Option<usize>>,
) -> Html {
    let column = mapping.columns.get(place).cloned().unwrap_or_default();
    if **changing != Some(place) {
        let open = {
            let changing = changing.setter();
            Callback::from(move |_: MouseEvent| changing.set(Some(place)))
        };
        return html! {
            <>
                <span class={classes!((column == Column::Ignored).then_some("quiet"))}>{ name(&column) }</span>
                { " " }
                <button class="plain" type="button" onclick={open} aria-label={ui::columns_change_named(heading)}>
                    { ui::columns_change() }
                </button>
            </>
        };
    }
    let onchange = {
        let (mapping, changing) = (mapping.clone(), changing.setter());
        Callback::from(move |event: Event| {
            let chosen = Column::from_text(&words::typed(&event)).unwrap_or_default();
            let mut next = (*mapping).clone();
            // One column a question: what another held before is not read.
            for other in &mut next.columns {
                if *other == chosen {
                    *other = Column::Ignored;
                }
            }
            if let Some(slot) = next.columns.get_mut(place) {
                *slot = chosen;
            }
            mapping.set(next);
            changing.set(None);
        })
    };
    let option = |one: Column| {
        let written = one.to_string();
        html! { <option selected={one == column} value={written}>{ name(&one) }</option> }
    };
    let bank = bank(Side::Candidate);
    let items = bank.item_indices();
    let items = items.map(|item| Column::Item(item_id(item).to_owned()));
    let pairs = bank
        .pairs()
        .iter()
        .map(|pair| Column::Pair(pair.id.to_owned()));
    let blocks = bank
        .blocks()
        .iter()
        .map(|block| Column::Block(block.id.to_owned()));
    let facts = facts().iter().map(|fact| Column::Fact(fact.id.to_owned()));
    let wants = wants().iter().map(|want| Column::Want(want.id.to_owned()));
    html! {
        <select aria-label={ui::columns_choose(heading)} {onchange}>
            { for [Column::Ignored, Column::Label].map(option) }
            <optgroup label={ui::columns_items()}>{ for items.map(option) }</optgroup>
            <optgroup label={ui::columns_pairs()}>{ for pairs.map(option) }</optgroup>
            <optgroup label={ui::columns_blocks()}>{ for blocks.map(option) }</optgroup>
            <optgroup label={ui::columns_facts()}>{ for facts.map(option) }</optgroup>
            <optgroup label={ui::columns_wants()}>{ for wants.map(option) }</optgroup>
        </select>
    }
}

/// What a column's content is called.
fn name(column: &Column) -> String {
    let named = match column {
        Column::Ignored => Some(ui::columns_ignored()),
        Column::Label => Some(ui::columns_label()),
        Column::Item(id) => item_index(id).map(item_name),
        Column::Pair(id) => pair_index(id).map(|pair| pair_text(pair).name),
        Column::Block(id) => {
            let place = block_index(id).map(|block| u32::from(block.0) + 1);
            return place.map_or_else(|| id.clone(), ui::columns_block);
        }
        Column::Fact(id) => fact(id).map(|fact| fact.name),
        Column::Want(id) => want(id).map(|want| want.name),
    };
    named.unwrap_or_default().to_owned()
}
