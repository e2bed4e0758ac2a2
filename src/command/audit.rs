//! `openwindow audit`: whether the log of what was done is as it was written. Knows nothing of what stands in it.

use clap::{Args, Subcommand};

use super::{CommandError, print, tell};
use crate::accounts;
use crate::audit::Head;
use crate::config::Config;
use crate::store::Store;

#[derive(Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    of: Of,
}

#[derive(Subcommand)]
enum Of {
    /// Follow the chain of hashes from the first row to the last, and name the first row that does not fit. A running server is not disturbed.
    Verify {
        /// An end that this command printed before, as NUMBER:HASH: whoever can write to the database can make a whole new chain, but not one
        /// that has this row.
        #[arg(long, value_name = "NUMBER:HASH")]
        noted: Option<String>,
    },
}

pub(super) async fn audit(config: &Config, arguments: Arguments) -> Result<(), CommandError> {
    let Of::Verify { noted } = arguments.of;
    let noted = noted.as_deref().map(end).transpose()?;
    if !config.store.is_there(&config.data) {
        return Err(CommandError::Argument(format!("{} holds no log", config.data.display())));
    }
    let failed = |error: crate::store::StoreError| CommandError::Failed(error.to_string());
    let store = Store::open(&config.store, &config.data).await.map_err(failed)?;
    let verified = accounts::verify(&store, noted.as_ref()).await;
    store.close().await;
    match verified.map_err(failed)? {
        Ok(head) => {
            tell(&format!("{} rows fit; note the last one elsewhere:", head.number));
            print(&format!("{}:{}", head.number, head.hash))
        }
        Err(fault) => Err(CommandError::Failed(format!("the log of what was done is not as it was written: {fault}"))),
    }
}

fn end(text: &str) -> Result<Head, CommandError> {
    let parts =
        text.split_once(':').and_then(|(number, hash)| Some(Head { number: number.parse().ok().filter(|number| *number >= 0)?, hash: hash.to_owned() }));
    parts.ok_or_else(|| CommandError::Argument(format!("{text:?} is no end of a log: NUMBER:HASH is needed, as this command prints it")))
}
