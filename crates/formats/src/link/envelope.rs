//! What a link holds: which kind of thing, in which version, and the thing itself.
//!
//! `{"kind": "intake", "version": 1, "payload": {…}}`, as canonical JSON. The three names stay, so that a reader can
//! always say of which kind a link from a newer version is.

use deserr::{Deserr, IntoValue, ValuePointerRef};
use serde::Serialize;

use crate::code::Code;
use crate::document;
use crate::link::LinkKind;
use crate::link::packed::{self, problem};
use crate::problem::{Place, Problem, Problems};
use crate::quote::{plain, quoted};
use crate::tree::{self, Node, Value};
use crate::typed::refusals::Refusals;

/// What a link can hold.
pub(crate) trait Payload: Serialize + Deserr<Refusals> {
    /// The kind of link that holds it.
    const KIND: LinkKind;

    /// Checks what the types cannot hold by themselves: whether ids are in the catalogue. `text` is the whole JSON,
    /// `node` the payload at `path` in it.
    fn check(text: &str, node: &Node<'_>, path: ValuePointerRef<'_>, problems: &mut Problems);
}

#[derive(Serialize)]
struct Envelope<'p, T> {
    kind: &'static str,
    version: u32,
    payload: &'p T,
}

/// The text of the link that holds this.
///
/// # Errors
/// When it is too much for a link.
pub(super) fn pack<T: Payload>(payload: &T) -> Result<String, Problem> {
    let envelope = Envelope {
        kind: T::KIND.as_str(),
        version: T::KIND.version(),
        payload,
    };
    packed::pack(document::to_canonical(&envelope).as_bytes())
}

/// Where the payload stands in the JSON of a link.
const PAYLOAD: &str = "payload";

/// The JSON of a link whose kind and version are read here.
pub(super) struct Opened<'t> {
    /// The kind.
    pub kind: LinkKind,
    text: &'t str,
    // INVARIANT: an object that has the payload
    root: Node<'t>,
}

impl<'t> Opened<'t> {
    /// Looks into the JSON of a link.
    ///
    /// # Errors
    /// When it is no JSON, beyond the limits, not a link's, or of a kind or version that is not read here.
    pub fn new(text: &'t str) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let root = tree::read::read(text, &mut problems);
        let Some(root) = root.filter(|_| problems.is_empty()) else {
            return Err(in_link(problems));
        };
        let refused = |problem| Err(vec![problem]);
        let stated = |name: &str| root.member(name).map(|member| &member.node.value);
        let kind = match stated("kind") {
            Some(Value::Text(id)) => LinkKind::from_id(id).ok_or_else(|| unknown_kind(id)),
            _ => Err(no_link()),
        };
        let kind = match kind {
            Ok(kind) => kind,
            Err(problem) => return refused(problem),
        };
        match stated("version") {
            Some(Value::Number(version)) if *version == kind.version().to_string() => {}
            Some(Value::Number(version)) => return refused(other_version(kind, version)),
            _ => return refused(no_link()),
        }
        if let Some(other) = root
            .members()
            .iter()
            .find(|member| !["kind", "version", PAYLOAD].contains(&member.key.as_str()))
        {
            let message = format!("there is no field {}", quoted(&other.key));
            return refused(problem(Code::UnknownField, message, "Ask for a new link."));
        }
        if root.member(PAYLOAD).is_none() {
            return refused(no_link());
        }
        Ok(Self { kind, text, root })
    }

    /// Reads the payload.
    ///
    /// # Errors
    /// With every problem found.
    pub fn payload<T: Payload>(&self) -> Result<T, Vec<Problem>> {
        let mut problems = Problems::default();
        let path = ValuePointerRef::Origin;
        let path = path.push_key(PAYLOAD);
        let payload = self.root.member(PAYLOAD).map(|member| &member.node);
        let read = payload.and_then(|node| {
            let read = T::deserialize_from_value(node.into_value(), path);
            T::check(self.text, node, path, &mut problems);
            read.map_err(|refusals| refusals.report(self.text, &self.root, &mut problems))
                .ok()
        });
        match read {
            Some(payload) if problems.is_empty() => Ok(payload),
            _ => Err(in_link(problems)),
        }
    }
}

/// The problems without their lines and columns, which nobody sees in a link.
fn in_link(problems: Problems) -> Vec<Problem> {
    let without = |problem: Problem| Problem {
        place: Place {
            line: None,
            column: None,
            ..problem.place
        },
        ..problem
    };
    problems.into_list().into_iter().map(without).collect()
}

fn no_link() -> Problem {
    problem(
        Code::UnsupportedLink,
        "what the link holds does not say what it is".to_owned(),
        "It was not made by rolefit. Ask whoever sent it for a new one.",
    )
}

fn unknown_kind(id: &str) -> Problem {
    problem(
        Code::UnsupportedLink,
        format!("links of the kind {} are not read here", quoted(id)),
        "A newer version of rolefit may read it: load the page again, or ask for a file instead.",
    )
}

fn other_version(kind: LinkKind, version: &str) -> Problem {
    let (ours, kind) = (kind.version(), kind.as_str());
    let shown: String = plain(version).chars().take(20).collect();
    problem(
        Code::UnsupportedLink,
        format!("version {shown} of the link \"{kind}\" is not read here; version {ours} is"),
        "Another version of rolefit made it: load the page again, or ask for a new link.",
    )
}
