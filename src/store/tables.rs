//! The whole store, row by row, in a form that both databases write and read: out of one, into another. Knows nothing of what the rows mean.

use std::collections::BTreeMap;

use futures_util::TryStreamExt;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sqlx::any::{AnyRow, AnyTypeInfoKind};
use sqlx::{Any, Column, Row as _, Transaction, TypeInfo, ValueRef};

use super::{MIGRATIONS, Store, StoreError};

/// All tables, each behind those that it refers to, with the columns by which its rows are in order.
pub const TABLES: [(&str, &str); 23] = [
    ("conversations", "id"),
    ("messages", "conversation, number"),
    ("events", "conversation, number"),
    ("feedback", "conversation, message"),
    ("passes", "hash"),
    ("handovers", "conversation"),
    ("notes", "conversation, number"),
    ("labels", "conversation, label"),
    ("letters", "conversation"),
    ("approvals", "conversation, message"),
    ("checks", "id"),
    ("judgement_texts", "check_id, round, account"),
    ("judgements", "check_id, round, account"),
    ("accounts", "id"),
    ("sessions", "hash"),
    ("presences", "account"),
    ("waits", "ended, seconds"),
    ("desk_moments", "at, kind, seconds"),
    ("days", "day, language, topic, outcome"),
    ("audit", "number"),
    ("audit_head", "id"),
    ("desk", "one"),
    ("checked", "one"),
];

/// Those that have a row from the beginning.
const BEGUN: [&str; 3] = ["audit_head", "desk", "checked"];

/// Rows that are written by one statement.
const AT_ONCE: usize = 200;

/// A row of a table: its columns by name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The table.
    pub table: String,
    /// Texts, numbers and nulls.
    pub row: BTreeMap<String, Value>,
}

/// What a table holds: how many rows, and a hash that does not depend on their order, since texts have another order in each database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// The table.
    pub table: String,
    /// Its rows.
    pub rows: u64,
    /// The sum of their hashes, in hexadecimal.
    pub hash: String,
}

/// A tally that is being made.
#[derive(Default)]
struct Sum {
    rows: u64,
    lanes: [u64; 4],
}

impl Sum {
    fn add(&mut self, row: &Row) {
        self.rows += 1;
        let text = serde_json::to_vec(&row.row).unwrap_or_default();
        for (lane, bytes) in self.lanes.iter_mut().zip(blake3::hash(&text).as_bytes().chunks_exact(8)) {
            *lane = lane.wrapping_add(u64::from_le_bytes(bytes.try_into().unwrap_or_default()));
        }
    }

    fn told(&self, table: &str) -> Tally {
        let [a, b, c, d] = self.lanes;
        Tally { table: table.to_owned(), rows: self.rows, hash: format!("{a:016x}{b:016x}{c:016x}{d:016x}") }
    }
}

fn row(table: &str, from: &AnyRow) -> Result<Row, StoreError> {
    let mut row = BTreeMap::new();
    for column in from.columns() {
        let raw = from.try_get_raw(column.ordinal())?;
        let value = match (raw.is_null(), raw.type_info().kind()) {
            (true, _) => Value::Null,
            (false, AnyTypeInfoKind::SmallInt | AnyTypeInfoKind::Integer | AnyTypeInfoKind::BigInt) => Value::from(from.try_get::<i64, _>(column.ordinal())?),
            (false, AnyTypeInfoKind::Text) => Value::from(from.try_get::<String, _>(column.ordinal())?),
            (false, _) => {
                return Err(StoreError::Damaged { what: "a text or a number", value: format!("{} of {table}: {}", column.name(), raw.type_info().name()) });
            }
        };
        row.insert(column.name().to_owned(), value);
    }
    Ok(Row { table: table.to_owned(), row })
}

/// All rows of the tables, as one transaction sees them.
async fn read<E: From<StoreError>>(transaction: &mut Transaction<'_, Any>, mut each: impl FnMut(Row) -> Result<(), E>) -> Result<Vec<Tally>, E> {
    let mut tallies = Vec::new();
    for (table, order) in TABLES {
        let statement = format!("SELECT * FROM {table} ORDER BY {order}");
        let (mut sum, mut rows) = (Sum::default(), sqlx::query(&statement).fetch(&mut **transaction));
        while let Some(found) = rows.try_next().await.map_err(StoreError::from)? {
            let found = row(table, &found)?;
            sum.add(&found);
            each(found)?;
        }
        tallies.push(sum.told(table));
    }
    Ok(tallies)
}

/// The tallies of an open database.
pub(super) async fn tallied(transaction: &mut Transaction<'_, Any>) -> Result<Vec<Tally>, StoreError> {
    read(transaction, |_| Ok::<_, StoreError>(())).await
}

/// Rows that are written together.
struct Batch {
    table: &'static str,
    rows: Vec<Row>,
}

impl Batch {
    async fn write(&mut self, transaction: &mut Transaction<'_, Any>) -> Result<(), sqlx::Error> {
        let Some(first) = self.rows.first() else { return Ok(()) };
        let columns: Vec<&str> = first.row.keys().map(String::as_str).collect();
        // A null is written as such: bound, it would have to have its column's type. Only names that were checked and numbers of parameters are put
        // together: what people wrote is bound.
        let mut values: Vec<&Value> = Vec::new();
        let mut lists: Vec<String> = Vec::new();
        for row in &self.rows {
            let mut places: Vec<String> = Vec::new();
            for value in row.row.values() {
                if value.is_null() {
                    places.push("NULL".to_owned());
                } else {
                    values.push(value);
                    places.push(format!("${}", values.len()));
                }
            }
            lists.push(format!("({})", places.join(", ")));
        }
        let statement = format!("INSERT INTO {} ({}) VALUES {}", self.table, columns.join(", "), lists.join(", "));
        let mut query = sqlx::query(&statement).persistent(false);
        for value in values {
            query = match value {
                Value::String(text) => query.bind(text.clone()),
                other => query.bind(other.as_i64().unwrap_or_default()),
            };
        }
        query.execute(&mut **transaction).await?;
        self.rows.clear();
        Ok(())
    }
}

/// The table of a row, if the row is one that can be put there.
fn home(row: &Row, columns: Option<&Row>) -> Result<&'static str, String> {
    let (table, _) = TABLES.into_iter().find(|(table, _)| *table == row.table).ok_or_else(|| format!("there is no table {:?}", row.table))?;
    let is_name = |name: &String| !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    if row.row.is_empty() || !row.row.keys().all(is_name) {
        return Err(format!("a row of {table} has columns that are none"));
    }
    if columns.is_some_and(|first| !first.row.keys().eq(row.row.keys())) {
        return Err(format!("a row of {table} has other columns than the one before"));
    }
    let is_kept = |value: &Value| value.is_null() || value.is_string() || value.as_i64().is_some();
    match row.row.iter().find(|(_, value)| !is_kept(value)) {
        Some((name, _)) => Err(format!("{name} of a row of {table} is neither text nor number")),
        None => Ok(table),
    }
}

impl Store {
    /// The number of the last change of the tables that this release knows.
    pub fn schema() -> i64 {
        MIGRATIONS.last().map_or(0, |(number, ..)| *number)
    }

    /// Gives every row of every table as it is at one moment, and then what each table holds. Whoever writes meanwhile is not held up.
    pub async fn dump<E: From<StoreError>>(&self, each: impl FnMut(Row) -> Result<(), E>) -> Result<Vec<Tally>, E> {
        let mut transaction = self.pool.begin().await.map_err(StoreError::from)?;
        if self.writer.is_none() {
            let statement = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";
            sqlx::query(statement).execute(&mut *transaction).await.map_err(StoreError::from)?;
        }
        read(&mut transaction, each).await
    }

    /// Takes in rows, all or none of them, if the store is empty; `next` gives them in the order of their tables, and the line that each stands on. What
    /// is then kept is read again and given to `check`.
    pub async fn load<E: From<StoreError>>(
        &self,
        mut next: impl FnMut() -> Result<Option<(u64, Row)>, E>,
        check: impl FnOnce(&[Tally]) -> Result<(), E>,
    ) -> Result<Vec<Tally>, E> {
        let _turn = self.turn().await;
        let mut transaction = self.pool.begin().await.map_err(StoreError::from)?;
        emptied(&mut transaction).await?;
        let (mut batch, mut last) = (Batch { table: TABLES[0].0, rows: Vec::new() }, 0);
        let refused = |line, error: sqlx::Error| StoreError::Line { line, reason: error.to_string() };
        while let Some((line, row)) = next()? {
            let known = batch.rows.first().filter(|first| first.table == row.table);
            let table = home(&row, known).map_err(|reason| StoreError::Line { line, reason })?;
            if table != batch.table || batch.rows.len() >= AT_ONCE {
                batch.write(&mut transaction).await.map_err(|error| refused(last, error))?;
                batch.table = table;
            }
            batch.rows.push(row);
            last = line;
        }
        batch.write(&mut transaction).await.map_err(|error| refused(last, error))?;
        let tallies = tallied(&mut transaction).await?;
        check(&tallies)?;
        transaction.commit().await.map_err(StoreError::from)?;
        Ok(tallies)
    }
}

/// Makes sure that nothing is kept yet, and takes out what every database begins with.
async fn emptied(transaction: &mut Transaction<'_, Any>) -> Result<(), StoreError> {
    for (table, _) in TABLES.into_iter().filter(|(table, _)| !BEGUN.contains(table)) {
        if sqlx::query(&format!("SELECT 1 FROM {table} LIMIT 1")).fetch_optional(&mut **transaction).await?.is_some() {
            return Err(StoreError::NotEmpty(table));
        }
    }
    for table in BEGUN {
        sqlx::query(&format!("DELETE FROM {table}")).execute(&mut **transaction).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(table: &str, values: &[(&str, Value)]) -> Row {
        Row { table: table.to_owned(), row: values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect() }
    }

    #[test]
    fn a_tally_knows_each_row_and_none_by_its_place() {
        let (one, other) = (row("labels", &[("label", "a".into())]), row("labels", &[("label", "b".into())]));
        let of = |rows: &[&Row]| {
            let mut sum = Sum::default();
            for row in rows {
                sum.add(row);
            }
            sum.told("labels")
        };
        assert_eq!(of(&[&one, &other]), of(&[&other, &one]));
        assert_ne!(of(&[&one, &one]), of(&[&other, &other]), "the same row twice does not vanish");
        assert_ne!(of(&[&one]), of(&[]));
    }

    #[test]
    fn rows_that_do_not_belong_are_refused() {
        let good = row("labels", &[("conversation", "a".into()), ("label", Value::Null)]);
        assert_eq!(home(&good, None), Ok("labels"));
        let bad = [
            row("sqlite_master", &[("name", "x".into())]),
            row("labels", &[("label) VALUES ('x'); --", "x".into())]),
            row("labels", &[("label", 1.5.into())]),
            row("labels", &[("label", serde_json::json!({}))]),
            row("labels", &[]),
        ];
        for each in bad {
            assert!(home(&each, None).is_err(), "{each:?}");
        }
        assert!(home(&row("labels", &[("label", "x".into())]), Some(&good)).is_err());
    }
}
