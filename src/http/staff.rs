//! What those who work here ask, under `/api/v1/staff` and `/api/v1/admin`. Knows nothing of visitors.

pub(super) mod accounts;
pub(super) mod approvals;
pub(super) mod audit;
pub(super) mod conversations;
pub(super) mod desk;
pub(super) mod letters;
pub(super) mod overview;
pub(super) mod own;
pub(super) mod persons;
pub(super) mod search;
pub(super) mod session;
pub(super) mod taking;
pub(super) mod translations;
pub(super) mod verification;
