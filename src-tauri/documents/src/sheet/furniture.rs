//! What repeats on every page: the line at the head, the sentence at the foot, the page number, and, where everything
//! is invented, a band that says so. The code stands there and never the name.

use express_core::message::Message;
use express_core::reference::Direction;

use super::Sheet;
use super::look::{FOOT, Look, MARGIN};
use super::part::{Part, Tongue, dotted};
use super::voice::Voice;
use crate::drawing::{Area, Colour, Mark, Page, Role, Shape};
use crate::layout::{Frame, draw_lines};
use crate::structure::{NodeKind, Structure};
use crate::text::{Line, Paragraph, Side, Typesetter};

/// The height of the band that says that everything is invented.
const BAND: f32 = 20.0;
/// Where the band begins.
const BAND_TOP: f32 = 17.0;
/// The room between the sentence at the foot and the line above it.
const FOOT_ROOM: f32 = 5.0;

/// What the furniture of a sheet says of it.
pub(crate) struct Running<'a> {
    /// The code of the person.
    pub(crate) code: &'a str,
    /// Whether everything on the sheet is invented.
    pub(crate) fictional: bool,
}

/// The furniture of a sheet, set once and drawn on each page.
pub(crate) struct Furniture<'s, 'w> {
    sheet: &'s Sheet<'w>,
    running: &'s Running<'s>,
    page_height: f32,
    foot: Vec<(Frame, Vec<Line>, String)>,
}

impl<'s, 'w> Furniture<'s, 'w> {
    /// Sets it.
    pub(crate) fn new(
        sheet: &'s Sheet<'w>,
        running: &'s Running<'s>,
        page_height: f32,
        typesetter: &mut Typesetter,
    ) -> Self {
        let alone = sheet.voices.len() == 1;
        let foot = sheet.voices.iter().map(|voice| {
            let frame = if alone { sheet.body } else { voice.content };
            let mut parts = vec![Part::text(voice.words, "profile-footer")];
            if voice.words.is_draft() {
                let draft = Part::text(voice.words, "profile-draft");
                parts.push(Part { text: format!(" {}.", draft.text), ..draft }.quiet());
            }
            let text = parts.iter().map(|part| part.text.as_str()).collect();
            (frame, typesetter.set(&voice.paragraph(Look::Fine, &parts), frame.width), text)
        });
        let foot = foot.collect();
        Self { sheet, running, page_height, foot }
    }

    /// Where the body must end.
    pub(crate) fn bottom(&self) -> f32 {
        self.foot_top() - FOOT_ROOM - 8.0
    }

    fn foot_top(&self) -> f32 {
        let heights = self.foot.iter().map(|(_, lines, _)| lines.iter().map(|line| line.height).sum());
        self.page_height - FOOT - 12.0 - heights.fold(0.0, f32::max)
    }

    /// Draws it on all pages. On the first page it is read aloud; on the others it is passed over.
    pub(crate) fn draw(&self, pages: &mut [Page], structure: &mut Structure, typesetter: &mut Typesetter) {
        let count = pages.len();
        for (index, page) in pages.iter_mut().enumerate() {
            let mut read_aloud = |role: Role, voice: &Voice<'_>, words: &str| match index {
                0 => {
                    let node = structure.add(voice.section, NodeKind::Paragraph, None);
                    structure.say(node, words);
                    Role::Content(node)
                }
                _ => role,
            };
            if self.running.fictional {
                self.draw_band(page, typesetter, &mut read_aloud);
            }
            self.draw_foot(page, &mut read_aloud);
            self.draw_numbers(page, index + 1, count, typesetter);
        }
    }

    fn draw_foot(&self, page: &mut Page, read_aloud: &mut impl FnMut(Role, &Voice<'_>, &str) -> Role) {
        let top = self.foot_top();
        let area = Area { left: MARGIN, top: top - FOOT_ROOM, width: self.sheet.body.width, height: 0.6 };
        page.marks.push(ornament(vec![Shape::Area { area, colour: Colour::HAIR }]));
        for (voice, (frame, lines, text)) in self.sheet.voices.iter().zip(&self.foot) {
            let role = read_aloud(Role::Footer, voice, text);
            let (shapes, _) = draw_lines(lines.clone(), frame.left, top, role);
            page.marks.push(mark(role, shapes));
        }
    }

    /// The code at one side and the page number at the other.
    fn draw_numbers(&self, page: &mut Page, number: usize, count: usize, typesetter: &mut Typesetter) {
        let top = self.page_height - FOOT - 12.0 + 2.0;
        let numbers = self.sheet.voices.iter().map(|voice| {
            let number = i64::try_from(number).unwrap_or_default();
            let count = i64::try_from(count).unwrap_or_default();
            let message = Message::new("profile-page").number("page", number).number("pages", count);
            (voice.words.language(), voice.words.message(&message))
        });
        let Some(voice) = self.sheet.voices.first() else { return };
        let main = voice.words.language();
        let numbers = numbers.map(|(language, text)| match language {
            same if same == main => Part::words(text),
            other => Part { tongue: Tongue::Other(other.to_owned()), ..Part::words(text) },
        });
        let code = [Part::message(voice.words, &Message::new("profile-code").text("code", self.running.code))];
        let code = voice.paragraph(Look::Fine, &code);
        let mut page_number = voice.paragraph(Look::Fine, &dotted(numbers));
        page_number.side = page_number.side.opposite();
        for paragraph in [code, page_number] {
            let lines = typesetter.set(&paragraph, self.sheet.body.width);
            let (shapes, _) = draw_lines(lines, self.sheet.body.left, top, Role::Footer);
            page.marks.push(mark(Role::Footer, shapes));
        }
    }

    fn draw_band(
        &self,
        page: &mut Page,
        typesetter: &mut Typesetter,
        read_aloud: &mut impl FnMut(Role, &Voice<'_>, &str) -> Role,
    ) {
        let area = Area { left: MARGIN, top: BAND_TOP, width: self.sheet.body.width, height: BAND };
        let outline = Shape::Outline { area, colour: Colour::INK, thickness: 0.8 };
        page.marks.push(ornament(vec![outline]));
        let alone = self.sheet.voices.len() == 1;
        for voice in &self.sheet.voices {
            let frame = if alone { self.sheet.body } else { voice.content };
            let part = Part::text(voice.words, "profile-fictional");
            let text = part.text.clone();
            let paragraph = centred(voice.paragraph(Look::Strong, &[part]));
            let width = typesetter.width(&paragraph);
            let lines = typesetter.set(&paragraph, width + 1.0);
            let height: f32 = lines.iter().map(|line| line.height).sum();
            let left = frame.left + (frame.width - width) / 2.0;
            let role = read_aloud(Role::Header, voice, &text);
            let (shapes, _) = draw_lines(lines, left, BAND_TOP + (BAND - height) / 2.0, role);
            page.marks.push(mark(role, shapes));
        }
    }
}

/// The paragraph as wide as its text, so that it can be put into the middle.
fn centred(paragraph: Paragraph) -> Paragraph {
    let side = if paragraph.direction == Direction::Ltr { Side::Left } else { Side::Right };
    Paragraph { side, ..paragraph }
}

fn mark(role: Role, shapes: Vec<(Role, Shape)>) -> Mark {
    Mark { role, shapes: shapes.into_iter().map(|(_, shape)| shape).collect() }
}

fn ornament(shapes: Vec<Shape>) -> Mark {
    Mark { role: Role::Ornament, shapes }
}
