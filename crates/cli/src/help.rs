//! How the command is used.

/// What is printed for `--help`.
pub const HELP: &str = "\
rolefit: which technology seat, which kind of CTO, with the reasons

Usage:
  rolefit assess PROFILE [--text] [--no-profile]   assess a profile (rolefit.profile/1)
  rolefit need COMPANY [--text] [--no-profile]     a company's need (a profile of the side \"company\")
  rolefit match --need COMPANY PEOPLE [--text|--csv] [--self-reported]
                [--ratings FILE] [--columns FILE] [--gates FILE]
                                                   compare candidates with it: a profile a line, or a table (.csv)
  rolefit brief COMPANY [--format json|markdown|docx|jobposting] [--posted DATE] [--check]
                                                   draft the role brief; DATE, as 2026-03-31, is a posting's first day
  rolefit read --kind posting|cv FILE              what an ad, a CV or a letter says, to be confirmed by a person:
                                                   PDF, DOCX, text, Markdown, JSON Resume, LinkedIn's export,
                                                   HTML
  rolefit export PROFILE --format json-resume      answers that rest on a document's words, with their quotes, as
                                                   JSON Resume; what is left out is said on standard error
  rolefit verify RESULT                            compute an assessment or a need again and compare; check that a
                                                   record of decisions is as it was written
  rolefit catalogue check [DIR]                    check the catalogue's files; DIR is ./data
  rolefit catalogue list [--json]                  list the catalogue compiled in

  -                a file named - is standard input
  --check          what stands against the brief and what it lacks, in place of the brief
  --text           in words instead of JSON
  --no-profile     leave the answers out of the result; it can then not be verified
  --csv            a row a person instead of JSON
  --ratings FILE   what interviewers and references rated: a table with the columns person, rater, kind, item and level,
                   or a rating a line (NDJSON); a person is found by the name in their profile
  --columns FILE   what the table's columns hold (rolefit.columns/1), instead of what their headings say
  --gates FILE     what is required of everybody (rolefit.gates/1), instead of the company's own gates
  --self-reported  place people by their own word; otherwise only interviewers' ratings place anybody
  --help, --version

Results go to standard output, diagnostics to standard error.
Exit code: 0 done, 1 input refused or not verified, 2 command line not understood.
";
