//! The database's shape and its versions.

use idb::{Database, DatabaseEvent, Factory, KeyPath, ObjectStoreParams};
use wasm_bindgen::JsCast;
use web_sys::IdbDatabase;

use crate::browser::DATABASE;
use crate::state::Trouble;

/// Raised with every change of shape; [`migrate`] leads from each earlier one to the next. New kinds of answers are rows of
/// the same shape: a version that does not know them leaves them where they are.
///
/// 2: profiles of two sides. Rows stay as they are, but a page of version 1 would take a company's profile for a person's.
const VERSION: u32 = 2;

/// One row a profile, by `id`.
pub const PROFILES: &str = "profiles";
/// One row an answer, by profile and question; facts and wants under `fact:<id>` and `want:<id>`.
pub const ANSWERS: &str = "answers";
/// What could not be read, as it was.
pub const ASIDE: &str = "aside";

/// Opens the database in this version's shape.
pub async fn open() -> Result<Database, Trouble> {
    let factory = Factory::new().map_err(|_| Trouble::Closed)?;
    let mut request = factory
        .open(DATABASE, Some(VERSION))
        .map_err(|_| Trouble::Closed)?;
    request.on_upgrade_needed(|event| {
        // Should a step fail, the transaction is aborted, opening fails and the old data stays as it was.
        if let (Ok(from), Ok(database)) = (event.old_version(), event.database()) {
            let _ = migrate(from, &database);
        }
    });
    let mut database = request.await.map_err(|problem| match problem {
        idb::Error::DomException(problem) if problem.name() == "VersionError" => Trouble::Newer,
        _ => Trouble::Closed,
    })?;
    let complete = [PROFILES, ANSWERS, ASIDE]
        .iter()
        .all(|name| database.store_names().iter().any(|there| there == name));
    if !complete {
        database.close();
        return Err(Trouble::Newer);
    }
    // A newer version in another tab may change the shape; this tab then says that it no longer saves.
    database.on_version_change(|event| {
        let database = event
            .target()
            .and_then(|target| target.dyn_into::<IdbDatabase>().ok());
        if let Some(database) = database {
            database.close();
        }
    });
    Ok(database)
}

/// Leads from version `from` (0: nothing there) to [`VERSION`], step by step.
fn migrate(from: u32, database: &Database) -> Result<(), idb::Error> {
    if from < 1 {
        let mut by_id = ObjectStoreParams::new();
        by_id.key_path(Some(KeyPath::new_single("id")));
        database.create_object_store(PROFILES, by_id)?;
        let mut by_question = ObjectStoreParams::new();
        by_question.key_path(Some(KeyPath::new_array(["profile", "question"])));
        database.create_object_store(ANSWERS, by_question)?;
        let mut numbered = ObjectStoreParams::new();
        numbered.auto_increment(true);
        database.create_object_store(ASIDE, numbered)?;
    }
    Ok(())
}
