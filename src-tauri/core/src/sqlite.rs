//! Makes SQLite and its cipher ready before the first file is opened.
//!
//! It opens no file itself: the vault and the library do, each in its own way, through [`connect`].

use std::path::Path;
use std::sync::Once;

use rusqlite::{Connection, OpenFlags};

/// Opens a file of SQLite's once the library is ready for it.
///
/// SQLite says that it is ready before the cipher is, so that of two threads that open the first two files at once
/// one could meet a cipher that is half made. The first opening is therefore one in memory, which all others wait for.
pub(crate) fn connect(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    static READY: Once = Once::new();
    // What fails here fails again, with its reason, at the opening that follows.
    READY.call_once(|| drop(Connection::open_in_memory()));
    Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
}
