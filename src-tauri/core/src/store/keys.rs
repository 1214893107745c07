//! The key of a vault and the slots that wrap it.
//!
//! A vault is encrypted with 32 random bytes that no person knows. Each slot of the key file beside the
//! vault holds these bytes, sealed with a key that Argon2id makes from one passphrase. A passphrase can
//! so be changed, and a second person let in, without writing the vault again.
//! Deriving from a passphrase happens nowhere else.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::private_file::private_file;
use crate::error::{Error, Result};
use crate::ids::CounsellorId;
use crate::surroundings::Surroundings;

/// The format of the key file that this version writes.
const FORMAT: u32 = 1;

/// The 32 bytes that encrypt a vault. They are wiped from memory when dropped.
pub(crate) type VaultKey = Zeroizing<[u8; 32]>;

/// How much work one guess of a passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyCost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Default for KeyCost {
    /// The second recommended choice of RFC 9106, section 4: 64 MiB, 3 passes, 4 lanes.
    fn default() -> Self {
        Self { memory_kib: 64 * 1024, passes: 3, lanes: 4 }
    }
}

/// The key file: which vault it belongs to, and its slots.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct KeyFile {
    format: u32,
    vault: Uuid,
    slots: Vec<Slot>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Slot {
    kind: SlotKind,
    counsellor: CounsellorId,
    derivation: Derivation,
    nonce: String,
    sealed_key: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SlotKind {
    Passphrase,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "function", rename = "argon2id")]
struct Derivation {
    salt: String,
    #[serde(flatten)]
    cost: KeyCost,
}

/// The key file that belongs to a vault.
pub(crate) fn key_file_of(vault: &Path) -> PathBuf {
    let mut name = vault.as_os_str().to_owned();
    name.push(".keys");
    PathBuf::from(name)
}

impl KeyFile {
    /// A key file with one slot.
    pub(crate) fn new(
        key: &VaultKey,
        passphrase: &str,
        counsellor: CounsellorId,
        cost: KeyCost,
        vault: Uuid,
        surroundings: &dyn Surroundings,
    ) -> Result<Self> {
        let mut salt = [0; 16];
        let mut nonce = [0; 24];
        surroundings.fill_random(&mut salt)?;
        surroundings.fill_random(&mut nonce)?;
        let derivation = Derivation { salt: to_hex(&salt), cost };
        let wrapping = derive(passphrase, &salt, cost)?;
        let sealed = XChaCha20Poly1305::new(&Key::from(*wrapping))
            .encrypt(&XNonce::from(nonce), Payload { msg: key.as_slice(), aad: &associated(vault, cost) })
            .map_err(|_| Error::Store("the key cannot be sealed".into()))?;
        let slot = Slot {
            kind: SlotKind::Passphrase,
            counsellor,
            derivation,
            nonce: to_hex(&nonce),
            sealed_key: to_hex(&sealed),
        };
        Ok(Self { format: FORMAT, vault, slots: vec![slot] })
    }

    /// Reads the key file of a vault.
    pub(crate) fn read(vault: &Path) -> Result<Self> {
        let path = key_file_of(vault);
        let bytes = fs::read(&path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Error::KeysMissing,
            _ => Error::FileUnreadable(path),
        })?;
        let keys: Self = serde_json::from_slice(&bytes).map_err(|_| Error::KeysDamaged)?;
        if keys.format == FORMAT { Ok(keys) } else { Err(Error::KeysDamaged) }
    }

    /// Writes the file beside the vault: a new file first, then the name is moved, so that a power cut
    /// leaves the old slots or the new ones.
    pub(crate) fn write(&self, vault: &Path) -> Result<()> {
        let path = key_file_of(vault);
        let mut unfinished = path.clone().into_os_string();
        unfinished.push(".unfinished");
        let text = serde_json::to_vec_pretty(self).map_err(|_| Error::KeysDamaged)?;
        let written = private_file(&unfinished).and_then(|mut file| {
            file.write_all(&text)?;
            file.sync_all()
        });
        written.and_then(|()| fs::rename(&unfinished, &path)).map_err(|_| Error::NotWritable(path))
    }

    /// The vault's key, and the counsellor whose slot the passphrase opens.
    pub(crate) fn open(&self, passphrase: &str) -> Result<(VaultKey, CounsellorId)> {
        for slot in &self.slots {
            if let Some(key) = slot.open(passphrase, self.vault)? {
                return Ok((key, slot.counsellor));
            }
        }
        Err(Error::WrongPassphrase)
    }
}

impl Slot {
    fn open(&self, passphrase: &str, vault: Uuid) -> Result<Option<VaultKey>> {
        let salt = from_hex(&self.derivation.salt).ok_or(Error::KeysDamaged)?;
        let nonce: [u8; 24] =
            from_hex(&self.nonce).and_then(|bytes| bytes.try_into().ok()).ok_or(Error::KeysDamaged)?;
        let sealed = from_hex(&self.sealed_key).ok_or(Error::KeysDamaged)?;
        let wrapping = derive(passphrase, &salt, self.derivation.cost)?;
        let payload = Payload { msg: &sealed, aad: &associated(vault, self.derivation.cost) };
        let Ok(opened) = XChaCha20Poly1305::new(&Key::from(*wrapping)).decrypt(&XNonce::from(nonce), payload) else {
            return Ok(None);
        };
        let opened = Zeroizing::new(opened);
        let key: [u8; 32] = opened.as_slice().try_into().map_err(|_| Error::KeysDamaged)?;
        Ok(Some(Zeroizing::new(key)))
    }
}

/// What a slot is bound to beside its key, so that no slot of another vault or of a lower cost is slipped in.
fn associated(vault: Uuid, cost: KeyCost) -> Vec<u8> {
    format!("express-key-slot/{FORMAT}/{vault}/{}/{}/{}", cost.memory_kib, cost.passes, cost.lanes).into_bytes()
}

/// The normal form C of the passphrase is taken, so that it opens from every keyboard.
fn derive(passphrase: &str, salt: &[u8], cost: KeyCost) -> Result<VaultKey> {
    use unicode_normalization::UnicodeNormalization;

    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).map_err(|_| Error::KeysDamaged)?;
    let normal = Zeroizing::new(passphrase.nfc().collect::<String>());
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(normal.as_bytes(), salt, key.as_mut_slice())
        .map_err(|_| Error::KeysDamaged)?;
    Ok(key)
}

/// Bytes as lower-case hexadecimal digits.
pub(super) fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> =
        text.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect::<Option<_>>()?;
    let (pairs, rest) = digits.as_chunks::<2>();
    rest.is_empty().then(|| pairs.iter().map(|[high, low]| high * 16 + low).collect())
}
