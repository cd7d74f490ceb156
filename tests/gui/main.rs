//! The window, driven without a screen.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod audit;
mod book;
mod brand;
mod cases;
mod connection;
mod copies;
mod disk;
mod foreign;
mod glossary;
mod images;
mod pasted;
mod request;
mod screens;
mod server;
mod typed;
mod walk;
mod window;
