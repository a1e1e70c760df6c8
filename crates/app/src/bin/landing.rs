//! Writes the static first page into `www/index.html` and the texts of `www/rescue.html`, both from the catalogue and
//! the app's own components, so that they cannot drift. `--check` only says whether they are current.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use rolefit_app::browser::Early;
use rolefit_app::components::header_text;
use rolefit_app::pages::landing_text;
use rolefit_app::pages::sample::Sample;
use rolefit_app::route::Route;
use rolefit_catalogue::ui;
use yew::prelude::*;

const BEGIN: &str = "<!-- generated: the static first page -->";
const END: &str = "<!-- end of the generated part -->";

fn main() -> ExitCode {
    match run(std::env::args().any(|argument| argument == "--check")) {
        Ok(stale) if stale.is_empty() => ExitCode::SUCCESS,
        Ok(stale) => {
            for file in stale {
                eprintln!(
                    "{} is not current: run `cargo xtask generate`",
                    file.display()
                );
            }
            ExitCode::FAILURE
        }
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Writes both files, or says which are not current.
fn run(check: bool) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let www = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www");
    let mut stale = Vec::new();
    for (name, part) in [
        ("index.html", render::<StaticPage>()?),
        ("rescue.html", render::<Rescue>()?),
    ] {
        let file = www.join(name);
        let page = std::fs::read_to_string(&file)?;
        let current = filled(&page, &part, name)?;
        if current == page {
            continue;
        }
        if check {
            stale.push(file);
        } else {
            std::fs::write(&file, current)?;
        }
    }
    Ok(stale)
}

/// Renders a component to text.
fn render<C: BaseComponent<Properties = ()>>() -> Result<String, Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let tasks = tokio::task::LocalSet::new();
    let text = tasks.block_on(
        &runtime,
        yew::LocalServerRenderer::<C>::new()
            .hydratable(false)
            .render(),
    );
    // One element a line where a block begins, for readable differences.
    Ok([
        "<section", "<main", "<header", "<footer", "<form", "<label", "<p", "<div",
    ]
    .iter()
    .fold(text, |text, tag| {
        let tag_space = text.replace(&format!("{tag} "), &format!("\n{tag} "));
        tag_space.replace(&format!("{tag}>"), &format!("\n{tag}>"))
    }))
}

/// The page with the generated part and title put in.
fn filled(page: &str, part: &str, name: &str) -> Result<String, String> {
    let missing = |mark: &str| format!("{name} has no {mark}");
    let (before, rest) = page.split_once(BEGIN).ok_or_else(|| missing(BEGIN))?;
    let (_, after) = rest.split_once(END).ok_or_else(|| missing(END))?;
    let (head, rest) = before
        .split_once("<title>")
        .ok_or_else(|| missing("<title>"))?;
    let (_, head_end) = rest
        .split_once("</title>")
        .ok_or_else(|| missing("</title>"))?;
    let title = if name == "index.html" {
        ui::landing_title()
    } else {
        ui::rescue_title()
    };
    let title = ui::page_title(title);
    Ok(format!(
        "{head}<title>{title}</title>{head_end}{BEGIN}\n{}\n{END}{after}",
        part.trim()
    ))
}

/// The first page as it stands until the app takes over.
#[component]
fn StaticPage() -> Html {
    html! {
        <div id="app">
            <div class="static">
                { rolefit_ui::chart_defs() }
                { header_text(Route::Landing, Route::Landing, Callback::noop()) }
                <div class="saving"></div>
                <main id="main">
                    <div class="page beside first">
                        <noscript><p class="alarm">{ ui::no_script() }</p></noscript>
                        <div class="boot-failed">
                            <h2>{ ui::start_failed_title() }</h2>
                            <p>{ ui::start_failed() }</p>
                            <p><a href="./rescue.html">{ ui::panic_download() }</a></p>
                        </div>
                        { landing_text(Early::default(), Callback::noop(), Callback::noop(), html! { <div class="sample-place"><Sample /></div> }) }
                    </div>
                </main>
            </div>
        </div>
    }
}

/// The page that downloads what is stored without the app.
#[component]
fn Rescue() -> Html {
    html! {
        <main id="main">
            <h1>{ ui::rescue_title() }</h1>
            <p>{ ui::rescue_intro() }</p>
            <p><button class="main" type="button">{ ui::rescue_button() }</button></p>
            <p
                role="status"
                data-empty={ui::rescue_empty()}
                data-failed={ui::rescue_failed()}
                data-one={ui::rescue_done(1)}
                data-done={many()}
            ></p>
            <p><a href="./">{ ui::rescue_back() }</a></p>
        </main>
    }
}

/// The plural with its number left open: the page's script puts it in.
fn many() -> String {
    const STAND_IN: u32 = 909;
    ui::rescue_done(STAND_IN).replace(&STAND_IN.to_string(), "{n}")
}
