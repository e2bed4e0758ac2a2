//! openwindow: a service counter that answers foreign residents' questions from dated guidance, in their language.

pub mod day;
pub mod language;
pub mod terms;
