//! Ids and fixed words.

use deserr::{DeserializeError, Deserr, ErrorKind, IntoValue, Value, ValueKind};
use deserr::{ValuePointerRef as Location, take_cf_content};
use rolefit_advice::Work;
use rolefit_advice::diagnosis::Decides;
use rolefit_core::matching::{Basis, CellReading, Gate};
use rolefit_core::{Alarm, Distance, Emphasis, Family, GroupKind, RoleId, State, TypeId};
use serde::ser::{Serialize, Serializer};

use crate::assessment::{Kind, SeatVerdict};
use crate::code::Code;
use crate::matching::{BindingSide, Word as Evidence};
use crate::need::LevelOrigin;
use crate::profile::RaterKind;
use crate::record::{Decided, OrderShown};
use crate::typed::refusals::Refusals;

/// A type that is one of a few words.
pub(crate) trait Word: Copy + 'static {
    /// All of them, in order.
    const ALL: &'static [Self];

    /// The word on the wire.
    fn word(self) -> &'static str;
}

/// Writes a word.
pub(crate) fn word<T: Word, S: Serializer>(one: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(one.word())
}

/// Writes words as a list.
pub(crate) fn word_list<T: Word, S: Serializer>(
    all: &[T],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(all.iter().map(|one| one.word()))
}

/// Writes a word, or `null`.
pub(crate) fn word_or_null<T: Word, S: Serializer>(
    one: &Option<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    one.map(T::word).serialize(serializer)
}

fn read<T: Word, V: IntoValue>(value: Value<V>, location: Location<'_>) -> Result<T, Refusals> {
    let Value::String(text) = &value else {
        return Err(Refusals::wrong_type(value, ValueKind::String, location));
    };
    let mut all = T::ALL.iter().copied();
    all.find(|one| one.word() == text).ok_or_else(|| {
        let words: Vec<&str> = T::ALL.iter().map(|one| one.word()).collect();
        let error: ErrorKind<'_, V> = ErrorKind::UnknownValue {
            value: text,
            accepted: &words,
        };
        take_cf_content(Refusals::error(None, error, location))
    })
}

/// Puts enums with `as_str` on the wire.
macro_rules! words {
    ($($name:ty = $all:expr;)+) => {$(
        impl Word for $name {
            const ALL: &'static [Self] = $all;

            fn word(self) -> &'static str {
                self.as_str()
            }
        }

        impl Deserr<Refusals> for $name {
            fn deserialize_from_value<V: IntoValue>(
                value: Value<V>,
                location: Location<'_>,
            ) -> Result<Self, Refusals> {
                read(value, location)
            }
        }
    )+};
}

words! {
    Work = &Work::ALL;
    SeatVerdict = &SeatVerdict::ALL;
    Alarm = &[Alarm::None, Alarm::Possible, Alarm::Strong];
    Basis = &[Basis::Interviewers, Basis::SelfReported];
    CellReading = &[
        CellReading::Met,
        CellReading::Partly,
        CellReading::NotMet,
        CellReading::Unknown,
    ];
    Gate = &[Gate::Pass, Gate::Unknown, Gate::Fail];
    Evidence = &Evidence::ALL;
    BindingSide = &BindingSide::ALL;
    Decided = &Decided::ALL;
    OrderShown = &OrderShown::ALL;
    LevelOrigin = &LevelOrigin::ALL;
    Decides = &[
        Decides::Title,
        Decides::Both,
        Decides::Stage,
        Decides::PartTime,
        Decides::Later,
        Decides::Mandate,
    ];
    RaterKind = &RaterKind::ALL;
    State = &[State::Open, State::LikelySettled, State::Settled];
    RoleId = &RoleId::ALL;
    Distance = &[Distance::ReadyNow, Distance::NextTour, Distance::FurtherOut];
    Family = &Family::ALL;
    Kind = &Kind::ALL;
    TypeId = &TypeId::ALL;
    GroupKind = &GroupKind::ALL;
    Emphasis = &Emphasis::ALL;
    Code = Code::WARNINGS;
}
