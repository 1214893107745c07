-- JSON: what an offer works on, so that whoever looks for help with it finds the offer earlier.
ALTER TABLE offers ADD COLUMN works_on TEXT NOT NULL DEFAULT '[]';
