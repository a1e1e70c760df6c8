//! The browser's small services: clock, chance, settings, downloads, focus, the address.

use crate::side::Side;
use js_sys::{Array, Function, Math, Promise, Reflect};
use rolefit_catalogue::first_pair;
use rolefit_core::Question;
use rolefit_ui::{Choice, question_card::ticked_before};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, Document, Element, HtmlAnchorElement, HtmlElement, Node, Url, Window,
};

/// The name of the database.
pub const DATABASE: &str = "rolefit";
/// The local-storage key of a side's profile that was open last.
#[must_use]
pub const fn open_profile(side: Side) -> &'static str {
    match side {
        Side::Candidate => "rolefit.profile",
        Side::Company => "rolefit.company",
    }
}
/// The local-storage key of the chosen appearance; `early.js` reads it too.
pub const THEME: &str = "rolefit.theme";

fn window() -> Option<Window> {
    web_sys::window()
}

/// The page.
#[must_use]
pub fn document() -> Option<Document> {
    window()?.document()
}

/// Milliseconds since 1970.
#[must_use]
pub fn now() -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole milliseconds after 1970"
    )]
    let now = js_sys::Date::now() as u64;
    now
}

/// A new profile's id: the time and chance, so that two tabs never make the same one.
#[must_use]
pub fn new_id() -> String {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a random 32-bit number"
    )]
    let chance = (Math::random() * f64::from(u32::MAX)) as u32;
    format!("{:x}-{chance:x}", now())
}

/// A small setting.
#[must_use]
pub fn setting(key: &str) -> Option<String> {
    window()?.local_storage().ok()??.get_item(key).ok()?
}

/// Stores a small setting, or removes it. A browser that refuses keeps the page working without it.
pub fn set_setting(key: &str, value: Option<&str>) {
    let Some(Ok(Some(storage))) = window().map(|window| window.local_storage()) else {
        return;
    };
    let _ = match value {
        Some(value) => storage.set_item(key, value),
        None => storage.remove_item(key),
    };
}

/// Whether this browser may hold data of this site: it does, or it does not tell.
pub async fn may_be_stored() -> bool {
    names_of_databases().await.is_none_or(|names| {
        names
            .iter()
            .any(|name| name.as_string().as_deref() == Some(DATABASE))
    })
}

/// The names of this site's databases; `None` where the browser does not tell.
async fn names_of_databases() -> Option<Vec<JsValue>> {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    let factory = get(&js_sys::global(), "indexedDB")?;
    let list: Function = get(&factory, "databases")?.dyn_into().ok()?;
    let listed: Promise = list.call0(&factory).ok()?.dyn_into().ok()?;
    let databases = JsFuture::from(listed).await.ok()?;
    Some(
        Array::from(&databases)
            .iter()
            .filter_map(|database| get(&database, "name"))
            .collect(),
    )
}

/// The hash of the address.
#[must_use]
pub fn hash() -> String {
    window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// The address of the page without its hash.
#[must_use]
pub fn page_address() -> String {
    let address = window().and_then(|window| window.location().href().ok());
    let address = address.unwrap_or_default();
    let end = address.find('#').unwrap_or(address.len());
    address.get(..end).unwrap_or_default().to_owned()
}

/// Puts a text on the clipboard, where the browser lets the page.
pub fn copy_text(text: &str) {
    if let Some(window) = window() {
        // Refused, it stands in its field to be copied by hand.
        let _ = window.navigator().clipboard().write_text(text);
    }
}

/// Goes to a hash, as a step that the browser's Back undoes.
pub fn go(hash: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(hash);
    }
}

/// Changes the address without a step and without an event.
pub fn rename_here(hash: &str) {
    if let Some(Ok(history)) = window().map(|window| window.history()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(hash));
    }
}

/// Moves focus to the first element that matches, without a jump of the page.
pub fn focus(selector: &str) {
    let found = document().and_then(|page| page.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Opens the browser's print dialogue.
#[must_use]
pub fn print() -> yew::Callback<yew::MouseEvent> {
    yew::Callback::from(|_| {
        if let Some(window) = window() {
            // A browser without a print dialogue leaves the page as it is.
            let _ = window.print();
        }
    })
}

/// Scrolls to the top.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Names the page in the title bar.
pub fn set_title(title: &str) {
    if let Some(page) = document() {
        page.set_title(title);
    }
}

/// Begins to load a style sheet that the page names but keeps switched off. The promise is kept once the sheet is there,
/// and broken when it does not come; `None` when it is there, or on its way, already.
#[must_use]
pub fn add_sheet(name: &str) -> Option<Promise> {
    let link = sheet(name).filter(|link| link.has_attribute(OFF))?;
    let promise = Promise::new(&mut |kept, broken| {
        let _ = link.add_event_listener_with_callback("load", &kept);
        let _ = link.add_event_listener_with_callback("error", &broken);
    });
    link.remove_attribute(OFF).ok()?;
    Some(promise)
}

/// Switches a style sheet off that did not come, so that it can be asked for again.
pub fn drop_sheet(name: &str) {
    let _ = sheet(name).map(|link| link.set_attribute(OFF, ""));
}

/// A sheet with this attribute is not fetched.
const OFF: &str = "disabled";

fn sheet(name: &str) -> Option<Element> {
    let link = ["link[href$=\"/", name, "\"]"].concat();
    document()?.query_selector(&link).ok()?
}

/// Hands a JSON text to the person as a file.
pub fn download(name: &str, text: &str) {
    download_bytes(name, "application/json", text.as_bytes());
}

/// Hands bytes to the person as a file of this kind. Nothing is sent: the address is one of this page's memory.
pub fn download_bytes(name: &str, kind: &str, bytes: &[u8]) {
    let parts = Array::of1(&js_sys::Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let Ok(blob) = Blob::new_with_u8_array_sequence_and_options(&parts, &options) else {
        return;
    };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else {
        return;
    };
    let link = document()
        .and_then(|page| page.create_element("a").ok())
        .and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = link {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // The browser may still be reading when `click` returns.
    gloo::timers::callback::Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
}

/// Today where the person is, as year-month-day.
#[must_use]
pub fn today() -> String {
    let now = js_sys::Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    format!("{year:04}-{month:02}-{day:02}")
}

/// What was done on the static first page before the app was there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Early {
    /// The radio that was ticked.
    pub ticked: Option<Choice>,
    /// Whether Continue was pressed.
    pub pressed: bool,
    /// The sample result, worked out when the site was built. The app shows it as it is; a build whose texts are not
    /// those of the static page works it out itself.
    pub sample: Option<Node>,
}

/// Reads what was done on the static first page.
#[must_use]
pub fn early_choice() -> Early {
    let Some(page) = document() else {
        return Early::default();
    };
    let pressed = page
        .query_selector("[data-early=pressed]")
        .ok()
        .flatten()
        .is_some();
    let sample = page.query_selector(".sample-place").ok().flatten();
    Early {
        ticked: ticked_before(&page, Question::Pair(first_pair().0)),
        pressed,
        sample: sample
            .map(Node::from)
            .filter(|_| cfg!(not(feature = "pseudo"))),
    }
}
