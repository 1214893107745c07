//! The program of the system that shows a paper. It is handed in, because a terminal has none.

use std::io::{Error, ErrorKind, Result};
use std::path::Path;
use std::time::Duration;

/// Shows a file to the person at the desk. Fails when no program does.
pub type Viewer = Box<dyn Fn(&Path) -> Result<()> + Send + Sync>;

/// How long a program that shows files may take to say that it cannot. One that still runs then is showing the file.
const PATIENCE: Duration = Duration::from_secs(1);

/// The program that the system opens such files with.
pub fn system_viewer() -> Viewer {
    Box::new(|path| open::that_detached_with_timeout(path, PATIENCE))
}

/// For hosts that end before anybody could look.
pub fn no_viewer() -> Viewer {
    Box::new(|_| Err(Error::from(ErrorKind::Unsupported)))
}
