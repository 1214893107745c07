INSERT INTO concepts (uri, kind, isco, code, skill_type, reuse_level, regulated, release)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (uri) DO UPDATE SET
  kind = excluded.kind,
  isco = excluded.isco,
  code = excluded.code,
  skill_type = excluded.skill_type,
  reuse_level = excluded.reuse_level,
  regulated = excluded.regulated,
  release = excluded.release,
  retired = 0
RETURNING id
