//! The Kotlin door: built, tested, packed, timed. Maven does it all, and calls cargo itself (`bindings-kotlin/pom.xml`).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{self, Done, have, root};

/// What it needs: how each is asked whether it is there, and the Debian package that brings it.
const TOOLS: [(&str, &str, &str); 3] =
    [("javac", "--version", "default-jdk-headless"), ("mvn", "--version", "maven"), ("strip", "--version", "binutils")];

/// Everything that continuous integration runs of it.
pub(crate) fn test() -> Done {
    tools()?;
    let report = target().join("vectors/kotlin");
    fs::create_dir_all(report.parent().unwrap_or(&report)).map_err(told(&report))?;
    if report.exists() {
        fs::remove_file(&report).map_err(told(&report))?;
    }
    shell::run(maven().env("MADOGUCHI_VECTORS_REPORT", &report).arg("verify"))?;
    if report.exists() { Ok(()) } else { Err("Kotlin ran no vectors".to_owned()) }
}

/// What its artefact is, made in `dist/` and tried from there alone.
pub(crate) fn package() -> Done {
    tools()?;
    shell::run(maven().args(["-DskipTests", "package"]))?;
    let dist = root().join("dist");
    fs::create_dir_all(&dist).map_err(told(&dist))?;
    let (name, built) = (name()?, root().join("bindings-kotlin/target"));
    let (jar, pom) = (dist.join(format!("{name}.jar")), dist.join(format!("{name}.pom")));
    let sources = format!("{name}-sources.jar");
    copy(&built.join(format!("{name}.jar")), &jar)?;
    copy(&built.join(&sources), &dist.join(&sources))?;
    copy(&root().join("bindings-kotlin/pom.xml"), &pom)?;
    smoke(&jar, &pom)
}

/// Its speed beside the native call; and the size of what is shipped, which has nothing of the bench in it.
pub(crate) fn bench() -> Done {
    tools()?;
    shell::run(maven().args(["-DskipTests", "package"]))?;
    let built = root().join("bindings-kotlin/target");
    let (library, jar) = (library(&built.join("door/native")), built.join(format!("{}.jar", name()?)));
    let files = format!("-Dbench.files={} {}", library.display(), jar.display());
    shell::run(maven().args(["-Pbench", &files, "package"]))
}

/// Compiles a program in an empty folder, against what is in `dist/` and what its pom asks for, and runs it.
fn smoke(jar: &Path, pom: &Path) -> Done {
    let folder = std::env::temp_dir().join(format!("madoguchi-kotlin-{}", std::process::id()));
    fs::create_dir(&folder).map_err(told(&folder))?;
    let done = smoke_in(&folder, jar, pom);
    fs::remove_dir_all(&folder).map_err(told(&folder))?;
    done
}

fn smoke_in(folder: &Path, jar: &Path, pom: &Path) -> Done {
    let lib = folder.join("lib");
    let mut dependencies = Command::new("mvn");
    dependencies.current_dir(folder).args(["-B", "-q", "-f"]).arg(pom);
    let goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
    shell::run(
        dependencies.args([goal, "-DincludeScope=runtime"]).arg(format!("-DoutputDirectory={}", lib.display())),
    )?;
    copy(jar, &lib.join("madoguchi.jar"))?;
    copy(&root().join("bindings-kotlin/smoke/Smoke.java"), &folder.join("Smoke.java"))?;
    shell::run(Command::new("javac").current_dir(folder).args([
        "-encoding",
        "UTF-8",
        "-cp",
        "lib/*",
        "-d",
        ".",
        "Smoke.java",
    ]))?;
    let separator = if cfg!(windows) { ";" } else { ":" };
    shell::run(Command::new("java").current_dir(folder).args(["-cp", &format!("lib/*{separator}."), "Smoke"]))
}

fn maven() -> Command {
    let mut command = Command::new("mvn");
    command.current_dir(root().join("bindings-kotlin")).args(["-B", "-q"]);
    command
}

/// Fails, in one line, where something is missing.
fn tools() -> Done {
    let missing = TOOLS.iter().filter(|(program, argument, _)| !have(program, argument));
    let missing: Vec<_> = missing.map(|(program, _, package)| format!("{program} (Debian: {package})")).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("the Kotlin door needs {}", missing.join(", "))) }
}

/// Where cargo builds.
fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The name of the artefact, with the version of its pom.
fn name() -> Result<String, String> {
    let pom = root().join("bindings-kotlin/pom.xml");
    let text = fs::read_to_string(&pom).map_err(told(&pom))?;
    let version =
        text.split_once("<artifactId>madoguchi</artifactId>").and_then(|(_, rest)| rest.split_once("<version>"));
    let version = version.and_then(|(_, rest)| rest.split_once("</version>"));
    version
        .map(|(version, _)| format!("madoguchi-{version}"))
        .ok_or_else(|| format!("{} has no version", pom.display()))
}

/// The shared library, in the one folder that is named after this machine.
fn library(native: &Path) -> PathBuf {
    let name = format!("{}madoguchi_kotlin{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let machine = fs::read_dir(native).ok().and_then(|mut entries| entries.next()?.ok());
    machine.map_or_else(|| native.to_owned(), |machine| machine.path()).join(name)
}

fn copy(from: &Path, to: &Path) -> Done {
    fs::copy(from, to).map(drop).map_err(told(from))
}

fn told(path: &Path) -> impl Fn(std::io::Error) -> String {
    let path = path.display().to_string();
    move |error| format!("{path}: {error}")
}
