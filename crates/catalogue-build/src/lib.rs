//! Reads the catalogue's TOML, reports every problem at once, generates static data.
