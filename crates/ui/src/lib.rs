//! Yew components the app and the widget share.
