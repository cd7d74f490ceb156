//! Servers that do what a script says, on loopback ports.

use std::future::pending;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;
use tokio::task::AbortHandle;
use tokio_rustls::TlsAcceptor;

use crate::program::{Ran, command, ran, run};

static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap());

/// What was said that a look at connections must never say.
static UNWANTED: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// What was said to healthy servers other than what a look needs: nothing may ever become mail.
pub fn unwanted() -> Vec<String> {
    UNWANTED.lock().unwrap().clone()
}

/// What a server does next.
#[derive(Clone)]
pub enum Act {
    /// Sends these bytes.
    Say(Vec<u8>),
    /// Sends these bytes again and again, until the other side has had enough.
    Endless(Vec<u8>),
    /// Sends one byte in each of these intervals.
    Drip(Vec<u8>, Duration),
    /// Lets time pass.
    Wait(Duration),
    /// Reads a line, whatever it says.
    Hear,
    /// Begins TLS as a server.
    Tls(Arc<rustls::ServerConfig>),
    /// Answers EHLO, NOOP and QUIT as a server should, until the other side goes.
    Serve(&'static [&'static str]),
    /// Says nothing and keeps the connection.
    Hold,
    /// Resets the connection, where the end alone would close it in peace.
    Reset,
}

pub fn say(text: &str) -> Act {
    Act::Say(text.as_bytes().to_vec())
}

/// A running server. It ends when dropped.
pub struct Server {
    pub address: SocketAddr,
    task: AbortHandle,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    /// Starts a server on a free port of 127.0.0.1.
    pub fn start(script: Vec<Act>) -> Self {
        Self::at(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), script)
    }

    /// Starts a server at an address.
    pub fn at(address: SocketAddr, script: Vec<Act>) -> Self {
        let listener = RUNTIME.block_on(TcpListener::bind(address));
        let listener =
            listener.unwrap_or_else(|error| panic!("no server can listen at {address}: {error}"));
        let address = listener.local_addr().unwrap();
        let serve = async move {
            while let Ok((stream, _)) = listener.accept().await {
                // Ends with the runtime; who has enough of it closes its side.
                tokio::spawn(play(stream, script.clone()));
            }
        };
        Self { address, task: RUNTIME.spawn(serve).abort_handle() }
    }

    pub fn place(&self) -> String {
        self.address.to_string()
    }
}

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<S: AsyncRead + AsyncWrite + Unpin + Send> Stream for S {}

async fn play(stream: TcpStream, script: Vec<Act>) -> std::io::Result<()> {
    if matches!(script.last(), Some(Act::Reset)) {
        // Without waiting for what is still under way, closing is a reset.
        stream.set_zero_linger()?;
    }
    let mut stream: BufReader<Box<dyn Stream>> = BufReader::new(Box::new(stream));
    for act in script {
        match act {
            Act::Say(bytes) => stream.write_all(&bytes).await?,
            Act::Endless(bytes) => loop {
                stream.write_all(&bytes).await?;
            },
            Act::Drip(bytes, interval) => {
                for byte in bytes {
                    stream.write_all(&[byte]).await?;
                    tokio::time::sleep(interval).await;
                }
            }
            Act::Wait(time) => tokio::time::sleep(time).await,
            Act::Hear => {
                stream.read_until(b'\n', &mut Vec::new()).await?;
            }
            Act::Tls(config) => {
                let inner = TlsAcceptor::from(config).accept(stream.into_inner()).await?;
                stream = BufReader::new(Box::new(inner));
            }
            Act::Serve(extensions) => serve(&mut stream, extensions).await?,
            Act::Hold => pending().await,
            Act::Reset => {}
        }
        stream.flush().await?;
    }
    Ok(())
}

async fn serve(stream: &mut BufReader<Box<dyn Stream>>, words: &[&str]) -> std::io::Result<()> {
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let verb = line.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
        let reply = match verb.as_str() {
            "EHLO" => {
                let lines = [&["lab.example"], words].concat();
                let last = lines.len() - 1;
                let line = |(at, text): (usize, &&str)| {
                    format!("250{}{text}\r\n", if at == last { ' ' } else { '-' })
                };
                lines.iter().enumerate().map(line).collect()
            }
            "HELO" => "250 lab.example\r\n".to_owned(),
            "STARTTLS" => {
                stream.write_all(b"220 go ahead\r\n").await?;
                return stream.flush().await;
            }
            "QUIT" => "221 bye\r\n".to_owned(),
            _ => {
                UNWANTED.lock().unwrap().push(line);
                "500 not known\r\n".to_owned()
            }
        };
        stream.write_all(reply.as_bytes()).await?;
        stream.flush().await?;
    }
}

/// A healthy server with this greeting.
pub fn healthy(greeting: &str) -> Vec<Act> {
    vec![say(&format!("220 {greeting}\r\n")), Act::Serve(&["SIZE 1000000", "8BITMIME"])]
}

/// A server that offers STARTTLS and does these acts once it is asked for.
pub fn with_starttls(then: Vec<Act>) -> Vec<Act> {
    let mut script = vec![say("220 lab.example ESMTP Postfix\r\n")];
    script.push(Act::Serve(&["SIZE 1000000", "STARTTLS"]));
    script.extend(then);
    script
}

/// A port that nobody listens on.
pub fn closed_port() -> SocketAddr {
    std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap()
}

/// Runs `reach --json` with these arguments.
pub fn reach(arguments: &[&str]) -> Ran {
    run(&[&["reach", "--json"], arguments].concat())
}

/// The same, trusting the certificates of a file only.
pub fn reach_trusting(trusted: &Path, arguments: &[&str]) -> Ran {
    let mut command = command(&[&["reach", "--json"], arguments].concat());
    command.env_remove("SSL_CERT_DIR").env("SSL_CERT_FILE", trusted);
    ran(command.output().expect("the program starts"))
}

/// The endpoint of a document at this address.
pub fn endpoint(document: &Value, address: SocketAddr) -> &Value {
    let endpoints = document["endpoints"].as_array().unwrap();
    let is_it = |endpoint: &&Value| {
        let ip: Option<IpAddr> = endpoint["address"].as_str().and_then(|text| text.parse().ok());
        ip == Some(address.ip()) && endpoint["port"] == address.port()
    };
    endpoints.iter().find(is_it).unwrap_or_else(|| panic!("{address} in {document}"))
}
