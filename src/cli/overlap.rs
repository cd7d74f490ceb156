//! Commands that would write over what they read.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::store::{Folders, is_same_file};

/// The options whose file is written.
const WRITTEN: [&str; 7] = ["output", "eml", "calendar", "sign", "undo_file", "state", "profile"];

/// A file that is both to be written and named elsewhere among the arguments, which means that it is
/// read: a case, a list, a profile, earlier results.
pub(super) fn read_and_written(arguments: &ArgMatches) -> Option<PathBuf> {
    let mut at = arguments;
    while let Some((_, deeper)) = at.subcommand() {
        at = deeper;
    }
    let files = |is_wanted: fn(&str) -> bool| -> Vec<PathBuf> {
        let ids = at.ids().map(clap::Id::as_str).filter(|id| is_wanted(id));
        let values = ids.filter_map(|id| at.try_get_raw(id).ok().flatten()).flatten();
        values.filter(|value| *value != "-").map(PathBuf::from).collect()
    };
    let inputs = files(|id| !WRITTEN.contains(&id));
    // A case can be named by its identifier alone.
    let cases = Folders::of_user().map(|folders| folders.cases()).ok();
    let case_of = |input: &Path| Some(cases.as_ref()?.join(input).with_extension("mailward"));
    let is_input = |file: &Path| {
        let by_id = inputs.iter().filter_map(|input| case_of(input));
        by_id.chain(inputs.iter().cloned()).any(|input| is_same_file(file, &input))
    };
    // What is not there yet is nothing that could be read.
    files(|id| WRITTEN.contains(&id)).into_iter().find(|file| file.is_file() && is_input(file))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::args::Arguments;

    #[test]
    fn a_command_is_not_to_write_over_what_it_reads() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name).display().to_string();
        for name in ["a.mailward", "b.mailward"] {
            std::fs::write(at(name), "").unwrap();
        }
        let (a, b, new) = (at("a.mailward"), at("b.mailward"), at("new.pdf"));
        let other = at("./a.mailward");
        let clashes = |words: &[&str]| {
            let words = std::iter::once("mailward-cli").chain(words.iter().copied());
            read_and_written(&Arguments::command().try_get_matches_from(words).unwrap()).is_some()
        };
        for words in [
            &["letter", &a, "-o", &other, "--force"][..],
            &["dossier", &a, "-o", &a],
            &["send", &a, "--eml", &a, "--force"],
            &["audit", &a, "--since", &b, "-o", &b, "--force"],
            &["services", "sign", &a, "-o", &a, "--as", "Acme"],
            &["plan", "x.example", "--service", &a, "--ics", &a, "--force"],
            &["reach", "--from-json", &a, "--sign", &other, "--as", "me", "--force"],
            &["reach", "--case", &a, "--sign", &a, "--as", "me", "--force"],
            &["practice", "--service", &a, "--profile", &a],
            &["check", "x.example", "--service", &a],
        ] {
            assert_eq!(clashes(words), words[0] != "check", "{words:?}");
        }
        assert!(!clashes(&["letter", &a, "-o", &b, "--force"]));
        assert!(!clashes(&["letter", &a, "-o", &new]) && !clashes(&["letter", &a, "-o", "-"]));
    }

    /// Files that are read, or that say themselves whether they may be written on; and folders.
    const OTHERS: [&str; 16] = [
        "list",
        "resume",
        "since",
        "file",
        "logo",
        "key_file",
        "undo",
        "from_json",
        "pasted",
        "case",
        "dialogs",
        "folder",
        "main_cf",
        "headers",
        "log",
        "echo",
    ];

    #[test]
    fn every_file_that_can_be_named_is_known_as_read_or_written() {
        let mut commands = vec![Arguments::command()];
        let mut seen = 0;
        while let Some(command) = commands.pop() {
            for option in command.get_arguments() {
                if option.get_value_parser().type_id() == std::any::TypeId::of::<PathBuf>() {
                    let id = option.get_id().as_str();
                    let is_written = WRITTEN.contains(&id);
                    assert!(is_written != OTHERS.contains(&id), "{}: {id}", command.get_name());
                    seen += 1;
                }
            }
            commands.extend(command.get_subcommands().cloned());
        }
        assert!(seen > 30, "{seen}");
    }
}
