//! MX questions for many domains over a few UDP sockets, each with many questions under way.
//!
//! The general resolver opens a socket for each question, which is right for one look and costs
//! several times the answer itself in a hundred thousand. Here a question has a random identifier
//! on one of several sockets with random ports, and an answer counts only if it comes from the
//! resolver to that socket with that identifier and that question (RFC 5452 §9). What does not
//! fit a datagram, and all that is unusual, goes to the general resolver.

mod engine;
mod flight;
mod patience;
mod ports;
mod sending;
mod wire;

pub use engine::ask_all;
pub use wire::{Reply, id_of, read_reply, write_question};

#[cfg(test)]
mod tests;
