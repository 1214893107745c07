SELECT
  count(*) FILTER (WHERE kind = 'occupation' AND retired = 0),
  count(*) FILTER (WHERE kind = 'skill' AND retired = 0),
  (SELECT count(*) FROM occupation_skills),
  count(*) FILTER (WHERE retired = 1)
FROM concepts
