SELECT kind, language, release, imported_at, occupations, skills, labels
FROM packs
ORDER BY kind, language
