//! Builds, tests, packages and benchmarks the Python binding.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::package::dist;
use crate::shell::{self, Done, cargo_command, root, target};
use crate::tools::{self, Task};
use crate::venv::Environment;
use crate::zig::Zig;
use crate::{files, readme, vectors};

/// Everything that continuous integration runs for it: the library with its test features, the types, and every test.
/// `mirror/tests/current.rs` checks that the generated files are current.
pub(crate) fn test() -> Done {
    tools::check(Task::Python)?;
    let python = Environment::of("python", "bindings-python/requirements-dev.txt")?;
    let asked = |package: &Path, arguments: &[&str]| {
        let mut command = python.command();
        command.current_dir(door()).env("PYTHONPATH", package).env("MADOGUCHI_FAULTS", "1");
        command.args(arguments);
        command
    };
    let shipped = staged("python-dev", &build("debug", &[])?)?;
    shell::run(&mut asked(&shipped, &["-m", "mypy", "python", "tests"]))?;
    shell::run(&mut asked(&shipped, &["-m", "mypy.stubtest", "madoguchi._madoguchi"]))?;
    let faulty = staged("python-faults", &build("debug", &["faults"])?)?;
    let mut tests = asked(&faulty, &["-m", "pytest", "--quiet", "-p", "no:cacheprovider"]);
    if let Some(page) = readme::page("python")? {
        tests.env(readme::PAGE, page);
    }
    vectors::run("python", &mut tests).map(drop)
}

/// Runs the suite against MariaDB, and kills its server while it commits.
pub(crate) fn mariadb() -> Done {
    let python = Environment::of("python-audit", "bindings-python/requirements-audit.txt")?;
    let package = staged("python-dev", &build("debug", &[])?)?;
    let mut proof = python.command();
    shell::run(proof.current_dir(door()).env("PYTHONPATH", package).arg("tests/mariadb_audit.py"))
}

/// Makes the wheel and the source distribution in `dist/`, installs each into an empty environment, and asks it a question.
pub(crate) fn package(version: &str) -> Result<Vec<PathBuf>, String> {
    tools::check(Task::Python)?;
    let zig = Zig::installed()?;
    // A separate folder shows which files are new.
    let made = target().join("wheel").join("made");
    files::empty_folder(&made)?;
    zig.wheel("bindings-python/Cargo.toml", &made)?;
    zig.sources("bindings-python/Cargo.toml", &made)?;
    let mut artefacts = Vec::new();
    for file in files::list(&made)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !name.starts_with(&format!("madoguchi-{version}")) {
            return Err(format!("`{name}` is not of version {version}"));
        }
        let artefact = dist().join(name);
        files::copy(&file, &artefact)?;
        files::elsewhere("python", |folder| tried(&artefact, folder))?;
        artefacts.push(artefact);
    }
    Ok(artefacts)
}

/// Benchmarks it against the native call, a call that does nothing, and other libraries.
pub(crate) fn bench() -> Done {
    tools::check(Task::Python)?;
    let python = Environment::of("python-bench", "bindings-python/benches/requirements.txt")?;
    let stripped = target().join("lib_madoguchi.stripped.so");
    shell::run(Command::new("strip").arg("-o").arg(&stripped).arg(build("release", &[])?))?;
    let size = files::bytes(&stripped)?;
    let package = staged("python-floor", &build("release", &["floor"])?)?;
    let mut bench = python.command();
    bench.current_dir(door()).env("PYTHONPATH", package);
    shell::run(bench.arg("benches/speed.py").arg(size.to_string()))
}

/// Builds the library, for development or release, with features; returns its path.
fn build(profile: &str, features: &[&str]) -> Result<PathBuf, String> {
    let mut cargo = cargo_command();
    cargo.args(["build", "--locked", "--package", "madoguchi-python", "--features", &features.join(",")]);
    if profile == "release" {
        cargo.arg("--release");
    }
    shell::run(&mut cargo)?;
    Ok(target().join(profile).join("lib_madoguchi.so"))
}

/// A copy of the package with a library, in a separate folder under the target directory.
fn staged(name: &str, library: &Path) -> Result<PathBuf, String> {
    let folder = target().join(name);
    let package = folder.join("madoguchi");
    files::make_folder(&package)?;
    for file in ["__init__.py", "_acts.py", "_errors.py", "_words.py", "_madoguchi.pyi", "host_kit.py", "py.typed"] {
        files::copy(&door().join("python/madoguchi").join(file), &package.join(file))?;
    }
    files::copy(library, &package.join("_madoguchi.abi3.so"))?;
    Ok(folder)
}

/// Installs an artefact into an empty environment, without packages from the network, and asks it a question from another folder.
fn tried(artefact: &Path, folder: &Path) -> Done {
    let fresh = Environment::empty(folder)?;
    shell::run(for_wheels(fresh.install()).arg(artefact))?;
    files::copy(&door().join("tests/smoke.py"), &folder.join("smoke.py"))?;
    let page = folder.join("README.md");
    files::copy(&door().join("README.md"), &page)?;
    readme::no_dead_link(&page, folder)?;
    shell::run(fresh.command().current_dir(folder).args(["smoke.py", "README.md"]))?;
    shell::run(fresh.command().current_dir(folder).arg(door().join("tests/exits.py")))
}

/// Removes cargo's settings for checking without Python, which must not apply to a wheel.
fn for_wheels(mut command: Command) -> Command {
    command.env_remove("PYO3_NO_PYTHON").env("CARGO_TARGET_DIR", target().join("wheel"));
    command
}

fn door() -> PathBuf {
    root().join("bindings-python")
}
