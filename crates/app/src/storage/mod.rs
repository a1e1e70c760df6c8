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

use crate::browser::{OPEN_PROFILE, setting};
use crate::state::{Action, Profile, Rows, Trouble};

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
    /// The answers of a profile. Rows that cannot be read are set aside; rows of questions this version does not know
    /// stay where they are.
    fn answers(&self, profile: String) -> Later<Rows>;
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

/// Opens the store and reads the profile that was open last, or else the one answered last.
///
/// # Errors
/// When the browser offers no storage or a newer version wrote what is there.
pub async fn open_and_read() -> Result<(Store, Action), Trouble> {
    let closed = |Failed| Trouble::Closed;
    let store = shelf::open().await?;
    let (profiles, set_aside) = store.profiles().await.map_err(closed)?;
    let current = last_open(&store, &profiles).await.map_err(closed)?;
    // Reading answers may have set some aside as well.
    let set_aside = store
        .profiles()
        .await
        .map_or(set_aside, |(_, set_aside)| set_aside);
    Ok((
        store,
        Action::Opened {
            profiles,
            current,
            set_aside,
        },
    ))
}

/// The profile that was open last in any tab, or else the one answered last, with its answers.
async fn last_open(store: &Store, profiles: &[Profile]) -> Result<Option<Opened>, Failed> {
    let wanted = setting(OPEN_PROFILE);
    let last = profiles.iter().max_by_key(|profile| profile.updated);
    let open = profiles
        .iter()
        .find(|profile| Some(&profile.id) == wanted.as_ref())
        .or(last);
    let Some(profile) = open.cloned() else {
        return Ok(None);
    };
    let rows = store.answers(profile.id.clone()).await?;
    Ok(Some((profile, rows)))
}

/// Reads what another tab changed: the profiles, and the answers of the one that is open here. Where none is open, the
/// other tab's opens, so that two tabs never begin a profile each.
///
/// # Errors
/// When the store cannot be read.
pub async fn read_anew(store: &Store, profile: Option<String>) -> Result<Action, Failed> {
    let (profiles, _) = store.profiles().await?;
    match profile {
        Some(profile) => {
            let rows = store.answers(profile).await?;
            Ok(Action::Changed { profiles, rows })
        }
        None => {
            let current = last_open(store, &profiles).await?;
            Ok(Action::Switched { profiles, current })
        }
    }
}
