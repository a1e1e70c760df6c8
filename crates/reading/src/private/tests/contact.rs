//! E-mail, telephone, pages.

use super::*;

#[test]
fn addresses_numbers_and_pages_are_found_in_a_head_line() {
    let text = "London, SW1A 2AA | +44 (0)20 7946 0018 | jane.doe+cv@mail.example.co.uk. | linkedin.com/in/jane-doe-1a2";
    assert_eq!(
        found(text),
        [
            (What::Postcode, "SW1A 2AA"),
            (What::Phone, "+44 (0)20 7946 0018"),
            (What::Email, "jane.doe+cv@mail.example.co.uk"),
            (What::Name, "jane-doe-1a2"),
        ]
    );
}

#[test]
fn telephone_numbers_have_many_forms() {
    for number in [
        "+49 89 1234567",
        "(415) 555-0123",
        "415-555-0123",
        "415.555.0123",
        "1-415-555-0123",
        "020 7946 0018",
        "07700 900123",
        "+1.415.555.0123",
    ] {
        assert_eq!(found(number), [(What::Phone, number)]);
    }
    assert_eq!(found("Tel: 12 34 56, home"), [(What::Phone, "12 34 56")]);
}

#[test]
fn amounts_dates_and_versions_are_no_telephone_numbers() {
    for text in [
        "2015-2019",
        "2015 - 2019",
        "01/2015 - 03/2019",
        "03.04.2019 - 05.06.2021",
        "from 1 000 000 to 10 000 000 users",
        "$4,000,000.00 and 4.000.000",
        "192.168.100.200",
        "99.999 % of 1200300400 requests",
        "team of 12 (8 in London)",
        "ISO 27001 2013",
        "00:30 on call",
        "0.5 s p99 latency",
    ] {
        nothing(text);
    }
}

#[test]
fn a_handle_is_no_address() {
    nothing("@acme and a@b, built with @angular/core");
}
