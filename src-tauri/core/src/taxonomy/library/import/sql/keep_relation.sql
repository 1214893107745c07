INSERT INTO occupation_skills (occupation, skill, essential)
VALUES (?1, ?2, ?3)
ON CONFLICT (occupation, skill) DO UPDATE SET essential = max(essential, excluded.essential)
