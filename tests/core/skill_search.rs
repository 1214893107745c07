//! Skills of the starter list are found by what people say: other forms of the words, compounds, slips.
//!
//! What shares no letters with any label is not found, and not promised.

use express_core::taxonomy::{ConceptKind, Taxonomy};

/// How far down the list somebody looks without scrolling.
const FIRST: usize = 3;

#[test]
fn skills_are_among_the_first_three_in_english() {
    assert_found(
        "en",
        &[
            ("sewing by hand", "use manual sewing techniques"),
            ("bicycle repairs", "perform repairs on bicycles"),
            ("curling hair", "curl hair"),
            ("cutting hair", "apply hair cutting techniques"),
            ("nail shaping", "shape nails"),
            ("tile cutting", "cut tiles"),
            ("photografy", "photography"),
            ("welder technique", "welding techniques"),
            ("selling flowers", "sell flowers"),
            ("sandwich", "prepare sandwiches"),
            ("baby sitter", "babysitting"),
            ("milking", "milk animals"),
            ("proof reading", "proofread text"),
            ("tax calculation", "calculate tax"),
            ("furniture design", "design original furniture"),
            ("waste sorting", "sort waste"),
            ("active lisening", "listen actively"),
        ],
    );
}

#[test]
fn skills_are_among_the_first_three_in_german() {
    assert_found(
        "de",
        &[
            ("Haarschnitt", "apply hair cutting techniques"),
            ("Fahrradreparatur", "perform repairs on bicycles"),
            ("Blumenverkauf", "sell flowers"),
            ("Fliesenschneider", "cut tiles"),
            ("Steuerberechnung", "calculate tax"),
            ("Möbelentwurf", "design original furniture"),
            ("Buchführung", "accounting techniques"),
            ("Schweisstechnik", "welding techniques"),
            ("Fotografieren", "photography"),
            ("Abfalltrennung", "sort waste"),
            ("Staubwischen", "remove dust"),
            ("Mehrwertsteur", "value-added tax law"),
            ("Teppichherstellung", "manufacture carpets"),
            ("Heckenschnitt", "prune hedges and trees"),
            ("Geschenkverpackung", "pack merchandise for gifts"),
            ("Bartrasur", "treat facial hair"),
        ],
    );
}

#[test]
fn skills_are_among_the_first_three_in_arabic() {
    assert_found(
        "ar",
        &[
            ("اصلاح دراجات", "perform repairs on bicycles"),
            ("دراجة كهربائية", "repair electric bicycles"),
            ("قص شعر", "apply hair cutting techniques"),
            ("خياطة باليد", "use manual sewing techniques"),
            ("سندويش", "prepare sandwiches"),
            ("بيع زهور", "sell flowers"),
            ("ترجمة تتابعية", "translate spoken language consecutively"),
            ("حساب الضريبة", "calculate tax"),
            ("المحاسبه", "accounting techniques"),
            ("برمجة حاسوب", "computer programming"),
            ("حلب الحيوان", "milk animals"),
            ("تصميم ملابس", "design wearing apparel"),
            ("صناعه سجاد", "manufacture carpets"),
            ("فرز نفايات", "sort waste"),
            ("رعاية ذوي الاعاقه", "disability care"),
        ],
    );
}

/// Asks for each text in any language, as the field on the screen does, and tells all that was not found at once.
fn assert_found(reader: &str, cases: &[(&str, &str)]) {
    let taxonomy = Taxonomy::starter().unwrap();
    let missed = cases.iter().filter_map(|(text, wanted)| {
        let found = taxonomy.find(ConceptKind::Skill, text, reader, None, FIRST);
        let labels: Vec<String> = found.iter().filter_map(|skill| skill.labels.get("en").cloned()).collect();
        (!labels.iter().any(|label| label == wanted)).then(|| format!("{text}: {labels:?}"))
    });
    assert_eq!(missed.collect::<Vec<_>>(), Vec::<String>::new());
}
