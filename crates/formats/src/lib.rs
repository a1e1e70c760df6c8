//! Wire types: profiles and assessments as JSON, with schemas.
