-- The first schema. Frozen with the first release: later changes are migrations of their own.
--
-- Every table of a noun has the same first columns: an id that no other desk will give (UUID version 7),
-- a revision, who wrote it and when, and removed_at, which marks a row as gone so that another desk can
-- learn of it. Facts that nobody asked for are NULL or an empty text; "no" is never a default.

CREATE TABLE desks (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    name TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    fictional INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE counsellors (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    name TEXT NOT NULL,
    role TEXT NOT NULL
) STRICT;

CREATE TABLE candidates (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    code TEXT NOT NULL,
    full_name TEXT NOT NULL DEFAULT '',
    address_as TEXT NOT NULL DEFAULT '',
    birth_date TEXT,
    birth_date_estimated INTEGER NOT NULL DEFAULT 0,
    contact_route TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    preferred_language TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '[]',
    residence TEXT NOT NULL DEFAULT '{}',
    wish TEXT NOT NULL DEFAULT 'unclear',
    fallback TEXT NOT NULL DEFAULT 'unclear',
    private_notes TEXT NOT NULL DEFAULT '',
    -- Derived: folded words for the search, and the keys by which the same person is met again.
    search_words TEXT NOT NULL DEFAULT '',
    code_key TEXT NOT NULL DEFAULT '',
    name_key TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX candidates_by_change ON candidates (changed_at DESC);
CREATE INDEX candidates_by_code ON candidates (code_key);
CREATE INDEX candidates_by_name ON candidates (name_key);

CREATE TABLE consents (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    candidate_id TEXT NOT NULL REFERENCES candidates (id),
    purpose TEXT NOT NULL,
    recipient TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    interpreter TEXT NOT NULL DEFAULT '',
    given_on TEXT NOT NULL,
    withdrawn_on TEXT
) STRICT;

CREATE INDEX consents_of_candidate ON consents (candidate_id);

CREATE TABLE contacts (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    candidate_id TEXT NOT NULL REFERENCES candidates (id),
    date TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    interpreter TEXT NOT NULL DEFAULT '',
    done TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX contacts_of_candidate ON contacts (candidate_id);

CREATE TABLE experiences (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    candidate_id TEXT NOT NULL REFERENCES candidates (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    translations TEXT NOT NULL DEFAULT '{}',
    organisation TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    started TEXT,
    ended TEXT,
    ongoing INTEGER NOT NULL DEFAULT 0,
    description TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX experiences_of_candidate ON experiences (candidate_id);

CREATE TABLE competences (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    candidate_id TEXT NOT NULL REFERENCES candidates (id),
    title TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    translations TEXT NOT NULL DEFAULT '{}',
    setting TEXT NOT NULL,
    experience_ids TEXT NOT NULL DEFAULT '[]',
    esco_uri TEXT NOT NULL DEFAULT '',
    agreed TEXT NOT NULL DEFAULT 'not_known',
    dissent_note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX competences_of_candidate ON competences (candidate_id);

CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    candidate_id TEXT NOT NULL REFERENCES candidates (id),
    competence_ids TEXT NOT NULL DEFAULT '[]',
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    issuer TEXT NOT NULL DEFAULT '',
    dated TEXT,
    language TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL DEFAULT 'not_seen',
    seen_by TEXT NOT NULL DEFAULT '',
    bears_out TEXT NOT NULL DEFAULT 'not_known',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX evidence_of_candidate ON evidence (candidate_id);

CREATE TABLE qualifications (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    candidate_id TEXT NOT NULL REFERENCES candidates (id),
    title TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    translations TEXT NOT NULL DEFAULT '{}',
    country TEXT NOT NULL,
    awarding_body TEXT NOT NULL DEFAULT '',
    awarded TEXT,
    setting TEXT NOT NULL,
    paper TEXT NOT NULL DEFAULT 'not_seen',
    award_id TEXT NOT NULL DEFAULT '',
    nqf_level_stated TEXT NOT NULL DEFAULT '',
    eqf_level_stated INTEGER
) STRICT;

CREATE INDEX qualifications_of_candidate ON qualifications (candidate_id);

CREATE TABLE eqf_readings (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    candidate_id TEXT NOT NULL REFERENCES candidates (id),
    subject TEXT NOT NULL,
    basis TEXT NOT NULL,
    level_low INTEGER NOT NULL,
    level_high INTEGER NOT NULL,
    country TEXT NOT NULL DEFAULT '',
    framework TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    source_date TEXT,
    read_on TEXT NOT NULL,
    reader TEXT NOT NULL DEFAULT '',
    second_reader TEXT NOT NULL DEFAULT '',
    columns TEXT NOT NULL DEFAULT 'null',
    target_title TEXT NOT NULL DEFAULT '',
    printing_forbidden INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX eqf_readings_of_candidate ON eqf_readings (candidate_id);

CREATE TABLE business_ideas (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    candidate_id TEXT NOT NULL REFERENCES candidates (id),
    what TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    translations TEXT NOT NULL DEFAULT '{}',
    for_whom TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    sector TEXT,
    stage TEXT,
    -- Whole euros.
    amount_needed INTEGER,
    own_share INTEGER,
    plan_at_hand TEXT NOT NULL DEFAULT 'not_known',
    registered TEXT NOT NULL DEFAULT 'not_known'
) STRICT;

CREATE INDEX business_ideas_of_candidate ON business_ideas (candidate_id);

CREATE TABLE providers (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    -- The name under which files that are imported speak of it; empty for one typed by hand.
    key TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE offers (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    key TEXT NOT NULL DEFAULT '',
    provider_id TEXT NOT NULL REFERENCES providers (id),
    step TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    names TEXT NOT NULL DEFAULT '{}',
    description TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    everywhere INTEGER NOT NULL DEFAULT 0,
    languages TEXT NOT NULL DEFAULT '[]',
    sectors TEXT NOT NULL DEFAULT '[]',
    cost TEXT NOT NULL DEFAULT '',
    hours TEXT NOT NULL DEFAULT '',
    starts_on TEXT,
    -- Whole euros.
    amount_from INTEGER,
    amount_to INTEGER,
    rule TEXT NOT NULL,
    confirmed_on TEXT,
    confirmed_by TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX offers_of_provider ON offers (provider_id);

CREATE TABLE match_decisions (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    candidate_id TEXT NOT NULL REFERENCES candidates (id),
    offer_id TEXT NOT NULL REFERENCES offers (id),
    decision TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    decided_on TEXT NOT NULL
) STRICT;

CREATE INDEX match_decisions_of_candidate ON match_decisions (candidate_id);

-- The audit: one row for every change, chained by hashes. The chain runs over a salted hash of each
-- entry's content, so that the content and its salt can be erased later and the chain still verifies.
CREATE TABLE audit (
    seq INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    -- JSON: the operation, the candidate, the rows. NULL once erased.
    content TEXT,
    -- 16 bytes. NULL once erased.
    salt BLOB,
    -- SHA-256 over salt and content.
    content_hash BLOB NOT NULL,
    -- SHA-256 over the previous entry's hash, seq, at, author and content_hash.
    entry_hash BLOB NOT NULL
) STRICT;

CREATE INDEX audit_of_candidate ON audit (json_extract(content, '$.candidate_id'));
