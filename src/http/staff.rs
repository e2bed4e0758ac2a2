//! The console's interface. Knows nothing of pages.

pub mod search;
