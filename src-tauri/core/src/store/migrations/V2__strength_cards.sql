-- What a person answered when they sorted the cards of strengths; a candidate has one set at most.

CREATE TABLE strength_cards (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    candidate_id TEXT NOT NULL REFERENCES candidates (id),
    -- JSON: for each card that was sorted, its answer and the day. A card that is missing was not asked about.
    answers TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE INDEX strength_cards_of_candidate ON strength_cards (candidate_id);
