//! A local socket in the data folder, through which commands ask the server that has the folder open. Only the owner of the folder can reach it.
//! Knows nothing of what the commands want.

use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::{Request, StatusCode};
use axum::routing::post;
use axum::{Json, Router};
use http_body_util::BodyExt;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::{UnixListener, UnixStream};
use tokio_util::sync::CancellationToken;

use crate::app::{App, AppError};
use crate::http;
use crate::index::IndexError;

/// The listening end.
pub struct Socket {
    listener: UnixListener,
    path: PathBuf,
}

fn path_in(data: &Path) -> PathBuf {
    data.join("openwindow.sock")
}

/// Whether a server has the folder open.
pub async fn is_open(data: &Path) -> bool {
    UnixStream::connect(path_in(data)).await.is_ok()
}

impl Socket {
    /// Binds the socket; one that a killed server left behind is replaced.
    pub fn open(data: &Path) -> io::Result<Self> {
        let path = path_in(data);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let listener = UnixListener::bind(&path)?;
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))?;
        Ok(Self { listener, path })
    }

    /// Serves the public routes, and publishing, until `stop`.
    pub async fn serve(self, app: App, stop: CancellationToken) {
        let router = http::router(app.clone()).merge(Router::new().route("/publish", post(publish)).with_state(Arc::new(app)));
        let served = axum::serve(self.listener, router).with_graceful_shutdown(async move { stop.cancelled().await }).await;
        if let Err(error) = served {
            tracing::warn!(%error, "the local socket failed");
        }
        let _ = std::fs::remove_file(self.path);
    }
}

/// Reads the knowledge folder again and serves it if it has no fault.
async fn publish(State(app): State<Arc<App>>) -> (StatusCode, Json<Value>) {
    match app.publish(&|_, _| {}).await {
        Ok(published) => {
            let report = json!({ "generation": published.generation, "publication": published.publication, "guides": published.guides,
                "sections": published.sections, "embedded": published.embedded, "changed": published.changed });
            (StatusCode::OK, Json(report))
        }
        Err(AppError::Index(IndexError::Faults(faults))) => {
            let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
            (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "faults": faults })))
        }
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, Json(json!({ "error": error.to_string() }))),
    }
}

/// Sends a request to the server that has the folder open; none if no server has.
pub async fn request(data: &Path, path: &str, body: &Value) -> Option<io::Result<(StatusCode, Value)>> {
    let stream = UnixStream::connect(path_in(data)).await.ok()?;
    Some(exchange(stream, path, body).await)
}

async fn exchange(stream: UnixStream, path: &str, body: &Value) -> io::Result<(StatusCode, Value)> {
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(io::Error::other)?;
    tokio::spawn(connection);
    let request = Request::post(path).header("host", "localhost").header("content-type", "application/json").body(Body::from(body.to_string()));
    let response = sender.send_request(request.map_err(io::Error::other)?).await.map_err(io::Error::other)?;
    let status = response.status();
    let bytes = response.into_body().collect().await.map_err(io::Error::other)?.to_bytes();
    Ok((status, serde_json::from_slice(&bytes).map_err(io::Error::other)?))
}
