//! The reference of all commands as Markdown.

use std::fmt::Write as _;

use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command};

/// Every command with its arguments, those that all take once at the top.
pub(super) fn markdown(command: &mut Command) -> String {
    command.build();
    let mut text = String::from("### Common options\n\nEvery command takes them.\n\n");
    for argument in command.get_arguments().filter(|argument| argument.is_global_set()) {
        text.push_str(&item(argument));
    }
    for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
        section(below, &mut text);
    }
    text
}

fn section(command: &Command, text: &mut String) {
    let usage = command.clone().render_usage().to_string();
    let usage = usage.lines().next().unwrap_or_default().trim_start_matches("Usage: ");
    // Names of commands have hyphens, so the usage tells where one ends.
    let title = usage.split(' ').take_while(|word| !word.starts_with(['[', '<', '-']));
    let title = title.skip(1).collect::<Vec<_>>().join(" ");
    let about = words(command.get_long_about().or_else(|| command.get_about()));
    // Writing to a string cannot fail.
    let _ = write!(text, "\n### `{title}`\n\n{about}.\n\n    {usage}\n");
    let own = command.get_arguments().filter(|argument| {
        !argument.is_global_set()
            && !argument.is_hide_set()
            && !matches!(argument.get_action(), ArgAction::Help | ArgAction::HelpLong)
    });
    let items: Vec<String> = own.map(item).collect();
    if !items.is_empty() {
        let _ = write!(text, "\n{}", items.concat());
    }
    for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
        section(below, text);
    }
}

fn item(argument: &Arg) -> String {
    let help = words(argument.get_long_help().or_else(|| argument.get_help()));
    let mut text = format!("- `{}`: {help}", spelled(argument));
    let possible: Vec<String> = argument
        .get_possible_values()
        .iter()
        .filter(|value| !value.is_hide_set())
        .map(|value| format!("`{}`", value.get_name()))
        .collect();
    if !possible.is_empty() && argument.get_action().takes_values() {
        let _ = write!(text, "; one of {}", possible.join(", "));
    }
    let defaults: Vec<_> =
        argument.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    if !defaults.is_empty() && argument.get_action().takes_values() {
        let _ = write!(text, "; default: `{}`", defaults.join(" "));
    }
    text.push('\n');
    text
}

/// The argument as it is typed: `-o, --output <FILE>`.
fn spelled(argument: &Arg) -> String {
    let mut names = Vec::new();
    if let Some(short) = argument.get_short() {
        names.push(format!("-{short}"));
    }
    if let Some(long) = argument.get_long() {
        names.push(format!("--{long}"));
    }
    let mut text = names.join(", ");
    if argument.get_action().takes_values() {
        let values = argument.get_value_names().unwrap_or_default();
        let value = values.iter().map(|name| format!("<{name}>")).collect::<Vec<_>>().join(" ");
        if !text.is_empty() && !value.is_empty() {
            text.push(' ');
        }
        text.push_str(&value);
    }
    text
}

/// Help as one line with an end; an angle bracket would be taken for HTML.
fn words(help: Option<&StyledStr>) -> String {
    let text = help.map(ToString::to_string).unwrap_or_default();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace('<', "&lt;")
}
