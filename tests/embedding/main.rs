//! Embeddings from outside: both engines against the reference vectors, the queue under load, damaged models, a server by URL.

mod faults;
mod models;
mod queue;
mod reference;
mod scripted;
mod server;
