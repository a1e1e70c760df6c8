//! The random numbers, from their documentation: SplitMix64 keyed by FNV-1a of version, purpose and id.

/// `⌊u·n⌋` with `u` the number of this catalogue version, purpose, id and draw.
pub fn below(version: &str, purpose: &str, id: &str, draw: u32, n: usize) -> usize {
    let mut bytes = Vec::new();
    for part in [version, purpose, id] {
        bytes.extend_from_slice(part.as_bytes());
        bytes.push(0);
    }
    let key = finish(fnv_1a(&bytes));
    let u = split_mix(key, draw);
    ((u128::from(u) * n as u128) >> 64) as usize
}

fn fnv_1a(bytes: &[u8]) -> u64 {
    let mut hash = 14_695_981_039_346_656_037;
    for byte in bytes {
        hash ^= u64::from(*byte);
        hash = hash.wrapping_mul(1_099_511_628_211);
    }
    hash
}

/// The output of SplitMix64 seeded with `key` after `draw` earlier ones.
fn split_mix(key: u64, draw: u32) -> u64 {
    let golden = 0x9E37_79B9_7F4A_7C15_u64;
    finish(key.wrapping_add(golden.wrapping_mul(u64::from(draw).wrapping_add(1))))
}

fn finish(mut z: u64) -> u64 {
    z ^= z >> 30;
    z = z.wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z ^= z >> 27;
    z = z.wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[test]
fn the_published_values_of_both_hashes_come_out() {
    // FNV's own test vectors, and the first outputs of SplitMix64 seeded with 1234567.
    assert_eq!(fnv_1a(b""), 0xcbf2_9ce4_8422_2325);
    assert_eq!(fnv_1a(b"foobar"), 0x8594_4171_f739_67e8);
    assert_eq!(split_mix(1_234_567, 0), 6_457_827_717_110_365_317);
    assert_eq!(split_mix(1_234_567, 1), 3_203_168_211_198_807_973);
}
