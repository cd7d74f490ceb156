//! Carries packets and bytes between two parties, and loses, delays, reorders and cuts them.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::task::AbortHandle;

/// What becomes of a packet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    Pass,
    Lost,
    Twice,
    Late(Duration),
    /// Another one arrives in its place.
    Replaced(Vec<u8>),
}

/// How a connection ends that was cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// In peace.
    Closed,
    Reset,
    /// Nobody says anything any more.
    Silent,
}

impl Cut {
    pub const ALL: [Self; 3] = [Self::Closed, Self::Reset, Self::Silent];
}

/// A running relay; it ends when dropped.
pub struct Relay {
    pub address: SocketAddr,
    tasks: Vec<AbortHandle>,
    carried: Arc<AtomicUsize>,
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.tasks.iter().for_each(AbortHandle::abort);
    }
}

impl Relay {
    /// Packets or bytes that came from the server.
    pub fn carried(&self) -> usize {
        self.carried.load(Ordering::Relaxed)
    }

    /// Carries packets of UDP. `fate` is asked for each, both ways: its number, from 0, whether it
    /// comes from the server, and what it holds.
    pub async fn udp(
        to: SocketAddr,
        fate: impl Fn(usize, bool, &[u8]) -> Fate + Send + Sync + 'static,
    ) -> Self {
        Self::udp_at(UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap(), to, fate)
    }

    fn udp_at(
        here: UdpSocket,
        to: SocketAddr,
        fate: impl Fn(usize, bool, &[u8]) -> Fate + Send + Sync + 'static,
    ) -> Self {
        let address = here.local_addr().unwrap();
        let carried: Arc<AtomicUsize> = Arc::default();
        let (here, fate) = (Arc::new(here), Arc::new(fate));
        let (count, number) = (carried.clone(), Arc::new(AtomicUsize::new(0)));
        let questions: Arc<Mutex<Vec<AbortHandle>>> = Arc::default();
        let task = tokio::spawn(async move {
            // The sockets of all questions end with this.
            let _ends = EndsAll(questions.clone());
            let mut buffer = vec![0; 65_535];
            loop {
                // A client that is gone is told of by the next call.
                let Ok((length, client)) = here.recv_from(&mut buffer).await else { continue };
                let question = buffer[..length].to_vec();
                let (here, fate, count, number) =
                    (here.clone(), fate.clone(), count.clone(), number.clone());
                let question = tokio::spawn(async move {
                    // A socket a question: its answers are told from those of others.
                    let there = Arc::new(UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap());
                    there.connect(to).await.unwrap();
                    let verdict = fate(number.fetch_add(1, Ordering::Relaxed), false, &question);
                    let onward = there.clone();
                    let send = move |packet: Vec<u8>| {
                        let onward = onward.clone();
                        async move { drop(onward.send(&packet).await) }
                    };
                    deliver(verdict, question, send).await;
                    let mut answer = vec![0; 65_535];
                    let patience = Duration::from_secs(20);
                    while let Ok(Ok(length)) =
                        tokio::time::timeout(patience, there.recv(&mut answer)).await
                    {
                        count.fetch_add(1, Ordering::Relaxed);
                        let answer = answer[..length].to_vec();
                        let verdict = fate(number.fetch_add(1, Ordering::Relaxed), true, &answer);
                        let back = here.clone();
                        let send = move |packet: Vec<u8>| {
                            let back = back.clone();
                            async move { drop(back.send_to(&packet, client).await) }
                        };
                        deliver(verdict, answer, send).await;
                    }
                });
                questions.lock().unwrap().push(question.abort_handle());
            }
        });
        Self { address, tasks: vec![task.abort_handle()], carried }
    }

    /// Carries connections; each is cut after so many bytes from the server, if any are given.
    pub async fn tcp(to: SocketAddr, cut: Option<(usize, Cut)>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        Self::tcp_at(listener, to, cut, usize::MAX)
    }

    /// The same, that takes in no more than so many bytes of the client.
    pub async fn tcp_deaf(to: SocketAddr, after: usize) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        Self::tcp_at(listener, to, None, after)
    }

    fn tcp_at(
        listener: TcpListener,
        to: SocketAddr,
        cut: Option<(usize, Cut)>,
        deaf_after: usize,
    ) -> Self {
        let address = listener.local_addr().unwrap();
        let carried: Arc<AtomicUsize> = Arc::default();
        let count = carried.clone();
        let connections: Arc<Mutex<Vec<AbortHandle>>> = Arc::default();
        let task = tokio::spawn(async move {
            // What was begun ends with this.
            let _ends = EndsAll(connections.clone());
            while let Ok((client, _)) = listener.accept().await {
                let carry = carry(client, to, cut, deaf_after, count.clone());
                connections.lock().unwrap().push(tokio::spawn(carry).abort_handle());
            }
        });
        Self { address, tasks: vec![task.abort_handle()], carried }
    }

    /// Both, at one port: answers over UDP say that they are too long, and those over TCP are cut.
    pub async fn forced_to_tcp(to: SocketAddr, cut: Option<(usize, Cut)>) -> Self {
        for _ in 0..50 {
            let udp = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
            let address = udp.local_addr().unwrap();
            let Ok(listener) = TcpListener::bind(address).await else { continue };
            let mut both = Self::udp_at(udp, to, |_, from_server, packet| {
                if from_server { Fate::Replaced(truncated(packet)) } else { Fate::Pass }
            });
            let mut tcp = Self::tcp_at(listener, to, cut, usize::MAX);
            both.tasks.append(&mut tcp.tasks);
            both.carried = tcp.carried.clone();
            return both;
        }
        panic!("no port is free for both");
    }
}

struct EndsAll(Arc<Mutex<Vec<AbortHandle>>>);

impl Drop for EndsAll {
    fn drop(&mut self) {
        self.0.lock().unwrap().iter().for_each(AbortHandle::abort);
    }
}

async fn deliver<F: Future<Output = ()> + Send + 'static>(
    fate: Fate,
    packet: Vec<u8>,
    send: impl Fn(Vec<u8>) -> F + Send + 'static,
) {
    match fate {
        Fate::Pass => send(packet).await,
        Fate::Lost => {}
        Fate::Twice => {
            send(packet.clone()).await;
            send(packet).await;
        }
        Fate::Late(time) => {
            tokio::spawn(async move {
                tokio::time::sleep(time).await;
                send(packet).await;
            });
        }
        Fate::Replaced(other) => send(other).await,
    }
}

/// The answer without its records, and with the bit that says so (RFC 1035 §4.1.1).
fn truncated(packet: &[u8]) -> Vec<u8> {
    let mut message = hickory_proto::op::Message::from_vec(packet).unwrap();
    message.metadata.truncation = true;
    message.answers.clear();
    message.authorities.clear();
    message.to_vec().unwrap()
}

async fn carry(
    mut client: TcpStream,
    to: SocketAddr,
    cut: Option<(usize, Cut)>,
    deaf_after: usize,
    carried: Arc<AtomicUsize>,
) {
    let Ok(mut server) = TcpStream::connect(to).await else { return };
    let (mut out, mut back) = (vec![0; 16_384], vec![0; 16_384]);
    let (mut heard, mut told) = (0, 0);
    if matches!(cut, Some((0, _))) {
        return end(client, cut).await;
    }
    loop {
        tokio::select! {
            read = client.read(&mut out) => {
                let Ok(length @ 1..) = read else { return };
                let length = length.min(deaf_after.saturating_sub(heard));
                heard += length;
                if server.write_all(&out[..length]).await.is_err() || heard >= deaf_after {
                    return;
                }
            }
            read = server.read(&mut back) => {
                let Ok(length @ 1..) = read else { return };
                let rest = cut.map_or(length, |(at, _)| length.min(at - told));
                told += rest;
                carried.fetch_add(rest, Ordering::Relaxed);
                if client.write_all(&back[..rest]).await.is_err() {
                    return;
                }
                if cut.is_some_and(|(at, _)| told >= at) {
                    return end(client, cut).await;
                }
            }
        }
    }
}

async fn end(mut client: TcpStream, cut: Option<(usize, Cut)>) {
    match cut {
        Some((_, Cut::Reset)) => {
            // Without waiting for what is still under way, closing is a reset. What was sent has
            // to be read before, or it is lost with it.
            tokio::time::sleep(Duration::from_millis(20)).await;
            let _ = client.set_zero_linger();
        }
        Some((_, Cut::Silent)) => {
            let mut deaf = [0; 4096];
            while let Ok(1..) = client.read(&mut deaf).await {}
        }
        _ => {}
    }
}
