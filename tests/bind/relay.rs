//! Carries questions to a name server and its answers back, at another address, and late if wanted.

use std::collections::HashMap;
use std::io::{Read, Write, copy};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// So often does it look whether it should end.
const TICK: Duration = Duration::from_millis(50);

/// A running relay. It ends when dropped.
pub struct Relay {
    stop: Arc<AtomicBool>,
    /// Questions carried so far.
    pub questions: Arc<AtomicUsize>,
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

impl Relay {
    /// Starts one; an error if somebody else has the port.
    pub fn start(at: SocketAddr, to: SocketAddr, delay: Duration) -> std::io::Result<Self> {
        let udp = UdpSocket::bind(at)?;
        let tcp = TcpListener::bind(at)?;
        let relay = Self { stop: Arc::default(), questions: Arc::default() };
        udp.set_read_timeout(Some(TICK))?;
        let (stop, questions) = (relay.stop.clone(), relay.questions.clone());
        thread::spawn(move || over_udp(&udp, to, delay, &stop, &questions));
        tcp.set_nonblocking(true)?;
        let (stop, questions) = (relay.stop.clone(), relay.questions.clone());
        thread::spawn(move || {
            while !stop.load(Ordering::Relaxed) {
                if let Ok((client, _)) = tcp.accept() {
                    questions.fetch_add(1, Ordering::Relaxed);
                    thread::spawn(move || over_tcp(client, to, delay));
                } else {
                    thread::sleep(Duration::from_millis(2));
                }
            }
        });
        Ok(relay)
    }
}

fn over_udp(
    here: &UdpSocket,
    to: SocketAddr,
    delay: Duration,
    stop: &AtomicBool,
    questions: &AtomicUsize,
) {
    let mut there: HashMap<SocketAddr, UdpSocket> = HashMap::new();
    let mut buffer = vec![0; 65_535];
    while !stop.load(Ordering::Relaxed) {
        let Ok((length, client)) = here.recv_from(&mut buffer) else { continue };
        questions.fetch_add(1, Ordering::Relaxed);
        // One socket a client: answers find their way back by themselves.
        let onward = there.entry(client).or_insert_with(|| {
            let onward = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a UDP port");
            onward.connect(to).expect("an address");
            onward.set_read_timeout(Some(Duration::from_secs(5))).expect("a limit");
            let (answers, back) =
                (onward.try_clone().expect("a socket"), here.try_clone().expect("a socket"));
            thread::spawn(move || {
                let mut buffer = vec![0; 65_535];
                while let Ok(length) = answers.recv(&mut buffer) {
                    let (answer, back) =
                        (buffer[..length].to_vec(), back.try_clone().expect("a socket"));
                    thread::spawn(move || {
                        thread::sleep(delay);
                        let _ = back.send_to(&answer, client);
                    });
                }
            });
            onward
        });
        let _ = onward.send(&buffer[..length]);
    }
}

fn over_tcp(client: TcpStream, to: SocketAddr, delay: Duration) {
    let Ok(server) = TcpStream::connect(to) else { return };
    let (Ok(mut from_client), Ok(mut to_server)) = (client.try_clone(), server.try_clone()) else {
        return;
    };
    thread::spawn(move || {
        let _ = copy(&mut from_client, &mut to_server);
        let _ = to_server.shutdown(Shutdown::Write);
    });
    let (mut from_server, mut to_client) = (server, client);
    let mut buffer = vec![0; 65_535];
    while let Ok(length @ 1..) = from_server.read(&mut buffer) {
        thread::sleep(delay);
        if to_client.write_all(&buffer[..length]).is_err() {
            return;
        }
    }
}
