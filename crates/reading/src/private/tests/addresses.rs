//! Streets and postcodes.

use super::*;

#[test]
fn streets_and_postcodes_are_found() {
    for (text, private) in [
        ("12 High Street, Leeds", vec!["12 High Street"]),
        ("221b Baker St", vec!["221b Baker St"]),
        ("Austin, TX 78701-1234", vec!["78701-1234"]),
        ("Ottawa K1A 0B1", vec!["K1A 0B1"]),
        (
            "Hauptstra\u{df}e 5, 80331 M\u{fc}nchen",
            vec!["Hauptstra\u{df}e 5", "80331"],
        ),
        ("D-80331 Munich", vec!["80331"]),
        ("Storgata 7, 0155 Oslo", vec!["Storgata 7", "0155"]),
        ("P.O. Box 77", vec!["P.O. Box 77"]),
        (
            "Flat 3, 8 Acacia Gardens",
            vec!["Flat 3", "8 Acacia Gardens"],
        ),
        ("Address: 5 rue X, Paris", vec!["5 rue X, Paris"]),
    ] {
        let found: Vec<_> = found(text).into_iter().collect();
        assert!(
            found.iter().all(|(what, _)| *what == What::Postcode),
            "{found:?}"
        );
        let found: Vec<_> = found.into_iter().map(|(_, text)| text).collect();
        assert_eq!(found, private, "{text}");
    }
}

#[test]
fn a_postcode_beside_an_e_mail_address_is_found() {
    let found = found("a.b@example.org \u{b7} +49 40 1234567 \u{b7} 20095 Hamburg");
    let postcodes: Vec<_> = found
        .into_iter()
        .filter(|(what, _)| *what == What::Postcode)
        .collect();
    assert_eq!(postcodes, [(What::Postcode, "20095")]);
}

#[test]
fn numbers_of_people_and_things_are_none() {
    for text in [
        "Grew from 12000 Customers to 80000",
        "- 5 teams on the way to one platform",
        "80331 requests",
        "2019 Berlin",
        "EC2 and S3, RDS and K8s",
        "address the debt: 3 services",
    ] {
        nothing(text);
    }
}
