//! Files with their checksums, in the form of `sha256sum`. Knows nothing of what stands in them.

use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write as _};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::CommandError;

/// The file that lists the others.
pub(super) const SUMS: &str = "SHA256SUMS";

/// A failure of a file.
pub(super) fn of_file(path: &Path) -> impl Fn(io::Error) -> CommandError + '_ {
    |source| CommandError::File { path: path.display().to_string(), source }
}

/// The checksum of a file.
fn sum(path: &Path) -> Result<String, CommandError> {
    let (mut file, mut hash, mut room) = (File::open(path).map_err(of_file(path))?, Sha256::new(), vec![0; 1 << 20]);
    loop {
        let read = file.read(&mut room).map_err(of_file(path))?;
        if read == 0 {
            return Ok(hash.finalize().iter().fold(String::with_capacity(64), |mut text, byte| {
                // Writing to a string does not fail.
                let _ = write!(text, "{byte:02x}");
                text
            }));
        }
        hash.update(&room[..read]);
    }
}

/// Writes a file that only its owner may read, and has it reach the disk.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), CommandError> {
    let made = OpenOptions::new().create_new(true).write(true).mode(0o600).open(path);
    let written = made.and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.map_err(of_file(path))
}

/// Copies a file so.
pub(super) fn copy(from: &Path, to: &Path) -> Result<(), CommandError> {
    let mut source = File::open(from).map_err(of_file(from))?;
    let made = OpenOptions::new().create_new(true).write(true).mode(0o600).open(to);
    let copied = made.and_then(|mut file| {
        io::copy(&mut source, &mut file)?;
        file.sync_all()
    });
    copied.map_err(of_file(to))
}

/// Has what a folder lists reach the disk.
pub(super) fn settle(folder: &Path) -> Result<(), CommandError> {
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(of_file(folder))
}

/// Lists the checksums of the named files of a folder in it.
pub(super) fn seal(folder: &Path, names: &[&str]) -> Result<(), CommandError> {
    let mut lines = String::new();
    for name in names {
        let _ = writeln!(lines, "{}  {name}", sum(&folder.join(name))?);
    }
    write(&folder.join(SUMS), lines.as_bytes())
}

/// The files of a folder as its list has them, each with the checksum that it should have.
pub(super) fn sealed(folder: &Path, known: &[&str]) -> Result<Vec<String>, CommandError> {
    let path = folder.join(SUMS);
    let list = fs::read_to_string(&path).map_err(of_file(&path))?;
    let mut names = Vec::new();
    for (at, line) in list.lines().enumerate() {
        let wrong = |reason: String| CommandError::Failed(format!("{}, line {}: {reason}", path.display(), at + 1));
        let (wanted, name) = line.split_once("  ").ok_or_else(|| wrong("a checksum and a name are needed".to_owned()))?;
        // Only names that a backup has: what else the list says leads nowhere.
        if !known.contains(&name) {
            return Err(wrong(format!("{name:?} is no file of a backup")));
        }
        if sum(&folder.join(name))? != wanted {
            return Err(CommandError::Failed(format!("{} is not as it was written: its checksum is another", folder.join(name).display())));
        }
        names.push(name.to_owned());
    }
    Ok(names)
}
