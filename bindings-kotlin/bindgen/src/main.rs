//! Makes what the Maven project of the Kotlin binding is built from: the shared library, and the Kotlin that uniffi writes of it.
//!
//! `cargo run --profile bindgen -p madoguchi-bindgen -- <folder> [feature]` writes `<folder>/src` and `<folder>/native`. It builds the
//! library, or takes the one that `MADOGUCHI_LIBRARY` names.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

use uniffi::{GenerateOptions, TargetLanguage};

mod kotlin; // what is changed in the Kotlin of uniffi

/// The environment variable that names a library which is built already.
const BUILT: &str = "MADOGUCHI_LIBRARY";

/// What a step returns: nothing, or why it failed.
type Done = Result<(), String>;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let done = match arguments.as_slice() {
        [folder] => make(Path::new(folder), ""),
        [folder, feature] => make(Path::new(folder), feature),
        _ => Err("madoguchi-bindgen <folder> [feature]".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn make(folder: &Path, feature: &str) -> Done {
    let crate_folder = told_by_cargo("CARGO_MANIFEST_DIR")?.join("..");
    // What is handed out is built for older systems than this one, by `cargo xtask package`.
    let library = env::var_os(BUILT).map_or_else(|| build(&crate_folder, feature), |library| Ok(library.into()))?;
    write_kotlin(&library, &crate_folder.join("uniffi.toml"), &folder.join("src"))?;
    place(&library, &folder.join("native"))
}

/// What cargo tells the programs that it runs. It is asked for at run time: a cached program may lie in a tree that was moved.
fn told_by_cargo(name: &str) -> Result<PathBuf, String> {
    env::var_os(name).map(PathBuf::from).ok_or_else(|| format!("{name} is not set: run this by `cargo run`"))
}

/// Builds the binding as it is shipped; its symbols, which the next step reads, are still in it.
fn build(crate_folder: &Path, feature: &str) -> Result<PathBuf, String> {
    let mut cargo = Command::new(told_by_cargo("CARGO")?);
    cargo.current_dir(crate_folder).args([
        "build",
        "--quiet",
        "--locked",
        "--release",
        "--package",
        "madoguchi-kotlin",
    ]);
    run(cargo.args(["--features", feature]))?;
    let name = format!("{}madoguchi_kotlin{}", env::consts::DLL_PREFIX, env::consts::DLL_SUFFIX);
    // This program lies in `<target>/bindgen/`, the library in `<target>/release/`.
    let this = env::current_exe().map_err(|error| error.to_string())?;
    let target = this.ancestors().nth(2).ok_or("no target folder above this program")?;
    Ok(target.join("release").join(name))
}

/// Writes the Kotlin of the library as the binding needs it.
fn write_kotlin(library: &Path, config: &Path, folder: &Path) -> Done {
    let options = GenerateOptions {
        languages: vec![TargetLanguage::Kotlin],
        source: utf8(library)?.into(),
        out_dir: utf8(folder)?.into(),
        config_override: Some(utf8(config)?.into()),
        ..GenerateOptions::default()
    };
    uniffi::generate(options).map_err(|error| format!("{error:#}"))?;
    let file = folder.join("dev/madoguchi/madoguchi.kt");
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let text = kotlin::ours(&text)?;
    fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))
}

/// Puts the library, without its symbols, where JNA looks for it.
fn place(library: &Path, folder: &Path) -> Done {
    let folder = folder.join(jna_platform()?);
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let placed = folder.join(library.file_name().unwrap_or_default());
    let symbols = if cfg!(target_os = "macos") { "-x" } else { "--strip-unneeded" };
    run(Command::new("strip").arg(symbols).arg("-o").arg(placed).arg(library))
}

/// The name that JNA has for the machine this is built for.
fn jna_platform() -> Result<String, String> {
    let system = match env::consts::OS {
        "macos" => "darwin",
        "windows" => "win32",
        "linux" => "linux",
        other => return Err(format!("the binding has not been built for {other}")),
    };
    let machine = match env::consts::ARCH {
        "x86_64" => "x86-64",
        "powerpc64" => "ppc64le",
        other => other,
    };
    Ok(format!("{system}-{machine}"))
}

fn utf8(path: &Path) -> Result<&str, String> {
    path.to_str().ok_or_else(|| format!("{}: a path that is not UTF-8", path.display()))
}

fn run(command: &mut Command) -> Done {
    let program = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{program} failed: {status}")),
        Err(error) => Err(format!("cannot run {program}: {error}")),
    }
}
