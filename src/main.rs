//! The program `openwindow`: reads the command line, runs the command, reports failure. Knows nothing else.

use std::process::ExitCode;

use clap::Parser;
use openwindow::command::{self, CommandLine};

fn main() -> ExitCode {
    command::run(CommandLine::parse())
}
