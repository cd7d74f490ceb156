//! The texts: every language has every key with the same values, and every key is used.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use mailward::guide::postfix::TrapCode;
use mailward::model::{FindingCode, Language, Term};
use mailward::plan::schedule::Event;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Each message, and each attribute as `key.attribute`, with the values it is filled with.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let path = root().join("locales").join(language.tag()).join("mailward.ftl");
    let text = fs::read_to_string(&path).unwrap();
    let resource = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut messages = BTreeMap::new();
    let mut add = |key: String, pattern: &Pattern<&str>| {
        let mut values = BTreeSet::new();
        collect(pattern, &mut values);
        assert!(messages.insert(key.clone(), values).is_none(), "{key} stands twice");
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                if let Some(pattern) = &message.value {
                    add(message.id.name.to_owned(), pattern);
                }
                for attribute in &message.attributes {
                    add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
                }
            }
            Entry::Junk { content } => panic!("{}: {content}", path.display()),
            _ => {}
        }
    }
    messages
}

fn collect(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, values);
        }
    }
}

fn in_expression(expression: &Expression<&str>, values: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, values),
        Expression::Select { selector, variants } => {
            in_inline(selector, values);
            for variant in variants {
                collect(&variant.value, values);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, values);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, values),
        _ => {}
    }
}

#[test]
fn every_language_has_every_key_with_the_same_values() {
    let english = messages(Language::En);
    for language in Language::ALL {
        let other = messages(language);
        let missing: Vec<_> = english.keys().filter(|key| !other.contains_key(*key)).collect();
        let surplus: Vec<_> = other.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(missing.is_empty() && surplus.is_empty(), "{language}: {missing:?} {surplus:?}");
        for (key, values) in &english {
            // A translation may leave a value out; it must not name one that nobody gives.
            let unknown: Vec<_> = other[key].difference(values).collect();
            assert!(unknown.is_empty(), "{language}: {key} names {unknown:?}");
        }
    }
}

fn sources(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            all.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn every_key_is_used() {
    let mut code = String::new();
    sources(&root().join("src"), &mut code);
    // Findings and traps are named by their codes, the events of schedules by their words.
    let findings = FindingCode::ALL.iter().map(|code| format!("finding_{}", code.as_str()));
    let events = Event::ALL.iter().map(|event| format!("schedule_{}", event.as_str()));
    let terms = Term::ALL.iter().map(|term| format!("term_{}", term.as_str()));
    let traps = TrapCode::ALL.iter().map(|code| format!("postfix_{}", code.as_str()));
    let named: BTreeSet<String> = findings
        .chain(events)
        .chain(terms)
        .chain(traps)
        .map(|name| name.replace('_', "-"))
        .collect();
    let unused: Vec<_> = messages(Language::En)
        .into_keys()
        .filter(|key| {
            let key = key.split('.').next().unwrap();
            !named.contains(key) && !code.contains(&format!("\"{key}\""))
        })
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}
