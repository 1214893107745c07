-- What a permit allows or a trade asks, as a desk looked it up.

CREATE TABLE founding_rules (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    country TEXT NOT NULL,
    -- JSON: the kind of permit or the trade, and the answer.
    answer TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    missing TEXT NOT NULL DEFAULT '',
    office TEXT NOT NULL DEFAULT '',
    papers TEXT NOT NULL DEFAULT '[]',
    law TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    checked_on TEXT,
    checked_by TEXT NOT NULL DEFAULT '',
    verified INTEGER NOT NULL DEFAULT 0
) STRICT;
