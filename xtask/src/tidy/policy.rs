//! The content policy stands in every page, in the hosts' header file and in the local server's
//! settings; all must say the same, and none may allow inline scripts or styles.

use super::Problem;
use super::source::Source;

const PAGE: &str = "www/index.html";
const HEADERS: &str = "www/_headers";
const SERVE: &str = "Trunk.toml";
/// A page's own meta element cannot forbid being framed: only the headers carry this.
const HEADER_ONLY: &str = "; frame-ancestors 'none'";
const START: &str = "default-src 'none'";

/// The check.
pub fn check(sources: &[Source]) -> Vec<Problem> {
    let policy = |path: &str| {
        let source = sources.iter().find(|source| source.path == path)?;
        let (_, rest) = source.text.split_once(START)?;
        let end = rest.find(['"', '\n'])?;
        Some(format!("{START}{}", rest.get(..end)?))
    };
    let Some(page) = policy(PAGE) else {
        return vec![Problem::new(PAGE, "has no content policy")];
    };
    let mut problems = Vec::new();
    if page.contains("'unsafe-inline'")
        || page.contains("'unsafe-eval'")
        || !page.contains("require-trusted-types-for")
    {
        problems.push(Problem::new(PAGE, "its content policy is not strict"));
    }
    for other in pages(sources) {
        if !policy(other).is_some_and(|policy| allows_no_more(&policy, &page)) {
            problems.push(Problem::new(
                other,
                format!("its policy allows more than that of {PAGE}"),
            ));
        }
    }
    for path in [HEADERS, SERVE] {
        if policy(path) != Some(format!("{page}{HEADER_ONLY}")) {
            problems.push(Problem::new(
                path,
                format!("its policy is not the page's with `{HEADER_ONLY}`"),
            ));
        }
    }
    problems
}

/// Whether every directive of `policy` stands in `limit` with at least the same sources. Both
/// open with [`START`], so a directive left out allows nothing.
fn allows_no_more(policy: &str, limit: &str) -> bool {
    let directive = |name: &str| {
        let mut all = limit.split(';').map(str::split_whitespace);
        all.find_map(|mut words| (words.next() == Some(name)).then(|| words.collect::<Vec<_>>()))
    };
    let within = policy.split(';').all(|text| {
        let mut words = text.split_whitespace();
        let limit = words.next().and_then(directive);
        limit.is_some_and(|limit| words.all(|source| limit.contains(&source)))
    });
    within && policy.contains("require-trusted-types-for") && policy.contains("form-action 'none'")
}

fn pages(sources: &[Source]) -> impl Iterator<Item = &str> {
    let paths = sources.iter().map(|source| &source.path[..]);
    paths.filter(|path| *path != PAGE && path.starts_with("www/") && path.ends_with(".html"))
}

#[cfg(test)]
mod tests {
    use super::super::source::example;
    use super::*;

    fn sources(page: &str, other: &str) -> [Source; 3] {
        [
            example(PAGE, &format!("<meta content=\"{page}\">")),
            example(
                HEADERS,
                &format!("/*\n  Content-Security-Policy: {other}\n"),
            ),
            example(SERVE, &format!("Content-Security-Policy = \"{other}\"\n")),
        ]
    }

    #[test]
    fn another_page_may_allow_less_but_not_more() {
        let limit = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; form-action 'none'; \
            require-trusted-types-for 'script'";
        assert!(allows_no_more(limit, limit));
        assert!(allows_no_more(
            &limit.replace(" 'wasm-unsafe-eval'", ""),
            limit
        ));
        assert!(!allows_no_more(&limit.replace("'self'", "*"), limit));
        assert!(!allows_no_more(
            &limit.replace("form-action 'none'; ", ""),
            limit
        ));
    }

    #[test]
    fn three_alike_pass_and_others_do_not() {
        let strict = format!("{START}; form-action 'none'; require-trusted-types-for 'script'");
        let with = format!("{strict}{HEADER_ONLY}");
        assert!(check(&sources(&strict, &with)).is_empty());
        assert_eq!(check(&sources(&strict, &strict)).len(), 2);
        assert_eq!(
            check(&sources(START, &format!("{START}{HEADER_ONLY}"))).len(),
            1
        );
        let [page, headers, serve] = sources(&strict, &with);
        let bare = example("www/other.html", "<p>");
        assert_eq!(check(&[page, headers, serve, bare]).len(), 1);
        assert_eq!(check(&[]).len(), 1);
    }
}
