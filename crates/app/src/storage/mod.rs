//! Storage: profiles and answers in IndexedDB, one row an answer, small settings in local storage.
//!
//! A write is reported only after its transaction has completed. A row never overwrites a newer one. What cannot be read
//! is moved to a store of its own and offered for download.
//!
//! What reads and writes arrives as a module of its own, since the first question needs none of it: [`Keep`] is all that
//! the rest of the app knows.

mod database;
mod rows;
mod shelf;
mod tabs;

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use crate::browser::{open_profile, setting};
use crate::side::Side;
use crate::state::{Action, Profile, Rows, Trouble};

pub use rows::detail as value_of;
pub use tabs::Tabs;

/// A read or a write did not succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

/// What a read or a write comes to, later.
pub type Later<T> = Pin<Box<dyn Future<Output = Result<T, Failed>>>>;

/// What keeps profiles and answers. A write that fails leaves everything as it was.
pub trait Keep {
    /// Every profile, oldest first. What cannot be read is set aside; the number says how many records are there by now.
    fn profiles(&self) -> Later<(Vec<Profile>, u32)>;
    /// The answers of a profile of this side. Rows that cannot be read are set aside; rows of questions this version does
    /// not know stay where they are.
    fn answers(&self, side: Side, profile: String) -> Later<Rows>;
    /// Stores answers of a profile, and the profile itself when it is not there yet. Answers that another tab gave later
    /// are left as they are.
    fn save(&self, profile: Profile, rows: Rows) -> Later<()>;
    /// Gives a stored profile a new name.
    fn rename(&self, profile: String, label: String) -> Later<()>;
    /// Deletes a profile with its answers.
    fn delete(&self, profile: String) -> Later<()>;
    /// Deletes everything.
    fn delete_all(&self) -> Later<()>;
    /// What was set aside, as the text of a JSON list.
    fn set_aside(&self) -> Later<String>;
    /// What another tab changed, as an action: the profiles, and the answers of those that are open here, one a side.
    /// Where none is open, the other tab's opens, so that two tabs never begin a profile each.
    fn read_anew(&self, here: [Option<String>; 2]) -> Later<Action>;
}

/// The open store.
#[derive(Clone)]
pub struct Store(Rc<dyn Keep>);

impl std::ops::Deref for Store {
    type Target = dyn Keep;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// A profile with its answers, oldest first.
pub type Opened = (Profile, Rows);

/// Opens the store and reads, of each side, the profile that was open last, or else the one answered last.
///
/// # Errors
/// When the browser offers no storage or a newer version wrote what is there.
pub async fn open_and_read() -> Result<(Store, Action), Trouble> {
    let closed = |Failed| Trouble::Closed;
    let store = shelf::open().await?;
    let (profiles, set_aside) = store.profiles().await.map_err(closed)?;
    let mut open = Vec::new();
    for side in Side::BOTH {
        open.extend(last_open(&*store, &profiles, side).await.map_err(closed)?);
    }
    // Reading answers may have set some aside as well.
    let set_aside = store
        .profiles()
        .await
        .map_or(set_aside, |(_, set_aside)| set_aside);
    Ok((
        store,
        Action::Opened {
            profiles,
            open,
            set_aside,
        },
    ))
}

/// The profile of a side that was open last in any tab, or else the one answered last, with its answers.
async fn last_open(
    store: &dyn Keep,
    profiles: &[Profile],
    side: Side,
) -> Result<Option<Opened>, Failed> {
    let wanted = setting(open_profile(side));
    let of_side = || profiles.iter().filter(|profile| profile.side == side);
    let last = of_side().max_by_key(|profile| profile.updated);
    let open = of_side()
        .find(|profile| Some(&profile.id) == wanted.as_ref())
        .or(last);
    let Some(profile) = open.cloned() else {
        return Ok(None);
    };
    let rows = store.answers(side, profile.id.clone()).await?;
    Ok(Some((profile, rows)))
}

/// [`Keep::read_anew`].
async fn read_anew(store: &dyn Keep, here: [Option<String>; 2]) -> Result<Action, Failed> {
    let (profiles, _) = store.profiles().await?;
    let mut open = Vec::new();
    for (side, here) in Side::BOTH.into_iter().zip(here) {
        let Some(id) = here else {
            open.extend(last_open(store, &profiles, side).await?);
            continue;
        };
        let stored = profiles.iter().find(|profile| profile.id == id);
        if let Some(profile) = stored.cloned() {
            open.push((profile, store.answers(side, id).await?));
        }
    }
    Ok(Action::Changed { profiles, open })
}
