//! `openwindow account` and `openwindow audit` on the data folder of a running service; and what a forger of the log leaves behind.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use openwindow::accounts::Role;
use reqwest::Method;
use sqlx::{AnyConnection, Connection, Executor};

use crate::harness::Service;
use crate::signing::PASSWORD;

fn openwindow(data: &Path, arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openwindow"));
    command.args(arguments).arg("--data").arg(data).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("a program");
    child.stdin.take().expect("its input").write_all(input.as_bytes()).expect("written");
    child.wait_with_output().expect("an end")
}

fn said(output: &Output) -> (bool, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    (output.status.success(), text(&output.stdout), text(&output.stderr))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_line_looks_after_accounts_while_a_server_runs() {
    let service = Service::start().await;
    let data = service.app.config.data.clone();
    let run = |arguments: &[&str], input: &str| said(&openwindow(&data, arguments, input));
    let (done, out, _) = run(&["account", "create", "wang.li", "--role", "administrator", "--display", "王丽"], &format!("{PASSWORD}\n"));
    assert!(done && out == "wang.li is made: administrator", "{out}");
    let wang = service.signed_in("wang.li", PASSWORD).await;
    let file = data.join("password");
    std::fs::write(&file, format!("{PASSWORD}\r\n")).expect("written");
    assert!(run(&["account", "create", "zhao", "--role", "staff", "--password-file", file.to_str().expect("a path")], "").0);
    let zhao = service.signed_in("zhao", PASSWORD).await;

    for (arguments, input, says) in [
        (&["account", "create", "wang.li", "--role", "staff"][..], PASSWORD, "already"),
        (&["account", "create", "x", "--role", "visitor"], PASSWORD, "is no role"),
        (&["account", "create", "x y", "--role", "staff"], PASSWORD, "no name"),
        (&["account", "create", "x", "--role", "staff"], "password1234", "too easy"),
        (&["account", "create", "x", "--role", "staff"], "", "8 to 256"),
        (&["account", "create", "x", "--role", "staff", "--password-file", "/nonexistent"], "", "/nonexistent"),
        (&["account", "role", "nobody", "staff"], "", "no account nobody"),
        (&["account", "role", "wang.li", "staff"], "", "last administrator"),
        (&["account", "disable", "wang.li"], "", "last administrator"),
        (&["account", "reset", "nobody"], "", "no account nobody"),
    ] {
        let (done, _, error) = run(arguments, input);
        assert!(!done && error.contains(says) && !error.contains("lantern"), "{arguments:?}: {error}");
    }
    assert_eq!(run(&["account", "role", "zhao", "auditor"], "").1, "zhao is auditor");
    assert_eq!(zhao.asked(Method::GET, "/api/v1/staff/session", None).await.0, 401, "the running server sees it at once");
    assert_eq!(run(&["account", "disable", "zhao"], "").1, "zhao is closed");
    assert_eq!(service.sign_in("zhao", PASSWORD).await.status(), 401);
    assert_eq!(run(&["account", "enable", "zhao"], "").1, "zhao is open");
    let (_, start, _) = run(&["account", "reset", "zhao"], "");
    assert_eq!(service.signed_in("zhao", &start).await.session["must_change"], true);
    let (_, table, _) = run(&["account", "list"], "");
    assert!(table.lines().count() == 3 && table.contains("王丽") && table.contains("new") && !table.contains("argon2"), "{table}");
    assert_eq!(wang.asked(Method::GET, "/api/v1/staff/session", None).await.0, 200, "nobody else was disturbed");
    let (done, end, _) = run(&["audit", "verify"], "");
    assert!(done && end.contains(':'), "{end}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_byte_of_the_log_is_found_at_its_row() {
    let service = Service::start().await;
    let root = service.member("root", Role::Administrator).await;
    for _ in 0..5 {
        service.sign_in("root", "wrong").await;
    }
    assert_eq!(root.asked(Method::DELETE, "/api/v1/staff/session", None).await.0, 204);
    let data = service.app.config.data.clone();
    let verify = |more: &[&str]| said(&openwindow(&data, &[&["audit", "verify"], more].concat(), ""));
    let (done, end, _) = verify(&[]);
    assert!(done && end.starts_with("8:"), "{end}");
    assert!(verify(&["--noted", &end]).0);
    for wrong in ["x", "8", "+x:00", ":"] {
        assert!(verify(&["--noted", wrong]).2.contains("no end of a log"), "{wrong}");
    }
    sqlx::any::install_default_drivers();
    let mut database = AnyConnection::connect(&format!("sqlite://{}", data.join("openwindow.db").display())).await.expect("the file");
    let forged = "UPDATE audit SET hash = 'ff' || substr(hash, 3) WHERE number = 4";
    for (forge, undo, says) in [
        (
            "UPDATE audit SET detail = replace(detail, 'password', 'passw0rd') WHERE number = 4",
            "UPDATE audit SET detail = replace(detail, 'passw0rd', 'password') WHERE number = 4",
            "row 4 was changed",
        ),
        (
            "UPDATE audit SET at = '2026-11-24T02:00:00.001Z' WHERE number = 1",
            "UPDATE audit SET at = '2026-11-24T02:00:00.000Z' WHERE number = 1",
            "row 1 was changed",
        ),
        ("UPDATE audit SET account = 'x' WHERE number = 5", "UPDATE audit SET account = NULL WHERE number = 5", "row 5 was changed"),
        ("UPDATE audit SET action = 'signed_in' WHERE number = 3", "UPDATE audit SET action = 'sign_in_failed' WHERE number = 3", "row 3 was changed"),
        ("UPDATE audit_head SET number = 9", "UPDATE audit_head SET number = 8", "row 9 is missing"),
        ("UPDATE audit_head SET number = 7", "UPDATE audit_head SET number = 8", "end of the log"),
        ("UPDATE audit SET number = 99 WHERE number = 6", "UPDATE audit SET number = 6 WHERE number = 99", "row 6 is missing"),
        (forged, "", "row 4 was changed"),
    ] {
        database.execute(forge).await.expect("changed");
        let (done, _, error) = verify(&[]);
        assert!(!done && error.contains(says), "{forge}: {error}");
        if !undo.is_empty() {
            database.execute(undo).await.expect("changed back");
            assert!(verify(&[]).0, "{undo}");
        }
    }
    database.execute("DELETE FROM audit WHERE number >= 4").await.expect("cut");
    assert!(verify(&[]).2.contains("row 4 is missing"));
    database.execute("UPDATE audit_head SET number = 3, hash = (SELECT hash FROM audit WHERE number = 3)").await.expect("cut whole");
    assert!(verify(&[]).0, "who can write to the database can cut the end off without a trace in it");
    assert!(verify(&["--noted", &end]).2.contains("row 8 is missing"), "but not what was noted elsewhere");
}

#[test]
fn a_folder_without_a_log_says_so() {
    let data = tempfile::tempdir().expect("a folder");
    let (done, _, error) = said(&openwindow(data.path(), &["audit", "verify"], ""));
    assert!(!done && error.contains("holds no log"), "{error}");
}
