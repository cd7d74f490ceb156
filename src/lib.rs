//! The core of Mailward: what it knows of domains, mail and the DNS, and the window and the console
//! built on it.
//!
//! Arrows point one way: the window and the console use [`audit`], [`portfolio`], [`probe`], [`store`] and
//! [`practice`], which look at and change the world; those use [`wizard`], [`advise`], [`plan`] and
//! [`letter`], which take data and return data; and all of them speak in the types of [`model`].

pub mod advise;
pub mod audit;
pub mod cli;
pub mod export;
pub mod fonts;
#[doc(hidden)]
pub mod fuzzing;
#[cfg(feature = "gui")]
pub mod gui;
pub mod guide;
pub mod i18n;
pub mod letter;
pub mod mail;
pub mod model;
pub mod plan;
pub mod portfolio;
pub mod practice;
pub mod probe;
pub mod report;
pub mod store;
pub mod support;
pub mod update;
pub mod wizard;
