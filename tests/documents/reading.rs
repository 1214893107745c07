//! Reads a PDF back in two ways: as other programs copy its text, and as its structure tells it.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use express_core::reference::Reference;
use express_documents::{Paper, Words, profile};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::amina::{amina, options};

/// The reference data, read once.
pub(crate) static REFERENCE: LazyLock<Reference> = LazyLock::new(|| Reference::load().unwrap());

/// The languages of a paper: one, or two with the main one first.
pub(crate) const PAIRS: [(&str, Option<&str>); 6] =
    [("en", None), ("de", None), ("ar", None), ("ar", Some("de")), ("de", Some("ar")), ("en", Some("de"))];

/// The words of a language.
pub(crate) fn words(language: &str) -> Words {
    Words::load(language, &REFERENCE).unwrap()
}

/// Amina's sheet.
pub(crate) fn sheet(language: &str, second: Option<&str>) -> Paper {
    print(&amina(), language, second)
}

/// Anybody's sheet.
pub(crate) fn print(data: &express_core::profiles::ProfileData, language: &str, second: Option<&str>) -> Paper {
    let second = second.map(words);
    profile(data, &options(), &words(language), second.as_ref()).unwrap()
}

/// The text of one page, or of all, as poppler copies it, without marks of direction and with single spaces.
pub(crate) fn copied_text(paper: &Paper, page: Option<usize>) -> String {
    let mut arguments = vec!["-enc".to_owned(), "UTF-8".to_owned()];
    if let Some(page) = page {
        arguments.extend(["-f".to_owned(), page.to_string(), "-l".to_owned(), page.to_string()]);
    }
    visible(&pdftotext(paper, &arguments))
}

/// The text without marks of direction and with single spaces.
fn visible(text: &str) -> String {
    let visible = text.chars().filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'));
    visible.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text of one of two columns of all pages, as poppler copies it. The main language begins at the side where it is read from.
pub(crate) fn copied_column(paper: &Paper, main: &str, is_main: bool) -> String {
    // The middle of the gap between the columns: the main language has 54 of 100 parts, and the margins are 54 points wide.
    let from_right = matches!(main, "ar" | "fa" | "ps");
    let (gap, width) = if from_right { (279, 596) } else { (316, 596) };
    let (left, across) = if from_right == is_main { (gap, width - gap) } else { (0, gap) };
    let area = ["-x", &left.to_string(), "-y", "0", "-W", &across.to_string(), "-H", "842"].map(str::to_owned);
    visible(&pdftotext(paper, &area))
}

/// The boxes of all words: left, top, right, bottom and the page's width and height.
pub(crate) fn word_boxes(paper: &Paper) -> Vec<[f32; 4]> {
    let figures = |line: &str| -> Vec<f32> { line.split('"').skip(1).step_by(2).map(|n| n.parse().unwrap()).collect() };
    let listed = pdftotext(paper, &["-bbox".to_owned()]);
    let words = listed.lines().filter(|line| line.trim_start().starts_with("<word "));
    words.map(|line| figures(line).try_into().unwrap()).collect()
}

fn pdftotext(paper: &Paper, arguments: &[String]) -> String {
    let child =
        Command::new("pdftotext").args(arguments).args(["-", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = child.expect("pdftotext is missing: install poppler-utils, as `cargo dev setup` does");
    let mut input = child.stdin.take().unwrap();
    let bytes = paper.bytes.clone();
    let writing = std::thread::spawn(move || input.write_all(&bytes).unwrap());
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap();
    assert!(output.status.success(), "pdftotext refuses the file");
    String::from_utf8(output.stdout).unwrap()
}

/// A PDF opened for a test.
pub(crate) struct Opened {
    /// Its objects.
    pub(crate) document: Document,
    /// Its pages.
    pub(crate) pages: Vec<ObjectId>,
    /// For each page the text of each marked piece, line by line, from left to right.
    pub(crate) marked: Vec<BTreeMap<i64, Vec<String>>>,
}

impl Opened {
    /// Opens a paper and reads its marked pieces.
    pub(crate) fn new(paper: &Paper) -> Self {
        let document = Document::load_mem(&paper.bytes).unwrap();
        let pages: Vec<ObjectId> = document.page_iter().collect();
        let marked = pages.iter().map(|page| marked_text(&document, *page)).collect();
        Self { document, pages, marked }
    }

    /// A dictionary behind any number of references.
    pub(crate) fn dictionary<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        dictionary(&self.document, object)
    }

    /// The catalogue.
    pub(crate) fn catalogue(&self) -> &Dictionary {
        self.document.catalog().unwrap()
    }
}

/// A dictionary behind any number of references.
fn dictionary<'a>(document: &'a Document, object: &'a Object) -> &'a Dictionary {
    document.dereference(object).unwrap().1.as_dict().unwrap()
}

/// The text of each marked piece of a page by its number.
fn marked_text(document: &Document, page: ObjectId) -> BTreeMap<i64, Vec<String>> {
    let fonts = code_maps(document, page);
    let content = Content::decode(&document.get_page_content(page)).unwrap();
    let mut reading = Reading::default();
    for operation in &content.operations {
        reading.take(&operation.operator, &operation.operands, &fonts);
    }
    reading.found
}

/// What is marked at a place of the content.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    Piece(i64),
    Replaced,
    Other,
}

/// The state while content is read.
#[derive(Default)]
struct Reading {
    font: Vec<u8>,
    open: Vec<Open>,
    found: BTreeMap<i64, Vec<String>>,
    baseline: Option<f32>,
    /// The text that the next glyphs say together.
    replacement: Option<String>,
}

impl Reading {
    fn take(&mut self, operator: &str, operands: &[Object], fonts: &BTreeMap<Vec<u8>, BTreeMap<u16, String>>) {
        match operator {
            "BDC" | "BMC" => {
                let open = open(operands);
                if let Open::Piece(number) = open {
                    self.found.entry(number).or_default();
                    self.baseline = None;
                }
                if open == Open::Replaced {
                    self.replacement = Some(actual_text(operands));
                }
                self.open.push(open);
            }
            "EMC" => drop(self.open.pop()),
            "Tf" => self.font = operands[0].as_name().unwrap().to_vec(),
            "Tm" => {
                self.start_line(operands[5].as_float().unwrap());
                let replacement = self.replacement.take();
                if let (Some(text), Some(line)) = (replacement, self.lines().and_then(|lines| lines.last_mut())) {
                    line.push_str(&text);
                }
            }
            "TJ" => self.show(operands[0].as_array().unwrap(), &fonts[&self.font]),
            _ => {}
        }
    }

    fn lines(&mut self) -> Option<&mut Vec<String>> {
        let number =
            self.open.iter().find_map(|open| if let Open::Piece(number) = open { Some(*number) } else { None });
        self.found.get_mut(&number?)
    }

    /// A line begins where the baseline moves by more than the height of a mark.
    fn start_line(&mut self, baseline: f32) {
        let moved = self.baseline.is_none_or(|before| (before - baseline).abs() > 4.0);
        if moved {
            self.baseline = Some(baseline);
            if let Some(lines) = self.lines() {
                lines.push(String::new());
            }
        }
    }

    fn show(&mut self, codes: &[Object], font: &BTreeMap<u16, String>) {
        if self.open.contains(&Open::Replaced) {
            return;
        }
        let strings = codes.iter().filter_map(|code| code.as_str().ok());
        let shown: String = strings
            .flat_map(|code| code.chunks(2))
            .flat_map(|code| font[&u16::from_be_bytes([code[0], code[1]])].chars())
            // Where the direction turns, a sign may carry a mark for readers that guess.
            .filter(|c| !matches!(c, '\u{200E}' | '\u{200F}'))
            .collect();
        if let Some(line) = self.lines().and_then(|lines| lines.last_mut()) {
            line.push_str(&shown);
        }
    }
}

fn open(operands: &[Object]) -> Open {
    let Some(properties) = operands.get(1).and_then(|properties| properties.as_dict().ok()) else {
        return Open::Other;
    };
    match (properties.get(b"MCID"), properties.has(b"ActualText")) {
        (Ok(number), _) => Open::Piece(number.as_i64().unwrap()),
        (Err(_), true) => Open::Replaced,
        (Err(_), false) => Open::Other,
    }
}

/// What a span says instead of its glyphs.
fn actual_text(operands: &[Object]) -> String {
    let bytes = operands[1].as_dict().unwrap().get(b"ActualText").unwrap().as_str().unwrap();
    let units: Vec<u16> = bytes.chunks(2).skip(1).map(|unit| u16::from_be_bytes([unit[0], unit[1]])).collect();
    String::from_utf16(&units).unwrap()
}

/// The text of each code, by the name of the font on the page.
fn code_maps(document: &Document, page: ObjectId) -> BTreeMap<Vec<u8>, BTreeMap<u16, String>> {
    let page = document.get_dictionary(page).unwrap();
    let resources = dictionary(document, page.get(b"Resources").unwrap());
    let fonts = dictionary(document, resources.get(b"Font").unwrap());
    let map_of = |font: &Object| {
        let map = dictionary(document, font).get(b"ToUnicode").unwrap();
        let stream = document.dereference(map).unwrap().1.as_stream().unwrap();
        let text = String::from_utf8(stream.decompressed_content().unwrap()).unwrap();
        text.lines().filter_map(code_line).collect()
    };
    fonts.iter().map(|(name, font)| (name.clone(), map_of(font))).collect()
}

/// A line such as `<0001> <0041>`.
fn code_line(line: &str) -> Option<(u16, String)> {
    let (code, text) = line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <")?;
    let number = |digits: &str| u16::from_str_radix(digits, 16).ok();
    let digits = |start: usize| text.get(start..start + 4);
    let units: Vec<u16> = (0..text.len()).step_by(4).filter_map(|start| number(digits(start)?)).collect();
    (code.len() == 4 && text != "FFFF").then(|| Some((number(code)?, String::from_utf16(&units).ok()?)))?
}
