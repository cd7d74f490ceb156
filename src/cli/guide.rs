//! `guide`: the steps for the customer's mail server, with their values filled in.

mod headers;
mod postfix;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use ipnet::IpNet;
use serde::Serialize;
use serde_json::{Value, json};

use super::args;
use super::context::{Context, domains};
use super::exit::{Exit, Failure};
use super::{Ended, SCHEMA};
use crate::guide::draw::draw;
use crate::guide::draw::svg::{Letters, to_svg};
use crate::guide::{Blank, Block, Dialog, Guide, RowKind, Section, Span, Values, all, find};
use crate::i18n::tr;
use crate::model::{HostName, Language, ServiceProfile};
use crate::probe::{installed_servers, look_up};
use crate::store::{StoreError, save_document, save_new_document};
use crate::wizard::service_hosts;

#[derive(Serialize)]
struct Document {
    schema: u32,
    id: &'static str,
    product: &'static str,
    versions: &'static str,
    checked: Option<&'static str>,
    tried: Option<&'static str>,
    sources: Vec<Value>,
    blanks: Vec<&'static str>,
    sections: Vec<Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    images: Vec<PathBuf>,
}

pub(super) async fn run(cx: &mut Context, args: &args::Guide) -> Ended {
    if let Some(file) = &args.headers {
        return headers::run(cx, args, file).await;
    }
    if args.main_cf.is_some() || args.local {
        return postfix::run(cx, args).await;
    }
    let Some(name) = &args.server else { return Ok(list(cx)) };
    let guide = find(name).ok_or_else(|| Failure::NoSuchGuide(name.clone()))?;
    let service = cx.service(None)?;
    let names = if args.domains.is_empty() { Vec::new() } else { domains(&args.domains)? };
    let names: Vec<String> = names.iter().map(|domain| domain.ascii().to_owned()).collect();
    let own = args.own_server.as_ref().map(|host| HostName::new(host));
    let ranges = ranges(cx, &service, &args.ranges).await?;
    let values = Values::new(&service, &names, own.as_ref(), &ranges)?;
    let language = cx.texts.language();
    let mut blanks = BTreeSet::new();
    let sections: Vec<Section> = guide
        .sections(language)
        .iter()
        .filter(|section| args.section.as_deref().is_none_or(|id| id == section.id.as_str()))
        .map(|section| values.fill(section, &mut blanks))
        .collect();
    let images = match &args.dialogs {
        Some(folder) => save_dialogs((folder, args.force), guide, &sections, &values, language)?,
        None => Vec::new(),
    };
    if cx.common.json {
        let document = Document::new(guide, &sections, &values, &blanks, language, images);
        cx.out.json(&document);
        return Ok(Exit::Well);
    }
    write(cx, guide, &sections, &values, &blanks);
    for image in images {
        let path = image.display().to_string();
        cx.out.line("");
        cx.out.line(&tr!(cx.texts, "guide-dialog-saved", path = path));
    }
    Ok(Exit::Well)
}

/// Draws the dialogs of the sections into a folder, an image each; over others only if told so.
fn save_dialogs(
    (folder, force): (&Path, bool),
    guide: &Guide,
    sections: &[Section],
    values: &Values,
    language: Language,
) -> Result<Vec<PathBuf>, Failure> {
    let shown = sections.iter().flat_map(|section| &section.blocks).filter_map(|block| {
        let Block::Dialog { id, .. } = block else { return None };
        guide.dialog(id)
    });
    let save = if force { save_document } else { save_new_document };
    let mut saved = Vec::new();
    for dialog in shown {
        let path = folder.join(format!("{}-{}-{}.svg", guide.id, dialog.id, language.tag()));
        if !saved.contains(&path) {
            let image = to_svg(&draw(dialog, values, language), Letters::Text);
            match save(&path, image.as_bytes()) {
                Err(StoreError::Exists { path }) => {
                    return Err(Failure::Exists(path.display().to_string()));
                }
                result => result?,
            }
            saved.push(path);
        }
    }
    Ok(saved)
}

/// The networks of the service: those of the profile and those given, else the addresses that its
/// hosts have now.
async fn ranges(
    cx: &Context,
    service: &ServiceProfile,
    given: &[IpNet],
) -> Result<Vec<IpNet>, Failure> {
    let known: Vec<IpNet> = service.ranges.iter().chain(given).copied().collect();
    if !known.is_empty() {
        return Ok(known);
    }
    let seen = look_up(&cx.resolver()?, &service_hosts(service)).await;
    Ok(seen.iter().flat_map(|host| host.addresses().map(IpNet::from).collect::<Vec<_>>()).collect())
}

fn list(cx: &mut Context) -> Exit {
    let installed = installed_servers();
    if cx.common.json {
        let one = |guide: &Guide| {
            json!({
                "id": guide.id,
                "product": guide.product,
                "versions": guide.versions,
                "checked": guide.checked,
            })
        };
        let guides: Vec<Value> = all().iter().map(one).collect();
        let installed: Vec<&str> = installed.iter().map(|guide| guide.id.as_str()).collect();
        cx.out.json(&json!({ "schema": SCHEMA, "guides": guides, "installed": installed }));
        return Exit::Well;
    }
    let heads = [
        tr!(cx.texts, "guide-id"),
        tr!(cx.texts, "guide-product"),
        tr!(cx.texts, "guide-versions"),
    ];
    let rows = all()
        .iter()
        .map(|guide| vec![guide.id.clone(), guide.product.clone(), guide.versions.clone()]);
    let rows: Vec<Vec<String>> = rows.collect();
    cx.out.table("", &heads, &[], &rows);
    for guide in installed {
        let (product, id) = (guide.product.as_str(), guide.id.as_str());
        cx.out.line("");
        cx.out.paragraph("", &tr!(cx.texts, "guide-installed", product = product, guide = id));
    }
    Exit::Well
}

impl Document {
    fn new(
        guide: &'static Guide,
        sections: &[Section],
        values: &Values,
        blanks: &BTreeSet<Blank>,
        language: Language,
        images: Vec<PathBuf>,
    ) -> Self {
        let source = |source: &crate::guide::Source| json!({ "title": source.title, "url": source.url, "read": source.read });
        let section = |section: &Section| {
            let blocks: Vec<Value> = section
                .blocks
                .iter()
                .map(|block| block_json(guide, block, values, language))
                .collect();
            json!({ "id": section.id.as_str(), "title": section.title, "blocks": blocks })
        };
        Self {
            schema: SCHEMA,
            id: &guide.id,
            product: &guide.product,
            versions: &guide.versions,
            checked: guide.checked.as_deref(),
            tried: guide.tried.as_deref(),
            sources: guide.sources.iter().map(source).collect(),
            blanks: blanks.iter().map(|blank| blank.as_str()).collect(),
            sections: sections.iter().map(section).collect(),
            images,
        }
    }
}

fn block_json(guide: &Guide, block: &Block, values: &Values, language: Language) -> Value {
    match block {
        Block::Heading(words) => json!({ "kind": "heading", "text": said(words) }),
        Block::Paragraph(words) => json!({ "kind": "paragraph", "text": said(words) }),
        Block::Note(words) => json!({ "kind": "note", "text": said(words) }),
        Block::List { ordered, items } => {
            let items: Vec<String> = items.iter().map(|item| said(item)).collect();
            json!({ "kind": "list", "ordered": ordered, "items": items })
        }
        Block::Code { language, file, text } => {
            json!({ "kind": "code", "language": language, "file": file, "text": text })
        }
        Block::Dialog { id, caption } => {
            let fields = guide.dialog(id).map(|dialog| fields(dialog, values, language));
            json!({ "kind": "dialog", "id": id, "caption": caption, "fields": fields })
        }
    }
}

/// The rows of a dialog that say something, as label, value and whether it is the one to change.
fn fields(dialog: &Dialog, values: &Values, language: Language) -> Vec<Value> {
    let says = |row: &&crate::guide::Row| !matches!(row.kind, RowKind::Space | RowKind::Buttons);
    let rows = dialog.rows.iter().filter(says);
    rows.map(|row| {
        let value = match row.kind {
            RowKind::Check | RowKind::Radio => Value::from(row.on),
            RowKind::List => row.items(language).map(|item| values.field(item)).collect(),
            _ => values.field(row.value(language)).into(),
        };
        json!({ "label": row.label(language), "value": value, "change": row.target })
    })
    .collect()
}

fn said(spans: &[Span]) -> String {
    let words = spans.iter().map(|span| match span {
        Span::Text(words) => words.clone(),
        Span::Strong(words) => format!("*{words}*"),
        Span::Code(words) => format!("`{words}`"),
        Span::Link(words, url) if words == url => url.clone(),
        Span::Link(words, url) => format!("{words} ({url})"),
    });
    words.collect()
}

fn write(
    cx: &mut Context,
    guide: &Guide,
    sections: &[Section],
    values: &Values,
    blanks: &BTreeSet<Blank>,
) {
    let texts = cx.texts.clone();
    cx.out.line(&format!("{} ({})", guide.product, guide.versions));
    let checked = match &guide.checked {
        Some(day) => tr!(texts, "guide-checked", day = day.as_str()),
        None => tr!(texts, "guide-unchecked"),
    };
    cx.out.paragraph("", &checked);
    if let Some(version) = &guide.tried {
        cx.out.paragraph("", &tr!(texts, "guide-tried", version = version.as_str()));
    }
    if !blanks.is_empty() {
        let words: Vec<&str> = blanks.iter().map(|blank| blank.as_str()).collect();
        cx.out.paragraph("", &tr!(texts, "guide-blanks", blanks = words.join(", ")));
    }
    for section in sections {
        cx.out.line("");
        cx.out.line(&format!("== {} ==", section.title));
        for block in &section.blocks {
            cx.out.line("");
            write_block(cx, guide, block, values);
        }
    }
    for source in &guide.sources {
        cx.out.line("");
        cx.out.paragraph("", &format!("{}: {}", source.title, source.url));
    }
}

fn write_block(cx: &mut Context, guide: &Guide, block: &Block, values: &Values) {
    let language = cx.texts.language();
    match block {
        Block::Heading(words) => cx.out.line(&format!("-- {} --", said(words))),
        Block::Paragraph(words) => cx.out.paragraph("", &said(words)),
        Block::Note(words) => cx.out.paragraph("! ", &said(words)),
        Block::List { ordered, items } => {
            for (number, item) in items.iter().enumerate() {
                let mark = if *ordered { format!("{}. ", number + 1) } else { "- ".to_owned() };
                cx.out.paragraph(&mark, &said(item));
            }
        }
        Block::Code { text, file, .. } => {
            if let Some(file) = file {
                cx.out.line(&format!("{file}:"));
            }
            // As they are, to be copied.
            text.lines().for_each(|line| cx.out.line(&format!("    {line}")));
        }
        Block::Dialog { id, caption } => {
            let Some(dialog) = guide.dialog(id) else { return };
            cx.out.line(&format!("[{}] {caption}", dialog.title(language)));
            let rows = dialog.rows.iter().filter(|row| row.target);
            for row in rows {
                let value = match row.kind {
                    RowKind::Check | RowKind::Radio => {
                        if row.on { "[x]" } else { "[ ]" }.to_owned()
                    }
                    RowKind::List => {
                        row.items(language).map(|i| values.field(i)).collect::<Vec<_>>().join(", ")
                    }
                    _ => values.field(row.value(language)),
                };
                cx.out.line(&format!("    {} {value}", row.label(language)));
            }
        }
    }
}
