//! Checks the contents of a package as a stranger could read them: it runs on the oldest system, names no folder of this machine, and
//! contains the notices of what it links.

use std::path::Path;
use std::process::Command;

use crate::shell::{self, Done, root};
use crate::{files, needs, notices, paths};

/// The first bytes of a shared library or a program.
const ELF: &[u8] = b"\x7fELF";

/// Unpacks a package, and reads every file.
pub(crate) fn check(package: &Path) -> Done {
    files::elsewhere("contents", |folder| {
        let traces = paths::traces()?;
        unpack(package, folder)?;
        let (mut libraries, mut noticed) = (Vec::new(), false);
        for file in files::below(folder)? {
            let bytes = files::read_bytes(&file)?;
            let name = file.strip_prefix(folder).unwrap_or(&file).display().to_string();
            if let Some(trace) = paths::betrayed(&bytes, &traces) {
                return Err(format!("{name} names `{trace}`, a folder of the machine that built it"));
            }
            if bytes.starts_with(ELF) {
                let needed = needs::check(&file)?;
                eprintln!("   {name} needs {needed}");
                libraries.push(name);
            }
            noticed |= file.ends_with(notices::FILE) && bytes == files::read_bytes(&root().join(notices::FILE))?;
        }
        if libraries.is_empty() || noticed { Ok(()) } else { Err(format!("{libraries:?} without {}", notices::FILE)) }
    })
    .map_err(|why| format!("{}: {why}", package.display()))
}

/// Unpacks a package into a folder; a single file is its own content.
fn unpack(package: &Path, folder: &Path) -> Done {
    match package.extension().and_then(|end| end.to_str()) {
        Some("jar" | "whl") => {
            shell::run(Command::new("python3").args(["-m", "zipfile", "-e"]).args([package, folder]))
        }
        Some("gz") => shell::run(Command::new("tar").arg("-xzf").arg(package).arg("-C").arg(folder)),
        _ => files::copy(package, &folder.join(package.file_name().unwrap_or_default())),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::process::Command;

    use super::check;
    use crate::shell::{self, root};
    use crate::{files, notices};

    /// The result of the check for an archive with a file, a library, and optionally the notices.
    fn said(name: &str, text: &str, source: &str, noticed: bool) -> Result<(), String> {
        let mut said = Ok(());
        files::elsewhere(name, |folder| {
            let (inside, code, archive) = (folder.join("in/deep"), folder.join("x.c"), folder.join("x.tar.gz"));
            files::make_folder(&inside)?;
            files::write(&inside.join("text"), text)?;
            files::write(&code, source)?;
            let mut compiler = Command::new("cc");
            compiler.args(["-shared", "-fPIC", "-nostartfiles", "-w", "-o"]).arg(inside.join("x.so")).arg(&code);
            shell::run(&mut compiler)?;
            if noticed {
                files::copy(&root().join(notices::FILE), &inside.join(notices::FILE))?;
            }
            shell::run(Command::new("tar").arg("-czf").arg(&archive).arg("-C").arg(folder).arg(Path::new("in")))?;
            said = check(&archive);
            Ok(())
        })
        .unwrap();
        said
    }

    const OLD: &str = "int getpid(); int f(void) { return getpid(); }";

    #[test]
    fn a_package_is_refused_for_one_file_in_it() {
        assert_eq!(said("fit", "/madoguchi/core/src/lib.rs", OLD, true), Ok(()));
        let path = root().join("core/src/lib.rs");
        assert!(said("path", path.to_str().unwrap(), OLD, true).unwrap_err().contains("in/deep/text names"));
        let new = "int memfd_create(); int f(void) { return memfd_create(\"\", 0); }";
        assert!(said("new", "", new, true).unwrap_err().contains("GLIBC_2.27"));
        assert!(said("bare", "", OLD, false).unwrap_err().contains("without"));
    }
}
