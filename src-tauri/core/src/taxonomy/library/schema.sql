-- The library of ESCO: public data in a file of its own. There are no descriptions: nobody reads them at the desk.

-- What was imported, one row a language. English is the base, on which every other language stands.
CREATE TABLE packs (
  kind TEXT NOT NULL CHECK (kind IN ('classification', 'language')),
  language TEXT NOT NULL,
  release TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  occupations INTEGER NOT NULL,
  skills INTEGER NOT NULL,
  labels INTEGER NOT NULL,
  PRIMARY KEY (language)
) STRICT;

-- A concept that a later release no longer has stays with its labels, because files of candidates may name it.
CREATE TABLE concepts (
  id INTEGER PRIMARY KEY,
  uri TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('occupation', 'skill')),
  isco TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  skill_type TEXT NOT NULL DEFAULT '',
  reuse_level TEXT NOT NULL DEFAULT '',
  regulated INTEGER NOT NULL DEFAULT 0,
  release TEXT NOT NULL,
  retired INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Alternatives and hidden labels stand one on a line.
CREATE TABLE labels (
  concept INTEGER NOT NULL REFERENCES concepts (id),
  language TEXT NOT NULL,
  preferred TEXT NOT NULL,
  alternatives TEXT NOT NULL DEFAULT '',
  hidden TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (concept, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE occupation_skills (
  occupation INTEGER NOT NULL,
  skill INTEGER NOT NULL,
  essential INTEGER NOT NULL,
  PRIMARY KEY (occupation, skill)
) STRICT, WITHOUT ROWID;

CREATE INDEX occupation_skills_by_skill ON occupation_skills (skill);

CREATE TABLE skill_groups (
  id INTEGER PRIMARY KEY,
  uri TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL,
  label TEXT NOT NULL
) STRICT;

-- The pillar of skills. A skill or a group may have several parents.
CREATE TABLE broader (
  narrower_uri TEXT NOT NULL,
  broader_uri TEXT NOT NULL,
  PRIMARY KEY (narrower_uri, broader_uri)
) STRICT, WITHOUT ROWID;

CREATE TABLE isco_groups (
  code TEXT PRIMARY KEY,
  label TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE transversal (
  concept INTEGER PRIMARY KEY
) STRICT;

PRAGMA user_version = 1;
