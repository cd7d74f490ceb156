//! `generate`: manual pages, completions for shells, and the reference in `docs/cli.md`, all from
//! the definition of the commands itself. Hidden: it is for those who pack the program.

mod reference;

use std::fs;
use std::path::{Path, PathBuf};

use clap::{CommandFactory, ValueEnum};
use clap_complete::Shell;
use serde::Serialize;

use super::args::{Arguments, Generate, GenerateTask};
use super::context::Context;
use super::exit::{Exit, Failure};
use super::{Ended, SCHEMA};
use crate::store::StoreError;

const PROGRAM: &str = "mailward-cli";

#[derive(Serialize)]
struct Document {
    schema: u32,
    files: Vec<String>,
}

pub(super) fn run(cx: &mut Context, args: &Generate) -> Ended {
    let mut command = visible(&Arguments::command());
    let (folder, files) = match &args.task {
        GenerateTask::Man { folder } => (folder, man(command, folder)),
        GenerateTask::Completions { folder } => (folder, completions(&mut command, folder)),
        GenerateTask::Reference => {
            cx.out.raw(&reference::markdown(&mut command));
            return Ok(Exit::Well);
        }
    };
    let mut files = files.map_err(|error| {
        let (path, reason) = (folder.clone(), error.to_string());
        Failure::from(StoreError::Write { path, reason })
    })?;
    files.sort();
    let files: Vec<String> = files.iter().map(|path| path.display().to_string()).collect();
    if cx.common.json {
        cx.out.json(&Document { schema: SCHEMA, files });
    } else if !cx.common.quiet {
        for file in &files {
            cx.out.line(file);
        }
    }
    Ok(Exit::Well)
}

/// A page for each command; `mailward-cli-case-merge.1`.
fn man(mut command: clap::Command, folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    fs::create_dir_all(folder)?;
    command.build();
    let mut files = Vec::new();
    pages(&command, folder, &mut files)?;
    Ok(files)
}

fn pages(command: &clap::Command, folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    // No date: the same sources give the same pages.
    let page = clap_mangen::Man::new(command.clone()).manual("Mailward").date("");
    files.push(page.generate_to(folder)?);
    for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
        pages(below, folder, files)?;
    }
    Ok(())
}

fn completions(command: &mut clap::Command, folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    fs::create_dir_all(folder)?;
    let shells = Shell::value_variants().iter();
    shells.map(|shell| clap_complete::generate_to(*shell, command, PROGRAM, folder)).collect()
}

/// The commands that are for everybody.
fn visible(command: &clap::Command) -> clap::Command {
    let (mut kept, mut below) = (clap::Command::new(PROGRAM), Vec::new());
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        below.push(sub.clone());
    }
    for argument in command.get_arguments() {
        kept = kept.arg(argument.clone());
    }
    if let Some(about) = command.get_about() {
        kept = kept.about(about.clone());
    }
    if let Some(after) = command.get_after_help() {
        kept = kept.after_help(after.clone());
    }
    kept.version(env!("CARGO_PKG_VERSION")).subcommands(below)
}
