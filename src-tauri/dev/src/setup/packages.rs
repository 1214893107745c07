//! The system packages that EXpress needs, by their names in Debian. This is the list to add to.

/// One package of the system.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SystemPackage {
    /// The name in Debian and Ubuntu.
    pub(crate) name: &'static str,
    /// A program that shows that the package is there, however it came onto the machine.
    ///
    /// `None` for libraries, and for Perl, whose smallest form has the program but not the modules.
    pub(crate) program: Option<&'static str>,
    /// What EXpress needs it for, as a sentence that goes on after the name.
    pub(crate) why: &'static str,
}

/// For the core and the terminal. A C compiler is there already: Rust links with it.
pub(crate) const FOR_THE_CORE: &[SystemPackage] = &[
    SystemPackage { name: "perl", program: None, why: "configures the OpenSSL that encrypts the vault" },
    SystemPackage { name: "make", program: Some("make"), why: "builds that OpenSSL" },
    SystemPackage { name: "libclang-dev", program: None, why: "reads SQLite's C header for the Rust side" },
];

/// For the window. The package brings GTK and pkg-config with it.
pub(crate) const FOR_THE_WINDOW: &[SystemPackage] =
    &[SystemPackage { name: "libwebkit2gtk-4.1-dev", program: None, why: "shows the screens in the window" }];

/// For opening the window without a display and without a person.
pub(crate) const FOR_TRYING_THE_WINDOW: &[SystemPackage] = &[
    SystemPackage {
        name: "webkit2gtk-driver",
        program: Some("WebKitWebDriver"),
        why: "clicks and types in the real window",
    },
    SystemPackage { name: "xvfb", program: Some("xvfb-run"), why: "is a display without a screen" },
    SystemPackage { name: "xauth", program: Some("xauth"), why: "lets the window onto that display" },
    SystemPackage {
        name: "dbus",
        program: Some("dbus-run-session"),
        why: "is how a second start of EXpress finds the first",
    },
];

/// For looking into the papers that EXpress prints.
pub(crate) const FOR_READING_PAPERS: &[SystemPackage] = &[SystemPackage {
    name: "poppler-utils",
    program: Some("pdftotext"),
    why: "reads the text of the papers in the tests",
}];
