//! The staff's interface over HTTP, on this computer only: the same commands as in the window, the same screens.

mod bytes;
mod pages;

use crate::arguments::{Arguments, Serve};
use crate::clock;
use crate::failures::Refused;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, Path, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post, put};
use axum::{Json, Router};
use callbuch_app::commands::Topic;
use callbuch_app::desk::{Call, Desk};
use callbuch_app::documents;
use callbuch_app::failure::{Answer, Code, Failure};
use callbuch_app::imports;
use callbuch_app::jobs;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt};

/// The largest request, in bytes: a long description and a logo fit.
const LARGEST_REQUEST: usize = 8 * 1024 * 1024;
/// How long answers that are under way may take when the program is ended.
const LAST_ANSWERS: Duration = Duration::from_secs(2);
/// How often the desk looks for what happens by itself.
const ROUND: Duration = Duration::from_secs(30);

/// What every request sees.
#[derive(Clone)]
struct Office {
    desk: Arc<Desk>,
    token: Arc<str>,
    news: broadcast::Sender<BTreeSet<Topic>>,
}

/// Serves until the program is ended.
pub fn serve(arguments: &Arguments, serve: &Serve) -> Answer<()> {
    let desk = Arc::new(arguments.desk()?);
    let token = serve.token.clone().unwrap_or_else(clock::fresh_token);
    let office = Office {
        desk,
        token: token.into(),
        news: broadcast::channel(64).0,
    };
    let runtime = tokio::runtime::Runtime::new().map_err(broken)?;
    runtime.block_on(async {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, serve.port));
        let listener = tokio::net::TcpListener::bind(address).await.map_err(broken)?;
        let address = listener.local_addr().map_err(broken)?;
        println!("http://{address}/#token={}", office.token);
        tokio::spawn(rounds(office.clone()));
        let serving = axum::serve(listener, router(office)).with_graceful_shutdown(ended());
        tokio::select! {
            done = serving => done.map_err(broken),
            () = out_of_patience() => Ok(()),
        }
    })
}

fn router(office: Office) -> Router {
    let api = Router::new()
        .route("/api/document", post(document))
        .route("/api/events", get(events))
        .route(
            "/api/table",
            put(table).layer(DefaultBodyLimit::max(imports::LARGEST_FILE)),
        )
        .route("/api/blob", put(bytes::take).get(bytes::give))
        .route("/api/{command}", post(command))
        .layer(middleware::from_fn_with_state(office.clone(), known_caller))
        .layer(DefaultBodyLimit::max(LARGEST_REQUEST));
    api.fallback(pages::page)
        .layer(middleware::from_fn(guarded))
        .with_state(office)
}

#[derive(Deserialize)]
struct Token {
    #[serde(default)]
    token: String,
}

/// Only who knows the token is let in; the event stream, which cannot send headers, names it in its address.
async fn known_caller(
    State(office): State<Office>,
    Query(query): Query<Token>,
    request: Request,
    next: Next,
) -> Response {
    let named = request
        .headers()
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    let named = named
        .and_then(|value| value.strip_prefix("Bearer "))
        .unwrap_or(&query.token);
    if same(named.as_bytes(), office.token.as_bytes()) {
        next.run(request).await
    } else {
        (StatusCode::UNAUTHORIZED, Json(Failure::new(Code::NobodySeated))).into_response()
    }
}

/// Compares in a time that does not tell how much was right.
fn same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && one.iter().zip(other).fold(0, |unlike, (a, b)| unlike | (a ^ b)) == 0
}

/// What every answer says about itself: no framing, no guessing of types, nothing from elsewhere. A request for
/// another host than this computer is a trick with names and gets nothing.
async fn guarded(request: Request, next: Next) -> Response {
    let host = request
        .headers()
        .get(header::HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    if !["127.0.0.1", "localhost"].contains(&name) {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    let mut response = next.run(request).await;
    let policy = "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; style-src-attr 'unsafe-inline'; \
                  object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

async fn command(
    State(office): State<Office>,
    Path(command): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refused> {
    let request = request_id(&headers);
    let body = serde_json::from_slice(&body).map_err(|error| Refused(unreadable(&request, error)))?;
    let desk = Arc::clone(&office.desk);
    let outcome = blocking(move || {
        desk.call(&Call {
            command: &command,
            body,
            request: &request,
            now: clock::now(),
        })
    })
    .await?;
    if !outcome.stale.is_empty() {
        // Nobody may be listening.
        let _ = office.news.send(outcome.stale.clone());
    }
    Ok(Json(outcome).into_response())
}

async fn document(State(office): State<Office>, headers: HeaderMap, body: Bytes) -> Result<Response, Refused> {
    let request = request_id(&headers);
    let wanted = serde_json::from_slice(&body).map_err(|error| Refused(unreadable(&request, error)))?;
    let desk = Arc::clone(&office.desk);
    let file = blocking(move || documents::make(&desk, &wanted, clock::now())).await?;
    Ok(bytes::answered(file))
}

#[derive(Deserialize)]
struct NamedFile {
    name: String,
}

/// A table of another program, as its bytes lie in the file.
async fn table(
    State(office): State<Office>,
    Query(file): Query<NamedFile>,
    headers: HeaderMap,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<Response, Refused> {
    let request = request_id(&headers);
    let bytes = bytes.map_err(|_| Refused(imports::too_large()))?;
    let desk = Arc::clone(&office.desk);
    let taken = move || imports::take_in(&desk, &file.name, bytes.into(), &request, clock::now());
    Ok(Json(blocking(taken).await?).into_response())
}

async fn events(State(office): State<Office>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let news = BroadcastStream::new(office.news.subscribe()).filter_map(|topics| {
        let topics = topics.ok()?;
        Event::default().event("stale").json_data(topics).ok().map(Ok)
    });
    Sse::new(news).keep_alive(KeepAlive::default())
}

/// What happens by itself, every so often.
async fn rounds(office: Office) {
    let mut round = tokio::time::interval(ROUND);
    loop {
        round.tick().await;
        let desk = Arc::clone(&office.desk);
        match blocking(move || jobs::round(&desk, clock::now())).await {
            Ok(false) => {}
            Ok(true) => {
                let _ = office.news.send(BTreeSet::from([Topic::Tickets, Topic::Backups]));
            }
            Err(Refused(failure)) => tracing::warn!("what happens by itself did not: {failure}"),
        }
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Answer<T> + Send + 'static) -> Result<T, Refused> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done.map_err(Refused),
        Err(error) => Err(Refused(Failure::new(Code::Internal).because(error))),
    }
}

fn request_id(headers: &HeaderMap) -> String {
    let named = headers.get("x-request").and_then(|value| value.to_str().ok());
    named
        .filter(|id| !id.is_empty())
        .map_or_else(clock::fresh_id, str::to_owned)
}

fn unreadable(request: &str, error: serde_json::Error) -> Failure {
    Failure {
        id: request.to_owned(),
        ..Failure::new(Code::BadRequest).because(error)
    }
}

fn broken(error: std::io::Error) -> Failure {
    Failure::new(Code::Unreachable).because(error)
}

async fn ended() {
    let _ = tokio::signal::ctrl_c().await;
}

/// Some time after the end was asked for: a browser that listens for news would never hang up by itself.
async fn out_of_patience() {
    ended().await;
    tokio::time::sleep(LAST_ANSWERS).await;
}
