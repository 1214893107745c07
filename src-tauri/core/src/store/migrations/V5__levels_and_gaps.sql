-- The setting rule as a desk edited it, targets of its own, EntreComp ratings, gaps that were handed to the matching; a reading names
-- from where its second reader comes and which target of the catalogue it means.

ALTER TABLE eqf_readings ADD COLUMN second_reader_role TEXT;
ALTER TABLE eqf_readings ADD COLUMN target_key TEXT NOT NULL DEFAULT '';
-- A second reader that was written down before is one of this desk until somebody says otherwise.
UPDATE eqf_readings SET second_reader_role = 'colleague' WHERE second_reader <> '';

CREATE TABLE eqf_setting_tables (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    rules TEXT NOT NULL DEFAULT '[]'
) STRICT;

CREATE TABLE target_qualifications (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    key TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    translations TEXT NOT NULL DEFAULT '{}',
    country TEXT NOT NULL,
    awarding_body TEXT NOT NULL DEFAULT '',
    eqf_level INTEGER NOT NULL,
    occupations TEXT NOT NULL DEFAULT '[]',
    validation TEXT NOT NULL DEFAULT '{}',
    source TEXT NOT NULL DEFAULT '',
    checked_on TEXT,
    verified INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE entrecomp_ratings (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    candidate_id TEXT NOT NULL REFERENCES candidates (id),
    rated_on TEXT NOT NULL,
    counsellor TEXT NOT NULL DEFAULT '',
    ratings TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE INDEX entrecomp_ratings_of_candidate ON entrecomp_ratings (candidate_id);

CREATE TABLE open_gaps (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    candidate_id TEXT NOT NULL REFERENCES candidates (id),
    subject TEXT NOT NULL
) STRICT;

CREATE INDEX open_gaps_of_candidate ON open_gaps (candidate_id);
