-- What an experience was by ESCO, what was done there, and the facts of a former business; a competence keeps the label and
-- the release of its ESCO concept as they were seen, and what it was told apart from.

-- JSON: the concept as it was seen, or null.
ALTER TABLE experiences ADD COLUMN occupation TEXT NOT NULL DEFAULT 'null';
-- JSON: for each skill that was asked about, by its URI, how often it was done. A skill that is missing was not asked about.
ALTER TABLE experiences ADD COLUMN tasks TEXT NOT NULL DEFAULT '{}';
-- JSON: the facts of a business of one's own, or null.
ALTER TABLE experiences ADD COLUMN former_business TEXT NOT NULL DEFAULT 'null';

-- JSON: the concept as it was seen, or null. Of earlier links only the address is known.
ALTER TABLE competences ADD COLUMN esco TEXT NOT NULL DEFAULT 'null';
UPDATE competences SET esco = json_object('uri', esco_uri, 'label', '', 'release', '') WHERE esco_uri <> '';
ALTER TABLE competences DROP COLUMN esco_uri;
-- JSON: the ids of competences that are something else.
ALTER TABLE competences ADD COLUMN kept_apart TEXT NOT NULL DEFAULT '[]';
