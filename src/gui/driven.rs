//! Work whose news come as a stream of messages, and that ends with it.

use iced::futures::{Stream, StreamExt, future, stream};
use tokio::sync::mpsc;

/// What `driver` sends to the receiver's other end while it works. Both are polled by the one task,
/// so that whoever drops the stream ends the work too; the stream ends with the work.
pub(super) fn driven<T: Send + 'static>(
    receiver: mpsc::Receiver<T>,
    driver: impl Future<Output = ()> + Send + 'static,
) -> impl Stream<Item = T> + Send + 'static {
    let news = stream::unfold(receiver, async |mut receiver| {
        receiver.recv().await.map(|one| (one, receiver))
    });
    let driver = stream::once(driver).filter_map(|()| future::ready(None));
    stream::select(news, driver)
}
