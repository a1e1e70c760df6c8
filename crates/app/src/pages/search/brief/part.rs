//! A part of the brief: where it stands, its words with the notes beside them, its own words to type, what it needs.

use std::rc::Rc;

use rolefit_advice::brief::{Edit, Part, SectionId, Standing, typed};
use rolefit_advice::lint::whole::put_in;
use rolefit_catalogue::ui;
use rolefit_formats::profile::edited::cleaned;
use yew::prelude::*;

use super::ask::Ask;
use super::draft::Drafted;
use super::editor::Editor;
use super::findings::Note;
use super::notes::Margin;
use super::words::{Mark, blocks};
use crate::browser::focus;
use crate::hooks::{AppHandle, use_app};
use crate::pages::edits;

/// The last row of the grid that a note can begin at; those of rows beyond it begin there.
const LAST_ROW: usize = 24;

#[derive(Properties, PartialEq)]
pub(super) struct SectionProps {
    /// Which part.
    pub part: SectionId,
    /// The draft of the brief.
    pub drafted: Rc<Drafted>,
    /// What somebody wrote in the part's place.
    pub edit: Option<Edit>,
    /// The notes beside it, with their numbers.
    pub notes: Vec<(usize, Note)>,
    /// Whether the notes are on the words as they are.
    pub current: bool,
}

/// The part.
#[component]
pub(super) fn Section(props: &SectionProps) -> Html {
    let app = use_app();
    let editing = use_state_eq(|| false);
    let dropped = use_state_eq(|| None::<Edit>);
    let (id, name) = (props.part, props.part.as_str());
    let was = use_mut_ref(|| false);
    {
        // Focus goes back to where the editing began.
        use_effect_with(*editing, move |editing| {
            if was.replace(*editing) && !*editing {
                focus(&["#edit-", name].concat());
            }
        });
    }
    let Some(draft) = props.drafted.brief.section(id) else {
        return Html::default();
    };
    let part = Part {
        draft,
        edit: props.edit.as_ref(),
    };
    let words = part.words().into_owned();
    let standing = part.standing();
    let keep = keep(&app, id);
    let save = {
        let (app, drafted, keep) = (app.clone(), Rc::clone(&props.drafted), keep.clone());
        Callback::from(move |text: String| {
            let edits = edits::kept(&app.state.open);
            if let Some(draft) = drafted.brief.section(id) {
                let edit = edits.get(&id);
                keep.emit(Part { draft, edit }.rewritten(&cleaned(&text)));
            }
        })
    };
    let toggle = {
        let (editing, now) = (editing.setter(), *editing);
        Callback::from(move |_: MouseEvent| editing.set(!now))
    };
    let to_draft = {
        let (dropped, editing, edit) = (dropped.setter(), editing.setter(), props.edit.clone());
        keep.reform(move |_: MouseEvent| {
            dropped.set(edit.clone());
            editing.set(false);
            None
        })
    };
    let put_back = {
        let (dropped, edit) = (dropped.clone(), (*dropped).clone());
        keep.reform(move |_: MouseEvent| {
            dropped.set(None);
            edit.clone()
        })
    };
    let stays = {
        let kept = part.kept();
        keep.reform(move |_: MouseEvent| kept.clone())
    };
    let title = id.title();
    let put = |note: &Note| {
        let at = note.sentences.first().filter(|_| props.current)?;
        let words = put_in(&words, at.span, note.said.put_in?);
        let (save, editing) = (save.clone(), editing.setter());
        Some(Callback::from(move |_: MouseEvent| {
            save.emit(words.clone());
            // A gap is for the user to fill, so the words stand open.
            editing.set(true);
        }))
    };
    html! {
        <section class={classes!("part", standing.as_str())} aria-labelledby={format!("part-{name}")}>
            <div class="part-head">
                <h2 id={format!("part-{name}")} tabindex="-1">{ title }</h2>
                <p class="part-state">{ state(standing)() }</p>
                <button class="plain" type="button" id={format!("edit-{name}")} onclick={toggle} aria-label={if *editing { ui::brief_edit_done_named(title) } else { ui::brief_edit_named(title) }}>
                    { if *editing { ui::brief_edit_done() } else { ui::brief_edit() } }
                </button>
            </div>
            if standing == Standing::Outdated {
                <p class="part-changed">{ ui::brief_changed() }</p>
            }
            <div class="part-grid">
                if standing == Standing::Outdated { <h3>{ ui::brief_state_edited() }</h3> }
                { body(props, &words, *editing, &save) }
                { for margins(props, &words, *editing).into_iter().map(|(from, to, notes)| html! {
                    <div class={classes!("part-notes", format!("from-{from}"), to.map(|to| format!("to-{to}")))}>
                        { for notes.into_iter().map(|(number, note)| html! {
                            <Margin key={*number} number={*number} said={note.said.clone()} put_in={put(note)} />
                        }) }
                    </div>
                }) }
            </div>
            if standing == Standing::Outdated {
                <div class="new-draft">
                    <h3>{ ui::brief_new_draft() }</h3>
                    { for blocks(&typed(draft), &[]).into_iter().map(|(block, _)| block) }
                    <p class="actions">
                        <button type="button" onclick={stays} aria-label={ui::brief_keep_named(title)}>{ ui::brief_keep() }</button>
                        <button type="button" onclick={to_draft} aria-label={ui::brief_take_named(title)}>{ ui::brief_take() }</button>
                    </p>
                </div>
            } else if standing == Standing::Edited {
                <p class="part-back"><button class="plain" type="button" onclick={to_draft} aria-label={ui::brief_back_named(title)}>{ ui::brief_back() }</button></p>
            }
            if dropped.is_some() && props.edit.is_none() {
                <p class="part-back" role="status">{ ui::brief_dropped() }{ " " }<button class="plain" type="button" onclick={put_back} aria-label={ui::brief_put_back_named(title)}>{ ui::brief_put_back() }</button></p>
            }
            <Ask missing={part.needs_you().to_vec()} {title} />
        </section>
    }
}

/// Where a part stands, in words.
const fn state(standing: Standing) -> fn() -> &'static str {
    match standing {
        Standing::Drafted => ui::brief_state_drafted,
        Standing::NeedsYou => ui::brief_state_needs_you,
        Standing::Edited => ui::brief_state_edited,
        Standing::Outdated => ui::brief_state_outdated,
    }
}

/// Keeps a part's own words, or gives them up.
fn keep(app: &AppHandle, part: SectionId) -> Callback<Option<Edit>> {
    let app = app.clone();
    Callback::from(move |edit: Option<Edit>| {
        app.tell(edits::key(part), edit.as_ref().map(edits::value));
    })
}

/// The words: read, or typed. Printed are those that are read.
fn body(props: &SectionProps, words: &str, editing: bool, save: &Callback<String>) -> Html {
    let marks = if editing { Vec::new() } else { marks(props) };
    let read = || blocks(words, &marks).into_iter().map(|(block, _)| block);
    if editing {
        return html! {
            <>
                <Editor part={props.part} words={AttrValue::from(words.to_owned())} save={save.clone()} />
                <div class="print-only">{ for read() }</div>
            </>
        };
    }
    if words.trim().is_empty() {
        return html! { <p class="quiet part-empty">{ ui::brief_part_empty() }</p> };
    }
    html! { <>{ for read() }</> }
}

/// The sentences of this part that notes are on.
fn marks(props: &SectionProps) -> Vec<Mark> {
    let notes = props.notes.iter().filter(|_| props.current);
    let marks = notes.flat_map(|(number, note)| {
        let here = note.sentences.iter().filter(|at| at.part == props.part);
        here.map(|at| Mark {
            span: at.span,
            note: *number,
        })
    });
    marks.collect()
}

/// Notes that stand beside the same row of the grid: the row they begin at, the row of the next, the notes with numbers.
type Beside<'a> = (usize, Option<usize>, Vec<&'a (usize, Note)>);

/// The notes in the order of the rows they begin at. Those on no sentence stand first.
fn margins<'a>(props: &'a SectionProps, words: &str, editing: bool) -> Vec<Beside<'a>> {
    let rows = if editing {
        Vec::new()
    } else {
        blocks(words, &marks(props))
    };
    let row_of = |number: usize| {
        let row = rows.iter().position(|(_, notes)| notes.contains(&number));
        row.map_or(1, |row| (row + 1).min(LAST_ROW))
    };
    let own = |(_, note): &&(usize, Note)| note.part == props.part;
    let mut placed: Vec<(usize, Vec<&(usize, Note)>)> = Vec::new();
    let mut notes: Vec<(usize, &(usize, Note))> = props
        .notes
        .iter()
        .filter(own)
        .map(|note| (row_of(note.0), note))
        .collect();
    notes.sort_by_key(|(row, (number, _))| (*row, *number));
    for (row, note) in notes {
        match placed.last_mut() {
            Some((last, group)) if *last == row => group.push(note),
            _ => placed.push((row, vec![note])),
        }
    }
    let next: Vec<Option<usize>> = placed
        .iter()
        .skip(1)
        .map(|(row, _)| Some(*row))
        .chain([None])
        .collect();
    let placed = placed.into_iter().zip(next);
    placed
        .map(|((row, notes), next)| (row, next, notes))
        .collect()
}
