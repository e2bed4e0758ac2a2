//! A password from a terminal, from standard input or from a file, never from the command line. Knows nothing of what it opens.

use std::fs;
use std::io::{self, BufRead, IsTerminal, Read};
use std::path::Path;

use secrecy::{ExposeSecret, SecretString};

use super::super::CommandError;

/// Bytes that are read at most.
const LIMIT: u64 = 4096;

/// The password: from the file, from standard input if that is no terminal, or asked for, twice if it is a new one.
pub(super) fn given(file: Option<&Path>, twice: bool) -> Result<Option<SecretString>, CommandError> {
    let terminal = |source| CommandError::File { path: "the terminal".to_owned(), source };
    if let Some(file) = file {
        let failed = |source| CommandError::File { path: file.display().to_string(), source };
        let opened = fs::File::open(file).map_err(failed)?;
        return first_line(opened).map_err(failed).map(Some);
    }
    if !io::stdin().is_terminal() {
        return first_line(io::stdin()).map_err(|source| CommandError::File { path: "standard input".to_owned(), source }).map(Some);
    }
    let password: SecretString = rpassword::prompt_password("Password: ").map_err(terminal)?.into();
    if twice {
        let again: SecretString = rpassword::prompt_password("The same again: ").map_err(terminal)?.into();
        if again.expose_secret() != password.expose_secret() {
            return Err(CommandError::Argument("these are two passwords".to_owned()));
        }
    }
    Ok(Some(password))
}

fn first_line(from: impl Read) -> io::Result<SecretString> {
    let mut line = String::new();
    io::BufReader::new(from.take(LIMIT)).read_line(&mut line)?;
    Ok(line.trim_end_matches(['\n', '\r']).to_owned().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_the_first_line_without_its_end() {
        let of = |bytes: &'static [u8]| first_line(bytes).map(|password| password.expose_secret().to_owned()).ok();
        assert_eq!(of(b" with blanks \r\nand more\n").as_deref(), Some(" with blanks "));
        assert_eq!(of(b"no end").as_deref(), Some("no end"));
        assert_eq!(of(b"").as_deref(), Some(""));
        assert_eq!(of(b"\xff\xfe"), None, "bytes that are no text are no password");
    }
}
