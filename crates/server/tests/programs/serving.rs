//! The server as a child, spoken to as a browser speaks to it.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

const PROGRAM: &str = env!("CARGO_BIN_EXE_callbuch-server");

/// Runs the program to its end.
pub fn run(data: &Path, words: &[&str]) -> Output {
    command(data, words).output().unwrap()
}

/// The program on a folder.
pub fn command(data: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.arg("--data").arg(data).args(words).env("CALLBUCH_LOG", "error");
    command
}

/// Runs a command of the list that must succeed.
#[track_caller]
pub fn call(data: &Path, name: &str, body: &Value) -> Value {
    let output = run(data, &["call", name, &body.to_string()]);
    assert!(
        output.status.success(),
        "{name}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice::<Value>(&output.stdout).unwrap()["answer"].clone()
}

/// Sets up an office with one customer; answers the customer.
pub fn furnish(data: &Path) -> Value {
    let office = json!({
        "name": "Hanse Kontor Software GmbH", "street": "", "town": "", "phone": "", "mail": "", "land": "HH",
        "first_cid": 4711, "person": "Sabine Krause", "initials": "SK", "management": [], "language": "de",
        "rate": 12000,
    });
    call(data, "setup_office", &office);
    let customer = json!({
        "id": 0, "version": 0, "number": "1", "name": "Müller Metallbau GmbH", "short_name": "", "street": "",
        "postcode": "", "city": "", "land": null, "phone": "", "mail": "", "order_number": "", "reference": "",
        "note": "", "standing_contact": null, "active": true,
    });
    call(data, "customer_add", &customer)["id"].clone()
}

/// A server that serves a folder until it is killed.
pub struct Serving {
    child: Child,
    address: String,
}

impl Serving {
    pub fn begin(data: &Path) -> Self {
        let mut child = command(data, &["serve", "--port", "0", "--token", "secret"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let address = line
            .trim()
            .strip_prefix("http://")
            .and_then(|rest| rest.split('/').next());
        let address = address
            .unwrap_or_else(|| panic!("the server does not start: {line}"))
            .to_owned();
        Self { child, address }
    }

    pub fn address(&self) -> &str {
        &self.address
    }

    /// Ends it as a power switch would end the program, without a chance to do anything more.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Asks the server; none if no answer came.
pub fn ask(address: &str, name: &str, body: &Value, request: &str) -> Option<Result<Value, Value>> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
    let body = body.to_string();
    let head = format!(
        "POST /api/{name} HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer secret\r\nx-request: {request}\r\n\
         content-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(body.as_bytes()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let text = String::from_utf8(answer).ok()?;
    let (head, body) = text.split_once("\r\n\r\n")?;
    // Half an answer is none.
    let body: Value = serde_json::from_str(body).ok()?;
    Some(if head.starts_with("HTTP/1.1 200") {
        Ok(body["answer"].clone())
    } else {
        Err(body)
    })
}
