//! The kinds of problem a file can have.

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)+) => {
        /// What kind of problem. The ids are stable; messages may change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $name,)+
        }

        impl Code {
            /// Every code, in the order a file is read.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The stable id.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)+
                }
            }
        }
    };
}

codes! {
    /// Nothing in the file but white space.
    EmptyInput = "empty_input",
    /// More bytes than [`crate::limits::BYTES`].
    TooLarge = "too_large",
    /// A link longer than [`crate::limits::LINK_CHARACTERS`], or one that would be.
    LinkTooLong = "link_too_long",
    /// A link with a character that no link has.
    LinkCharacters = "link_characters",
    /// A link that is cut or was changed on its way, or was not made by packing anything.
    LinkDamaged = "link_damaged",
    /// A link that holds more than [`crate::limits::LINK_BYTES`] once unpacked.
    LinkTooLarge = "link_too_large",
    /// A link of a kind or a version that is not read here.
    UnsupportedLink = "unsupported_link",
    /// Bytes that are not UTF-8.
    NotUtf8 = "not_utf8",
    /// A kind of file that no text is taken from here.
    UnsupportedFile = "unsupported_file",
    /// A file that opens only with a password.
    Encrypted = "encrypted",
    /// A file that is cut, or was changed on its way, or was never whole.
    DamagedFile = "damaged_file",
    /// More than [`crate::limits::UNPACKED_BYTES`] once unpacked, or more text than [`crate::limits::TEXT_BYTES`].
    UnpackedTooLarge = "unpacked_too_large",
    /// More files in an archive than [`crate::limits::ENTRIES`].
    TooManyEntries = "too_many_entries",
    /// More pages in a document than [`crate::limits::PAGES`].
    TooManyPages = "too_many_pages",
    /// A document without any text: empty, or a picture of one.
    NoText = "no_text",
    /// The file ends in the middle of a value.
    CutShort = "cut_short",
    /// A character where JSON allows none such.
    Syntax = "syntax",
    /// Text after the end of the value.
    TrailingText = "trailing_text",
    /// A number that JSON does not know: `01`, `.5`, `+1`, `NaN`.
    BadNumber = "bad_number",
    /// An escape that JSON does not know.
    BadEscape = "bad_escape",
    /// Half of a surrogate pair, which stands for no character.
    LoneSurrogate = "lone_surrogate",
    /// A control character inside a text, not escaped.
    ControlCharacter = "control_character",
    /// Lists and objects inside one another beyond [`crate::limits::DEPTH`].
    TooDeep = "too_deep",
    /// More values than [`crate::limits::VALUES`].
    TooManyValues = "too_many_values",
    /// More people than [`crate::limits::PEOPLE`].
    TooManyPeople = "too_many_people",
    /// More columns than [`crate::limits::COLUMNS`], or a row with more cells than the table has columns.
    TooManyColumns = "too_many_columns",
    /// A mapping that gives two columns of a table the same meaning, or speaks of columns the table does not have.
    BadMapping = "bad_mapping",
    /// A key written twice in one object.
    DuplicateKey = "duplicate_key",
    /// No `format` field.
    MissingFormat = "missing_format",
    /// A format, or a version of one, that is not read here.
    UnsupportedFormat = "unsupported_format",
    /// A value of the wrong kind: a text where an object belongs.
    WrongType = "wrong_type",
    /// A field that must be there and is not.
    MissingField = "missing_field",
    /// A field the format does not have.
    UnknownField = "unknown_field",
    /// A question the catalogue does not have, or not in this place.
    UnknownQuestion = "unknown_question",
    /// A question or a field of the other side: the candidate's in a company's profile, or the reverse.
    WrongSide = "wrong_side",
    /// An answer to an item that is no level.
    BadLevel = "bad_level",
    /// An answer to a pair that is no position.
    BadPosition = "bad_position",
    /// An answer to a block that names one piece of work as both the most and the least.
    SamePiece = "same_piece",
    /// An answer to a block that names a type none of its pieces stands for.
    PieceNotOffered = "piece_not_offered",
    /// A value that does not answer this fact: of another kind, or beyond its bounds.
    BadFact = "bad_fact",
    /// An option that the fact or want does not have.
    UnknownOption = "unknown_option",
    /// An option named twice in one list.
    RepeatedOption = "repeated_option",
    /// An importance that is none.
    BadImportance = "bad_importance",
    /// A rating without a rater's name.
    UnnamedRater = "unnamed_rater",
    /// A rater who rates twice on occasions of one kind.
    RepeatedRater = "repeated_rater",
    /// A level for a question that the same rater has rated before.
    RepeatedRating = "repeated_rating",
    /// More raters than [`crate::limits::RATERS`].
    TooManyRaters = "too_many_raters",
    /// A rating of somebody who is not among the people.
    UnknownPerson = "unknown_person",
    /// A rating of a name that several of the people have.
    SharedName = "shared_name",
    /// A date that is no day of the calendar.
    BadDate = "bad_date",
    /// A gate about nothing that can be required, or one that requires what its question cannot answer.
    BadGate = "bad_gate",
    /// A quote for a question that has no level: no answer rests on it.
    NothingRests = "nothing_rests",
    /// A text that is empty, longer than it may be, or holds characters that are not text.
    BadText = "bad_text",
    /// A side there are no questions for.
    UnknownSide = "unknown_side",
    /// A label longer than [`crate::limits::LABEL_CHARACTERS`].
    LabelTooLong = "label_too_long",
    /// A label with characters that are not text.
    LabelCharacters = "label_characters",
    /// A word that is none of those allowed here.
    UnknownValue = "unknown_value",
    /// A number that is no figure of this format: more than two decimals, out of bounds, a fraction of a count.
    BadFigure = "bad_figure",
    /// A hash that is not 64 lower-case hexadecimal digits, or of a draft 16.
    BadHash = "bad_hash",
    /// More problems than [`crate::limits::PROBLEMS`].
    TooManyProblems = "too_many_problems",
    /// Warning: too few seat questions are answered for a verdict.
    TooFewSeatAnswers = "too_few_seat_answers",
    /// Warning: so many seat questions are declined that no verdict can be reached.
    TooManyDeclined = "too_many_declined",
    /// Warning: one side of the seat has no answered item, so there is no lean.
    OneSideWithoutAnswers = "one_side_without_answers",
    /// Warning: too little of a role's weight is answered to rank it.
    RoleNotRanked = "role_not_ranked",
    /// Warning: so many of a role's items are declined that it cannot be ranked.
    RoleCannotBeRanked = "role_cannot_be_ranked",
    /// Warning: too little of a type is answered to rank it.
    TypeNotRanked = "type_not_ranked",
    /// Warning: so many of a type's items are declined that it cannot be ranked.
    TypeCannotBeRanked = "type_cannot_be_ranked",
    /// Warning: too little of an area is answered to rank it.
    AreaNotRanked = "area_not_ranked",
    /// Warning: so many of an area's items are declined that it cannot be ranked.
    AreaCannotBeRanked = "area_cannot_be_ranked",
    /// Warning: the profile names questions the catalogue does not have. They are left out.
    QuestionsLeftOut = "questions_left_out",
    /// Warning: the document holds text that its readers do not see. It is left out.
    HiddenText = "hidden_text",
    /// Warning: the document holds characters that change the direction of text, or are never shown.
    SteeringCharacters = "steering_characters",
}

impl Code {
    /// The codes an assessment's warnings have.
    pub const WARNINGS: &[Self] = &[
        Self::TooFewSeatAnswers,
        Self::TooManyDeclined,
        Self::OneSideWithoutAnswers,
        Self::RoleNotRanked,
        Self::RoleCannotBeRanked,
        Self::TypeNotRanked,
        Self::TypeCannotBeRanked,
        Self::AreaNotRanked,
        Self::AreaCannotBeRanked,
        Self::QuestionsLeftOut,
    ];

    /// The codes the warnings about a document have.
    pub const DOCUMENT_WARNINGS: &[Self] = &[Self::HiddenText, Self::SteeringCharacters];
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
