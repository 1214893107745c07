//! Takes away what the page writer leaves behind: an old version number and empty dictionaries.

use lopdf::{Document, Object, ObjectId};

use super::{dictionary_of, failed};
use crate::error::PaperError;

/// Resources that the pages of this program never use.
const UNUSED: [&[u8]; 3] = [b"Shading", b"XObject", b"ExtGState"];

/// Cleans the document and its pages.
pub(super) fn clean(document: &mut Document, pages: &[ObjectId]) -> Result<(), PaperError> {
    document.version = "1.7".to_owned();
    let mut unused = Vec::new();
    for page in pages {
        let page = dictionary_of(document, *page)?;
        page.remove(b"Annots");
        let resources = page.get(b"Resources").and_then(Object::as_reference).map_err(failed)?;
        let resources = dictionary_of(document, resources)?;
        unused.extend(UNUSED.iter().filter_map(|name| resources.remove(name)));
    }
    for object in unused {
        if let Object::Reference(id) = object {
            document.objects.remove(&id);
        }
    }
    document.catalog_mut().map_err(failed)?.remove(b"PageLayout");
    Ok(())
}
