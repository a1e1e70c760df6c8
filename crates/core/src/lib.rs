//! The measurement model: scores, seat lean, uncertainty, next question. Pure, no dependency.
