//! `openwindow serve`. Knows nothing of what is served.

use std::io::{self, Write};
use std::net::SocketAddr;

use clap::Args;
use tokio_util::sync::CancellationToken;

use super::{CommandError, tell};
use crate::app::{App, AppError};
use crate::config::Config;
use crate::socket::{self, Socket};

#[derive(Args, Default)]
pub(super) struct Arguments {
    /// Address to listen on; port 0 takes a free one. The address is printed as the first line.
    #[arg(long, value_name = "ADDR")]
    pub(super) listen: Option<SocketAddr>,
}

/// Makes threads share their heaps, one for each processor.
///
/// glibc gives eight to each, and what is freed in one serves no other: 40 MB more after ten minutes of mixed requests. Sharing makes nobody
/// wait, since no more questions are computed at once than there are processors.
pub(super) fn share_heaps() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        let heaps = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        #[expect(unsafe_code, reason = "the one way to tell glibc, which only notes the number")]
        // SAFETY: sets a limit inside the allocator; it may be called at any time.
        let noted = unsafe { libc::mallopt(libc::M_ARENA_MAX, i32::try_from(heaps).unwrap_or(i32::MAX)) };
        tracing::debug!(heaps, noted, "heaps");
    }
}

pub(super) async fn serve(config: Config) -> Result<(), CommandError> {
    if socket::is_open(&config.data).await {
        return Err(CommandError::Argument(format!("another server has the data folder {} open", config.data.display())));
    }
    let app = App::open(config)?;
    let listener = app.listener().await?;
    let address = listener.local_addr()?;
    let published = app
        .publish(&|done, all| {
            if done % 320 == 0 {
                tracing::info!(done, all, "embedding");
            }
        })
        .await?;
    for fault in &published.faults {
        tracing::warn!(%fault, "left out");
    }
    tracing::info!(guides = published.guides, sections = published.sections, embedded = published.embedded, publication = published.publication, "published");
    let app = app.with_conversations().await?;
    first_run(&app, address).await?;
    writeln!(io::stdout(), "http://{address}")?;
    io::stdout().flush()?;

    let stop = CancellationToken::new();
    let local = Socket::open(&app.config.data)?;
    tokio::spawn(local.serve(app.clone(), stop.clone()));
    tokio::spawn(stopped_by_signal(stop.clone()));
    app.serve(listener, stop).await?;
    tracing::info!("stopped");
    Ok(())
}

/// Says how the first account is made, while there is none. The code is no line of the log: who reads that later must not find it there.
async fn first_run(app: &App, address: SocketAddr) -> Result<(), CommandError> {
    let Some(accounts) = &app.accounts else { return Ok(()) };
    let code = accounts.offer_setup().await.map_err(AppError::from)?;
    let Some(code) = code else { return Ok(()) };
    let site = if app.config.public_url.is_empty() { format!("http://{address}") } else { app.config.public_url.clone() };
    tell(&format!(
        "There is no account yet. Make the first administrator with `openwindow account create NAME --role administrator` (with the same --data),\n\
         or at {site}/staff with this code, which is good once and until the server stops: {}",
        code.as_str()
    ));
    Ok(())
}

/// Ends the service on SIGTERM or Ctrl-C.
async fn stopped_by_signal(stop: CancellationToken) {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminated) = signal(SignalKind::terminate()) else { return };
    tokio::select! {
        _ = terminated.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    tracing::info!("stopping: running requests may finish");
    stop.cancel();
}
