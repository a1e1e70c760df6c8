//! What each section of a résumé becomes.

use rolefit_reading::What;

use crate::incoming::json_resume::fields::{At, Fields};
use crate::tree::{Node, Value};

/// Fields of `basics` that say who somebody is. Those from `birthDate` on are not in the schema, but in files.
const DROPPED: [(&str, What); 17] = [
    ("name", What::Name),
    ("url", What::Name),
    ("image", What::Photo),
    ("picture", What::Photo),
    ("email", What::Email),
    ("phone", What::Phone),
    ("birthDate", What::BirthDate),
    ("birthdate", What::BirthDate),
    ("birthday", What::BirthDate),
    ("dateOfBirth", What::BirthDate),
    ("age", What::Age),
    ("gender", What::Gender),
    ("pronouns", What::Gender),
    ("nationality", What::Nationality),
    ("citizenship", What::Nationality),
    ("maritalStatus", What::MaritalStatus),
    ("civilStatus", What::MaritalStatus),
];

/// Writes all sections: what was done first, then what is known, then the rest.
pub(crate) fn write(root: &Node<'_>, fields: &mut Fields<'_, '_>) {
    basics(root, fields);
    jobs(root, fields);
    projects(root, fields);
    skills(root, fields);
    education(root, fields);
    let lists: [(&str, &str, &[&str], Option<&str>); 5] = [
        ("certificates", "Certificates", &["name", "issuer"], None),
        ("awards", "Awards", &["title", "awarder"], Some("summary")),
        (
            "publications",
            "Publications",
            &["name", "publisher"],
            Some("summary"),
        ),
        ("languages", "Languages", &["language", "fluency"], None),
        ("interests", "Interests", &["name"], None),
    ];
    for (section, heading, keys, more) in lists {
        begin(root, section, heading, fields);
        fields.each(root, section, |fields, at| {
            let line = joined(fields, at, keys);
            let keywords = fields.texts(at, "keywords");
            fields.draft.bullet(&with(line, &keywords));
            if let Some(more) = more.and_then(|key| fields.text(at, key)) {
                fields.draft.lines(more);
            }
        });
    }
    references(root, fields);
}

/// Writes the section's heading where it holds anything.
fn begin(root: &Node<'_>, section: &str, heading: &str, fields: &mut Fields<'_, '_>) {
    let entries = root.member(section).map(|member| member.node.entries());
    if entries.is_some_and(|entries| !entries.is_empty()) {
        fields.draft.heading(heading);
    }
}

fn basics(root: &Node<'_>, fields: &mut Fields<'_, '_>) {
    let Some(basics) = fields.object(root, "", "basics") else {
        return;
    };
    let at = At {
        node: basics,
        pointer: "/basics",
    };
    for (key, what) in DROPPED {
        drop_field(basics, key, what, fields);
    }
    if let Some(label) = fields.text(at, "label") {
        fields.draft.line(label);
    }
    if let Some(location) = fields.object(basics, "/basics", "location") {
        let at = At {
            node: location,
            pointer: "/basics/location",
        };
        drop_field(location, "address", What::Postcode, fields);
        drop_field(location, "postalCode", What::Postcode, fields);
        let line = joined(fields, at, &["city", "region", "countryCode"]);
        fields.draft.line(&line);
    }
    if let Some(profiles) = basics.member("profiles") {
        for _ in fields.list(&profiles.node, "/basics/profiles") {
            fields.draft.dropped(What::Name);
        }
    }
    if let Some(summary) = fields.text(at, "summary") {
        fields.draft.heading("Summary");
        fields.draft.lines(summary);
    }
}

fn drop_field(node: &Node<'_>, key: &str, what: What, fields: &mut Fields<'_, '_>) {
    let value = node.member(key).map(|member| &member.node.value);
    let is_left_out = match value {
        None | Some(Value::Null) => true,
        Some(Value::Text(text)) => text.trim().is_empty(),
        Some(_) => false,
    };
    if !is_left_out {
        fields.draft.dropped(what);
    }
}

fn jobs(root: &Node<'_>, fields: &mut Fields<'_, '_>) {
    for (section, heading) in [("work", "Experience"), ("volunteer", "Volunteering")] {
        begin(root, section, heading, fields);
        fields.each(root, section, |fields, at| {
            let keys = ["position", "name", "company", "organization", "location"];
            let line = joined(fields, at, &keys);
            let line = dated(line, fields, at);
            fields.draft.entry(&line);
            for key in ["description", "summary"] {
                if let Some(text) = fields.text(at, key) {
                    fields.draft.lines(text);
                }
            }
            bullets(fields, at, "highlights");
        });
    }
}

fn projects(root: &Node<'_>, fields: &mut Fields<'_, '_>) {
    begin(root, "projects", "Projects", fields);
    fields.each(root, "projects", |fields, at| {
        let line = joined(fields, at, &["name", "entity"]);
        let roles = fields.texts(at, "roles").join(", ");
        let line = [roles, line].into_iter().filter(|part| !part.is_empty());
        let line = dated(line.collect::<Vec<_>>().join(", "), fields, at);
        fields.draft.entry(&line);
        if let Some(text) = fields.text(at, "description") {
            fields.draft.lines(text);
        }
        bullets(fields, at, "highlights");
        let keywords = fields.texts(at, "keywords").join(", ");
        fields.draft.line(&keywords);
    });
}

fn skills(root: &Node<'_>, fields: &mut Fields<'_, '_>) {
    begin(root, "skills", "Skills", fields);
    fields.each(root, "skills", |fields, at| {
        let line = joined(fields, at, &["name", "level"]);
        let keywords = fields.texts(at, "keywords");
        fields.draft.bullet(&with(line, &keywords));
    });
}

fn education(root: &Node<'_>, fields: &mut Fields<'_, '_>) {
    begin(root, "education", "Education", fields);
    fields.each(root, "education", |fields, at| {
        for key in ["startDate", "endDate"] {
            drop_field(at.node, key, What::GraduationYear, fields);
        }
        let line = joined(fields, at, &["studyType", "area", "institution"]);
        fields.draft.entry(&line);
        bullets(fields, at, "courses");
    });
}

/// What others said, without their names.
fn references(root: &Node<'_>, fields: &mut Fields<'_, '_>) {
    begin(root, "references", "References", fields);
    fields.each(root, "references", |fields, at| {
        drop_field(at.node, "name", What::Name, fields);
        if let Some(said) = fields.text(at, "reference") {
            fields.draft.lines(said);
        }
    });
}

fn bullets(fields: &mut Fields<'_, '_>, at: At<'_, '_, '_>, key: &str) {
    for entry in fields.texts(at, key) {
        fields.draft.bullet(&entry.replace(['\n', '\r'], " "));
    }
}

/// The texts of these fields, with commas between.
fn joined(fields: &mut Fields<'_, '_>, at: At<'_, '_, '_>, keys: &[&str]) -> String {
    let texts = keys.iter().filter_map(|key| fields.text(at, key));
    let texts: Vec<String> = texts.map(|text| text.replace(['\n', '\r'], " ")).collect();
    texts.join(", ")
}

/// "Hiring: interviews, offers"
fn with(line: String, keywords: &[&str]) -> String {
    let keywords = keywords.join(", ");
    match (line.is_empty(), keywords.is_empty()) {
        (_, true) => line,
        (true, _) => keywords,
        _ => format!("{line}: {keywords}"),
    }
}

/// The line with its dates behind it. Without an end it lasts.
fn dated(line: String, fields: &mut Fields<'_, '_>, at: At<'_, '_, '_>) -> String {
    let start = fields.text(at, "startDate");
    let end = fields.text(at, "endDate");
    let dates = match (start, end) {
        (None, None) => return line,
        (Some(start), None) => format!("{start} \u{2013} present"),
        (None, Some(end)) => end.to_owned(),
        (Some(start), Some(end)) => format!("{start} \u{2013} {end}"),
    };
    if line.is_empty() {
        dates
    } else {
        format!("{line} ({dates})")
    }
}
