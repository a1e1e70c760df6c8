//! Web pages and the postings in them.

use rolefit_formats::Code;
use rolefit_formats::incoming::Format;

use crate::{refused, text, warned};

fn lines(html: &str) -> String {
    text(html.as_bytes()).1
}

#[test]
fn what_shows_becomes_lines() {
    assert_eq!(
        lines(
            "<!DOCTYPE html><html><head><title>t</title><style>p{}</style><script>var a = '<p>no</p>';</script></head><body>\
             <h2>The\n  role</h2><p>You <b>lead</b> R&amp;D.<br>Now.<ul><li>one<li><p>two</p></ul>\
             <table><tr><td>a<td>b</table><!-- mark --><pre>x</pre></body></html>"
        ),
        "# The role\n\nYou lead R&D.\nNow.\n\n- one\n- two\n\na | b\nx\n"
    );
}

#[test]
fn hidden_text_is_left_out_and_warned_of() {
    for hidden in [
        "<span style=\"display: none\">strategy</span>",
        "<div hidden>strategy</div>",
        "<i aria-hidden=\"true\">strategy</i>",
        "<p style='color:#fff'>strategy",
        "<p style='font-size:0px'>strategy <b>vision",
        "<p style='visibility:hidden'>strategy",
        "<p style='opacity:0'>strategy",
        "<!-- strategy vision roadmap architecture -->",
    ] {
        let page = format!("<div>Seen</div>{hidden}");
        assert_eq!(lines(&page), "Seen\n", "{hidden}");
        assert_eq!(warned(page.as_bytes()), [Code::HiddenText], "{hidden}");
    }
    for shown in [
        "<p style='color:#fff;background:#000'>Seen",
        "<p style='opacity:0.9'>Seen",
        "<p aria-hidden=false>Seen",
        "<p>Seen<i aria-hidden=true>\u{2192}</i>",
    ] {
        assert_eq!(lines(shown), "Seen\n", "{shown}");
        assert_eq!(warned(shown.as_bytes()), [], "{shown}");
    }
    // what an open element hides ends with the next paragraph
    assert_eq!(lines("<p hidden>no<p>Seen"), "Seen\n");
}

#[test]
fn a_posting_within_a_page_is_taken() {
    let page = r#"<html><body><nav>Menu</nav>Cookies!
        <script type="application/ld+json">{"@type": "Organization", "name": "Acme"}</script>
        <script type="application/ld+json">{broken</script>
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, {"@type": ["JobPosting"], "title": "VP R&amp;D",
         "hiringOrganization": {"@type": "Organization", "name": "Acme"},
         "description": "<p>You lead <b>40<\/b> people.<\/p><ul><li>Hiring<\/li><\/ul>",
         "skills": ["Go", "People"], "qualifications": "&lt;p&gt;Ten years&lt;/p&gt;"}]}
        </script></body></html>"#;
    let (format, written) = text(page.as_bytes());
    assert_eq!(format, Format::JobPosting);
    assert_eq!(
        written,
        "# VP R&D\nAcme\n\nYou lead 40 people.\n\n- Hiring\n\n# Qualifications\n\nTen years\n\n# Skills\nGo\nPeople\n"
    );
}

#[test]
fn a_posting_alone_or_in_a_list_is_taken() {
    let posting = r#"[{"@type": "http://schema.org/JobPosting", "title": "CTO", "description": "Lead &amp; hire\nHybrid &#8211; Leeds"}]"#;
    assert_eq!(
        text(posting.as_bytes()),
        (
            Format::JobPosting,
            "# CTO\nLead & hire\nHybrid \u{2013} Leeds\n".to_owned()
        )
    );
}

#[test]
fn a_page_whose_data_is_broken_is_read_by_eye() {
    let page = r#"<p>Lead us.</p><script type="application/ld+json">{"@type": "JobPosting", "title": "\ud800"}</script>"#;
    assert_eq!(
        text(page.as_bytes()),
        (Format::Html, "Lead us.\n".to_owned())
    );
    assert_eq!(refused(b"<div><script>only()</script></div>"), Code::NoText);
}
