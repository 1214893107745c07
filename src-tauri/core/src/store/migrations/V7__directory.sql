-- What offers ask about a person, what offers and providers say beside their names, the weights of the matching, and the desk's places.

-- JSON: gender, years in the country, work, benefits, family duties, times; each may be open.
ALTER TABLE candidates ADD COLUMN circumstances TEXT NOT NULL DEFAULT '{}';
ALTER TABLE business_ideas ADD COLUMN trade TEXT NOT NULL DEFAULT '';

ALTER TABLE providers ADD COLUMN contacts TEXT NOT NULL DEFAULT '[]';
-- JSON: what an imported file said beside the fields, by its names in HSDS 3.0.
ALTER TABLE providers ADD COLUMN foreign_fields TEXT NOT NULL DEFAULT '{}';

ALTER TABLE offers ADD COLUMN opening TEXT NOT NULL DEFAULT '[]';
ALTER TABLE offers ADD COLUMN times TEXT NOT NULL DEFAULT '[]';
ALTER TABLE offers ADD COLUMN dates TEXT NOT NULL DEFAULT '[]';
UPDATE offers SET dates = json_array(json_object('on', starts_on)) WHERE starts_on IS NOT NULL;
ALTER TABLE offers DROP COLUMN starts_on;
ALTER TABLE offers ADD COLUMN weeks INTEGER;
ALTER TABLE offers ADD COLUMN capacity INTEGER;
ALTER TABLE offers ADD COLUMN places_left INTEGER;
ALTER TABLE offers ADD COLUMN waiting_weeks INTEGER;
ALTER TABLE offers ADD COLUMN cost_euros INTEGER;
ALTER TABLE offers ADD COLUMN childcare INTEGER NOT NULL DEFAULT 0;
ALTER TABLE offers ADD COLUMN status TEXT NOT NULL DEFAULT 'active';
ALTER TABLE offers ADD COLUMN target_groups TEXT NOT NULL DEFAULT '[]';
ALTER TABLE offers ADD COLUMN made_for TEXT NOT NULL DEFAULT '';
ALTER TABLE offers ADD COLUMN stages TEXT NOT NULL DEFAULT '[]';
ALTER TABLE offers ADD COLUMN how_to_apply TEXT NOT NULL DEFAULT '';
ALTER TABLE offers ADD COLUMN documents TEXT NOT NULL DEFAULT '[]';
ALTER TABLE offers ADD COLUMN accessibility TEXT NOT NULL DEFAULT '[]';
ALTER TABLE offers ADD COLUMN contacts TEXT NOT NULL DEFAULT '[]';
ALTER TABLE offers ADD COLUMN training TEXT NOT NULL DEFAULT 'null';
ALTER TABLE offers ADD COLUMN mentoring TEXT NOT NULL DEFAULT 'null';
ALTER TABLE offers ADD COLUMN finance TEXT NOT NULL DEFAULT 'null';
ALTER TABLE offers ADD COLUMN leads_to TEXT NOT NULL DEFAULT '[]';
ALTER TABLE offers ADD COLUMN foreign_fields TEXT NOT NULL DEFAULT '{}';

ALTER TABLE match_decisions ADD COLUMN remind_on TEXT;

CREATE TABLE match_weights (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    gap INTEGER NOT NULL,
    place INTEGER NOT NULL,
    language INTEGER NOT NULL,
    time INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    childcare INTEGER NOT NULL,
    sector INTEGER NOT NULL,
    stage INTEGER NOT NULL,
    money INTEGER NOT NULL,
    places INTEGER NOT NULL,
    age_of_entry INTEGER NOT NULL,
    near_km INTEGER NOT NULL,
    old_after_days INTEGER NOT NULL
) STRICT;

CREATE TABLE places (
    id TEXT NOT NULL PRIMARY KEY,
    rev INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT,
    name TEXT NOT NULL,
    region TEXT NOT NULL DEFAULT '',
    -- JSON: degrees of WGS 84, or null.
    position TEXT NOT NULL DEFAULT 'null'
) STRICT;
