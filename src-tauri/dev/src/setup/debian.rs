//! Installs missing Debian packages with apt-get. It touches nothing that is already there.

use std::collections::BTreeSet;
use std::process::Command;

use super::packages::SystemPackage;
use crate::command;
use crate::files;
use crate::project::Project;
use crate::stop::Stop;

/// Makes sure that the packages are there, or says what to install where apt-get is not at hand.
pub(crate) fn ensure(project: &Project, lists: &[&[SystemPackage]]) -> Result<(), Stop> {
    let wanted = lists.concat();
    let installed = installed_among(&wanted);
    let missing: Vec<SystemPackage> = wanted.into_iter().filter(|package| !is_there(package, &installed)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if command::is_on_path("apt-get") { install(&missing) } else { tell_once(project, &missing) }
}

fn is_there(package: &SystemPackage, installed: &BTreeSet<String>) -> bool {
    installed.contains(package.name) || package.program.is_some_and(command::is_on_path)
}

/// The names that dpkg calls installed; none where there is no dpkg.
fn installed_among(packages: &[SystemPackage]) -> BTreeSet<String> {
    let output = Command::new("dpkg-query")
        .args(["--show", "--showformat", "${Package} ${db:Status-Status}\n"])
        .args(packages.iter().map(|package| package.name))
        .output();
    output.map_or_else(|_| BTreeSet::new(), |output| installed_in(&String::from_utf8_lossy(&output.stdout)))
}

fn installed_in(answer: &str) -> BTreeSet<String> {
    answer.lines().filter_map(|line| line.strip_suffix(" installed")).map(str::to_owned).collect()
}

fn install(missing: &[SystemPackage]) -> Result<(), Stop> {
    println!("EXpress needs Debian packages that this machine does not have yet:");
    for package in missing {
        println!("  {:<22} {}", package.name, package.why);
    }
    let names: Vec<&str> = missing.iter().map(|package| package.name).collect();
    let by_hand = format!("apt-get install --no-install-recommends {}", names.join(" "));
    if !is_root() && !command::is_on_path("sudo") {
        return Err(Stop::because(format!("only root can install them; please run as root: {by_hand}")));
    }
    let password = if is_root() { "" } else { "; sudo may ask for your password" };
    println!("They are installed with apt-get now{password}.");
    if command::run(&mut apt_get(&["update"])).is_err() {
        println!("The package lists could not be renewed, so the old ones have to do.");
    }
    let arguments = [&["install", "-y", "--no-install-recommends"], names.as_slice()].concat();
    command::run(&mut apt_get(&arguments))
        .map_err(|stop| Stop::because(format!("{stop} To do it yourself, run as root: {by_hand}")))
}

/// Waits for another apt-get instead of failing: a fresh machine often updates itself in the background.
fn apt_get(arguments: &[&str]) -> Command {
    let mut command = Command::new(if is_root() { "env" } else { "sudo" });
    if !is_root() {
        command.arg("env");
    }
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=600"]);
    command.args(arguments);
    command
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output();
    output.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// Nothing can be looked up here, so the sentence comes once and the work goes on: all may be there.
fn tell_once(project: &Project, missing: &[SystemPackage]) -> Result<(), Stop> {
    let sentence = what_to_install(missing);
    let told = project.memory("told-packages");
    if files::read_text(&told).is_ok_and(|earlier| earlier == sentence) {
        return Ok(());
    }
    println!("{sentence}");
    files::write_text(&told, &sentence)
}

fn what_to_install(missing: &[SystemPackage]) -> String {
    if cfg!(target_os = "macos") {
        return "EXpress needs Apple's command line tools: `xcode-select --install`.".to_owned();
    }
    if cfg!(windows) {
        return "EXpress needs the C++ build tools of Visual Studio, LLVM, Strawberry Perl and WebView2.".to_owned();
    }
    let names: Vec<&str> = missing.iter().map(|package| package.name).collect();
    format!(
        "There is no apt-get here, so please install what of this is missing (Debian's names): {}.",
        names.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const MISSING: SystemPackage =
        SystemPackage { name: "no-such-package", program: Some("no-such-program"), why: "is never there" };

    #[test]
    fn only_packages_that_are_installed_count() {
        let installed = installed_in("perl installed\nmake config-files\nxvfb not-installed\n");
        assert_eq!(installed, BTreeSet::from(["perl".to_owned()]));
    }

    #[test]
    fn a_program_on_the_path_replaces_its_package() {
        let package = SystemPackage { program: Some("cargo"), ..MISSING };
        assert!(is_there(&package, &BTreeSet::new()));
        assert!(!is_there(&MISSING, &BTreeSet::new()));
    }

    #[test]
    fn a_system_without_apt_hears_once_what_to_install() {
        let folder = tempfile::tempdir().unwrap();
        let project = Project::at(folder.path());
        tell_once(&project, &[MISSING]).unwrap();
        let told = files::read_text(&project.memory("told-packages")).unwrap();
        assert_eq!(told, what_to_install(&[MISSING]));
    }
}
