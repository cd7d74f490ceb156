//! A window without a screen: it lays out, takes events, runs tasks and draws as the real one.

use std::sync::Once;
use std::time::Duration;

use iced_test::core::renderer::{Headless, Style};
use iced_test::core::widget::operation::{self, Operation, Outcome, focusable};
use iced_test::core::{
    Color, Event, Font, Rectangle, Size, Theme, clipboard, keyboard, mouse, time, widget, window,
};
use iced_test::futures::futures::StreamExt;
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::runtime::{Action, Task, task};
use iced_test::selector::{self, Candidate, Selector};
use mailward::gui::{App, Message, Options, heard, theme};

type Renderer = iced_test::renderer::Renderer;

/// The fonts are loaded once for all windows: each copy would make every search for a letter longer.
static FONTS: Once = Once::new();
/// Whatever runs longer is stuck.
const LIMIT: Duration = Duration::from_secs(60);

pub struct Window {
    pub app: App,
    cache: Option<Cache>,
    renderer: Renderer,
    size: Size,
    runtime: tokio::runtime::Runtime,
    /// What is clicked as soon as something came from a task and these words are shown.
    impatient: Option<(String, String)>,
}

impl Window {
    pub fn open(options: Options, size: (f32, f32)) -> Self {
        let (mut window, task) = Self::open_waiting(options, size);
        window.run(task);
        window
    }

    /// Opens a window and leaves what it asked for undone: so it looks as long as it waits.
    pub fn open_waiting(options: Options, size: (f32, f32)) -> (Self, Task<Message>) {
        let settings = mailward::gui::settings();
        FONTS.call_once(|| {
            let mut known = iced_test::renderer::graphics::text::font_system().write().unwrap();
            settings.fonts.into_iter().for_each(|font| known.load_font(font));
        });
        let renderer =
            iced_test::futures::futures::executor::block_on(<Renderer as Headless>::new(
                Font::with_name("Noto Sans"),
                settings.default_text_size,
                Some("tiny-skia"),
            ))
            .expect("a renderer without a screen");
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .expect("a runtime");
        let (app, task) = App::new(options);
        let cache = Some(Cache::default());
        let (size, impatient) = (size.into(), None);
        (Self { app, cache, renderer, size, runtime, impatient }, task)
    }

    fn with_ui<T>(
        &mut self,
        act: impl FnOnce(&mut UserInterface<'_, Message, Theme, Renderer>, &mut Renderer) -> T,
    ) -> T {
        let cache = self.cache.take().unwrap_or_default();
        let mut ui = UserInterface::build(self.app.view(), self.size, cache, &mut self.renderer);
        let result = act(&mut ui, &mut self.renderer);
        self.cache = Some(ui.into_cache());
        result
    }

    /// Runs a task and all that follows from it to the end.
    pub fn run(&mut self, task: Task<Message>) {
        let Some(mut stream) = task::into_stream(task) else { return };
        loop {
            let next = async { tokio::time::timeout(LIMIT, stream.next()).await };
            match self.runtime.block_on(next).expect("a task is stuck") {
                Some(action) => self.carry_out(action),
                None => break,
            }
            if let Some((words, id)) = self.impatient.take() {
                if self.shows_part(&words) {
                    self.click(&id);
                } else {
                    self.impatient = Some((words, id));
                }
            }
        }
    }

    /// While a task runs, clicks this as soon as something came from it and these words are shown.
    pub fn click_meanwhile(&mut self, words: &str, id: &str) {
        self.impatient = Some((words.to_owned(), id.to_owned()));
    }

    /// Whether that was clicked.
    pub const fn was_clicked_meanwhile(&self) -> bool {
        self.impatient.is_none()
    }

    fn carry_out(&mut self, action: Action<Message>) {
        match action {
            Action::Output(message) => self.send(message),
            Action::Widget(mut operation) => self.with_ui(|ui, renderer| {
                loop {
                    ui.operate(renderer, &mut operation::black_box(&mut *operation));
                    match operation.finish() {
                        Outcome::Chain(next) => operation = next,
                        Outcome::None | Outcome::Some(()) => break,
                    }
                }
            }),
            _ => {}
        }
    }

    pub fn send(&mut self, message: Message) {
        let guard = self.runtime.enter();
        let task = self.app.update(message);
        drop(guard);
        self.run(task);
    }

    /// Feeds events; keys that no widget wants go where the application listens for them.
    fn feed(&mut self, events: &[Event], cursor: mouse::Cursor) {
        self.feed_with(events, cursor, &mut clipboard::Null);
    }

    fn feed_with(
        &mut self,
        events: &[Event],
        cursor: mouse::Cursor,
        clipboard: &mut dyn clipboard::Clipboard,
    ) {
        let mut messages = Vec::new();
        let statuses = self.with_ui(|ui, renderer| {
            ui.update(events, cursor, renderer, clipboard, &mut messages).1
        });
        messages
            .extend(events.iter().zip(statuses).filter_map(|(event, status)| heard(event, status)));
        for message in messages {
            self.send(message);
        }
    }

    pub fn press(&mut self, key: keyboard::key::Named) {
        let events: Vec<Event> = iced_test::simulator::tap_key(key, None).collect();
        self.feed(&events, mouse::Cursor::Unavailable);
    }

    pub fn type_words(&mut self, words: &str) {
        let events: Vec<Event> = iced_test::simulator::typewrite(words).collect();
        self.feed(&events, mouse::Cursor::Unavailable);
    }

    /// Pastes into the field that has the focus.
    pub fn paste(&mut self, words: &str) {
        let events = held(keyboard::Key::Character("v".into()), keyboard::Modifiers::COMMAND);
        let mut clipboard = Pasted(words.to_owned());
        self.feed_with(&events, mouse::Cursor::Unavailable, &mut clipboard);
    }

    /// Presses a key together with others.
    pub fn press_with(&mut self, key: keyboard::Key, modifiers: keyboard::Modifiers) {
        self.feed(&held(key, modifiers), mouse::Cursor::Unavailable);
    }

    /// Turns the wheel where the pointer is put.
    pub fn turn_wheel(&mut self, at: (f32, f32), lines: f32) {
        let delta = mouse::ScrollDelta::Lines { x: 0.0, y: lines };
        let turned = Event::Mouse(mouse::Event::WheelScrolled { delta });
        self.feed(&[turned], mouse::Cursor::Available(at.into()));
    }

    /// Scrolls a pane so far down.
    pub fn scroll_to(&mut self, id: &'static str, y: f32) {
        let to = operation::scrollable::AbsoluteOffset { x: Some(0.0), y: Some(y) };
        let mut scroll: Box<dyn Operation<()>> =
            Box::new(operation::scrollable::scroll_to(widget::Id::new(id), to));
        self.with_ui(|ui, renderer| {
            ui.operate(renderer, &mut operation::black_box(&mut *scroll));
        });
        // What scrolls tells it when it is drawn next.
        self.feed(
            &[Event::Window(window::Event::RedrawRequested(time::Instant::now()))],
            mouse::Cursor::Unavailable,
        );
    }

    /// Clicks the button with this identifier; it must be there.
    pub fn click(&mut self, id: &str) {
        let bounds = self.bounds(id).unwrap_or_else(|| panic!("nothing is called {id}"));
        let at = bounds.center();
        assert!(at.y < self.size.height, "{id} is out of sight: make the window taller");
        let cursor = mouse::Cursor::Available(at);
        self.feed(&iced_test::simulator::click().collect::<Vec<_>>(), cursor);
    }

    /// Moves the pointer.
    pub fn point(&mut self, at: (f32, f32)) {
        let position = at.into();
        let moved = Event::Mouse(mouse::Event::CursorMoved { position });
        self.feed(&[moved], mouse::Cursor::Available(position));
    }

    /// Clicks wherever the pointer is put.
    pub fn click_at(&mut self, at: (f32, f32)) {
        let cursor = mouse::Cursor::Available(at.into());
        self.feed(&iced_test::simulator::click().collect::<Vec<_>>(), cursor);
    }

    /// Where these words are shown.
    pub fn bounds_of(&mut self, words: &str) -> Option<Rectangle> {
        self.find(words.to_owned()).map(|target| target.bounds())
    }

    /// Where that is drawn, with all scrolling.
    pub fn drawn(&mut self, id: &str) -> Option<Rectangle> {
        let id = widget::Id::from(id.to_owned());
        self.find(selector::id(id)).and_then(|target| target.visible_bounds())
    }

    pub fn bounds(&mut self, id: &str) -> Option<Rectangle> {
        let id = widget::Id::from(id.to_owned());
        self.find(selector::id(id)).map(|target| target.bounds())
    }

    /// Whether these words are shown.
    pub fn shows(&mut self, words: &str) -> bool {
        self.find(words.to_owned()).is_some()
    }

    /// Whether some text has these words in it.
    pub fn shows_part(&mut self, words: &str) -> bool {
        let words = words.to_owned();
        self.find(move |candidate: Candidate<'_>| match candidate {
            Candidate::Text { content, .. } => content.contains(&words).then_some(()),
            _ => None,
        })
        .is_some()
    }

    fn find<S>(&mut self, selector: S) -> Option<S::Output>
    where
        S: Selector + Send,
        S::Output: Clone + Send,
    {
        let mut find = selector.find();
        self.with_ui(|ui, renderer| {
            ui.operate(renderer, &mut operation::black_box(&mut find));
        });
        match find.finish() {
            Outcome::Some(found) => found,
            Outcome::None | Outcome::Chain(_) => None,
        }
    }

    /// Gives the window another size.
    pub fn resize(&mut self, size: (f32, f32)) {
        self.size = size.into();
    }

    /// How far to the right anything reaches, shown or not.
    pub fn right_edge(&mut self) -> f32 {
        /// How far; and whether what comes next can be scrolled sideways, where it may reach out.
        struct Edge(f32, bool);
        impl Edge {
            fn meet(&mut self, bounds: Rectangle) {
                self.0 = self.0.max(bounds.x + bounds.width);
            }
        }
        impl Operation for Edge {
            fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
                if !std::mem::take(&mut self.1) {
                    operate(self);
                }
            }
            fn scrollable(
                &mut self,
                _: Option<&widget::Id>,
                bounds: Rectangle,
                content: Rectangle,
                _: iced_test::core::Vector,
                _: &mut dyn operation::Scrollable,
            ) {
                self.meet(bounds);
                self.1 = content.width > bounds.width + 1.0;
            }
            fn container(&mut self, _: Option<&widget::Id>, bounds: Rectangle) {
                self.meet(bounds);
            }
            fn text(&mut self, _: Option<&widget::Id>, bounds: Rectangle, _: &str) {
                self.meet(bounds);
            }
            fn focusable(
                &mut self,
                _: Option<&widget::Id>,
                bounds: Rectangle,
                _: &mut dyn operation::Focusable,
            ) {
                self.meet(bounds);
            }
        }
        let mut edge = Edge(0.0, false);
        self.with_ui(|ui, renderer| ui.operate(renderer, &mut edge));
        edge.0
    }

    /// What has the focus.
    pub fn focused(&mut self) -> Option<widget::Id> {
        let mut operation: Box<dyn Operation<widget::Id>> = Box::new(focusable::find_focused());
        self.with_ui(|ui, renderer| {
            loop {
                ui.operate(renderer, &mut operation::black_box(&mut *operation));
                match operation.finish() {
                    Outcome::Some(id) => return Some(id),
                    Outcome::None => return None,
                    Outcome::Chain(next) => operation = next,
                }
            }
        })
    }

    /// Draws the window at a scale: width, height and RGBA bytes.
    pub fn draw(&mut self, theme: &Theme, scale: f32) -> (u32, u32, Vec<u8>) {
        let size = self.size;
        let style = theme::window(theme);
        self.with_ui(|ui, renderer| {
            let redraw = Event::Window(window::Event::RedrawRequested(time::Instant::now()));
            let cursor = mouse::Cursor::Unavailable;
            let mut messages = Vec::new();
            let _ = ui.update(&[redraw], cursor, renderer, &mut clipboard::Null, &mut messages);
            ui.draw(renderer, theme, &Style { text_color: style.text_color }, cursor);
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let physical = Size::new((size.width * scale) as u32, (size.height * scale) as u32);
            let background: Color = style.background_color;
            let bytes = renderer.screenshot(physical, scale, background);
            (physical.width, physical.height, bytes)
        })
    }
}

/// What stands in the clipboard.
struct Pasted(String);

impl clipboard::Clipboard for Pasted {
    fn read(&self, _: clipboard::Kind) -> Option<String> {
        Some(self.0.clone())
    }

    fn write(&mut self, _: clipboard::Kind, _: String) {}
}

/// A key that is pressed together with others.
fn held(key: keyboard::Key, modifiers: keyboard::Modifiers) -> [Event; 3] {
    let physical_key =
        keyboard::key::Physical::Unidentified(keyboard::key::NativeCode::Unidentified);
    let pressed = keyboard::Event::KeyPressed {
        key: key.clone(),
        modified_key: key,
        physical_key,
        location: keyboard::Location::Standard,
        modifiers,
        text: None,
        repeat: false,
    };
    let held = keyboard::Event::ModifiersChanged(modifiers);
    let free = keyboard::Event::ModifiersChanged(keyboard::Modifiers::empty());
    [held, pressed, free].map(Event::Keyboard)
}
