//! The foot of every page: the promise, the catalogue's version, the appearance.

use rolefit_catalogue::{VERSION, ui};
use rolefit_ui::{Icon, IconName};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::browser::{THEME, document, set_setting, setting};

/// The foot.
#[component]
pub fn Footer() -> Html {
    let theme = use_state(|| setting(THEME));
    {
        use_effect_with((*theme).clone(), |theme| show(theme.as_deref()));
    }
    let change = {
        let theme = theme.setter();
        Callback::from(move |event: Event| {
            let chosen = event.target_unchecked_into::<HtmlSelectElement>().value();
            let chosen = (!chosen.is_empty()).then_some(chosen);
            set_setting(THEME, chosen.as_deref());
            theme.set(chosen);
        })
    };
    let options = [
        ("", ui::theme_system()),
        ("light", ui::theme_light()),
        ("dark", ui::theme_dark()),
    ];
    let chosen = theme.as_deref().unwrap_or_default();
    html! {
        <footer class="site">
            <p class="promise"><Icon name={IconName::Device} />{ ui::footer_private() }</p>
            <label class="theme">
                <span>{ ui::theme_label() }</span>
                <select onchange={change}>
                    { for options.map(|(value, name)| html! { <option {value} selected={value == chosen}>{ name }</option> }) }
                </select>
            </label>
            <p class="quiet">{ ui::footer_version(VERSION) }</p>
        </footer>
    }
}

fn show(theme: Option<&str>) {
    if let Some(root) = document().and_then(|page| page.document_element()) {
        let _ = match theme {
            Some(theme) => root.set_attribute("data-theme", theme),
            None => root.remove_attribute("data-theme"),
        };
    }
}
