//! What the reader does with documents: how things are meant, what repeats, what is stuffed in; and its properties over any
//! text.

#![allow(
    clippy::unwrap_used,
    reason = "test helpers; clippy's exemption covers only functions marked as tests"
)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;
use rolefit_core::RoleId;
use rolefit_reading::{Doubt, Kind, Reader, Reading, Span};

static READER: LazyLock<Reader> = LazyLock::new(Reader::new);

fn posting(text: &str) -> Reading {
    READER.read(Kind::Posting, text)
}

fn person(text: &str) -> Reading {
    READER.read(Kind::Person, text)
}

fn strength(reading: &Reading, seat: RoleId) -> u8 {
    let found = reading.seats.iter().find(|one| one.id == seat);
    found.map_or(0, |one| one.strength)
}

const MANAGES: &str = "You will manage the engineering managers and build a bench of leaders; run the hiring loop; \
    lead capacity planning and organisational design; work with the CTO on the roadmap.";

#[test]
fn what_is_said_of_the_company_within_a_line_ends_with_the_line() {
    // What begins with "You will" is of the job in any case.
    let manages = MANAGES.strip_prefix("You will ").unwrap();
    let of_a_line = posting(&format!("Our values: calm, candour.\n{manages}"));
    assert_eq!(of_a_line.seat, Some(RoleId::VpEngineering));
    let of_a_heading = posting(&format!("Our values\n{manages}"));
    assert_eq!(
        of_a_heading.seat, None,
        "below a heading it is all of the company"
    );
    let deeds = "Led the technical due diligence of two acquisitions for the investors and negotiated with the founders.";
    let after_languages = person(&format!("Languages: Polish, German\n{deeds}"));
    assert!(!after_languages.proposals.is_empty());
    assert_eq!(
        after_languages.proposals.len(),
        person(deeds).proposals.len()
    );
}

#[test]
fn the_seat_is_that_of_the_content_whatever_the_title() {
    let reading = posting(&format!("Chief Technology Officer\n\n{MANAGES}"));
    assert_eq!(reading.seat, Some(RoleId::VpEngineering));
    let titled = posting("We are hiring a VP of Engineering.");
    assert_eq!(titled.seat, None, "a title alone names no seat");
    assert_eq!(posting("").seat, None, "nothing tells no seat");
    let in_a_line = posting(&format!("Head of Technology, Brackwater Rail. {MANAGES}"));
    assert_eq!(in_a_line.seats, posting(MANAGES).seats);
    let marks = in_a_line.marks.iter();
    let first = marks.map(|mark| mark.span.start).min();
    assert!(first > Some(0), "a title in front of the duties is no duty");
    let kept = posting("You keep the systems our own people work with running.");
    assert_eq!(kept.marks, [], "systems are kept running, not people");
}

#[test]
fn repetition_adds_nothing_and_is_said() {
    let once = posting(MANAGES);
    let often = posting(&format!("{MANAGES}\n").repeat(8));
    assert_eq!(once.seats, often.seats);
    assert_eq!(once.types, often.types);
    assert_eq!(once.proposals, often.proposals);
    assert!(
        often
            .warnings
            .iter()
            .any(|one| one.doubt == Doubt::Repeated)
    );
    assert!(!once.warnings.iter().any(|one| one.doubt == Doubt::Repeated));
}

#[test]
fn a_list_of_keywords_gains_nothing_and_is_said() {
    let stuffing = "Fundraising, due diligence, build or buy, technology strategy, technical vision, product strategy, patents, \
        thought leadership, AI strategy, board meetings, pilots, partnerships";
    let with = posting(&format!("{MANAGES}\n\n{stuffing}"));
    let without = posting(MANAGES);
    assert_eq!(with.seats, without.seats);
    assert_eq!(with.types, without.types);
    assert!(with.warnings.iter().any(|one| one.doubt == Doubt::Keywords));
}

#[test]
fn what_cannot_be_seen_is_said() {
    let hidden = posting(&format!("{MANAGES}\u{200b}\u{202e}"));
    assert!(hidden.warnings.iter().any(|one| one.doubt == Doubt::Hidden));
    assert_eq!(hidden.seat, posting(MANAGES).seat);
}

#[test]
fn what_others_do_and_what_the_seat_is_not_counts_for_nothing() {
    let plain = posting(MANAGES);
    let others = posting(&format!(
        "{MANAGES}\nThe CTO owns the technology strategy, chooses the stack and meets investors.\n\nNot in scope\n- fundraising\n- due diligence"
    ));
    assert_eq!(
        strength(&others, RoleId::Cto),
        strength(&plain, RoleId::Cto)
    );
}

#[test]
fn what_a_text_says_others_decide_shows_that_the_person_does_not() {
    let text = "Our CTO owns the architecture, and supplier selection sits with the CIO.";
    let shown = READER.features(Kind::Person, text).shown;
    let level = |item: &str| {
        let found = shown.iter().find(|one| one.item == item);
        found.map(|one| one.level)
    };
    assert_eq!(level("architecture_direction"), Some(0));
    assert_eq!(level("supplier_contracts"), Some(0));
}

#[test]
fn a_list_of_skills_and_a_degree_in_passing_hide_nothing_below_them() {
    let deed = "NORDSEA MUTUAL\n- Managed seven engineering managers.";
    for above in [
        "Key skills: Rust, budgets, hiring\n\n",
        "Skills\nRust\nBudgets\n\n",
        "She studied mathematics in Lund. ",
    ] {
        let reading = person(&format!("{above}{deed}"));
        let found = reading
            .proposals
            .iter()
            .any(|one| one.item == "developing_managers");
        assert!(found, "{above}");
    }
}

#[test]
fn a_short_note_on_a_line_of_its_own_is_read_and_a_title_is_not() {
    let items = |text: &str| {
        let reading = person(text);
        let items = reading.proposals.iter().map(|one| one.item);
        items.collect::<Vec<_>>()
    };
    let note = "Acme, 2019-2023\nLed technical due diligence for two rounds\nBeta, 2015-2019\n";
    assert!(items(note).contains(&"due_diligence"));
    assert!(items("Technical Due Diligence Lead\nAcme, 2019-2023\n").is_empty());
}

#[test]
fn a_wish_is_no_record_and_help_is_less_than_doing() {
    let did = person(
        "I led the technical due diligence of two acquisitions and presented the findings to the board.",
    );
    let helped = person("I helped with the technical due diligence of two acquisitions.");
    let wished = person(
        "I am looking for a role in which I lead the technical due diligence of acquisitions.",
    );
    let level = |reading: &Reading| {
        let found = reading
            .proposals
            .iter()
            .find(|one| one.item == "due_diligence");
        found.map(|one| one.level)
    };
    assert!(
        level(&did).is_some_and(|level| level >= 2),
        "{:?}",
        did.proposals
    );
    assert!(
        level(&helped).is_none_or(|level| level == 1),
        "{:?}",
        helped.proposals
    );
    assert_eq!(level(&wished), None);
}

#[test]
fn what_is_nice_to_have_or_offered_asks_for_nothing() {
    let nice =
        posting("Experience with fundraising is a plus. Nice to have: technical due diligence.");
    assert_eq!(nice.seat, None);
    assert!(nice.proposals.is_empty(), "{:?}", nice.proposals);
}

#[test]
fn what_an_ad_asks_for_in_the_past_is_no_need() {
    let duty = posting("Your tasks:\n- Lead the technical due diligence of acquisitions.");
    let past = posting("Requirements:\n- Has led the technical due diligence of acquisitions.");
    assert!(!duty.proposals.is_empty());
    assert!(past.proposals.is_empty(), "{:?}", past.proposals);
}

#[test]
fn plain_words_of_what_is_stuffed_in_or_said_of_others_lean_nowhere() {
    let plain = posting(MANAGES);
    for more in [
        "About us\nInvestors, prototypes, patents and a founder's vision made our company what it is.",
        "The CTO meets investors, prototypes and files patents.",
        "Nice to have\n- prototypes, patents, talks at conferences",
    ] {
        assert_eq!(
            posting(&format!("{MANAGES}\n\n{more}")).seats,
            plain.seats,
            "{more}"
        );
    }
}

#[test]
fn a_text_that_says_little_is_doubted() {
    assert!(
        posting("")
            .warnings
            .iter()
            .any(|one| one.doubt == Doubt::Short)
    );
    let german =
        "Wir suchen eine Persönlichkeit, die unsere Entwicklung leitet und weiterentwickelt. "
            .repeat(8);
    assert!(
        posting(&german)
            .warnings
            .iter()
            .any(|one| one.doubt == Doubt::Language)
    );
    let idle =
        "The sun was over the hills and the river ran to the sea as it did in the days of old. "
            .repeat(4);
    assert!(
        posting(&idle)
            .warnings
            .iter()
            .any(|one| one.doubt == Doubt::Thin)
    );
}

fn spans(reading: &Reading) -> Vec<Span> {
    let proposals = reading
        .proposals
        .iter()
        .flat_map(|one| [one.quote, one.words]);
    let facts = reading.facts.iter().map(|one| one.quote);
    let marks = reading.marks.iter().map(|one| one.span);
    let warnings = reading.warnings.iter().filter_map(|one| one.span);
    proposals
        .chain(facts)
        .chain(marks)
        .chain(warnings)
        .collect()
}

fn assert_sound(text: &str, reading: &Reading) {
    for span in spans(reading) {
        assert!(
            text.get(span.start..span.end)
                .is_some_and(|found| !found.is_empty()),
            "{span:?}"
        );
    }
    for proposal in &reading.proposals {
        assert!(proposal.level <= 4);
        assert!(proposal.quote.holds(proposal.words));
    }
    assert!(reading.proposals.is_sorted_by(|a, b| a.item < b.item));
    assert!(
        reading
            .facts
            .is_sorted_by(|a, b| (a.fact, a.value) < (b.fact, b.value))
    );
    assert!(reading.marks.is_sorted_by(|a, b| a.span < b.span));
    assert!(reading.seats.is_sorted_by(|a, b| a.strength >= b.strength));
    assert!(
        reading
            .seats
            .iter()
            .all(|one| (1..=100).contains(&one.strength))
    );
}

/// Words of real documents, thrown together.
fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "you",
        "will",
        "own",
        "the",
        "technology",
        "strategy",
        "and",
        "hire",
        "engineers",
        "managers",
        "no",
        "not",
        "helped",
        "with",
        "from",
        "18",
        "to",
        "65",
        "$4M",
        "budget",
        "board",
        "investors",
        "CTO",
        "sprints",
        "ERP",
        "vendors",
        ".",
        ";",
        ":",
        "\n",
        "\n\n",
        "- ",
        "Requirements",
        "Nice to have",
        "\u{200b}",
        "é",
        "____",
        ",",
        "AI",
        "roadmap",
        "code",
        "review",
    ]);
    prop::collection::vec(word, 0..120).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn any_text_is_read_in_bounds_and_always_alike(text in prop_oneof![words(), any::<String>(), "\\PC{0,400}"]) {
        for kind in [Kind::Posting, Kind::Person] {
            let reading = READER.read(kind, &text);
            assert_sound(&text, &reading);
            prop_assert_eq!(&reading, &READER.read(kind, &text));
        }
    }

    #[test]
    fn a_document_twice_points_no_more_strongly(text in words()) {
        let once = posting(&text);
        let twice = posting(&format!("{text}\n\n{text}"));
        // What is proposed depends on the seat too, to which a section that is open may add; what phrases show does not.
        let shown = |text: &str| {
            let shown = READER.features(Kind::Posting, text).shown;
            shown.iter().map(|one| one.item).collect::<BTreeSet<_>>()
        };
        let twice_shown = shown(&format!("{text}\n\n{text}"));
        // Followed by something here too: a last line is no heading, but one before another is.
        let once_shown = shown(&format!("{text}\n\nThank you."));
        prop_assert!(twice_shown.is_superset(&once_shown));
        // A section that is open at the end of the first may change how the second is meant, so only what is open at the
        // beginning of both can be compared.
        if !text.contains("Requirements") && !text.contains("Nice to have") && !text.contains("You") && !text.contains("you") {
            prop_assert_eq!(once.types, twice.types);
        }
    }
}

#[test]
fn a_terse_entry_with_figures_is_no_list_of_keywords() {
    let entry = "- 18 -> 74 engineers in 34 months, 3 -> 11 teams\n";
    let read = Reader::new().read(Kind::Person, entry);
    assert!(
        read.proposals
            .iter()
            .any(|one| one.item == "scaling_organisation")
    );
    assert!(read.warnings.iter().all(|one| one.doubt != Doubt::Keywords));
}
