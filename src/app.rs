//! Builds everything once, serves, and stops. Knows nothing of what any route or search does.

mod closing;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use closing::{Closing, FIRST_REQUEST};

use crate::accounts::{Accounts, AccountsError};
use crate::answer::{Answering, Reply};
use crate::checking::{self, Checks, Sampling};
use crate::clock::{Clock, NoZone};
use crate::config::Config;
use crate::conversation::{Conversations, Parts};
use crate::embedding::{EmbedError, Embedder};
use crate::fair::{Fair, KeysError};
use crate::http::{self, Peer};
use crate::import::{ImportError, Imported};
use crate::index::{Index, IndexError, Published, Publisher};
use crate::letters::Letters;
use crate::lookup::LookingUp;
use crate::retention::Retention;
use crate::rewriting::{Rewriting, RewritingError};
use crate::search::Searching;
use crate::store::{Store, StoreError};
use crate::texts::{Texts, TextsError};
use crate::translation::{Translating, TranslationError};
use crate::vectors::{VectorError, Vectors};
use crate::webhooks::{Happened, WebhookError, Webhooks};

/// Everything that answers, as cheap handles.
#[derive(Clone)]
pub struct App {
    /// The settings.
    pub config: Arc<Config>,
    /// The city's clock.
    pub clock: Clock,
    /// The interface texts.
    pub texts: Arc<Texts>,
    /// The model.
    pub embedder: Embedder,
    /// The vector engine.
    pub vectors: Vectors,
    /// The current index, and the way to a new one.
    pub publisher: Arc<Publisher>,
    /// Questions.
    pub answering: Arc<Answering>,
    /// Searches.
    pub searching: Arc<Searching>,
    /// Look-ups at the counter.
    pub looking_up: Arc<LookingUp>,
    /// What translates between staff and visitors, if anything does.
    pub translating: Option<Arc<Translating>>,
    /// Who asked how much, and the keys of integrators.
    pub fair: Arc<Fair>,
    /// Sections imported into the data folder; searched instead of the guides.
    pub imported: Option<Arc<Imported>>,
    /// Conversations; none in commands that hold none.
    pub conversations: Option<Arc<Conversations>>,
    /// Answers that people check; none in commands that hold no conversations.
    pub checks: Option<Arc<Checks>>,
    /// Those who work here; none in commands that let nobody in.
    pub accounts: Option<Arc<Accounts>>,
    /// Messages that visitors leave for staff; none in commands that hold none.
    pub letters: Option<Arc<Letters>>,
    /// What ends what is over.
    pub retention: Option<Arc<Retention>>,
    /// Who is told what happens.
    pub webhooks: Webhooks,
}

/// Why the service cannot start or run.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The data folder cannot be used.
    #[error("the data folder {path} cannot be written: {source}")]
    Data {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// The address.
        address: std::net::SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// The model cannot be used.
    #[error(transparent)]
    Embedding(#[from] EmbedError),
    /// The vector engine cannot be used.
    #[error(transparent)]
    Vectors(#[from] VectorError),
    /// The language model cannot be used.
    #[error(transparent)]
    Rewriting(#[from] RewritingError),
    /// The machine that translates cannot be used.
    #[error(transparent)]
    Translation(#[from] TranslationError),
    /// There is nothing to serve.
    #[error(transparent)]
    Index(#[from] IndexError),
    /// The imported sections cannot be read.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// The keys of integrators cannot be read.
    #[error(transparent)]
    Keys(#[from] KeysError),
    /// Conversations cannot be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Nobody can be let in.
    #[error(transparent)]
    Accounts(#[from] AccountsError),
    /// The interface texts are broken.
    #[error(transparent)]
    Texts(#[from] TextsError),
    /// The time zone is not known.
    #[error(transparent)]
    Zone(#[from] NoZone),
    /// The webhooks are set up wrongly.
    #[error(transparent)]
    Webhooks(#[from] WebhookError),
    /// The connection broke while serving.
    #[error("serving failed: {0}")]
    Serve(#[from] io::Error),
}

impl App {
    /// Loads model and texts and opens the engine; nothing is served until [`App::publish`].
    pub fn open(config: Config) -> Result<Self, AppError> {
        writable(&config.data)?;
        let clock = Clock::of(&config.time_zone)?;
        let texts = Arc::new(Texts::load()?);
        let embedder = Embedder::open(&config.embedding, &config.models)?;
        let vectors = Vectors::open(&config.index, &config.data.join("index"))?;
        let imported = Imported::open(&config.data)?.map(Arc::new);
        let publisher = Arc::new(Publisher::new(config.knowledge.clone(), config.data.clone(), embedder.clone(), vectors.clone()));
        let rewriting = Rewriting::open(&config.rewriting)?;
        let answering = Arc::new(Answering::new(embedder.clone(), vectors.clone(), Arc::clone(&texts), config.limits.questions).with(rewriting));
        let searching = Arc::new(Searching::new(embedder.clone(), vectors.clone(), Arc::clone(&answering)));
        let looking_up = Arc::new(LookingUp::new(vectors.clone(), Arc::clone(&answering)));
        let translating = Translating::open(&config.translation)?.map(Arc::new);
        let fair = Arc::new(Fair::open(config.limits.fair(), &config.data)?);
        let webhooks = Webhooks::new(&config.webhooks, &config.data.join("webhooks"))?;
        Ok(Self {
            config: Arc::new(config),
            clock,
            texts,
            embedder,
            vectors,
            publisher,
            answering,
            searching,
            looking_up,
            translating,
            fair,
            imported,
            conversations: None,
            checks: None,
            accounts: None,
            letters: None,
            retention: None,
            webhooks,
        })
    }

    /// The same at a fixed moment, for tests.
    #[must_use]
    pub fn at(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Publishes the knowledge folder.
    pub async fn publish(&self, progress: crate::index::Progress<'_>) -> Result<Published, AppError> {
        let published = self.publisher.publish(progress).await?;
        if published.new_content {
            let Published { generation, publication, guides, sections, .. } = &published;
            let data = json!({ "generation": generation, "publication": publication, "guides": guides, "sections": sections });
            self.tell(format!("publication-{generation}-{publication}"), "publication.changed", data);
        }
        Ok(published)
    }

    /// Tells that a question got no answer; its text stays here.
    pub fn refused(&self, reply: &Reply) {
        let data = json!({ "outcome": reply.outcome, "language": reply.question_language, "as_of": reply.as_of });
        self.tell(format!("refused-{:032x}", rand::random::<u128>()), "question.refused", data);
    }

    fn tell(&self, id: String, kind: &'static str, data: Value) {
        self.webhooks.tell(&Happened { id, kind, data }, &self.clock);
    }

    /// Opens the store and takes up what was not finished in it. After [`App::publish`], since that needs an index.
    pub async fn with_conversations(mut self) -> Result<Self, AppError> {
        let store = Store::open(&self.config.store, &self.config.data).await?;
        let accounts = Accounts::new(store.clone(), self.config.accounts.clone(), self.clock.clone(), &self.config.data)?;
        self.accounts = Some(Arc::new(accounts));
        let checking = checking::Parts {
            store: store.clone(),
            settings: self.config.verification.clone(),
            answering: Arc::clone(&self.answering),
            publisher: Arc::clone(&self.publisher),
            texts: Arc::clone(&self.texts),
            clock: self.clock.clone(),
        };
        self.checks = Some(Checks::start(checking).await?);
        let parts = Parts {
            store: store.clone(),
            settings: self.config.conversations.clone(),
            answering: Arc::clone(&self.answering),
            publisher: Arc::clone(&self.publisher),
            texts: Arc::clone(&self.texts),
            clock: self.clock.clone(),
            desk: self.config.desk.clone(),
            sampling: Sampling::new(self.config.verification.clone()),
        };
        let conversations = Conversations::start(parts).await?;
        let (kept, accounts) = (self.config.retention.clone(), &self.config.accounts);
        let own = Arc::clone(&conversations);
        let letters = Letters::new(store.clone(), Arc::clone(&own), &accounts.key, &self.config.data, self.clock.clone(), kept.contact_days);
        let retention = Retention::new(store, own, kept, self.clock.clone(), accounts.idle_min);
        (self.letters, self.retention) = (Some(Arc::new(letters)), Some(Arc::new(retention)));
        self.conversations = Some(conversations);
        Ok(self)
    }

    /// The index that is served.
    pub fn index(&self) -> Option<Arc<Index>> {
        self.publisher.current()
    }

    /// Binds the configured address.
    pub async fn listener(&self) -> Result<TcpListener, AppError> {
        let address = self.config.listen;
        TcpListener::bind(address).await.map_err(|source| AppError::Listen { address, source })
    }

    /// Serves until `stop`, then lets running requests finish for as long as the settings say.
    pub async fn serve(self, listener: TcpListener, stop: CancellationToken) -> Result<(), AppError> {
        let drain = Duration::from_millis(self.config.limits.drain_ms);
        let router = http::router(self.clone());
        let ending = stop.clone();
        // Made once: a bare router is put together anew for each connection.
        let service = router.into_make_service_with_connect_info::<Peer>();
        let conversations = self.conversations.clone();
        if let Some(checks) = &self.checks {
            tokio::spawn(Arc::clone(checks).run(stop.clone()));
        }
        tokio::spawn(self.webhooks.clone().run(self.clock.clone(), stop.clone()));
        if let Some(retention) = &self.retention {
            tokio::spawn(Arc::clone(retention).run(stop.clone()));
        }
        let serving = axum::serve(Closing::new(listener, stop.clone())?, service).with_graceful_shutdown(async move {
            ending.cancelled().await;
            if let Some(conversations) = conversations {
                conversations.stop();
            }
            tokio::time::sleep(FIRST_REQUEST).await;
        });
        let finished = async {
            let served = serving.await;
            if let Some(conversations) = &self.conversations {
                conversations.stopped().await;
            }
            served
        };
        let late = async {
            stop.cancelled().await;
            tokio::time::sleep(drain).await;
        };
        tokio::select! {
            served = finished => served?,
            () = late => tracing::warn!("some requests were still running when the time to finish was over"),
        }
        self.embedder.stop();
        Ok(())
    }
}

/// Makes the data folder and proves that it can be written.
fn writable(folder: &Path) -> Result<(), AppError> {
    let refused = |source| AppError::Data { path: folder.to_owned(), source };
    std::fs::create_dir_all(folder).map_err(refused)?;
    tempfile::tempfile_in(folder).map(drop).map_err(refused)
}
