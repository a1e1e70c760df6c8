//! The profiles and answers in IndexedDB.

use std::rc::Rc;

use idb::{Database, KeyRange, ObjectStore, Query, Transaction, TransactionMode};
use js_sys::Array;
use rolefit_core::Question;
use wasm_bindgen::JsValue;

use super::{Failed, Keep, Later, Store, database, rows};
use crate::route::id;
use crate::state::{Entry, Profile, Trouble};

impl From<idb::Error> for Failed {
    fn from(_: idb::Error) -> Self {
        Self
    }
}

/// The open database.
#[derive(Clone)]
struct Shelf {
    database: Rc<Database>,
}

/// Opens the database, migrating it when an older version wrote it.
///
/// # Errors
/// When the browser offers no storage or a newer version wrote what is there.
pub async fn open() -> Result<Store, Trouble> {
    let database = database::open().await?;
    Ok(Store(Rc::new(Shelf {
        database: Rc::new(database),
    })))
}

macro_rules! keep {
    ($($name:ident($($argument:ident: $kind:ty),*) -> $value:ty = $call:expr;)*) => {
        impl Keep for Shelf {
            $(fn $name(&self, $($argument: $kind),*) -> Later<$value> {
                let shelf = self.clone();
                Box::pin(async move { $call(&shelf, $($argument),*).await })
            })*
        }
    };
}

keep! {
    profiles() -> (Vec<Profile>, u32) = Shelf::profiles;
    answers(profile: String) -> Vec<(Question, Entry)> = Shelf::answers;
    save(profile: Profile, entries: Vec<(Question, Entry)>) -> () = Shelf::save;
    rename(profile: String, label: String) -> () = Shelf::rename;
    delete(profile: String) -> () = Shelf::delete;
    delete_all() -> () = Shelf::delete_all;
    set_aside() -> String = Shelf::set_aside;
}

impl Shelf {
    async fn profiles(&self) -> Result<(Vec<Profile>, u32), Failed> {
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

    async fn answers(&self, profile: String) -> Result<Vec<(Question, Entry)>, Failed> {
        let (transaction, stores) = self.begin(
            &[database::ANSWERS, database::ASIDE],
            TransactionMode::ReadWrite,
        )?;
        let [answers, aside] = stores.as_slice() else {
            return Err(Failed);
        };
        let mut read = Vec::new();
        for row in answers.get_all(Some(all_of(&profile)?), None)?.await? {
            match rows::answer(&row) {
                rows::Read::Known(question, entry) => read.push((question, entry)),
                rows::Read::Unknown => {}
                rows::Read::Broken => {
                    set_aside(aside, database::ANSWERS, &row).await?;
                    answers
                        .delete(Query::Key(rows::key(
                            &profile,
                            &rows::field(&row, "question"),
                        )))?
                        .await?;
                }
            }
        }
        finish(transaction).await?;
        Ok(read)
    }

    async fn save(&self, profile: Profile, entries: Vec<(Question, Entry)>) -> Result<(), Failed> {
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
        for (question, entry) in &entries {
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

    async fn rename(&self, profile: String, label: String) -> Result<(), Failed> {
        let (transaction, stores) =
            self.begin(&[database::PROFILES], TransactionMode::ReadWrite)?;
        let [profiles] = stores.as_slice() else {
            return Err(Failed);
        };
        let stored = profiles
            .get(Query::Key(JsValue::from_str(&profile)))?
            .await?;
        if let Some(mut row) = stored.as_ref().and_then(rows::profile) {
            row.label = label;
            profiles.put(&rows::from_profile(&row), None)?.await?;
        }
        finish(transaction).await
    }

    async fn delete(&self, profile: String) -> Result<(), Failed> {
        let (transaction, stores) = self.begin(
            &[database::PROFILES, database::ANSWERS],
            TransactionMode::ReadWrite,
        )?;
        let [profiles, answers] = stores.as_slice() else {
            return Err(Failed);
        };
        profiles
            .delete(Query::Key(JsValue::from_str(&profile)))?
            .await?;
        answers.delete(all_of(&profile)?)?.await?;
        finish(transaction).await
    }

    async fn delete_all(&self) -> Result<(), Failed> {
        let names = [database::PROFILES, database::ANSWERS, database::ASIDE];
        let (transaction, stores) = self.begin(&names, TransactionMode::ReadWrite)?;
        for store in &stores {
            store.clear()?.await?;
        }
        finish(transaction).await
    }

    async fn set_aside(&self) -> Result<String, Failed> {
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
