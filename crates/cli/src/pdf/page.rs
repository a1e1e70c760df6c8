//! What a page's program writes, and where.

use std::collections::BTreeMap;

use hayro_syntax::content::TypedIter;
use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{Array, Name, Number, Object, Stream};
use hayro_syntax::page::{Page, Resources};
use rolefit_formats::incoming::pdf::{Run, Sheet};

use super::font::Font;
use super::place::{Matrix, Setting};

/// Programs call one another so deep.
const DEEPEST: usize = 8;
/// A page's program does at most so much.
const MOST_STEPS: usize = 2_000_000;
/// States are kept so deep.
const MOST_KEPT: usize = 1_000;
/// A gap wider than this part of the size, between the pieces of a line, begins a new run.
const GAP: f64 = 0.1;

/// The page with all that is written on it.
pub fn sheet(page: &Page<'_>) -> Sheet {
    let (width, height) = page.render_dimensions();
    let mut writing = Writing {
        runs: Vec::new(),
        fonts: BTreeMap::new(),
        steps: 0,
    };
    let start = Matrix(page.initial_transform(true).as_coeffs());
    let steps = page.typed_operations();
    writing.program(steps, page.resources(), Setting::of(start), 0);
    Sheet {
        width: f64::from(width),
        height: f64::from(height),
        runs: writing.runs,
    }
}

/// A page being written.
struct Writing {
    runs: Vec<Run>,
    /// By where they stand in the file.
    fonts: BTreeMap<(u32, i32), Font>,
    steps: usize,
}

/// Where a program is.
struct State {
    setting: Setting,
    font: Font,
    /// Where the line begins, and where the next letter stands.
    line: Matrix,
    text: Matrix,
    kept: Vec<(Setting, Font)>,
}

impl Writing {
    fn program(
        &mut self,
        mut steps: TypedIter<'_>,
        resources: &Resources<'_>,
        setting: Setting,
        depth: usize,
    ) {
        let mut state = State {
            setting,
            font: Font::default(),
            line: Matrix::IDENTITY,
            text: Matrix::IDENTITY,
            kept: Vec::new(),
        };
        while let Some(step) = steps.next() {
            self.steps += 1;
            if self.steps > MOST_STEPS {
                return;
            }
            match step {
                TypedInstruction::TextFont(font) => {
                    state.setting.size = font.1.as_f64();
                    state.font = self.font(resources, font.0);
                }
                TypedInstruction::ShowText(shown) => self.show(&mut state, shown.0.as_bytes()),
                TypedInstruction::NextLineAndShowText(shown) => {
                    state.next_line();
                    self.show(&mut state, shown.0.as_bytes());
                }
                TypedInstruction::ShowTextWithParameters(shown) => {
                    (state.setting.words, state.setting.letters) =
                        (shown.0.as_f64(), shown.1.as_f64());
                    state.next_line();
                    self.show(&mut state, shown.2.as_bytes());
                }
                TypedInstruction::ShowTexts(shown) => self.show_all(&mut state, shown.0),
                TypedInstruction::XObject(called) => {
                    if let Some(stream) =
                        resources.get_x_object(called.0).filter(|_| depth < DEEPEST)
                    {
                        self.form(&stream, resources, state.setting, depth);
                    }
                }
                other => state.set(&other),
            }
        }
    }

    /// A program of its own within the page's.
    fn form(&mut self, stream: &Stream<'_>, outer: &Resources<'_>, setting: Setting, depth: usize) {
        let dict = stream.dict();
        let is_form = dict
            .get::<Name<'_>>("Subtype")
            .is_some_and(|kind| kind.as_str() == "Form");
        let Some(data) = is_form.then(|| stream.decoded_data().ok()).flatten() else {
            return;
        };
        let own = dict.get::<Dict<'_>>("Resources").map(Resources::new);
        let mut setting = setting;
        if let Some(matrix) = dict.get::<Array<'_>>("Matrix") {
            let numbers: Vec<f64> = matrix
                .iter::<Number>()
                .map(|number| number.as_f64())
                .collect();
            if let Ok(numbers) = <[f64; 6]>::try_from(numbers) {
                setting.page = Matrix(numbers).then(setting.page);
            }
        }
        self.program(
            TypedIter::new(&data),
            own.as_ref().unwrap_or(outer),
            setting,
            depth + 1,
        );
    }

    fn font(&mut self, resources: &Resources<'_>, name: &Name<'_>) -> Font {
        let Some(dict) = resources.get_font(name) else {
            return Font::default();
        };
        let place = resources
            .fonts
            .get_ref(name)
            .map(|at| (at.obj_number, at.gen_number));
        let Some(place) = place else {
            return Font::of(&dict);
        };
        let font = self.fonts.entry(place).or_insert_with(|| Font::of(&dict));
        font.clone()
    }

    /// Pieces of text with gaps between them, in thousandths of the size.
    fn show_all(&mut self, state: &mut State, pieces: &Array<'_>) {
        for piece in pieces.iter::<Object<'_>>() {
            match piece {
                Object::String(text) => self.show(state, text.as_bytes()),
                Object::Number(gap) => {
                    let Setting { size, stretch, .. } = state.setting;
                    state.text = state
                        .text
                        .moved(-gap.as_f64() / 1000.0 * size * stretch, 0.0);
                }
                _ => {}
            }
        }
    }

    /// Writes a text, and moves on by its width.
    fn show(&mut self, state: &mut State, bytes: &[u8]) {
        let from = state.setting.shown(state.text);
        let mut text = String::new();
        let mut advance = 0.0;
        let Setting {
            size,
            letters,
            words,
            stretch,
            ..
        } = state.setting;
        for letter in state.font.letters(bytes) {
            text.push_str(&letter.text);
            let space = if letter.is_space { words } else { 0.0 };
            advance += (letter.width * size + letters + space) * stretch;
        }
        state.text = state.text.moved(advance, 0.0);
        let to = state.setting.shown(state.text);
        self.write(text, from, to, state.font.is_upright);
    }

    fn write(&mut self, text: String, from: Matrix, to: Matrix, is_upright: bool) {
        let ([a, b, c, d, x, y], [.., end_x, end_y]) = (from.0, to.0);
        let (width, size) = ((end_x - x).hypot(end_y - y), c.hypot(d));
        let turned = !is_upright || a <= 0.0 || b.abs() > a / 10.0;
        let last = self.runs.last_mut().filter(|last| {
            let gap = (x - last.x - last.width).abs();
            !turned
                && !last.turned
                && gap < GAP * size
                && (last.y - y).abs() < 0.01 * size
                && (last.size - size).abs() < 0.01 * size
        });
        match last {
            Some(last) => {
                last.text.push_str(&text);
                last.width = x + width - last.x;
            }
            None => self.runs.push(Run {
                text,
                x,
                y,
                width,
                size,
                turned,
            }),
        }
    }
}

impl State {
    /// What only changes where and how the next text stands.
    fn set(&mut self, step: &TypedInstruction<'_, '_>) {
        let setting = &mut self.setting;
        match step {
            TypedInstruction::SaveState(_) if self.kept.len() < MOST_KEPT => {
                self.kept.push((*setting, self.font.clone()));
            }
            TypedInstruction::RestoreState(_) => {
                if let Some((setting, font)) = self.kept.pop() {
                    (self.setting, self.font) = (setting, font);
                }
            }
            TypedInstruction::Transform(it) => {
                let matrix = [it.0, it.1, it.2, it.3, it.4, it.5].map(|number| number.as_f64());
                setting.page = Matrix(matrix).then(setting.page);
            }
            TypedInstruction::CharacterSpacing(it) => setting.letters = it.0.as_f64(),
            TypedInstruction::WordSpacing(it) => setting.words = it.0.as_f64(),
            TypedInstruction::HorizontalScaling(it) => setting.stretch = it.0.as_f64() / 100.0,
            TypedInstruction::TextLeading(it) => setting.leading = it.0.as_f64(),
            TypedInstruction::TextRise(it) => setting.rise = it.0.as_f64(),
            TypedInstruction::BeginText(_) => self.to(Matrix::IDENTITY),
            TypedInstruction::NextLine(it) => {
                self.to(self.line.moved(it.0.as_f64(), it.1.as_f64()))
            }
            TypedInstruction::NextLineAndSetLeading(it) => {
                setting.leading = -it.1.as_f64();
                self.to(self.line.moved(it.0.as_f64(), it.1.as_f64()));
            }
            TypedInstruction::SetTextMatrix(it) => {
                let matrix = [it.0, it.1, it.2, it.3, it.4, it.5].map(|number| number.as_f64());
                self.to(Matrix(matrix));
            }
            TypedInstruction::NextLineUsingLeading(_) => self.next_line(),
            _ => {}
        }
    }

    fn to(&mut self, line: Matrix) {
        (self.line, self.text) = (line, line);
    }

    fn next_line(&mut self) {
        self.to(self.line.moved(0.0, -self.setting.leading));
    }
}
