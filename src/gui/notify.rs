//! Messages on the desktop, for somebody who is doing something else by now.

/// Shows a message. Where the system shows none, the window says the same, so nothing is lost.
pub async fn notify(summary: String, body: String) {
    let show = move || {
        if let Err(error) = notify_rust::Notification::new().summary(&summary).body(&body).show() {
            tracing::info!(%error, "the desktop shows no notifications");
        }
    };
    drop(tokio::task::spawn_blocking(show).await);
}
