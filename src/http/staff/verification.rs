//! `/api/v1/staff/verification`: answers that people check, what they say of them, the figures. Knows nothing of what becomes of an answer then.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::super::body::Body;
use super::super::problem::{Kind, Problem, of_checking};
use super::super::search::parameters;
use super::super::shared::Shared;
use super::super::spoken::Spoken;
use crate::accounts::Reviewer;
use crate::answer::{Citation, Reply, Unfit};
use crate::checking::{CheckError, Checks, OfLanguage, Saying, Seeing, Verdict};
use crate::language::Language;
use crate::store::{Check, CheckState, Judgement, Wanted};

/// Checks in a list if nothing is said, and at most.
const LIMIT: i64 = 50;
const MOST: i64 = 200;

/// Which checks.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Asked {
    /// The language of the answer.
    #[param(value_type = Option<String>)]
    language: Option<Language>,
    /// `open`: those that this account can still judge, if left out; `waiting`, `judged`, `confirmed`.
    state: Option<String>,
    /// `next` of the page before.
    after: Option<String>,
    /// 1 to 200, 50 if left out.
    limit: Option<i64>,
}

/// A check in a list.
#[derive(Serialize, ToSchema)]
pub struct CheckLine {
    /// Its name.
    id: String,
    /// `waiting`, `judged` or `confirmed`.
    state: &'static str,
    /// Why it is checked: `returned`, `rated`, `low` or `sample`.
    reason: &'static str,
    /// The language of the answer.
    #[schema(value_type = String)]
    language: Language,
    /// What was asked, without personal data.
    question: String,
    /// By how many it was judged in this round.
    judged: i64,
    /// How often it was asked and answered alike among the answers that were looked at.
    times: i64,
    /// Since when it is to be checked.
    entered: String,
    /// The day on which it was confirmed.
    #[schema(value_type = Option<String>, format = Date)]
    confirmed: Option<crate::day::Day>,
}

/// A page of checks.
#[derive(Serialize, ToSchema)]
pub struct CheckLines {
    /// In their order.
    checks: Vec<CheckLine>,
    /// What the next page is asked with; null on the last.
    next: Option<String>,
    /// How many wait to be judged, by language.
    #[schema(value_type = Object)]
    waiting: BTreeMap<String, i64>,
}

/// A section of an answer as it is now.
#[derive(Serialize, ToSchema)]
pub struct NowView {
    /// In its edition, or in the one that is in force.
    section: Citation,
    /// Whether it says what it said, word for word, in both languages.
    same: bool,
    /// Whether its edition is in force.
    in_force: bool,
}

/// What somebody said of an answer.
#[derive(Serialize, ToSchema)]
pub struct JudgementView {
    /// Who.
    display: String,
    /// Whether it is this account's own.
    own: bool,
    /// `right`, `partly` or `wrong` for each sentence.
    sentences: Vec<String>,
    /// The worst of them.
    verdict: String,
    /// Whether the translation is faithful; null where nothing was translated.
    faithful: Option<bool>,
    /// What it should have said.
    should_say: Option<String>,
    /// What else there is to say.
    comment: Option<String>,
    /// When.
    given: String,
}

/// A check as a reviewer sees it.
#[derive(Serialize, ToSchema)]
pub struct CheckView {
    #[serde(flatten)]
    line: CheckLine,
    /// Which time it is judged: sent back with the judgement.
    round: i64,
    /// The answer as the visitor read it.
    reply: Reply,
    /// The answer that was confirmed before it, where a section changed since.
    earlier: Option<Reply>,
    /// For each of the answer's citations, the section as it is now; null where it is gone.
    now: Vec<Option<NowView>>,
    /// Whether the answer is a translation: then a judgement says whether it is faithful.
    translated: bool,
    /// Whether this account has judged it. Only then others' judgements are told.
    mine: bool,
    /// What was said of it in this round.
    judgements: Vec<JudgementView>,
    /// After a judgement: why it is not served as a checked answer though it was found right: `changed`, `ended`, `leans` or `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    unfit: Option<&'static str>,
}

/// What somebody says of an answer.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct JudgementBody {
    /// `round` of the check as it was looked at.
    round: i64,
    /// For each sentence of the answer, in their order.
    sentences: Vec<Verdict>,
    /// Whether the translation says what the original does; left out where nothing was translated.
    #[serde(default)]
    faithful: Option<bool>,
    /// What it should have said; at most 2,000 characters, personal data is taken out.
    #[serde(default)]
    should_say: Option<String>,
    /// What else there is to say; likewise.
    #[serde(default)]
    comment: Option<String>,
}

/// How far those agree who judged the same.
#[derive(Serialize, ToSchema)]
pub struct AgreementView {
    /// Pairs of judgements of the same.
    pairs: u64,
    /// The share of them that are alike; null where there is none.
    share: Option<f64>,
    /// Krippendorff's alpha for ordered values: 1 is agreement, 0 is chance; null where nothing can be said.
    alpha: Option<f64>,
}

/// What was judged.
#[derive(Serialize, ToSchema)]
pub struct FiguresView {
    /// Answers that were judged, each round by itself.
    answers: u64,
    /// Judgements of them.
    judgements: u64,
    /// Judgements by the worst of their sentences.
    verdicts: Counts,
    /// Sentences that were judged.
    sentences: Counts,
    /// Judgements that call the translation faithful.
    faithful: u64,
    /// And those that do not.
    unfaithful: u64,
    /// On sentences.
    agreement: AgreementView,
    /// On translations.
    about_translation: AgreementView,
    /// How many answers wait to be judged.
    waiting: i64,
}

/// By verdict.
#[derive(Serialize, ToSchema)]
pub struct Counts {
    /// Right.
    right: u64,
    /// Right in part.
    partly: u64,
    /// Wrong.
    wrong: u64,
}

/// What was judged, in all and by language.
#[derive(Serialize, ToSchema)]
pub struct AllFigures {
    /// In all languages.
    all: FiguresView,
    /// By the language of the answers.
    #[schema(value_type = Object)]
    languages: BTreeMap<String, FiguresView>,
}

impl CheckLine {
    fn of(check: &Check) -> Self {
        Self {
            id: check.id.clone(),
            state: check.state.name(),
            reason: check.why.name(),
            language: check.language,
            question: check.question.clone(),
            judged: check.judged,
            times: check.times,
            entered: check.entered.to_string(),
            confirmed: check.confirmed,
        }
    }
}

impl CheckView {
    fn of(seeing: Seeing, account: &str, unfit: Option<&'static str>) -> Self {
        let Seeing { check, reply, earlier, now, judgements, is_judged } = seeing;
        let own = |each: Judgement| JudgementView {
            own: each.account == account,
            display: each.display,
            sentences: each.sentences,
            verdict: each.verdict,
            faithful: each.faithful,
            should_say: each.should_say,
            comment: each.comment,
            given: each.given.to_string(),
        };
        Self {
            line: CheckLine::of(&check),
            round: check.round,
            translated: reply.citations.iter().any(|cited| cited.language != cited.authoritative_language),
            reply,
            earlier,
            now: now.into_iter().map(|now| now.map(|now| NowView { section: now.citation, same: now.is_same, in_force: now.is_in_force })).collect(),
            mine: is_judged,
            judgements: judgements.into_iter().map(own).collect(),
            unfit,
        }
    }
}

impl FiguresView {
    fn of(of: &OfLanguage, waiting: i64) -> Self {
        let counts = |[right, partly, wrong]: [u64; 3]| Counts { right, partly, wrong };
        let agreement = |(pairs, share, alpha)| AgreementView { pairs, share, alpha };
        Self {
            answers: of.answers,
            judgements: of.judgements,
            verdicts: counts(of.verdicts),
            sentences: counts(of.sentences),
            faithful: of.faithful[0],
            unfaithful: of.faithful[1],
            agreement: agreement(of.agreement()),
            about_translation: agreement(of.about_translation()),
            waiting,
        }
    }
}

fn checks(shared: &Shared, spoken: Spoken) -> Result<&Arc<Checks>, Problem> {
    shared.app.checks.as_ref().ok_or_else(|| shared.problem(spoken, Kind::Unavailable))
}

/// The name of a reviewer for others.
fn display(reviewer: &Reviewer) -> String {
    let account = &reviewer.account;
    if account.display.is_empty() { account.name.clone() } else { account.display.clone() }
}

/// Answers that are checked, the most urgent first.
#[utoipa::path(get, path = "/api/v1/staff/verification", params(Asked), tag = "staff", security(("session" = [])),
    responses((status = 200, body = CheckLines), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn list(State(shared): State<Arc<Shared>>, spoken: Spoken, reviewer: Reviewer, RawQuery(query): RawQuery) -> Result<Json<CheckLines>, Problem> {
    let asked: Asked = parameters(&shared, spoken, query.as_deref().unwrap_or_default())?;
    let wrong = |field: &str, detail: String| shared.problem(spoken, Kind::InvalidParameter).field(field).detail(detail);
    let limit = asked.limit.unwrap_or(LIMIT);
    if !(1..=MOST).contains(&limit) {
        return Err(wrong("limit", format!("must be 1 to {MOST}")));
    }
    let state = match asked.state.as_deref() {
        None | Some("" | "open") => None,
        Some(name) => Some(CheckState::named(name).ok_or_else(|| wrong("state", "must be open, waiting, judged or confirmed".to_owned()))?),
    };
    if asked.after.as_ref().is_some_and(|after| after.len() > 100 || !after.bytes().all(|b| b.is_ascii_graphic())) {
        return Err(wrong("after", "must be `next` of another page".to_owned()));
    }
    let refused = |error: CheckError| of_checking(&shared, spoken, &error);
    let checks = checks(&shared, spoken)?;
    let wanted = Wanted { state, language: asked.language, after: asked.after };
    let found = checks.list(&wanted, &reviewer.account.id, limit + 1).await.map_err(refused)?;
    let waiting = checks.waiting().await.map_err(refused)?.into_iter().map(|(language, waiting)| (language.to_string(), waiting)).collect();
    let is_more = found.len() as i64 > limit;
    let page = &found[..found.len().min(limit as usize)];
    let next = page.last().filter(|_| is_more).map(|last| last.place.clone());
    Ok(Json(CheckLines { checks: page.iter().map(CheckLine::of).collect(), next, waiting }))
}

/// An answer beside its sections, as they were and as they are. That it was looked at is recorded.
#[utoipa::path(get, path = "/api/v1/staff/verification/{id}", tag = "staff", security(("session" = [])), params(("id" = String, Path)),
    responses((status = 200, body = CheckView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn read(State(shared): State<Arc<Shared>>, spoken: Spoken, reviewer: Reviewer, Path(id): Path<String>) -> Result<Json<CheckView>, Problem> {
    let account = &reviewer.account.id;
    let id = named(&shared, spoken, &id)?;
    let seeing = checks(&shared, spoken)?.view(id, account).await.map_err(|error| of_checking(&shared, spoken, &error))?;
    Ok(Json(CheckView::of(seeing, account, None)))
}

/// Only what can be a check's name is looked for.
fn named<'a>(shared: &Shared, spoken: Spoken, id: &'a str) -> Result<&'a str, Problem> {
    let is_name = id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit());
    if is_name { Ok(id) } else { Err(shared.problem(spoken, Kind::NotFound)) }
}

/// Judges an answer, once in each round. Found right by as many as the settings ask for, and by nobody otherwise, it is served from now on as a checked
/// answer, as long as its sections stay as they are and in force.
#[utoipa::path(post, path = "/api/v1/staff/verification/{id}", request_body = JudgementBody, tag = "staff", security(("session" = [])),
    params(("id" = String, Path), ("X-CSRF-Token" = String, Header, description = "`csrf` of the session")),
    responses((status = 201, body = CheckView), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn judge(
    State(shared): State<Arc<Shared>>,
    spoken: Spoken,
    reviewer: Reviewer,
    Path(id): Path<String>,
    Body(body): Body<JudgementBody>,
) -> Result<(StatusCode, Json<CheckView>), Problem> {
    let JudgementBody { round, sentences, faithful, should_say, comment } = body;
    let (account, id) = (reviewer.account.id.clone(), named(&shared, spoken, &id)?);
    let saying = Saying { display: display(&reviewer), account: account.clone(), round, sentences, faithful, should_say, comment };
    let worst = saying.sentences.iter().copied().max();
    let judged = checks(&shared, spoken)?.judge(id, saying).await.map_err(|error| of_checking(&shared, spoken, &error))?;
    shared.telemetry.judged(judged.seeing.reply.language, worst.unwrap_or(Verdict::Right).name());
    Ok((StatusCode::CREATED, Json(CheckView::of(judged.seeing, &account, judged.unfit.map(Unfit::name)))))
}

/// What was judged in each language, and how far reviewers agree.
#[utoipa::path(get, path = "/api/v1/staff/verification/figures", tag = "staff", security(("session" = [])),
    responses((status = 200, body = AllFigures), (status = "4XX", body = Problem, content_type = "application/problem+json"), (status = 503, body = Problem, content_type = "application/problem+json")))]
pub async fn figures(State(shared): State<Arc<Shared>>, spoken: Spoken, _: Reviewer) -> Result<Json<AllFigures>, Problem> {
    let refused = |error: CheckError| of_checking(&shared, spoken, &error);
    let checks = checks(&shared, spoken)?;
    let (figures, waiting) = (checks.figures().await.map_err(refused)?, checks.waiting().await.map_err(refused)?);
    let waiting: BTreeMap<Language, i64> = waiting.into_iter().collect();
    let none = OfLanguage::default();
    let names: std::collections::BTreeSet<Language> = waiting.keys().chain(figures.languages.keys()).copied().collect();
    let languages = names.into_iter().map(|language| {
        let of = figures.languages.get(&language).unwrap_or(&none);
        (language.to_string(), FiguresView::of(of, waiting.get(&language).copied().unwrap_or_default()))
    });
    Ok(Json(AllFigures { all: FiguresView::of(&figures.all, waiting.values().sum()), languages: languages.collect() }))
}
