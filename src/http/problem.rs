//! Failure → `application/problem+json` (RFC 9457) with a stable code and a text in the asker's language. Knows nothing of what failed inside:
//! that is logged once and never sent.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use fluent_bundle::FluentArgs;
use serde::Serialize;
use utoipa::ToSchema;

use super::shared::Shared;
use super::spoken::Spoken;
use crate::accounts::AccountsError;
use crate::answer::{AnswerError, ContactView, Question};
use crate::checking::CheckError;
use crate::conversation::ConversationError;
use crate::desk::DeskError;
use crate::language::Language;
use crate::texts::Texts;

/// What can fail, by what the asker can do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The body is no JSON of the right form.
    InvalidBody,
    /// The question has no text.
    QuestionEmpty,
    /// The question is too long.
    QuestionTooLong,
    /// The body is too large.
    TooLarge,
    /// A language that is none.
    InvalidLanguage,
    /// A day that is none.
    InvalidDate,
    /// A field that does not exist.
    UnknownField,
    /// A field has a value that means nothing here.
    UnknownValue,
    /// A part of the address is wrong.
    InvalidParameter,
    /// Nothing is there.
    NotFound,
    /// Another method is needed.
    MethodNotAllowed,
    /// The body is not JSON.
    UnsupportedMediaType,
    /// The asker asked more than is fair.
    TooManyRequests,
    /// A key that is none, or none any more.
    UnknownKey,
    /// The conversation is over.
    ConversationClosed,
    /// So much was said that a new conversation is needed.
    ConversationFull,
    /// Earlier messages still wait for their answers.
    ConversationWaiting,
    /// Somebody else of the staff holds the conversation.
    AlreadyClaimed,
    /// The conversation is not held by this account.
    NotYours,
    /// Somebody else was faster, or the time was over.
    AlreadyDecided,
    /// This account has judged it.
    AlreadyJudged,
    /// It is not what was looked at any more.
    CheckChanged,
    /// The machine that translates does not answer.
    NoTranslation,
    /// A translation says something else than the text, and nobody has said that they read it.
    TranslationDiffers,
    /// The idempotency key was used for another message.
    IdempotencyKeyReused,
    /// A signature is wrong or too old.
    Signature,
    /// Nobody is signed in.
    NotSignedIn,
    /// Whoever is signed in may not do that.
    NotAllowed,
    /// A change that was not sent by one of our pages.
    Csrf,
    /// A name or a password is wrong.
    WrongCredentials,
    /// A one-time code is needed.
    CodeNeeded,
    /// Too many attempts to sign in.
    TooManyAttempts,
    /// The start password must be changed first.
    PasswordChangeNeeded,
    /// A password is too easy to guess.
    WeakPassword,
    /// The name of an account is taken.
    AccountExists,
    /// Nobody could look after accounts any more.
    LastAdministrator,
    /// The code of the first start is wrong.
    SetupCode,
    /// The first account was made already.
    AlreadySetUp,
    /// No one-time codes were offered.
    CodesNotOffered,
    /// Too much at once.
    Busy,
    /// It took too long.
    Timeout,
    /// A part of the service is down.
    Unavailable,
}

impl Kind {
    fn parts(self) -> (StatusCode, &'static str) {
        match self {
            Self::InvalidBody => (StatusCode::BAD_REQUEST, "invalid-body"),
            Self::QuestionEmpty => (StatusCode::UNPROCESSABLE_ENTITY, "question-empty"),
            Self::QuestionTooLong => (StatusCode::UNPROCESSABLE_ENTITY, "question-too-long"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
            Self::InvalidLanguage => (StatusCode::UNPROCESSABLE_ENTITY, "invalid-language"),
            Self::InvalidDate => (StatusCode::UNPROCESSABLE_ENTITY, "invalid-date"),
            Self::UnknownField => (StatusCode::UNPROCESSABLE_ENTITY, "unknown-field"),
            Self::UnknownValue => (StatusCode::UNPROCESSABLE_ENTITY, "unknown-value"),
            Self::InvalidParameter => (StatusCode::BAD_REQUEST, "invalid-parameter"),
            Self::NotFound => (StatusCode::NOT_FOUND, "not-found"),
            Self::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed"),
            Self::UnsupportedMediaType => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type"),
            Self::TooManyRequests => (StatusCode::TOO_MANY_REQUESTS, "too-many-requests"),
            Self::UnknownKey => (StatusCode::UNAUTHORIZED, "unknown-key"),
            Self::ConversationClosed => (StatusCode::CONFLICT, "conversation-closed"),
            Self::ConversationFull => (StatusCode::CONFLICT, "conversation-full"),
            Self::ConversationWaiting => (StatusCode::TOO_MANY_REQUESTS, "conversation-waiting"),
            Self::AlreadyClaimed => (StatusCode::CONFLICT, "already-claimed"),
            Self::NotYours => (StatusCode::CONFLICT, "not-yours"),
            Self::AlreadyDecided => (StatusCode::CONFLICT, "already-decided"),
            Self::AlreadyJudged => (StatusCode::CONFLICT, "already-judged"),
            Self::CheckChanged => (StatusCode::CONFLICT, "check-changed"),
            Self::NoTranslation => (StatusCode::SERVICE_UNAVAILABLE, "no-translation"),
            Self::TranslationDiffers => (StatusCode::CONFLICT, "translation-differs"),
            Self::IdempotencyKeyReused => (StatusCode::UNPROCESSABLE_ENTITY, "idempotency-key-reused"),
            Self::Signature => (StatusCode::FORBIDDEN, "signature"),
            Self::NotSignedIn => (StatusCode::UNAUTHORIZED, "not-signed-in"),
            Self::NotAllowed => (StatusCode::FORBIDDEN, "not-allowed"),
            Self::Csrf => (StatusCode::FORBIDDEN, "csrf"),
            Self::WrongCredentials => (StatusCode::UNAUTHORIZED, "wrong-credentials"),
            Self::CodeNeeded => (StatusCode::UNAUTHORIZED, "code-needed"),
            Self::TooManyAttempts => (StatusCode::TOO_MANY_REQUESTS, "too-many-attempts"),
            Self::PasswordChangeNeeded => (StatusCode::FORBIDDEN, "password-change-needed"),
            Self::WeakPassword => (StatusCode::UNPROCESSABLE_ENTITY, "weak-password"),
            Self::AccountExists => (StatusCode::CONFLICT, "account-exists"),
            Self::LastAdministrator => (StatusCode::CONFLICT, "last-administrator"),
            Self::SetupCode => (StatusCode::FORBIDDEN, "setup-code"),
            Self::AlreadySetUp => (StatusCode::CONFLICT, "already-set-up"),
            Self::CodesNotOffered => (StatusCode::CONFLICT, "codes-not-offered"),
            Self::Busy => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
            Self::Timeout => (StatusCode::GATEWAY_TIMEOUT, "timeout"),
            Self::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "unavailable"),
        }
    }
}

/// A failure as it is sent; each such response also carries it, so that a layer can tell it in another form.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Problem {
    /// Always `about:blank`: the code tells.
    #[serde(rename = "type")]
    about: &'static str,
    /// For people, in the asker's language.
    #[schema(value_type = String)]
    title: Box<str>,
    /// The HTTP status.
    status: u16,
    /// Stable name for programs.
    code: &'static str,
    /// The field or parameter that is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    field: Option<Box<str>>,
    /// What exactly is wrong, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    detail: Option<Box<str>>,
    /// Who holds it, where somebody else does.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    who: Option<Box<str>>,
    /// Whom to ask instead.
    #[serde(skip_serializing_if = "<[ContactView]>::is_empty")]
    #[schema(value_type = Vec<ContactView>)]
    contacts: Box<[ContactView]>,
    /// Seconds until it can be tried again.
    #[serde(skip)]
    retry: u16,
    #[serde(skip)]
    language: Language,
}

impl Problem {
    /// A failure told in a language of the interface.
    pub fn new(kind: Kind, texts: &Texts, language: Language) -> Self {
        let (status, code) = kind.parts();
        let mut args = FluentArgs::new();
        args.set("limit", Question::LIMIT as f64);
        let title = texts.get(language, &format!("problem-{code}"), Some(&args)).into_boxed_str();
        Self { about: "about:blank", title, status: status.as_u16(), code, field: None, detail: None, who: None, contacts: Box::default(), retry: 1, language }
    }

    /// Names the field or parameter.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into().into_boxed_str());
        self
    }

    /// Says what exactly is wrong with it.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into().into_boxed_str());
        self
    }

    /// Says who holds it.
    #[must_use]
    pub fn who(mut self, name: Option<String>) -> Self {
        self.who = name.map(String::into_boxed_str);
        self
    }

    /// Says whom to ask instead.
    #[must_use]
    pub fn contacts(mut self, contacts: Vec<ContactView>) -> Self {
        self.contacts = contacts.into();
        self
    }

    /// Says in how many seconds it can be tried again.
    #[must_use]
    pub fn retry(mut self, seconds: u64) -> Self {
        self.retry = u16::try_from(seconds).unwrap_or(u16::MAX);
        self
    }

    /// Whom to ask instead.
    pub fn whom_to_ask(&self) -> &[ContactView] {
        &self.contacts
    }

    /// Its language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text for people.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = self.status();
        let busy = matches!(status, StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS);
        let (language, retry) = (HeaderValue::from_str(self.language.code()).ok(), self.retry);
        let mut response = (status, Json(&self)).into_response();
        response.extensions_mut().insert(self);
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(language) = language {
            headers.insert(header::CONTENT_LANGUAGE, language);
        }
        if busy {
            headers.insert(header::RETRY_AFTER, retry.into());
        }
        response
    }
}

/// What an answer's failure means to the asker; the cause is logged here.
pub fn of_answer(error: &AnswerError) -> Kind {
    match error {
        AnswerError::Busy => Kind::Busy,
        AnswerError::Embedding(crate::embedding::EmbedError::Deadline { .. }) => Kind::Timeout,
        AnswerError::Vectors(crate::vectors::VectorError::Dimension { .. }) => Kind::InvalidBody,
        other => {
            tracing::error!(error = %other, "question failed");
            Kind::Unavailable
        }
    }
}

/// What a conversation's failure means to the visitor; the cause is logged here.
pub fn of_conversation(error: &ConversationError) -> Kind {
    match error {
        ConversationError::NotFound | ConversationError::NoSuchAnswer => Kind::NotFound,
        ConversationError::Closed => Kind::ConversationClosed,
        ConversationError::Full => Kind::ConversationFull,
        ConversationError::Waiting => Kind::ConversationWaiting,
        ConversationError::OtherMessage => Kind::IdempotencyKeyReused,
        ConversationError::Busy => Kind::Busy,
        ConversationError::Store(error) => {
            tracing::error!(%error, "a conversation could not be kept or read");
            Kind::Unavailable
        }
    }
}

/// A failure at the desk as it is told; the cause is logged here.
pub fn of_desk(shared: &Shared, spoken: Spoken, error: DeskError) -> Problem {
    match error {
        DeskError::AlreadyClaimed(who) => shared.problem(spoken, Kind::AlreadyClaimed).who(Some(who)),
        DeskError::NotYours(who) => shared.problem(spoken, Kind::NotYours).who(who),
        DeskError::AlreadyDecided(who) => shared.problem(spoken, Kind::AlreadyDecided).who(who),
        other => shared.problem(spoken, of_conversation(&ConversationError::from(other))),
    }
}

/// What a failure with checks means to a reviewer; the cause is logged here.
pub fn of_checking(shared: &Shared, spoken: Spoken, error: &CheckError) -> Problem {
    let told = |kind| shared.problem(spoken, kind);
    match error {
        CheckError::NotFound => told(Kind::NotFound),
        CheckError::AlreadyJudged => told(Kind::AlreadyJudged),
        CheckError::Changed => told(Kind::CheckChanged),
        CheckError::Wrong(field, why) => told(Kind::UnknownValue).field(*field).detail(why.clone()),
        CheckError::NoIndex => told(Kind::Unavailable),
        CheckError::Store(error) => {
            tracing::error!(%error, "a check could not be kept or read");
            told(Kind::Unavailable)
        }
    }
}

/// What a failure with accounts means to whoever is at the console; the cause is logged here.
pub fn of_accounts(shared: &Shared, spoken: Spoken, error: &AccountsError) -> Problem {
    let told = |kind| shared.problem(spoken, kind);
    match error {
        AccountsError::Wrong => told(Kind::WrongCredentials),
        AccountsError::CodeNeeded => told(Kind::CodeNeeded),
        AccountsError::TooMany(seconds) => told(Kind::TooManyAttempts).retry(*seconds),
        AccountsError::Busy => told(Kind::Busy),
        AccountsError::Weak(why) => told(Kind::WeakPassword).field("password").detail(why.clone()),
        AccountsError::Name(_) => told(Kind::UnknownValue).field("name").detail(error.to_string()),
        AccountsError::Display => told(Kind::UnknownValue).field("display").detail(error.to_string()),
        AccountsError::Taken(_) => told(Kind::AccountExists).field("name"),
        AccountsError::Unknown(_) => told(Kind::NotFound),
        AccountsError::Last(_) => told(Kind::LastAdministrator),
        AccountsError::SetupCode => told(Kind::SetupCode).field("code"),
        AccountsError::SetUp => told(Kind::AlreadySetUp),
        AccountsError::NotOffered => told(Kind::CodesNotOffered),
        AccountsError::Vault(_) | AccountsError::Hash(_) | AccountsError::Store(_) => {
            tracing::error!(%error, "accounts could not be kept or read");
            told(Kind::Unavailable)
        }
    }
}

/// Answer to an address that does not exist.
pub async fn nothing_here(State(shared): State<Arc<Shared>>, spoken: Spoken) -> Problem {
    shared.problem(spoken, Kind::NotFound)
}

/// Answer to a method that a route does not take.
pub async fn other_method(State(shared): State<Arc<Shared>>, spoken: Spoken) -> Problem {
    shared.problem(spoken, Kind::MethodNotAllowed)
}
