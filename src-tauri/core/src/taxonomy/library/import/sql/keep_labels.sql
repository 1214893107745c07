INSERT INTO labels (concept, language, preferred, alternatives, hidden)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (concept, language) DO UPDATE SET
  preferred = excluded.preferred,
  alternatives = excluded.alternatives,
  hidden = excluded.hidden
