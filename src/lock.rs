//! The fact lock: what a text says in numbers, limits, duties and denials, and where two texts that should say the same do not.
//! Knows the words of the guide languages; knows nothing of files, guides or sections.
//!
//! Two readings differ when one has a figure that the other lacks, when a limit points the other way at the same number, when a duty
//! stands where the other has a permission, or when a denial is missing. Words that languages use more freely count as `perhaps`: they
//! satisfy the other side but ask for nothing there.

mod align;
mod cues;
mod differ;
mod limits;
mod reading;
mod rewording;

pub use align::{Group, align};
pub use cues::Meaning;
pub use differ::{Difference, Kind, compare, compare_read, differences, directions, readings};
pub use limits::Direction;
pub use reading::{Limit, Reading, plain, read};
pub use rewording::{Cut, figures_of, knows, modalities, reworded};

/// Changes when the same texts read otherwise; what was compared before is then compared again.
pub const RULES: u32 = 1;
