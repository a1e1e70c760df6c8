//! A page: its title in the title bar, and focus on its heading when a person came to it from another page.

use rolefit_catalogue::ui;
use yew::prelude::*;

use crate::browser::{focus, rename_here, scroll_to_top, set_title};
use crate::hooks::use_app;

/// What the page is called and holds.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PageProps {
    /// Its name in the title bar.
    pub title: AttrValue,
    /// Its address, when the one it was reached by says less.
    #[prop_or_default]
    pub address: Option<String>,
    /// An extra class for its layout.
    #[prop_or_default]
    pub class: Classes,
    /// Its content, with exactly one `h1` that can take focus.
    pub children: Html,
}

/// One page. Give it a key that changes when a person arrives at something new.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let app = use_app();
    use_effect_with(props.title.clone(), |title| {
        set_title(&ui::page_title(title))
    });
    let address = props.address.clone();
    use_effect_with((), move |()| {
        if let Some(address) = address {
            rename_here(&address);
        }
        if app.shown.replace(app.shown.get().saturating_add(1)) > 0 {
            scroll_to_top();
            focus("main h1");
        }
    });
    html! { <div class={classes!("page", props.class.clone())}>{ props.children.clone() }</div> }
}
