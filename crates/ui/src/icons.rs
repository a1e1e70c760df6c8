//! Icons: plain strokes in the colour of the text, always beside words and hidden from assistive technology.

use yew::prelude::*;

/// Which stroke.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IconName {
    /// A device: it stays here.
    Device,
    /// Something is done.
    Check,
    /// A quotation from an answer.
    Quote,
    /// Something is wrong.
    Alarm,
}

/// One icon.
pub fn icon(name: IconName) -> Html {
    let path = match name {
        IconName::Device => "M3 4h14v9H3zM1 16h18",
        IconName::Check => "M3 10.5l4.5 4.5L17 5.5",
        IconName::Quote => {
            "M4 13V9c0-2 1-3.500 3-4M12 13V9c0-2 1-3.500 3-4M4 10h3v4H4zM12 10h3v4h-3z"
        }
        IconName::Alarm => "M10 3L18.500 17h-17zM10 8v4M10 14.200v.6",
    };
    html! {
        <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d={path} />
        </svg>
    }
}
