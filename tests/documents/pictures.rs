//! The pictures of a paper's pages, which are all that a counsellor sees of it before it is printed.

use std::io::Cursor;

use express_documents::{PaperError, Picture, pictures};
use hayro::vello_cpu::Pixmap;

use crate::reading::{PAIRS, sheet};

#[test]
fn every_page_is_drawn_large_enough_to_be_read() {
    for (language, second) in PAIRS {
        let paper = sheet(language, second);
        let drawn = pictures(&paper.bytes).unwrap();
        assert_eq!(drawn.len(), paper.pages, "{language} {second:?}");
        for picture in &drawn {
            assert_eq!((picture.width, picture.height), (909, 1286));
            assert_eq!((picture.width, picture.height), size(picture));
        }
    }
}

/// Every page has a head or a foot of dark letters on white, and no page looks like another.
#[test]
fn what_is_drawn_is_the_paper() {
    for (language, second) in PAIRS {
        let drawn = pictures(&sheet(language, second).bytes).unwrap();
        for picture in &drawn {
            let (dark, white) = (share(picture, |light| light < 90), share(picture, |light| light > 250));
            assert!((0.005..0.3).contains(&dark), "{language} {second:?}: {dark} of a page is dark");
            assert!(white > 0.5, "{language} {second:?}: {white} of a page is white");
        }
        for (number, picture) in drawn.iter().enumerate() {
            assert!(!drawn[..number].contains(picture), "{language} {second:?}: page {number} was drawn before");
        }
    }
}

/// Arabic is set from the right and German from the left, so the headings at the margins tell one from the other.
#[test]
fn the_pictures_follow_the_direction_of_the_paper() {
    let (arabic, german) = (pictures(&sheet("ar", None).bytes).unwrap(), pictures(&sheet("de", None).bytes).unwrap());
    let weight = |picture: &Picture| {
        let (left, right) = halves(picture);
        right - left
    };
    assert!(weight(&arabic[0]) > 0, "Arabic stands on the right");
    assert!(weight(&german[0]) < 0, "German stands on the left");
}

#[test]
fn the_same_paper_gives_the_same_pictures() {
    let paper = sheet("ar", Some("de"));
    assert_eq!(pictures(&paper.bytes).unwrap(), pictures(&paper.bytes).unwrap());
}

#[test]
fn what_is_no_paper_is_not_drawn() {
    assert_eq!(pictures(b"nothing of the kind").unwrap_err(), PaperError::Drawing);
}

fn pixels(picture: &Picture) -> Pixmap {
    Pixmap::from_png(Cursor::new(&picture.png)).unwrap()
}

fn size(picture: &Picture) -> (u16, u16) {
    let pixels = pixels(picture);
    (pixels.width(), pixels.height())
}

fn light(pixel: [u8; 4]) -> u8 {
    pixel[0].min(pixel[1]).min(pixel[2])
}

fn share(picture: &Picture, is_meant: impl Fn(u8) -> bool) -> f64 {
    let pixels = pixels(picture);
    let all = pixels.data_as_u8_slice().as_chunks::<4>().0;
    let meant = all.iter().filter(|pixel| is_meant(light(**pixel))).count();
    f64::from(u32::try_from(meant).unwrap()) / f64::from(u32::try_from(all.len()).unwrap())
}

/// How many dark pixels stand left and right of the middle.
fn halves(picture: &Picture) -> (i64, i64) {
    let pixels = pixels(picture);
    let (mut left, mut right) = (0, 0);
    let width = usize::from(pixels.width());
    for (number, pixel) in pixels.data_as_u8_slice().as_chunks::<4>().0.iter().enumerate() {
        if light(*pixel) < 90 {
            *(if number % width < width / 2 { &mut left } else { &mut right }) += 1;
        }
    }
    (left, right)
}
