//! Brings a vault to the newest schema. A verified copy is made first; a newer vault is refused.
//!
//! Migrations are SQL files beside this one, numbered and frozen once released.

use std::path::{Path, PathBuf};

use refinery::Runner;
use rusqlite::{Connection, OpenFlags, OptionalExtension};

use super::keys::VaultKey;
use super::open::{connect, is_sound};
use crate::error::{Error, Result};

refinery::embed_migrations!("src/store/migrations");

/// Brings the open vault at this path to the newest schema.
pub(super) fn to_newest(connection: &mut Connection, path: &Path, key: &VaultKey) -> Result<()> {
    run(&migrations::runner(), connection, path, key)
}

fn run(runner: &Runner, connection: &mut Connection, path: &Path, key: &VaultKey) -> Result<()> {
    let known = newest_of(runner);
    let found = schema_of(connection)?;
    if found > known {
        return Err(Error::VaultNewer { found, known });
    }
    if found == known {
        return Ok(());
    }
    if found > 0 {
        copy_before(connection, path, key, found)?;
    }
    runner.run(connection).map_err(|_| Error::Store("a migration failed".into()))?;
    Ok(())
}

/// The newest schema that this program knows.
pub(crate) fn newest() -> u32 {
    newest_of(&migrations::runner())
}

fn newest_of(runner: &Runner) -> u32 {
    runner.get_migrations().iter().filter_map(|migration| u32::try_from(migration.version()).ok()).max().unwrap_or(0)
}

/// The schema of an open vault; 0 for an empty file.
pub(super) fn schema_of(connection: &Connection) -> Result<u32> {
    let sql = "SELECT 1 FROM sqlite_schema WHERE name = 'refinery_schema_history'";
    let has_history = connection.query_row(sql, [], |_| Ok(())).optional()?.is_some();
    if !has_history {
        return Ok(0);
    }
    Ok(connection.query_row("SELECT coalesce(max(version), 0) FROM refinery_schema_history", [], |row| row.get(0))?)
}

/// Copies the vault under a free name beside it, and opens the copy to see that it is whole.
fn copy_before(connection: &Connection, path: &Path, key: &VaultKey, schema: u32) -> Result<()> {
    let target = free_name(path, schema);
    copy_to(connection, &target)?;
    let copy = connect(&target, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    if schema_of(&copy)? != schema || !is_sound(&copy)? {
        return Err(Error::VaultDamaged);
    }
    Ok(())
}

/// Writes the vault as it stands into a new file, under the same key.
pub(super) fn copy_to(connection: &Connection, target: &Path) -> Result<()> {
    let target = target.to_str().ok_or_else(|| Error::NotWritable(target.to_owned()))?;
    connection.execute("VACUUM INTO ?1", [target])?;
    Ok(())
}

fn free_name(path: &Path, schema: u32) -> PathBuf {
    let name = |attempt: u32| {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".before-schema-{}", schema + 1));
        if attempt > 1 {
            name.push(format!("-{attempt}"));
        }
        PathBuf::from(name)
    };
    (1..).map(name).find(|candidate| !candidate.exists()).unwrap_or_else(|| name(0))
}

#[cfg(test)]
mod tests {
    use refinery::Migration;
    use zeroize::Zeroizing;

    use super::*;
    use crate::ids::CounsellorId;
    use crate::store::keys::{KeyCost, KeyFile};
    use crate::surroundings::{NoRandomness, Surroundings};

    const FLAGS: OpenFlags = OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_CREATE);

    fn key() -> VaultKey {
        Zeroizing::new([7; 32])
    }

    #[test]
    fn a_later_migration_leaves_a_copy_that_opens_with_the_same_key() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("desk.express");
        let mut connection = connect(&path, &key(), FLAGS).unwrap();
        to_newest(&mut connection, &path, &key()).unwrap();
        connection
            .execute("INSERT INTO counsellors VALUES ('a', 1, 'a', 'then', NULL, 'Old', 'counsellor')", [])
            .unwrap();

        let mut steps = migrations::runner().get_migrations().clone();
        let next = newest() + 1;
        steps.push(
            Migration::unapplied(&format!("V{next}__trial"), "ALTER TABLE counsellors ADD COLUMN trial TEXT").unwrap(),
        );
        run(&Runner::new(&steps), &mut connection, &path, &key()).unwrap();

        assert_eq!(schema_of(&connection).unwrap(), next);
        let copy = connect(&folder.path().join(format!("desk.express.before-schema-{next}")), &key(), FLAGS).unwrap();
        assert_eq!(schema_of(&copy).unwrap(), newest());
        let name: String = copy.query_row("SELECT name FROM counsellors", [], |row| row.get(0)).unwrap();
        assert_eq!(name, "Old");
    }

    /// A vault as an earlier version of the program left it.
    fn vault_of_schema(version: i32, path: &Path) -> Connection {
        let mut connection = connect(path, &key(), FLAGS).unwrap();
        let mut first = migrations::runner().get_migrations().clone();
        first.retain(|migration| migration.version() <= version);
        run(&Runner::new(&first), &mut connection, path, &key()).unwrap();
        connection
    }

    #[test]
    fn a_competence_of_an_earlier_schema_keeps_its_esco_concept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("desk.express");
        let mut connection = vault_of_schema(2, &path);
        let sql = "INSERT INTO candidates (id, rev, author, changed_at, code) VALUES ('c', 1, 'a', 'then', 'Ahorn 11');
             INSERT INTO competences (id, rev, author, changed_at, candidate_id, title, setting, esco_uri)
             VALUES ('linked', 1, 'a', 'then', 'c', 'bake', 'informal', 's/bake'), ('own', 1, 'a', 'then', 'c', 'x', 'informal', '')";
        connection.execute_batch(sql).unwrap();

        to_newest(&mut connection, &path, &key()).unwrap();
        let mut statement = connection.prepare("SELECT esco FROM competences ORDER BY id").unwrap();
        let esco: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(|esco| esco.unwrap()).collect();
        assert_eq!(esco, [r#"{"uri":"s/bake","label":"","release":""}"#, "null"]);
    }

    #[test]
    fn a_vault_of_the_first_schema_keeps_its_rows_and_gets_the_strength_cards() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("desk.express");
        let mut connection = vault_of_schema(1, &path);
        assert_eq!(schema_of(&connection).unwrap(), 1);
        connection
            .execute("INSERT INTO counsellors VALUES ('a', 1, 'a', 'then', NULL, 'Old', 'counsellor')", [])
            .unwrap();

        to_newest(&mut connection, &path, &key()).unwrap();
        let sql = "SELECT name || (SELECT count(*) FROM strength_cards) FROM counsellors";
        assert_eq!(connection.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap(), "Old0");
        assert!(folder.path().join("desk.express.before-schema-2").exists());
    }

    #[test]
    fn a_failing_migration_leaves_the_vault_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("desk.express");
        let mut connection = connect(&path, &key(), FLAGS).unwrap();
        to_newest(&mut connection, &path, &key()).unwrap();

        let mut steps = migrations::runner().get_migrations().clone();
        let next = newest() + 1;
        let broken = "ALTER TABLE counsellors ADD COLUMN trial TEXT; INSERT INTO nowhere VALUES (1)";
        steps.push(Migration::unapplied(&format!("V{next}__broken"), broken).unwrap());
        run(&Runner::new(&steps), &mut connection, &path, &key()).unwrap_err();

        assert_eq!(schema_of(&connection).unwrap(), newest());
        connection.prepare("SELECT trial FROM counsellors").unwrap_err();
    }
    /// Writes `tests/fixtures/newer-vault`, which the tests of the hosts open: a vault whose history names a
    /// schema that no version of today knows. Run by hand when the format of the key file changes.
    #[test]
    #[ignore = "writes a fixture"]
    fn write_the_fixture_of_a_newer_vault() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/newer-vault/desk.express");
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let connection = connect(&path, &key(), FLAGS).unwrap();
        let history =
            "CREATE TABLE refinery_schema_history (version INTEGER); INSERT INTO refinery_schema_history VALUES (99)";
        connection.execute_batch(&format!("PRAGMA journal_mode = DELETE; {history}")).unwrap();
        let cost = KeyCost { memory_kib: 8, passes: 1, lanes: 1 };
        let nobody = CounsellorId(uuid::Uuid::nil());
        let passphrase = "a long walk by the river";
        KeyFile::new(&key(), passphrase, nobody, cost, uuid::Uuid::nil(), &NoChance).unwrap().write(&path).unwrap();
    }

    struct NoChance;

    impl Surroundings for NoChance {
        fn now(&self) -> chrono::DateTime<chrono::Utc> {
            chrono::DateTime::UNIX_EPOCH
        }

        fn today(&self) -> chrono::NaiveDate {
            self.now().date_naive()
        }

        fn fill_random(&self, bytes: &mut [u8]) -> std::result::Result<(), NoRandomness> {
            bytes.fill(1);
            Ok(())
        }
    }
}
