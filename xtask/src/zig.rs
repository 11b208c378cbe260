//! Builds for older systems than this machine: zig links with any glibc, and no path of this machine is written into the library.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::needs::GLIBC;
use crate::paths::places;
use crate::shell::{self, Done, cargo_command, target};
use crate::tools::{self, Task};
use crate::venv::Environment;

/// The tools, in a separate environment.
pub(crate) struct Zig(Environment);

impl Zig {
    /// The tools; installs them if they are missing.
    pub(crate) fn installed() -> Result<Self, String> {
        tools::check(Task::Package)?;
        Environment::of("package", "xtask/requirements-package.txt").map(Self)
    }

    /// Builds a binding as it is released, or with features; returns the folder of its libraries.
    pub(crate) fn build(&self, package: &str, features: &[&str]) -> Result<PathBuf, String> {
        let mut cargo = cargo_command();
        cargo.args(["zigbuild", "--locked", "--release", "--package", package, "--target", &with_glibc(&triple())]);
        self.set(&mut cargo)?;
        shell::run(cargo.args(features))?;
        Ok(folder().join(triple()).join("release"))
    }

    /// Builds a wheel into a folder. Maturin contains cargo-zigbuild, and tags the wheel with the glibc version that it finds.
    pub(crate) fn wheel(&self, manifest: &str, into: &Path) -> Done {
        let mut maturin = self.0.command();
        maturin.args(["-m", "maturin", "build", "--release", "--locked", "--zig", "--manifest-path", manifest]);
        maturin.args(["--target", &triple(), "--compatibility", &format!("manylinux_{}_{}", GLIBC.0, GLIBC.1)]);
        self.set(&mut maturin)?;
        shell::run(maturin.arg("--out").arg(into))
    }

    /// Packages the sources of a wheel into a folder.
    pub(crate) fn sources(&self, manifest: &str, into: &Path) -> Done {
        let mut maturin = self.0.command();
        maturin.args(["-m", "maturin", "sdist", "--manifest-path", manifest]);
        shell::run(maturin.arg("--out").arg(into))
    }

    /// A C compiler that links with the oldest glibc.
    pub(crate) fn cc(&self) -> Command {
        let mut compiler = self.0.command();
        compiler.args([
            "-m",
            "ziglang",
            "cc",
            "-target",
            &with_glibc(&format!("{}-linux-gnu", std::env::consts::ARCH)),
        ]);
        compiler
    }

    /// The settings of every release build: only these tools, and no path of this machine.
    fn set(&self, command: &mut Command) -> Done {
        let own = self.0.program("");
        let others = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths(std::iter::once(own).chain(std::env::split_paths(&others)));
        command.env("PATH", path.map_err(|error| format!("PATH: {error}"))?);
        command.env("CARGO_ZIGBUILD_PYTHON_PATH", self.0.program("python"));
        command.env("CARGO_TARGET_DIR", folder());
        let places = places()?;
        let each = |flag: &str, between: &str| {
            let flags = places.iter().map(|place| format!("{flag}{}={}", place.path.display(), place.shown));
            flags.collect::<Vec<_>>().join(between)
        };
        // Cargo separates the flags at a byte that no path contains, and passes them only to crates of the target, because a target is
        // named.
        let flags = format!("{}\x1f-Clink-arg={}", each("--remap-path-prefix=", "\x1f"), unwinder()?.display());
        command.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", flags);
        // The C and assembler code of dependencies; the crate that compiles it reads the target's name with `_`.
        command.env(format!("CFLAGS_{}", triple().replace('-', "_")), each("-ffile-prefix-map=", " "));
        Ok(())
    }
}

/// The system's unwinder, `libgcc_s.so.1`, which a library must import and not contain. Zig links LLVM's unwinder instead, unless a library
/// on the command line has the functions. Two unwinders in one process terminate it: when `pthread_exit` or a C++ exception passes through
/// our frames, the process's unwinder calls Rust's personality function, and that would call the other unwinder with a frame that it does
/// not know.
pub(crate) fn unwinder() -> Result<PathBuf, String> {
    const NAME: &str = "libgcc_s.so.1";
    let path = shell::output(Command::new("cc").arg(format!("-print-file-name={NAME}")))?;
    // If the file does not exist, the compiler prints only its name.
    let found = Path::new(path.trim()).canonicalize();
    found.map_err(|error| format!("{NAME}, which comes with the C compiler: {error}"))
}

/// The folder of release builds, separate from ordinary builds, which have other flags.
fn folder() -> PathBuf {
    target().join("package")
}

/// The target of every package.
pub(crate) fn triple() -> String {
    format!("{}-unknown-linux-gnu", std::env::consts::ARCH)
}

/// The name of a target for zig, with the glibc version.
fn with_glibc(target: &str) -> String {
    format!("{target}.{}.{}", GLIBC.0, GLIBC.1)
}
