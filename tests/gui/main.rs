//! The window, driven without a screen.

mod images;
mod screens;
mod walk;
mod window;
