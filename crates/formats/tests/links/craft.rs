//! Links made by hand, from their documentation: what the product's own writer would never make.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use miniz_oxide::deflate::compress_to_vec;
use sha2::{Digest, Sha256};

/// The link of these bytes.
pub fn link(bytes: &[u8]) -> String {
    of_deflated(&compress_to_vec(bytes, 9))
}

/// The link of bytes that are said to be deflated, with the right checksum.
pub fn of_deflated(deflated: &[u8]) -> String {
    let mut packed = Sha256::digest(deflated)[..6].to_vec();
    packed.extend(deflated);
    format!("1{}", URL_SAFE_NO_PAD.encode(packed))
}

/// The JSON inside a link.
pub fn json(link: &str) -> String {
    let packed = URL_SAFE_NO_PAD.decode(&link[1..]).unwrap();
    let bytes = miniz_oxide::inflate::decompress_to_vec(&packed[6..]).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// The link of an envelope.
pub fn envelope(kind: &str, version: &str, payload: &str) -> String {
    link(format!(r#"{{"kind":{kind},"payload":{payload},"version":{version}}}"#).as_bytes())
}
