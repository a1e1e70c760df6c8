//! Storage: profiles and answers in IndexedDB, one row an answer, small settings in local storage.
//!
//! A write is reported only after its transaction has completed. A row never overwrites a newer one. What cannot be read
//! is moved to a store of its own and offered for download.

mod database;
mod rows;
mod tabs;

use std::rc::Rc;

use idb::{Database, KeyRange, ObjectStore, Query, Transaction, TransactionMode};
use js_sys::Array;
use rolefit_core::Question;
use wasm_bindgen::JsValue;

use crate::route::id;
use crate::state::{Entry, Profile, Trouble};

pub use tabs::Tabs;

/// A read or a write did not succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

impl From<idb::Error> for Failed {
    fn from(_: idb::Error) -> Self {
        Self
    }
}

/// The open database.
#[derive(Clone)]
pub struct Store {
    database: Rc<Database>,
}

impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.database, &other.database)
    }
}

/// A profile with its answers, oldest first.
pub type Opened = (Profile, Vec<(Question, Entry)>);

impl Store {
    /// Opens the database, migrating it when an older version wrote it.
    ///
    /// # Errors
    /// When the browser offers no storage or a newer version wrote what is there.
    pub async fn open() -> Result<Self, Trouble> {
        database::open().await.map(|database| Self {
            database: Rc::new(database),
        })
    }

    /// Every profile, oldest first. What cannot be read is set aside; the number says how many records are there by now.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn profiles(&self) -> Result<(Vec<Profile>, u32), Failed> {
        let (transaction, stores) = self.begin(
            &[database::PROFILES, database::ASIDE],
            TransactionMode::ReadWrite,
        )?;
        let [profiles, aside] = stores.as_slice() else {
            return Err(Failed);
        };
        let mut read = Vec::new();
        for row in profiles.get_all(None, None)?.await? {
            match rows::profile(&row) {
                Some(profile) => insert(&mut read, profile),
                None => {
                    set_aside(aside, database::PROFILES, &row).await?;
                    let key = rows::field(&row, "id");
                    profiles.delete(Query::Key(key.clone()))?.await?;
                    // Its answers stay reachable under a fresh row.
                    if let Some(repaired) = rows::repaired(&key) {
                        profiles.put(&rows::from_profile(&repaired), None)?.await?;
                        insert(&mut read, repaired);
                    }
                }
            }
        }
        let set_aside = aside.count(None)?.await?;
        finish(transaction).await?;
        Ok((read, set_aside))
    }

    /// The answers of a profile. Rows that cannot be read are set aside; rows of questions this version does not know
    /// stay where they are.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn answers(&self, profile: &str) -> Result<Vec<(Question, Entry)>, Failed> {
        let (transaction, stores) = self.begin(
            &[database::ANSWERS, database::ASIDE],
            TransactionMode::ReadWrite,
        )?;
        let [answers, aside] = stores.as_slice() else {
            return Err(Failed);
        };
        let mut read = Vec::new();
        for row in answers.get_all(Some(all_of(profile)?), None)?.await? {
            match rows::answer(&row) {
                rows::Read::Known(question, entry) => read.push((question, entry)),
                rows::Read::Unknown => {}
                rows::Read::Broken => {
                    set_aside(aside, database::ANSWERS, &row).await?;
                    answers
                        .delete(Query::Key(rows::key(
                            profile,
                            &rows::field(&row, "question"),
                        )))?
                        .await?;
                }
            }
        }
        finish(transaction).await?;
        Ok(read)
    }

    /// Stores answers of a profile, and the profile itself when it is not there yet. Answers that another tab gave later
    /// are left as they are.
    ///
    /// # Errors
    /// When the transaction does not complete; then nothing of it is stored.
    pub async fn save(
        &self,
        profile: &Profile,
        entries: &[(Question, Entry)],
    ) -> Result<(), Failed> {
        let (transaction, stores) = self.begin(
            &[database::PROFILES, database::ANSWERS],
            TransactionMode::ReadWrite,
        )?;
        let [profiles, answers] = stores.as_slice() else {
            return Err(Failed);
        };
        let stored = profiles
            .get(Query::Key(JsValue::from_str(&profile.id)))?
            .await?;
        let mut row = stored
            .as_ref()
            .and_then(rows::profile)
            .unwrap_or_else(|| profile.clone());
        row.updated = row.updated.max(profile.updated);
        profiles.put(&rows::from_profile(&row), None)?.await?;
        for (question, entry) in entries {
            let key = rows::key(&profile.id, &JsValue::from_str(id(*question)));
            let stored = answers.get(Query::Key(key))?.await?;
            let newer = stored
                .as_ref()
                .is_some_and(|row| rows::stamp(row) > entry.stamp);
            if !newer {
                answers
                    .put(&rows::from_answer(&profile.id, *question, *entry), None)?
                    .await?;
            }
        }
        finish(transaction).await
    }

    /// Gives a stored profile a new name.
    ///
    /// # Errors
    /// When the transaction does not complete.
    pub async fn rename(&self, profile: &str, label: &str) -> Result<(), Failed> {
        let (transaction, stores) =
            self.begin(&[database::PROFILES], TransactionMode::ReadWrite)?;
        let [profiles] = stores.as_slice() else {
            return Err(Failed);
        };
        let stored = profiles
            .get(Query::Key(JsValue::from_str(profile)))?
            .await?;
        if let Some(mut row) = stored.as_ref().and_then(rows::profile) {
            label.clone_into(&mut row.label);
            profiles.put(&rows::from_profile(&row), None)?.await?;
        }
        finish(transaction).await
    }

    /// Deletes a profile with its answers.
    ///
    /// # Errors
    /// When the transaction does not complete; then everything is still there.
    pub async fn delete(&self, profile: &str) -> Result<(), Failed> {
        let (transaction, stores) = self.begin(
            &[database::PROFILES, database::ANSWERS],
            TransactionMode::ReadWrite,
        )?;
        let [profiles, answers] = stores.as_slice() else {
            return Err(Failed);
        };
        profiles
            .delete(Query::Key(JsValue::from_str(profile)))?
            .await?;
        answers.delete(all_of(profile)?)?.await?;
        finish(transaction).await
    }

    /// Deletes everything.
    ///
    /// # Errors
    /// When the transaction does not complete; then everything is still there.
    pub async fn delete_all(&self) -> Result<(), Failed> {
        let names = [database::PROFILES, database::ANSWERS, database::ASIDE];
        let (transaction, stores) = self.begin(&names, TransactionMode::ReadWrite)?;
        for store in &stores {
            store.clear()?.await?;
        }
        finish(transaction).await
    }

    /// What was set aside, as the text of a JSON list.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn set_aside(&self) -> Result<String, Failed> {
        let (transaction, stores) = self.begin(&[database::ASIDE], TransactionMode::ReadOnly)?;
        let [aside] = stores.as_slice() else {
            return Err(Failed);
        };
        let list: Array = aside.get_all(None, None)?.await?.into_iter().collect();
        finish(transaction).await?;
        js_sys::JSON::stringify(&list)
            .map(String::from)
            .map_err(|_| Failed)
    }

    fn begin(
        &self,
        names: &[&str],
        mode: TransactionMode,
    ) -> Result<(Transaction, Vec<ObjectStore>), Failed> {
        let transaction = self.database.transaction(names, mode)?;
        let stores = names
            .iter()
            .map(|name| transaction.object_store(name))
            .collect::<Result<_, _>>()?;
        Ok((transaction, stores))
    }
}

/// Puts a profile where its age belongs, oldest first.
fn insert(read: &mut Vec<Profile>, profile: Profile) {
    let place =
        read.partition_point(|other| (other.created, &other.id) < (profile.created, &profile.id));
    read.insert(place, profile);
}

/// Waits until the transaction has completed: only then is anything stored.
async fn finish(transaction: Transaction) -> Result<(), Failed> {
    let result = transaction.commit()?.await?;
    if result.is_committed() {
        Ok(())
    } else {
        Err(Failed)
    }
}

async fn set_aside(aside: &ObjectStore, store: &str, row: &JsValue) -> Result<(), Failed> {
    aside.add(&rows::aside(store, row), None)?.await?;
    Ok(())
}

/// All answers of a profile: keys are lists, and an empty list is greater than any text.
fn all_of(profile: &str) -> Result<Query, Failed> {
    let lower = Array::of1(&JsValue::from_str(profile));
    let upper = Array::of2(&JsValue::from_str(profile), &Array::new());
    Ok(Query::KeyRange(KeyRange::bound(
        &lower, &upper, None, None,
    )?))
}
