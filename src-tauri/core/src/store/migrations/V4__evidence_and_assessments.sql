-- Pictures and scans, assessments, and item banks that a desk added.

-- JSON: the ids of the files that show it.
ALTER TABLE evidence ADD COLUMN file_ids TEXT NOT NULL DEFAULT '[]';
-- By which way somebody at the desk saw or heard it.
ALTER TABLE evidence ADD COLUMN seen_how TEXT NOT NULL DEFAULT 'not_noted';

CREATE TABLE evidence_files (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    candidate_id TEXT NOT NULL REFERENCES candidates (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0,
    pages INTEGER NOT NULL DEFAULT 1,
    sha256 TEXT NOT NULL
) STRICT;

CREATE INDEX evidence_files_of_candidate ON evidence_files (candidate_id);
CREATE INDEX evidence_files_by_content ON evidence_files (sha256);

-- The bytes of the files, each once. They belong to no noun, so that no undo carries them; what no file names any more goes when
-- the desk is opened the next time. The thumbnail stands first, so that reading it does not pass over the content.
CREATE TABLE file_contents (
    sha256 TEXT NOT NULL PRIMARY KEY,
    thumbnail BLOB NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE assessments (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    candidate_id TEXT NOT NULL REFERENCES candidates (id),
    sheet TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    assessor TEXT NOT NULL DEFAULT '',
    second_assessor TEXT NOT NULL DEFAULT 'null',
    held_on TEXT,
    place TEXT NOT NULL DEFAULT '',
    interpreter TEXT NOT NULL DEFAULT '',
    minutes INTEGER NOT NULL DEFAULT 0,
    answers TEXT NOT NULL DEFAULT '{}',
    results TEXT NOT NULL DEFAULT '[]',
    file_ids TEXT NOT NULL DEFAULT '[]',
    broken_off INTEGER NOT NULL DEFAULT 0,
    corrects TEXT,
    note TEXT NOT NULL DEFAULT '',
    signed_off TEXT NOT NULL DEFAULT 'null'
) STRICT;

CREATE INDEX assessments_of_candidate ON assessments (candidate_id);

CREATE TABLE item_banks (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    key TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;
