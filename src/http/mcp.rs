//! `/mcp`: the Model Context Protocol over HTTP, without sessions, so that assistants use the same answers. Knows nothing of how they come about.

mod tools;

use std::borrow::Cow;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use rmcp::handler::server::ServerHandler;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, ErrorData, Implementation, ListToolsResult, PaginatedRequestParams,
    ServerCapabilities, ServerConfig, Tool,
};
use rmcp::service::{RequestContext, RoleServer};
use rmcp::transport::streamable_http_server::session::never::NeverSessionManager;
use rmcp::transport::streamable_http_server::{StreamableHttpServerConfig, StreamableHttpService};
use serde::Deserialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::body::of_json;
use super::problem::Problem;
use super::shared::Shared;
use super::site::Site;
use super::spoken::{Preferred, Spoken};
use super::written::Writing;
use super::{ask, deadlines, guides, search};
use crate::day::Day;
use crate::language::Language;

/// What an assistant is told about all tools; for programs, hence in English.
const INSTRUCTIONS: &str = "Answers of a service counter for foreign residents of Shanghai: visas, residence, work and daily life. Every sentence stands \
in a dated guide; pass on the citations with their dates and links, do not add facts of your own, and where the outcome is not an answer give the contacts. \
`ask` answers a question in the asker's own words and language; `search` finds sections; `guide` reads one; `deadlines` counts last days.";

/// Serves the protocol. Pages of other sites and names that only lead here by a trick (DNS rebinding) are refused.
pub(super) fn service(shared: &Arc<Shared>) -> StreamableHttpService<Counter, NeverSessionManager> {
    let config = &shared.app.config;
    let mut hosts: Vec<String> = ["localhost", "127.0.0.1", "::1"].map(str::to_owned).into();
    let mut origins: Vec<String> = ["http://localhost:*", "http://127.0.0.1:*", "http://[::1]:*"].map(str::to_owned).into();
    if !config.listen.ip().is_unspecified() {
        hosts.push(config.listen.ip().to_string());
    }
    if let Some((scheme, rest)) = config.public_url.split_once("://") {
        let authority = rest.split('/').next().unwrap_or_default();
        hosts.push(authority.to_owned());
        let named = if authority.trim_end_matches(|c: char| c.is_ascii_digit()).ends_with(':') {
            authority.to_owned()
        } else {
            format!("{authority}:{}", if scheme == "https" { 443 } else { 80 })
        };
        origins.push(format!("{scheme}://{named}"));
    }
    let settings = StreamableHttpServerConfig::default()
        .with_legacy_session_mode(false)
        .with_json_response(true)
        .with_allowed_hosts(hosts)
        .with_allowed_origins(origins)
        .enforce_origin_validation()
        .with_max_request_body_bytes(config.limits.body_bytes);
    let shared = Arc::clone(shared);
    StreamableHttpService::new(move || Ok(Counter { shared: Arc::clone(&shared) }), Arc::new(NeverSessionManager::default()), settings)
}

/// The counter as a server of tools.
#[derive(Clone)]
pub(super) struct Counter {
    shared: Arc<Shared>,
}

/// What the tool `guide` takes.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GuideArguments {
    /// The guide's name, as in `citations` and search results; left out: the list of all guides.
    #[serde(default)]
    #[schema(example = "overstay")]
    guide: Option<String>,
    /// Language of the text; English where the guide does not exist in it.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "en")]
    language: Option<Language>,
    /// The day whose edition is read; today in the city if left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    as_of: Option<Day>,
}

/// Who calls, as far as the request tells.
struct Caller {
    spoken: Spoken,
    preferred: Preferred,
    site: Site,
}

impl Caller {
    async fn of(context: &RequestContext<RoleServer>, shared: &Shared) -> Self {
        let Some(mut parts) = context.extensions.get::<Parts>().cloned() else {
            return Self { spoken: Spoken(Language::EN), preferred: Preferred(None), site: Site(shared.app.config.public_url.clone()) };
        };
        let Ok(spoken) = Spoken::from_request_parts(&mut parts, shared).await;
        let Ok(preferred) = Preferred::from_request_parts(&mut parts, shared).await;
        Self { spoken, preferred, site: Site::of(&parts, shared) }
    }
}

impl ServerHandler for Counter {
    fn get_info(&self) -> ServerConfig {
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(Implementation::new("openwindow", env!("CARGO_PKG_VERSION")))
            .with_instructions(INSTRUCTIONS)
    }

    async fn list_tools(&self, _: Option<PaginatedRequestParams>, _: RequestContext<RoleServer>) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(tools::ALL.clone()))
    }

    fn get_tool(&self, name: &str) -> Option<Tool> {
        tools::ALL.iter().find(|tool| tool.name == name).cloned()
    }

    async fn call_tool(&self, request: CallToolRequestParams, context: RequestContext<RoleServer>) -> Result<CallToolResponse, ErrorData> {
        let caller = Caller::of(&context, &self.shared).await;
        let arguments = Value::Object(request.arguments.unwrap_or_default());
        let result = match &*request.name {
            "ask" => self.ask(&caller, &arguments).await,
            "search" => self.search(&caller, &arguments).await,
            "guide" => self.guide(&caller, &arguments),
            "deadlines" => self.deadlines(&caller, arguments),
            _ => return Err(ErrorData::invalid_params(Cow::Borrowed("no tool has this name"), None)),
        };
        // What is wrong with the arguments is told to the assistant, which can set it right.
        Ok(result.unwrap_or_else(|problem| CallToolResult::error(vec![ContentBlock::text(json!(problem).to_string())])).into())
    }
}

impl Counter {
    async fn ask(&self, caller: &Caller, arguments: &Value) -> Result<CallToolResult, Problem> {
        let body = of_json(arguments, &self.shared, caller.spoken)?;
        let reply = ask::of_body(&self.shared, caller.spoken, caller.preferred, body).await?;
        let text = Writing { texts: &self.shared.app.texts, site: &caller.site.0 }.blocks(&reply).join("\n\n");
        let mut result = CallToolResult::structured(json!(*reply));
        result.content = vec![ContentBlock::text(text)];
        Ok(result)
    }

    async fn search(&self, caller: &Caller, arguments: &Value) -> Result<CallToolResult, Problem> {
        let body = of_json(arguments, &self.shared, caller.spoken)?;
        let found = search::found(&self.shared, caller.spoken, body).await?;
        Ok(CallToolResult::structured(json!(found)))
    }

    fn guide(&self, caller: &Caller, arguments: &Value) -> Result<CallToolResult, Problem> {
        let told: GuideArguments = of_json(arguments, &self.shared, caller.spoken)?;
        let language = told.language.unwrap_or(caller.spoken.0);
        let value = match told.guide {
            None => json!({ "guides": guides::entries(&self.shared, caller.spoken, language)? }),
            Some(name) => {
                let day = told.as_of.unwrap_or_else(|| self.shared.app.clock.today());
                json!(guides::extract(&self.shared, caller.spoken, &name, language, day)?)
            }
        };
        Ok(CallToolResult::structured(value))
    }

    fn deadlines(&self, caller: &Caller, mut arguments: Value) -> Result<CallToolResult, Problem> {
        if arguments.get("events").is_none() {
            arguments["events"] = json!([]);
        }
        let body: deadlines::DeadlinesBody = of_json(&arguments, &self.shared, caller.spoken)?;
        let value = if body.events.is_empty() {
            json!(deadlines::offer_of_body(&self.shared, caller.spoken, &body)?)
        } else {
            json!(deadlines::of_body(&self.shared, caller.spoken, &body)?)
        };
        Ok(CallToolResult::structured(value))
    }
}
