//! The service as its users meet it: the real server on a free port, the real model, the shipped guides.

mod adapters;
mod answers;
mod asking;
mod bad_input;
mod beir;
mod conversations;
mod deadlines;
mod facts;
mod fair_use;
mod followup;
mod harness;
mod interfaces;
mod knowledge;
mod lock;
mod masking;
mod overload;
mod publishing;
mod quality;
mod rules;
mod store;
mod tidy;
mod unicode;
mod when;
mod widget;
