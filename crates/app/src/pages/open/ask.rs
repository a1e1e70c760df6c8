//! What to ask a company: the red flags first, then what else is worth asking, to copy or to keep.

use rolefit_advice::questions_to_ask::Question;
use rolefit_catalogue::ui;
use rolefit_ui::{IconName, icon};
use yew::prelude::*;

use crate::browser::{copy_text, download};

/// The questions, comparable.
#[derive(Clone, PartialEq)]
pub(super) struct Questions(pub Vec<Question>);

/// What is asked of whom.
#[derive(PartialEq, Properties)]
pub(super) struct AskedProps {
    /// The questions, red flags first.
    pub questions: Questions,
    /// The company's name; empty where it has none here.
    pub company: String,
}

/// The questions, with the ways to take them along.
#[component]
pub(super) fn Asked(props: &AskedProps) -> Html {
    let copied = use_state_eq(|| false);
    let questions = &props.questions.0;
    let text = written(questions, &props.company);
    {
        let copied = copied.setter();
        use_effect_with(text.clone(), move |_| copied.set(false));
    }
    if questions.is_empty() {
        return html! { <p>{ ui::ask_none() }</p> };
    }
    let copy = {
        let (text, copied) = (text.clone(), copied.setter());
        Callback::from(move |_: MouseEvent| {
            copy_text(&text);
            copied.set(true);
        })
    };
    let keep = Callback::from(move |_: MouseEvent| download(ui::ask_file(), &text));
    html! {
        <>
            <p>{ ui::ask_lead() }</p>
            { part(ui::ask_flags(), questions, true) }
            { part(ui::ask_open(), questions, false) }
            <p class="actions">
                <button type="button" onclick={copy}>{ ui::ask_copy() }</button>
                <button type="button" onclick={keep}>{ ui::ask_download() }</button>
                <span role="status">{ if *copied { ui::ask_copied() } else { "" } }</span>
            </p>
        </>
    }
}

fn part(title: &'static str, questions: &[Question], warning: bool) -> Html {
    let mut of = questions
        .iter()
        .filter(|it| it.warning == warning)
        .peekable();
    if of.peek().is_none() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ title }</h3>
            <ul class="to-ask">
                { for of.map(|question| html! {
                    <li key={question.text.clone()}>
                        if warning { { icon(IconName::Alarm) } }
                        <div>
                            <p><strong>{ &question.text }</strong></p>
                            <p class="quiet">{ &question.why }</p>
                        </div>
                    </li>
                }) }
            </ul>
        </>
    }
}

/// The questions as plain text, each with why it is worth asking.
fn written(questions: &[Question], company: &str) -> String {
    let title = match company {
        "" => ui::ask_document_unnamed().to_owned(),
        company => ui::ask_document(company),
    };
    let mut text = title + "\n";
    for (title, warning) in [(ui::ask_flags(), true), (ui::ask_open(), false)] {
        let mut of = questions
            .iter()
            .filter(|it| it.warning == warning)
            .peekable();
        if of.peek().is_some() {
            text.extend(["\n", title, "\n"]);
        }
        for question in of {
            text.extend(["\n- ", &question.text, "\n  ", &question.why, "\n"]);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(text: &str, warning: bool) -> Question {
        Question {
            text: text.to_owned(),
            why: "Because.".to_owned(),
            warning,
            from: Vec::new(),
        }
    }

    #[test]
    fn red_flags_come_first_and_a_part_without_questions_is_not_named() {
        let all = [question("Open?", false), question("Flag?", true)];
        let text = written(&all, "Acme");
        let place = |words: &str| text.find(words).unwrap_or(usize::MAX);
        assert!(text.starts_with(&ui::ask_document("Acme")));
        assert!(place("Flag?") < place("Open?") && place("Open?") < usize::MAX);
        assert!(place("Because.") < usize::MAX);
        let one = written(&all[..1], "");
        assert!(!one.contains(ui::ask_flags()) && one.contains(ui::ask_open()));
    }
}
