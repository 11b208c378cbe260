//! The python door: built, tested, packed, timed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{self, Done, cargo_command, root};

/// Everything that continuous integration runs of it: the library with its test features, the types, every test; and the
/// files that are made from the facade, whose staleness `mirror/tests/current.rs` finds.
pub(crate) fn test() -> Done {
    let python = Environment::of("python", &["-r", "bindings-python/requirements-dev.txt"])?;
    let run = |package: &Path, arguments: &[&str]| {
        let mut command = python.command();
        command.current_dir(door()).env("PYTHONPATH", package).env("MADOGUCHI_FAULTS", "1");
        shell::run(command.args(arguments))
    };
    let shipped = staged("python-dev", &build("debug", &[])?)?;
    run(&shipped, &["-m", "mypy", "python", "tests"])?;
    run(&shipped, &["-m", "mypy.stubtest", "madoguchi._madoguchi"])?;
    let faulty = staged("python-faults", &build("debug", &["faults"])?)?;
    run(&faulty, &["-m", "pytest", "--quiet", "-p", "no:cacheprovider"])
}

/// The wheel and the source distribution in `dist/`; each is installed into an empty environment and asked.
pub(crate) fn package() -> Done {
    let tools = Environment::of("python", &["-r", "bindings-python/requirements-dev.txt"])?;
    let dist = root().join("dist");
    let maturin = |arguments: &[&str]| {
        let mut maturin = tools.command();
        // Cargo's settings for checking without a Python are not for a wheel.
        maturin.env_remove("PYO3_NO_PYTHON").env("CARGO_TARGET_DIR", target().join("wheel"));
        shell::run(
            maturin
                .args(["-m", "maturin"])
                .args(arguments)
                .args(["--manifest-path", "bindings-python/Cargo.toml", "--out"])
                .arg(&dist),
        )
    };
    for old in made(&dist)? {
        fs::remove_file(&old).map_err(|error| format!("{}: {error}", old.display()))?;
    }
    maturin(&["build", "--release", "--locked"])?;
    maturin(&["sdist"])?;
    for artefact in made(&dist)? {
        let size = fs::metadata(&artefact).map_or(0, |data| data.len());
        eprintln!("{}: {size} bytes", artefact.display());
        smoke(&artefact)?;
    }
    Ok(())
}

/// Its speed beside the native call, beside a call that does nothing, and beside other libraries.
pub(crate) fn bench() -> Done {
    let python = Environment::of("python-bench", &["-r", "bindings-python/benches/requirements.txt"])?;
    let stripped = target().join("lib_madoguchi.stripped.so");
    shell::run(Command::new("strip").arg("-o").arg(&stripped).arg(build("release", &[])?))?;
    let size = fs::metadata(&stripped).map_or(0, |data| data.len());
    let package = staged("python-floor", &build("release", &["floor"])?)?;
    let mut bench = python.command();
    bench.current_dir(door()).env("PYTHONPATH", package);
    shell::run(bench.arg("benches/speed.py").arg(size.to_string()))
}

/// A virtual environment of Python.
struct Environment(PathBuf);

impl Environment {
    /// One under the target directory with what is asked for, made where it is not there.
    fn of(name: &str, packages: &[&str]) -> Result<Self, String> {
        let own = Self(target().join("venv").join(name));
        if !own.0.join("pyvenv.cfg").exists() {
            own.make()?;
        }
        let mut install = own.command();
        install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(packages);
        shell::run(&mut install)?;
        Ok(own)
    }

    fn make(&self) -> Done {
        let asked = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))";
        let ready = Command::new("python3").args(["-c", asked]).output();
        if !ready.is_ok_and(|ready| ready.status.success()) {
            let missing =
                "the python door needs python3, 3.11 or later, with venv: apt-get install python3 python3-venv";
            return Err(missing.to_owned());
        }
        shell::run(Command::new("python3").current_dir(root()).args(["-m", "venv"]).arg(&self.0))
    }

    /// Its interpreter, which looks at nothing of the user's own.
    fn command(&self) -> Command {
        let mut command = Command::new(self.0.join("bin").join("python"));
        command.current_dir(root()).env_remove("PYTHONHOME").env_remove("PYTHONPATH").env("PYTHONNOUSERSITE", "1");
        command
    }
}

/// Builds the library, for development or as it is shipped, with features; its path.
fn build(profile: &str, features: &[&str]) -> Result<PathBuf, String> {
    let mut cargo = cargo_command();
    cargo.args(["build", "--locked", "--package", "madoguchi-python", "--features", &features.join(",")]);
    if profile == "release" {
        cargo.arg("--release");
    }
    shell::run(&mut cargo)?;
    Ok(target().join(profile).join("lib_madoguchi.so"))
}

/// A copy of the package with a library, in a folder of its own under the target directory.
fn staged(name: &str, library: &Path) -> Result<PathBuf, String> {
    let folder = target().join(name);
    let package = folder.join("madoguchi");
    fs::create_dir_all(&package).map_err(|error| format!("{}: {error}", package.display()))?;
    for file in ["__init__.py", "_errors.py", "_words.py", "_madoguchi.pyi", "py.typed"] {
        copy(&door().join("python/madoguchi").join(file), &package.join(file))?;
    }
    copy(library, &package.join("_madoguchi.abi3.so"))?;
    Ok(folder)
}

fn copy(from: &Path, to: &Path) -> Done {
    // A library in use keeps its old file.
    let _ = fs::remove_file(to);
    fs::copy(from, to)
        .map(|_| ())
        .map_err(|error| format!("cannot copy {} to {}: {error}", from.display(), to.display()))
}

/// Installs an artefact into an empty environment, without the network's packages, and asks it from a folder of its own.
fn smoke(artefact: &Path) -> Done {
    let folder = std::env::temp_dir().join(format!("madoguchi-python-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let fresh = Environment(folder.join("venv"));
    fresh.make()?;
    let mut install = fresh.command();
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).arg(artefact);
    shell::run(install.env_remove("PYO3_NO_PYTHON").env("CARGO_TARGET_DIR", target().join("wheel")))?;
    copy(&door().join("tests/smoke.py"), &folder.join("smoke.py"))?;
    copy(&door().join("README.md"), &folder.join("README.md"))?;
    shell::run(fresh.command().current_dir(&folder).args(["smoke.py", "README.md"]))?;
    fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))
}

/// The door's artefacts in a folder.
fn made(dist: &Path) -> Result<Vec<PathBuf>, String> {
    if !dist.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(dist).map_err(|error| format!("{}: {error}", dist.display()))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let own = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("madoguchi-") && (name.ends_with(".whl") || name.ends_with(".tar.gz"))
    };
    let mut paths: Vec<_> = paths.filter(own).collect();
    paths.sort();
    Ok(paths)
}

fn door() -> PathBuf {
    root().join("bindings-python")
}

/// Where cargo builds.
#[expect(clippy::disallowed_methods, reason = "cargo's own setting, which the developer may have changed")]
fn target() -> PathBuf {
    std::env::var("CARGO_TARGET_DIR").map_or_else(|_| root().join("target"), |own| root().join(own))
}
