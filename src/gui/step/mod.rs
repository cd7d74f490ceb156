//! The steps, one file each: a `State`, a `Message`, `update` and `view`.

pub mod change;
pub mod company;
pub mod connection;
pub mod current_records;
pub mod finish;
pub mod propagation;
pub mod request;
pub mod restrict;
pub mod service;
pub mod smart_host;
pub mod start;
