//! What an operator can choose about the vector index. Knows nothing of how engines work.

use std::time::Duration;

use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use super::VectorError;

/// Which engine holds the vectors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EngineName {
    /// A server if `url` is set, else the scan.
    #[default]
    Auto,
    /// The engine of our own: int8 scan and postings in memory.
    Scan,
    /// Qdrant's engine in this process.
    Edge,
    /// A Qdrant server or cluster.
    Server,
}

/// Section `index` of the configuration.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// `auto`, `scan`, `edge` or `server`.
    pub engine: EngineName,
    /// gRPC address of a Qdrant server (`http://` or `https://`); nodes of a cluster separated by commas, tried in order.
    pub url: Option<String>,
    /// Qdrant's API key.
    pub api_key: Option<SecretString>,
    /// Alias of the collections; generations are called `<collection>-<generation>`.
    pub collection: String,
    /// Shards of a new collection.
    pub shards: u32,
    /// Copies of each shard.
    pub replicas: u32,
    /// Copies that must have a write before it counts.
    pub write_consistency: u32,
    /// Reads every vector instead of the nearest cells or the graph.
    pub exact: bool,
    /// Points from which a Qdrant engine builds its graph; below it searches exactly.
    pub graph_above: usize,
    /// Longest wait for a search by a server, milliseconds.
    pub search_ms: u64,
    /// Longest wait for one write by a server, milliseconds.
    pub write_ms: u64,
    /// Longest pause between attempts to reach a server that failed, milliseconds.
    pub probe_ms: u64,
    /// Up to so many points a copy is held in this process and answers while the server does not.
    pub fallback_points: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            engine: EngineName::Auto,
            url: None,
            api_key: None,
            collection: "openwindow".to_owned(),
            shards: 1,
            replicas: 1,
            write_consistency: 1,
            exact: false,
            graph_above: 20_000,
            search_ms: 500,
            write_ms: 60_000,
            probe_ms: 2_000,
            fallback_points: 250_000,
        }
    }
}

impl Settings {
    /// The engine that `auto` stands for.
    pub fn chosen(&self) -> EngineName {
        match (self.engine, &self.url) {
            (EngineName::Auto, Some(_)) => EngineName::Server,
            (EngineName::Auto, None) => EngineName::Scan,
            (engine, _) => engine,
        }
    }

    /// The nodes' addresses.
    pub fn nodes(&self) -> impl Iterator<Item = &str> {
        self.url.as_deref().unwrap_or_default().split(',').map(str::trim).filter(|url| !url.is_empty())
    }

    pub(super) fn search_limit(&self) -> Duration {
        Duration::from_millis(self.search_ms)
    }

    pub(super) fn check(&self) -> Result<(), VectorError> {
        let wrong = |field, reason: String| Err(VectorError::Setting { field, reason });
        if self.chosen() == EngineName::Server && self.nodes().next().is_none() {
            return wrong("url", "the engine `server` needs the address of a Qdrant server".to_owned());
        }
        if let Some(url) = self.nodes().find(|url| !url.starts_with("http://") && !url.starts_with("https://")) {
            return wrong("url", format!("{url:?} does not begin with http:// or https://"));
        }
        for (field, number) in [("shards", self.shards), ("replicas", self.replicas), ("write_consistency", self.write_consistency)] {
            if number == 0 {
                return wrong(field, "must be at least 1".to_owned());
            }
        }
        if self.write_consistency > self.replicas {
            return wrong("write_consistency", format!("{} copies cannot confirm where there are {}", self.write_consistency, self.replicas));
        }
        for (field, number) in [("search_ms", self.search_ms), ("write_ms", self.write_ms), ("probe_ms", self.probe_ms)] {
            if number == 0 {
                return wrong(field, "must be at least 1 ms".to_owned());
            }
        }
        let sound = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if self.collection.is_empty() || self.collection.len() > 100 || !self.collection.chars().all(sound) {
            return wrong("collection", format!("{:?} is not made of ASCII letters, digits, - and _", self.collection));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(settings: &Settings) -> Option<&'static str> {
        match settings.check() {
            Err(VectorError::Setting { field, .. }) => Some(field),
            _ => None,
        }
    }

    #[test]
    fn an_address_means_a_server() {
        assert_eq!(Settings::default().chosen(), EngineName::Scan);
        let with = Settings { url: Some("http://127.0.0.1:6334, http://127.0.0.1:6344".into()), ..Settings::default() };
        assert_eq!(with.chosen(), EngineName::Server);
        assert_eq!(with.nodes().count(), 2);
    }

    #[test]
    fn contradictions_name_their_field() {
        let base = Settings::default;
        assert_eq!(field(&base()), None);
        assert_eq!(field(&Settings { engine: EngineName::Server, ..base() }), Some("url"));
        assert_eq!(field(&Settings { url: Some("127.0.0.1:6334".into()), ..base() }), Some("url"));
        assert_eq!(field(&Settings { shards: 0, ..base() }), Some("shards"));
        assert_eq!(field(&Settings { write_consistency: 2, ..base() }), Some("write_consistency"));
        assert_eq!(field(&Settings { search_ms: 0, ..base() }), Some("search_ms"));
        assert_eq!(field(&Settings { collection: "a/b".into(), ..base() }), Some("collection"));
    }
}
