//! The foot of every page: the promise, the catalogue's version, the appearance.

use rolefit_catalogue::{VERSION, ui};
use rolefit_ui::{IconName, icon};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::browser::{THEME, document, set_setting, setting};

/// The foot.
pub fn footer() -> Html {
    let change = Callback::from(|event: Event| {
        let chosen = event.target_unchecked_into::<HtmlSelectElement>().value();
        let chosen = (!chosen.is_empty()).then_some(chosen);
        set_setting(THEME, chosen.as_deref());
        show(chosen.as_deref());
    });
    let options = [
        ("", ui::theme_system()),
        ("light", ui::theme_light()),
        ("dark", ui::theme_dark()),
    ];
    let chosen = setting(THEME).unwrap_or_default();
    html! {
        <footer class="site">
            <p class="promise">{ icon(IconName::Device) }{ ui::footer_private() }</p>
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
