//! Files of ESCO as small as they can be, in the shape of the real ones.

use std::fs::{self, File};
use std::io::Write;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use express_core::taxonomy::{ImportError, ImportSummary, Library, library_file_of};
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// The name of an official file of a release.
pub(crate) fn official(release: &str, content: &str, language: &str) -> String {
    format!("ESCO dataset - {release} - {content} - {language} - csv.zip")
}

/// The English classification: two occupations, three skills, their relations, groups and a collection.
pub(crate) fn classification() -> Vec<(&'static str, String)> {
    vec![
        ("occupations_en.csv", occupations(&[TAILOR, BAKER])),
        ("skills_en.csv", skills(&[SEW, BAKE, TEAMWORK])),
        (
            "occupationSkillRelations_en.csv",
            "occupationUri,relationType,skillType,skillUri\n\
             o/tailor,essential,skill/competence,s/sew\n\
             o/tailor,optional,skill/competence,s/teamwork\n\
             o/baker,essential,skill/competence,s/bake\n"
                .into(),
        ),
        (
            "skillGroups_en.csv",
            "conceptType,conceptUri,preferredLabel,altLabels,code\nSkillGroup,g/making,making things,,S6\n".into(),
        ),
        (
            "broaderRelationsSkillPillar_en.csv",
            "conceptType,conceptUri,broaderType,broaderUri\n\
             KnowledgeSkillCompetence,s/sew,SkillGroup,g/making\n\
             KnowledgeSkillCompetence,s/sew,SkillGroup,g/textiles\n"
                .into(),
        ),
        (
            "ISCOGroups_en.csv",
            "conceptType,conceptUri,code,preferredLabel\nISCOGroup,i/7531,7531,Tailors and dressmakers\n".into(),
        ),
        (
            "transversalSkillsCollection_en.csv",
            "conceptType,conceptUri,preferredLabel,altLabels\nKnowledgeSkillCompetence,s/teamwork,work in teams,a | b\n"
                .into(),
        ),
    ]
}

pub(crate) const TAILOR: &str = "o/tailor,7531,tailor,\"seamster\ncustom tailor\",tailer,x/regulated,7531.1";
pub(crate) const BAKER: &str = "o/baker,7512,baker,,,x/unregulated,7512.1";
pub(crate) const SEW: &str = "s/sew,skill/competence,sector-specific,sew textiles,sewing,";
pub(crate) const BAKE: &str = "s/bake,skill/competence,sector-specific,bake bread,,";
pub(crate) const TEAMWORK: &str = "s/teamwork,knowledge,transversal,work in teams,,";

pub(crate) fn occupations(rows: &[&str]) -> String {
    let head = "conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,regulatedProfessionNote,code";
    format!("{head}\n{}\n", rows.join("\n"))
}

pub(crate) fn skills(rows: &[&str]) -> String {
    format!("conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels\n{}\n", rows.join("\n"))
}

/// Labels of occupations in German.
pub(crate) fn german(rows: &[&str]) -> Vec<(&'static str, String)> {
    vec![("occupations_de.csv", format!("conceptUri,preferredLabel,altLabels,extra\n{}\n", rows.join("\n")))]
}

/// The files without those of these names.
pub(crate) fn without(files: Vec<(&'static str, String)>, names: &[&str]) -> Vec<(&'static str, String)> {
    files.into_iter().filter(|(name, _)| !names.contains(name)).collect()
}

/// A folder that goes when the test is over.
pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn at(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    /// Writes the files into a new folder of this name below.
    pub(crate) fn unpacked(&self, name: &str, files: &[(&str, impl AsRef<[u8]>)]) -> PathBuf {
        let folder = self.at(name);
        fs::create_dir_all(&folder).unwrap();
        for (name, content) in files {
            fs::write(folder.join(name), content).unwrap();
        }
        folder
    }

    /// Writes the files into a zip file of this name.
    pub(crate) fn zipped(&self, name: &str, files: &[(&str, impl AsRef<[u8]>)]) -> PathBuf {
        let path = self.at(name);
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        let mut archive = ZipWriter::new(File::create_new(&path).unwrap());
        for (name, content) in files {
            archive.start_file(*name, options).unwrap();
            archive.write_all(content.as_ref()).unwrap();
        }
        archive.finish().unwrap();
        path
    }
}

pub(crate) fn now() -> DateTime<Utc> {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

/// A library beside the vault of the folder.
pub(crate) fn library_in(folder: &Folder) -> Library {
    Library::open_or_create(&library_file_of(&folder.at("desk.express"))).unwrap()
}

pub(crate) fn import(library: &mut Library, source: &Path) -> Result<ImportSummary, ImportError> {
    library.import(source, now(), &mut |_| ControlFlow::Continue(()))
}
