//! Checks what a shared library needs from the system that it runs on: other libraries, and their symbol versions.

use std::path::Path;
use std::process::Command;

use crate::shell;

/// The glibc that every package must run with: that of RHEL 7. Every RHEL that is still maintained has a later one.
pub(crate) const GLIBC: (u32, u32) = (2, 17);

/// The libgcc_s that every package must run with: that of RHEL 7, whose compiler is gcc 4.8. The packages' own libraries need GCC_4.2.0; a
/// program that zig links with the static library needs GCC_4.3.0, for a conversion of `long double`.
const GCC: (u32, u32) = (4, 8);

/// The parts of glibc, and the system's unwinder. No other library exists on every system; manylinux2014 has both.
const LIBRARIES: [&str; 9] = [
    "libc.so.6",
    "libm.so.6",
    "libpthread.so.0",
    "libdl.so.2",
    "librt.so.1",
    "libutil.so.1",
    "ld-linux-x86-64.so.2",
    "ld-linux-aarch64.so.1",
    "libgcc_s.so.1",
];

/// Fails if a library or a program needs a glibc later than [`GLIBC`], a libgcc_s later than [`GCC`], or a library that is not in
/// [`LIBRARIES`]; if it needs no glibc version; or if it contains its own unwinder. Returns the latest glibc version that it needs.
pub(crate) fn check(library: &Path) -> Result<String, String> {
    let mut readelf = Command::new("readelf");
    readelf.env("LC_ALL", "C").args(["--wide", "--dynamic", "--version-info", "--sections", "--dyn-syms"]).arg(library);
    check_read(&shell::output(&mut readelf)?).map_err(|why| format!("{}: {why}", library.display()))
}

/// Checks the output of `readelf`.
fn check_read(read: &str) -> Result<String, String> {
    for library in read.lines().filter_map(|line| line.split_once("(NEEDED)")?.1.split(['[', ']']).nth(1)) {
        if !LIBRARIES.contains(&library) {
            return Err(format!("it needs {library}, which not every system has"));
        }
    }
    if unwinds(read) && !imports_unwinder(read) {
        return Err(
            "it unwinds its frames and does not import the unwinder: another one than the process's is inside".into()
        );
    }
    let mut latest = None;
    for name in read.lines().filter_map(version) {
        match (numbers("GLIBC_", name), numbers("GCC_", name)) {
            (Some(version), _) if version <= GLIBC => latest = latest.max(Some(version)),
            (_, Some(version)) if version <= GCC => {}
            _ => {
                return Err(format!(
                    "it needs {name}, and a system with glibc {}.{} has only what came before",
                    GLIBC.0, GLIBC.1
                ));
            }
        }
    }
    let (major, minor) = latest.ok_or("it needs no version of glibc: this is not how a library is linked")?;
    Ok(format!("GLIBC_{major}.{minor}"))
}

/// The version in a line of the needs: `0x0010:   Name: GLIBC_2.14  Flags: none  Version: 4`. A line about the library's own definitions
/// has `Index:` before the name's version.
fn version(line: &str) -> Option<&str> {
    let (_, after) = line.split_once("  Name: ")?;
    let (name, _) = after.split_once("  Flags: ")?;
    Some(name)
}

/// Whether it has an unwind table, as everything has that catches panics.
fn unwinds(read: &str) -> bool {
    read.lines().any(|line| line.contains(" .gcc_except_table "))
}

/// Whether it imports the unwinder, from libgcc_s: `12: 0000000000000000  0 FUNC  GLOBAL DEFAULT  UND _Unwind_Resume@GCC_3.0`.
fn imports_unwinder(read: &str) -> bool {
    read.lines().any(|line| line.contains(" UND _Unwind_Resume@GCC_"))
}

/// The first two numbers of `GLIBC_2.14`, `GLIBC_2.2.5` or `GCC_4.2.0`; no comparison needs the third. `GLIBC_PRIVATE` and
/// `GLIBC_ABI_DT_RELR`, which have a single version, have none.
fn numbers(of: &str, name: &str) -> Option<(u32, u32)> {
    let mut numbers = name.strip_prefix(of)?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::{check, check_read, numbers};
    use crate::{files, shell};

    /// Compiles one line of C into a library, and checks it.
    fn library(name: &str, source: &str) -> Result<String, String> {
        let mut found = Err(String::new());
        files::elsewhere(name, |folder| {
            let (code, library) = (folder.join("library.c"), folder.join("library.so"));
            files::write(&code, source)?;
            let mut compiler = Command::new("cc");
            compiler.args(["-shared", "-fPIC", "-nostartfiles", "-w", "-o"]).arg(&library).arg(&code);
            shell::run(&mut compiler)?;
            found = check(&library);
            Ok(())
        })
        .unwrap();
        found
    }

    #[test]
    fn a_library_that_needs_a_later_glibc_is_refused() {
        let refused = library("late", "int memfd_create(); int f(void) { return memfd_create(\"\", 0); }").unwrap_err();
        assert!(refused.contains("needs GLIBC_2.27"), "{refused}");
        let fit = library("early", "int getpid(); int f(void) { return getpid(); }").unwrap();
        assert!(numbers("GLIBC_", &fit).unwrap() <= (2, 17), "{fit}");
    }

    const READ: &str = "\
 0x0000000000000001 (NEEDED)             Shared library: [libc.so.6]
 0x000000000000000e (SONAME)             Library soname: [libmadoguchi.so.1]
  000000: Rev: 1  Flags: BASE  Index: 1  Cnt: 1  Name: libmadoguchi.so.1
  000000: Version: 1  File: libc.so.6  Cnt: 3
  0x0010:   Name: GLIBC_2.2.5  Flags: none  Version: 2
  0x0020:   Name: GLIBC_2.14  Flags: none  Version: 4
  0x0030:   Name: GLIBC_2.9  Flags: none  Version: 3
";

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(check_read(READ).unwrap(), "GLIBC_2.14");
        let at = |name: &str| check_read(&READ.replace("GLIBC_2.14", name));
        assert!(at("GLIBC_2.17").is_ok());
        for late in
            ["GLIBC_2.18", "GLIBC_2.34", "GLIBC_3.0", "GLIBC_ABI_DT_RELR", "GLIBC_PRIVATE", "GCC_4.9.0", "GCC_7.0.0"]
        {
            assert!(at(late).unwrap_err().contains(late));
        }
    }

    #[test]
    fn a_library_that_not_every_system_has_is_refused() {
        let refused = check_read(&READ.replace("[libc.so.6]", "[libunwind.so.8]")).unwrap_err();
        assert!(refused.contains("libunwind.so.8"), "{refused}");
        assert!(check_read(&READ.replace("[libc.so.6]", "[libgcc_s.so.1]")).is_ok());
        assert!(check_read("").is_err());
    }

    #[test]
    fn a_library_with_an_unwinder_inside_is_refused() {
        let table = "  [10] .gcc_except_table PROGBITS  0000000000008188 008188 000e38 00   A  0   0  4\n";
        let import = "    12: 0000000000000000     0 FUNC    GLOBAL DEFAULT  UND _Unwind_Resume@GCC_3.0 (4)\n";
        let refused = check_read(&format!("{table}{READ}")).unwrap_err();
        assert!(refused.contains("does not import the unwinder"), "{refused}");
        assert_eq!(check_read(&format!("{table}{import}{READ}")).unwrap(), "GLIBC_2.14");
        // A library that catches nothing does not need an unwinder.
        assert_eq!(check_read(READ).unwrap(), "GLIBC_2.14");
        // A library that a compiler made: it cleans up when an exception passes, with GCC's unwinder inside or outside.
        let made = |flag: &str| {
            let mut said = Err(String::new());
            files::elsewhere(&format!("unwinder{flag}"), |folder| {
                let (code, library) = (folder.join("library.c"), folder.join("library.so"));
                let cleans = "int getpid(void); void g(void); static void c(int *x) { *x = getpid(); }
                    void f(void) { int x __attribute__((cleanup(c))) = 0; g(); }";
                files::write(&code, cleans)?;
                let mut compiler = Command::new("cc");
                compiler.args(["-shared", "-fPIC", "-fexceptions", flag, "-o"]).arg(&library).arg(&code);
                shell::run(&mut compiler)?;
                said = check(&library);
                Ok(())
            })
            .unwrap();
            said
        };
        assert!(made("-shared-libgcc").is_ok());
        assert!(made("-static-libgcc").unwrap_err().contains("does not import the unwinder"));
    }
}
