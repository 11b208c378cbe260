//! Makes the archive, and tests it in an empty folder.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::stage::{ABI, Linked, PACKAGE, Stage};
use super::symbols;
use crate::package::dist;
use crate::shell::{self, Done, root, target};
use crate::tools::{self, Task};
use crate::zig::{self, Zig};
use crate::{files, needs, notices, readme};

/// Files with placeholders for the version, and their targets.
const TEMPLATES: [(&str, &str); 5] = [
    ("madoguchi.pc.in", "lib/pkgconfig/madoguchi.pc"),
    ("madoguchi-static.pc.in", "lib/pkgconfig/madoguchi-static.pc"),
    ("cmake/madoguchi-config.cmake.in", "lib/cmake/madoguchi/madoguchi-config.cmake"),
    ("cmake/madoguchi-config-version.cmake.in", "lib/cmake/madoguchi/madoguchi-config-version.cmake"),
    ("cmake/madoguchi-targets.cmake.in", "lib/cmake/madoguchi/madoguchi-targets.cmake"),
];
/// Files that are copied unchanged, and their targets.
const DOCUMENTS: [(&str, &str); 11] = [
    ("bindings-c/README.md", "README.md"),
    ("bindings-c/examples/counter.c", "examples/counter.c"),
    ("bindings-c/examples/marked.c", "examples/marked.c"),
    ("bindings-c/examples/marked.h", "examples/marked.h"),
    ("bindings-c/examples/marks_check.h", "examples/marks_check.h"),
    ("bindings-c/examples/memory.h", "examples/memory.h"),
    ("core/profiles/seiwa.toml", "examples/seiwa.toml"),
    ("docs/rules.md", "rules.md"),
    ("LICENSE-MIT", "LICENSE-MIT"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    (notices::FILE, notices::FILE),
];
/// The two libraries.
const LIBRARIES: [&str; 2] = ["libmadoguchi.so", "libmadoguchi.a"];
/// What the static library needs besides libgcc_s.
const PRIVATE: [&str; 5] = ["-lutil", "-lrt", "-lpthread", "-lm", "-ldl"];
/// How a user of CMake links it.
const CMAKE: &str = "\
cmake_minimum_required(VERSION 3.13)
project(counter C)
find_package(madoguchi @VERSION@ REQUIRED CONFIG)
add_executable(shared counter.c)
target_link_libraries(shared madoguchi::madoguchi)
add_executable(static counter.c)
target_link_libraries(static madoguchi::static)
set_target_properties(shared static PROPERTIES C_STANDARD 99)
";

/// Makes the archive in `dist/`, and tests it using only that folder.
pub(crate) fn package(version: &str) -> Result<Vec<PathBuf>, String> {
    tools::check(Task::C)?;
    let zig = Zig::installed()?;
    panics_stay_inside(&zig)?;
    let stage = Stage { folder: target().join("c-package") };
    stage.lay_out_stripped(&zig.build(PACKAGE, &[])?)?;
    symbols::check(&stage)?;
    let name = format!("madoguchi-{version}");
    install(&stage, &stage.folder.join(&name), version)?;
    let archive = dist().join(format!("{name}-linux-x86_64.tar.gz"));
    // The same files always give the same archive.
    shell::run(
        Command::new("tar")
            .args(["--sort=name", "--mtime=@0", "--owner=0", "--group=0", "--numeric-owner", "--mode=u+w,go=rX"])
            .args(["--use-compress-program=gzip -n", "-cf"])
            .arg(&archive)
            .arg("-C")
            .arg(&stage.folder)
            .arg(&name),
    )?;
    files::elsewhere("c", |empty| {
        let prefix = empty.join(&name);
        tried(&archive, &prefix, version, empty)?;
        exceptions_pass(&prefix, empty)?;
        tried_on_the_oldest(&zig, &prefix, empty)
    })?;
    Ok(vec![archive])
}

/// A panic must also end in an error in libraries that zig links. The tested library is the packaged one with an additional function that
/// panics.
fn panics_stay_inside(zig: &Zig) -> Done {
    let faulty = Stage { folder: target().join("c-package-faults") };
    faulty.lay_out(&zig.build(PACKAGE, &["--features", "faults"])?)?;
    let misuse = faulty.compile("misuse", Linked::Shared, &["-DFAULTS"])?;
    shell::run(faulty.command(&misuse).arg("few"))
}

/// Lays out all released files.
fn install(stage: &Stage, prefix: &Path, version: &str) -> Done {
    files::empty_folder(prefix)?;
    let folders = ["include", "lib/pkgconfig", "lib/cmake/madoguchi", "share/doc/madoguchi/examples"];
    folders.iter().try_for_each(|folder| files::make_folder(&prefix.join(folder)))?;
    let library = format!("lib/libmadoguchi.so.{ABI}");
    for file in ["include/madoguchi.h", "lib/libmadoguchi.a", &library] {
        files::copy(&stage.folder.join(file), &prefix.join(file))?;
    }
    files::link(&format!("libmadoguchi.so.{ABI}"), &prefix.join("lib/libmadoguchi.so"))?;
    for (file, to) in TEMPLATES {
        let path = root().join("bindings-c").join(file);
        let filled = files::read(&path)?.replace("@VERSION@", version).replace("@ABI@", &ABI.to_string());
        files::write(&prefix.join(to), &filled)?;
    }
    let documents = prefix.join("share/doc/madoguchi");
    for (file, to) in DOCUMENTS {
        files::copy(&root().join(file), &documents.join(to))?;
    }
    // In the package the header is in another folder than in the tree.
    let page = documents.join("README.md");
    let moved = files::read(&page)?.replace("](include/", "](../../../include/");
    files::write(&page, &moved)?;
    readme::no_dead_link(&page, &documents)
}

/// Unpacks the archive in an empty folder, then builds and runs programs like a user would, with pkg-config and with CMake.
fn tried(archive: &Path, prefix: &Path, version: &str, empty: &Path) -> Done {
    shell::run(Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(empty))?;
    let example = prefix.join("share/doc/madoguchi/examples/counter.c");
    for (package, shared) in [("madoguchi", true), ("madoguchi-static", false)] {
        let mut flags = Command::new("pkg-config");
        flags.env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig")).args(["--cflags", "--libs", package]);
        let flags = shell::output(&mut flags)?;
        let program = empty.join(format!("by-pkg-config-{package}"));
        let mut compiler = Command::new("cc");
        compiler.current_dir(empty).arg("-std=c99").arg(&example).args(flags.split_whitespace());
        if shared {
            compiler.arg(format!("-Wl,-rpath,{}", prefix.join("lib").display()));
        }
        shell::run(compiler.arg("-o").arg(&program))?;
        counts(&program)?;
        if shell::output(Command::new("readelf").arg("-d").arg(&program))?.contains("libmadoguchi") != shared {
            return Err(format!("pkg-config's `{package}` links the wrong one of the two libraries"));
        }
    }

    files::write(&empty.join("CMakeLists.txt"), &CMAKE.replace("@VERSION@", version))?;
    files::copy(&example, &empty.join("counter.c"))?;
    let mut configure = Command::new("cmake");
    configure.current_dir(empty).args(["-S", ".", "-B", "build"]);
    shell::run(configure.arg(format!("-DCMAKE_PREFIX_PATH={}", prefix.display())))?;
    shell::run(Command::new("cmake").current_dir(empty).args(["--build", "build"]))?;
    counts(&empty.join("build/shared"))?;
    counts(&empty.join("build/static"))
}

/// A C++ exception from a store passes through the packaged libraries, and the program's own unwinder walks their frames.
fn exceptions_pass(prefix: &Path, empty: &Path) -> Done {
    for file in LIBRARIES {
        let program = empty.join(format!("thrown-{file}"));
        let mut compiler = Command::new("c++");
        compiler.arg("-std=c++17").arg("-I").arg(prefix.join("include"));
        compiler.arg(root().join("bindings-c/tests/cpp/thrown.cpp")).arg(prefix.join("lib").join(file));
        compiler.arg("-lgcc_s").args(PRIVATE).arg(format!("-Wl,-rpath,{}", prefix.join("lib").display()));
        shell::run(compiler.arg("-o").arg(&program))?;
        shell::run(&mut Command::new(&program))?;
    }
    Ok(())
}

/// Links the unpacked libraries with the oldest glibc, as on a machine that has it. The programs need no later glibc, and run.
fn tried_on_the_oldest(zig: &Zig, prefix: &Path, empty: &Path) -> Done {
    let (library, example) = (prefix.join("lib"), prefix.join("share/doc/madoguchi/examples/counter.c"));
    for file in LIBRARIES {
        let program = empty.join(format!("oldest-{file}"));
        let mut compiler = zig.cc();
        compiler.arg("-std=c99").arg("-I").arg(prefix.join("include")).arg(&example).arg(library.join(file));
        // If zig reads `-lgcc_s`, it links LLVM's unwinder. This machine's libgcc_s may need a later glibc; an old machine has its own.
        compiler
            .arg(zig::unwinder()?)
            .arg("-Wl,--allow-shlib-undefined")
            .args(PRIVATE)
            .arg(format!("-Wl,-rpath,{}", library.display()));
        shell::run(compiler.arg("-o").arg(&program))?;
        counts(&program)?;
    }
    needs::check(&empty.join("oldest-libmadoguchi.a")).map(drop)
}

fn counts(program: &Path) -> Done {
    let printed = shell::output(&mut Command::new(program))?;
    if printed.starts_with("330 yen, of which tax 30: FEE-3") {
        Ok(())
    } else {
        Err(format!("{} prints\n{printed}", program.display()))
    }
}
