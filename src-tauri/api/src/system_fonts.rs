//! Looks among the fonts of the computer for one that has what no built-in font has.
//!
//! Asked only after a paper could not be made, so a desk whose candidates write in the built-in scripts never looks. A font whose
//! makers do not allow it to lie in a document is passed over, and so is one that has a picture instead of an outline.

use express_documents::SystemFont;
use fontdb::{Database, FaceInfo, Style, Weight};
use ttf_parser::{Face, Permissions};

/// More fonts than any paper needs: one for each further script in it.
const MOST: usize = 6;

/// Fonts that together have as many of the characters as can be had, the most useful first.
pub(crate) fn fonts_with(characters: &[char]) -> Vec<SystemFont> {
    let mut database = Database::new();
    database.load_system_fonts();
    chosen(&database, characters)
}

fn chosen(database: &Database, characters: &[char]) -> Vec<SystemFont> {
    let mut missing = characters.to_vec();
    let mut fonts = Vec::new();
    while !missing.is_empty() && fonts.len() < MOST {
        let useful = database.faces().filter_map(|face| {
            let has = had(database, face, &missing);
            (!has.is_empty()).then_some((face, has))
        });
        // The name decides where two are as good, so that the same computer always chooses the same.
        let best =
            useful.max_by_key(|(face, has)| (has.len(), plainness(face), std::cmp::Reverse(&face.post_script_name)));
        let Some((face, has)) = best else { break };
        missing.retain(|character| !has.contains(character));
        fonts.extend(read(database, face));
    }
    fonts
}

/// Which of the characters a font has and may lend.
fn had(database: &Database, face: &FaceInfo, characters: &[char]) -> Vec<char> {
    let found = database.with_face_data(face.id, |bytes, index| {
        let font = Face::parse(bytes, index).ok()?;
        let has = |character: &char| {
            let glyph = font.glyph_index(*character)?;
            font.glyph_bounding_box(glyph)
        };
        let may_lie_in_a_document = font.tables().glyf.is_some() && is_lent(&font);
        may_lie_in_a_document.then(|| characters.iter().copied().filter(|one| has(one).is_some()).collect())
    });
    found.flatten().unwrap_or_default()
}

/// Whether the makers of a font allow that a part of it lies in a document: the field fsType of the table OS/2.
fn is_lent(font: &Face<'_>) -> bool {
    let is_allowed = matches!(
        font.permissions(),
        Some(Permissions::Installable | Permissions::Editable | Permissions::PreviewAndPrint)
    );
    is_allowed && font.is_subsetting_allowed() && font.is_outline_embedding_allowed()
}

/// How much a font looks like plain text: upright, of ordinary weight, and not made for programs.
const fn plainness(face: &FaceInfo) -> (bool, bool, bool) {
    (matches!(face.style, Style::Normal), face.weight.0 == Weight::NORMAL.0, !face.monospaced)
}

fn read(database: &Database, face: &FaceInfo) -> Option<SystemFont> {
    database.with_face_data(face.id, |bytes, index| SystemFont {
        name: face.post_script_name.clone(),
        bytes: bytes.into(),
        index,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A built-in font, so that nothing depends on the computer, with its permission set.
    fn database(permission: u16) -> Database {
        let mut font = include_bytes!("../../../assets/fonts/NotoSansTamil-Regular.ttf").to_vec();
        let table = font[12..].chunks(16).find(|entry| entry.starts_with(b"OS/2")).unwrap();
        let start = usize::try_from(u32::from_be_bytes(table[8..12].try_into().unwrap())).unwrap();
        font[start + 8..start + 10].copy_from_slice(&permission.to_be_bytes());
        let mut database = Database::new();
        database.load_font_data(font);
        database
    }

    #[test]
    fn a_font_is_chosen_for_what_it_has() {
        let fonts = chosen(&database(0), &['த', 'ა', 'க']);
        assert_eq!(fonts.iter().map(|font| font.name.as_str()).collect::<Vec<_>>(), ["NotoSansTamil-Regular"]);
        assert!(chosen(&database(0), &['ა']).is_empty());
    }

    #[test]
    fn a_font_that_may_not_lie_in_a_document_is_passed_over() {
        for (permission, may) in [(0, true), (4, true), (8, true), (2, false), (0x100, false), (0x200, false)] {
            assert_eq!(chosen(&database(permission), &['த']).len(), usize::from(may), "fsType {permission:#x}");
        }
    }
}
