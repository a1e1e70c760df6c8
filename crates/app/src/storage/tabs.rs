//! Tabs: tells the other tabs of this site that stored data has changed. They read it anew; nothing else is sent.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::BroadcastChannel;

/// The channel to the other tabs. Without one (an old browser) tabs see each other's answers when they are opened anew.
#[derive(Clone)]
pub struct Tabs {
    channel: Option<BroadcastChannel>,
    _listener: Option<Rc<EventListener>>,
}

impl Tabs {
    /// Opens the channel and calls `changed` whenever another tab has stored something.
    #[must_use]
    pub fn open(changed: impl Fn() + 'static) -> Self {
        let channel = BroadcastChannel::new("rolefit").ok();
        let listener = channel
            .as_ref()
            .map(|channel| Rc::new(EventListener::new(channel, "message", move |_| changed())));
        Self {
            channel,
            _listener: listener,
        }
    }

    /// Says that stored data has changed.
    pub fn tell(&self) {
        if let Some(channel) = &self.channel {
            // Fails only on a closed channel, and then no one listens.
            let _ = channel.post_message(&JsValue::from_str("changed"));
        }
    }
}

impl PartialEq for Tabs {
    fn eq(&self, other: &Self) -> bool {
        self.channel == other.channel
    }
}
