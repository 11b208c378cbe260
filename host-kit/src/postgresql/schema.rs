//! Creates the tables if they do not exist, and checks them if they do.

use std::collections::BTreeMap;

use super::link::Link;
use super::{PostgresError, sql};

/// Prepares a database. Machines that do this at the same time wait for one another.
pub(super) fn prepare(link: &mut Link) -> Result<(), PostgresError> {
    link.write(|client| {
        client.batch_execute(sql::ALONE)?;
        if !client.query_typed_one(sql::EXIST, &[])?.try_get::<_, bool>("exist")? {
            client.batch_execute(sql::TABLES)?;
        }
        check(&client.query_typed(sql::COLUMNS, &[])?)
    })
}

/// Refuses tables that would lose or confuse rows.
fn check(columns: &[postgres::Row]) -> Result<(), PostgresError> {
    let mut found = BTreeMap::new();
    for row in columns {
        let name: &str = row.try_get("name")?;
        if !row.try_get::<_, bool>("logged")? {
            let table = name.split_once('.').map_or(name, |(table, _)| table);
            let what = format!("the table {table} is unlogged or temporary, and is empty after a crash");
            return Err(PostgresError::Schema(what));
        }
        found.insert(name, (row.try_get::<_, &str>("type")?, row.try_get::<_, bool>("is_unique")?));
    }
    for (name, wanted) in NEEDED {
        match found.get(name) {
            Some((found, is_unique)) if *found == wanted && (*is_unique || !UNIQUE.contains(&name)) => {}
            Some((found, _)) if *found == wanted => {
                return Err(PostgresError::Schema(format!("the column {name} has no unique index of its own")));
            }
            Some((found, _)) => {
                return Err(PostgresError::Schema(format!("the column {name} is {found}; {wanted} is needed")));
            }
            None => return Err(PostgresError::Schema(format!("the column {name} does not exist"))),
        }
    }
    Ok(())
}

/// The columns and their types. Under a collation other than "C", keys could be sorted, and under some even compared, otherwise than byte
/// by byte.
const NEEDED: [(&str, &str); 9] = [
    ("madoguchi_row.key", r#"text COLLATE "C""#),
    ("madoguchi_row.revision", "bigint"),
    ("madoguchi_row.bytes", "bytea"),
    ("madoguchi_row.wake_at", "bigint"),
    ("madoguchi_row.purge_at", "bigint"),
    ("madoguchi_outbox.seq", "bigint"),
    ("madoguchi_outbox.id", r#"text COLLATE "C""#),
    ("madoguchi_outbox.json", r#"text COLLATE "C""#),
    ("madoguchi_outbox.sent_at", "bigint"),
];

/// The columns that need a unique index of their own: valid, of all rows, not deferrable, and under the column's collation. Without it a row or
/// a name could be written twice.
const UNIQUE: [&str; 3] = ["madoguchi_row.key", "madoguchi_outbox.seq", "madoguchi_outbox.id"];
