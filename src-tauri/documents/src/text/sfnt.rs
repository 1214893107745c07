//! Reads the few facts of a font file that a PDF needs. Shaping is not done here.

/// How far each glyph moves the pen, in thousandths of the size, cut as the page writer cuts them.
pub(super) fn advances(file: &[u8]) -> Vec<u16> {
    let unit = table(file, b"head").and_then(|table| number(table, 18)).filter(|unit| *unit > 0).unwrap_or(1000);
    let count = table(file, b"hhea").and_then(|table| number(table, 34)).unwrap_or_default();
    let entries = table(file, b"hmtx").unwrap_or_default().chunks_exact(4).take(count.into());
    let widths = entries.filter_map(|entry| number(entry, 0));
    widths.map(|width| u16::try_from(u32::from(width) * 1000 / u32::from(unit)).unwrap_or(u16::MAX)).collect()
}

/// A table of a font file with one font in it.
pub(super) fn table<'a>(file: &'a [u8], name: &[u8; 4]) -> Option<&'a [u8]> {
    let (_, start, length) = entries(file, 0).find(|(entry, ..)| entry == name)?;
    file.get(start..start.checked_add(length)?)
}

/// One font of a file as a file of its own; nothing where there is no such font.
pub(super) fn alone(file: &[u8], index: u32) -> Option<Vec<u8>> {
    if !file.starts_with(b"ttcf") {
        return entries(file, 0).next().map(|_| file.to_vec());
    }
    let at = 12 + 4 * usize::try_from(index).ok()?;
    let head = long(file, at)?;
    let tables: Vec<_> = entries(file, head).collect();
    let mut alone = file.get(head..head.checked_add(12)?)?.to_vec();
    let mut start = alone.len() + 16 * tables.len();
    let mut contents = Vec::new();
    for (place, (name, old_start, length)) in tables.into_iter().enumerate() {
        let checksum = file.get(head + 12 + 16 * place + 4..)?.first_chunk::<4>()?;
        alone.extend([name, *checksum].as_flattened());
        alone.extend([u32::try_from(start).ok()?, u32::try_from(length).ok()?].map(u32::to_be_bytes).as_flattened());
        contents.extend(file.get(old_start..old_start.checked_add(length)?)?);
        contents.resize(contents.len().next_multiple_of(4), 0);
        start += length.next_multiple_of(4);
    }
    alone.extend(contents);
    Some(alone)
}

/// The name, place and length of each table of the font whose head stands here.
fn entries(file: &[u8], head: usize) -> impl Iterator<Item = ([u8; 4], usize, usize)> {
    let count = number(file, head.saturating_add(4)).unwrap_or_default();
    let entries = file.get(head.saturating_add(12)..).unwrap_or_default().chunks_exact(16).take(count.into());
    entries.filter_map(|entry| Some((*entry.first_chunk::<4>()?, long(entry, 8)?, long(entry, 12)?)))
}

fn number(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk::<2>().copied().map(u16::from_be_bytes)
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    bytes.get(at..)?.first_chunk::<4>().and_then(|bytes| usize::try_from(u32::from_be_bytes(*bytes)).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FONT: &[u8] = include_bytes!("../../../../assets/fonts/NotoSansTamil-Regular.ttf");

    #[test]
    fn a_font_in_a_collection_stands_alone_as_it_was() {
        let mut collection = [b"ttcf\0\x01\0\0\0\0\0\x01\0\0\0\x10".as_slice(), FONT].concat();
        let count = usize::from(number(FONT, 4).unwrap());
        for place in 0..count {
            let at = 16 + 12 + 16 * place + 8;
            let moved = u32::try_from(long(&collection, at).unwrap() + 16).unwrap();
            collection[at..at + 4].copy_from_slice(&moved.to_be_bytes());
        }
        let alone = alone(&collection, 0).unwrap();
        for name in [b"glyf", b"cmap", b"hmtx", b"GSUB"] {
            assert_eq!(table(&alone, name).unwrap(), table(FONT, name).unwrap());
        }
        assert!(super::alone(&collection, 7).is_none());
    }
}
