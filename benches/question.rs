//! A new question beside its embedding alone, both in one process and in turn, so that a busy machine harms both alike: with one client and
//! with eight. Each question is asked with another number, so that no answer and no vector is kept. `cargo bench --bench question`.

#![expect(clippy::print_stdout, reason = "its figures are its output")]

use std::time::{Duration, Instant};

use openwindow::answer::{Ask, Question};
use openwindow::app::App;
use openwindow::config::{self, Overrides};
use openwindow::embedding::Kind;

/// What people ask, in eight languages; `#` is where the number comes.
const QUESTIONS: [&str; 8] = [
    "I live in flat # and my visa runs out next week, how many days before must I ask for an extension?",
    "我住#号,签证过期了会罚多少钱",
    "Ich wohne in Haus # und ziehe bald um, muss ich mich neu anmelden?",
    "#号室に住んでいます。引っ越したら何日以内に届け出ますか",
    "أسكن في الشقة #، ما غرامة عدم تسجيل السكن؟",
    "Vivo en el número # y perdí el pasaporte, ¿adónde voy?",
    "#호에 사는데 비자를 연장하려면 어떤 서류가 필요한가요?",
    "Живу в квартире #. Нужно ли менять вид на жительство при новом паспорте?",
];
const ROUNDS: usize = 25;

/// What takes its time.
#[derive(Clone, Copy)]
enum Task {
    Embedding,
    Answer,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let data = tempfile::tempdir()?;
    let config = config::read(&Overrides { data: Some(data.path().to_owned()), ..Overrides::default() })?;
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let app = App::open(config)?;
        app.publish(&|_, _| ()).await?;
        for clients in [1, 8] {
            let (mut embedding, mut answer) = (Vec::new(), Vec::new());
            for round in 0..ROUNDS {
                embedding.extend(times(&app, Task::Embedding, clients, round * 2).await?);
                answer.extend(times(&app, Task::Answer, clients, round * 2 + 1).await?);
            }
            let (alone, whole) = (median(&mut embedding), median(&mut answer));
            println!("{clients} client(s): embedding alone {alone:.2} ms, question {whole:.2} ms, {:.2} × (medians of {})", whole / alone, answer.len());
        }
        Ok(())
    })
}

/// Each client does every question once, one after the other.
async fn times(app: &App, task: Task, clients: usize, round: usize) -> Result<Vec<Duration>, Box<dyn std::error::Error>> {
    let running: Vec<_> = (0..clients).map(|client| tokio::spawn(client_times(app.clone(), task, round * clients + client))).collect();
    let mut all = Vec::new();
    for client in running {
        all.extend(client.await??);
    }
    Ok(all)
}

async fn client_times(app: App, task: Task, number: usize) -> Result<Vec<Duration>, String> {
    let index = app.index().ok_or("nothing is served")?;
    let mut times = Vec::new();
    for at in 0..QUESTIONS.len() {
        let text = QUESTIONS[(at + number) % QUESTIONS.len()].replace('#', &(1000 + number).to_string());
        let question = Question::new(&text).map_err(|error| error.to_string())?;
        let started = Instant::now();
        match task {
            Task::Embedding => drop(app.embedder.embed(Kind::Query, vec![text]).await.map_err(|error| error.to_string())?),
            Task::Answer => {
                let ask = Ask::today(question, app.clock.today());
                drop(app.answering.answer(&index, &ask, app.clock.now()).await.map_err(|error| error.to_string())?);
            }
        }
        times.push(started.elapsed());
    }
    Ok(times)
}

/// In milliseconds.
fn median(times: &mut [Duration]) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1000.0
}
