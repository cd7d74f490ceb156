//! Gives the Windows programs their icon, version and manifest. Elsewhere it does nothing.

// Cargo reads what is printed.
#![allow(clippy::print_stdout)]

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const ICON: &str = "assets/app/mailward.ico";
const MANIFEST: &str = "installer/windows/resources/mailward.manifest";
/// Each program and what Windows calls it.
const PROGRAMS: [(&str, &str); 2] =
    [("mailward", "Mailward"), ("mailward-cli", "Mailward command line")];

fn main() -> Result<(), Box<dyn Error>> {
    for file in ["build.rs", ICON, MANIFEST] {
        println!("cargo:rerun-if-changed={file}");
    }
    println!("cargo:rerun-if-env-changed=RC");
    if env::var("CARGO_CFG_TARGET_OS")? != "windows" {
        return Ok(());
    }
    let (root, out) = (env::var("CARGO_MANIFEST_DIR")?, PathBuf::from(env::var("OUT_DIR")?));
    let msvc = env::var("CARGO_CFG_TARGET_ENV")? == "msvc";
    for (program, title) in PROGRAMS {
        let script = out.join(format!("{program}.rc"));
        fs::write(&script, resources(Path::new(&root), program, title)?)?;
        let object = out.join(format!("{program}.{}", if msvc { "res" } else { "o" }));
        compile(&script, &object, msvc)?;
        println!("cargo:rustc-link-arg-bin={program}={}", object.display());
    }
    Ok(())
}

/// What the resource compiler is told. Type 24 is the manifest, its number 1 that of a program.
fn resources(root: &Path, program: &str, title: &str) -> Result<String, Box<dyn Error>> {
    let version = env::var("CARGO_PKG_VERSION")?;
    let mut numbers = ["MAJOR", "MINOR", "PATCH"]
        .map(|part| env::var(format!("CARGO_PKG_VERSION_{part}")))
        .into_iter()
        .collect::<Result<Vec<_>, _>>()?;
    numbers.push("0".to_owned());
    let numbers = numbers.join(",");
    // A backslash in a string of such a script has to be doubled.
    let path = |file: &str| root.join(file).display().to_string().replace('\\', "\\\\");
    let mut script = String::from("#pragma code_page(65001)\n");
    writeln!(script, "1 ICON \"{}\"\n1 24 \"{}\"", path(ICON), path(MANIFEST))?;
    writeln!(script, "1 VERSIONINFO FILEVERSION {numbers} PRODUCTVERSION {numbers}")?;
    // For any Windows (0x40004), a program (1); the texts are English in Unicode (040904b0).
    script += "FILEFLAGSMASK 0x3f FILEFLAGS 0 FILEOS 0x40004 FILETYPE 1\nBEGIN\n";
    script += "BLOCK \"StringFileInfo\" BEGIN BLOCK \"040904b0\" BEGIN\n";
    let file = format!("{program}.exe");
    let values = [
        ("CompanyName", "Mailward"),
        ("FileDescription", title),
        ("FileVersion", version.as_str()),
        ("InternalName", program),
        ("LegalCopyright", "MIT OR Apache-2.0"),
        ("OriginalFilename", file.as_str()),
        ("ProductName", "Mailward"),
        ("ProductVersion", version.as_str()),
    ];
    for (name, value) in values {
        writeln!(script, "VALUE \"{name}\", \"{value}\"")?;
    }
    script += "END END\nBLOCK \"VarFileInfo\" BEGIN VALUE \"Translation\", 0x409, 1200 END\nEND\n";
    Ok(script)
}

/// Compiles with `RC` if that is set, else with windres (GNU) or rc (Microsoft).
fn compile(script: &Path, object: &Path, msvc: bool) -> Result<(), Box<dyn Error>> {
    let cross = !cfg!(windows);
    let usual = match (msvc, cross) {
        (true, false) => "rc",
        (true, true) => "llvm-rc",
        (false, true) => "x86_64-w64-mingw32-windres",
        (false, false) => "windres",
    };
    let compiler = env::var("RC").unwrap_or_else(|_| usual.to_owned());
    let mut command = Command::new(&compiler);
    if msvc {
        command.arg("/nologo").arg("/fo").arg(object).arg(script);
    } else {
        command.args(["--codepage=65001", "-O", "coff", "-i"]).arg(script).arg("-o").arg(object);
    }
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{compiler} ended with {status} on {}", script.display()).into()),
        Err(error) => Err(format!(
            "the resource compiler {compiler} cannot be run: {error}. The programs would have no \
             icon, version or manifest. Install it (mingw-w64's windres, or the Windows SDK's rc in \
             a developer prompt), or name another in RC"
        )
        .into()),
    }
}
