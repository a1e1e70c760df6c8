//! The catalogue, compiled: questions, weights, sources, texts.
