//! What the vault promises: it opens with its passphrase, tells its troubles apart, and loses nothing.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Barrier;

use express_core::{Error, KeyCost};

use crate::characters::{PASSPHRASE, TestDesk, amina, set_up, unlock, yonas};

fn keys(path: &Path) -> std::path::PathBuf {
    path.with_file_name("desk.express.keys")
}

/// Opens a closed vault and answers with the error; the file must be the same afterwards.
fn trouble(path: &Path, passphrase: &str) -> Error {
    let before = fs::read(path).ok();
    let error = unlock(path, passphrase).err().unwrap();
    assert_eq!(fs::read(path).ok(), before, "a failed opening changed the file");
    error
}

#[test]
fn what_was_saved_is_there_after_unlocking() {
    let mut desk = TestDesk::new();
    let path = desk.path();
    let id = desk.add(amina());
    let _folder = desk.close();
    let desk = unlock(&path, PASSPHRASE).unwrap();
    assert_eq!(desk.candidate(id).unwrap().details, amina());
    assert_eq!(desk.counsellor().unwrap().details.name, "Katrin Vogt");
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_computer_can_read_the_vault_or_its_keys() {
    use std::os::unix::fs::PermissionsExt;

    let mut desk = TestDesk::new();
    let path = desk.path();
    desk.add(amina());
    let _folder = desk.close();
    for ending in ["", ".keys"] {
        let file = format!("{}{ending}", path.display());
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600, "{file}");
    }
}

#[test]
fn the_passphrase_opens_from_every_keyboard() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("desk.express");
    // The same word, typed with a composed letter and with a letter and a mark.
    let setup = express_core::desk::DeskSetup {
        desk: express_core::desk::DeskDetails { name: "D".into(), ..Default::default() },
        counsellor: "K".into(),
        passphrase: "gr\u{00FC}ner Apfelbaum",
        key_cost: KeyCost { memory_kib: 8, passes: 1, lanes: 1 },
    };
    let surroundings = std::sync::Arc::new(crate::characters::FixedSurroundings::default());
    drop(express_core::desk::Desk::set_up(&path, &setup, surroundings, crate::characters::reference()).unwrap());
    unlock(&path, "gru\u{0308}ner Apfelbaum").unwrap();
}

#[test]
fn the_real_key_cost_is_the_second_choice_of_rfc_9106_and_opens() {
    let cost = KeyCost::default();
    assert_eq!((cost.memory_kib, cost.passes, cost.lanes), (65_536, 3, 4));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("desk.express");
    let setup = express_core::desk::DeskSetup {
        desk: express_core::desk::DeskDetails { name: "D".into(), ..Default::default() },
        counsellor: "K".into(),
        passphrase: PASSPHRASE,
        key_cost: cost,
    };
    let surroundings = std::sync::Arc::new(crate::characters::FixedSurroundings::default());
    drop(express_core::desk::Desk::set_up(&path, &setup, surroundings, crate::characters::reference()).unwrap());
    unlock(&path, PASSPHRASE).unwrap();
}

#[test]
fn each_trouble_has_its_own_name_and_changes_nothing() {
    let desk = TestDesk::new();
    let path = desk.path();
    assert!(matches!(unlock(&path, PASSPHRASE), Err(Error::VaultInUse)));
    let folder = desk.close();

    assert!(matches!(trouble(&path, "another long passphrase"), Error::WrongPassphrase));
    assert!(matches!(trouble(&folder.path().join("nothing"), PASSPHRASE), Error::VaultMissing));
    assert!(matches!(set_up(&path), Err(Error::VaultExists)));

    let slots = fs::read(keys(&path)).unwrap();
    fs::remove_file(keys(&path)).unwrap();
    assert!(matches!(trouble(&path, PASSPHRASE), Error::KeysMissing));
    fs::write(keys(&path), b"{ not json").unwrap();
    assert!(matches!(trouble(&path, PASSPHRASE), Error::KeysDamaged));
    let other_format = String::from_utf8(slots.clone()).unwrap().replace("\"format\": 1", "\"format\": 9");
    fs::write(keys(&path), other_format).unwrap();
    assert!(matches!(trouble(&path, PASSPHRASE), Error::KeysDamaged));
    fs::write(keys(&path), slots).unwrap();
    unlock(&path, PASSPHRASE).unwrap();
}

#[test]
fn a_slot_of_lower_cost_or_of_another_vault_does_not_slip_in() {
    let one = TestDesk::new();
    let other = TestDesk::new();
    let (one_path, other_path) = (one.path(), other.path());
    let (_one, _other) = (one.close(), other.close());
    fs::copy(keys(&other_path), keys(&one_path)).unwrap();
    // Both desks have the same passphrase; the slot opens, and the key does not fit the file.
    assert!(matches!(trouble(&one_path, PASSPHRASE), Error::VaultDamaged));
    let cheaper = fs::read_to_string(keys(&other_path)).unwrap().replace("\"passes\": 1", "\"passes\": 2");
    fs::write(keys(&other_path), cheaper).unwrap();
    assert!(matches!(trouble(&other_path, PASSPHRASE), Error::WrongPassphrase));
}

#[test]
fn a_damaged_vault_is_told_and_left_as_it_is() {
    for (from, until) in [(16, 200), (0, 16), (4096, 4196)] {
        let desk = TestDesk::new();
        let path = desk.path();
        let _folder = desk.close();
        let mut bytes = fs::read(&path).unwrap();
        for byte in &mut bytes[from..until] {
            *byte ^= 0xff;
        }
        fs::write(&path, &bytes).unwrap();
        match unlock(&path, PASSPHRASE) {
            Err(error) => assert!(matches!(error, Error::VaultDamaged), "{from}: {error:?}"),
            // Harm in a page that opening does not read is found by the check.
            Ok(desk) => assert!(!desk.verify().is_ok_and(|found| found.file_is_sound), "{from}"),
        }
    }
    let desk = TestDesk::new();
    let path = desk.path();
    let _folder = desk.close();
    fs::write(&path, b"").unwrap();
    let error = unlock(&path, PASSPHRASE).err();
    assert!(matches!(error, Some(Error::VaultDamaged)), "{error:?}");
}

#[test]
fn nothing_of_the_record_lies_in_clear_in_any_file() {
    let mut desk = TestDesk::new();
    desk.add(yonas());
    let mut details = amina();
    details.private_notes = "QUINCE-MARMALADE".into();
    desk.add(details);
    // Also while the desk is open, with the write-ahead log beside the file.
    for entry in fs::read_dir(desk.folder.path()).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        for secret in ["QUINCE-MARMALADE", "Linden 04", "ዮናስ", "SQLite format 3"] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret}");
        }
    }
}

#[test]
fn the_first_vaults_of_a_program_may_open_at_the_same_moment() {
    // Only the first openings of a process can meet, so each try is a process of its own.
    let program = std::env::current_exe().unwrap();
    for _ in 0..25 {
        let output =
            Command::new(&program).args(["--ignored", "--exact", "vault::set_up_eight_at_once"]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
}

#[test]
#[ignore = "run by another test, in a process of its own"]
fn set_up_eight_at_once() {
    let starting = Barrier::new(8);
    crate::characters::reference();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let folder = tempfile::tempdir().unwrap();
                starting.wait();
                set_up(&folder.path().join("desk.express")).map(drop).unwrap();
            });
        }
    });
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let desk = TestDesk::new();
    let path = desk.path();
    let folder = desk.close();
    // The system's own administrator writes everywhere, so the check runs as another user.
    let runs_as_root = Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout.starts_with(b"0"));
    let quoted = folder.path().display();
    if runs_as_root {
        let script = format!(
            "chmod -R a+rX {quoted} && setpriv --reuid=65534 --regid=65534 --clear-groups {} --ignored --exact vault::open_as_somebody_else",
            std::env::current_exe().unwrap().display()
        );
        let out = Command::new("sh").arg("-c").arg(script).env("EXPRESS_TEST_VAULT", &path).output().unwrap();
        assert!(
            out.status.success(),
            "{}{}",
            String::from_utf8_lossy(&out.stdout),
            String::from_utf8_lossy(&out.stderr)
        );
    } else {
        fs::set_permissions(folder.path(), std::os::unix::fs::PermissionsExt::from_mode(0o555)).unwrap();
        assert!(matches!(unlock(&path, PASSPHRASE), Err(Error::NotWritable(_))));
        fs::set_permissions(folder.path(), std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    }
}

/// Run by the test above as a user without rights.
#[test]
#[ignore = "run by another test, as another user"]
fn open_as_somebody_else() {
    let Some(path) = std::env::var_os("EXPRESS_TEST_VAULT") else {
        return;
    };
    let error = unlock(Path::new(&path), PASSPHRASE).err();
    assert!(matches!(error, Some(Error::NotWritable(_))), "{error:?}");
}

#[test]
fn a_backup_opens_with_the_same_passphrase_and_holds_everything() {
    let mut desk = TestDesk::new();
    let id = desk.add(amina());
    let backup = desk.folder.path().join("desk.backup");
    let summary = desk.desk.back_up(&backup).unwrap();
    assert_eq!(summary.schema, express_core::desk::newest_schema());
    assert!(matches!(desk.desk.back_up(&backup), Err(Error::TargetExists(_))));
    assert!(matches!(desk.desk.back_up(desk.folder.path()), Err(Error::TargetIsFolder(_))));

    let restored = desk.folder.path().join("restored.express");
    assert_eq!(express_core::restore(&backup, &restored).unwrap(), summary);
    let other = unlock(&restored, PASSPHRASE).unwrap();
    assert_eq!(other.candidate(id).unwrap(), desk.desk.candidate(id).unwrap());
    assert!(matches!(express_core::restore(&backup, &restored), Err(Error::VaultExists)));
    let left: Vec<_> = fs::read_dir(desk.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    let unfinished = |name: &&std::ffi::OsString| {
        name.to_string_lossy().contains("unfinished") || name.to_string_lossy().contains("copy")
    };
    assert_eq!(left.iter().find(unfinished), None);
}

#[test]
fn a_harmed_backup_is_refused_and_nothing_is_laid_down() {
    let desk = TestDesk::new();
    let backup = desk.folder.path().join("desk.backup");
    desk.desk.back_up(&backup).unwrap();
    let mut bytes = fs::read(&backup).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0xff;
    fs::write(&backup, &bytes).unwrap();
    let target = desk.folder.path().join("restored.express");
    assert!(matches!(express_core::restore(&backup, &target), Err(Error::BackupDamaged)));
    fs::write(&backup, b"no backup at all").unwrap();
    assert!(matches!(express_core::restore(&backup, &target), Err(Error::BackupDamaged)));
    assert!(matches!(express_core::restore(Path::new("/nowhere/at/all"), &target), Err(Error::FileUnreadable(_))));
    assert!(!target.exists());
}

#[test]
fn a_passphrase_that_protects_nobody_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let setup = express_core::desk::DeskSetup {
        desk: express_core::desk::DeskDetails { name: "D".into(), ..Default::default() },
        counsellor: "K".into(),
        passphrase: "too short",
        key_cost: KeyCost { memory_kib: 8, passes: 1, lanes: 1 },
    };
    let surroundings = std::sync::Arc::new(crate::characters::FixedSurroundings::default());
    let path = folder.path().join("desk.express");
    let error = express_core::desk::Desk::set_up(&path, &setup, surroundings, crate::characters::reference()).err();
    assert!(matches!(error, Some(Error::PassphraseTooShort { at_least: 12 })));
    assert!(!path.exists());
}

#[test]
fn the_frozen_schema_is_the_first_migration() {
    let frozen = include_str!("../fixtures/schema/v1.sql");
    let migration = include_str!("../../src-tauri/core/src/store/migrations/V1__initial.sql");
    assert_eq!(frozen, migration, "a released schema is never changed; write a new migration");
}
