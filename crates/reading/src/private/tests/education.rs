//! Years of study.

use super::*;

#[test]
fn years_of_a_section_go_and_those_of_jobs_stay() {
    let text = "EXPERIENCE\nCTO, Acme, 2015 - 2020\n\nEDUCATION\nBSc, Leeds, 1995 \u{2013} 98\n- Prize 1997\n\nSkills\nGo since 2012";
    assert_eq!(
        hidden(text),
        "EXPERIENCE\nCTO, Acme, 2015 - 2020\n\nEDUCATION\nBSc, Leeds, ____ \u{2013} __\n- Prize ____\n\nSkills\nGo since 2012"
    );
    assert_eq!(found("## Education:\n1995\u{2013}98").len(), 2);
}

#[test]
fn years_beside_a_degree_go() {
    for text in [
        "MSc in Physics, University of Leeds, 1998",
        "Graduated in 1998 with honours",
        "Class of 1998",
        "Ph.D. (1998)",
        "University of Leeds, 1998",
        "Master of Science '98",
        "MBA, INSEAD\n1997 - 1998",
    ] {
        let found = found(text);
        assert!(!found.is_empty(), "{text}");
        assert!(
            found
                .iter()
                .all(|(what, text)| *what == What::GraduationYear
                    && text.bytes().all(|byte| byte.is_ascii_digit()))
        );
    }
}

#[test]
fn jobs_at_universities_keep_their_years() {
    nothing("CTO, University of Leeds, 2015 - 2019");
    nothing("2015 - 2019 Head of Platform, Institute of Things");
    assert_eq!(
        hidden("VP Engineering 2008-2012, MBA 2010"),
        "VP Engineering 2008-2012, MBA ____"
    );
    nothing("Work Experience\nAcme, London\n2015 - 2019");
}
