//! The C door: built, tested, packed, timed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{self, Done, cargo, cargo_command, have, root};

/// Everything that continuous integration runs of it.
pub(crate) fn test() -> Done {
    tools()?;
    let mut rust = cargo_command();
    shell::run(rust.args(["test", "--locked", "--package", PACKAGE, "--features", "faults,floor"]))?;
    let shipped = Stage::build("c", &[], "release")?;
    symbols(&shipped)?;
    header(&shipped)?;
    readme(&shipped)?;
    for linked in [Linked::Shared, Linked::Static] {
        let vectors = shipped.compile("vectors", linked, &[])?;
        let misuse = shipped.compile("misuse", linked, &[])?;
        vectors_reported(shipped.command(&vectors).arg(root().join("core")))?;
        shell::run(&mut shipped.command(&misuse))?;
        valgrind(&shipped, &vectors, &[&text(&root().join("core"))])?;
        valgrind(&shipped, &misuse, &["few"])?;
    }
    let random = shipped.compile("random", Linked::Shared, &[])?;
    shell::run(shipped.command(&random).arg("1000000"))?;
    valgrind(&shipped, &random, &["2000", "7"])?;
    let threads = shipped.compile("threads", Linked::Shared, &[])?;
    shell::run(&mut shipped.command(&threads))?;
    valgrind(&shipped, &threads, &["3"])?;
    allocations(&shipped)?;
    sanitized(&shipped)?;
    if std::env::var_os("MADOGUCHI_SANITIZE").is_some() {
        sanitized_throughout()?;
    }
    let faulty = Stage::build("c-faults", &["--features", "faults"], "dev")?;
    let panics = faulty.compile("misuse", Linked::Shared, &["-DFAULTS"])?;
    shell::run(&mut faulty.command(&panics))
}

/// Writes the header. The records it is made of come first; see `generate.rs`.
pub(crate) fn generate() -> Done {
    let mut header = cargo_command();
    header.env("MADOGUCHI_WRITE", "1");
    shell::run(header.args(["test", "--locked", "--package", PACKAGE, "--test", "header"]))
}

/// What its artefact is, made in `dist/` and tried from there alone.
pub(crate) fn package() -> Done {
    tools()?;
    let (version, stage) = (version()?, Stage::build("c", &[], "release")?);
    symbols(&stage)?;
    let name = format!("madoguchi-{version}");
    let dist = root().join("dist");
    let prefix = stage.folder.join(&name);
    stage.install(&prefix, &version)?;
    make_folder(&dist)?;
    let archive = dist.join(format!("{name}-linux-x86_64.tar.gz"));
    // The same files make the same archive.
    shell::run(
        Command::new("tar")
            .args(["--sort=name", "--mtime=@0", "--owner=0", "--group=0", "--numeric-owner", "-czf"])
            .arg(&archive)
            .arg("-C")
            .arg(&stage.folder)
            .arg(&name),
    )?;
    tried(&archive, &name)?;
    println!("{}: {} bytes", archive.display(), bytes(&archive)?);
    Ok(())
}

/// Its speed beside the native call.
pub(crate) fn bench() -> Done {
    tools()?;
    let shipped = Stage::build("c", &[], "release")?;
    let measured = Stage::build("c-floor", &["--features", "floor"], "release")?;
    let program = measured.compile_from("bindings-c/benches/bench.c", Linked::Shared, &["-O2"])?;
    shell::run(&mut measured.command(&program))?;
    for library in [format!("libmadoguchi.so.{ABI}"), "libmadoguchi.a".to_owned()] {
        println!("| {library}, stripped | {} bytes |", bytes(&shipped.folder.join("lib").join(&library))?);
    }
    Ok(())
}

/// The library and the header as they are installed, in a folder of their own.
struct Stage {
    folder: PathBuf,
}

#[derive(Clone, Copy)]
enum Linked {
    Shared,
    Static,
}

impl Stage {
    /// Builds the library with other features, and puts it where C finds it.
    fn build(name: &str, features: &[&str], profile: &str) -> Result<Self, String> {
        let arguments = ["build", "--locked", "--package", PACKAGE, "--profile", profile];
        cargo(&[&arguments[..], features].concat())?;
        let built = target().join(if profile == "dev" { "debug" } else { profile });
        let stage = Self { folder: target().join(name) };
        stage.lay_out(&built)?;
        if profile == "release" {
            let library = stage.folder.join("lib");
            shell::run(
                Command::new("strip").arg("--strip-unneeded").arg(library.join(format!("libmadoguchi.so.{ABI}"))),
            )?;
            shell::run(Command::new("strip").arg("--strip-debug").arg(library.join("libmadoguchi.a")))?;
        }
        Ok(stage)
    }

    /// Puts what was built under the names that it has installed.
    fn lay_out(&self, built: &Path) -> Done {
        let (library, include) = (self.folder.join("lib"), self.folder.join("include"));
        make_folder(&library)?;
        make_folder(&include)?;
        copy(&root().join("bindings-c/include/madoguchi.h"), &include.join("madoguchi.h"))?;
        copy(&built.join("libmadoguchi_c.so"), &library.join(format!("libmadoguchi.so.{ABI}")))?;
        copy(&built.join("libmadoguchi_c.a"), &library.join("libmadoguchi.a"))?;
        link(&format!("libmadoguchi.so.{ABI}"), &library.join("libmadoguchi.so"))
    }

    /// Compiles a test, with every warning an error.
    fn compile(&self, test: &str, linked: Linked, more: &[&str]) -> Result<PathBuf, String> {
        self.compile_from(&format!("bindings-c/tests/c/{test}.c"), linked, &[&["-O1", "-g"], more].concat())
    }

    fn compile_from(&self, source: &str, linked: Linked, more: &[&str]) -> Result<PathBuf, String> {
        let source = root().join(source);
        let stem = source.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let suffix = match linked {
            Linked::Shared => "shared",
            Linked::Static => "static",
        };
        let program = self.folder.join(format!("{stem}-{suffix}"));
        let mut compiler = Command::new(if source.extension().is_some_and(|end| end == "cpp") { "c++" } else { "cc" });
        compiler.args(STRICT).args(more);
        compiler.arg(if source.extension().is_some_and(|end| end == "cpp") { "-std=c++17" } else { "-std=c99" });
        compiler.arg("-I").arg(self.folder.join("include")).arg(&source).arg("-o").arg(&program);
        let library = self.folder.join("lib");
        match linked {
            Linked::Shared => compiler.arg("-L").arg(library).arg("-lmadoguchi"),
            Linked::Static => compiler.arg(library.join("libmadoguchi.a")),
        };
        shell::run(compiler.args(["-lcjson", "-lgcc_s", "-lutil", "-lrt", "-lpthread", "-lm", "-ldl"]))?;
        Ok(program)
    }

    /// A program that finds the shared library.
    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        // A trace of a panic keeps memory until the end.
        command.env("LD_LIBRARY_PATH", self.folder.join("lib")).env("RUST_BACKTRACE", "0");
        command
    }

    /// Lays out everything that is handed out.
    fn install(&self, prefix: &Path, version: &str) -> Done {
        let _ = fs::remove_dir_all(prefix);
        let folders = ["include", "lib/pkgconfig", "lib/cmake/madoguchi", "share/doc/madoguchi/examples"];
        folders.iter().try_for_each(|folder| make_folder(&prefix.join(folder)))?;
        let library = format!("lib/libmadoguchi.so.{ABI}");
        for file in ["include/madoguchi.h", "lib/libmadoguchi.a", &library] {
            copy(&self.folder.join(file), &prefix.join(file))?;
        }
        link(&format!("libmadoguchi.so.{ABI}"), &prefix.join("lib/libmadoguchi.so"))?;
        for (file, to) in TEMPLATES {
            let path = root().join("bindings-c").join(file);
            let filled = read(&path)?.replace("@VERSION@", version).replace("@ABI@", &ABI.to_string());
            write(&prefix.join(to), &filled)?;
        }
        for (file, to) in DOCUMENTS {
            copy(&root().join(file), &prefix.join("share/doc/madoguchi").join(to))?;
        }
        Ok(())
    }
}

/// Exactly the functions of the header leave the library, its soname is right, and it calls no clock, chance or network.
fn symbols(stage: &Stage) -> Done {
    let library = stage.folder.join("lib").join(format!("libmadoguchi.so.{ABI}"));
    let header = read(&stage.folder.join("include/madoguchi.h"))?;
    let exported = output(Command::new("nm").args(["-D", "--defined-only", "--format=posix"]).arg(&library))?;
    for name in exported.lines().filter_map(|line| line.split(' ').next()) {
        if !name.starts_with("madoguchi_") || !header.contains(&format!(" {name}(")) {
            return Err(format!("the library exports `{name}`, which the header does not declare"));
        }
    }
    let called = output(Command::new("nm").args(["-D", "--undefined-only", "--format=posix"]).arg(&library))?;
    let mut names = called.lines().filter_map(|line| line.split([' ', '@']).next());
    if let Some(name) = names.find(|name| IMPURE.contains(name)) {
        return Err(format!("the library calls `{name}`"));
    }
    let soname = output(Command::new("readelf").arg("-d").arg(&library))?;
    let macro_is = format!("#define MADOGUCHI_ABI_VERSION {ABI}\n");
    if !soname.contains(&format!("[libmadoguchi.so.{ABI}]")) || !header.contains(&macro_is) {
        return Err(format!("soname, header and xtask do not agree on interface {ABI}"));
    }
    Ok(())
}

/// The header, included twice, is C99 and C++17 without a warning; the C++ program and the example run.
fn header(stage: &Stage) -> Done {
    let twice = stage.folder.join("twice.c");
    write(&twice, "#include <madoguchi.h>\n#include <madoguchi.h>\nint main(void) { return 0; }\n")?;
    for (compiler, language, standard) in
        [("cc", "c", "-std=c99"), ("cc", "c", "-std=c17"), ("c++", "c++", "-std=c++17")]
    {
        let mut compile = Command::new(compiler);
        compile.args(STRICT).args(["-x", language, standard, "-fsyntax-only", "-I"]);
        shell::run(compile.arg(stage.folder.join("include")).arg(&twice))?;
    }
    let owned = stage.compile_from("bindings-c/tests/cpp/owned.cpp", Linked::Shared, &["-O1", "-g"])?;
    shell::run(&mut stage.command(&owned))?;
    valgrind(stage, &owned, &[])?;
    let counter = stage.compile_from("bindings-c/examples/counter.c", Linked::Static, &["-O1", "-g"])?;
    let shown = output(stage.command(&counter).arg(root().join("core/profiles/seiwa.toml")))?;
    if shown.contains("330 yen, of which tax 30: FEE-3") && shown.contains("refused: 1303 zero-amount, amount (FEE-8)")
    {
        Ok(())
    } else {
        Err(format!("the example prints\n{shown}"))
    }
}

/// The first block of C in the door's page, and in the page that `MADOGUCHI_README` names, compiles and prints what it says.
fn readme(stage: &Stage) -> Done {
    let own = Some(root().join("bindings-c/README.md"));
    let other = std::env::var_os("MADOGUCHI_README").map(|path| root().join(path));
    for (number, page) in own.into_iter().chain(other).enumerate() {
        let text = read(&page)?;
        let block = text.split_once("```c\n").and_then(|(_, rest)| rest.split_once("```"));
        let (block, _) = block.ok_or_else(|| format!("{} has no block of C", page.display()))?;
        let source = stage.folder.join(format!("readme{number}.c"));
        write(&source, block)?;
        let program = stage.compile_from(&source.to_string_lossy(), Linked::Shared, &["-O1", "-g"])?;
        let printed = output(&mut stage.command(&program))?;
        if printed != README_PRINTS {
            return Err(format!("the block of {} prints\n{printed}and not\n{README_PRINTS}", page.display()));
        }
    }
    Ok(())
}

/// Runs the vectors with the report where `vectors.rs` looks for it.
fn vectors_reported(command: &mut Command) -> Done {
    if std::env::var_os(REPORT).is_none() {
        let folder = target().join("vectors");
        make_folder(&folder)?;
        command.env(REPORT, folder.join("c"));
    }
    shell::run(command)
}

/// No error, and no byte lost.
fn valgrind(stage: &Stage, program: &Path, arguments: &[&str]) -> Done {
    let mut command = stage.command(Path::new("valgrind"));
    command.env_remove(REPORT);
    command.args(["--quiet", "--leak-check=full", "--errors-for-leak-kinds=definite,indirect,possible"]);
    command.args(["--show-leak-kinds=definite,indirect,possible", "--error-exitcode=9"]);
    shell::run(command.arg(program).args(arguments))
}

/// A million rows take as much memory as none: valgrind counts the same allocations.
fn allocations(stage: &Stage) -> Done {
    let rows = stage.compile("rows", Linked::Shared, &[])?;
    let mut counts = Vec::new();
    for count in ["0", "20000"] {
        let mut command = stage.command(Path::new("valgrind"));
        let found = command.arg(&rows).arg(count).output().map_err(|error| format!("valgrind: {error}"))?;
        let said = String::from_utf8_lossy(&found.stderr).into_owned();
        let line =
            said.lines().find_map(|line| line.split_once("total heap usage: ")).map(|(_, usage)| usage.to_owned());
        match line {
            Some(line) if found.status.success() => counts.push(line),
            _ => return Err(format!("the rows fail under valgrind:\n{said}")),
        }
    }
    eprintln!("   heap usage without and with rows: {counts:?}");
    if counts.first() == counts.last() { Ok(()) } else { Err(format!("rows allocate: {counts:?}")) }
}

/// The C side under gcc's sanitizers, with leaks.
fn sanitized(stage: &Stage) -> Done {
    let flags = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer"];
    for (test, arguments) in [
        ("vectors", vec![text(&root().join("core"))]),
        ("misuse", vec![]),
        ("random", vec!["20000".to_owned(), "3".to_owned()]),
    ] {
        let program = stage.compile(test, Linked::Static, &flags)?;
        let mut command = stage.command(&program);
        command.env_remove(REPORT).env("ASAN_OPTIONS", "detect_leaks=1:detect_stack_use_after_return=1");
        shell::run(command.args(arguments))?;
    }
    Ok(())
}

/// Both sides under AddressSanitizer, with leaks: a build of its own, so by hand, `MADOGUCHI_SANITIZE=1 cargo xtask c`.
fn sanitized_throughout() -> Done {
    let triple = "x86_64-unknown-linux-gnu";
    let target = target().join("c-sanitized");
    let mut build = cargo_command();
    // The stable compiler takes the unstable flag with this word.
    build.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Zsanitizer=address").env("CARGO_TARGET_DIR", &target);
    shell::run(build.args(["build", "--locked", "--package", PACKAGE, "--target", triple]))?;
    let stage = Stage { folder: target };
    stage.lay_out(&stage.folder.join(triple).join("debug"))?;
    let core = text(&root().join("core"));
    for (test, argument) in [("vectors", core.as_str()), ("misuse", "all"), ("random", "20000"), ("threads", "50")] {
        let program = stage.compile(test, Linked::Shared, &["-fsanitize=address"])?;
        let mut command = stage.command(&program);
        shell::run(command.env_remove(REPORT).env("ASAN_OPTIONS", "detect_leaks=1").arg(argument))?;
    }
    Ok(())
}

/// Unpacks the archive in an empty folder, and builds and runs what a user would, by pkg-config and by CMake.
fn tried(archive: &Path, name: &str) -> Done {
    let empty = std::env::temp_dir().join(format!("madoguchi-c-{}", std::process::id()));
    make_folder(&empty)?;
    let done = unpacked(archive, &empty.join(name), &empty);
    let _ = fs::remove_dir_all(&empty);
    done
}

fn unpacked(archive: &Path, prefix: &Path, empty: &Path) -> Done {
    shell::run(Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(empty))?;
    let example = prefix.join("share/doc/madoguchi/examples/counter.c");
    let mut flags = Command::new("pkg-config");
    flags.env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig")).args(["--cflags", "--libs", "madoguchi"]);
    let flags = output(&mut flags)?;
    let program = empty.join("by-pkg-config");
    let mut compiler = Command::new("cc");
    compiler.current_dir(empty).arg("-std=c99").arg(&example).args(flags.split_whitespace());
    shell::run(compiler.arg(format!("-Wl,-rpath,{}", prefix.join("lib").display())).arg("-o").arg(&program))?;
    counts(&program)?;

    write(&empty.join("CMakeLists.txt"), CMAKE)?;
    copy(&example, &empty.join("counter.c"))?;
    let mut configure = Command::new("cmake");
    configure.current_dir(empty).args(["-S", ".", "-B", "build"]);
    shell::run(configure.arg(format!("-DCMAKE_PREFIX_PATH={}", prefix.display())))?;
    shell::run(Command::new("cmake").current_dir(empty).args(["--build", "build"]))?;
    counts(&empty.join("build/shared"))?;
    counts(&empty.join("build/static"))
}

fn counts(program: &Path) -> Done {
    let printed = output(&mut Command::new(program))?;
    if printed.starts_with("330 yen, of which tax 30: FEE-3") {
        Ok(())
    } else {
        Err(format!("{} prints\n{printed}", program.display()))
    }
}

/// Everything needed beside cargo, or one line that says what is missing.
fn tools() -> Done {
    let missing: Vec<_> =
        TOOLS.iter().filter(|(tool, _)| !have(tool, "--version")).map(|(_, package)| *package).collect();
    let cjson = have("pkg-config", "--version") && have_library("libcjson");
    let missing = [missing, if cjson { vec![] } else { vec!["libcjson-dev"] }].concat();
    if missing.is_empty() { Ok(()) } else { Err(format!("missing: apt-get install {}", missing.join(" "))) }
}

fn have_library(name: &str) -> bool {
    Command::new("pkg-config").args(["--exists", name]).status().is_ok_and(|status| status.success())
}

fn version() -> Result<String, String> {
    let manifest = read(&root().join("Cargo.toml"))?;
    let section = manifest.split("[workspace.package]").nth(1).unwrap_or_default();
    let line = section.lines().find_map(|line| line.strip_prefix("version = \""));
    line.and_then(|rest| rest.split('"').next())
        .map(str::to_owned)
        .ok_or_else(|| "Cargo.toml has no version".to_owned())
}

/// Where cargo builds.
fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

fn output(command: &mut Command) -> Result<String, String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let found = command.output().map_err(|error| format!("cannot run {program}: {error}"))?;
    if !found.status.success() {
        return Err(format!("failed: {program}: {}", String::from_utf8_lossy(&found.stderr)));
    }
    String::from_utf8(found.stdout).map_err(|error| format!("{program}: {error}"))
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> Done {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn copy(from: &Path, to: &Path) -> Done {
    fs::copy(from, to).map(drop).map_err(|error| format!("{} to {}: {error}", from.display(), to.display()))
}

fn link(to: &str, at: &Path) -> Done {
    let _ = fs::remove_file(at);
    std::os::unix::fs::symlink(to, at).map_err(|error| format!("{}: {error}", at.display()))
}

fn make_folder(path: &Path) -> Done {
    fs::create_dir_all(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn bytes(path: &Path) -> Result<u64, String> {
    fs::metadata(path).map(|found| found.len()).map_err(|error| format!("{}: {error}", path.display()))
}

const PACKAGE: &str = "madoguchi-c";
/// The number of the binary interface, as in the soname.
const ABI: u32 = 1;
const REPORT: &str = "MADOGUCHI_VECTORS_REPORT";
const STRICT: [&str; 4] = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"];
const TOOLS: [(&str, &str); 8] = [
    ("cc", "gcc"),
    ("c++", "g++"),
    ("nm", "binutils"),
    ("strip", "binutils"),
    ("valgrind", "valgrind"),
    ("pkg-config", "pkg-config"),
    ("cmake", "cmake"),
    ("tar", "tar"),
];
/// What a library that only answers never calls.
const IMPURE: [&str; 14] = [
    "clock_gettime",
    "gettimeofday",
    "time",
    "localtime_r",
    "nanosleep",
    "getrandom",
    "getentropy",
    "arc4random",
    "rand",
    "random",
    "socket",
    "connect",
    "getaddrinfo",
    "fork",
];
const TEMPLATES: [(&str, &str); 4] = [
    ("madoguchi.pc.in", "lib/pkgconfig/madoguchi.pc"),
    ("cmake/madoguchi-config.cmake.in", "lib/cmake/madoguchi/madoguchi-config.cmake"),
    ("cmake/madoguchi-config-version.cmake.in", "lib/cmake/madoguchi/madoguchi-config-version.cmake"),
    ("cmake/madoguchi-targets.cmake.in", "lib/cmake/madoguchi/madoguchi-targets.cmake"),
];
const DOCUMENTS: [(&str, &str); 6] = [
    ("bindings-c/README.md", "README.md"),
    ("bindings-c/examples/counter.c", "examples/counter.c"),
    ("core/profiles/seiwa.toml", "examples/seiwa.toml"),
    ("docs/rules.md", "rules.md"),
    ("LICENSE-MIT", "LICENSE-MIT"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
];
const README_PRINTS: &str = "\
330 yen, FEE-3, 振込 他行宛 組合員の方 3万円以上
closed until 2027-01-04T08:00:00+09:00, HRS-2
1303 zero-amount, FEE-8
";
const CMAKE: &str = "\
cmake_minimum_required(VERSION 3.13)
project(counter C)
find_package(madoguchi 0.1 REQUIRED CONFIG)
add_executable(shared counter.c)
target_link_libraries(shared madoguchi::madoguchi)
add_executable(static counter.c)
target_link_libraries(static madoguchi::static)
set_target_properties(shared static PROPERTIES C_STANDARD 99)
";
