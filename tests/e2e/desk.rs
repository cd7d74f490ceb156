//! A virtual screen with one program on it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(40);

/// Asks again and again until it is so.
pub fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    assert!(within(LIMIT, &mut is_so), "waited in vain: {what}");
}

fn within(limit: Duration, is_so: &mut dyn FnMut() -> bool) -> bool {
    let begun = Instant::now();
    while begun.elapsed() < limit {
        if is_so() {
            return true;
        }
        std::thread::sleep(PAUSE);
    }
    false
}

fn tool(name: &str) -> Command {
    Command::new(name)
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| {
        panic!("{command:?}: {error}. tests/run installs the Debian packages that the tests need")
    });
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The text of a PDF, as it lies on the page.
pub fn pdf_text(path: &Path) -> String {
    run(tool("pdftotext").arg("-layout").arg(path).arg("-"))
}

pub struct Desk {
    screen: Child,
    display: String,
    home: tempfile::TempDir,
}

impl Desk {
    pub fn new() -> Self {
        // Without -noreset the screen starts over whenever its last program ends, and refuses the
        // next one meanwhile.
        let mut screen = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1024x768x24",
                "-nolisten",
                "tcp",
                "-noreset",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb, from the Debian package xvfb");
        let mut number = String::new();
        let out = screen.stdout.take().unwrap();
        BufReader::new(out).read_line(&mut number).expect("the number of the display");
        let display = format!(":{}", number.trim());
        Self { screen, display, home: tempfile::tempdir().unwrap() }
    }

    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The practice case on disk, if there is one yet.
    pub fn practice_case(&self) -> Option<String> {
        let folder = self.data().join("practice/cases");
        let path = fs::read_dir(folder)
            .ok()?
            .flatten()
            .map(|entry| entry.path())
            .find(|path| path.extension().is_some_and(|ending| ending == "mailward"))?;
        fs::read_to_string(path).ok()
    }

    /// Where the program keeps its files.
    pub fn data(&self) -> PathBuf {
        self.home.path().join("data")
    }

    pub fn start(&self, language: &str) -> Mailward {
        self.launch(&["--practice", "--lang", language])
    }

    /// Starts the program with these arguments.
    pub fn launch(&self, arguments: &[&str]) -> Mailward {
        let program = Command::new(env!("CARGO_BIN_EXE_mailward"))
            .args(arguments)
            .env("DISPLAY", &self.display)
            .env("HOME", self.home.path())
            .env("MAILWARD_HOME", self.data())
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env_remove("XDG_RUNTIME_DIR")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mailward = Mailward { program, display: self.display.clone() };
        until("the window opens", || mailward.window().is_some());
        // There is no window manager to give it the focus.
        let window = mailward.window().unwrap();
        until("the window has the focus", || {
            mailward.xdotool(&["windowfocus", &window]);
            mailward.xdotool(&["getwindowfocus"]).trim() == window
        });
        mailward
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.screen.kill();
        let _ = self.screen.wait();
    }
}

pub struct Mailward {
    program: Child,
    display: String,
}

impl Mailward {
    fn xdotool(&self, arguments: &[&str]) -> String {
        run(tool("xdotool").args(arguments).env("DISPLAY", &self.display))
    }

    fn window(&self) -> Option<String> {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", "^Mailward"]);
        found.lines().next().map(str::to_owned)
    }

    fn title(&self) -> String {
        self.window()
            .map(|window| self.xdotool(&["getwindowname", &window]).trim().to_owned())
            .unwrap_or_default()
    }

    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.program.id()
    }

    pub fn press(&self, key: &str) {
        self.xdotool(&["key", key]);
    }

    pub fn type_words(&self, words: &str) {
        self.xdotool(&["type", "--delay", "30", words]);
    }

    pub fn wait_for_step(&self, step: &str) {
        until(&format!("the step {step}"), || self.title().contains(step));
    }

    /// Presses a key and waits until the title names the step. A key that was lost while the
    /// window was being drawn is pressed once more after a while.
    pub fn advance(&self, key: &str, step: &str) {
        for _ in 0..3 {
            self.press(key);
            if within(Duration::from_secs(15), &mut || self.title().contains(step)) {
                return;
            }
        }
        panic!("{key} does not lead to {step}; the window is called {:?}", self.title());
    }

    /// Presses a key until something has happened; a key may be lost while the window is drawn.
    pub fn until_after(&self, key: &str, what: &str, mut is_so: impl FnMut() -> bool) {
        for _ in 0..3 {
            self.press(key);
            if within(Duration::from_secs(15), &mut is_so) {
                return;
            }
        }
        panic!("{key} is pressed in vain: {what}; the window is called {:?}", self.title());
    }

    /// As the power cut does it.
    pub fn kill(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl Drop for Mailward {
    fn drop(&mut self) {
        self.kill();
    }
}
