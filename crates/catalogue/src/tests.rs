//! Tests over the compiled catalogue, in whichever language it was compiled.

mod bank;
mod company;
mod language;
mod need;
mod provenance;
mod targets;
mod texts;
