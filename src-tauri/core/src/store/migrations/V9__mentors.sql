-- Mentors as persons, and what was proposed and agreed between them and candidates.

CREATE TABLE mentors (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    name TEXT NOT NULL,
    contact_route TEXT NOT NULL DEFAULT '',
    kind TEXT,
    description TEXT NOT NULL DEFAULT '',
    sectors TEXT NOT NULL DEFAULT '[]',
    stages TEXT NOT NULL DEFAULT '[]',
    languages TEXT NOT NULL DEFAULT '[]',
    times TEXT NOT NULL DEFAULT '[]',
    channels TEXT NOT NULL DEFAULT '[]',
    place TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    capacity INTEGER,
    accompanies_elsewhere INTEGER,
    gender TEXT,
    wanted_genders TEXT NOT NULL DEFAULT '[]',
    wanted_sectors TEXT NOT NULL DEFAULT '[]',
    -- JSON: names, branches and words of whom the mentor must not accompany.
    conflicts TEXT NOT NULL DEFAULT '{}',
    -- JSON: the skills, competences and themes that the mentor helps with.
    helps_with TEXT NOT NULL DEFAULT '[]',
    -- JSON: to what the mentor consented, when, in which language, and when that was withdrawn; or null.
    consent TEXT NOT NULL DEFAULT 'null',
    confirmed_on TEXT,
    confirmed_by TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE mentorships (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    candidate_id TEXT NOT NULL REFERENCES candidates (id),
    mentor_id TEXT NOT NULL REFERENCES mentors (id),
    proposed_on TEXT NOT NULL,
    -- JSON: yes or no, the day and a reason; or null.
    mentor_said TEXT NOT NULL DEFAULT 'null',
    candidate_said TEXT NOT NULL DEFAULT 'null',
    ended_on TEXT,
    end_reason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX mentorships_of_candidate ON mentorships (candidate_id);
CREATE INDEX mentorships_of_mentor ON mentorships (mentor_id);
