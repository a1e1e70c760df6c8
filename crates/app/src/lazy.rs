//! Journeys that arrive when opened, each as a wasm module of its own.
//!
//! To declare one: add a line to `journeys!` naming the module (its file will be
//! `<module>.wasm`) and the component that opens it, render
//! `<Journey load={load(lazy::<module>)} />` on its route, and give the module a ceiling
//! in `xtask/ceilings.toml`. Whatever only that component reaches (code and texts alike)
//! moves into its module; what the first screen also reaches stays in the main one. So
//! never name the component, its texts or its statics outside its own module tree.
//!
//! With the feature `split` (set by `cargo xtask build`) the macro marks a split point and
//! the call fetches the module first; without it (serve, tests) the same function is an
//! ordinary one. A module that fails to load leaves the page as it was and offers to try
//! again: the splitter forgets a failed load, so the next call fetches anew.

use std::future::Future;
use std::pin::Pin;

use rolefit_catalogue::ui;
use rolefit_documents::Document;
use wasm_bindgen_futures::JsFuture;
use yew::prelude::*;

use crate::browser::{add_sheet, drop_sheet, set_title};
use crate::components::waiting;
use crate::pages::document::opened::{Opened, Packed, opened};
use crate::pages::document::reader::{Reads, reads};
use crate::pages::linting::{Linting, linting};
use crate::state::{Action, Trouble};
use crate::storage::Store;

/// A journey's module did not arrive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotLoaded;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotLoaded {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

macro_rules! journeys {
    ($($(#[$meta:meta])* $module:ident => $page:path),* $(,)?) => { $(
        #[cfg(feature = "split")]
        #[wasm_split_helpers::wasm_split($module, fallible)]
        $(#[$meta])*
        pub fn $module() -> Result<Html, NotLoaded> {
            Ok(html! { <$page /> })
        }

        #[cfg(not(feature = "split"))]
        $(#[$meta])*
        pub fn $module() -> std::future::Ready<Result<Html, NotLoaded>> {
            std::future::ready(Ok(html! { <$page /> }))
        }
    )* };
}

journeys! {
    /// How the product measures, and from which sources.
    method => crate::pages::method::Method,
    /// The questions, the answers, facts and wants: with the texts of the questions and the draws.
    you => crate::pages::You,
    /// The result, one's own and the sample's: with the texts of evidence and areas.
    result => crate::pages::result::ResultPage,
    /// The company's questions, answers and facts.
    hiring => crate::pages::hiring::Hiring,
    /// What the company's answers come to, and its need as 100 points.
    diagnosis => crate::pages::diagnosis::Diagnosis,
    /// A CV or an ad beside what was read in it. One journey, since each further one multiplies the modules that journeys
    /// share; the lexicon is no part of it.
    documents => crate::pages::document::Documents,
    /// Which page of the search that follows the diagnosis: each is a journey of its own.
    search => crate::pages::search::Search,
    /// The role brief, drafted and edited.
    brief => crate::pages::search::brief::RoleBrief,
    /// Who asks what, and what raters say.
    interviews => crate::pages::search::interviews::Interviews,
    /// People beside the need.
    shortlist => crate::pages::search::shortlist::Shortlist,
    /// The link that tells a candidate of the role.
    invite => crate::pages::open::Invite,
    /// Profiles, export, import, checking a result, making a link: brings the wire formats along. One journey, since each
    /// further one multiplies the modules that journeys share.
    files => crate::pages::files::Wire,
    /// What a link carries. Apart from the files, since a candidate who opens one needs the questions instead.
    open => crate::pages::open::Open,
}

#[cfg(feature = "pseudo")]
journeys! {
    /// The landing page's sample, for a build whose texts are not those of the static page.
    sample => crate::pages::sample::Sample,
}

/// What opening storage comes to.
type Opening = Result<(Store, Action), Trouble>;

/// Storage, opened and read. A future within a future: the module first, then the database.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(storage, fallible)]
fn storage_module() -> Result<Pin<Box<dyn Future<Output = Opening>>>, NotLoaded> {
    Ok(Box::pin(crate::storage::open_and_read()))
}

/// Storage, opened and read.
///
/// # Errors
/// When its module does not arrive; what the database says is inside.
pub async fn storage() -> Result<Opening, NotLoaded> {
    #[cfg(feature = "split")]
    return Ok(storage_module().await?.await);
    #[cfg(not(feature = "split"))]
    return Ok(crate::storage::open_and_read().await);
}

/// The linter, ready to read.
///
/// # Errors
/// When its module does not arrive.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(findings, fallible)]
pub fn findings() -> Result<Linting, NotLoaded> {
    Ok(linting())
}

/// The linter, ready to read.
///
/// # Errors
/// None: it is there.
#[cfg(not(feature = "split"))]
pub fn findings() -> std::future::Ready<Result<Linting, NotLoaded>> {
    std::future::ready(Ok(linting()))
}

/// What reads documents, with the lexicon.
///
/// # Errors
/// When its module does not arrive.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(lexicon, fallible)]
pub fn lexicon() -> Result<Reads, NotLoaded> {
    Ok(reads())
}

/// What reads documents, with the lexicon.
///
/// # Errors
/// None: it is there.
#[cfg(not(feature = "split"))]
pub fn lexicon() -> std::future::Ready<Result<Reads, NotLoaded>> {
    std::future::ready(Ok(reads()))
}

/// The text of a file.
///
/// # Errors
/// When its module does not arrive; what is wrong with the file is inside.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(incoming, fallible)]
pub fn incoming(packed: Packed) -> Result<Opened, NotLoaded> {
    Ok(opened(packed))
}

/// The text of a file.
///
/// # Errors
/// None: what takes it out is there.
#[cfg(not(feature = "split"))]
pub fn incoming(packed: Packed) -> std::future::Ready<Result<Opened, NotLoaded>> {
    std::future::ready(Ok(opened(packed)))
}

/// A document as a Word file's bytes; `None` where it cannot be written.
///
/// # Errors
/// When its module does not arrive.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(docx, fallible)]
pub fn docx(document: Document) -> Result<Option<Vec<u8>>, NotLoaded> {
    Ok(rolefit_documents::docx::write(&document).ok())
}

/// A document as a Word file's bytes; `None` where it cannot be written.
///
/// # Errors
/// None: it is there.
#[cfg(not(feature = "split"))]
pub fn docx(document: Document) -> std::future::Ready<Result<Option<Vec<u8>>, NotLoaded>> {
    std::future::ready(Ok(rolefit_documents::docx::write(&document).ok()))
}

/// Opens a journey: fetches its module if need be and returns its page.
pub type Load = Callback<(), Pin<Box<dyn Future<Output = Result<Html, NotLoaded>>>>>;

/// A [`Journey`]'s `load` from one of the functions that `journeys!` declares.
pub fn load<F>(open: fn() -> F) -> Load
where
    F: Future<Output = Result<Html, NotLoaded>> + 'static,
{
    Callback::from(move |()| Box::pin(open()) as Pin<Box<_>>)
}

/// What every page but the first is styled with.
static PAGES: &[&str] = &["pages.css"];

/// What the result is styled with.
pub static REPORT: &[&str] = &["pages.css", "report.css"];

/// What a page that shows a document beside what was read in it is styled with.
pub static READING: &[&str] = &["pages.css", "report.css", "reading.css"];

/// What to open.
#[derive(Properties, PartialEq)]
pub struct JourneyProps {
    /// The journey, from [`load`].
    pub load: Load,
    /// The style sheets it needs beside the page's own, switched off until then. They count as parts of the journey.
    #[prop_or(PAGES)]
    pub sheets: &'static [&'static str],
    /// It is a part of a page that says enough without it: nothing is said while it comes, or when it does not.
    #[prop_or_default]
    pub part: bool,
}

/// Shows a journey as soon as its module is there, and says so when it does not come.
#[component]
pub fn Journey(props: &JourneyProps) -> Html {
    let page = use_state(|| None::<Result<Html, NotLoaded>>);
    let open = {
        let (page, load, sheets) = (page.setter(), props.load.clone(), props.sheets);
        move || {
            wasm_bindgen_futures::spawn_local(async move {
                // The sheets travel beside the module; nothing is shown without them.
                // Each is heard from here on: a sheet that failed early would be reported as nobody's otherwise.
                let begun =
                    |sheet: &&'static str| Some((*sheet, JsFuture::from(add_sheet(sheet)?)));
                let styles: Vec<_> = sheets.iter().filter_map(begun).collect();
                let mut loaded = load.emit(()).await;
                for (sheet, styles) in styles {
                    if styles.await.is_err() {
                        drop_sheet(sheet);
                        loaded = Err(NotLoaded);
                    }
                }
                page.set(Some(loaded));
            });
        }
    };
    {
        let open = open.clone();
        use_effect_with((), move |()| open());
    }
    match &*page {
        Some(Ok(page)) => page.clone(),
        _ if props.part => Html::default(),
        None => waiting(),
        Some(Err(NotLoaded)) => {
            set_title(&ui::page_title(ui::part_failed_title()));
            let page = page.setter();
            let again = move |_: MouseEvent| {
                page.set(None);
                open.clone()();
            };
            html! {
                <div class="page" role="alert">
                    <h1 tabindex="-1">{ ui::part_failed_title() }</h1>
                    <p>{ ui::part_failed() }</p>
                    <p class="actions"><button class="main" type="button" onclick={again}>{ ui::try_again() }</button></p>
                </div>
            }
        }
    }
}
