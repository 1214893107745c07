//! Pictures and scans come in: known by their bytes, without hidden facts, or refused in a word.

use std::io::Cursor;

use express_core::evidence::EvidenceFileKind;
use express_documents::{IntakeError, intake, page_picture};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder, Rgb, RgbImage};
use lopdf::encryption::{EncryptionState, EncryptionVersion, Permissions};
use lopdf::{Document, Object, dictionary};

/// What a camera writes about a place; it must not come through.
const PLACE: &[u8] = b"53.5511N 9.9937E, phone of Amina";

/// A picture, wider than high, with a red left half.
fn picture() -> RgbImage {
    RgbImage::from_fn(64, 32, |x, _| if x < 32 { Rgb([200, 0, 0]) } else { Rgb([255, 255, 255]) })
}

fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (width, height) = picture.dimensions();
    JpegEncoder::new_with_quality(&mut bytes, 90).write_image(picture, width, height, ExtendedColorType::Rgb8).unwrap();
    bytes
}

fn png(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (width, height) = picture.dimensions();
    PngEncoder::new(&mut bytes).write_image(picture, width, height, ExtendedColorType::Rgb8).unwrap();
    bytes
}

/// A segment of a JPEG.
fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, marker], &length[..], content].concat()
}

/// Exif with a mark of how the picture is turned, and a place behind it.
fn exif(orientation: u8) -> Vec<u8> {
    let mut content = b"Exif\0\0II\x2A\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    content.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
    content.extend(PLACE);
    segment(0xE1, &content)
}

/// The picture with everything that a camera puts beside it.
fn photographed(orientation: u8) -> Vec<u8> {
    let plain = jpeg(&picture());
    let xmp = segment(0xE1, &[&b"http://ns.adobe.com/xap/1.0/\0"[..], PLACE].concat());
    let press = segment(0xED, &[&b"Photoshop 3.0\0"[..], PLACE].concat());
    let note = segment(0xFE, PLACE);
    let more = segment(0xE2, &[&b"MPF\0"[..], PLACE].concat());
    let maker = segment(0xE7, PLACE);
    let mut bytes = plain[..2].to_vec();
    for part in [exif(orientation), xmp, press, note, more, maker] {
        bytes.extend(part);
    }
    bytes.extend(&plain[2..]);
    // A moving picture behind the still one, as telephones append it.
    bytes.extend(b"ftypmp42");
    bytes.extend(PLACE);
    bytes
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

fn pixels(bytes: &[u8]) -> RgbImage {
    image::load_from_memory(bytes).unwrap().into_rgb8()
}

#[test]
fn a_photograph_loses_its_place_and_keeps_its_pixels() {
    let original = photographed(1);
    assert!(holds(&original, PLACE));
    let taken = intake(original.clone()).unwrap();
    assert_eq!((taken.kind, taken.width, taken.height, taken.pages), (EvidenceFileKind::Jpeg, 64, 32, 1));
    assert!(!holds(&taken.content, PLACE) && !holds(&taken.content, b"Exif") && !holds(&taken.content, b"ftyp"));
    assert_eq!(pixels(&taken.content), pixels(&original), "bit by bit");
    assert!(!holds(&taken.thumbnail, PLACE));
    assert_eq!(intake(taken.content.clone()).unwrap(), taken, "taken in again, it is the same");
}

#[test]
fn a_turned_photograph_stays_turned_and_says_nothing_else() {
    let taken = intake(photographed(6)).unwrap();
    assert_eq!((taken.width, taken.height), (32, 64), "as it is looked at");
    assert!(holds(&taken.content, b"Exif") && !holds(&taken.content, PLACE));
    let small = pixels(&taken.thumbnail);
    assert_eq!(small.dimensions(), (32, 64));
    let [top, bottom] = [small.get_pixel(16, 8), small.get_pixel(16, 56)].map(|pixel| pixel.0);
    assert!(top[1] < 100 && bottom[1] > 200, "the left half lies on top: {top:?} {bottom:?}");
}

#[test]
fn a_png_loses_its_texts_and_keeps_its_pixels() {
    let plain = png(&picture());
    let end = plain.len() - 12;
    let chunk = |name: &[u8; 4], content: &[u8]| {
        let length = u32::try_from(content.len()).unwrap().to_be_bytes();
        // The checksum of a chunk that is thrown away is not looked at.
        [&length[..], name, content, &[0; 4]].concat()
    };
    let mut original = plain[..end].to_vec();
    for name in [b"tEXt", b"iTXt", b"eXIf", b"tIME", b"prIv"] {
        original.extend(chunk(name, PLACE));
    }
    original.extend(&plain[end..]);
    original.extend(PLACE);
    let taken = intake(original).unwrap();
    assert_eq!((taken.kind, &taken.content), (EvidenceFileKind::Png, &plain));
}

#[test]
fn a_file_is_what_its_bytes_say() {
    assert_eq!(intake(b"GIF89a and more".to_vec()), Err(IntakeError::OtherKind));
    assert_eq!(intake(b"MZ a program named photo.jpg".to_vec()), Err(IntakeError::OtherKind));
    assert_eq!(intake(Vec::new()), Err(IntakeError::Empty));
    let mut broken = jpeg(&picture());
    broken.truncate(120);
    assert_eq!(intake(broken), Err(IntakeError::DamagedPicture));
    let mut broken = png(&picture());
    broken.truncate(40);
    assert_eq!(intake(broken), Err(IntakeError::DamagedPicture));
    assert_eq!(intake(b"%PDF-1.7\nand nothing".to_vec()), Err(IntakeError::DamagedPdf));
    assert_eq!(intake(vec![0xFF; 20 * 1024 * 1024 + 1]), Err(IntakeError::TooLarge));
}

#[test]
fn forty_megapixels_are_told_before_they_are_unpacked() {
    let grey = image::GrayImage::new(8000, 5000);
    let mut bytes = Cursor::new(Vec::new());
    grey.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    assert_eq!(intake(bytes.into_inner()), Err(IntakeError::TooManyPixels { megapixels: 40 }));
}

/// A PDF with two pages.
fn letter() -> Document {
    let mut letter = Document::with_version("1.7");
    let tree = letter.new_object_id();
    let page = dictionary! {
        "Type" => "Page", "Parent" => tree, "MediaBox" => vec![0.into(), 0.into(), 200.into(), 300.into()],
    };
    let pages: Vec<Object> = [0, 1].map(|_| letter.add_object(page.clone()).into()).into();
    let count = i64::try_from(pages.len()).unwrap();
    letter.objects.insert(tree, dictionary! { "Type" => "Pages", "Kids" => pages, "Count" => count }.into());
    let catalogue = letter.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    letter.trailer.set("Root", catalogue);
    let id = Object::string_literal("an id of a letter");
    letter.trailer.set("ID", vec![id.clone(), id]);
    letter
}

fn saved(mut document: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn a_pdf_stays_as_it_is_and_its_pages_can_be_looked_at() {
    let bytes = saved(letter());
    let taken = intake(bytes.clone()).unwrap();
    assert_eq!((taken.kind, taken.pages, &taken.content), (EvidenceFileKind::Pdf, 2, &bytes));
    assert_eq!(pixels(&taken.thumbnail).height(), 320);
    assert_eq!(page_picture(bytes.clone(), 1).unwrap().height, 1400);
    assert_eq!(page_picture(bytes, 2), Err(IntakeError::DamagedPdf));
}

#[test]
fn a_pdf_with_a_password_is_told() {
    let locked = |user: &str| {
        let mut document = letter();
        let version = EncryptionVersion::V2 {
            document: &document,
            owner_password: "owner",
            user_password: user,
            key_length: 128,
            permissions: Permissions::all(),
        };
        let state = EncryptionState::try_from(version).unwrap();
        document.encrypt(&state).unwrap();
        intake(saved(document))
    };
    assert_eq!(locked("secret"), Err(IntakeError::Password));
    assert_eq!(locked("").map(|taken| taken.pages), Ok(2), "a mark that forbids copying is no lock");
}
