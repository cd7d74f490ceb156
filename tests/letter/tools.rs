//! The tools that read PDF files: poppler's and qpdf.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A PDF file to be looked at.
pub struct Pdf(PathBuf);

impl Pdf {
    /// Writes the file where the tests of this run keep theirs.
    pub fn write(name: &str, bytes: &[u8]) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("letters");
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join(format!("{name}.pdf"));
        std::fs::write(&path, bytes).unwrap();
        Self(path)
    }

    /// What a person sees, runs of blanks as one.
    pub fn text(&self) -> String {
        let text = self.run("pdftotext", &["-layout", "-enc", "UTF-8"], Some("-"));
        text.lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// What the file holds, in its own order.
    pub fn raw_text(&self) -> String {
        self.run("pdftotext", &["-raw", "-enc", "UTF-8"], Some("-"))
    }

    /// What a person sees on a page, from 1.
    pub fn page_text(&self, page: usize) -> String {
        let page = page.to_string();
        let options = ["-layout", "-enc", "UTF-8", "-f", &page, "-l", &page];
        let text = self.run("pdftotext", &options, Some("-"));
        text.lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// The bookmarks and the pages that they lead to, from 1.
    pub fn outlines(&self) -> Vec<(String, usize)> {
        let text = self.run("qpdf", &["--json", "--json-key=outlines"], None);
        let document: serde_json::Value = serde_json::from_str(&text).unwrap();
        let outlines = document["outlines"].as_array().unwrap().iter();
        outlines
            .map(|outline| {
                let page = outline["destpageposfrom1"].as_u64().unwrap();
                (outline["title"].as_str().unwrap().to_owned(), usize::try_from(page).unwrap())
            })
            .collect()
    }

    /// What the file says of itself.
    pub fn info(&self) -> HashMap<String, String> {
        let text = self.run("pdfinfo", &[], None);
        text.lines()
            .filter_map(|line| line.split_once(':'))
            .map(|(key, value)| (key.to_owned(), value.trim().to_owned()))
            .collect()
    }

    /// Asserts that the file's structure has no fault.
    pub fn is_sound(&self) {
        let said = self.run("qpdf", &["--check"], None);
        assert!(said.contains("No syntax or stream encoding errors"), "{said}");
    }

    /// Asserts that all fonts are embedded, as subsets, with a way back to text.
    pub fn has_only_subsets(&self) {
        let text = self.run("pdffonts", &[], None);
        let rows: Vec<&str> = text.lines().skip(2).collect();
        assert!(!rows.is_empty(), "{text}");
        for row in rows {
            // The last columns: emb, sub, uni, object, generation.
            let words: Vec<&str> = row.split_whitespace().rev().collect();
            assert_eq!(words[2..5], ["yes", "yes", "yes"], "{text}");
        }
    }

    fn run(&self, tool: &str, options: &[&str], last: Option<&str>) -> String {
        let mut command = Command::new(tool);
        command.args(options).arg(&self.0).args(last);
        let output = command.output().unwrap_or_else(|error| {
            panic!("these tests need {tool} (Debian: poppler-utils, qpdf): {error}")
        });
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && errors.is_empty(), "{tool}: {errors}");
        String::from_utf8(output.stdout).unwrap()
    }
}
