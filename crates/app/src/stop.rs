//! What stays on screen when the program itself fails: a static text that needs neither state nor storage.

use rolefit_catalogue::ui;
use web_sys::{Document, Element};

use crate::browser::document;

/// Watches for a failure of the program. The page is then replaced; the program runs no further.
pub fn watch() {
    // Yew sets a hook of its own when it starts, unless it is told of this one.
    yew::set_custom_panic_hook(Box::new(|failure| {
        web_sys::console::error_1(&failure.to_string().into());
        if let Some(page) = document() {
            // Should even this fail, the message above is all that is left to say.
            let _ = replace(&page);
        }
    }));
}

fn replace(page: &Document) -> Option<()> {
    let body = page.body()?;
    let main = with_text(page, "main", "")?;
    main.set_id("main");
    let title = with_text(page, "h1", ui::panic_title())?;
    title.set_attribute("tabindex", "-1").ok()?;
    let reload = with_text(page, "a", ui::panic_reload())?;
    reload.set_attribute("class", "main button").ok()?;
    // An empty address is this page without its hash: what failed may fail there again.
    reload.set_attribute("href", "./").ok()?;
    let rescue = with_text(page, "a", ui::panic_download())?;
    // The page names the address: the deployed site keeps all files but the page in a folder of its version.
    let address = page
        .query_selector("link[rel=help]")
        .ok()??
        .get_attribute("href")?;
    rescue.set_attribute("href", &address).ok()?;
    let (first, second) = (with_text(page, "p", "")?, with_text(page, "p", "")?);
    first.append_child(&reload).ok()?;
    second.append_child(&rescue).ok()?;
    for part in [
        &title,
        &with_text(page, "p", ui::panic_saved())?,
        &first,
        &second,
    ] {
        main.append_child(part).ok()?;
    }
    body.set_text_content(None);
    body.append_child(&main).ok()?;
    crate::browser::focus("h1");
    page.set_title(ui::panic_title());
    Some(())
}

fn with_text(page: &Document, tag: &str, text: &str) -> Option<Element> {
    let element = page.create_element(tag).ok()?;
    element.set_text_content(Some(text));
    Some(element)
}
