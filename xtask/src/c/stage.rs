//! Lays out the library and the header as they are installed, in a separate folder, and compiles programs against them.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{self, Done, cargo, root, target};
use crate::{files, vectors};

/// The cargo package.
pub(crate) const PACKAGE: &str = "madoguchi-c";
/// The version number of the binary interface, as in the soname.
pub(crate) const ABI: u32 = 1;
/// Compiler flags of programs: every warning is an error.
pub(crate) const STRICT: [&str; 4] = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"];

/// The folder.
pub(crate) struct Stage {
    pub(crate) folder: PathBuf,
}

/// Which of the two libraries a program links.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Linked {
    Shared,
    Static,
}

impl Stage {
    /// Builds the library with other features, and puts it where the C compiler finds it.
    pub(crate) fn build(name: &str, features: &[&str], profile: &str) -> Result<Self, String> {
        let arguments = ["build", "--locked", "--package", PACKAGE, "--profile", profile];
        cargo(&[&arguments[..], features].concat())?;
        let built = target().join(if profile == "dev" { "debug" } else { profile });
        let stage = Self { folder: target().join(name) };
        if profile == "release" {
            stage.lay_out_stripped(&built)?
        } else {
            stage.lay_out(&built)?
        }
        Ok(stage)
    }

    /// The same for a release: without debug information.
    pub(crate) fn lay_out_stripped(&self, built: &Path) -> Done {
        self.lay_out(built)?;
        let library = self.folder.join("lib");
        let shared = library.join(format!("libmadoguchi.so.{ABI}"));
        shell::run(Command::new("strip").arg("--strip-unneeded").arg(shared))?;
        shell::run(Command::new("strip").arg("--strip-debug").arg(library.join("libmadoguchi.a")))
    }

    /// Puts the build output under its installed names.
    pub(crate) fn lay_out(&self, built: &Path) -> Done {
        let (library, include) = (self.folder.join("lib"), self.folder.join("include"));
        files::make_folder(&library)?;
        files::make_folder(&include)?;
        files::copy(&root().join("bindings-c/include/madoguchi.h"), &include.join("madoguchi.h"))?;
        files::copy(&built.join("libmadoguchi_c.so"), &library.join(format!("libmadoguchi.so.{ABI}")))?;
        files::copy(&built.join("libmadoguchi_c.a"), &library.join("libmadoguchi.a"))?;
        files::link(&format!("libmadoguchi.so.{ABI}"), &library.join("libmadoguchi.so"))
    }

    /// Compiles a test, with every warning an error.
    pub(crate) fn compile(&self, test: &str, linked: Linked, more: &[&str]) -> Result<PathBuf, String> {
        let source = root().join("bindings-c/tests/c").join(format!("{test}.c"));
        self.compile_from(&source, linked, &[&["-O1", "-g"], more].concat())
    }

    pub(crate) fn compile_from(&self, source: &Path, linked: Linked, more: &[&str]) -> Result<PathBuf, String> {
        let cpp = source.extension().is_some_and(|end| end == "cpp");
        let stem = source.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let suffix = match linked {
            Linked::Shared => "shared",
            Linked::Static => "static",
        };
        let program = self.folder.join(format!("{stem}-{suffix}"));
        let mut compiler = Command::new(if cpp { "c++" } else { "cc" });
        compiler.args(STRICT).args(more);
        compiler.arg(if cpp { "-std=c++17" } else { "-std=c99" });
        compiler.arg("-I").arg(self.folder.join("include")).arg(source).arg("-o").arg(&program);
        let library = self.folder.join("lib");
        match linked {
            Linked::Shared => compiler.arg("-L").arg(library).arg("-lmadoguchi"),
            Linked::Static => compiler.arg(library.join("libmadoguchi.a")),
        };
        shell::run(compiler.args(["-lcjson", "-lgcc_s", "-lutil", "-lrt", "-lpthread", "-lm", "-ldl"]))?;
        Ok(program)
    }

    /// A program with the path to the shared library.
    pub(crate) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.env_remove(vectors::REPORT); // the report belongs to one run
        // A panic's backtrace would keep memory until the end.
        command.env("LD_LIBRARY_PATH", self.folder.join("lib")).env("RUST_BACKTRACE", "0");
        command
    }
}
