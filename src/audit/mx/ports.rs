//! The sockets that questions leave by.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::task::{Context, Poll};

use ring::rand::{SecureRandom, SystemRandom};
use tokio::net::UdpSocket;

/// Sockets for each resolver: each has a random port, and which one is taken is random as well.
const EACH: usize = 4;
/// Nobody is served better by more resolvers.
const MAX_RESOLVERS: usize = 4;

/// Sockets that are connected to resolvers, so that datagrams of others never arrive and a closed
/// port is noticed.
pub(super) struct Ports {
    sockets: Vec<UdpSocket>,
    resolvers: usize,
    random: Random,
    /// Where reading begins, so that each gets its turn.
    turn: usize,
}

impl Ports {
    pub(super) async fn open(resolvers: &[SocketAddr]) -> io::Result<Self> {
        let resolvers = &resolvers[..resolvers.len().min(MAX_RESOLVERS)];
        let mut sockets = Vec::new();
        for resolver in resolvers {
            let local: SocketAddr = match resolver {
                SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
                SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
            };
            for _ in 0..EACH {
                let socket = UdpSocket::bind(local).await?;
                socket.connect(resolver).await?;
                sockets.push(socket);
            }
        }
        Ok(Self { sockets, resolvers: resolvers.len(), random: Random::new(), turn: 0 })
    }

    pub(super) fn count(&self) -> usize {
        self.sockets.len()
    }

    /// How many resolvers there are.
    pub(super) const fn resolvers(&self) -> usize {
        self.resolvers
    }

    /// The resolver that a socket is connected to.
    pub(super) const fn resolver_of(port: usize) -> usize {
        port / EACH
    }

    /// A socket to a resolver, by chance.
    pub(super) fn choose(&mut self, resolver: usize) -> io::Result<usize> {
        let [_, byte] = self.random.short()?.to_be_bytes();
        Ok(resolver % self.resolvers * EACH + usize::from(byte) % EACH)
    }

    /// A number that nobody can foretell.
    pub(super) fn short(&mut self) -> io::Result<u16> {
        self.random.short()
    }

    pub(super) fn send(&self, port: usize, packet: &[u8]) -> io::Result<usize> {
        self.sockets[port].try_send(packet)
    }

    pub(super) fn receive(&self, port: usize, buffer: &mut [u8]) -> io::Result<usize> {
        self.sockets[port].try_recv(buffer)
    }

    /// What the network said of a port's questions, such as that nobody listens there.
    pub(super) fn error(&self, port: usize) -> Option<io::Error> {
        self.sockets[port].take_error().ok().flatten()
    }

    /// A socket with something to read.
    pub(super) fn poll_readable(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let mut is_ready = false;
        // All are asked, so that each wakes us.
        for socket in &self.sockets {
            is_ready |= socket.poll_recv_ready(cx).is_ready();
        }
        if is_ready { Poll::Ready(()) } else { Poll::Pending }
    }

    /// The sockets in turn.
    pub(super) fn turns(&mut self) -> impl Iterator<Item = usize> + use<> {
        let count = self.sockets.len();
        self.turn = (self.turn + 1) % count;
        let first = self.turn;
        (0..count).map(move |n| (first + n) % count)
    }
}

/// The system's random numbers, fetched in blocks.
struct Random {
    source: SystemRandom,
    block: Box<[u8; 4096]>,
    at: usize,
}

impl Random {
    fn new() -> Self {
        Self { source: SystemRandom::new(), block: Box::new([0; 4096]), at: 4096 }
    }

    fn short(&mut self) -> io::Result<u16> {
        if self.at + 2 > self.block.len() {
            self.source
                .fill(self.block.as_mut_slice())
                .map_err(|_| io::Error::other("the system gives no random numbers"))?;
            self.at = 0;
        }
        let number = u16::from_be_bytes([self.block[self.at], self.block[self.at + 1]]);
        self.at += 2;
        Ok(number)
    }
}
