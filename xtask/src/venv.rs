//! Virtual environments of Python: one for tools of pinned versions, and an empty one to test a wheel.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{self, Done, root, target};

/// The environment's folder.
pub(crate) struct Environment(PathBuf);

impl Environment {
    /// An environment under the target directory with the requirements of a list; creates it if it does not exist.
    pub(crate) fn of(name: &str, list: &str) -> Result<Self, String> {
        let own = Self(target().join("venv").join(name));
        if !own.0.join("pyvenv.cfg").exists() {
            own.make()?;
        }
        shell::run(own.install().args(["-r", list]))?;
        Ok(own)
    }

    /// A new, empty environment in a folder.
    pub(crate) fn empty(folder: &Path) -> Result<Self, String> {
        let own = Self(folder.join("venv"));
        own.make()?;
        Ok(own)
    }

    fn make(&self) -> Done {
        shell::run(Command::new("python3").current_dir(root()).args(["-m", "venv"]).arg(&self.0))
    }

    /// The install command, without packages.
    pub(crate) fn install(&self) -> Command {
        let mut pip = self.command();
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
        pip
    }

    /// A program installed in the environment.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.0.join("bin").join(name)
    }

    /// Its interpreter, isolated from the user's own packages.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(self.program("python"));
        command.current_dir(root()).env_remove("PYTHONHOME").env_remove("PYTHONPATH").env("PYTHONNOUSERSITE", "1");
        command
    }
}
