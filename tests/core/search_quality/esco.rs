//! The labels of occupations in the official files, read and written anew.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// An occupation with its labels in one language, the preferred one first.
#[derive(Clone)]
pub(crate) struct Occupation {
    pub(crate) uri: String,
    /// The code of its group in ISCO.
    pub(crate) isco: String,
    pub(crate) labels: Vec<String>,
}

pub(crate) fn occupations(data: &Path, language: &str) -> Vec<Occupation> {
    let content = if language == "en" { "classification" } else { "occupations" };
    let archive = data.join(format!("ESCO dataset - v1.2.0 - {content} - {language} - csv.zip"));
    let mut archive = zip::ZipArchive::new(File::open(archive).unwrap()).unwrap();
    let mut reader = csv::Reader::from_reader(archive.by_name(&format!("occupations_{language}.csv")).unwrap());
    let head = reader.headers().unwrap().clone();
    let column = |name: &str| head.iter().position(|one| one.trim_start_matches('\u{FEFF}') == name).unwrap();
    let [uri, isco, preferred, others] = ["conceptUri", "iscoGroup", "preferredLabel", "altLabels"].map(column);
    let read = |row: csv::Result<csv::StringRecord>| {
        let row = row.unwrap();
        let labels = [row.get(preferred).unwrap()].into_iter().chain(row.get(others).unwrap().lines());
        let labels = labels.map(|label| label.trim().to_owned()).filter(|label| !label.is_empty()).collect();
        let [uri, isco] = [uri, isco].map(|column| row.get(column).unwrap().to_owned());
        Occupation { uri, isco, labels }
    };
    reader.records().map(read).collect()
}

/// A folder of official files with these labels of occupations instead of the published ones.
pub(crate) fn written(data: &Path, folder: &Path, occupations: &[(&str, Vec<Occupation>)]) -> PathBuf {
    let source = folder.join("ESCO dataset - v1.2.0 - csv");
    fs::create_dir(&source).unwrap();
    let archive = data.join("ESCO dataset - v1.2.0 - classification - en - csv.zip");
    zip::ZipArchive::new(File::open(archive).unwrap()).unwrap().extract(&source).unwrap();
    for (language, occupations) in occupations {
        let mut writer = csv::Writer::from_path(source.join(format!("occupations_{language}.csv"))).unwrap();
        let head = [
            "conceptUri",
            "iscoGroup",
            "preferredLabel",
            "altLabels",
            "hiddenLabels",
            "regulatedProfessionNote",
            "code",
        ];
        writer.write_record(head).unwrap();
        for Occupation { uri, isco, labels } in occupations {
            let (preferred, others) = labels.split_first().unwrap();
            writer.write_record([uri, isco, preferred.as_str(), &others.join("\n"), "", "", ""]).unwrap();
        }
        writer.flush().unwrap();
    }
    source
}
