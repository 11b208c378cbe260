//! Builds, tests, packages and benchmarks the Kotlin binding. Maven does all of it, and calls cargo itself (`bindings-kotlin/pom.xml`).

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::package::dist;
use crate::shell::{self, Done, root};
use crate::tools::{self, Task};
use crate::zig::Zig;
use crate::{files, readme, vectors, version};

/// The file name that cargo gives the library.
const LIBRARY: &str = "libmadoguchi_kotlin.so";

/// Everything that continuous integration runs for it.
pub(crate) fn test() -> Done {
    tools::check(Task::Kotlin)?;
    let mut tests = maven();
    if let Some(page) = readme::page("kotlin")? {
        tests.env(readme::PAGE, page);
    }
    vectors::run("kotlin", tests.arg("verify")).map(drop)
}

/// Makes the jar, its sources and its pom in `dist/`, and tests them using only that folder.
pub(crate) fn package(version: &str) -> Result<Vec<PathBuf>, String> {
    tools::check(Task::Kotlin)?;
    // The Kotlin source is generated from the symbols, so the linker must keep them; they are stripped when the jar is packaged.
    let symbols = ["--config", "profile.release.strip='none'"];
    let library = Zig::installed()?.build("madoguchi-kotlin", &symbols)?.join(LIBRARY);
    shell::run(maven().env("MADOGUCHI_LIBRARY", library).args(["-DskipTests", "package"]))?;
    let name = format!("madoguchi-{version}");
    let [jar, sources, pom] = [".jar", "-sources.jar", ".pom"].map(|end| dist().join(format!("{name}{end}")));
    files::copy(&built().join(format!("{name}.jar")), &jar)?;
    files::copy(&built().join(format!("{name}-sources.jar")), &sources)?;
    files::copy(&door().join("pom.xml"), &pom)?;
    files::elsewhere("kotlin", |folder| tried(folder, &jar, &pom))?;
    Ok(vec![jar, sources, pom])
}

/// Benchmarks it against the native call, and reports the size of the released files, which contain nothing of the benchmark.
pub(crate) fn bench() -> Done {
    tools::check(Task::Kotlin)?;
    let jar = built().join(format!("madoguchi-{}.jar", version::agreed()?));
    shell::run(maven().args(["-DskipTests", "package"]))?;
    let files = format!("-Dbench.files={} {}", library()?.display(), jar.display());
    shell::run(maven().args(["-Pbench", &files, "package"]))
}

/// Compiles a program in an empty folder against `dist/` and the dependencies of its pom, and runs it.
fn tried(folder: &Path, jar: &Path, pom: &Path) -> Done {
    let lib = folder.join("lib");
    let mut dependencies = Command::new("mvn");
    dependencies.current_dir(folder).args(["-B", "-q", "-f"]).arg(pom);
    let goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
    shell::run(
        dependencies.args([goal, "-DincludeScope=runtime"]).arg(format!("-DoutputDirectory={}", lib.display())),
    )?;
    files::copy(jar, &lib.join("madoguchi.jar"))?;
    files::copy(&door().join("smoke/Smoke.java"), &folder.join("Smoke.java"))?;
    let arguments = ["-encoding", "UTF-8", "-cp", "lib/*", "-d", ".", "Smoke.java"];
    shell::run(Command::new("javac").current_dir(folder).args(arguments))?;
    shell::run(Command::new("java").current_dir(folder).args(["-cp", "lib/*:.", "Smoke"]))
}

fn maven() -> Command {
    let mut command = Command::new("mvn");
    command.current_dir(door()).args(["-B", "-q"]);
    // Cargo sets it for this program. Otherwise a library from an ordinary build would be loaded in place of the packaged one.
    command.env_remove("LD_LIBRARY_PATH");
    command
}

/// The shared library, in the only folder there, which is named after this machine.
fn library() -> Result<PathBuf, String> {
    let native = built().join("door/native");
    let machines = files::list(&native)?;
    let machine = machines.first().ok_or_else(|| format!("{} has no library", native.display()))?;
    Ok(machine.join(format!("{}madoguchi_kotlin{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX)))
}

/// The folder that Maven builds in.
fn built() -> PathBuf {
    door().join("target")
}

fn door() -> PathBuf {
    root().join("bindings-kotlin")
}
