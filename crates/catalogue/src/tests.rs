//! Tests over the compiled catalogue, in whichever language it was compiled.

mod consistent;
mod language;
