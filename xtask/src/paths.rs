//! The folders of this machine, which no package may name: a path inside a package reveals who built it and where, and makes two builds of
//! the same source differ.

use std::path::PathBuf;
use std::process::Command;

use crate::files;
use crate::shell::{self, root, target};

/// A folder of this machine.
pub(crate) struct Place {
    /// Its path on this machine.
    pub(crate) path: PathBuf,
    /// The text that compilers write in its place.
    pub(crate) shown: &'static str,
}

/// The folders that a compiler could write into a library. A folder inside another one comes after it, because compilers use the last entry
/// that fits.
pub(crate) fn places() -> Result<Vec<Place>, String> {
    let home = home()?;
    let sysroot = shell::output(Command::new("rustc").current_dir(root()).args(["--print", "sysroot"]))?;
    let mut places = vec![
        Place { path: home, shown: "/home" },
        Place { path: sysroot.trim().into(), shown: "/rust" },
        Place { path: cargo_home()?, shown: "/cargo" },
        Place { path: root(), shown: "/madoguchi" },
        Place { path: target(), shown: "/target" },
    ];
    // The name of a registry's folder contains the registry's host, which may differ between machines.
    places.extend(registries()?.into_iter().map(|path| Place { path, shown: "/crates" }));
    Ok(places)
}

/// The folders in which cargo unpacks crates, one for each registry.
pub(crate) fn registries() -> Result<Vec<PathBuf>, String> {
    files::list(&cargo_home()?.join("registry").join("src"))
}

fn cargo_home() -> Result<PathBuf, String> {
    std::env::var_os("CARGO_HOME").map_or_else(|| Ok(home()?.join(".cargo")), |folder| Ok(root().join(folder)))
}

fn home() -> Result<PathBuf, String> {
    std::env::home_dir().ok_or_else(|| "this user has no home folder".to_owned())
}

/// Texts that reveal this machine in a file: each of its folders, and every registry of cargo's.
pub(crate) fn traces() -> Result<Vec<String>, String> {
    let folders = places()?.into_iter().map(|place| place.path.display().to_string());
    // `/` is the home of some system users, and occurs in every text.
    let mut traces: Vec<String> =
        folders.filter(|folder| folder.len() > 1).map(|folder| format!("{folder}/")).collect();
    traces.push(".cargo/registry".to_owned());
    Ok(traces)
}

/// The first trace in a file's bytes.
pub(crate) fn betrayed<'traces>(bytes: &[u8], traces: &'traces [String]) -> Option<&'traces str> {
    let has = |trace: &&String| bytes.windows(trace.len()).any(|window| window == trace.as_bytes());
    traces.iter().find(has).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::{betrayed, places, traces};
    use crate::shell::root;

    #[test]
    fn a_file_that_names_the_workspace_the_home_or_the_registry_is_found() {
        let traces = traces().unwrap();
        let home = std::env::home_dir().unwrap();
        let workspace = root().join("core/src/lib.rs");
        for path in [workspace.to_str().unwrap(), home.join("x").to_str().unwrap(), "/elsewhere/.cargo/registry/src/x"]
        {
            let library = [b"\x7fELF\0", path.as_bytes(), b"\0\xff"].concat();
            assert!(betrayed(&library, &traces).is_some(), "{path}");
        }
        assert_eq!(betrayed(b"/madoguchi/core/src/lib.rs /crates/x/src/lib.rs /rustc/0/library", &traces), None);
        assert_eq!(betrayed(b"", &traces), None);
    }

    #[test]
    fn a_folder_inside_another_stands_after_it() {
        let places = places().unwrap();
        for (number, outer) in places.iter().enumerate() {
            let inner = places[..number].iter().find(|before| before.path.starts_with(&outer.path));
            assert!(inner.is_none(), "{} is never reached", inner.unwrap().path.display());
        }
    }
}
