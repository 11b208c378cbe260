//! A virtual environment of Python: tools of pinned versions, and an empty one in which a wheel is tried.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{self, Done, root, target};

/// The environment's folder.
pub(crate) struct Environment(PathBuf);

impl Environment {
    /// An environment under the target directory with what a list requires. It is made if it is not there.
    pub(crate) fn of(name: &str, list: &str) -> Result<Self, String> {
        let own = Self(target().join("venv").join(name));
        if !own.0.join("pyvenv.cfg").exists() {
            own.make()?;
        }
        shell::run(own.install().args(["-r", list]))?;
        Ok(own)
    }

    /// An empty environment in a folder.
    pub(crate) fn empty(folder: &Path) -> Result<Self, String> {
        let own = Self(folder.join("venv"));
        own.make()?;
        Ok(own)
    }

    fn make(&self) -> Done {
        shell::run(Command::new("python3").current_dir(root()).args(["-m", "venv"]).arg(&self.0))
    }

    /// Ready for what to install.
    pub(crate) fn install(&self) -> Command {
        let mut pip = self.command();
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
        pip
    }

    /// A program that the environment has installed.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.0.join("bin").join(name)
    }

    /// Its interpreter, which looks at nothing of the user's own.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(self.program("python"));
        command.current_dir(root()).env_remove("PYTHONHOME").env_remove("PYTHONPATH").env("PYTHONNOUSERSITE", "1");
        command
    }
}
