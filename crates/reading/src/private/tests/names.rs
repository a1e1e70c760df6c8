//! Names.

use super::*;

#[test]
fn the_heading_of_a_cv_is_a_name_in_many_forms() {
    for (text, rest) in [
        ("Jane Doe\nCTO", "____ ___\nCTO"),
        (
            "JANE DOE\nChief Technology Officer",
            "____ ___\nChief Technology Officer",
        ),
        ("# Jane M. Doe, PhD", "# ____ _. ___, PhD"),
        ("Jane Doe | CTO | Berlin", "____ ___ | CTO | Berlin"),
        ("Jane Doe CTO", "____ ___ CTO"),
        (
            "CURRICULUM VITAE\n\nJane O\u{2019}Brien-Smith",
            "CURRICULUM VITAE\n\n____ _______________",
        ),
        ("Resume of Jane Doe", "Resume of ____ ___"),
        (
            "Chief Technology Officer\nJane Doe",
            "Chief Technology Officer\n____ ___",
        ),
        ("Ludwig van der Berg\nCIO", "______ ___ ___ ____\nCIO"),
        ("Name: jane doe\nJane, janet", "Name: ____ ___\n____, janet"),
        ("Full name: Doe, Jane", "Full name: ___, ____"),
        ("\u{738b}\u{5c0f}\u{660e}\nCTO", "_________\nCTO"),
        ("JANE A. DOE, MBA, PMP", "____ _. ___, MBA, PMP"),
        (
            "Speaker: Jane Doe, Fractional CTO",
            "Speaker: ____ ___, Fractional CTO",
        ),
        ("Dr. Jane Doe", "Dr. ____ ___"),
    ] {
        assert_eq!(hidden(text), rest);
    }
}

#[test]
fn headlines_companies_and_places_are_no_names() {
    for text in [
        "Chief Technology Officer\nAcme Robotics",
        "Acme Robotics\nBerlin",
        "San Francisco, CA\nEngineering Leader",
        "New York, NY",
        "Building Platforms That Scale\nI have been building platforms",
        "Platform Engineering Leader",
        "Executive Summary\nNorthwind Traders is a retailer.",
        "EXPERIENCE\nNorthwind Bikes\nCTO",
        "Dear Hiring Manager,",
        "Open To Work",
        "Plan B",
    ] {
        nothing(text);
    }
}

#[test]
fn later_occurrences_go_and_ordinary_words_stay() {
    let text = "Will Grace Mark\nCTO\n- Will lead; will grace and mark things. Will's team. Asked Mark to.\n- Mark the date. Grace is kind. MARK, WILL GRACE";
    assert_eq!(
        hidden(text),
        "____ _____ ____\nCTO\n- Will lead; will grace and mark things. ____'s team. Asked ____ to.\n- Mark the date. _____ is kind. MARK, ____ _____"
    );
    let text = "Jane Doe\nDoe Consulting. J. Doe\u{2019}s and Jane-led. jane.doe@x.y, jane";
    assert_eq!(
        hidden(text),
        "____ ___\n___ Consulting. _. ___\u{2019}s and ____-led. ____________, jane"
    );
}

#[test]
fn letters_are_signed() {
    assert_eq!(
        hidden("Dear team,\nI build.\n\nKind regards,\nJane"),
        "Dear team,\nI build.\n\nKind regards,\n____"
    );
    assert_eq!(
        hidden("I build.\nSincerely, Jane Doe"),
        "I build.\nSincerely, ____ ___"
    );
    assert_eq!(
        hidden("My name is Jane Doe. Jane builds."),
        "My name is ____ ___. ____ builds."
    );
    nothing("Best\nEngineering Team of 2020");
    nothing("Best practices\nAcme Corp");
}

#[test]
fn biographies_name_whom_they_are_about() {
    for (text, rest) in [
        (
            "Jane Doe is a technologist. Doe led it.",
            "____ ___ is a technologist. ___ led it.",
        ),
        (
            "Jane Doe, CTO of Acme, builds.",
            "____ ___, CTO of Acme, builds.",
        ),
        (
            "Acme is small. As CTO of Acme, Jane Doe leads it. Her team is big.",
            "Acme is small. As CTO of Acme, ____ ___ leads it. ___ team is big.",
        ),
        ("Ms Doe joined Acme.", "__ ___ joined Acme."),
    ] {
        assert_eq!(hidden(text), rest);
    }
    nothing("Northwind Bikes is a retailer of bicycles.");
    nothing("Contoso Pharma joined the programme.");
}
