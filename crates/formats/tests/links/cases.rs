//! Links that are broken, hostile or foreign, and the codes each is answered with.

use crate::{craft, good};

/// The name of a case, the link, the codes expected.
pub struct Case {
    pub name: String,
    pub text: String,
    pub codes: &'static [&'static str],
}

/// All of them.
pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut add = |name: &str, text: String, codes: &'static [&'static str]| {
        cases.push(Case {
            name: name.to_owned(),
            text,
            codes,
        });
    };
    let good = good();
    let json = craft::json(&good);
    broken_texts(&good, &mut add);
    bombs(&mut add);
    no_json(&json, &mut add);
    envelopes(&mut add);
    requests(&mut add);
    replies(&mut add);
    crate::brief::cases(&mut add);
    cases
}

pub type Add<'a> = &'a mut dyn FnMut(&str, String, &'static [&'static str]);

fn broken_texts(good: &str, add: Add<'_>) {
    let damaged: &[&str] = &["link_damaged"];
    add("empty", String::new(), &["empty_input"]);
    add("blank", " \t ".to_owned(), &["empty_input"]);
    add("way alone", "1".to_owned(), damaged);
    for length in [2, 3, 5, 8, 9] {
        add(
            &format!("first {length} characters"),
            good[..length].to_owned(),
            damaged,
        );
    }
    for quarter in 1..4 {
        let end = good.len() * quarter / 4;
        add(
            &format!("cut after {quarter} quarters"),
            good[..end].to_owned(),
            damaged,
        );
    }
    add(
        "last character missing",
        good[..good.len() - 1].to_owned(),
        damaged,
    );
    add(
        "beginning missing",
        good[1..].replacen('1', "A", 1),
        &["unsupported_link"],
    );
    for way in ["0", "2", "9", "a", "-"] {
        let text = good.replacen('1', way, 1);
        add(
            &format!("way of packing {way}"),
            text,
            &["unsupported_link"],
        );
    }
    add("lower case", good.to_lowercase(), damaged);
    add(
        "turned round",
        format!("1{}", good[1..].chars().rev().collect::<String>()),
        damaged,
    );
    for (name, inside) in [
        ("blank", " "),
        ("line break", "\n"),
        ("plus", "+"),
        ("slash", "/"),
        ("padding", "="),
        ("quote", "\""),
        ("angle", "<script>"),
        ("percent", "%41"),
        ("umlaut", "ü"),
        ("nothing seen", "\u{200b}"),
        ("turned direction", "\u{202e}"),
        ("zero", "\0"),
        ("emoji", "👩‍💻"),
    ] {
        let text = format!("{}{inside}{}", &good[..40], &good[40..]);
        add(&format!("{name} inside"), text, &["link_characters"]);
    }
    add(
        "words",
        "1not a link at all".to_owned(),
        &["link_characters"],
    );
    add(
        "too long by one",
        format!("1{}", "A".repeat(16 << 10)),
        &["link_too_long"],
    );
}

fn bombs(add: Add<'_>) {
    for (name, byte, length) in [
        ("just too much", b' ', (128 << 10) + 1),
        ("a million zeros", 0, 1 << 20),
        ("ten million blanks", b' ', 10 << 20),
        ("ten million brackets", b'[', 10 << 20),
        ("ten million digits", b'9', 10 << 20),
    ] {
        add(name, craft::link(&vec![byte; length]), &["link_too_large"]);
    }
    let inner = vec![b'0'; 10 << 20];
    let twice = miniz_oxide::deflate::compress_to_vec(&inner, 9);
    add("a bomb in a bomb", craft::link(&twice), &["not_utf8"]);
    let damaged: &[&str] = &["link_damaged"];
    add("nothing deflated", craft::of_deflated(b""), damaged);
    add(
        "not deflated",
        craft::of_deflated(b"{\"kind\":\"intake\"}"),
        damaged,
    );
    add(
        "deflated and cut",
        craft::of_deflated(&twice[..twice.len() / 2]),
        &["link_too_large"],
    );
    let short = miniz_oxide::deflate::compress_to_vec(b"{\"kind\":\"intake\",\"version\":1}", 9);
    add(
        "short, deflated and cut",
        craft::of_deflated(&short[..short.len() / 2]),
        damaged,
    );
    add(
        "a block of a kind that is none",
        craft::of_deflated(&[0b111]),
        damaged,
    );
    add(
        "a copy from before the beginning",
        craft::of_deflated(&[0x4b, 0x04, 0x12, 0x00]),
        damaged,
    );
    let zlib = miniz_oxide::deflate::compress_to_vec_zlib(b"{}", 9);
    add("deflated with a header", craft::of_deflated(&zlib), damaged);
}

fn no_json(json: &str, add: Add<'_>) {
    let bytes = |bytes: &[u8]| craft::link(bytes);
    add("nothing inside", bytes(b""), &["cut_short"]);
    add(
        "latin-1 inside",
        bytes(b"{\"kind\":\"caf\xe9\"}"),
        &["not_utf8"],
    );
    add(
        "noise inside",
        bytes(&[0xff, 0xfe, 0x00, 0x41]),
        &["not_utf8"],
    );
    add("words inside", bytes(b"hello"), &["syntax"]);
    for depth in [33, 100, 1_000, 10_000, 60_000] {
        let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        add(
            &format!("{depth} lists deep"),
            bytes(text.as_bytes()),
            &["too_deep"],
        );
    }
    let objects = format!("{}1{}", "{\"a\":".repeat(5_000), "}".repeat(5_000));
    add(
        "5000 objects deep",
        bytes(objects.as_bytes()),
        &["too_deep"],
    );
    let open = "[".repeat(60_000);
    add("60000 lists open", bytes(open.as_bytes()), &["too_deep"]);
    let many = format!("[{}0]", "0,".repeat(60_000));
    add("60001 values", bytes(many.as_bytes()), &["too_many_values"]);
    let half = &json[..json.len() / 2];
    add("half the JSON", bytes(half.as_bytes()), &["cut_short"]);
    add(
        "JSON twice",
        bytes(format!("{json}{json}").as_bytes()),
        &["trailing_text"],
    );
    add(
        "half a character",
        bytes(br#"{"kind":"\ud800"}"#),
        &["lone_surrogate"],
    );
    add(
        "no number",
        bytes(br#"{"kind":"intake","version":01}"#),
        &["bad_number"],
    );
    add(
        "a field twice",
        bytes(br#"{"kind":"intake","kind":"brief","version":1,"payload":{}}"#),
        &["duplicate_key"],
    );
}

fn envelopes(add: Add<'_>) {
    let foreign: &[&str] = &["unsupported_link"];
    for json in [
        "null",
        "true",
        "1",
        "\"intake\"",
        "[]",
        "{}",
        r#"{"format":"rolefit.profile/1","side":"company"}"#,
    ] {
        add(
            &format!("{json} inside"),
            craft::link(json.as_bytes()),
            foreign,
        );
    }
    for kind in [
        "null",
        "1",
        "[]",
        "{}",
        "\"\"",
        "\"Intake\"",
        "\"intakes\"",
        "\"__proto__\"",
        "\"\\u0000\"",
    ] {
        add(
            &format!("kind {kind}"),
            craft::envelope(kind, "1", "{}"),
            foreign,
        );
    }
    for version in [
        "0",
        "2",
        "-1",
        "1.0",
        "10",
        "99999999999999999999",
        "null",
        "\"1\"",
        "[1]",
        "true",
    ] {
        add(
            &format!("version {version}"),
            craft::envelope("\"intake\"", version, "{}"),
            foreign,
        );
    }
    add(
        "no payload",
        craft::link(br#"{"kind":"intake","version":1}"#),
        foreign,
    );
    let more = br#"{"kind":"intake","version":1,"payload":{},"admin":true}"#;
    add("a field more", craft::link(more), &["unknown_field"]);
    for payload in ["null", "[]", "1", "\"x\""] {
        let text = craft::envelope("\"intake_reply\"", "1", payload);
        add(&format!("a reply that is {payload}"), text, &["wrong_type"]);
    }
}

/// An item, a pair and a block of the company's, and an item of the candidate's.
fn ids() -> [&'static str; 4] {
    let company = rolefit_catalogue::company::bank();
    let candidate = rolefit_catalogue::candidate();
    [
        company.items()[0].id,
        company.pairs()[0].id,
        company.blocks()[0].id,
        candidate.items()[0].id,
    ]
}

fn requests(add: Add<'_>) {
    let [item, pair, _, theirs] = ids();
    let mut request = |name: &str, fields: &str, codes: &'static [&'static str]| {
        let payload = format!(r#"{{"catalogue_version":"0.1.0",{fields}}}"#);
        add(
            &format!("request: {name}"),
            craft::envelope("\"intake\"", "1", &payload),
            codes,
        );
    };
    request("asks nothing", r#""answers":[]"#, &["empty_input"]);
    request(
        "no such question",
        r#""answers":["__proto__"]"#,
        &["unknown_question"],
    );
    request(
        "a pair among the items",
        &format!(r#""answers":["{pair}"]"#),
        &["unknown_question"],
    );
    request(
        "a candidate's question",
        &format!(r#""answers":["{theirs}"]"#),
        &["wrong_side"],
    );
    request(
        "asked twice",
        &format!(r#""answers":["{item}","{item}"]"#),
        &["repeated_option"],
    );
    request("a number asked", r#""answers":[1]"#, &["wrong_type"]);
    request(
        "questions as an object",
        &format!(r#""answers":{{"{item}":1}}"#),
        &["wrong_type"],
    );
    request(
        "a field more",
        &format!(r#""answers":["{item}"],"script":"x""#),
        &["unknown_field"],
    );
    request(
        "a label that turns",
        &format!(r#""company":"\u202eevil","answers":["{item}"]"#),
        &["label_characters"],
    );
    let long = "x".repeat(121);
    request(
        "a label too long",
        &format!(r#""label":"{long}","answers":["{item}"]"#),
        &["label_too_long"],
    );
    let no_version = craft::envelope("\"intake\"", "1", &format!(r#"{{"answers":["{item}"]}}"#));
    add(
        "request: no catalogue named",
        no_version,
        &["missing_field"],
    );
}

fn replies(add: Add<'_>) {
    let [item, pair, block, theirs] = ids();
    let mut reply = |name: &str, intake: &str, codes: &'static [&'static str]| {
        let payload = format!(r#"{{"catalogue_version":"0.1.0","intake":{intake}}}"#);
        add(
            &format!("reply: {name}"),
            craft::envelope("\"intake_reply\"", "1", &payload),
            codes,
        );
    };
    for level in ["5", "-1", "1.5", "true", "\"4\"", "[]"] {
        let intake = format!(r#"{{"answers":{{"{item}":{level}}}}}"#);
        reply(&format!("level {level}"), &intake, &["bad_level"]);
    }
    for position in ["0", "3", "-3", "\"x\""] {
        let intake = format!(r#"{{"pairs":{{"{pair}":{position}}}}}"#);
        reply(&format!("position {position}"), &intake, &["bad_position"]);
    }
    let same = format!(r#"{{"blocks":{{"{block}":{{"most":"startup","least":"startup"}}}}}}"#);
    reply("one piece most and least", &same, &["same_piece"]);
    reply(
        "a candidate's item",
        &format!(r#"{{"answers":{{"{theirs}":1}}}}"#),
        &["wrong_side"],
    );
    reply(
        "an item among the pairs",
        &format!(r#"{{"pairs":{{"{item}":1}}}}"#),
        &["unknown_question"],
    );
    reply("answers as a list", r#"{"answers":[]}"#, &["wrong_type"]);
    reply("facts", r#"{"facts":{}}"#, &["unknown_field"]);
    reply("no object", "[]", &["wrong_type"]);
}
