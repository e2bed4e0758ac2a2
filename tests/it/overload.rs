//! too much at once is refused at once, and a stop lets running answers finish.

use std::time::{Duration, Instant};

use crate::harness::Service;

#[tokio::test(flavor = "multi_thread")]
async fn more_than_the_service_can_do_is_refused_at_once() {
    let service = Service::with(|settings| settings.limits.concurrent = 4).await;
    let ask = |number: usize| {
        let request = service.post("/api/v1/ask", &serde_json::json!({ "question": format!("how do I extend my visa in district {number}?") }));
        async move {
            let started = Instant::now();
            let response = request.send().await.expect("a response");
            (response.status().as_u16(), started.elapsed(), response.headers().contains_key("retry-after"))
        }
    };
    let answers = futures_of((0..64).map(ask).collect()).await;
    let (mut answered, mut refused) = (0, 0);
    for (status, took, retry) in answers {
        match status {
            200 => answered += 1,
            503 => {
                refused += 1;
                assert!(retry, "a refusal says when to try again");
                assert!(took < Duration::from_secs(2));
            }
            other => panic!("status {other}"),
        }
    }
    assert!(answered >= 4 && refused > 0, "{answered} answered, {refused} refused");
    assert_eq!(service.ask("visa extension").await.outcome(), "answered", "and goes on as before");
}

/// All of them at once.
async fn futures_of<T: Send + 'static>(futures: Vec<impl Future<Output = T> + Send + 'static>) -> Vec<T> {
    let tasks: Vec<_> = futures.into_iter().map(tokio::spawn).collect();
    let mut all = Vec::new();
    for task in tasks {
        all.push(task.await.expect("a task"));
    }
    all
}

#[test]
fn a_stop_finishes_running_answers_and_takes_no_new_ones() {
    use std::io::{BufRead, BufReader};
    let data = tempfile::tempdir().expect("a folder");
    let mut server = std::process::Command::new(env!("CARGO_BIN_EXE_openwindow"))
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(data.path())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::null())
        .spawn()
        .expect("a server");
    let mut base = String::new();
    BufReader::new(server.stdout.take().expect("an output")).read_line(&mut base).expect("a line");
    let base = base.trim().to_owned();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let (failed, stopped) = runtime.block_on(async {
        let client = reqwest::Client::new();
        let running = futures_of(
            (0..32)
                .map(|number| {
                    let request = client
                        .post(format!("{base}/api/v1/ask"))
                        .json(&serde_json::json!({ "question": format!("what is the fine for overstaying {number} days?") }));
                    async move { request.send().await.map(|response| response.status().as_u16()) }
                })
                .collect(),
        );
        let stopping = async {
            tokio::time::sleep(Duration::from_millis(40)).await;
            // SAFETY of the number: it is our own child, still unreaped.
            let killed = std::process::Command::new("kill").args(["-TERM", &server.id().to_string()]).status().expect("kill");
            assert!(killed.success());
            Instant::now()
        };
        let (answers, at) = tokio::join!(running, stopping);
        // A request that found the door closed may be sent again elsewhere; one that was let in must be answered.
        let broken = answers.iter().filter(|answer| matches!(answer, Ok(status) if *status != 200 && *status != 503)).count();
        (broken, at)
    });
    assert_eq!(failed, 0);
    let status = server.wait().expect("ended");
    assert!(status.success(), "{status}");
    assert!(stopped.elapsed() < Duration::from_secs(10));
    assert!(!data.path().join("openwindow.sock").exists());
}
