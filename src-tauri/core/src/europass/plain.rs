//! Words between a file and the record: markup becomes plain lines, and plain words become what XML may hold.
//!
//! Nothing here decides where words go.

/// Elements of HTML that begin a line of their own.
const LINES: [&str; 9] = ["p", "/p", "br", "br/", "li", "/li", "div", "/div", "/ul"];

/// The words of a field of a file: without markup, without signs that no keyboard types, and with its lines kept.
pub(super) fn plain(written: &str) -> String {
    let text = without_markup(written);
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The words of a name or a title, which hold no markup, on one line.
pub(super) fn plain_line(written: &str) -> String {
    let kept: String = written.chars().filter(|sign| is_kept(*sign)).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Europass writes long texts as HTML that is escaped once. What only looks like it, such as `a < b`, stays.
fn without_markup(written: &str) -> String {
    let mut text = String::new();
    let mut rest = written;
    while let Some((before, from)) = rest.split_once('<') {
        text.push_str(before);
        match from.split_once('>').filter(|(tag, _)| is_tag(tag)) {
            Some((tag, after)) => {
                let name = tag.split([' ', '\n', '\t']).next().unwrap_or_default().to_lowercase();
                if LINES.contains(&name.as_str()) {
                    text.push('\n');
                }
                rest = after;
            }
            None => {
                text.push('<');
                rest = from;
            }
        }
    }
    text.push_str(rest);
    unescaped(&text)
        .chars()
        .filter(|sign| is_kept(*sign))
        .map(|sign| if sign == '\u{A0}' { ' ' } else { sign })
        .collect()
}

fn is_tag(tag: &str) -> bool {
    let name = tag.strip_prefix('/').unwrap_or(tag);
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && !name.contains('<')
}

/// The few names of signs that editors write, and signs by their number. What has another name stays as it is.
fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, from)) = rest.split_once('&') {
        plain.push_str(before);
        let named = from.split_once(';').and_then(|(name, after)| sign_named(name).map(|sign| (sign, after)));
        let (sign, after) = named.unwrap_or(('&', from));
        plain.push(sign);
        rest = after;
    }
    plain.push_str(rest);
    plain
}

fn sign_named(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        _ => {
            let number = name.strip_prefix('#')?;
            let number = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
                None => number.parse(),
            };
            char::from_u32(number.ok()?)
        }
    }
}

/// Whether the record may hold the sign: no control but the end of a line and the tab, no mark that turns the direction of what
/// follows, and no sign that stands for a lost one.
fn is_kept(sign: char) -> bool {
    let turns = matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    (!sign.is_control() || matches!(sign, '\n' | '\t')) && !turns && sign != '\u{FFFD}'
}

/// The words as they may stand in XML: everything that XML forbids even as a number falls away.
pub(super) fn for_xml(words: &str) -> String {
    let allowed = |sign: &char| match sign {
        '\u{FFFE}' | '\u{FFFF}' => false,
        _ => is_kept(*sign) || *sign == '\u{FFFD}',
    };
    words.chars().filter(allowed).collect()
}

/// Lines as the HTML that editors of Europass show as a list; nothing for no lines.
pub(super) fn as_list(lines: &[String]) -> String {
    let items: String = lines.iter().map(|line| format!("<li>{}</li>", escaped(line))).collect();
    if items.is_empty() { items } else { format!("<ul>{items}</ul>") }
}

/// Words as a paragraph of HTML.
pub(super) fn as_paragraph(words: &str) -> String {
    format!("<p>{}</p>", escaped(words))
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_lines_and_what_only_looks_like_it_stays() {
        let written = "<p>Sewed <strong>bridal</strong> wear&nbsp;&amp; suits</p><ul><li>two helpers</li><li>5 &lt; 6 &#8211; yes</li></ul>";
        assert_eq!(plain(written), "Sewed bridal wear & suits\ntwo helpers\n5 < 6 – yes");
        assert_eq!(plain("a < b and c > d; R&D"), "a < b and c > d; R&D");
        assert_eq!(plain_line(" Cut & sew\n <bridal> "), "Cut & sew <bridal>", "a title is no markup");
        assert_eq!(plain("<script>alert(1)</script>"), "alert(1)", "nothing of it is ever run or shown as markup");
    }

    #[test]
    fn what_the_record_cannot_hold_falls_away() {
        assert_eq!(plain("a\u{0}b\u{202E}c\u{FFFD}d&#0;e"), "abcde");
        assert_eq!(for_xml("a\u{1}b\u{FFFF}c\td"), "abc\td");
    }

    #[test]
    fn a_list_comes_back_as_its_lines() {
        let lines = ["3 < 4 & more".to_owned(), "<b>".to_owned()];
        assert_eq!(plain(&as_list(&lines)), "3 < 4 & more\n<b>");
        assert_eq!(as_list(&[]), "");
    }
}
