//! Title, dates and the promises of conformance, twice: as PDF readers read them and as archives do.

use chrono::{DateTime, SecondsFormat, Utc};
use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary, text_string};

/// What a document says about itself.
pub(crate) struct About {
    /// Its title; it stands in the title bar of a reader and in lists of files.
    pub(crate) title: String,
    /// The code of its main language.
    pub(crate) language: String,
    /// What tells it from every other document.
    pub(crate) identifier: String,
    /// When it was made.
    pub(crate) created: DateTime<Utc>,
}

/// The program as it names itself in documents.
const PROGRAM: &str = concat!("EXpress ", env!("CARGO_PKG_VERSION"));

/// Adds the metadata and answers with the XMP stream.
pub(super) fn add(document: &mut Document, about: &About) -> ObjectId {
    let information = document.add_object(dictionary! {
        "Title" => text_string(&about.title),
        "Creator" => Object::string_literal(PROGRAM),
        "Producer" => Object::string_literal(PROGRAM),
        "CreationDate" => date(about),
        "ModDate" => date(about),
    });
    let id = Object::String(about.identifier.as_bytes().to_vec(), StringFormat::Hexadecimal);
    if let Ok(Object::Reference(old)) = document.trailer.get(b"Info").cloned() {
        document.objects.remove(&old);
    }
    document.trailer.set("Info", Object::Reference(information));
    document.trailer.set("ID", vec![id.clone(), id]);
    let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    document.add_object(Stream::new(kind, packet(about).into_bytes()).with_compression(false))
}

/// When it was made, as a PDF says it.
pub(super) fn date(about: &About) -> Object {
    Object::string_literal(about.created.format("D:%Y%m%d%H%M%SZ").to_string())
}

fn packet(about: &About) -> String {
    let title = escaped(&about.title);
    let language = escaped(&about.language);
    let date = about.created.to_rfc3339_opts(SecondsFormat::Secs, true);
    format!(
        r#"<?xpacket begin="{mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{PROGRAM}</xmp:CreatorTool><xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate><pdf:Producer>{PROGRAM}</pdf:Producer>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{EXTENSION}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        mark = '\u{FEFF}',
    )
}

/// PDF/A knows nothing of PDF/UA, so a file that is both must describe the one word of PDF/UA that it uses.
const EXTENSION: &str = r#"<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"#;

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
