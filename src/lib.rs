//! openwindow: a service counter that answers foreign residents' questions from dated guidance, in their language.
//!
//! A document's way: [`knowledge`] (files → guides, editions, sections) → [`index`] (embed what is new, publish).
//! A question's way: [`http`] → [`answer`] ([`detect`] the language → retrieve → judge → compose) → a reply with dated sources.
//!
//! Four levels, imports only downwards; `tests/it/tidy.rs` enforces them.

// The words.
pub mod audit;
pub mod breaker;
pub mod clock;
pub mod day;
pub mod detect;
pub mod followup;
pub mod knowledge;
pub mod language;
pub mod lock;
pub mod lookup;
pub mod masking;
pub mod nationality;
pub mod notions;
pub mod processors;
pub mod projection;
pub mod quantised;
pub mod quantity;
pub mod rules;
pub mod terms;
pub mod when;

// The engines.
pub mod embedding;
pub mod news;
pub mod rewriting;
pub mod store;
pub mod texts;
pub mod translation;
pub mod vectors;
pub mod webhooks;

// What it does.
pub mod accounts;
pub mod answer;
pub mod checking;
pub mod conversation;
pub mod deadlines;
pub mod desk;
pub mod evaluation;
pub mod fair;
pub mod import;
pub mod index;
pub mod letters;
pub mod retention;
pub mod search;

// The edges.
pub mod app;
pub mod command;
pub mod config;
pub mod http;
pub mod socket;
