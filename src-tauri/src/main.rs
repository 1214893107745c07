//! The program that people start. Everything it does stands in the library beside it.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

fn main() -> Result<(), express_window::StartError> {
    #[cfg(target_os = "linux")]
    safe_graphics::start_again_with_them();
    express_window::run()
}

#[cfg(target_os = "linux")]
mod safe_graphics {
    //! WebKitGTK's fast way of drawing leaves the window blank on some graphics cards. The variable that switches it off
    //! has to be there before the first thread, and a running program cannot set it safely for itself.

    use std::env;
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

    /// Replaces this process by itself with the variable, unless somebody has set it to anything.
    pub(super) fn start_again_with_them() {
        if env::var_os(VARIABLE).is_some() {
            return;
        }
        if let Ok(program) = env::current_exe() {
            // This returns only if it fails, and then the fast way is tried: most cards can do it.
            let _ = Command::new(program).args(env::args_os().skip(1)).env(VARIABLE, "1").exec();
        }
    }
}
