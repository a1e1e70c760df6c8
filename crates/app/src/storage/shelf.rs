//! The profiles and answers in IndexedDB.

use std::rc::Rc;

use idb::{Database, KeyRange, ObjectStore, Query, Transaction, TransactionMode};
use js_sys::Array;
use wasm_bindgen::JsValue;

use super::{Failed, Keep, Later, Store, database, rows};
use crate::ids::id;
use crate::side::Side;
use crate::state::{Action, Profile, Rows, Trouble};

impl From<idb::Error> for Failed {
    fn from(_: idb::Error) -> Self {
        Self
    }
}

/// A transaction with its stores.
type Begun<const N: usize> = Result<(Transaction, [ObjectStore; N]), Failed>;

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
    answers(side: Side, profile: String) -> Rows = Shelf::answers;
    save(profile: Profile, due: Rows) -> () = Shelf::save;
    rename(profile: String, label: String) -> () = Shelf::rename;
    delete(profile: String) -> () = Shelf::delete;
    delete_all() -> () = Shelf::delete_all;
    set_aside() -> String = Shelf::set_aside;
    read_anew(here: [Option<String>; 2]) -> Action = Shelf::read_anew;
}

impl Shelf {
    async fn profiles(&self) -> Result<(Vec<Profile>, u32), Failed> {
        let (transaction, [profiles, aside]) =
            self.writing([database::PROFILES, database::ASIDE])?;
        let mut read = Vec::new();
        for row in profiles.get_all(None, None)?.await? {
            match rows::profile(&row) {
                Some(profile) => insert(&mut read, profile),
                None => {
                    set_aside(&aside, database::PROFILES, &row).await?;
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

    async fn answers(&self, side: Side, profile: String) -> Result<Rows, Failed> {
        let (transaction, [answers, aside]) = self.writing([database::ANSWERS, database::ASIDE])?;
        let mut read = Rows::default();
        for row in answers.get_all(Some(all_of(&profile)?), None)?.await? {
            match rows::answer(side, &row) {
                rows::Read::Known(question, entry) => read.answers.push((question, entry)),
                rows::Read::Detail(key, detail) => read.details.push((key, detail)),
                rows::Read::Unknown => {}
                rows::Read::Broken => {
                    set_aside(&aside, database::ANSWERS, &row).await?;
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

    async fn save(&self, profile: Profile, due: Rows) -> Result<(), Failed> {
        let (transaction, [profiles, answers]) =
            self.writing([database::PROFILES, database::ANSWERS])?;
        let stored = row_of(&profiles, &profile.id).await?;
        let mut row = stored.unwrap_or_else(|| profile.clone());
        row.updated = row.updated.max(profile.updated);
        row.put_off(profile.later.clone());
        profiles.put(&rows::from_profile(&row), None)?.await?;
        let given = due.answers.iter();
        let given = given.map(|(question, entry)| {
            let row = rows::from_answer(&profile, *question, *entry);
            (id(profile.side, *question), entry.stamp, row)
        });
        let told = due.details.iter();
        let told = told.map(|(key, detail)| {
            let row = rows::from_detail(&profile.id, key, detail);
            (key.as_str(), detail.stamp, row)
        });
        for (key, stamp, row) in given.chain(told) {
            let key = rows::key(&profile.id, &JsValue::from_str(key));
            let stored = answers.get(Query::Key(key))?.await?;
            if stored.is_none_or(|stored| rows::stamp(&stored) <= stamp) {
                answers.put(&row, None)?.await?;
            }
        }
        finish(transaction).await
    }

    async fn rename(&self, profile: String, label: String) -> Result<(), Failed> {
        let (transaction, [profiles]) = self.writing([database::PROFILES])?;
        if let Some(mut row) = row_of(&profiles, &profile).await? {
            row.label = label;
            profiles.put(&rows::from_profile(&row), None)?.await?;
        }
        finish(transaction).await
    }

    async fn delete(&self, profile: String) -> Result<(), Failed> {
        let (transaction, [profiles, answers]) =
            self.writing([database::PROFILES, database::ANSWERS])?;
        profiles.delete(by_id(&profile))?.await?;
        answers.delete(all_of(&profile)?)?.await?;
        finish(transaction).await
    }

    async fn delete_all(&self) -> Result<(), Failed> {
        let (transaction, stores) =
            self.writing([database::PROFILES, database::ANSWERS, database::ASIDE])?;
        for store in stores {
            store.clear()?.await?;
        }
        finish(transaction).await
    }

    async fn set_aside(&self) -> Result<String, Failed> {
        let (transaction, [aside]) = self.reading([database::ASIDE])?;
        let list: Array = aside.get_all(None, None)?.await?.into_iter().collect();
        finish(transaction).await?;
        js_sys::JSON::stringify(&list)
            .map(String::from)
            .map_err(|_| Failed)
    }

    async fn read_anew(&self, here: [Option<String>; 2]) -> Result<Action, Failed> {
        super::read_anew(self, here).await
    }

    fn reading<const N: usize>(&self, names: [&str; N]) -> Begun<N> {
        self.begin(names, TransactionMode::ReadOnly)
    }

    fn writing<const N: usize>(&self, names: [&str; N]) -> Begun<N> {
        self.begin(names, TransactionMode::ReadWrite)
    }

    fn begin<const N: usize>(&self, names: [&str; N], mode: TransactionMode) -> Begun<N> {
        let transaction = self.database.transaction(&names, mode)?;
        let stores: Result<Vec<_>, _> = names
            .iter()
            .map(|name| transaction.object_store(name))
            .collect();
        let stores = stores?.try_into().map_err(|_| Failed)?;
        Ok((transaction, stores))
    }
}

/// The stored row of a profile, as far as there is one that can be read.
async fn row_of(profiles: &ObjectStore, id: &str) -> Result<Option<Profile>, Failed> {
    let row = profiles.get(by_id(id))?.await?;
    Ok(row.as_ref().and_then(rows::profile))
}

fn by_id(profile: &str) -> Query {
    Query::Key(JsValue::from_str(profile))
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
