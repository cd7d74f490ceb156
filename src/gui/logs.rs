//! Reads the log of a mail server as a stream of events; dropping its handle stops it.

use std::fs::File;
use std::io;
use std::net::IpAddr;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use iced::futures::Stream;
use ipnet::IpNet;
use jiff::Timestamp;
use tokio::sync::mpsc;

use super::driven::driven;
use super::pasted::Source;
use crate::guide::log::{LogReader, Summary, Who};
use crate::guide::ranges::merged;
use crate::model::{Case, ServiceProfile};
use crate::store::{StoreError, read_pieces};
use crate::wizard::own_address;

/// Events on their way.
const PENDING: usize = 16;
/// So many bytes are read between two words about it.
const STRIDE: u64 = 1024 * 1024;

/// Whom a log is looked at for, as the case has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Company {
    service: ServiceProfile,
    ranges: Vec<IpNet>,
    inside: Vec<IpNet>,
    domains: Vec<String>,
}

impl Company {
    /// From the case.
    #[must_use]
    pub fn of(case: &Case, service: &ServiceProfile) -> Self {
        let nets = case.server.nets();
        let nets = if nets.is_empty() { service.ranges.clone() } else { nets };
        let own: Option<IpAddr> = own_address(case, service);
        Self {
            service: service.clone(),
            ranges: merged(&nets),
            inside: own.map(IpNet::from).into_iter().collect(),
            domains: case.domains.iter().map(|domain| domain.name.ascii().to_owned()).collect(),
        }
    }

    /// What a log says of them.
    #[must_use]
    pub fn judge(&self, reader: LogReader) -> Summary {
        let Self { service, ranges, inside, domains } = self;
        let now = Timestamp::now();
        reader.finish(&Who { service, ranges, inside, domains, now })
    }
}

/// Something that came from reading.
#[derive(Debug, Clone)]
pub enum Event {
    /// So large a part is read, from 0 to 1.
    Progressed(f32),
    /// All is read: what can be judged again, and the judgement.
    Done(Arc<LogReader>, Box<Summary>),
    /// It cannot be read.
    Failed(StoreError),
}

/// Reads a log, beside the window's own work.
pub fn stream(source: Source, company: Company) -> impl Stream<Item = Event> + Send + 'static {
    let (sender, receiver) = mpsc::channel(PENDING);
    let driver = async move {
        // It ends by itself, also when nobody waits any more.
        drop(tokio::task::spawn_blocking(move || drive(&source, &company, &sender)).await);
    };
    driven(receiver, driver)
}

fn drive(source: &Source, company: &Company, sender: &mpsc::Sender<Event>) {
    let mut reader = LogReader::new(&company.domains);
    let read = match source {
        Source::Text(text) => feed(&mut reader, &mut text.as_bytes(), text.len() as u64, sender),
        Source::File(path) => {
            file(path).and_then(|(mut file, length)| feed(&mut reader, &mut file, length, sender))
        }
    };
    let event = match (read, source) {
        (Err(error), Source::File(path)) => {
            Event::Failed(StoreError::Read { path: path.clone(), reason: error.to_string() })
        }
        (Err(_), Source::Text(_)) | (Ok(()), _) => {
            let summary = company.judge(reader.clone());
            Event::Done(Arc::new(reader), Box::new(summary))
        }
    };
    // A closed channel means that nobody waits any more.
    let _ = sender.blocking_send(event);
}

/// Only files have an end: a pipe could keep the window from closing.
fn file(path: &Path) -> io::Result<(File, u64)> {
    let known = path.metadata()?;
    if !known.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    Ok((File::open(path)?, known.len()))
}

fn feed(
    reader: &mut LogReader,
    source: &mut impl io::Read,
    length: u64,
    sender: &mpsc::Sender<Event>,
) -> io::Result<()> {
    let (mut done, mut told) = (0_u64, 0_u64);
    read_pieces(source, |piece| {
        reader.feed(piece);
        done += piece.len() as u64;
        if done - told >= STRIDE {
            told = done;
            #[allow(clippy::cast_precision_loss)]
            let part = (done as f32 / length.max(1) as f32).min(1.0);
            // What finds no room is soon followed by the next.
            _ = sender.try_send(Event::Progressed(part));
        }
        if sender.is_closed() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })
}
