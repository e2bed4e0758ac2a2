//! A listener that closes in order: first no new connections, then the ones taken in finish. Knows nothing of what they carry.

use std::future::pending;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::http::Peer;

/// How long a connection that was taken in has to send its first request after the stop.
pub(super) const FIRST_REQUEST: Duration = Duration::from_millis(150);
/// How long the queue of the system is emptied: connections in it were answered already and would be reset.
const QUEUE: Duration = Duration::from_millis(5);

/// Takes connections until a stop, then those that already wait, then none.
pub(super) struct Closing {
    listener: Option<TcpListener>,
    address: SocketAddr,
    stop: CancellationToken,
}

impl Closing {
    /// Around a bound listener.
    pub(super) fn new(listener: TcpListener, stop: CancellationToken) -> io::Result<Self> {
        let address = listener.local_addr()?;
        Ok(Self { listener: Some(listener), address, stop })
    }
}

impl Listener for Closing {
    type Io = TcpStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (TcpStream, SocketAddr) {
        if let Some(listener) = &mut self.listener {
            tokio::select! {
                biased;
                () = self.stop.cancelled() => {}
                taken = Listener::accept(listener) => return taken,
            }
            if let Ok(taken) = timeout(QUEUE, Listener::accept(listener)).await {
                return taken;
            }
        }
        self.listener = None;
        pending().await
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.address)
    }
}

impl Connected<IncomingStream<'_, Closing>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Closing>) -> Self {
        Self(*stream.remote_addr())
    }
}
