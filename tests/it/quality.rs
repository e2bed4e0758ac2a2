//! The question set has floors that only go up. The figures stand in docs/quality.md. Refusing had 0.87 on the 409 questions before daily life came in.

use openwindow::evaluation::{self, Figures, deadlines};
use openwindow::language::Language;

use crate::harness::{root, shared};

#[tokio::test]
async fn the_question_set_is_answered_as_well_as_ever() {
    let questions = evaluation::read(&root().join("tests/questions")).expect("questions");
    assert!(questions.iter().filter(|question| !question.refuse).count() >= 560);
    assert!(questions.iter().filter(|question| question.refuse).count() >= 110);
    let service = shared();
    let index = service.app.index().expect("an index");
    let results = evaluation::evaluate(&service.app.answering, &index, &questions).await.expect("answers");
    let figures = Figures::of(&results);
    let floor = |name: &str, found: f64, floor: f64| assert!(found >= floor, "{name}: {found:.3} is below {floor}: {figures:#?}");
    floor("recall@5, own language", figures.recall_5_own, 0.985);
    floor("recall@5, other languages", figures.recall_5_across, 0.985);
    floor("facts", figures.all.right, 0.97);
    floor("refusal F1", figures.all.refusal_f1, 0.94);
    floor("language", figures.all.language, 1.0);
    assert_eq!(figures.all.wrong, 0, "wrong numbers");
    assert_eq!(figures.all.expired, 0, "citations out of force");
    let mean = figures.all.recall_5;
    for (language, row) in figures.languages.iter().filter(|(language, _)| Language::GUIDES.contains(language)) {
        floor(&format!("recall@5 of {language}"), row.recall_5, mean - 0.05);
    }
}

#[tokio::test]
async fn last_days_of_a_blind_list_are_told_and_hardly_ever_wrong() {
    let mut told = deadlines::read(&root().join("tests/deadlines/questions.txt")).expect("a list");
    let service = shared();
    let index = service.app.index().expect("an index");
    deadlines::ask(&service.app.answering, &index, &mut told).await.expect("answers");
    let (right, wrong) = deadlines::shares(&told).values().fold((0, 0), |(right, wrong), share| (right + share.right, wrong + share.wrong));
    assert!(told.len() >= 90 && right as f64 / told.len() as f64 >= 0.76, "{right} right: {told:#?}");
    assert!(wrong <= 1, "{told:#?}");
}
