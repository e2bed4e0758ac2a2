//! The log of what was done, read and followed from its beginning. Knows nothing of what is recorded in it.

use super::{Accounts, AccountsError, Auditor};
use crate::audit::{Chain, Fault, Head, Record};
use crate::store::{Store, StoreError};

/// Rows read at a time.
const ROWS: i64 = 1000;

/// Which rows of the log.
#[derive(Debug, Clone, Copy)]
pub enum Page {
    /// Those after a number, in their order.
    After(i64),
    /// Those before a number, the last first.
    Before(i64),
}

impl Accounts {
    /// Rows of the log, at most so many, and the number of its last one.
    pub async fn log(&self, _: &Auditor, page: Page, most: i64) -> Result<(Vec<Record>, i64), AccountsError> {
        let rows = match page {
            Page::After(number) => self.store.records_after(number, most).await?,
            Page::Before(number) => self.store.records_before(number, most).await?,
        };
        Ok((rows, self.store.audit_head().await?.number))
    }
}

/// Follows the whole log; gives its end, or the first row that does not fit. `noted` is an end that was written down elsewhere before.
pub async fn verify(store: &Store, noted: Option<&Head>) -> Result<Result<Head, Fault>, StoreError> {
    // The end first: rows that are added meanwhile stand behind it.
    let head = store.audit_head().await?;
    let beginning = store.audit_beginning().await?;
    match noted {
        Some(noted) if noted.number == beginning.number && noted.number > 0 && noted.hash != beginning.hash => return Ok(Err(Fault::Noted(noted.number))),
        Some(noted) if noted.number < beginning.number => return Ok(Err(Fault::Gone(noted.number))),
        _ => {}
    }
    let mut chain = Chain::after(beginning);
    loop {
        let rows = store.records_after(chain.last().number, ROWS).await?;
        if rows.is_empty() {
            break;
        }
        for row in rows.iter().filter(|row| row.number <= head.number) {
            if let Err(fault) = chain.follow(row) {
                return Ok(Err(fault));
            }
            if let Some(noted) = noted.filter(|noted| noted.number == row.number && noted.hash != row.hash) {
                return Ok(Err(Fault::Noted(noted.number)));
            }
        }
        if rows.last().is_some_and(|row| row.number > head.number) {
            break;
        }
    }
    if let Err(fault) = chain.end(&head) {
        return Ok(Err(fault));
    }
    // A row behind the end that is there still, once whoever adds one is done.
    let (now, last) = (store.audit_head().await?, store.records_before(i64::MAX, 1).await?);
    if last.first().is_some_and(|row| row.number > now.number) {
        return Ok(Err(Fault::End(head.number)));
    }
    if let Some(noted) = noted.filter(|noted| noted.number > head.number) {
        return Ok(Err(Fault::Missing(noted.number)));
    }
    Ok(Ok(head))
}
