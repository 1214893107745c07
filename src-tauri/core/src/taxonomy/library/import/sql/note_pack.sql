INSERT OR REPLACE INTO packs (kind, language, release, imported_at, occupations, skills, labels)
SELECT
  ?1, ?2, ?3, ?4,
  count(*) FILTER (WHERE kind = 'occupation' AND retired = 0),
  count(*) FILTER (WHERE kind = 'skill' AND retired = 0),
  coalesce(sum(
    1
    + (alternatives <> '') + length(alternatives) - length(replace(alternatives, char(10), ''))
    + (hidden <> '') + length(hidden) - length(replace(hidden, char(10), ''))
  ) FILTER (WHERE retired = 0), 0)
FROM labels
JOIN concepts ON concepts.id = labels.concept
WHERE labels.language = ?2
