//! The vector engines and imports through their public interface: the same questions to every engine, faults, and real servers where
//! `OPENWINDOW_QDRANT` names a folder with `cluster` and `qdrant`.

mod cluster;
mod engines;
mod faults;
mod generations;
mod imports;
mod support;
