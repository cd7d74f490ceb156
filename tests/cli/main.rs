//! The program where no name server is needed: what is typed, silence, profiles, practice.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod book;
mod case;
mod cases;
mod explain;
mod generate;
mod hand_over;
mod input;
mod kept;
mod operators;
mod practice;
#[path = "../shared/program.rs"]
mod program;
#[path = "../shared/running.rs"]
mod running;
mod send;
mod services;
mod silence;
mod test_mail;
